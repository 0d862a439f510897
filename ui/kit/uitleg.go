package kit

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Uitklap is a link that opens something in place, and closes it again.
type Uitklap struct {
	widget.BaseWidget
	Link     *Link
	Paneel   *fyne.Container
	BijOpen  func(bool)
	dicht    string
	openbaar string
	maak     func() fyne.CanvasObject
}

// NewUitklap makes a link with what it opens under it.
func NewUitklap(woorden string, inhoud fyne.CanvasObject) *Uitklap {
	return newUitklap(woorden, woorden, func() fyne.CanvasObject { return inhoud })
}

// NewWaarom makes the small "waarom?" that opens the explanation in place. To put the
// link in a line and the panel under it, use its Link and Paneel apart.
func NewWaarom(u uitleg.Uitleg) *Uitklap {
	return newUitklap(text.Waarom, text.WaaromSluit, func() fyne.CanvasObject { return Uitlegvlak(u) })
}

func newUitklap(dicht, open string, maak func() fyne.CanvasObject) *Uitklap {
	u := &Uitklap{dicht: dicht, openbaar: open, maak: maak, Paneel: container.NewStack()}
	u.Link = NewLink(dicht, func() { u.Zet(!u.Open()) })
	u.Link.Klein = true
	u.Paneel.Hide()
	u.ExtendBaseWidget(u)
	return u
}

// Open tells whether the panel is open.
func (u *Uitklap) Open() bool { return u.Paneel.Visible() }

// Zet opens or closes the panel.
func (u *Uitklap) Zet(open bool) {
	if open && len(u.Paneel.Objects) == 0 {
		u.Paneel.Add(u.maak())
	}
	zetZicht(u.Paneel, open)
	u.Link.Zet(map[bool]string{true: u.openbaar, false: u.dicht}[open])
	u.Refresh()
	if u.BijOpen != nil {
		u.BijOpen(open)
	}
}

// CreateRenderer draws the link and the panel under it.
func (u *Uitklap) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(Stapel(theme.Stap1, u.Link, u.Paneel))
}

// Uitlegvlak shows an explanation whole: the result, the rule with its article, what
// went in, the values of the law, the sum, and what a person must still check.
func Uitlegvlak(u uitleg.Uitleg) fyne.CanvasObject {
	s := Stapel(theme.Stap2)
	if u.Uitkomst != "" {
		uit := NewAlinea(u.Uitkomst)
		uit.Vet = true
		s.Add(uit)
	}
	kern := Stapel(2)
	if u.Regel != "" {
		kern.Add(uitlegregel(text.UitlegRegel, u.Regel, false))
	}
	if u.Artikel != "" {
		kern.Add(uitlegregel(text.UitlegArtikel, u.Artikel, false))
	}
	s.Add(kern)
	blok := func(kop string, regels []fyne.CanvasObject) {
		if len(regels) > 0 {
			k := NewRegel(kop).Zacht()
			k.Vet = true
			s.Add(Marge(theme.Stap1, 0, 0, 0, Stapel(2, append([]fyne.CanvasObject{k}, regels...)...)))
		}
	}
	var invoer, waarden, stappen, letop []fyne.CanvasObject
	for _, g := range u.Invoer {
		invoer = append(invoer, uitlegregel(g.Naam, g.Waarde, false))
	}
	for _, w := range u.Waarden {
		waarden = append(waarden, uitlegregel(w.Naam, waardezin(w), w.TeControleren))
	}
	for i, stap := range u.Stappen {
		stappen = append(stappen, klein(fmt.Sprintf("%d. %s", i+1, stap)))
	}
	for _, l := range u.LetOp {
		letop = append(letop, klein(l))
	}
	blok(text.UitlegInvoer, invoer)
	blok(text.UitlegWaarden, waarden)
	blok(text.UitlegStappen, stappen)
	blok(text.UitlegLetOp, letop)
	g := newGrond(theme.KleurUitlegVlak)
	g.rond = 4
	return container.NewStack(g, Rondom(theme.Stap3, s))
}

func klein(s string) *Alinea {
	a := NewAlinea(s)
	a.Maat = theme.MaatKlein
	return a
}

// uitlegNaam is the width of the names: those of the law's values are long.
const uitlegNaam float32 = 250

// uitlegregel is a name and its value, one line of a small table.
func uitlegregel(naam, waarde string, controleren bool) fyne.CanvasObject {
	rechts := Stapel(2, klein(waarde))
	if controleren {
		rechts.Add(Rij(0, NewBadge(text.TeControleren, tabel.DezeWeek)))
	}
	return container.New(&paar{uitlegNaam}, klein(naam).Zacht(), rechts)
}

func waardezin(w uitleg.Waarde) string {
	zin := w.Waarde
	if w.Artikel != "" {
		zin += " · " + w.Artikel
	}
	if d, err := kalender.ParseISO(w.Vanaf); err == nil {
		zin += " · " + fmt.Sprintf(text.VanafDatum, d)
	}
	return zin
}

// paar gives the first object a fixed width and the second the rest.
type paar struct{ eerste float32 }

func (l *paar) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	x, b := float32(0), min(l.eerste, s.Width/2)
	for _, o := range oo {
		o.Resize(fyne.NewSize(b, max(o.Size().Height, 1)))
		o.Resize(fyne.NewSize(b, o.MinSize().Height))
		o.Move(fyne.NewPos(x, 0))
		x, b = x+b+theme.Stap2, s.Width-b-theme.Stap2
	}
}

func (l *paar) MinSize(oo []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	for _, o := range oo {
		m := o.MinSize()
		uit = fyne.NewSize(uit.Width+m.Width, max(uit.Height, m.Height))
	}
	return uit
}
