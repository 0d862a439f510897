package geld_test

import (
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/fout"
	"schakel/domain/geld"
)

func TestAmountsAreWrittenTheDutchWay(t *testing.T) {
	for c, wil := range map[geld.Cent]string{
		0: "€ 0,00", 1: "€ 0,01", 25: "€ 0,25", 100: "€ 1,00", geld.Euro(25): "€ 25,00", 3750: "€ 37,50",
		99_999: "€ 999,99", 100_000: "€ 1.000,00", 123_450: "€ 1.234,50", 123_456_789: "€ 1.234.567,89",
		-2500: "€ -25,00", -5: "€ -0,05", -123_450: "€ -1.234,50", math.MinInt64: "€ -92.233.720.368.547.758,08",
	} {
		if kreeg := c.String(); kreeg != wil {
			t.Errorf("%d: got %q, want %q", int64(c), kreeg, wil)
		}
	}
}

func TestAmountsAreReadAsPeopleTypeThem(t *testing.T) {
	for s, wil := range map[string]geld.Cent{
		"25": 2500, "25,-": 2500, "25,--": 2500, "25,": 2500, "37,5": 3750, "37,50": 3750, "37.50": 3750, "€ 1.234,50": 123_450,
		"€25": 2500, " €\u00a025,00 ": 2500, "1.234": 123_400, "1.234.567": 123_456_700, "1234,50": 123_450, "0": 0, "0,01": 1,
		"0.50": 50, "1.234,-": 123_400, "007": 700, "999999999999,99": 99_999_999_999_999,
	} {
		if kreeg, err := geld.Parse(s); err != nil || kreeg != wil {
			t.Errorf("%q: got %d, %v, want %d", s, kreeg, err, wil)
		}
	}
}

func TestOtherTextIsNoAmount(t *testing.T) {
	for _, s := range []string{"", " ", "€", "-", ",", ".", ",50", ".50", ",-", "-25", "+25", "25-", "€ -25", "25 euro", "€€25", "1,2,3",
		"37,505", "37,5x", "37,-5", "37.5", "1.23.456", "1234.567", "0.123", ".123", "1..234", "1.234.50", "12.345.67", "1,234.50",
		"1 234", "1e3", "0x10", "1_000", "٢٥", "25,٥٠", "1000000000000", "99999999999999999999999999", "NaN", "\xff"} {
		c, err := geld.Parse(s)
		var f *fout.Fout
		if c != 0 || !errors.As(err, &f) || f.Code != fout.Ongeldig || !strings.Contains(f.Melding, "37,50") {
			t.Errorf("%q: got %d, %v", s, c, err)
		}
	}
}

func TestWrittenAmountReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := geld.Cent(rapid.Int64Range(0, 1e14-1).Draw(t, "c"))
		if terug, err := geld.Parse(c.String()); err != nil || terug != c {
			t.Fatalf("%s reads back as %s, %v", c, terug, err)
		}
	})
}

func TestPercentageRoundsHalfACentAwayFromZero(t *testing.T) {
	for _, g := range []struct {
		c   geld.Cent
		n   int
		wil geld.Cent
	}{
		{geld.Euro(50), 50, geld.Euro(25)}, {geld.Euro(100), 75, geld.Euro(75)}, {geld.Euro(50), 0, 0}, {geld.Euro(50), 100, geld.Euro(50)},
		{1, 50, 1}, {1, 49, 0}, {3, 50, 2}, {-1, 50, -1}, {-3, 50, -2}, {-1, 49, 0}, {333, 25, 83}, {334, 25, 84}, {0, 75, 0}, {10, 200, 20},
	} {
		if kreeg := g.c.Procent(g.n); kreeg != g.wil {
			t.Errorf("%d%% of %d cent: got %d, want %d", g.n, g.c, kreeg, g.wil)
		}
	}
}

func TestPercentageIsTheNearestCent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.Int64Range(-1e12, 1e12).Draw(t, "c")
		n := rapid.IntRange(0, 200).Draw(t, "n")
		precies := new(big.Rat).SetFrac64(c*int64(n), 100)
		verschil := precies.Sub(precies, new(big.Rat).SetInt64(int64(geld.Cent(c).Procent(n))))
		if verschil.Abs(verschil).Cmp(big.NewRat(1, 2)) > 0 {
			t.Fatalf("%d%% of %d is off by %s", n, c, verschil)
		}
	})
}

func FuzzParseReadsAnAmountOrRefuses(f *testing.F) {
	for _, s := range []string{"25", "37,50", "€ 1.234,50", "37.50", "25,-", "", ",", ".", "-1", "0.123", "1,2,3", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := geld.Parse(s)
		if err != nil {
			if c != 0 {
				t.Fatalf("%q: both %d and %v", s, c, err)
			}
			return
		}
		if terug, err := geld.Parse(c.String()); c < 0 || err != nil || terug != c {
			t.Fatalf("%q: %s reads back as %s, %v", s, c, terug, err)
		}
	})
}
