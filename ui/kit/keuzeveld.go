package kit

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/kit/tabel"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Optie is one thing to choose.
type Optie[T comparable] struct {
	Waarde T
	Tekst  string
}

// Opties makes options of values that know their own name.
func Opties[T comparable](naam func(T) string, waarden ...T) []Optie[T] {
	uit := make([]Optie[T], len(waarden))
	for i, w := range waarden {
		uit[i] = Optie[T]{w, naam(w)}
	}
	return uit
}

// Keuzeveld takes one of a list. Typing opens the list and searches in it.
type Keuzeveld[T comparable] struct {
	kader
	doos   *keuzedoos
	opties []Optie[T]
	keuze  int // -1: none
}

// NewKeuzeveld makes a field with nothing chosen.
func NewKeuzeveld[T comparable](o Opzet, opties ...Optie[T]) *Keuzeveld[T] {
	if o.Voorbeeld == "" {
		o.Voorbeeld = text.Kies
	}
	if o.Breedte == Vol {
		o.Breedte = Middel
	}
	v := &Keuzeveld[T]{opties: opties, keuze: -1}
	v.doos = newKeuzedoos(o.Voorbeeld, v.teksten, v.kies)
	v.doos.plicht = o.Plicht
	v.stand = func() any {
		w, ok := v.Gekozen()
		return struct {
			w  T
			ok bool
		}{w, ok}
	}
	v.lees = func() error { return nil }
	v.leeg = func() bool { return v.keuze < 0 }
	v.doos.verliet = v.verlaten
	v.zet(o, v.doos, v.doos, v)
	v.doos.fout = func() bool { return v.Fout() != "" }
	return v
}

func (v *Keuzeveld[T]) teksten() []string {
	uit := make([]string, len(v.opties))
	for i, o := range v.opties {
		uit[i] = o.Tekst
	}
	return uit
}

// kies takes option i; -1 lets the choice go.
func (v *Keuzeveld[T]) kies(i int) {
	if i == v.keuze {
		return
	}
	v.keuze = i
	v.wijs()
	v.ZetFout("")
	v.gewijzigd()
}

func (v *Keuzeveld[T]) wijs() {
	v.doos.tekst = ""
	if v.keuze >= 0 {
		v.doos.tekst = v.opties[v.keuze].Tekst
	}
	v.doos.Refresh()
}

// Waarde gives what is chosen; the zero value for nothing.
func (v *Keuzeveld[T]) Waarde() T { w, _ := v.Gekozen(); return w }

// Gekozen gives what is chosen; false for nothing.
func (v *Keuzeveld[T]) Gekozen() (T, bool) {
	if v.keuze < 0 {
		var leeg T
		return leeg, false
	}
	return v.opties[v.keuze].Waarde, true
}

// Zet chooses a value; one that is not in the list chooses nothing.
func (v *Keuzeveld[T]) Zet(w T) {
	v.keuze = slices.IndexFunc(v.opties, func(o Optie[T]) bool { return o.Waarde == w })
	v.wijs()
	v.ZetFout("")
}

// ZetOpties changes the list and keeps the choice where it is still in it.
func (v *Keuzeveld[T]) ZetOpties(opties ...Optie[T]) {
	w, had := v.Gekozen()
	v.opties, v.keuze = opties, -1
	if had {
		v.Zet(w)
	}
	v.wijs()
}

// keuzedoos is the closed list: the chosen words and an arrow.
type keuzedoos struct {
	widget.DisableableWidget
	tekst, voorbeeld string
	plicht           bool
	teksten          func() []string
	kies             func(int)
	fout             func() bool
	verliet          func()
	focus, onder     bool
	volgfocus
}

func newKeuzedoos(voorbeeld string, teksten func() []string, kies func(int)) *keuzedoos {
	k := &keuzedoos{voorbeeld: voorbeeld, teksten: teksten, kies: kies, fout: func() bool { return false }}
	k.ExtendBaseWidget(k)
	return k
}

// Tapped opens the list.
func (k *keuzedoos) Tapped(*fyne.PointEvent) {
	if !k.Disabled() {
		geefFocus(k)
		k.open("")
	}
}

// TypedKey opens the list; Delete lets the choice go where there may be none.
func (k *keuzedoos) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeySpace, fyne.KeyDown, fyne.KeyUp, fyne.KeyF4:
		k.open("")
	case fyne.KeyDelete, fyne.KeyBackspace:
		if !k.plicht {
			k.kies(-1)
		}
	default:
		geefToets(k, ev)
	}
}

