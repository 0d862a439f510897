package pdf

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"schakel/domain/document"
)

// bladen lays out a document of blocks and gives its pages as drawn.
func bladen(t testing.TB, blokken ...document.Blok) gelezen {
	t.Helper()
	return lees(t, zet(t, document.Document{Titel: "Proef", Blokken: blokken}))
}

func vulling(regels int) document.Alinea {
	return document.Alinea{Tekst: strings.TrimSuffix(strings.Repeat("vulling\n", regels), "\n")}
}

// regelsPerBlad is how many lines of running text a page holds after the first.
func regelsPerBlad() int { return int(math.Floor(vol / lopend().hoog)) }

func TestHeadingIsNeverTheLastOnAPage(t *testing.T) {
	for n := 20; n < 60; n++ {
		g := bladen(t, vulling(n), document.Kop{Niveau: 2, Tekst: "De kop"}, document.Alinea{Tekst: "eerste\ntweede\nderde\nvierde"})
		for i := range g.paginas {
			tekst := strings.TrimSpace(g.tekst(i, true))
			if strings.HasSuffix(tekst, "De kop") {
				t.Fatalf("%d lines above: page %d ends with a heading", n, i+1)
			}
			if _, na, ok := strings.Cut(tekst, "De kop"); ok && strings.Count(na, "\n") < 2 {
				t.Fatalf("%d lines above: a single line under the heading on page %d", n, i+1)
			}
		}
	}
}

func TestNoSingleLineOfAParagraphStandsAlone(t *testing.T) {
	for n := 20; n < 60; n++ {
		g := bladen(t, vulling(n), document.Alinea{Tekst: "een\ntwee\ndrie\nvier\nvijf"})
		for i := range g.paginas {
			aantal := 0
			for _, w := range []string{"een", "twee", "drie", "vier", "vijf"} {
				aantal += strings.Count(g.tekst(i, true), w+" \n") + strings.Count(g.tekst(i, true), w+"\n")
			}
			if aantal == 1 || aantal == 4 {
				t.Fatalf("%d lines above: page %d holds %d of the five lines", n, i+1, aantal)
			}
		}
	}
}

func TestTableRowIsNeverTornAndItsHeadReturns(t *testing.T) {
	var rijen [][]string
	for i := range 80 {
		rijen = append(rijen, []string{fmt.Sprintf("begin%02d\nmidden\neind%02d", i, i), strings.Repeat("woord ", i%9)})
	}
	g := bladen(t, document.Tabel{Kop: []string{"Eerste kolom", "Tweede kolom"}, Rijen: rijen, Breedtes: []float64{1, 2}})
	if len(g.paginas) < 4 {
		t.Fatalf("only %d pages", len(g.paginas))
	}
	for i := range g.paginas {
		alles, inhoud := g.tekst(i, false), g.tekst(i, true)
		if strings.Count(alles, "Eerste kolom\n") != 1 {
			t.Errorf("page %d: no head", i+1)
		}
		if strings.Contains(inhoud, "Eerste kolom") != (i == 0) {
			t.Errorf("page %d: a repeated head is read again", i+1)
		}
		for k := range rijen {
			if strings.Contains(inhoud, fmt.Sprintf("begin%02d", k)) != strings.Contains(inhoud, fmt.Sprintf("eind%02d", k)) {
				t.Errorf("row %d is torn at page %d", k, i+1)
			}
		}
	}
	if n := len(g.boom().soorten("Table")); n != 1 {
		t.Errorf("%d tables in the tree", n)
	}
}

func TestRowTallerThanAPageGoesOnOverPages(t *testing.T) {
	var regels []string
	for i := range 150 {
		regels = append(regels, fmt.Sprintf("regel%03d", i))
	}
	g := bladen(t, document.Tabel{Kop: []string{"K", "L"}, Rijen: [][]string{{strings.Join(regels, "\n"), "kort"}, {"na", "na"}}})
	alles := ""
	for i := range g.paginas {
		alles += g.tekst(i, true)
	}
	for _, r := range regels {
		if strings.Count(alles, r) != 1 {
			t.Fatalf("%s comes %d times", r, strings.Count(alles, r))
		}
	}
	td := g.boom().soorten("TD")
	if len(td) != 4 || len(td[0].mcids) < 3 {
		t.Errorf("%d cells, the first in %d parts", len(td), len(td[0].mcids))
	}
}

func TestTableColumnsGiveWayToLongWords(t *testing.T) {
	gevallen := []struct {
		naam         string
		delen, minst []float64
		want         []float64
	}{
		{"shares", []float64{1, 3}, []float64{0, 0}, []float64{25, 75}},
		{"a word widens its column", []float64{1, 3}, []float64{40, 0}, []float64{40, 60}},
		{"the others share what is left", []float64{1, 1, 2}, []float64{40, 0, 0}, []float64{40, 20, 40}},
		{"widening one can press another", []float64{1, 3, 6}, []float64{40, 20, 0}, []float64{40, 20, 40}},
		{"one column takes all", []float64{5}, []float64{200}, []float64{100}},
		{"too much to grant", []float64{1, 1}, []float64{90, 90}, []float64{90, 10}},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			got := verdeelBreedte(g.delen, g.minst, 100)
			som := 0.0
			for i := range got {
				som += got[i]
				if math.Abs(got[i]-g.want[i]) > 0.01 {
					t.Errorf("got %v, want %v", got, g.want)
				}
			}
			if math.Abs(som-100) > 0.01 {
				t.Errorf("the columns are %v together", som)
			}
		})
	}
}

