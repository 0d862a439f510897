package pdf

import (
	"strings"

	"schakel/domain/document"
)

// The white in a cell.
const (
	celZij   = 5.0
	celBoven = 2.5
	witTabel = 8.0
)

// cel is a cell with its lines broken.
type cel struct {
	element  *element
	regels   []regel
	z        letterzet
	kleur    kleur
	x, breed float64
	rechts   bool // amounts stand at the right
}

// rij is a row before it is cut into delen.
type rij struct {
	cellen  []cel
	wit     float64 // above and below the text
	vulling bool    // the tint of a head
	lijn    kleur
}

// regelhoog is the leading in a row; all its cells share it.
func (r rij) regelhoog() float64 { return r.cellen[0].z.hoog }

func (r rij) regels() int {
	n := 1
	for _, c := range r.cellen {
		n = max(n, len(c.regels))
	}
	return n
}

// deel is the whole row in one slice.
func (r rij) deel() deel { return r.schijf(0, r.regels()) }

// schijf is a slice of a row: its lines from van up to tot.
func (r rij) schijf(van, tot int) deel {
	n := r.regels()
	boven, onder := 0.0, 0.0
	if van == 0 {
		boven = r.wit
	}
	if tot == n {
		onder = r.wit
	}
	hoog := boven + float64(tot-van)*r.regelhoog() + onder
	return deel{hoog: hoog, teken: func(t *tekenaar, y float64) {
		if r.vulling {
			t.vlak(linkerRand, y, tekstBreed, hoog, tint())
		}
		if tot == n {
			t.lijn(linkerRand, y+hoog, rechterRand, y+hoog, 0.6, r.lijn)
		}
		for _, c := range r.cellen {
			c.teken(t, y+boven, van, tot)
		}
	}}
}

func (c cel) teken(t *tekenaar, y float64, van, tot int) {
	for i := van; i < min(tot, len(c.regels)); i++ {
		x := c.x + celZij
		if c.rechts {
			x = c.x + c.breed - celZij - c.regels[i].punten(c.z)
		}
		if len(c.regels[i].stukken) == 0 {
			continue
		}
		t.in(c.element)
		t.regel(x, y+float64(i-van)*c.z.hoog+c.z.basis(), c.regels[i], c.z, c.kleur)
	}
}

// tabel sets a table. Its head returns on each page; a row is cut only when it
// is taller than a page.
func (o *opmaak) tabel(e *element, b document.Tabel) {
	kolommen := len(b.Kop)
	for _, r := range b.Rijen {
		kolommen = max(kolommen, len(r))
	}
	if kolommen == 0 {
		return
	}
	te := e.nieuw("Table")
	breedtes, rechts := o.kolommen(b, kolommen), bedragen(b, kolommen)
	if !leeg(b.Bijschrift) {
		o.bijschrift(te, b.Bijschrift)
	}
	maak := func(soort func(i int) (soort, attr string), teksten []string) rij {
		tr, x := te.nieuw("TR"), linkerRand
		r := rij{wit: celBoven, lijn: haarlijn()}
		for i := range kolommen {
			s, attr := soort(i)
			c := cel{element: tr.nieuw(s), z: tabelletter(), kleur: inkt(), x: x, breed: breedtes[i], rechts: rechts[i]}
			c.element.attr = attr
			if s == "TH" {
				c.z = tabelVet()
			}
			if i < len(teksten) {
				c.regels = o.v.regels(teksten[i], c.z, breedtes[i]-2*celZij)
			}
			r.cellen, x = append(r.cellen, c), x+breedtes[i]
		}
		return r
	}
	var kop *deel
	if len(gevuld(b.Kop)) > 0 {
		r := maak(func(int) (string, string) { return "TH", kolomKop }, b.Kop)
		r.vulling = true
		d := r.deel()
		d.bij = len(b.Rijen) > 0
		d.voor = witTabel
		o.voeg(d)
		kop = &d
	}
	var laatste []int // of each row, its last slice
	for i, teksten := range b.Rijen {
		r := maak(func(k int) (string, string) {
			if b.RijKoppen && k == 0 {
				return "TH", rijKop
			}
			return "TD", ""
		}, teksten)
		o.voegRij(r, kop, i == 0 && kop == nil, i == len(b.Rijen)-1)
		laatste = append(laatste, len(o.delen)-1)
	}
	o.houdRijenBijeen(laatste)
	o.noot(e, b.Noot)
}

// houdRijenBijeen keeps the first two rows of a table together, and the last two: a
// single row under a head looks like the end of something else. Tall rows go their own way:
// to keep them together would leave white.
func (o *opmaak) houdRijenBijeen(laatste []int) {
	n := len(laatste)
	for _, i := range []int{0, n - 2} {
		if i < 0 || i+1 >= n {
			continue
		}
		a, b := laatste[i], laatste[i+1]
		if b == a+1 && o.delen[a].hoog+o.delen[b].hoog <= 6*tabelletter().hoog {
			o.delen[a].bij = true
		}
	}
}

