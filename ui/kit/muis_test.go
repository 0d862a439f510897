package kit_test

import (
	"image"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// wijs puts the mouse on the middle of an object, and tells whether the picture of the
// window changed by it, and came back when the mouse left.
func wijs(t *testing.T, h *kittest.Host, x, y float32) (licht, weer bool) {
	t.Helper()
	c := h.Venster().Canvas()
	rust := c.Capture()
	test.MoveMouse(c, fyne.NewPos(x, y))
	test.MoveMouse(c, fyne.NewPos(x+1, y))
	aan := c.Capture()
	test.MoveMouse(c, fyne.NewPos(1, c.Size().Height-2))
	return !zelfde(rust, aan), zelfde(rust, c.Capture())
}

func zelfde(a, b image.Image) bool {
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			if a.At(x, y) != b.At(x, y) {
				return false
			}
		}
	}
	return true
}

func TestWhatCanBeClickedLightsUpUnderTheMouse(t *testing.T) {
	var geopend []int
	for naam, o := range map[string]fyne.CanvasObject{
		"button": kit.NewKnop("Bewaren", nil), "link": kit.NewLink("naar het dossier", nil), "box": kit.NewVinkje("Mijn dossiers", nil),
		"chain": ketenMet(&geopend), "table": kit.Vast(600, dossiertabel(5)),
	} {
		h := open(t, o)
		licht, weer := wijs(t, h, 16+20, 16+o.Size().Height-10)
		gelijk(t, naam+" lights up", licht, true)
		gelijk(t, naam+" goes out", weer, true)
	}
}

func TestHeadingThatSortsLightsUp(t *testing.T) {
	h, _ := opentabel(t, 3)
	licht, weer := wijs(t, h, 40, 12)
	gelijk(t, "lights up", licht && weer, true)
	licht, _ = wijs(t, h, 985, 12)
	gelijk(t, "one that does not sort", licht, false)
}

func TestMousePutsTheCursorInAnOpenList(t *testing.T) {
	v := leerrouteveld()
	h := open(t, v)
	v.Focus()
	kittest.Toets(h, fyne.KeyDown)
	test.MoveMouse(h.Venster().Canvas(), fyne.NewPos(60, 55+32+28*2))
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "taken", v.Waarde(), "z")
}

func TestDayOfTheCalendarIsTakenWithAClick(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	h := open(t, v)
	v.Focus()
	kittest.Toets(h, fyne.KeyF4)
	p := fyne.CurrentApp().Driver().AbsolutePositionForObject(knop(t, h, "Vorige maand (PageUp)"))
	kittest.Klik(h, p.X+10, p.Y+36+28+14)
	gelijk(t, "a week number is no day", lagen(h), 1)
	kittest.Klik(h, p.X+34*1.5, p.Y+36+28*1.5)
	gelijk(t, "the first Monday in sight", v.Waarde().String(), "26-10-2026")
	gelijk(t, "closed", lagen(h), 0)
}

func TestClickBesideAnOpenListClosesItAndKeepsTheChoice(t *testing.T) {
	v := leerrouteveld()
	v.Zet("o")
	h := open(t, v)
	v.Focus()
	kittest.Toets(h, fyne.KeySpace)
	kittest.Klik(h, 800, 500)
	gelijk(t, "closed", lagen(h), 0)
	gelijk(t, "value", v.Waarde(), "o")
}

func TestListOpensAboveItsFieldWhereThereIsNoRoomBelow(t *testing.T) {
	v := landen()
	h := kittest.Open(t, kit.Stapel(0, kit.Ruimte(), v), 500, 400)
	v.Focus()
	kittest.Toets(h, fyne.KeyDown)
	test.MoveMouse(h.Venster().Canvas(), fyne.NewPos(60, 340))
	kittest.Klik(h, 60, 290)
	gelijk(t, "a row above the field was taken", v.Waarde() != "", true)
}

func TestPreviewTakesTheKeyboardWithAClick(t *testing.T) {
	h, v, _ := voorbeeld(t, 3)
	h.Venster().Canvas().Unfocus()
	kittest.Toets(h, fyne.KeyPageDown)
	gelijk(t, "without the keyboard", v.Pagina(), 0)
	v.Tapped(nil)
	kittest.Toets(h, fyne.KeyPageDown)
	gelijk(t, "with it", v.Pagina(), 1)
}
