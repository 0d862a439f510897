package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// stilstaand is a clock that stands at noon on a day.
type stilstaand struct{ dag kalender.Datum }

func (k stilstaand) Nu() time.Time           { return k.dag.Tijd().Add(12 * time.Hour) }
func (k stilstaand) Vandaag() kalender.Datum { return k.dag }

func nieuweOefening(t *testing.T) oefening {
	t.Helper()
	z, err := zetter()
	if err != nil {
		t.Fatal(err)
	}
	dag, err := kalender.Op(2026, 11, 23)
	if err != nil {
		t.Fatal(err)
	}
	return oefening{plek: filepath.Join(t.TempDir(), "Schakel", "oefenen"), zetter: z, klok: stilstaand{dag}, aantal: 80}
}

func TestPractisingIsMarkedAndComesBackAsItWas(t *testing.T) {
	o := nieuweOefening(t)
	var stand, totaal int
	plek, a, err := o.open(t.Context(), func(n, van int) {
		if n != stand+1 || n > van {
			t.Errorf("progress went from %d to %d of %d", stand, n, van)
		}
		stand, totaal = n, van
	})
	if err != nil {
		t.Fatal(err)
	}
	if stand == 0 || stand != totaal {
		t.Errorf("ended at %d of %d", stand, totaal)
	}
	if !strings.HasPrefix(plek, o.plek) {
		t.Errorf("made outside its folder: %s", plek)
	}
	b := beheer.New(a.Store, o.klok, "")
	i, err := b.Instellingen(t.Context())
	if err != nil || i.Gemeente.Naam != "Maasbroek (oefenen)" {
		t.Errorf("the municipality is called %q (%v)", i.Gemeente.Naam, err)
	}
	err = a.Store.View(t.Context(), func(l poort.Lezer) error {
		rijen, totaal, err := l.Dossiers().Zoek(t.Context(), dossier.Filter{})
		if len(rijen) == 0 || totaal < o.aantal {
			t.Error("there is nobody to practise on")
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	i.Gemeente.Website = "www.geoefend.example"
	if _, err := b.Bewaar(t.Context(), i); err != nil {
		t.Fatal(err)
	}
	if err := a.Sluit(); err != nil {
		t.Fatal(err)
	}
	_, a, err = o.open(t.Context(), func(int, int) { t.Error("it was made anew") })
	if err != nil {
		t.Fatal(err)
	}
	if i, err = beheer.New(a.Store, o.klok, "").Instellingen(t.Context()); err != nil || i.Gemeente.Website != "www.geoefend.example" {
		t.Errorf("what was practised is gone: %q (%v)", i.Gemeente.Website, err)
	}
	if err := a.Sluit(); err != nil {
		t.Fatal(err)
	}
}

func TestAStoppedPracticeIsMadeAnewTheNextTime(t *testing.T) {
	o := nieuweOefening(t)
	ctx, stop := context.WithCancel(t.Context())
	if _, _, err := o.open(ctx, func(n, _ int) {
		if n == 2 {
			stop()
		}
	}); !errors.Is(err, context.Canceled) {
		t.Fatalf("stopped with %v", err)
	}
	if _, err := os.Stat(filepath.Join(o.plek, "administratie")); !os.IsNotExist(err) {
		t.Errorf("half a practice was left: %v", err)
	}
	// the computer was switched off meanwhile: something half stands there
	if err := os.MkdirAll(filepath.Join(o.plek, "administratie", "rest"), 0o700); err != nil {
		t.Fatal(err)
	}
	_, a, err := o.open(t.Context(), func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Sluit(); err != nil {
		t.Fatal(err)
	}
}

func TestPractisingLeavesAloneWhatSomebodyElseMade(t *testing.T) {
	o := nieuweOefening(t)
	ander := filepath.Join(o.plek, "administratie")
	a, err := open(t.Context(), ander, true)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Sluit(); err != nil {
		t.Fatal(err)
	}
	voor, err := os.ReadFile(filepath.Join(ander, "administratie.schakel"))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := o.open(t.Context(), func(int, int) {}); fout.CodeVan(err) != fout.NietMogelijk {
		t.Errorf("an administration of somebody else: %v", err)
	}
	if na, err := os.ReadFile(filepath.Join(ander, "administratie.schakel")); err != nil || string(na) != string(voor) {
		t.Errorf("it was touched: %v", err)
	}
	o.plek = filepath.Join(ander, "administratie.schakel", "oefenen")
	if _, _, err := o.open(t.Context(), func(int, int) {}); fout.CodeVan(err) != fout.NietMogelijk || !strings.Contains(err.Error(), "schrijfrechten") {
		t.Errorf("where no folder can be made: %v", err)
	}
}
