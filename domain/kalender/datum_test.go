package kalender_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"schakel/domain/fout"
	"schakel/domain/kalender"
)

func TestImpossibleDatesAreRefusedByName(t *testing.T) {
	for _, g := range []struct {
		jaar, maand, dag int
		naam             string
	}{
		{2025, 2, 29, "29-02-2025"}, {2026, 4, 31, "31-04-2026"}, {2026, 13, 1, "01-13-2026"},
		{2026, 0, 1, "01-00-2026"}, {2026, 1, 0, "00-01-2026"}, {0, 1, 1, "01-01-0000"},
		{10000, 1, 1, "01-01-10000"}, {1900, 2, 29, "29-02-1900"}, {2100, 2, 29, "29-02-2100"},
	} {
		d, err := kalender.Op(g.jaar, g.maand, g.dag)
		if !d.Leeg() || codeVan(t, err) != fout.Ongeldig || !strings.Contains(err.Error(), g.naam+" bestaat niet") {
			t.Errorf("%s: got %v, %v", g.naam, d, err)
		}
	}
}

func TestLeapDaysExist(t *testing.T) {
	for _, iso := range []string{"2000-02-29", "2024-02-29", "2028-02-29"} {
		gelijk(t, iso, dag(t, iso).ISO(), iso)
	}
}

func TestISOIsReadStrictly(t *testing.T) {
	for _, s := range []string{"", "2026-4-28", "+026-04-28", "2026- 4-28", "2026-04-+8", "2026-04--8", "-026-04-28",
		"2026-04-28 ", " 2026-04-28", "2026/04/28", "28-04-2026", "2026-04-28T00:00", "20260428", "2026-04", "٢٠٢٦-04-28"} {
		if d, err := kalender.ParseISO(s); codeVan(t, err) != fout.Ongeldig || !d.Leeg() {
			t.Errorf("%q was read as %v", s, d)
		}
	}
}

func TestDateSurvivesEveryNotation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := elkeDatum(1, 9990).Draw(t, "d")
		uit, err := kalender.ParseISO(d.ISO())
		if err != nil || uit != d {
			t.Fatalf("ISO %s: %v %v", d.ISO(), uit, err)
		}
		opnieuw, err := kalender.Op(d.Jaar(), d.Maand(), d.Dag())
		if err != nil || opnieuw != d {
			t.Fatalf("parts of %s: %v %v", d, opnieuw, err)
		}
		tekst, err := json.Marshal(d)
		var terug kalender.Datum
		if err != nil || json.Unmarshal(tekst, &terug) != nil || terug != d {
			t.Fatalf("json %s: %v %v", tekst, terug, err)
		}
		if t1 := kalender.VanTijd(d.Tijd().Add(time.Second)); t1 != d {
			t.Fatalf("time of %s: %s", d, t1)
		}
	})
}

func TestEmptyDateIsEmptyEverywhere(t *testing.T) {
	var d kalender.Datum
	for wat, s := range map[string]string{"ISO": d.ISO(), "String": d.String(), "Lang": d.Lang(),
		"LangMetDag": d.LangMetDag(), "MetDag": d.MetDag()} {
		gelijk(t, wat, s, "")
	}
	gelijk(t, "Tijd", d.Tijd(), time.Time{})
	gelijk(t, "VanTijd", kalender.VanTijd(time.Time{}), d)
	gelijk(t, "Weekdag", d.Weekdag(), time.Sunday)
	gelijk(t, "PlusDagen", d.PlusDagen(1), d)
	gelijk(t, "PlusMaanden", d.PlusMaanden(1), d)
	gelijk(t, "DagenTot", d.DagenTot(dag(t, "2026-01-01")), 0)
	gelijk(t, "VolleJarenTot", d.VolleJarenTot(dag(t, "2026-01-01")), 0)
	gelijk(t, "before every other", d.Voor(dag(t, "0001-01-01")), true)
	jaar, week := d.Weeknummer()
	gelijk(t, "week", jaar+week, 0)
}

