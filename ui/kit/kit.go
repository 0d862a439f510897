// Package kit holds the pieces that screens are built from: fields and forms, the
// data table, the chain, dialogs, background work, keys. It knows Fyne so that the
// models of the screens need not. Only here and in ui/desktop do goroutines start.
package kit

import (
	"fyne.io/fyne/v2"

	"schakel/domain/poort"
)

// Route names a screen: which one, of what, and which part of it. Comparable.
type Route struct {
	Scherm  string // "dossier"
	Sleutel string // "2026-0012"; empty where there is only one
	Deel    string // "pip"; empty: the beginning
}

// Host is what a screen asks of the window that it stands in. All of it is called
// on the thread of the window.
type Host interface {
	Ga(r Route)                    // opens a screen, after the guard of the one that is open
	Terug()                        // back to where the user was
	Draai(t Taak)                  // work in the background; see also the function Draai
	Meld(m Melding)                // the quiet line at the bottom
	Vraag(v Vraag)                 // a dialog
	Venster() fyne.Window          // for focus and size
	Klok() poort.Klok              // today
	Gewijzigd(w poort.Wijzigingen) // after each write: every open screen hears of it
	Toon(naam string, pdf []byte)  // opens a document in the reader of the desktop
}

// Scherm is one screen, as the shell shows it.
type Scherm interface {
	Titel() string
	Inhoud() fyne.CanvasObject
	Acties() []Actie             // keys that work while it is open
	Herlaad(w poort.Wijzigingen) // something was written
	Verlaat(ga func())           // asked before it goes: call ga when it may
	Focus()                      // gives the focus to what the user needs first
}

// tekenaar is a renderer made of functions: enough for the small widgets here.
type tekenaar struct {
	objecten []fyne.CanvasObject
	leg      func(fyne.Size)
	min      func() fyne.Size
	vernieuw func()
	opruim   func()
}

func (t *tekenaar) Layout(s fyne.Size)           { t.leg(s) }
func (t *tekenaar) MinSize() fyne.Size           { return t.min() }
func (t *tekenaar) Objects() []fyne.CanvasObject { return t.objecten }
func (t *tekenaar) Refresh() {
	t.vernieuw()
}
func (t *tekenaar) Destroy() {
	if t.opruim != nil {
		t.opruim()
	}
}

// doekVan gives the canvas on which an object stands. The driver does not know one that
// was never painted: that stands, or will stand, on the one window there is.
func doekVan(o fyne.CanvasObject) fyne.Canvas {
	d := fyne.CurrentApp().Driver()
	if c := d.CanvasForObject(o); c != nil {
		return c
	}
	if w := d.AllWindows(); len(w) > 0 {
		return w[0].Canvas()
	}
	return nil
}

// voorsteDoek gives the canvas of the window that was opened last; nil when there is none.
func voorsteDoek() fyne.Canvas {
	ramen := fyne.CurrentApp().Driver().AllWindows()
	if len(ramen) == 0 {
		return nil
	}
	return ramen[len(ramen)-1].Canvas()
}

// geefFocus gives the keyboard to w.
func geefFocus(w fyne.Focusable) {
	o, ok := w.(fyne.CanvasObject)
	if !ok {
		return
	}
	c := doekVan(o)
	if c == nil {
		c = voorsteDoek() // the desktop learns at the first painting on which canvas an object stands
	}
	switch volgt, ok := w.(interface{ meldFocus() }); {
	case c == nil:
	case c.Focused() != w:
		c.Focus(w)
	case ok: // it has the keyboard, but may have been pushed out of sight
		volgt.meldFocus()
	}
}
