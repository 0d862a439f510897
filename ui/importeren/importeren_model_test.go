package importeren

import (
	"strings"
	"testing"

	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// rijen makes verdicts of these kinds.
func rijen(soorten ...instroom.Soort) []instroom.RijUitslag {
	uit := make([]instroom.RijUitslag, len(soorten))
	for i, s := range soorten {
		uit[i] = instroom.RijUitslag{Rij: i + 1, Soort: s}
	}
	return uit
}

func proefVan(us []instroom.RijUitslag) keten.Voorproef {
	l := instroom.Lijst{Naam: "lijst.csv", SHA256: "a", Kop: []string{"Achternaam", "BSN", " ", "Voornamen"}}
	for range us {
		l.Rijen = append(l.Rijen, []string{"Tesfay", "900000107", "", "  Selam   Luwam"})
	}
	return keten.Voorproef{Lijst: l, Rijen: us, Telling: instroom.Tel(us),
		Kolommen: instroom.Kolommen{instroom.VeldAchternaam: 0, instroom.VeldBSN: 1, instroom.VeldVoornamen: 3}}
}

func TestMainButtonCountsWhatWouldBeWrittenAndSaysWhyItIsOff(t *testing.T) {
	gewijzigd := rijen(instroom.Bestaat)
	gewijzigd[0].Wijzigingen = []instroom.Wijziging{{Veld: instroom.VeldStraat}}
	for _, g := range []struct {
		naam     string
		us       []instroom.RijUitslag
		vragen   bool
		kolommen error
		tekst    string
		uit      string
	}{
		{"new rows", rijen(instroom.Nieuw, instroom.Nieuw), false, nil, "2 dossiers inlezen", ""},
		{"one row", rijen(instroom.Nieuw, instroom.Geweigerd), false, nil, "1 dossier inlezen", ""},
		{"a changed dossier", gewijzigd, false, nil, "1 dossier inlezen", ""},
		{"questions left behind", rijen(instroom.Nieuw, instroom.Vraag), false, nil, "1 dossier inlezen", ""},
		{"questions taken along", rijen(instroom.Nieuw, instroom.Vraag), true, nil, "2 dossiers inlezen", ""},
		{"questions only", rijen(instroom.Vraag), false, nil, "Inlezen", "Neem ze mee"},
		{"all refused", rijen(instroom.Geweigerd), true, nil, "Inlezen", "Alle rijen zijn geweigerd"},
		{"nothing new", rijen(instroom.Bestaat, instroom.Geweigerd), true, nil, "Inlezen", "staat al in de administratie"},
		{"a column missing", nil, false, fout.New(fout.Ontbreekt, "Kolom."), "Inlezen", "kolommen"},
	} {
		m := newModel()
		m.bekijk(proefVan(g.us), g.kolommen)
		m.vragen = g.vragen
		tekst, uit := m.knop()
		if tekst != g.tekst || (uit == "") != (g.uit == "") || !strings.Contains(uit, g.uit) {
			t.Errorf("%s: %q, off because %q; want %q, %q", g.naam, tekst, uit, g.tekst, g.uit)
		}
	}
}

func TestSummarySaysWhatIsWrittenAndWhatStaysBehind(t *testing.T) {
	us := rijen(instroom.Nieuw, instroom.Nieuw, instroom.Bestaat, instroom.Vraag, instroom.Geweigerd)
	us[2].Wijzigingen = []instroom.Wijziging{{Veld: instroom.VeldStraat}}
	m := newModel()
	m.bekijk(proefVan(us), nil)
	want := "Inlezen maakt 2 nieuwe dossiers en werkt 1 dossier bij. 1 rij met een vraag blijft achter. 1 rij wordt geweigerd."
	if got := m.samenvatting(); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	m.vragen = true
	want = "Inlezen maakt 2 nieuwe dossiers, werkt 1 dossier bij en neemt 1 rij met een vraag mee. 1 rij wordt geweigerd."
	if got := m.samenvatting(); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	m.bekijk(proefVan(nil), nil)
	if got := m.samenvatting(); got != "Er wordt niets geschreven." {
		t.Errorf("of nothing: %q", got)
	}
}

func TestOutcomeCountsEachReasonWhyRowsStayedBehind(t *testing.T) {
	us := rijen(instroom.Nieuw, instroom.Bestaat, instroom.Vraag, instroom.Vraag, instroom.Geweigerd)
	m := newModel()
	m.bekijk(proefVan(us), nil)
	m.klaar(keten.Ingelezen{ID: 3, Rijen: us, Telling: instroom.Tel(us), Geschreven: 1})
	kop, regel := m.uitkomst()
	if kop != "1 dossier ingelezen" || !strings.Contains(regel, "4 rijen zijn niet overgenomen: 1 zonder wijziging, 2 met een vraag en 1 geweigerd.") {
		t.Errorf("%q %q", kop, regel)
	}
	m.klaar(keten.Ingelezen{Rijen: us, Telling: instroom.Tel(us)})
	if kop, _ := m.uitkomst(); kop != "Er is niets ingelezen" {
		t.Errorf("nothing written: %q", kop)
	}
	us = rijen(instroom.Nieuw)
	m.klaar(keten.Ingelezen{Rijen: us, Telling: instroom.Tel(us), Geschreven: 1})
	if _, regel := m.uitkomst(); regel != "Alle rijen van de lijst zijn overgenomen." {
		t.Errorf("all written: %q", regel)
	}
}

func TestNameStandsAsTheListWritesItAlsoAfterAnotherFile(t *testing.T) {
	m := newModel()
	for range 2 {
		m.bekijk(proefVan(rijen(instroom.Geweigerd)), nil)
		r, _ := m.tabel.Rij(0)
		if got := m.tabel.Kolommen()[2].Cel(r).Tekst; got != "Selam Luwam Tesfay" {
			t.Errorf("name %q", got)
		}
		m.opnieuw()
	}
	if m.naam(instroom.RijUitslag{Rij: 9}) != "" {
		t.Error("a row that is not there has a name")
	}
}

func TestVerdictsSortFromHeavyToLight(t *testing.T) {
	m := newModel()
	m.bekijk(proefVan(rijen(instroom.Geweigerd, instroom.Nieuw, instroom.Vraag, instroom.Bestaat)), nil)
	m.tabel.Sorteer("soort")
	var orde []instroom.Soort
	for i := range m.tabel.Len() {
		r, _ := m.tabel.Rij(i)
		orde = append(orde, r.Soort)
	}
	want := []instroom.Soort{instroom.Geweigerd, instroom.Vraag, instroom.Bestaat, instroom.Nieuw}
	for i := range want {
		if orde[i] != want[i] {
			t.Fatalf("order %v, want %v", orde, want)
		}
	}
}

func TestFilterAndChoiceStartAnewWithAnotherFileOnly(t *testing.T) {
	m := newModel()
	v := proefVan(rijen(instroom.Nieuw, instroom.Vraag))
	m.bekijk(v, nil)
	m.filter(instroom.Vraag)
	m.vragen = true
	m.bekijk(v, nil) // other columns: the same file
	if m.soort != instroom.Vraag || !m.vragen || m.tabel.Len() != 1 {
		t.Errorf("the same file: filter %q, vragen %v", m.soort, m.vragen)
	}
	v.Lijst.SHA256 = "b"
	m.bekijk(v, nil)
	if m.soort != alles || m.vragen || m.tabel.Len() != 2 {
		t.Errorf("another file: filter %q, vragen %v", m.soort, m.vragen)
	}
}

func TestRowIsExplainedWithItsReasonsHeaviestFirstAndNumbersMasked(t *testing.T) {
	m := newModel()
	u := instroom.RijUitslag{
		Rij: 1, Soort: instroom.Geweigerd, Wat: "niet ingelezen",
		Bezwaren: []instroom.Bezwaar{{Soort: instroom.Vraag, Reden: "doelgroep onbekend"}, {Soort: instroom.Geweigerd, Reden: "BSN klopt niet"}},
		Wijzigingen: []instroom.Wijziging{
			{Veld: instroom.VeldBSN, Oud: "", Nieuw: "900000107"}, {Veld: instroom.VeldStraat, Oud: "Dorpsstraat", Nieuw: "Kerkplein"},
			{Veld: instroom.VeldVNummer, Oud: "2900000001", Nieuw: ""},
		},
	}
	m.bekijk(proefVan([]instroom.RijUitslag{u}), nil)
	uit := m.uitlegVan(u)
	if uit.kop != "Rij 1 · Selam Luwam Tesfay" || uit.wat != "Niet ingelezen" {
		t.Errorf("%q %q", uit.kop, uit.wat)
	}
	if len(uit.zinnen) != 2 || uit.zinnen[0] != "BSN klopt niet." || uit.zinnen[1] != "Doelgroep onbekend." {
		t.Errorf("reasons %q", uit.zinnen)
	}
	if w := uit.wijzigingen; w[0] != (regelWijziging{"BSN", "–", "•••••0107"}) || w[1] != (regelWijziging{"Straat", "Dorpsstraat", "Kerkplein"}) || strings.Contains(w[2].oud, "29000") {
		t.Errorf("changes %+v", w)
	}
}

func TestColumnShowsWhatStandsInItWithNumbersMasked(t *testing.T) {
	m := newModel()
	v := proefVan(rijen(instroom.Nieuw, instroom.Nieuw, instroom.Nieuw))
	v.Lijst.Rijen[1] = []string{"Haddad"}
	v.Lijst.Rijen[2] = nil
	m.bekijk(v, nil)
	kk := m.lijstKolommen()
	for i, want := range []kolom{
		{0, "Achternaam", "Tesfay · Haddad", instroom.VeldAchternaam}, {1, "BSN", "•••••0107", instroom.VeldBSN},
		{2, "(kolom 3 zonder naam)", "(leeg)", ""}, {3, "Voornamen", "Selam Luwam", instroom.VeldVoornamen},
	} {
		if kk[i] != want {
			t.Errorf("column %d: %+v, want %+v", i, kk[i], want)
		}
	}
	if got := m.kolommenRegel(); got != "Kolommen  3 van 4" {
		t.Errorf("%q", got)
	}
}

func TestChoosingAFieldMovesItFromTheColumnThatHadIt(t *testing.T) {
	m := newModel()
	m.bekijk(proefVan(rijen(instroom.Nieuw)), nil)
	oud := m.proef.Kolommen
	if !m.kies(2, "Achternaam") || m.keuze[instroom.VeldAchternaam] != 2 || len(m.keuze) != 3 {
		t.Errorf("columns %v", m.keuze)
	}
	if oud[instroom.VeldAchternaam] != 0 {
		t.Error("the columns of before were changed too")
	}
	if m.kies(2, "Achternaam") {
		t.Error("the same choice again counts as a change")
	}
	if !m.kies(2, nietInlezen) || len(m.keuze) != 2 {
		t.Errorf("not read: %v", m.keuze)
	}
	m.herken()
	if m.keuze[instroom.VeldAchternaam] != 0 {
		t.Errorf("recognised anew: %v", m.keuze)
	}
}

func TestEveryFieldCanBeChosenByItsOwnName(t *testing.T) {
	gezien := map[string]bool{}
	for _, naam := range veldKeuzes() {
		if gezien[naam] {
			t.Errorf("%q stands in the list twice", naam)
		}
		gezien[naam] = true
		if veldNaam(veldMet(naam)) != naam {
			t.Errorf("%q leads to %q", naam, veldMet(naam))
		}
	}
	if len(gezien) != len(instroom.Velden())+1 {
		t.Errorf("%d choices for %d fields", len(gezien), len(instroom.Velden()))
	}
}

func TestMissingColumnsCanBeMendedHereAndOtherErrorsCannot(t *testing.T) {
	v := proefVan(nil)
	v.Rijen = nil
	err := v.Kolommen.Controleer()
	if !alleenKolommen(v, err) {
		t.Errorf("missing columns: %v", err)
	}
	if alleenKolommen(v, fout.New(fout.Technisch, "Stuk.")) || alleenKolommen(keten.Voorproef{}, err) {
		t.Error("another error passes for missing columns")
	}
	m := newModel()
	m.bekijk(v, err)
	if got := m.ontbreekt(); len(got) != 2 {
		t.Errorf("says %q", got)
	}
	m.kolFout = fout.New(fout.Ontbreekt, "Eén.")
	if got := m.ontbreekt(); len(got) != 1 || got[0] != "Eén." {
		t.Errorf("says %q", got)
	}
	m.kolFout = nil
	if m.ontbreekt() != nil {
		t.Error("says something is missing")
	}
}

func TestPastImportsSayWhenWhatAndByWhom(t *testing.T) {
	dag, _ := kalender.Op(2026, 11, 23)
	m := newModel()
	m.eerder = []poort.Import{
		{ID: 2, Naam: "b.csv", Op: poort.Op{Dag: dag, Wie: "R. Jansen"}, Nieuw: 3, Gewijzigd: 1},
		{ID: 1, Naam: "a.csv", Op: poort.Op{Moment: dag.Tijd()}, Teruggedraaid: true},
	}
	got := m.eerdereImports()
	if got[0] != (eerdere{2, "23-11-2026", "b.csv", "3 nieuw, 1 bijgewerkt", "R. Jansen", false}) || got[1].wanneer != "23-11-2026" || !got[1].terug {
		t.Errorf("%+v", got)
	}
	if e, ok := m.importMet(1); !ok || e.Naam != "a.csv" {
		t.Errorf("import 1: %+v %v", e, ok)
	}
	if _, ok := m.importMet(9); ok {
		t.Error("an import that is not there was found")
	}
}

func TestTakingBackSaysWhatItDoesAndWhyItCannot(t *testing.T) {
	for _, g := range []struct {
		nieuw, gewijzigd int
		want             string
	}{
		{1, 0, "1 nieuw dossier verdwijnt."},
		{3, 2, "3 nieuwe dossiers verdwijnen en 2 bijgewerkte dossiers worden weer wat ze waren."},
		{0, 1, "1 bijgewerkt dossier wordt weer wat het was."},
	} {
		if got := terugVraag(poort.Import{Nieuw: g.nieuw, Gewijzigd: g.gewijzigd}); !strings.HasPrefix(got, g.want) {
			t.Errorf("%d, %d: %q", g.nieuw, g.gewijzigd, got)
		}
	}
	var o instroom.Terugoordeel
	for range meestRedenen + 2 {
		o.Redenen = append(o.Redenen, "Aan dossier 2026-0001 is na de import gewerkt.")
	}
	got := terugNiet(o)
	if strings.Count(got, "gewerkt") != meestRedenen || !strings.Contains(got, "En zo nog 2 dossiers.") {
		t.Errorf("%q", got)
	}
}

func TestSmallWordsFitTheirNumber(t *testing.T) {
	if vragenTekst(1) == vragenTekst(2) || !strings.Contains(vragenTekst(2), "2 rijen") {
		t.Errorf("%q %q", vragenTekst(1), vragenTekst(2))
	}
	for in, want := range map[string]string{"instroom.csv": "instroom-rapport.csv", "zonder": "zonder-rapport.csv", ".csv": ".csv-rapport.csv"} {
		if got := rapportNaam(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	if zin("") != "" || zin("élan") != "Élan" {
		t.Error("capitals")
	}
	l := instroom.Lijst{Rijen: [][]string{{"a"}, nil, {"b"}}}
	if rijenTekst(2, l) != "2 rijen" || rijenTekst(0, l) != "2 rijen, nog niet beoordeeld" {
		t.Errorf("%q %q", rijenTekst(2, l), rijenTekst(0, l))
	}
}

func TestRowThatWasLeftBehindSaysSoAfterwards(t *testing.T) {
	us := rijen(instroom.Vraag, instroom.Nieuw)
	us[0].Wat, us[1].Wat = naAkkoord+"nieuw dossier", "nieuw dossier"
	m := newModel()
	m.bekijk(proefVan(us), nil)
	if m.wat(us[0]) != "Na uw akkoord: nieuw dossier" {
		t.Errorf("before: %q", m.wat(us[0]))
	}
	for vragen, want := range map[bool]string{false: "Niet ingelezen", true: "Nieuw dossier"} {
		m.vragen = vragen
		m.klaar(keten.Ingelezen{Rijen: us, Telling: instroom.Tel(us), Geschreven: 1})
		if got := m.wat(us[0]); got != want || m.uitlegVan(us[0]).wat != want || m.wat(us[1]) != "Nieuw dossier" {
			t.Errorf("questions along %v: %q, want %q", vragen, got, want)
		}
	}
}

func TestSheetOfAWorkbookIsNamedAndOtherListsAreNotOverlooked(t *testing.T) {
	v := proefVan(rijen(instroom.Nieuw, instroom.Nieuw))
	m := newModel()
	m.bekijk(v, nil)
	if got := m.herkomst(); got != "lijst.csv · 2 rijen" || m.waarschuwing() != "" {
		t.Errorf("%q, warning %q", got, m.waarschuwing())
	}
	v.Lijst.Blad, v.Lijst.Andere, v.Eerder = "Instroom", []string{"2025", "Oud"}, true
	m.bekijk(v, nil)
	if got := m.herkomst(); got != "lijst.csv · werkblad ‘Instroom’ · 2 rijen" {
		t.Errorf("%q", got)
	}
	for _, want := range []string{"al eens ingelezen", "Alleen werkblad ‘Instroom’ wordt gelezen. Ook op ‘2025’ en ‘Oud’ staat een lijst"} {
		if !strings.Contains(m.waarschuwing(), want) {
			t.Errorf("warning %q lacks %q", m.waarschuwing(), want)
		}
	}
}