func TestEmptyDateIsEmptyTextInJSON(t *testing.T) {
	type rij struct{ D kalender.Datum }
	tekst, err := json.Marshal(rij{})
	if err != nil {
		t.Fatal(err)
	}
	gelijk(t, "json", string(tekst), `{"D":""}`)
	terug := rij{D: dag(t, "2026-04-28")}
	if err := json.Unmarshal(tekst, &terug); err != nil || !terug.D.Leeg() {
		t.Errorf("empty text left %v, %v", terug.D, err)
	}
	if err := json.Unmarshal([]byte(`{"D":"2026-02-30"}`), &terug); err == nil {
		t.Error("an impossible date came in through JSON")
	}
}

func TestDateOfAMomentIsTakenInItsOwnZone(t *testing.T) {
	zomertijd := time.FixedZone("CEST", 2*60*60)
	moment := time.Date(2026, 4, 28, 0, 30, 0, 0, zomertijd)
	gelijk(t, "in the zone", kalender.VanTijd(moment).ISO(), "2026-04-28")
	gelijk(t, "in UTC", kalender.VanTijd(moment.UTC()).ISO(), "2026-04-27")
	gelijk(t, "outside the calendar", kalender.VanTijd(time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC)), kalender.Datum{})
}

func TestDatesSortByTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := elkeDatum(1, 9990).Draw(t, "a"), elkeDatum(1, 9990).Draw(t, "b")
		if a.Vergelijk(b) != a.Tijd().Compare(b.Tijd()) || a.Voor(b) != b.Na(a) {
			t.Fatalf("order of %s and %s", a, b)
		}
	})
}

func TestDutchTexts(t *testing.T) {
	for _, g := range []struct{ iso, kort, lang, metDag, lijst string }{
		{"2026-04-20", "20-04-2026", "20 april 2026", "maandag 20 april 2026", "ma 20-04-2026"},
		{"2026-03-01", "01-03-2026", "1 maart 2026", "zondag 1 maart 2026", "zo 01-03-2026"},
		{"2024-08-31", "31-08-2024", "31 augustus 2024", "zaterdag 31 augustus 2024", "za 31-08-2024"},
		{"0987-12-05", "05-12-0987", "5 december 987", "woensdag 5 december 987", "wo 05-12-0987"},
	} {
		d := dag(t, g.iso)
		gelijk(t, "String", d.String(), g.kort)
		gelijk(t, "Lang", d.Lang(), g.lang)
		gelijk(t, "LangMetDag", d.LangMetDag(), g.metDag)
		gelijk(t, "MetDag", d.MetDag(), g.lijst)
	}
}

func TestNamesOutsideTheCalendarAreEmpty(t *testing.T) {
	gelijk(t, "first month", kalender.Maandnaam(1), "januari")
	gelijk(t, "last month", kalender.Maandnaam(12), "december")
	for _, m := range []int{-1, 0, 13} {
		gelijk(t, "month", kalender.Maandnaam(m), "")
	}
	gelijk(t, "Wednesday", kalender.Dagnaam(time.Wednesday), "woensdag")
	for _, w := range []time.Weekday{-1, 7} {
		gelijk(t, "weekday", kalender.Dagnaam(w), "")
	}
}

func TestISOWeekAtTheTurnOfTheYear(t *testing.T) {
	for _, g := range []struct {
		iso        string
		jaar, week int
	}{
		{"2026-04-27", 2026, 18}, {"2026-12-31", 2026, 53}, {"2027-01-03", 2026, 53},
		{"2027-01-04", 2027, 1}, {"2024-12-30", 2025, 1}, {"2023-01-01", 2022, 52},
	} {
		jaar, week := dag(t, g.iso).Weeknummer()
		gelijk(t, "year of "+g.iso, jaar, g.jaar)
		gelijk(t, "week of "+g.iso, week, g.week)
	}
}
