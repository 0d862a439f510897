package kit_test

import (
	"errors"
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func asFout(err error, f **fout.Fout) bool { return errors.As(err, f) }

func landen() *kit.Keuzeveld[string] {
	var oo []kit.Optie[string]
	for i, l := range []string{"Afghanistan", "Eritrea", "Oekraïne", "Syrië", "Turkije", "Irak", "Iran", "Jemen", "Somalië", "Zuid-Soedan"} {
		oo = append(oo, kit.Optie[string]{Waarde: fmt.Sprint(i), Tekst: l})
	}
	return kit.NewKeuzeveld(kit.Opzet{Naam: "land", Label: "Land"}, oo...)
}

func TestTypingOpensTheListAndSearchesWithoutAccents(t *testing.T) {
	for typ, wil := range map[string]string{"syrie": "3", "soe": "9", "ira": "5", "OEK": "2", "zuid soe": "9"} {
		v := landen()
		h := open(t, v)
		kittest.Toets(h, tab)
		kittest.Typ(h, typ)
		gelijk(t, typ+" open", lagen(h), 1)
		kittest.Toets(h, fyne.KeyReturn)
		gelijk(t, typ+" closed", lagen(h), 0)
		gelijk(t, typ, v.Waarde(), wil)
	}
}

func TestArrowsMoveInTheListAndEnterTakes(t *testing.T) {
	v := landen()
	v.Zet("3")
	n := 0
	v.Bij(func() { n++ })
	h := open(t, v)
	kittest.Toets(h, tab, fyne.KeyDown)
	gelijk(t, "open", lagen(h), 1)
	kittest.Toets(h, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn)
	gelijk(t, "begins at the choice", v.Waarde(), "4")
	kittest.Toets(h, fyne.KeySpace, fyne.KeyPageDown, fyne.KeyDown, fyne.KeyReturn)
	gelijk(t, "held at the end", v.Waarde(), "9")
	kittest.Toets(h, fyne.KeyF4, fyne.KeyPageUp, fyne.KeyPageUp, fyne.KeyEnter)
	gelijk(t, "held at the beginning", v.Waarde(), "0")
	gelijk(t, "told", n, 3)
}

func TestEscapeLeavesTheChoice(t *testing.T) {
	v := landen()
	v.Zet("1")
	h := open(t, v)
	kittest.Toets(h, tab)
	kittest.Typ(h, "tur")
	kittest.Toets(h, fyne.KeyEscape)
	gelijk(t, "closed", lagen(h), 0)
	gelijk(t, "value", v.Waarde(), "1")
	kittest.Typ(h, "xyz")
	gelijk(t, "says that nothing is found", leest(h, "Niets gevonden"), true)
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "Enter on nothing stays", lagen(h), 1)
}

func TestChoiceIsMadeWithTheMouse(t *testing.T) {
	v := leerrouteveld()
	h := open(t, v)
	kittest.Klik(h, 60, 55)
	gelijk(t, "open", lagen(h), 1)
	kittest.Klik(h, 60, 55+32+28+6)
	gelijk(t, "closed", lagen(h), 0)
	gelijk(t, "second", v.Waarde(), "o")
}

func TestChoiceIsLetGoOnlyWhereThereMayBeNone(t *testing.T) {
	vrij, plicht := landen(), leerrouteveld()
	vrij.Zet("1")
	plicht.Zet("b1")
	h := open(t, vrij, plicht)
	kittest.Toets(h, tab, fyne.KeyDelete, tab, fyne.KeyDelete)
	_, ok := vrij.Gekozen()
	gelijk(t, "free", ok, false)
	gelijk(t, "obliged", plicht.Waarde(), "b1")
}

func TestOtherOptionsKeepTheChoiceWhileItIsAmongThem(t *testing.T) {
	v := leerrouteveld()
	open(t, v)
	v.Zet("z")
	v.Bewaard()
	v.ZetOpties(kit.Optie[string]{Waarde: "z", Tekst: "Z-route"})
	gelijk(t, "still there", v.Waarde(), "z")
	gelijk(t, "not a change", v.Gewijzigd(), false)
	v.ZetOpties(kit.Optie[string]{Waarde: "b1", Tekst: "B1-route"})
	gelijk(t, "gone", v.Waarde(), "")
	gelijk(t, "a change", v.Gewijzigd(), true)
	v.Zet("bestaat niet")
	gelijk(t, "unknown value", v.Waarde(), "")
}

func TestLeavingAnObligedChoiceEmptyIsWrongWhenSent(t *testing.T) {
	v := leerrouteveld()
	h := open(t, v, kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "X"}))
	kittest.Toets(h, tab, tab)
	gelijk(t, "passing by", v.Fout(), "")
	gelijk(t, "sent", v.Controleer() != nil, true)
	v.Focus()
	kittest.Typ(h, "b")
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "chosen", v.Fout(), "")
}

