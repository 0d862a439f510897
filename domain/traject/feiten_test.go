package traject_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/domaintest"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

func TestFactOfTheWayIsKeptOnItsDay(t *testing.T) {
	op := domaintest.Dag(t, "2026-11-23")
	dag := domaintest.Dag(t, "2026-11-20")
	for _, g := range []struct {
		naam string
		zet  func(traject.Stand, kalender.Datum) (traject.Stand, error)
		lees func(traject.Stand) kalender.Datum
		veld string
	}{
		{"offer", func(s traject.Stand, d kalender.Datum) (traject.Stand, error) { return s.MetAanbod(d, op) },
			func(s traject.Stand) kalender.Datum { return s.Aanbod }, "aanbod"},
		{"PVT", func(s traject.Stand, d kalender.Datum) (traject.Stand, error) { return s.MetPVT(d, op) },
			func(s traject.Stand) kalender.Datum { return s.PVTOndertekend }, "pvtOndertekend"},
		{"MAP", func(s traject.Stand, d kalender.Datum) (traject.Stand, error) { return s.MetEindgesprekMAP(d, op) },
			func(s traject.Stand) kalender.Datum { return s.MAPEindgesprek }, "mapEindgesprek"},
		{"Z-route", func(s traject.Stand, d kalender.Datum) (traject.Stand, error) { return s.MetEindgesprekZ(d, op) },
			func(s traject.Stand) kalender.Datum { return s.EindgesprekZ }, "eindgesprekZ"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			s, err := g.zet(traject.Stand{}, dag)
			if err != nil || g.lees(s) != dag {
				t.Fatalf("got %v, %v", g.lees(s), err)
			}
			if s, err = g.zet(s, op); err != nil || g.lees(s) != op {
				t.Errorf("today is refused or not taken: %v", err)
			}
			for wat, slecht := range map[fout.Code]kalender.Datum{fout.Ontbreekt: {}, fout.Ongeldig: op.PlusDagen(1)} {
				na, err := g.zet(s, slecht)
				if fout.CodeVan(err) != wat || veld(err) != g.veld || g.lees(na) != op {
					t.Errorf("%v: %v at %s, now %v", slecht, err, veld(err), g.lees(na))
				}
			}
		})
	}
}

func TestEndOfTermToldByDUOMayLieAhead(t *testing.T) {
	s, err := traject.Stand{}.MetTermijnVolgensDUO(domaintest.Dag(t, "2029-04-20"))
	if err != nil || s.TermijnVolgensDUO.ISO() != "2029-04-20" {
		t.Errorf("got %v, %v", s.TermijnVolgensDUO, err)
	}
	if _, err := s.MetTermijnVolgensDUO(kalender.Datum{}); fout.CodeVan(err) != fout.Ontbreekt {
		t.Errorf("empty: %v", err)
	}
}

func TestStatementOfHoursThatCannotBeTrueIsRefused(t *testing.T) {
	op := domaintest.Dag(t, "2026-11-23")
	goed := traject.Uren{Datum: domaintest.Dag(t, "2026-10-31"), Vanaf: domaintest.Dag(t, "2026-10-01"), Onderdeel: wet.UrenNT2, Minuten: wet.Uren(48), Aanbieder: "Taalhuis"}
	if _, err := (traject.Stand{}).MetUren(goed, op); err != nil {
		t.Fatal(err)
	}
	for _, g := range []struct {
		naam, veld string
		maak       func(*traject.Uren)
	}{
		{"no day", "datum", func(u *traject.Uren) { u.Datum = kalender.Datum{} }},
		{"a day to come", "datum", func(u *traject.Uren) { u.Datum = op.PlusDagen(1) }},
		{"ends before it begins", "vanaf", func(u *traject.Uren) { u.Vanaf = u.Datum.PlusDagen(1) }},
		{"no minutes", "uren", func(u *traject.Uren) { u.Minuten = 0 }},
		{"negative", "uren", func(u *traject.Uren) { u.Minuten = -1 }},
		{"more than fits", "uren", func(u *traject.Uren) { u.Minuten = wet.Uren(31*24) + 1 }},
		{"unknown kind", "onderdeel", func(u *traject.Uren) { u.Onderdeel = "zwemmen" }},
	} {
		t.Run(g.naam, func(t *testing.T) {
			u := goed
			g.maak(&u)
			s, err := traject.Stand{}.MetUren(u, op)
			if veld(err) != g.veld || len(s.Uren) != 0 {
				t.Errorf("got %v at %q with %d statements", err, veld(err), len(s.Uren))
			}
		})
	}
}

