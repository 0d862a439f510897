package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// vervanger stands where a character is that cannot be drawn.
const vervanger = '\uFFFD'

// schoon makes any bytes into text that can be set: valid UTF-8 in NFC, line
// breaks as \n, spaces as one kind, no control characters. What is not text at
// all becomes the vervanger, so that it is seen.
func schoon(s string) string {
	if eenvoudig(s) {
		return s
	}
	s = strings.ReplaceAll(strings.ToValidUTF8(s, string(vervanger)), "\r\n", "\n")
	return norm.NFC.String(strings.Map(schoonTeken, s)) // last: what fell away stood between letter and mark
}

// eenvoudig is the common case: printable ASCII.
func eenvoudig(s string) bool {
	for i := range len(s) {
		if (s[i] < ' ' && s[i] != '\n') || s[i] > '~' {
			return false
		}
	}
	return true
}

func schoonTeken(r rune) rune {
	switch {
	case r == '\n', r == '\r', r == '\v', r == '\f', r == '\u0085', r == '\u2028', r == '\u2029':
		return '\n'
	case r == '\t':
		return ' '
	case r == '\u00A0', r == '\u202F', r == '\u2007': // spaces that hold words together
		return '\u00A0'
	case unicode.Is(unicode.Zs, r):
		return ' '
	case r == '\u200C', r == '\u200D': // they shape Arabic script
		return r
	case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r):
		return -1
	case r > 0xFFFF, unicode.Is(unicode.Co, r), unicode.Is(unicode.Noncharacter_Code_Point, r):
		return vervanger
	}
	return r
}
