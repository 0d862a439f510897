package pdf

import (
	"math"

	"schakel/domain/document"
)

// Measures of what is filled in by hand.
const (
	schrijfhoogte = 24.0 // between two lines to write on: 8,5 mm
	vakzijde      = 9.5
	vaktekst      = 17.0 // from the box to its text
	vakwit        = 24.0 // between two boxes on a line
)

// label sets the text above something to fill in; it stays with it.
func (o *opmaak) label(e *element, tekst string) {
	if leeg(tekst) {
		return
	}
	z, p := lopend(), e.nieuw("P")
	for i, r := range o.v.regels(tekst, z, tekstBreed) {
		d := o.regeldeel(p, linkerRand, r, z, inkt())
		d.bij = true
		if i == 0 {
			d.voor = witAlinea + 1.5
		}
		o.voeg(d)
	}
}

// schrijfregels sets blank lines.
func (o *opmaak) schrijfregels(e *element, b document.Regels) {
	if b.Aantal == 1 && !leeg(b.Label) && o.v.breedte(b.Label, lopend()) <= tekstBreed/2 {
		o.invulregel(e, b.Label)
		return
	}
	o.label(e, b.Label)
	var delen []deel
	for range b.Aantal {
		delen = append(delen, deel{hoog: schrijfhoogte, teken: func(t *tekenaar, y float64) {
			onder := y + schrijfhoogte - 2
			t.lijn(linkerRand, onder, rechterRand, onder, 0.6, schrijflijn())
		}})
	}
	if len(delen) == 0 {
		return
	}
	houdBijeen(delen)
	delen[len(delen)-1].na = witAlinea
	o.voegAlle(delen)
}

// invulregel sets a short label with one line to write on behind it.
func (o *opmaak) invulregel(e *element, label string) {
	z, p := lopend(), e.nieuw("P")
	r := o.v.regels(label, z, tekstBreed)[0]
	x := linkerRand + achter(r.punten(z))
	o.voeg(deel{hoog: schrijfhoogte, na: witAlinea, teken: func(t *tekenaar, y float64) {
		onder := y + schrijfhoogte - 2
		t.in(p)
		t.regel(linkerRand, onder-z.hoog+z.basis(), r, z, inkt())
		t.lijn(x, onder, rechterRand, onder, 0.6, schrijflijn())
	}})
}

// What is filled in behind labels stands in columns: the first for short labels, the
// others at equal distances.
const (
	eersteKolom = 135.0
	kolomstap   = 45.0
)

// achter gives where something may start behind a label of this width.
func achter(breed float64) float64 {
	return eersteKolom + max(0, math.Ceil((breed+12-eersteKolom)/kolomstap))*kolomstap
}

// keuzes sets boxes to tick: behind their label when that fits on a line, else under
// it, beside each other or below.
func (o *opmaak) keuzes(e *element, b document.Keuzes) {
	z := lopend()
	som := -vakwit
	for _, tekst := range b.Opties {
		som += vaktekst + o.v.breedte(tekst, z) + vakwit
	}
	if naast := achter(o.v.breedte(b.Label, z)); len(b.Opties) > 0 && !leeg(b.Label) && naast+som <= tekstBreed {
		p := e.nieuw("P")
		r := o.v.regels(b.Label, z, tekstBreed)[0]
		o.keuzesNaast(e.nieuw("L"), b, linkerRand+naast, func(t *tekenaar, y float64) {
			t.in(p)
			t.regel(linkerRand, y+z.basis(), r, z, inkt())
		})
		return
	}
	o.label(e, b.Label)
	if len(b.Opties) == 0 {
		return
	}
	l := e.nieuw("L")
	l.attr = lijstVakjes
	if som <= tekstBreed {
		o.keuzesNaast(l, b, linkerRand, nil)
		return
	}
	for i := range b.Opties {
		delen := o.keuze(l, b, i, linkerRand, tekstBreed-vaktekst)
		delen[0].voor = 2
		o.voegAlle(delen)
	}
}

// keuze gives the slices of one box with its text.
func (o *opmaak) keuze(l *element, b document.Keuzes, i int, x, breed float64) []deel {
	z, li := lopend(), l.nieuw("LI")
	lbl, body := li.nieuw("Lbl"), li.nieuw("LBody")
	kruis := i < len(b.Gekozen) && b.Gekozen[i]
	lbl.vervang = "niet aangekruist: "
	if kruis {
		lbl.vervang = "aangekruist: "
	}
	var delen []deel
	for k, r := range o.v.regels(b.Opties[i], z, breed) {
		delen = append(delen, deel{hoog: z.hoog, teken: func(t *tekenaar, y float64) {
			if k == 0 {
				t.vakje(lbl, x+1, y+(z.hoog-vakzijde)/2, vakzijde, kruis)
			}
			t.in(body)
			t.regel(x+vaktekst, y+z.basis(), r, z, inkt())
		}})
	}
	houdBijeen(delen)
	return delen
}

