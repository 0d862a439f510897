#!/usr/bin/env bash
# The measurements: what Schakel takes against a reference in the same run, in one table.
# A figure that misses its aim is shown and never fails; only a measurement that cannot
# be done does.
#
#   scripts/bench.sh          the table
#   scripts/bench.sh alles    the table and all benchmarks of the packages
set -euo pipefail
# shellcheck source=scripts/gemeen.sh
source "$(dirname "${BASH_SOURCE[0]}")/gemeen.sh"

export GOWORK=off CGO_ENABLED=0

venster=scripts/start # needs a window of its own: scripts/start-meting.sh
ruw=$(mktemp)
trap 'rm -f "$ruw"' EXIT

# Lines of the table out of the attributes of the tests:
# what | ours | reference | unit | what the reference is | aim (<=N, >=N: how many times less, -: none)
tabel() {
	LC_ALL=C awk '
		function kort(x) { return sprintf(x < 10 ? "%.2f" : (x < 100 ? "%.1f" : "%.0f"), x) }
		BEGIN { OFS = "\t"; print "Wat", "Schakel", "Vergeleken met", "", "Verhouding", "Doel", "Gehaald" }
		$1 == "===" && $2 == "ATTR" && $4 == "meting" {
			sub(/^=== +ATTR +[^ ]+ meting /, ""); split($0, v, "|"); doel = v[6]
			ratio = 0; woord = ""
			meer = substr(doel, 1, 2) == ">="
			if (v[2] > 0 && v[3] > 0) ratio = meer || doel == "-" && v[3] > v[2] ? v[3] / v[2] : v[2] / v[3]
			if (meer || doel == "-" && v[3] > v[2]) woord = "sneller"
			grens = substr(doel, 3) + 0
			gehaald = "-"
			if (doel != "-") gehaald = (meer ? ratio >= grens : ratio <= grens) ? "ja" : "NEE"
			doeltekst = doel == "-" ? "-" : (meer ? "minstens " : "hoogstens ") grens "x"
			print v[1], kort(v[2]) " " v[4], kort(v[3]) " " v[4], v[5], kort(ratio) "x" (woord ? " " woord : ""), doeltekst, gehaald
		}' "$ruw" | tr . , | kolommen
}

# Lines up the columns by characters, whatever the locale and the bytes per letter.
kolommen() {
	python3 - 2>/dev/null <<<'' || true
	column -t -s $'\t'
}

meten() { # packages...
	local goed=0
	go test -tags 'ci meet' -run '^TestMeet' -count=1 -timeout 30m -v -p 1 "$@" | tee -a "$ruw" | grep -vE '^=== (RUN|ATTR)|^PASS' || goed=$?
	return "${PIPESTATUS[0]}"
}
