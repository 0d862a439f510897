package tabel_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"schakel/ui/kit/tabel"
)

type rij struct {
	id   string
	naam string
	n    int
}

func kolommen() []tabel.Kolom[rij] {
	return []tabel.Kolom[rij]{
		{ID: "n", Kop: "Aantal", Rechts: true, Cel: func(r rij) tabel.Cel { return tabel.Cel{Tekst: fmt.Sprint(r.n)} },
			Vergelijk: func(a, b rij) int { return cmp.Compare(a.n, b.n) }},
		tabel.Tekstkolom("naam", "Naam", 100, func(r rij) string { return r.naam }),
		{ID: "vast", Kop: "Vast", Cel: func(rij) tabel.Cel { return tabel.Cel{} }},
	}
}

func model(rijen ...rij) *tabel.Model[rij] {
	m := tabel.New(func(r rij) string { return r.id }, kolommen()...)
	m.Zet(rijen)
	return m
}

func vijf() *tabel.Model[rij] {
	return model(rij{"a", "Öztürk", 3}, rij{"b", "Haddad", 1}, rij{"c", "tesfay", 3}, rij{"d", "Łuka", 2}, rij{"e", "ham", 5})
}

func ids(m *tabel.Model[rij]) string {
	var s []string
	for i := range m.Len() {
		r, ok := m.Rij(i)
		if !ok {
			r.id = "?"
		}
		s = append(s, r.id)
	}
	return strings.Join(s, "")
}

func gekozen(m *tabel.Model[rij]) string {
	var s []string
	for _, r := range m.Gekozen() {
		s = append(s, r.id)
	}
	return strings.Join(s, "")
}

func gelijk[T comparable](t *testing.T, wat string, kreeg, wil T) {
	t.Helper()
	if kreeg != wil {
		t.Errorf("%s: got %v, want %v", wat, kreeg, wil)
	}
}

func TestFoldDropsAccentsAndCase(t *testing.T) {
	for s, wil := range map[string]string{
		"Öztürk": "ozturk", "Nguyễn": "nguyen", "Łukasz": "lukasz", "ŞAHİN": "sahin", "Strauß": "strauss", "ı": "i", "Ðorđe": "dorde", "": "",
	} {
		gelijk(t, s, tabel.Vouw(s), wil)
	}
}

func TestClickingAHeadingSortsUpThenDown(t *testing.T) {
	m := vijf()
	gelijk(t, "as it came", ids(m), "abcde")
	m.Sorteer("naam")
	gelijk(t, "up", ids(m), "bedac")
	m.Sorteer("naam")
	gelijk(t, "down", ids(m), "cadeb")
	m.Sorteer("n")
	gelijk(t, "another column begins up, equal rows keep their order", ids(m), "bdace")
	gelijk(t, "order", m.Orde(), tabel.Sortering{Kolom: "n"})
}

func TestColumnsWithoutOrderCannotBeSorted(t *testing.T) {
	m := vijf()
	for _, k := range []string{"vast", "bestaat niet", ""} {
		gelijk(t, k, m.Kan(k), false)
		m.Sorteer(k)
		gelijk(t, k, ids(m), "abcde")
	}
}

func TestSortingKeepsTheSourceAndTheRows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rijen []rij
		for i, n := range rapid.SliceOfN(rapid.IntRange(0, 9), 0, 40).Draw(t, "n") {
			rijen = append(rijen, rij{fmt.Sprint(i), "x", n})
		}
		voor := slices.Clone(rijen)
		af := rapid.Bool().Draw(t, "down")
		uit := tabel.Sorteer(rijen, kolommen(), tabel.Sortering{Kolom: "n", Aflopend: af})
		if !slices.Equal(rijen, voor) || len(uit) != len(rijen) {
			t.Fatal("the source changed, or rows were lost")
		}
		for i := 1; i < len(uit); i++ {
			if c := cmp.Compare(uit[i-1].n, uit[i].n); c != 0 && (c > 0) != af {
				t.Fatalf("not in order: %v", uit)
			}
		}
	})
}

func TestCursorAndChoiceStayOnTheirRows(t *testing.T) {
	m := vijf()
	m.Naar(2)
	m.Wissel(0)
	m.Wissel(3)
	m.Naar(2)
	m.Sorteer("naam")
	r, _ := m.Huidig()
	gelijk(t, "row under the cursor", r.id, "c")
	gelijk(t, "chosen, in the new order", gekozen(m), "da")
	m.Zet([]rij{{"c", "tesfay", 3}, {"d", "Łuka", 2}})
	r, _ = m.Huidig()
	gelijk(t, "after a reload", r.id, "c")
	gelijk(t, "chosen rows that are gone", gekozen(m), "d")
}

func TestCursorIsHeldWithinTheTable(t *testing.T) {
	m := vijf()
	for naar, wil := range map[int]int{-5: 0, 0: 0, 4: 4, 99: 4} {
		m.Naar(naar)
		gelijk(t, fmt.Sprint(naar), m.Cursor(), wil)
	}
	m.Zet([]rij{{id: "a"}})
	gelijk(t, "fewer rows", m.Cursor(), 0)
	m.Zet(nil)
	_, ok := m.Huidig()
	gelijk(t, "no rows", ok, false)
	m.Naar(3)
	gelijk(t, "cursor without rows", m.Cursor(), 0)
}

func TestFilterHidesRowsAndKeepsTheCursorOnARowInSight(t *testing.T) {
	m := vijf()
	m.Naar(2)
	m.Filter(func(r rij) bool { return r.n == 3 })
	gelijk(t, "filtered", ids(m), "ac")
	r, _ := m.Huidig()
	gelijk(t, "cursor", r.id, "c")
	m.Filter(func(r rij) bool { return r.n == 1 })
	r, _ = m.Huidig()
	gelijk(t, "cursor of a hidden row", r.id, "b")
	m.Filter(nil)
	gelijk(t, "all again", ids(m), "abcde")
}

