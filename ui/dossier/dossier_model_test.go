package dossier

import (
	"slices"
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/text"
)

// proef makes the model of a dossier as its screen has it on 23-11-2026.
func proef(t *testing.T, opties ...domaintest.Optie) *model {
	t.Helper()
	op := domaintest.Dag(t, "2026-11-23")
	s := domaintest.Dossier(t, opties...).Stand()
	s.ID, s.Nummer, s.Versie = 12, "2026-0012", 3
	d := dossier.Restore(s)
	m := newModel(op, "")
	m.zet(keten.Inzage{Dossier: d, Schakels: dossier.Schakels(d, wet.Op(op)), Termijnen: dossier.Termijnen(d, wet.Op(op))})
	return m
}

func waarde(t *testing.T, pp []paar, naam string) string {
	t.Helper()
	for _, p := range pp {
		if p.naam == naam {
			return p.waarde
		}
	}
	t.Fatalf("there is no %q in %v", naam, pp)
	return ""
}

func TestTheNameLineHidesTheBSNUntilAskedFor(t *testing.T) {
	m := proef(t, domaintest.Medewerker("R. Jansen"))
	k := m.kop()
	if k.naam != "Selam Tesfay" || k.bsn != "BSN "+domaintest.BSN(1).Gemaskerd() || k.bsnKnop != text.Toon || k.gesloten != "" {
		t.Errorf("the line is %+v", k)
	}
	if want := []string{"12-03-1994", "asielstatushouder", "dossier 2026-0012", "R. Jansen"}; !slices.Equal(k.feiten, want) {
		t.Errorf("the facts are %q, want %q", k.feiten, want)
	}
	m.bsn = true
	if k := m.kop(); k.bsn != "BSN "+string(domaintest.BSN(1)) || k.bsnKnop != text.Verberg {
		t.Errorf("shown, the line is %+v", k)
	}
	zonder := proef(t, domaintest.Met(domaintest.Persoon(func(p *persoon.Persoon) { p.BSN = "" })))
	if k := zonder.kop(); k.bsn != "geen BSN" || k.bsnKnop != "" {
		t.Errorf("without a BSN the line is %+v", k)
	}
}

func TestAClosedDossierSaysSinceWhenAndWhy(t *testing.T) {
	m := proef(t, domaintest.Op("2026-11-02", sluit))
	if k := m.kop(); k.gesloten != "Afgesloten op 02-11-2026: "+dossier.RedenVerhuisd {
		t.Errorf("the line says %q", k.gesloten)
	}
}

func sluit(d *dossier.Dossier, dag kalender.Datum) error {
	return d.SluitAf(dossier.Afsluiting{Datum: dag, Reden: dossier.RedenVerhuisd}, dag)
}

func TestTheTitleHoldsTheNumberAndNoName(t *testing.T) {
	if got := (&scherm{nummer: "2026-0012", m: newModel(domaintest.Dag(t, "2026-11-23"), "")}).Titel(); got != "Dossier 2026-0012" {
		t.Errorf("before the dossier was read the title is %q", got)
	}
}

func TestTheCoreShowsADashForWhatIsNotKnown(t *testing.T) {
	kern := proef(t).kern()
	for naam, want := range map[string]string{
		"Leerroute": streep, "Inburgeren tot en met": streep, "Kennisgeving DUO": streep, "Taal": "Tigrinya, met tolk",
		"Adres": "Stationsstraat 4, 6001 AB  Weert", "Verblijf": "asiel bepaalde tijd",
	} {
		if got := waarde(t, kern, naam); got != want {
			t.Errorf("%s is %q, want %q", naam, got, want)
		}
	}
}

func TestTheCoreFollowsTheChain(t *testing.T) {
	kern := proef(t, domaintest.Kennisgeving("2026-02-02"), domaintest.Ingeschreven("2026-02-09"), domaintest.Intake("2026-03-24"), domaintest.Plan("2026-04-20", wet.RouteB1)).kern()
	for naam, want := range map[string]string{
		"Leerroute": "B1-route (niveau B1)", "Inburgeren tot en met": "20-04-2029", "Kennisgeving DUO": "02-02-2026",
		"Ingeschreven": "09-02-2026", "Leerbaarheidstoets": "B1-route haalbaar", "Taalniveau": "A1",
	} {
		if got := waarde(t, kern, naam); got != want {
			t.Errorf("%s is %q, want %q", naam, got, want)
		}
	}
}

