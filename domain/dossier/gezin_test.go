package dossier_test

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// opgeslagen is an invented dossier as if it was stored: with a key and a number.
func opgeslagen(t testing.TB, n int, nummer string, opties ...domaintest.Optie) dossier.Dossier {
	t.Helper()
	d := domaintest.Dossier(t, append([]domaintest.Optie{domaintest.Met(domaintest.Persoon(domaintest.MetNummer(n)))}, opties...)...)
	d.NaBewaren(dossier.ID(n), nummer, 1)
	return d
}

func TestMemberIsTiedToTheDossierOfTheirOwn(t *testing.T) {
	op := dag(t, "2026-11-23")
	d, ander := opgeslagen(t, 1, "2026-0001"), opgeslagen(t, 2, "2026-0002")
	wie := ander.Stand().Persoon
	gelukt(t, d.ZetGezinslid(0, dossier.Gezinslid{Relatie: dossier.RelatieKind, Naam: persoon.Naam{Achternaam: "Ander"}}, op))
	gelukt(t, d.ZetGezinslid(1, dossier.Gezinslid{Relatie: dossier.RelatiePartner, Naam: persoon.Naam{Achternaam: "Haile"}}, op))
	gelukt(t, d.KoppelGezinslid(1, ander, op))
	want := dossier.Gezinslid{Relatie: dossier.RelatiePartner, Naam: wie.Naam, Geboortedatum: wie.Geboortedatum, Plichtig: persoon.Ja, DossierID: 2}
	if got := d.Stand().Huishouden[1]; got != want || !d.HeeftGezinslid(2) || d.HeeftGezinslid(0) || d.Stand().Huishouden[0].DossierID != 0 {
		t.Errorf("the household is %+v", d.Stand().Huishouden)
	}
	if got := laatsteFeit(d, dossier.GebeurtenisGezin).Tekst; got != "Gezinslid gekoppeld aan dossier 2026-0002: partner" {
		t.Errorf("the timeline says %q", got)
	}
	regels := len(d.Stand().Gebeurtenissen)
	gelukt(t, d.KoppelGezinslid(1, ander, op))
	if len(d.Stand().Gebeurtenissen) != regels {
		t.Error("the same tie again is a line on the timeline")
	}
	gelukt(t, d.Ontkoppel(2, op))
	want.DossierID = 0
	if got := d.Stand().Huishouden; len(got) != 2 || got[1] != want {
		t.Errorf("untied, the household is %+v", got)
	}
}

func TestTieToTheWrongDossierIsRefused(t *testing.T) {
	op := dag(t, "2026-11-23")
	ander := opgeslagen(t, 2, "2026-0002")
	lid := func(relatie, geboren string, id dossier.ID) dossier.Gezinslid {
		return dossier.Gezinslid{Relatie: relatie, Naam: persoon.Naam{Achternaam: "Haile"}, Geboortedatum: dag(t, geboren), DossierID: id}
	}
	for naam, g := range map[string]struct {
		leden []dossier.Gezinslid
		plek  int
		ander dossier.Dossier
		code  fout.Code
		veld  string
	}{
		"somebody with another birth date": {[]dossier.Gezinslid{lid("partner", "1980-01-01", 0)}, 0, ander, fout.Ongeldig, "dossierId"},
		"the dossier of another member":    {[]dossier.Gezinslid{lid("ouder", "", 2), lid("partner", "", 0)}, 1, ander, fout.Bestaat, "dossierId"},
		"the person itself":                {[]dossier.Gezinslid{lid("partner", "", 0)}, 0, opgeslagen(t, 1, "2026-0001"), fout.Ongeldig, "dossierId"},
		"a member that is not there":       {[]dossier.Gezinslid{lid("partner", "", 0)}, 1, ander, fout.NietGevonden, ""},
		"a place before the first":         {nil, -1, ander, fout.NietGevonden, ""},
	} {
		t.Run(naam, func(t *testing.T) {
			d := opgeslagen(t, 1, "2026-0001")
			for i, l := range g.leden {
				gelukt(t, d.ZetGezinslid(i, l, op))
			}
			voor := d.Stand()
			geweigerd(t, d.KoppelGezinslid(g.plek, g.ander, op), g.code, g.veld)
			if !reflect.DeepEqual(d.Stand(), voor) {
				t.Error("refused, yet the dossier changed")
			}
		})
	}
}

func TestTwoMembersNeverHaveOneDossier(t *testing.T) {
	op := dag(t, "2026-11-23")
	d := opgeslagen(t, 1, "2026-0001")
	lid := dossier.Gezinslid{Relatie: "ouder", Naam: persoon.Naam{Achternaam: "Haile"}, DossierID: 2}
	gelukt(t, d.ZetGezinslid(0, lid, op))
	geweigerd(t, d.ZetGezinslid(1, lid, op), fout.Bestaat, "dossierId")
	lid.Relatie = "partner"
	gelukt(t, d.ZetGezinslid(0, lid, op)) // the member itself may change
	lid.DossierID = 0
	gelukt(t, d.ZetGezinslid(1, lid, op))
}

