package kit_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
	"schakel/ui/theme"
)

// langeVorm is a form that is much higher than its window.
func langeVorm(t *testing.T, n int, hoogte float32) (*kittest.Host, *kit.Blad, *kit.Formulier, []kit.Veld) {
	t.Helper()
	velden := make([]kit.Veld, n)
	oo := make([]fyne.CanvasObject, n)
	for i := range velden {
		v := kit.NewTekstveld(kit.Opzet{Naam: fmt.Sprint("veld", i), Label: fmt.Sprint("Veld ", i), Plicht: true})
		velden[i], oo[i] = v, kit.Kaart(kit.Sectie(fmt.Sprint("Deel ", i), v))
	}
	f := kit.NewFormulier(velden...)
	b := kit.NewBlad(kit.Marge(theme.Stap1, theme.Stap4, theme.Stap4, theme.Stap1, kit.Stapel(theme.Stap4, append([]fyne.CanvasObject{f}, oo...)...)))
	return kittest.Open(t, b, 900, hoogte), b, f, velden
}

// vak is where an object stands in the window.
func vak(o fyne.CanvasObject) (boven, onder float32) {
	p := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	return p.Y, p.Y + o.Size().Height
}

func inZicht(t *testing.T, h *kittest.Host, b *kit.Blad, o fyne.CanvasObject, wat string) {
	t.Helper()
	m := h.Venster().Canvas().Size() // what the desktop does before it paints
	kittest.Maat(h.Venster(), m.Width, m.Height)
	boven, onder := vak(o)
	van, tot := vak(b)
	if boven < van-1 || onder > tot+1 {
		t.Errorf("%s stands at %v to %v, out of sight of %v to %v", wat, boven, onder, van, tot)
	}
}

func TestFieldThatGetsTheKeyboardComesIntoSightWithItsLabel(t *testing.T) {
	h, b, _, velden := langeVorm(t, 12, 400)
	for i, v := range velden {
		kittest.Toets(h, tab)
		inZicht(t, h, b, v, fmt.Sprint("field ", i))
	}
	for i := len(velden) - 2; i >= 0; i-- {
		h.Venster().Canvas().FocusPrevious()
		inZicht(t, h, b, velden[i], fmt.Sprint("on the way back, field ", i))
	}
}

func TestFieldInSightDoesNotMakeTheFormJump(t *testing.T) {
	h, b, _, velden := langeVorm(t, 12, 600)
	velden[1].Focus()
	kittest.Toets(h, tab)
	gelijk(t, "scrolled", b.Boven(), 0)
}

func TestSummaryOfErrorsLeavesTheFirstWrongFieldInSight(t *testing.T) {
	for _, eerst := range []int{0, 3, 7, 11} {
		h, b, f, velden := langeVorm(t, 12, 400)
		for i, v := range velden {
			if i < eerst {
				v.(*kit.Tekstveld).Zet("goed")
			}
		}
		velden[eerst].Focus() // it has the keyboard already: nothing tells that it is pushed away
		if f.Controleer() == nil {
			t.Fatal("an empty form is right")
		}
		inZicht(t, h, b, velden[eerst], fmt.Sprintf("with %d errors the first wrong field", 12-eerst))
		kittest.Typ(h, "x")
		gelijk(t, "it has the keyboard", velden[eerst].(*kit.Tekstveld).Waarde(), "x")
	}
}

func TestRefusalOfTheDomainJumpsToItsFieldFarDown(t *testing.T) {
	h, b, f, velden := langeVorm(t, 12, 400)
	f.ZetFouten(fout.Bij("veld9", fout.Ongeldig, "Dit kan niet."))
	inZicht(t, h, b, velden[9], "the refused field")
	gelijk(t, "at the field", velden[9].Fout(), "Dit kan niet.")
	f.ZetFouten(nil)
	gelijk(t, "taken away", velden[9].Fout(), "")
}

func TestErrorsMakeRoomForThemselves(t *testing.T) {
	h, _, f, velden := langeVorm(t, 4, 900)
	_ = f.Controleer()
	kittest.Maat(h.Venster(), 900, 900)
	for i := 1; i < len(velden); i++ {
		_, onder := vak(velden[i-1])
		if boven, _ := vak(velden[i]); boven < onder {
			t.Errorf("field %d begins at %v, within the one above it that ends at %v", i, boven, onder)
		}
	}
}

func TestFieldsThatCameLaterFollowTheKeyboardToo(t *testing.T) {
	vak := kit.Stapel(theme.Stap4)
	b := kit.NewBlad(vak)
	h := kittest.Open(t, b, 900, 300)
	laatste := kit.NewTekstveld(kit.Opzet{Naam: "laatst", Label: "Laatst"})
	for i := range 10 {
		vak.Add(kit.NewTekstveld(kit.Opzet{Naam: fmt.Sprint(i), Label: fmt.Sprint(i)}))
	}
	vak.Add(laatste)
	b.Refresh()
	laatste.Focus()
	inZicht(t, h, b, laatste, "the field that came last")
}
