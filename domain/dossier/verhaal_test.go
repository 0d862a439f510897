package dossier_test

import (
	"slices"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// tijdlijn writes the timeline as a person reads it.
func tijdlijn(d dossier.Dossier) []string {
	var uit []string
	for _, g := range d.Stand().Gebeurtenissen {
		uit = append(uit, g.Datum.ISO()+" "+g.Tekst)
	}
	return uit
}

// vergelijk tells the first line that differs.
func vergelijk(t *testing.T, kreeg, wil []string) {
	t.Helper()
	if slices.Equal(kreeg, wil) {
		return
	}
	for i := range max(len(kreeg), len(wil)) {
		if i >= len(kreeg) || i >= len(wil) || kreeg[i] != wil[i] {
			t.Fatalf("line %d differs\ngot  %q\nwant %q", i, kreeg[min(i, len(kreeg)):], wil[min(i, len(wil)):])
		}
	}
}

func TestStoryOfAnAsielstatushouderFromTheAZCToTheDiploma(t *testing.T) {
	stap := func(iso string, fn func(d *dossier.Dossier, dag kalender.Datum) error) domaintest.Optie {
		return domaintest.Op(iso, fn)
	}
	d := domaintest.Dossier(t, domaintest.Gemaakt("2025-12-01"), domaintest.Medewerker("R. Jansen"),
		stap("2025-12-10", func(d *dossier.Dossier, dag kalender.Datum) error {
			return d.LegGesprekVast(dossier.Gesprek{Datum: dag, Taal: "Tigrinya", Tolk: true}, dag)
		}),
		domaintest.Ingeschreven("2026-01-05"),
		stap("2026-01-05", func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldBijstand(dag, dag) }),
		stap("2026-01-12", func(d *dossier.Dossier, dag kalender.Datum) error { return d.StartOntzorgen(dag, dag) }),
		domaintest.Kennisgeving("2026-02-16"),
		stap("2026-02-18", func(d *dossier.Dossier, dag kalender.Datum) error {
			return d.RoepOp(dossier.Oproep{Datum: dag, Voor: dag.PlusWeken(2), Tijd: "10:00", Plaats: "Stadhuis"}, dag)
		}),
		domaintest.Intake("2026-03-24"),
		stap("2026-04-01", func(d *dossier.Dossier, dag kalender.Datum) error { return d.ZetConcept(concept(1), dag) }),
		domaintest.Op("2026-04-20", func(d *dossier.Dossier, dag kalender.Datum) error { return d.ZetPIP(vastgesteld(1, dag), dag) }),
		stap("2026-05-04", func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldAanbod(dag, dag) }),
		stap("2026-07-05", func(d *dossier.Dossier, dag kalender.Datum) error { return d.BeeindigOntzorgen(dag, dag) }),
		stap("2026-10-01", func(d *dossier.Dossier, dag kalender.Datum) error { return d.TekenPVT(dag, dag) }),
		stap("2027-05-01", func(d *dossier.Dossier, dag kalender.Datum) error { return d.HoudEindgesprekMAP(dag, dag) }),
		stap("2028-06-01", func(d *dossier.Dossier, dag kalender.Datum) error {
			return d.SluitAf(dossier.Afsluiting{Datum: dag, Reden: dossier.RedenDiploma}, dag)
		}))
	vergelijk(t, tijdlijn(d), []string{
		"2025-12-01 Dossier gemaakt",
		"2025-12-10 Gesprek voor de brede intake, met tolk Tigrinya",
		"2026-01-05 Ingeschreven in deze gemeente",
		"2026-01-05 Recht op bijstand",
		"2026-01-12 Ontzorgen gestart",
		"2026-02-16 Kennisgeving van DUO",
		"2026-02-18 Oproep 1 voor de brede intake op 04-03-2026",
		"2026-03-24 Leerbaarheidstoets: B1-route haalbaar",
		"2026-03-24 Intakegegevens bijgewerkt",
		"2026-03-24 Brede intake gehouden",
		"2026-04-01 Concept-PIP gemaakt (versie 1, eerste)",
		"2026-04-20 PIP vastgesteld (versie 1, eerste): B1-route",
		"2026-05-04 Cursus of opleiding aangeboden",
		"2026-07-05 Ontzorgen beëindigd",
		"2026-10-01 Participatieverklaring ondertekend",
		"2027-05-01 Eindgesprek MAP",
		"2028-06-01 Dossier afgesloten: inburgeringsdiploma behaald",
	})
	if kreeg := ketenstand(d, dag(t, "2028-06-01")); kreeg != "ggggg" {
		t.Errorf("the chain ends as %s", kreeg)
	}
}

