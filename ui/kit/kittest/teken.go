package kittest

import (
	"image/png"
	"io"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// Teken draws the window with the software painter as a PNG, as the desktop shows it: the
// desktop lays out before each frame what grew or shrank, and cuts off what sticks out of
// a part that scrolls, also when that lies in another one. The painter does neither.
func Teken(uit io.Writer, w fyne.Window) error {
	c := w.Canvas()
	Maat(w, c.Size().Width, c.Size().Height)
	var weg []fyne.CanvasObject
	for _, o := range append([]fyne.CanvasObject{c.Content()}, c.Overlays().List()...) {
		weg = append(weg, uitstekers(o, fyne.Position{}, nil)...)
	}
	for _, o := range weg {
		o.Hide()
	}
	err := png.Encode(uit, c.Capture())
	for _, o := range weg {
		o.Show()
	}
	return err
}

// raam is a part of the window, in places of the window.
type raam struct {
	op   fyne.Position
	maat fyne.Size
}

func (r raam) omvat(a raam) bool {
	const speling = 0.5
	return a.op.X >= r.op.X-speling && a.op.Y >= r.op.Y-speling &&
		a.op.X+a.maat.Width <= r.op.X+r.maat.Width+speling && a.op.Y+a.maat.Height <= r.op.Y+r.maat.Height+speling
}

// uitstekers gives what scrolls within something that scrolls, and sticks out of it.
func uitstekers(o fyne.CanvasObject, bij fyne.Position, buiten *raam) []fyne.CanvasObject {
	if o == nil || !o.Visible() {
		return nil
	}
	hier := raam{bij.Add(o.Position()), o.Size()}
	if _, rolt := o.(*container.Scroll); rolt {
		if buiten != nil && !buiten.omvat(hier) {
			return []fyne.CanvasObject{o}
		}
		buiten = &hier
	}
	var kinderen, uit []fyne.CanvasObject
	switch w := o.(type) {
	case *fyne.Container:
		kinderen = w.Objects
	case fyne.Widget:
		kinderen = test.WidgetRenderer(w).Objects()
	}
	for _, k := range kinderen {
		uit = append(uit, uitstekers(k, hier.op, buiten)...)
	}
	return uit
}
