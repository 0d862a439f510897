package ui

import (
	"image/color"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// afdeling is one section of the program in the rail.
type afdeling struct {
	naam  string
	icoon theme.Icoon
	route kit.Route
	ook   []string // screens that belong to it
}

func afdelingen() []afdeling {
	return []afdeling{
		{"Vandaag", theme.Vandaag, kit.Route{Scherm: kit.SchermVandaag}, nil},
		{"Dossiers", theme.Dossiers, kit.Route{Scherm: kit.SchermDossiers}, []string{kit.SchermDossier, kit.SchermNieuw, kit.SchermIntake, kit.SchermPIP}},
		{"Importeren", theme.Importeren, kit.Route{Scherm: kit.SchermImporteren}, nil},
		{"Instellingen", theme.Instellingen, kit.Route{Scherm: kit.SchermInstellingen}, nil},
	}
}

// The width of the rail, with words and folded, and the width of the window from which
// there is room for words.
const (
	railBreed  float32 = 168
	railSmal   float32 = 56
	woordenVan float32 = 1200
)

// rail is the column of sections.
type rail struct {
	*fyne.Container
	knoppen []*railknop
	merk    *kit.Alinea
}

func newRail(aa []afdeling, ga func(kit.Route)) *rail {
	r := &rail{merk: kit.NewRegel(naamProgramma).Kop(theme.MaatTitel)}
	lijst := kit.Stapel(theme.Stap1, kit.Marge(theme.Stap3, 0, theme.Stap3, theme.Stap3, r.merk))
	for _, a := range aa {
		k := newRailknop(a, func() { ga(a.route) })
		r.knoppen = append(r.knoppen, k)
		lijst.Add(k)
	}
	r.Container = kit.OpVlak(theme.KleurRail, kit.Marge(0, theme.Stap2, 0, theme.Stap2, lijst))
	return r
}

// kies marks the section of a screen.
func (r *rail) kies(scherm string) {
	for _, k := range r.knoppen {
		k.zetGekozen(k.afdeling.hoort(scherm))
	}
}

func (a afdeling) hoort(scherm string) bool {
	if a.route.Scherm == scherm {
		return true
	}
	for _, s := range a.ook {
		if s == scherm {
			return true
		}
	}
	return false
}

// tel puts a count beside a section; 0 takes it away.
func (r *rail) tel(scherm string, n int) {
	for _, k := range r.knoppen {
		if k.afdeling.route.Scherm == scherm {
			k.aantal = n
			k.Refresh()
		}
	}
}

// vouw shows icons only, or icons with words.
func (r *rail) vouw(smal bool) {
	if r.merk.Visible() != smal {
		return
	}
	if smal {
		r.merk.Hide()
	} else {
		r.merk.Show()
	}
	for _, k := range r.knoppen {
		k.smal = smal
		k.Refresh()
	}
}

// railknop is one section: a drawing, a word and a count.
type railknop struct {
	widget.BaseWidget
	afdeling     afdeling
	doe          func()
	aantal       int
	gekozen      bool
	smal         bool
	focus, onder bool
}

func newRailknop(a afdeling, doe func()) *railknop {
	k := &railknop{afdeling: a, doe: doe}
	k.ExtendBaseWidget(k)
	return k
}

func (k *railknop) zetGekozen(aan bool) {
	if k.gekozen != aan {
		k.gekozen = aan
		k.Refresh()
	}
}

// Tapped opens the section.
func (k *railknop) Tapped(*fyne.PointEvent) { k.doe() }

// TypedKey opens the section on Enter and space.
func (k *railknop) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		k.doe()
	default: // other keys belong to the window
	}
}

// TypedRune does nothing.
func (k *railknop) TypedRune(rune) {}

// FocusGained shows the ring.
func (k *railknop) FocusGained() { k.focus = true; k.Refresh() }

// FocusLost hides the ring.
func (k *railknop) FocusLost() { k.focus = false; k.Refresh() }

// MouseIn lights the section up.
func (k *railknop) MouseIn(*desktop.MouseEvent) { k.onder = true; k.Refresh() }

// MouseMoved does nothing.
func (k *railknop) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts it out.
func (k *railknop) MouseOut() { k.onder = false; k.Refresh() }

// AccessibilityLabel gives the name of the section, also when it is folded.
func (k *railknop) AccessibilityLabel() string { return k.afdeling.naam }

// AccessibilityRole says that it is a button.
func (k *railknop) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// CreateRenderer draws the section.
func (k *railknop) CreateRenderer() fyne.WidgetRenderer {
	r := &railtekenaar{k: k, vlak: canvas.NewRectangle(color.Transparent), streep: canvas.NewRectangle(color.Transparent)}
	r.vlak.CornerRadius, r.streep.CornerRadius = 4, 2
	r.icoon = canvas.NewImageFromResource(nil)
	r.icoon.FillMode = canvas.ImageFillContain
	r.naam, r.telling = canvas.NewText("", nil), kit.NewBadge("", 0)
	r.Refresh()
	return r
}

