package kit_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// afspraken is a field of rows with one text each.
func afspraken(o kit.Opzet) *kit.Rijenveld[string] {
	return kit.NewRijenveld(o, "Afspraak toevoegen", func() kit.Veldenrij[string] {
		wat := kit.NewTekstveld(kit.Opzet{Naam: "wat", Label: "Wat", Plicht: true})
		return kit.Veldenrij[string]{Velden: []kit.Veld{wat}, Inhoud: wat, Zet: wat.Zet, Waarde: wat.Waarde}
	})
}

func TestRowsAreAddedAndTypedWithTheKeyboard(t *testing.T) {
	v := afspraken(kit.Opzet{Naam: "afspraken", Label: "Afspraken"})
	n := 0
	v.Bij(func() { n++ })
	h := open(t, v)
	v.Focus()
	kittest.Toets(h, fyne.KeyReturn) // without rows the button has the keyboard
	kittest.Typ(h, "Wij bellen u")
	kittest.Toets(h, tab, tab, fyne.KeySpace) // past the cross to the button
	kittest.Typ(h, "U komt op tijd")
	gelijk(t, "rows", strings.Join(v.Waarde(), "|"), "Wij bellen u|U komt op tijd")
	gelijk(t, "changed", v.Gewijzigd(), true)
	if n == 0 {
		t.Error("nobody was told")
	}
	v.Bewaard()
	gelijk(t, "after saving", v.Gewijzigd(), false)
}

func TestRowThatGoesTakesOnlyItsOwnText(t *testing.T) {
	v := afspraken(kit.Opzet{Naam: "afspraken", Label: "Afspraken"})
	h := open(t, v)
	v.Zet("een", "twee", "drie")
	v.Bewaard()
	kittest.Maat(h.Venster(), 900, 600)
	var kruisen []*kit.Knop
	for _, k := range vind[*kit.Knop](h) {
		if k.Hint == "Deze regel weghalen" {
			kruisen = append(kruisen, k)
		}
	}
	kittest.KlikOp(h, kruisen[1])
	gelijk(t, "rows", strings.Join(v.Waarde(), "|"), "een|drie")
	gelijk(t, "changed", v.Gewijzigd(), true)
	kittest.Typ(h, "!")
	gelijk(t, "the keyboard went to the first row", strings.Contains(v.Waarde()[0], "!"), true)
}

func TestFullFieldOfRowsOffersNoMore(t *testing.T) {
	v := afspraken(kit.Opzet{Naam: "afspraken", Label: "Afspraken"})
	v.Max = 2
	h := open(t, v)
	v.Zet("een", "twee")
	knoppen := func() (n int) {
		for _, k := range vind[*kit.Knop](h) {
			if k.Tekst == "Afspraak toevoegen" {
				n++
			}
		}
		return n
	}
	gelijk(t, "full", knoppen(), 0)
	v.Zet("een")
	gelijk(t, "with room", knoppen(), 1)
	v.Zet()
	gelijk(t, "empty", len(v.Waarde()), 0)
	gelijk(t, "the same as at the beginning", v.Gewijzigd(), false)
}

func TestEmptyRowIsRefusedAndTypingTakesTheErrorAway(t *testing.T) {
	v := afspraken(kit.Opzet{Naam: "afspraken", Label: "Afspraken", Plicht: true})
	h := open(t, v)
	gelijk(t, "no rows", v.Controleer() != nil, true)
	gelijk(t, "says", v.Fout(), "Vul ‘Afspraken’ in.")
	v.Focus()
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "an empty row", v.Controleer() != nil, true)
	kittest.Typ(h, "Wij bellen u")
	gelijk(t, "after typing", v.Fout(), "")
	gelijk(t, "right", v.Controleer(), nil)
}
