#!/usr/bin/env bash
# The measurements: what Schakel takes against a reference in the same run, in one table.
# A figure that misses its aim is shown and never fails; only a measurement that cannot
# be done does.
#
#   scripts/bench.sh          the table
#   scripts/bench.sh alles    the table, and all benchmarks of the packages
set -euo pipefail
# shellcheck source=scripts/gemeen.sh
source "$(dirname "${BASH_SOURCE[0]}")/gemeen.sh"

export GOWORK=off CGO_ENABLED=0

venster=./scripts/start # asks for a screen and the program with its window
ruw=$(mktemp)
trap 'rm -f "$ruw"' EXIT

# Makes the table of the attributes in the output of the tests:
# what | ours | reference | unit | what the reference is | aim
# An aim is <=N (ours over the reference), >=N (the other way round), or - for none.
tabel() {
	LC_ALL=C awk '
		function kort(x,   s) { s = sprintf(x < 10 ? "%.2f" : (x < 100 ? "%.1f" : "%.0f"), x); sub(/\./, ",", s); return s }
		function lengte(s) { gsub(/[\200-\277]/, "", s); return length(s) } # letters, not bytes
		function rij(a, b, c, d, e, f, g) {
			n++; cel[n, 1] = a; cel[n, 2] = b; cel[n, 3] = c; cel[n, 4] = d; cel[n, 5] = e; cel[n, 6] = f; cel[n, 7] = g
			for (k = 1; k <= 7; k++) if (lengte(cel[n, k]) > breed[k]) breed[k] = lengte(cel[n, k])
		}
		BEGIN { rij("Wat", "Schakel", "Anders", "waarmee vergeleken", "Verhouding", "Doel", "Gehaald") }
		/^=== +ATTR +[^ ]+ meting / {
			sub(/^=== +ATTR +[^ ]+ meting /, ""); split($0, v, "|")
			meer = v[6] ~ /^>=/; grens = substr(v[6], 3) + 0
			ratio = meer ? v[3] / v[2] : v[2] / v[3]
			doel = "-"; gehaald = "-"
			if (v[6] != "-") { doel = (meer ? "minstens " : "hoogstens ") substr(v[6], 3) "x"; sub(/\./, ",", doel); gehaald = (meer ? ratio >= grens : ratio <= grens) ? "ja" : "NEE" }
			rij(v[1], kort(v[2]) " " v[4], kort(v[3]) " " v[4], v[5], kort(ratio) "x" (meer ? " minder" : ""), doel, gehaald)
		}
		END { for (i = 1; i <= n; i++) { for (k = 1; k <= 7; k++) printf "%s%*s", cel[i, k], (k < 7 ? breed[k] - lengte(cel[i, k]) + 2 : 0), ""; print "" } }' "$ruw"
}

# Shows how it goes, without the lines that make the table.
toon() { tee -a "$ruw" | { grep -vE '^(=== (RUN|ATTR)|PASS)' || true; }; }

mapfile -t meet < <(pakketten_met meet | grep -vx "$venster")
stap "Meten (enkele minuten)"
scripts/installeer.sh meet
go test -tags 'ci meet' -run '^TestMeet' -count=1 -timeout 30m -v -p 1 "${meet[@]}" | toon
if grep -qs '"fyne.io/fyne/v2/app"' ./*.go; then
	stap "Het echte venster"
	make --no-print-directory build
	scripts/start-meting.sh bin/schakel | toon
fi

if [[ ${1:-} == alles ]]; then
	stap "Benchmarks"
	mapfile -t bench < <({ grep -rlE --include='*_test.go' '^func Benchmark' . || true; } | xargs -r -n1 dirname | sort -u)
	go test -tags ci -run '^$' -bench . -benchmem -p 1 "${bench[@]}"
fi

stap "Uitkomst"
tabel
