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

func concept(nummer int) pip.Stand {
	return pip.Stand{Nummer: nummer, Soort: pip.Eerste, Status: pip.Concept, Herkomst: pip.InSchakel, Inhoud: pip.Inhoud{Leerroute: wet.RouteB1, Niveau: wet.NiveauB1}}
}

func vastgesteld(nummer int, op kalender.Datum) pip.Stand {
	p := concept(nummer)
	p.Status, p.Dagtekening = pip.Vastgesteld, op
	return p
}

// klaar gives a dossier whose intake is done, ready for a PIP.
func klaar(t *testing.T) dossier.Dossier {
	t.Helper()
	return domaintest.Dossier(t, domaintest.Ingeschreven("2026-01-05"), domaintest.Kennisgeving("2026-02-16"), domaintest.Intake("2026-03-24"))
}

func TestConceptIsMadeReplacedAndThrownAway(t *testing.T) {
	d := klaar(t)
	op := dag(t, "2026-04-01")
	geweigerd(t, d.VerwijderConcept(op), fout.NietGevonden, "")
	gelukt(t, d.ZetConcept(concept(1), op))
	eerder := d.Stand()
	anders := concept(1)
	anders.Inhoud.Motivering = "Past goed"
	gelukt(t, d.ZetConcept(anders, op))
	if c, ok := d.Concept(); !ok || c.Inhoud.Motivering != "Past goed" || eerder.PIPs[0].Inhoud.Motivering != "" {
		t.Errorf("got %+v; before: %+v", c, eerder.PIPs[0])
	}
	geweigerd(t, d.ZetConcept(concept(2), op), fout.Bestaat, "")
	geweigerd(t, d.ZetConcept(vastgesteld(1, op), op), fout.NietMogelijk, "")
	gelukt(t, d.VerwijderConcept(op))
	if _, ok := d.Concept(); ok || len(d.Stand().PIPs) != 0 {
		t.Error("still there")
	}
}

func TestPlanThatIsSetReplacesTheFormerOne(t *testing.T) {
	d := klaar(t)
	eerste, tweede := dag(t, "2026-04-20"), dag(t, "2026-10-05")
	gelukt(t, d.ZetConcept(concept(1), dag(t, "2026-04-01")))
	gelukt(t, d.ZetPIP(vastgesteld(1, eerste), eerste))
	wijziging := vastgesteld(2, tweede)
	wijziging.Soort, wijziging.Inhoud.Leerroute, wijziging.Inhoud.Niveau = pip.Schakelen, wet.RouteZ, ""
	gelukt(t, d.ZetPIP(wijziging, tweede))
	if p, _ := d.PIP(1); p.Status != pip.Vervangen {
		t.Errorf("version 1 is %s", p.Status)
	}
	for _, g := range []struct {
		op  string
		wil int
	}{{"2026-04-19", 0}, {"2026-04-20", 1}, {"2026-10-04", 1}, {"2026-10-05", 2}, {"", 2}} {
		p, ok := d.GeldendPIP(dag(t, g.op))
		if p.Nummer != g.wil || ok != (g.wil != 0) {
			t.Errorf("on %q version %d is in force, want %d", g.op, p.Nummer, g.wil)
		}
	}
	if d.EerstePIP() != eerste || d.Leerroute() != wet.RouteZ {
		t.Errorf("the term runs from %s on route %s", d.EerstePIP(), d.Leerroute())
	}
}

func TestPlanBeforeItsTimeIsRefused(t *testing.T) {
	op := dag(t, "2026-04-20")
	for _, g := range []struct {
		naam, veld string
		d          dossier.Dossier
		p          pip.Stand
		code       fout.Code
	}{
		{"before the duty", "kennisgeving", domaintest.Dossier(t, domaintest.Intake("2026-03-24")), vastgesteld(1, op), fout.NietMogelijk},
		{"before the intake", "intake", domaintest.Dossier(t, domaintest.Kennisgeving("2026-02-16")), vastgesteld(1, op), fout.NietMogelijk},
		{"dated before today", "dagtekening", klaar(t), vastgesteld(1, op.PlusDagen(-1)), fout.Ongeldig},
		{"still a concept", "", klaar(t), concept(1), fout.NietMogelijk},
		{"without a date", "", klaar(t), vastgesteld(1, kalender.Datum{}), fout.NietMogelijk},
	} {
		t.Run(g.naam, func(t *testing.T) {
			geweigerd(t, g.d.ZetPIP(g.p, op), g.code, g.veld)
			if len(g.d.Stand().PIPs) != 0 {
				t.Error("taken all the same")
			}
		})
	}
}

