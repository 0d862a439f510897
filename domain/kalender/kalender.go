package kalender

import (
	"slices"
	"time"

	"schakel/domain/fout"
)

// Gelijkgesteld is a day that a royal decree puts on a par with a feestdag (Atw 3
// lid 3). The list is kept by the municipality: every day names its source.
type Gelijkgesteld struct {
	Datum         Datum  `json:"datum"`
	Naam          string `json:"naam"`                    // "vrijdag na Hemelvaartsdag"
	Bron          string `json:"bron"`                    // the decree
	TeControleren bool   `json:"teControleren,omitempty"` // the decree itself was not read
}

// Controleer tells what is missing for the list: the date or its source.
func (g Gelijkgesteld) Controleer() error {
	var v fout.Verzamelaar
	if g.Datum.Leeg() {
		v.Voeg(fout.Bij("datum", fout.Ontbreekt, "Vul de datum van de gelijkgestelde dag in."))
	}
	if g.Bron == "" {
		v.Voeg(fout.Bij("bron", fout.Ontbreekt, "Vul in in welk besluit deze dag staat."))
	}
	return v.Err()
}

// Kalender knows the feestdagen: those of the law, and the gelijkgestelde dagen of
// its list. It never changes; the zero Kalender has an empty list.
type Kalender struct {
	gelijkgesteld []Gelijkgesteld // by date, each date once
}

// Standaard gives the Kalender with the gelijkgestelde dagen that come with the program.
func Standaard() Kalender { return New(gelijkgesteldeDagen()) }

// New makes a Kalender of a list of gelijkgestelde dagen. A row without a date is
// left out; of two rows with the same date the first counts.
func New(gelijkgesteld []Gelijkgesteld) Kalender {
	lijst := make([]Gelijkgesteld, 0, len(gelijkgesteld))
	for _, g := range gelijkgesteld {
		if !g.Datum.Leeg() {
			lijst = append(lijst, g)
		}
	}
	slices.SortStableFunc(lijst, func(a, b Gelijkgesteld) int { return a.Datum.Vergelijk(b.Datum) })
	lijst = slices.CompactFunc(lijst, func(a, b Gelijkgesteld) bool { return a.Datum == b.Datum })
	return Kalender{lijst}
}

// Gelijkgesteld gives the list of gelijkgestelde dagen, by date.
func (k Kalender) Gelijkgesteld() []Gelijkgesteld { return slices.Clone(k.gelijkgesteld) }

// Feestdag tells whether d is a feestdag in the sense of Atw 3, and its name. A
// Saturday or Sunday is not one by itself.
func (k Kalender) Feestdag(d Datum) (naam string, ok bool) {
	f, ok := k.zoek(d)
	return f.Naam, ok
}

// Feestdagen gives the feestdagen of a year by date, gelijkgestelde dagen included.
func (k Kalender) Feestdagen(jaar int) []Feestdag {
	var uit []Feestdag
	for _, f := range wettelijkeFeestdagen(jaar) {
		if !f.Datum.Leeg() {
			uit = append(uit, f)
		}
	}
	for _, g := range k.gelijkgesteld {
		if g.Datum.Jaar() == jaar {
			uit = append(uit, g.feestdag())
		}
	}
	slices.SortStableFunc(uit, func(a, b Feestdag) int { return a.Datum.Vergelijk(b.Datum) })
	return uit
}

// Werkdag tells whether d is no Saturday, Sunday or feestdag; false for an empty date.
func (k Kalender) Werkdag(d Datum) bool {
	if d.Leeg() || weekend(d) {
		return false
	}
	_, feest := k.zoek(d)
	return !feest
}

// Ontbreekt tells that the list has no gelijkgestelde dag in this year: then a term
// that ends in it may be a day longer than computed.
func (k Kalender) Ontbreekt(jaar int) bool {
	return !slices.ContainsFunc(k.gelijkgesteld, func(g Gelijkgesteld) bool { return g.Datum.Jaar() == jaar })
}

// Waarschuwing gives the sentence for a year of which no gelijkgestelde dag is known, or "".
func (k Kalender) Waarschuwing(jaar int) string {
	if !k.Ontbreekt(jaar) {
		return ""
	}
	return "Voor " + getal(jaar) + " zijn geen gelijkgestelde dagen bekend (" + artikelGelijkgesteld +
		"). Kijk na of er een besluit is en vul de lijst bij Instellingen aan."
}

func (k Kalender) zoek(d Datum) (Feestdag, bool) {
	if d.Leeg() {
		return Feestdag{}, false
	}
	for _, f := range wettelijkeFeestdagen(d.Jaar()) {
		if f.Datum == d {
			return f, true
		}
	}
	i, ok := slices.BinarySearchFunc(k.gelijkgesteld, d, func(g Gelijkgesteld, d Datum) int { return g.Datum.Vergelijk(d) })
	if !ok {
		return Feestdag{}, false
	}
	return k.gelijkgesteld[i].feestdag(), true
}

func (g Gelijkgesteld) feestdag() Feestdag {
	naam := g.Naam
	if naam == "" {
		naam = "gelijkgestelde dag"
	}
	return Feestdag{Datum: g.Datum, Naam: naam, Artikel: artikelGelijkgesteld, TeControleren: g.TeControleren}
}

func weekend(d Datum) bool {
	w := d.Weekdag()
	return w == time.Saturday || w == time.Sunday
}

// gelijkgesteldeDagen is the list that comes with the program. The decrees were
// seen by their titles only, so every row waits for a person who reads them.
func gelijkgesteldeDagen() []Gelijkgesteld {
	const (
		tot2025 = "Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag"
		tot2028 = "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag"
	)
	dag := func(jaar, maand, dag int, na, besluit string) Gelijkgesteld {
		return Gelijkgesteld{Datum: binnenBereik(jaar, maand, dag), Naam: "vrijdag na " + na, Bron: besluit, TeControleren: true}
	}
	return []Gelijkgesteld{
		dag(2023, 4, 28, "Koningsdag", tot2025),
		dag(2023, 5, 19, "Hemelvaartsdag", tot2025),
		dag(2024, 5, 10, "Hemelvaartsdag", tot2025),
		dag(2024, 12, 27, "Tweede Kerstdag", tot2025),
		dag(2025, 5, 30, "Hemelvaartsdag", tot2025),
		dag(2026, 1, 2, "Nieuwjaarsdag", tot2028),
		dag(2026, 5, 15, "Hemelvaartsdag", tot2028),
		dag(2027, 5, 7, "Hemelvaartsdag", tot2028),
		dag(2028, 4, 28, "Koningsdag", tot2028),
		dag(2028, 5, 26, "Hemelvaartsdag", tot2028),
	}
}