func TestSameStatementTwiceIsRefused(t *testing.T) {
	op := domaintest.Dag(t, "2026-11-23")
	u := traject.Uren{Datum: op, Onderdeel: wet.UrenKNM, Minuten: 90, Aanbieder: "Taalhuis"}
	s, err := traject.Stand{}.MetUren(u, op)
	if err != nil {
		t.Fatal(err)
	}
	u.Minuten = 120
	if _, err := s.MetUren(u, op); fout.CodeVan(err) != fout.Bestaat {
		t.Errorf("got %v", err)
	}
	u.Aanbieder = "Andere school"
	if _, err := s.MetUren(u, op); err != nil {
		t.Errorf("another provider: %v", err)
	}
	u.Aanbieder, u.TijdensIntake = "Taalhuis", true
	if _, err := s.MetUren(u, op); err != nil {
		t.Errorf("during the intake: %v", err)
	}
}

func TestHoursStandInOrderOfDateAndAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		op, _ := kalender.Op(2026, 11, 23)
		var s traject.Stand
		var som wet.Minuten
		for _, n := range rapid.SliceOfDistinct(rapid.IntRange(0, 900), func(n int) int { return n }).Draw(t, "days") {
			minuten := wet.Minuten(rapid.IntRange(1, 600).Draw(t, "minutes"))
			voor := s
			na, err := s.MetUren(traject.Uren{Datum: op.PlusDagen(-n), Onderdeel: wet.UrenNT2, Minuten: minuten}, op)
			if err != nil {
				t.Fatal(err)
			}
			if voor.Minuten(wet.UrenNT2) != som {
				t.Fatal("the earlier copy changed")
			}
			s, som = na, som+minuten
		}
		for i := 1; i < len(s.Uren); i++ {
			if s.Uren[i].Datum.Voor(s.Uren[i-1].Datum) {
				t.Fatal("out of order")
			}
		}
		if s.Minuten(wet.UrenNT2, wet.UrenKNM) != som || s.Minuten(wet.UrenPVT) != 0 {
			t.Fatalf("sum %d, want %d", s.Minuten(wet.UrenNT2), som)
		}
	})
}

func TestStatementGivenInErrorGoes(t *testing.T) {
	op := domaintest.Dag(t, "2026-11-23")
	s, err := traject.Stand{}.MetUren(traject.Uren{Datum: op, Onderdeel: wet.UrenPVT, Minuten: 60}, op)
	if err != nil {
		t.Fatal(err)
	}
	leeg, err := s.ZonderUren(0)
	if err != nil || len(leeg.Uren) != 0 || len(s.Uren) != 1 {
		t.Errorf("got %d left, %d before: %v", len(leeg.Uren), len(s.Uren), err)
	}
	for _, i := range []int{-1, 1} {
		if _, err := s.ZonderUren(i); fout.CodeVan(err) != fout.NietGevonden {
			t.Errorf("place %d: %v", i, err)
		}
	}
}

func veld(err error) string {
	var f *fout.Fout
	if errors.As(err, &f) {
		return f.Veld
	}
	return ""
}

func TestStatementHoldsAtMostTheHoursOfItsDays(t *testing.T) {
	op := domaintest.Dag(t, "2026-11-23")
	for _, g := range []struct {
		vanaf, tot string
		minuten    wet.Minuten
		goed       bool
	}{
		{"2026-11-20", "2026-11-20", wet.Uren(24), true}, {"2026-11-20", "2026-11-20", wet.Uren(24) + 1, false},
		{"2026-11-19", "2026-11-20", wet.Uren(48), true}, {"2026-11-19", "2026-11-20", wet.Uren(48) + 1, false},
		{"2026-02-28", "2026-03-01", wet.Uren(48), true}, {"2028-02-28", "2028-03-01", wet.Uren(48), false}, // the last lies ahead
	} {
		u := traject.Uren{Vanaf: domaintest.Dag(t, g.vanaf), Datum: domaintest.Dag(t, g.tot), Onderdeel: wet.UrenNT2, Minuten: g.minuten}
		if _, err := (traject.Stand{}).MetUren(u, op); (err == nil) != g.goed {
			t.Errorf("%s from %s to %s: %v", g.minuten, g.vanaf, g.tot, err)
		}
	}
}
