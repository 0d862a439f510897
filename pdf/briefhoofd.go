package pdf

import (
	"fmt"
	"strings"

	"schakel/domain/document"
)

// briefhoofd lays out the letterhead: the mark, the sender, the address in the
// window, the references and the subject. It sets where the text begins.
func (o *opmaak) briefhoofd() {
	if o.d.Concept {
		o.conceptlabel()
	}
	links := o.merk()
	rechts := o.afzender()
	y := max(links, rechts) + 8*mm
	if adres := gevuld(o.d.Adres); len(adres) > 0 {
		y = max(o.adres(adres)+6*mm, rechts+6*mm, naBrief)
	}
	y = o.verwijzingen(y)
	o.begin = o.onderwerp(y)
}

// vast adds lines at a fixed place of the first page and gives where they end.
func (o *opmaak) vast(e *element, x, y float64, rr []regel, z letterzet, k kleur) float64 {
	o.hoofd = append(o.hoofd, func(t *tekenaar) {
		for i, r := range rr {
			t.in(e)
			t.regel(x, y+float64(i)*z.hoog+z.basis(), r, z, k)
		}
	})
	return y + float64(len(rr))*z.hoog
}

// merk sets the logo, or the name in letters.
func (o *opmaak) merk() float64 {
	if o.logo == nil {
		if leeg(o.d.Afzender.Naam) {
			return logoBoven
		}
		z := letterzet{vet: true, grootte: 17, hoog: 22}
		rr := o.v.regels(o.d.Afzender.Naam, z, afzenderLinks-linkerRand-8*mm)
		return o.vast(o.boom.nieuw("P"), linkerRand, logoBoven, rr, z, o.kleur)
	}
	breed, hoog := o.logo.past(logoBreed, logoHoog)
	e := o.boom.nieuw("Figure")
	e.alt = strings.TrimSpace(schoon(o.d.Afzender.LogoAlt))
	if e.alt == "" {
		e.alt = strings.TrimSpace("Logo " + schoon(o.d.Afzender.Naam))
	}
	e.attr = fmt.Sprintf("<</O /Layout /Placement /Block /BBox [%s %s %s %s]>>", getal(linkerRand),
		getal(bladHoog-logoBoven-hoog), getal(linkerRand+breed), getal(bladHoog-logoBoven))
	o.hoofd = append(o.hoofd, func(t *tekenaar) { t.beeld(e, linkerRand, logoBoven, breed, hoog) })
	return logoBoven + hoog
}

// afzender sets the address block of the municipality at the right.
func (o *opmaak) afzender() float64 {
	y := logoBoven + 1*mm
	zet := func(tekst string, z letterzet, k kleur) {
		if !leeg(tekst) {
			y = o.vast(o.boom.nieuw("P"), afzenderLinks, y, o.v.regels(tekst, z, rechterRand-afzenderLinks), z, k)
		}
	}
	if o.logo != nil || len(o.d.Afzender.Regels) > 0 {
		zet(o.d.Afzender.Naam, kleinVet(), o.kleur)
	}
	for _, r := range o.d.Afzender.Regels {
		zet(r, klein(), grijs())
	}
	return y
}

// adres sets the address where the window of the envelope shows it. Many lines
// begin higher in the window.
func (o *opmaak) adres(adres []string) float64 {
	z, p := adresletter(), o.boom.nieuw("P")
	rr := o.v.regels(strings.Join(adres, "\n"), z, adresBreed)
	y := min(adresBoven, adresOnder-float64(len(rr))*z.hoog)
	o.hoofd = append(o.hoofd, func(t *tekenaar) {
		t.lijn(5*mm, vouw1, 10*mm, vouw1, 0.4, haarlijn())
		t.lijn(5*mm, vouw2, 10*mm, vouw2, 0.4, haarlijn())
	})
	return o.vast(p, linkerRand, max(y, 40*mm), rr, z, inkt())
}

// perRij is how many references stand beside each other.
const perRij = 4

// verwijzingen sets date, reference and the like: a small label above each value.
func (o *opmaak) verwijzingen(y float64) float64 {
	gg := o.d.Gegevens
	if !leeg(o.d.Datum) && !heeftLabel(gg, "datum") {
		gg = append([]document.Gegeven{{Label: "Datum", Waarde: o.d.Datum}}, gg...)
	}
	kl, z := klein(), tabelletter()
	const kolom = tekstBreed / perRij
	for len(gg) > 0 {
		rij := gg[:min(perRij, len(gg))]
		gg = gg[len(rij):]
		onder := y
		for i, g := range rij {
			if leeg(g.Label) && leeg(g.Waarde) {
				continue
			}
			p, x := o.boom.nieuw("P"), linkerRand+float64(i)*kolom
			w := o.vast(p, x, y, o.labelregels(g.Label, kl, kolom-8), kl, grijs())
			onder = max(onder, o.vast(p, x, w, o.v.regels(g.Waarde, z, kolom-8), z, inkt()))
		}
		y = onder + 6
	}
	return y
}

// labelregels are the lines of a label that its value follows in the same element.
func (o *opmaak) labelregels(tekst string, z letterzet, breed float64) []regel {
	rr := o.v.regels(tekst, z, breed)
	rr[len(rr)-1].sluitMetSpatie(o.v, z)
	return rr
}

