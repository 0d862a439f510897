package pip

import (
	"errors"
	"strings"
	"testing"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// TestLargestAndSmallestValuesAreTaken puts each number on its edge: the last good and the first wrong one.
func TestLargestAndSmallestValuesAreTaken(t *testing.T) {
	for _, g := range []struct {
		naam, veld string
		zet        func(*Inhoud, int)
		goed, fout []int
	}{
		{"uren per week", VeldUrenPerWeek, func(i *Inhoud, n int) { i.UrenPerWeek = wet.Minuten(n) }, []int{0, 1, 60 * 60}, []int{-1, 60*60 + 1}},
		{"geschatte uren", VeldGeschatteUrenB1, func(i *Inhoud, n int) { i.GeschatteUrenB1 = n }, []int{0, 1, 9999}, []int{-1, 10000}},
		{"lagere norm", VeldLagereUrennorm, func(i *Inhoud, n int) { i.LagereUrennorm = wet.Minuten(n) }, []int{0, 1, 60 * 800}, []int{-1}},
		{"gesprekken", VeldVoortgangsgesprekken, func(i *Inhoud, n int) { i.Voortgangsgesprekken = n }, []int{0, 1, 200}, []int{-1, 201}},
		{"tekst", VeldBegeleiding, func(i *Inhoud, n int) { i.Begeleiding = strings.Repeat("ü", n) }, []int{0, 1, MaxTekst}, []int{MaxTekst + 1}},
		{"besproken taal", "besprokenTaal", func(i *Inhoud, n int) { i.BesprokenTaal = strings.Repeat("a", n) }, []int{MaxTekst}, []int{MaxTekst + 1}},
	} {
		t.Run(g.naam, func(t *testing.T) {
			for _, n := range g.goed {
				i := volledig(wet.RouteB1, wet.Asielstatushouder)
				g.zet(&i, n)
				v := concept(t)
				if err := v.Wijzig(i); err != nil {
					t.Errorf("%d: %v", n, err)
				}
			}
			for _, n := range g.fout {
				i := volledig(wet.RouteB1, wet.Asielstatushouder)
				g.zet(&i, n)
				v := concept(t)
				var f *fout.Fout
				if err := v.Wijzig(i); !errors.As(err, &f) || f.Veld != g.veld || f.Code != fout.Ongeldig {
					t.Errorf("%d: %v, wil een fout bij %s", n, err, g.veld)
				}
			}
		})
	}
}

func TestEveryWrongValueIsNamedAtOnce(t *testing.T) {
	v := concept(t)
	err := v.Wijzig(Inhoud{Leerroute: "C", Niveau: wet.NiveauB2, Taalniveau: "D", Alfabetisering: "soms", UrenPerWeek: -1, GeschatteUrenB1: -1,
		LagereUrennorm: -1, Voortgangsgesprekken: 201, NiveauPerOnderdeel: map[string]wet.Niveau{"lezen": wet.NiveauA1, "zingen": wet.NiveauA2}})
	var l fout.Lijst
	if !errors.As(err, &l) {
		t.Fatalf("geen lijst: %v", err)
	}
	velden := map[string]int{}
	for _, f := range l {
		velden[f.Veld]++
	}
	for veld, n := range map[string]int{VeldLeerroute: 1, VeldNiveau: 1, VeldNiveauPerOnderdeel: 2, VeldTaalniveau: 1, VeldAlfabetisering: 1,
		VeldUrenPerWeek: 1, VeldGeschatteUrenB1: 1, VeldLagereUrennorm: 1, VeldVoortgangsgesprekken: 1} {
		if velden[veld] != n {
			t.Errorf("%s: %d fouten, wil %d", veld, velden[veld], n)
		}
	}
}

func TestWithdrawalAndSignatureOnTheEdgeOfTheirDays(t *testing.T) {
	dagtekening := dag(t, "2026-04-20")
	for n, goed := range map[int]bool{-1: false, 0: true, 1: true} {
		v := vastgesteld(t)
		if err := v.TrekIn(dagtekening.PlusDagen(n), "vergissing"); (err == nil) != goed {
			t.Errorf("intrekken %d dagen na de dagtekening: %v", n, err)
		}
	}
	vandaag := dag(t, "2026-05-01")
	for n, goed := range map[int]bool{-1: true, 0: true, 1: false} {
		v := vastgesteld(t)
		if err := v.LegOndertekeningVast(Ondertekening{Datum: vandaag.PlusDagen(n)}, vandaag); (err == nil) != goed {
			t.Errorf("getekend %d dagen na vandaag: %v", n, err)
		}
	}
}

func TestPlanTakenOverOnTheEdgeOfItsDays(t *testing.T) {
	vandaag := dag(t, "2026-11-23")
	b1 := Inhoud{Leerroute: wet.RouteB1}
	for n, goed := range map[int]bool{-1: true, 0: true, 1: false} {
		if _, err := NeemOver(Eerste, nil, vandaag.PlusDagen(n), vandaag, b1); (err == nil) != goed {
			t.Errorf("dagtekening %d dagen na vandaag: %v", n, err)
		}
	}
	eerste, err := NeemOver(Eerste, nil, dag(t, "2025-01-10"), vandaag, b1)
	if err != nil {
		t.Fatal(err)
	}
	for n, goed := range map[int]bool{-1: false, 0: true, 1: true} {
		v, err := NeemOver(OverigGewijzigd, []Stand{eerste.Stand()}, dag(t, "2025-01-10").PlusDagen(n), vandaag, b1)
		if (err == nil) != goed {
			t.Errorf("%d dagen na het geldende PIP: %v", n, err)
		}
		if goed && (v.Stand().Nummer != 2 || v.Stand().Herkomst != BuitenSchakel) {
			t.Errorf("overgenomen als %+v", v.Stand())
		}
	}
}

func TestDagtekeningIsTodayUnlessAnotherDayIsChosen(t *testing.T) {
	for gekozen, wil := range map[string]string{"": "2026-04-20", "2026-04-20": "2026-04-20", "2026-04-22": "2026-04-22"} {
		v := concept(t)
		c := feiten(t, wet.RouteB1, wet.Asielstatushouder)
		if gekozen != "" {
			c.Dagtekening = dag(t, gekozen)
		}
		if err := v.StelVast(c, nil); err != nil || v.Stand().Dagtekening != dag(t, wil) {
			t.Errorf("gekozen %q: %s %v", gekozen, v.Stand().Dagtekening, err)
		}
	}
	v := concept(t)
	c := feiten(t, wet.RouteB1, wet.Asielstatushouder)
	c.Dagtekening = dag(t, "2026-04-19")
	wilCode(t, v.StelVast(c, nil), fout.NietMogelijk)
}

func TestNumberFollowsTheHighestAndTheFirstDateTheEarliest(t *testing.T) {
	ss := []Stand{{Nummer: 4, Status: Vervangen, Dagtekening: dag(t, "2026-02-05")}, {Nummer: 2, Status: Vastgesteld, Dagtekening: dag(t, "2026-01-05")}}
	v, err := NieuwConcept(OverigGewijzigd, ss, dag(t, "2026-05-01"), Inhoud{})
	if err != nil || v.Stand().Nummer != 5 || v.Stand().Gemaakt != dag(t, "2026-05-01") {
		t.Errorf("kreeg %+v, %v", v.Stand(), err)
	}
	if d := EersteDagtekening(ss); d != dag(t, "2026-01-05") {
		t.Errorf("eerste dagtekening %s", d)
	}
	if d := EersteDagtekening([]Stand{{Status: Vastgesteld}, {Status: Vastgesteld, Dagtekening: dag(t, "2026-03-01")}}); d != dag(t, "2026-03-01") {
		t.Errorf("een versie zonder dag telt niet: %s", d)
	}
	if d := EersteDagtekening(nil); d != (kalender.Datum{}) {
		t.Errorf("zonder versies: %s", d)
	}
}

func TestSignatoryIsCompleteOnlyWithNameFunctionAndMandate(t *testing.T) {
	heel := Ondertekenaar{Naam: "R. Jansen", Functie: "teamleider", Mandaat: "besluit"}
	for naam, g := range map[string]struct {
		maak func(*Ondertekenaar)
		goed bool
	}{
		"heel": {func(*Ondertekenaar) {}, true}, "zonder naam": {func(o *Ondertekenaar) { o.Naam = " " }, false},
		"zonder functie": {func(o *Ondertekenaar) { o.Functie = "" }, false}, "zonder mandaat": {func(o *Ondertekenaar) { o.Mandaat = "\t" }, false},
	} {
		o := heel
		g.maak(&o)
		if o.Volledig() != g.goed {
			t.Errorf("%s: %v", naam, o.Volledig())
		}
	}
}

func TestDocumentNeedsBothItsNumberAndItsSum(t *testing.T) {
	for _, g := range []struct {
		id   int64
		som  string
		goed bool
	}{{0, "", false}, {0, "ab", false}, {7, "", false}, {7, "ab", true}} {
		v := vastgesteld(t)
		if err := v.LegDocument(g.id, g.som); (err == nil) != g.goed {
			t.Errorf("%d %q: %v", g.id, g.som, err)
		}
	}
}

func TestAfschalenStaysWithinTheB1Route(t *testing.T) {
	for _, van := range wet.Leerroutes() {
		for _, naar := range wet.Leerroutes() {
			p := zoekPunt(t, Controle(volledig(naar, wet.Asielstatushouder), gewijzigdeFeiten(t, Afschalen, van)), "afschalen-route")
			if p.Voldaan != (van == wet.RouteB1 && naar == wet.RouteB1) {
				t.Errorf("%s naar %s: voldaan %v", van, naar, p.Voldaan)
			}
		}
	}
}

func TestOnlyAnOtherChangeMustKeepTheRoute(t *testing.T) {
	for _, soort := range Soorten() {
		punten := Controle(volledig(wet.RouteB1, wet.Asielstatushouder), gewijzigdeFeiten(t, soort, wet.RouteB1))
		if got := heeftPunt(punten, "zelfde-route"); got != (soort == OverigGewijzigd) {
			t.Errorf("%s: punt zelfde-route %v", soort, got)
		}
	}
	c := feiten(t, wet.RouteB1, wet.Asielstatushouder)
	c.Soort = OverigGewijzigd
	if heeftPunt(Controle(volledig(wet.RouteB1, wet.Asielstatushouder), c), "zelfde-route") {
		t.Error("zonder geldend PIP is er geen route om te houden")
	}
}
