package dossier_test

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

func TestTermsFollowFromTheFactsOfCasusA(t *testing.T) {
	d := metPlan(t, wet.RouteB1)
	r := wet.Op(dag(t, "2026-04-20"))
	for naam, wil := range map[wet.TermijnNaam][2]string{
		wet.TermijnPIP:              {"", "2026-04-28"},
		wet.TermijnInburgering:      {"2026-04-21", "2029-04-20"},
		wet.TermijnAanbod:           {"", "2026-07-20"},
		wet.TermijnLeerrouteWijzig:  {"2026-04-21", "2027-10-20"},
		wet.TermijnVerlengingVragen: {"2028-10-20", "2029-04-20"},
	} {
		k, ok := d.Termijn(naam, r)
		if !ok || !k.Geldt || k.TotEnMet.ISO() != wil[1] || k.Van.ISO() != wil[0] {
			t.Errorf("%s: %s t/m %s (%v); want %v", naam, k.Van, k.TotEnMet, k.Geldt, wil)
		}
	}
	if o, ok := d.Termijn(wet.TermijnOntzorgen, r); !ok || o.Geldt {
		t.Errorf("ontzorgen without bijstand: %+v", o)
	}
	if _, ok := d.Termijn(wet.TermijnBetaling, r); ok {
		t.Error("a term of payment in a dossier")
	}
}

func TestTermThatDoesNotRunSaysWhy(t *testing.T) {
	d := domaintest.Dossier(t)
	ts := dossier.Termijnen(d, wet.Op(dag(t, "2026-04-20")))
	if len(ts) != 6 {
		t.Fatalf("%d terms", len(ts))
	}
	for _, k := range ts {
		if k.Geldt || k.Uitleg.Uitkomst == "" || k.Uitleg.Artikel == "" {
			t.Errorf("%s: %+v", k.Naam, k)
		}
	}
}

func TestTermOfThePlanWaitsForAnIndispensableThirdParty(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Ingeschreven("2026-01-05"), domaintest.Kennisgeving("2026-02-16"))
	op := dag(t, "2026-05-18")
	gelukt(t, d.VraagInformatie(wet.InformatieDerde{Gevraagd: dag(t, "2026-04-01"), Onmisbaar: true}, op))
	if k := d.PIPTermijn(wet.Op(op)); !k.Open {
		t.Errorf("not open while waiting: %+v", k)
	}
	gelukt(t, d.OntvangInformatie(0, dag(t, "2026-05-11"), op))
	if k := d.PIPTermijn(wet.Op(op)); k.Open || k.TotEnMet != dag(t, "2026-05-26") {
		t.Errorf("got %s (two weeks later is Monday 25 May 2026, Whit Monday)", k.TotEnMet)
	}
}

func TestOfferIsCountedFromTheFirstPlanSetHere(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Kennisgeving("2026-02-16"), domaintest.Intake("2026-03-24"),
		domaintest.Plan("2026-04-20", wet.RouteOnderwijs), domaintest.Plan("2026-06-01", wet.RouteB1))
	k, _ := d.Termijn(wet.TermijnAanbod, wet.Op(dag(t, "2026-06-01")))
	if k.TotEnMet != dag(t, "2026-10-20") {
		t.Errorf("got %s: six months for the onderwijsroute of the first plan", k.TotEnMet)
	}
}

func TestEndOfTheTermIsDUOs(t *testing.T) {
	d := metPlan(t, wet.RouteB1)
	op := dag(t, "2029-03-01")
	gelukt(t, d.VerlengTermijn(dossier.Verlenging{TotEnMet: dag(t, "2029-10-20"), Bericht: op}, op))
	k, _ := d.Termijn(wet.TermijnInburgering, wet.Op(op))
	v, _ := d.Termijn(wet.TermijnVerlengingVragen, wet.Op(op))
	if k.TotEnMet != dag(t, "2029-10-20") || v.Van != dag(t, "2029-04-20") {
		t.Errorf("term t/m %s, extension from %s", k.TotEnMet, v.Van)
	}
}

func TestOntzorgenHangsOnThePermitOnTheFirstDayOfBijstand(t *testing.T) {
	op := dag(t, "2026-11-23")
	bijstand := func(iso string) domaintest.Optie {
		return domaintest.Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldBijstand(dag, dag) })
	}
	onbepaald := domaintest.Op("2026-03-01", func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.WijzigVerblijf(dossier.Verblijfsrecht{Soort: wet.AsielOnbepaald, Vanaf: dag}, dag)
	})
	for _, g := range []struct {
		naam   string
		opties []domaintest.Optie
		totEn  string
	}{
		{"asylum bepaalde tijd", []domaintest.Optie{bijstand("2026-02-01")}, "2026-07-31"},
		{"onbepaalde tijd came later", []domaintest.Optie{bijstand("2026-02-01"), onbepaald}, "2026-07-31"},
		{"onbepaalde tijd came first", []domaintest.Optie{onbepaald, bijstand("2026-04-01")}, ""},
		{"family member", []domaintest.Optie{domaintest.Verblijf(wet.GezinslidAsiel), bijstand("2026-02-01")}, ""},
		{"gezinsmigrant", []domaintest.Optie{domaintest.Van(wet.Gezinsmigrant), bijstand("2026-02-01")}, ""},
	} {
		t.Run(g.naam, func(t *testing.T) {
			k := domaintest.Dossier(t, g.opties...).Ontzorgen(wet.Op(op))
			if k.TotEnMet.ISO() != g.totEn || k.Geldt != (g.totEn != "") {
				t.Errorf("got %s (%v), want %s", k.TotEnMet, k.Geldt, g.totEn)
			}
		})
	}
}
