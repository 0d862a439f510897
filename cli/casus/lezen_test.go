package casus_test

import (
	"strings"
	"testing"

	"schakel/cli/casus"
)

func TestFieldThatCannotBeIsAFaultOfTheFile(t *testing.T) {
	overtreding := func(velden string) string {
		return "{soort: overtreding, id: o1, constatering: 2026-02-16, rapport: 2026-02-16, verwijtbaarheid: normaal, " + velden + "}"
	}
	gevallen := map[string]struct {
		oud, nieuw string
		regel      int
		wat        string
	}{
		"no ground":                  {kennisgeving, overtreding("artikel: 23"), 8, `onbekende grond "": artikel 23 heeft grond a, b of c`},
		"unknown ground":             {kennisgeving, overtreding("artikel: 23, grond: d"), 8, `onbekende grond "d"`},
		"ground of the intake":       {kennisgeving, overtreding("artikel: 22, grond: a"), 8, "een grond hoort alleen bij artikel 23"},
		"half an article":            {kennisgeving, overtreding("artikel: 22.5"), 8, `artikel: "22.5" past hier niet, schrijf een heel getal`},
		"empty id":                   {kennisgeving, strings.Replace(overtreding("artikel: 22"), "id: o1", `id: ""`, 1), 8, "de overtreding heeft geen id"},
		"nine months":                {kennisgeving, "{soort: nieuwe-termijn, van: 2026-02-16, maanden: 9}", 8, "6, 12, 18 of 24 maanden, niet 9"},
		"unknown outcome":            {kennisgeving, "{soort: beslissing-bezwaar, overtreding: o1, datum: 2026-02-16, uitkomst: half}", 8, `onbekende uitkomst "half"`},
		"answer before question":     {kennisgeving, "{soort: informatie-derde, gevraagd: 2026-02-16, ontvangen: 2026-02-13}", 8, "ontvangen (13-02-2026) voor zij is gevraagd"},
		"endless hours":              {kennisgeving, "{soort: uren, datum: 2026-02-16, onderdeel: nt2, uren: .inf}", 8, "uren"},
		"empty value":                {"datum: 2026-02-16", "datum:", 8, `het veld "datum" is leeg`},
		"reference elsewhere":        {"datum: 2026-01-05}", "datum: *x}", 7, ""},
		"fault on a line of its own": {"{soort: kennisgeving, datum: 2026-02-16}", "soort: kennisgeving\n    datum: morgen", 9, "datum: Dit is geen datum."},
		"list with one word":         {"  - {termijn: pip, uiterlijk: 2026-04-28}", "  - pip", 10, "hier horen velden"},
		"no list":                    {"verwacht:\n  - {termijn: pip, uiterlijk: 2026-04-28}", "verwacht: niets", 9, "verwacht: hier hoort een lijst"},
		"null among the events":      {kennisgeving, "null", 8, "gebeurtenissen: achter dit streepje staat niets"},
		"null among the wishes":      {"{termijn: pip, uiterlijk: 2026-04-28}", "~", 10, "verwacht: achter dit streepje staat niets"},
		"no events":                  {"gebeurtenissen:\n  - {soort: inschrijving, datum: 2026-01-05}\n  - " + kennisgeving, "gebeurtenissen:", 6, "de casus heeft geen gebeurtenissen"},
		"events left out":            {"gebeurtenissen:\n  - {soort: inschrijving, datum: 2026-01-05}\n  - " + kennisgeving + "\n", "", 1, "de casus heeft geen gebeurtenissen"},
		"two names":                  {"casus: X", "casus: [X, Y]", 2, "casus: hier hoort één waarde"},
		"empty name":                 {"casus: X", "casus:", 2, "de casus heeft geen naam"},
		"two cases in one file":      {"verwacht:", "---\nverwacht:", 10, "een bestand heeft één casus"},
		"same field twice":           {"{soort: kennisgeving,", "{soort: kennisgeving, soort: kennisgeving,", 8, "hetzelfde veld staat er twee keer"},
		"two forms":                  {"{termijn: pip", "{tekort: 5, onderdeel: pvt, termijn: pip", 10, "tekort en termijn"},
		"two dates for one term":     {"uiterlijk: 2026-04-28", "uiterlijk: 2026-04-28, geldt: ja", 10, "zeg wat de termijn moet zijn"},
		"half a period":              {"uiterlijk: 2026-04-28", "van: 2026-04-28", 10, "zeg wat de termijn moet zijn"},
		"neither yes nor no":         {"uiterlijk: 2026-04-28", "geldt: misschien", 10, `geldt: "misschien" past hier niet, schrijf ja of nee`},
		"question without answer":    {"termijn: pip, uiterlijk: 2026-04-28", "mag: leerroute-wijzigen", 10, `mag: het veld "antwoord" ontbreekt`},
		"hour test without answer":   {"termijn: pip, uiterlijk: 2026-04-28", "uren-eis: afschalen-a2", 10, `uren-eis: het veld "voldaan" ontbreekt`},
		"shortage of what":           {"termijn: pip, uiterlijk: 2026-04-28", "tekort: 5", 10, `tekort: het veld "onderdeel" ontbreekt`},
		"field of another form":      {"uiterlijk: 2026-04-28", "uiterlijk: 2026-04-28, norm: 50", 10, `termijn: het veld "norm" hoort hier niet`},
		"proportionality of a sort":  {"termijn: pip, uiterlijk: 2026-04-28", "evenredigheid: soms", 10, `"soms" past hier niet, schrijf verplicht of niet verplicht`},
		"word for an amount":         {"termijn: pip, uiterlijk: 2026-04-28", "kosten: negen", 10, `kosten: "negen" past hier niet, schrijf een getal`},
		"no map at all":              {voorbeeld, "zomaar wat", 1, "dit is geen casus"},
	}
	for naam, geval := range gevallen {
		t.Run(naam, func(t *testing.T) {
			tekst := strings.Replace(voorbeeld, geval.oud, geval.nieuw, 1)
			if tekst == voorbeeld {
				t.Fatalf("%q does not occur in the example", geval.oud)
			}
			controleerLeesFout(t, tekst, geval.regel, geval.wat)
		})
	}
}

func TestQuotesAroundAFieldChangeNothing(t *testing.T) {
	c, err := casus.Lees("x.yaml", []byte(strings.NewReplacer("soort:", `"soort":`, "doelgroep:", "'doelgroep':", "termijn:", `"termijn":`).Replace(voorbeeld)))
	if err != nil {
		t.Fatal(err)
	}
	if c.Gebeurd[1].Soort != "kennisgeving" || c.Verwacht[0].Vorm != "termijn" {
		t.Errorf("got %+v", c)
	}
}

func TestFaultOfSeveralSentencesStandsOnOneLine(t *testing.T) {
	tekst := strings.Replace(voorbeeld, kennisgeving, "{soort: inschrijving, datum: 2026-02-16, verhuizing: true}", 1)
	_, err := speel(t, tekst)
	wilSpeelFout(t, err, 8, "leerroute")
	if s := err.Error(); strings.Contains(s, "\n") || strings.Count(s, ".") < 3 {
		t.Errorf("want all sentences on one line, got %q", s)
	}
}

func TestCasusWithoutEventsIsNotPlayed(t *testing.T) {
	_, err := casus.Speel(t.Context(), "x.yaml", casus.Casus{Naam: "X"}, opties())
	wilSpeelFout(t, err, 1, "de casus heeft geen gebeurtenissen")
}