func TestTheToetsIsToldInEveryForm(t *testing.T) {
	ooit := domaintest.Dag(t, "2026-03-01")
	for _, g := range []struct {
		intake dossier.Intake
		want   string
	}{
		{dossier.Intake{}, ""},
		{dossier.Intake{Toets: dossier.Toets{Resultaat: wet.B1NietHaalbaar}}, "B1-route niet haalbaar"},
		{dossier.Intake{Toets: dossier.Toets{Resultaat: wet.ToetsOnbekend}}, "uitslag onbekend"},
		{dossier.Intake{Ontheffing: dossier.Ontheffing{Datum: ooit}}, "ontheffing"},
	} {
		if got := toets(g.intake); got != g.want {
			t.Errorf("%+v is %q, want %q", g.intake, got, g.want)
		}
	}
	for _, g := range []struct {
		p    persoon.Persoon
		want string
	}{
		{persoon.Persoon{Voertaal: "Dari", Tolk: persoon.Nee}, "Dari"}, {persoon.Persoon{Tolk: persoon.Ja}, "tolk nodig"},
		{persoon.Persoon{Voertaal: "Dari", Tolk: persoon.Ja}, "Dari, met tolk"}, {persoon.Persoon{}, ""},
	} {
		if got := taal(g.p); got != g.want {
			t.Errorf("the language is %q, want %q", got, g.want)
		}
	}
}

func TestTheTimelineIsNewestFirstAndSearched(t *testing.T) {
	m := proef(t, domaintest.Kennisgeving("2026-02-02"), domaintest.Ingeschreven("2026-02-09"))
	var got []string
	for _, l := range m.tijdlijn() {
		got = append(got, l.datum+" "+l.tekst)
	}
	want := []string{"09-02-2026 Ingeschreven in deze gemeente", "02-02-2026 Kennisgeving van DUO", "05-01-2026 Dossier gemaakt"}
	if !slices.Equal(got, want) {
		t.Errorf("the timeline is %q, want %q", got, want)
	}
	for zoek, n := range map[string]int{"duo": 1, "DUO": 1, " 02-2026 ": 2, "zzz": 0, "": 3} {
		m.zoek = zoek
		if got := len(m.tijdlijn()); got != n {
			t.Errorf("%q finds %d lines, want %d", zoek, got, n)
		}
	}
}

func TestSensitiveLinesAreHiddenAndNotFoundUntilAskedFor(t *testing.T) {
	m := proef(t)
	s := m.stand()
	s.Gebeurtenissen = append(slices.Clone(s.Gebeurtenissen), dossier.Gebeurtenis{Datum: m.op, Tekst: "Les in de ochtend nodig", Gevoelig: true})
	m.zet(keten.Inzage{Dossier: dossier.Restore(s)})
	if !m.gevoelig() || m.tijdlijn()[0].tekst != verborgen {
		t.Errorf("a sensitive line says %q", m.tijdlijn()[0].tekst)
	}
	m.zoek = "ochtend"
	if n := len(m.tijdlijn()); n != 0 {
		t.Errorf("hidden words are found %d times", n)
	}
	m.privaat = true
	if n := len(m.tijdlijn()); n != 1 {
		t.Errorf("shown words are found %d times", n)
	}
}

