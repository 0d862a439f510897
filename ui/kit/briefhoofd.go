package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// Briefhoofd shows what the top of a letter looks like in the huisstijl of the
// municipality: an impression, at the places where the letter has them. Paper is white
// in every theme.
type Briefhoofd struct {
	widget.BaseWidget
	Naam   string   // "Gemeente Voorbeeld"
	Regels []string // the lines under it
	Logo   []byte
	Kleur  string // "#1f4e79"; one that cannot be read on white becomes dark
}

// NewBriefhoofd makes an empty letterhead.
func NewBriefhoofd() *Briefhoofd {
	b := &Briefhoofd{}
	b.ExtendBaseWidget(b)
	return b
}

// Huiskleur is the colour in which a letter prints its headings: k when that can be
// read on white, else dark.
func Huiskleur(k string) color.Color {
	if c, ok := LeesKleur(k); ok && Contrast(c, color.White) >= MinContrast {
		return c
	}
	return color.NRGBA{R: 0x1f, G: 0x2d, B: 0x3d, A: 0xff}
}

// The paper: a part of an A4, in points of the screen.
const (
	bladBreed, bladHoog = float32(440), float32(270)
	bladSmal            = float32(280) // it shrinks down to this width
	bladLinks           = float32(36)
	bladAfzender        = float32(258)
	bladBoven           = float32(22)
	logoBreed, logoHoog = float32(150), float32(46)
)

// regelOpPapier is one line of text on the paper.
type regelOpPapier struct {
	tekst string
	x, y  float32
	maat  float32
	vet   bool
	kleur color.Color
	breed float32
}

func (b *Briefhoofd) tekst() []regelOpPapier {
	inkt, grijs := color.NRGBA{R: 0x1a, G: 0x1a, B: 0x1a, A: 0xff}, color.NRGBA{R: 0x5a, G: 0x62, B: 0x6b, A: 0xff}
	huis := Huiskleur(b.Kleur)
	rechts := bladBreed - 16 - bladAfzender
	var uit []regelOpPapier
	if len(b.Logo) == 0 {
		uit = append(uit, regelOpPapier{b.Naam, bladLinks, bladBoven, 15, true, huis, bladAfzender - bladLinks - 16})
	}
	y := bladBoven + 2
	if len(b.Logo) > 0 || len(b.Regels) > 0 {
		uit = append(uit, regelOpPapier{b.Naam, bladAfzender, y, 9, true, huis, rechts})
		y += 13
	}
	for _, r := range b.Regels {
		uit = append(uit, regelOpPapier{r, bladAfzender, y, 9, false, grijs, rechts})
		y += 13
	}
	breed := bladBreed - 2*bladLinks
	for i, r := range []string{"Mevrouw S. Tesfay", "Stationsstraat 4", "1234 AB  VOORBEELD"} {
		uit = append(uit, regelOpPapier{r, bladLinks, 96 + float32(i)*14, 10, false, inkt, 200})
	}
	return append(uit,
		regelOpPapier{"Datum", bladLinks, 158, 8, false, grijs, 100}, regelOpPapier{"20 april 2026", bladLinks, 169, 9, false, inkt, 100},
		regelOpPapier{"Ons kenmerk", bladLinks + 110, 158, 8, false, grijs, 100}, regelOpPapier{"2026-00417", bladLinks + 110, 169, 9, false, inkt, 100},
		regelOpPapier{"Uw persoonlijk plan inburgering en participatie", bladLinks, 196, 13, true, huis, breed},
		regelOpPapier{"Geachte mevrouw Tesfay,", bladLinks, 222, 10, false, inkt, breed},
		regelOpPapier{"Dit is uw plan. U begint op 4 mei 2026 met Nederlandse les.", bladLinks, 242, 10, false, inkt, breed},
	)
}

// CreateRenderer draws paper, logo and text.
func (b *Briefhoofd) CreateRenderer() fyne.WidgetRenderer {
	papier := canvas.NewRectangle(color.White)
	papier.StrokeColor, papier.StrokeWidth = color.NRGBA{R: 0xc4, G: 0xcb, B: 0xd3, A: 0xff}, 1
	logo := canvas.NewImageFromResource(nil)
	logo.FillMode = canvas.ImageFillContain
	r := &tekenaar{}
	getekend := float32(0) // the scale of what is drawn
	r.vernieuw = func() {
		k := b.schaal()
		getekend = k
		r.objecten = []fyne.CanvasObject{papier}
		papier.Resize(fyne.NewSize(bladBreed*k, bladHoog*k))
		if len(b.Logo) > 0 {
			logo.Resource = fyne.NewStaticResource(logoNaam(b.Logo), b.Logo)
			logo.Move(fyne.NewPos(bladLinks*k, bladBoven*k))
			logo.Resize(passend(b.Logo, fyne.NewSize(logoBreed*k, logoHoog*k)))
			r.objecten = append(r.objecten, logo)
		}
		for _, t := range b.tekst() {
			stijl := fyne.TextStyle{Bold: t.vet}
			c := canvas.NewText(kort(t.tekst, t.breed*k, t.maat*k, stijl), t.kleur)
			c.TextSize, c.TextStyle = t.maat*k, stijl
			c.Move(fyne.NewPos(t.x*k, t.y*k))
			r.objecten = append(r.objecten, c)
		}
		canvas.Refresh(b)
	}
	r.min = func() fyne.Size { return fyne.NewSize(bladSmal, bladHoog*b.schaal()) }
	r.leg = func(fyne.Size) {
		if b.schaal() != getekend {
			r.vernieuw()
		}
	}
	r.vernieuw()
	return r
}

// schaal is how much the paper shrinks to fit the width it has.
func (b *Briefhoofd) schaal() float32 {
	if w := b.Size().Width; w > 0 {
		return min(max(w, bladSmal)/bladBreed, 1)
	}
	return 1
}
