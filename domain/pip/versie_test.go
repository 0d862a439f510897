package pip

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

func concept(t *testing.T) Versie {
	t.Helper()
	v, err := NieuwConcept(Eerste, nil, dag(t, "2026-04-01"), volledig(wet.RouteB1, wet.Asielstatushouder))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func vastgesteld(t *testing.T) Versie {
	t.Helper()
	v := concept(t)
	if err := v.StelVast(feiten(t, wet.RouteB1, wet.Asielstatushouder), []uitleg.Uitleg{{Regel: "termijn"}}); err != nil {
		t.Fatal(err)
	}
	return v
}

func wilCode(t *testing.T, err error, code fout.Code) {
	t.Helper()
	if fout.CodeVan(err) != code {
		t.Errorf("kreeg %q (%v), verwachtte %q", fout.CodeVan(err), err, code)
	}
}

func TestAPlanIsSetOnceWithItsDateAndSignatory(t *testing.T) {
	v := vastgesteld(t)
	s := v.Stand()
	if s.Status != Vastgesteld || s.Dagtekening != dag(t, "2026-04-20") || s.Ondertekenaar.Naam != "R. Jansen" || len(s.Termijnen) != 1 || !s.Ondertekening.Gevraagd {
		t.Errorf("vastgestelde versie klopt niet: %+v", s)
	}
	err := v.StelVast(feiten(t, wet.RouteB1, wet.Asielstatushouder), nil)
	wilCode(t, err, fout.NietMogelijk)
	if !strings.Contains(err.Error(), "20-04-2026") {
		t.Errorf("de melding noemt niet wanneer het al was vastgesteld: %v", err)
	}
	wilCode(t, v.Wijzig(Inhoud{}), fout.NietMogelijk)
}

func TestSettingNamesEveryFieldThatBlocks(t *testing.T) {
	v, err := NieuwConcept(Eerste, nil, dag(t, "2026-04-01"), Inhoud{})
	if err != nil {
		t.Fatal(err)
	}
	err = v.StelVast(Context{Op: dag(t, "2026-04-20"), Doelgroep: wet.Gezinsmigrant}, nil)
	var l fout.Lijst
	if !errors.As(err, &l) || len(l) < 8 {
		t.Fatalf("verwachtte een lijst met fouten, kreeg %v", err)
	}
	for _, f := range l {
		if f.Veld == "" || f.Melding == "" {
			t.Errorf("fout zonder veld of melding: %+v", f)
		}
	}
	if v.Stand().Status != Concept || !v.Stand().Dagtekening.Leeg() {
		t.Error("een geweigerde vaststelling laat het concept staan")
	}
}

func TestTheKindOfTheVersionCountsNotThatOfTheContext(t *testing.T) {
	v := concept(t)
	c := feiten(t, wet.RouteB1, wet.Asielstatushouder)
	c.Soort, c.Kennisgeving = OverigGewijzigd, kalender.Datum{}
	if err := v.StelVast(c, nil); err == nil {
		t.Error("een eerste PIP zonder kennisgeving werd vastgesteld omdat de context iets anders zei")
	}
}

func TestWhichVersionMayBeMade(t *testing.T) {
	eerste := vastgesteld(t).Stand()
	open := concept(t).Stand()
	weg := eerste
	weg.Status = Ingetrokken
	for naam, g := range map[string]struct {
		soort   Soort
		eerdere []Stand
		code    fout.Code
		nummer  int
	}{
		"het eerste":                      {Eerste, nil, "", 1},
		"een tweede eerste":               {Eerste, []Stand{eerste}, fout.NietMogelijk, 0},
		"naast een concept":               {OverigGewijzigd, []Stand{open}, fout.Bestaat, 0},
		"een wijziging":                   {Schakelen, []Stand{eerste}, "", 2},
		"een wijziging van niets":         {Afschalen, nil, fout.NietMogelijk, 0},
		"opnieuw na intrekking":           {Eerste, []Stand{weg}, "", 2},
		"wijziging na intrekking":         {OverigGewijzigd, []Stand{weg}, fout.NietMogelijk, 0},
		"na verhuizing":                   {NaVerhuizing, nil, "", 1},
		"een soort die niet bestaat":      {"zomaar", nil, fout.Ongeldig, 0},
		"na verhuizing in hetzelfde huis": {NaVerhuizing, []Stand{eerste}, "", 2},
	} {
		t.Run(naam, func(t *testing.T) {
			v, err := NieuwConcept(g.soort, g.eerdere, dag(t, "2026-05-01"), Inhoud{})
			if g.code != "" {
				wilCode(t, err, g.code)
				return
			}
			if err != nil || v.Stand().Nummer != g.nummer || v.Stand().Status != Concept || v.Stand().Herkomst != InSchakel {
				t.Errorf("kreeg %+v, %v", v.Stand(), err)
			}
		})
	}
	_, err := NieuwConcept(Eerste, nil, kalender.Datum{}, Inhoud{})
	wilCode(t, err, fout.Ontbreekt)
}

func TestAPlanOfAnotherAdministrationComesInAsItIs(t *testing.T) {
	op := dag(t, "2026-11-23")
	v, err := NeemOver(Eerste, nil, dag(t, "2025-01-10"), op, Inhoud{Leerroute: wet.RouteB1})
	if err != nil {
		t.Fatal(err)
	}
	if s := v.Stand(); s.Status != Vastgesteld || s.Herkomst != BuitenSchakel || s.Dagtekening != dag(t, "2025-01-10") || s.DocumentID != 0 {
		t.Errorf("overgenomen versie klopt niet: %+v", s)
	}
	if _, err := NeemOver(Eerste, nil, dag(t, "2024-01-10"), op, Inhoud{Leerroute: wet.RouteB1, Niveau: wet.NiveauA2}); err != nil {
		t.Errorf("een lopend traject kan al zijn afgeschaald: %v", err)
	}
	vorige := []Stand{v.Stand()}
	for naam, g := range map[string]struct {
		eerdere []Stand
		soort   Soort
		datum   string
		inhoud  Inhoud
		code    fout.Code
	}{
		"in de toekomst":      {nil, Eerste, "2026-11-24", Inhoud{Leerroute: wet.RouteB1}, fout.Ongeldig},
		"zonder leerroute":    {nil, Eerste, "2025-01-10", Inhoud{}, fout.Ontbreekt},
		"B1 met Z":            {nil, Eerste, "2025-01-10", Inhoud{Leerroute: wet.RouteZ, Niveau: wet.NiveauB1}, fout.Ongeldig},
		"A2 met onderwijs":    {nil, Eerste, "2025-01-10", Inhoud{Leerroute: wet.RouteOnderwijs, Niveau: wet.NiveauA2}, fout.Ongeldig},
		"voor het geldende":   {vorige, OverigGewijzigd, "2025-01-09", Inhoud{Leerroute: wet.RouteB1}, fout.Ongeldig},
		"een tweede eerste":   {vorige, Eerste, "2025-02-10", Inhoud{Leerroute: wet.RouteB1}, fout.NietMogelijk},
		"onmogelijke waarden": {nil, Eerste, "2025-01-10", Inhoud{Leerroute: wet.RouteB1, GeschatteUrenB1: -1}, fout.Ongeldig},
	} {
		t.Run(naam, func(t *testing.T) {
			_, err := NeemOver(g.soort, g.eerdere, dag(t, g.datum), op, g.inhoud)
			wilCode(t, err, g.code)
		})
	}
	_, err = NeemOver(Eerste, nil, kalender.Datum{}, op, Inhoud{Leerroute: wet.RouteB1})
	wilCode(t, err, fout.Ontbreekt)
}

func TestValuesThatCannotExistAreRefusedAtTheirField(t *testing.T) {
	for naam, g := range map[string]struct {
		maak func(*Inhoud)
		veld string
	}{
		"leerroute":            {func(i *Inhoud) { i.Leerroute = "C" }, VeldLeerroute},
		"niveau":               {func(i *Inhoud) { i.Niveau = wet.NiveauA1 }, VeldNiveau},
		"onderdeel":            {func(i *Inhoud) { i.NiveauPerOnderdeel = map[string]wet.Niveau{"zingen": wet.NiveauA2} }, VeldNiveauPerOnderdeel},
		"niveau van onderdeel": {func(i *Inhoud) { i.NiveauPerOnderdeel = map[string]wet.Niveau{"lezen": "C2"} }, VeldNiveauPerOnderdeel},
		"taalniveau":           {func(i *Inhoud) { i.Taalniveau = "D4" }, VeldTaalniveau},
		"alfabetisering":       {func(i *Inhoud) { i.Alfabetisering = "soms" }, VeldAlfabetisering},
		"uren per week":        {func(i *Inhoud) { i.UrenPerWeek = wet.Uren(61) }, VeldUrenPerWeek},
		"negatieve uren":       {func(i *Inhoud) { i.UrenPerWeek = -1 }, VeldUrenPerWeek},
		"geschatte uren":       {func(i *Inhoud) { i.GeschatteUrenB1 = 10000 }, VeldGeschatteUrenB1},
		"urennorm":             {func(i *Inhoud) { i.LagereUrennorm = -60 }, VeldLagereUrennorm},
		"gesprekken":           {func(i *Inhoud) { i.Voortgangsgesprekken = -2 }, VeldVoortgangsgesprekken},
		"te lange tekst":       {func(i *Inhoud) { i.Motivering = strings.Repeat("é", MaxTekst+1) }, VeldMotivering},
	} {
		t.Run(naam, func(t *testing.T) {
			v := concept(t)
			i := v.Stand().Inhoud
			g.maak(&i)
			err := v.Wijzig(i)
			var f *fout.Fout
			if !errors.As(err, &f) || f.Veld != g.veld || f.Code != fout.Ongeldig {
				t.Errorf("kreeg %v, verwachtte een fout bij %s", err, g.veld)
			}
			if !reflect.DeepEqual(v.Stand().Inhoud, volledig(wet.RouteB1, wet.Asielstatushouder)) {
				t.Error("een geweigerde wijziging laat het plan zoals het was")
			}
		})
	}
	v := concept(t)
	i := v.Stand().Inhoud
	i.Motivering = strings.Repeat("é", MaxTekst)
	if err := v.Wijzig(i); err != nil {
		t.Errorf("een tekst van precies %d tekens mag: %v", MaxTekst, err)
	}
}

func TestBlanksAndEmptyRowsAreDropped(t *testing.T) {
	v := concept(t)
	gegeven := Inhoud{
		Motivering: "  reden \n", Intensiteit: " ",
		Ontwikkelwensen:    []Doel{{}, {Soort: " werken ", Subdoelen: []string{" ", "werken.passend "}}},
		Afspraken:          []Afspraak{{Wie: " "}, {Wie: " u", Wat: "bellen "}, {Voor: dag(t, "2026-05-01")}},
		NiveauPerOnderdeel: map[string]wet.Niveau{"lezen": "", "spreken": wet.NiveauA2},
	}
	if err := v.Wijzig(gegeven); err != nil {
		t.Fatal(err)
	}
	i := v.Stand().Inhoud
	if i.Motivering != "reden" || i.Intensiteit != "" {
		t.Errorf("spaties bleven staan: %q %q", i.Motivering, i.Intensiteit)
	}
	if want := []Doel{{Soort: "werken", Subdoelen: []string{"werken.passend"}}}; !reflect.DeepEqual(i.Ontwikkelwensen, want) {
		t.Errorf("ontwikkelwensen: %v", i.Ontwikkelwensen)
	}
	if len(i.Afspraken) != 2 || i.Afspraken[0] != (Afspraak{Wie: "u", Wat: "bellen"}) {
		t.Errorf("afspraken: %v", i.Afspraken)
	}
	if len(i.NiveauPerOnderdeel) != 1 || len(gegeven.NiveauPerOnderdeel) != 2 {
		t.Error("lege niveaus horen eruit, zonder in de invoer te schrijven")
	}
}

func TestTheSignatureIsRecordedAndNeverBlocks(t *testing.T) {
	op := dag(t, "2026-05-01")
	for naam, g := range map[string]struct {
		o        Ondertekening
		code     fout.Code
		getekend bool
	}{
		"gevraagd":            {Ondertekening{Gevraagd: true}, "", false},
		"getekend":            {Ondertekening{Datum: dag(t, "2026-04-20")}, "", true},
		"geweigerd":           {Ondertekening{Datum: op, Geweigerd: true, Toelichting: " wil eerst overleg "}, "", false},
		"geweigerd wanneer":   {Ondertekening{Geweigerd: true}, fout.Ontbreekt, false},
		"getekend in de toek": {Ondertekening{Datum: dag(t, "2026-05-02")}, fout.Ongeldig, false},
	} {
		t.Run(naam, func(t *testing.T) {
			v := vastgesteld(t)
			err := v.LegOndertekeningVast(g.o, op)
			if g.code != "" {
				wilCode(t, err, g.code)
				return
			}
			s := v.Stand()
			if err != nil || !s.Ondertekening.Gevraagd || s.Ondertekening.Getekend() != g.getekend || s.Status != Vastgesteld {
				t.Errorf("kreeg %+v, %v", s.Ondertekening, err)
			}
			if strings.TrimSpace(s.Ondertekening.Toelichting) != s.Ondertekening.Toelichting {
				t.Error("spaties bleven staan")
			}
		})
	}
}

func TestAVersionNeverGoesBack(t *testing.T) {
	datum := dag(t, "2026-06-01")
	v := concept(t)
	wilCode(t, v.Vervang(), fout.NietMogelijk)
	wilCode(t, v.TrekIn(datum, "fout"), fout.NietMogelijk)
	wilCode(t, v.LegDocument(1, "ab"), fout.NietMogelijk)

	v = vastgesteld(t)
	wilCode(t, v.LegDocument(0, ""), fout.Ontbreekt)
	if err := v.LegDocument(7, "ab"); err != nil || v.Stand().DocumentID != 7 || v.Stand().SHA256 != "ab" {
		t.Errorf("document: %v %+v", err, v.Stand())
	}
	wilCode(t, v.LegDocument(8, "cd"), fout.Bestaat)
	wilCode(t, v.TrekIn(kalender.Datum{}, "fout"), fout.Ontbreekt)
	wilCode(t, v.TrekIn(dag(t, "2026-04-19"), "fout"), fout.Ongeldig)
	wilCode(t, v.TrekIn(datum, "  "), fout.Ontbreekt)
	if err := v.TrekIn(datum, " verkeerde persoon "); err != nil || v.Stand().Status != Ingetrokken || v.Stand().IntrekkingReden != "verkeerde persoon" {
		t.Errorf("intrekken: %v %+v", err, v.Stand())
	}
	wilCode(t, v.Vervang(), fout.NietMogelijk)

	v = vastgesteld(t)
	if err := v.Vervang(); err != nil || v.Stand().Status != Vervangen {
		t.Errorf("vervangen: %v", err)
	}
	wilCode(t, v.TrekIn(datum, "fout"), fout.NietMogelijk)
	wilCode(t, v.StelVast(feiten(t, wet.RouteB1, wet.Asielstatushouder), nil), fout.NietMogelijk)
}

func TestTheFirstDateStaysWhenThePlanIsReplacedOrWithdrawn(t *testing.T) {
	ss := []Stand{
		{Nummer: 1, Status: Ingetrokken, Dagtekening: dag(t, "2026-01-05")},
		{Nummer: 2, Status: Vervangen, Dagtekening: dag(t, "2026-02-05")},
		{Nummer: 3, Status: Vastgesteld, Dagtekening: dag(t, "2026-03-05")},
		{Nummer: 4, Status: Concept},
	}
	if d := EersteDagtekening(ss); d != dag(t, "2026-01-05") {
		t.Errorf("eerste dagtekening %s", d)
	}
	if g, ok := Geldend(ss); !ok || g.Nummer != 3 {
		t.Errorf("geldend is %d", g.Nummer)
	}
	if _, ok := Geldend(ss[:2]); ok {
		t.Error("een ingetrokken en een vervangen versie gelden niet")
	}
	if d := EersteDagtekening(ss[3:]); !d.Leeg() {
		t.Errorf("een concept heeft geen dagtekening, kreeg %s", d)
	}
}

func TestAVersionSurvivesStorage(t *testing.T) {
	s := vastgesteld(t).Stand()
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var terug Stand
	if err := json.Unmarshal(b, &terug); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(Restore(terug).Stand(), s) {
		t.Errorf("kwam anders terug: %s", b)
	}
}
