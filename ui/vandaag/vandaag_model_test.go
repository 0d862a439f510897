package vandaag

import (
	"fmt"
	"slices"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/domaintest"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/ui/kit"
)

// rijOp is a signal with a last day; "" for none.
func rijOp(t *testing.T, uiterlijk string) poort.SignaalRij {
	t.Helper()
	r := poort.SignaalRij{
		Signaal: werkvoorraad.Signaal{Dossier: 1, Soort: werkvoorraad.PIPVaststellen, Wat: "PIP vaststellen", Reden: "termijn"},
		Nummer:  "2026-0001", Naam: "Tesfay, Selam",
	}
	if uiterlijk != "" {
		r.Uiterlijk = domaintest.Dag(t, uiterlijk)
	}
	return r
}

func proefModel(t *testing.T, uiterlijk ...string) *model {
	t.Helper()
	m := newModel(domaintest.Dag(t, "2026-11-23"))
	for _, u := range uiterlijk {
		m.werk.Rijen = append(m.werk.Rijen, rijOp(t, u))
	}
	return m
}

func TestWorkStandsUnderItsUrgency(t *testing.T) {
	op := domaintest.Dag(t, "2026-11-23")
	for _, g := range []struct {
		uiterlijk string
		want      drang
		rest      string
	}{
		{"2026-11-17", teLaat, "6 dagen te laat"},
		{"2026-11-22", teLaat, "1 dag te laat"},
		{"2026-11-23", dezeWeek, "vandaag"},
		{"2026-11-24", dezeWeek, "nog 1 dag"},
		{"2026-11-29", dezeWeek, "nog 6 dagen"},
		{"2026-11-30", binnenkort, "nog 7 dagen"},
		{"2027-11-23", binnenkort, "nog 365 dagen"},
		{"", binnenkort, "geen termijn"},
	} {
		r := rijOp(t, g.uiterlijk)
		if got := drangVan(r.Uiterlijk, op); got != g.want {
			t.Errorf("%q is %s, want %s", g.uiterlijk, got.kop(), g.want.kop())
		}
		if got := newModel(op).regel(r).rest; got != g.rest {
			t.Errorf("%q says %q, want %q", g.uiterlijk, got, g.rest)
		}
	}
}

func TestGroupsKeepTheOrderOfTheStore(t *testing.T) {
	s := proefModel(t, "2026-11-17", "2026-11-22", "2026-11-25", "2026-12-24", "").staat()
	var got []string
	for _, g := range s.groepen {
		got = append(got, fmt.Sprintf("%s %d", g.drang.kop(), len(g.regels)))
	}
	if want := []string{"TE LAAT 2", "DEZE WEEK 1", "BINNENKORT 2"}; !slices.Equal(got, want) {
		t.Errorf("groups are %q, want %q", got, want)
	}
	if s.leeg || s.meer != "" {
		t.Errorf("a full list says empty=%v, more=%q", s.leeg, s.meer)
	}
}

func TestTheHeadSaysTheDayAndTheCounts(t *testing.T) {
	m := proefModel(t)
	m.werk.Telling = poort.SignaalTelling{TeLaat: 2, DezeWeek: 5, Binnenkort: 18}
	s := m.staat()
	if s.datum != "maandag 23 november 2026" {
		t.Errorf("the day is %q", s.datum)
	}
	want := []telling{{teLaat, 2, "2 te laat"}, {dezeWeek, 5, "5 deze week"}, {binnenkort, 18, "18 binnenkort"}}
	if !slices.Equal(s.telling, want) {
		t.Errorf("the counts are %v, want %v", s.telling, want)
	}
}

func TestAnEmptyDayIsToldApartFromAnEmptyChoice(t *testing.T) {
	m := proefModel(t)
	if s := m.staat(); !s.leeg || s.gekozen {
		t.Errorf("nothing to do: empty=%v chosen=%v", s.leeg, s.gekozen)
	}
	m.kiesMedewerker("R. Jansen")
	if s := m.staat(); !s.leeg || !s.gekozen {
		t.Errorf("nothing for one medewerker: empty=%v chosen=%v", s.leeg, s.gekozen)
	}
	m.kiesMedewerker("")
	m.kiesPeriode(week)
	if s := m.staat(); !s.gekozen {
		t.Error("a period is no choice")
	}
}

