package text

import (
	_ "embed" // base.nl.json
	"fmt"

	"schakel/domain/kalender"
)

//go:embed base.nl.json
var baseNL []byte

// BaseNL gives the Dutch for Fyne's own words, in the form of fyne/lang.
func BaseNL() []byte { return baseNL }

// Resterend writes how long there is until a last day: "6 dagen te laat",
// "vandaag", "nog 3 dagen"; "" without a day.
func Resterend(uiterlijk, vandaag kalender.Datum) string {
	if uiterlijk.Leeg() || vandaag.Leeg() {
		return ""
	}
	switch n := vandaag.DagenTot(uiterlijk); {
	case n < 0:
		return Aantal(-n, "dag", "dagen") + " te laat"
	case n == 0:
		return "vandaag"
	default:
		return "nog " + Aantal(n, "dag", "dagen")
	}
}

// Aantal writes a number with the noun that fits: "1 dag", "3 dagen".
func Aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return fmt.Sprintf("%d %s", n, meer)
}
