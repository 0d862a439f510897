package ui

import (
	"fmt"
	"testing"

	"schakel/ui/kit"
)

func plaats(scherm, deel string) kit.Route { return kit.Route{Scherm: scherm, Deel: deel} }

func TestTheWayBackAndForthIsRemembered(t *testing.T) {
	var g geschiedenis
	if _, ok := g.hier(); ok || g.kan(-1) || g.kan(1) {
		t.Fatal("a new history is somewhere already")
	}
	a, b, c, d := plaats("a", ""), plaats("b", ""), plaats("c", ""), plaats("d", "")
	for _, r := range []kit.Route{a, b, b, c} {
		g.ga(r)
	}
	for i, stap := range []struct {
		n    int
		want kit.Route
	}{{-1, b}, {-1, a}, {1, b}, {1, c}, {-1, b}} {
		if got, ok := g.stap(stap.n); !ok || got != stap.want {
			t.Fatalf("step %d: at %v, want %v", i, got, stap.want)
		}
	}
	g.ga(d)
	if g.kan(1) {
		t.Error("after a new place there is still a way ahead")
	}
	if got, _ := g.stap(-1); got != b {
		t.Errorf("back from the new place is %v, want %v", got, b)
	}
}

func TestOneCannotGoBeyondTheEndsOfTheWay(t *testing.T) {
	var g geschiedenis
	g.ga(plaats("a", ""))
	for _, n := range []int{-1, 1} {
		if r, ok := g.stap(n); ok {
			t.Errorf("step %d leads to %v", n, r)
		}
	}
	if hier, _ := g.hier(); hier != plaats("a", "") {
		t.Errorf("a refused step moved to %v", hier)
	}
}

func TestALongWayForgetsItsBeginning(t *testing.T) {
	var g geschiedenis
	for i := range maxPlaatsen + 10 {
		g.ga(plaats(fmt.Sprint(i), ""))
	}
	if len(g.plaatsen) != maxPlaatsen {
		t.Errorf("%d places are kept, want %d", len(g.plaatsen), maxPlaatsen)
	}
	if hier, _ := g.hier(); hier.Scherm != fmt.Sprint(maxPlaatsen+9) {
		t.Errorf("one is at %v", hier)
	}
	if g.kent(plaats("0", "")) || !g.kent(plaats("20", "")) {
		t.Error("the wrong end was forgotten")
	}
}

func TestThePartsOfAScreenShareIt(t *testing.T) {
	var g geschiedenis
	g.ga(plaats("dossier", ""))
	g.ga(plaats("dossier", "termijnen"))
	if len(g.plaatsen) != 2 {
		t.Errorf("two parts are %d places, want 2", len(g.plaatsen))
	}
	if sleutel(g.plaatsen[0]) != sleutel(g.plaatsen[1]) {
		t.Error("two parts have two screens")
	}
}
