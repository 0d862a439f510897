package kit

import (
	"image/color"
	"math"
	"strconv"
	"strings"
)

// MinContrast is what WCAG 2.1 asks of text (1.4.3, level AA).
const MinContrast = 4.5

// LeesKleur reads a colour as "#rrggbb".
func LeesKleur(s string) (color.NRGBA, bool) {
	h, ok := strings.CutPrefix(strings.TrimSpace(s), "#")
	n, err := strconv.ParseUint(h, 16, 32)
	if !ok || err != nil || len(h) != 6 {
		return color.NRGBA{}, false
	}
	return color.NRGBA{R: uint8(n >> 16), G: uint8(n >> 8), B: uint8(n), A: 0xff}, true
}

// Contrast is the contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1).
func Contrast(a, b color.Color) float64 {
	x, y := helderheid(a), helderheid(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func helderheid(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	deel := func(v uint32) float64 {
		x := float64(v) / 0xffff
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*deel(r) + 0.7152*deel(g) + 0.0722*deel(b)
}
