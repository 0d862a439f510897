package pdf

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/jung-kurt/gofpdf"
)

// tekenaar draws on pages and keeps the tags in step: all that is drawn is either
// content of an element or an artefact.
type tekenaar struct {
	p       *gofpdf.Fpdf
	logo    *logo
	sets    map[*letter]int // index in fonts
	fonts   []*deelset
	paginas [][]*element // for each page, by MCID
	open    *element     // the element whose content is being drawn
	artef   bool
	herhaal bool // all that is drawn now is an artefact: a repeated table head
}

func newTekenaar(l *logo) *tekenaar {
	p := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: gofpdf.SizeType{Wd: bladBreed, Ht: bladHoog}})
	p.SetMargins(0, 0, 0)
	p.SetAutoPageBreak(false, 0)
	p.SetCompression(false) // done when the file is finished
	p.SetCatalogSort(true)
	if l != nil {
		p.RegisterImageOptionsReader(logoNaam, gofpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(l.png))
	}
	return &tekenaar{p: p, logo: l, sets: map[*letter]int{}}
}

const logoNaam = "logo"

// pagina starts a page.
func (t *tekenaar) pagina() {
	t.p.AddPage()
	t.paginas = append(t.paginas, nil)
}

// in makes what follows content of e.
func (t *tekenaar) in(e *element) {
	if t.herhaal {
		t.artefact()
		return
	}
	if t.open == e {
		return
	}
	t.sluit()
	n := len(t.paginas) - 1
	mcid := len(t.paginas[n])
	t.paginas[n] = append(t.paginas[n], e)
	e.delen = append(e.delen, boomdeel{pagina: n, mcid: mcid})
	t.p.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", e.soort, mcid))
	t.open = e
}

// artefact makes what follows no content: lines, fills, running heads.
func (t *tekenaar) artefact() {
	if t.artef {
		return
	}
	t.sluit()
	t.p.RawWriteStr("/Artifact BMC")
	t.artef = true
}

func (t *tekenaar) sluit() {
	if t.open != nil || t.artef {
		t.p.RawWriteStr("EMC")
	}
	t.open, t.artef = nil, false
}

// regel draws a line with its baseline at y.
func (t *tekenaar) regel(x, y float64, r regel, z letterzet, k kleur) {
	t.regelMatrix(r, z, k, func(dx float64) string {
		return fmt.Sprintf("1 0 0 1 %s %s", getal(x+dx), getal(bladHoog-y))
	})
}

// schuin draws a line around the middle of the page, rising to the right.
func (t *tekenaar) schuin(r regel, z letterzet, k kleur, graden float64) {
	sin, cos := math.Sincos(graden * math.Pi / 180)
	half := r.punten(z) / 2
	t.regelMatrix(r, z, k, func(dx float64) string {
		x, y := bladBreed/2+(dx-half)*cos, bladHoog/2+(dx-half)*sin
		return fmt.Sprintf("%.4f %.4f %.4f %.4f %s %s", cos, sin, -sin, cos, getal(x), getal(y))
	})
}

// regelMatrix writes the pieces of a line; matrix gives the text matrix at a
// distance from its start. What runs to the left gets an element of its own that
// holds its text as it is read, for on the page its letters stand in the order of the eye.
func (t *tekenaar) regelMatrix(r regel, z letterzet, k kleur, matrix func(dx float64) string) {
	dx := 0.0
	for a := 0; a < len(r.stukken); {
		b, links := a+1, r.stukken[a].niveau == 0
		for b < len(r.stukken) && (r.stukken[b].niveau == 0) == links {
			b++
		}
		ouder := t.open
		if !links && ouder != nil {
			span := ouder.nieuw("Span")
			span.vervang = logisch(r.stukken[a:b])
			t.in(span)
		}
		for ; a < b; a++ {
			deel := r.stukken[a]
			deel.gliefs = slices.Clip(deel.gliefs) // shared: to append is to copy
			for a+1 < b && r.stukken[a+1].letter == deel.letter {
				a++
				deel.gliefs = append(deel.gliefs, r.stukken[a].gliefs...)
				deel.breed += r.stukken[a].breed
			}
			t.stuk(deel, z, k, matrix(dx))
			dx += deel.breed * z.grootte / 1000
		}
		if ouder != nil {
			t.in(ouder)
		}
	}
}

