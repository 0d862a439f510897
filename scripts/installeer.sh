#!/usr/bin/env bash
# Installs what a bare Debian or Ubuntu machine lacks, in groups. What is there already is
# left alone: a second run needs neither network nor root.
#
#   scripts/installeer.sh GROEP...
#
#   bouw   C compiler, GL and X headers, to build the window
#   race   C compiler, for the race detector
#   proef  programs that judge our PDFs
#   rook   a screen without a screen, to open the real window in a test
#   meet   programs that the measurements compare with
set -euo pipefail

# One line per need: group | why | command that shows it is there, or - | package, or its other names.
behoeften() {
	cat <<-'LIJST'
		bouw|C-compiler|gcc|gcc
		bouw|C-bibliotheek|-|libc6-dev
		bouw|bibliotheken vinden|pkg-config|pkg-config pkgconf
		bouw|tekenen met OpenGL|-|libgl1-mesa-dev libgl-dev
		bouw|vensters onder X11|-|xorg-dev
		bouw|vensters onder Wayland|-|libwayland-dev
		bouw|toetsenbord onder Wayland|-|libxkbcommon-dev
		race|C-compiler|gcc|gcc
		race|C-bibliotheek|-|libc6-dev
		proef|tekst en opbouw van een PDF lezen|pdftotext|poppler-utils
		proef|de bouw van een PDF controleren|qpdf|qpdf
		proef|Java zonder scherm, voor de PDF/A-controle|java|default-jre-headless openjdk-21-jre-headless openjdk-17-jre-headless
		proef|PDF/A controleren (PDFBox Preflight)|-|libpdfbox2-java libpdfbox-java
		proef|onderdeel van PDFBox|-|libcommons-logging-java
		proef|onderdeel van PDFBox|-|libjaxb-api-java libjakarta-xml-bind-java
		proef|onderdeel van PDFBox|-|libactivation-java libjakarta-activation-java
		rook|een beeldscherm in het geheugen|xvfb-run|xvfb
		rook|toegang tot dat beeldscherm|xauth|xauth
		rook|OpenGL zonder grafische kaart|-|libgl1-mesa-dri
		rook|zien of het venster er staat|xwininfo|x11-utils
		meet|dezelfde vraag aan SQLite zelf|sqlite3|sqlite3
		meet|dezelfde tekst door LibreOffice|soffice|libreoffice-writer-nogui libreoffice-writer
	LIJST
}

aanwezig() { # command packages...
	local opdracht=$1 pakket
	shift
	if [[ $opdracht != - ]] && command -v "$opdracht" >/dev/null; then
		return 0
	fi
	for pakket in "$@"; do
		if [[ $(dpkg-query -W -f '${Status}' "$pakket" 2>/dev/null || true) == 'install ok installed' ]]; then
			return 0
		fi
	done
	return 1
}

# Prints the first name that this release of Debian or Ubuntu knows.
verkrijgbaar() {
	local pakket stand
	for pakket in "$@"; do
		stand=$(LC_ALL=C apt-cache policy "$pakket" 2>/dev/null || true)
		if [[ $stand =~ Candidate:\ [^\(] ]]; then
			printf '%s\n' "$pakket"
			return 0
		fi
	done
	return 1
}

stop() {
	printf '\n%s\n' "$*" >&2
	exit 1
}

if (($# == 0)); then
	stop "Gebruik: scripts/installeer.sh bouw|race|proef|rook|meet ..."
fi
if ! command -v go >/dev/null; then
	stop "Go ontbreekt. Installeer Go 1.26 of nieuwer (https://go.dev/dl) en probeer het opnieuw."
fi

tekort=() # alternatives, one need per element
uitleg=()
while IFS='|' read -r groep waarom opdracht pakketten; do
	[[ " $* " == *" $groep "* ]] || continue
	read -ra namen <<<"$pakketten"
	if ! aanwezig "$opdracht" "${namen[@]}"; then
		tekort+=("$pakketten")
		uitleg+=("  ${namen[0]}: $waarom")
	fi
done < <(behoeften)

if ((${#tekort[@]} == 0)); then
	exit 0
fi

printf 'Op deze computer ontbreekt nog:\n'
printf '%s\n' "${uitleg[@]}"

if ! command -v apt-get >/dev/null; then
	stop "Dit is geen Debian of Ubuntu. Installeer bovenstaande onderdelen zelf en probeer het opnieuw."
fi
als_root=()
if ((EUID != 0)); then
	if ! command -v sudo >/dev/null; then
		stop "Installeren kan alleen als root, en sudo is er niet. Vraag de beheerder: apt-get install ${tekort[*]%% *}"
	fi
	als_root=(sudo)
	# Never a question where nobody can answer.
	[[ -t 0 ]] || als_root=(sudo -n)
fi
apt=("${als_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)

"${apt[@]}" update || stop "De pakketlijst kon niet worden opgehaald. Is er netwerk? Handmatig: apt-get install ${tekort[*]%% *}"
kiezen=()
for namen in "${tekort[@]}"; do
	read -ra keus <<<"$namen"
	pakket=$(verkrijgbaar "${keus[@]}") ||
		stop "Geen van deze pakketten is hier te krijgen: $namen. Controleer de pakketbronnen (/etc/apt)."
	kiezen+=("$pakket")
done
"${apt[@]}" install -y --no-install-recommends "${kiezen[@]}" ||
	stop "Installeren is niet gelukt. Handmatig: apt-get install ${kiezen[*]}"
printf 'Geïnstalleerd: %s\n' "${kiezen[*]}"
