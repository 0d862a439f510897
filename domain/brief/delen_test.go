package brief

import (
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

func artikelen(f PIPFeiten) map[string]string {
	uit := map[string]string{}
	for _, g := range f.gronden() {
		uit[g.Onderwerp] = g.Artikel
	}
	return uit
}

func TestEachPartOfThePlanBringsItsArticle(t *testing.T) {
	for naam, g := range map[string]struct {
		route     wet.Leerroute
		groep     wet.Doelgroep
		maak      func(*PIPFeiten)
		onderwerp string
		artikel   string // empty: must not be there
	}{
		"B1-route":                          {wet.RouteB1, wet.Gezinsmigrant, nil, "De leerroute: de B1-route", "Wi 7 en 15 lid 1 onder a"},
		"onderwijsroute":                    {wet.RouteOnderwijs, wet.Gezinsmigrant, nil, "De leerroute: de onderwijsroute", "Wi 8 en 15 lid 1 onder a"},
		"Z-route":                           {wet.RouteZ, wet.Gezinsmigrant, nil, "De leerroute: de Z-route", "Wi 9 en 15 lid 1 onder a; Bi 3.14"},
		"B1 zonder Z":                       {wet.RouteB1, wet.Gezinsmigrant, nil, "De leerroute: de Z-route", ""},
		"schakelen":                         {wet.RouteB1, wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Soort = pip.Schakelen }, "Een andere leerroute", "Wi 17 lid 2; Bi 5.3 lid 6 en 5.4"},
		"afschalen":                         {wet.RouteB1, wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Soort = pip.Afschalen }, "Een lager niveau van de examens", "Wi 17 lid 3; Bi 5.3 lid 6 en 5.5"},
		"verhuizing":                        {wet.RouteB1, wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Soort = pip.NaVerhuizing }, "Het plan na een verhuizing", "Bi 5.3 lid 3"},
		"eerste zonder wijziging":           {wet.RouteB1, wet.Asielstatushouder, nil, "Een andere leerroute", ""},
		"intensiteit bij asiel":             {wet.RouteB1, wet.Asielstatushouder, nil, "Hoeveel en hoe vaak u les volgt", "Wi 15 lid 2"},
		"geen intensiteit bij gezin":        {wet.RouteB1, wet.Gezinsmigrant, nil, "Hoeveel en hoe vaak u les volgt", ""},
		"aanbod bij asiel":                  {wet.RouteB1, wet.Asielstatushouder, nil, "De lessen die de gemeente aanbiedt", "Wi 16"},
		"geen aanbod bij overig":            {wet.RouteB1, wet.OverigeMigrant, nil, "De lessen die de gemeente aanbiedt", ""},
		"maatschappelijke begeleiding":      {wet.RouteB1, wet.Asielstatushouder, nil, "Maatschappelijke begeleiding", "Wi 13"},
		"zonder maatschappelijke":           {wet.RouteB1, wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Inhoud.MaatschappelijkeBegeleiding = "" }, "Maatschappelijke begeleiding", ""},
		"MAP in de Z-route":                 {wet.RouteZ, wet.OverigeMigrant, nil, "De Module Arbeidsmarkt en Participatie (MAP)", "Wi 6 en 15 lid 1 onder c; Bi 3.2; Ri 3.1"},
		"geen MAP in de onderwijsroute":     {wet.RouteOnderwijs, wet.OverigeMigrant, nil, "De Module Arbeidsmarkt en Participatie (MAP)", ""},
		"VVE":                               {wet.RouteB1, wet.Gezinsmigrant, nil, "Voorschoolse educatie van uw kind", "Wi 15 lid 1 onder d"},
		"geen VVE":                          {wet.RouteB1, wet.Gezinsmigrant, func(f *PIPFeiten) { f.Versie.Inhoud.VVE = "" }, "Voorschoolse educatie van uw kind", ""},
		"bijstand":                          {wet.RouteB1, wet.Gezinsmigrant, nil, "Plichten bij uw bijstand", "Wi 15 lid 3; Pw"},
		"ontzorgen":                         {wet.RouteB1, wet.Asielstatushouder, nil, "Ontzorgen", "Wi 15 lid 3; Pw 56a"},
		"geen ontzorgen":                    {wet.RouteB1, wet.Gezinsmigrant, nil, "Ontzorgen", ""},
		"lagere urennorm":                   {wet.RouteZ, wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Inhoud.LagereUrennorm = 60 }, "Minder uren les", "Ri 3.16 lid 2"},
		"eerdere inspanning":                {wet.RouteB1, wet.Asielstatushouder, func(f *PIPFeiten) { f.Versie.Inhoud.EerdereInspanning = "PVT" }, "Wat al meetelt", "Bi 5.3 lid 5"},
		"voortgangsgesprekken bij iedereen": {wet.RouteOnderwijs, wet.OverigeMigrant, nil, "De voortgangsgesprekken", "Wi 17 lid 1; Bi 5.3 lid 4"},
		"de termijn voor een eerste plan":   {wet.RouteB1, wet.OverigeMigrant, nil, "De termijn voor het plan", "Bi 5.3"},
		"de termijn na verhuizing":          {wet.RouteB1, wet.OverigeMigrant, func(f *PIPFeiten) { f.Versie.Soort = pip.NaVerhuizing }, "De termijn voor het plan", "Bi 5.3"},
		"geen termijn bij een wijziging":    {wet.RouteB1, wet.OverigeMigrant, func(f *PIPFeiten) { f.Versie.Soort = pip.OverigGewijzigd }, "De termijn voor het plan", ""},
		"alfabetisering en de lening":       {wet.RouteB1, wet.Gezinsmigrant, nil, "Leren lezen en schrijven", "Bi 6.2 lid 1 onder c"},
		"alfabetisering zonder lening":      {wet.RouteB1, wet.Asielstatushouder, nil, "Leren lezen en schrijven", ""},
		"zonder leerroute (concept)":        {"", "", nil, "Het plan en de leerroute", "Wi 15 lid 1 onder a"},
		"de termijn bij iedereen":           {wet.RouteOnderwijs, wet.OverigeMigrant, nil, "De termijn om in te burgeren", "Wi 11"},
	} {
		t.Run(naam, func(t *testing.T) {
			f := pipFeiten(t, g.route, g.groep)
			if g.maak != nil {
				g.maak(&f)
			}
			if got := artikelen(f)[g.onderwerp]; got != g.artikel {
				t.Errorf("%s: kreeg artikel %q, verwachtte %q", g.onderwerp, got, g.artikel)
			}
		})
	}
}

