#!/usr/bin/env bash
# Everything that must be right before a change lands. Stops at the first step that fails.
set -euo pipefail
# shellcheck source=scripts/gemeen.sh
source "$(dirname "${BASH_SOURCE[0]}")/gemeen.sh"

export GOWORK=off

stap "Hulpprogramma's"
scripts/installeer.sh proef race

stap "Opmaak (gofmt)"
scheef=$(gofmt -l .)
if [[ -n $scheef ]]; then
	printf 'Niet opgemaakt, voer gofmt -w uit:\n%s\n' "$scheef"
	exit 1
fi

stap "Controle (go vet)"
CGO_ENABLED=0 go vet -tags 'ci extern meet' ./...

stap "Tests"
CGO_ENABLED=0 go test -tags ci ./...

mapfile -t extern < <(pakketten_met extern)
if ((${#extern[@]})); then
	stap "Tests met PDF-programma's van anderen"
	CGO_ENABLED=0 go test -tags 'ci extern' "${extern[@]}"
fi

mapfile -t race < <(bestaande storage ui/kit domain/gebruik)
if ((${#race[@]})); then
	stap "Tests op gelijktijdigheid (race)"
	CGO_ENABLED=1 go test -race -tags ci "${race[@]}"
fi

scripts/lint.sh

if grep -qs '"fyne.io/fyne/v2/app"' main.go; then
	stap "Het echte venster"
	make --no-print-directory rook
fi

stap "Alles goed"
