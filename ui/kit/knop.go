package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// Soort is the weight of a button.
type Soort int

// Gewoon is an ordinary button, Hoofd the one main button of a screen, Gevaar what
// cannot be undone, Stil one without a border (icons in a bar).
const (
	Gewoon Soort = iota
	Hoofd
	Gevaar
	Stil
)

// Knop is a button that the keyboard can use: Enter and space press it.
type Knop struct {
	widget.DisableableWidget
	Tekst string
	Icoon theme.Icoon // empty: none
	Hint  string      // what an icon without words does; shown by the help page
	Soort Soort
	Doe   func()
	focus bool
	onder bool // the mouse is on it
	volgfocus
}

// NewKnop makes an ordinary button.
func NewKnop(tekst string, doe func()) *Knop { return newKnop(tekst, "", Gewoon, doe) }

// NewHoofdknop makes the main button of a screen.
func NewHoofdknop(tekst string, doe func()) *Knop { return newKnop(tekst, "", Hoofd, doe) }

// NewIcoonknop makes a button that is only a drawing; hint says what it does.
func NewIcoonknop(i theme.Icoon, hint string, doe func()) *Knop {
	k := newKnop("", i, Stil, doe)
	k.Hint = hint
	return k
}

func newKnop(tekst string, i theme.Icoon, s Soort, doe func()) *Knop {
	k := &Knop{Tekst: tekst, Icoon: i, Soort: s, Doe: doe}
	k.ExtendBaseWidget(k)
	return k
}

// Zet changes the words.
func (k *Knop) Zet(tekst string) {
	k.Tekst = tekst
	k.Refresh()
}

// ZetAan turns the button on or off.
func (k *Knop) ZetAan(aan bool) {
	if aan {
		k.Enable()
	} else {
		k.Disable()
	}
}

// Druk presses the button, unless it is off.
func (k *Knop) Druk() {
	if !k.Disabled() && k.Doe != nil {
		k.Doe()
	}
}

// Tapped presses the button.
func (k *Knop) Tapped(*fyne.PointEvent) {
	if !k.Disabled() {
		geefFocus(k)
	}
	k.Druk()
}

// TypedKey presses on Enter and space, and passes other keys on.
func (k *Knop) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeySpace || isEnter(ev.Name) {
		k.Druk()
		return
	}
	geefToets(k, ev)
}

// TypedRune does nothing: buttons take no text.
func (k *Knop) TypedRune(rune) {}

// FocusGained shows the ring.
func (k *Knop) FocusGained() { k.focus = true; k.Refresh(); k.meldFocus() }

// FocusLost hides the ring.
func (k *Knop) FocusLost() { k.focus = false; k.Refresh() }

// MouseIn lights the button up.
func (k *Knop) MouseIn(*desktop.MouseEvent) { k.onder = true; k.Refresh() }

// MouseMoved does nothing.
func (k *Knop) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts the button out.
func (k *Knop) MouseOut() { k.onder = false; k.Refresh() }

// AccessibilityLabel gives the words of the button.
func (k *Knop) AccessibilityLabel() string {
	if k.Tekst == "" {
		return k.Hint
	}
	return k.Tekst
}

// AccessibilityRole says that it is a button.
func (k *Knop) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// kleuren gives ground, border and text.
func (k *Knop) kleuren() (vlak, rand color.Color, tekst fyne.ThemeColorName) {
	leeg := color.Transparent
	if k.Disabled() {
		if k.Soort == Stil {
			return leeg, leeg, theme.KleurUit
		}
		return theme.Kleur(theme.KleurNeutraalVlak), leeg, theme.KleurUit
	}
	switch k.Soort {
	case Hoofd:
		return theme.Kleur(theme.KleurHoofd), leeg, theme.KleurOpHoofd
	case Gevaar:
		return theme.Kleur(theme.KleurKaart), theme.Kleur(theme.KleurTeLaat), theme.KleurTeLaat
	case Stil:
		if k.onder {
			return theme.Kleur(theme.KleurNeutraalVlak), leeg, theme.KleurTekst
		}
		return leeg, leeg, theme.KleurTekst
	default:
		vlak := theme.KleurKaart
		if k.onder {
			vlak = theme.KleurAanwijzen
		}
		return theme.Kleur(vlak), theme.Kleur(theme.KleurRand), theme.KleurTekst
	}
}

// CreateRenderer draws ground, drawing, words and ring.
func (k *Knop) CreateRenderer() fyne.WidgetRenderer {
	k.ExtendBaseWidget(k)
	vlak := canvas.NewRectangle(color.Transparent)
	vlak.CornerRadius, vlak.StrokeWidth = 4, 1
	tekst := canvas.NewText("", nil)
	icoon := newPrent(k.Icoon, theme.KleurTekst, icoonmaat)
	ring := newRing()
	r := &tekenaar{objecten: []fyne.CanvasObject{vlak, icoon.Image, tekst, ring}}
	r.vernieuw = func() {
		v, rand, kleur := k.kleuren()
		vlak.FillColor, vlak.StrokeColor = v, rand
		tekst.Text, tekst.TextSize, tekst.Color = k.Tekst, theme.Maat(theme.MaatTekst), theme.Kleur(kleur)
		tekst.TextStyle.Bold = k.Soort == Hoofd
		icoon.Hidden = k.Icoon == ""
		icoon.zet(k.Icoon, kleur)
		ring.Hidden = !k.focus
		ring.StrokeColor = theme.Kleur(theme.KleurFocus)
		r.leg(k.Size())
		canvas.Refresh(k)
	}
	r.min = func() fyne.Size {
		h := theme.Maat(theme.MaatVeld)
		b := tekst.MinSize().Width + 2*theme.Stap3
		if k.Tekst == "" {
			return fyne.NewSquareSize(h)
		}
		if k.Icoon != "" {
			b += icoonmaat + theme.Stap2
		}
		return fyne.NewSize(b, h)
	}
	r.leg = func(s fyne.Size) {
		vlak.Resize(s)
		legRing(ring, s)
		t := tekst.MinSize()
		x := (s.Width - t.Width) / 2
		if k.Tekst == "" {
			x = (s.Width - icoonmaat) / 2
		} else if k.Icoon != "" {
			x -= (icoonmaat + theme.Stap2) / 2
		}
		if k.Icoon != "" {
			icoon.Resize(fyne.NewSquareSize(icoonmaat))
			icoon.Move(fyne.NewPos(x, (s.Height-icoonmaat)/2))
			x += icoonmaat + theme.Stap2
		}
		tekst.Resize(t)
		tekst.Move(fyne.NewPos(x, (s.Height-t.Height)/2))
	}
	r.vernieuw()
	return r
}

// icoonmaat is the side of a drawing beside text.
const icoonmaat float32 = 18

// newRing makes the ring around what has the keyboard.
func newRing() *canvas.Rectangle {
	ring := canvas.NewRectangle(color.Transparent)
	ring.StrokeWidth, ring.CornerRadius = 2, 6
	ring.Hide()
	return ring
}

// legRing puts the ring just outside a widget of that size.
func legRing(ring *canvas.Rectangle, s fyne.Size) {
	ring.Move(fyne.NewPos(-3, -3))
	ring.Resize(s.AddWidthHeight(6, 6))
}
