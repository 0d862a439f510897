package kit_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

const tab = fyne.KeyTab

func TestDateIsWrittenOutWhenTheKeyboardLeaves(t *testing.T) {
	for typ, wil := range map[string]string{
		"3-4-26": "03-04-2026", "03042026": "03-04-2026", "+10w": "01-02-2027", "vandaag": "23-11-2026",
		"3 april 2026": "03-04-2026", "2026-04-03": "03-04-2026", "-3d": "20-11-2026", " 3/4/26 ": "03-04-2026",
	} {
		v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
		h := open(t, v)
		kittest.Toets(h, tab)
		kittest.Typ(h, typ)
		gelijk(t, typ+" while typing", v.Tekst(), typ)
		kittest.Toets(h, tab)
		gelijk(t, typ, v.Tekst(), wil)
		gelijk(t, typ, v.Waarde().String(), wil)
		gelijk(t, typ+" error", v.Fout(), "")
	}
}

func TestWrongDateKeepsWhatWasTypedAndSaysWhatToDo(t *testing.T) {
	for typ, deel := range map[string]string{"31-4-2026": "bestaat niet", "volgende week": "Dit is geen datum", "12": "Dit is geen datum"} {
		v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
		h := open(t, v)
		kittest.Toets(h, tab)
		kittest.Typ(h, typ)
		kittest.Toets(h, tab)
		gelijk(t, "text", v.Tekst(), typ)
		if !strings.Contains(v.Fout(), deel) || !v.Waarde().Leeg() {
			t.Errorf("%s: error %q, value %v", typ, v.Fout(), v.Waarde())
		}
	}
}

func TestDateStaysWithinItsBounds(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	v.Vanaf, v.TotEnMet = kittest.Vandaag(), kittest.Vandaag().PlusDagen(7)
	open(t, v)
	for dagen, wil := range map[int]string{
		-1: "Deze datum mag niet vóór 23-11-2026 liggen.", 0: "", 7: "", 8: "Deze datum mag niet na 30-11-2026 liggen.",
	} {
		v.Zet(kittest.Vandaag().PlusDagen(dagen))
		err := v.Controleer()
		gelijk(t, "error", v.Fout(), wil)
		gelijk(t, "right", err == nil, wil == "")
	}
}

func TestYearOfBirthLiesInThePast(t *testing.T) {
	v := kit.NewGeboortedatumveld(kit.Opzet{Naam: "geboren", Label: "Geboren"}, kittest.Vandaag())
	h := open(t, v)
	kittest.Toets(h, tab)
	kittest.Typ(h, "24-11-26")
	gelijk(t, "value", v.Waarde().String(), "24-11-1926")
	v.Zet(kittest.Vandaag().PlusDagen(1))
	gelijk(t, "tomorrow is refused", v.Controleer() != nil, true)
}

func TestCalendarPicksADayByKeyboard(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	n := 0
	v.Bij(func() { n++ })
	h := open(t, v)
	kittest.Toets(h, tab, fyne.KeyF4)
	gelijk(t, "calendar is open", lagen(h), 1)
	kittest.Toets(h, fyne.KeyRight, fyne.KeyDown, fyne.KeyPageDown, fyne.KeyLeft, fyne.KeyUp, fyne.KeyReturn)
	gelijk(t, "calendar is closed", lagen(h), 0)
	gelijk(t, "value", v.Waarde().String(), "24-12-2026")
	gelijk(t, "told once", n, 1)
	kittest.Typ(h, "x")
	gelijk(t, "the field has the keyboard again", strings.Contains(v.Tekst(), "x"), true)
}

func TestCalendarMovesByMonthYearAndToToday(t *testing.T) {
	for _, g := range []struct {
		doe func(h *kittest.Host)
		wil string
	}{
		{func(h *kittest.Host) { kittest.Toets(h, fyne.KeyHome) }, "01-11-2026"},
		{func(h *kittest.Host) { kittest.Toets(h, fyne.KeyEnd) }, "30-11-2026"},
		{func(h *kittest.Host) { kittest.Toets(h, fyne.KeyPageUp, fyne.KeyPageUp) }, "23-09-2026"},
		{func(h *kittest.Host) { kittest.Shift(h, func() { kittest.Toets(h, fyne.KeyPageDown) }) }, "23-11-2027"},
		{func(h *kittest.Host) { kittest.Toets(h, fyne.KeyPageUp); kittest.Typ(h, "t") }, "23-11-2026"},
	} {
		v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
		h := open(t, v)
		kittest.Toets(h, tab, fyne.KeyDown)
		g.doe(h)
		kittest.Toets(h, fyne.KeySpace)
		gelijk(t, "value", v.Waarde().String(), g.wil)
	}
}

