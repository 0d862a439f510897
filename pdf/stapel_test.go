package pdf

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

const vol = onderRand - bovenRand

// indeling gives for each page the numbers of its delen, repeated heads left out.
func indeling(delen []deel, paginas [][]plaats) [][]int {
	uit := make([][]int, len(paginas))
	for i, p := range paginas {
		for _, x := range p {
			for k := range delen {
				if x.deel == &delen[k] && !x.artefact {
					uit[i] = append(uit[i], k)
				}
			}
		}
	}
	return uit
}

func TestSlicesFillPagesByTheRules(t *testing.T) {
	kop := &deel{hoog: 20}
	gevallen := []struct {
		naam  string
		begin float64
		delen []deel
		want  string
	}{
		{"everything fits", bovenRand, []deel{{hoog: 100}, {hoog: 100}}, "[[0 1]]"},
		{"what does not fit goes on", bovenRand, []deel{{hoog: vol - 50}, {hoog: 100}}, "[[0] [1]]"},
		{"a full page is full", bovenRand, []deel{{hoog: vol}, {hoog: 1}}, "[[0] [1]]"},
		{"white at the top of a page does not count", bovenRand, []deel{{hoog: vol}, {hoog: vol, voor: 40}}, "[[0] [1]]"},
		{"white between counts", bovenRand, []deel{{hoog: vol / 2}, {hoog: vol / 2, voor: 5}}, "[[0] [1]]"},
		{"a heading goes with its text", bovenRand, []deel{{hoog: vol - 50}, {hoog: 20, bij: true}, {hoog: 40}}, "[[0] [1 2]]"},
		{"a chain moves as a whole", bovenRand, []deel{{hoog: vol - 50}, {hoog: 30, bij: true}, {hoog: 30, bij: true}, {hoog: 30}}, "[[0] [1 2 3]]"},
		{"a chain too long for any page is cut where the page ends", bovenRand,
			[]deel{{hoog: 50}, {hoog: vol / 2, bij: true}, {hoog: vol / 2, bij: true}, {hoog: 10}}, "[[0 1] [2 3]]"},
		{"a new page is a new page", bovenRand, []deel{{hoog: 10}, {hoog: 10, nieuw: true}}, "[[0] [1]]"},
		{"a new page at the top is no extra page", bovenRand, []deel{{hoog: 10, nieuw: true}}, "[[0]]"},
		{"a chain does not cross a new page", bovenRand, []deel{{hoog: 10, bij: true}, {hoog: 10, nieuw: true}}, "[[0] [1]]"},
		{"under a letterhead there is less room", onderRand - 30, []deel{{hoog: 40}}, "[[] [0]]"},
		{"a slice taller than a page still comes", bovenRand, []deel{{hoog: 10}, {hoog: vol + 50}, {hoog: 10}}, "[[0] [1] [2]]"},
		{"a row under a repeated head has less room", bovenRand, []deel{{hoog: vol}, {hoog: vol - 10, herhaal: kop}}, "[[0] [1]]"},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			if got := fmt.Sprint(indeling(g.delen, verdeel(g.delen, g.begin))); got != g.want {
				t.Errorf("got %s, want %s", got, g.want)
			}
		})
	}
}

func TestHeadOfTableReturnsOnlyOnFollowingPages(t *testing.T) {
	kop := deel{hoog: 20, bij: true}
	delen := []deel{kop}
	for range 60 {
		delen = append(delen, deel{hoog: 30, herhaal: &kop})
	}
	for i, p := range verdeel(delen, bovenRand) {
		if p[0].artefact != (i > 0) || p[0].hoog != 20 {
			t.Errorf("page %d starts with %+v", i+1, p[0])
		}
		for _, x := range p[1:] {
			if x.artefact {
				t.Errorf("page %d repeats the head further down", i+1)
			}
		}
	}
}

func TestHeadingTakesItsOwnWhiteBelow(t *testing.T) {
	kop, tekst, tabel := &deel{kop: true, na: 3}, &deel{voor: 8}, &deel{voor: 10, na: 12}
	for _, g := range []struct {
		boven, onder *deel
		want         float64
	}{{kop, tekst, 3}, {tekst, tabel, 10}, {tabel, tekst, 12}, {tekst, kop, 0}} {
		if got := wit(g.boven, g.onder); got != g.want {
			t.Errorf("got %v, want %v", got, g.want)
		}
	}
}

// Whatever the slices: each comes once and in order, none over another, none below
// the page unless it is taller than one, and a chain that fits a page is on one.
func TestDividingKeepsItsPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		delen := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) deel {
			return deel{
				hoog: rapid.Float64Range(1, 300).Draw(t, "hoog"), voor: rapid.Float64Range(0, 30).Draw(t, "voor"),
				bij: rapid.IntRange(0, 3).Draw(t, "bij") == 0, nieuw: rapid.IntRange(0, 9).Draw(t, "nieuw") == 0,
			}
		}), 1, 60).Draw(t, "delen")
		paginas := verdeel(delen, rapid.Float64Range(bovenRand, onderRand).Draw(t, "begin"))
		pagina, volgende := map[int]int{}, 0
		for i, p := range paginas {
			y := 0.0
			for _, x := range p {
				if x.y < y || x.y < bovenRand || x.y+x.hoog > onderRand+0.1 {
					t.Fatalf("page %d: a slice from %.1f to %.1f", i, x.y, x.y+x.hoog)
				}
				if x.deel != &delen[volgende] {
					t.Fatalf("slice %d is out of order", volgende)
				}
				pagina[volgende], y, volgende = i, x.y+x.hoog, volgende+1
			}
		}
		if volgende != len(delen) {
			t.Fatalf("%d of %d slices came", volgende, len(delen))
		}
		for i := 0; i < len(delen); {
			eind := keten(delen, i)
			if hoogte(delen[i:eind]) <= vol && pagina[i] != pagina[eind-1] {
				t.Fatalf("chain %d to %d is torn", i, eind-1)
			}
			i = eind
		}
	})
}
