package persoon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"schakel/domain/fout"
)

const (
	regelLengte = 200  // characters in a field of one line
	tekstLengte = 4000 // characters in a field of more lines
)

const (
	zwnj = '\u200c' // Persian and other scripts need these two between letters
	zwj  = '\u200d'
)

// Schoon makes one line of what was typed or pasted: composed letters, no control or
// direction marks, runs of white space as one space, none around it.
func Schoon(s string) string {
	return strings.Join(strings.Fields(zonderMarkering(s)), " ")
}

// SchoneTekst does the same for a text of more lines and keeps the line breaks.
func SchoneTekst(s string) string {
	regels := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s), "\n")
	for i, r := range regels {
		regels[i] = Schoon(r)
	}
	return strings.Trim(strings.Join(regels, "\n"), "\n")
}

func zonderMarkering(s string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case r == zwnj, r == zwj:
			return r
		case unicode.IsSpace(r):
			return ' '
		case onzichtbaar(r), r == utf8.RuneError:
			return -1
		default:
			return r
		}
	}, s))
}

func nietTeLang(veld, s string, grens int) error {
	if n := utf8.RuneCountInString(s); n > grens {
		return fout.Bij(veld, fout.Ongeldig, "Deze tekst is te lang (%d tekens). Maak er hoogstens %d van.", n, grens)
	}
	return nil
}
