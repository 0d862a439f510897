package pip

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// TestWhichPointsExistForEachRouteAndGroup writes the check list of a first plan down, apart
// from the rules: what every plan has, and what a route or group adds.
func TestWhichPointsExistForEachRouteAndGroup(t *testing.T) {
	altijd := strings.Fields("plicht doelgroep inschrijving intake toets uitkomst-intake leerroute niveau pvt hoofddoel begeleiding voortgangsgesprekken " +
		"motivering ondertekenaar dagtekening-vandaag dagtekening-toekomst dagtekening-plicht dagtekening-vestiging dagtekening-intake pip-termijn")
	groepen := map[wet.Doelgroep]string{
		wet.Asielstatushouder: "alfabetisering-asiel intensiteit maatschappelijke-begeleiding taalschool",
		wet.Gezinsmigrant:     "alfabetisering geen-intensiteit",
		wet.OverigeMigrant:    "alfabetisering geen-intensiteit",
	}
	routes := map[wet.Leerroute]string{wet.RouteB1: "map", wet.RouteOnderwijs: "onderwijs-wens geen-map", wet.RouteZ: "map examens-z"}
	eigen := map[string]string{"B1 asielstatushouder": "geschatte-uren", "Z asielstatushouder": "participatie-z"}
	for _, route := range wet.Leerroutes() {
		for _, groep := range wet.Doelgroepen() {
			naam := string(route) + " " + string(groep)
			wil := slices.Concat(altijd, strings.Fields(groepen[groep]), strings.Fields(routes[route]), strings.Fields(eigen[naam]))
			got := codes(Controle(volledig(route, groep), feiten(t, route, groep)))
			slices.Sort(wil)
			slices.Sort(got)
			if !slices.Equal(got, wil) {
				t.Errorf("%s:\nkreeg %v\nwil   %v", naam, got, wil)
			}
		}
	}
}

func TestPointsAppearWithTheFactsThatCallForThem(t *testing.T) {
	for _, g := range []struct {
		naam, code string
		maak       func(*Inhoud, *Context)
		er         bool
	}{
		{"kind op de leeftijd", "vve", func(_ *Inhoud, c *Context) { c.KindVVE = true }, true},
		{"geen kind", "vve", func(*Inhoud, *Context) {}, false},
		{"bijstand", "participatiewet", func(_ *Inhoud, c *Context) { c.Bijstand = true }, true},
		{"geen bijstand", "participatiewet", func(*Inhoud, *Context) {}, false},
		{"afwijking naar Z", "afwijking-toets", func(_ *Inhoud, c *Context) { c.Toets = wet.B1NietHaalbaar }, true},
		{"geen afwijking", "afwijking-toets", func(_ *Inhoud, c *Context) { c.Toets = wet.ToetsOnbekend }, false},
		{"een afspraak", "afspraken", func(i *Inhoud, _ *Context) { i.Afspraken = []Afspraak{{Wie: "u", Wat: "bellen"}} }, true},
		{"zonder afspraak", "afspraken-datum", func(*Inhoud, *Context) {}, false},
		{"lagere norm buiten Z", "lagere-urennorm", func(i *Inhoud, _ *Context) { i.LagereUrennorm = wet.Uren(1) }, true},
		{"lagere norm buiten Z heeft geen reden nodig", "lagere-urennorm-reden", func(i *Inhoud, _ *Context) { i.LagereUrennorm = wet.Uren(1) }, false},
		{"zonder termijn", "pip-termijn", func(_ *Inhoud, c *Context) { c.PIPUiterlijk = kalender.Datum{} }, false},
		{"zonder inschrijving", "dagtekening-vestiging", func(_ *Inhoud, c *Context) { c.Inschrijving = kalender.Datum{} }, false},
		{"zonder intake", "dagtekening-intake", func(_ *Inhoud, c *Context) { c.IntakeGehouden = kalender.Datum{} }, false},
		{"zonder kennisgeving", "dagtekening-plicht", func(_ *Inhoud, c *Context) { c.Kennisgeving = kalender.Datum{} }, false},
		{"onbekende groep: geen eis aan de intensiteit", "geen-intensiteit", func(i *Inhoud, c *Context) { c.Doelgroep, i.UrenPerWeek = "", 0 }, false},
		{"onbekende groep: geen plicht tot intensiteit", "intensiteit", func(_ *Inhoud, c *Context) { c.Doelgroep = "toerist" }, false},
		{"onbekende groep: niets over begeleiding", "geen-maatschappelijke-begeleiding", func(_ *Inhoud, c *Context) { c.Doelgroep = "" }, false},
		{"geen route: nog geen woord over MAP", "geen-map", func(i *Inhoud, _ *Context) { i.Leerroute = "" }, false},
		{"geen route: MAP wel gevraagd", "map", func(i *Inhoud, _ *Context) { i.Leerroute = "" }, true},
	} {
		t.Run(g.naam, func(t *testing.T) {
			i, c := volledig(wet.RouteB1, wet.Asielstatushouder), feiten(t, wet.RouteB1, wet.Asielstatushouder)
			g.maak(&i, &c)
			if got := heeftPunt(Controle(i, c), g.code); got != g.er {
				t.Errorf("punt %s: %v", g.code, got)
			}
		})
	}
}

