package pdf

import (
	"strings"
	"time"

	"schakel/domain/document"
)

// opmaak makes the blocks of one document into delen and elements.
type opmaak struct {
	v     *vormer
	d     document.Document
	logo  *logo
	kleur kleur    // of headings
	boom  *element // Document
	delen []deel
	hoofd []func(*tekenaar) // the letterhead, drawn on the first page
	begin float64           // where the text of the first page starts
	kop   int               // level of the last heading, so that none is skipped
}

func newOpmaak(v *vormer, d document.Document, l *logo) *opmaak {
	return &opmaak{v: v, d: d, logo: l, kleur: huiskleur(d.Afzender.Kleur), boom: &element{soort: "Document"}}
}

// document lays out the letterhead, the title and the blocks.
func (o *opmaak) document() {
	o.briefhoofd()
	o.zetKopMet(titelletter(), 1, o.d.Titel)
	o.blokken(o.boom, o.d.Blokken)
	if n := len(o.delen) - 1; n >= 0 && o.delen[n].pagina() {
		o.delen = o.delen[:n] // nothing follows the break
	}
}

// blokken lays out blocks; boxed messages that follow each other share a box.
func (o *opmaak) blokken(e *element, bb []document.Blok) {
	for i := 0; i < len(bb); i++ {
		a, ok := bb[i].(document.Alinea)
		if !ok || !a.Nadruk {
			o.blok(e, bb[i])
			continue
		}
		teksten := []string{a.Tekst}
		for i+1 < len(bb) {
			n, ok := bb[i+1].(document.Alinea)
			if !ok || !n.Nadruk {
				break
			}
			teksten = append(teksten, n.Tekst)
			i++
		}
		o.nadruk(e, teksten)
	}
}

func (o *opmaak) blok(e *element, b document.Blok) {
	switch b := b.(type) {
	case document.Kop:
		o.zetKop(b.Niveau, b.Tekst)
	case document.Alinea:
		o.alinea(e, b.Tekst)
	case document.Lijst:
		o.lijst(e, b)
	case document.Tabel:
		o.tabel(e, b)
	case document.Gegevens:
		o.gegevens(e, b)
	case document.Regels:
		o.schrijfregels(e, b)
	case document.Keuzes:
		o.keuzes(e, b)
	case document.Ondertekening:
		o.ondertekening(e, b)
	case document.NieuwePagina:
		o.voeg(deel{nieuw: true})
	case document.Bijeen:
		o.bijeen(e, b)
	}
}

// voeg adds a deel to the flow. A page break is carried by the deel after it.
func (o *opmaak) voeg(d deel) {
	if n := len(o.delen) - 1; n >= 0 && o.delen[n].pagina() {
		d.nieuw = true
		o.delen = o.delen[:n]
	}
	o.delen = append(o.delen, d)
}

// pagina says whether d is only a page break.
func (d deel) pagina() bool { return d.nieuw && d.teken == nil }

// bijeen keeps blocks on one page when one page can hold them.
func (o *opmaak) bijeen(e *element, b document.Bijeen) {
	van := len(o.delen)
	if van > 0 && o.delen[van-1].pagina() {
		van--
	}
	o.blokken(e, b.Blokken)
	eigen := o.delen[min(van, len(o.delen)):]
	if len(eigen) == 0 || hoogte(eigen) > onderRand-bovenRand {
		return
	}
	for i := range eigen[:len(eigen)-1] {
		eigen[i].bij = true
	}
}

// zetKop adds a heading. It stays with the text after it; a level is never skipped.
func (o *opmaak) zetKop(niveau int, tekst string) {
	if leeg(tekst) {
		return
	}
	niveau = min(max(niveau, 1), o.kop+1, 3)
	o.zetKopMet(kopletter(niveau), niveau, tekst)
}

func (o *opmaak) zetKopMet(z letterzet, niveau int, tekst string) {
	o.kop = niveau
	e := o.boom.nieuw([]string{"H1", "H2", "H3"}[niveau-1])
	k := o.kleur
	if niveau == 3 {
		k = inkt()
	}
	voor := []float64{20, 14, 10}[niveau-1]
	for i, r := range o.v.regels(tekst, z, tekstBreed) {
		d := o.regeldeel(e, linkerRand, r, z, k)
		d.kop, d.bij = true, true
		d.na = []float64{6, 3, 2}[niveau-1]
		if i == 0 {
			d.voor = voor
		}
		o.voeg(d)
	}
}

// regeldeel is one line of text as a deel.
func (o *opmaak) regeldeel(e *element, x float64, r regel, z letterzet, k kleur) deel {
	return deel{hoog: z.hoog, teken: func(t *tekenaar, y float64) {
		t.in(e)
		t.regel(x, y+z.basis(), r, z, k)
	}}
}

// basis is the distance from the top of a line to its baseline: the letters stand
// in the middle of their leading.
func (z letterzet) basis() float64 { return z.hoog/2 + 0.36*z.grootte }

// houdBijeen sets which lines of one text stay together: two at least at both ends,
// all when there are three or fewer.
func houdBijeen(delen []deel) {
	n := len(delen)
	for i := range n - 1 {
		delen[i].bij = n <= 3 || i == 0 || i == n-2
	}
}

// witAlinea is the white above a paragraph: half a line.
const witAlinea = 7.5

