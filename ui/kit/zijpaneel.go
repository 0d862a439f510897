package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// Paneel is one thing beside the main one, with the word that switches to it.
type Paneel struct {
	Naam   string
	Inhoud fyne.CanvasObject
	Breed  bool // takes half of the room: pages to read
}

// Zijpaneel shows the main thing with one of the panels at its right. Where there is no
// room for both it shows one of them, and the main thing is the first of the choices.
type Zijpaneel struct {
	widget.BaseWidget
	BijWissel func(paneel int) // another panel came in sight; -1: the main thing alone
	naam      string
	hoofd     fyne.CanvasObject
	panelen   []Paneel
	strook    *strook
	keuze     *fyne.Container // holds the choices of now
	smal      bool
	op        int // the panel
	vooraan   bool
}

// naastVanaf is the width from which the panel stands beside the main thing.
const naastVanaf = 880

// NewZijpaneel makes it, with the first panel open; naam is the word for the main thing.
func NewZijpaneel(naam string, hoofd fyne.CanvasObject, panelen ...Paneel) *Zijpaneel {
	z := &Zijpaneel{naam: naam, hoofd: hoofd, panelen: panelen, vooraan: true}
	z.keuze = container.NewStack()
	z.ExtendBaseWidget(z)
	z.bouw()
	return z
}

func (z *Zijpaneel) gekozen() {
	i := z.strook.op
	if z.smal {
		z.vooraan = i == 0
		i--
	}
	if i >= 0 {
		z.op = i
	}
	z.zicht()
	z.Refresh()
	z.meld()
}

func (z *Zijpaneel) meld() {
	if z.BijWissel != nil {
		z.BijWissel(z.Open())
	}
}

// Open tells which panel is in sight; -1 when only the main thing is.
func (z *Zijpaneel) Open() int {
	if z.smal && z.vooraan {
		return -1
	}
	return z.op
}

// Kies opens a panel.
func (z *Zijpaneel) Kies(i int) {
	z.op, z.vooraan = i, false
	z.bouw()
	z.Refresh()
	z.meld()
}

// Hoofd brings the main thing in sight where there is room for one only.
func (z *Zijpaneel) Hoofd() {
	z.vooraan = true
	z.bouw()
	z.Refresh()
}

// Hernoem changes the word that switches to a panel.
func (z *Zijpaneel) Hernoem(i int, naam string) {
	if z.panelen[i].Naam != naam {
		z.panelen[i].Naam = naam
		z.bouw()
		z.Refresh()
	}
}

// bouw makes the choices for the width of now.
func (z *Zijpaneel) bouw() {
	z.strook = &strook{bij: z.gekozen}
	z.strook.ExtendBaseWidget(z.strook)
	if z.smal {
		z.strook.teksten = append(z.strook.teksten, z.naam)
	}
	for _, p := range z.panelen {
		z.strook.teksten = append(z.strook.teksten, p.Naam)
	}
	z.strook.op = z.op
	if z.smal {
		z.strook.op++
		if z.vooraan {
			z.strook.op = 0
		}
	}
	z.keuze.Objects = []fyne.CanvasObject{Rij(0, z.strook)}
	z.keuze.Refresh()
	z.zicht()
}

func (z *Zijpaneel) zicht() {
	zetZicht(z.hoofd, !z.smal || z.vooraan)
	for i, p := range z.panelen {
		zetZicht(p.Inhoud, i == z.Open())
	}
	zetZicht(z.strook, len(z.strook.teksten) > 1)
}

// CreateRenderer draws the main thing and the panel.
func (z *Zijpaneel) CreateRenderer() fyne.WidgetRenderer {
	panelen := container.NewStack()
	for _, p := range z.panelen {
		panelen.Add(p.Inhoud)
	}
	r := &tekenaar{objecten: []fyne.CanvasObject{z.hoofd, z.keuze, panelen}}
	r.vernieuw = func() { r.leg(z.Size()) }
	r.min = func() fyne.Size { return fyne.NewSize(320, 120) }
	r.leg = func(s fyne.Size) {
		if smal := s.Width < naastVanaf; smal != z.smal && s.Width > 0 {
			z.smal = smal
			z.bouw()
		}
		var h float32
		if z.strook.Visible() {
			h = z.strook.MinSize().Height
		}
		x, b := float32(0), s.Width
		if !z.smal {
			b = max(min(s.Width*0.36, 460), 340)
			if z.panelen[z.op].Breed {
				b = min(s.Width/2, 760)
			}
			x = s.Width - b
			z.hoofd.Resize(fyne.NewSize(x-theme.Stap4, s.Height))
			z.hoofd.Move(fyne.Position{})
		}
		r.objecten[1].Resize(fyne.NewSize(b, h))
		r.objecten[1].Move(fyne.NewPos(x, 0))
		if h > 0 {
			h += theme.Stap2
		}
		rest := fyne.NewSize(b, s.Height-h)
		panelen.Resize(rest)
		panelen.Move(fyne.NewPos(x, h))
		if z.smal {
			z.hoofd.Resize(rest)
			z.hoofd.Move(fyne.NewPos(0, h))
		}
	}
	return r
}
