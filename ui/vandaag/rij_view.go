package vandaag

import (
	"fyne.io/fyne/v2"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// rij is one thing to do, on a card: urgency, who, what and why, and the button.
type rij struct {
	inhoud *fyne.Container
	naam   *kit.Link
	waarom *kit.Uitklap
	knop   *kit.Knop
}

func newRij(r regel, h kit.Host) *rij {
	n := &rij{waarom: kit.NewWaarom(r.uitleg), knop: kit.NewKnop(r.knop, func() { h.Ga(r.werk) })}
	n.naam = kit.NewLink(r.naam, func() {
		if r.wie.Scherm != "" {
			h.Ga(r.wie)
		}
	})
	wat, reden := kit.NewRegel(r.wat), kit.NewRegel(r.reden).Zacht()
	wat.Krimp, wat.Vet, reden.Krimp = true, true, true
	regel := &fyne.Container{Layout: &kolommen{}, Objects: []fyne.CanvasObject{
		kit.Rij(0, kit.NewBadge(r.rest, toon(r.drang)), kit.Ruimte()), n.naam, kit.Stapel(2, wat, reden), n.waarom.Link, n.knop,
	}}
	n.inhoud = kit.OpVlak(theme.KleurKaart, kit.Marge(theme.Stap2, theme.Stap3, theme.Stap2, theme.Stap3, kit.Stapel(theme.Stap2, regel, n.waarom.Paneel)))
	return n
}

// kolommen gives the five parts of a row their places: what and why take what is left.
// Where it is narrow they stand on two lines.
type kolommen struct{ breedte float32 }

const (
	breedDrang  float32 = 144
	breedNaam   float32 = 200
	breedWaarom float32 = 76
	breedKnop   float32 = 184
	tussen      float32 = 12
	minstWat    float32 = 160
	eenRegel    float32 = breedDrang + breedNaam + minstWat + breedWaarom + breedKnop + 4*tussen
)

// delen gives the widths of the parts on one line, or on two.
func (l *kolommen) delen(breedte float32) [][]float32 {
	if breedte >= eenRegel {
		return [][]float32{{breedDrang, breedNaam, breedte - eenRegel + minstWat, breedWaarom, breedKnop}}
	}
	return [][]float32{
		{breedDrang, max(breedte-breedDrang-tussen, 0)},
		{max(breedte-breedWaarom-breedKnop-2*tussen, 0), breedWaarom, breedKnop},
	}
}

func (l *kolommen) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	l.breedte = s.Width
	var y float32
	for _, regel := range l.delen(s.Width) {
		hoog := hoogste(oo[:len(regel)])
		var x float32
		for i, b := range regel {
			h := oo[i].MinSize().Height
			oo[i].Resize(fyne.NewSize(b, h))
			oo[i].Move(fyne.NewPos(x, y+(hoog-h)/2))
			x += b + tussen
		}
		y += hoog + theme.Stap1
		oo = oo[len(regel):]
	}
}

func (l *kolommen) MinSize(oo []fyne.CanvasObject) fyne.Size {
	uit := fyne.NewSize(breedWaarom+breedKnop+2*tussen+minstWat, 0)
	for i, regel := range l.delen(l.breedte) {
		if i > 0 {
			uit.Height += theme.Stap1
		}
		uit.Height += hoogste(oo[:len(regel)])
		oo = oo[len(regel):]
	}
	return uit
}

func hoogste(oo []fyne.CanvasObject) float32 {
	var h float32
	for _, o := range oo {
		h = max(h, o.MinSize().Height)
	}
	return h
}