func (o *opmaak) alinea(e *element, tekst string) {
	if leeg(tekst) {
		return
	}
	p, z := e.nieuw("P"), lopend()
	var delen []deel
	for _, r := range o.v.regels(tekst, z, tekstBreed) {
		delen = append(delen, o.regeldeel(p, linkerRand, r, z, inkt()))
	}
	delen[0].voor = witAlinea
	houdBijeen(delen)
	delen[len(delen)-1].bij = strings.HasSuffix(strings.TrimSpace(tekst), ":") // it announces what follows
	o.voegAlle(delen)
}

func (o *opmaak) voegAlle(delen []deel) {
	for _, d := range delen {
		o.voeg(d)
	}
}

// The box of a first message: a tint with a bar in the colour of the house.
const (
	balk    = 3.0
	binnen  = 14.0 // from the edge to the text
	rondom  = 10.0 // above and below the text
	boxWit  = 10.0
	boxKort = 6.0 // between two paragraphs in a box
	naad    = 0.2 // slices overlap a little, so that no seam shows between them
)

// nadruk sets texts in one box.
func (o *opmaak) nadruk(e *element, teksten []string) {
	z := lopend()
	var delen []deel
	for _, tekst := range teksten {
		if leeg(tekst) {
			continue
		}
		p := e.nieuw("P")
		var eigen []deel
		for _, r := range o.v.regels(tekst, z, tekstBreed-2*binnen) {
			eigen = append(eigen, o.boxdeel(p, r, z))
		}
		houdBijeen(eigen)
		if len(delen) > 0 {
			eigen[0] = o.ruimer(eigen[0], boxKort, 0)
		}
		delen = append(delen, eigen...)
	}
	if len(delen) == 0 {
		return
	}
	n := len(delen) - 1
	delen[0] = o.ruimer(delen[0], rondom, 0)
	delen[n] = o.ruimer(delen[n], 0, rondom)
	delen[0].voor, delen[n].na = boxWit, boxWit
	if hoogte(delen) <= (onderRand-bovenRand)/2 {
		for i := range n {
			delen[i].bij = true
		}
	}
	o.voegAlle(delen)
}

func (o *opmaak) boxdeel(e *element, r regel, z letterzet) deel {
	return deel{hoog: z.hoog, teken: func(t *tekenaar, y float64) {
		o.boxvlak(t, y, z.hoog)
		t.in(e)
		t.regel(linkerRand+binnen, y+z.basis(), r, z, inkt())
	}}
}

// ruimer gives a slice of a box more room above and below.
func (o *opmaak) ruimer(d deel, boven, onder float64) deel {
	teken, hoog := d.teken, d.hoog
	d.hoog += boven + onder
	d.teken = func(t *tekenaar, y float64) {
		o.boxvlak(t, y, hoog+boven+onder)
		teken(t, y+boven)
	}
	return d
}

func (o *opmaak) boxvlak(t *tekenaar, y, hoog float64) {
	t.vlak(linkerRand, y, tekstBreed, hoog+naad, tint())
	t.vlak(linkerRand, y, balk, hoog+naad, o.kleur)
}

// lijst sets items with a hanging indent.
func (o *opmaak) lijst(e *element, b document.Lijst) {
	punten := gevuld(b.Punten)
	if len(punten) == 0 {
		return
	}
	z, l := lopend(), e.nieuw("L")
	merk := func(int) string { return "•" }
	l.attr = lijstPunten
	if b.Genummerd {
		merk = func(i int) string { return getal(float64(i+1)) + "." }
		l.attr = lijstNummers
	}
	inspring := max(16, o.v.breedte(merk(len(punten)-1), z)+8)
	for i, tekst := range punten {
		li := l.nieuw("LI")
		lbl, body := li.nieuw("Lbl"), li.nieuw("LBody")
		m := o.v.regels(merk(i), z, inspring)[0]
		var delen []deel
		for k, r := range o.v.regels(tekst, z, tekstBreed-inspring) {
			d := deel{hoog: z.hoog, teken: func(t *tekenaar, y float64) {
				if k == 0 {
					t.in(lbl)
					t.regel(linkerRand+2, y+z.basis(), m, z, inkt())
				}
				t.in(body)
				t.regel(linkerRand+inspring, y+z.basis(), r, z, inkt())
			}}
			delen = append(delen, d)
		}
		delen[0].voor = 2.5
		houdBijeen(delen)
		delen[len(delen)-1].bij = i+1 < len(punten) && (i == 0 || i == len(punten)-2) // no item alone on a page
		o.voegAlle(delen)
	}
}

// leeg says whether nothing of s would be seen.
func leeg(s string) bool { return strings.TrimSpace(schoon(s)) == "" }

func gevuld(ss []string) []string {
	var uit []string
	for _, s := range ss {
		if !leeg(s) {
			uit = append(uit, s)
		}
	}
	return uit
}

// meta is what the file tells about itself.
type meta struct {
	titel, auteur, onderwerp, taal, producent string
	moment                                    time.Time
	variant1b                                 bool
}

func (o *opmaak) meta(op Opties) meta {
	taal := o.d.Taal
	if taal == "" {
		taal = "nl-NL"
	}
	een := func(s string) string { return strings.Join(strings.Fields(schoon(s)), " ") }
	return meta{
		titel: een(o.d.Titel), auteur: een(o.d.Afzender.Naam), onderwerp: een(o.d.Onderwerp), taal: taal,
		producent: een(op.Producent), moment: o.d.Moment.UTC(), variant1b: op.Variant1b,
	}
}
