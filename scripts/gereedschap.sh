#!/usr/bin/env bash
# Prints the path of a development tool (golangci-lint, sqlc, goose) and builds it first
# when this version, with this Go, is not in .tools/ yet. The versions are in tools/go.mod.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

naam=${1:-}
case $naam in
golangci-lint) module=github.com/golangci/golangci-lint/v2 pakket=$module/cmd/golangci-lint ;;
sqlc) module=github.com/sqlc-dev/sqlc pakket=$module/cmd/sqlc ;;
goose) module=github.com/pressly/goose/v3 pakket=$module/cmd/goose ;;
*)
	echo "Gebruik: scripts/gereedschap.sh golangci-lint|sqlc|goose" >&2
	exit 2
	;;
esac

versie=$(awk -v m="$module" '$1 == m || $2 == m { for (i = 1; i <= NF; i++) if ($i ~ /^v[0-9]/) { print $i; exit } }' "$top/tools/go.mod")
if [[ -z $versie ]]; then
	echo "$naam staat niet in tools/go.mod." >&2
	exit 1
fi

doel=$top/.tools/$naam-$versie-$(go env GOVERSION)
if [[ ! -x $doel ]]; then
	echo "Gereedschap $naam $versie wordt één keer gebouwd (dit duurt enkele minuten)." >&2
	mkdir -p "$top/.tools"
	tijdelijk=$doel.$$
	trap 'rm -f "$tijdelijk"' EXIT
	CGO_ENABLED=0 GOFLAGS=-buildvcs=false GOWORK=off \
		go build -C "$top/tools" -trimpath -ldflags '-s -w' -o "$tijdelijk" "$pakket" >&2
	mv "$tijdelijk" "$doel"
fi
printf '%s\n' "$doel"
