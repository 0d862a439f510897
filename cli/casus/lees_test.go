package casus_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"schakel/cli/casus"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// voorbeeld is a casus that can be read; its lines are numbered in the tests below.
const voorbeeld = `# line 1: a comment
casus: X
omschrijving: proef
doelgroep: asielstatushouder
verblijfsvergunning: asiel bepaalde tijd
gebeurtenissen:
  - {soort: inschrijving, datum: 2026-01-05}
  - {soort: kennisgeving, datum: 2026-02-16}
verwacht:
  - {termijn: pip, uiterlijk: 2026-04-28}
`

// kennisgeving is line 8 of the example.
const kennisgeving = "{soort: kennisgeving, datum: 2026-02-16}"

func bestanden(t *testing.T) []string {
	t.Helper()
	paden, err := filepath.Glob("testdata/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if len(paden) < 30 {
		t.Fatalf("found %d casus, want at least 30", len(paden))
	}
	return paden
}

func TestEveryCasusIsReadableAndHasItsOwnName(t *testing.T) {
	namen := map[string]string{}
	for _, pad := range bestanden(t) {
		c, err := casus.LeesBestand(pad)
		if err != nil {
			t.Error(err)
			continue
		}
		if c.Omschrijving == "" || len(c.Gebeurd) == 0 || len(c.Verwacht) == 0 {
			t.Errorf("%s: description, events and expectations must be filled", pad)
		}
		if ander := namen[c.Naam]; ander != "" {
			t.Errorf("%s and %s are both called %q", pad, ander, c.Naam)
		}
		namen[c.Naam] = pad
	}
}

func TestReadingKeepsEveryWordOfTheFile(t *testing.T) {
	c, err := casus.Lees("x.yaml", []byte(voorbeeld))
	if err != nil {
		t.Fatal(err)
	}
	if c.Naam != "X" || c.Omschrijving != "proef" || c.Doelgroep != wet.Asielstatushouder || c.Vergunning != "asiel bepaalde tijd" {
		t.Errorf("head: %+v", c)
	}
	if len(c.Gebeurd) != 2 || c.Gebeurd[1].Soort != "kennisgeving" || c.Gebeurd[1].Regel != 8 || c.Gebeurd[1].Datum.ISO() != "2026-02-16" {
		t.Errorf("events: %+v", c.Gebeurd)
	}
	if len(c.Verwacht) != 1 || c.Verwacht[0].Regel != 10 || c.Verwacht[0].Termijn != "pip" || c.Verwacht[0].Uiterlijk.ISO() != "2026-04-28" {
		t.Errorf("expectations: %+v", c.Verwacht)
	}
	if c.Verwacht[0].Tekst != "termijn: pip, uiterlijk: 2026-04-28" {
		t.Errorf("text for the report: %q", c.Verwacht[0].Tekst)
	}
}

