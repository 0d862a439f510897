package dossier_test

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

func TestNewDossierBeginsWithThePersonAndOneLine(t *testing.T) {
	op := dag(t, "2026-01-05")
	d, err := dossier.New(dossier.Gegevens{Persoon: domaintest.Persoon(), Doelgroep: wet.Gezinsmigrant, Verblijf: wet.RegulierBepaald, Medewerker: " R. Jansen "}, op)
	gelukt(t, err)
	s := d.Stand()
	if s.Gemaakt != op || s.Medewerker != "R. Jansen" || len(s.Gebeurtenissen) != 1 || s.Gebeurtenissen[0].Datum != op {
		t.Errorf("got %+v", s)
	}
	if d.VerblijfOp(op) != wet.RegulierBepaald || d.ID() != 0 || d.Afgesloten() || d.PlichtVast() {
		t.Error("a new dossier knows more than was told")
	}
	if zonder, err := dossier.New(dossier.Gegevens{Persoon: domaintest.Persoon(), Doelgroep: wet.Gezinsmigrant}, op); err != nil || zonder.VerblijfOp(op) != "" {
		t.Errorf("an unknown permit: %v", err)
	}
}

func TestDossierThatCannotBeginTellsEverythingAtOnce(t *testing.T) {
	op := dag(t, "2026-01-05")
	_, err := dossier.New(dossier.Gegevens{
		Persoon:   domaintest.Persoon(func(p *persoon.Persoon) { p.Geboortedatum = op.PlusDagen(1); p.Naam = persoon.Naam{} }),
		Doelgroep: "toerist", Verblijf: "camping",
	}, op)
	if wil := "achternaam,geboortedatum,doelgroep,verblijf"; velden(err) != wil {
		t.Errorf("got %s, want %s", velden(err), wil)
	}
}

func TestPermitGoesWithTheGroup(t *testing.T) {
	for _, g := range []struct {
		groep wet.Doelgroep
		soort wet.Verblijfsvergunning
		goed  bool
	}{
		{wet.Asielstatushouder, wet.AsielBepaald, true},
		{wet.Asielstatushouder, wet.GezinslidAsiel, true},
		{wet.Asielstatushouder, wet.AsielOnbepaald, false}, // only as a later change
		{wet.Asielstatushouder, wet.RegulierBepaald, false},
		{wet.Gezinsmigrant, wet.RegulierBepaald, true},
		{wet.Gezinsmigrant, wet.AsielBepaald, false},
		{wet.OverigeMigrant, wet.GezinslidAsiel, false},
	} {
		_, err := dossier.New(dossier.Gegevens{Persoon: domaintest.Persoon(), Doelgroep: g.groep, Verblijf: g.soort}, dag(t, "2026-01-05"))
		if g.goed {
			gelukt(t, err)
			continue
		}
		geweigerd(t, err, fout.Ongeldig, "verblijf")
	}
}

func TestLaterPermitCountsFromItsDay(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-11-23")
	gelukt(t, d.WijzigVerblijf(dossier.Verblijfsrecht{Soort: wet.AsielOnbepaald, Vanaf: dag(t, "2026-09-01")}, op))
	for iso, wil := range map[string]wet.Verblijfsvergunning{"2026-08-31": wet.AsielBepaald, "2026-09-01": wet.AsielOnbepaald, "": wet.AsielOnbepaald} {
		if kreeg := d.VerblijfOp(dag(t, iso)); kreeg != wil {
			t.Errorf("on %q: %s, want %s", iso, kreeg, wil)
		}
	}
	gelukt(t, d.WijzigVerblijf(dossier.Verblijfsrecht{Soort: wet.GezinslidAsiel, Vanaf: dag(t, "2026-09-01")}, op))
	if n := len(d.Stand().Verblijf); n != 2 {
		t.Errorf("a correction of the same day made %d permits", n)
	}
	geweigerd(t, d.WijzigVerblijf(dossier.Verblijfsrecht{Soort: wet.AsielBepaald, Vanaf: op.PlusDagen(1)}, op), fout.Ongeldig, "verblijfVanaf")
	geweigerd(t, d.WijzigVerblijf(dossier.Verblijfsrecht{Soort: wet.AsielBepaald}, op), fout.Ontbreekt, "verblijfVanaf")
	geweigerd(t, d.WijzigVerblijf(dossier.Verblijfsrecht{Soort: wet.RegulierBepaald, Vanaf: op}, op), fout.Ongeldig, "verblijf")
}

