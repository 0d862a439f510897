package dossier_test

import (
	"slices"
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

func codes(punten []dossier.Punt) []string {
	var uit []string
	for _, p := range punten {
		uit = append(uit, p.Code)
	}
	return uit
}

func TestEmptyIntakeMissesEveryPartOfTheLaw(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-03-24")
	punten := d.IntakeControle(op)
	wil := []string{"toets", "opleiding", "werkervaring", "omstandigheden", "gezondheid", "vve", "taalniveau", "arbeid", "zelfredzaamheid", "alleen"}
	if kreeg := codes(pip.Blokkades(punten)); !slices.Equal(kreeg, wil) {
		t.Errorf("got %q\nwant %q", kreeg, wil)
	}
	for _, p := range punten {
		if p.Artikel == "" || p.Veld == "" || p.Tekst == "" || p.Voldaan == (p.Melding != "") {
			t.Errorf("half a point: %+v", p)
		}
	}
	err := d.HoudIntake(op, op)
	if n := len(strings.Split(velden(err), ",")); n != len(wil) {
		t.Errorf("%d fields at %s", n, velden(err))
	}
}

func TestFullIntakeIsHeld(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Kennisgeving("2026-02-16"), domaintest.Intake("2026-03-24"))
	if d.Stand().Intake.Afgerond() != dag(t, "2026-03-24") {
		t.Error("not held")
	}
	if open := codes(pip.Blokkades(d.IntakeControle(dag(t, "2026-03-24")))); open != nil {
		t.Errorf("still open: %q", open)
	}
}

func TestEachPartThatIsLeftOutStopsTheIntake(t *testing.T) {
	for code, weg := range map[string]func(*dossier.Intake){
		"opleiding":       func(i *dossier.Intake) { i.Opleiding = " " },
		"werkervaring":    func(i *dossier.Intake) { i.Werkervaring = "" },
		"omstandigheden":  func(i *dossier.Intake) { i.Omstandigheden = "\n" },
		"gezondheid":      func(i *dossier.Intake) { i.Gezondheid.Gevolgen = "" },
		"vve":             func(i *dossier.Intake) { i.VVENvt = false },
		"taalniveau":      func(i *dossier.Intake) { i.Taalniveau = "" },
		"arbeid":          func(i *dossier.Intake) { i.Arbeid = "" },
		"zelfredzaamheid": func(i *dossier.Intake) { i.Zelfredzaamheid = "" },
		"alleen":          func(i *dossier.Intake) { i.AlleenAangeboden = false },
	} {
		t.Run(code, func(t *testing.T) {
			d := domaintest.Dossier(t)
			op := dag(t, "2026-03-24")
			gelukt(t, d.LegToetsVast(dossier.Toets{Datum: op, Resultaat: wet.ToetsOnbekend}, op))
			i := domaintest.VolledigeIntake()
			weg(&i)
			gelukt(t, d.BewaarIntake(i, op))
			if open := codes(pip.Blokkades(d.IntakeControle(op))); !slices.Equal(open, []string{code}) {
				t.Errorf("open: %q", open)
			}
			if d.HoudIntake(op, op) == nil {
				t.Error("held all the same")
			}
		})
	}
}

func TestAfterAMoveTheToetsAndTheHistoryNeedNotBeDoneAgain(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-06-01")
	gelukt(t, d.SchrijfIn(dossier.Inschrijving{Datum: dag(t, "2026-05-11"), Verhuizing: true, Leerroute: wet.RouteB1, DagtekeningEerste: dag(t, "2025-09-15")}, op))
	i := domaintest.VolledigeIntake()
	i.Opleiding, i.Werkervaring = "", ""
	gelukt(t, d.BewaarIntake(i, op))
	gelukt(t, d.HoudIntake(op, op))
}

func TestOntheffingStandsInTheStandOfTheToets(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-03-24")
	geweigerd(t, d.GeefOntheffing(dossier.Ontheffing{Datum: op, Grond: "geen zin"}, op), fout.NietMogelijk, "ontheffingGrond")
	geweigerd(t, d.GeefOntheffing(dossier.Ontheffing{Datum: op, Grond: dossier.OntheffingAuditief}, op), fout.Ontbreekt, "ontheffingReden")
	geweigerd(t, d.GeefOntheffing(dossier.Ontheffing{Grond: dossier.OntheffingVisueel}, op), fout.Ontbreekt, "ontheffing")
	gelukt(t, d.GeefOntheffing(dossier.Ontheffing{Datum: op, Grond: dossier.OntheffingAuditief, Reden: "Kan de opgaven niet volgen"}, op))
	gelukt(t, d.BewaarIntake(domaintest.VolledigeIntake(), op))
	gelukt(t, d.HoudIntake(op, op))
	g := laatsteFeit(d, dossier.GebeurtenisOntheffing)
	if !g.Gevoelig || strings.Contains(g.Tekst, "auditief") || strings.Contains(g.Tekst, "opgaven") {
		t.Errorf("the timeline tells of health: %+v", g)
	}
}

