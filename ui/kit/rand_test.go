package kit_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestEnterWritesTheDateOut(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	h := open(t, v)
	v.Focus()
	kittest.Typ(h, "29-2-28")
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "written", v.Tekst(), "29-02-2028")
}

func TestDateThatIsTypedOverTwiceIsTheLastOne(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	v.Zet(kittest.Vandaag())
	v.Bewaard()
	h := open(t, v)
	v.Focus()
	kittest.Ctrl(h, fyne.KeyA)
	kittest.Typ(h, "+2w")
	kittest.Toets(h, tab)
	gelijk(t, "value", v.Waarde().String(), "07-12-2026")
	gelijk(t, "changed", v.Gewijzigd(), true)
	v.Focus()
	kittest.Ctrl(h, fyne.KeyA)
	kittest.Typ(h, "23-11-2026")
	gelijk(t, "the same day in another way is no change", v.Gewijzigd(), false)
	kittest.Ctrl(h, fyne.KeyA)
	kittest.Toets(h, fyne.KeyBackspace, tab)
	gelijk(t, "empty", v.Waarde().Leeg() && v.Fout() == "" && v.Gewijzigd(), true)
}

func TestDayFromTheCalendarIsHeldToTheBounds(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	v.TotEnMet = kittest.Vandaag()
	h := open(t, v)
	v.Focus()
	kittest.Toets(h, fyne.KeyF4, fyne.KeyRight, fyne.KeyReturn)
	gelijk(t, "says", v.Fout(), "Deze datum mag niet na 23-11-2026 liggen.")
	gelijk(t, "value", v.Waarde().Leeg(), true)
}

func TestCalendarOfAFieldThatIsOffStaysClosed(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	h := open(t, v)
	v.ZetAan(false)
	kittest.KlikOp(h, knop(t, h, "Kalender openen (F4)"))
	gelijk(t, "layers", lagen(h), 0)
	v.ZetAan(true)
	kittest.KlikOp(h, knop(t, h, "Kalender openen (F4)"))
	gelijk(t, "layers", lagen(h), 1)
}

func TestNumberThatIsSelectedAndTypedOverKeepsEachDigit(t *testing.T) {
	v := kit.NewNummerveld(kit.Opzet{Naam: "bsn", Label: "BSN"}, leesNummer)
	v.Zet("999994821")
	h := open(t, v)
	v.Focus()
	kittest.Ctrl(h, fyne.KeyA)
	kittest.Typ(h, "999990019")
	gelijk(t, "typed", v.Tekst(), "999990019")
	kittest.Toets(h, tab)
	gelijk(t, "value", v.Waarde(), "999990019")
}

func TestMaskedNumberIsWipedAsAWholeByBackspace(t *testing.T) {
	v := kit.NewNummerveld(kit.Opzet{Naam: "bsn", Label: "BSN"}, leesNummer)
	v.Zet("999994821")
	h := open(t, v)
	v.Focus()
	kittest.Ctrl(h, fyne.KeyA)
	kittest.Toets(h, fyne.KeyBackspace)
	gelijk(t, "text", v.Tekst(), "")
	kittest.Typ(h, "12")
	gelijk(t, "typed after it", v.Tekst(), "12")
}

// veelLanden is a list that is long enough to search in.
func veelLanden() *kit.Keuzeveld[string] {
	return kit.NewKeuzeveld(kit.Opzet{Naam: "land", Label: "Land"}, kit.Opties(func(s string) string { return s },
		"Afghanistan", "België", "Bosnië-Herzegovina", "Côte d’Ivoire", "Eritrea", "Éthiopië", "Iran", "Oekraïne", "Syrië", "Türkiye", "’s-Gravenland", "Verenigde Arabische Emiraten")...)
}

func TestListIsSearchedWithoutAccentsAndWithPages(t *testing.T) {
	for typ, wil := range map[string]string{"turk": "Türkiye", "oekrai": "Oekraïne", "ethio": "Éthiopië", "arab": "Verenigde Arabische Emiraten", "herz": "Bosnië-Herzegovina"} {
		v := veelLanden()
		h := open(t, v)
		v.Focus()
		kittest.Typ(h, typ)
		kittest.Toets(h, fyne.KeyReturn)
		gelijk(t, typ, v.Waarde(), wil)
		gelijk(t, "closed", lagen(h), 0)
	}
	v := veelLanden()
	h := open(t, v)
	v.Focus()
	kittest.Toets(h, fyne.KeyDown, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyReturn)
	gelijk(t, "the last", v.Waarde(), "Verenigde Arabische Emiraten")
	kittest.Toets(h, fyne.KeyDown, fyne.KeyPageUp, fyne.KeyPageUp, fyne.KeyReturn)
	gelijk(t, "the first", v.Waarde(), "Afghanistan")
}

func TestListFromWhichNothingIsTakenLeavesTheChoice(t *testing.T) {
	v := veelLanden()
	v.Zet("Iran")
	h := open(t, v)
	v.Focus()
	kittest.Typ(h, "xyz")
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "nothing found", v.Waarde(), "Iran")
	kittest.Toets(h, fyne.KeyEscape)
	gelijk(t, "closed", lagen(h), 0)
	gelijk(t, "value", v.Waarde(), "Iran")
	kittest.Toets(h, tab)
	gelijk(t, "the keyboard goes on", h.Venster().Canvas().Focused() != nil, true)
}

func TestNothingInAnOpenListHasLessThanNoSize(t *testing.T) {
	for _, n := range []int{1, 3, 7, 8, 30} {
		var opties []string
		for i := range n {
			opties = append(opties, strings.Repeat("woord ", i+1))
		}
		v := kit.NewKeuzeveld(kit.Opzet{Naam: "x", Label: "X"}, kit.Opties(func(s string) string { return s }, opties...)...)
		h := open(t, v)
		v.Focus()
		kittest.Toets(h, fyne.KeyDown)
		gelijk(t, "open", lagen(h), 1)
		for _, o := range vind[fyne.CanvasObject](h) {
			if m := o.Size(); m.Width < 0 || m.Height < 0 {
				t.Errorf("with %d options a %T is %v", n, o, m)
			}
		}
	}
}
