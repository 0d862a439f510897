package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// d reads an ISO date; "" is no date.
func d(iso string) kalender.Datum {
	if iso == "" {
		return kalender.Datum{}
	}
	dag, err := kalender.ParseISO(iso)
	if err != nil {
		panic(err)
	}
	return dag
}

func op(iso string) wet.Regels { return wet.Op(d(iso)) }

// uitgelegd demands a whole explanation: rule, article and result, nothing of a format left over.
func uitgelegd(t *testing.T, u uitleg.Uitleg) {
	t.Helper()
	if u.Regel == "" || u.Artikel == "" || u.Uitkomst == "" {
		t.Errorf("uitleg is niet heel: %+v", u)
	}
	for _, s := range append(append([]string{u.Uitkomst}, u.Stappen...), u.LetOp...) {
		if strings.Contains(s, "%!") || strings.TrimSpace(s) != s || s == "" {
			t.Errorf("slechte zin in de uitleg: %q", s)
		}
	}
	for _, w := range u.Waarden {
		if w.Naam == "" || w.Waarde == "" || w.Artikel == "" || w.Vanaf == "" {
			t.Errorf("waarde zonder bron in de uitleg: %+v", w)
		}
	}
}

// tot checks a term of which only the last day matters.
func tot(t *testing.T, got wet.Termijn, laatste string) {
	t.Helper()
	uitgelegd(t, got.Uitleg)
	if !got.Geldt || got.TotEnMet != d(laatste) {
		t.Errorf("%s: geldt %v tot en met %s, wil %s\n%s", got.Naam, got.Geldt, got.TotEnMet.ISO(), laatste, got.Uitleg.Tekst())
	}
}

// vanTot checks a term with a first and a last day.
func vanTot(t *testing.T, got wet.Termijn, van, laatste string) {
	t.Helper()
	tot(t, got, laatste)
	if got.Van != d(van) {
		t.Errorf("%s: vanaf %s, wil %s", got.Naam, got.Van.ISO(), van)
	}
}

// nietGeldig checks a term that is not there; onbekend: only not yet.
func nietGeldig(t *testing.T, got wet.Termijn, onbekend bool, zegt string) {
	t.Helper()
	uitgelegd(t, got.Uitleg)
	if got.Geldt || got.Onbekend != onbekend || !got.TotEnMet.Leeg() || !got.Van.Leeg() {
		t.Errorf("%s: geldt %v onbekend %v (%s t/m %s), wil niet geldig, onbekend %v", got.Naam, got.Geldt, got.Onbekend, got.Van, got.TotEnMet, onbekend)
	}
	bevat(t, got.Uitleg.Uitkomst, zegt)
}

// oordeel checks a yes or no and a piece of its result.
func oordeel(t *testing.T, got wet.Oordeel, ja bool, zegt string) {
	t.Helper()
	uitgelegd(t, got.Uitleg)
	if got.Ja != ja {
		t.Errorf("oordeel %v, wil %v\n%s", got.Ja, ja, got.Uitleg.Tekst())
	}
	bevat(t, got.Uitleg.Uitkomst, zegt)
}

func bevat(t *testing.T, tekst, deel string) {
	t.Helper()
	if !strings.Contains(tekst, deel) {
		t.Errorf("%q bevat niet %q", tekst, deel)
	}
}