func TestCalendarBeginsAtTheDateAndEscapeChangesNothing(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	v.Zet(dag("2020-02-29"))
	h := open(t, v)
	kittest.Toets(h, tab, fyne.KeyF4, fyne.KeyRight, fyne.KeyEscape)
	gelijk(t, "closed", lagen(h), 0)
	gelijk(t, "value", v.Waarde().String(), "29-02-2020")
	kittest.Toets(h, fyne.KeyF4, fyne.KeyRight, fyne.KeyReturn)
	gelijk(t, "the day after", v.Waarde().String(), "01-03-2020")
}

func TestCalendarDayCanBeClicked(t *testing.T) {
	v := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "Datum"}, kittest.Vandaag())
	h := open(t, v)
	kittest.KlikOp(h, knop(t, h, "Kalender openen (F4)"))
	gelijk(t, "open", lagen(h), 1)
	kittest.KlikOp(h, knop(t, h, "Volgende maand (PageDown)"))
	kittest.Klik(h, 700, 500)
	gelijk(t, "a click beside it closes", lagen(h), 0)
	gelijk(t, "value", v.Waarde(), kalender.Datum{})
}

func TestNumberOfAPersonIsMaskedUntilAsked(t *testing.T) {
	v := kit.NewNummerveld(kit.Opzet{Naam: "bsn", Label: "BSN"}, leesNummer)
	v.Zet("999994821")
	h := open(t, v)
	gelijk(t, "shown", v.Tekst(), "•••••4821")
	gelijk(t, "value", v.Waarde(), "999994821")
	kittest.KlikOp(h, knop(t, h, "Toon"))
	gelijk(t, "after asking", v.Tekst(), "999994821")
	kittest.KlikOp(h, knop(t, h, "Toon"))
	gelijk(t, "asked again", v.Tekst(), "•••••4821")
}

func TestTypingOverDotsBeginsANewNumber(t *testing.T) {
	v := kit.NewNummerveld(kit.Opzet{Naam: "bsn", Label: "BSN"}, leesNummer)
	v.Zet("999994821")
	v.Bewaard()
	h := open(t, v)
	kittest.Toets(h, tab, tab)
	gelijk(t, "passing by changes nothing", v.Waarde(), "999994821")
	gelijk(t, "changed", v.Gewijzigd(), false)
	v.Focus()
	kittest.Typ(h, "12")
	gelijk(t, "while typing", v.Tekst(), "12")
	kittest.Toets(h, tab)
	gelijk(t, "wrong number stays in sight", v.Tekst(), "12")
	gelijk(t, "error", v.Fout(), "Deze BSN klopt niet: controleer het laatste cijfer.")
	gelijk(t, "changed", v.Gewijzigd(), true)
	v.Focus()
	kittest.Typ(h, "3456789")
	kittest.Toets(h, tab)
	gelijk(t, "right number is masked", v.Tekst(), "•••••6789")
	v.Focus()
	kittest.Toets(h, fyne.KeyBackspace)
	gelijk(t, "backspace empties it", v.Waarde(), "")
}

func TestNumberFieldTakesWholeNumbersWithinItsBounds(t *testing.T) {
	for typ, wil := range map[string]string{
		"12": "", "1": "", "40": "", "1.000": "Vul een getal van 1 tot en met 40 in.", "0": "Vul een getal van 1 tot en met 40 in.",
		"41": "Vul een getal van 1 tot en met 40 in.", "twaalf": "Dit is geen heel getal. Schrijf bijvoorbeeld 12.", "1,5": "Dit is geen heel getal. Schrijf bijvoorbeeld 12.",
	} {
		v := kit.NewGetalveld(kit.Opzet{Naam: "uren", Label: "Uren"}, 1, 40)
		h := open(t, v)
		kittest.Toets(h, tab)
		kittest.Typ(h, typ)
		kittest.Toets(h, tab)
		gelijk(t, typ, v.Fout(), wil)
		_, ok := v.Waarde()
		gelijk(t, typ+" has a value", ok, wil == "")
	}
	vrij := kit.NewGetalveld(kit.Opzet{Naam: "n", Label: "N"}, 0, 0)
	vrij.Zet(123456)
	n, _ := vrij.Waarde()
	gelijk(t, "without bounds", n, 123456)
	vrij.Wis()
	_, ok := vrij.Waarde()
	gelijk(t, "emptied", ok, false)
}

