// Package geld holds amounts of money in whole cents; there is no floating point in it.
package geld

import (
	"fmt"
	"strconv"
	"strings"

	"schakel/domain/fout"
)

// Cent is an amount in euro cents.
type Cent int64

// Euro makes an amount of whole euros.
func Euro(n int64) Cent { return Cent(n * 100) }

// Procent gives n percent of c; half a cent rounds up (away from zero).
func (c Cent) Procent(n int) Cent {
	p := int64(c) * int64(n)
	if p < 0 {
		return Cent((p - 50) / 100)
	}
	return Cent((p + 50) / 100)
}

// String writes the Dutch way: "€ 1.234,50", whole euros too ("€ 25,00").
func (c Cent) String() string {
	n, teken := uint64(c), ""
	if c < 0 {
		n, teken = -n, "-"
	}
	heel := strconv.FormatUint(n/100, 10)
	for i := len(heel) - 3; i > 0; i -= 3 {
		heel = heel[:i] + "." + heel[i:]
	}
	return fmt.Sprintf("€ %s%s,%02d", teken, heel, n%100)
}

// grens is the first number of euros that is no amount of a municipality any more.
const grens = 1_000_000_000_000

// Parse reads an amount of zero or more as people type it: "25", "25,-", "37,50",
// "€ 1.234,50" and "37.50" (one point, two digits at the end). A point before three
// digits parts thousands. It refuses anything else with a Dutch sentence.
func Parse(s string) (Cent, error) {
	t := strings.TrimSpace(s)
	t = strings.TrimSpace(strings.TrimPrefix(t, "€"))
	heel, rest := splits(t)
	euro, err1 := strconv.ParseUint(heel, 10, 63)
	cent, err2 := strconv.ParseUint(rest, 10, 63)
	if err1 != nil || err2 != nil || euro >= grens {
		return 0, fout.New(fout.Ongeldig, "Dit is geen bedrag. Schrijf bijvoorbeeld 37,50.")
	}
	return Cent(euro*100 + cent), nil
}

// splits gives the digits before and the two digits after the comma; heel is "" for
// what is no amount.
func splits(t string) (heel, rest string) {
	heel, rest, komma := strings.Cut(t, ",")
	if i := len(t) - 3; !komma && i >= 0 && t[i] == '.' && strings.Count(t, ".") == 1 {
		heel, rest = t[:i], t[i+1:]
	}
	switch {
	case rest == "" || rest == "-" || rest == "--":
		rest = "00"
	case len(rest) == 1:
		rest += "0"
	}
	if len(rest) != 2 {
		return "", ""
	}
	return zonderPunten(heel), rest
}

// zonderPunten takes the points out that part thousands; "" when one stands wrong.
func zonderPunten(heel string) string {
	groepen := strings.Split(heel, ".")
	if len(groepen) > 1 && (groepen[0] == "" || len(groepen[0]) > 3 || heel[0] == '0') {
		return ""
	}
	for _, g := range groepen[1:] {
		if len(g) != 3 {
			return ""
		}
	}
	return strings.Join(groepen, "")
}
