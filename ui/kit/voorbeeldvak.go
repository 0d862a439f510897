package kit

import (
	"context"
	"fmt"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/text"
	"schakel/ui/theme"
)

// Voorbeeldvak shows the pages of a document under each other. PageUp and PageDown
// turn the page, plus and minus make it bigger and smaller, 0 fits it in the width.
// Only pages in sight are drawn.
type Voorbeeldvak struct {
	widget.BaseWidget
	host    Host
	bron    Voorbeeld
	open    Paginas
	ronde   int
	bladen  []*paginablad
	zoom    float32 // 0: fits in the width
	stand   *Alinea
	procent *Alinea
	zin     *Alinea
	vak     *fyne.Container
	balk    *fyne.Container
	scroll  *container.Scroll
	ring    *focusvak
}

// NewVoorbeeldvak makes an empty preview.
func NewVoorbeeldvak(h Host, bron Voorbeeld) *Voorbeeldvak {
	v := &Voorbeeldvak{host: h, bron: bron, stand: NewRegel("").Zacht(), procent: NewRegel("").Zacht(), zin: NewAlinea(text.VoorbeeldGeen)}
	v.zin.Kleur = theme.KleurZacht
	v.vak = container.New(&paginastapel{v})
	v.scroll = container.NewScroll(v.vak)
	v.scroll.OnScrolled = func(fyne.Position) { v.bij() }
	v.ring = newFocusvak(container.NewStack(newGrond(theme.KleurNeutraalVlak), v.scroll, Rondom(theme.Stap5, v.zin)))
	passend := NewLink(text.Passend, func() { v.Zoom(0) })
	passend.Klein = true
	v.balk = Rij(theme.Stap1,
		NewIcoonknop(theme.Omhoog, text.VorigePagina, func() { v.Ga(v.Pagina() - 1) }),
		NewIcoonknop(theme.Omlaag, text.VolgendePagina, func() { v.Ga(v.Pagina() + 1) }),
		v.stand, Ruimte(),
		NewIcoonknop(theme.Min, text.Kleiner, func() { v.Zoom(zoomNaar(v.schaal(), false)) }),
		v.procent,
		NewIcoonknop(theme.Plus, text.Groter, func() { v.Zoom(zoomNaar(v.schaal(), true)) }), passend)
	v.ExtendBaseWidget(v)
	return v
}

// Toon opens a PDF in the background and shows it; nil empties the preview. The pages
// that are there stay until the new ones come, at the same place.
func (v *Voorbeeldvak) Toon(pdf []byte) {
	v.ronde++
	if pdf == nil {
		v.zet(nil, text.VoorbeeldGeen)
		return
	}
	if v.open == nil {
		v.zin.Zet(text.Voorbeeldladen)
	}
	ronde := v.ronde
	Draai(v.host, text.Voorbeeldtaak, func(ctx context.Context, _ *Voortgang) (Paginas, error) {
		return v.bron.Open(ctx, pdf)
	}, func(p Paginas, err error) {
		switch {
		case ronde != v.ronde && p != nil:
			p.Sluit()
		case ronde != v.ronde:
		case err != nil:
			v.zet(nil, text.VoorbeeldMislukt+" "+Melddoor(err))
		default:
			v.zet(p, "")
		}
	})
}

// ToonFout says why there is no document to show.
func (v *Voorbeeldvak) ToonFout(err error) {
	v.ronde++
	v.zet(nil, text.VoorbeeldMislukt+" "+Melddoor(err))
}

// Sluit lets the document go.
func (v *Voorbeeldvak) Sluit() { v.Toon(nil) }

func (v *Voorbeeldvak) zet(p Paginas, zin string) {
	if v.open != nil {
		v.open.Sluit()
	}
	v.open = p
	v.zin.Zet(zin)
	zetZicht(v.zin, zin != "")
	n := 0
	if p != nil {
		n = p.Aantal()
	}
	oud := v.bladen
	v.bladen = nil
	v.vak.RemoveAll()
	for i := range n {
		b := newPaginablad(p.Maat(i))
		if i < len(oud) {
			b.beeld.Image = oud[i].beeld.Image // until the new one is drawn
		}
		v.bladen = append(v.bladen, b)
		v.vak.Add(b)
	}
	v.leg()
}