func heeftLabel(gg []document.Gegeven, label string) bool {
	for _, g := range gg {
		if strings.EqualFold(strings.TrimSpace(g.Label), label) {
			return true
		}
	}
	return false
}

// onderwerp sets the subject under the references, unless the title says the same.
func (o *opmaak) onderwerp(y float64) float64 {
	const witNa = 14
	if leeg(o.d.Onderwerp) || strings.TrimSpace(o.d.Onderwerp) == strings.TrimSpace(o.d.Titel) {
		return y + witNa
	}
	p, kl, z := o.boom.nieuw("P"), klein(), lopendVet()
	y = o.vast(p, linkerRand, y+2, o.labelregels("Onderwerp", kl, tekstBreed), kl, grijs())
	return o.vast(p, linkerRand, y, o.v.regels(o.d.Onderwerp, z, tekstBreed), z, inkt()) + witNa
}

// Words of a concept.
const (
	conceptWoord = "CONCEPT"
	conceptZin   = "CONCEPT: nog niet vastgesteld"
)

// conceptlabel says on the first page, for every reader, that this is a concept.
func (o *opmaak) conceptlabel() {
	z, p := kleinVet(), o.boom.nieuw("P")
	r := o.v.regels(conceptZin, z, tekstBreed)[0]
	o.hoofd = append(o.hoofd, func(t *tekenaar) {
		o.conceptkader(t, r, z)
		t.in(p)
		t.regel(linkerRand+6, conceptBoven+1.5+z.basis(), r, z, waarschuw())
	})
}

const conceptBoven = 6 * mm

func (o *opmaak) conceptkader(t *tekenaar, r regel, z letterzet) {
	t.kader(linkerRand, conceptBoven, r.punten(z)+12, z.hoog+3, 0.8, waarschuw())
}

// pagina draws one page: what is behind the text, the text, what is around it.
func (o *opmaak) pagina(t *tekenaar, pp []plaats, nummer, totaal int) {
	t.pagina()
	if o.d.Concept {
		z := letterzet{vet: true, grootte: 96, hoog: 96}
		t.artefact()
		t.schuin(o.v.regels(conceptWoord, z, 1e5)[0], z, watermerk(), 52)
	}
	if nummer == 1 {
		for _, teken := range o.hoofd {
			teken(t)
		}
	} else {
		o.lopendeKop(t)
	}
	for _, p := range pp {
		if p.teken == nil {
			continue
		}
		t.herhaal = p.artefact
		p.teken(t, p.y)
		t.herhaal = false
	}
	o.voet(t, nummer, totaal)
	t.sluit()
}

// lopendeKop names sender and document on the pages after the first.
func (o *opmaak) lopendeKop(t *tekenaar) {
	t.artefact()
	z := klein()
	naam, rest := o.v.eenRegel(o.d.Afzender.Naam, z, tekstBreed*0.45), 0.0
	t.regel(linkerRand, kopRegel, naam, z, grijs())
	rest = tekstBreed - naam.punten(z) - 20
	titel := o.v.eenRegel(o.d.Titel, z, rest)
	t.regel(rechterRand-titel.punten(z), kopRegel, titel, z, grijs())
	if o.d.Concept {
		v := kleinVet()
		r := o.v.regels(conceptZin, v, tekstBreed)[0]
		o.conceptkader(t, r, v)
		t.regel(linkerRand+6, conceptBoven+1.5+v.basis(), r, v, waarschuw())
	}
}

// voet sets reference, date and page number, and the line of the municipality.
func (o *opmaak) voet(t *tekenaar, nummer, totaal int) {
	z := klein()
	t.lijn(linkerRand, voetLijn, rechterRand, voetLijn, 0.6, haarlijn())
	bladzij := o.v.eenRegel(fmt.Sprintf("Pagina %d van %d", nummer, totaal), z, tekstBreed)
	t.regel(rechterRand-bladzij.punten(z), voetRegel, bladzij, z, grijs())
	var links []string
	if !leeg(o.d.Kenmerk) {
		links = append(links, "Kenmerk "+o.d.Kenmerk)
	}
	links = append(links, gevuld([]string{o.d.Datum})...)
	t.regel(linkerRand, voetRegel, o.v.eenRegel(strings.Join(links, "  ·  "), z, tekstBreed-bladzij.punten(z)-20), z, grijs())
	t.regel(linkerRand, voetRegel+z.hoog, o.v.eenRegel(o.d.Afzender.Voet, z, tekstBreed), z, grijs())
}

// eenRegel is text on one line, cut with an ellipsis where it does not fit.
func (v *vormer) eenRegel(tekst string, z letterzet, breed float64) regel {
	tekst = strings.Join(strings.Fields(schoon(tekst)), " ")
	rr := v.regels(tekst, z, breed)
	if len(rr) == 1 {
		return rr[0]
	}
	eerste := v.regels(tekst, z, breed-z.grootte)[0]
	return v.regels(strings.TrimRight(eerste.tekst(), " ")+"…", z, breed)[0]
}
