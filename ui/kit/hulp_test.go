package kit_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func gelijk[T comparable](t *testing.T, wat string, kreeg, wil T) {
	t.Helper()
	if kreeg != wil {
		t.Errorf("%s: got %v, want %v", wat, kreeg, wil)
	}
}

// open puts objects under each other in a window of 900 by 600, with a button after them
// to which Tab can go.
func open(t *testing.T, oo ...fyne.CanvasObject) *kittest.Host {
	t.Helper()
	oo = append(oo, kit.NewKnop("Klaar", nil))
	return kittest.Open(t, kit.Rondom(16, kit.Stapel(12, oo...)), 900, 600)
}

// lagen is how many layers lie over the window.
func lagen(h *kittest.Host) int { return len(h.Venster().Canvas().Overlays().List()) }

// vind gives every object of a kind in the window, or in the layer that lies over it.
func vind[T fyne.CanvasObject](h *kittest.Host) []T {
	root := h.Venster().Canvas().Overlays().Top()
	if root == nil {
		root = h.Venster().Canvas().Content()
	}
	return vindIn[T](root)
}

func vindIn[T fyne.CanvasObject](o fyne.CanvasObject) []T {
	if !o.Visible() {
		return nil
	}
	var uit []T
	if w, ok := o.(T); ok {
		uit = append(uit, w)
	}
	switch w := o.(type) {
	case *fyne.Container:
		for _, c := range w.Objects {
			uit = append(uit, vindIn[T](c)...)
		}
	case fyne.Widget:
		for _, c := range test.WidgetRenderer(w).Objects() {
			uit = append(uit, vindIn[T](c)...)
		}
	}
	return uit
}

// knop gives the button with these words.
func knop(t *testing.T, h *kittest.Host, woorden string) *kit.Knop {
	t.Helper()
	for _, k := range vind[*kit.Knop](h) {
		if k.Tekst == woorden || k.Hint == woorden {
			return k
		}
	}
	t.Fatalf("no button %q", woorden)
	return nil
}

// link gives the link with these words.
func link(t *testing.T, h *kittest.Host, woorden string) *kit.Link {
	t.Helper()
	for _, l := range vind[*kit.Link](h) {
		if l.Tekst == woorden {
			return l
		}
	}
	t.Fatalf("no link %q", woorden)
	return nil
}

// leest tells whether these words stand in the window or the layer over it.
func leest(h *kittest.Host, woorden string) bool {
	for _, a := range vind[*kit.Alinea](h) {
		if a.Tekst == woorden {
			return true
		}
	}
	return false
}

// TestMain has an app ready, so that objects can be made before their window.
func TestMain(m *testing.M) {
	test.NewApp()
	m.Run()
}