// Aantal is how many pages there are.
func (v *Voorbeeldvak) Aantal() int { return len(v.bladen) }

// Pagina is the page at the top of the window, from 0.
func (v *Voorbeeldvak) Pagina() int {
	for i, b := range v.bladen {
		if b.Position().Y+b.Size().Height > v.scroll.Offset.Y+v.scroll.Size().Height/3 {
			return i
		}
	}
	return max(len(v.bladen)-1, 0)
}

// Ga brings a page to the top.
func (v *Voorbeeldvak) Ga(nr int) {
	if len(v.bladen) == 0 {
		return
	}
	b := v.bladen[max(min(nr, len(v.bladen)-1), 0)]
	v.scroll.ScrollToOffset(fyne.NewPos(v.scroll.Offset.X, max(b.Position().Y-theme.Stap2, 0)))
	v.bij()
}

// Zoom sets the size of a page: 1 is true size, 0 fits it in the width.
func (v *Voorbeeldvak) Zoom(z float32) {
	nr := v.Pagina()
	v.zoom = z
	v.leg()
	v.Ga(nr)
}

// schaal is how big the pages are now, as part of their true size.
func (v *Voorbeeldvak) schaal() float32 {
	if v.zoom > 0 || len(v.bladen) == 0 {
		return v.zoom
	}
	breedst := float32(1)
	for _, b := range v.bladen {
		breedst = max(breedst, b.punten.Width*puntenNaarBeeld)
	}
	return max(v.scroll.Size().Width-2*theme.Stap4, 50) / breedst
}

func (v *Voorbeeldvak) leg() {
	v.vak.Refresh()
	v.scroll.Refresh()
	v.bij()
}

// bij writes where one is, and has the pages drawn that came in sight.
func (v *Voorbeeldvak) bij() {
	v.schrijfStand()
	c := doekVan(v)
	if c == nil {
		return
	}
	boven, onder := v.scroll.Offset.Y, v.scroll.Offset.Y+v.scroll.Size().Height
	for i, b := range v.bladen {
		if y := b.Position().Y; y+b.Size().Height >= boven && y <= onder {
			v.teken(i, int(b.Size().Width*c.Scale()))
		}
	}
}

// schrijfStand writes which page it is and how big, and gives those words their room.
func (v *Voorbeeldvak) schrijfStand() {
	stand, procent := "", ""
	if n := len(v.bladen); n > 0 {
		stand = fmt.Sprintf(text.PaginaVan, v.Pagina()+1, n)
		procent = fmt.Sprintf("%.0f%%", v.schaal()*100)
	}
	if stand == v.stand.Tekst && procent == v.procent.Tekst {
		return
	}
	v.stand.Zet(stand)
	v.procent.Zet(procent)
	v.balk.Refresh()
}

// teken draws page i in the background at a width in pixels, unless it is that already.
func (v *Voorbeeldvak) teken(i, breedte int) {
	b := v.bladen[i]
	if b.breedte == breedte || breedte < 1 {
		return
	}
	b.breedte = breedte
	p, ronde := v.open, v.ronde
	Draai(v.host, text.Voorbeeldtaak, func(ctx context.Context, _ *Voortgang) (image.Image, error) {
		return p.Teken(ctx, i, breedte)
	}, func(img image.Image, err error) {
		switch {
		case ronde != v.ronde || b.breedte != breedte:
		case err != nil:
			b.breedte = 0
		default:
			b.beeld.Image = img
			b.beeld.Refresh()
		}
	})
}

// TypedKey turns pages and scrolls.
func (v *Voorbeeldvak) TypedKey(ev *fyne.KeyEvent) {
	stap := func(dy float32) {
		v.scroll.ScrollToOffset(fyne.NewPos(v.scroll.Offset.X, v.scroll.Offset.Y+dy))
		v.bij()
	}
	switch ev.Name {
	case fyne.KeyPageDown:
		v.Ga(v.Pagina() + 1)
	case fyne.KeyPageUp:
		v.Ga(v.Pagina() - 1)
	case fyne.KeyHome:
		v.Ga(0)
	case fyne.KeyEnd:
		v.Ga(len(v.bladen) - 1)
	case fyne.KeyDown:
		stap(60)
	case fyne.KeyUp:
		stap(-60)
	default:
		geefToets(v, ev)
	}
}