func TestTermsShowTheirDayOrWhyThereIsNone(t *testing.T) {
	m := proef(t, domaintest.Kennisgeving("2026-09-01"), domaintest.Ingeschreven("2026-09-08"))
	tt := m.termijnen()
	if len(tt) != 6 || tt[0].naam != "PIP vaststellen" || tt[0].datum != "17-11-2026" || tt[0].uiterlijk.Leeg() {
		t.Errorf("the first of %d terms is %+v", len(tt), tt[0])
	}
	if i := tt[1]; i.naam != "Inburgeren" || i.datum != streep || !i.uiterlijk.Leeg() || i.uitkomst == "" {
		t.Errorf("a term that does not run is %+v", i)
	}
	for _, r := range tt {
		if strings.Contains(r.naam, "-") || r.uitleg.Leeg() {
			t.Errorf("the term %q has no name for people or no explanation", r.naam)
		}
	}
	if got := termijnNaam(wet.TermijnBezwaar); got != string(wet.TermijnBezwaar) {
		t.Errorf("another term is called %q", got)
	}
}

func TestATermWhoseWorkIsDoneNoLongerPresses(t *testing.T) {
	m := proef(t, domaintest.Kennisgeving("2022-02-16"), domaintest.Ingeschreven("2022-01-05"), domaintest.Intake("2022-03-24"), domaintest.Plan("2022-04-20", wet.RouteB1),
		domaintest.Op("2022-06-01", func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldAanbod(dag, dag) }))
	for i, want := range []string{"gedaan op 20-04-2022", "voorbij", "gedaan op 01-06-2022", "voorbij"} {
		if got := m.termijnen()[i]; got.gedaan != want || !got.uiterlijk.Leeg() || got.datum == streep {
			t.Errorf("%s: got %+v, want %q", got.naam, got, want)
		}
	}
	open := proef(t, domaintest.Kennisgeving("2026-02-16"), domaintest.Ingeschreven("2026-01-05"), domaintest.Intake("2026-03-24"), domaintest.Plan("2026-04-20", wet.RouteB1))
	for i, dringt := range []bool{false, true, true, true} {
		if got := open.termijnen()[i]; got.uiterlijk.Leeg() == dringt {
			t.Errorf("%s: presses %v, want %v", got.naam, !got.uiterlijk.Leeg(), dringt)
		}
	}
}

func TestATermThatStillMovesSaysSo(t *testing.T) {
	m := proef(t, domaintest.Kennisgeving("2026-09-01"), domaintest.Ingeschreven("2026-09-08"), domaintest.Op("2026-09-20", func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.VraagInformatie(wet.InformatieDerde{Gevraagd: dag, Onmisbaar: true, Bij: "DUO"}, dag)
	}))
	if got := m.termijnen()[0].datum; !strings.HasPrefix(got, "niet eerder dan ") {
		t.Errorf("an open term says %q", got)
	}
}

func TestDocumentsAreNewestFirstUnderANameWithoutPersonalData(t *testing.T) {
	m := proef(t)
	i := m.inzage
	i.Documenten = []poort.Document{{ID: 1, Soort: "pip", Titel: "PIP, versie 1", Datum: m.op.PlusDagen(-30)}, {ID: 2, Soort: "pip", Titel: "PIP, versie 2", Datum: m.op}}
	m.zet(i)
	want := []stuk{{2, "PIP, versie 2", "23-11-2026", "pip-2026-0012-2.pdf"}, {1, "PIP, versie 1", "24-10-2026", "pip-2026-0012-1.pdf"}}
	if got := m.stukken(); !slices.Equal(got, want) {
		t.Errorf("the documents are %+v, want %+v", got, want)
	}
}

func TestTheButtonsSayWhatIsThereAlready(t *testing.T) {
	for _, g := range []struct {
		m           *model
		intake, pip string
	}{
		{proef(t), "Brede intake", "PIP maken"},
		{proef(t, domaintest.Kennisgeving("2026-02-02"), domaintest.Ingeschreven("2026-02-09"), domaintest.Intake("2026-03-24")), "Intake bekijken", "PIP maken"},
		{proef(t, domaintest.Kennisgeving("2026-02-02"), domaintest.Ingeschreven("2026-02-09"), domaintest.Intake("2026-03-24"), domaintest.Plan("2026-04-20", wet.RouteZ)), "Intake bekijken", "PIP bekijken"},
		{proef(t, domaintest.Op("2026-04-20", func(d *dossier.Dossier, dag kalender.Datum) error {
			v, err := pip.NieuwConcept(pip.Eerste, nil, dag, pip.Inhoud{})
			if err != nil {
				return err
			}
			return d.ZetConcept(v.Stand(), dag)
		})), "Brede intake", "Concept-PIP"},
	} {
		if i, p := g.m.intakeKnop(), g.m.pipKnop(); i != g.intake || p != g.pip {
			t.Errorf("the buttons say %q and %q, want %q and %q", i, p, g.intake, g.pip)
		}
	}
}

