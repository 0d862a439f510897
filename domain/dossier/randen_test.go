package dossier_test

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// Each event with a date refuses no date and a day to come, and leaves the dossier as it was.
func TestEventWithoutADayOrOnADayToComeIsRefused(t *testing.T) {
	op := dag(t, "2026-11-23")
	metBijstand := func(t *testing.T) dossier.Dossier {
		d := domaintest.Dossier(t, domaintest.Kennisgeving("2026-01-12"))
		gelukt(t, d.MeldBijstand(dag(t, "2026-02-01"), op))
		gelukt(t, d.StartOntzorgen(dag(t, "2026-02-01"), op))
		gelukt(t, d.RoepOp(dossier.Oproep{Datum: dag(t, "2026-02-02"), Voor: dag(t, "2026-02-09")}, op))
		return d
	}
	gemist := func(t *testing.T) dossier.Dossier {
		d := metBijstand(t)
		gelukt(t, d.MeldNietVerschenen(dag(t, "2026-02-09"), "", op))
		return d
	}
	for _, g := range []struct {
		naam, veld string
		begin      func(*testing.T) dossier.Dossier
		fn         func(*dossier.Dossier, kalender.Datum) error
	}{
		{"kennisgeving", "kennisgeving", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.LegKennisgevingVast(dag, op) }},
		{"registration", "inschrijving", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error {
			return d.SchrijfIn(dossier.Inschrijving{Datum: dag}, op)
		}},
		{"bijstand corrected", "bijstandVanaf", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.VerbeterBijstand(dag, op) }},
		{"bijstand ended", "bijstandTot", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.BeeindigBijstand(dag, op) }},
		{"ontzorgen started", "ontzorgenGestart", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.StartOntzorgen(dag, op) }},
		{"ontzorgen ended", "ontzorgenBeeindigd", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.BeeindigOntzorgen(dag, op) }},
		{"not come", "nietVerschenen", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldNietVerschenen(dag, "", op) }},
		{"warning", "waarschuwing", gemist, func(d *dossier.Dossier, dag kalender.Datum) error { return d.Waarschuw(dag, op) }},
		{"talk", "gesprek", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error {
			return d.LegGesprekVast(dossier.Gesprek{Datum: dag}, op)
		}},
		{"offer", "aanbod", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldAanbod(dag, op) }},
		{"PVT", "pvtOndertekend", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.TekenPVT(dag, op) }},
		{"MAP", "mapEindgesprek", metBijstand, func(d *dossier.Dossier, dag kalender.Datum) error { return d.HoudEindgesprekMAP(dag, op) }},
	} {
		t.Run(g.naam, func(t *testing.T) {
			d := g.begin(t)
			n := len(d.Stand().Gebeurtenissen)
			geweigerd(t, g.fn(&d, kalender.Datum{}), fout.Ontbreekt, g.veld)
			geweigerd(t, g.fn(&d, op.PlusDagen(1)), fout.Ongeldig, g.veld)
			if len(d.Stand().Gebeurtenissen) != n {
				t.Error("a refusal left a line on the timeline")
			}
			gelukt(t, g.fn(&d, op))
			if len(d.Stand().Gebeurtenissen) != n+1 {
				t.Errorf("%d lines for one event", len(d.Stand().Gebeurtenissen)-n)
			}
		})
	}
}

func TestUnknownPermitIsRefusedWhateverTheGroup(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-11-23")
	geweigerd(t, d.WijzigVerblijf(dossier.Verblijfsrecht{Soort: "camping", Vanaf: op}, op), fout.Ongeldig, "verblijf")
}

func TestCorrectedBijstandStaysBeforeItsOwnEnd(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-11-23")
	gelukt(t, d.MeldBijstand(dag(t, "2026-02-01"), op))
	gelukt(t, d.BeeindigBijstand(dag(t, "2026-06-30"), op))
	geweigerd(t, d.VerbeterBijstand(dag(t, "2026-07-01"), op), fout.Ongeldig, "bijstandVanaf")
	gelukt(t, d.VerbeterBijstand(dag(t, "2026-06-30"), op))
}

func TestVersionWithANumberThatIsTakenIsAConflict(t *testing.T) {
	d := metPlan(t, wet.RouteB1)
	op := dag(t, "2026-10-05")
	p := vastgesteld(2, op)
	p.Soort = pip.OverigGewijzigd
	gelukt(t, d.ZetPIP(p, op))
	nul := concept(0)
	geweigerd(t, d.ZetConcept(nul, op), fout.Conflict, "")
	laag := vastgesteld(0, op)
	laag.Soort = pip.OverigGewijzigd
	geweigerd(t, d.ZetPIP(laag, op), fout.Conflict, "")
}

func TestPlanIsNotDatedBeforeTheIntakeOrTheDuty(t *testing.T) {
	op := dag(t, "2026-03-24")
	d := klaar(t)
	// Corrected afterwards: the duty is of a later day than the plan would be.
	gelukt(t, d.LegKennisgevingVast(dag(t, "2026-03-25"), dag(t, "2026-03-26")))
	geweigerd(t, d.ZetPIP(vastgesteld(1, op), op), fout.Ongeldig, "dagtekening")
	vroeg := klaar(t)
	geweigerd(t, vroeg.ZetPIP(vastgesteld(1, op.PlusDagen(-1)), op.PlusDagen(-1)), fout.Ongeldig, "dagtekening")
}

func TestPlanTakenOverIsNotOfTheFuture(t *testing.T) {
	d := klaar(t)
	op := dag(t, "2026-04-20")
	p := vastgesteld(1, op.PlusDagen(1))
	p.Herkomst = pip.BuitenSchakel
	geweigerd(t, d.ZetPIP(p, op), fout.Ongeldig, "dagtekening")
	p.Dagtekening = op.PlusDagen(-30)
	gelukt(t, d.ZetPIP(p, op))
	if tekst := laatsteFeit(d, dossier.GebeurtenisPIP).Tekst; tekst != "PIP overgenomen, vastgesteld buiten Schakel: B1-route" {
		t.Errorf("got %q", tekst)
	}
}

func TestSigningThatIsOnlyAskedStandsOnTheDayItWasRecorded(t *testing.T) {
	d := metPlan(t, wet.RouteB1)
	op := dag(t, "2026-04-21")
	p, _ := d.PIP(1)
	p.Ondertekening = pip.Ondertekening{Gevraagd: true}
	gelukt(t, d.WerkPIPBij(p, op))
	if g := laatsteFeit(d, dossier.GebeurtenisPIP); g.Datum != op || g.Tekst != "Ondertekening van het PIP gevraagd" {
		t.Errorf("got %+v", g)
	}
	p.Ondertekening.Datum = dag(t, "2026-04-22")
	gelukt(t, d.WerkPIPBij(p, dag(t, "2026-04-25")))
	if g := laatsteFeit(d, dossier.GebeurtenisPIP); g.Datum != p.Ondertekening.Datum || g.Tekst != "PIP ondertekend door de inburgeraar" {
		t.Errorf("got %+v", g)
	}
}

func TestConceptShowsInTheThirdLink(t *testing.T) {
	d := klaar(t)
	op := dag(t, "2026-04-01")
	gelukt(t, d.ZetConcept(concept(1), op))
	redenen := dossier.Schakels(d, wet.Op(op))[2].Redenen
	if len(redenen) != 3 || redenen[1] != "Er is een concept-PIP." {
		t.Errorf("got %q", redenen)
	}
}