func TestAmountIsWrittenOutTheDutchWay(t *testing.T) {
	v := kit.NewGeldveld(kit.Opzet{Naam: "bedrag", Label: "Bedrag"})
	h := open(t, v)
	kittest.Toets(h, tab)
	kittest.Typ(h, "1250")
	kittest.Toets(h, tab)
	gelijk(t, "text", v.Tekst(), "€ 1.250,00")
	c, ok := v.Waarde()
	gelijk(t, "value", c, geld.Euro(1250))
	gelijk(t, "right", ok, true)
	v.Wis()
	v.Focus()
	kittest.Typ(h, "veel")
	kittest.Toets(h, tab)
	gelijk(t, "error", v.Fout(), "Dit is geen bedrag. Schrijf bijvoorbeeld 37,50.")
	v.Zet(geld.Euro(3))
	gelijk(t, "set takes the error away", v.Fout(), "")
}

func TestTextIsTrimmedMeasuredAndWrittenNeatly(t *testing.T) {
	v := kit.NewTekstveld(kit.Opzet{Naam: "pc", Label: "Postcode"})
	v.Max = 7
	v.Lees = func(s string) (string, error) {
		if len(s) < 6 {
			return "", fout.New(fout.Ongeldig, "Schrijf vier cijfers en twee letters.")
		}
		return strings.ToUpper(s[:4] + " " + strings.TrimSpace(s[4:])), nil
	}
	h := open(t, v)
	kittest.Toets(h, tab)
	kittest.Typ(h, " 6001ab ")
	gelijk(t, "value", v.Waarde(), "6001ab")
	kittest.Toets(h, tab)
	gelijk(t, "written neatly", v.Tekst(), "6001 AB")
	v.Zet("12")
	err := v.Controleer()
	gelijk(t, "error", v.Fout(), "Schrijf vier cijfers en twee letters.")
	var f *fout.Fout
	if ok := asFout(err, &f); !ok || f.Veld != "pc" {
		t.Errorf("the error does not name its field: %v", err)
	}
	v.Zet("12345678")
	_ = v.Controleer()
	gelijk(t, "too long", v.Fout(), "Deze tekst is te lang: 8 tekens, er passen er 7.")
}

func TestEmptyFieldIsWrongOnlyWhenTheFormIsSent(t *testing.T) {
	v := kit.NewTekstveld(kit.Opzet{Naam: "naam", Label: "Achternaam", Plicht: true})
	h := open(t, v)
	kittest.Toets(h, tab, tab)
	gelijk(t, "passing by", v.Fout(), "")
	_ = v.Controleer()
	gelijk(t, "sent", v.Fout(), "Vul ‘Achternaam’ in.")
	v.Zet("Vliet")
	gelijk(t, "filled", v.Fout(), "")
}

func TestTabLeavesAFieldOfManyLines(t *testing.T) {
	v := kit.NewMeerregelveld(kit.Opzet{Naam: "m", Label: "Motivering"}, 3)
	na := kit.NewTekstveld(kit.Opzet{Naam: "na", Label: "Na"})
	h := open(t, v, na)
	kittest.Toets(h, tab)
	kittest.Typ(h, "een")
	kittest.Toets(h, fyne.KeyReturn)
	kittest.Typ(h, "twee")
	kittest.Toets(h, tab)
	kittest.Typ(h, "drie")
	gelijk(t, "many lines", v.Waarde(), "een\ntwee")
	gelijk(t, "next field", na.Waarde(), "drie")
}

