package kalender_test

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"

	"schakel/domain/kalender"
)

func TestMonthsAndYearsEndOnTheLastDayWhenTheDayIsMissing(t *testing.T) {
	for _, g := range []struct {
		begin   string
		n       int
		eenheid kalender.Eenheid
		wil     string
	}{
		{"2026-01-31", 1, kalender.Maand, "2026-02-28"},
		{"2028-01-31", 1, kalender.Maand, "2028-02-29"},
		{"2026-03-31", -1, kalender.Maand, "2026-02-28"},
		{"2026-12-31", 2, kalender.Maand, "2027-02-28"},
		{"2026-08-31", 1, kalender.Maand, "2026-09-30"},
		{"2026-11-30", 3, kalender.Maand, "2027-02-28"},
		{"2026-04-20", 18, kalender.Maand, "2027-10-20"},
		{"2029-04-20", -6, kalender.Maand, "2028-10-20"},
		{"2026-01-15", -1, kalender.Maand, "2025-12-15"},
		{"2028-02-29", 1, kalender.Jaar, "2029-02-28"},
		{"2028-02-29", 4, kalender.Jaar, "2032-02-29"},
		{"2026-04-20", 3, kalender.Jaar, "2029-04-20"},
		{"2026-04-20", -80, kalender.Jaar, "1946-04-20"},
		{"2026-02-16", 10, kalender.Week, "2026-04-27"},
		{"2026-02-27", 2, kalender.Dag, "2026-03-01"},
		{"2028-02-27", 2, kalender.Dag, "2028-02-29"},
		{"2026-03-29", 1, kalender.Dag, "2026-03-30"}, // summer time starts: still one day
	} {
		gelijk(t, g.eenheid.Telling(g.n)+" na "+g.begin, dag(t, g.begin).Plus(g.n, g.eenheid), dag(t, g.wil))
	}
}

func TestArithmeticOutsideTheCalendarGivesNoDate(t *testing.T) {
	d := dag(t, "2026-04-20")
	eenheden := []kalender.Eenheid{kalender.Dag, kalender.Week, kalender.Maand, kalender.Jaar}
	for _, e := range eenheden {
		for _, n := range []int{math.MaxInt, math.MinInt, 4_000_000, -4_000_000} {
			gelijk(t, e.Telling(n), d.Plus(n, e), kalender.Datum{})
		}
	}
	gelijk(t, "unknown unit", d.Plus(1, kalender.Eenheid(9)), kalender.Datum{})
	gelijk(t, "before year 1", dag(t, "0001-01-01").PlusDagen(-1), kalender.Datum{})
	gelijk(t, "before year 1, in months", dag(t, "0001-01-31").PlusMaanden(-1), kalender.Datum{})
	gelijk(t, "far before year 1, in months", dag(t, "0001-01-31").PlusMaanden(-25), kalender.Datum{})
	gelijk(t, "after year 9999", dag(t, "9999-12-31").PlusDagen(1), kalender.Datum{})
	gelijk(t, "after year 9999, in months", dag(t, "9999-12-31").PlusMaanden(2), kalender.Datum{})
	gelijk(t, "last day", dag(t, "9999-12-30").PlusDagen(1), dag(t, "9999-12-31"))
}

func TestDaysAndWeeksCountBackToTheStart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := elkeDatum(1000, 8000).Draw(t, "d")
		n := rapid.IntRange(-50_000, 50_000).Draw(t, "n")
		if e := d.PlusDagen(n); e.PlusDagen(-n) != d || d.DagenTot(e) != n || e.DagenTot(d) != -n {
			t.Fatalf("%s plus %d days is %s", d, n, e)
		}
		if e := d.PlusWeken(n); e.PlusWeken(-n) != d || e.Weekdag() != d.Weekdag() {
			t.Fatalf("%s plus %d weeks is %s", d, n, e)
		}
	})
}