func TestGroupChangesTogetherWithThePermit(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Van(wet.Gezinsmigrant))
	op := dag(t, "2026-11-23")
	geweigerd(t, d.WijzigDoelgroep("toerist", dossier.Verblijfsrecht{Soort: wet.AsielBepaald, Vanaf: op}, op), fout.Ongeldig, "doelgroep")
	geweigerd(t, d.WijzigDoelgroep(wet.Asielstatushouder, dossier.Verblijfsrecht{Soort: wet.RegulierBepaald, Vanaf: op}, op), fout.Ongeldig, "verblijf")
	if d.Stand().Doelgroep != wet.Gezinsmigrant {
		t.Fatal("a refused change stayed")
	}
	gelukt(t, d.WijzigDoelgroep(wet.Asielstatushouder, dossier.Verblijfsrecht{Soort: wet.AsielBepaald, Vanaf: op}, op))
	if d.Stand().Doelgroep != wet.Asielstatushouder || laatsteFeit(d, dossier.GebeurtenisDoelgroep).Tekst != "Doelgroep is nu asielstatushouder" {
		t.Errorf("got %+v", d.Stand().Gebeurtenissen)
	}
}

func TestPersonalDataChangeOncePerDayOnTheTimeline(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-11-23")
	gelukt(t, d.WijzigPersoon(domaintest.Persoon(), op))
	n := len(d.Stand().Gebeurtenissen)
	if n != 1 {
		t.Errorf("nothing changed, yet there are %d lines", n)
	}
	for _, telefoon := range []string{"06-11111111", "06-22222222"} {
		gelukt(t, d.WijzigPersoon(domaintest.Persoon(func(p *persoon.Persoon) { p.Telefoon = telefoon }), op))
	}
	if len(d.Stand().Gebeurtenissen) != 2 || d.Stand().Persoon.Telefoon != "06-22222222" {
		t.Errorf("got %+v", d.Stand().Gebeurtenissen)
	}
	geweigerd(t, d.WijzigPersoon(persoon.Persoon{BSN: domaintest.BSN(2)}, op), fout.Ontbreekt, "achternaam,geboortedatum")
}

func TestDossierIsGivenToAMedewerkerAndTaken(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-11-23")
	gelukt(t, d.WijsToe(" R.  Jansen", op))
	gelukt(t, d.WijsToe("R. Jansen", op))
	if d.Stand().Medewerker != "R. Jansen" || len(d.Stand().Gebeurtenissen) != 2 {
		t.Errorf("got %q with %d lines", d.Stand().Medewerker, len(d.Stand().Gebeurtenissen))
	}
	gelukt(t, d.WijsToe("", op))
	if d.Stand().Medewerker != "" {
		t.Error("not taken")
	}
}

func TestHouseholdIsKeptWithChildrenForVVE(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-11-23")
	kind := dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Voornamen: "Noor", Achternaam: "Tesfay"}, Geboortedatum: dag(t, "2023-11-24")}
	gelukt(t, d.ZetGezinslid(0, kind, op))
	for iso, wil := range map[string]bool{"2025-11-23": false, "2025-11-24": true, "2029-11-23": true, "2029-11-24": false} {
		if kreeg := d.KindVVE(dag(t, iso)); kreeg != wil {
			t.Errorf("VVE on %s: %v", iso, kreeg)
		}
	}
	kind.Relatie = "partner"
	gelukt(t, d.ZetGezinslid(0, kind, op))
	if len(d.Stand().Huishouden) != 1 || d.KindVVE(op) {
		t.Error("the member was not changed in place")
	}
	slecht := dossier.Gezinslid{Relatie: "buur", Geboortedatum: op.PlusDagen(1)}
	if err := d.ZetGezinslid(1, slecht, op); velden(err) != "achternaam,relatie,geboortedatum" {
		t.Errorf("got %v", err)
	}
	geweigerd(t, d.ZetGezinslid(5, kind, op), fout.NietGevonden, "")
	geweigerd(t, d.VerwijderGezinslid(1, op), fout.NietGevonden, "")
	gelukt(t, d.VerwijderGezinslid(0, op))
	if len(d.Stand().Huishouden) != 0 {
		t.Error("still there")
	}
}

func TestMemberOfTheHouseholdIsNotThePersonItself(t *testing.T) {
	d := domaintest.Dossier(t)
	d.NaBewaren(7, "2026-0007", 1)
	op := dag(t, "2026-11-23")
	partner := dossier.Gezinslid{Relatie: "partner", Naam: persoon.Naam{Achternaam: "Haddad"}, DossierID: 7}
	geweigerd(t, d.ZetGezinslid(0, partner, op), fout.Ongeldig, "dossierId")
	partner.DossierID = 8
	gelukt(t, d.ZetGezinslid(0, partner, op))
}
