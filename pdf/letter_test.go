package pdf

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/jpeg"
	"image/png"
	"math"
	"strings"
	"testing"

	"github.com/go-text/typesetting/font"

	"schakel/assets"
	"schakel/domain/fout"
)

func TestSubsetIsAFontWithTheSameGlyphs(t *testing.T) {
	l, err := leesLetter(assets.NotoSans(), false)
	if err != nil {
		t.Fatal(err)
	}
	d := newDeelset(l)
	tekens := []rune("Aé€Łễg ")
	for i, r := range tekens {
		g, ok := l.font.NominalGlyph(r)
		if !ok {
			t.Fatalf("no glyph for %q", r)
		}
		if n := d.nummer(teken{uint16(g), string(r)}); n != uint16(i+1) {
			t.Errorf("%q has number %d", r, n)
		}
	}
	ttf, breedtes := d.ttf()
	if len(ttf) > 20_000 || len(breedtes) < len(tekens)+1 {
		t.Errorf("%d bytes, %d glyphs", len(ttf), len(breedtes))
	}
	deel := leesDeelset(t, ttf)
	for i, r := range tekens {
		g, _ := l.font.NominalGlyph(r)
		heel := font.NewFace(l.font)
		a, okA := heel.GlyphDataOutline(g)
		b, okB := deel.GlyphDataOutline(font.GID(i + 1))
		if okA != okB || len(a.Segments) != len(b.Segments) {
			t.Fatalf("%q: %d and %d segments", r, len(a.Segments), len(b.Segments))
		}
		for k := range a.Segments {
			if a.Segments[k] != b.Segments[k] {
				t.Errorf("%q: segment %d differs", r, k)
			}
		}
		if breed := heel.HorizontalAdvance(g); math.Abs(float64(breed)-float64(breedtes[i+1])) > 0.5 {
			t.Errorf("%q: width %d, not %v", r, breedtes[i+1], breed)
		}
	}
}