// TypedRune makes the pages bigger and smaller.
func (v *Voorbeeldvak) TypedRune(r rune) {
	switch r {
	case '+', '=':
		v.Zoom(zoomNaar(v.schaal(), true))
	case '-':
		v.Zoom(zoomNaar(v.schaal(), false))
	case '0':
		v.Zoom(0)
	}
}

// FocusGained shows the ring.
func (v *Voorbeeldvak) FocusGained() { v.ring.zet(true, false) }

// FocusLost hides the ring.
func (v *Voorbeeldvak) FocusLost() { v.ring.zet(false, false) }

// Tapped gives the preview the keyboard.
func (v *Voorbeeldvak) Tapped(*fyne.PointEvent) { geefFocus(v) }

// CreateRenderer draws the bar above the pages.
func (v *Voorbeeldvak) CreateRenderer() fyne.WidgetRenderer {
	balk := v.balk
	r := &tekenaar{objecten: []fyne.CanvasObject{balk, v.ring}}
	r.min = func() fyne.Size { return fyne.NewSize(280, 240) }
	r.leg = func(s fyne.Size) {
		h := balk.MinSize().Height
		balk.Resize(fyne.NewSize(s.Width, h))
		v.ring.Move(fyne.NewPos(0, h+theme.Stap1))
		v.ring.Resize(fyne.NewSize(s.Width, s.Height-h-theme.Stap1))
		v.leg()
	}
	r.vernieuw = func() { canvas.Refresh(v) }
	return r
}

// paginablad is one page: white paper with a hairline.
type paginablad struct {
	widget.BaseWidget
	punten  fyne.Size
	beeld   *canvas.Image
	breedte int // in pixels, of what is drawn or being drawn
}

func newPaginablad(punten fyne.Size) *paginablad {
	b := &paginablad{punten: punten, beeld: canvas.NewImageFromImage(nil)}
	b.beeld.FillMode, b.beeld.ScaleMode = canvas.ImageFillStretch, canvas.ImageScaleSmooth
	b.ExtendBaseWidget(b)
	return b
}

// CreateRenderer draws the paper; it is white in every look.
func (b *paginablad) CreateRenderer() fyne.WidgetRenderer {
	papier := canvas.NewRectangle(image.White.C)
	rand := canvas.NewRectangle(image.Transparent.C)
	rand.StrokeWidth = 1
	r := &tekenaar{objecten: []fyne.CanvasObject{papier, b.beeld, rand}}
	r.min = func() fyne.Size { return fyne.Size{} }
	r.leg = func(s fyne.Size) { papier.Resize(s); b.beeld.Resize(s); rand.Resize(s) }
	r.vernieuw = func() {
		rand.StrokeColor = theme.Kleur(theme.KleurLijn)
		canvas.Refresh(b)
	}
	r.vernieuw()
	return r
}

// paginastapel puts the pages under each other, in the middle.
type paginastapel struct{ v *Voorbeeldvak }

func (l *paginastapel) Layout([]fyne.CanvasObject, fyne.Size) {
	y, z := theme.Stap4, l.v.schaal()*puntenNaarBeeld
	for _, b := range l.v.bladen {
		m := fyne.NewSize(b.punten.Width*z, b.punten.Height*z)
		b.Resize(m)
		b.Move(fyne.NewPos(max((l.v.scroll.Size().Width-m.Width)/2, theme.Stap4), y))
		y += m.Height + theme.Stap4
	}
}

func (l *paginastapel) MinSize([]fyne.CanvasObject) fyne.Size {
	z := l.v.schaal() * puntenNaarBeeld
	uit := fyne.NewSize(0, theme.Stap4)
	for _, b := range l.v.bladen {
		uit.Width = max(uit.Width, b.punten.Width*z+2*theme.Stap4)
		uit.Height += b.punten.Height*z + theme.Stap4
	}
	if l.v.zoom == 0 {
		uit.Width = 0
	}
	return uit
}
