package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// wiel lies over a field in which one types and gives the wheel of the mouse to the form
// around it: else the form would stand still wherever a field passes under the mouse.
// While the field has the keyboard it is away: then the wheel scrolls the text.
type wiel struct {
	widget.BaseWidget
	naar func(*fyne.ScrollEvent)
}

func newWiel() *wiel {
	w := &wiel{}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled passes the wheel on.
func (w *wiel) Scrolled(ev *fyne.ScrollEvent) {
	if w.naar != nil {
		w.naar(ev)
	}
}

// CreateRenderer draws nothing.
func (w *wiel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(color.Transparent))
}