func TestSummaryJumpsToTheField(t *testing.T) {
	o, v := velden()
	h := open(t, o)
	kittest.Maat(h.Venster(), 900, 1000)
	err := v.form.Controleer()
	var lijst fout.Lijst
	gelijk(t, "errors", errors.As(err, &lijst) && len(lijst) == 3, true)
	gelijk(t, "in the summary", leest(h, "Kijk deze velden na"), true)
	kittest.Typ(h, "Vliet")
	gelijk(t, "the first wrong field has the keyboard", v.naam.Waarde(), "Vliet")
	kittest.KlikOp(h, link(t, h, "Datum van het gesprek: Vul ‘Datum van het gesprek’ in."))
	kittest.Typ(h, "vandaag")
	gelijk(t, "the link jumps", v.datum.Waarde(), kittest.Vandaag())
}

func TestErrorsOfAUseCaseStandAtTheirFields(t *testing.T) {
	o, v := velden()
	h := open(t, o)
	v.form.ZetFouten(fout.Lijst{
		fout.Bij("uren", fout.Ongeldig, "Te veel uren."), fout.Bij("uren", fout.Ongeldig, "Nog iets."), fout.New(fout.NietMogelijk, "De intake is nog niet afgerond."),
	})
	gelijk(t, "at the field", v.uren.Fout(), "Te veel uren.")
	gelijk(t, "of the whole", leest(h, "De intake is nog niet afgerond."), true)
	link(t, h, "Uren per week: Nog iets.")
	v.form.ZetFouten(errors.New("disk"))
	gelijk(t, "old errors go", v.uren.Fout(), "")
	gelijk(t, "one error", leest(h, "Kijk dit veld na"), true)
	gelijk(t, "without words of its own", leest(h, "Er ging iets mis. Probeer het nog eens."), true)
	v.form.ZetFouten(nil)
	gelijk(t, "all gone", leest(h, "Kijk dit veld na"), false)
}

func TestHiddenFieldsAreNotChecked(t *testing.T) {
	o, v := velden()
	open(t, o)
	v.naam.Hide()
	v.datum.Hide()
	v.route.Hide()
	gelijk(t, "right", v.form.Controleer(), nil)
}

func TestFormKnowsWhetherSomethingChanged(t *testing.T) {
	o, v := velden()
	h := open(t, o)
	n := 0
	v.form.Bij(func() { n++ })
	gelijk(t, "new", v.form.Gewijzigd(), false)
	v.uren.Zet(12)
	v.form.Bewaard()
	gelijk(t, "loaded", v.form.Gewijzigd(), false)
	kittest.Toets(h, tab)
	kittest.Typ(h, "V")
	gelijk(t, "typed", v.form.Gewijzigd(), true)
	gelijk(t, "told", n, 1)
	kittest.Toets(h, fyne.KeyBackspace)
	gelijk(t, "typed back", v.form.Gewijzigd(), false)
}

func TestUnsavedChangesAreGuarded(t *testing.T) {
	for _, g := range []struct {
		knop         string
		bewaar, gaat bool
	}{{"Bewaren", true, true}, {"Niet bewaren", false, true}, {"Terug", false, false}} {
		o, v := velden()
		h := open(t, o)
		kittest.Toets(h, tab)
		kittest.Typ(h, "V")
		bewaard, weg := false, false
		v.form.Verlaat(h, func(klaar func()) { bewaard = true; klaar() }, func() { weg = true })
		gelijk(t, "asked first", weg, false)
		gelijk(t, "question", h.Vragen[0].Titel, "Wilt u de wijzigingen bewaren?")
		kittest.KlikOp(h, knop(t, h, g.knop))
		gelijk(t, g.knop+" saves", bewaard, g.bewaar)
		gelijk(t, g.knop+" goes", weg, g.gaat)
		gelijk(t, "question is gone", lagen(h), 0)
	}
	_, v := velden()
	weg := false
	v.form.Verlaat(nil, nil, func() { weg = true })
	gelijk(t, "without changes it goes at once", weg, true)
}

func TestEscapeAtTheGuardStaysAndEnterSaves(t *testing.T) {
	h := open(t)
	uit := ""
	vraag := func() { h.Vraag(kit.BewaarVraag(func() { uit += "b" }, func() { uit += "w" })) }
	vraag()
	kittest.Toets(h, fyne.KeyEscape)
	gelijk(t, "escape", uit, "")
	vraag()
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "enter", uit, "b")
}
