package kit_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// verslag is the plain data of a small form.
type verslag struct {
	Naam  string   `json:"naam,omitempty"`
	Soort string   `json:"soort"`
	Tolk  bool     `json:"tolk"`
	Lijst []string `json:"lijst"`
}

// vormproef is a form over it, with the keys of a screen.
type vormproef struct {
	*kittest.Host
	*kit.Vorm[verslag]
	naam  *kit.Tekstveld
	soort *kit.Keuzeveld[string]
	tolk  *kit.Vinkveld
	lijst *kit.Rijenveld[string]
	keer  int // how often the form told of a change
}

func vorm(t *testing.T) *vormproef {
	t.Helper()
	b := &vormproef{Vorm: kit.NewVorm[verslag]()}
	b.Bij(func() { b.keer++ })
	b.naam = kit.NewMeerregelveld(kit.Opzet{Naam: "naam", Label: "Naam"}, 2)
	b.soort = kit.NewKeuzeveld(kit.Opzet{Naam: "soort", Label: "Soort"}, kit.Opties(func(s string) string { return s }, "kort", "lang")...)
	b.tolk = kit.NewVinkveld(kit.Opzet{Naam: "tolk", Label: "Tolk"})
	b.lijst = kit.NewRijenveld(kit.Opzet{Naam: "lijst", Label: "Lijst"}, "Regel erbij", func() kit.Veldenrij[string] {
		v := kit.NewTekstveld(kit.Opzet{Naam: "regel", Label: "Regel"})
		return kit.Veldenrij[string]{Velden: []kit.Veld{v}, Inhoud: v, Zet: v.Zet, Waarde: v.Waarde}
	})
	b.Bind(b.naam, func(d verslag) { b.naam.Zet(d.Naam) }, func(d *verslag) { d.Naam = b.naam.Waarde() })
	b.Bind(b.soort, func(d verslag) { b.soort.Zet(d.Soort) }, func(d *verslag) { d.Soort = b.soort.Waarde() })
	b.Bind(b.tolk, func(d verslag) { b.tolk.Zet(d.Tolk) }, func(d *verslag) { d.Tolk = b.tolk.Waarde() })
	b.Bind(b.lijst, func(d verslag) { b.lijst.Zet(d.Lijst...) }, func(d *verslag) { d.Lijst = b.lijst.Waarde() })
	b.Host = open(t, b.Formulier, b.naam, b.soort, b.tolk, b.lijst)
	b.ZetActies([]kit.Actie{{ID: "venster", Toets: fyne.KeyZ, Mod: fyne.KeyModifierControl, Doe: func() { b.keer = -100 }}}, []kit.Actie{
		{ID: "terug", Toets: fyne.KeyZ, Mod: fyne.KeyModifierControl, Kan: b.KanTerug, Doe: func() { b.Ongedaan() }},
		{ID: "opnieuw", Toets: fyne.KeyY, Mod: fyne.KeyModifierControl, Kan: b.KanOpnieuw, Doe: func() { b.Opnieuw() }},
	})
	return b
}

// staat gives what stands on the form.
func (b *vormproef) staat() verslag {
	var d verslag
	b.Lees(&d)
	return d
}

func TestUndoWalksBackWordByWordAndFieldByField(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{})
	b.naam.Focus()
	kittest.Typ(b, "een twee")
	b.tolk.Focus()
	kittest.Toets(b, fyne.KeySpace)
	b.soort.Focus()
	kittest.Typ(b, "l")
	kittest.Toets(b, fyne.KeyReturn)
	gelijk(t, "typed", b.staat().Naam+b.staat().Soort, "een tweelang")
	for i, want := range []verslag{{Naam: "een twee", Tolk: true}, {Naam: "een twee"}, {Naam: "een"}, {}, {}} {
		kittest.Ctrl(b, fyne.KeyZ)
		got := b.staat()
		if got.Naam != want.Naam || got.Soort != want.Soort || got.Tolk != want.Tolk {
			t.Errorf("after %d times back: %+v, want %+v", i+1, got, want)
		}
	}
	gelijk(t, "changed", b.Formulier.Gewijzigd(), false)
	for range 4 {
		kittest.Ctrl(b, fyne.KeyY)
	}
	gelijk(t, "all again", b.staat().Naam+b.staat().Soort, "een tweelang")
	gelijk(t, "nothing more to do again", b.KanOpnieuw(), false)
}

func TestUndoOfTheFormGoesBeforeThatOfTheField(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{Naam: "oud"})
	b.naam.Focus()
	kittest.Typ(b, "x")
	b.tolk.Focus()
	kittest.Toets(b, fyne.KeySpace)
	b.naam.Focus()
	kittest.Ctrl(b, fyne.KeyZ)
	gelijk(t, "the last edit, in another field, is walked back first", b.tolk.Waarde(), false)
	gelijk(t, "name", b.naam.Waarde(), "xoud")
	gelijk(t, "form told of each change", b.keer, 3)
}

func TestWordsTypedInTheMiddleAreStepsToo(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{Naam: "begin einde"})
	b.naam.Focus()
	for range 5 {
		kittest.Toets(b, fyne.KeyRight)
	}
	kittest.Typ(b, " een twee")
	gelijk(t, "typed", b.naam.Waarde(), "begin een twee einde")
	b.Ongedaan()
	gelijk(t, "last word back", b.naam.Waarde(), "begin een  einde")
	b.Ongedaan()
	gelijk(t, "all back", b.naam.Waarde(), "begin  einde")
	b.Ongedaan()
	gelijk(t, "all back", b.naam.Waarde(), "begin einde")
}

