package dossier_test

import (
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// stand writes the five states in one line: g(edaan) b(ezig) w(acht) n(iet voor).
func ketenstand(d dossier.Dossier, op kalender.Datum) string {
	var b strings.Builder
	for _, s := range dossier.Schakels(d, wet.Op(op)) {
		b.WriteByte(string(s.Toestand)[0])
	}
	return b.String()
}

func TestChainFollowsTheFactsAndLinksOverlap(t *testing.T) {
	kennisgeving, ingeschreven := domaintest.Kennisgeving("2026-02-16"), domaintest.Ingeschreven("2026-01-05")
	intake, plan := domaintest.Intake("2026-03-24"), domaintest.Plan("2026-04-20", wet.RouteB1)
	aanbod := domaintest.Op("2026-05-01", func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldAanbod(dag, dag) })
	oproep := domaintest.Op("2026-02-20", func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.RoepOp(dossier.Oproep{Datum: dag, Voor: dag.PlusWeken(1)}, dag)
	})
	klaarmee := func(reden string) domaintest.Optie {
		return domaintest.Op("2026-06-01", func(d *dossier.Dossier, dag kalender.Datum) error {
			return d.SluitAf(dossier.Afsluiting{Datum: dag, Reden: reden}, dag)
		})
	}
	migrant := domaintest.Van(wet.Gezinsmigrant)
	for _, g := range []struct {
		naam    string
		opties  []domaintest.Optie
		op      string
		wil     string
		huidige dossier.Schakel
	}{
		{"only coupled by the COA", nil, "2026-06-01", "bbwww", dossier.SchakelVoorbereiden},
		{"intake while still in the azc", []domaintest.Optie{oproep}, "2026-06-01", "bbbww", dossier.SchakelIntakePIP},
		{"notified, not housed", []domaintest.Optie{kennisgeving}, "2026-06-01", "gbbww", dossier.SchakelIntakePIP},
		{"housed and notified", []domaintest.Optie{ingeschreven, kennisgeving}, "2026-06-01", "ggbww", dossier.SchakelIntakePIP},
		{"gezinsmigrant has no second link", []domaintest.Optie{migrant, ingeschreven, kennisgeving}, "2026-06-01", "gnbww", dossier.SchakelIntakePIP},
		{"intake held, no plan", []domaintest.Optie{ingeschreven, kennisgeving, intake}, "2026-04-01", "ggbww", dossier.SchakelIntakePIP},
		{"plan set, offer outstanding", []domaintest.Optie{ingeschreven, kennisgeving, intake, plan}, "2026-04-20", "ggbbw", dossier.SchakelInburgeren},
		{"plan set and offered", []domaintest.Optie{ingeschreven, kennisgeving, intake, plan, aanbod}, "2026-06-01", "gggbw", dossier.SchakelInburgeren},
		{"gezinsmigrant needs no offer", []domaintest.Optie{migrant, ingeschreven, kennisgeving, intake, plan}, "2026-06-01", "gngbw", dossier.SchakelInburgeren},
		{"last day of the term", []domaintest.Optie{ingeschreven, kennisgeving, intake, plan, aanbod}, "2029-04-20", "gggbw", dossier.SchakelInburgeren},
		{"term over", []domaintest.Optie{ingeschreven, kennisgeving, intake, plan, aanbod}, "2029-04-21", "gggbb", dossier.SchakelAfronden},
		{"diploma", []domaintest.Optie{ingeschreven, kennisgeving, intake, plan, aanbod, klaarmee(dossier.RedenDiploma)}, "2026-07-01", "ggggg", dossier.SchakelAfronden},
		{"moved on the way", []domaintest.Optie{ingeschreven, kennisgeving, intake, plan, aanbod, klaarmee(dossier.RedenVerhuisd)}, "2026-07-01", "gggng", dossier.SchakelAfronden},
		{"made in error", []domaintest.Optie{klaarmee(dossier.RedenOnterecht)}, "2026-07-01", "nnnng", dossier.SchakelAfronden},
	} {
		t.Run(g.naam, func(t *testing.T) {
			d := domaintest.Dossier(t, g.opties...)
			op := dag(t, g.op)
			if kreeg := ketenstand(d, op); kreeg != g.wil {
				t.Errorf("got %s, want %s", kreeg, g.wil)
			}
			if h := dossier.Huidige(d, op); h != g.huidige {
				t.Errorf("now in %d, want %d", h, g.huidige)
			}
			for i, s := range dossier.Schakels(d, wet.Op(op)) {
				if len(s.Redenen) == 0 || s.Schakel != dossier.AlleSchakels()[i] || s.Datum.Leeg() != (s.Wat == "") {
					t.Errorf("half a report: %+v", s)
				}
			}
		})
	}
}