type railtekenaar struct {
	k            *railknop
	vlak, streep *canvas.Rectangle
	icoon        *canvas.Image
	naam         *canvas.Text
	telling      *kit.Badge
}

const (
	railHoogte float32 = 36
	railIcoon  float32 = 20
)

func (r *railtekenaar) Destroy() {}

func (r *railtekenaar) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.vlak, r.streep, r.icoon, r.naam, r.telling}
}

func (r *railtekenaar) MinSize() fyne.Size {
	if r.k.smal && r.k.aantal > 0 { // the count stands under the drawing
		return fyne.NewSize(railSmal-2*theme.Stap2, railHoogte+theme.Stap3)
	}
	return fyne.NewSize(railSmal-2*theme.Stap2, railHoogte)
}

func (r *railtekenaar) Layout(s fyne.Size) {
	r.vlak.Resize(s)
	r.streep.Resize(fyne.NewSize(3, s.Height-2*theme.Stap2))
	r.streep.Move(fyne.NewPos(0, theme.Stap2))
	r.icoon.Resize(fyne.NewSquareSize(railIcoon))
	x := theme.Stap3
	if r.k.smal {
		x = (s.Width - railIcoon) / 2
	}
	y := (s.Height - railIcoon) / 2
	if r.k.smal && r.k.aantal > 0 {
		y = theme.Stap1
	}
	r.icoon.Move(fyne.NewPos(x, y))
	r.naam.Move(fyne.NewPos(x+railIcoon+theme.Stap2, (s.Height-r.naam.MinSize().Height)/2))
	b := r.telling.MinSize()
	r.telling.Resize(b)
	if r.k.smal {
		r.telling.Move(fyne.NewPos((s.Width-b.Width)/2, s.Height-b.Height-theme.Stap1))
	} else {
		r.telling.Move(fyne.NewPos(s.Width-b.Width-theme.Stap2, (s.Height-b.Height)/2))
	}
}

func (r *railtekenaar) Refresh() {
	k := r.k
	kleur := theme.KleurTekst
	r.vlak.FillColor, r.streep.FillColor = color.Transparent, color.Transparent
	switch {
	case k.gekozen:
		kleur = theme.KleurLink
		r.vlak.FillColor, r.streep.FillColor = theme.Kleur(theme.KleurGekozen), theme.Kleur(theme.KleurLink)
	case k.onder:
		r.vlak.FillColor = theme.Kleur(theme.KleurAanwijzen)
	}
	r.vlak.StrokeWidth = 0
	if k.focus {
		r.vlak.StrokeWidth, r.vlak.StrokeColor = 2, theme.Kleur(theme.KleurFocus)
	}
	r.icoon.Resource = k.afdeling.icoon.In(kleur)
	r.icoon.Refresh()
	r.naam.Text, r.naam.TextSize, r.naam.Color = k.afdeling.naam, theme.Maat(theme.MaatTekst), theme.Kleur(kleur)
	r.naam.TextStyle.Bold = k.gekozen
	r.naam.Hidden = k.smal
	r.telling.Tekst = strconv.Itoa(k.aantal)
	r.telling.Hidden = k.aantal == 0
	r.telling.Refresh()
	r.Layout(k.Size())
	canvas.Refresh(k)
}

// indeling puts the rail at the left, the head above and the screen in what is left.
type indeling struct {
	rail        *rail
	kop, midden *fyne.Container
}

func newIndeling(r *rail, k *kop, midden *fyne.Container) *fyne.Container {
	return container.New(&indeling{r, k.Container, midden}, r.Container, k.Container, midden)
}

func (l *indeling) Layout(_ []fyne.CanvasObject, s fyne.Size) {
	b := railBreed
	if s.Width < woordenVan {
		b = railSmal
	}
	l.rail.vouw(b == railSmal)
	l.rail.Resize(fyne.NewSize(b, s.Height))
	h := l.kop.MinSize().Height
	l.kop.Resize(fyne.NewSize(s.Width-b, h))
	l.kop.Move(fyne.NewPos(b, 0))
	l.midden.Resize(fyne.NewSize(s.Width-b, s.Height-h))
	l.midden.Move(fyne.NewPos(b, h))
}

func (l *indeling) MinSize([]fyne.CanvasObject) fyne.Size {
	k, m := l.kop.MinSize(), l.midden.MinSize()
	return fyne.NewSize(railSmal+max(k.Width, m.Width), max(k.Height+m.Height, l.rail.MinSize().Height))
}
