package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/kalender"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// NewTekening draws an icon of the program in a square.
func NewTekening(i theme.Icoon, kleur fyne.ThemeColorName, zijde float32) *canvas.Image {
	img := canvas.NewImageFromResource(i.In(kleur))
	img.FillMode = canvas.ImageFillContain
	img.SetMinSize(fyne.NewSquareSize(zijde))
	return img
}

// prent is a drawing that a widget changes: it is drawn anew only when it becomes
// another drawing, another colour or another theme.
type prent struct {
	*canvas.Image
	nu string
}

func newPrent(i theme.Icoon, kleur fyne.ThemeColorName, zijde float32) *prent {
	return &prent{Image: NewTekening(i, kleur, zijde)}
}

func (p *prent) zet(i theme.Icoon, kleur fyne.ThemeColorName) {
	if nieuw := i.In(kleur); p.nu != nieuw.Name() {
		p.nu, p.Resource = nieuw.Name(), nieuw
		p.Refresh()
	}
}

// Lijn makes a hairline.
func Lijn() fyne.CanvasObject { return widget.NewSeparator() }

// Badge is a word on a coloured ground, with a drawing where it is urgent.
type Badge struct {
	widget.BaseWidget
	Tekst string
	Toon  tabel.Toon
}

// NewBadge makes a badge.
func NewBadge(tekst string, toon tabel.Toon) *Badge {
	b := &Badge{Tekst: tekst, Toon: toon}
	b.ExtendBaseWidget(b)
	return b
}

// Urgentie gives the words and the tone of a last day: late, within a week, or later.
func Urgentie(uiterlijk, vandaag kalender.Datum) (string, tabel.Toon) {
	switch n := vandaag.DagenTot(uiterlijk); {
	case uiterlijk.Leeg():
		return "", tabel.Gewoon
	case n < 0:
		return text.Resterend(uiterlijk, vandaag), tabel.TeLaat
	case n < 7: // today and six days more, as the counts have it
		return text.Resterend(uiterlijk, vandaag), tabel.DezeWeek
	default:
		return text.Resterend(uiterlijk, vandaag), tabel.Gewoon
	}
}

// toonKleuren gives ground, text and drawing of a tone.
func toonKleuren(t tabel.Toon) (vlak, tekst fyne.ThemeColorName, icoon theme.Icoon) {
	switch t {
	case tabel.TeLaat:
		return theme.KleurTeLaatVlak, theme.KleurTeLaat, theme.Waarschuwing
	case tabel.DezeWeek:
		return theme.KleurDezeWeekVlak, theme.KleurDezeWeek, theme.Klok
	case tabel.Zacht:
		return theme.KleurNeutraalVlak, theme.KleurZacht, ""
	case tabel.Link:
		return theme.KleurNeutraalVlak, theme.KleurLink, ""
	default:
		return theme.KleurNeutraalVlak, theme.KleurTekst, ""
	}
}

// CreateRenderer draws the badge.
func (b *Badge) CreateRenderer() fyne.WidgetRenderer {
	vlak := canvas.NewRectangle(color.Transparent)
	tekst := canvas.NewText("", nil)
	const zijde = 14
	icoon := newPrent(theme.Klok, theme.KleurTekst, zijde)
	r := &tekenaar{objecten: []fyne.CanvasObject{vlak, icoon.Image, tekst}}
	r.vernieuw = func() {
		grond, kleur, i := toonKleuren(b.Toon)
		vlak.FillColor = theme.Kleur(grond)
		tekst.Text, tekst.TextSize, tekst.Color = b.Tekst, theme.Maat(theme.MaatKlein), theme.Kleur(kleur)
		tekst.TextStyle.Bold = i != ""
		icoon.Hidden = i == ""
		icoon.zet(i, kleur)
		r.leg(b.Size())
		canvas.Refresh(b)
	}
	breed := func() float32 {
		if icoon.Hidden {
			return 0
		}
		return zijde + theme.Stap1
	}
	r.min = func() fyne.Size { return tekst.MinSize().AddWidthHeight(2*theme.Stap2+breed(), theme.Stap1) }
	r.leg = func(s fyne.Size) {
		vlak.CornerRadius = s.Height / 2
		vlak.Resize(s)
		icoon.Resize(fyne.NewSquareSize(zijde))
		icoon.Move(fyne.NewPos(theme.Stap2, (s.Height-zijde)/2))
		tekst.Move(fyne.NewPos(theme.Stap2+breed(), (s.Height-tekst.MinSize().Height)/2))
	}
	r.vernieuw()
	return r
}

