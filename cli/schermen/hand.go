package schermen

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"schakel/ui"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// hand works in the window as a user does. The first thing that cannot be done is kept in
// mis; what comes after it is left out.
type hand struct {
	host *ui.Programma
	mis  string
}

func (h *hand) venster() fyne.Window { return h.host.Venster() }

// ga opens a screen, and throws away what was typed on the one before it.
func (h *hand) ga(r kit.Route) {
	h.leeg()
	h.host.Ga(r)
	if h.lagen() > 0 {
		h.klik("Niet bewaren")
	}
}

func (h *hand) lagen() int { return len(h.venster().Canvas().Overlays().List()) }

// leeg closes what lies over the window.
func (h *hand) leeg() {
	for range h.lagen() {
		h.toets(fyne.KeyEscape)
	}
}

func (h *hand) toets(namen ...fyne.KeyName) {
	if h.mis == "" {
		kittest.Toets(h.host, namen...)
	}
}

func (h *hand) ctrl(k fyne.KeyName) {
	if h.mis == "" {
		kittest.Ctrl(h.host, k)
	}
}

// typ types text into the field with the keyboard, and each next text into the next field.
func (h *hand) typ(teksten ...string) {
	for i, s := range teksten {
		if i > 0 {
			h.toets(fyne.KeyTab)
		}
		if h.mis == "" {
			kittest.Typ(h.host, s)
		}
	}
}

// klik clicks the button, link or tab with these words.
func (h *hand) klik(woorden string) {
	if h.mis != "" {
		return
	}
	doel := h.zoek(woorden)
	if doel == nil {
		h.mis = fmt.Sprintf("“%s” staat er niet", woorden)
		return
	}
	if f, ok := doel.(fyne.Focusable); ok {
		h.venster().Canvas().Focus(f) // brings it into sight
	}
	kittest.KlikOp(h.host, doel)
}

// zoek gives the first button or link with these words, or that begins with them, else the
// words themselves.
func (h *hand) zoek(woorden string) fyne.CanvasObject {
	var knop, tekst fyne.CanvasObject
	past := func(s string) bool {
		return s == woorden || strings.HasPrefix(s, woorden+" ") || strings.HasPrefix(s, woorden+":")
	}
	eerste := func(o *fyne.CanvasObject, nu fyne.CanvasObject, ja bool) {
		if *o == nil && ja {
			*o = nu
		}
	}
	loop(h.boven(), func(o fyne.CanvasObject) {
		switch w := o.(type) {
		case *kit.Knop:
			eerste(&knop, w, !w.Disabled() && (past(w.Tekst) || w.Tekst == "" && w.Hint == woorden))
		case *kit.Link:
			eerste(&knop, w, past(w.Tekst))
		case *canvas.Text:
			eerste(&tekst, w, past(w.Text))
		}
	})
	if knop != nil {
		return knop
	}
	return tekst
}

// heeft tells whether there is something with these words to click on.
func (h *hand) heeft(woorden string) bool { return h.zoek(woorden) != nil }

// boven is what is on top: a dialog, or the window.
func (h *hand) boven() fyne.CanvasObject {
	if o := h.venster().Canvas().Overlays().Top(); o != nil {
		return o
	}
	return h.venster().Content()
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

// maak gives the window another size, in points.
func (h *hand) maak(breed, hoog float32) { h.venster().Resize(fyne.NewSize(breed, hoog)) }

// opsomming joins words with commas.
func opsomming(ss []string) string { return strings.Join(ss, ", ") }
