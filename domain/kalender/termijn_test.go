package kalender_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"schakel/domain/kalender"
)

func TestTermsOfTheWorkedCases(t *testing.T) {
	k := kalender.Standaard()
	for _, g := range []struct {
		wat, begin string
		n          int
		eenheid    kalender.Eenheid
		wil        string
	}{
		{"PIP ends on Koningsdag", "2026-02-16", 10, kalender.Week, "2026-04-28"},
		{"new term of the intake", "2026-04-01", 2, kalender.Maand, "2026-06-01"},
		{"bezwaar and payment", "2026-04-01", 6, kalender.Week, "2026-05-13"},
		{"bezwaar", "2026-06-08", 6, kalender.Week, "2026-07-20"},
		{"decision on a fine", "2026-05-04", 13, kalender.Week, "2026-08-03"},
		{"thirteen weeks to a Sunday stay", "2026-05-03", 13, kalender.Week, "2026-08-02"},
		{"offer", "2026-04-20", 3, kalender.Maand, "2026-07-20"},
		{"change of route", "2026-04-20", 18, kalender.Maand, "2027-10-20"},
		{"whole term, to a Friday", "2026-04-20", 3, kalender.Jaar, "2029-04-20"},
		{"years to a Saturday stay", "2026-04-25", 2, kalender.Jaar, "2028-04-25"},
		{"years to Koningsdag stay", "2024-04-27", 2, kalender.Jaar, "2026-04-27"},
		{"weeks to a Saturday", "2026-04-04", 10, kalender.Week, "2026-06-15"},
		{"to Goede Vrijdag", "2026-03-20", 2, kalender.Week, "2026-04-07"},
		{"to Hemelvaartsdag and the day after", "2026-04-02", 6, kalender.Week, "2026-05-18"},
		{"to Eerste Kerstdag on a Friday", "2026-11-13", 6, kalender.Week, "2026-12-28"},
		{"to Nieuwjaarsdag and the day after", "2025-12-18", 2, kalender.Week, "2026-01-05"},
		{"two months to 5 May", "2026-03-05", 2, kalender.Maand, "2026-05-06"},
		{"month that is too short, to a Sunday", "2026-01-31", 1, kalender.Maand, "2026-03-02"},
		{"ninety days to a Sunday", "2026-05-04", 90, kalender.Dag, "2026-08-03"},
		{"ninety-one days to a Sunday", "2026-05-03", 91, kalender.Dag, "2026-08-02"},
		{"back to a Saturday", "2026-05-04", -2, kalender.Dag, "2026-05-02"},
		{"six months back to a Sunday", "2026-07-25", -6, kalender.Maand, "2026-01-25"},
	} {
		laatste, stappen := k.Termijn(dag(t, g.begin), g.n, g.eenheid)
		gelijk(t, g.wat, laatste, dag(t, g.wil))
		if len(stappen) < 2 || slices.ContainsFunc(stappen, func(s string) bool { return !strings.HasSuffix(s, ".") }) {
			t.Errorf("%s: steps %q", g.wat, stappen)
		}
	}
}

func TestStepsExplainWhyKoningsdagMovesTheTerm(t *testing.T) {
	_, stappen := kalender.Standaard().Termijn(dag(t, "2026-02-16"), 10, kalender.Week)
	gelijk(t, "steps", strings.Join(stappen, "\n"), `10 weken na maandag 16 februari 2026 is maandag 27 april 2026.
Maandag 27 april 2026 is Koningsdag (Atw 3 lid 1).
De termijn loopt door tot en met dinsdag 28 april 2026 (Atw 1 lid 1).`)
}

func TestStepsSayWhatATermRestsOn(t *testing.T) {
	k := kalender.Standaard()
	for _, g := range []struct {
		begin   string
		n       int
		eenheid kalender.Eenheid
		zin     string
	}{
		{"2026-06-08", 6, kalender.Week, "Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1)."},
		{"2026-05-04", 13, kalender.Week, "hij is langer dan 12 weken (Atw 4 onder a)."},
		{"2026-05-04", 91, kalender.Dag, "hij is langer dan 90 dagen (Atw 4 onder a)."},
		{"2026-05-04", 18, kalender.Maand, "hij is langer dan 3 maanden (Atw 4 onder a)."},
		{"2026-05-04", 1, kalender.Jaar, "hij telt in jaren (Atw 4 onder a)."},
		{"2026-05-04", -2, kalender.Maand, "er wordt teruggerekend (Atw 1 lid 2)."},
		{"2026-05-04", -2, kalender.Maand, "2 maanden voor maandag 4 mei 2026 is woensdag 4 maart 2026."},
		{"2026-04-02", 6, kalender.Week, "Vrijdag 15 mei 2026 is vrijdag na Hemelvaartsdag (Atw 3 lid 3, te controleren)."},
		{"2026-04-02", 6, kalender.Week, "Zaterdag 16 mei 2026 valt in het weekend."},
		{"2026-12-31", 2, kalender.Maand, "Februari 2027 heeft geen dag 31; dan telt de laatste dag van de maand."},
		{"2026-12-24", 3, kalender.Dag, "tot en met dinsdag 29 december 2026 (Atw 2)."},
	} {
		_, stappen := k.Termijn(dag(t, g.begin), g.n, g.eenheid)
		if !strings.Contains(strings.Join(stappen, "\n"), g.zin) {
			t.Errorf("%s + %s lacks %q: %q", g.begin, g.eenheid.Telling(g.n), g.zin, stappen)
		}
	}
}

