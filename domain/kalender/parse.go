package kalender

import (
	"strings"
	"unicode"

	"schakel/domain/fout"
)

// The years that somebody can mean when typing a date; another year is a slip.
const (
	eersteInvoerjaar  = 1800
	laatsteInvoerjaar = 2299
)

// vooruit is how many years after today a year of two digits may still lie.
const vooruit = 20

// Parse reads a date as people type it: 28-04-2026, 28-4-26, 28/4/26, 28.4.2026,
// 28 4 2026, 28042026, 280426, 2026-04-28, 20260428, 28 april 2026, 28 apr 26 (a
// weekday before it must be the right one), vandaag, morgen, gisteren, and counted
// from today: +10w, -3d, +2m, +1j.
//
// A year of two digits lies at most 20 years after today and otherwise in the
// century before: in 2026 "46" is 2046 and "47" is 1947. A date that does not exist
// gets an error that says so, anything unreadable one that shows how to write it.
func Parse(s string, vandaag Datum) (Datum, error) {
	return invoer{vandaag: vandaag, eeuw: komend}.lees(s)
}

// ParseVerleden reads as Parse does, but a year of two digits gives the last such
// day up to and including today: the rule for a date of birth.
func ParseVerleden(s string, vandaag Datum) (Datum, error) {
	return invoer{vandaag: vandaag, eeuw: verleden}.lees(s)
}

// eeuwregel gives the full year for a year of two digits.
type eeuwregel func(jaar, maand, dag int, vandaag Datum) int

func komend(jaar, _, _ int, vandaag Datum) int {
	grens := vandaag.Jaar() + vooruit
	vol := grens - grens%100 + jaar
	if vol > grens {
		vol -= 100
	}
	return vol
}

func verleden(jaar, maand, dag int, vandaag Datum) int {
	vol := vandaag.Jaar() - vandaag.Jaar()%100 + jaar
	na := vol > vandaag.Jaar() || (vol == vandaag.Jaar() &&
		(maand > vandaag.Maand() || (maand == vandaag.Maand() && dag > vandaag.Dag())))
	if na {
		vol -= 100
	}
	return vol
}

// invoer reads one date with the rule for years of two digits.
type invoer struct {
	vandaag Datum
	eeuw    eeuwregel
}

func (v invoer) lees(s string) (Datum, error) {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	if s == "" {
		return Datum{}, fout.New(fout.Ontbreekt, "Vul een datum in, bijvoorbeeld 28-04-2026.")
	}
	if n, e, ok := vanafVandaag(s); ok && !v.vandaag.Leeg() {
		return v.geteld(n, e)
	}
	dagnaam, s := knipDagnaam(s)
	d, err := v.vanDelen(stukken(s))
	if err == nil && !strings.HasPrefix(Dagnaam(d.Weekdag()), dagnaam) {
		return Datum{}, fout.New(fout.Ongeldig, "%s is een %s. Kijk de dag en de datum na.", d, Dagnaam(d.Weekdag()))
	}
	return d, err
}

func (v invoer) geteld(n int, e Eenheid) (Datum, error) {
	d := v.vandaag.Plus(n, e)
	if d.Jaar() < eersteInvoerjaar || d.Jaar() > laatsteInvoerjaar {
		return Datum{}, fout.New(fout.Ongeldig, "Die dag ligt te ver weg. Schrijf de datum zelf, bijvoorbeeld 28-04-2026.")
	}
	return d, nil
}

// vanDelen takes one run of digits, or three parts: day, month, year, or year, month, day.
func (v invoer) vanDelen(delen []string) (Datum, error) {
	if len(delen) == 1 {
		delen = aaneen(delen[0])
	}
	if len(delen) != 3 {
		return Datum{}, geenDatum()
	}
	dag, maand, jaar := delen[0], delen[1], delen[2]
	if len(dag) == 4 {
		dag, jaar = jaar, dag
		if len(dag) > 2 || !cijfers(maand) {
			return Datum{}, geenDatum()
		}
	}
	m, ok := maandnummer(maand)
	if !ok || !cijfers(dag) || len(dag) > 2 || !cijfers(jaar) {
		return Datum{}, geenDatum()
	}
	return v.datum(waarde(dag), m, jaar)
}

func (v invoer) datum(dag, maand int, jaar string) (Datum, error) {
	j := waarde(jaar)
	switch {
	case len(jaar) == 2 && !v.vandaag.Leeg():
		j = v.eeuw(j, maand, dag, v.vandaag)
	case len(jaar) != 4:
		return Datum{}, fout.New(fout.Ongeldig, "Schrijf het jaar met vier cijfers, bijvoorbeeld 28-04-2026.")
	}
	d, err := Op(j, maand, dag)
	if err == nil && (j < eersteInvoerjaar || j > laatsteInvoerjaar) {
		return Datum{}, fout.New(fout.Ongeldig, "Het jaar %04d kan niet kloppen. Kijk het jaar na.", j)
	}
	return d, err
}

