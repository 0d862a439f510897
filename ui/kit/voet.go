package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/theme"
)

// Voet is the bar under a form: at the left the words that say how things stand, at the
// right the buttons, the main one last. Where there is no room for both the words stand
// above.
func Voet(woorden *Alinea, knoppen ...fyne.CanvasObject) *fyne.Container {
	return container.New(&voet{}, woorden, Rij(theme.Stap2, knoppen...))
}

// woordenVanaf is the room that words need to stand beside the buttons.
const woordenVanaf = 200

type voet struct{ breedte float32 }

// zet gives the words their width, so that their height is right; naast tells whether
// they stand beside the buttons.
func (l *voet) zet(woorden, knoppen fyne.CanvasObject) (hoogte float32, naast bool) {
	b := l.breedte - knoppen.MinSize().Width - theme.Stap4
	if naast = b >= woordenVanaf; !naast {
		b = l.breedte
	}
	woorden.Resize(fyne.NewSize(b, max(woorden.Size().Height, 1)))
	return woorden.MinSize().Height, naast
}

func (l *voet) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	l.breedte = s.Width
	woorden, knoppen := oo[0], oo[1]
	m := knoppen.MinSize()
	knoppen.Resize(m)
	knoppen.Move(fyne.NewPos(max(s.Width-m.Width, 0), s.Height-m.Height))
	if !woorden.Visible() {
		return
	}
	h, naast := l.zet(woorden, knoppen)
	woorden.Resize(fyne.NewSize(woorden.Size().Width, h))
	woorden.Move(fyne.NewPos(0, 0))
	if naast {
		woorden.Move(fyne.NewPos(0, (s.Height-h)/2))
	}
}

func (l *voet) MinSize(oo []fyne.CanvasObject) fyne.Size {
	m := oo[1].MinSize()
	if !oo[0].Visible() || l.breedte == 0 {
		return m
	}
	h, naast := l.zet(oo[0], oo[1])
	if naast {
		return fyne.NewSize(m.Width, max(m.Height, h))
	}
	return fyne.NewSize(m.Width, m.Height+theme.Stap1+h)
}