func TestErasingIsOneStepAndPastingAnother(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{Naam: "abcdef"})
	b.naam.Focus()
	kittest.Toets(b, fyne.KeyEnd, fyne.KeyBackspace, fyne.KeyBackspace)
	kittest.Typ(b, "z")
	gelijk(t, "now", b.naam.Waarde(), "abcdz")
	b.Ongedaan()
	gelijk(t, "typing back", b.naam.Waarde(), "abcd")
	b.Ongedaan()
	gelijk(t, "erasing back", b.naam.Waarde(), "abcdef")
}

func TestUndoBringsRowsBack(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{Lijst: []string{"een", "twee"}})
	kittest.Druk(t, b, "Deze regel weghalen")
	gelijk(t, "rows", len(b.staat().Lijst), 1)
	kittest.Ctrl(b, fyne.KeyZ)
	gelijk(t, "rows", len(b.staat().Lijst), 2)
	kittest.Druk(t, b, "Regel erbij")
	kittest.Typ(b, "drie")
	gelijk(t, "typed", b.staat().Lijst[2], "drie")
	b.Ongedaan()
	b.Ongedaan()
	gelijk(t, "row gone", len(b.staat().Lijst), 2)
}

func TestWhatIsSavedIsNotWalkedBack(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{})
	b.naam.Focus()
	kittest.Typ(b, "weg")
	b.Opgeslagen()
	gelijk(t, "changed", b.Formulier.Gewijzigd(), false)
	gelijk(t, "way back", b.Ongedaan(), "")
	gelijk(t, "name", b.naam.Waarde(), "weg")
}

func TestFormKeepsTheWorkOfTheUserOverWhatIsStoredNow(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{Naam: "oud", Soort: "kort"})
	b.naam.Focus()
	kittest.Typ(b, "x")
	b.Ververs(verslag{Naam: "oud", Soort: "lang"}, verslag{Naam: "xoud", Soort: "lang"})
	gelijk(t, "name", b.naam.Waarde(), "xoud")
	gelijk(t, "changed name", b.naam.Gewijzigd(), true)
	gelijk(t, "kind of elsewhere", b.soort.Waarde(), "lang")
	gelijk(t, "kind counts as saved", b.soort.Gewijzigd(), false)
}

func TestFormKnowsWhichFieldsAreEmpty(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{Naam: "a"})
	for naam, want := range map[string]bool{"naam": false, "soort": true, "tolk": true, "lijst": true, "nergens": true} {
		gelijk(t, naam, b.Leeg(naam), want)
	}
	gelijk(t, "unknown field", b.Veld("nergens") == nil, true)
}

func TestUndoHoldsTwoHundredSteps(t *testing.T) {
	b := vorm(t)
	b.Vul(verslag{})
	for range 150 {
		b.tolk.Focus()
		kittest.Toets(b, fyne.KeySpace)
		b.naam.Focus()
		kittest.Typ(b, "a")
	}
	n := 0
	for b.Ongedaan() != "" {
		n++
	}
	gelijk(t, "steps", n, 200)
}

func TestJudgementStaysWhenTheKeyboardLeavesTheField(t *testing.T) {
	v := kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "X"})
	h := open(t, v)
	v.ZetOordeel("Dit mag niet bij de Z-route.")
	v.Focus()
	kittest.Typ(h, "a")
	kittest.Toets(h, tab)
	gelijk(t, "after leaving", v.Fout(), "Dit mag niet bij de Z-route.")
	v.ZetOordeel("")
	gelijk(t, "taken back", v.Fout(), "")
	v.ZetFout("Vul in.")
	v.ZetOordeel("")
	gelijk(t, "an error of the field itself stays", v.Fout(), "Vul in.")
}

func TestEmptySummaryTakesNoRoom(t *testing.T) {
	f := kit.NewFormulier(kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "Waarom?"}))
	stapel := kit.Stapel(16, f, kit.NewRegel("eerste"))
	h := open(t, stapel)
	gelijk(t, "first line", stapel.Objects[1].Position().Y, 0)
	f.ZetFouten(fout.Bij("x", fout.Ontbreekt, "Schrijf op waarom."))
	gelijk(t, "question and what is wrong", leest(h, "Kijk dit veld na"), true)
	link(t, h, "Waarom? Schrijf op waarom.")
}

func TestWordsOfTheBarStandBesideTheButtonsOrAbove(t *testing.T) {
	zin := kit.NewAlinea("Zeven punten houden het vaststellen nog tegen: zie de lijst hiernaast.")
	knop := kit.NewHoofdknop("PIP vaststellen en dagtekenen", nil)
	balk := kit.Voet(zin, kit.NewKnop("Bewaren", nil), knop)
	h := kittest.Open(t, kit.Stapel(0, balk), 900, 200)
	hoog := knop.Size().Height
	gelijk(t, "one line", balk.Size().Height, hoog)
	kittest.Maat(h.Venster(), 420, 200)
	gelijk(t, "above", balk.Size().Height > hoog+10, true)
	d := fyne.CurrentApp().Driver()
	gelijk(t, "button under the words", d.AbsolutePositionForObject(knop).Y > d.AbsolutePositionForObject(zin).Y, true)
	gelijk(t, "button at the right", d.AbsolutePositionForObject(knop).X+knop.Size().Width, 420)
	zin.Hide()
	kittest.Maat(h.Venster(), 420, 200)
	gelijk(t, "without words", balk.Size().Height, hoog)
}
