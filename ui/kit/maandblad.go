package kit

import (
	"fmt"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/kalender"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// maandblad is a Dutch month with week numbers, for the keyboard: arrows by day and
// week, PageUp and PageDown by month (with Shift by year), Home and End within the
// month, T today, Enter takes the day.
type maandblad struct {
	widget.BaseWidget
	dag, vandaag kalender.Datum
	kies         func(kalender.Datum)
	shift, focus bool
}

func newMaandblad(begin, vandaag kalender.Datum) *maandblad {
	m := &maandblad{dag: begin, vandaag: vandaag}
	m.ExtendBaseWidget(m)
	return m
}

const (
	vakB, vakH = 34, 28
	kopH       = 36
)

// eerste is the Monday in the top left corner.
func (m *maandblad) eerste() kalender.Datum {
	een := m.dag.PlusDagen(1 - m.dag.Dag())
	return een.PlusDagen(-(int(een.Weekdag()) + 6) % 7)
}

func (m *maandblad) ga(d kalender.Datum) {
	if !d.Leeg() {
		m.dag = d
		m.Refresh()
	}
}

// TypedKey moves the day or takes it.
func (m *maandblad) TypedKey(ev *fyne.KeyEvent) {
	maanden := 1
	if m.shift {
		maanden = 12
	}
	switch ev.Name {
	case fyne.KeyLeft:
		m.ga(m.dag.PlusDagen(-1))
	case fyne.KeyRight:
		m.ga(m.dag.PlusDagen(1))
	case fyne.KeyUp:
		m.ga(m.dag.PlusWeken(-1))
	case fyne.KeyDown:
		m.ga(m.dag.PlusWeken(1))
	case fyne.KeyPageUp:
		m.ga(m.dag.PlusMaanden(-maanden))
	case fyne.KeyPageDown:
		m.ga(m.dag.PlusMaanden(maanden))
	case fyne.KeyHome:
		m.ga(m.dag.PlusDagen(1 - m.dag.Dag()))
	case fyne.KeyEnd:
		m.ga(m.dag.PlusDagen(1 - m.dag.Dag()).PlusMaanden(1).PlusDagen(-1))
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		m.kies(m.dag)
	default:
		geefToets(m, ev)
	}
}

// TypedRune goes to today on t.
func (m *maandblad) TypedRune(r rune) {
	if r == 't' || r == 'T' {
		m.ga(m.vandaag)
	}
}

// KeyDown remembers Shift.
func (m *maandblad) KeyDown(ev *fyne.KeyEvent) { m.shiftToets(ev, true) }

// KeyUp forgets Shift.
func (m *maandblad) KeyUp(ev *fyne.KeyEvent) { m.shiftToets(ev, false) }

func (m *maandblad) shiftToets(ev *fyne.KeyEvent, in bool) {
	if isShift(ev.Name) {
		m.shift = in
	}
}

// FocusGained shows the ring.
func (m *maandblad) FocusGained() { m.focus = true; m.Refresh() }

// FocusLost hides the ring.
func (m *maandblad) FocusLost() { m.focus = false; m.Refresh() }

// Tapped takes the day that is clicked.
func (m *maandblad) Tapped(ev *fyne.PointEvent) {
	x, y := int((ev.Position.X-vakB)/vakB), int((ev.Position.Y-kopH-vakH)/vakH)
	if ev.Position.X < vakB || ev.Position.Y < kopH+vakH || x > 6 || y > 5 {
		return
	}
	m.kies(m.eerste().PlusDagen(7*y + x))
}

// CreateRenderer draws the month.
func (m *maandblad) CreateRenderer() fyne.WidgetRenderer {
	b := &bladtekenaar{m: m, vorige: NewIcoonknop(theme.Links, text.VorigeMaand, nil), volgende: NewIcoonknop(theme.Rechts, text.VolgendeMaand, nil)}
	b.vorige.Doe = func() { m.ga(m.dag.PlusMaanden(-1)) }
	b.volgende.Doe = func() { m.ga(m.dag.PlusMaanden(1)) }
	b.gekozen, b.heden = canvas.NewRectangle(color.Transparent), canvas.NewRectangle(color.Transparent)
	b.gekozen.CornerRadius, b.heden.CornerRadius = 4, 4
	b.heden.StrokeWidth = 1
	b.titel = canvas.NewText("", nil)
	b.titel.Alignment, b.titel.TextStyle.Bold = fyne.TextAlignCenter, true
	b.objecten = []fyne.CanvasObject{b.gekozen, b.heden, b.titel, b.vorige, b.volgende}
	for range 7*8 - 1 {
		t := canvas.NewText("", nil)
		t.Alignment = fyne.TextAlignCenter
		b.vakken = append(b.vakken, t)
		b.objecten = append(b.objecten, t)
	}
	b.Refresh()
	return b
}

type bladtekenaar struct {
	m                *maandblad
	titel            *canvas.Text
	vorige, volgende *Knop
	gekozen, heden   *canvas.Rectangle
	vakken           []*canvas.Text // seven headings, then six rows of a week number and seven days
	objecten         []fyne.CanvasObject
}

func (b *bladtekenaar) Destroy()                     {}
func (b *bladtekenaar) Objects() []fyne.CanvasObject { return b.objecten }
func (b *bladtekenaar) MinSize() fyne.Size           { return fyne.NewSize(8*vakB, kopH+7*vakH) }

func (b *bladtekenaar) Layout(s fyne.Size) {
	k := fyne.NewSquareSize(30)
	b.vorige.Resize(k)
	b.volgende.Resize(k)
	b.volgende.Move(fyne.NewPos(s.Width-k.Width, 0))
	b.titel.Resize(fyne.NewSize(s.Width, 30))
	b.Refresh()
}

// Refresh writes the month of the day.
func (b *bladtekenaar) Refresh() {
	maat := theme.Maat(theme.MaatKlein)
	b.titel.Text = kalender.Maandnaam(b.m.dag.Maand()) + fmt.Sprintf(" %d", b.m.dag.Jaar())
	b.titel.TextSize, b.titel.Color = theme.Maat(theme.MaatTekst), theme.Kleur(theme.KleurTekst)
	b.gekozen.Hide()
	b.heden.Hide()
	d := b.m.eerste()
	for i := range 7 {
		b.schrijf(b.vakken[i], kalender.Dagnaam(d.PlusDagen(i).Weekdag())[:2], maat, theme.KleurZacht, i+1, 0)
	}
	for y := range 6 {
		_, week := d.Weeknummer()
		b.schrijf(b.vakken[7+8*y], fmt.Sprint(week), maat-1, theme.KleurUit, 0, y+1)
		for x := range 7 {
			b.dag(b.vakken[8+8*y+x], d, x+1, y+1)
			d = d.PlusDagen(1)
		}
	}
	canvas.Refresh(b.m)
}

func (b *bladtekenaar) dag(t *canvas.Text, d kalender.Datum, x, y int) {
	kleur := theme.KleurTekst
	if d.Maand() != b.m.dag.Maand() || x > 5 {
		kleur = theme.KleurUit
	}
	vak := func(r *canvas.Rectangle) {
		r.Move(fyne.NewPos(float32(x)*vakB+1, kopH+float32(y)*vakH+1))
		r.Resize(fyne.NewSize(vakB-2, vakH-2))
		r.Show()
	}
	if d == b.m.vandaag {
		b.heden.StrokeColor = theme.Kleur(theme.KleurRand)
		vak(b.heden)
	}
	if d == b.m.dag {
		kleur = theme.KleurOpHoofd
		b.gekozen.FillColor = theme.Kleur(theme.KleurHoofd)
		vak(b.gekozen)
	}
	b.schrijf(t, fmt.Sprint(d.Dag()), theme.Maat(theme.MaatKlein)+1, kleur, x, y)
	t.TextStyle.Bold = d == b.m.dag || d == b.m.vandaag
}

func (b *bladtekenaar) schrijf(t *canvas.Text, s string, maat float32, kleur fyne.ThemeColorName, x, y int) {
	t.Text, t.TextSize, t.Color = s, maat, theme.Kleur(kleur)
	h := t.MinSize().Height
	t.Move(fyne.NewPos(float32(x)*vakB, kopH+float32(y)*vakH+(vakH-h)/2))
	t.Resize(fyne.NewSize(vakB, h))
}