// TestEachDateRuleOnTheDayBeforeOnAndAfter moves one fact around the dagtekening of 20-04-2026.
func TestEachDateRuleOnTheDayBeforeOnAndAfter(t *testing.T) {
	for _, g := range []struct {
		code           string
		zet            func(*Context, kalender.Datum)
		voor, op, erna bool // fulfilled with the fact a day before, on and a day after the dagtekening
	}{
		{"dagtekening-vandaag", func(c *Context, d kalender.Datum) { c.Op = d }, true, true, false},
		{"dagtekening-toekomst", func(c *Context, d kalender.Datum) { c.Op = d }, false, true, true},
		{"dagtekening-plicht", func(c *Context, d kalender.Datum) { c.Kennisgeving = d }, true, true, false},
		{"dagtekening-vestiging", func(c *Context, d kalender.Datum) { c.Inschrijving = d }, true, true, false},
		{"dagtekening-intake", func(c *Context, d kalender.Datum) { c.IntakeGehouden = d }, true, true, false},
		{"dagtekening-intake", func(c *Context, d kalender.Datum) {
			c.IntakeGehouden, c.IntakeBijAfwezigheid = kalender.Datum{}, d
		}, true, true, false},
		{"dagtekening-vorige", func(c *Context, d kalender.Datum) { c.EerstePIPElders = d }, true, true, false},
		{"dagtekening-vorige", func(c *Context, d kalender.Datum) {
			c.Eerdere = []Stand{{Nummer: 1, Status: Ingetrokken, Dagtekening: d}, {Nummer: 2, Status: Concept, Dagtekening: d.PlusJaren(1)}}
		}, true, true, false},
		{"pip-termijn", func(c *Context, d kalender.Datum) { c.PIPUiterlijk = d }, false, true, true},
	} {
		dag := dag(t, "2026-04-20")
		for n, wil := range []bool{g.voor, g.op, g.erna} {
			c := feiten(t, wet.RouteB1, wet.Asielstatushouder)
			c.Dagtekening = dag
			g.zet(&c, dag.PlusDagen(n-1))
			if p := zoekPunt(t, Controle(volledig(wet.RouteB1, wet.Asielstatushouder), c), g.code); p.Voldaan != wil {
				t.Errorf("%s met %s: voldaan %v, wil %v", g.code, dag.PlusDagen(n-1), p.Voldaan, wil)
			}
		}
	}
}

func TestDateRulesNameTheDayInTheirAdvice(t *testing.T) {
	c := feiten(t, wet.RouteB1, wet.Asielstatushouder)
	c.Dagtekening = dag(t, "2026-01-01")
	c.EerstePIPElders, c.PIPUiterlijk = dag(t, "2026-01-05"), dag(t, "2025-12-31")
	punten := Controle(volledig(wet.RouteB1, wet.Asielstatushouder), c)
	for code, datum := range map[string]string{"dagtekening-vandaag": "20-04-2026", "dagtekening-plicht": "16-02-2026", "dagtekening-vestiging": "02-02-2026",
		"dagtekening-intake": "24-03-2026", "dagtekening-vorige": "05-01-2026", "pip-termijn": "31-12-2025"} {
		if p := zoekPunt(t, punten, code); !strings.Contains(p.Melding, datum) {
			t.Errorf("%s noemt %s niet: %q", code, datum, p.Melding)
		}
	}
}