// TypedRune opens the list and searches in it.
func (k *keuzedoos) TypedRune(r rune) {
	if r != ' ' {
		k.open(string(r))
	}
}

// FocusGained shows the ring.
func (k *keuzedoos) FocusGained() { k.focus = true; k.Refresh(); k.meldFocus() }

// FocusLost hides the ring.
func (k *keuzedoos) FocusLost() {
	k.focus = false
	k.Refresh()
	if k.verliet != nil && !k.lijstOpen() {
		k.verliet()
	}
}

// lijstOpen tells whether a list hangs under the box: then the field is not left.
func (k *keuzedoos) lijstOpen() bool {
	c := doekVan(k)
	return c != nil && c.Overlays().Top() != nil
}

// MouseIn lights the box up.
func (k *keuzedoos) MouseIn(*desktop.MouseEvent) { k.onder = true; k.Refresh() }

// MouseMoved does nothing.
func (k *keuzedoos) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts the box out.
func (k *keuzedoos) MouseOut() { k.onder = false; k.Refresh() }

// open shows the list under the box, searched for what was typed.
func (k *keuzedoos) open(begin string) {
	c := doekVan(k)
	if c == nil {
		return
	}
	lijst := newKeuzelijst(k.teksten(), k.tekst)
	l := newLaag(c, container.New(&vasteBreedte{max(k.Size().Width, 200)}, Rondom(theme.Stap1, lijst)))
	l.anker = k
	l.opDicht = func() { geefFocus(k) }
	lijst.kies = func(i int) {
		l.dicht()
		k.kies(i)
	}
	l.toon()
	c.Focus(lijst.zoek)
	if begin != "" {
		lijst.zoek.SetText(begin)
		lijst.zoek.CursorColumn = len([]rune(begin))
		lijst.zoek.Refresh()
	}
	lijst.toonKeuze()
}

// CreateRenderer draws the box.
func (k *keuzedoos) CreateRenderer() fyne.WidgetRenderer {
	k.ExtendBaseWidget(k)
	vlak := canvas.NewRectangle(nil)
	vlak.CornerRadius = 4
	tekst := canvas.NewText("", nil)
	pijl := NewTekening(theme.Omlaag, theme.KleurZacht, 16)
	r := &tekenaar{objecten: []fyne.CanvasObject{vlak, tekst, pijl}}
	r.vernieuw = func() {
		vlak.FillColor, vlak.StrokeColor, vlak.StrokeWidth = theme.Kleur("inputBackground"), theme.Kleur(theme.KleurRand), 1
		kleur := theme.KleurTekst
		switch {
		case k.Disabled():
			kleur = theme.KleurUit
			vlak.FillColor = theme.Kleur(theme.KleurNeutraalVlak)
		case k.focus:
			vlak.StrokeColor, vlak.StrokeWidth = theme.Kleur(theme.KleurFocus), 2
		case k.fout():
			vlak.StrokeColor = theme.Kleur(theme.KleurTeLaat)
		}
		s := k.tekst
		if s == "" {
			s, kleur = k.voorbeeld, theme.KleurUit
		}
		tekst.TextSize = theme.Maat(theme.MaatTekst)
		tekst.Text, tekst.Color = kort(s, k.Size().Width-36, tekst.TextSize, tekst.TextStyle), theme.Kleur(kleur)
		canvas.Refresh(k)
	}
	r.min = func() fyne.Size { return fyne.NewSize(80, theme.Maat(theme.MaatVeld)) }
	r.leg = func(s fyne.Size) {
		legRand(vlak, s)
		h := tekst.MinSize().Height
		tekst.Move(fyne.NewPos(theme.Stap2, (s.Height-h)/2))
		pijl.Resize(fyne.NewSquareSize(16))
		pijl.Move(fyne.NewPos(s.Width-16-theme.Stap2, (s.Height-16)/2))
		r.vernieuw()
	}
	r.vernieuw()
	return r
}

// zoekIn gives the places of the texts in which every word of vraag is found; those
// that begin with it first.
func zoekIn(teksten []string, vraag string) []int {
	vraag = strings.TrimSpace(tabel.Vouw(vraag))
	var voor, na []int
	for i, t := range teksten {
		g := tabel.Vouw(t)
		switch {
		case strings.HasPrefix(g, vraag):
			voor = append(voor, i)
		case !slices.ContainsFunc(strings.Fields(vraag), func(w string) bool { return !strings.Contains(g, w) }):
			na = append(na, i)
		}
	}
	return append(voor, na...)
}
