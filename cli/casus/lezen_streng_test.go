package casus_test

import (
	"strings"
	"testing"

	"schakel/cli/casus"
)

func TestFaultOfTheHeadStandsAtItsOwnLine(t *testing.T) {
	controleerLeesFout(t, strings.Replace(voorbeeld, "asielstatushouder", "toerist", 1), 4, "onbekende doelgroep")
	controleerLeesFout(t, strings.Replace(voorbeeld, "asiel bepaalde tijd", "visum", 1), 5, "onbekende verblijfsvergunning")
}

func TestWrongKindOfValueIsSaidInDutch(t *testing.T) {
	gevallen := map[string]struct {
		oud, nieuw string
		regel      int
	}{
		"word for hours":     {kennisgeving, "{soort: uren, datum: 2026-02-16, onderdeel: nt2, uren: veel}", 8},
		"word for yes or no": {"datum: 2026-01-05", "datum: 2026-01-05, verhuizing: misschien", 7},
		"list for a date":    {"datum: 2026-02-16", "datum: [2026-02-16]", 8},
		"word for an event":  {kennisgeving, "nee", 8},
		"empty event":        {kennisgeving, "", 8},
		"empty expectation":  {"{termijn: pip, uiterlijk: 2026-04-28}", "", 10},
		"two forms in one":   {"{termijn: pip", "{tekort: 5, onderdeel: pvt, termijn: pip", 10},
		"neither yes nor no": {"uiterlijk: 2026-04-28", "geldt: misschien", 10},
		"question, no reply": {"termijn: pip, uiterlijk: 2026-04-28", "mag: leerroute-wijzigen", 10},
	}
	for naam, geval := range gevallen {
		t.Run(naam, func(t *testing.T) {
			tekst := strings.Replace(voorbeeld, geval.oud, geval.nieuw, 1)
			controleerLeesFout(t, tekst, geval.regel, "")
			for _, engels := range []string{"unmarshal", "was used", "Unmarshaler"} {
				controleerGeenWoord(t, tekst, engels)
			}
		})
	}
}

func controleerGeenWoord(t *testing.T, tekst, woord string) {
	t.Helper()
	_, err := casus.Lees("x.yaml", []byte(tekst))
	if err != nil && strings.Contains(err.Error(), woord) {
		t.Errorf("not Dutch: %v", err)
	}
}
