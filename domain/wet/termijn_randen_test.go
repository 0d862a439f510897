package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

const zonderLijst = "Voor 2029 zijn geen gelijkgestelde dagen bekend"

// TestWarningOfAYearWithoutListReachesEveryRuleThatRestsOnTheTerm: who reads the last result must see it.
func TestWarningOfAYearWithoutListReachesEveryRuleThatRestsOnTheTerm(t *testing.T) {
	r := op("2029-12-01")
	dag := d("2029-06-04")
	for naam, letOp := range map[string][]string{
		"bezwaar":       r.Bezwaar(dag).Uitleg.LetOp,
		"beslistermijn": r.BeslistermijnBezwaar(dag, true, true).Uitleg.LetOp,
		"vaststaan":     r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: dag}).Uitleg.LetOp,
		"na beroep":     r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2028-10-02"), Bezwaar: d("2028-10-20"), Beslissing: dag, Uitkomst: wet.BezwaarOngegrond}).Uitleg.LetOp,
		"dwangbevel":    r.Dwangbevel(dag).Uitleg.LetOp,
		"betaling":      r.Betaling(dag, dag.PlusDagen(90)).Uitleg.LetOp,
		"PIP":           r.PIPTermijn(wet.PIPFeiten{Kennisgeving: dag, Inschrijving: dag}).Uitleg.LetOp,
	} {
		if n := strings.Count(strings.Join(letOp, "\n"), zonderLijst); n < 1 {
			t.Errorf("%s waarschuwt niet: %v", naam, letOp)
		}
	}
	for naam, letOp := range map[string][]string{
		"boetebesluit: niet verlengd": r.Boetebesluit(dag).Uitleg.LetOp, "verjaring: niet verlengd": r.Verjaring(d("2024-06-04")).Uitleg.LetOp,
	} {
		if strings.Contains(strings.Join(letOp, "\n"), zonderLijst) {
			t.Errorf("%s waarschuwt zonder reden: %v", naam, letOp)
		}
	}
}

func TestLateRegistrationOfAMigrantIsLeftToAPerson(t *testing.T) {
	vraag := func(g wet.Doelgroep, kennisgeving, inschrijving string) wet.Termijn {
		return op(kennisgeving).PIPTermijn(wet.PIPFeiten{Doelgroep: g, Kennisgeving: d(kennisgeving), Inschrijving: d(inschrijving)})
	}
	for _, c := range []struct {
		naam, kennisgeving, inschrijving string
		g                                wet.Doelgroep
		tot, anders                      string // anders: the day in the warning; empty: no warning
	}{
		{"gezinsmigrant, later ingeschreven", "2026-03-02", "2026-03-16", wet.Gezinsmigrant, "2026-05-26", "maandag 11 mei 2026"},
		{"overige migrant, een dag later", "2026-03-02", "2026-03-03", wet.OverigeMigrant, "2026-05-12", "maandag 11 mei 2026"},
		{"overige migrant, over Koningsdag", "2026-02-16", "2026-03-16", wet.OverigeMigrant, "2026-05-26", "dinsdag 28 april 2026"},
		{"asielstatushouder", "2026-03-02", "2026-03-16", wet.Asielstatushouder, "2026-05-26", ""},
		{"groep niet bekend", "2026-03-02", "2026-03-16", "", "2026-05-26", ""},
		{"gezinsmigrant, dezelfde dag", "2026-03-02", "2026-03-02", wet.Gezinsmigrant, "2026-05-11", ""},
		{"gezinsmigrant in 2022", "2022-06-06", "2022-06-20", wet.Gezinsmigrant, "2022-08-29", ""},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := vraag(c.g, c.kennisgeving, c.inschrijving)
			tot(t, got, c.tot)
			letOp := strings.Join(got.Uitleg.LetOp, "\n")
			if strings.Contains(letOp, "Huisvestingswet 28") != (c.anders != "") || !strings.Contains(letOp, c.anders) {
				t.Errorf("let op: %q, wil %q", letOp, c.anders)
			}
		})
	}
}

func TestOldTextOf2022WarnsOnlyWhenTheKennisgevingCameLater(t *testing.T) {
	for kennisgeving, waarschuwt := range map[string]bool{"": false, "2022-06-05": false, "2022-06-06": false, "2022-06-07": true} {
		got := op("2022-08-01").PIPTermijn(wet.PIPFeiten{Kennisgeving: d(kennisgeving), Inschrijving: d("2022-06-06")})
		tot(t, got, "2022-08-15")
		if strings.Contains(strings.Join(got.Uitleg.LetOp, ""), "kwam na de inschrijving") != waarschuwt {
			t.Errorf("kennisgeving %q: %v", kennisgeving, got.Uitleg.LetOp)
		}
	}
}

