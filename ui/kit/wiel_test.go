package kit_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestWheelOverAFieldScrollsTheForm(t *testing.T) {
	stapel := kit.Stapel(16)
	var velden []*kit.Tekstveld
	for range 20 {
		v := kit.NewMeerregelveld(kit.Opzet{Naam: "x", Label: "Verslag"}, 3)
		velden = append(velden, v)
		stapel.Add(v)
	}
	b := kit.NewBlad(stapel)
	h := kittest.Open(t, b, 400, 300)
	midden := fyne.CurrentApp().Driver().AbsolutePositionForObject(velden[0]).AddXY(200, velden[0].Size().Height-20)
	test.Scroll(h.Venster().Canvas(), midden, 0, -120)
	gelijk(t, "scrolled over a field", b.Boven() > 100, true)
	velden[3].Focus()
	was := b.Boven()
	op := fyne.CurrentApp().Driver().AbsolutePositionForObject(velden[3]).AddXY(200, velden[3].Size().Height-20)
	test.Scroll(h.Venster().Canvas(), op, 0, -120)
	gelijk(t, "the field with the keyboard keeps the wheel", b.Boven(), was)
	kittest.Klik(h, op.X, op.Y-10)
	kittest.Typ(h, "a")
	gelijk(t, "a click still goes to the field", velden[3].Waarde(), "a")
}
