package dossier_test

import (
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/wet"
)

// oudPlan is a dossier whose term has passed: a plan of 4 April 2022.
func oudPlan(t *testing.T) dossier.Dossier {
	t.Helper()
	return domaintest.Dossier(t, domaintest.Gemaakt("2022-01-05"), domaintest.Kennisgeving("2022-02-01"), domaintest.Ingeschreven("2022-02-01"),
		domaintest.Intake("2022-03-01"), domaintest.Plan("2022-04-04", wet.RouteB1))
}

func TestNewTermOfDUOBecomesTheTermThatCounts(t *testing.T) {
	d := oudPlan(t)
	op := dag(t, "2025-06-20")
	r := wet.Op(op)
	if t1 := d.Inburgeringstermijn(r); t1.TotEnMet != dag(t, "2025-04-04") || ketenstand(d, op) != "ggbbb" {
		t.Fatalf("before: %+v, chain %s", t1, ketenstand(d, op))
	}
	gelukt(t, d.GeefNieuweTermijn(dossier.NieuweTermijn{Van: dag(t, "2025-07-01"), Maanden: 18, Bericht: op}, op))
	t2, ok := d.Termijn(wet.TermijnInburgering, r)
	if !ok || !t2.Geldt || t2.Van != dag(t, "2025-07-01") || t2.TotEnMet != dag(t, "2026-12-31") || !strings.Contains(t2.Uitleg.Artikel, "Wi 24") {
		t.Errorf("the term is %+v", t2)
	}
	if ketenstand(d, op) != "ggbbw" {
		t.Errorf("the chain is %s: the last link begins when the new term is over", ketenstand(d, op))
	}
	if v, _ := d.Termijn(wet.TermijnVerlengingVragen, r); v.TotEnMet != t2.TotEnMet {
		t.Errorf("extension can be asked for until %s", v.TotEnMet)
	}
	if w, _ := d.Termijn(wet.TermijnLeerrouteWijzig, r); w.TotEnMet != dag(t, "2023-10-04") {
		t.Errorf("the leerroute can be changed until %s: that hangs on the first plan", w.TotEnMet)
	}
	if got := laatsteFeit(d, dossier.GebeurtenisNieuweTermijn); got.Datum != op || got.Tekst != "Nieuwe termijn van DUO: 18 maanden vanaf 01-07-2025" {
		t.Errorf("the timeline says %+v", got)
	}
}

func TestWhatDUOToldLastCounts(t *testing.T) {
	d := oudPlan(t)
	nieuw := func(van string, maanden int, bericht string) {
		t.Helper()
		gelukt(t, d.GeefNieuweTermijn(dossier.NieuweTermijn{Van: dag(t, van), Maanden: maanden, Bericht: dag(t, bericht)}, dag(t, bericht)))
	}
	tot := func(want string) {
		t.Helper()
		if got := d.Inburgeringstermijn(wet.Op(dag(t, "2026-11-23"))); got.TotEnMet != dag(t, want) {
			t.Errorf("the term runs until %s, want %s", got.TotEnMet, want)
		}
	}
	gelukt(t, d.VerlengTermijn(dossier.Verlenging{TotEnMet: dag(t, "2025-06-30"), Bericht: dag(t, "2025-01-10")}, dag(t, "2025-01-10")))
	tot("2025-06-30")
	nieuw("2025-09-01", 6, "2025-08-20")
	tot("2026-02-28")
	nieuw("2025-09-01", 12, "2025-08-25") // the same term, put right
	tot("2026-08-31")
	if n := len(d.Stand().NieuweTermijnen); n != 1 {
		t.Errorf("%d new terms, want the corrected one", n)
	}
	gelukt(t, d.VerlengTermijn(dossier.Verlenging{TotEnMet: dag(t, "2026-10-31"), Bericht: dag(t, "2026-05-01")}, dag(t, "2026-05-01")))
	tot("2026-10-31")
	nieuw("2026-11-10", 24, "2026-11-05")
	tot("2028-11-09")
}

func TestNewTermIsRefusedWithWhatIsWrong(t *testing.T) {
	op := dag(t, "2026-11-23")
	goed := dossier.NieuweTermijn{Van: dag(t, "2025-07-01"), Maanden: 12, Bericht: dag(t, "2025-06-20")}
	anders := func(fn func(*dossier.NieuweTermijn)) dossier.NieuweTermijn {
		n := goed
		fn(&n)
		return n
	}
	for naam, g := range map[string]struct {
		d    dossier.Dossier
		n    dossier.NieuweTermijn
		veld string
	}{
		"no PIP":                    {domaintest.Dossier(t), goed, "van"},
		"no first day":              {oudPlan(t), anders(func(n *dossier.NieuweTermijn) { n.Van = dag(t, "") }), "van"},
		"before the first term":     {oudPlan(t), anders(func(n *dossier.NieuweTermijn) { n.Van = dag(t, "2022-04-04") }), "van"},
		"a length that DUO has not": {oudPlan(t), anders(func(n *dossier.NieuweTermijn) { n.Maanden = 9 }), "maanden"},
		"no length":                 {oudPlan(t), anders(func(n *dossier.NieuweTermijn) { n.Maanden = 0 }), "maanden"},
		"no message":                {oudPlan(t), anders(func(n *dossier.NieuweTermijn) { n.Bericht = dag(t, "") }), "bericht"},
		"a message of tomorrow":     {oudPlan(t), anders(func(n *dossier.NieuweTermijn) { n.Bericht = op.PlusDagen(1) }), "bericht"},
		"everything":                {oudPlan(t), dossier.NieuweTermijn{}, "bericht,van,maanden"},
	} {
		t.Run(naam, func(t *testing.T) {
			if err := g.d.GeefNieuweTermijn(g.n, op); velden(err) != g.veld || len(g.d.Stand().NieuweTermijnen) != 0 {
				t.Errorf("got %v at %q, want %q", err, velden(err), g.veld)
			}
		})
	}
	dicht := oudPlan(t)
	gelukt(t, dicht.SluitAf(dossier.Afsluiting{Datum: op, Reden: dossier.RedenOverleden}, op))
	geweigerd(t, dicht.GeefNieuweTermijn(goed, op), fout.NietMogelijk, "")
}

func TestEveryLengthOfANewTermIsTaken(t *testing.T) {
	for _, maanden := range dossier.MaandenNieuweTermijn() {
		d := oudPlan(t)
		van := dag(t, "2025-07-01")
		gelukt(t, d.GeefNieuweTermijn(dossier.NieuweTermijn{Van: van, Maanden: maanden, Bericht: van}, van))
		if got := d.Inburgeringstermijn(wet.Op(van)).TotEnMet; got != van.PlusMaanden(maanden).PlusDagen(-1) {
			t.Errorf("%d months run until %s", maanden, got)
		}
	}
}
