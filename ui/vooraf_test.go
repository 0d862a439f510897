package ui

import (
	"context"
	"testing"

	"fyne.io/fyne/v2/test"

	"schakel/domain/domaintest"
	"schakel/domain/fout"
	"schakel/ui/kit"
)

// vooruit starts the program on a folder that was being opened before the window.
func vooruit(t *testing.T, plek string, openen func(context.Context, string) (Administratie, error)) (*Programma, *proef) {
	t.Helper()
	p := open(t, gevuld())
	if openen == nil {
		openen = func(context.Context, string) (Administratie, error) { return Administratie{Store: p.store}, nil }
	}
	a := test.NewTempApp(t)
	w := test.NewTempWindow(t, nil)
	pp := Poorten{Klok: klok{domaintest.Dag(t, vandaagISO)}, Zetter: papier{}, Onthoud: a.Preferences(), Open: openen, Direct: true}
	pp.Vooraf = Vooruit(pp, plek)
	g := Start(w, pp, plek)
	return g, &proef{t: t, s: g.Schil, store: p.store, w: w}
}

func TestAFolderThatWasOpenedAheadIsShownAtOnce(t *testing.T) {
	keer := 0
	bron := open(t, gevuld())
	g, p := vooruit(t, "/gemeente", func(context.Context, string) (Administratie, error) {
		keer++
		return Administratie{Store: bron.store}, nil
	})
	p.is(kit.Route{Scherm: kit.SchermVandaag})
	if keer != 1 || g.plek != "/gemeente" || g.p.Onthoud.String(voorkeurMap) != "/gemeente" {
		t.Errorf("opened %d times, at %q", keer, g.plek)
	}
	if n := g.rail.knoppen[0].aantal; n != 6 {
		t.Errorf("the rail counts %d, want 6", n)
	}
}

func TestAFolderThatDoesNotOpenAheadSaysWhy(t *testing.T) {
	_, p := vooruit(t, "/weg", func(context.Context, string) (Administratie, error) {
		return Administratie{}, fout.New(fout.NietGevonden, "In deze map staat geen administratie.")
	})
	p.ziet("In deze map staat geen administratie.")
}

func TestWithoutAFolderNothingIsOpenedAhead(t *testing.T) {
	_, p := vooruit(t, "", nil)
	p.is(kit.Route{Scherm: kit.SchermBegin})
}
