package casus_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"schakel/cli/casus"
	"schakel/domain/document"
	"schakel/domain/poort"
	"schakel/storage"
)

// zetter stands for the setter of documents: the casus only needs that there is one.
type zetter struct{}

func (zetter) Zet(_ context.Context, d document.Document) ([]byte, error) {
	return []byte("%PDF-1.7 " + d.Titel), nil
}

func opties() casus.Opties {
	return casus.Opties{Zetter: zetter{}, Open: func(ctx context.Context) (poort.Store, func() error, error) {
		nu := func() time.Time { return time.Date(2026, 1, 5, 12, 0, 0, 0, time.UTC) }
		s, err := storage.Open(ctx, storage.Geheugen, storage.Opties{Maak: true, Programma: "proef", Nu: nu})
		if err != nil {
			return nil, nil, err
		}
		return s, s.Close, nil
	}}
}

func speel(t *testing.T, tekst string) (casus.Verslag, error) {
	t.Helper()
	c, err := casus.Lees("x.yaml", []byte(tekst))
	if err != nil {
		return casus.Verslag{}, err
	}
	return casus.Speel(t.Context(), "x.yaml", c, opties())
}

func TestEveryCasusComesTrue(t *testing.T) {
	for _, pad := range bestanden(t) {
		t.Run(pad, func(t *testing.T) {
			c, err := casus.LeesBestand(pad)
			if err != nil {
				t.Fatal(err)
			}
			v, err := casus.Speel(t.Context(), pad, c, opties())
			if err != nil {
				t.Fatal(err)
			}
			if len(v.Uitslag) != len(c.Verwacht) {
				t.Errorf("%d outcomes for %d expectations", len(v.Uitslag), len(c.Verwacht))
			}
			for _, u := range v.Uitslag {
				if !u.Goed() {
					t.Errorf("%s:%d: want %s, got %s\n%s", pad, u.Regel, u.Verwacht, u.Kreeg, u.Uitleg)
				}
			}
		})
	}
}

// metVerwacht is one person with two fines, and the expectations that a test adds.
func metVerwacht(verwacht string) string {
	return `casus: X
omschrijving: proef
doelgroep: asielstatushouder
verblijfsvergunning: asiel bepaalde tijd
gebeurtenissen:
  - {soort: inschrijving, datum: 2025-09-01}
  - {soort: kennisgeving, datum: 2025-09-15}
  - {soort: pip, dagtekening: 2025-11-03, leerroute: B1, niveau: B1}
  - {soort: overtreding, id: e1, artikel: 23, grond: a, constatering: 2026-05-04, rapport: 2026-05-04, verwijtbaarheid: normaal}
  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-06-08}
  - {soort: aanmaning, overtreding: e1, verzonden: 2026-07-27}
  - {soort: overtreding, id: e2, artikel: 23, grond: b, constatering: 2026-11-16, rapport: 2026-11-16, verwijtbaarheid: geen}
verwacht:
` + verwacht + "\n"
}

