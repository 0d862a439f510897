package vandaag

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// rij draws one thing to do on a card: urgency, who, what and why, and the button. Its
// parts can be clicked; the keyboard is that of the list.
type rij struct {
	widget.BaseWidget
	l  *lijst
	nr int // the row that it shows; -1: none
	r  regel

	vlak, ring, doos *canvas.Rectangle // card, keyboard, button
	badge            *kit.Badge
	naam, wat, reden *kit.Alinea
	waarom, knop     *canvas.Text
	onder            deel // what the mouse is on
}

// deel is a part of a row that can be clicked.
type deel int

const (
	nergens deel = iota
	opNaam
	opWaarom
	opKnop
)

func newRij(l *lijst) *rij {
	n := &rij{
		l: l, nr: -1, vlak: canvas.NewRectangle(nil), ring: canvas.NewRectangle(color.Transparent), doos: canvas.NewRectangle(nil),
		badge: kit.NewBadge("", 0), naam: kit.NewRegel(""), wat: kit.NewRegel(""), reden: kit.NewRegel("").Zacht(),
		waarom: canvas.NewText("", nil), knop: canvas.NewText("", nil),
	}
	n.doos.CornerRadius, n.doos.StrokeWidth = 4, 1
	n.ring.StrokeWidth = 2
	n.naam.Krimp, n.naam.Kleur = true, theme.KleurLink
	n.wat.Krimp, n.wat.Vet, n.reden.Krimp = true, true, true
	n.ExtendBaseWidget(n)
	return n
}

// toon draws the row of now.
func (n *rij) toon() {
	var hier bool
	n.r, hier = n.l.m.regel(n.nr)
	op := n.nr == n.l.m.rijen.Cursor()
	n.vlak.FillColor = theme.Kleur(theme.KleurKaart)
	if op && !n.l.focus {
		n.vlak.FillColor = theme.Kleur(theme.KleurAanwijzen)
	}
	n.ring.Hidden, n.ring.StrokeColor = !op || !n.l.focus, theme.Kleur(theme.KleurFocus)
	if toon := toon(n.r.drang); n.badge.Tekst != n.r.rest || n.badge.Toon != toon {
		n.badge.Tekst, n.badge.Toon = n.r.rest, toon
		n.badge.Refresh()
	}
	n.naam.Zet(n.r.naam)
	n.wat.Zet(n.r.wat)
	n.reden.Zet(n.r.reden)
	n.waarom.Text = text.Waarom
	if n.nr == n.l.plek.open {
		n.waarom.Text = text.WaaromSluit
	}
	n.waarom.TextSize, n.waarom.Color = theme.Maat(theme.MaatKlein), theme.Kleur(theme.KleurLink)
	n.waarom.TextStyle.Underline = n.onder == opWaarom
	n.knop.Text, n.knop.TextSize, n.knop.Color = n.r.knop, theme.Maat(theme.MaatTekst), theme.Kleur(theme.KleurTekst)
	n.doos.FillColor, n.doos.StrokeColor = theme.Kleur(theme.KleurKaart), theme.Kleur(theme.KleurRand)
	if n.onder == opKnop || op && n.l.focus {
		n.doos.FillColor, n.doos.StrokeColor = theme.Kleur(theme.KleurGekozen), theme.Kleur(theme.KleurHoofd)
	}
	for _, o := range []fyne.CanvasObject{n.waarom, n.knop, n.doos} {
		zicht(o, hier)
	}
	n.leg(n.Size())
	canvas.Refresh(n)
}

// The widths of the parts at normal text, and from which width they stand on one line.
const (
	breedDrang  float32 = 144
	breedNaam   float32 = 200
	breedWaarom float32 = 76
	breedKnop   float32 = 184
	tussen      float32 = 12
	minstWat    float32 = 160
	eenRegel    float32 = breedDrang + breedNaam + minstWat + breedWaarom + breedKnop + 6*tussen
)

// groei is the text size that the user chose, 1 for normal.
func groei() float32 { return theme.Maat(theme.MaatTekst) / 14 }

// twee is the height of what and why together, with the space above and below.
func twee() float32 {
	return fyne.MeasureText("Hg", theme.Maat(theme.MaatTekst), fyne.TextStyle{Bold: true}).Height +
		fyne.MeasureText("Hg", theme.Maat(theme.MaatKlein), fyne.TextStyle{}).Height + 2*theme.Stap2 + 2
}

// rijhoogte is that of every row in a list of that width.
func rijhoogte(breedte float32) float32 {
	if breedte < eenRegel*groei() {
		return twee() + theme.Maat(theme.MaatTekst)*2
	}
	return twee()
}

