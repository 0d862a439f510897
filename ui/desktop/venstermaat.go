package desktop

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// voorkeurVenster is the name under which the window is remembered: width, height, and 1
// when it filled the screen. One value, so that it is written in one go.
const voorkeurVenster = "venster"

// The size of a window that was never opened before, the smallest that is of use, and
// the largest that is believed where the size of the screen is not known. In Fyne's
// units, which the scale of the screen does not touch.
const (
	eersteBreed, eersteHoog     float32 = 1366, 768
	kleinsteBreed, kleinsteHoog float32 = 640, 360
	grootsteBreed, grootsteHoog float32 = 7680, 4320
)

// OnthoudMaat gives the window the size that it had, and keeps the size it has when it
// closes. Its place is up to the desktop: Fyne has no way to set it.
func OnthoudMaat(a fyne.App, w fyne.Window) {
	p := a.Preferences()
	w.Resize(beginmaat(p))
	a.Lifecycle().SetOnStarted(func() {
		c := w.Canvas()
		if m := passend(c.Size(), werkvlak(c.Scale())); m != c.Size() {
			w.Resize(m)
		}
		if _, vol := bewaard(p); vol {
			inVenster(w, maximaliseer)
		}
	})
	w.SetOnClosed(func() {
		vol := false
		inVenster(w, func(h uintptr) { vol = gemaximaliseerd(h) })
		bewaarMaat(p, w.Canvas().Size(), vol)
	})
}

// bewaard gives the window as it was the last time; zero where there was none.
func bewaard(p fyne.Preferences) (m fyne.Size, vol bool) {
	v := p.FloatList(voorkeurVenster)
	if len(v) != 3 {
		return fyne.Size{}, false
	}
	return fyne.NewSize(float32(v[0]), float32(v[1])), v[2] != 0
}

// beginmaat gives the size to open with.
func beginmaat(p fyne.Preferences) fyne.Size {
	m, _ := bewaard(p)
	if m.IsZero() {
		return fyne.NewSize(eersteBreed, eersteHoog)
	}
	return passend(m, fyne.NewSize(grootsteBreed, grootsteHoog))
}

// bewaarMaat remembers how the window was. The size of a window that fills the screen, or
// is put away, says nothing about how it is otherwise.
func bewaarMaat(p fyne.Preferences, m fyne.Size, vol bool) {
	v := []float64{float64(m.Width), float64(m.Height), 0}
	if vol || m.Width < kleinsteBreed || m.Height < kleinsteHoog {
		oud := beginmaat(p)
		v[0], v[1] = float64(oud.Width), float64(oud.Height)
	}
	if vol {
		v[2] = 1
	}
	p.SetFloatList(voorkeurVenster, v)
}

// passend brings a size within the screen: zero when that is not known.
func passend(m, scherm fyne.Size) fyne.Size {
	m = m.Max(fyne.NewSize(kleinsteBreed, kleinsteHoog))
	if scherm.Width > 0 && scherm.Height > 0 {
		m = m.Min(scherm)
	}
	return m
}

// inVenster hands on the handle that Windows has for the window; elsewhere it does nothing.
func inVenster(w fyne.Window, doe func(handle uintptr)) {
	echt, ok := w.(driver.NativeWindow)
	if !ok {
		return
	}
	echt.RunNative(func(c any) {
		if c, ok := c.(driver.WindowsWindowContext); ok && c.HWND != 0 {
			doe(c.HWND)
		}
	})
}
