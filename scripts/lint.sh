#!/usr/bin/env bash
# The linters, and whether the generated code is what its sources say.
set -euo pipefail
# shellcheck source=scripts/gemeen.sh
source "$(dirname "${BASH_SOURCE[0]}")/gemeen.sh"

export GOWORK=off

stap "golangci-lint"
lint=$(scripts/gereedschap.sh golangci-lint)
CGO_ENABLED=0 "$lint" run --allow-parallel-runners ./...

if [[ -f sqlc.yaml ]]; then
	stap "sqlc diff"
	sqlc=$(scripts/gereedschap.sh sqlc)
	"$sqlc" diff
	echo "storage/sqlc is wat de vragen zeggen."
fi
