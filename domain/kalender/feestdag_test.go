package kalender_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"schakel/domain/kalender"
)

func TestEasterOnKnownDates(t *testing.T) {
	for _, iso := range []string{
		"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19",
		"2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27", "2006-04-16", "2007-04-08",
		"2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05",
		"2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09",
		"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
		"2035-03-25", "2038-04-25", "2049-04-18", "2050-04-10", "2057-04-22", "2076-04-19", "2100-03-28",
	} {
		d := dag(t, iso)
		gelijk(t, "Easter", kalender.Paaszondag(d.Jaar()), d)
	}
}

// Gauss's rule for the years 1900 to 2099, as a second opinion.
func TestEasterAgreesWithGauss(t *testing.T) {
	for jaar := 1900; jaar < 2100; jaar++ {
		a := jaar % 19
		d := (19*a + 24) % 30
		e := (2*(jaar%4) + 4*(jaar%7) + 6*d + 5) % 7
		na := d + e
		if e == 6 && (d == 29 || (d == 28 && a > 10)) {
			na -= 7
		}
		begin, err := kalender.Op(jaar, 3, 22)
		if err != nil {
			t.Fatal(err)
		}
		gelijk(t, "Easter", kalender.Paaszondag(jaar), begin.PlusDagen(na))
	}
}

func TestEasterIsASundayInItsFiveWeeks(t *testing.T) {
	for jaar := 1583; jaar <= 9999; jaar++ {
		d := kalender.Paaszondag(jaar)
		dagInJaar := d.Maand()*100 + d.Dag()
		if d.Weekdag() != time.Sunday || dagInJaar < 322 || dagInJaar > 425 {
			t.Fatalf("Easter of %d on %s", jaar, d)
		}
	}
	gelijk(t, "before the calendar", kalender.Paaszondag(1582), kalender.Datum{})
	gelijk(t, "after the calendar", kalender.Paaszondag(10000), kalender.Datum{})
}

func TestFeestdagenOf2022To2030(t *testing.T) {
	wil := map[int]string{ // Goede Vrijdag, Tweede Paasdag, Koningsdag, Hemelvaartsdag, Tweede Pinksterdag
		2022: "04-15 04-18 04-27 05-26 06-06",
		2023: "04-07 04-10 04-27 05-18 05-29",
		2024: "03-29 04-01 04-27 05-09 05-20",
		2025: "04-18 04-21 04-26 05-29 06-09",
		2026: "04-03 04-06 04-27 05-14 05-25",
		2027: "03-26 03-29 04-27 05-06 05-17",
		2028: "04-14 04-17 04-27 05-25 06-05",
		2029: "03-30 04-02 04-27 05-10 05-21",
		2030: "04-19 04-22 04-27 05-30 06-10",
	}
	kaal := kalender.New(nil)
	for jaar, dagen := range wil {
		verwacht := append(strings.Fields(dagen), "01-01", "05-05", "12-25", "12-26")
		slices.Sort(verwacht)
		var kreeg []string
		for _, f := range kaal.Feestdagen(jaar) {
			kreeg = append(kreeg, f.Datum.ISO()[5:])
			naam, ok := kaal.Feestdag(f.Datum)
			if !ok || naam != f.Naam || f.TeControleren {
				t.Errorf("%s is %q, %v", f.Datum, naam, ok)
			}
		}
		gelijk(t, "feestdagen", strings.Join(kreeg, " "), strings.Join(verwacht, " "))
	}
}

func TestEveryFeestdagNamesItsArticle(t *testing.T) {
	wil := map[string]string{
		"2026-01-01": "Nieuwjaarsdag (Atw 3 lid 1)", "2026-01-02": "vrijdag na Nieuwjaarsdag (Atw 3 lid 3)",
		"2026-04-03": "Goede Vrijdag (Atw 3 lid 2)", "2026-04-06": "Tweede Paasdag (Atw 3 lid 1)",
		"2026-04-27": "Koningsdag (Atw 3 lid 1)", "2026-05-05": "Bevrijdingsdag (Atw 3 lid 1)",
		"2026-05-14": "Hemelvaartsdag (Atw 3 lid 1)", "2026-05-15": "vrijdag na Hemelvaartsdag (Atw 3 lid 3)",
		"2026-05-25": "Tweede Pinksterdag (Atw 3 lid 1)", "2026-12-25": "Eerste Kerstdag (Atw 3 lid 1)",
		"2026-12-26": "Tweede Kerstdag (Atw 3 lid 1)",
	}
	lijst := kalender.Standaard().Feestdagen(2026)
	gelijk(t, "number of days", len(lijst), len(wil))
	for _, f := range lijst {
		gelijk(t, f.Datum.ISO(), f.Naam+" ("+f.Artikel+")", wil[f.Datum.ISO()])
		gelijk(t, "to be checked", f.TeControleren, strings.HasSuffix(f.Artikel, "lid 3"))
	}
}

func TestKoningsdagMovesToSaturdayWhenItIsASunday(t *testing.T) {
	k := kalender.New(nil)
	for iso, naam := range map[string]string{
		"2014-04-26": "Koningsdag", "2014-04-27": "", "2015-04-27": "Koningsdag", "2025-04-26": "Koningsdag", "2025-04-27": "",
		"2031-04-26": "Koningsdag", "2013-04-30": "Koninginnedag", "2013-04-27": "", "2014-04-30": "",
		"2006-04-29": "Koninginnedag", "2006-04-30": "", "2000-04-29": "Koninginnedag",
	} {
		kreeg, ok := k.Feestdag(dag(t, iso))
		gelijk(t, iso, kreeg, naam)
		gelijk(t, iso, ok, naam != "")
	}
}

