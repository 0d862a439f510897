package vandaag

import "testing"

func proefPlaatsen(open int) plaatsen {
	return plaatsen{kop: 40, rij: 50, gat: 4, groepen: [aantalDrang]int{2, 0, 3}, open: open, extra: 200}
}

func TestRowsStandUnderTheHeadingOfTheirGroup(t *testing.T) {
	p := proefPlaatsen(-1)
	for i, want := range []float32{40, 94, 188, 242, 296} {
		if got := p.boven(i); got != want {
			t.Errorf("row %d stands at %v, want %v", i, got, want)
		}
	}
	if p.hoogte() != 350 || p.eerste(2) != 2 || p.groepVan(1) != 0 || p.groepVan(2) != 2 {
		t.Errorf("height %v, first of the last group %d", p.hoogte(), p.eerste(2))
	}
	if (plaatsen{kop: 40, rij: 50, open: -1}).hoogte() != 0 {
		t.Error("an empty list has a height")
	}
}

func TestAnOpenRowPushesTheNextDown(t *testing.T) {
	p := proefPlaatsen(1)
	if p.boven(1) != 94 || p.onder(1) != 344 || p.boven(2) != 388 || p.hoogte() != 550 {
		t.Errorf("rows stand at %v to %v, then %v; all is %v high", p.boven(1), p.onder(1), p.boven(2), p.hoogte())
	}
}

func TestOnlyTheRowsInSightAreAskedFor(t *testing.T) {
	for _, g := range []struct {
		open       int
		boven      float32
		onder      float32
		van, tot   int
		omschreven string
	}{
		{-1, 0, 100, 0, 2, "the top"},
		{-1, 0, 94, 0, 1, "just before the second row"},
		{-1, 90, 188, 1, 2, "below the first row"},
		{-1, 200, 1000, 2, 5, "the end"},
		{-1, 2000, 3000, 5, 5, "past the end"},
		{1, 200, 300, 1, 2, "within what the second row opened"},
	} {
		if van, tot := proefPlaatsen(g.open).zicht(g.boven, g.onder); van != g.van || tot != g.tot {
			t.Errorf("%s: rows %d up to %d, want %d up to %d", g.omschreven, van, tot, g.van, g.tot)
		}
	}
	groot := plaatsen{kop: 40, rij: 50, gat: 4, groepen: [aantalDrang]int{0, 0, 40_000}, open: -1}
	if van, tot := groot.zicht(1_000_000, 1_000_600); van != 18517 || tot-van > 13 {
		t.Errorf("deep down rows %d up to %d are drawn", van, tot)
	}
}
