package pdf

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"schakel/domain/document"
)

// Each piece of marked content has one place in the tree, and the parent tree leads back to it.
func TestEachMarkedContentHasItsPlaceInTheTree(t *testing.T) {
	d := voorbeeldPIP(t, "سلام تسفاي (Selam)")
	d.Concept = true
	controleerBoom(t, lees(t, zet(t, d)))
}

// controleerBoom fails when content is marked that is not in the tree, or the other way round.
func controleerBoom(t testing.TB, g gelezen) {
	t.Helper()
	inBoom := map[plek]int{}
	for _, k := range g.boom().alle() {
		for _, p := range k.mcids {
			if _, dubbel := inBoom[p]; dubbel {
				t.Errorf("%v stands twice in the tree", p)
			}
			inBoom[p] = k.object
		}
	}
	ouders := g.ouderboom()
	for i := range g.paginas {
		mcids := regexp.MustCompile(`/(\w+) <</MCID (\d+)>> BDC`).FindAllStringSubmatch(g.pagina(i), -1)
		if len(mcids) == 0 || len(mcids) != len(ouders[i]) {
			t.Errorf("page %d: %d pieces, %d in the parent tree", i+1, len(mcids), len(ouders[i]))
		}
		for n, m := range mcids {
			if m[2] != strconv.Itoa(n) {
				t.Fatalf("page %d: piece %d has MCID %s", i+1, n, m[2])
			}
			p := plek{i, n}
			if inBoom[p] == 0 || inBoom[p] != ouders[i][n] {
				t.Errorf("%v: element %d in the tree, %d in the parent tree", p, inBoom[p], ouders[i][n])
			}
			if !strings.Contains(g.object(inBoom[p]), "/S /"+m[1]+" ") {
				t.Errorf("%v is marked %s, its element is %s", p, m[1], g.object(inBoom[p]))
			}
			delete(inBoom, p)
		}
	}
	if len(inBoom) > 0 {
		t.Errorf("in the tree but on no page: %v", inBoom)
	}
}

// ouderboom gives for each page the elements by MCID.
func (g gelezen) ouderboom() [][]int {
	o := g.object(g.veld(g.veld(g.root, "StructTreeRoot"), "ParentTree"))
	var uit [][]int
	for _, m := range regexp.MustCompile(`\d+ \[([0-9 R]*)\]`).FindAllStringSubmatch(o, -1) {
		var rij []int
		for deel := range strings.SplitSeq(m[1], " 0 R") {
			if n, err := strconv.Atoi(strings.TrimSpace(deel)); err == nil {
				rij = append(rij, n)
			}
		}
		uit = append(uit, rij)
	}
	return uit
}

// Nothing is drawn outside an element or an artefact, and none is inside another.
func TestAllThatIsDrawnIsContentOrArtefact(t *testing.T) {
	d := voorbeeldPIP(t, "سلام (Selam)")
	d.Concept = true
	g := lees(t, zet(t, d))
	tekent := regexp.MustCompile(`(^BT | re [fS]$| l S$|Do Q?$)`)
	for i := range g.paginas {
		diep := 0
		for regel := range strings.SplitSeq(g.pagina(i), "\n") {
			switch {
			case strings.HasSuffix(regel, "BDC"), strings.HasSuffix(regel, "BMC"):
				diep++
			case regel == "EMC":
				diep--
			case tekent.MatchString(regel) && diep != 1:
				t.Errorf("page %d: drawn at depth %d: %.60s", i+1, diep, regel)
			}
			if diep < 0 || diep > 1 {
				t.Fatalf("page %d: depth %d at %.60s", i+1, diep, regel)
			}
		}
		if diep != 0 {
			t.Errorf("page %d ends with open content", i+1)
		}
	}
}

func TestTreeFollowsTheDocument(t *testing.T) {
	g := lees(t, zet(t, document.Document{
		Titel: "Titel",
		Blokken: []document.Blok{
			document.Kop{Niveau: 3, Tekst: "Te diep"}, // a level is never skipped
			document.Kop{Niveau: 3, Tekst: "Nu wel"},
			document.Alinea{Tekst: "Tekst"}, document.Alinea{Tekst: "  "},
			document.Lijst{Punten: []string{"een", "", "twee"}},
			document.Tabel{Bijschrift: "Bij", Kop: []string{"A", "B"}, Rijen: [][]string{{"1", ""}}, RijKoppen: true},
			document.Gegevens{Rijen: []document.Gegeven{{Label: "L", Waarde: "W"}}},
			document.Keuzes{Label: "K", Opties: []string{"ja", "nee"}, Gekozen: []bool{true, false}},
			document.Ondertekening{Links: document.Vak{Kop: "Wij"}},
		},
	}))
	var soorten []string
	for _, k := range g.boom().alle() {
		soorten = append(soorten, k.soort)
	}
	want := strings.Fields("Document H1 H2 H3 P L LI Lbl LBody LI Lbl LBody Table Caption TR TH TH TR TH TD Table TR TH TD P L LI Lbl LBody LI Lbl LBody Div P P P")
	if !slices.Equal(soorten, want) {
		t.Errorf("got  %v\nwant %v", soorten, want)
	}
	b := g.boom()
	var attr []string
	for _, k := range b.soorten("TH") {
		attr = append(attr, k.attr)
	}
	if !slices.Equal(attr, []string{kolomKop, kolomKop, rijKop, rijKop}) {
		t.Errorf("headers: %v", attr)
	}
	if l := b.soorten("Lbl"); l[2].vervang != "aangekruist: " || l[3].vervang != "niet aangekruist: " {
		t.Errorf("boxes say %q and %q", l[2].vervang, l[3].vervang)
	}
}

func TestLogoHasAltTextAndBox(t *testing.T) {
	d := voorbeeldPIP(t, "X")
	figuren := lees(t, zet(t, d)).boom().soorten("Figure")
	if len(figuren) != 1 || figuren[0].alt != "Logo van de gemeente Voorbeeld" || !strings.Contains(figuren[0].attr, "/BBox [70.87 ") {
		t.Fatalf("got %+v", figuren)
	}
	d.Afzender.LogoAlt = ""
	if alt := lees(t, zet(t, d)).boom().soorten("Figure")[0].alt; alt != "Logo Gemeente Voorbeeld" {
		t.Fatalf("without a text: %q", alt)
	}
}
