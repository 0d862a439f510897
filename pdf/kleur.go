package pdf

import (
	"math"
	"strconv"
	"strings"
)

// kleur is a colour of the screen, each part from 0 to 255.
type kleur struct{ r, g, b uint8 }

// inkt and the greys of the page. Each on white has the contrast WCAG asks for
// what it is used for: 4,5 for text, 3 for lines to write on.
func inkt() kleur        { return kleur{0x1A, 0x1A, 0x1A} }
func donker() kleur      { return kleur{0x1F, 0x2D, 0x3D} } // headings without a colour of their own
func grijs() kleur       { return kleur{0x5A, 0x62, 0x6B} } // labels, header and footer
func schrijflijn() kleur { return kleur{0x85, 0x8D, 0x96} }
func haarlijn() kleur    { return kleur{0xD0, 0xD5, 0xDA} }
func tint() kleur        { return kleur{0xF0, 0xF3, 0xF6} } // table head, boxed message
func watermerk() kleur   { return kleur{0xEE, 0xEE, 0xEE} }
func waarschuw() kleur   { return kleur{0x9B, 0x1C, 0x1C} }

// leesKleur reads "#rrggbb".
func leesKleur(s string) (kleur, bool) {
	h, ok := strings.CutPrefix(strings.TrimSpace(s), "#")
	n, err := strconv.ParseUint(h, 16, 32)
	if !ok || err != nil || len(h) != 6 {
		return kleur{}, false
	}
	return kleur{uint8(n >> 16), uint8(n >> 8), uint8(n)}, true
}

// minContrast is what WCAG 2.1 asks of text (1.4.3, level AA).
const minContrast = 4.5

// huiskleur is the colour of a municipality if letters in it can be read on white,
// else the dark one.
func huiskleur(s string) kleur {
	if k, ok := leesKleur(s); ok && k.contrastOpWit() >= minContrast {
		return k
	}
	return donker()
}

// contrastOpWit is the contrast ratio of WCAG 2.1 against white, 1 to 21.
func (k kleur) contrastOpWit() float64 {
	deel := func(c uint8) float64 {
		x := float64(c) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 1.05 / (0.2126*deel(k.r) + 0.7152*deel(k.g) + 0.0722*deel(k.b) + 0.05)
}
