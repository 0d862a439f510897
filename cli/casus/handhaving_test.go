package casus_test

import (
	"strings"
	"testing"
)

// naarHandhaving is a casus with one overtreding on line 9 and the lines that a test adds after it.
func naarHandhaving(regels, verwacht string) string {
	return `casus: X
omschrijving: proef
doelgroep: asielstatushouder
verblijfsvergunning: asiel bepaalde tijd
gebeurtenissen:
  - {soort: inschrijving, datum: 2025-09-01}
  - {soort: kennisgeving, datum: 2025-09-15}
  - {soort: pip, dagtekening: 2025-11-03, leerroute: B1, niveau: B1}
  - {soort: overtreding, id: e1, artikel: 23, grond: a, constatering: 2026-05-04, rapport: 2026-05-11, verwijtbaarheid: normaal}
` + regels + "verwacht:\n" + verwacht + "\n"
}

func TestFineThatTheLawForbidsIsAFaultOfTheFile(t *testing.T) {
	const wil = "  - {boete: 25, overtreding: e1}"
	for naam, geval := range map[string]struct {
		regels string
		regel  int
		wat    string
	}{
		"bijstand lowered": {`  - {soort: maatregel-participatiewet, overtreding: e1, datum: 2026-05-18}
  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-06-08}
`, 11, "boete: Er mag geen boete worden voorgesteld (Wi 27)."},
		"no blame": {`  - {soort: overtreding, id: e2, artikel: 23, grond: a, constatering: 2026-05-18, rapport: 2026-05-18, verwijtbaarheid: geen}
  - {soort: boete, overtreding: e2, bekendgemaakt: 2026-06-08}
`, 11, "Awb 5:41"},
		"intake without oproepen": {`  - {soort: overtreding, id: e2, artikel: 22, constatering: 2026-05-18, rapport: 2026-05-18, verwijtbaarheid: normaal}
  - {soort: boete, overtreding: e2, bekendgemaakt: 2026-06-08}
`, 11, "Wi 14 lid 1"},
		"before the report": {"  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-05-07}\n", 10, `boete: op 07-05-2026 is er nog geen rapport van "e1"`},
		"twice": {`  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-06-08}
  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-06-15}
`, 11, `voor "e1" is al een boete bekendgemaakt op 08-06-2026`},
		"decision without bezwaar": {`  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-06-08}
  - {soort: beslissing-bezwaar, overtreding: e1, datum: 2026-07-06, uitkomst: gegrond}
`, 11, `tegen de boete voor "e1" is geen bezwaar gemaakt`},
		"same id": {"  - {soort: overtreding, id: e1, artikel: 22, constatering: 2026-06-01, rapport: 2026-06-01, verwijtbaarheid: normaal}\n", 10, `er is al een overtreding met id "e1"`},
	} {
		t.Run(naam, func(t *testing.T) {
			_, err := speel(t, naarHandhaving(geval.regels, wil))
			wilSpeelFout(t, err, geval.regel, geval.wat)
		})
	}
}

func TestMaatregelAfterTheFineLeavesTheFineInTheRecord(t *testing.T) {
	allesGoed(t, naarHandhaving(`  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-06-08}
  - {soort: maatregel-participatiewet, overtreding: e1, datum: 2026-06-15}
  - {soort: aanmaning, overtreding: e1, verzonden: 2026-07-27}
`, `  - {boete: 25, overtreding: e1, op: 2026-06-14}
  - {boete: geblokkeerd, overtreding: e1, artikel: "Wi 27"}
  - {kosten: 9, overtreding: e1}`))
}

func TestNewFineMayFollowAGegrondBezwaar(t *testing.T) {
	allesGoed(t, naarHandhaving(`  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-06-08}
  - {soort: bezwaar, overtreding: e1, datum: 2026-06-15}
  - {soort: beslissing-bezwaar, overtreding: e1, datum: 2026-07-06, uitkomst: gegrond}
  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-07-13}
`, "  - {onherroepelijk: 2026-08-25, overtreding: e1}"))
}

func TestCostsOfAnAanmaningBeforeTheKnownAmountsAreUnknown(t *testing.T) {
	tekst := naarHandhaving(`  - {soort: boete, overtreding: e1, bekendgemaakt: 2026-06-08}
  - {soort: aanmaning, overtreding: e1, verzonden: 2026-07-27}
`, "  - {kosten: 0, overtreding: e1}")
	v, err := speel(t, strings.NewReplacer("2026-", "2025-", "2025-", "2024-").Replace(tekst))
	if err != nil {
		t.Fatal(err)
	}
	if u := v.Uitslag[0]; u.Kreeg != "onbekend" {
		t.Errorf("got %q, want onbekend", u.Kreeg)
	}
}

