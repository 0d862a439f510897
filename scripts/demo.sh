#!/usr/bin/env bash
# Makes the demo administration and opens it when there is a screen.
#
#   scripts/demo.sh SCHAKEL-CI SCHAKEL MAP
set -euo pipefail

zonder=$1 venster=$2 map=$3

# The command itself refuses a folder that no demo made.
"$zonder" demo --map "$map" --opnieuw

printf '\nDe demo staat klaar in %s:\n' "$map"
(cd "$map" && du -sh -- * | sed 's/^/  /')
if [[ ! -x $venster ]]; then
	exit 0
fi
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
	exec "$venster" --administratie "$map/administratie"
fi
echo "Er is geen beeldscherm. Later openen: $venster --administratie $map/administratie"
