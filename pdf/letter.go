package pdf

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// letter is one font file, read once and shared by all documents. It is read-only.
type letter struct {
	naam    string // PostScript-like: "NotoSans-Bold"
	vet     bool
	font    *font.Font
	perEm   int
	schaal  float64           // how much larger it is set, to look as large as the others
	tabel   map[string][]byte // the raw tables a PDF needs
	loca    []uint32          // offsets in glyf, one more than there are glyphs
	metriek metriek
}

// metriek is what a font descriptor tells, in thousandths of the em.
type metriek struct {
	bbox          [4]int
	stijg, daal   int
	kapitaal, dik int
}

// letters holds the fonts by weight, in order of preference.
type letters struct{ gewoon, vet []*letter }

func leesLetters(l Lettertypen) (letters, error) {
	var uit letters
	const arabisch = 1.2 // Naskh draws its letters small
	for i, p := range []Paar{l.Latijn, l.Arabisch, l.Ethiopisch} {
		schaal := []float64{1, arabisch, 1}[i]
		g, err := leesLetter(p.Gewoon, false)
		if err != nil {
			return uit, err
		}
		v, err := leesLetter(p.Vet, true)
		if err != nil {
			return uit, err
		}
		g.schaal, v.schaal = schaal, schaal
		uit.gewoon, uit.vet = append(uit.gewoon, g), append(uit.vet, v)
	}
	return uit, nil
}

func leesLetter(ttf []byte, vet bool) (*letter, error) {
	ld, err := opentype.NewLoader(bytes.NewReader(ttf))
	if err != nil {
		return nil, fmt.Errorf("pdf: font: %w", err)
	}
	l := &letter{vet: vet, schaal: 1, tabel: map[string][]byte{}}
	minst := map[string]int{"head": 54, "hhea": 36, "hmtx": 4, "maxp": 32, "loca": 4, "glyf": 0}
	for naam, n := range minst {
		b, err := ld.RawTable(opentype.MustNewTag(naam))
		if err != nil || len(b) < n {
			return nil, fmt.Errorf("pdf: font lacks table %s", naam)
		}
		l.tabel[naam] = b
	}
	l.leesLoca()
	if err := l.heel(); err != nil { // before the library, which trusts these tables
		return nil, err
	}
	if l.font, err = font.NewFont(ld); err != nil {
		return nil, fmt.Errorf("pdf: font: %w", err)
	}
	l.perEm = int(l.font.Upem())
	l.naam = strings.ReplaceAll(l.font.Describe().Family, " ", "")
	if vet {
		l.naam += "-Bold"
	}
	l.leesMetriek(ld)
	return l, nil
}

func (l *letter) leesLoca() {
	b := l.tabel["loca"]
	if binary.BigEndian.Uint16(l.tabel["head"][50:]) == 1 {
		for ; len(b) >= 4; b = b[4:] {
			l.loca = append(l.loca, binary.BigEndian.Uint32(b))
		}
		return
	}
	for ; len(b) >= 2; b = b[2:] {
		l.loca = append(l.loca, 2*uint32(binary.BigEndian.Uint16(b)))
	}
}

// heel says whether the tables agree, so that cutting a subset cannot fail later.
func (l *letter) heel() error {
	n := int(binary.BigEndian.Uint16(l.tabel["maxp"][4:]))
	breed := int(binary.BigEndian.Uint16(l.tabel["hhea"][34:]))
	if n == 0 || len(l.loca) < n+1 || breed == 0 || len(l.tabel["hmtx"]) < 4*breed {
		return errors.New("pdf: font: tables do not agree")
	}
	for i := range n {
		if l.loca[i] > l.loca[i+1] || int(l.loca[i+1]) > len(l.tabel["glyf"]) {
			return fmt.Errorf("pdf: font: glyph %d lies outside its table", i)
		}
	}
	return nil
}

func (l *letter) leesMetriek(ld *opentype.Loader) {
	head, hhea := l.tabel["head"], l.tabel["hhea"]
	em := func(b []byte) int { return l.duizendste(int(int16(binary.BigEndian.Uint16(b)))) }
	for i := range 4 {
		l.metriek.bbox[i] = em(head[36+2*i:])
	}
	l.metriek.stijg, l.metriek.daal = em(hhea[4:]), em(hhea[6:])
	l.metriek.kapitaal, l.metriek.dik = l.metriek.stijg, 80
	if os2, err := ld.RawTable(opentype.MustNewTag("OS/2")); err == nil && len(os2) >= 90 {
		l.metriek.kapitaal = em(os2[88:])
	}
	if l.vet {
		l.metriek.dik = 140
	}
}

func (l *letter) duizendste(n int) int {
	if n < 0 {
		return -l.duizendste(-n)
	}
	return (n*1000 + l.perEm/2) / l.perEm
}

// breed is the advance width of a glyph in thousandths of the em.
func (l *letter) breed(g uint16) int { return l.duizendste(int(binary.BigEndian.Uint16(l.hmtx(g)))) }

// hmtx gives the four bytes of a glyph: advance and left bearing.
func (l *letter) hmtx(g uint16) []byte {
	b, n := l.tabel["hmtx"], int(binary.BigEndian.Uint16(l.tabel["hhea"][34:]))
	if int(g) < n {
		return b[4*int(g) : 4*int(g)+4]
	}
	uit := append([]byte{}, b[4*n-4:4*n-2]...)
	if i := 4*n + 2*(int(g)-n); i+2 <= len(b) {
		return append(uit, b[i], b[i+1])
	}
	return append(uit, 0, 0)
}

// omtrek gives the bytes of a glyph in glyf; none for a blank one.
func (l *letter) omtrek(g uint16) []byte {
	if int(g)+1 >= len(l.loca) {
		return nil
	}
	return l.tabel["glyf"][l.loca[g]:l.loca[g+1]]
}