func TestWrongExpectationIsFoundWithWhatTheProgramGot(t *testing.T) {
	gevallen := map[string]string{
		"{termijn: pip, uiterlijk: 2025-11-25}":                                   "uiterlijk 2025-11-24",
		"{termijn: pip, geldt: nee}":                                              "geldt ja",
		"{termijn: ontzorgen, van: 2026-01-01, tot-en-met: 2026-06-30}":           "geldt nee",
		"{termijn: inburgeringstermijn, van: 2025-11-03, tot-en-met: 2028-11-02}": "van 2025-11-04 tot en met 2028-11-03",
		"{termijn: bezwaar, overtreding: e1, uiterlijk: 2026-07-21}":              "uiterlijk 2026-07-20",
		"{termijn: betaling, overtreding: e1, uiterlijk: 2026-07-21}":             "uiterlijk 2026-07-20",
		"{termijn: boetebesluit, overtreding: e1, uiterlijk: 2026-08-04}":         "uiterlijk 2026-08-03",
		"{termijn: aanmaning, overtreding: e1, uiterlijk: 2026-08-11}":            "uiterlijk 2026-08-10",
		"{onherroepelijk: 2026-07-20, overtreding: e1}":                           "2026-07-21",
		"{onherroepelijk: 2026-07-20, overtreding: e2}":                           "nog niet",
		"{boete: 50, overtreding: e1}":                                            "€ 25,00",
		"{boete: 25, overtreding: e1, norm: 100}":                                 "€ 25,00, norm € 50,00",
		"{boete: 25, overtreding: e1, norm: 50, percentage: 75}":                  "€ 25,00, norm € 50,00, 50%",
		"{boete: geblokkeerd, overtreding: e1}":                                   "€ 25,00",
		"{boete: 50, overtreding: e2}":                                            "geblokkeerd",
		`{boete: geblokkeerd, overtreding: e2, artikel: "Wi 27"}`:                 "geblokkeerd, Awb 5:41",
		"{kosten: 20, overtreding: e1}":                                           "€ 9,00",
		"{evenredigheid: niet verplicht, overtreding: e1}":                        "verplicht",
		"{tekort: 0, onderdeel: pvt}":                                             "12 uur",
		"{tekort: 39.5, onderdeel: map-praktijk}":                                 "40 uur",
		"{mag: leerroute-wijzigen, antwoord: nee, op: 2027-05-03}":                "ja",
		"{mag: leerroute-wijzigen, antwoord: ja, op: 2027-05-04}":                 "nee",
		"{mag: intake-bij-afwezigheid, antwoord: ja}":                             "nee",
		"{uren-eis: afschalen-a2, voldaan: ja}":                                   "nee",
		"{ontbreekt: eindgesprek-z}":                                              "ontbreekt niet",
	}
	for verwacht, kreeg := range gevallen {
		t.Run(verwacht, func(t *testing.T) {
			v, err := speel(t, metVerwacht("  - "+verwacht))
			if err != nil {
				t.Fatal(err)
			}
			u := v.Uitslag[0]
			if u.Goed() || !strings.HasPrefix(u.Kreeg, kreeg) {
				t.Errorf("good %v, got %q, want it to start with %q", u.Goed(), u.Kreeg, kreeg)
			}
			if u.Regel != 14 || u.Verwacht != strings.Trim(verwacht, "{}") {
				t.Errorf("line %d %q, want line 14 with the words of the file", u.Regel, u.Verwacht)
			}
		})
	}
}

func TestQuestionThatCannotBeAnsweredIsAFaultOfTheFile(t *testing.T) {
	gevallen := map[string]string{
		"{op: 2026-03-02}":                               "onbekende verwachting",
		"{termijn: pap, uiterlijk: 2026-03-02}":          `onbekende termijn "pap"`,
		"{termijn: pip}":                                 "zeg wat de termijn moet zijn",
		"{termijn: bezwaar, uiterlijk: 2026-03-02}":      "noem de overtreding",
		"{boete: 25, overtreding: e9}":                   `op 16-11-2026: er is geen overtreding met id "e9"`,
		"{boete: 25, overtreding: e1, op: 2026-05-03}":   `op 03-05-2026: er is geen overtreding met id "e1"`,
		"{termijn: bezwaar, geldt: nee, op: 2026-05-03}": "op 03-05-2026 is er nog geen overtreding",
		"{ontbreekt: strikdiploma}":                      `onbekend onderdeel "strikdiploma"`,
		"{boete: veel, overtreding: e1}":                 "bedrag",
		"{kosten: 9, overtreding: e2}":                   "er is geen aanmaning verzonden",
		"{tekort: 3, onderdeel: breien}":                 `onbekend onderdeel "breien"`,
		"{mag: dansen, antwoord: ja}":                    `onbekende vraag: mag "dansen"`,
		"{uren-eis: afschalen-a1, voldaan: ja}":          `onbekende uren-eis "afschalen-a1"`,
		"{leerroute-verplicht: C}":                       `onbekende leerroute "C"`,
	}
	for verwacht, wat := range gevallen {
		t.Run(verwacht, func(t *testing.T) {
			_, err := speel(t, metVerwacht("  - {termijn: pip, uiterlijk: 2025-11-24}\n  - "+verwacht))
			wilSpeelFout(t, err, 15, wat)
		})
	}
}