func TestTermOfThreeDaysHoldsTwoWorkdays(t *testing.T) {
	k := kalender.Standaard()
	for _, g := range []struct {
		begin string
		n     int
		wil   string
	}{
		{"2026-12-24", 3, "2026-12-29"}, // Kerst and the weekend: Monday is the first, Tuesday the second
		{"2026-12-24", 4, "2026-12-29"},
		{"2026-12-24", 2, "2026-12-28"}, // too short for Atw 2
		{"2026-12-23", 3, "2026-12-28"}, // Thursday and Monday
		{"2026-11-23", 3, "2026-11-26"},
		{"2026-04-02", 4, "2026-04-08"}, // Goede Vrijdag to Tweede Paasdag
	} {
		laatste, _ := k.Termijn(dag(t, g.begin), g.n, kalender.Dag)
		gelijk(t, g.begin, laatste, dag(t, g.wil))
	}
}

func TestAtwAppliesToShortTermsOnly(t *testing.T) {
	for _, g := range []struct {
		eenheid kalender.Eenheid
		grens   int
	}{{kalender.Dag, 90}, {kalender.Week, 12}, {kalender.Maand, 3}, {kalender.Jaar, 0}} {
		for _, n := range []int{-1, 0, 1, g.grens, g.grens + 1} {
			gelijk(t, g.eenheid.Telling(n), kalender.AtwGeldt(n, g.eenheid), n > 0 && n <= g.grens)
		}
	}
	gelijk(t, "unknown unit", kalender.AtwGeldt(1, kalender.Eenheid(9)), false)
}

func TestEditedListMovesTheTerm(t *testing.T) {
	begin := dag(t, "2029-03-29")
	zonder, _ := kalender.Standaard().Termijn(begin, 6, kalender.Week) // Hemelvaartsdag 2029
	gelijk(t, "without the decree", zonder, dag(t, "2029-05-11"))
	lijst := append(kalender.Standaard().Gelijkgesteld(), kalender.Gelijkgesteld{Datum: zonder, Naam: "vrijdag na Hemelvaartsdag", Bron: "Besluit"})
	met, stappen := kalender.New(lijst).Termijn(begin, 6, kalender.Week)
	gelijk(t, "with the decree", met, dag(t, "2029-05-14"))
	if strings.Contains(strings.Join(stappen, " "), "te controleren") {
		t.Errorf("a day that was read is still to be checked: %q", stappen)
	}
}

func TestTermWithoutStartOrOutsideTheCalendarHasNoEnd(t *testing.T) {
	k := kalender.Standaard()
	for _, begin := range []kalender.Datum{{}, dag(t, "9999-12-31")} {
		if laatste, stappen := k.Termijn(begin, 6, kalender.Week); !laatste.Leeg() || stappen != nil {
			t.Errorf("%v: got %v, %q", begin, laatste, stappen)
		}
	}
	if d, stappen := k.Verleng(kalender.Datum{}); !d.Leeg() || stappen != nil {
		t.Errorf("an empty date was extended to %v, %q", d, stappen)
	}
	if d, _ := k.Termijn(dag(t, "9999-12-24"), 7, kalender.Dag); d != dag(t, "9999-12-31") {
		t.Errorf("last Friday of the calendar: %v", d)
	}
}

func TestTermThatRunsOffTheCalendarHasNoEnd(t *testing.T) {
	k := kalender.New([]kalender.Gelijkgesteld{{Datum: dag(t, "9999-12-29")}, {Datum: dag(t, "9999-12-30")}, {Datum: dag(t, "9999-12-31")}})
	if d, _ := k.Verleng(dag(t, "9999-12-29")); !d.Leeg() {
		t.Errorf("extended to %v", d)
	}
	if d, _ := k.Termijn(dag(t, "9999-12-27"), 3, kalender.Dag); !d.Leeg() {
		t.Errorf("ends on %v", d)
	}
}