func TestStoryOfCasusDTwiceNotComing(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Gemaakt("2025-12-01"), domaintest.Van(wet.Gezinsmigrant),
		domaintest.Ingeschreven("2025-12-01"), domaintest.Kennisgeving("2026-01-12"))
	gelukt(t, speel(t, &d, driekeer()[:5]))
	vergelijk(t, tijdlijn(d), []string{
		"2025-12-01 Dossier gemaakt",
		"2025-12-01 Ingeschreven in deze gemeente",
		"2026-01-12 Kennisgeving van DUO",
		"2026-01-19 Oproep 1 voor de brede intake op 02-02-2026",
		"2026-02-02 Niet verschenen na oproep 1",
		"2026-02-03 Schriftelijke waarschuwing brede intake",
		"2026-02-03 Oproep 2 voor de brede intake op 17-02-2026",
		"2026-02-17 Niet verschenen na oproep 2",
	})
	feiten := d.Oproepfeiten()
	if len(feiten) != 2 || feiten[0].Waarschuwing.ISO() != "2026-02-03" || feiten[1].NietVerschenen.ISO() != "2026-02-17" || !feiten[1].Waarschuwing.Leeg() {
		t.Errorf("what the rules on the intake read: %+v", feiten)
	}
	if d.MagBijAfwezigheid(wet.Op(dag(t, "2026-03-01"))).Ja {
		t.Error("in absence after two")
	}
}

func TestStoryOfCasusHTheHoursThatAreShort(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Gemaakt("2023-05-01"), domaintest.Ingeschreven("2023-05-01"), domaintest.Kennisgeving("2023-05-08"),
		domaintest.Intake("2023-06-12"), domaintest.Plan("2023-07-03", wet.RouteZ))
	eind := dag(t, "2025-12-31")
	for _, u := range []struct {
		onderdeel wet.Onderdeel
		uren      int
		keurmerk  bool
	}{
		{wet.UrenNT2, 700, true}, {wet.UrenKNM, 60, true}, {wet.UrenParticipatie, 700, false},
		{wet.UrenMAP, 20, false}, {wet.UrenMAPPraktijk, 40, false}, {wet.UrenPVT, 12, false},
	} {
		gelukt(t, d.MeldUren(traject.Uren{Datum: eind, Onderdeel: u.onderdeel, Minuten: wet.Uren(u.uren), Keurmerk: u.keurmerk}, eind))
	}
	r := wet.Op(eind)
	for _, g := range []struct {
		stand  wet.Urenstand
		tekort int
	}{{r.Cursusuren(d.Voortgang()), 40}, {r.Participatieuren(d.Voortgang()), 28}, {r.PVTUren(d.Voortgang()), 0}, {r.MAPPraktijkuren(d.Voortgang()), 0}} {
		if g.stand.Tekort != wet.Uren(g.tekort) {
			t.Errorf("%s: short %d minutes, want %d hours\n%s", g.stand.Norm, g.stand.Tekort, g.tekort, g.stand.Uitleg.Tekst())
		}
	}
	var open []wet.Eis
	for _, o := range r.Ontbreekt(d.Voortgang()) {
		open = append(open, o.Eis)
	}
	if !slices.Contains(open, wet.EisEindgesprekZ) {
		t.Errorf("open: %v", open)
	}
	gelukt(t, d.HoudEindgesprekZ(eind, eind))
	for _, o := range r.Ontbreekt(d.Voortgang()) {
		if o.Eis == wet.EisEindgesprekZ {
			t.Error("the final talk was held and is still asked for")
		}
	}
}