func TestOtherSideTakesTheirOwnPlaceInTheHousehold(t *testing.T) {
	op := dag(t, "2026-11-23")
	ander := opgeslagen(t, 2, "2026-0002")
	geboren := ander.Stand().Persoon.Geboortedatum
	for naam, g := range map[string]struct {
		lid   dossier.Gezinslid
		leden int
		plek  int
	}{
		"the same person without a dossier":    {dossier.Gezinslid{Relatie: "partner", Geboortedatum: geboren}, 1, 0},
		"somebody of whom no date is known":    {dossier.Gezinslid{Relatie: "partner"}, 2, 1},
		"the same day, but another relation":   {dossier.Gezinslid{Relatie: "kind", Geboortedatum: geboren}, 2, 1},
		"the same day, but a dossier of their": {dossier.Gezinslid{Relatie: "partner", Geboortedatum: geboren, DossierID: 9}, 2, 1},
	} {
		t.Run(naam, func(t *testing.T) {
			d := opgeslagen(t, 1, "2026-0001")
			g.lid.Naam = persoon.Naam{Achternaam: "Haile"}
			gelukt(t, d.ZetGezinslid(0, g.lid, op))
			for range 2 { // the second time changes nothing
				gelukt(t, d.NeemGezinslidOp("partner", ander, op))
			}
			huis := d.Stand().Huishouden
			if len(huis) != g.leden || huis[g.plek].DossierID != 2 || huis[g.plek].Naam != ander.Stand().Persoon.Naam {
				t.Errorf("the household is %+v", huis)
			}
		})
	}
}

func TestRelationIsSeenFromBothSides(t *testing.T) {
	for _, r := range dossier.Relaties() {
		if got := dossier.OmgekeerdeRelatie(dossier.OmgekeerdeRelatie(r)); got != r {
			t.Errorf("%s there and back is %s", r, got)
		}
	}
	if dossier.OmgekeerdeRelatie("kind") != "ouder" || dossier.OmgekeerdeRelatie("partner") != "partner" {
		t.Error("the other side of a child is a parent, of a partner a partner")
	}
}

func TestClosedDossierKeepsItsHousehold(t *testing.T) {
	op := dag(t, "2026-11-23")
	d, ander := opgeslagen(t, 1, "2026-0001"), opgeslagen(t, 2, "2026-0002")
	gelukt(t, d.NeemGezinslidOp("partner", ander, op))
	gelukt(t, d.SluitAf(dossier.Afsluiting{Datum: op, Reden: dossier.RedenVerhuisd}, op))
	for naam, err := range map[string]error{
		"tie": d.KoppelGezinslid(0, ander, op), "untie": d.Ontkoppel(2, op), "take in": d.NeemGezinslidOp("ouder", ander, op), "remove": d.VerwijderGezinslid(0, op),
	} {
		if fout.CodeVan(err) != fout.NietMogelijk || !strings.Contains(err.Error(), "Heropen") {
			t.Errorf("%s: %v", naam, err)
		}
	}
}

// TestTiesOfAHouseholdHoldThroughAnyEdits plays random edits: no two members share a
// dossier, nobody is a member of their own household, and untying undoes tying.
func TestTiesOfAHouseholdHoldThroughAnyEdits(t *testing.T) {
	begin := opgeslagen(t, 1, "2026-0001")
	anderen := []dossier.Dossier{begin, opgeslagen(t, 2, "2026-0002"), opgeslagen(t, 3, "2026-0003"), opgeslagen(t, 4, "2026-0004")}
	op := dag(t, "2026-11-23")
	rapid.Check(t, func(t *rapid.T) {
		d := begin
		for range rapid.IntRange(0, 20).Draw(t, "steps") {
			ander := rapid.SampledFrom(anderen).Draw(t, "dossier")
			plek := rapid.IntRange(-1, 4).Draw(t, "place")
			relatie := rapid.SampledFrom(dossier.Relaties()).Draw(t, "relation")
			switch rapid.IntRange(0, 4).Draw(t, "edit") {
			case 0:
				_ = d.ZetGezinslid(plek, dossier.Gezinslid{Relatie: relatie, Naam: persoon.Naam{Achternaam: "Haile"}, DossierID: ander.ID()}, op)
			case 1:
				_ = d.NeemGezinslidOp(relatie, ander, op)
			case 2:
				_ = d.VerwijderGezinslid(plek, op)
			case 3:
				heenEnWeer(t, &d, plek, ander, op)
			default:
				_ = d.Ontkoppel(ander.ID(), op)
			}
		}
		gezien := map[dossier.ID]bool{}
		for _, g := range d.Stand().Huishouden {
			if g.DossierID != 0 && (gezien[g.DossierID] || g.DossierID == d.ID()) {
				t.Fatalf("household %+v", d.Stand().Huishouden)
			}
			gezien[g.DossierID] = true
		}
	})
}

// heenEnWeer ties a member; when that was possible untying leaves as many members as before.
func heenEnWeer(t *rapid.T, d *dossier.Dossier, plek int, ander dossier.Dossier, op kalender.Datum) {
	voor := len(d.Stand().Huishouden)
	los := *d
	if los.KoppelGezinslid(plek, ander, op) != nil {
		return
	}
	*d = los
	if err := los.Ontkoppel(ander.ID(), op); err != nil || los.HeeftGezinslid(ander.ID()) || len(los.Stand().Huishouden) != voor {
		t.Fatalf("untied: %v, household %+v", err, los.Stand().Huishouden)
	}
}
