package kalender_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/fout"
	"schakel/domain/kalender"
)

const vandaag = "2026-11-23" // a Monday

func TestDatesAreReadAsPeopleTypeThem(t *testing.T) {
	for s, wil := range map[string]string{
		"28-04-2026": "2026-04-28", "28-4-2026": "2026-04-28", "3-4-26": "2026-04-03", "03-04-26": "2026-04-03",
		"3/4/26": "2026-04-03", "03/04/2026": "2026-04-03", "3.4.2026": "2026-04-03", "03.04.26": "2026-04-03",
		"3 4 2026": "2026-04-03", "03042026": "2026-04-03", "030426": "2026-04-03", "2026-04-03": "2026-04-03",
		"2026-4-3": "2026-04-03", "2026/04/03": "2026-04-03", "20260403": "2026-04-03", "20121010": "2012-10-10",
		"  3 - 4 - 2026\t": "2026-04-03", "3\u00a0april\u00a02026": "2026-04-03", "29-2-28": "2028-02-29",
		"3 april 2026": "2026-04-03", "3 APRIL 2026": "2026-04-03", "3 apr 2026": "2026-04-03", "3 apr. 2026": "2026-04-03",
		"3 apr 26": "2026-04-03", "3-apr-2026": "2026-04-03", "3apr2026": "2026-04-03", "03 april, 2026": "",
		"1 mrt 2026": "2026-03-01", "1 maart 2026": "2026-03-01", "1 maa 2026": "2026-03-01", "1 mei 2026": "2026-05-01",
		"1 sept 2026": "2026-09-01", "1 febr. 2026": "2026-02-01", "1 okt 2026": "2026-10-01", "1 jul 2026": "2026-07-01",
		"1 jun 2026": "2026-06-01", "31 aug 2026": "2026-08-31", "1 jan 2026": "2026-01-01", "1 nov 2026": "2026-11-01",
		"maandag 20 april 2026": "2026-04-20", "ma 20-04-2026": "2026-04-20", "Maandag, 20 april 2026": "2026-04-20",
		"zo. 1 maart 2026": "2026-03-01",
	} {
		d, err := kalender.Parse(s, dag(t, vandaag))
		if wil == "" {
			gelijk(t, s, codeVan(t, err), fout.Ongeldig)
			continue
		}
		if err != nil || d != dag(t, wil) {
			t.Errorf("%q: got %v, %v, want %s", s, d, err, wil)
		}
	}
}

func TestDatesAreCountedFromToday(t *testing.T) {
	for s, wil := range map[string]string{
		"vandaag": "2026-11-23", "Vandaag": "2026-11-23", "morgen": "2026-11-24", "gisteren": "2026-11-22",
		"+10w": "2027-02-01", "-3d": "2026-11-20", "+2m": "2027-01-23", "+1j": "2027-11-23", "-1j": "2025-11-23",
		"+ 10 w": "2027-02-01", "+10W": "2027-02-01", "+1 week": "2026-11-30", "+6 weken": "2027-01-04",
		"+14 dagen": "2026-12-07", "+1 dag": "2026-11-24", "+3 maanden": "2027-02-23", "-1 maand": "2026-10-23",
		"+3 jaar": "2029-11-23", "+2 jaren": "2028-11-23", "+0d": "2026-11-23",
	} {
		if d, err := kalender.Parse(s, dag(t, vandaag)); err != nil || d != dag(t, wil) {
			t.Errorf("%q: got %v, %v, want %s", s, d, err, wil)
		}
	}
	d, err := kalender.Parse("+1m", dag(t, "2026-01-31"))
	if err != nil || d != dag(t, "2026-02-28") {
		t.Errorf("a month after 31 January is %v, %v", d, err)
	}
}

func TestImpossibleDatesSayThatTheyDoNotExist(t *testing.T) {
	for s, naam := range map[string]string{
		"31-04-2026": "31-04-2026", "29-2-2025": "29-02-2025", "32-1-26": "32-01-2026", "0-1-2026": "00-01-2026",
		"3-13-2026": "03-13-2026", "30022026": "30-02-2026", "300226": "30-02-2026", "2026-02-30": "30-02-2026",
		"31 juni 2026": "31-06-2026", "20261301": "01-13-2026", "0-0-2026": "00-00-2026",
	} {
		d, err := kalender.Parse(s, dag(t, vandaag))
		if !d.Leeg() || codeVan(t, err) != fout.Ongeldig || !strings.Contains(err.Error(), naam+" bestaat niet") {
			t.Errorf("%q: got %v, %v", s, d, err)
		}
	}
}

