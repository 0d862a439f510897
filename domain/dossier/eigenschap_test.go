package dossier_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// leven lets a dossier live through random events and gives it with the last day.
func leven(t *rapid.T, begin dossier.Dossier) (dossier.Dossier, kalender.Datum) {
	d := begin
	dag, _ := kalender.Op(2026, 1, 10)
	alle := daden()
	for range rapid.IntRange(0, 50).Draw(t, "steps") {
		dag = dag.PlusDagen(rapid.IntRange(0, 20).Draw(t, "days"))
		_ = rapid.SampledFrom(alle).Draw(t, "deed")(&d, dag)
	}
	return d, dag
}

func TestChainReportsEveryLifeWhole(t *testing.T) {
	begin := domaintest.Dossier(t)
	rapid.Check(t, func(t *rapid.T) {
		d, dag := leven(t, begin)
		keten := dossier.Schakels(d, wet.Op(dag))
		if len(keten) != 5 {
			t.Fatalf("%d links", len(keten))
		}
		bezig := false
		for i, s := range keten {
			if s.Schakel != dossier.AlleSchakels()[i] || len(s.Redenen) == 0 || s.Datum.Leeg() != (s.Wat == "") {
				t.Fatalf("half a report: %+v", s)
			}
			if !slices.Contains([]dossier.Toestand{dossier.Gedaan, dossier.Bezig, dossier.Wacht, dossier.NietVoor}, s.Toestand) {
				t.Fatalf("state %q", s.Toestand)
			}
			bezig = bezig || s.Toestand == dossier.Bezig
		}
		if d.Afgesloten() == bezig {
			t.Fatalf("closed: %v, busy: %v", d.Afgesloten(), bezig)
		}
		huidige := dossier.Huidige(d, dag)
		if toestand := keten[huidige-1].Toestand; !d.Afgesloten() && toestand != dossier.Bezig {
			t.Fatalf("now in link %d, which is %s", huidige, toestand)
		}
	})
}

func TestTermsOfEveryLifeAreExplainedAndInOrder(t *testing.T) {
	begin := domaintest.Dossier(t)
	namen := []wet.TermijnNaam{wet.TermijnPIP, wet.TermijnInburgering, wet.TermijnAanbod, wet.TermijnLeerrouteWijzig, wet.TermijnOntzorgen, wet.TermijnVerlengingVragen}
	rapid.Check(t, func(t *rapid.T) {
		d, dag := leven(t, begin)
		ts := dossier.Termijnen(d, wet.Op(dag))
		for i, k := range ts {
			if k.Naam != namen[i] || k.Uitleg.Regel == "" || k.Uitleg.Uitkomst == "" {
				t.Fatalf("term %d: %+v", i, k)
			}
			if k.Geldt == k.TotEnMet.Leeg() || (!k.Van.Leeg() && k.TotEnMet.Voor(k.Van)) {
				t.Fatalf("%s: %s t/m %s, exists: %v", k.Naam, k.Van, k.TotEnMet, k.Geldt)
			}
		}
		if heeftTermijn := ts[1].Geldt; heeftTermijn == d.EerstePIP().Leeg() {
			t.Fatal("a term without a plan, or a plan without a term")
		}
	})
}

func TestIntakeIsOnlyHeldWhenItsCheckListIsClean(t *testing.T) {
	begin := domaintest.Dossier(t)
	rapid.Check(t, func(t *rapid.T) {
		d := begin
		dag, _ := kalender.Op(2026, 3, 24)
		i := domaintest.VolledigeIntake()
		weg := rapid.SliceOfN(rapid.Bool(), 6, 6).Draw(t, "left out")
		for n, veld := range []*string{&i.Opleiding, &i.Werkervaring, &i.Omstandigheden, &i.Gezondheid.Gevolgen, &i.Arbeid, &i.Zelfredzaamheid} {
			if weg[n] {
				*veld = rapid.SampledFrom([]string{"", " ", "\n\t"}).Draw(t, "blank")
			}
		}
		i.AlleenAangeboden = rapid.Bool().Draw(t, "alone")
		if rapid.Bool().Draw(t, "toets") {
			if err := d.LegToetsVast(dossier.Toets{Datum: dag, Resultaat: wet.ToetsOnbekend}, dag); err != nil {
				t.Fatal(err)
			}
		}
		if err := d.BewaarIntake(i, dag); err != nil {
			t.Fatal(err)
		}
		open := len(pip.Blokkades(d.IntakeControle(dag)))
		if err := d.HoudIntake(dag, dag); (err == nil) != (open == 0) {
			t.Fatalf("%d points open, held: %v", open, err)
		}
	})
}
