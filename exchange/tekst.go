package exchange

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decodeer makes text of the bytes of a CSV file; ok is false when they are no text.
// Without a mark at the front each line that is no UTF-8 is read as Windows-1252, so
// that a file pasted together from both comes out right too.
func decodeer(data []byte) (tekst string, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		uit, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
		if err != nil {
			return "", false
		}
		tekst = string(uit)
	default:
		tekst = perRegel(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	}
	return tekst, isTekst(tekst)
}

func perRegel(data []byte) string {
	if utf8.Valid(data) {
		return string(data)
	}
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for regel := range bytes.Lines(data) {
		if utf8.Valid(regel) {
			b.Write(regel)
			continue
		}
		for _, c := range regel {
			b.WriteRune(charmap.Windows1252.DecodeByte(c))
		}
	}
	return b.String()
}

// isTekst refuses NUL and more than a rare control character.
func isTekst(s string) bool {
	vreemd := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c == 0:
			return false
		case c < ' ' && c != '\t' && c != '\n' && c != '\r':
			vreemd++
		}
	}
	return vreemd*100 <= len(s)
}