func (t *tekenaar) stuk(s stuk, z letterzet, k kleur, matrix string) {
	n, ok := t.sets[s.letter]
	if !ok {
		n = len(t.fonts)
		t.sets[s.letter] = n
		t.fonts = append(t.fonts, newDeelset(s.letter))
	}
	grootte := z.grootte * s.letter.schaal
	t.p.RawWriteStr(fmt.Sprintf("BT /F%d %s Tf %s rg %s Tm %sET",
		n+1, getal(grootte), k.pdf(), matrix, t.gliefs(t.fonts[n], s.gliefs, grootte)))
}

// gliefs writes the operators that show glyphs. Between two glyphs stands by how
// much the pen must move back, where shaping differs from the plain advance.
func (t *tekenaar) gliefs(d *deelset, gs []glief, grootte float64) string {
	var b strings.Builder
	terug, open := 0.0, false
	for _, g := range gs {
		terug -= g.dx
		if g.dy != 0 {
			fmt.Fprintf(&b, "%s%s Ts ", sluitRij(&open), getal(g.dy*grootte/1000))
		}
		if x := math.Round(terug); x != 0 {
			if !open {
				b.WriteString("[")
			} else {
				b.WriteString(">")
			}
			b.WriteString(getal(x) + "<")
			terug, open = terug-x, true
		} else if !open {
			b.WriteString("[<")
			open = true
		}
		fmt.Fprintf(&b, "%04X", d.nummer(g.teken))
		terug += g.dx + float64(d.letter.breed(g.glief)) - g.breed
		if g.dy != 0 {
			fmt.Fprintf(&b, "%s0 Ts ", sluitRij(&open))
		}
	}
	return b.String() + sluitRij(&open)
}

func sluitRij(open *bool) string {
	if !*open {
		return ""
	}
	*open = false
	return ">] TJ "
}

// getal writes a number as short as two decimals allow.
func getal(x float64) string {
	s := fmt.Sprintf("%.2f", x)
	s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	if s == "-0" || s == "" {
		return "0"
	}
	return s
}

func (k kleur) pdf() string {
	return fmt.Sprintf("%.3f %.3f %.3f", float64(k.r)/255, float64(k.g)/255, float64(k.b)/255)
}

// vlak fills a rectangle, as an artefact.
func (t *tekenaar) vlak(x, y, breed, hoog float64, k kleur) {
	t.artefact()
	t.p.SetFillColor(int(k.r), int(k.g), int(k.b))
	t.p.Rect(x, y, breed, hoog, "F")
}

// lijn draws a line, as an artefact.
func (t *tekenaar) lijn(x1, y1, x2, y2, dikte float64, k kleur) {
	t.artefact()
	t.pen(dikte, k)
	t.p.Line(x1, y1, x2, y2)
}

// kader draws the outline of a rectangle, as an artefact.
func (t *tekenaar) kader(x, y, breed, hoog, dikte float64, k kleur) {
	t.artefact()
	t.pen(dikte, k)
	t.p.Rect(x, y, breed, hoog, "D")
}

// vakje draws a box to tick as content of e, crossed or not.
func (t *tekenaar) vakje(e *element, x, y, zijde float64, kruis bool) {
	t.in(e)
	t.pen(0.8, inkt())
	t.p.Rect(x, y, zijde, zijde, "D")
	if kruis {
		t.pen(1.4, inkt())
		const rand = 2
		t.p.Line(x+rand, y+rand, x+zijde-rand, y+zijde-rand)
		t.p.Line(x+rand, y+zijde-rand, x+zijde-rand, y+rand)
	}
}

func (t *tekenaar) pen(dikte float64, k kleur) {
	t.p.SetLineWidth(dikte)
	t.p.SetDrawColor(int(k.r), int(k.g), int(k.b))
}

// beeld draws the logo as content of e.
func (t *tekenaar) beeld(e *element, x, y, breed, hoog float64) {
	t.in(e)
	t.p.ImageOptions(logoNaam, x, y, breed, hoog, false, gofpdf.ImageOptions{ImageType: "PNG"}, 0, "")
}

// klaar ends the drawing and finishes the file.
func (t *tekenaar) klaar(m meta, boom *element, profiel []byte) ([]byte, error) {
	var ruw bytes.Buffer
	if err := t.p.Output(&ruw); err != nil {
		return nil, fmt.Errorf("pdf: draw: %w", err)
	}
	b, err := leesBestand(ruw.Bytes())
	if err != nil {
		return nil, err
	}
	boom.snoei()
	return b.afwerken(afwerking{meta: m, boom: boom, fonts: t.fonts, paginas: t.paginas, profiel: profiel})
}