// Each Monday of 2026 a kennisgeving: ten weeks later to the day, but for the three
// that end on a feestdag.
func TestPIPTermsOf2026(t *testing.T) {
	anders := map[string]string{
		"2026-01-26": "2026-04-07", // Tweede Paasdag
		"2026-02-16": "2026-04-28", // Koningsdag
		"2026-03-16": "2026-05-26", // Tweede Pinksterdag
	}
	k := kalender.Standaard()
	for begin := dag(t, "2026-01-05"); begin.Jaar() == 2026; begin = begin.PlusWeken(1) {
		wil := begin.PlusDagen(70)
		if iso, ok := anders[begin.ISO()]; ok {
			wil = dag(t, iso)
		}
		laatste, _ := k.Termijn(begin, 10, kalender.Week)
		gelijk(t, "PIP after "+begin.ISO(), laatste, wil)
	}
}

func TestEveryFreeDayOf2027MovesATermToTheNextWorkday(t *testing.T) {
	naar := map[string]string{ // free days from Monday to Friday; the weekends are counted below
		"2027-01-01": "2027-01-04", // Nieuwjaarsdag, a Friday
		"2027-03-26": "2027-03-30", // Goede Vrijdag
		"2027-03-29": "2027-03-30", // Tweede Paasdag
		"2027-04-27": "2027-04-28", // Koningsdag, a Tuesday
		"2027-05-05": "2027-05-10", // Bevrijdingsdag, Hemelvaartsdag and the Friday after it
		"2027-05-06": "2027-05-10",
		"2027-05-07": "2027-05-10",
		"2027-05-17": "2027-05-18", // Tweede Pinksterdag
	}
	weekendVoorFeestdag := map[string]string{"2027-03-27": "2027-03-30", "2027-03-28": "2027-03-30",
		"2027-05-15": "2027-05-18", "2027-05-16": "2027-05-18"}
	k := kalender.Standaard()
	for d := dag(t, "2027-01-01"); d.Jaar() == 2027; d = d.PlusDagen(1) {
		wil := d
		switch d.Weekdag() {
		case time.Saturday:
			wil = d.PlusDagen(2)
		case time.Sunday:
			wil = d.PlusDagen(1)
		default:
		}
		for _, tabel := range []map[string]string{naar, weekendVoorFeestdag} {
			if iso, ok := tabel[d.ISO()]; ok {
				wil = dag(t, iso)
			}
		}
		kreeg, _ := k.Verleng(d)
		gelijk(t, d.LangMetDag(), kreeg, wil)
	}
}

func TestOnlyTheListedDaysOf2026AreFreeOnAWeekday(t *testing.T) {
	var kreeg []string
	k := kalender.Standaard()
	for d := dag(t, "2026-01-01"); d.Jaar() == 2026; d = d.PlusDagen(1) {
		if w := d.Weekdag(); w != time.Saturday && w != time.Sunday && !k.Werkdag(d) {
			kreeg = append(kreeg, d.ISO()[5:])
		}
	}
	gelijk(t, "free days", strings.Join(kreeg, " "), "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25")
}

func TestExtendedTermEndsOnTheFirstWorkday(t *testing.T) {
	k := kalender.Standaard()
	rapid.Check(t, func(t *rapid.T) {
		d := elkeDatum(1990, 2100).Draw(t, "d")
		e, stappen := k.Verleng(d)
		if e.Voor(d) || !k.Werkdag(e) || (e == d) != (len(stappen) == 0) {
			t.Fatalf("%s was extended to %s, %q", d, e, stappen)
		}
		for f := d; f.Voor(e); f = f.PlusDagen(1) {
			if k.Werkdag(f) {
				t.Fatalf("%s was extended past %s", d, f)
			}
		}
		if nog, _ := k.Verleng(e); nog != e || d.DagenTot(e) > 9 {
			t.Fatalf("%s to %s, and then to %s", d, e, nog)
		}
	})
}

func TestTermIsNeverShortenedAndOnlyExtendedWhereTheAtwApplies(t *testing.T) {
	k := kalender.Standaard()
	rapid.Check(t, func(t *rapid.T) {
		begin := elkeDatum(1990, 2100).Draw(t, "begin")
		n := rapid.IntRange(-30, 120).Draw(t, "n")
		e := rapid.SampledFrom([]kalender.Eenheid{kalender.Dag, kalender.Week, kalender.Maand, kalender.Jaar}).Draw(t, "e")
		kaal := begin.Plus(n, e)
		laatste, stappen := k.Termijn(begin, n, e)
		switch {
		case len(stappen) == 0 || laatste.Voor(kaal):
			t.Fatalf("%s + %s gave %s, %q", begin, e.Telling(n), laatste, stappen)
		case !kalender.AtwGeldt(n, e) && laatste != kaal:
			t.Fatalf("%s + %s was extended to %s", begin, e.Telling(n), laatste)
		case kalender.AtwGeldt(n, e) && !k.Werkdag(laatste):
			t.Fatalf("%s + %s ends on %s", begin, e.Telling(n), laatste)
		}
	})
}