func TestYesNoUnknownByKeyboardAndMouse(t *testing.T) {
	v := kit.NewJaNeeveld(kit.Opzet{Naam: "tolk", Label: "Tolk nodig?", Plicht: true}, true)
	n := 0
	v.Bij(func() { n++ })
	h := open(t, v)
	gelijk(t, "not asked yet", v.Waarde(), kit.Leeg)
	kittest.Toets(h, tab)
	kittest.Typ(h, "o")
	gelijk(t, "first letter", v.Waarde(), kit.Onbekend)
	kittest.Toets(h, fyne.KeyLeft)
	gelijk(t, "left", v.Waarde(), kit.Nee)
	kittest.Toets(h, fyne.KeyLeft, fyne.KeyLeft)
	gelijk(t, "left at the beginning stays", v.Waarde(), kit.Ja)
	kittest.Typ(h, "x")
	gelijk(t, "another letter", v.Waarde(), kit.Ja)
	gelijk(t, "told", n, 3)
	v.Zet(kit.Leeg)
	gelijk(t, "emptied", v.Controleer() != nil, true)
	zonder := kit.NewJaNeeveld(kit.Opzet{Naam: "x", Label: "X"}, false)
	zonder.Zet(kit.Onbekend)
	gelijk(t, "unknown where it may not be", zonder.Waarde(), kit.Leeg)
}

func TestBoxesAreTickedWithSpaceAndMouse(t *testing.T) {
	v := kit.NewVinkveld(kit.Opzet{Naam: "alleen", Label: "Apart gesproken", Plicht: true})
	h := open(t, v)
	gelijk(t, "must be ticked", v.Controleer() != nil, true)
	kittest.Toets(h, tab, fyne.KeySpace)
	gelijk(t, "space", v.Waarde(), true)
	gelijk(t, "error gone", v.Fout(), "")
	kittest.KlikOp(h, vind[*kit.Vinkje](h)[0])
	gelijk(t, "mouse", v.Waarde(), false)
	v.ZetAan(false)
	kittest.KlikOp(h, vind[*kit.Vinkje](h)[0])
	gelijk(t, "off", v.Waarde(), false)
}

func TestListOfBoxesGivesWhatIsTickedInItsOrder(t *testing.T) {
	v := kit.NewVinklijst(kit.Opzet{Naam: "doel", Label: "Doelen"}, kit.Opties(strings.ToUpper, "werk", "school", "buurt")...)
	h := open(t, v)
	kittest.Toets(h, tab, tab, tab, fyne.KeySpace)
	v2 := v.Waarde()
	gelijk(t, "last", strings.Join(v2, " "), "buurt")
	gelijk(t, "changed", v.Gewijzigd(), true)
	v.Zet("buurt", "werk", "bestaat niet")
	gelijk(t, "in the order of the list", strings.Join(v.Waarde(), " "), "werk buurt")
	v.Bewaard()
	gelijk(t, "saved", v.Gewijzigd(), false)
	leeg := kit.NewVinklijst[string](kit.Opzet{Naam: "x", Label: "X", Plicht: true})
	gelijk(t, "without options", leeg.Controleer() != nil, true)
	leeg.Focus()
}

func TestFieldTurnedOffTakesNoKeys(t *testing.T) {
	uit := kit.NewTekstveld(kit.Opzet{Naam: "uit", Label: "Uit"})
	datum := kit.NewDatumveld(kit.Opzet{Naam: "d", Label: "D"}, kittest.Vandaag())
	aan := kit.NewTekstveld(kit.Opzet{Naam: "aan", Label: "Aan"})
	h := open(t, uit, datum, aan)
	uit.ZetAan(false)
	datum.ZetAan(false)
	kittest.Toets(h, tab)
	kittest.Typ(h, "hier")
	gelijk(t, "skipped", uit.Waarde(), "")
	gelijk(t, "the field that is on", aan.Waarde(), "hier")
	uit.ZetAan(true)
	uit.Focus()
	kittest.Typ(h, "nu")
	gelijk(t, "on again", uit.Waarde(), "nu")
}

func TestLabelAndHelpCanChange(t *testing.T) {
	v := kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "Oud"})
	h := open(t, v)
	v.ZetLabel("Nieuw")
	v.ZetHulp("Uitleg")
	gelijk(t, "label", v.Label() == "Nieuw" && leest(h, "Nieuw") && leest(h, "Uitleg"), true)
	v.ZetHulp("")
	gelijk(t, "help is gone", leest(h, "Uitleg"), false)
}
