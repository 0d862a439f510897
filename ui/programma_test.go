package ui

import (
	"context"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	instel "schakel/domain/beheer"
	"schakel/domain/domaintest"
	"schakel/domain/fout"
	"schakel/storage"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
	"schakel/ui/theme"
)

// start opens the program on an administration in memory that Open gives.
func start(t *testing.T, plek string, openen func(context.Context, string) (Administratie, error)) (*Programma, *proef) {
	t.Helper()
	p := open(t, gevuld())
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme.New(theme.Licht, 1))
	w := test.NewTempWindow(t, nil)
	if openen == nil {
		openen = func(context.Context, string) (Administratie, error) { return Administratie{Store: p.store}, nil }
	}
	g := Start(w, Poorten{
		Klok: klok{domaintest.Dag(t, vandaagISO)}, Zetter: papier{}, Programma: "proef", Onthoud: a.Preferences(), Open: openen, Maak: openen, Direct: true,
	}, plek)
	kittest.Maat(w, 1366, 768)
	return g, &proef{t: t, s: g.Schil, store: p.store, w: w}
}

func TestTheProgramOpensAFolderAndRemembersIt(t *testing.T) {
	g, p := start(t, "/gemeente", nil)
	p.is(kit.Route{Scherm: kit.SchermVandaag})
	p.ziet("Gemeente Voorbeeld", "R. Jansen", "TE LAAT")
	if got := g.p.Onthoud.String(voorkeurMap); got != "/gemeente" {
		t.Errorf("remembered is %q", got)
	}
}

func TestWithoutAFolderTheFirstRunOpens(t *testing.T) {
	_, p := start(t, "", nil)
	p.is(kit.Route{Scherm: kit.SchermBegin})
	p.zietNiet("Dossiers")
}

func TestAFolderThatWillNotOpenSaysWhy(t *testing.T) {
	_, p := start(t, "/weg", func(context.Context, string) (Administratie, error) {
		return Administratie{}, fout.New(fout.NietGevonden, "In deze map staat geen administratie.")
	})
	p.ziet("In deze map staat geen administratie.")
	p.toets(fyne.KeyReturn)
	p.is(kit.Route{Scherm: kit.SchermBegin})
	p.ctrl(fyne.KeyK) // there is nothing to search in
	p.is(kit.Route{Scherm: kit.SchermBegin})
}

func TestANewAdministrationGetsItsSettings(t *testing.T) {
	g, p := start(t, "", nil)
	leeg, err := storage.Open(t.Context(), ":memory:", storage.Opties{Maak: true, Programma: "proef", Nu: klok{domaintest.Dag(t, vandaagISO)}.Nu})
	if err != nil {
		t.Fatal(err)
	}
	dicht := false
	g.p.Maak = func(context.Context, string) (Administratie, error) {
		return Administratie{Store: leeg, Sluit: func() error { dicht = true; return leeg.Close() }}, nil
	}
	i, err := instel.Nieuw(instel.Gemeente{Naam: "Nieuw", Code: "1234"})
	if err != nil {
		t.Fatal(err)
	}
	a, err := g.maak(t.Context(), "/nieuw", i)
	if err != nil {
		t.Fatal(err)
	}
	g.Neem("/nieuw", a)
	p.ziet("Gemeente Nieuw")
	if _, err := g.maak(t.Context(), "/nieuw", i); fout.CodeVan(err) != fout.Bestaat || !dicht {
		t.Errorf("a second first run gives %v, closed: %v", err, dicht)
	}
	g.open = Administratie{}
}

func TestTheFolderIsClosedWithTheProgramAndBeforeAnother(t *testing.T) {
	g, _ := start(t, "/een", nil)
	dicht := 0
	g.open.Sluit = func() error { dicht++; return nil }
	g.Neem("/twee", Administratie{Store: g.open.Store, Sluit: func() error { dicht += 10; return nil }})
	if dicht != 1 || g.plek != "/twee" {
		t.Errorf("closed %d, open is %q", dicht, g.plek)
	}
	for range 2 {
		if err := g.Sluit(); err != nil {
			t.Fatal(err)
		}
	}
	if dicht != 11 {
		t.Errorf("closed %d, want each once", dicht)
	}
}

func TestWhoIsAtWorkCanBeChosen(t *testing.T) {
	g, p := start(t, "/gemeente", nil)
	p.klik("R. Jansen")
	p.ziet("Wie is aan het werk?")
	veld := zie[*kit.Keuzeveld[string]](p)[0]
	veld.Zet("M. de Vries")
	p.klik("Verder")
	p.is(kit.Route{Scherm: kit.SchermVandaag})
	p.ziet("M. de Vries")
	if g.d.Wie != "M. de Vries" || g.p.Onthoud.String(voorkeurWie) != "M. de Vries" {
		t.Errorf("at work is %q, remembered %q", g.d.Wie, g.p.Onthoud.String(voorkeurWie))
	}
}

func TestTheMedewerkerOfLastTimeIsAtWorkAgain(t *testing.T) {
	i := instel.Instellingen{Medewerkers: []instel.Medewerker{{Naam: "Weg"}, {Naam: "A", Actief: true}, {Naam: "B", Actief: true}}}
	for laatst, want := range map[string]string{"": "A", "B": "B", "Weg": "A", "Onbekend": "A"} {
		if got := wieWerkt(i, laatst); got != want {
			t.Errorf("after %q at work is %q, want %q", laatst, got, want)
		}
	}
	if got := wieWerkt(instel.Instellingen{}, "A"); got != "" {
		t.Errorf("where nobody works %q is at work", got)
	}
}