// leesDeelset reads a subset; the cmap that PDF does without is put beside it.
func leesDeelset(t *testing.T, ttf []byte) *font.Face {
	t.Helper()
	tabellen := map[string][]byte{"cmap": {0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, 0, 4, 0, 24, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 255, 255, 0, 0, 255, 255, 0, 1, 0, 0}}
	for i := range int(binary.BigEndian.Uint16(ttf[4:])) {
		r := ttf[12+16*i:]
		van, n := binary.BigEndian.Uint32(r[8:]), binary.BigEndian.Uint32(r[12:])
		b := ttf[van : van+n]
		tabellen[string(r[:4])] = b
		if string(r[:4]) != "head" && som(b) != binary.BigEndian.Uint32(r[4:]) {
			t.Errorf("table %s: wrong sum", r[:4])
		}
	}
	if som(ttf) != 0xB1B0AFBA {
		t.Errorf("file: sum %X", som(ttf))
	}
	f, err := font.ParseTTF(bytes.NewReader(stelSamen(tabellen)))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestGlyphWithTwoMeaningsGetsTwoNumbers(t *testing.T) {
	l, err := leesLetter(assets.NotoSans(), false)
	if err != nil {
		t.Fatal(err)
	}
	d := newDeelset(l)
	a, b, c := d.nummer(teken{3, "-"}), d.nummer(teken{3, "\u2010"}), d.nummer(teken{3, "-"})
	if a == b || a != c {
		t.Errorf("numbers %d %d %d", a, b, c)
	}
	if u := d.naarUnicode(); !strings.Contains(u, "<0001> <002D>") || !strings.Contains(u, "<0002> <2010>") {
		t.Error(u)
	}
}

func TestSubsetNameDependsOnItsGlyphs(t *testing.T) {
	l, err := leesLetter(assets.NotoSansVet(), true)
	if err != nil {
		t.Fatal(err)
	}
	a, b := newDeelset(l), newDeelset(l)
	a.nummer(teken{4, "a"})
	b.nummer(teken{5, "b"})
	if a.naam() == b.naam() || len(a.naam()) != len("ABCDEF+NotoSans-Bold") || !strings.HasSuffix(a.naam(), "+NotoSans-Bold") {
		t.Errorf("%s and %s", a.naam(), b.naam())
	}
}

func TestMeaningsComeInBlocksOfAHundred(t *testing.T) {
	l, err := leesLetter(assets.NotoSans(), false)
	if err != nil {
		t.Fatal(err)
	}
	d := newDeelset(l)
	for i := range 250 {
		d.nummer(teken{uint16(i + 1), string(rune('A' + i))})
	}
	u := d.naarUnicode()
	if strings.Count(u, "100 beginbfchar") != 2 || strings.Count(u, "50 beginbfchar") != 1 || strings.Contains(u, "<FEFF") {
		t.Error(u)
	}
}

func TestHalfAFontIsRefusedWithoutPanic(t *testing.T) {
	heel := assets.NotoNaskh()
	for n := 0; n < len(heel); n += len(heel) / 31 {
		if _, err := leesLetter(heel[:n], false); err == nil && n < len(heel)/2 { // the glyphs lie beyond
			t.Fatalf("the first %d bytes are taken for a font", n)
		}
	}
}

func TestHouseColourMustBeReadable(t *testing.T) {
	for _, g := range []struct {
		in   string
		want kleur
	}{
		{"#1f4e79", kleur{0x1f, 0x4e, 0x79}},
		{" #1F4E79 ", kleur{0x1f, 0x4e, 0x79}},
		{"#767676", kleur{0x76, 0x76, 0x76}}, // 4,54
		{"#777777", donker()},                // 4,48
		{"#ffd700", donker()},                // yellow
		{"#ffffff", donker()},
		{"", donker()}, {"blauw", donker()}, {"#12345", donker()}, {"1f4e79", donker()}, {"#-12345", donker()},
	} {
		if got := huiskleur(g.in); got != g.want {
			t.Errorf("%q: %v", g.in, got)
		}
	}
}

func TestColoursOfThePageCanBeReadOnWhite(t *testing.T) {
	for naam, k := range map[string]kleur{"ink": inkt(), "dark": donker(), "grey": grijs(), "warning": waarschuw()} {
		if c := k.contrastOpWit(); c < minContrast {
			t.Errorf("%s: %.2f", naam, c)
		}
	}
	if c := schrijflijn().contrastOpWit(); c < 3 {
		t.Errorf("lines to write on: %.2f", c)
	}
	if c := (kleur{}).contrastOpWit(); math.Abs(c-21) > 0.01 {
		t.Errorf("black: %.2f", c)
	}
}

func TestLogoBecomesOpaqueRGB(t *testing.T) {
	l, err := leesLogo(voorbeeldLogo(t))
	if err != nil {
		t.Fatal(err)
	}
	beeld, err := png.Decode(bytes.NewReader(l.png))
	if err != nil {
		t.Fatal(err)
	}
	if r, g, b, a := beeld.At(479, 0).RGBA(); r != 0xffff || g != 0xffff || b != 0xffff || a != 0xffff {
		t.Errorf("what was clear is not white: %x %x %x %x", r, g, b, a)
	}
	if l.png[25] != 2 { // colour type of the header
		t.Errorf("colour type %d", l.png[25])
	}
	if b, h := l.past(75, 22); math.Abs(b-66) > 0.01 || h != 22 {
		t.Errorf("%.1f x %.1f", b, h)
	}
}

func TestLogoMayBeJPEGInGrey(t *testing.T) {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, image.NewGray(image.Rect(0, 0, 10, 20)), nil); err != nil {
		t.Fatal(err)
	}
	if err := ControleerLogo(b.Bytes()); err != nil {
		t.Error(err)
	}
	d := voorbeeldPIP(t, "X")
	d.Afzender.Logo = b.Bytes()
	if len(lees(t, zet(t, d)).boom().soorten("Figure")) != 1 {
		t.Error("no figure")
	}
}

func TestLogoThatIsNoneIsRefused(t *testing.T) {
	goed := voorbeeldLogo(t)
	groot := bytes.Clone(goed)
	binary.BigEndian.PutUint32(groot[16:], 60_000)
	binary.BigEndian.PutUint32(groot[20:], 60_000)
	for naam, b := range map[string][]byte{"text": []byte("<svg/>"), "half": goed[:len(goed)/2], "huge": groot} {
		if err := ControleerLogo(b); fout.CodeVan(err) != fout.Ongeldig {
			t.Errorf("%s: %v", naam, err)
		}
	}
	if err := ControleerLogo(nil); err != nil {
		t.Errorf("no logo: %v", err)
	}
}

func TestFileThatWasNotDrawnIsRefused(t *testing.T) {
	heel := zet(t, voorbeeldPIP(t, "X"))
	for naam, b := range map[string][]byte{
		"empty": nil, "no table": []byte("%PDF-1.7"), "bad offset": []byte("startxref\nx\n"),
		"offset outside": []byte("xref\nstartxref\n999\n"), "short table": []byte("xref\n0 9\nstartxref\n0\n"),
		"cut": heel[:len(heel)/2], "shifted": append([]byte("xx"), heel...),
	} {
		if _, err := leesBestand(b); err == nil {
			t.Errorf("%s is taken for a PDF", naam)
		}
	}
}
