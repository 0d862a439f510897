package persoon

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Vouw folds a text for searching and sorting, so that "nguyen" finds "Nguyễn" and
// "lukasz" finds "Łukasz": marks are dropped, letters are made small, letters that do
// not fall apart into a letter and a mark are replaced, kinds of apostrophe and hyphen
// become one, and runs of white space become one space. Folding twice changes nothing.
func Vouw(s string) string {
	if ascii(s) {
		return strings.Join(strings.Fields(strings.ToLower(s)), " ")
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		if unicode.Is(unicode.Mn, r) || onzichtbaar(r) {
			continue
		}
		b.WriteString(vervangen(unicode.ToLower(r)))
	}
	return strings.Join(strings.Fields(norm.NFD.String(b.String())), " ")
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// vervangen gives the plain spelling of a small letter that has no canonical decomposition.
func vervangen(r rune) string {
	switch r {
	case 'ı':
		return "i"
	case 'ł':
		return "l"
	case 'ø':
		return "o"
	case 'đ', 'ð':
		return "d"
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'þ':
		return "th"
	case 'ħ':
		return "h"
	case 'ŋ':
		return "n"
	case 'ŧ':
		return "t"
	case 'ə':
		return "e"
	default:
		return leesteken(r)
	}
}

// leesteken makes one apostrophe and one hyphen of their many kinds.
func leesteken(r rune) string {
	switch r {
	case '‘', '’', 'ʼ', 'ʻ', '`', '´', '′':
		return "'"
	case '‐', '‑', '‒', '–', '—', '−':
		return "-"
	default:
		return string(r)
	}
}

// onzichtbaar: characters without a shape that people cannot see or type, control and direction marks.
func onzichtbaar(r rune) bool {
	return unicode.Is(unicode.Cf, r) || (unicode.IsControl(r) && !unicode.IsSpace(r))
}
