package intake

import (
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// modelVan is the model of a dossier on the day of the tests.
func modelVan(t *testing.T, opties ...domaintest.Optie) *model {
	t.Helper()
	m := newModel(kittest.Vandaag())
	m.neem(keten.Inzage{Dossier: domaintest.Dossier(t, opties...)}, false)
	return m
}

// roepOp, mis and waarschuw are steps of the procedure on a day.
func roepOp(iso string) domaintest.Optie {
	return domaintest.Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.RoepOp(dossier.Oproep{Datum: dag, Voor: dag.PlusDagen(7)}, dag)
	})
}

func mis(iso string) domaintest.Optie {
	return domaintest.Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldNietVerschenen(dag, "", dag) })
}

func waarschuw(iso string) domaintest.Optie {
	return domaintest.Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error { return d.Waarschuw(dag, dag) })
}

func TestProcedureOfTheOproepenStepByStep(t *testing.T) {
	begin := []domaintest.Optie{domaintest.Gemaakt("2026-08-03"), domaintest.Kennisgeving("2026-08-03")}
	eerste := append(begin, roepOp("2026-09-01"), mis("2026-09-08"))
	tweede := append(eerste[:len(eerste):len(eerste)], waarschuw("2026-09-09"), roepOp("2026-09-09"), mis("2026-09-16"))
	derde := append(tweede[:len(tweede):len(tweede)], waarschuw("2026-09-17"), roepOp("2026-09-17"), mis("2026-09-24"))
	for naam, g := range map[string]struct {
		opties []domaintest.Optie
		zin    string
		hoofd  stap
		kan    bool
	}{
		"nothing sent":              {begin, "Er is nog geen oproep", stapOproep, true},
		"appointment to come":       {append(begin[:2:2], roepOp("2026-11-20")), "wordt verwacht op vrijdag 27 november 2026", stapHouden, false},
		"appointment past":          {append(begin[:2:2], roepOp("2026-11-09")), "werd verwacht op maandag 16 november 2026", stapHouden, false},
		"missed the first":          {eerste, "Waarschuw de persoon schriftelijk", stapWaarschuwing, true},
		"warned":                    {append(eerste[:len(eerste):len(eerste)], waarschuw("2026-09-09")), "Maak de volgende oproep", stapOproep, true},
		"missed all three":          {derde, "Drie oproepen hadden geen resultaat", stapAfwezig, true},
		"held":                      {append(begin[:2:2], domaintest.Intake("2026-10-01")), "", stapPIP, true},
		"everything there, no call": {append(begin[:2:2], domaintest.Intake("2026-10-01")), "", stapPIP, true},
	} {
		m := modelVan(t, g.opties...)
		if got := m.oproepzin(); !strings.Contains(got, g.zin) || (g.zin == "") != (got == "") {
			t.Errorf("%s: says %q, want %q", naam, got, g.zin)
		}
		if got := m.hoofd(); got.stap != g.hoofd || got.kan() != g.kan {
			t.Errorf("%s: main step %+v, want %d", naam, got, g.hoofd)
		}
	}
}

func TestStepsThatAreOffSayWhy(t *testing.T) {
	m := modelVan(t)
	for _, k := range m.oproepstappen()[1:] {
		if k.kan() || !strings.Contains(k.reden, "oproep") {
			t.Errorf("%s: %q", k.tekst, k.reden)
		}
	}
	for _, k := range m.afrondstappen() {
		if k.kan() || k.reden == "" {
			t.Errorf("%s can be done at once", k.tekst)
		}
	}
}

func TestNextOproepIsNamedByItsNumber(t *testing.T) {
	for n, want := range []string{"Oproep maken", "Tweede oproep maken", "Derde oproep maken", "Derde oproep maken"} {
		d := domaintest.Dossier(t).Stand()
		d.Intake.Oproepen = make([]dossier.Oproep, n)
		m := newModel(kittest.Vandaag())
		m.neem(keten.Inzage{Dossier: dossier.Restore(d)}, false)
		if got := m.oproepnaam(); got != want {
			t.Errorf("after %d: %q, want %q", n, got, want)
		}
	}
}

func TestTimeIsReadAsPeopleTypeIt(t *testing.T) {
	for typ, want := range map[string]string{
		"9": "09:00", "14": "14:00", "9:30": "09:30", "9.30": "09:30", "930": "09:30", "0930": "09:30", "13:05 uur": "13:05", "0": "00:00",
		"24:00": "", "9:75": "", "half tien": "", "12345": "", "-3": "", "": "",
	} {
		got, err := leesTijd(typ)
		if typ == "" {
			continue
		}
		if got != want || (err != nil) != (want == "") {
			t.Errorf("leesTijd(%q) = %q, %v; want %q", typ, got, err, want)
		}
	}
}