// aaneen cuts ddmmjj, ddmmjjjj and jjjjmmdd. No eight digits can be both of the
// last: the years that somebody can mean do not start with a month.
func aaneen(s string) []string {
	if !cijfers(s) || (len(s) != 6 && len(s) != 8) {
		return nil
	}
	if len(s) == 8 && invoerjaar(s[:4]) && !invoerjaar(s[4:]) {
		return []string{s[6:], s[4:6], s[:4]}
	}
	return []string{s[:2], s[2:4], s[4:]}
}

func invoerjaar(s string) bool {
	return waarde(s) >= eersteInvoerjaar && waarde(s) <= laatsteInvoerjaar
}

// vanafVandaag reads vandaag, morgen, gisteren, and a sign with a number and a unit.
func vanafVandaag(s string) (n int, e Eenheid, ok bool) {
	switch s {
	case "vandaag":
		return 0, Dag, true
	case "morgen":
		return 1, Dag, true
	case "gisteren":
		return -1, Dag, true
	}
	if s[0] != '+' && s[0] != '-' {
		return 0, 0, false
	}
	rest := strings.TrimSpace(s[1:])
	getal := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789"))]
	e, ok = eenheid(strings.TrimSpace(rest[len(getal):]))
	if !ok || getal == "" || len(getal) > 5 {
		return 0, 0, false
	}
	if n = waarde(getal); s[0] == '-' {
		n = -n
	}
	return n, e, true
}

func eenheid(s string) (Eenheid, bool) {
	switch s {
	case "d", "dag", "dagen":
		return Dag, true
	case "w", "week", "weken":
		return Week, true
	case "m", "maand", "maanden":
		return Maand, true
	case "j", "jaar", "jaren":
		return Jaar, true
	default:
		return 0, false
	}
}

// knipDagnaam takes the name of the day, whole or two letters, off the front.
func knipDagnaam(s string) (naam, rest string) {
	n := aanloop(s, unicode.IsLetter)
	for _, dag := range dagnamen() {
		if naam = s[:n]; naam == dag || naam == dag[:2] {
			return naam, strings.TrimSpace(strings.TrimLeft(s[n:], ".,"))
		}
	}
	return "", s
}

// stukken cuts a date into runs of digits and runs of letters; nil when it is not
// put together as a date. Between the runs stands one of - / . or a space, spaces
// around it allowed; in a date of digits alone the same sign each time.
func stukken(s string) []string {
	var delen, tekens []string
	for {
		n := max(aanloop(s, cijfer), aanloop(s, unicode.IsLetter))
		if n == 0 {
			return nil
		}
		delen, s = append(delen, s[:n]), s[n:]
		if s == "" {
			break
		}
		n = aanloop(s, func(r rune) bool { return strings.ContainsRune("-/. ", r) })
		tekens, s = append(tekens, strings.TrimSpace(s[:n])), s[n:]
	}
	metNaam := !cijfers(strings.Join(delen, ""))
	for _, t := range tekens {
		if len(t) > 1 || (!metNaam && t != tekens[0]) {
			return nil
		}
	}
	return delen
}

// aanloop gives the length in bytes of the longest start of s that is all of one kind.
func aanloop(s string, soort func(rune) bool) int {
	n := strings.IndexFunc(s, func(r rune) bool { return !soort(r) })
	if n < 0 {
		return len(s)
	}
	return n
}

// maandnummer reads 1 or 2 digits, or the name of a month: whole, mrt, or shortened
// to three letters or more.
func maandnummer(s string) (int, bool) {
	if cijfers(s) {
		return waarde(s), len(s) <= 2
	}
	if s == "mrt" {
		return 3, true
	}
	for i, naam := range maandnamen() {
		if len(s) >= 3 && strings.HasPrefix(naam, s) {
			return i + 1, true
		}
	}
	return 0, false
}

func cijfer(r rune) bool { return r >= '0' && r <= '9' }

// cijfers tells whether s is one digit or more and nothing else.
func cijfers(s string) bool { return s != "" && aanloop(s, cijfer) == len(s) }

// waarde reads a short run of digits.
func waarde(s string) int {
	n := 0
	for _, r := range s {
		n = 10*n + int(r-'0')
	}
	return n
}

func geenDatum() error {
	return fout.New(fout.Ongeldig, "Dit is geen datum. Schrijf bijvoorbeeld 28-04-2026, of +10w voor over tien weken.")
}