func TestWordInATableIsNotTornWhenThereIsRoom(t *testing.T) {
	tabel := voorbeeldPIP(t, "X").Blokken
	for _, b := range tabel {
		if x, ok := b.(document.Tabel); ok && x.RijKoppen {
			if tekst := bladen(t, x).tekst(0, true); !strings.Contains(tekst, "Participatieverklaringstraject") {
				t.Errorf("torn: %q", tekst)
			}
		}
	}
}

func TestAmountsStandAtTheRight(t *testing.T) {
	tabel := document.Tabel{Kop: []string{"Wat", "Kosten", "Soms"}, Rijen: [][]string{{"a", "€ 1,00", "€ 2,00"}, {"b", "", "geen"}, {"c", "€ 10,00", ""}}}
	if got := bedragen(tabel, 3); !slices.Equal(got, []bool{false, true, false}) {
		t.Errorf("got %v", got)
	}
}

func TestBlocksThatBelongTogetherStayTogether(t *testing.T) {
	for n := 20; n < 50; n += 3 {
		g := bladen(t, vulling(n), document.Bijeen{Blokken: []document.Blok{
			document.Alinea{Tekst: "begin van het blok"}, vulling(6), document.Alinea{Tekst: "eind van het blok"},
		}})
		for i := range g.paginas {
			tekst := g.tekst(i, true)
			if strings.Contains(tekst, "begin van") != strings.Contains(tekst, "eind van") {
				t.Fatalf("%d lines above: torn at page %d", n, i+1)
			}
		}
	}
}

func TestBlocksTooLongToStayTogetherStillPrint(t *testing.T) {
	g := bladen(t, document.Bijeen{Blokken: []document.Blok{vulling(regelsPerBlad()), vulling(regelsPerBlad()), document.Alinea{Tekst: "eind"}}})
	if n := len(g.paginas); n < 2 || n > 4 || !strings.Contains(g.tekst(n-1, true), "eind\n") {
		t.Errorf("%d pages", n)
	}
}

func TestSignatureBoxesStayTogetherAndNeverStandAlone(t *testing.T) {
	for n := 20; n < 60; n++ {
		g := bladen(t, vulling(n), document.Alinea{Tekst: "laatste zin"}, document.Ondertekening{
			Links: document.Vak{Kop: "Namens het college", Regels: []string{"R. Jansen"}}, Rechts: document.Vak{Kop: "Inburgeraar"},
		})
		laatste := g.tekst(len(g.paginas)-1, true)
		for _, w := range []string{"laatste zin", "Namens het college", "Inburgeraar", "Handtekening:", "Datum:"} {
			if !strings.Contains(laatste, w) {
				t.Fatalf("%d lines above: the last page lacks %q", n, w)
			}
		}
	}
}

func TestNewPageStartsOneOnlyWhenSomethingFollows(t *testing.T) {
	for _, g := range []struct {
		naam    string
		blokken []document.Blok
		want    int
	}{
		{"between", []document.Blok{document.Alinea{Tekst: "a"}, document.NieuwePagina{}, document.Alinea{Tekst: "b"}}, 2},
		{"twice is once", []document.Blok{document.Alinea{Tekst: "a"}, document.NieuwePagina{}, document.NieuwePagina{}, document.Alinea{Tekst: "b"}}, 2},
		{"at the end", []document.Blok{document.Alinea{Tekst: "a"}, document.NieuwePagina{}}, 1},
		{"before an empty block", []document.Blok{document.Alinea{Tekst: "a"}, document.NieuwePagina{}, document.Alinea{}}, 1},
		{"before a table", []document.Blok{document.NieuwePagina{}, document.Tabel{Kop: []string{"K"}, Rijen: [][]string{{"1"}}}}, 2},
		{"before what stays together", []document.Blok{document.NieuwePagina{}, document.Bijeen{Blokken: []document.Blok{document.Alinea{Tekst: "a"}, document.Alinea{Tekst: "b"}}}}, 2},
	} {
		t.Run(g.naam, func(t *testing.T) {
			if n := len(bladen(t, g.blokken...).paginas); n != g.want {
				t.Errorf("%d pages", n)
			}
		})
	}
}

func TestAnnouncementStaysWithItsList(t *testing.T) {
	for n := 20; n < 60; n++ {
		g := bladen(t, vulling(n), document.Alinea{Tekst: "U moet:"}, document.Lijst{Punten: []string{"komen", "tekenen"}})
		for i := range g.paginas {
			if strings.HasSuffix(strings.TrimSpace(g.tekst(i, true)), "U moet:") {
				t.Fatalf("%d lines above: page %d ends with the announcement", n, i+1)
			}
		}
	}
}

