package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// Aandacht is a sentence that must not be overlooked, on an amber ground. Without words
// it takes no room.
type Aandacht struct {
	widget.BaseWidget
	zin    *Alinea
	inhoud fyne.CanvasObject
}

// NewAandacht makes the box; acties stand at the right of the words.
func NewAandacht(zin string, acties ...fyne.CanvasObject) *Aandacht {
	a := &Aandacht{zin: NewAlinea(zin)}
	g := newGrond(theme.KleurDezeWeekVlak)
	g.rond = 4
	rij := append([]fyne.CanvasObject{NewTekening(theme.Waarschuwing, theme.KleurDezeWeek, 18), a.zin}, acties...)
	a.inhoud = container.NewStack(g, Marge(theme.Stap2, theme.Stap3, theme.Stap2, theme.Stap3, Rij(theme.Stap2, rij...)))
	a.ExtendBaseWidget(a)
	a.Hidden = zin == ""
	return a
}

// Zet changes the words; "" takes the box away.
func (a *Aandacht) Zet(zin string) {
	a.zin.Zet(zin)
	zetZicht(a, zin != "")
	a.Refresh()
}

// Tekst gives the words.
func (a *Aandacht) Tekst() string { return a.zin.Tekst }

// CreateRenderer draws the box.
func (a *Aandacht) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(a.inhoud) }