func TestEasterDayItselfIsAnOrdinarySunday(t *testing.T) {
	k := kalender.Standaard()
	for _, iso := range []string{"2026-04-05", "2026-05-24", "2026-04-12"} {
		if naam, ok := k.Feestdag(dag(t, iso)); ok || k.Werkdag(dag(t, iso)) {
			t.Errorf("%s: feestdag %q, or a day to work", iso, naam)
		}
	}
}

func TestFeestdagenMayFallTogether(t *testing.T) {
	naam, ok := kalender.New(nil).Feestdag(dag(t, "2016-05-05"))
	if !ok || naam != "Hemelvaartsdag" {
		t.Errorf("got %q, %v", naam, ok)
	}
}

func TestYearsBeforeTheCalendarHaveOnlyFixedFeestdagen(t *testing.T) {
	for _, f := range kalender.New(nil).Feestdagen(1500) {
		gelijk(t, f.Naam, f.Datum.Jaar(), 1500)
	}
	if lijst := kalender.New(nil).Feestdagen(0); len(lijst) != 0 {
		t.Errorf("year 0 has %v", lijst)
	}
	if _, ok := kalender.New(nil).Feestdag(kalender.Datum{}); ok {
		t.Error("the empty date is a feestdag")
	}
}

func TestDeliveredGelijkgesteldeDagenFollowTheFeestdagTheyName(t *testing.T) {
	k := kalender.Standaard()
	lijst := k.Gelijkgesteld()
	gelijk(t, "number of days", len(lijst), 10)
	for _, g := range lijst {
		vorige, _ := k.Feestdag(g.Datum.PlusDagen(-1))
		gelijk(t, g.Datum.ISO(), g.Naam, "vrijdag na "+vorige)
		gelijk(t, g.Datum.ISO(), g.Datum.Weekdag(), time.Friday)
		if !g.TeControleren || g.Controleer() != nil || !strings.Contains(g.Bron, g.Datum.Lang()) {
			t.Errorf("%s has source %q, to be checked %v", g.Datum, g.Bron, g.TeControleren)
		}
	}
}

func TestListOfGelijkgesteldeDagenIsSortedAndEachDayOnce(t *testing.T) {
	eerste := kalender.Gelijkgesteld{Datum: dag(t, "2029-05-11"), Naam: "vrijdag na Hemelvaartsdag", Bron: "Besluit A"}
	rijen := []kalender.Gelijkgesteld{eerste, {}, {Datum: dag(t, "2028-05-26")}, {Datum: eerste.Datum, Bron: "Besluit B"}}
	k := kalender.New(rijen)
	lijst := k.Gelijkgesteld()
	if len(lijst) != 2 || lijst[0].Datum != dag(t, "2028-05-26") || lijst[1] != eerste {
		t.Fatalf("got %v", lijst)
	}
	naam, ok := k.Feestdag(lijst[0].Datum)
	gelijk(t, "a day without name", naam, "gelijkgestelde dag")
	gelijk(t, "a day without name", ok, true)

	rijen[0].Datum, lijst[0].Datum = kalender.Datum{}, kalender.Datum{}
	gelijk(t, "after a change outside", len(k.Gelijkgesteld()), 2)
	gelijk(t, "after a change outside", k.Gelijkgesteld()[0].Datum, dag(t, "2028-05-26"))
}

func TestGelijkgesteldeDagNeedsDateAndSource(t *testing.T) {
	err := kalender.Gelijkgesteld{Naam: "vrijdag"}.Controleer()
	if err == nil || strings.Count(err.Error(), "\n") != 1 {
		t.Errorf("got %v, want two sentences", err)
	}
	if err := (kalender.Gelijkgesteld{Datum: dag(t, "2029-05-11"), Bron: "Besluit"}).Controleer(); err != nil {
		t.Errorf("a whole row was refused: %v", err)
	}
}

func TestYearWithoutGelijkgesteldeDagenIsWarnedAbout(t *testing.T) {
	k := kalender.Standaard()
	for jaar, ontbreekt := range map[int]bool{2022: true, 2023: false, 2024: false, 2025: false, 2026: false, 2027: false, 2028: false, 2029: true} {
		gelijk(t, "missing", k.Ontbreekt(jaar), ontbreekt)
		gelijk(t, "warned", k.Waarschuwing(jaar) != "", ontbreekt)
	}
	if w := k.Waarschuwing(2029); !strings.Contains(w, "2029") || !strings.Contains(w, "Atw 3 lid 3") {
		t.Errorf("got %q", w)
	}
	if !(kalender.Kalender{}).Ontbreekt(2026) {
		t.Error("an empty list misses no year")
	}
}

func TestFeestdagAndListAgree(t *testing.T) {
	k := kalender.Standaard()
	rapid.Check(t, func(t *rapid.T) {
		d := elkeDatum(1990, 2100).Draw(t, "d")
		_, feest := k.Feestdag(d)
		inLijst := slices.ContainsFunc(k.Feestdagen(d.Jaar()), func(f kalender.Feestdag) bool { return f.Datum == d })
		vrij := d.Weekdag() == time.Saturday || d.Weekdag() == time.Sunday || feest
		if feest != inLijst || k.Werkdag(d) == vrij {
			t.Fatalf("%s: feestdag %v, in the list %v, werkdag %v", d, feest, inLijst, k.Werkdag(d))
		}
	})
}