func TestLevelsOfEveryRoute(t *testing.T) {
	geen := map[string]wet.Niveau(nil)
	een := func(n wet.Niveau) map[string]wet.Niveau { return map[string]wet.Niveau{"luisteren": n} }
	for _, g := range []struct {
		route          wet.Leerroute
		niveau         wet.Niveau
		per            map[string]wet.Niveau
		eerste, later  bool // allowed in a first plan; in an afschalen of a plan in force
		zegtBijVerbood string
	}{
		{wet.RouteB1, "", geen, true, true, ""},
		{wet.RouteB1, wet.NiveauB1, geen, true, true, ""},
		{wet.RouteB1, wet.NiveauA2, geen, false, true, "In het eerste PIP begint de B1-route op niveau B1"},
		{wet.RouteB1, wet.NiveauB1, een(wet.NiveauA2), false, true, "In het eerste PIP"},
		{wet.RouteB1, "", een(wet.NiveauB1), true, true, ""},
		{wet.RouteOnderwijs, "", geen, true, true, ""},
		{wet.RouteOnderwijs, wet.NiveauB1, een(wet.NiveauB1), true, true, ""},
		{wet.RouteOnderwijs, wet.NiveauA2, geen, false, false, "Bij de onderwijsroute kan het niveau geen A2 zijn"},
		{wet.RouteOnderwijs, "", een(wet.NiveauA2), false, false, "Bij de onderwijsroute"},
		{wet.RouteZ, "", geen, true, true, ""},
		{wet.RouteZ, wet.NiveauA2, een(wet.NiveauA2), true, true, ""},
		{wet.RouteZ, wet.NiveauB1, geen, false, false, "Bij de Z-route kan het niveau geen B1 zijn"},
		{wet.RouteZ, wet.NiveauA2, een(wet.NiveauB1), false, false, "Bij de Z-route"},
		{"", wet.NiveauA2, geen, true, true, ""},
	} {
		t.Run(fmt.Sprint(g.route, " ", g.niveau, " ", g.per), func(t *testing.T) {
			i := volledig(g.route, wet.Asielstatushouder)
			i.Leerroute, i.Niveau, i.NiveauPerOnderdeel = g.route, g.niveau, g.per
			p := zoekPunt(t, Controle(i, feiten(t, wet.RouteB1, wet.Asielstatushouder)), "niveau")
			if p.Voldaan != g.eerste || !strings.Contains(p.Melding, g.zegtBijVerbood) {
				t.Errorf("eerste PIP: voldaan %v, %q", p.Voldaan, p.Melding)
			}
			if p = zoekPunt(t, Controle(i, gewijzigdeFeiten(t, Afschalen, g.route)), "niveau"); p.Voldaan != g.later {
				t.Errorf("afschalen: voldaan %v, %q", p.Voldaan, p.Melding)
			}
		})
	}
}

func TestA2AppearsOnlyByAfschalen(t *testing.T) {
	for _, g := range []struct {
		soort  Soort
		vorige wet.Niveau
		goed   bool
	}{
		{Afschalen, "", true}, {OverigGewijzigd, "", false}, {Schakelen, "", false}, {NaVerhuizing, "", true},
		{OverigGewijzigd, wet.NiveauA2, true}, {Schakelen, wet.NiveauA2, true}, {OverigGewijzigd, wet.NiveauB1, false},
	} {
		i, c := volledig(wet.RouteB1, wet.Asielstatushouder), gewijzigdeFeiten(t, g.soort, wet.RouteB1)
		i.Niveau, c.Eerdere[0].Inhoud.Niveau = wet.NiveauA2, g.vorige
		if p := zoekPunt(t, Controle(i, c), "niveau"); p.Voldaan != g.goed {
			t.Errorf("%s na niveau %q: voldaan %v (%s)", g.soort, g.vorige, p.Voldaan, p.Melding)
		}
	}
}

func TestSwitchingTimeOfEveryPairOfRoutes(t *testing.T) {
	for _, van := range wet.Leerroutes() {
		for _, naar := range wet.Leerroutes() {
			c := gewijzigdeFeiten(t, Schakelen, van)
			i := volledig(naar, wet.Asielstatushouder)
			i.WijzigingReden = "De voortgang is groter dan verwacht."
			altijd := van == wet.RouteOnderwijs && naar == wet.RouteB1
			for n, wil := range map[int]bool{0: true, 1: false} {
				c.Op = c.WijzigenTotEnMet.PlusDagen(n)
				punten := Controle(i, c)
				if heeftPunt(punten, "schakelen-termijn") == altijd {
					t.Errorf("%s naar %s: punt over de tijd %v", van, naar, !altijd)
					continue
				}
				if !altijd && zoekPunt(t, punten, "schakelen-termijn").Voldaan != wil {
					t.Errorf("%s naar %s, %d dag na de laatste dag: voldaan %v", van, naar, n, !wil)
				}
				if p := zoekPunt(t, punten, "schakelen"); p.Voldaan != (van != naar) {
					t.Errorf("%s naar %s: een andere route %v", van, naar, p.Voldaan)
				}
			}
		}
	}
}

