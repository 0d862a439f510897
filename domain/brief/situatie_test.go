package brief

import (
	"regexp"
	"strings"
	"testing"

	"schakel/domain/document"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// tweede makes f the second version of a plan, set long after the first.
func tweede(t *testing.T, f *PIPFeiten, soort pip.Soort) {
	t.Helper()
	oud := f.Versie
	oud.Dagtekening = dag(t, "2024-02-19")
	f.Vorige = &oud
	f.Versie.Nummer, f.Versie.Soort = 2, soort
	f.Versie.Inhoud.WijzigingReden = "Het gaat anders dan verwacht."
	f.Inburgering = termijn(wet.TermijnInburgering, dag(t, "2024-02-20"), dag(t, "2027-02-19"))
	f.LeerrouteWijzigen = termijn(wet.TermijnLeerrouteWijzig, kalender.Datum{}, dag(t, "2025-08-19"))
	f.PIPTermijn = termijn(wet.TermijnPIP, kalender.Datum{}, dag(t, "2024-02-23"))
	f.Ontzorgen = termijn(wet.TermijnOntzorgen, dag(t, "2024-01-01"), dag(t, "2024-06-30"))
}

func alles(n wet.Niveau) map[string]wet.Niveau {
	uit := map[string]wet.Niveau{}
	for _, o := range pip.Onderdelen() {
		uit[o] = n
	}
	return uit
}

func TestEachSituationSaysWhatHoldsAndNothingElse(t *testing.T) {
	geval := func(soort pip.Soort, stuk func(*PIPFeiten)) func(*PIPFeiten) {
		return func(f *PIPFeiten) {
			if soort != pip.Eerste {
				tweede(t, f, soort)
			}
			if stuk != nil {
				stuk(f)
			}
		}
	}
	for naam, g := range map[string]struct {
		maak      func(*PIPFeiten)
		wel, niet []string
	}{
		"eerste": {geval(pip.Eerste, nil),
			[]string{"Dit is uw plan voor de inburgering. U volgt", "Het plan vaststellen:", "Van leerroute wisselen:", "Ontzorgen:", "De termijn voor het plan | Bi 5.3", pipNaIntake},
			[]string{"veranderd", "Wat er anders is", "begint niet opnieuw", "Eerder plan", "niveau A2", pipNaWijziging}},
		"alles op A2": {geval(pip.Afschalen, func(f *PIPFeiten) { f.Versie.Inhoud.NiveauPerOnderdeel = alles(wet.NiveauA2) }),
			[]string{lagerAlles, lagerMag, routeB1A2, "Niveau van de examens | A2", "Niveau van de examens | B1 | A2"},
			[]string{"op niveau B1", "een of meer", "De andere taalexamens", "Lezen A2", "lezen A2"}},
		"alles op A2 met een niveau": {geval(pip.Afschalen, func(f *PIPFeiten) { f.Versie.Inhoud.Niveau = wet.NiveauA2 }),
			[]string{lagerAlles, "Niveau van de examens | A2"}, []string{"op niveau B1", "De andere taalexamens"}},
		"twee delen op A2": {geval(pip.Afschalen, func(f *PIPFeiten) {
			f.Versie.Inhoud.NiveauPerOnderdeel = map[string]wet.Niveau{"lezen": wet.NiveauA2, "schrijven": wet.NiveauA2}
		}),
			[]string{"U doet voor lezen en schrijven examen op niveau A2 in plaats van B1. De andere taalexamens blijven op B1.", "Lezen A2, luisteren B1, schrijven A2, spreken B1."},
			[]string{lagerAlles, "een of meer"}},
		"later gewijzigd, nog op A2": {geval(pip.OverigGewijzigd, func(f *PIPFeiten) { f.Versie.Inhoud.NiveauPerOnderdeel = alles(wet.NiveauA2) }),
			[]string{lagerAlles, routeB1A2}, []string{"op niveau B1", lagerMag}},
		"voorbije termijnen": {geval(pip.OverigGewijzigd, nil),
			[]string{"Inburgeren:\n20 februari 2024 tot en met 19 februari 2027", "Eerder plan: 19 februari 2024", pipNaWijziging},
			[]string{"Het plan vaststellen", "Van leerroute wisselen", "Ontzorgen:\n", "De termijn voor het plan", "Dat kan meestal tot en met", pipNaIntake}},
		"wisselen kan nog": {geval(pip.OverigGewijzigd, func(f *PIPFeiten) {
			f.LeerrouteWijzigen = termijn(wet.TermijnLeerrouteWijzig, kalender.Datum{}, f.Versie.Dagtekening)
		}), []string{"Van leerroute wisselen:", "Dat kan meestal tot en met 20 april 2026."}, []string{"Het plan vaststellen"}},
		"geschakeld": {geval(pip.Schakelen, func(f *PIPFeiten) { f.Vorige.Inhoud.Leerroute = wet.RouteZ }),
			[]string{"U gaat een andere leerroute volgen.", "Leerroute | Z-route", "Een andere leerroute | Wi 17 lid 2; Bi 5.3 lid 6 en 5.4"}, []string{"uw nieuwe gemeente", lagerMag}},
		"verhuisd": {geval(pip.NaVerhuizing, func(f *PIPFeiten) { f.Vorige, f.VorigeGemeente = nil, "Noorderkoggen" }),
			[]string{"Dit is uw plan voor de inburgering in de gemeente Voorbeeld. U bent verhuisd naar onze gemeente.", "Die route blijft dezelfde.", "Die tijd begint niet opnieuw.",
				kopVerhuisd, verhuisdReden, "Dit plan komt in de plaats van het plan van de gemeente Noorderkoggen.", "Het plan vaststellen:", "Het plan na een verhuizing | Bi 5.3 lid 3"},
			[]string{"is veranderd", kopAnders, wijzigingReden, "Eerder plan"}},
		"verhuisd, gemeente onbekend": {geval(pip.NaVerhuizing, func(f *PIPFeiten) { f.Vorige = nil }),
			[]string{"U bent verhuisd naar onze gemeente."}, []string{"komt in de plaats van", "Vorige gemeente"}},
	} {
		t.Run(naam, func(t *testing.T) {
			f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
			g.maak(&f)
			d := maak(t, f)
			gaaf(t, d)
			bevat(t, d, g.wel...)
			mist(t, d, g.niet...)
		})
	}
}

func TestLessonsOfAChangedPlanGoOn(t *testing.T) {
	for naam, g := range map[string]struct {
		groep wet.Doelgroep
		maak  func(*PIPFeiten)
		zin   string
	}{
		"zelfde school, geen dag": {wet.Asielstatushouder, func(*PIPFeiten) {}, "Blijf naar de lessen gaan bij Taalhuis De Brug."},
		"begonnen":                {wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Inhoud.StartLessen = dag(t, "2024-03-04") }, "Blijf naar de lessen gaan bij Taalhuis De Brug."},
		"andere school, geen dag": {wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Inhoud.Taalschool = "ROC" }, "Ga naar de lessen bij ROC. Weet u niet wanneer ze beginnen? Vraag het ons."},
		"andere school, op een dag": {wet.Asielstatushouder, func(f *PIPFeiten) {
			f.Versie.Inhoud.Taalschool, f.Versie.Inhoud.StartLessen = "ROC", dag(t, "2026-05-04")
		}, "Begin op maandag 4 mei 2026 met de lessen bij ROC."},
		"geen school":                    {wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Inhoud.Taalschool = "" }, ""},
		"eigen school van gezinsleden":   {wet.Gezinsmigrant, func(f *PIPFeiten) { f.Versie.Inhoud.Taalschool, f.Vorige.Inhoud.Taalschool = "ROC", "ROC" }, "Blijf naar de lessen gaan bij ROC."},
		"verhuisd, geen eerder plan":     {wet.Asielstatushouder, func(f *PIPFeiten) { f.Vorige = nil }, "Ga naar de lessen bij Taalhuis De Brug. Weet u niet wanneer ze beginnen? Vraag het ons."},
		"gezin zonder school in 't plan": {wet.Gezinsmigrant, func(*PIPFeiten) {}, ""},
	} {
		t.Run(naam, func(t *testing.T) {
			f := pipFeiten(t, wet.RouteB1, g.groep)
			f.Versie.Inhoud.StartLessen = kalender.Datum{}
			tweede(t, &f, pip.OverigGewijzigd)
			g.maak(&f)
			d := maak(t, f)
			mist(t, d, "U hoort van ons wanneer", eerstWacht, "Kies een taalschool")
			if g.zin != "" {
				bevat(t, d, g.zin)
			} else {
				mist(t, d, "de lessen bij", "Begin op")
			}
		})
	}
}