func TestChoosingAStretchBeginsWhereTheCursorStood(t *testing.T) {
	m := vijf()
	m.Naar(1)
	m.KiesTot(3)
	gelijk(t, "down", gekozen(m), "bcd")
	m.KiesTot(0)
	gelijk(t, "back up over the beginning", gekozen(m), "ab")
	m.KiesTot(99)
	gelijk(t, "beyond the end", gekozen(m), "bcde")
	m.WisKeuze()
	gelijk(t, "without a choice it is the row of the cursor", gekozen(m), "e")
}

func TestChosenRowsOutOfSightStayChosen(t *testing.T) {
	m := vijf()
	m.KiesAlles()
	gelijk(t, "all", m.AantalGekozen(), 5)
	m.Filter(func(r rij) bool { return r.n > 2 })
	gelijk(t, "in sight first", gekozen(m), "acebd")
	gelijk(t, "is chosen", m.IsGekozen(1), true)
	gelijk(t, "no such row", m.IsGekozen(9), false)
	m.Wissel(0)
	gelijk(t, "let one go", gekozen(m), "cebd")
	m.Wissel(-1)
	gelijk(t, "no such row changes nothing", m.AantalGekozen(), 4)
}

func TestTypeAheadFindsTheNextRowWithoutAccents(t *testing.T) {
	m := vijf()
	for _, g := range []struct {
		typ   string
		vanaf int
		wil   int
	}{{"o", 0, 0}, {"ozt", 4, 0}, {"h", 0, 1}, {"h", 2, 4}, {"h", 5, 1}, {"lu", 0, 3}, {"TES", 0, 2}, {"x", 0, -1}, {"3", 0, -1}} {
		gelijk(t, fmt.Sprint(g.typ, g.vanaf), m.ZoekVooruit(g.typ, g.vanaf), g.wil)
	}
	gelijk(t, "in an empty table", model().ZoekVooruit("a", 0), -1)
}

func duizend(n int) (*tabel.Model[rij], *[]tabel.Vraag) {
	var vragen []tabel.Vraag
	m := tabel.New(func(r rij) string { return r.id }, kolommen()...)
	m.Pagineer(n, func(v tabel.Vraag) { vragen = append(vragen, v) })
	return m, &vragen
}

func pagina(v tabel.Vraag) []rij {
	uit := make([]rij, v.Aantal)
	for i := range uit {
		uit[i] = rij{id: fmt.Sprint(v.Van + i), n: v.Van + i}
	}
	return uit
}

func TestPagedRowsAreAskedForOnlyWhenTheyComeInSight(t *testing.T) {
	m, vragen := duizend(20_000)
	gelijk(t, "rows", m.Len(), 20_000)
	_, hier := m.Rij(0)
	gelijk(t, "here before the answer", hier, false)
	m.Nodig(0, 30)
	m.Nodig(10, 40)
	gelijk(t, "questions for one page", len(*vragen), 1)
	gelijk(t, "the first page", (*vragen)[0], tabel.Vraag{Van: 0, Aantal: 200, Ronde: 1})
	gelijk(t, "the answer is news", m.Antwoord((*vragen)[0], pagina((*vragen)[0])), true)
	m.Nodig(0, 30)
	gelijk(t, "questions after the answer", len(*vragen), 1)
	m.Nodig(19_950, 20_100)
	m.Nodig(390, 410)
	gelijk(t, "questions further on", len(*vragen), 4)
	gelijk(t, "the last page", (*vragen)[1].Van, 19_800)
	r, _ := m.Rij(150)
	gelijk(t, "row", r.id, "150")
}

func TestSortingAPagedTableAsksAnewAndDropsOldAnswers(t *testing.T) {
	m, vragen := duizend(1000)
	m.Nodig(0, 10)
	m.Naar(300)
	m.Sorteer("n")
	gelijk(t, "back to the top", m.Cursor(), 0)
	gelijk(t, "an answer to the old question", m.Antwoord((*vragen)[0], pagina((*vragen)[0])), false)
	m.Nodig(0, 10)
	gelijk(t, "the new question", (*vragen)[1], tabel.Vraag{Van: 0, Aantal: 200, Orde: tabel.Sortering{Kolom: "n"}, Ronde: 2})
}

func TestAnswersThatDoNotFitAreHarmless(t *testing.T) {
	m, vragen := duizend(250)
	m.Nodig(200, 250)
	gelijk(t, "asks no more than there is", (*vragen)[0].Aantal, 50)
	gelijk(t, "more rows than asked", m.Antwoord((*vragen)[0], make([]rij, 500)), true)
	gelijk(t, "rows", m.Len(), 250)
	m.Nodig(0, 1)
	gelijk(t, "an empty answer", m.Antwoord((*vragen)[1], nil), false)
	m.Zet([]rij{{id: "a"}})
	gelijk(t, "an answer to a table that is filled otherwise", m.Antwoord((*vragen)[1], pagina((*vragen)[1])), false)
	m.Nodig(0, 5)
	gelijk(t, "a filled table asks nothing", len(*vragen), 2)
}

func TestShorterAnswersAreAskedForAgain(t *testing.T) {
	m, vragen := duizend(200)
	m.Nodig(0, 10)
	m.Antwoord((*vragen)[0], nil)
	m.Nodig(0, 10)
	gelijk(t, "questions", len(*vragen), 2)
}