func TestDwangbevelOnTheDaysAroundTheTerm(t *testing.T) {
	for dag, ja := range map[string]bool{"2026-12-24": false, "2026-12-28": false, "2026-12-29": true} {
		if got := op(dag).Dwangbevel(d("2026-12-11")); got.Ja != ja { // two weeks end on Eerste Kerstdag
			t.Errorf("op %s: %v\n%s", dag, got.Ja, got.Uitleg.Tekst())
		}
	}
	bevat(t, op("2026-12-29").Dwangbevel(d("2026-12-11")).Uitleg.Tekst(), "- peildatum: 29-12-2026")
}

func TestAgeOnTheDaysAroundSixteenAndTheAOW(t *testing.T) {
	for _, c := range []struct {
		op, geboren string
		ja          bool
		zegt        string
	}{
		{"2026-06-14", "2010-06-15", false, "jonger dan 16"}, {"2026-06-15", "2010-06-15", true, ""}, {"2026-06-16", "2010-06-15", true, ""},
		{"2025-02-28", "2009-02-28", true, ""}, {"2027-02-28", "2011-03-01", false, "jonger dan 16"}, {"2027-03-01", "2011-03-01", true, ""},
		{"2022-12-31", "1956-05-31", false, "AOW-leeftijd"}, {"2022-12-30", "1956-05-31", true, ""}, // 66 years and 7 months, on the last day of 2022
		{"2023-05-31", "1956-08-01", true, ""}, {"2023-06-01", "1956-08-01", false, "AOW-leeftijd"}, // 66 years and 10 months
		{"2026-06-14", "1959-06-15", true, ""}, {"2026-06-15", "1959-06-15", false, "AOW-leeftijd"}, // 67 years
		{"2028-03-31", "1961-01-01", true, ""}, {"2028-04-01", "1961-01-01", false, "AOW-leeftijd"}, // 67 years and 3 months
	} {
		oordeel(t, op(c.op).Leeftijd(d(c.geboren)), c.ja, c.zegt)
	}
	for geboren, dichtbij := range map[string]bool{"1961-06-15": true, "1961-06-16": false} { // two years ahead of the AOW age
		if got := op("2026-06-15").Leeftijd(d(geboren)); (len(got.Uitleg.LetOp) == 1) != dichtbij || !got.Ja {
			t.Errorf("geboren %s: %v", geboren, got.Uitleg.LetOp)
		}
	}
	bevat(t, op("2023-06-01").Leeftijd(d("1956-08-01")).Uitleg.Tekst(), "De AOW-leeftijd van 66 jaar en 10 maanden wordt bereikt op 01-06-2023.")
}

func TestChangeOfRouteWithoutADayIsRefused(t *testing.T) {
	f := wet.SchakelFeiten{Van: wet.RouteB1, Naar: wet.RouteZ, EerstePIP: d("2026-04-20")}
	oordeel(t, op("").MagLeerrouteWijzigen(f), false, "op welke dag")
	for _, van := range append(wet.Leerroutes(), "") {
		for _, naar := range append(wet.Leerroutes(), "") {
			wil := van == wet.RouteOnderwijs && (naar == wet.RouteB1 || naar == "")
			if got := op("2026-04-20").AltijdTeWijzigen(van, naar); got != wil {
				t.Errorf("%q naar %q: %v", van, naar, got)
			}
		}
	}
}

func TestBetalingKeepsTheLaterDayOfTheDecisionOnly(t *testing.T) {
	for _, c := range []struct{ genoemd, tot, zegt string }{
		{"", "2026-05-13", ""}, {"2026-05-12", "2026-05-13", "te vroeg"}, {"2026-05-13", "2026-05-13", ""}, {"2026-05-14", "2026-05-14", "noemt een latere dag"},
	} {
		got := op("2026-04-01").Betaling(d("2026-04-01"), d(c.genoemd))
		tot(t, got, c.tot)
		bevat(t, got.Uitleg.Tekst(), c.zegt)
		if strings.Contains(got.Uitleg.Tekst(), "dag die in het besluit staat") != (c.genoemd != "") {
			t.Errorf("%q: %s", c.genoemd, got.Uitleg.Tekst())
		}
	}
	nietGeldig(t, op("2026-04-01").Betaling(kalender.Datum{}, d("2026-05-14")), true, "nog niet bekendgemaakt")
}
