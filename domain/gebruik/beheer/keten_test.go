package beheer_test

import (
	"testing"

	instel "schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
)

// rij reads the one dossier of the list.
func (p *proef) rij() dossier.Rij {
	p.Helper()
	l, err := p.keten.Zoek(p.Context(), dossier.Filter{})
	if err != nil || len(l.Rijen) != 1 {
		p.Fatalf("%d rows, %v", len(l.Rijen), err)
	}
	return l.Rijen[0]
}

func TestTheListFollowsTheChainWhenOnlyTimePasses(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metConcept(1)
	p.goed(p.keten.StelPIPVast(t.Context(), d, kalender.Datum{}))
	p.goed(p.keten.MeldAanbod(t.Context(), d, p.klok.dag))
	want := dossier.Ketenstand{dossier.Gedaan, dossier.Gedaan, dossier.Gedaan, dossier.Bezig, dossier.Wacht}
	if r := p.rij(); r.Keten != want || r.Schakel != dossier.SchakelInburgeren {
		t.Fatalf("the list shows %q in link %d", r.Keten, r.Schakel)
	}
	p.klok.dag = p.dag("2029-04-21") // the day after the term
	p.goed(p.beheer.WerkSignalenBij(t.Context()))
	want[4] = dossier.Bezig
	if r := p.rij(); r.Keten != want || r.Schakel != dossier.SchakelAfronden {
		t.Errorf("after the term the list shows %q in link %d", r.Keten, r.Schakel)
	}
}

func TestViewsOfTheListAreKeptForWhoMadeThem(t *testing.T) {
	p := begin(t, "2026-04-20")
	w := p.goed(p.beheer.BewaarWeergave(t.Context(), instel.Weergave{Naam: "Z-route", Wie: "iemand anders", Leerroute: "Z"}))
	if !w.Beheer || w.Op.Naam != "beheer.weergave" || p.beheer.Wie() != "Kim Vos" {
		t.Errorf("the shell is told %+v", w)
	}
	lees := func() []instel.Weergave {
		i, err := p.beheer.Instellingen(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return i.WeergavenVan("Kim Vos")
	}
	if ww := lees(); len(ww) != 1 || ww[0].Leerroute != "Z" {
		t.Errorf("kept %+v", ww)
	}
	p.goed(p.beheer.Bewaar(t.Context(), instellingen(t))) // a form of settings that knew of no views
	if len(lees()) != 1 {
		t.Error("saving the settings dropped a view")
	}
	p.goed(p.beheer.VerwijderWeergave(t.Context(), "bestaat niet"))
	p.goed(p.beheer.VerwijderWeergave(t.Context(), "Z-route"))
	if len(lees()) != 0 {
		t.Error("the view is still there")
	}
	p.weigert(fout.Ontbreekt, "naam", func() error {
		_, err := p.beheer.BewaarWeergave(t.Context(), instel.Weergave{Naam: " "})
		return err
	})
}