// wilSpeelFout wants a fault at a line of x.yaml with a sentence in which wat occurs.
func wilSpeelFout(t *testing.T, err error, regel int, wat string) {
	t.Helper()
	var f *casus.LeesFout
	if !errors.As(err, &f) {
		t.Fatalf("got %v, want a LeesFout", err)
	}
	if f.Bestand != "x.yaml" || f.Regel != regel {
		t.Errorf("got %s:%d, want x.yaml:%d", f.Bestand, f.Regel, regel)
	}
	if !strings.Contains(f.Wat, wat) {
		t.Errorf("got %q, want a sentence with %q", f.Wat, wat)
	}
}

func TestEventThatCannotBeStopsTheCasusAtItsLine(t *testing.T) {
	nogEen := kennisgeving + "\n  - "
	gevallen := map[string]struct {
		gebeurtenis string
		regel       int
		wat         string
	}{
		"out of order":             {"{soort: kennisgeving, datum: 2025-02-16}", 8, "staat niet op volgorde"},
		"report out of order":      {nogEen + "{soort: overtreding, id: o1, artikel: 23, grond: a, constatering: 2026-02-13, rapport: 2026-02-15, verwijtbaarheid: normaal}", 9, "overtreding op 15-02-2026 staat niet op volgorde"},
		"report before the fact":   {"{soort: overtreding, id: o1, artikel: 23, grond: a, constatering: 2026-02-16, rapport: 2026-02-15, verwijtbaarheid: normaal}", 8, "ligt voor de constatering"},
		"article of DUO":           {"{soort: overtreding, id: o1, artikel: 24, constatering: 2026-02-16, rapport: 2026-02-16, verwijtbaarheid: normaal}", 8, "artikel 24 is geen boeteartikel"},
		"unknown blame":            {"{soort: overtreding, id: o1, artikel: 23, grond: a, constatering: 2026-02-16, rapport: 2026-02-16, verwijtbaarheid: erg}", 8, `onbekende verwijtbaarheid "erg"`},
		"fine for nothing":         {"{soort: boete, overtreding: o1, bekendgemaakt: 2026-02-16}", 8, `geen overtreding met id "o1"`},
		"PIP before the notice":    {"{soort: pip, dagtekening: 2026-02-16, leerroute: B1, niveau: B1}\n  - " + kennisgeving, 8, "Leg eerst de kennisgeving van DUO vast."},
		"first PIP at A2":          {nogEen + "{soort: pip, dagtekening: 2026-03-02, leerroute: B1, niveau: A2}", 9, "In het eerste PIP begint de B1-route op niveau B1."},
		"education route at A2":    {nogEen + "{soort: pip, dagtekening: 2026-03-02, leerroute: onderwijs, niveau: A2}", 9, "kan het niveau geen A2 zijn"},
		"unknown route":            {nogEen + "{soort: pip, dagtekening: 2026-03-02, leerroute: C1}", 9, "Deze leerroute bestaat niet."},
		"absence without oproepen": {nogEen + "{soort: intake-bij-afwezigheid, datum: 2026-03-02}", 9, "0 van de 3 oproepen"},
		"negative hours":           {nogEen + "{soort: uren, datum: 2026-03-02, onderdeel: nt2, uren: -5}", 9, "Vul meer dan 0 uren in."},
		"unknown part":             {nogEen + "{soort: uren, datum: 2026-03-02, onderdeel: breien, uren: 5}", 9, "Kies waarvoor de uren zijn"},
		"unknown test result":      {nogEen + "{soort: leerbaarheidstoets, datum: 2026-03-02, resultaat: mwah}", 9, "Kies het resultaat zoals DUO het meldt."},
	}
	for naam, geval := range gevallen {
		t.Run(naam, func(t *testing.T) {
			_, err := speel(t, strings.Replace(voorbeeld, kennisgeving, geval.gebeurtenis, 1))
			wilSpeelFout(t, err, geval.regel, geval.wat)
		})
	}
}

