package casus_test

import (
	"strings"
	"testing"
)

// allesGoed plays a text and wants every expectation to come true.
func allesGoed(t *testing.T, tekst string) []string {
	t.Helper()
	v, err := speel(t, tekst)
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range v.Uitslag {
		if !u.Goed() {
			t.Errorf("line %d: want %s, got %s\n%s", u.Regel, u.Verwacht, u.Kreeg, u.Uitleg)
		}
	}
	return v.Zelf
}

func TestQuestionOfADayKnowsOnlyTheFactsOfThatDay(t *testing.T) {
	allesGoed(t, metVerwacht(strings.Join([]string{
		"  - {termijn: pip, geldt: nee, op: 2025-08-29}",            // before the first event
		"  - {termijn: pip, geldt: nee, op: 2025-09-14}",            // registered, no notification
		"  - {termijn: pip, uiterlijk: 2025-11-24, op: 2025-09-15}", // the day itself counts
		"  - {termijn: inburgeringstermijn, geldt: nee, op: 2025-11-02}",
		"  - {termijn: inburgeringstermijn, van: 2025-11-04, tot-en-met: 2028-11-03, op: 2025-11-03}",
		"  - {termijn: bezwaar, overtreding: e1, geldt: nee, op: 2026-06-07}",
		"  - {termijn: bezwaar, overtreding: e1, uiterlijk: 2026-07-20, op: 2026-06-08}",
		"  - {termijn: bezwaar, uiterlijk: 2026-07-20, op: 2026-11-15}", // the only overtreding so far
		"  - {termijn: aanmaning, overtreding: e1, geldt: nee, op: 2026-07-26}",
		"  - {mag: leerroute-wijzigen, antwoord: nee, op: 2030-01-01}", // after the last event
		"  - {boete: 25, overtreding: e1, op: 2030-01-01}",
	}, "\n")))
}

func TestReportKeepsTheOrderOfTheFile(t *testing.T) {
	v, err := speel(t, metVerwacht(`  - {boete: geblokkeerd, overtreding: e2}
  - {termijn: pip, geldt: nee, op: 2025-01-01}
  - {boete: 25, overtreding: e1, op: 2026-12-01}
  - {termijn: bezwaar, overtreding: e1, geldt: nee, op: 2026-05-04}`))
	if err != nil {
		t.Fatal(err)
	}
	if len(v.Uitslag) != 4 {
		t.Fatalf("%d outcomes, want 4", len(v.Uitslag))
	}
	for i, u := range v.Uitslag {
		if u.Regel != 14+i || !u.Goed() {
			t.Errorf("outcome %d is of line %d, got %q", i, u.Regel, u.Kreeg)
		}
	}
}

func TestAnswerOfAThirdPartyIsKnownOnlyWhenItCame(t *testing.T) {
	// Two requests: the first answer comes last, and must land with its own request.
	tekst := strings.Replace(voorbeeld, kennisgeving, kennisgeving+`
  - {soort: informatie-derde, gevraagd: 2026-03-02, ontvangen: 2026-05-06, onmisbaar: true}
  - {soort: informatie-derde, gevraagd: 2026-03-09, ontvangen: 2026-03-16}`, 1)
	allesGoed(t, strings.Replace(tekst, "{termijn: pip, uiterlijk: 2026-04-28}", `{termijn: pip, uiterlijk: 2026-04-28, op: 2026-03-20}
  - {termijn: pip, uiterlijk: 2026-05-20, op: 2026-05-06}`, 1))
}

func TestReportOfAnOvertredingStartsItsTermOnItsOwnDay(t *testing.T) {
	tekst := strings.Replace(metVerwacht(`  - {termijn: boetebesluit, overtreding: e1, geldt: nee, op: 2026-05-08}
  - {termijn: boetebesluit, overtreding: e1, uiterlijk: 2026-08-10, op: 2026-05-11}`), "rapport: 2026-05-04", "rapport: 2026-05-11", 1)
	allesGoed(t, tekst)
}

func TestExtensionWithoutADateIsOfTheDayThatTheFileHadReached(t *testing.T) {
	tekst := func(voor string) string {
		return strings.Replace(metVerwacht(`  - {termijn: inburgeringstermijn, van: 2025-11-04, tot-en-met: 2028-11-03, op: 2026-05-03}
  - {termijn: inburgeringstermijn, van: 2025-11-04, tot-en-met: 2029-05-03, op: 2026-06-08}`),
			voor, "  - {soort: verlenging, tot-en-met: 2029-05-03}\n"+voor, 1)
	}
	allesGoed(t, tekst("  - {soort: aanmaning"))
	_, err := speel(t, tekst("  - {soort: inschrijving"))
	wilSpeelFout(t, err, 6, "verlenging: zeg op welke dag dit was")
}

func TestEventMayStandWhereItEndedOrWhereItBegan(t *testing.T) {
	for naam, regels := range map[string]string{
		"where it began": `  - {soort: informatie-derde, gevraagd: 2026-03-30, ontvangen: 2026-05-06, onmisbaar: true}
  - {soort: inschrijving, datum: 2026-04-13}`,
		"where it ended": `  - {soort: inschrijving, datum: 2026-04-13}
  - {soort: informatie-derde, gevraagd: 2026-03-30, ontvangen: 2026-05-06, onmisbaar: true}`,
	} {
		t.Run(naam, func(t *testing.T) {
			tekst := strings.Replace(voorbeeld, "  - {soort: inschrijving, datum: 2026-01-05}\n", "", 1)
			tekst = strings.Replace(tekst, "  - "+kennisgeving, "  - "+kennisgeving+"\n"+regels, 1)
			tekst = strings.Replace(tekst, "uiterlijk: 2026-04-28", "uiterlijk: 2026-06-22", 1)
			allesGoed(t, tekst)
		})
	}
}
