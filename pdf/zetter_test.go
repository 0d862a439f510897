package pdf

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"schakel/assets"
	"schakel/domain/document"
	"schakel/domain/fout"
	"schakel/domain/poort"
)

var _ poort.Zetter = (*Zetter)(nil)

func TestSameDocumentGivesSameBytes(t *testing.T) {
	d := voorbeeldPIP(t, "Selam Tesfay")
	eerste := zet(t, d) // each with a Zetter of its own
	if !bytes.Equal(eerste, zet(t, d)) {
		t.Fatal("two Zetters give different bytes for one document")
	}
	z := zetter(t, false)
	for range 3 {
		uit, err := z.Zet(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(eerste, uit) {
			t.Fatal("a Zetter that was used before gives different bytes")
		}
	}
}

func TestOtherDocumentGivesOtherFileID(t *testing.T) {
	d := voorbeeldPIP(t, "Selam Tesfay")
	id := regexp.MustCompile(`/ID \[<([0-9A-F]{32})> <([0-9A-F]{32})>\]`)
	a := id.FindSubmatch(zet(t, d))
	d.Kenmerk = "2026-00418"
	b := id.FindSubmatch(zet(t, d))
	if a == nil || b == nil || bytes.Equal(a[1], b[1]) {
		t.Fatalf("file IDs %q and %q", a, b)
	}
}

func TestManyGoroutinesShareOneZetter(t *testing.T) {
	z, d := zetter(t, false), voorbeeldPIP(t, "Łukasz Nguyễn")
	want, err := z.Zet(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	fouten := make(chan error, 8)
	for range cap(fouten) {
		wg.Go(func() {
			uit, err := z.Zet(context.Background(), d)
			if err == nil && !bytes.Equal(uit, want) {
				err = errors.New("different bytes")
			}
			fouten <- err
		})
	}
	wg.Wait()
	close(fouten)
	for err := range fouten {
		if err != nil {
			t.Error(err)
		}
	}
}

func TestCancelledContextStopsTheWork(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := zetter(t, false).Zet(ctx, voorbeeldPIP(t, "X")); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
}

func TestNewRefusesFontsThatAreNoFonts(t *testing.T) {
	goed := lettertypen()
	gevallen := map[string]func(*Lettertypen, *Opties){
		"no font":         func(l *Lettertypen, _ *Opties) { l.Latijn.Gewoon = nil },
		"text for a font": func(l *Lettertypen, _ *Opties) { l.Arabisch.Vet = []byte("this is not a font at all") },
		"half a font":     func(l *Lettertypen, _ *Opties) { l.Ethiopisch.Gewoon = l.Ethiopisch.Gewoon[:2000] },
		"no profile":      func(_ *Lettertypen, o *Opties) { o.Kleurprofiel = nil },
	}
	for naam, stuk := range gevallen {
		t.Run(naam, func(t *testing.T) {
			l, o := goed, Opties{Kleurprofiel: assets.SRGB()}
			stuk(&l, &o)
			_, err := New(l, o)
			if fout.CodeVan(err) != fout.Technisch {
				t.Fatalf("got %v", err)
			}
		})
	}
}

func TestDocumentThatCannotBePrintedIsRefusedInDutch(t *testing.T) {
	_, err := zetter(t, false).Zet(t.Context(), document.Document{Blokken: []document.Blok{document.Kop{Niveau: 9, Tekst: "x"}}})
	var f *fout.Fout
	if !errors.As(err, &f) || f.Code != fout.Ongeldig || !strings.Contains(f.Melding, "geen titel") {
		t.Fatalf("got %v", err)
	}
}

func TestUnreadableLogoIsRefusedAtItsField(t *testing.T) {
	d := voorbeeldPIP(t, "X")
	d.Afzender.Logo = []byte("GIF89a")
	_, err := zetter(t, false).Zet(t.Context(), d)
	var f *fout.Fout
	if !errors.As(err, &f) || f.Veld != "logo" {
		t.Fatalf("got %v", err)
	}
}

// The marks a validator of PDF/A-2a and PDF/UA-1 looks for.
func TestCatalogSaysWhatPDFAAndPDFUAAsk(t *testing.T) {
	pdf := zet(t, voorbeeldPIP(t, "Selam Tesfay"))
	g := lees(t, pdf)
	catalogus := g.object(g.root)
	for _, want := range []string{
		"/Lang (nl-NL)", "/MarkInfo <</Marked true>>", "/DisplayDocTitle true", "/S /GTS_PDFA1", "/StructTreeRoot ", "/Metadata ",
	} {
		if !strings.Contains(catalogus, want) {
			t.Errorf("catalog lacks %s", want)
		}
	}
	if !bytes.HasPrefix(pdf, []byte("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")) {
		t.Error("no header with a binary comment")
	}
	if !bytes.Equal(g.data(g.veld(g.root, "DestOutputProfile")), assets.SRGB()) {
		t.Error("the output intent is not the profile handed in")
	}
	for i, p := range g.paginas {
		o := g.object(p)
		if !strings.Contains(o, "/Tabs /S") || !strings.Contains(o, fmt.Sprintf("/StructParents %d ", i)) || strings.Contains(o, "/Group") {
			t.Errorf("page %d: %s", i+1, o)
		}
	}
	for _, niet := range []string{"/SMask", "/Encrypt", "/JavaScript", "/EmbeddedFiles", "/AA ", "/OpenAction"} {
		if bytes.Contains(pdf, []byte(niet)) {
			t.Errorf("the file holds %s", niet)
		}
	}
}

func TestVariant1bIsPDF14WithoutTheClaimOfAccessibility(t *testing.T) {
	pdf, err := zetter(t, true).Zet(t.Context(), voorbeeldPIP(t, "Selam Tesfay"))
	if err != nil {
		t.Fatal(err)
	}
	g := lees(t, pdf)
	xmp := string(g.data(g.veld(g.root, "Metadata")))
	if !bytes.HasPrefix(pdf, []byte("%PDF-1.4\n")) || !strings.Contains(xmp, "<pdfaid:part>1<") ||
		!strings.Contains(xmp, "<pdfaid:conformance>B<") || strings.Contains(xmp, "<pdfuaid:part>") {
		t.Fatal(xmp)
	}
}

// xmpVelden reads the values of the packet, by local name.
func xmpVelden(t *testing.T, xmp []byte) map[string]string {
	t.Helper()
	uit, dec := map[string]string{}, xml.NewDecoder(bytes.NewReader(xmp))
	var pad []string
	for {
		tok, err := dec.Token()
		if err != nil {
			break
		}
		switch x := tok.(type) {
		case xml.StartElement:
			pad = append(pad, x.Name.Local)
		case xml.EndElement:
			pad = pad[:len(pad)-1]
		case xml.CharData:
			if s := strings.TrimSpace(string(x)); s != "" && len(pad) > 3 {
				uit[pad[3]] = s
			}
		}
	}
	return uit
}

func TestMetadataSaysTheSameTwice(t *testing.T) {
	d := voorbeeldPIP(t, "X")
	d.Titel = "Plan <voor> Łukasz & Şahin \"İ\""
	d.Onderwerp = "Besluit\nover uw plan"
	g := lees(t, zet(t, d))
	info, xmp := g.object(g.info), xmpVelden(t, g.data(g.veld(g.root, "Metadata")))
	inInfo := func(sleutel string) string {
		m := regexp.MustCompile(`/` + sleutel + ` (<[0-9A-F]+>|\([^)]*\))`).FindStringSubmatch(info)
		if m == nil {
			t.Fatalf("info lacks %s: %s", sleutel, info)
		}
		if m[1][0] == '<' {
			return hex(m[1])
		}
		return strings.Trim(m[1], "()")
	}
	for sleutel, veld := range map[string]string{"Title": "title", "Author": "creator", "Subject": "description", "Producer": "Producer"} {
		if a, b := inInfo(sleutel), xmp[veld]; a != b || a == "" {
			t.Errorf("%s: %q in the info, %q in the XMP", sleutel, a, b)
		}
	}
	if xmp["title"] != d.Titel || xmp["description"] != "Besluit over uw plan" || xmp["language"] != "nl-NL" {
		t.Errorf("XMP: %v", xmp)
	}
	moment, err := time.Parse(time.RFC3339, xmp["CreateDate"])
	if err != nil || !moment.Equal(d.Moment) || inInfo("CreationDate") != "D:20260420093000Z" || xmp["ModifyDate"] != xmp["CreateDate"] {
		t.Errorf("made at %v (%v), info %s", moment, err, inInfo("CreationDate"))
	}
	if xmp["part"] != "1" && xmp["part"] != "2" || xmp["conformance"] != "A" {
		t.Errorf("XMP: %v", xmp)
	}
}

func TestDocumentWithoutMomentOrSubjectLeavesThemOut(t *testing.T) {
	g := lees(t, zet(t, document.Document{Titel: "Kaal"}))
	info, xmp := g.object(g.info), string(g.data(g.veld(g.root, "Metadata")))
	for _, niet := range []string{"CreationDate", "Subject", "Author"} {
		if strings.Contains(info, niet) {
			t.Errorf("info has %s", niet)
		}
	}
	if strings.Contains(xmp, "CreateDate") || strings.Contains(xmp, "dc:creator") || !strings.Contains(xmp, "nl-NL") {
		t.Error(xmp)
	}
}

func TestNamesInEveryScriptCanBeReadBack(t *testing.T) {
	for _, naam := range []string{"Nguyễn Thị Ánh", "Łukasz Żółć", "Şahin Çağla", "İbrahim Özdemir", "Шевченко", "Παπαδόπουλος", "ሰላም ተስፋይ", "Brântză", "Đặng", "ĳsbrand"} {
		t.Run(naam, func(t *testing.T) {
			d := voorbeeldPIP(t, naam)
			if tekst := strings.ReplaceAll(lees(t, zet(t, d)).tekst(0, true), "\n", ""); !strings.Contains(tekst, naam) {
				t.Errorf("page 1 says %q", tekst)
			}
		})
	}
}

func TestArabicStandsInVisualOrderAndSaysItsTextInReadingOrder(t *testing.T) {
	g := lees(t, zet(t, document.Document{Titel: "T", Blokken: []document.Blok{document.Alinea{Tekst: "Naam: سلام تسفاي (Salam), geboren in 1990"}}}))
	spans := g.boom().soorten("Span")
	if len(spans) != 1 || spans[0].vervang != "سلام تسفاي" {
		t.Fatalf("spans: %+v", spans)
	}
	rs := []rune("سلام تسفاي")
	slices.Reverse(rs)
	if tekst := strings.ReplaceAll(g.tekst(0, true), "\n", ""); !strings.Contains(tekst, string(rs)) {
		t.Errorf("drawn: %q", tekst)
	}
}

func TestUnknownCharactersStayVisible(t *testing.T) {
	g := lees(t, zet(t, document.Document{Titel: "T", Blokken: []document.Blok{document.Alinea{Tekst: "a😀b 中 \xd0 \U000E0001c"}}}))
	if tekst := g.tekst(0, true); !strings.Contains(tekst, "a\uFFFDb \uFFFD \uFFFD c") {
		t.Errorf("got %q", tekst)
	}
}

func TestFooterCountsThePages(t *testing.T) {
	g := lees(t, zet(t, voorbeeldPIP(t, "X")))
	n := len(g.paginas)
	for i := range g.paginas {
		alles, inhoud := g.tekst(i, false), g.tekst(i, true)
		voet := fmt.Sprintf("Pagina %d van %d\n", i+1, n)
		if !strings.Contains(alles, voet) || strings.Contains(inhoud, voet) {
			t.Errorf("page %d: footer is not there, or is content", i+1)
		}
		if !strings.Contains(alles, "Kenmerk 2026-00417 · 20 april 2026") {
			t.Errorf("page %d: no reference and date", i+1)
		}
	}
}

func TestConceptIsSaidOnEveryPage(t *testing.T) {
	d := voorbeeldPIP(t, "X")
	if strings.Contains(lees(t, zet(t, d)).tekst(0, false), "CONCEPT") {
		t.Fatal("a final document says CONCEPT")
	}
	d.Concept = true
	g := lees(t, zet(t, d))
	if !strings.Contains(g.tekst(0, true), conceptZin) {
		t.Error("page 1 does not say it to a reader")
	}
	for i := range g.paginas {
		alles := g.tekst(i, false)
		if !strings.Contains(alles, conceptWoord+"\n") || !strings.Contains(alles, conceptZin) {
			t.Errorf("page %d: no watermark or no label", i+1)
		}
	}
}