func TestTheChangesAreNamed(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	tweede(t, &f, pip.OverigGewijzigd)
	mist(t, maak(t, f), "Ook deze delen", "niet meer in het plan", "Onderwerp | Was | Wordt")

	i := &f.Versie.Inhoud
	i.Taalschool, i.UrenPerWeek, i.Voortgangsgesprekken = "", wet.Uren(9), 3
	i.MAPIntensiteit, i.VVE, i.Afspraken = "20 bijeenkomsten", "", nil
	d := maak(t, f)
	gaaf(t, d)
	bevat(t, d, "Taalschool | Taalhuis De Brug | staat niet in het plan", "Aantal lessen | 12,5 uur per week | 9 uur per week", "Voortgangsgesprekken | 6 | 3",
		"Ook deze delen van het plan zijn anders: ‘Waarden, werk en meedoen’.", "Deze delen staan niet meer in het plan: ‘Uw kind’ en ‘Onze afspraken’.")
}

func TestEnumerationsReadAsPeopleSayThem(t *testing.T) {
	for want, delen := range map[string][]string{"": nil, "a": {"a"}, "a en b": {"a", "b"}, "a, b en c": {"a", "b", "c"}} {
		if got := opsomming(delen); got != want {
			t.Errorf("kreeg %q, verwachtte %q", got, want)
		}
	}
}

