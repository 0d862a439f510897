package kit_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// vraagNaam asks for a name; weiger is what the use case says to it.
type vraagNaam struct {
	veld            *kit.Tekstveld
	gelezen, gedaan []string
	klaar           int
	weiger          error
}

func (v *vraagNaam) toon(h *kittest.Host, gevaar bool) *kit.Dialoog {
	v.veld = kit.NewTekstveld(kit.Opzet{Naam: "naam", Label: "Naam", Plicht: true})
	return kit.VraagIn(h, kit.Invulvraag{
		Titel: "Naam vastleggen", Tekst: "Zoals in het paspoort.", Velden: []kit.Veld{v.veld}, Ja: "Vastleggen", Gevaar: gevaar,
		Lees: func() { v.gelezen = append(v.gelezen, v.veld.Waarde()) },
		Werk: func(context.Context) (poort.Wijzigingen, error) {
			v.gedaan = append(v.gedaan, v.veld.Waarde())
			return poort.Wijzigingen{Audit: 7}, v.weiger
		},
		Klaar: func() { v.klaar++ },
	})
}

func TestFillInQuestionIsTypedAndConfirmedWithEnter(t *testing.T) {
	h := open(t)
	var v vraagNaam
	d := v.toon(h, false)
	kittest.Typ(h, "Çağla van ’t Hooft")
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "written", fmt.Sprint(v.gelezen, v.gedaan), "[Çağla van ’t Hooft] [Çağla van ’t Hooft]")
	gelijk(t, "open", d.Open(), false)
	gelijk(t, "done", v.klaar, 1)
	gelijk(t, "others were told", len(h.Geschreven), 1)
}

func TestFillInQuestionRefusesAnEmptyFieldWithoutWriting(t *testing.T) {
	h := open(t)
	var v vraagNaam
	d := v.toon(h, false)
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "error", v.veld.Fout(), "Vul ‘Naam’ in.")
	gelijk(t, "written", len(v.gelezen)+len(v.gedaan), 0)
	kittest.Typ(h, "Ana")
	gelijk(t, "the keyboard stands in the field", v.veld.Waarde(), "Ana")
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "open", d.Open(), false)
}

func TestRefusalStandsAtItsFieldAndTheQuestionStays(t *testing.T) {
	for naam, g := range map[string]struct {
		err     error
		bijVeld string
		leest   string
	}{
		"of the field":      {fout.Bij("naam", fout.Bestaat, "Deze naam is er al."), "Deze naam is er al.", "Kijk dit veld na"},
		"of another field":  {fout.Bij("elders", fout.Ongeldig, "Kijk bij elders."), "", "Kijk bij elders."},
		"without a field":   {fout.New(fout.NietMogelijk, "Nu niet."), "", "Nu niet."},
		"that is technical": {errors.New("disk I/O"), "", "Kijk dit veld na"},
	} {
		t.Run(naam, func(t *testing.T) {
			h := open(t)
			v := vraagNaam{weiger: g.err}
			d := v.toon(h, false)
			kittest.Typ(h, "Ana")
			kittest.Toets(h, fyne.KeyReturn)
			gelijk(t, "open", d.Open(), true)
			gelijk(t, "done", v.klaar, 0)
			gelijk(t, "others were told", len(h.Geschreven), 0)
			gelijk(t, "at the field", v.veld.Fout(), g.bijVeld)
			gelijk(t, "typed text", v.veld.Waarde(), "Ana")
			gelijk(t, "says "+g.leest, leest(h, g.leest), true)
			v.weiger = nil
			kittest.Ctrl(h, fyne.KeyS)
			gelijk(t, "after mending", d.Open(), false)
		})
	}
}

func TestEscapeLeavesAFillInQuestionWithoutWriting(t *testing.T) {
	h := open(t)
	var v vraagNaam
	d := v.toon(h, false)
	kittest.Typ(h, "Ana")
	kittest.Toets(h, fyne.KeyEscape)
	gelijk(t, "open", d.Open(), false)
	gelijk(t, "written", len(v.gedaan)+v.klaar, 0)
}