func TestMoreIsShownInSteps(t *testing.T) {
	m := proefModel(t)
	for range stap + 1 {
		m.werk.Rijen = append(m.werk.Rijen, rijOp(t, "2026-12-24"))
	}
	m.werk.Telling.Binnenkort = 300
	if f := m.filter(); f.Limiet != stap+1 {
		t.Errorf("%d rows are asked for, want one more than shown: %d", f.Limiet, stap+1)
	}
	s := m.staat()
	if n := len(s.groepen[0].regels); n != stap {
		t.Errorf("%d rows are shown, want %d", n, stap)
	}
	if want := fmt.Sprintf("Toon meer (nog %d)", 300-stap); s.meer != want {
		t.Errorf("the button says %q, want %q", s.meer, want)
	}
	m.toonMeer()
	if f := m.filter(); f.Limiet != 2*stap+1 {
		t.Errorf("after more, %d rows are asked for", f.Limiet)
	}
	m.kiesMedewerker("M. de Vries")
	if f := m.filter(); f.Limiet != stap+1 || f.Medewerker != "M. de Vries" {
		t.Errorf("another choice asks for %+v", f)
	}
}

func TestThePeriodEndsOnItsLastDay(t *testing.T) {
	op := domaintest.Dag(t, "2026-11-23")
	for _, g := range []struct {
		p    periode
		want string
	}{{alles, ""}, {week, "2026-11-29"}, {vierWeken, "2026-12-21"}, {kwartaal, "2027-02-23"}} {
		if got := g.p.tot(op).ISO(); got != g.want {
			t.Errorf("%s ends on %q, want %q", g.p.naam(), got, g.want)
		}
	}
	if len(periodes()) != 4 {
		t.Errorf("%d periods can be chosen", len(periodes()))
	}
}

func TestARowLeadsToItsWorkAndToItsPerson(t *testing.T) {
	m := proefModel(t)
	r := m.regel(rijOp(t, "2026-11-25"))
	if want := (kit.Route{Scherm: kit.SchermPIP, Sleutel: "2026-0001"}); r.werk != want {
		t.Errorf("the button leads to %+v, want %+v", r.werk, want)
	}
	if want := (kit.Route{Scherm: kit.SchermDossier, Sleutel: "2026-0001"}); r.wie != want {
		t.Errorf("the name leads to %+v, want %+v", r.wie, want)
	}
	if r.knop != "PIP openen" || r.naam != "Tesfay, Selam" || r.reden != "termijn" {
		t.Errorf("the row says %+v", r)
	}
}

func TestWorkOfTheAdministrationHasNoPerson(t *testing.T) {
	m := proefModel(t)
	r := m.regel(poort.SignaalRij{Signaal: werkvoorraad.Signaal{Soort: werkvoorraad.Gelijkgesteld, Wat: "Lijst aanvullen"}})
	if r.naam != "Administratie" || r.wie != (kit.Route{}) {
		t.Errorf("the row is of %q and leads to %+v", r.naam, r.wie)
	}
	if r.werk.Scherm != kit.SchermInstellingen {
		t.Errorf("the button leads to %+v", r.werk)
	}
}

func TestAnUnknownSignalStillHasAButton(t *testing.T) {
	r := proefModel(t).regel(poort.SignaalRij{Nummer: "2026-0002", Signaal: werkvoorraad.Signaal{Soort: "later bedacht"}})
	if r.knop == "" || r.werk.Scherm != kit.SchermDossier {
		t.Errorf("an unknown signal has button %q to %+v", r.knop, r.werk)
	}
}

func TestOnlyWhoWorksHereCanBeChosen(t *testing.T) {
	i := beheer.Instellingen{Medewerkers: []beheer.Medewerker{{Naam: "R. Jansen", Actief: true}, {Naam: "P. Oud"}, {Naam: "M. de Vries", Actief: true}}}
	if got, want := namen(i), []string{"R. Jansen", "M. de Vries"}; !slices.Equal(got, want) {
		t.Errorf("one can choose %q, want %q", got, want)
	}
	if got := namen(beheer.Instellingen{}); got != nil {
		t.Errorf("without medewerkers one can choose %q", got)
	}
}

func TestTheFilterCarriesDayAndPeriod(t *testing.T) {
	m := proefModel(t)
	m.kiesPeriode(vierWeken)
	f := m.filter()
	if f.Op != m.op || f.TotEnMet.ISO() != "2026-12-21" {
		t.Errorf("the filter is %+v", f)
	}
	m.kiesPeriode(alles)
	if f := m.filter(); !f.TotEnMet.Leeg() {
		t.Errorf("all terms end on %s", f.TotEnMet)
	}
}
