package dossier_test

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

func metPlan(t *testing.T, route wet.Leerroute) dossier.Dossier {
	t.Helper()
	return domaintest.Dossier(t, domaintest.Ingeschreven("2026-01-05"), domaintest.Kennisgeving("2026-02-16"),
		domaintest.Intake("2026-03-24"), domaintest.Plan("2026-04-20", route))
}

func TestFactsOfTheWayStandInTheDossierAndOnTheTimeline(t *testing.T) {
	d := metPlan(t, wet.RouteZ)
	op := dag(t, "2026-11-23")
	gelukt(t, d.MeldAanbod(dag(t, "2026-05-01"), op))
	gelukt(t, d.TekenPVT(dag(t, "2026-09-01"), op))
	gelukt(t, d.HoudEindgesprekMAP(dag(t, "2026-10-01"), op))
	gelukt(t, d.HoudEindgesprekZ(dag(t, "2026-11-01"), op))
	gelukt(t, d.MeldUren(traject.Uren{Datum: dag(t, "2026-10-31"), Onderdeel: wet.UrenNT2, Minuten: 755, Aanbieder: " Taalhuis "}, op))
	for _, g := range []struct{ soort, dag, tekst string }{
		{dossier.GebeurtenisAanbod, "2026-05-01", "Cursus of opleiding aangeboden"},
		{dossier.GebeurtenisPVT, "2026-09-01", "Participatieverklaring ondertekend"},
		{dossier.GebeurtenisMAP, "2026-10-01", "Eindgesprek MAP"},
		{dossier.GebeurtenisEindgesprekZ, "2026-11-01", "Eindgesprek Z-route"},
		{dossier.GebeurtenisUren, "2026-10-31", "Uren nt2: 12,58 uur bij Taalhuis"},
	} {
		if f := laatsteFeit(d, g.soort); f.Datum != dag(t, g.dag) || f.Tekst != g.tekst {
			t.Errorf("%s: %+v", g.soort, f)
		}
	}
	gelukt(t, d.VerwijderUren(0, op))
	if len(d.Stand().Traject.Uren) != 0 {
		t.Error("the hours are still there")
	}
	geweigerd(t, d.VerwijderUren(0, op), fout.NietGevonden, "")
	geweigerd(t, d.TekenPVT(op.PlusDagen(1), op), fout.Ongeldig, "pvtOndertekend")
}

func TestFinalTalkOfTheZRouteIsForThatRouteOnly(t *testing.T) {
	op := dag(t, "2026-11-23")
	for _, route := range []wet.Leerroute{wet.RouteB1, wet.RouteOnderwijs} {
		d := metPlan(t, route)
		geweigerd(t, d.HoudEindgesprekZ(op, op), fout.NietMogelijk, "eindgesprekZ")
	}
}

func TestLastMessageOfDUODecidesOnTheEndOfTheTerm(t *testing.T) {
	d := metPlan(t, wet.RouteB1)
	op := dag(t, "2029-03-01")
	gelukt(t, d.VerlengTermijn(dossier.Verlenging{TotEnMet: dag(t, "2029-10-20"), Bericht: op, Grond: "g"}, op))
	gelukt(t, d.VerlengTermijn(dossier.Verlenging{TotEnMet: dag(t, "2029-07-20"), Bericht: dag(t, "2029-01-15")}, op))
	if d.TermijnVolgensDUO() != dag(t, "2029-10-20") {
		t.Errorf("got %s", d.TermijnVolgensDUO())
	}
	for _, g := range []struct {
		naam, velden string
		v            dossier.Verlenging
	}{
		{"nothing", "bericht,totEnMet", dossier.Verlenging{}},
		{"before the term", "totEnMet", dossier.Verlenging{TotEnMet: dag(t, "2026-04-20"), Bericht: op}},
		{"message of tomorrow", "bericht", dossier.Verlenging{TotEnMet: dag(t, "2030-01-01"), Bericht: op.PlusDagen(1)}},
	} {
		if err := d.VerlengTermijn(g.v, op); velden(err) != g.velden {
			t.Errorf("%s: got %s, want %s", g.naam, velden(err), g.velden)
		}
	}
	zonder := domaintest.Dossier(t)
	geweigerd(t, zonder.VerlengTermijn(dossier.Verlenging{TotEnMet: op, Bericht: op}, op), fout.NietMogelijk, "totEnMet")
}