func TestRouteOfTheOldMunicipalityBindsThePIP(t *testing.T) {
	tekst := strings.Replace(voorbeeld, kennisgeving, kennisgeving+`
  - {soort: inschrijving, datum: 2026-03-02, verhuizing: true, leerroute: Z, dagtekening-eerste-pip: 2025-03-03}
  - {soort: pip, dagtekening: 2026-04-20, leerroute: B1, niveau: B1}`, 1)
	_, err := speel(t, strings.Replace(tekst, "  - {soort: inschrijving, datum: 2026-01-05}\n", "", 1))
	wilSpeelFout(t, err, 9, "Na een verhuizing blijft dat de leerroute.")
}

func TestBezwaarNeedsAFineThatWasMadeKnown(t *testing.T) {
	for _, soort := range []string{
		"{soort: bezwaar, overtreding: e2, datum: 2026-12-01}",
		"{soort: beslissing-bezwaar, overtreding: e2, datum: 2026-12-01, uitkomst: gegrond}",
		"{soort: aanmaning, overtreding: e2, verzonden: 2026-12-01}",
	} {
		tekst := strings.Replace(metVerwacht("  - {termijn: pip, uiterlijk: 2025-11-24}"), "verwacht:\n", "  - "+soort+"\nverwacht:\n", 1)
		_, err := speel(t, tekst)
		wilSpeelFout(t, err, 13, `voor "e2" is nog geen boete bekendgemaakt`)
	}
}

func TestStepsThatTheFileLeavesOutAreDoneAndNamed(t *testing.T) {
	v, err := speel(t, metVerwacht("  - {termijn: pip, uiterlijk: 2025-11-24}"))
	if err != nil {
		t.Fatal(err)
	}
	zelf := strings.Join(v.Zelf, "; ")
	for _, stap := range []string{"brede intake", "leerbaarheidstoets"} {
		if !strings.Contains(zelf, stap) {
			t.Errorf("%q is not among the steps that the player did: %s", stap, zelf)
		}
	}
}

func TestStepsThatTheFileNamesAreNotDoneAgain(t *testing.T) {
	v, err := speel(t, strings.Replace(voorbeeld, kennisgeving, kennisgeving+`
  - {soort: leerbaarheidstoets, datum: 2026-03-02, resultaat: B1-route haalbaar}
  - {soort: intake, datum: 2026-03-02}
  - {soort: pip, dagtekening: 2026-03-16, leerroute: B1, niveau: B1}`, 1))
	if err != nil {
		t.Fatal(err)
	}
	if len(v.Zelf) != 0 {
		t.Errorf("the player did steps that the file names: %v", v.Zelf)
	}
}

func TestEachAnswerCarriesTheExplanationOfTheProgram(t *testing.T) {
	v, err := speel(t, metVerwacht(`  - {termijn: pip, uiterlijk: 2025-11-24}
  - {boete: 25, overtreding: e1}
  - {termijn: bezwaar, overtreding: e1, uiterlijk: 2026-07-20}`))
	if err != nil {
		t.Fatal(err)
	}
	for i, artikel := range []string{"Bi 5.3", "Bi 7.1", "Awb 6:7"} {
		if u := v.Uitslag[i]; !u.Goed() || !strings.Contains(u.Uitleg, artikel) {
			t.Errorf("%s: good %v, explanation without %s:\n%s", u.Verwacht, u.Goed(), artikel, u.Uitleg)
		}
	}
}

func TestAdministrationThatDoesNotOpenIsNoFaultOfTheFile(t *testing.T) {
	stuk := errors.New("geen geheugen")
	o := opties()
	o.Open = func(context.Context) (poort.Store, func() error, error) { return nil, nil, stuk }
	c, err := casus.Lees("x.yaml", []byte(voorbeeld))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := casus.Speel(t.Context(), "x.yaml", c, o); !errors.Is(err, stuk) {
		t.Errorf("got %v, want the fault of the storage", err)
	}
}
