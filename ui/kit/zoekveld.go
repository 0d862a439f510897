package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/text"
	"schakel/ui/theme"
)

// Zoekveld is a line to search in. Escape empties it, Down and Enter go to what was
// found.
type Zoekveld struct {
	widget.BaseWidget
	BijZoek   func(string) // after each letter
	BijOmlaag func()       // Down: to the list
	BijEnter  func()       // Enter: the first that was found
	invoer    *invoer
	vak       *focusvak
	wis       *Knop
	breedte   float32
}

// NewZoekveld makes an empty line; breedte Vol takes all there is.
func NewZoekveld(voorbeeld string, breedte float32, bij func(string)) *Zoekveld {
	z := &Zoekveld{BijZoek: bij, invoer: newInvoer(1), breedte: breedte}
	z.invoer.SetPlaceHolder(voorbeeld)
	z.invoer.SetIcon(theme.Zoek.In(theme.KleurZacht))
	z.vak = newFocusvak(z.invoer)
	z.wis = NewIcoonknop(theme.Kruis, text.Sluiten, func() { z.leeg(); z.Focus() })
	z.wis.Hide()
	z.invoer.OnChanged = func(s string) {
		zetZicht(z.wis, s != "")
		if z.BijZoek != nil {
			z.BijZoek(s)
		}
	}
	z.invoer.kreeg = func() { z.vak.zet(true, false) }
	z.invoer.verliet = func() { z.vak.zet(false, false) }
	z.invoer.toets = z.toets
	z.ExtendBaseWidget(z)
	return z
}

func (z *Zoekveld) typ(s string) { z.invoer.SetText(s) }

// leeg takes the text away as a key does, with what was selected of it: else the next letter
// would go into that selection and be lost.
func (z *Zoekveld) leeg() {
	z.invoer.kies()
	z.invoer.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
}

func (z *Zoekveld) toets(ev *fyne.KeyEvent) bool {
	switch {
	case ev.Name == fyne.KeyEscape && z.invoer.Text != "":
		z.leeg()
	case ev.Name == fyne.KeyDown && z.BijOmlaag != nil:
		z.BijOmlaag()
	case isEnter(ev.Name) && z.BijEnter != nil:
		z.BijEnter()
	default:
		return false
	}
	return true
}

// Tekst gives what stands in the line.
func (z *Zoekveld) Tekst() string { return z.invoer.Text }

// Zet fills the line and searches.
func (z *Zoekveld) Zet(s string) { z.typ(s) }

// Focus gives the line the keyboard and selects what stands in it.
func (z *Zoekveld) Focus() {
	geefFocus(z.invoer)
	if z.invoer.Text != "" {
		z.invoer.kies()
	}
}

// CreateRenderer draws the line.
func (z *Zoekveld) CreateRenderer() fyne.WidgetRenderer {
	var o fyne.CanvasObject = container.New(&inVak{}, z.vak, z.wis)
	if z.breedte != Vol {
		o = Vast(z.breedte, o)
	}
	return widget.NewSimpleRenderer(o)
}

// inVak puts a small button within a field, at its right.
type inVak struct{}

func (inVak) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	oo[0].Resize(s)
	k := s.Height - 6
	oo[1].Resize(fyne.NewSquareSize(k))
	oo[1].Move(fyne.NewPos(s.Width-k-3, 3))
}

func (inVak) MinSize(oo []fyne.CanvasObject) fyne.Size { return oo[0].MinSize() }
