#!/usr/bin/env bash
# Measures the start of the real window against an empty one, on a screen in memory.
#
#   scripts/start-meting.sh PROGRAMMA
set -euo pipefail
# shellcheck source=scripts/gemeen.sh
source "$(dirname "${BASH_SOURCE[0]}")/gemeen.sh"

programma=$(realpath -m "${1:-bin/schakel}")
[[ -x $programma ]] || {
	echo "Bouw eerst het programma: make build" >&2
	exit 2
}
scripts/installeer.sh bouw rook
leeg=$top/build/leegvenster
CGO_ENABLED=1 go build -trimpath -tags no_animations,migrated_fynedo -o "$leeg" ./scripts/start/leeg
env -u WAYLAND_DISPLAY SCHAKEL="$programma" LEEG="$leeg" CGO_ENABLED=0 \
	go test -tags 'ci meet' -run '^TestMeet' -count=1 -timeout 20m -v ./scripts/start
