package persoon

import (
	"strings"

	"schakel/domain/fout"
)

const (
	bsnLengte     = 9
	vnummerLengte = 10
	zichtbaar     = 4 // digits a masked number still shows
	stip          = "•"
)

// ParseBSN reads a BSN: nine digits that pass the elfproef, with spaces, points or
// hyphens between them where typed. Eight digits are read as nine with the leading zero
// that a spreadsheet lost, if that passes. Empty input is fout.Ontbreekt.
func ParseBSN(s string) (BSN, error) {
	c, ok := cijfers(s)
	switch {
	case c == "" && ok:
		return "", fout.Bij("bsn", fout.Ontbreekt, "Vul de BSN in.")
	case !ok:
		return "", fout.Bij("bsn", fout.Ongeldig, "Een BSN heeft alleen cijfers. Controleer de BSN.")
	}
	if len(c) == bsnLengte-1 && elfproef("0"+c) {
		c = "0" + c
	}
	if len(c) != bsnLengte {
		return "", fout.Bij("bsn", fout.Ongeldig, "Een BSN heeft 9 cijfers; dit zijn er %d. Controleer de BSN.", len(c))
	}
	if !elfproef(c) {
		return "", fout.Bij("bsn", fout.Ongeldig, "Deze BSN klopt niet (elfproef). Controleer of er een cijfer verkeerd of verwisseld is.")
	}
	return BSN(c), nil
}

// elfproef tells whether nine digits are a BSN: 9a+8b+…+2h-i is a multiple of 11, and
// they are not all zero.
func elfproef(c string) bool {
	if len(c) != bsnLengte || strings.Trim(c, "0") == "" {
		return false
	}
	som := 0
	for i, r := range c[:bsnLengte-1] {
		som += (bsnLengte - i) * int(r-'0')
	}
	return (som-int(c[bsnLengte-1]-'0'))%11 == 0
}

// Gemaskerd hides all but the last four digits: "•••••4821"; "" for no BSN.
func (b BSN) Gemaskerd() string { return gemaskerd(string(b)) }

// ParseVNummer reads a vreemdelingennummer of ten digits, with spaces, points or hyphens
// between them where typed. It has no check digit. Empty input is fout.Ontbreekt.
func ParseVNummer(s string) (VNummer, error) {
	c, ok := cijfers(s)
	switch {
	case c == "" && ok:
		return "", fout.Bij("vnummer", fout.Ontbreekt, "Vul het V-nummer in.")
	case !ok:
		return "", fout.Bij("vnummer", fout.Ongeldig, "Een V-nummer heeft alleen cijfers. Controleer het V-nummer.")
	case len(c) != vnummerLengte:
		return "", fout.Bij("vnummer", fout.Ongeldig, "Een V-nummer heeft 10 cijfers; dit zijn er %d. Is er een 0 aan het begin weggevallen?", len(c))
	case strings.Trim(c, "0") == "":
		return "", fout.Bij("vnummer", fout.Ongeldig, "Dit is geen V-nummer. Controleer het V-nummer.")
	}
	return VNummer(c), nil
}

// Gemaskerd hides all but the last four digits.
func (v VNummer) Gemaskerd() string { return gemaskerd(string(v)) }

func gemaskerd(s string) string {
	if len(s) <= zichtbaar {
		return s
	}
	return strings.Repeat(stip, len(s)-zichtbaar) + s[len(s)-zichtbaar:]
}

// cijfers drops spaces, points and hyphens; ok is false when anything but digits is left.
func cijfers(s string) (string, bool) {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == ' ', r == '.', r == '-', r == '\u00a0', r == '\t':
		default:
			return "", false
		}
	}
	return b.String(), true
}