func TestAPartWithoutTextHasNoHeading(t *testing.T) {
	for kop, leeg := range map[string]func(*pip.Inhoud){
		kopDoelen:    func(i *pip.Inhoud) { i.Hoofddoel, i.Ontwikkelwensen, i.Aandachtspunten = "", nil, nil },
		kopKind:      func(i *pip.Inhoud) { i.VVE = "" },
		kopUitkering: func(i *pip.Inhoud) { i.Participatiewet, i.Ontzorgen = "", "" },
		kopAfspraken: func(i *pip.Inhoud) { i.Afspraken = nil },
		kopHulp: func(i *pip.Inhoud) {
			i.Begeleiding, i.MaatschappelijkeBegeleiding, i.Voortgangsgesprekken, i.Randvoorwaarden = "", "", 0, ""
		},
	} {
		f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
		met := "\n" + maak(t, f).Tekst()
		if !strings.Contains(met, "\n"+kop+"\n") {
			t.Errorf("%s: de kop hoort in een vol plan", kop)
		}
		leeg(&f.Versie.Inhoud)
		d := maak(t, f)
		gaaf(t, d)
		if strings.Contains("\n"+d.Tekst(), "\n"+kop+"\n") {
			t.Errorf("%s: een kop zonder tekst", kop)
		}
	}
}

