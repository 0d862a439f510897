package domaintest_test

import (
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

func TestEveryBSNIsInventedValidAndItsOwn(t *testing.T) {
	gezien := map[persoon.BSN]int{}
	for n := range 20_000 {
		b := domaintest.BSN(n)
		if eerder, ok := gezien[b]; ok {
			t.Fatalf("BSN(%d) = BSN(%d)", n, eerder)
		}
		gezien[b] = n
		if gelezen, err := persoon.ParseBSN(string(b)); err != nil || gelezen != b || b[0] != '9' {
			t.Fatalf("BSN(%d) = %q: %v", n, b, err)
		}
	}
}

func TestVNummerIsReadBackAndItsOwn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, m := rapid.IntRange(0, 999_999).Draw(t, "n"), rapid.IntRange(0, 999_999).Draw(t, "m")
		v := domaintest.VNummer(n)
		if gelezen, err := persoon.ParseVNummer(string(v)); err != nil || gelezen != v {
			t.Fatalf("VNummer(%d) = %q: %v", n, v, err)
		}
		if (domaintest.VNummer(m) == v) != (n == m) {
			t.Fatalf("VNummer(%d) and VNummer(%d)", n, m)
		}
	})
}

func TestNumberOutsideTheRangeStillGivesAValidOne(t *testing.T) {
	for _, n := range []int{-1, 1_000_000, -999_999_999} {
		if _, err := persoon.ParseBSN(string(domaintest.BSN(n))); err != nil {
			t.Errorf("BSN(%d): %v", n, err)
		}
		if _, err := persoon.ParseVNummer(string(domaintest.VNummer(n))); err != nil {
			t.Errorf("VNummer(%d): %v", n, err)
		}
	}
}

func TestPersonOfTheBuilderPassesAsItIs(t *testing.T) {
	p := domaintest.Persoon(domaintest.MetNummer(12))
	schoon, err := persoon.New(p)
	if err != nil || schoon != p {
		t.Errorf("got %+v, %v", schoon, err)
	}
	if p.BSN != domaintest.BSN(12) || p.VNummer != domaintest.VNummer(12) {
		t.Errorf("numbers: %s, %s", p.BSN, p.VNummer)
	}
}

func TestOptionsHappenInOrderOnTheirDays(t *testing.T) {
	var dagen []string
	noteer := func(d *dossier.Dossier, dag kalender.Datum) error {
		dagen = append(dagen, dag.ISO())
		return nil
	}
	d := domaintest.Dossier(t, domaintest.Gemaakt("2025-06-01"), domaintest.Van(wet.OverigeMigrant), domaintest.Medewerker("R. Jansen"),
		domaintest.Met(domaintest.Persoon(domaintest.MetNummer(9))),
		domaintest.Op("2026-02-01", noteer), domaintest.Op("2026-01-01", noteer))
	s := d.Stand()
	if len(dagen) != 2 || dagen[0] != "2026-02-01" || dagen[1] != "2026-01-01" {
		t.Errorf("got %v", dagen)
	}
	if s.Gemaakt.ISO() != "2025-06-01" || s.Doelgroep != wet.OverigeMigrant || s.Medewerker != "R. Jansen" || s.Persoon.BSN != domaintest.BSN(9) {
		t.Errorf("got %+v", s)
	}
}

func TestBuilderGoesTheWholeWayToASecondPlan(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Ingeschreven("2026-01-05"), domaintest.Kennisgeving("2026-02-16"), domaintest.Intake("2026-03-24"),
		domaintest.Plan("2026-04-20", wet.RouteB1), domaintest.Plan("2026-10-05", wet.RouteZ))
	een, _ := d.PIP(1)
	twee, _ := d.PIP(2)
	if een.Status != pip.Vervangen || een.Inhoud.Niveau != wet.NiveauB1 || twee.Status != pip.Vastgesteld || twee.Soort != pip.OverigGewijzigd || twee.Inhoud.Niveau != "" {
		t.Errorf("got %+v\nand %+v", een, twee)
	}
}

func TestEachGroupGetsAPermitThatGoesWithIt(t *testing.T) {
	for _, g := range wet.Doelgroepen() {
		d := domaintest.Dossier(t, domaintest.Van(g))
		if v := d.VerblijfOp(kalender.Datum{}); (v == wet.AsielBepaald) != (g == wet.Asielstatushouder) {
			t.Errorf("%s: %s", g, v)
		}
	}
	if v := domaintest.Dossier(t, domaintest.Verblijf(wet.GezinslidAsiel)).VerblijfOp(kalender.Datum{}); v != wet.GezinslidAsiel {
		t.Errorf("got %s", v)
	}
}
