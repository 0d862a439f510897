package kit

import (
	"image/color"
	"slices"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/fout"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Vinkje is a box to tick, with its words.
type Vinkje struct {
	widget.DisableableWidget
	Tekst        string
	Aan          bool
	Bij          func(bool)
	focus, onder bool
	volgfocus
}

// NewVinkje makes a box.
func NewVinkje(tekst string, bij func(bool)) *Vinkje {
	v := &Vinkje{Tekst: tekst, Bij: bij}
	v.ExtendBaseWidget(v)
	return v
}

// Zet ticks the box or not, without telling.
func (v *Vinkje) Zet(aan bool) { v.Aan = aan; v.Refresh() }

func (v *Vinkje) wissel() {
	if v.Disabled() {
		return
	}
	v.Zet(!v.Aan)
	if v.Bij != nil {
		v.Bij(v.Aan)
	}
}

// Tapped ticks the box or not.
func (v *Vinkje) Tapped(*fyne.PointEvent) {
	if !v.Disabled() {
		geefFocus(v)
	}
	v.wissel()
}

// TypedKey ticks on space.
func (v *Vinkje) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeySpace {
		v.wissel()
		return
	}
	geefToets(v, ev)
}

// TypedRune does nothing.
func (v *Vinkje) TypedRune(rune) {}

// FocusGained shows the ring.
func (v *Vinkje) FocusGained() { v.focus = true; v.Refresh(); v.meldFocus() }

// FocusLost hides the ring.
func (v *Vinkje) FocusLost() { v.focus = false; v.Refresh() }

// MouseIn lights the box up.
func (v *Vinkje) MouseIn(*desktop.MouseEvent) { v.onder = true; v.Refresh() }

// MouseMoved does nothing.
func (v *Vinkje) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts the box out.
func (v *Vinkje) MouseOut() { v.onder = false; v.Refresh() }

// CreateRenderer draws the box and its words.
func (v *Vinkje) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	const zijde = 18
	vak := canvas.NewRectangle(color.Transparent)
	vak.CornerRadius = 3
	vink := newPrent(theme.Vink, theme.KleurOpHoofd, 14)
	woorden := NewAlinea(v.Tekst)
	ring := newRing()
	r := &tekenaar{objecten: []fyne.CanvasObject{vak, vink.Image, woorden, ring}}
	r.vernieuw = func() {
		vak.FillColor, vak.StrokeColor, vak.StrokeWidth = theme.Kleur("inputBackground"), theme.Kleur(theme.KleurRand), 1
		kleur, vinkkleur := theme.KleurTekst, theme.KleurOpHoofd
		switch {
		case v.Disabled():
			kleur = theme.KleurUit
			vinkkleur = theme.KleurUit
			vak.FillColor = theme.Kleur(theme.KleurNeutraalVlak)
		case v.Aan:
			vak.FillColor, vak.StrokeWidth = theme.Kleur(theme.KleurHoofd), 0
		case v.onder:
			vak.FillColor = theme.Kleur(theme.KleurAanwijzen)
		}
		vink.Hidden = !v.Aan
		vink.zet(theme.Vink, vinkkleur)
		woorden.Kleur = kleur
		woorden.Tekst = v.Tekst
		woorden.Refresh()
		ring.Hidden, ring.StrokeColor = !v.focus, theme.Kleur(theme.KleurFocus)
		canvas.Refresh(v)
	}
	r.min = func() fyne.Size {
		m := woorden.MinSize()
		return fyne.NewSize(m.Width+zijde+theme.Stap2, max(m.Height, zijde)+theme.Stap1)
	}
	r.leg = func(s fyne.Size) {
		vak.Move(fyne.NewPos(0, 2))
		vak.Resize(fyne.NewSquareSize(zijde))
		vink.Move(fyne.NewPos(2, 4))
		vink.Resize(fyne.NewSquareSize(14))
		legRing(ring, fyne.NewSquareSize(zijde))
		ring.Move(fyne.NewPos(-3, -1))
		b := s.Width - zijde - theme.Stap2
		woorden.Resize(fyne.NewSize(b, max(woorden.Size().Height, 1)))
		woorden.Resize(fyne.NewSize(b, woorden.MinSize().Height))
		woorden.Move(fyne.NewPos(zijde+theme.Stap2, max((zijde+theme.Stap1-woorden.MinSize().Height)/2, 0)))
	}
	r.vernieuw()
	return r
}

// Vinkveld is a field that is ticked or not. Its Label stands beside the box.
type Vinkveld struct {
	kader
	vink *Vinkje
}

// NewVinkveld makes a box that is not ticked.
func NewVinkveld(o Opzet) *Vinkveld {
	v := &Vinkveld{}
	v.vink = NewVinkje(o.Label, func(bool) { v.ZetFout(""); v.gewijzigd() })
	v.stand = func() any { return v.vink.Aan }
	v.lees = func() error { return nil }
	v.leeg = func() bool { return !v.vink.Aan }
	naam := o.Label
	o.Label = ""
	v.zet(o, v.vink, v.vink, v)
	v.opzet.Label = naam
	return v
}

