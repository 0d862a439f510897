package wet_test

import (
	"strings"
	"testing"
	"time"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// vrij lists the free days of 2024 to 2028 by hand, gelijkgestelde dagen included: a
// second opinion beside the program's own calendar.
const vrij = `
2024-01-01 2024-03-29 2024-04-01 2024-04-27 2024-05-05 2024-05-09 2024-05-10 2024-05-20 2024-12-25 2024-12-26 2024-12-27
2025-01-01 2025-04-18 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-05-30 2025-06-09 2025-12-25 2025-12-26
2026-01-01 2026-01-02 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-15 2026-05-25 2026-12-25 2026-12-26
2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-07 2027-05-17 2027-12-25 2027-12-26
2028-01-01 2028-04-14 2028-04-17 2028-04-27 2028-04-28 2028-05-05 2028-05-25 2028-05-26 2028-06-05 2028-12-25 2028-12-26`

// verlengd moves a day past weekends and free days.
func verlengd(t time.Time) time.Time {
	for t.Weekday() == time.Saturday || t.Weekday() == time.Sunday || strings.Contains(vrij, t.Format(time.DateOnly)) {
		t = t.AddDate(0, 0, 1)
	}
	return t
}

// maandenLater gives the same day of a later month, or its last day.
func maandenLater(t time.Time, n int) time.Time {
	laatste := time.Date(t.Year(), t.Month()+time.Month(n)+1, 0, 0, 0, 0, 0, time.UTC)
	return time.Date(laatste.Year(), laatste.Month(), min(t.Day(), laatste.Day()), 0, 0, 0, 0, time.UTC)
}

// periodeTot gives the last day of n months of which t is the first day.
func periodeTot(t time.Time, n int) time.Time {
	eind := maandenLater(t, n)
	if eind.Day() == t.Day() {
		return eind.AddDate(0, 0, -1)
	}
	return eind
}

func TestEveryTermOnEveryDayOfFourYearsAgreesWithASecondSum(t *testing.T) {
	geen := kalender.Datum{}
	weken := func(n int) func(time.Time) time.Time {
		return func(t time.Time) time.Time { return verlengd(t.AddDate(0, 0, 7*n)) }
	}
	morgen := func(t time.Time) time.Time { return t.AddDate(0, 0, 1) }
	for naam, c := range map[string]struct {
		regel func(wet.Regels, kalender.Datum) wet.Termijn
		som   func(time.Time) time.Time
	}{
		"bezwaar":            {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.Bezwaar(b) }, weken(6)},
		"beroep":             {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.Beroep(b) }, weken(6)},
		"betaling":           {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.Betaling(b, geen) }, weken(6)},
		"aanmaning":          {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.Aanmaning(b) }, weken(2)},
		"verlengingsbesluit": {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.VerlengingBesluit(b) }, weken(8)},
		"PIP vanaf de kennisgeving": {func(r wet.Regels, b kalender.Datum) wet.Termijn {
			return r.PIPTermijn(wet.PIPFeiten{Kennisgeving: b, Inschrijving: b})
		}, weken(10)},
		"PIP vanaf de inschrijving": {func(r wet.Regels, b kalender.Datum) wet.Termijn {
			return r.PIPTermijn(wet.PIPFeiten{Kennisgeving: b.PlusDagen(-1), Inschrijving: b})
		}, weken(10)},
		"PIP na verhuizing": {func(r wet.Regels, b kalender.Datum) wet.Termijn {
			return r.PIPTermijn(wet.PIPFeiten{Verhuizing: true, Inschrijving: b})
		}, weken(10)},
		"boetebesluit": {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.Boetebesluit(b) },
			func(t time.Time) time.Time { return t.AddDate(0, 0, 91) }},
		"nieuwe intaketermijn": {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.NieuweIntaketermijn(b) },
			func(t time.Time) time.Time { return verlengd(maandenLater(t, 2)) }},
		"aanbod": {func(r wet.Regels, b kalender.Datum) wet.Termijn {
			return r.Aanbod(wet.Asielstatushouder, wet.RouteB1, b)
		},
			func(t time.Time) time.Time { return verlengd(maandenLater(t, 3)) }},
		"start onderwijsroute": {func(r wet.Regels, b kalender.Datum) wet.Termijn {
			return r.Aanbod(wet.Asielstatushouder, wet.RouteOnderwijs, b)
		}, func(t time.Time) time.Time { return maandenLater(t, 6) }},
		"inburgeringstermijn": {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.Inburgeringstermijn(b, geen) },
			func(t time.Time) time.Time { return periodeTot(morgen(t), 36) }},
		"leerroute wijzigen": {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.LeerrouteWijzigen(b) },
			func(t time.Time) time.Time { return periodeTot(morgen(t), 18) }},
		"ontzorgen": {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.Ontzorgen(wet.AsielBepaald, b) },
			func(t time.Time) time.Time { return periodeTot(t, 6) }},
		"verjaring": {func(r wet.Regels, b kalender.Datum) wet.Termijn { return r.Verjaring(b) },
			func(t time.Time) time.Time { return maandenLater(t, 60) }},
	} {
		t.Run(naam, func(t *testing.T) {
			for dag := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC); dag.Year() < 2028; dag = dag.AddDate(0, 0, 1) {
				begin := kalender.VanTijd(dag)
				got := c.regel(wet.Op(begin), begin)
				if wil := kalender.VanTijd(c.som(dag)); !got.Geldt || got.TotEnMet != wil {
					t.Fatalf("vanaf %s: tot en met %s, wil %s\n%s", begin, got.TotEnMet, wil, got.Uitleg.Tekst())
				}
			}
		})
	}
}

// TestPeriodsOfTheLawJoinWithoutAGap checks that the day after a period is the day on which an
// equal period would start.
func TestPeriodsOfTheLawJoinWithoutAGap(t *testing.T) {
	for dag := d("2024-01-01"); dag.Voor(d("2028-01-01")); dag = dag.PlusDagen(1) {
		r := wet.Op(dag)
		eerste := r.NieuweInburgeringstermijn(dag, 6)
		if dag.Dag() > 28 {
			continue // a month may lack the day
		}
		tweede := r.NieuweInburgeringstermijn(eerste.TotEnMet.PlusDagen(1), 6)
		if heel := r.NieuweInburgeringstermijn(dag, 12); tweede.TotEnMet != heel.TotEnMet {
			t.Fatalf("vanaf %s: twee keer 6 maanden tot en met %s, 12 maanden tot en met %s", dag, tweede.TotEnMet, heel.TotEnMet)
		}
	}
}