// intakeboetes is a person who misses two oproepen and gets a first fine on 2026-04-01.
func intakeboetes(regels, verwacht string) string {
	return `casus: X
omschrijving: proef
doelgroep: gezinsmigrant
verblijfsvergunning: regulier bepaalde tijd
gebeurtenissen:
  - {soort: inschrijving, datum: 2025-12-01}
  - {soort: oproep, datum: 2026-01-19, voor: 2026-02-02}
  - {soort: niet-verschenen, datum: 2026-02-02}
  - {soort: oproep, datum: 2026-02-03, voor: 2026-02-23}
  - {soort: niet-verschenen, datum: 2026-02-23}
  - {soort: overtreding, id: i1, artikel: 22, constatering: 2026-02-23, rapport: 2026-02-24, verwijtbaarheid: normaal}
  - {soort: boete, overtreding: i1, bekendgemaakt: 2026-04-01}
` + regels + "verwacht:\n" + verwacht + "\n"
}

func TestTermThatTheFineSetEndsOnTheDayOfTheNextOproep(t *testing.T) {
	for naam, geval := range map[string]struct{ voor, constatering, boete string }{
		"shorter, met":              {"2026-05-18", "2026-05-18", "250"},
		"shorter, still running":    {"2026-05-18", "2026-05-15", "geblokkeerd"},
		"the longest":               {"2026-06-01", "2026-06-01", "250"},
		"the longest, a day before": {"2026-06-01", "2026-05-31", "geblokkeerd"},
		"longer than the law":       {"2026-06-15", "2026-06-01", "250"},
	} {
		t.Run(naam, func(t *testing.T) {
			allesGoed(t, intakeboetes(`  - {soort: oproep, datum: 2026-04-01, voor: `+geval.voor+`}
  - {soort: overtreding, id: i2, artikel: 22, constatering: `+geval.constatering+`, rapport: 2026-06-22, verwijtbaarheid: normaal}
`, "  - {termijn: nieuwe-intaketermijn, overtreding: i1, uiterlijk: 2026-06-01}\n  - {boete: "+geval.boete+", overtreding: i2}"))
		})
	}
}

func TestWarningThatTheFileLeavesOutGoesWithTheSecondOproep(t *testing.T) {
	zelf := allesGoed(t, intakeboetes("", "  - {boete: 250, overtreding: i1}"))
	if len(zelf) != 1 || zelf[0] != "waarschuwing bij de tweede oproep op 03-02-2026" {
		t.Errorf("noted: %q", zelf)
	}
	genoemd := strings.Replace(intakeboetes("", "  - {boete: 250, overtreding: i1}"), "  - {soort: overtreding", "  - {soort: waarschuwing, datum: 2026-02-23}\n  - {soort: overtreding", 1)
	_, err := speel(t, genoemd)
	wilSpeelFout(t, err, 9, "schriftelijke waarschuwing")
}

func TestNotificationThatTheFileLeavesOutIsInTimeForThePIP(t *testing.T) {
	pip := func(dag string) string {
		return strings.Replace(voorbeeld, kennisgeving, "{soort: pip, dagtekening: "+dag+", leerroute: B1, niveau: B1}", 1)
	}
	for naam, geval := range map[string]struct{ pip, kennisgeving, uiterlijk string }{
		"first day of the file":     {"2026-03-16", "05-01-2026", "2026-03-16"},
		"the day of the PIP itself": {"2026-03-17", "17-03-2026", "2026-05-26"},
	} {
		t.Run(naam, func(t *testing.T) {
			zelf := allesGoed(t, strings.Replace(pip(geval.pip), "uiterlijk: 2026-04-28", "uiterlijk: "+geval.uiterlijk, 1))
			if wil := "kennisgeving van DUO op " + geval.kennisgeving; len(zelf) == 0 || zelf[0] != wil {
				t.Errorf("noted %q, want %q first", zelf, wil)
			}
		})
	}
	alleen := strings.Replace(pip("2026-03-16"), "  - {soort: inschrijving, datum: 2026-01-05}\n", "", 1)
	allesGoed(t, strings.Replace(alleen, "{termijn: pip, uiterlijk: 2026-04-28}", "{ontbreekt: ondertekening-pvt}", 1))
}
