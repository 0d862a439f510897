package kit

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// Blad is a long form that scrolls with the keyboard: what gets the focus comes into
// sight.
type Blad struct {
	widget.BaseWidget
	inhoud fyne.CanvasObject
	scroll *container.Scroll
}

// NewBlad makes a form that scrolls.
func NewBlad(inhoud fyne.CanvasObject) *Blad {
	b := &Blad{inhoud: inhoud, scroll: container.NewVScroll(inhoud)}
	b.ExtendBaseWidget(b)
	b.volg(inhoud)
	return b
}

// Refresh lays the form out again, also what came into it.
func (b *Blad) Refresh() {
	b.volg(b.inhoud)
	b.scroll.Refresh()
	b.BaseWidget.Refresh()
}

// Toon brings an object of the form into sight. What grew or shrank since the last frame
// gets its place first: the summary of errors may just have come above it.
func (b *Blad) Toon(o fyne.CanvasObject) { b.toon(o, toonkeren) }

// The desktop knows the place of an object from its first frame on. One that was hidden
// until now is waited for.
const (
	toonkeren = 10
	frametijd = 20 * time.Millisecond
)

func (b *Blad) toon(o fyne.CanvasObject, keren int) {
	b.scroll.Refresh()
	d := fyne.CurrentApp().Driver()
	if d.CanvasForObject(o) == nil && d.CanvasForObject(b) != nil && keren > 0 {
		straks(frametijd, func() { b.toon(o, keren-1) })
		return
	}
	y := d.AbsolutePositionForObject(o).Y - d.AbsolutePositionForObject(b.inhoud).Y
	h, zicht := o.Size().Height, b.scroll.Size().Height
	switch op := b.scroll.Offset.Y; {
	case y-rand < op:
		b.scroll.ScrollToOffset(fyne.NewPos(0, max(y-rand, 0)))
	case y+h+rand > op+zicht:
		b.scroll.ScrollToOffset(fyne.NewPos(0, min(y-rand, y+h+rand-zicht)))
	}
}

// rand keeps the label of a field in sight above it.
const rand = 2 * theme.Stap6

// Boven is how far the form is scrolled.
func (b *Blad) Boven() float32 { return b.scroll.Offset.Y }

// volg hears of the focus of everything in o.
func (b *Blad) volg(o fyne.CanvasObject) {
	switch w := o.(type) {
	case *fyne.Container:
		for _, kind := range w.Objects {
			b.volg(kind)
		}
	case *invoer:
		w.bijFocus = func() { b.Toon(w) }
	case *focusvak:
		if _, typt := w.inhoud.(*invoer); typt {
			w.wiel.naar = b.scroll.Scrolled
			zetZicht(w.wiel, !w.focus)
		}
		b.volg(w.inhoud)
	case *Uitklap:
		b.volg(w.Link)
		b.volg(w.Paneel)
	case *Formulier:
		b.volg(w.vak)
	case interface{ binnen() fyne.CanvasObject }:
		b.volg(w.binnen())
	case interface{ zetBijFocus(func()) }:
		w.zetBijFocus(func() { b.Toon(o) })
	}
}

// CreateRenderer draws the form.
func (b *Blad) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(b.scroll) }

// binnen gives what a field is made of.
func (k *kader) binnen() fyne.CanvasObject { return k.inhoud }

// volgfocus lets a control tell that it got the keyboard.
type volgfocus struct{ bijFocus func() }

func (v *volgfocus) zetBijFocus(f func()) { v.bijFocus = f }

func (v *volgfocus) meldFocus() {
	if v.bijFocus != nil {
		v.bijFocus()
	}
}
