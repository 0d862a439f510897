package keten_test

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// metPartner makes a dossier with a partner in its household, without a dossier yet.
func (p *proef) metPartner(n int) keten.Doel {
	p.Helper()
	d := p.nieuw(n)
	p.goed(p.keten.ZetGezinslid(p.Context(), d, 0, dossier.Gezinslid{Relatie: "partner", Naam: persoon.Naam{Achternaam: "Haile"}, Plichtig: persoon.Ja}))
	return d
}

// gekoppeld tells which dossiers a household refers to.
func (p *proef) gekoppeld(id dossier.ID) []dossier.ID {
	p.Helper()
	uit := []dossier.ID{}
	for _, g := range p.stand(id).Huishouden {
		if g.DossierID != 0 {
			uit = append(uit, g.DossierID)
		}
	}
	return uit
}

func (p *proef) verwijzen(naar map[dossier.ID]dossier.ID) {
	p.Helper()
	for id, ander := range naar {
		got := p.gekoppeld(id)
		if (ander == 0 && len(got) != 0) || (ander != 0 && (len(got) != 1 || got[0] != ander)) {
			p.Errorf("dossier %d refers to %v, want %d", id, got, ander)
		}
	}
}

func TestTyingAMemberMakesBothDossiersReferToEachOther(t *testing.T) {
	p := begin(t, "2026-04-20")
	a, b := p.metPartner(1), p.metPlicht(2)
	w := p.goed(p.keten.KoppelGezinslid(t.Context(), a, 0, b.ID))
	p.verwijzen(map[dossier.ID]dossier.ID{a.ID: b.ID, b.ID: a.ID})
	if len(w.Dossiers) != 2 || w.Op.Naam != "dossier.koppelen" {
		t.Errorf("the shell is told %+v", w)
	}
	if g := p.stand(b.ID).Huishouden[0]; g.Relatie != "partner" || g.Naam != p.stand(a.ID).Persoon.Naam {
		t.Errorf("the other household holds %+v", g)
	}
	in, err := p.keten.Open(t.Context(), a.ID)
	if err != nil {
		t.Fatal(err)
	}
	if v := in.Gezin[b.ID]; v.Nummer != p.stand(b.ID).Nummer || v.Schakel != dossier.SchakelIntakePIP || !v.Intake.Leeg() || v.Afgesloten {
		t.Errorf("the screen shows %+v", v)
	}
	p.houdIntake(b) // each adult has an intake of their own
	if in, err = p.keten.Open(t.Context(), a.ID); err != nil || in.Gezin[b.ID].Intake != p.klok.dag || !in.Dossier.Stand().Intake.Afgerond().Leeg() {
		t.Errorf("after the intake of the partner: %+v, %v", in.Gezin, err)
	}
	p.goed(p.keten.Ontkoppel(t.Context(), b, 0))
	p.verwijzen(map[dossier.ID]dossier.ID{a.ID: 0, b.ID: 0})
	if len(p.stand(a.ID).Huishouden) != 1 || len(p.stand(b.ID).Huishouden) != 1 {
		t.Error("a member went with the tie")
	}
}

func TestAParentIsTheOtherSideOfAChild(t *testing.T) {
	p := begin(t, "2026-04-20")
	a, b := p.nieuw(1), p.nieuw(2)
	p.goed(p.keten.ZetGezinslid(t.Context(), a, 0, dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Achternaam: "Haile"}}))
	p.goed(p.keten.KoppelGezinslid(t.Context(), a, 0, b.ID))
	if g := p.stand(b.ID).Huishouden[0]; g.Relatie != "ouder" {
		t.Errorf("the child has %+v", g)
	}
}

func TestATieThatCannotBeChangesNeitherDossier(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx := t.Context()
	a, b, dicht := p.metPartner(1), p.nieuw(2), p.nieuw(3)
	p.goed(p.keten.SluitAf(ctx, dicht, dossier.Afsluiting{Datum: p.klok.dag, Reden: dossier.RedenVerhuisd}))
	koppel := func(d keten.Doel, i int, id dossier.ID) func() error {
		return func() error { _, err := p.keten.KoppelGezinslid(ctx, d, i, id); return err }
	}
	p.weigert(fout.NietGevonden, "staat niet (meer)", koppel(a, 0, 99))
	p.weigert(fout.NietGevonden, "er niet meer", koppel(a, 7, b.ID))
	p.weigert(fout.Ongeldig, "van de persoon zelf", koppel(a, 0, a.ID))
	p.weigert(fout.NietMogelijk, "is afgesloten. Heropen het eerst", koppel(a, 0, dicht.ID))
	p.weigert(fout.NietMogelijk, "afgesloten", koppel(dicht, 0, b.ID))
	p.weigert(fout.Conflict, "intussen gewijzigd", koppel(keten.Doel{ID: a.ID, Versie: 1}, 0, b.ID))
}

func TestRemovingAMemberUntiesTheOtherSide(t *testing.T) {
	p := begin(t, "2026-04-20")
	a, b := p.metPartner(1), p.nieuw(2)
	p.goed(p.keten.KoppelGezinslid(t.Context(), a, 0, b.ID))
	p.goed(p.keten.VerwijderGezinslid(t.Context(), a, 0))
	p.verwijzen(map[dossier.ID]dossier.ID{a.ID: 0, b.ID: 0})
	if len(p.stand(a.ID).Huishouden) != 0 || len(p.stand(b.ID).Huishouden) != 1 {
		t.Errorf("households %+v and %+v", p.stand(a.ID).Huishouden, p.stand(b.ID).Huishouden)
	}
	p.weigert(fout.NietGevonden, "er niet meer", func() error { _, err := p.keten.VerwijderGezinslid(t.Context(), a, 0); return err })
}