func TestRubbishShowsHowToWriteADate(t *testing.T) {
	for _, s := range []string{"abc", "12", "1-2", "1-2-3", "28-04-26-01", "3-4/2026", "3 4-2026", "-3-4-2026", "3-4-2026-",
		"3--4-2026", "3--apr-2026", "3 ap 2026", "3 april", "april 2026", "april 3 2026", "3 brumaire 2026", "+10x", "+w", "+", "-", "--3d", "10w",
		"+123456d", "2026-april-3", "maandag", "ma", "ma ma 20-04-2026", "1234567", "123456789", "3-4-2026 x", "٣-٤-٢٠٢٦",
		"3,4,2026", "2026-04-28T12:00", "2026-100-1", "100-1-2026", "'; drop", "\xff\xfe", "🗓", "3-4-02026"} {
		d, err := kalender.Parse(s, dag(t, vandaag))
		if !d.Leeg() || codeVan(t, err) != fout.Ongeldig || !strings.Contains(err.Error(), "28-04-2026") {
			t.Errorf("%q: got %v, %v", s, d, err)
		}
	}
}

func TestEmptyInputAsksForADate(t *testing.T) {
	for _, s := range []string{"", "  ", "\t\n", "\u00a0"} {
		_, err := kalender.Parse(s, dag(t, vandaag))
		gelijk(t, fmt.Sprintf("%q", s), codeVan(t, err), fout.Ontbreekt)
	}
}

func TestWrongWeekdayIsNoticed(t *testing.T) {
	_, err := kalender.Parse("dinsdag 20 april 2026", dag(t, vandaag))
	if err == nil || err.Error() != "20-04-2026 is een maandag. Kijk de dag en de datum na." {
		t.Errorf("got %v", err)
	}
	_, err = kalender.Parse("dinsdag 31 april 2026", dag(t, vandaag))
	if err == nil || !strings.Contains(err.Error(), "bestaat niet") {
		t.Errorf("got %v", err)
	}
}

func TestYearsNobodyMeansAreRefused(t *testing.T) {
	for _, s := range []string{"1-1-0026", "1-1-1799", "1-1-2300", "9999-12-31", "20121799", "-500j", "+300j", "+99999w", "+99999j"} {
		if d, err := kalender.Parse(s, dag(t, vandaag)); codeVan(t, err) != fout.Ongeldig || !d.Leeg() {
			t.Errorf("%q was read as %v", s, d)
		}
	}
	for _, s := range []string{"01-01-1800", "31-12-2299"} {
		if d, err := kalender.Parse(s, dag(t, vandaag)); err != nil || d.String() != s {
			t.Errorf("%q: got %v, %v", s, d, err)
		}
	}
}

func TestTwoDigitYearLiesAtMostTwentyYearsAhead(t *testing.T) {
	for _, g := range []struct{ s, vandaag, wil string }{
		{"1-1-46", vandaag, "2046-01-01"}, {"31-12-46", vandaag, "2046-12-31"}, {"1-1-47", vandaag, "1947-01-01"},
		{"1-1-00", vandaag, "2000-01-01"}, {"1-1-99", vandaag, "1999-01-01"}, {"010147", vandaag, "1947-01-01"},
		{"1-1-05", "2095-06-01", "2105-01-01"}, {"1-1-15", "2095-06-01", "2115-01-01"}, {"1-1-16", "2095-06-01", "2016-01-01"},
	} {
		if d, err := kalender.Parse(g.s, dag(t, g.vandaag)); err != nil || d != dag(t, g.wil) {
			t.Errorf("%s on %s: got %v, %v, want %s", g.s, g.vandaag, d, err, g.wil)
		}
	}
}