func TestBoxedMessagesShareOneBox(t *testing.T) {
	d := document.Document{Titel: "T", Blokken: []document.Blok{
		document.Alinea{Nadruk: true, Tekst: "een"}, document.Alinea{Nadruk: true}, document.Alinea{Nadruk: true, Tekst: "twee"},
	}}
	o := newOpmaak(testVormer(t), d, nil)
	o.document()
	box := o.delen[len(o.delen)-2:]
	if !box[0].bij || box[0].na != 0 || box[1].voor != 0 || box[1].na != boxWit || len(o.delen) != 3 {
		t.Errorf("%+v", box)
	}
}

func TestChoicesStandBesideEachOtherOnlyWhenTheyFit(t *testing.T) {
	hoog := func(opties ...string) float64 {
		o := newOpmaak(testVormer(t), document.Document{}, nil)
		o.keuzes(o.boom, document.Keuzes{Opties: opties})
		return hoogte(o.delen)
	}
	if kort, lang := hoog("Ja", "Nee", "Weet niet"), hoog("Ja", "Nee", strings.Repeat("heel lang antwoord ", 8)); kort != 15 || lang <= 60 {
		t.Errorf("%.0f and %.0f points", kort, lang)
	}
}

func TestAddressStandsInTheWindow(t *testing.T) {
	for naam, adres := range map[string][]string{
		"three lines": {"Selam Tesfay", "Stationsstraat 4", "6001 CK  VOORBEELD"},
		"a long name": {"Mevrouw Jonkvrouw Annemarie-Wilhelmina Nguyễn-Łukaszewska van der Hoeven-İbrahimoğlu tot Voorschoten", "p/a Stichting", "Straat 1", "6001 CK  VOORBEELD"},
		"no spaces":   {strings.Repeat("Achternaam", 12), "Straat 1", "6001 CK  VOORBEELD"},
	} {
		t.Run(naam, func(t *testing.T) {
			o := newOpmaak(testVormer(t), document.Document{Adres: adres}, nil)
			onder := o.adres(adres)
			if onder > 90*mm {
				t.Errorf("it ends %.0f mm from the top", onder/mm)
			}
			for _, r := range o.v.regels(strings.Join(adres, "\n"), adresletter(), adresBreed) {
				if linkerRand+r.punten(adresletter()) > 105*mm {
					t.Errorf("%q leaves the window", r.tekst())
				}
			}
		})
	}
}

func TestTextOfFirstPageStartsUnderTheWindow(t *testing.T) {
	d := voorbeeldPIP(t, "X")
	o := newOpmaak(testVormer(t), d, nil)
	o.document()
	if o.begin < naBrief {
		t.Errorf("it starts at %.0f mm", o.begin/mm)
	}
	d.Adres = nil
	kaal := newOpmaak(testVormer(t), d, nil)
	kaal.document()
	if kaal.begin >= o.begin || kaal.begin < logoBoven+22 {
		t.Errorf("without an address it starts at %.0f mm", kaal.begin/mm)
	}
}

func TestDateIsAddedToTheReferencesOnce(t *testing.T) {
	d := document.Document{Titel: "T", Datum: "1 mei 2026", Gegevens: []document.Gegeven{{Label: "Ons kenmerk", Waarde: "1"}}}
	if n := strings.Count(lees(t, zet(t, d)).tekst(0, true), "1 mei 2026"); n != 1 {
		t.Errorf("%d times without a label", n)
	}
	d.Gegevens = append(d.Gegevens, document.Gegeven{Label: "DATUM", Waarde: "1 mei 2026"})
	if n := strings.Count(lees(t, zet(t, d)).tekst(0, true), "1 mei 2026"); n != 1 {
		t.Errorf("%d times with one", n)
	}
}

func TestSubjectThatRepeatsTheTitleIsLeftOut(t *testing.T) {
	d := document.Document{Titel: "Uw plan", Onderwerp: "Uw plan"}
	if tekst := lees(t, zet(t, d)).tekst(0, true); strings.Contains(tekst, "Onderwerp") || strings.Count(tekst, "Uw plan") != 1 {
		t.Errorf("%q", tekst)
	}
}

func TestEmptyBlocksTakeNoRoom(t *testing.T) {
	leeg := newOpmaak(testVormer(t), document.Document{}, nil)
	leeg.blokken(leeg.boom, []document.Blok{
		document.Kop{Niveau: 1}, document.Alinea{Tekst: " \n\u200b"}, document.Alinea{Nadruk: true}, document.Lijst{Punten: []string{"", " "}},
		document.Tabel{}, document.Gegevens{}, document.Regels{}, document.Keuzes{}, document.Ondertekening{}, document.Bijeen{},
	})
	if len(leeg.delen) != 0 {
		t.Errorf("%d slices", len(leeg.delen))
	}
}