func TestEachTermIsToldWithItsSum(t *testing.T) {
	van, tot := dag(t, "2026-04-21"), dag(t, "2029-04-20")
	for naam, g := range map[string]struct {
		t    wet.Termijn
		want string
	}{
		"een periode":        {wet.Termijn{Naam: wet.TermijnInburgering, Geldt: true, Van: van, TotEnMet: tot}, "Inburgeren:\n21 april 2026 tot en met 20 april 2029 | Volgens de wet"},
		"een laatste dag":    {wet.Termijn{Naam: wet.TermijnPIP, Geldt: true, TotEnMet: tot}, "Het plan vaststellen:\nuiterlijk 20 april 2029 | Volgens de wet"},
		"met uitleg":         {wet.Termijn{Naam: wet.TermijnOntzorgen, Geldt: true, TotEnMet: tot, Uitleg: uitleg.Uitleg{Regel: "zes maanden", Artikel: "Pw 56a", Stappen: []string{"vanaf nu", ""}}}, "Ontzorgen:\nuiterlijk 20 april 2029 | Zes maanden. Vanaf nu. (Pw 56a)"},
		"die niet geldt":     {wet.Termijn{Naam: wet.TermijnOntzorgen, TotEnMet: tot}, ""},
		"zonder laatste dag": {wet.Termijn{Naam: wet.TermijnPIP, Geldt: true}, ""},
		"met een vreemd ding": {wet.Termijn{Naam: "iets nieuws", Geldt: true, TotEnMet: tot},
			"Iets nieuws:\nuiterlijk 20 april 2029 | Volgens de wet"},
	} {
		var v vel
		Besluit{Termijnen: []wet.Termijn{g.t}}.termijnen(&v)
		d := Algemeen{}.brief("t", "o", v.blokken)
		switch {
		case g.want == "" && len(v.blokken) > 0:
			t.Errorf("%s: hoort er niet te staan: %s", naam, d.Tekst())
		case g.want != "":
			bevat(t, d, g.want)
		}
	}
}

func TestWhomToAskWithAsMuchAsIsKnown(t *testing.T) {
	g := beheer.Gemeente{Naam: "Voorbeeld"}
	for want, a := range map[string]Algemeen{
		"Vraag het aan de gemeente Voorbeeld.":                                 {Gemeente: g},
		"Vraag het aan Kim. Bel 1.":                                            {Gemeente: g, Contact: beheer.Medewerker{Naam: "Kim", Telefoon: "1"}},
		"Vraag het aan Kim. Mail naar k@x.example.":                            {Gemeente: g, Contact: beheer.Medewerker{Naam: "Kim", Email: "k@x.example"}},
		"Vraag het aan Kim. Bel 2 of mail naar k@x.example.":                   {Gemeente: beheer.Gemeente{Naam: "Voorbeeld", Telefoon: "2"}, Contact: beheer.Medewerker{Naam: "Kim", Email: "k@x.example"}},
		"Vraag het aan de gemeente Voorbeeld. Bel 2 of mail naar g@x.example.": {Gemeente: beheer.Gemeente{Naam: "Voorbeeld", Telefoon: "2", Email: "g@x.example"}},
	} {
		if got := a.vragen(); got != want {
			t.Errorf("kreeg %q, verwachtte %q", got, want)
		}
	}
}

func TestTheLevelOfTheExamsInWords(t *testing.T) {
	for naam, g := range map[string]struct {
		i    pip.Inhoud
		want string
	}{
		"geen route":           {pip.Inhoud{Niveau: wet.NiveauB1}, ""},
		"B1 zonder keus":       {pip.Inhoud{Leerroute: wet.RouteB1}, "B1"},
		"onderwijs":            {pip.Inhoud{Leerroute: wet.RouteOnderwijs}, "B1"},
		"geheel A2":            {pip.Inhoud{Leerroute: wet.RouteB1, Niveau: wet.NiveauA2}, "A2"},
		"een onderdeel A2":     {pip.Inhoud{Leerroute: wet.RouteB1, NiveauPerOnderdeel: map[string]wet.Niveau{"lezen": wet.NiveauA2}}, "Lezen A2, luisteren B1, schrijven B1, spreken B1."},
		"een onderdeel B1":     {pip.Inhoud{Leerroute: wet.RouteB1, Niveau: wet.NiveauA2, NiveauPerOnderdeel: map[string]wet.Niveau{"spreken": wet.NiveauB1}}, "Lezen A2, luisteren A2, schrijven A2, spreken B1."},
		"Z zonder examen":      {pip.Inhoud{Leerroute: wet.RouteZ}, ""},
		"Z met examens op A2.": {pip.Inhoud{Leerroute: wet.RouteZ, Niveau: wet.NiveauA2}, "A2"},
	} {
		if got := examenNiveau(g.i); got != g.want {
			t.Errorf("%s: kreeg %q, verwachtte %q", naam, got, g.want)
		}
	}
}

