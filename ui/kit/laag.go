package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// laag lies over the window: a dialog (modaal) in the middle, or a list or calendar
// under a field that goes when one clicks beside it. It takes all keys that nobody
// in it uses.
type laag struct {
	widget.BaseWidget
	inhoud  fyne.CanvasObject
	doek    fyne.Canvas
	modaal  bool
	anker   fyne.CanvasObject // the field it hangs under; nil: in the middle
	toets   func(*fyne.KeyEvent) bool
	snel    func(fyne.Shortcut) bool
	opDicht func()
	open    bool
}

func newLaag(c fyne.Canvas, inhoud fyne.CanvasObject) *laag {
	l := &laag{inhoud: inhoud, doek: c}
	l.ExtendBaseWidget(l)
	return l
}

func (l *laag) toon() {
	if !l.open && l.doek != nil {
		l.open = true
		l.doek.Overlays().Add(l)
	}
}

func (l *laag) dicht() {
	if !l.open {
		return
	}
	l.open = false
	l.doek.Overlays().Remove(l)
	if l.opDicht != nil {
		l.opDicht()
	}
}

func (l *laag) neemToets(ev *fyne.KeyEvent) bool {
	if l.toets != nil && l.toets(ev) {
		return true
	}
	if ev.Name == fyne.KeyEscape && !l.modaal {
		l.dicht()
	}
	return true
}

func (l *laag) neemSneltoets(s fyne.Shortcut) bool { return l.snel != nil && l.snel(s) }

// Tapped closes a list or calendar when one clicks beside it.
func (l *laag) Tapped(*fyne.PointEvent) {
	if !l.modaal {
		l.dicht()
	}
}

// CreateRenderer draws the dimmed window and the card on it.
func (l *laag) CreateRenderer() fyne.WidgetRenderer {
	grond := canvas.NewRectangle(color.Transparent)
	kaart := newVlakje(l.inhoud)
	r := &tekenaar{objecten: []fyne.CanvasObject{grond, kaart}}
	r.vernieuw = func() {
		if l.modaal {
			grond.FillColor = theme.Kleur(theme.KleurDim)
		}
		kaart.Refresh()
		r.leg(l.Size())
	}
	r.min = func() fyne.Size { return kaart.MinSize() }
	r.leg = func(s fyne.Size) {
		grond.Resize(s)
		m := kaart.MinSize().Min(s)
		kaart.Resize(m)
		m = kaart.MinSize().Min(s) // text has its width now
		kaart.Resize(m)
		kaart.Move(l.plek(s, m))
	}
	r.vernieuw()
	return r
}

// plek is where the card comes: in the middle, or under its field and above it where
// there is no room below.
func (l *laag) plek(doek, m fyne.Size) fyne.Position {
	if l.anker == nil {
		return fyne.NewPos((doek.Width-m.Width)/2, max((doek.Height-m.Height)/3, 0))
	}
	p := fyne.CurrentApp().Driver().AbsolutePositionForObject(l.anker)
	y := p.Y + l.anker.Size().Height + 2
	if y+m.Height > doek.Height && p.Y > m.Height {
		y = p.Y - m.Height - 2
	}
	return fyne.NewPos(max(min(p.X, doek.Width-m.Width), 0), max(min(y, doek.Height-m.Height), 0))
}

// vlakje is a card: it keeps clicks from falling through to what lies under it.
type vlakje struct {
	widget.BaseWidget
	inhoud fyne.CanvasObject
}

func newVlakje(o fyne.CanvasObject) *vlakje {
	v := &vlakje{inhoud: o}
	v.ExtendBaseWidget(v)
	return v
}

// Tapped does nothing.
func (v *vlakje) Tapped(*fyne.PointEvent) {}

// CreateRenderer draws the card.
func (v *vlakje) CreateRenderer() fyne.WidgetRenderer {
	vlak := canvas.NewRectangle(color.Transparent)
	vlak.CornerRadius, vlak.StrokeWidth = 6, 1
	r := &tekenaar{objecten: []fyne.CanvasObject{vlak, v.inhoud}}
	r.vernieuw = func() {
		vlak.FillColor, vlak.StrokeColor = theme.Kleur(theme.KleurKaart), theme.Kleur(theme.KleurRand)
		vlak.Refresh()
	}
	r.min = func() fyne.Size { return v.inhoud.MinSize() }
	r.leg = func(s fyne.Size) { vlak.Resize(s); v.inhoud.Resize(s) }
	r.vernieuw()
	return r
}
