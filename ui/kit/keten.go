package kit

import (
	"fmt"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/kalender"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Toestand is where a link of the chain stands; the words are those of the dossier.
type Toestand string

// The states.
const (
	Gedaan   Toestand = "gedaan"
	Bezig    Toestand = "bezig"
	Wacht    Toestand = "wacht"
	NietVoor Toestand = "niet voor deze persoon"
)

// Ketendeel is one link as it is drawn.
type Ketendeel struct {
	Naam     string // "intake & PIP"
	Toestand Toestand
	Datum    kalender.Datum // empty: none
	Wat      string         // what the date is: "PIP uiterlijk"
}

// Keten draws the links of a dossier as one line: done filled with a tick, busy with a
// thick ring, waiting empty, not for this person a dash. It is one stop of the Tab
// key; left and right move over the links, Enter opens.
type Keten struct {
	widget.BaseWidget
	BijOpen func(i int) // from 0
	delen   []Ketendeel
	op      int // under the keyboard
	open    int // the page that is open; -1: none
	onder   int // under the mouse; -1: none
	focus   bool
}

// NewKeten makes an empty chain.
func NewKeten(bijOpen func(int)) *Keten {
	k := &Keten{BijOpen: bijOpen, open: -1, onder: -1}
	k.ExtendBaseWidget(k)
	return k
}

// Zet draws these links; open is the one whose page is open, -1 for none.
func (k *Keten) Zet(delen []Ketendeel, open int) {
	k.delen, k.open = delen, open
	k.op = min(max(open, 0), max(len(delen)-1, 0))
	k.Refresh()
}

// Cursor is the link under the keyboard, from 0.
func (k *Keten) Cursor() int { return k.op }

// TypedKey moves over the links and opens.
func (k *Keten) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyLeft:
		k.naar(k.op - 1)
	case fyne.KeyRight:
		k.naar(k.op + 1)
	case fyne.KeyHome:
		k.naar(0)
	case fyne.KeyEnd:
		k.naar(len(k.delen) - 1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		k.opent()
	default:
		geefToets(k, ev)
	}
}

// TypedRune opens the link of a digit.
func (k *Keten) TypedRune(r rune) {
	if i := int(r - '1'); i >= 0 && i < len(k.delen) {
		k.naar(i)
		k.opent()
	}
}

func (k *Keten) naar(i int) {
	k.op = max(min(i, len(k.delen)-1), 0)
	k.Refresh()
}

func (k *Keten) opent() {
	if k.BijOpen != nil && k.op < len(k.delen) {
		k.BijOpen(k.op)
	}
}

// Tapped opens the link that is clicked.
func (k *Keten) Tapped(ev *fyne.PointEvent) {
	geefFocus(k)
	if i := k.deelOp(ev.Position.X); i >= 0 {
		k.naar(i)
		k.opent()
	}
}

func (k *Keten) deelOp(x float32) int {
	if len(k.delen) == 0 || k.Size().Width == 0 {
		return -1
	}
	return min(max(int(x/(k.Size().Width/float32(len(k.delen)))), 0), len(k.delen)-1)
}

// FocusGained shows the ring.
func (k *Keten) FocusGained() { k.focus = true; k.Refresh() }

// FocusLost hides the ring.
func (k *Keten) FocusLost() { k.focus = false; k.Refresh() }

// MouseIn lights a link up.
func (k *Keten) MouseIn(ev *desktop.MouseEvent) { k.MouseMoved(ev) }

// MouseMoved lights a link up.
func (k *Keten) MouseMoved(ev *desktop.MouseEvent) {
	if i := k.deelOp(ev.Position.X); i != k.onder {
		k.onder = i
		k.Refresh()
	}
}

// MouseOut puts the light out.
func (k *Keten) MouseOut() { k.onder = -1; k.Refresh() }

// CreateRenderer draws the chain.
func (k *Keten) CreateRenderer() fyne.WidgetRenderer {
	t := &ketentekenaar{k: k}
	t.Refresh()
	return t
}

// ring of a link, and where it stands.
const (
	schakelmaat float32 = 28
	schakelTop  float32 = 8
)

type ketentekenaar struct {
	k        *Keten
	delen    []*ketendeeltekening
	objecten []fyne.CanvasObject
}

type ketendeeltekening struct {
	vlak, lijn, ring, streep *canvas.Rectangle
	rond                     *canvas.Circle
	nummer, naam, datum, wat *canvas.Text
	vink                     *prent
}

func newKetendeeltekening() *ketendeeltekening {
	recht := func() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) }
	tekst := func() *canvas.Text {
		t := canvas.NewText("", nil)
		t.Alignment = fyne.TextAlignCenter
		return t
	}
	d := &ketendeeltekening{
		vlak: recht(), lijn: recht(), ring: newRing(), streep: recht(), rond: canvas.NewCircle(color.Transparent),
		nummer: tekst(), naam: tekst(), datum: tekst(), wat: tekst(), vink: newPrent(theme.Vink, theme.KleurOpGedaan, 16),
	}
	d.vlak.CornerRadius = 6
	return d
}

func (t *ketentekenaar) Destroy()                     {}
func (t *ketentekenaar) Objects() []fyne.CanvasObject { return t.objecten }

func (t *ketentekenaar) MinSize() fyne.Size {
	h := schakelTop + schakelmaat + theme.Stap1 + fyne.MeasureText("Hg", theme.Maat(theme.MaatTekst), fyne.TextStyle{}).Height +
		2*fyne.MeasureText("Hg", theme.Maat(theme.MaatKlein), fyne.TextStyle{}).Height + theme.Stap2
	return fyne.NewSize(float32(len(t.k.delen))*84, h)
}