func TestOnlyTheShortNamesThatAreUsedAreExplained(t *testing.T) {
	for tekst, want := range map[string]string{
		"":                                "",
		"Wi 14; Bi 5.2":                   "Wi is de Wet inburgering 2021. Bi is het Besluit inburgering 2021.",
		"(Atw 1 lid 1)":                   "Atw is de Algemene termijnenwet.",
		"Wie Wit Birgit Ritme Awbt Pwcd":  "",
		"Awb 6:7, Pw 56a en Ri 3.1":       "Ri is de Regeling inburgering 2021. Pw is de Participatiewet. Awb is de Algemene wet bestuursrecht.",
		"Wi 1, Wi 2, nog eens Wi 3 en Wi": "Wi is de Wet inburgering 2021.",
	} {
		if got := afkortingenIn(tekst); got != want {
			t.Errorf("%q: kreeg %q, verwachtte %q", tekst, got, want)
		}
	}
}

func TestEveryShortNameOnThePageIsExplainedUnderItsTable(t *testing.T) {
	for _, route := range wet.Leerroutes() {
		for _, groep := range wet.Doelgroepen() {
			f := pipFeiten(t, route, groep)
			f.PIPTermijn.Uitleg.Artikel = "Bi 5.3 lid 1; Atw 1 lid 1"
			noot := ""
			for _, b := range maak(t, f).Blokken {
				if tabel, ok := b.(document.Tabel); ok && tabel.Noot != "" {
					if tabel.Kop[1] != "Artikel" || noot != "" {
						t.Errorf("de noot staat onder %v", tabel.Kop)
					}
					noot = tabel.Noot
				}
			}
			tekst := strings.Replace(maak(t, f).Tekst(), noot, "", 1)
			for _, a := range afkortingen() {
				if staat := regexp.MustCompile(`\b` + a.kort + `\b`).MatchString(tekst); staat != strings.Contains(noot, a.lang) {
					t.Errorf("%s %s: %s staat op de bladzijde: %v, in de noot: %q", route, groep, a.kort, staat, noot)
				}
			}
		}
	}
}

func TestAnObjectionGoesByPostAndWhereThereIsOneByInternet(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	mist(t, maak(t, f), "op internet")
	f.Gemeente.BezwaarAdres = []string{"Postbus 10", "1234 AA  Voorbeeld", "www.voorbeeld.example/bezwaar (met DigiD)"}
	d := maak(t, f)
	bevat(t, d, "Stuur de brief naar: Postbus 10, 1234 AA Voorbeeld.", "U kunt ook bezwaar maken op internet: www.voorbeeld.example/bezwaar (met DigiD).")
	f.Gemeente.BezwaarAdres = []string{"https://voorbeeld.example/bezwaar"}
	d = maak(t, f)
	bevat(t, d, "op internet: https://voorbeeld.example/bezwaar.")
	mist(t, d, "Stuur de brief")
}

// What a concept may not promise, and what a decision may not lack.
func TestConceptAndDecisionAreNeverTakenForEachOther(t *testing.T) {
	for _, soort := range pip.Soorten() {
		f := pipFeiten(t, wet.RouteZ, wet.Asielstatushouder)
		if soort != pip.Eerste {
			tweede(t, &f, soort)
		}
		besluit := maak(t, f)
		bevat(t, besluit, "U mag bezwaar maken tegen dit plan.", "Het besluit is genomen namens", "Stuur de brief naar:", tekstBezwaarGeldt, pipIsBesluit)
		mist(t, besluit, "oncept", pipIsNogConcept)
		f.Versie.Status = pip.Concept
		concept := maak(t, f)
		bevat(t, concept, "Wordt dit plan een besluit?", tekstConcept, labelConcept, pipIsNogConcept, "wil uw Persoonlijk plan")
		mist(t, concept, "U mag bezwaar maken tegen dit plan.", "genomen namens", "Stuur de brief", pipIsBesluit, "Namens het college", eerstTekenen)
	}
}

func TestTheFirstPageStaysShortInEverySituation(t *testing.T) {
	for _, soort := range pip.Soorten() {
		f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
		if soort != pip.Eerste {
			tweede(t, &f, soort)
		}
		f.Versie.Inhoud.NiveauPerOnderdeel = map[string]wet.Niveau{"lezen": wet.NiveauA2, "spreken": wet.NiveauA2}
		var v vel
		f.voorblad(&v)
		if n := len(strings.Fields(document.Document{Blokken: v.blokken}.Tekst())); n > 265 {
			t.Errorf("%s: %d woorden op het voorblad", soort, n)
		}
	}
}
