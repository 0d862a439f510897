package kittest

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"schakel/ui/kit"
)

// Zie gives every object of a kind that is shown in the window, or in the layer over it.
func Zie[T fyne.CanvasObject](h kit.Host) []T {
	var uit []T
	loop(boven(h), func(o fyne.CanvasObject) {
		if t, ok := o.(T); ok {
			uit = append(uit, t)
		}
	})
	return uit
}

func boven(h kit.Host) fyne.CanvasObject {
	c := h.Venster().Canvas()
	if o := c.Overlays().Top(); o != nil {
		return o
	}
	return c.Content()
}

// loop visits every object that is not hidden.
func loop(o fyne.CanvasObject, bij func(fyne.CanvasObject)) {
	if o == nil || !o.Visible() {
		return
	}
	bij(o)
	var kinderen []fyne.CanvasObject
	switch w := o.(type) {
	case *fyne.Container:
		kinderen = w.Objects
	case fyne.Widget:
		kinderen = test.WidgetRenderer(w).Objects()
	}
	for _, k := range kinderen {
		loop(k, bij)
	}
}

// Knop gives the button with these words; nil when there is none.
func Knop(h kit.Host, woorden string) *kit.Knop {
	for _, k := range Zie[*kit.Knop](h) {
		if k.Tekst == woorden || k.Tekst == "" && k.Hint == woorden {
			return k
		}
	}
	return nil
}

// Druk clicks on the button or link with these words, after bringing it into sight.
func Druk(t testing.TB, h kit.Host, woorden string) {
	t.Helper()
	if k := Knop(h, woorden); k != nil {
		if k.Disabled() {
			t.Fatalf("button %q is off", woorden)
		}
		druk(h, k)
		return
	}
	i := slices.IndexFunc(Zie[*kit.Link](h), func(l *kit.Link) bool { return l.Tekst == woorden })
	if i < 0 {
		t.Fatalf("there is no button or link %q; the window says %q", woorden, Tekst(h))
	}
	druk(h, Zie[*kit.Link](h)[i])
}

// aanwijsbaar is what can be clicked and can have the keyboard.
type aanwijsbaar interface {
	fyne.Widget
	fyne.Focusable
	fyne.Tappable
}

func druk(h kit.Host, o aanwijsbaar) {
	h.Venster().Canvas().Focus(o)
	p := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	if m := h.Venster().Canvas().Size(); p.Y < 0 || p.Y+o.Size().Height > m.Height || p.X+o.Size().Width > m.Width {
		o.Tapped(&fyne.PointEvent{}) // in a list that was not scrolled there
		return
	}
	KlikOp(h, o)
}

// Tekst gives every word that is shown on top, in one line.
func Tekst(h kit.Host) string {
	var b strings.Builder
	for _, t := range Zie[*canvas.Text](h) {
		b.WriteString(t.Text + " ")
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Leest fails the test when one of these words is not shown.
func Leest(t testing.TB, h kit.Host, woorden ...string) {
	t.Helper()
	for _, w := range woorden {
		if !strings.Contains(Tekst(h), w) {
			t.Errorf("the window does not say %q; it says %q", w, Tekst(h))
		}
	}
}

// LeestNiet fails the test when one of these words is shown.
func LeestNiet(t testing.TB, h kit.Host, woorden ...string) {
	t.Helper()
	for _, w := range woorden {
		if strings.Contains(Tekst(h), w) {
			t.Errorf("the window says %q", w)
		}
	}
}