func TestSummaryCountsWhatIsStillToBeDone(t *testing.T) {
	een := kit.Eis{Blokkeert: true}
	letop, klaar := kit.Eis{}, kit.Eis{Blokkeert: true, Voldaan: true}
	for want, eisen := range map[string][]kit.Eis{
		"De wet vraagt niets meer. U kunt de intake afronden.":    {klaar, letop},
		"Eén punt moet nog, voordat u de intake kunt afronden.":   {een, klaar},
		"2 punten moeten nog, voordat u de intake kunt afronden.": {een, een, letop},
	} {
		if got := samenvatting(eisen, kalender.Datum{}); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := samenvatting([]kit.Eis{een}, kittest.Vandaag()); got != "De brede intake is afgerond op 23 november 2026." {
		t.Errorf("when completed: %q", got)
	}
}

func TestLineOfAnOproepTellsWhatCameOfIt(t *testing.T) {
	dag := kittest.Vandaag
	o := dossier.Oproep{Nummer: 2, Datum: dag().PlusDagen(-14), Voor: dag().PlusDagen(-7), Tijd: "10:00", Plaats: "Stadhuis"}
	regel, afloop := oproepregel(o)
	if regel != "Oproep 2 van 09-11-2026, verwacht op 16-11-2026 om 10:00, Stadhuis" || afloop != "Nog geen uitkomst" {
		t.Errorf("open: %q, %q", regel, afloop)
	}
	o.NietVerschenen, o.Reden, o.Waarschuwing, o.Tijd = dag().PlusDagen(-7), "ziek", dag(), ""
	regel, afloop = oproepregel(o)
	if strings.Contains(regel, " om ") || afloop != "Niet verschenen, vastgelegd op 16-11-2026: ziek. Gewaarschuwd op 23-11-2026" {
		t.Errorf("missed: %q, %q", regel, afloop)
	}
}

func TestLinesOfTalkTestAndLanguage(t *testing.T) {
	dag := kittest.Vandaag()
	if got := gesprekregel(dossier.Gesprek{Datum: dag}); got != "23-11-2026" {
		t.Errorf("talk: %q", got)
	}
	if got := gesprekregel(dossier.Gesprek{Datum: dag, Met: "R. Jansen", Taal: "Tigrinya", Tolk: true, Alleen: true}); got != "23-11-2026 met R. Jansen, in het Tigrinya, met tolk, alleen gevoerd" {
		t.Errorf("talk: %q", got)
	}
	for want, p := range map[string]persoon.Persoon{
		"Voertaal Dari; een tolk is nodig.":                                   {Voertaal: "Dari", Tolk: persoon.Ja},
		"Voertaal Frans; een tolk is niet nodig.":                             {Voertaal: "Frans", Tolk: persoon.Nee},
		"Voertaal nog niet gevraagd; nog niet gevraagd of een tolk nodig is.": {},
	} {
		if got := tolkregel(p); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	m := modelVan(t)
	if got := m.toetsregel(); !strings.HasPrefix(got, "Nog geen resultaat") {
		t.Errorf("no test: %q", got)
	}
	visueel := domaintest.Op("2026-11-02", func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.GeefOntheffing(dossier.Ontheffing{Datum: dag, Grond: dossier.OntheffingVisueel}, dag)
	})
	if got := modelVan(t, domaintest.Gemaakt("2026-11-02"), visueel).toetsregel(); got != "Ontheffing gegeven op 02-11-2026: visuele beperking" {
		t.Errorf("exempted: %q", got)
	}
}

func TestFieldsAreInSightOnlyWhenTheyMatter(t *testing.T) {
	velden := map[string]veld{}
	for _, s := range secties() {
		for _, v := range s.velden {
			velden[v.naam] = v
		}
	}
	for _, g := range []struct {
		naam string
		i    dossier.Intake
		want bool
	}{
		{"vve", dossier.Intake{}, true},
		{"vve", dossier.Intake{VVENvt: true}, false},
		{"vve", dossier.Intake{VVENvt: true, VVE: "Toch besproken"}, true},
		{"alleenGewenst", dossier.Intake{}, false},
		{"alleenGewenst", dossier.Intake{AlleenAangeboden: true}, true},
		{"alleenGewenst", dossier.Intake{AlleenGewenst: persoon.Nee}, true},
		{"opleiding", dossier.Intake{}, true},
	} {
		if got := velden[g.naam].toont(g.i); got != g.want {
			t.Errorf("%s with %+v in sight = %v", g.naam, g.i, got)
		}
	}
}

func TestEveryPointOfTheLawHasAPlaceOnTheScreen(t *testing.T) {
	plaats := map[string]bool{"kennisgeving": true, "oproep": true, "toetsResultaat": true}
	for _, s := range secties() {
		for _, v := range s.velden {
			plaats[v.naam] = true
		}
	}
	kind := domaintest.Op("2026-10-01", func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.ZetGezinslid(0, dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Achternaam: "Tesfay"}, Geboortedatum: dag.PlusJaren(-3)}, dag)
	})
	m := modelVan(t, domaintest.Gemaakt("2026-10-01"), kind)
	for _, e := range m.eisen() {
		if !plaats[e.Veld] {
			t.Errorf("%q jumps to %q, which is nowhere", e.Tekst, e.Veld)
		}
	}
}

func TestFormHoldsTheContentAndNotTheSteps(t *testing.T) {
	i := domaintest.VolledigeIntake()
	i.Toets, i.Gehouden = dossier.Toets{Resultaat: wet.B1Haalbaar}, kittest.Vandaag()
	i.Oproepen, i.Gesprekken = []dossier.Oproep{{Nummer: 1}}, []dossier.Gesprek{{}}
	got := inhoud(i)
	if len(got.Oproepen)+len(got.Gesprekken) != 0 || got.Toets.Resultaat != "" || !got.Gehouden.Leeg() || got.Opleiding != i.Opleiding {
		t.Errorf("the form holds %+v", got)
	}
}