// keuzesNaast sets boxes beside each other from x on, in one slice with what label draws.
func (o *opmaak) keuzesNaast(l *element, b document.Keuzes, x float64, label func(t *tekenaar, y float64)) {
	z := lopend()
	l.attr = lijstVakjes
	var naast []deel
	for i, tekst := range b.Opties {
		naast = append(naast, o.keuze(l, b, i, x, tekstBreed)[0])
		x += vaktekst + o.v.breedte(tekst, z) + vakwit
	}
	voor := 2.0
	if label != nil {
		voor = witAlinea
	}
	o.voeg(deel{voor: voor, na: 3, hoog: z.hoog, teken: func(t *tekenaar, y float64) {
		if label != nil {
			label(t, y)
		}
		for _, d := range naast {
			d.teken(t, y)
		}
	}})
}

// Measures of the signature boxes.
const (
	tussenVakken  = 16.0
	vakBreed      = (tekstBreed - tussenVakken) / 2
	vakRand       = 10.0
	handtekening  = 46.0 // room to sign
	datumregel    = 26.0
	datumInspring = 42.0
)

// ondertekening sets two boxes beside each other, in one slice. They never stand
// alone on a page: a signature belongs to a text.
func (o *opmaak) ondertekening(e *element, b document.Ondertekening) {
	var vakken []func(t *tekenaar, y, hoog float64)
	x, hoog := linkerRand, 0.0
	for _, v := range []document.Vak{b.Links, b.Rechts} {
		if leeg(v.Kop) && len(gevuld(v.Regels)) == 0 {
			continue
		}
		teken, h := o.vak(e.nieuw("Div"), v, x)
		vakken = append(vakken, teken)
		x, hoog = x+vakBreed+tussenVakken, max(hoog, h)
	}
	if len(vakken) == 0 {
		return
	}
	if n := len(o.delen) - 1; n >= 0 && !o.delen[n].pagina() {
		o.delen[n].bij = true
	}
	o.voeg(deel{voor: 16, na: witTabel, hoog: hoog, teken: func(t *tekenaar, y float64) {
		for _, teken := range vakken {
			teken(t, y, hoog)
		}
	}})
}

// vak gives what draws one box and how high it must be.
func (o *opmaak) vak(e *element, v document.Vak, x float64) (func(t *tekenaar, y, hoog float64), float64) {
	type gezet struct {
		e *element
		r regel
		z letterzet
	}
	var boven []gezet
	zet := func(tekst string, z letterzet) {
		if leeg(tekst) {
			return
		}
		p := e.nieuw("P")
		for _, r := range o.v.regels(tekst, z, vakBreed-2*vakRand) {
			boven = append(boven, gezet{p, r, z})
		}
	}
	zet(v.Kop, lopendVet())
	for _, r := range v.Regels {
		zet(r, tabelletter())
	}
	hoog := 2 * vakRand
	for _, g := range boven {
		hoog += g.z.hoog
	}
	datum, teken := e.nieuw("P"), e.nieuw("P")
	kl := klein()
	datumTekst, tekenTekst := o.v.regels("Datum:", kl, vakBreed)[0], o.v.regels("Handtekening:", kl, vakBreed)[0]
	return func(t *tekenaar, y, vakHoog float64) {
		t.kader(x, y, vakBreed, vakHoog, 0.8, schrijflijn())
		onder := y + vakHoog - vakRand
		t.lijn(x+vakRand+datumInspring, onder-handtekening, x+vakBreed-vakRand, onder-handtekening, 0.6, schrijflijn())
		regelY := y + vakRand
		for _, g := range boven {
			t.in(g.e)
			t.regel(x+vakRand, regelY+g.z.basis(), g.r, g.z, inkt())
			regelY += g.z.hoog
		}
		t.in(datum)
		t.regel(x+vakRand, onder-handtekening-1, datumTekst, kl, grijs())
		t.in(teken)
		t.regel(x+vakRand, onder-handtekening+16, tekenTekst, kl, grijs())
	}, hoog + datumregel + handtekening
}