func (t *ketentekenaar) Refresh() {
	if len(t.delen) != len(t.k.delen) {
		t.delen, t.objecten = nil, nil
		for range t.k.delen {
			t.delen = append(t.delen, newKetendeeltekening())
		}
		for _, d := range t.delen {
			t.objecten = append(t.objecten, d.vlak)
		}
		for _, d := range t.delen {
			t.objecten = append(t.objecten, d.lijn)
		}
		for _, d := range t.delen {
			t.objecten = append(t.objecten, d.rond, d.nummer, d.vink.Image, d.streep, d.naam, d.datum, d.wat, d.ring)
		}
	}
	for i := range t.delen {
		t.kleur(i)
	}
	t.Layout(t.k.Size())
	canvas.Refresh(t.k)
}

// kleur gives link i its words and colours.
func (t *ketentekenaar) kleur(i int) {
	d, s, k := t.delen[i], t.k.delen[i], t.k
	kleur := func(n fyne.ThemeColorName) color.Color { return theme.Kleur(n) }
	d.vlak.FillColor = color.Transparent
	switch {
	case k.onder == i:
		d.vlak.FillColor = kleur(theme.KleurAanwijzen)
	case k.open == i:
		d.vlak.FillColor = kleur(theme.KleurGekozen)
	}
	rand, vul, cijfer, dik := theme.KleurRand, kleur(theme.KleurKaart), theme.KleurZacht, float32(1.5)
	switch s.Toestand {
	case Gedaan:
		rand, vul = theme.KleurGedaan, kleur(theme.KleurGedaan)
	case Bezig:
		rand, cijfer, dik = theme.KleurHoofd, theme.KleurTekst, 3
	case Wacht, NietVoor:
	}
	d.rond.FillColor, d.rond.StrokeColor, d.rond.StrokeWidth = vul, kleur(rand), dik
	d.vink.Hidden = s.Toestand != Gedaan
	d.vink.zet(theme.Vink, theme.KleurOpGedaan)
	d.nummer.Hidden = s.Toestand == Gedaan || s.Toestand == NietVoor
	d.streep.Hidden, d.streep.FillColor = s.Toestand != NietVoor, kleur(theme.KleurRand)
	t.tekst(d.nummer, fmt.Sprint(i+1), theme.MaatTekst, cijfer, s.Toestand == Bezig)
	naamkleur := theme.KleurTekst
	if s.Toestand == NietVoor || s.Toestand == Wacht {
		naamkleur = theme.KleurZacht
	}
	t.tekst(d.naam, s.Naam, theme.MaatTekst, naamkleur, s.Toestand == Bezig)
	wat, datum := s.Wat, s.Datum.String()
	if s.Datum.Leeg() {
		wat, datum = string(s.Toestand), ""
	}
	if s.Toestand == NietVoor {
		wat = text.NietVoor
	}
	t.tekst(d.wat, wat, theme.MaatKlein, theme.KleurZacht, false)
	t.tekst(d.datum, datum, theme.MaatKlein, theme.KleurTekst, false)
	d.lijn.FillColor = kleur(theme.KleurLijn)
	if s.Toestand == Gedaan {
		d.lijn.FillColor = kleur(theme.KleurGedaan)
	}
	d.lijn.Hidden = i == len(t.delen)-1
	d.ring.Hidden, d.ring.StrokeColor = !k.focus || k.op != i, kleur(theme.KleurFocus)
}

func (t *ketentekenaar) tekst(c *canvas.Text, s string, maat fyne.ThemeSizeName, kleur fyne.ThemeColorName, vet bool) {
	c.TextSize, c.Color, c.TextStyle.Bold = theme.Maat(maat), theme.Kleur(kleur), vet
	c.Text = s
	if n := len(t.delen); t.k.Size().Width > 0 {
		c.Text = kort(s, t.k.Size().Width/float32(n)-theme.Stap2, c.TextSize, c.TextStyle)
	}
}

func (t *ketentekenaar) Layout(s fyne.Size) {
	if len(t.delen) == 0 {
		return
	}
	b := s.Width / float32(len(t.delen))
	for i, d := range t.delen {
		t.kleur(i)
		x := float32(i) * b
		m := x + b/2
		d.vlak.Move(fyne.NewPos(x+2, 0))
		d.vlak.Resize(fyne.NewSize(b-4, s.Height))
		d.ring.Move(fyne.NewPos(x+2, 0))
		d.ring.Resize(fyne.NewSize(b-4, s.Height))
		d.rond.Move(fyne.NewPos(m-schakelmaat/2, schakelTop))
		d.rond.Resize(fyne.NewSquareSize(schakelmaat))
		d.vink.Move(fyne.NewPos(m-8, schakelTop+schakelmaat/2-8))
		d.vink.Resize(fyne.NewSquareSize(16))
		d.streep.Move(fyne.NewPos(m-5, schakelTop+schakelmaat/2-1))
		d.streep.Resize(fyne.NewSize(10, 2))
		d.lijn.Move(fyne.NewPos(m+schakelmaat/2+theme.Stap1, schakelTop+schakelmaat/2-1))
		d.lijn.Resize(fyne.NewSize(max(b-schakelmaat-2*theme.Stap1, 0), 2))
		nm := d.nummer.MinSize()
		d.nummer.Move(fyne.NewPos(m-schakelmaat/2, schakelTop+(schakelmaat-nm.Height)/2))
		d.nummer.Resize(fyne.NewSize(schakelmaat, nm.Height))
		y := schakelTop + schakelmaat + theme.Stap1
		for _, w := range []*canvas.Text{d.naam, d.wat, d.datum} {
			h := w.MinSize().Height
			w.Move(fyne.NewPos(x, y))
			w.Resize(fyne.NewSize(b, h))
			y += h
		}
	}
}
