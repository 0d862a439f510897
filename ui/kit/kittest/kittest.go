// Package kittest is the window for tests: a host that does all work at once and
// remembers what it was asked, and a keyboard that works as the real one does.
package kittest

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"

	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// Klok stands still at a day.
type Klok struct{ Dag kalender.Datum }

// Nu is nine o'clock UTC on the day.
func (k Klok) Nu() time.Time { return k.Dag.Tijd().Add(9 * time.Hour) }

// Vandaag is the day.
func (k Klok) Vandaag() kalender.Datum { return k.Dag }

// Vandaag is the day on which tests play: Monday 23 November 2026.
func Vandaag() kalender.Datum {
	d, _ := kalender.Op(2026, 11, 23)
	return d
}

// Host is a kit.Host over a real frame, that remembers.
type Host struct {
	*kit.Raam
	Heen       []kit.Route
	Teruggaan  int
	Meldingen  []kit.Melding
	Vragen     []kit.Vraag
	Geschreven []poort.Wijzigingen
	Getoond    []string
}

// Ga remembers where the screen went.
func (h *Host) Ga(r kit.Route) { h.Heen = append(h.Heen, r) }

// Terug counts.
func (h *Host) Terug() { h.Teruggaan++ }

// Gewijzigd remembers what was written.
func (h *Host) Gewijzigd(w poort.Wijzigingen) { h.Geschreven = append(h.Geschreven, w) }

// Toon remembers the document.
func (h *Host) Toon(naam string, _ []byte) { h.Getoond = append(h.Getoond, naam) }

// Meld remembers and shows a notice.
func (h *Host) Meld(m kit.Melding) { h.Meldingen = append(h.Meldingen, m); h.Raam.Meld(m) }

// Vraag remembers and shows a question.
func (h *Host) Vraag(v kit.Vraag) { h.Vragen = append(h.Vragen, v); h.Raam.Vraag(v) }

// Open makes the program in its own look, with this content in a window of that size.
func Open(t testing.TB, inhoud fyne.CanvasObject, breedte, hoogte float32) *Host {
	return OpenIn(t, theme.Licht, inhoud, breedte, hoogte)
}

// OpenIn is Open in a look of choice.
func OpenIn(t testing.TB, v theme.Voorkeur, inhoud fyne.CanvasObject, breedte, hoogte float32) *Host {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme.New(v, 1))
	w := test.NewTempWindow(t, nil)
	h := &Host{Raam: kit.NewRaam(w, Klok{Vandaag()}, true)}
	h.Zet(inhoud)
	a.Settings().SetTheme(theme.New(v, 1)) // the content may have been made before the app
	Maat(w, breedte, hoogte)
	return h
}

// Maat gives a window its size, twice, so that wrapped text has found its height.
func Maat(w fyne.Window, breedte, hoogte float32) {
	for range 2 {
		w.Resize(fyne.NewSize(breedte, hoogte+1))
		w.Resize(fyne.NewSize(breedte, hoogte))
	}
}

// Typ types text where the keyboard is.
func Typ(h kit.Host, s string) {
	for _, r := range s {
		c := h.Venster().Canvas()
		if f := c.Focused(); f != nil {
			f.TypedRune(r)
		}
	}
}

// Toets presses a key as the real window does: Tab moves, the rest goes to what has
// the keyboard, or else to the window.
func Toets(h kit.Host, namen ...fyne.KeyName) {
	for _, naam := range namen {
		c := h.Venster().Canvas()
		ev := &fyne.KeyEvent{Name: naam}
		f := c.Focused()
		tab, _ := f.(fyne.Tabbable)
		switch {
		case naam == fyne.KeyTab && (tab == nil || !tab.AcceptsTab()):
			c.FocusNext()
		case f != nil:
			f.TypedKey(ev)
		case c.OnTypedKey() != nil:
			c.OnTypedKey()(ev)
		}
	}
}

// Ctrl presses a key with Ctrl.
func Ctrl(h kit.Host, naam fyne.KeyName) { Sneltoets(h, naam, fyne.KeyModifierControl) }

// Sneltoets presses a key with modifiers, as the real window does.
func Sneltoets(h kit.Host, naam fyne.KeyName, m fyne.KeyModifier) {
	var s fyne.Shortcut = &desktop.CustomShortcut{KeyName: naam, Modifier: m}
	if m == fyne.KeyModifierControl {
		switch naam {
		case fyne.KeyA:
			s = &fyne.ShortcutSelectAll{}
		case fyne.KeyZ:
			s = &fyne.ShortcutUndo{}
		case fyne.KeyY:
			s = &fyne.ShortcutRedo{}
		default:
		}
	}
	c := h.Venster().Canvas()
	if f, ok := c.Focused().(fyne.Shortcutable); ok {
		f.TypedShortcut(s)
		return
	}
	if w, ok := c.Content().(fyne.Shortcutable); ok {
		w.TypedShortcut(s)
	}
}

// Shift holds Shift down while f runs.
func Shift(h kit.Host, f func()) { houd(h, desktop.KeyShiftLeft, f) }

// KlikMet clicks with a modifier held down, at a place within an object.
func KlikMet(o desktop.Mouseable, x, y float32, m fyne.KeyModifier) {
	ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, y)}, Button: desktop.MouseButtonPrimary, Modifier: m}
	o.MouseDown(ev)
	o.MouseUp(ev)
	if w, ok := o.(fyne.Tappable); ok {
		w.Tapped(&ev.PointEvent)
	}
}

func houd(h kit.Host, toets fyne.KeyName, f func()) {
	k, ok := h.Venster().Canvas().Focused().(desktop.Keyable)
	if ok {
		k.KeyDown(&fyne.KeyEvent{Name: toets})
		defer k.KeyUp(&fyne.KeyEvent{Name: toets})
	}
	f()
}

// Klik clicks at a place of the window.
func Klik(h kit.Host, x, y float32) { test.TapCanvas(h.Venster().Canvas(), fyne.NewPos(x, y)) }

// KlikOp clicks in the middle of an object.
func KlikOp(h kit.Host, o fyne.CanvasObject) {
	p := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	Klik(h, p.X+o.Size().Width/2, p.Y+o.Size().Height/2)
}

// Bewaar draws the window with the software painter, at a scale, into a PNG.
func Bewaar(t testing.TB, w fyne.Window, schaal float32, pad string) {
	t.Helper()
	c := w.Canvas()
	if s, ok := c.(software.WindowlessCanvas); ok {
		s.SetScale(schaal)
		defer s.SetScale(1)
	}
	if err := os.MkdirAll(filepath.Dir(pad), 0o750); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(pad)
	if err != nil {
		t.Fatal(err)
	}
	if err := Teken(f, w); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
