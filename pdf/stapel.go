package pdf

import "slices"

// deel is a slice of the flow that is never broken: a line of text, a row of a table.
type deel struct {
	voor, na float64 // white above and below; the larger of two meeting counts, none at the top of a page
	kop      bool    // a heading: its own white below it, not more
	hoog     float64
	bij      bool  // stays on one page with the next
	nieuw    bool  // starts a page
	herhaal  *deel // drawn again above this one when it starts a page: the head of its table
	teken    func(t *tekenaar, y float64)
}

// plaats is a deel with its place on a page; artefact marks a repeated head.
type plaats struct {
	*deel
	y        float64
	artefact bool
}

// wit is the white between two delen that meet on a page.
func wit(boven, onder *deel) float64 {
	if boven.kop && !onder.kop {
		return min(onder.voor, boven.na)
	}
	return max(boven.na, onder.voor)
}

// keten gives the end of the run of delen from i that stay together.
func keten(delen []deel, i int) int {
	for i < len(delen)-1 && delen[i].bij && !delen[i+1].nieuw {
		i++
	}
	return i + 1
}

// hoogte of delen standing together, white between them included.
func hoogte(delen []deel) float64 {
	var som float64
	for i := range delen {
		som += delen[i].hoog
		if i > 0 {
			som += wit(&delen[i-1], &delen[i])
		}
	}
	return som
}

// verdeler divides delen over pages.
type verdeler struct {
	paginas [][]plaats
	y       float64 // where the next deel may start
	vorig   *deel   // the one above it on this page
}

// verdeel puts delen on pages; begin is where the first page starts. What must
// stay together moves to the next page as a whole, unless it would not fit there
// either: then it is broken where the page ends.
func verdeel(delen []deel, begin float64) [][]plaats {
	v := &verdeler{paginas: [][]plaats{nil}, y: begin}
	for i := 0; i < len(delen); {
		eind := keten(delen, i)
		if delen[i].nieuw && v.vorig != nil {
			v.blad(&delen[i])
		}
		heel := hoogte(delen[i:eind])
		if !v.past(&delen[i], heel) && (v.vorig != nil || v.y > bovenRand) && v.helpt(&delen[i], heel) {
			v.blad(&delen[i])
		}
		for ; i < eind; i++ {
			if v.vorig != nil && !v.past(&delen[i], delen[i].hoog) {
				v.blad(&delen[i])
			}
			v.zet(&delen[i])
		}
	}
	return v.paginas
}

// krapper gives by how much the white between blocks may shrink to save a page.
func krapper() []float64 { return []float64{0.85, 0.7} }

// paginas divides the document over as few pages as a little less white allows: a page
// with only a few lines on it is one too many.
func (o *opmaak) paginas() [][]plaats {
	beste := verdeel(o.delen, o.begin)
	for _, s := range krapper() {
		if p := verdeel(krimp(o.delen, s), o.begin); len(p) < len(beste) {
			beste = p
		}
	}
	return beste
}

// krimp gives delen with their white multiplied by s.
func krimp(delen []deel, s float64) []deel {
	uit := slices.Clone(delen)
	for i := range uit {
		uit[i].voor *= s
		uit[i].na *= s
	}
	return uit
}

// past says whether hoog points, starting with d, fit on the page.
func (v *verdeler) past(d *deel, hoog float64) bool {
	if v.vorig != nil {
		hoog += wit(v.vorig, d)
	}
	return v.y+hoog <= onderRand+0.01
}

// helpt says whether a fresh page is of use: it has room for all, or the slice does not even start here.
func (v *verdeler) helpt(d *deel, heel float64) bool {
	vol := onderRand - bovenRand
	if d.herhaal != nil {
		vol -= d.herhaal.hoog
	}
	return heel <= vol || !v.past(d, d.hoog)
}

func (v *verdeler) blad(d *deel) {
	v.paginas = append(v.paginas, nil)
	v.y, v.vorig = bovenRand, nil
	if d.herhaal != nil {
		v.leg(d.herhaal, true)
	}
}

func (v *verdeler) zet(d *deel) {
	if v.vorig != nil {
		v.y += wit(v.vorig, d)
	}
	v.leg(d, false)
	v.vorig = d
}

func (v *verdeler) leg(d *deel, artefact bool) {
	n := len(v.paginas) - 1
	v.paginas[n] = append(v.paginas[n], plaats{d, v.y, artefact})
	v.y += d.hoog
}
