# shellcheck shell=bash
# Shared by the scripts: where the project is, and how a step announces itself.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top" || exit

stap() { printf '\n=== %s (%d s)\n' "$*" "$SECONDS"; }

# Packages with a Go file under a build tag, one a line: "./pdf". Folders may be given.
pakketten_met() {
	local tag=$1
	shift
	{ grep -rlE --include='*.go' "^//go:build .*\b$tag\b" "${@:-.}" || true; } |
		grep -v '/testdata/' | xargs -r -n1 dirname | sort -u | sed 's|^\([^./]\)|./\1|'
}

# Folders of a list that exist.
bestaande() {
	local map
	for map in "$@"; do
		[[ -d $map ]] && printf './%s/...\n' "$map"
	done
	return 0
}
