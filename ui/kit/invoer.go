package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// invoer is Fyne's entry with what an office needs: Tab always goes on, keys it does
// not use go to the window, and it tells when it loses the keyboard.
type invoer struct {
	widget.Entry
	toets   func(*fyne.KeyEvent) bool // before the entry; true: done
	letter  func(rune) bool           // before the entry; true: done
	snel    func(fyne.Shortcut) bool  // before the entry; true: done
	verliet func()
	kreeg   func()
	volgfocus
}

func newInvoer(regels int) *invoer {
	e := &invoer{}
	e.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	if regels > 1 {
		e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
		e.SetMinRowsVisible(regels)
	}
	e.ExtendBaseWidget(e)
	return e
}

// AcceptsTab is false: Tab goes to the next field, also from a field of many lines.
func (e *invoer) AcceptsTab() bool { return false }

// TypedKey gives the field its say, then the entry, and passes the rest on.
func (e *invoer) TypedKey(ev *fyne.KeyEvent) {
	if e.toets != nil && e.toets(ev) {
		return
	}
	if gebruiktDoorInvoer(ev.Name, e.MultiLine) {
		e.Entry.TypedKey(ev)
		return
	}
	geefToets(e, ev)
}

func gebruiktDoorInvoer(k fyne.KeyName, meer bool) bool {
	switch k {
	case fyne.KeyBackspace, fyne.KeyDelete, fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd, fyne.KeyInsert:
		return true
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeyReturn, fyne.KeyEnter:
		return meer
	default:
		return false
	}
}

// TypedRune gives the field its say first.
func (e *invoer) TypedRune(r rune) {
	if e.letter != nil && e.letter(r) {
		return
	}
	e.Entry.TypedRune(r)
}

// TypedShortcut keeps what edits text for the entry and offers the rest to the window.
func (e *invoer) TypedShortcut(s fyne.Shortcut) {
	if e.snel != nil && e.snel(s) {
		return
	}
	switch s.(type) {
	case *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		if !geefSchermtoets(e, s) { // a form walks back more than this field
			e.Entry.TypedShortcut(s)
		}
		return
	case *fyne.ShortcutCopy, *fyne.ShortcutCut, *fyne.ShortcutPaste, *fyne.ShortcutSelectAll:
		e.Entry.TypedShortcut(s)
		return
	}
	if !geefSneltoets(e, s) {
		e.Entry.TypedShortcut(s)
	}
}

// FocusGained tells the field.
func (e *invoer) FocusGained() {
	e.Entry.FocusGained()
	e.meldFocus()
	if e.kreeg != nil {
		e.kreeg()
	}
}

// FocusLost tells the field.
func (e *invoer) FocusLost() {
	e.Entry.FocusLost()
	if e.verliet != nil {
		e.verliet()
	}
}

// kies selects all text, so that typing replaces it.
func (e *invoer) kies() { e.Entry.TypedShortcut(&fyne.ShortcutSelectAll{}) }

// legRand puts a border where Fyne's entry has its own, so that fields line up.
func legRand(r *canvas.Rectangle, s fyne.Size) {
	r.Move(fyne.NewSquareOffsetPos(0.5))
	r.Resize(s.SubtractWidthHeight(1.5, 1.5))
}

// focusvak draws the ring around a control of Fyne's own while it has the keyboard,
// and a red border while its field is wrong.
type focusvak struct {
	widget.BaseWidget
	inhoud      fyne.CanvasObject
	wiel        *wiel // hidden until a form takes the wheel
	focus, fout bool
}

func newFocusvak(o fyne.CanvasObject) *focusvak {
	f := &focusvak{inhoud: o, wiel: newWiel()}
	f.wiel.Hide()
	f.ExtendBaseWidget(f)
	return f
}

func (f *focusvak) zet(focus, fout bool) {
	if f.focus != focus || f.fout != fout {
		f.focus, f.fout = focus, fout
		zetZicht(f.wiel, !focus && f.wiel.naar != nil)
		f.Refresh()
	}
}

// CreateRenderer draws content, border and ring.
func (f *focusvak) CreateRenderer() fyne.WidgetRenderer {
	rand := canvas.NewRectangle(color.Transparent)
	rand.StrokeWidth, rand.CornerRadius = 2, 4
	r := &tekenaar{objecten: []fyne.CanvasObject{f.inhoud, rand, f.wiel}}
	r.vernieuw = func() {
		kleur := theme.KleurFocus
		if f.fout {
			kleur = theme.KleurTeLaat
		}
		rand.StrokeColor = theme.Kleur(kleur)
		rand.Hidden = !f.focus && !f.fout
		rand.StrokeWidth = 1
		if f.focus {
			rand.StrokeWidth = 2
		}
		canvas.Refresh(f)
	}
	r.min = func() fyne.Size {
		m := f.inhoud.MinSize()
		return fyne.NewSize(m.Width, max(m.Height, theme.Maat(theme.MaatVeld)))
	}
	r.leg = func(s fyne.Size) {
		f.inhoud.Resize(s)
		f.wiel.Resize(s)
		legRand(rand, s)
	}
	r.vernieuw()
	return r
}