func TestEventIsDatedByTheDayItBecameKnown(t *testing.T) {
	dag := func(iso string) kalender.Datum {
		d, err := kalender.Parse(iso, kalender.Datum{})
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	gevallen := map[string]struct {
		g          casus.Gebeurtenis
		dag, eerst string
	}{
		"one date":             {casus.Gebeurtenis{Datum: dag("2026-03-02")}, "2026-03-02", "2026-03-02"},
		"oproep":               {casus.Gebeurtenis{Datum: dag("2026-03-02"), Voor: dag("2026-03-16")}, "2026-03-02", "2026-03-02"},
		"third party":          {casus.Gebeurtenis{Gevraagd: dag("2026-03-02"), Ontvangen: dag("2026-04-06")}, "2026-04-06", "2026-03-02"},
		"third party, waiting": {casus.Gebeurtenis{Gevraagd: dag("2026-03-02")}, "2026-03-02", "2026-03-02"},
		"overtreding":          {casus.Gebeurtenis{Constatering: dag("2026-03-02"), Rapport: dag("2026-03-09")}, "2026-03-09", "2026-03-02"},
		"hours of a period":    {casus.Gebeurtenis{Vanaf: dag("2026-01-05"), Datum: dag("2026-03-31")}, "2026-03-31", "2026-03-31"},
		"bijstand":             {casus.Gebeurtenis{Vanaf: dag("2026-01-05")}, "2026-01-05", "2026-01-05"},
	}
	for naam, geval := range gevallen {
		if d := geval.g.Dag(); d.ISO() != geval.dag {
			t.Errorf("%s: known on %s, want %s", naam, d.ISO(), geval.dag)
		}
		if d := geval.g.Eerst(); d.ISO() != geval.eerst {
			t.Errorf("%s: ordered by %s, want %s", naam, d.ISO(), geval.eerst)
		}
	}
	if d := (casus.Gebeurtenis{TotEnMet: dag("2026-01-05")}).Dag(); !d.Leeg() {
		t.Errorf("an extension without a date is dated %s", d.ISO())
	}
}

func TestHoursAreRoundedToTheMinute(t *testing.T) {
	for uren, minuten := range map[float64]wet.Minuten{0.5: 30, 739.5: 44370, 1.0 / 3: 20, 12: 720} {
		if m := (casus.Gebeurtenis{Uren: uren}).Minuten(); m != minuten {
			t.Errorf("%v hours are %d minutes, want %d", uren, m, minuten)
		}
	}
}

func TestUnreadableFileSaysWhereAndWhatInDutch(t *testing.T) {
	overtreding := "{soort: overtreding, id: o1, artikel: 23, constatering: 2026-02-16, rapport: 2026-02-16}"
	gevallen := map[string]struct {
		oud, nieuw string
		regel      int
		wat        string
	}{
		"unknown kind":                {"soort: kennisgeving", "soort: kenisgeving", 8, `onbekende soort gebeurtenis "kenisgeving"`},
		"no kind":                     {"soort: kennisgeving, ", "", 8, "onbekende soort gebeurtenis"},
		"missing date":                {kennisgeving, "{soort: kennisgeving}", 8, `kennisgeving: het veld "datum" ontbreekt`},
		"oproep without its day":      {kennisgeving, "{soort: oproep, datum: 2026-02-16}", 8, `oproep: het veld "voor" ontbreekt`},
		"pip without route":           {kennisgeving, "{soort: pip, dagtekening: 2026-02-16}", 8, `pip: het veld "leerroute" ontbreekt`},
		"hours without part":          {kennisgeving, "{soort: uren, datum: 2026-02-16, uren: 3}", 8, `uren: het veld "onderdeel" ontbreekt`},
		"overtreding without blame":   {kennisgeving, overtreding, 8, `overtreding: het veld "verwijtbaarheid" ontbreekt`},
		"fine without its date":       {kennisgeving, "{soort: boete, overtreding: o1}", 8, `boete: het veld "bekendgemaakt" ontbreekt`},
		"decision without outcome":    {kennisgeving, "{soort: beslissing-bezwaar, overtreding: o1, datum: 2026-02-16}", 8, `het veld "uitkomst" ontbreekt`},
		"new term without months":     {kennisgeving, "{soort: nieuwe-termijn, van: 2026-02-16}", 8, `nieuwe-termijn: het veld "maanden" ontbreekt`},
		"extension without end":       {kennisgeving, "{soort: verlenging, datum: 2026-02-16}", 8, `verlenging: het veld "tot-en-met" ontbreekt`},
		"field of another kind":       {"{soort: kennisgeving, ", "{soort: kennisgeving, uren: 3, ", 8, `kennisgeving: het veld "uren" hoort hier niet`},
		"unknown field in an event":   {"{soort: kennisgeving, ", "{soort: kennisgeving, kleur: rood, ", 8, `onbekend veld "kleur"`},
		"unknown field in the head":   {"omschrijving:", "omschrijvin:", 3, `onbekend veld "omschrijvin"`},
		"unknown field in the wish":   {"uiterlijk: 2026", "uiterlik: 2026", 10, `onbekend veld "uiterlik"`},
		"day that does not exist":     {"2026-02-16", "2026-02-30", 8, "De datum 30-02-2026 bestaat niet."},
		"29 February in a plain year": {"2026-02-16", "2026-02-29", 8, "De datum 29-02-2026 bestaat niet."},
		"Dutch date":                  {"2026-02-16", "16-02-2026", 8, "Schrijf jjjj-mm-dd"},
		"word for a date":             {"2026-02-16", "morgen", 8, "Dit is geen datum."},
		"wish with a word":            {"2026-04-28", "28 april", 10, "Dit is geen datum."},
		"unknown group":               {"doelgroep: asielstatushouder", "doelgroep: toerist", 0, `onbekende doelgroep "toerist"`},
		"unknown permit":              {"asiel bepaalde tijd", "toeristenvisum", 0, `onbekende verblijfsvergunning "toeristenvisum"`},
		"no name":                     {"casus: X\n", "", 0, "de casus heeft geen naam"},
		"no group":                    {"doelgroep: asielstatushouder\n", "", 0, "onbekende doelgroep"},
		"no wishes":                   {"verwacht:\n  - {termijn: pip, uiterlijk: 2026-04-28}\n", "", 0, "de casus verwacht niets"},
		"open brace":                  {"datum: 2026-02-16}", "datum: 2026-02-16", 9, "geen leesbare YAML"},
		"tab":                         {"  - " + kennisgeving, "\t- " + kennisgeving, 8, "geen leesbare YAML"},
		"the same key twice":          {"casus: X", "casus: X\ncasus: Y", 3, "geen leesbare YAML"},
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
	t.Run("empty file", func(t *testing.T) { controleerLeesFout(t, "", 1, "het bestand is leeg") })
	t.Run("only a comment", func(t *testing.T) { controleerLeesFout(t, "# niets\n", 1, "het bestand is leeg") })
}

// controleerLeesFout wants the fault of a text at a line, in which wat occurs; line 0: any line.
func controleerLeesFout(t *testing.T, tekst string, regel int, wat string) {
	t.Helper()
	_, err := casus.Lees("map/x.yaml", []byte(tekst))
	var f *casus.LeesFout
	if !errors.As(err, &f) {
		t.Fatalf("got %v, want a LeesFout", err)
	}
	if f.Bestand != "map/x.yaml" || (regel != 0 && f.Regel != regel) || f.Regel < 1 {
		t.Errorf("got %s:%d, want map/x.yaml:%d", f.Bestand, f.Regel, regel)
	}
	if !strings.Contains(f.Wat, wat) {
		t.Errorf("got %q, want a sentence with %q", f.Wat, wat)
	}
}

func TestFaultIsWrittenAsFileLineWhat(t *testing.T) {
	for wil, f := range map[string]*casus.LeesFout{
		"a.yaml:8: mis": {Bestand: "a.yaml", Regel: 8, Wat: "mis"},
		"a.yaml: mis":   {Bestand: "a.yaml", Wat: "mis"},
	} {
		if f.Error() != wil {
			t.Errorf("got %q, want %q", f.Error(), wil)
		}
	}
}

func TestMissingFileIsAReadableFault(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "nergens.yaml")
	for naam, p := range map[string]string{"no file": pad, "a folder": t.TempDir()} {
		_, err := casus.LeesBestand(p)
		var f *casus.LeesFout
		if !errors.As(err, &f) || f.Bestand != p || !strings.HasPrefix(f.Wat, "kan dit bestand niet lezen") {
			t.Errorf("%s: got %v", naam, err)
		}
	}
}

func FuzzLeesNeverFailsWithoutAFault(f *testing.F) {
	f.Add([]byte(voorbeeld))
	f.Add([]byte("verwacht: [1, {a: b}, null]\ncasus: 3\n"))
	f.Add([]byte("gebeurtenissen:\n  - null\n  - [x]\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := casus.Lees("x.yaml", b)
		var lees *casus.LeesFout
		switch {
		case err == nil && (c.Naam == "" || len(c.Verwacht) == 0):
			t.Errorf("read without fault, but empty: %+v", c)
		case err != nil && !errors.As(err, &lees):
			t.Errorf("fault of another kind: %v", err)
		}
	})
}