func TestRunningFileIsTakenOverWithoutIntakeOrDocument(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Gemaakt("2023-05-08"), domaintest.Kennisgeving("2023-05-08"))
	op := dag(t, "2026-11-23")
	gelukt(t, d.NeemLopendOver(dossier.Lopend{
		Dagtekening: dag(t, "2023-07-03"), Leerroute: wet.RouteZ, TermijnVolgensDUO: dag(t, "2027-01-03"),
		Uren:           []traject.Uren{{Datum: dag(t, "2026-10-31"), Onderdeel: wet.UrenNT2, Minuten: wet.Uren(700)}},
		PVTOndertekend: dag(t, "2024-01-15"), MAPEindgesprek: dag(t, "2025-01-15"), Aanbod: dag(t, "2023-08-01"), EindgesprekZ: dag(t, "2026-11-02"),
	}, op))
	s := d.Stand()
	p, ok := d.GeldendPIP(op)
	if !ok || p.Herkomst != pip.BuitenSchakel || p.DocumentID != 0 || p.Dagtekening != dag(t, "2023-07-03") {
		t.Errorf("got %+v", p)
	}
	if !s.Lopend || !s.Traject.Uren[0].BuitenSchakel || d.TermijnVolgensDUO() != dag(t, "2027-01-03") || s.Traject.EindgesprekZ.Leeg() {
		t.Errorf("got %+v", s.Traject)
	}
	geweigerd(t, d.NeemLopendOver(dossier.Lopend{Dagtekening: op, Leerroute: wet.RouteZ}, op), fout.Bestaat, "")
}

func TestRunningFileThatCannotBeLeavesTheDossierAsItWas(t *testing.T) {
	op := dag(t, "2026-11-23")
	goed := dossier.Lopend{Dagtekening: dag(t, "2023-07-03"), Leerroute: wet.RouteB1, Niveau: wet.NiveauB1}
	for _, g := range []struct {
		naam string
		maak func(*dossier.Lopend)
	}{
		{"no date", func(l *dossier.Lopend) { l.Dagtekening = kalender.Datum{} }},
		{"tomorrow", func(l *dossier.Lopend) { l.Dagtekening = op.PlusDagen(1) }},
		{"before the kennisgeving", func(l *dossier.Lopend) { l.Dagtekening = dag(t, "2023-05-07") }},
		{"no route", func(l *dossier.Lopend) { l.Leerroute = "" }},
		{"B1 on the Z-route", func(l *dossier.Lopend) { l.Leerroute = wet.RouteZ }},
		{"term before the plan", func(l *dossier.Lopend) { l.TermijnVolgensDUO = dag(t, "2023-07-02") }},
		{"PVT tomorrow", func(l *dossier.Lopend) { l.PVTOndertekend = op.PlusDagen(1) }},
		{"negative hours", func(l *dossier.Lopend) {
			l.Uren = []traject.Uren{{Datum: op, Onderdeel: wet.UrenNT2, Minuten: -60}}
		}},
	} {
		t.Run(g.naam, func(t *testing.T) {
			d := domaintest.Dossier(t, domaintest.Gemaakt("2023-05-08"), domaintest.Kennisgeving("2023-05-08"))
			n := len(d.Stand().Gebeurtenissen)
			l := goed
			g.maak(&l)
			if err := d.NeemLopendOver(l, op); err == nil || fout.CodeVan(err) == fout.Technisch {
				t.Errorf("got %v", err)
			}
			if s := d.Stand(); s.Lopend || len(s.PIPs) != 0 || len(s.Gebeurtenissen) != n {
				t.Error("half taken over")
			}
		})
	}
}

func TestClosedDossierChangesOnlyByOpeningIt(t *testing.T) {
	d := metPlan(t, wet.RouteB1)
	op := dag(t, "2026-11-23")
	geweigerd(t, d.Heropen("reden", op), fout.NietMogelijk, "")
	if err := d.SluitAf(dossier.Afsluiting{Datum: op.PlusDagen(1), Reden: "zomaar"}, op); velden(err) != "afsluiting,reden" {
		t.Errorf("got %v", err)
	}
	gelukt(t, d.SluitAf(dossier.Afsluiting{Datum: op, Reden: dossier.RedenVerhuisd}, op))
	for naam, fn := range map[string]func() error{
		"close again": func() error { return d.SluitAf(dossier.Afsluiting{Datum: op, Reden: dossier.RedenOverleden}, op) },
		"person":      func() error { return d.WijzigPersoon(domaintest.Persoon(), op) },
		"offer":       func() error { return d.MeldAanbod(op, op) },
		"PIP":         func() error { return d.ZetConcept(concept(2), op) },
		"take over":   func() error { return d.NeemLopendOver(dossier.Lopend{Dagtekening: op, Leerroute: wet.RouteZ}, op) },
	} {
		if fn() == nil {
			t.Errorf("%s went through", naam)
		}
	}
	geweigerd(t, d.Heropen(" ", op), fout.Ontbreekt, "reden")
	gelukt(t, d.Heropen("Komt terug", op))
	gelukt(t, d.MeldAanbod(op, op))
}
