package kit

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/theme"
)

// Veldenrij is one row of a Rijenveld: its fields, how they stand, and what they hold.
type Veldenrij[W any] struct {
	Velden []Veld
	Inhoud fyne.CanvasObject
	Zet    func(W)
	Waarde func() W
}

// Rijenveld is a field of rows that come and go: agreements, goals.
type Rijenveld[W any] struct {
	kader
	Max   int // rows; 0: no end
	maak  func() Veldenrij[W]
	rijen []Veldenrij[W]
	lijst *fyne.Container
	meer  *Knop
}

// NewRijenveld makes a field without rows; meer is on the button that adds one.
func NewRijenveld[W any](o Opzet, meer string, maak func() Veldenrij[W]) *Rijenveld[W] {
	v := &Rijenveld[W]{maak: maak, lijst: Stapel(theme.Stap3)}
	v.meer = newKnop(meer, theme.Plus, Gewoon, func() {
		v.voeg(maak())
		v.gewijzigd()
		if r := v.rijen[len(v.rijen)-1]; len(r.Velden) > 0 {
			r.Velden[0].Focus()
		}
	})
	v.stand = func() any { return fmt.Sprintf("%+v", v.Waarde()) }
	v.lees = func() error {
		for _, r := range v.rijen {
			for _, f := range r.Velden {
				if err := f.Controleer(); err != nil {
					return err
				}
			}
		}
		return nil
	}
	v.leeg = func() bool { return len(v.rijen) == 0 }
	v.zet(o, v.meer, Stapel(theme.Stap3, v.lijst, Rij(0, v.meer)), v)
	return v
}

func (v *Rijenveld[W]) voeg(r Veldenrij[W]) {
	v.rijen = append(v.rijen, r)
	for _, f := range r.Velden {
		f.Bij(func() { v.ZetFout(""); v.gewijzigd() })
	}
	vak := container.New(&rijMetKruis{})
	vak.Objects = []fyne.CanvasObject{r.Inhoud, NewIcoonknop(theme.Kruis, "Deze regel weghalen", func() { v.haalWeg(vak) })}
	v.lijst.Add(vak)
	v.wijsMeer()
}

func (v *Rijenveld[W]) haalWeg(vak fyne.CanvasObject) {
	for i, o := range v.lijst.Objects {
		if o == vak {
			v.lijst.Remove(o)
			v.rijen = append(v.rijen[:i:i], v.rijen[i+1:]...)
			break
		}
	}
	v.wijsMeer()
	v.Focus()
	v.gewijzigd()
}

// Focus goes to the first row, or to the button that adds one.
func (v *Rijenveld[W]) Focus() {
	if len(v.rijen) > 0 && len(v.rijen[0].Velden) > 0 {
		v.rijen[0].Velden[0].Focus()
		return
	}
	geefFocus(v.meer)
}

// Waarde gives what the rows hold.
func (v *Rijenveld[W]) Waarde() []W {
	var uit []W
	for _, r := range v.rijen {
		uit = append(uit, r.Waarde())
	}
	return uit
}

// Zet fills the field with rows.
func (v *Rijenveld[W]) Zet(waarden ...W) {
	v.rijen = nil
	v.lijst.RemoveAll()
	for _, w := range waarden {
		r := v.maak()
		r.Zet(w)
		v.voeg(r)
	}
	v.wijsMeer()
	v.ZetFout("")
}

// wijsMeer hides the button that adds a row when there is room for no more.
func (v *Rijenveld[W]) wijsMeer() {
	zetZicht(v.meer, v.Max == 0 || len(v.rijen) < v.Max)
	v.Refresh()
}

// rijMetKruis puts a button at the right top of a row.
type rijMetKruis struct{}

func (rijMetKruis) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	k := oo[1].MinSize()
	oo[0].Resize(fyne.NewSize(s.Width-k.Width-theme.Stap1, s.Height))
	oo[1].Resize(k)
	oo[1].Move(fyne.NewPos(s.Width-k.Width, 0))
}

func (rijMetKruis) MinSize(oo []fyne.CanvasObject) fyne.Size {
	a, k := oo[0].MinSize(), oo[1].MinSize()
	return fyne.NewSize(a.Width+k.Width+theme.Stap1, max(a.Height, k.Height))
}

// Meld tells that the user changed something that stands beside the field and belongs
// to it, such as a box in the same row.
func (k *kader) Meld() { k.gewijzigd() }