func TestProgressTakesTheLowerNormFromThePlanInForce(t *testing.T) {
	d := klaar(t)
	op := dag(t, "2026-04-20")
	p := vastgesteld(1, op)
	p.Inhoud.Leerroute, p.Inhoud.Niveau, p.Inhoud.LagereUrennorm = wet.RouteZ, "", wet.Uren(600)
	gelukt(t, d.ZetPIP(p, op))
	gelukt(t, d.MeldUren(traject.Uren{Datum: op, Vanaf: op.PlusDagen(-7), Onderdeel: wet.UrenNT2, Minuten: 90, TijdensIntake: true, Keurmerk: true, Onderwijs: true}, op))
	v := d.Voortgang()
	if v.LagereCursusnorm != wet.Uren(600) || v.Leerroute != wet.RouteZ || v.EerstePIP != op || v.Doelgroep != wet.Asielstatushouder || len(v.Uren) != 1 {
		t.Fatalf("got %+v", v)
	}
	if u := v.Uren[0]; u.Vanaf != op.PlusDagen(-7) || u.Minuten != 90 || !u.TijdensIntake || !u.Keurmerk || !u.Onderwijs {
		t.Errorf("got %+v", u)
	}
}

func TestStoryOfAMoveKeepsTermAndRoute(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Gemaakt("2026-05-11"), domaintest.Op("2026-05-11", func(d *dossier.Dossier, dag kalender.Datum) error {
		eerste, err := kalender.Op(2025, 9, 15)
		if err != nil {
			return err
		}
		return d.SchrijfIn(dossier.Inschrijving{Datum: dag, Verhuizing: true, VorigeGemeente: "Leudal", Leerroute: wet.RouteOnderwijs, DagtekeningEerste: eerste}, dag)
	}))
	op := dag(t, "2026-06-01")
	r := wet.Op(op)
	k := d.PIPTermijn(r)
	term, _ := d.Termijn(wet.TermijnInburgering, r)
	if k.TotEnMet != dag(t, "2026-07-20") || term.Van != dag(t, "2025-09-16") || term.TotEnMet != dag(t, "2028-09-15") {
		t.Errorf("plan by %s, term %s t/m %s", k.TotEnMet, term.Van, term.TotEnMet)
	}
	if c := d.PIPContext(r); c.RouteVerhuizing != wet.RouteOnderwijs || c.EerstePIPElders != dag(t, "2025-09-15") || c.Soort != "" {
		t.Errorf("got %+v", c)
	}
	gelukt(t, d.BewaarIntake(domaintest.VolledigeIntake(), op))
	gelukt(t, d.HoudIntake(op, op))
	p := vastgesteld(1, op)
	p.Soort, p.Inhoud.Leerroute, p.Inhoud.Niveau = pip.NaVerhuizing, wet.RouteOnderwijs, ""
	gelukt(t, d.ZetPIP(p, op))
	if term2, _ := d.Termijn(wet.TermijnInburgering, r); term2.TotEnMet != term.TotEnMet {
		t.Errorf("the new plan moved the term to %s", term2.TotEnMet)
	}
	vergelijk(t, tijdlijn(d), []string{
		"2026-05-11 Dossier gemaakt",
		"2026-05-11 Ingeschreven na verhuizing; het eerste PIP is van 15-09-2025",
		"2026-06-01 Intakegegevens bijgewerkt",
		"2026-06-01 Brede intake gehouden",
		"2026-06-01 PIP vastgesteld (versie 1, na verhuizing): onderwijsroute",
	})
}