func TestTwoDigitYearOfABirthIsNeverInTheFuture(t *testing.T) {
	for s, wil := range map[string]string{
		"23-11-26": "2026-11-23", "24-11-26": "1926-11-24", "1-12-26": "1926-12-01", "22-12-25": "2025-12-22",
		"1-1-27": "1927-01-01", "1-1-85": "1985-01-01", "29-2-24": "2024-02-29", "12 mrt 46": "1946-03-12",
		"12-03-2046": "2046-03-12", // four digits are taken as they stand
	} {
		if d, err := kalender.ParseVerleden(s, dag(t, vandaag)); err != nil || d != dag(t, wil) {
			t.Errorf("%q: got %v, %v, want %s", s, d, err, wil)
		}
	}
	if _, err := kalender.ParseVerleden("29-2-26", dag(t, vandaag)); err == nil || !strings.Contains(err.Error(), "bestaat niet") {
		t.Errorf("29-2-26 gave %v", err)
	}
}

func TestBirthWithTwoDigitsIsWithinTheLastCentury(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nu := elkeDatum(1950, 2150).Draw(t, "nu")
		d := elkeDatum(1950, 2150).Draw(t, "d")
		uit, err := kalender.ParseVerleden(fmt.Sprintf("%d-%d-%02d", d.Dag(), d.Maand(), d.Jaar()%100), nu)
		if err != nil {
			if d.Maand() == 2 && d.Dag() == 29 {
				return // that leap day is not in the last century
			}
			t.Fatal(err)
		}
		if uit.Na(nu) || uit.PlusJaren(100).Voor(nu) || uit.Jaar()%100 != d.Jaar()%100 {
			t.Fatalf("on %s it became %s", nu, uit)
		}
	})
}

func TestWithoutTodayOnlyWholeDatesAreRead(t *testing.T) {
	var geen kalender.Datum
	if d, err := kalender.Parse("3-4-2026", geen); err != nil || d != dag(t, "2026-04-03") {
		t.Errorf("whole date: %v, %v", d, err)
	}
	for _, s := range []string{"3-4-26", "vandaag", "+10w"} {
		if d, err := kalender.Parse(s, geen); codeVan(t, err) != fout.Ongeldig || !d.Leeg() {
			t.Errorf("%q was read as %v", s, d)
		}
	}
}

func TestEveryNotationOfADateReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := elkeDatum(1800, 2298).Draw(t, "d")
		nu := elkeDatum(2000, 2099).Draw(t, "nu")
		for _, s := range []string{d.String(), d.ISO(), d.Lang(), d.LangMetDag(), d.MetDag(),
			strings.ReplaceAll(d.String(), "-", ""), strings.ReplaceAll(d.ISO(), "-", ""), strings.ReplaceAll(d.String(), "-", " / ")} {
			if uit, err := kalender.Parse(s, nu); err != nil || uit != d {
				t.Fatalf("%q: got %v, %v", s, uit, err)
			}
		}
	})
}

func FuzzParseReadsADateOrSaysWhatIsWrong(f *testing.F) {
	for _, s := range []string{"28-04-2026", "3-4-26", "3 april 2026", "ma 20-04-2026", "+10w", "-3 dagen", "vandaag", "030426",
		"03042026", "20260403", "31-02-2026", "", "-", "+", "ma", "3apr", "1-1-", "\xff", "٣-٤-٢٠٢٦", "0000-00-00", "İ-1-2"} {
		f.Add(s)
	}
	nu := dag(f, vandaag)
	f.Fuzz(func(t *testing.T, s string) {
		d, err := kalender.Parse(s, nu)
		if err != nil {
			if codeVan(t, err); !d.Leeg() {
				t.Fatalf("%q: both %v and %v", s, d, err)
			}
			return
		}
		if terug, err := kalender.Parse(d.String(), nu); err != nil || terug != d {
			t.Fatalf("%q: %s reads back as %v, %v", s, d, terug, err)
		}
		if v, err := kalender.ParseVerleden(s, nu); err == nil && v.Jaar()%100 != d.Jaar()%100 {
			t.Fatalf("%q: %s and as a birth %s", s, d, v)
		}
	})
}

func TestWordThatIsNoWeekdayIsNoPartOfADate(t *testing.T) {
	for _, s := range []string{"foo 28-04-2026", "zon 28-04-2026", "op 28 april 2026"} {
		if _, err := kalender.Parse(s, dag(t, "2026-01-05")); err == nil || !strings.HasPrefix(err.Error(), "Dit is geen datum.") {
			t.Errorf("%q: %v", s, err)
		}
	}
}