// Waarde tells whether the box is ticked.
func (v *Vinkveld) Waarde() bool { return v.vink.Aan }

// Zet ticks the box or not.
func (v *Vinkveld) Zet(aan bool) { v.vink.Zet(aan); v.ZetFout("") }

// Vinklijst takes any number of a short list.
type Vinklijst[T comparable] struct {
	kader
	opties []Optie[T]
	vinken []*Vinkje
}

// NewVinklijst makes a list with nothing ticked.
func NewVinklijst[T comparable](o Opzet, opties ...Optie[T]) *Vinklijst[T] {
	v := &Vinklijst[T]{opties: opties}
	lijst := Stapel(theme.Stap1)
	for _, optie := range opties {
		vink := NewVinkje(optie.Tekst, func(bool) { v.ZetFout(""); v.gewijzigd() })
		v.vinken = append(v.vinken, vink)
		lijst.Add(vink)
	}
	v.stand = func() any {
		s := make([]byte, len(v.vinken))
		for i, k := range v.vinken {
			s[i] = map[bool]byte{true: '1', false: '0'}[k.Aan]
		}
		return string(s)
	}
	v.lees = func() error { return nil }
	v.leeg = func() bool { return len(v.Waarde()) == 0 }
	var eerste fyne.Focusable
	if len(v.vinken) > 0 {
		eerste = v.vinken[0]
	}
	v.zet(o, eerste, lijst, v)
	return v
}

// Waarde gives what is ticked, in the order of the list.
func (v *Vinklijst[T]) Waarde() []T {
	var uit []T
	for i, k := range v.vinken {
		if k.Aan {
			uit = append(uit, v.opties[i].Waarde)
		}
	}
	return uit
}

// Zet ticks these and no others.
func (v *Vinklijst[T]) Zet(waarden ...T) {
	for i, k := range v.vinken {
		k.Zet(slices.Contains(waarden, v.opties[i].Waarde))
	}
	v.ZetFout("")
}

// Antwoord is the value of a field for yes, no or not known.
type Antwoord int

// The answers; Leeg: not asked yet.
const (
	Leeg Antwoord = iota
	Ja
	Nee
	Onbekend
)

// NewJaNeeveld makes a field for yes or no, and for not known where that may be.
func NewJaNeeveld(o Opzet, onbekend bool) *Segmentveld[Antwoord] {
	opties := []Optie[Antwoord]{{Ja, text.Ja}, {Nee, text.Nee}}
	if onbekend {
		opties = append(opties, Optie[Antwoord]{Onbekend, text.Onbekend})
	}
	return NewSegmentveld(o, opties...)
}

// Segmentveld takes one of a few, all in sight beside each other: arrows move, the
// first letter chooses.
type Segmentveld[T comparable] struct {
	kader
	strook *strook
	opties []Optie[T]
}

// NewSegmentveld makes a field with nothing chosen.
func NewSegmentveld[T comparable](o Opzet, opties ...Optie[T]) *Segmentveld[T] {
	v := &Segmentveld[T]{opties: opties}
	v.strook = &strook{op: -1}
	for _, optie := range opties {
		v.strook.teksten = append(v.strook.teksten, optie.Tekst)
	}
	v.strook.ExtendBaseWidget(v.strook)
	v.strook.bij = func() { v.ZetFout(""); v.gewijzigd() }
	v.stand = func() any { return v.strook.op }
	v.lees = func() error {
		if v.leeg() {
			return fout.Bij(o.Naam, fout.Ontbreekt, text.VulIn, o.Label)
		}
		return nil
	}
	v.leeg = func() bool { return v.strook.op < 0 }
	o.Breedte = Vol
	v.zet(o, v.strook, Rij(0, v.strook), v)
	return v
}

// Waarde gives what is chosen; the zero value for nothing.
func (v *Segmentveld[T]) Waarde() T {
	if v.strook.op < 0 {
		var leeg T
		return leeg
	}
	return v.opties[v.strook.op].Waarde
}

// Zet chooses a value; one that is not there chooses nothing.
func (v *Segmentveld[T]) Zet(w T) {
	v.strook.op = slices.IndexFunc(v.opties, func(o Optie[T]) bool { return o.Waarde == w })
	v.strook.Refresh()
	v.ZetFout("")
}

// eersteLetter gives the place of the text that begins with r; -1 for none.
func eersteLetter(teksten []string, r rune) int {
	return slices.IndexFunc(teksten, func(t string) bool {
		l := []rune(t)
		return len(l) > 0 && unicode.ToLower(l[0]) == unicode.ToLower(r)
	})
}