func TestAClosedDossierKeepsItsSideOfATie(t *testing.T) {
	p := begin(t, "2026-04-20")
	a, b := p.metPartner(1), p.nieuw(2)
	p.goed(p.keten.KoppelGezinslid(t.Context(), a, 0, b.ID))
	p.goed(p.keten.SluitAf(t.Context(), b, dossier.Afsluiting{Datum: p.klok.dag, Reden: dossier.RedenVerhuisd}))
	if in, err := p.keten.Open(t.Context(), a.ID); err != nil || !in.Gezin[b.ID].Afgesloten {
		t.Errorf("the screen shows %+v, %v", in.Gezin, err)
	}
	p.goed(p.keten.Ontkoppel(t.Context(), a, 0))
	p.verwijzen(map[dossier.ID]dossier.ID{a.ID: 0, b.ID: a.ID})
}

func TestADossierIsMadeForAMemberInOneOperation(t *testing.T) {
	p := begin(t, "2026-04-20")
	a := p.metPartner(1)
	g := dossier.Gegevens{Persoon: domaintest.Persoon(domaintest.MetNummer(5)), Doelgroep: wet.Asielstatushouder}
	id, w, err := p.keten.MaakGezinsdossier(t.Context(), a, 0, g)
	if err != nil {
		t.Fatal(err)
	}
	p.verwijzen(map[dossier.ID]dossier.ID{a.ID: id, id: a.ID})
	if len(w.Dossiers) != 2 || len(p.audit(id)) != 1 || p.audit(id)[0].ID != p.audit(a.ID)[0].ID {
		t.Errorf("the audit trail holds %d rows of the new dossier, the shell is told %+v", len(p.audit(id)), w)
	}
	maak := func(d keten.Doel, i int, g dossier.Gegevens) func() error {
		return func() error {
			id, _, err := p.keten.MaakGezinsdossier(t.Context(), d, i, g)
			if err != nil && id != 0 {
				t.Errorf("refused, but gives dossier %d", id)
			}
			return err
		}
	}
	b := p.metPartner(2)
	p.weigert(fout.Bestaat, "heeft al een dossier", maak(a, 0, g))
	p.weigert(fout.Bestaat, "al een dossier met dit BSN", maak(b, 0, g))
	p.weigert(fout.Ontbreekt, "achternaam", maak(b, 0, dossier.Gegevens{Doelgroep: wet.Asielstatushouder}))
	g.Persoon = domaintest.Persoon(domaintest.MetNummer(6))
	p.weigert(fout.NietGevonden, "er niet meer", maak(b, 4, g))
	g.Doelgroep = ""
	p.weigert(fout.Ongeldig, "doelgroep", maak(b, 0, g))
}

func TestATieToADossierThatWentIsPassedOver(t *testing.T) {
	p := begin(t, "2026-04-20")
	a := p.nieuw(1)
	p.goed(p.keten.ZetGezinslid(t.Context(), a, 0, dossier.Gezinslid{Relatie: "partner", Naam: persoon.Naam{Achternaam: "Haile"}, DossierID: 77}))
	in, err := p.keten.Open(t.Context(), a.ID)
	if err != nil || len(in.Gezin) != 0 {
		t.Errorf("the screen shows %+v, %v", in.Gezin, err)
	}
	p.goed(p.keten.Ontkoppel(t.Context(), a, 0))
	p.verwijzen(map[dossier.ID]dossier.ID{a.ID: 0})
}

func TestATieIsUndoneAtBothSides(t *testing.T) {
	p := begin(t, "2026-04-20")
	a, b := p.metPartner(1), p.nieuw(2)
	w := p.goed(p.keten.KoppelGezinslid(t.Context(), a, 0, b.ID))
	p.goed(p.beheer.MaakOngedaan(t.Context(), w.Audit))
	p.verwijzen(map[dossier.ID]dossier.ID{a.ID: 0, b.ID: 0})
	if len(p.stand(b.ID).Huishouden) != 0 {
		t.Errorf("the other household still holds %+v", p.stand(b.ID).Huishouden)
	}
}

func TestANewTermOfDUOIsOneNamedOperation(t *testing.T) {
	p := begin(t, "2022-03-01")
	d := p.metPIP(1)
	p.op("2025-06-20")
	n := dossier.NieuweTermijn{Van: p.dag("2025-07-01"), Maanden: 12, Bericht: p.dag("2025-06-20")}
	w := p.goed(p.keten.GeefNieuweTermijn(t.Context(), d, n))
	if w.Op.Naam != "traject.nieuwe-termijn" || w.Op.Grond != "Wi 24; Wi 25; Ri 7.4" || p.stand(d.ID).NieuweTermijnen[0] != n {
		t.Errorf("operation %+v, terms %+v", w.Op, p.stand(d.ID).NieuweTermijnen)
	}
	p.weigert(fout.Ongeldig, "6, 12, 18 of 24 maanden", func() error {
		n.Maanden = 7
		_, err := p.keten.GeefNieuweTermijn(t.Context(), d, n)
		return err
	})
}