func TestSmallWordsOfTheLetters(t *testing.T) {
	for s, want := range map[string]string{"": "", "al goed.": "Al goed.", "vraag?": "Vraag?", "éénmaal": "Éénmaal.", " ruim ": "Ruim.", "let op:": "Let op:"} {
		if got := zin(s); got != want {
			t.Errorf("zin(%q) = %q, verwachtte %q", s, got, want)
		}
	}
	for s, want := range map[string]string{"Betaald werken": "betaald werken", "MBO-opleiding": "MBO-opleiding", "Éen ding.": "éen ding", "a": "a", "": ""} {
		if got := klein(s); got != want {
			t.Errorf("klein(%q) = %q, verwachtte %q", s, got, want)
		}
	}
}

func TestEveryWordOfTheLawHasItsWordInTheLetter(t *testing.T) {
	for _, g := range wet.Doelgroepen() {
		if doelgroepWoord(g) == "" || len(plichten(g, wet.RouteB1)) != 4 || len(rechten(g, false)) < 5 {
			t.Errorf("doelgroep %s is niet uitgeschreven", g)
		}
	}
	for _, n := range []wet.Niveau{wet.NiveauAlfa, wet.NiveauA0, wet.NiveauA1, wet.NiveauA2, wet.NiveauB1, wet.NiveauB2} {
		if taalniveauWoord(n) == "" {
			t.Errorf("niveau %s is niet uitgeschreven", n)
		}
	}
	for _, s := range pip.Soorten() {
		uitleg := soortUitleg(s, volPlan(t, wet.RouteB1, wet.Asielstatushouder))
		if (uitleg == "") != (s == pip.Eerste || s == pip.NaVerhuizing) {
			t.Errorf("soort %s: %q", s, uitleg)
		}
	}
	if taalniveauWoord("") != "" || doelgroepWoord("") != "" || uitslagWoord("") != "" || alfabetiseringWoord(pip.AlfaNVT) != "" {
		t.Error("wat onbekend is, heeft geen woord")
	}
	for _, n := range []wet.TermijnNaam{wet.TermijnPIP, wet.TermijnInburgering, wet.TermijnAanbod, wet.TermijnLeerrouteWijzig, wet.TermijnOntzorgen, wet.TermijnVerlengingVragen, wet.TermijnBezwaar} {
		if strings.HasSuffix(termijnNaam(n), ".") {
			t.Errorf("termijn %s heeft geen eigen woord", n)
		}
	}
}

func TestPlichtenOfAnUnknownGroupPromiseNothing(t *testing.T) {
	tekst := strings.Join(plichten("", wet.RouteOnderwijs), " ")
	if strings.Contains(tekst, "MAP") || strings.Contains(tekst, "kiest u zelf") || strings.Contains(tekst, "zo vaak als") {
		t.Errorf("kreeg %q", tekst)
	}
}

func TestALetterWithoutSenderAddresseeOrDateIsRefused(t *testing.T) {
	_, err := PIP(PIPFeiten{Versie: pip.Stand{Status: pip.Concept}})
	v := velden(err)
	if !v["gemeente"] || !v["naam"] || !v["datum"] {
		t.Errorf("kreeg %v", err)
	}
	a := Algemeen{Gemeente: beheer.Gemeente{Naam: "Voorbeeld"}, Persoon: persoon.Persoon{Naam: persoon.Naam{Achternaam: "Ali"}}, Datum: kalender.Datum{}}
	if d := a.brief("t", "o", nil); len(d.Adres) != 1 || len(d.Gegevens) != 0 || d.Afzender.Voet != "Gemeente Voorbeeld" || d.Datum != "" {
		t.Errorf("wat onbekend is blijft weg: %+v", d)
	}
}
