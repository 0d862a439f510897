#!/usr/bin/env bash
# Smoke test: opens the real window on a screen in memory, waits until it stands there,
# and asks the program to end.
#
#   scripts/rook.sh PROGRAMMA [ARGUMENT...]
set -euo pipefail

if [[ ${1:-} != --binnen ]]; then
	(($#)) || {
		echo "Gebruik: scripts/rook.sh PROGRAMMA [ARGUMENT...]" >&2
		exit 2
	}
	exec env -u WAYLAND_DISPLAY LIBGL_ALWAYS_SOFTWARE=1 \
		xvfb-run -a -s '-screen 0 1366x768x24 +extension GLX' "${BASH_SOURCE[0]}" --binnen "$@"
fi
shift

thuis=$(mktemp -d)
logboek=$thuis/uitvoer
env HOME="$thuis" XDG_CONFIG_HOME="$thuis" XDG_CACHE_HOME="$thuis" XDG_DATA_HOME="$thuis" "$@" >"$logboek" 2>&1 &
programma=$!
trap '{ kill -KILL "$programma" && wait "$programma"; } 2>/dev/null || true; rm -rf "$thuis"' EXIT

mislukt() {
	printf '%s\n' "$*" >&2
	cat "$logboek" >&2
	exit 1
}

venster=
for ((poging = 0; poging < 120 && ${#venster} == 0; poging++)); do
	kill -0 "$programma" 2>/dev/null || mislukt "Het programma stopte voordat het venster er stond."
	sleep 0.5
	venster=$(xwininfo -root -tree 2>/dev/null | grep -im1 '".*schakel' || true)
done
[[ -n $venster ]] || mislukt "Het venster kwam niet binnen een minuut."
printf 'Venster: %s\n' "${venster#"${venster%%[![:space:]]*}"}"

sleep 2
kill -0 "$programma" 2>/dev/null || mislukt "Het venster verdween uit zichzelf."
kill -TERM "$programma"
for ((poging = 0; poging < 40; poging++)); do
	if ! kill -0 "$programma" 2>/dev/null; then
		code=0
		wait "$programma" || code=$?
		# 143: ended by the signal itself
		if ((code != 0 && code != 143)); then mislukt "Het programma eindigde met code $code."; fi
		echo "Het programma is netjes gestopt."
		exit 0
	fi
	sleep 0.25
done
mislukt "Het programma stopte niet binnen tien seconden."
