package domaintest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/poort"
	"schakel/domain/wet"
)

// StoreSuite runs the contract of poort.Store against what open gives: a new, empty
// administration at each call.
func StoreSuite(t *testing.T, open func(t *testing.T) poort.Store) {
	t.Helper()
	for _, d := range []struct {
		naam string
		fn   func(*testing.T, poort.Store)
	}{
		{"dossiers", suiteDossiers},
		{"search", suiteZoek},
		{"operations", suiteBewerkingen},
		{"undo", suiteOngedaan},
		{"signals", suiteSignalen},
		{"signals that go", suiteSignalenVervallen},
		{"documents", suiteDocumenten},
		{"settings", suiteInstellingen},
		{"imports", suiteImports},
	} {
		t.Run(d.naam, func(t *testing.T) { d.fn(t, open(t)) })
	}
}

// suiteDag is the civil day on which the suite plays.
func suiteDag(t *testing.T) kalender.Datum {
	t.Helper()
	return datum(t, "2026-11-23")
}

func datum(t *testing.T, iso string) kalender.Datum {
	t.Helper()
	d, err := kalender.ParseISO(iso)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// bewerking names an operation on the suite's day.
func bewerking(t *testing.T, naam string) poort.Op {
	t.Helper()
	return poort.Op{
		Naam: naam, Label: "Proef: " + naam, Wie: "R. Jansen", Grond: "Wi 14",
		Moment: time.Date(2026, 11, 23, 9, 30, 0, 123456000, time.UTC), Dag: suiteDag(t),
	}
}

// schrijf runs fn as one operation that must succeed.
func schrijf(t *testing.T, s poort.Store, naam string, fn func(context.Context, poort.Tx) error) poort.Wijzigingen {
	t.Helper()
	w, err := s.Update(t.Context(), bewerking(t, naam), func(tx poort.Tx) error { return fn(t.Context(), tx) })
	if err != nil {
		t.Fatalf("%s: %v", naam, err)
	}
	return w
}

// lees runs fn on a view that must succeed.
func lees(t *testing.T, s poort.Store, fn func(context.Context, poort.Lezer) error) {
	t.Helper()
	if err := s.View(t.Context(), func(l poort.Lezer) error { return fn(t.Context(), l) }); err != nil {
		t.Fatal(err)
	}
}

// mens makes the Stand of a new dossier. nr makes BSN and V-nummer unique.
func mens(t *testing.T, nr int, achternaam, voornamen, geboren string) dossier.Stand {
	t.Helper()
	return dossier.Stand{
		Gemaakt: suiteDag(t),
		Persoon: persoon.Persoon{
			BSN: elfBSN(nr), VNummer: persoon.VNummer(fmt.Sprintf("%010d", 7_000_000_000+nr)),
			Naam: persoon.Naam{Achternaam: achternaam, Voornamen: voornamen}, Geboortedatum: datum(t, geboren),
		},
		Doelgroep: wet.Asielstatushouder, Medewerker: "R. Jansen",
	}
}

// elfBSN gives the nr-th invented BSN that starts with 9 and passes the elfproef.
func elfBSN(nr int) persoon.BSN {
	for n := 90_000_000 + nr*10; ; n++ {
		c, som := fmt.Sprintf("%08d", n), 0
		for i, r := range c {
			som += (9 - i) * int(r-'0')
		}
		if som%11 < 10 {
			return persoon.BSN(fmt.Sprintf("%s%d", c, som%11))
		}
	}
}

// leg stores stands as dossiers in one operation and gives their ids.
func leg(t *testing.T, s poort.Store, standen ...dossier.Stand) []dossier.ID {
	t.Helper()
	ids := make([]dossier.ID, len(standen))
	schrijf(t, s, "dossier.nieuw", func(ctx context.Context, tx poort.Tx) error {
		for i, st := range standen {
			d := dossier.Restore(st)
			if err := tx.Dossiers().Bewaar(ctx, &d); err != nil {
				return err
			}
			ids[i] = d.ID()
		}
		return nil
	})
	return ids
}

// haal reads one dossier.
func haal(t *testing.T, s poort.Store, id dossier.ID) dossier.Stand {
	t.Helper()
	var uit dossier.Stand
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		d, err := l.Dossiers().Haal(ctx, id)
		uit = d.Stand()
		return err
	})
	return uit
}

// wijzig changes one dossier by fn.
func wijzig(t *testing.T, s poort.Store, id dossier.ID, fn func(*dossier.Stand)) poort.Wijzigingen {
	t.Helper()
	return schrijf(t, s, "dossier.wijzig", func(ctx context.Context, tx poort.Tx) error {
		d, err := tx.Dossiers().Haal(ctx, id)
		if err != nil {
			return err
		}
		st := d.Stand()
		fn(&st)
		d = dossier.Restore(st)
		return tx.Dossiers().Bewaar(ctx, &d)
	})
}