// Link is text that does something: blue, underlined under the mouse and the keyboard.
type Link struct {
	widget.BaseWidget
	Tekst        string
	Klein        bool
	Doe          func()
	focus, onder bool
	volgfocus
}

// NewLink makes a link.
func NewLink(tekst string, doe func()) *Link {
	l := &Link{Tekst: tekst, Doe: doe}
	l.ExtendBaseWidget(l)
	return l
}

// Zet changes the words.
func (l *Link) Zet(tekst string) { l.Tekst = tekst; l.Refresh() }

// Tapped follows the link.
func (l *Link) Tapped(*fyne.PointEvent) {
	geefFocus(l)
	l.volg()
}

func (l *Link) volg() {
	if l.Doe != nil {
		l.Doe()
	}
}

// TypedKey follows the link on Enter and space.
func (l *Link) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeySpace || isEnter(ev.Name) {
		l.volg()
		return
	}
	geefToets(l, ev)
}

// TypedRune does nothing.
func (l *Link) TypedRune(rune) {}

// FocusGained shows the ring.
func (l *Link) FocusGained() { l.focus = true; l.Refresh(); l.meldFocus() }

// FocusLost hides the ring.
func (l *Link) FocusLost() { l.focus = false; l.Refresh() }

// MouseIn underlines the link.
func (l *Link) MouseIn(*desktop.MouseEvent) { l.onder = true; l.Refresh() }

// MouseMoved does nothing.
func (l *Link) MouseMoved(*desktop.MouseEvent) {}

// MouseOut takes the underline away.
func (l *Link) MouseOut() { l.onder = false; l.Refresh() }

// Cursor is a hand.
func (l *Link) Cursor() desktop.Cursor { return desktop.PointerCursor }

// AccessibilityLabel gives the words of the link.
func (l *Link) AccessibilityLabel() string { return l.Tekst }

// AccessibilityRole says that it is a link.
func (l *Link) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleLink }

// CreateRenderer draws the words.
func (l *Link) CreateRenderer() fyne.WidgetRenderer {
	tekst := canvas.NewText("", nil)
	streep := canvas.NewRectangle(color.Transparent)
	ring := newRing()
	r := &tekenaar{objecten: []fyne.CanvasObject{tekst, streep, ring}}
	r.vernieuw = func() {
		maat := theme.MaatTekst
		if l.Klein {
			maat = theme.MaatKlein
		}
		tekst.Text, tekst.TextSize, tekst.Color = l.Tekst, theme.Maat(maat), theme.Kleur(theme.KleurLink)
		streep.FillColor = theme.Kleur(theme.KleurLink)
		streep.Hidden = !l.focus && !l.onder
		ring.Hidden, ring.StrokeColor = !l.focus, theme.Kleur(theme.KleurFocus)
		r.leg(l.Size())
		canvas.Refresh(l)
	}
	r.min = func() fyne.Size { return fyne.MeasureText(l.Tekst, tekst.TextSize, tekst.TextStyle) }
	r.leg = func(s fyne.Size) {
		if tekst.Text = l.Tekst; s.Width > 0 && tekst.MinSize().Width > s.Width+1 {
			tekst.Text = kort(l.Tekst, s.Width, tekst.TextSize, tekst.TextStyle)
		}
		m := tekst.MinSize()
		tekst.Move(fyne.NewPos(0, (s.Height-m.Height)/2))
		streep.Move(fyne.NewPos(0, (s.Height+m.Height)/2-2))
		streep.Resize(fyne.NewSize(m.Width, 1))
		legRing(ring, fyne.NewSize(m.Width, s.Height))
	}
	r.vernieuw()
	return r
}