func TestEnterDoesNotConfirmADangerousFillInQuestion(t *testing.T) {
	h := open(t)
	var v vraagNaam
	d := v.toon(h, true)
	kittest.Typ(h, "Ana")
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "written by Enter", len(v.gedaan), 0)
	kittest.KlikOp(h, knop(t, h, "Vastleggen"))
	gelijk(t, "written by its button", len(v.gedaan), 1)
	gelijk(t, "open", d.Open(), false)
}

func TestQuestionOfFieldsChangesNothingUntilItIsRight(t *testing.T) {
	h := open(t)
	verborgen := kit.NewTekstveld(kit.Opzet{Naam: "a", Label: "A"})
	verborgen.Hide()
	getal := kit.NewGetalveld(kit.Opzet{Naam: "dagen", Label: "Dagen", Plicht: true}, 1, 70)
	var genomen []int
	d := kit.VraagVelden(h, kit.Veldenvraag{Titel: "Keuze", Velden: []kit.Veld{verborgen, getal}, Ja: "Overnemen", Doe: func() error {
		n, _ := getal.Waarde()
		if n == 13 {
			return fout.Bij("dagen", fout.Ongeldig, "Geen dertien.")
		}
		genomen = append(genomen, n)
		return nil
	}})
	kittest.Typ(h, "71") // the first field that can be seen has the keyboard
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "out of bounds", getal.Fout() != "" && len(genomen) == 0, true)
	kittest.Ctrl(h, fyne.KeyA)
	kittest.Typ(h, "13")
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "refused", getal.Fout(), "Geen dertien.")
	kittest.Ctrl(h, fyne.KeyA)
	kittest.Typ(h, "14")
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "taken", fmt.Sprint(genomen), "[14]")
	gelijk(t, "open", d.Open(), false)
}

func TestDialogInALowWindowKeepsItsButtonsAndScrollsToItsFields(t *testing.T) {
	h := kittest.Open(t, kit.NewKnop("Klaar", nil), 700, 400)
	velden := make([]kit.Veld, 9)
	for i := range velden {
		velden[i] = kit.NewTekstveld(kit.Opzet{Naam: fmt.Sprint(i), Label: fmt.Sprint("Veld ", i), Plicht: i > 6})
	}
	d := kit.VraagVelden(h, kit.Veldenvraag{Titel: "Veel velden", Velden: velden, Ja: "Overnemen", Doe: func() error { return nil }})
	for _, woorden := range []string{"Terug", "Overnemen"} {
		if boven, onder := vak(knop(t, h, woorden)); boven < 0 || onder > 400 {
			t.Errorf("the button %q stands at %v to %v", woorden, boven, onder)
		}
	}
	balk, _ := vak(knop(t, h, "Overnemen"))
	for i, v := range velden {
		if boven, onder := vak(v); boven < 0 || onder > balk {
			t.Errorf("field %d has the keyboard at %v to %v, under the buttons at %v", i, boven, onder, balk)
		}
		kittest.Toets(h, tab)
	}
	kittest.Ctrl(h, fyne.KeyReturn)
	gelijk(t, "wrong fields far down", velden[7].Fout(), "Vul ‘Veld 7’ in.")
	kittest.Maat(h.Venster(), 700, 400)
	if boven, onder := vak(velden[7]); boven < 0 || onder > balk {
		t.Errorf("the first wrong field stands at %v to %v, buttons at %v", boven, onder, balk)
	}
	kittest.Typ(h, "x")
	kittest.Toets(h, tab)
	kittest.Typ(h, "y")
	kittest.Ctrl(h, fyne.KeyReturn)
	gelijk(t, "open", d.Open(), false)
}

func TestDialogThatFitsIsAsHighAsWhatIsInIt(t *testing.T) {
	h := open(t)
	veld := kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "X"})
	kit.VraagVelden(h, kit.Veldenvraag{Titel: "Eén veld", Velden: []kit.Veld{veld}, Ja: "Overnemen", Doe: func() error { return nil }})
	_, onder := vak(veld)
	balk, _ := vak(knop(t, h, "Overnemen"))
	if balk-onder < 8 || balk-onder > 40 {
		t.Errorf("%v between the field and the buttons", balk-onder)
	}
}
