package pdf

import (
	"slices"
	"unicode"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/segmenter"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// glief is a glyph as it is drawn; measures in thousandths of the em.
type glief struct {
	teken
	breed  float64 // advance
	dx, dy float64 // offset from the pen
}

// stuk is a shaped stretch of text in one font and one direction. Its glyphs are
// in visual order, measured before the scale of the font; breed is after it. It is
// shared between lines and never changed.
type stuk struct {
	letter *letter
	gliefs []glief
	tekst  string
	breed  float64
	niveau bidi.Level // even: left to right
	orde   int        // its place in the line as it is read
}

func (s stuk) rechts() bool { return s.niveau%2 == 1 }

// vormer turns text into glyphs. It keeps what it shaped, within bounds, so that a
// batch of like documents shapes each word once. Not safe for use by two at once.
type vormer struct {
	letters letters
	gezicht map[*letter]*font.Face
	hb      shaping.HarfbuzzShaper
	bidi    bidi.Paragraph
	seg     segmenter.Segmenter
	taal    language.Language
	bekend  map[vormSleutel]stuk
}

type vormSleutel struct {
	letter *letter
	niveau bidi.Level
	tekst  string
}

// maxBekend bounds the memory of a vormer: a letter has some hundreds of words.
const maxBekend = 8192

func newVormer(l letters) *vormer {
	v := &vormer{letters: l, gezicht: map[*letter]*font.Face{}, taal: language.NewLanguage("nl"), bekend: map[vormSleutel]stuk{}}
	for _, rij := range [][]*letter{l.gewoon, l.vet} {
		for _, x := range rij {
			v.gezicht[x] = font.NewFace(x.font)
		}
	}
	return v
}

func (v *vormer) rij(vet bool) []*letter {
	if vet {
		return v.letters.vet
	}
	return v.letters.gewoon
}

func (v *vormer) heeft(l *letter, r rune) bool {
	_, ok := v.gezicht[l].NominalGlyph(r)
	return ok
}

// kies gives the font for r: a mark or a joiner stays with the font before it, any
// other character takes the first that has it; nil when none has.
func (v *vormer) kies(r rune, vorige *letter, vet bool) *letter {
	if vorige != nil && (unicode.Is(unicode.M, r) || r == '\u200C' || r == '\u200D') && v.heeft(vorige, r) {
		return vorige
	}
	for _, l := range v.rij(vet) {
		if v.heeft(l, r) {
			return l
		}
	}
	return nil
}

// dekkend replaces what no font can draw: a mark falls away, another character
// becomes the vervanger (or a question mark when the font lacks that as well).
func (v *vormer) dekkend(rs []rune, vet bool) []rune {
	uit := rs[:0]
	for _, r := range rs {
		switch {
		case v.kies(r, nil, vet) != nil:
			uit = append(uit, r)
		case unicode.Is(unicode.M, r) || unicode.Is(unicode.Cf, r):
		case v.kies(vervanger, nil, vet) != nil:
			uit = append(uit, vervanger)
		default:
			uit = append(uit, '?')
		}
	}
	return uit
}

// niveaus gives the bidi level of each rune in a paragraph that runs from left to
// right; nil when all of it does.
func (v *vormer) niveaus(rs []rune) []bidi.Level {
	rechts := false
	for _, r := range rs {
		rechts = rechts || (r >= 0x0590 && r <= 0x08FF) || (r >= 0xFB1D && r <= 0xFEFF)
	}
	if !rechts {
		return nil
	}
	const lrm = '\u200E' // the first strong character sets the direction
	runs := v.bidi.Segment(append([]rune{lrm}, rs...), bidi.LeftToRight)
	uit := make([]bidi.Level, len(rs))
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		for k := max(run.Start, 1); k < run.End; k++ {
			uit[k-1] = run.Level
		}
	}
	return uit
}

// vorm shapes a word: one stuk for each font and level in it, in logical order.
func (v *vormer) vorm(rs []rune, niveaus []bidi.Level, vet bool) []stuk {
	var uit []stuk
	var vorige *letter
	niveau := func(i int) bidi.Level {
		if niveaus == nil {
			return 0
		}
		return niveaus[i]
	}
	for a := 0; a < len(rs); {
		l := v.kies(rs[a], vorige, vet)
		b := a + 1
		for b < len(rs) && niveau(b) == niveau(a) && v.kies(rs[b], l, vet) == l {
			b++
		}
		uit = append(uit, v.stuk(l, niveau(a), rs[a:b]))
		vorige, a = l, b
	}
	return uit
}

// stuk shapes a run. Letters without loose marks are not taken apart (feature
// ccmp): one glyph for a character is what copies and reads aloud best.
func (v *vormer) stuk(l *letter, niveau bidi.Level, rs []rune) stuk {
	sleutel := vormSleutel{l, niveau, string(rs)}
	if s, ok := v.bekend[sleutel]; ok {
		return s
	}
	in := shaping.Input{
		Text: rs, RunEnd: len(rs), Face: v.gezicht[l], Size: fixed.I(1000), Language: v.taal,
		Script: schrift(rs), Direction: di.DirectionLTR,
	}
	if niveau%2 == 1 {
		in.Direction = di.DirectionRTL
	} else if !slices.ContainsFunc(rs, func(r rune) bool { return unicode.Is(unicode.M, r) }) {
		in.FontFeatures = []shaping.FontFeature{{Tag: opentype.MustNewTag("ccmp")}}
	}
	s := stuk{letter: l, niveau: niveau, tekst: sleutel.tekst}
	gliefs := v.hb.ShapeNoExtents(in).Glyphs
	for i, g := range gliefs {
		s.gliefs = append(s.gliefs, glief{
			teken: teken{glief: uint16(g.GlyphID), tekst: tekstVan(rs, gliefs, i, s.rechts())},
			breed: em(g.Advance), dx: em(g.XOffset), dy: em(g.YOffset),
		})
		s.breed += em(g.Advance) * l.schaal
	}
	if len(v.bekend) >= maxBekend {
		clear(v.bekend)
	}
	v.bekend[sleutel] = s
	return s
}

func em(x fixed.Int26_6) float64 { return float64(x) / 64 }

// niets is the text of a glyph that is only a part of a character: it must mean
// something, and this means nothing.
const niets = "\u200B"

// tekstVan gives the text glyph i stands for. A cluster with as many glyphs as
// characters is divided one by one; else its first glyph in reading order has all.
func tekstVan(rs []rune, gliefs []shaping.Glyph, i int, rechts bool) string {
	g := gliefs[i]
	begin, tekens, n := g.TextIndex(), g.RunesCount(), g.GlyphsCount()
	plek := 0 // of glyph i in its cluster, in reading order
	for plek < i && gliefs[i-plek-1].TextIndex() == begin {
		plek++
	}
	if rechts {
		plek = n - 1 - plek
	}
	switch {
	case n == tekens && plek >= 0 && plek < n:
		return string(rs[begin+plek])
	case plek == 0:
		return string(rs[begin : begin+tekens])
	}
	return niets
}

func schrift(rs []rune) language.Script {
	for _, r := range rs {
		if s := language.LookupScript(r); s != language.Common && s != language.Inherited {
			return s
		}
	}
	return language.Latin
}