func TestSamePlanIsSetOnlyOnce(t *testing.T) {
	d := klaar(t)
	op := dag(t, "2026-04-20")
	gelukt(t, d.ZetPIP(vastgesteld(1, op), op))
	geweigerd(t, d.ZetPIP(vastgesteld(1, op), op), fout.NietMogelijk, "")
	geweigerd(t, d.ZetConcept(concept(1), op), fout.NietMogelijk, "")
}

func TestChangeOfThePlanNeedsNoNewIntake(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Kennisgeving("2023-05-08"))
	op := dag(t, "2026-04-20")
	gelukt(t, d.NeemLopendOver(dossier.Lopend{Dagtekening: dag(t, "2023-07-03"), Leerroute: wet.RouteB1, Niveau: wet.NiveauB1}, op))
	p := vastgesteld(2, op)
	p.Soort = pip.Afschalen
	gelukt(t, d.ZetPIP(p, op))
}

func TestAfterItIsSetOnlyDocumentSigningAndWithdrawalMayCome(t *testing.T) {
	d := klaar(t)
	op := dag(t, "2026-04-20")
	gelukt(t, d.ZetPIP(vastgesteld(1, op), op))
	p, _ := d.PIP(1)
	anders := p
	anders.Inhoud.Motivering = "Toch maar anders"
	geweigerd(t, d.WerkPIPBij(anders, op), fout.NietMogelijk, "")
	geweigerd(t, d.WerkPIPBij(concept(2), op), fout.NietGevonden, "")

	p.DocumentID, p.SHA256 = 12, "ab"
	gelukt(t, d.WerkPIPBij(p, op))
	ander := p
	ander.DocumentID = 13
	geweigerd(t, d.WerkPIPBij(ander, op), fout.NietMogelijk, "")

	p.Ondertekening = pip.Ondertekening{Gevraagd: true, Datum: op, Geweigerd: true}
	gelukt(t, d.WerkPIPBij(p, op))
	if tekst := laatsteFeit(d, dossier.GebeurtenisPIP).Tekst; tekst != "De inburgeraar wil het PIP niet ondertekenen" {
		t.Errorf("got %q", tekst)
	}
	terug := p
	terug.Status = pip.Concept
	geweigerd(t, d.WerkPIPBij(terug, op), fout.NietMogelijk, "")

	p.Status, p.IntrekkingDatum, p.IntrekkingReden = pip.Ingetrokken, op.PlusDagen(3), "Verkeerde persoon"
	gelukt(t, d.WerkPIPBij(p, op.PlusDagen(3)))
	if _, ok := d.GeldendPIP(op.PlusDagen(3)); ok {
		t.Error("in force on the day of its withdrawal")
	}
	if _, ok := d.GeldendPIP(op.PlusDagen(2)); !ok {
		t.Error("not in force the day before its withdrawal")
	}
	if d.EerstePIP() != op {
		t.Error("the term moved with the withdrawal (Wi 11)")
	}
}

func TestPlanOfAFormerMunicipalityStartsTheTerm(t *testing.T) {
	d := klaar(t)
	op := dag(t, "2026-06-01")
	gelukt(t, d.SchrijfIn(dossier.Inschrijving{Datum: dag(t, "2026-05-11"), Verhuizing: true, Leerroute: wet.RouteB1, DagtekeningEerste: dag(t, "2025-09-15")}, op))
	p := vastgesteld(1, op)
	p.Soort = pip.NaVerhuizing
	gelukt(t, d.ZetPIP(p, op))
	if d.EerstePIP() != dag(t, "2025-09-15") {
		t.Errorf("the term runs from %s", d.EerstePIP())
	}
}

func TestContextForTheCheckListHoldsWhatTheDossierKnows(t *testing.T) {
	d := klaar(t)
	op := dag(t, "2026-04-20")
	gelukt(t, d.MeldBijstand(dag(t, "2026-02-01"), op))
	c := d.PIPContext(wet.Op(op))
	for wat, goed := range map[string]bool{
		"today": c.Op == op, "group": c.Doelgroep == wet.Asielstatushouder, "permit": c.Vergunning == wet.AsielBepaald,
		"kennisgeving": c.Kennisgeving == dag(t, "2026-02-16"), "registration": c.Inschrijving == dag(t, "2026-01-05"),
		"deadline": c.PIPUiterlijk == dag(t, "2026-04-28"), "no route yet": c.WijzigenTotEnMet.Leeg(),
		"ontzorgen": c.OntzorgenTotEnMet == dag(t, "2026-07-31"), "bijstand": c.Bijstand,
		"intake": c.IntakeGehouden == dag(t, "2026-03-24"), "toets": c.Toets == wet.B1Haalbaar, "no exemption": !c.Toetsontheffing,
	} {
		if !goed {
			t.Errorf("%s: %+v", wat, c)
		}
	}
}