func TestOntzorgenHangsOnPermitBijstandAndTime(t *testing.T) {
	laatste := dag(t, "2026-04-20")
	for _, v := range append(wet.Verblijfsvergunningen(), "") {
		for _, bijstand := range []bool{true, false} {
			for n, opTijd := range map[int]bool{-1: false, 0: true, 1: true} {
				i, c := volledig(wet.RouteB1, wet.Asielstatushouder), feiten(t, wet.RouteB1, wet.Asielstatushouder)
				c.Vergunning, c.Bijstand, c.OntzorgenTotEnMet = v, bijstand, laatste.PlusDagen(n)
				plicht := v == wet.AsielBepaald && bijstand && opTijd
				if got := heeftPunt(Controle(i, c), "ontzorgen"); got != plicht {
					t.Errorf("%s, bijstand %v, tot en met %s: ontzorgen %v", v, bijstand, c.OntzorgenTotEnMet, got)
				}
				i.Ontzorgen = "De gemeente betaalt de huur."
				if got := heeftPunt(Controle(i, c), "geen-ontzorgen"); got == plicht {
					t.Errorf("%s, bijstand %v, tot en met %s: te veel ontzorgen %v", v, bijstand, c.OntzorgenTotEnMet, got)
				}
			}
		}
	}
}

func TestRouteAgainstTheToetsForEveryPair(t *testing.T) {
	for toets, af := range map[wet.Leerbaarheid][]wet.Leerroute{
		wet.B1Haalbaar: {wet.RouteZ}, wet.B1NietHaalbaar: {wet.RouteB1, wet.RouteOnderwijs}, wet.ToetsOnbekend: nil, "": nil,
	} {
		for _, route := range wet.Leerroutes() {
			c := feiten(t, route, wet.Gezinsmigrant)
			c.Toets = toets
			punten := Controle(volledig(route, wet.Gezinsmigrant), c)
			if got := heeftPunt(punten, "afwijking-toets"); got != slices.Contains(af, route) {
				t.Errorf("toets %q, %s: afwijking %v", toets, route, got)
			}
		}
	}
}

func TestLowerNormOfHoursOnTheMinute(t *testing.T) {
	for m, goed := range map[wet.Minuten]bool{1: true, wet.Uren(800) - 1: true, wet.Uren(800): false, wet.Uren(801): false} {
		i := volledig(wet.RouteZ, wet.Asielstatushouder)
		i.LagereUrennorm, i.LagereUrennormReden = m, "ziet heel weinig"
		p := zoekPunt(t, Controle(i, feiten(t, wet.RouteZ, wet.Asielstatushouder)), "lagere-urennorm-hoogte")
		if p.Voldaan != goed || (!goed && !strings.Contains(p.Melding, "800 uur")) {
			t.Errorf("%s: voldaan %v %q", m, p.Voldaan, p.Melding)
		}
	}
}

func TestHalfAnAgreementAndAnOldDate(t *testing.T) {
	vandaag := dag(t, "2026-04-20")
	for _, g := range []struct {
		naam        string
		a           Afspraak
		heel, nieuw bool
	}{
		{"heel", Afspraak{"u", "bellen", vandaag}, true, true},
		{"zonder wie", Afspraak{" ", "bellen", vandaag}, false, true},
		{"zonder wat", Afspraak{"u", "", vandaag}, false, true},
		{"zonder datum", Afspraak{"u", "bellen", kalender.Datum{}}, true, true},
		{"gisteren", Afspraak{"u", "bellen", vandaag.PlusDagen(-1)}, true, false},
	} {
		i := volledig(wet.RouteB1, wet.Asielstatushouder)
		i.Afspraken = []Afspraak{{"u", "komen", vandaag.PlusDagen(3)}, g.a}
		punten := Controle(i, feiten(t, wet.RouteB1, wet.Asielstatushouder))
		if p := zoekPunt(t, punten, "afspraken"); p.Voldaan != g.heel {
			t.Errorf("%s: heel %v", g.naam, p.Voldaan)
		}
		if p := zoekPunt(t, punten, "afspraken-datum"); p.Voldaan != g.nieuw {
			t.Errorf("%s: datum %v", g.naam, p.Voldaan)
		}
	}
}

func TestTheWishForEducationMustBeAYes(t *testing.T) {
	for wens, goed := range map[persoon.JaNee]bool{persoon.Ja: true, persoon.Nee: false, persoon.Onbekend: false} {
		c := feiten(t, wet.RouteOnderwijs, wet.Gezinsmigrant)
		c.WensOnderwijs = wens
		if p := zoekPunt(t, Controle(volledig(wet.RouteOnderwijs, wet.Gezinsmigrant), c), "onderwijs-wens"); p.Voldaan != goed {
			t.Errorf("wens %v: voldaan %v", wens, p.Voldaan)
		}
	}
	c := gewijzigdeFeiten(t, Schakelen, wet.RouteB1)
	if heeftPunt(Controle(volledig(wet.RouteOnderwijs, wet.Asielstatushouder), c), "onderwijs-wens") {
		t.Error("bij schakelen vraagt de wet niet naar de intake")
	}
}
