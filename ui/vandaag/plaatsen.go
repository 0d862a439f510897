package vandaag

// plaatsen computes where the rows stand, so that only those in sight need be drawn:
// groups with a heading each, rows of one height, one of them with its explanation open.
type plaatsen struct {
	kop, rij, gat float32 // height of a heading and of a row, and what is between rows
	groepen       [aantalDrang]int
	open          int     // the row that is open; -1: none
	extra         float32 // height of what it opened
}

func (p plaatsen) aantal() int {
	n := 0
	for _, g := range p.groepen {
		n += g
	}
	return n
}

// groepVan gives the group of row i.
func (p plaatsen) groepVan(i int) int {
	for g, n := range p.groepen {
		if i < n {
			return g
		}
		i -= n
	}
	return aantalDrang - 1
}

// eerste gives the first row of a group.
func (p plaatsen) eerste(groep int) int {
	n := 0
	for _, g := range p.groepen[:groep] {
		n += g
	}
	return n
}

// boven gives the top of row i.
func (p plaatsen) boven(i int) float32 {
	y := float32(i) * (p.rij + p.gat)
	for g := range p.groepVan(i) + 1 {
		if p.groepen[g] > 0 {
			y += p.kop
		}
	}
	if p.open >= 0 && i > p.open {
		y += p.extra
	}
	return y
}

// onder gives the bottom of row i with what it opened.
func (p plaatsen) onder(i int) float32 {
	y := p.boven(i) + p.rij
	if i == p.open {
		y += p.extra
	}
	return y
}

// hoogte is that of everything.
func (p plaatsen) hoogte() float32 {
	if p.aantal() == 0 {
		return 0
	}
	return p.onder(p.aantal()-1) + p.gat
}

// zicht gives the rows van up to tot that stand between two heights.
func (p plaatsen) zicht(boven, onder float32) (van, tot int) {
	van = p.zoek(func(i int) bool { return p.onder(i) > boven })
	tot = p.zoek(func(i int) bool { return p.boven(i) >= onder })
	return van, tot
}

// zoek gives the first row for which ja holds, given that it holds for all after it.
func (p plaatsen) zoek(ja func(int) bool) int {
	laag, hoog := 0, p.aantal()
	for laag < hoog {
		if m := (laag + hoog) / 2; ja(m) {
			hoog = m
		} else {
			laag = m + 1
		}
	}
	return laag
}