func TestMonthsKeepTheDayOrEndTheMonth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := elkeDatum(1000, 8000).Draw(t, "d")
		n := rapid.IntRange(-2000, 2000).Draw(t, "n")
		e := d.PlusMaanden(n)
		if got := (e.Jaar()-d.Jaar())*12 + e.Maand() - d.Maand(); got != n {
			t.Fatalf("%s plus %d months is %s: %d months", d, n, e, got)
		}
		if e.Dag() != d.Dag() && (e.Dag() > d.Dag() || e.PlusDagen(1).Dag() != 1) {
			t.Fatalf("%s plus %d months is %s", d, n, e)
		}
		if terug := e.PlusMaanden(-n); d.Dag() <= 28 && terug != d {
			t.Fatalf("%s plus and minus %d months is %s", d, n, terug)
		}
		if d.PlusJaren(n/12) != d.PlusMaanden(n/12*12) {
			t.Fatalf("%d years is not twelve times as many months", n/12)
		}
	})
}

func TestMoreMonthsIsNeverEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := elkeDatum(1900, 2100).Draw(t, "d")
		later := d.PlusDagen(rapid.IntRange(0, 400).Draw(t, "later"))
		n := rapid.IntRange(0, 60).Draw(t, "n")
		if later.PlusMaanden(n).Voor(d.PlusMaanden(n)) {
			t.Fatalf("a later start than %s ended earlier", d)
		}
	})
}

func TestEveryMonthOfALeapYearIsClampedToItsLastDay(t *testing.T) {
	for jaar, lengtes := range map[int][12]int{
		2027: {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
		2028: {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
		2100: {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
	} {
		begin, err := kalender.Op(jaar-1, 12, 31)
		if err != nil {
			t.Fatal(err)
		}
		for i, lengte := range lengtes {
			e := begin.PlusMaanden(i + 1)
			gelijk(t, e.Lang(), e.Dag(), lengte)
			gelijk(t, e.Lang(), e.Maand(), i+1)
			gelijk(t, e.Lang(), e.Jaar(), jaar)
		}
	}
}

func TestWholeYearIsWalkedDayByDay(t *testing.T) {
	d := dag(t, "2027-12-31")
	for n := 1; n <= 366; n++ {
		volgende := d.PlusDagen(1)
		if !volgende.Na(d) || volgende.Weekdag() != (d.Weekdag()+1)%7 || d.DagenTot(volgende) != 1 {
			t.Fatalf("after %s comes %s", d.LangMetDag(), volgende.LangMetDag())
		}
		d = volgende
	}
	gelijk(t, "end of a leap year", d, dag(t, "2028-12-31"))
}

func TestAgeGoesUpOnTheBirthday(t *testing.T) {
	for _, g := range []struct {
		geboren, op string
		wil         int
	}{
		{"2008-11-23", "2026-11-22", 17}, {"2008-11-23", "2026-11-23", 18}, {"2008-11-23", "2026-11-24", 18},
		{"2008-02-29", "2026-02-28", 17}, {"2008-02-29", "2026-03-01", 18}, {"2008-02-29", "2028-02-29", 20},
		{"2026-11-23", "2026-11-23", 0}, {"2026-11-24", "2026-11-23", 0}, {"2026-11-24", "2020-01-01", 0},
	} {
		gelijk(t, g.geboren+" op "+g.op, dag(t, g.geboren).VolleJarenTot(dag(t, g.op)), g.wil)
	}
}

func TestWeekdays(t *testing.T) {
	gelijk(t, "2026-02-16", dag(t, "2026-02-16").Weekdag(), time.Monday)
	gelijk(t, "2026-06-07", dag(t, "2026-06-07").Weekdag(), time.Sunday)
	gelijk(t, "2000-02-29", dag(t, "2000-02-29").Weekdag(), time.Tuesday)
}

func TestTermsAreCountedInWords(t *testing.T) {
	for wil, kreeg := range map[string]string{
		"1 dag": kalender.Dag.Telling(1), "90 dagen": kalender.Dag.Telling(90),
		"1 week": kalender.Week.Telling(1), "10 weken": kalender.Week.Telling(10),
		"1 maand": kalender.Maand.Telling(1), "2 maanden": kalender.Maand.Telling(2),
		"1 jaar": kalender.Jaar.Telling(1), "3 jaar": kalender.Jaar.Telling(3),
	} {
		gelijk(t, "words", kreeg, wil)
	}
}