// leg puts the parts in place: on one line, or who and when above what and why.
func (n *rij) leg(s fyne.Size) {
	n.vlak.Resize(s)
	n.ring.Move(fyne.NewPos(1, 1))
	n.ring.Resize(s.SubtractWidthHeight(2, 2))
	g, hoog := groei(), twee()
	x, breed := tussen, s.Width-2*tussen
	midden := func(o fyne.CanvasObject, x, y, hoog float32) {
		o.Move(fyne.NewPos(x, y+(hoog-o.MinSize().Height)/2))
	}
	y, boven := float32(0), hoog
	if smal := s.Width < eenRegel*g; smal {
		y, boven = s.Height-hoog, s.Height-hoog+theme.Stap2
		n.naam.Resize(fyne.NewSize(breed-breedDrang*g-tussen, n.naam.MinSize().Height))
	} else {
		n.naam.Resize(fyne.NewSize(breedNaam*g, n.naam.MinSize().Height))
		x += (breedDrang+breedNaam)*g + 2*tussen
	}
	n.badge.Resize(n.badge.MinSize())
	midden(n.badge, tussen, 0, boven)
	midden(n.naam, tussen+breedDrang*g+tussen, 0, boven)

	rechts := s.Width - tussen - breedKnop*g
	n.doos.Resize(fyne.NewSize(breedKnop*g, theme.Maat(theme.MaatVeld)))
	n.doos.Move(fyne.NewPos(rechts, y+(hoog-n.doos.Size().Height)/2))
	n.knop.Resize(n.knop.MinSize())
	midden(n.knop, rechts+(breedKnop*g-n.knop.MinSize().Width)/2, y, hoog)
	rechts -= tussen + breedWaarom*g
	n.waarom.Resize(n.waarom.MinSize())
	midden(n.waarom, rechts, y, hoog)
	wat := fyne.NewSize(max(rechts-tussen-x, 1), n.wat.MinSize().Height)
	n.wat.Resize(wat)
	n.wat.Move(fyne.NewPos(x, y+theme.Stap2))
	n.reden.Resize(fyne.NewSize(wat.Width, n.reden.MinSize().Height))
	n.reden.Move(fyne.NewPos(x, y+theme.Stap2+wat.Height+2))
}

// op tells which part stands at a place.
func (n *rij) op(p fyne.Position) deel {
	in := func(o fyne.CanvasObject, rand float32) bool {
		b, m := o.Position(), o.Size()
		return o.Visible() && p.X >= b.X-rand && p.X < b.X+m.Width+rand && p.Y >= b.Y-rand && p.Y < b.Y+m.Height+rand
	}
	switch {
	case in(n.doos, 0):
		return opKnop
	case in(n.waarom, theme.Stap2):
		return opWaarom
	case in(n.naam, theme.Stap1) && n.r.wie.Scherm != "":
		return opNaam
	default:
		return nergens
	}
}

// Tapped puts the keyboard on the row, and does what was clicked.
func (n *rij) Tapped(ev *fyne.PointEvent) {
	if n.nr < 0 {
		return
	}
	r, nr, deel := n.r, n.nr, n.op(ev.Position)
	if c := fyne.CurrentApp().Driver().CanvasForObject(n.l); c != nil {
		c.Focus(n.l)
	}
	n.l.naar(nr)
	switch deel {
	case opKnop:
		n.l.doe(r)
	case opWaarom:
		n.l.waarom(nr)
	case opNaam:
		n.l.wie(r)
	default: // the row itself: nothing but the keyboard
	}
}

// MouseIn lights up what is under the mouse.
func (n *rij) MouseIn(ev *desktop.MouseEvent) { n.MouseMoved(ev) }

// MouseMoved lights up what is under the mouse.
func (n *rij) MouseMoved(ev *desktop.MouseEvent) {
	if d := n.op(ev.Position); d != n.onder {
		n.onder = d
		n.toon()
	}
}

// MouseOut puts it out.
func (n *rij) MouseOut() {
	if n.onder != nergens {
		n.onder = nergens
		n.toon()
	}
}

// Cursor is a hand on what can be clicked.
func (n *rij) Cursor() desktop.Cursor {
	if n.onder != nergens {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// CreateRenderer draws the parts; toon puts them in place.
func (n *rij) CreateRenderer() fyne.WidgetRenderer { return &rijtekenaar{n} }

type rijtekenaar struct{ n *rij }

func (t *rijtekenaar) Destroy()           {}
func (t *rijtekenaar) Layout(s fyne.Size) { t.n.leg(s) }
func (t *rijtekenaar) Refresh()           {}
func (t *rijtekenaar) MinSize() fyne.Size { return fyne.NewSize(320, twee()) }

func (t *rijtekenaar) Objects() []fyne.CanvasObject {
	n := t.n
	return []fyne.CanvasObject{n.vlak, n.badge, n.naam, n.wat, n.reden, n.waarom, n.doos, n.knop, n.ring}
}

func toon(d drang) tabel.Toon {
	switch d {
	case teLaat:
		return tabel.TeLaat
	case dezeWeek:
		return tabel.DezeWeek
	default:
		return tabel.Gewoon
	}
}