func TestFinalTalkOfTheZRouteOpensTheLastLink(t *testing.T) {
	d := metPlan(t, wet.RouteZ)
	op := dag(t, "2026-11-23")
	gelukt(t, d.HoudEindgesprekZ(op, op))
	if kreeg := ketenstand(d, op); kreeg != "ggbbb" || dossier.Huidige(d, op) != dossier.SchakelAfronden {
		t.Errorf("got %s", kreeg)
	}
}

func TestRunningFileStandsInTheFourthLink(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Gemaakt("2023-05-08"))
	op := dag(t, "2026-04-01")
	gelukt(t, d.NeemLopendOver(dossier.Lopend{Dagtekening: dag(t, "2023-07-03"), Leerroute: wet.RouteZ,
		Uren: []traject.Uren{{Datum: op, Onderdeel: wet.UrenNT2, Minuten: 60}}}, op))
	if kreeg := ketenstand(d, op); kreeg != "gbgbw" || dossier.Huidige(d, op) != dossier.SchakelInburgeren {
		t.Errorf("got %s", kreeg)
	}
	if s := dossier.Schakels(d, wet.Op(op))[0]; s.Datum != dag(t, "2023-07-03") || s.Wat != "eerste PIP" {
		t.Errorf("first link: %+v", s)
	}
}

func TestThirdLinkShowsUntilWhenThereIsTimeForThePlan(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Ingeschreven("2026-01-05"), domaintest.Kennisgeving("2026-02-16"))
	s := dossier.Schakels(d, wet.Op(dag(t, "2026-03-01")))[2]
	if s.Datum != dag(t, "2026-04-28") || s.Wat != "PIP uiterlijk" {
		t.Errorf("got %+v", s)
	}
}

func TestLinksHaveTheirNames(t *testing.T) {
	gezien := map[string]bool{}
	for _, s := range dossier.AlleSchakels() {
		if s.Naam() == "" || s.Kort() == "" || gezien[s.Naam()] || gezien[s.Kort()] {
			t.Errorf("link %d: %q, %q", s, s.Naam(), s.Kort())
		}
		gezien[s.Naam()], gezien[s.Kort()] = true, true
	}
	for _, s := range []dossier.Schakel{0, 6, -1} {
		if s.Naam() != "" || s.Kort() != "" {
			t.Errorf("link %d has a name", s)
		}
	}
}

func TestLinkOfNowIsTheFurthestThatIsBusy(t *testing.T) {
	const g, b, w, n = dossier.Gedaan, dossier.Bezig, dossier.Wacht, dossier.NietVoor
	for _, geval := range []struct {
		keten dossier.Ketenstand
		want  dossier.Schakel
	}{
		{dossier.Ketenstand{}, dossier.SchakelPlicht},
		{dossier.Ketenstand{g, g, w, w, w}, dossier.SchakelPlicht},
		{dossier.Ketenstand{b, b, w, w, w}, dossier.SchakelVoorbereiden},
		{dossier.Ketenstand{g, n, b, b, w}, dossier.SchakelInburgeren},
		{dossier.Ketenstand{g, n, g, b, b}, dossier.SchakelAfronden},
		{dossier.Ketenstand{g, n, g, n, g}, dossier.SchakelAfronden},
	} {
		if got := geval.keten.Huidige(); got != geval.want {
			t.Errorf("%q is in link %d, want %d", geval.keten, got, geval.want)
		}
	}
}
