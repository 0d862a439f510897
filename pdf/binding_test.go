package pdf

import (
	"slices"
	"strings"
	"testing"

	"schakel/domain/document"
)

func TestWordsThatMeanNothingApartStayOnALine(t *testing.T) {
	for tekst, want := range map[string]string{ // ~ where a line does not break
		"op 26 oktober 2029 dus":             "op 26~oktober~2029 dus",
		"artikel 14, eerste lid, van de wet": "artikel~14, eerste~lid, van de wet",
		"(Wi 15 lid 1 onder a; Bi 5.3)":      "(Wi~15~lid~1~onder~a; Bi~5.3)",
		"Wi 23 tot en met 27; Bi 7.1 en 7.2": "Wi~23 tot en met 27; Bi~7.1 en 7.2",
		"kost € 1.250,00 per jaar":           "kost €~1.250,00 per jaar",
		"Postbus 100, 9990 AA Voorbeeld.":    "Postbus 100, 9990~AA~Voorbeeld.",
		"minstens 12,5 uur per week":         "minstens 12,5~uur per week",
		"bel 0999-12 34 56 of 14 0495":       "bel 0999-12~34~56 of 14~0495",
		"om 10:30 uur, op niveau B1.":        "om 10:30~uur, op niveau~B1.",
		"U hebt er 3. Mei is mooi":           "U hebt er 3. Mei is mooi",
		"onder begeleiding van 2 mensen":     "onder begeleiding van 2 mensen",
		"geen getal in mei":                  "geen getal in mei",
		"artikel vijf van 5 mensen":          "artikel vijf van 5 mensen",
		"in 2026 AB is geen 1234 ab":         "in 2026~AB~is geen 1234 ab", // a postcode for all anybody knows
		"":                                   "",
		" 5  uur ":                           " 5 ~uur ",
	} {
		rs := []rune(tekst)
		vast := bindt(rs)
		var uit strings.Builder
		for i, r := range rs {
			if r == ' ' && vast[i+1] {
				r = '~'
			}
			uit.WriteRune(r)
		}
		if got := uit.String(); got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}

func TestBoundWordsBreakOnlyWhereNoLineHoldsThem(t *testing.T) {
	v, z := testVormer(t), lopend()
	for _, g := range []struct {
		breed float64
		want  []string
	}{
		{300, []string{"Dit geldt tot 26 oktober 2029 en dan niet"}},
		{120, []string{"Dit geldt tot ", "26 oktober 2029 en dan ", "niet"}},
		{75, []string{"Dit geldt tot ", "26 oktober ", "2029 en dan ", "niet"}},
	} {
		if got := teksten(v.regels("Dit geldt tot 26 oktober 2029 en dan niet", z, g.breed)); !slices.Equal(got, g.want) {
			t.Errorf("%.0f points: %q", g.breed, got)
		}
	}
}

func TestSpacesThatBindAreOrdinaryToWhoCopies(t *testing.T) {
	g := bladen(t, document.Alinea{Tekst: "U hebt tot 26 oktober 2029 de tijd."})
	if tekst := strings.ReplaceAll(g.tekst(0, true), "\n", ""); !strings.Contains(tekst, "26 oktober 2029") {
		t.Errorf("%q", tekst)
	}
}

func TestLessWhiteIsTakenOnlyWhenItSavesAPage(t *testing.T) {
	ruim := func(n int) *opmaak {
		o := &opmaak{begin: bovenRand}
		for range n {
			o.voeg(deel{hoog: 30, voor: 10})
		}
		return o
	}
	eerste := func(pp [][]plaats) float64 { return pp[0][1].y - pp[0][0].y }
	hoog := vol
	vol10 := int((hoog + 10) / 40)
	if pp := ruim(vol10).paginas(); len(pp) != 1 || eerste(pp) != 40 {
		t.Errorf("what fits keeps its white: %d pages, %.1f", len(pp), eerste(pp))
	}
	if pp := ruim(vol10 + 1).paginas(); len(pp) != 1 || eerste(pp) >= 40 {
		t.Errorf("one slice too many: %d pages, %.1f", len(pp), eerste(pp))
	}
	if pp := ruim(vol10 + 12).paginas(); len(pp) != 2 || eerste(pp) != 40 {
		t.Errorf("much too many: %d pages, %.1f", len(pp), eerste(pp))
	}
}

func TestNoteStaysWithTheLastRowOfItsTable(t *testing.T) {
	for n := 20; n < 60; n++ {
		g := bladen(t, vulling(n), document.Tabel{Kop: []string{"K", "L"}, Rijen: [][]string{{"een", "1"}, {"twee", "2"}, {"drie", "3"}, {"vier", "4"}}, Noot: "De noot bij de tabel."})
		for i := range g.paginas {
			tekst := g.tekst(i, true)
			if strings.Contains(tekst, "De noot") != strings.Contains(tekst, "vier") {
				t.Fatalf("%d lines above: page %d divides the note from its table", n, i+1)
			}
			if strings.Contains(tekst, "drie") != strings.Contains(tekst, "vier") || strings.Contains(tekst, "een\n") != strings.Contains(tekst, "twee") {
				t.Fatalf("%d lines above: a single row at page %d", n, i+1)
			}
		}
		if b := g.boom(); len(b.soorten("Table")) != 1 || len(b.soorten("TR")) != 5 {
			t.Fatalf("%d tables, %d rows", len(b.soorten("Table")), len(b.soorten("TR")))
		}
	}
}

func TestNoItemOfAListStandsAlone(t *testing.T) {
	for n := 20; n < 60; n++ {
		g := bladen(t, vulling(n), document.Lijst{Punten: []string{"punt een", "punt twee", "punt drie", "punt vier"}})
		for i := range g.paginas {
			if k := strings.Count(g.tekst(i, true), "punt "); k == 1 || k == 3 {
				t.Fatalf("%d lines above: page %d holds %d of the four items", n, i+1, k)
			}
		}
	}
}

func TestShortQuestionsOfAFormTakeOneLine(t *testing.T) {
	hoog := func(b document.Blok) float64 {
		o := newOpmaak(testVormer(t), document.Document{}, nil)
		o.blok(o.boom, b)
		return hoogte(o.delen)
	}
	jaNee := []string{"ja", "nee"}
	for naam, g := range map[string]struct {
		blok  document.Blok
		regel bool
	}{
		"label and boxes":       {document.Keuzes{Label: "Tolk nodig", Opties: jaNee}, true},
		"a long label":          {document.Keuzes{Label: strings.Repeat("Een lange vraag ", 6), Opties: jaNee}, false},
		"many boxes":            {document.Keuzes{Label: "Uitslag", Opties: []string{"B1-route haalbaar", "B1-route niet haalbaar", "Onbekend", "Weet ik niet"}}, false},
		"a line to write on":    {document.Regels{Label: "Telefoon", Aantal: 1}, true},
		"two lines to write on": {document.Regels{Label: "Telefoon", Aantal: 2}, false},
		"a long question":       {document.Regels{Label: strings.Repeat("Een lange vraag ", 4), Aantal: 1}, false},
	} {
		if h := hoog(g.blok); (h <= schrijfhoogte) != g.regel {
			t.Errorf("%s: %.0f points", naam, h)
		}
	}
}

func TestBoxesBehindLabelsStandInColumns(t *testing.T) {
	for _, g := range []struct{ breed, want float64 }{{20, 135}, {122, 135}, {124, 180}, {168, 180}, {170, 225}} {
		if got := achter(g.breed); got != g.want {
			t.Errorf("behind %.0f points: %.0f, want %.0f", g.breed, got, g.want)
		}
	}
	g := bladen(t, document.Keuzes{Label: "Tolk nodig", Opties: []string{"ja", "nee"}, Gekozen: []bool{true, false}}, document.Regels{Label: "Telefoon", Aantal: 1})
	var soorten []string
	for _, k := range g.boom().alle()[2:] {
		soorten = append(soorten, k.soort)
	}
	if want := strings.Fields("P L LI Lbl LBody LI Lbl LBody P"); !slices.Equal(soorten, want) {
		t.Errorf("the tree reads %v", soorten)
	}
}
