package vandaag

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2/test"

	"schakel/domain/beheer"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
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

// proefModel shows these last days; more must not be asked.
func proefModel(t *testing.T, uiterlijk ...string) *model {
	t.Helper()
	m := newModel(Keuze{periode: vierWeken}, func(v tabel.Vraag) { t.Errorf("asked for more: %+v", v) })
	m.neem(gelezen(t, uiterlijk...))
	return m
}

// gelezen is what the store gives for these last days.
func gelezen(t *testing.T, uiterlijk ...string) Gelezen {
	t.Helper()
	g := Gelezen{op: domaintest.Dag(t, "2026-11-23")}
	for i, u := range uiterlijk {
		r := rijOp(t, u)
		r.Dossier = dossier.ID(i + 1)
		r.Naam = fmt.Sprintf("Naam%02d, Ana", i)
		g.werk.Rijen = append(g.werk.Rijen, r)
		switch drangVan(r.Uiterlijk, g.op) {
		case teLaat:
			g.werk.Telling.TeLaat++
		case dezeWeek:
			g.werk.Telling.DezeWeek++
		default:
			g.werk.Telling.Binnenkort++
		}
	}
	return g
}

// eerste gives the row of one signal.
func eerste(t *testing.T, r poort.SignaalRij) regel {
	t.Helper()
	m := newModel(Keuze{}, nil)
	g := Gelezen{op: domaintest.Dag(t, "2026-11-23"), werk: keten.Werk{Rijen: []poort.SignaalRij{r}, Telling: poort.SignaalTelling{Binnenkort: 1}}}
	m.neem(g)
	uit, ok := m.regel(0)
	if !ok {
		t.Fatal("the row is not there")
	}
	return uit
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
		if got := eerste(t, r).rest; got != g.rest {
			t.Errorf("%q says %q, want %q", g.uiterlijk, got, g.rest)
		}
	}
}

func TestTheGroupsAreThoseOfTheCounts(t *testing.T) {
	m := proefModel(t, "2026-11-17", "2026-11-22", "2026-11-25", "2026-12-24", "")
	if got, want := m.groepen(), [aantalDrang]int{2, 1, 2}; got != want {
		t.Errorf("groups are %v, want %v", got, want)
	}
	if m.leegte() != vol || m.datum() != "maandag 23 november 2026" {
		t.Errorf("the list is %d on %q", m.leegte(), m.datum())
	}
	want := []telling{{teLaat, 2, "2 te laat"}, {dezeWeek, 1, "1 deze week"}, {binnenkort, 2, "2 binnenkort"}}
	if got := m.tellingen(); !slices.Equal(got, want) {
		t.Errorf("the counts are %v, want %v", got, want)
	}
}

func TestNothingHereIsToldApartFromNothingAtAll(t *testing.T) {
	m := proefModel(t)
	if m.leegte() != nietsMeer {
		t.Errorf("nothing at all is %d", m.leegte())
	}
	m.neem(Gelezen{op: m.gelezen.op, elders: 3})
	if m.leegte() != nietsHier {
		t.Errorf("nothing in this choice is %d", m.leegte())
	}
}

func TestRowsOutOfSightAreReadWhenTheyCome(t *testing.T) {
	var gevraagd []tabel.Vraag
	m := newModel(Keuze{periode: alles}, func(v tabel.Vraag) { gevraagd = append(gevraagd, v) })
	g := gelezen(t, slices.Repeat([]string{"2026-12-24"}, bladzij)...)
	g.werk.Telling.Binnenkort = 450
	m.neem(g)
	if m.rijen.Len() != 450 || len(gevraagd) != 0 {
		t.Fatalf("%d rows, asked %v", m.rijen.Len(), gevraagd)
	}
	if r, ok := m.regel(399); ok || r.knop != "" || r.rest == "" {
		t.Errorf("a row that is not here yet shows %+v", r)
	}
	m.rijen.Nodig(440, 450)
	if len(gevraagd) != 1 || gevraagd[0].Van != 400 || gevraagd[0].Aantal != 50 {
		t.Errorf("asked for %+v", gevraagd)
	}
}

func TestTheKeyboardStaysOnItsRowWhenTheWorkIsReadAgain(t *testing.T) {
	m := proefModel(t, "2026-11-17", "2026-11-22", "2026-11-25", "2026-12-24")
	m.rijen.Naar(2)
	minder := gelezen(t, "2026-11-17", "2026-11-22", "2026-11-25", "2026-12-24")
	minder.werk.Rijen = minder.werk.Rijen[1:]
	minder.werk.Telling.TeLaat--
	m.neem(minder)
	if r, _ := m.regel(m.rijen.Cursor()); r.naam != "Naam02, Ana" {
		t.Errorf("the keyboard went to %q", r.naam)
	}
	minder.werk.Rijen = minder.werk.Rijen[:1]
	minder.werk.Telling = poort.SignaalTelling{TeLaat: 1}
	m.neem(minder)
	if m.rijen.Cursor() != 0 {
		t.Errorf("the keyboard is on row %d of 1", m.rijen.Cursor())
	}
}

func TestTheChoiceIsKeptForNextTime(t *testing.T) {
	p := test.NewTempApp(t).Preferences()
	if k := Onthouden(p); k != (Keuze{periode: vierWeken}) {
		t.Errorf("the first time is %+v", k)
	}
	for _, per := range periodes() {
		k := Keuze{medewerker: "M. de Vries", periode: per}
		k.onthoud(p)
		if got := Onthouden(p); got != k {
			t.Errorf("kept is %+v, want %+v", got, k)
		}
	}
	p.SetString(voorkeurPeriode, "eeuw")
	if k := Onthouden(p); k.periode != vierWeken || k.medewerker != "M. de Vries" {
		t.Errorf("an unknown period gives %+v", k)
	}
	if k := Onthouden(nil); k.periode != vierWeken {
		t.Errorf("without a memory it is %+v", k)
	}
	Keuze{}.onthoud(nil)
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
	r := eerste(t, rijOp(t, "2026-11-25"))
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
	r := eerste(t, poort.SignaalRij{Signaal: werkvoorraad.Signaal{Soort: werkvoorraad.Gelijkgesteld, Wat: "Lijst aanvullen"}})
	if r.naam != "Administratie" || r.wie != (kit.Route{}) {
		t.Errorf("the row is of %q and leads to %+v", r.naam, r.wie)
	}
	if r.werk.Scherm != kit.SchermInstellingen {
		t.Errorf("the button leads to %+v", r.werk)
	}
}

func TestAnUnknownSignalStillHasAButton(t *testing.T) {
	r := eerste(t, poort.SignaalRij{Nummer: "2026-0002", Signaal: werkvoorraad.Signaal{Soort: "later bedacht"}})
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

func TestTheFilterLooksAheadAndTakesWorkWithoutATerm(t *testing.T) {
	op := domaintest.Dag(t, "2026-11-23")
	f := Keuze{medewerker: "R. Jansen", periode: vierWeken}.filter(op)
	if f.Op != op || f.TotEnMet.ISO() != "2026-12-21" || !f.OokZonder || f.Medewerker != "R. Jansen" || f.Limiet != bladzij {
		t.Errorf("the filter is %+v", f)
	}
	if f := (Keuze{periode: alles}).filter(op); !f.TotEnMet.Leeg() {
		t.Errorf("all terms end on %s", f.TotEnMet)
	}
}
