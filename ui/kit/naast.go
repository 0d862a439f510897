package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/theme"
)

// Naast puts a panel of a fixed width at the right of the main thing. Where there is
// less room than vanaf the panel is not shown: what it holds must be reached otherwise.
func Naast(hoofd, paneel fyne.CanvasObject, breedte, vanaf float32) *fyne.Container {
	return container.New(&naast{breedte: breedte, vanaf: vanaf}, hoofd, paneel)
}

type naast struct{ breedte, vanaf float32 }

func (l *naast) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	hoofd, paneel := oo[0], oo[1]
	zetZicht(paneel, s.Width >= l.vanaf)
	if !paneel.Visible() {
		hoofd.Resize(s)
		hoofd.Move(fyne.Position{})
		return
	}
	b := s.Width - l.breedte - theme.Stap4
	hoofd.Resize(fyne.NewSize(b, s.Height))
	hoofd.Move(fyne.Position{})
	paneel.Resize(fyne.NewSize(l.breedte, s.Height))
	paneel.Move(fyne.NewPos(b+theme.Stap4, 0))
}

func (l *naast) MinSize(oo []fyne.CanvasObject) fyne.Size { return oo[0].MinSize() }
