package beheer_test

import (
	"context"
	"testing"

	instel "schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/poort"
)

func TestAnAdministrationBeginsOnce(t *testing.T) {
	p := leeg(t, "2026-04-20")
	if i, err := p.beheer.Instellingen(t.Context()); err != nil || i.Gemeente.Naam != "" {
		t.Fatalf("a fresh administration is of %q, %v", i.Gemeente.Naam, err)
	}
	w := p.goed(p.beheer.Begin(t.Context(), instellingen(t)))
	if !w.Beheer || w.Op.Naam != "beheer.begin" || w.Op.Wie != "Kim Vos" {
		t.Errorf("the shell is told %+v", w)
	}
	p.weigert(fout.Bestaat, "al ingericht", func() error { _, err := p.beheer.Begin(t.Context(), instellingen(t)); return err })
}

func TestWrongSettingsAreRefused(t *testing.T) {
	for naam, geval := range map[string]struct {
		zin  string
		code fout.Code
		fn   func(*instel.Instellingen)
	}{
		"no name":       {"naam van de gemeente", fout.Ontbreekt, func(i *instel.Instellingen) { i.Gemeente.Naam = " " }},
		"a wrong code":  {"vier cijfers", fout.Ongeldig, func(i *instel.Instellingen) { i.Gemeente.Code = "12" }},
		"half a signer": {"functie", fout.Ontbreekt, func(i *instel.Instellingen) { i.Ondertekenaars[0].Functie = "" }},
	} {
		t.Run(naam, func(t *testing.T) {
			i := instellingen(t)
			geval.fn(&i)
			p := leeg(t, "2026-04-20")
			p.weigert(geval.code, geval.zin, func() error { _, err := p.beheer.Begin(t.Context(), i); return err })
			p.goed(p.beheer.Begin(t.Context(), instellingen(t)))
			p.weigert(geval.code, geval.zin, func() error { _, err := p.beheer.Bewaar(t.Context(), i); return err })
		})
	}
}

func TestTheNameOfTheMunicipalityIsKeptClean(t *testing.T) {
	p := begin(t, "2026-04-20")
	i := instellingen(t)
	i.Gemeente.Naam, i.Gemeente.Kleur = "  gemeente  Ander ", "#ABCDEF"
	p.goed(p.beheer.Bewaar(t.Context(), i))
	nu, err := p.beheer.Instellingen(t.Context())
	if err != nil || nu.Gemeente.Naam != "Ander" || nu.Gemeente.Kleur != "#abcdef" {
		t.Errorf("kept as %q in %q, %v", nu.Gemeente.Naam, nu.Gemeente.Kleur, err)
	}
}

func TestOnlyOtherPolicyRenewsTheSignals(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.nieuw(1)
	oud := p.uiterlijk(d.ID, "oproep")
	i := instellingen(t)
	i.Gemeente.Telefoon = "0123 456 780"
	if w := p.goed(p.beheer.Bewaar(t.Context(), i)); len(w.Dossiers) != 0 || !w.Beheer {
		t.Errorf("another phone number touched %d dossiers", len(w.Dossiers))
	}
	i.Beleid = append(i.Beleid, instel.Beleid{Naam: instel.BeleidOproepDagen, Waarde: "3", Vanaf: p.dag("2026-01-01")})
	if w := p.goed(p.beheer.Bewaar(t.Context(), i)); len(w.Dossiers) != 1 {
		t.Errorf("another policy touched %d dossiers", len(w.Dossiers))
	}
	if nu := p.uiterlijk(d.ID, "oproep"); nu != "2026-04-23" || nu == oud {
		t.Errorf("the oproep is due on %s, before on %s", nu, oud)
	}
}

func TestADayMadeEqualToAFeestdagMovesTheTermOfThePIP(t *testing.T) {
	p := begin(t, "2026-02-16")
	d := p.nieuw(1)
	oud := p.uiterlijk(d.ID, "pip")
	i := instellingen(t)
	i.Gelijkgesteld = append(i.Gelijkgesteld, instel.GelijkgesteldeDag{Datum: p.dag(oud), Naam: "proef", Bron: "Staatscourant"})
	p.goed(p.beheer.Bewaar(t.Context(), i))
	if nu := p.uiterlijk(d.ID, "pip"); oud == "" || nu <= oud {
		t.Errorf("the PIP is due on %q, before on %q", nu, oud)
	}
}

func TestSignalsAreRenewedForAllDossiersInOneOperation(t *testing.T) {
	p := begin(t, "2026-04-20")
	p.nieuw(1)
	p.nieuw(2)
	voor := p.gegevens()
	w := p.goed(p.beheer.VernieuwSignalen(t.Context()))
	if len(w.Dossiers) != 2 || w.Beheer || p.gegevens() != voor {
		t.Errorf("renewing touched %d dossiers and changed what was right", len(w.Dossiers))
	}
}

func TestAnInterruptedSaveKeepsTheOldSettings(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx, stop := context.WithCancel(t.Context())
	stop()
	p.weigert(fout.Technisch, "afgebroken", func() error { _, err := p.beheer.Bewaar(ctx, instellingen(t)); return err })
	if _, err := p.beheer.Instellingen(ctx); fout.CodeVan(err) != fout.Technisch {
		t.Errorf("reading after the end gives %v", err)
	}
	p.weigert(fout.Technisch, "afgebroken", func() error { _, err := p.beheer.MaakOngedaan(ctx, 1); return err })
	if _, _, err := p.beheer.LaatsteOngedaan(ctx, 0); fout.CodeVan(err) != fout.Technisch {
		t.Errorf("looking for an edit after the end gives %v", err)
	}
}

var _ poort.Klok = (*klok)(nil)
