package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// grond is a plane in a colour of the theme.
type grond struct {
	widget.BaseWidget
	kleur fyne.ThemeColorName
	rand  fyne.ThemeColorName
	rond  float32
}

func newGrond(kleur fyne.ThemeColorName) *grond {
	g := &grond{kleur: kleur}
	g.ExtendBaseWidget(g)
	return g
}

// CreateRenderer draws the plane.
func (g *grond) CreateRenderer() fyne.WidgetRenderer {
	vlak := canvas.NewRectangle(nil)
	r := &tekenaar{objecten: []fyne.CanvasObject{vlak}}
	r.vernieuw = func() {
		vlak.FillColor, vlak.CornerRadius = theme.Kleur(g.kleur), g.rond
		if g.rand != "" {
			vlak.StrokeColor, vlak.StrokeWidth = theme.Kleur(g.rand), 1
		}
		canvas.Refresh(vlak)
	}
	r.min = func() fyne.Size { return fyne.Size{} }
	r.leg = func(s fyne.Size) { vlak.Resize(s) }
	r.vernieuw()
	return r
}

// Kaart puts content on a white card with a hairline around it.
func Kaart(oo ...fyne.CanvasObject) *fyne.Container {
	g := newGrond(theme.KleurKaart)
	g.rand, g.rond = theme.KleurLijn, 6
	return container.NewStack(g, Rondom(theme.Stap4, Stapel(theme.Stap3, oo...)))
}

// OpVlak puts content on a plane in a colour of the theme, without space of its own.
func OpVlak(kleur fyne.ThemeColorName, o fyne.CanvasObject) *fyne.Container {
	return container.NewStack(newGrond(kleur), o)
}

// Sectie is a heading with what stands under it; acties stand at the right of the
// heading.
func Sectie(titel string, inhoud fyne.CanvasObject, acties ...fyne.CanvasObject) *fyne.Container {
	kop := NewRegel(titel).Kop(theme.MaatTitel)
	kop.Krimp = true
	return Stapel(theme.Stap3, Rij(theme.Stap3, append([]fyne.CanvasObject{kop}, acties...)...), inhoud)
}

// Kop is the head of a page: the name (24), a line under it, and what can be done.
type Kop struct {
	widget.BaseWidget
	titel, sub *Alinea
	acties     *fyne.Container
}

// NewKop makes the head of a page.
func NewKop(titel, sub string, acties ...fyne.CanvasObject) *Kop {
	k := &Kop{titel: NewRegel(titel).Kop(theme.MaatNaam), sub: NewAlinea(sub), acties: Rij(theme.Stap2, acties...)}
	k.titel.Krimp = true
	k.sub.Kleur = theme.KleurZacht
	zetZicht(k.sub, sub != "")
	k.ExtendBaseWidget(k)
	return k
}

// Zet changes the words.
func (k *Kop) Zet(titel, sub string) {
	k.titel.Zet(titel)
	k.sub.Zet(sub)
	zetZicht(k.sub, sub != "")
	k.Refresh()
}

// CreateRenderer draws the head; where it is narrow the actions go under the name.
func (k *Kop) CreateRenderer() fyne.WidgetRenderer {
	links := Stapel(theme.Stap1, k.titel, k.sub)
	r := &tekenaar{objecten: []fyne.CanvasObject{links, k.acties}}
	onder := func(b float32) bool { return b > 0 && b < k.acties.MinSize().Width+320 }
	r.min = func() fyne.Size {
		l, a := links.MinSize(), k.acties.MinSize()
		if onder(k.Size().Width) && len(k.acties.Objects) > 0 {
			return fyne.NewSize(max(l.Width, a.Width), l.Height+theme.Stap2+a.Height)
		}
		return fyne.NewSize(max(l.Width, a.Width), max(l.Height, a.Height))
	}
	r.leg = func(s fyne.Size) {
		a := k.acties.MinSize()
		k.acties.Resize(a)
		if onder(s.Width) {
			links.Resize(fyne.NewSize(s.Width, links.MinSize().Height))
			links.Resize(fyne.NewSize(s.Width, links.MinSize().Height))
			k.acties.Move(fyne.NewPos(0, links.Size().Height+theme.Stap2))
			return
		}
		links.Resize(fyne.NewSize(s.Width-a.Width-theme.Stap4, s.Height))
		k.acties.Move(fyne.NewPos(s.Width-a.Width, 0))
	}
	r.vernieuw = func() { r.leg(k.Size()); canvas.Refresh(k) }
	return r
}

// LeegVlak is what stands where nothing is yet: what it is for, and the way to begin.
func LeegVlak(icoon theme.Icoon, tekst string, knoppen ...fyne.CanvasObject) fyne.CanvasObject {
	a := NewAlinea(tekst)
	a.Kleur = theme.KleurZacht
	rij := append([]fyne.CanvasObject{Ruimte()}, knoppen...)
	return Stapel(theme.Stap3,
		Rij(0, Ruimte(), NewTekening(icoon, theme.KleurUit, 40), Ruimte()),
		container.New(&midden{420}, a),
		Rij(theme.Stap2, append(rij, Ruimte())...),
	)
}

// midden puts one object in the middle, not wider than breedte.
type midden struct{ breedte float32 }

func (l *midden) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	for _, o := range oo {
		b := min(l.breedte, s.Width)
		if a, ok := o.(*Alinea); ok {
			b = min(b, a.meet(a.Tekst).Width+1)
		}
		o.Resize(fyne.NewSize(b, s.Height))
		o.Resize(fyne.NewSize(b, o.MinSize().Height))
		o.Move(fyne.NewPos((s.Width-b)/2, 0))
	}
}

func (l *midden) MinSize(oo []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	for _, o := range oo {
		uit = uit.Max(o.MinSize())
	}
	return uit
}