// noot sets the text under a table. It stays with the last row.
func (o *opmaak) noot(e *element, tekst string) {
	if leeg(tekst) {
		return
	}
	p, z := e.nieuw("P"), tabelletter()
	var delen []deel
	for _, r := range o.v.regels(tekst, z, tekstBreed-2*celZij) {
		d := o.regeldeel(p, linkerRand+celZij, r, z, inkt())
		d.bij = true
		delen = append(delen, d)
	}
	delen[0].voor = celBoven
	delen[len(delen)-1].bij, delen[len(delen)-1].na = false, witTabel
	if n := len(o.delen) - 1; n >= 0 && !o.delen[n].pagina() {
		o.delen[n].bij, o.delen[n].na = true, 0
	}
	o.voegAlle(delen)
}

// voegRij adds a row whole, or line by line when no page can hold it.
func (o *opmaak) voegRij(r rij, kop *deel, eerste, laatste bool) {
	vol := onderRand - bovenRand
	if kop != nil {
		vol -= kop.hoog
	}
	delen := []deel{r.deel()}
	if delen[0].hoog > vol {
		delen = nil
		for i := range r.regels() {
			delen = append(delen, r.schijf(i, i+1))
		}
		houdBijeen(delen)
	}
	for i := range delen {
		delen[i].herhaal = kop
	}
	if eerste {
		delen[0].voor = witTabel
	}
	if laatste {
		delen[len(delen)-1].na = witTabel
	}
	o.voegAlle(delen)
}

func (o *opmaak) bijschrift(te *element, tekst string) {
	z, p := tabelVet(), te.nieuw("Caption")
	for i, r := range o.v.regels(tekst, z, tekstBreed) {
		d := o.regeldeel(p, linkerRand, r, z, inkt())
		d.bij, d.kop, d.na = true, true, 4
		if i == 0 {
			d.voor = witTabel
		}
		o.voeg(d)
	}
}

// kolommen divides the width by the shares of the table, or by what the columns
// hold when it has none; a column is widened when a word would else be torn.
func (o *opmaak) kolommen(b document.Tabel, n int) []float64 {
	delen, minst := make([]float64, n), make([]float64, n)
	for i := range delen {
		inhoud, woord := o.inhoudsbreedte(b, i)
		delen[i], minst[i] = inhoud, min(woord, tekstBreed/2)
		if len(b.Breedtes) == n {
			delen[i] = b.Breedtes[i]
		}
	}
	return verdeelBreedte(delen, minst, tekstBreed)
}

// verdeelBreedte divides a width by shares, giving each at least its minimum while
// that is possible.
func verdeelBreedte(delen, minst []float64, breed float64) []float64 {
	uit := make([]float64, len(delen))
	vast := make([]bool, len(delen))
	rest, som := breed, 0.0
	for _, d := range delen {
		som += d
	}
	for klaar := false; !klaar; {
		klaar = true
		for i := range delen {
			if !vast[i] && delen[i]*rest < minst[i]*som && minst[i] < rest && som > delen[i] {
				vast[i], klaar = true, false
				uit[i] = minst[i]
				rest, som = rest-minst[i], som-delen[i]
			}
		}
	}
	for i := range delen {
		if !vast[i] {
			uit[i] = delen[i] * rest / som
		}
	}
	return uit
}

// inhoudsbreedte weighs a column by its widest cell, within bounds, and gives the
// width of its longest word.
func (o *opmaak) inhoudsbreedte(b document.Tabel, kolom int) (inhoud, woord float64) {
	const minst, meest = 40, 220
	inhoud = minst
	meet := func(rij []string, z letterzet) {
		if kolom < len(rij) {
			inhoud = max(inhoud, min(o.v.breedte(rij[kolom], z)+2*celZij, meest))
			woord = max(woord, o.v.langsteWoord(rij[kolom], z)+2*celZij+0.1)
		}
	}
	meet(b.Kop, tabelVet())
	for _, r := range b.Rijen {
		z := tabelletter()
		if b.RijKoppen && kolom == 0 {
			z = tabelVet()
		}
		meet(r, z)
	}
	return inhoud, woord
}

// bedragen says which columns hold only amounts of money.
func bedragen(b document.Tabel, n int) []bool {
	uit := make([]bool, n)
	for i := range uit {
		for _, r := range b.Rijen {
			if i >= len(r) || leeg(r[i]) {
				continue
			}
			uit[i] = strings.HasPrefix(strings.TrimSpace(r[i]), "€")
			if !uit[i] {
				break
			}
		}
	}
	return uit
}

// gegevens sets labels with their values, without lines.
func (o *opmaak) gegevens(e *element, b document.Gegevens) {
	if len(b.Rijen) == 0 {
		return
	}
	z, te := tabelletter(), e.nieuw("Table")
	label := 0.0
	for _, g := range b.Rijen {
		label = max(label, o.v.breedte(g.Label, z))
	}
	label = min(max(label+2*celZij+8, 110), tekstBreed*0.42)
	for i, g := range b.Rijen {
		tr := te.nieuw("TR")
		th, td := tr.nieuw("TH"), tr.nieuw("TD")
		th.attr = rijKop
		r := rij{wit: celBoven, lijn: haarlijn(), cellen: []cel{
			{element: th, z: z, kleur: grijs(), x: linkerRand, breed: label},
			{element: td, z: z, kleur: inkt(), x: linkerRand + label, breed: tekstBreed - label},
		}}
		r.cellen[0].regels = o.v.regels(g.Label, z, label-2*celZij)
		r.cellen[1].regels = o.v.regels(g.Waarde, z, tekstBreed-label-2*celZij)
		o.voegRij(r, nil, i == 0, i == len(b.Rijen)-1)
	}
}