func TestEachLinkLeadsToItsPage(t *testing.T) {
	m := proef(t, domaintest.Kennisgeving("2026-02-02"), domaintest.Ingeschreven("2026-02-09"), domaintest.Intake("2026-03-24"))
	for i, want := range []kit.Route{
		{Scherm: kit.SchermDossier, Sleutel: "2026-0012", Deel: kit.DeelStart}, {Scherm: kit.SchermDossier, Sleutel: "2026-0012", Deel: kit.DeelStart},
		{Scherm: kit.SchermPIP, Sleutel: "2026-0012"},
		{Scherm: kit.SchermDossier, Sleutel: "2026-0012", Deel: kit.DeelTraject}, {Scherm: kit.SchermDossier, Sleutel: "2026-0012", Deel: kit.DeelTraject},
	} {
		if got := m.schakelRoute(i); got != want {
			t.Errorf("link %d leads to %+v, want %+v", i+1, got, want)
		}
	}
	if got := proef(t).schakelRoute(2).Scherm; got != kit.SchermIntake {
		t.Errorf("before the intake link 3 leads to %s", got)
	}
	for deel, want := range map[string]int{kit.DeelStart: 0, kit.DeelTraject: 3, kit.DeelGezin: -1} {
		if m.deel = deel; m.schakel() != want {
			t.Errorf("on %q link %d is open, want %d", deel, m.schakel(), want)
		}
	}
}

func TestPartsFollowEachOtherRoundTheEnds(t *testing.T) {
	m := proef(t)
	for _, want := range []string{kit.DeelPersoon, kit.DeelStart, kit.DeelGezin, kit.DeelTraject, kit.DeelTermijnen, kit.DeelDocumenten, kit.DeelOverzicht} {
		if m.deel = m.buur(1).Deel; m.deel != want {
			t.Fatalf("the next part is %q, want %q", m.deel, want)
		}
	}
	if got := m.buur(-1).Deel; got != kit.DeelDocumenten {
		t.Errorf("before the first part is %q", got)
	}
}

func TestTheChainIsDrawnAsTheDomainTellsIt(t *testing.T) {
	m := proef(t, domaintest.Van(wet.Gezinsmigrant), domaintest.Kennisgeving("2026-09-01"))
	want := []kit.Toestand{kit.Gedaan, kit.NietVoor, kit.Bezig, kit.Wacht, kit.Wacht}
	for i, k := range m.keten() {
		if k.Toestand != want[i] || k.Naam == "" {
			t.Errorf("link %d is %+v, want %s", i+1, k, want[i])
		}
	}
}

func TestWorkShowsItsButtonAndItsTerm(t *testing.T) {
	m := proef(t)
	i := m.inzage
	i.Signalen = []poort.SignaalRij{{Nummer: "2026-0012", Signaal: werkvoorraad.Signaal{Soort: werkvoorraad.PIPVaststellen, Wat: "PIP vaststellen", Reden: "termijn", Uiterlijk: m.op.PlusDagen(2)}}}
	m.zet(i)
	got := m.taken()
	if len(got) != 1 || got[0].knop != "PIP openen" || got[0].rest != "nog 2 dagen" || got[0].werk.Scherm != kit.SchermPIP {
		t.Errorf("to do: %+v", got)
	}
}

func TestOnlyWritesOfThisDossierConcernIt(t *testing.T) {
	m := proef(t)
	if !m.raakt([]dossier.ID{3, 12}) || m.raakt([]dossier.ID{3}) || m.raakt(nil) {
		t.Error("the wrong writes concern this dossier")
	}
	if d := m.doel(); d.ID != 12 || d.Versie != 3 {
		t.Errorf("a write is about %+v", d)
	}
}