func TestResultOfTheToetsIsOneOfDUOs(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-03-24")
	if err := d.LegToetsVast(dossier.Toets{Resultaat: "goed"}, op); velden(err) != "toetsDatum,toetsResultaat" {
		t.Errorf("got %v", err)
	}
	for _, r := range dossier.Toetsresultaten() {
		gelukt(t, d.LegToetsVast(dossier.Toets{Datum: op, Resultaat: r}, op))
	}
	if d.Stand().Intake.Toets.Resultaat != wet.ToetsOnbekend {
		t.Error("the last result does not count")
	}
}

func TestTalksAreKeptInOrderWithoutTheirContentOnTheTimeline(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-03-24")
	gelukt(t, d.LegGesprekVast(dossier.Gesprek{Datum: op, Tolk: true, Taal: "Tigrinya", Alleen: true, Verslag: "Vertelt over de vlucht"}, op))
	gelukt(t, d.LegGesprekVast(dossier.Gesprek{Datum: dag(t, "2026-03-17")}, op))
	geweigerd(t, d.LegGesprekVast(dossier.Gesprek{Datum: op.PlusDagen(1)}, op), fout.Ongeldig, "gesprek")
	g := d.Stand().Intake.Gesprekken
	if len(g) != 2 || g[1].Datum != op {
		t.Errorf("got %+v", g)
	}
	if tekst := laatsteFeit(d, dossier.GebeurtenisGesprek).Tekst; tekst != "Gesprek voor de brede intake, met tolk Tigrinya, alleen gevoerd" {
		t.Errorf("got %q", tekst)
	}
}

func TestKeepingTheFormTouchesOnlyItsContent(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-03-24")
	gelukt(t, d.RoepOp(dossier.Oproep{Datum: op, Voor: op.PlusDagen(7)}, op))
	gelukt(t, d.LegToetsVast(dossier.Toets{Datum: op, Resultaat: wet.B1Haalbaar}, op))
	vals := domaintest.VolledigeIntake()
	vals.Gehouden, vals.BijAfwezigheid, vals.BijAfwezigheidReden = op, op, "zomaar"
	vals.Oproepen = []dossier.Oproep{{Nummer: 9}}
	vals.Verslag = " regel 1\r\n regel 2 "
	for range 3 {
		gelukt(t, d.BewaarIntake(vals, op))
	}
	i := d.Stand().Intake
	if !i.Afgerond().Leeg() || i.BijAfwezigheidReden != "" || i.Oproepen[0].Nummer != 1 || i.Toets.Resultaat != wet.B1Haalbaar || i.Verslag != "regel 1\nregel 2" {
		t.Errorf("got %+v", i)
	}
	n := 0
	for _, g := range d.Stand().Gebeurtenissen {
		if g.Soort == dossier.GebeurtenisIntake {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d lines for one form on one day", n)
	}
	vals.Taalniveau, vals.WensOnderwijs = "C3", "misschien"
	if err := d.BewaarIntake(vals, op); velden(err) != "taalniveau,wensOnderwijs" {
		t.Errorf("got %v", err)
	}
}

func TestIntakeIsNotHeldBeforeItsOproepNorTomorrow(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-03-24")
	gelukt(t, d.RoepOp(dossier.Oproep{Datum: op, Voor: op.PlusDagen(7)}, op))
	geweigerd(t, d.HoudIntake(op.PlusDagen(-1), op), fout.Ongeldig, "gehouden")
	geweigerd(t, d.HoudIntake(op.PlusDagen(1), op), fout.Ongeldig, "gehouden")
}

func TestChildInTheHouseholdAsksForVVE(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-03-24")
	gelukt(t, d.ZetGezinslid(0, dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Achternaam: "Tesfay"}, Geboortedatum: dag(t, "2023-06-01")}, op))
	gelukt(t, d.BewaarIntake(domaintest.VolledigeIntake(), op))
	for _, p := range d.IntakeControle(op) {
		if p.Code == "vve-kind" && p.Voldaan {
			t.Error("there is a child of two, yet VVE is not asked for")
		}
	}
	i := domaintest.VolledigeIntake()
	i.VVENvt, i.VVE = false, "Gaat naar de peuterspeelzaal"
	gelukt(t, d.BewaarIntake(i, op))
	if open := codes(pip.Open(d.IntakeControle(op))); slices.Contains(open, "vve-kind") || slices.Contains(open, "vve") {
		t.Errorf("still open: %q", open)
	}
}
