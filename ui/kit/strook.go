package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// strook draws a few choices as joined boxes.
type strook struct {
	widget.DisableableWidget
	teksten []string
	op      int
	bij     func()
	focus   bool
	volgfocus
}

func (s *strook) kies(i int) {
	if s.Disabled() || i == s.op || i < 0 || i >= len(s.teksten) {
		return
	}
	s.op = i
	s.Refresh()
	s.bij()
}

// Tapped chooses what is clicked.
func (s *strook) Tapped(ev *fyne.PointEvent) {
	geefFocus(s)
	x := float32(0)
	for i := range s.teksten {
		if x += s.breedte(i); ev.Position.X < x {
			s.kies(i)
			return
		}
	}
}

// TypedKey moves the choice.
func (s *strook) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyRight, fyne.KeyDown:
		s.kies(min(s.op+1, len(s.teksten)-1))
	case fyne.KeyLeft, fyne.KeyUp:
		s.kies(max(s.op-1, 0))
	case fyne.KeySpace:
		s.kies(max(s.op, 0))
	default:
		geefToets(s, ev)
	}
}

// TypedRune chooses by the first letter.
func (s *strook) TypedRune(r rune) { s.kies(eersteLetter(s.teksten, r)) }

// FocusGained shows the ring.
func (s *strook) FocusGained() { s.focus = true; s.Refresh(); s.meldFocus() }

// FocusLost hides the ring.
func (s *strook) FocusLost() { s.focus = false; s.Refresh() }

func (s *strook) breedte(i int) float32 {
	m := fyne.MeasureText(s.teksten[i], theme.Maat(theme.MaatTekst), fyne.TextStyle{Bold: true})
	return max(m.Width+2*theme.Stap3, 56)
}

// CreateRenderer draws the boxes.
func (s *strook) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	t := &strooktekenaar{s: s, rand: canvas.NewRectangle(color.Transparent), gekozen: canvas.NewRectangle(color.Transparent), ring: newRing()}
	t.rand.CornerRadius, t.rand.StrokeWidth = 4, 1
	t.gekozen.CornerRadius, t.gekozen.StrokeWidth = 4, 1
	t.objecten = []fyne.CanvasObject{t.rand, t.gekozen}
	for range s.teksten {
		w, lijn := canvas.NewText("", nil), canvas.NewRectangle(nil)
		t.woorden, t.lijnen = append(t.woorden, w), append(t.lijnen, lijn)
		t.objecten = append(t.objecten, w, lijn)
	}
	t.objecten = append(t.objecten, t.ring)
	t.Refresh()
	return t
}

type strooktekenaar struct {
	s                   *strook
	rand, gekozen, ring *canvas.Rectangle
	woorden             []*canvas.Text
	lijnen              []*canvas.Rectangle // before each box; that of the first is never seen
	objecten            []fyne.CanvasObject
}

func (t *strooktekenaar) Destroy()                     {}
func (t *strooktekenaar) Objects() []fyne.CanvasObject { return t.objecten }

func (t *strooktekenaar) MinSize() fyne.Size {
	b := float32(0)
	for i := range t.s.teksten {
		b += t.s.breedte(i)
	}
	return fyne.NewSize(b, theme.Maat(theme.MaatVeld))
}

func (t *strooktekenaar) Layout(maat fyne.Size) {
	legRand(t.rand, maat)
	legRing(t.ring, maat)
	x := float32(0)
	for i, w := range t.woorden {
		b := t.s.breedte(i)
		if i == t.s.op {
			legRand(t.gekozen, fyne.NewSize(b, maat.Height))
			t.gekozen.Move(fyne.NewPos(x+0.5, 0.5))
		}
		t.lijnen[i].Move(fyne.NewPos(x, 6))
		t.lijnen[i].Resize(fyne.NewSize(1, maat.Height-12))
		m := w.MinSize()
		w.Move(fyne.NewPos(x+(b-m.Width)/2, (maat.Height-m.Height)/2))
		x += b
	}
}

// Refresh draws the choice of now.
func (t *strooktekenaar) Refresh() {
	t.rand.FillColor, t.rand.StrokeColor = theme.Kleur("inputBackground"), theme.Kleur(theme.KleurRand)
	t.gekozen.FillColor, t.gekozen.StrokeColor = theme.Kleur(theme.KleurGekozen), theme.Kleur(theme.KleurHoofd)
	t.gekozen.Hidden = t.s.op < 0
	t.ring.Hidden, t.ring.StrokeColor = !t.s.focus, theme.Kleur(theme.KleurFocus)
	for i, w := range t.woorden {
		w.Text, w.TextSize, w.Color = t.s.teksten[i], theme.Maat(theme.MaatTekst), theme.Kleur(theme.KleurTekst)
		w.TextStyle.Bold = i == t.s.op
		if t.s.Disabled() {
			w.Color = theme.Kleur(theme.KleurUit)
		}
		t.lijnen[i].FillColor = theme.Kleur(theme.KleurLijn)
		t.lijnen[i].Hidden = i == 0 || t.s.op == i-1 || t.s.op == i
	}
	t.Layout(t.s.Size())
	canvas.Refresh(t.s)
}
