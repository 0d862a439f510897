package kit_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestKeysOfTheScreenGoBeforeThoseOfTheWindow(t *testing.T) {
	v := kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "X"})
	h := open(t, v)
	var gedaan []string
	doe := func(s string) func() { return func() { gedaan = append(gedaan, s) } }
	vast := []kit.Actie{
		{ID: "zoek", Toets: fyne.KeyK, Mod: fyne.KeyModifierControl, Doe: doe("zoek")},
		{ID: "hulp", Toets: fyne.KeyF1, Doe: doe("hulp")},
		{ID: "uit", Toets: fyne.KeyF2, Doe: doe("uit"), Kan: func() bool { return false }},
	}
	h.ZetActies(vast, []kit.Actie{{ID: "zoek hier", Toets: fyne.KeyK, Mod: fyne.KeyModifierControl, Doe: doe("hier")}})
	kittest.Ctrl(h, fyne.KeyK)
	kittest.Toets(h, fyne.KeyF1, fyne.KeyF2)
	gelijk(t, "nothing has the keyboard", strings.Join(gedaan, " "), "hier hulp")
	gedaan = nil
	v.Focus()
	kittest.Ctrl(h, fyne.KeyK)
	kittest.Toets(h, fyne.KeyF1)
	gelijk(t, "from within a field", strings.Join(gedaan, " "), "hier hulp")
	gedaan = nil
	h.ZetActies(vast, nil)
	kittest.Ctrl(h, fyne.KeyK)
	gelijk(t, "another screen", strings.Join(gedaan, " "), "zoek")
}

func TestActionsAreOffBehindADialog(t *testing.T) {
	v := kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "X"})
	h := open(t, v)
	n := 0
	h.ZetActies([]kit.Actie{
		{ID: "a", Toets: fyne.KeyF5, Doe: func() { n++ }}, {ID: "b", Toets: fyne.KeyS, Mod: fyne.KeyModifierControl, Doe: func() { n++ }},
	}, nil)
	v.Focus()
	h.Vraag(kit.Informatie("Klaar", "De lijst is gelezen."))
	kittest.Toets(h, fyne.KeyF5)
	gelijk(t, "behind the dialog", n, 0)
	kittest.Toets(h, fyne.KeyEscape)
	kittest.Toets(h, fyne.KeyF5)
	kittest.Ctrl(h, fyne.KeyS)
	gelijk(t, "after it", n, 2)
}

func TestCtrlEnterAndCtrlSPressTheMainButtonOfADialog(t *testing.T) {
	for _, toets := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter, fyne.KeyS} {
		h := open(t)
		n := 0
		veld := kit.NewMeerregelveld(kit.Opzet{Naam: "r", Label: "Reden"}, 3)
		h.Vraag(kit.Vraag{Titel: "Reden", Inhoud: veld, Knoppen: []kit.Vraagknop{
			{Tekst: "Terug", Terug: true}, {Tekst: "Vastleggen", Soort: kit.Hoofd, Doe: func() { n++ }},
		}})
		veld.Focus()
		kittest.Toets(h, fyne.KeyReturn)
		gelijk(t, "Enter is a new line", n, 0)
		kittest.Ctrl(h, toets)
		gelijk(t, string(toets), n, 1)
		gelijk(t, "closed", lagen(h), 0)
	}
}

func TestEnterDoesNothingDangerous(t *testing.T) {
	h := open(t)
	n := 0
	h.Vraag(kit.Gevaarlijk("Terugdraaien?", "De dossiers verdwijnen.", "Import terugdraaien", func() { n++ }))
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "done", n, 0)
	gelijk(t, "the keyboard stood on the way back", lagen(h), 0)
	h.Vraag(kit.Gevaarlijk("Terugdraaien?", "", "Import terugdraaien", func() { n++ }))
	kittest.KlikOp(h, knop(t, h, "Import terugdraaien"))
	gelijk(t, "by its own button", n, 1)
}

func TestSafeQuestionIsConfirmedWithEnterAndLeftWithEscape(t *testing.T) {
	h := open(t)
	n := 0
	h.Vraag(kit.Bevestig("Bewaren?", "", "Bewaren", func() { n++ }))
	kittest.Toets(h, fyne.KeyEscape)
	gelijk(t, "escape", n, 0)
	h.Vraag(kit.Bevestig("Bewaren?", "", "Bewaren", func() { n++ }))
	kittest.Toets(h, fyne.KeyEnter)
	gelijk(t, "enter", n, 1)
	gelijk(t, "closed", lagen(h), 0)
}

func TestClickBesideADialogDoesNotCloseIt(t *testing.T) {
	h := open(t)
	h.Vraag(kit.Informatie("Klaar", ""))
	kittest.Klik(h, 5, 5)
	kittest.Klik(h, 450, 200)
	gelijk(t, "open", lagen(h), 1)
}

func TestTabStaysWithinTheDialog(t *testing.T) {
	v := kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "X"})
	h := open(t, v)
	h.Vraag(kit.Bevestig("Bewaren?", "", "Bewaren", nil))
	for range 5 {
		kittest.Toets(h, tab)
		kittest.Typ(h, "y")
	}
	gelijk(t, "the field behind it", v.Waarde(), "")
}

func TestButtonThatStaysKeepsTheDialogOpen(t *testing.T) {
	h := open(t)
	d := kit.Toon(h.Venster().Canvas(), kit.Vraag{Titel: "Zoek", Knoppen: []kit.Vraagknop{{Tekst: "Nog eens", Blijft: true, Veilig: true}}})
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "open", d.Open(), true)
	d.Sluit()
	d.Sluit()
	gelijk(t, "closed", d.Open(), false)
}

func TestErrorHidesItsTechnicalCauseUntilAsked(t *testing.T) {
	h := open(t)
	h.Vraag(kit.Foutmelding(fout.Wrap(fs.ErrPermission, fout.Technisch, "De map is niet beschrijfbaar.")))
	gelijk(t, "the sentence", leest(h, "De map is niet beschrijfbaar."), true)
	gelijk(t, "the cause", leest(h, "permission denied"), false)
	kittest.KlikOp(h, link(t, h, "Wat er technisch misging"))
	gelijk(t, "the cause after a click", leest(h, "permission denied"), true)
	kittest.Toets(h, fyne.KeyEscape)
	gelijk(t, "closed", lagen(h), 0)
}

func TestEveryErrorHasASentenceForPeople(t *testing.T) {
	for _, g := range []struct {
		err error
		wil string
	}{
		{errors.New("disk"), "Er ging iets mis. Probeer het nog eens."},
		{fout.New(fout.Bezet, "Het dossier is in gebruik."), "Het dossier is in gebruik."},
		{fout.Lijst{fout.New(fout.Ongeldig, "Een."), fout.New(fout.Ongeldig, "Twee.")}, "Een.\nTwee."},
	} {
		gelijk(t, "sentence", kit.Melddoor(g.err), g.wil)
	}
	v := kit.Foutmelding(fout.New(fout.Bezet, "Bezet."))
	gelijk(t, "no cause, no link", v.Inhoud == nil, true)
}

func TestHelpListsEveryKeyUnderItsGroup(t *testing.T) {
	h := open(t)
	h.ZetActies(vasteActies(), []kit.Actie{{ID: "zonder", Naam: "Zonder toets", Groep: "Dossier", Doe: func() {}}})
	h.ToonToetsen()
	for _, s := range []string{"Overal", "Dossier", "Formulier", "Ctrl+K", "Zoek persoon of actie", "F1", "Ctrl+Enter"} {
		gelijk(t, s, leest(h, s), true)
	}
	gelijk(t, "an action without a key", leest(h, "Zonder toets"), false)
}

func TestKeysAreWrittenAsOnTheKeyboard(t *testing.T) {
	for wil, a := range map[string]kit.Actie{
		"Ctrl+Shift+Z": {Toets: fyne.KeyZ, Mod: fyne.KeyModifierControl | fyne.KeyModifierShift},
		"Alt+←":        {Toets: fyne.KeyLeft, Mod: fyne.KeyModifierAlt}, "PageDown": {Toets: fyne.KeyPageDown}, "Esc": {Toets: fyne.KeyEscape},
		"Ctrl+1": {Toets: fyne.Key1, Mod: fyne.KeyModifierControl}, "": {},
	} {
		gelijk(t, "keys", a.ToetsNaam(), wil)
	}
}

func TestNoticeOffersItsActionAndGoes(t *testing.T) {
	h := open(t)
	n := 0
	h.Meld(kit.Melding{Tekst: "Opgeslagen om 14:02", Actie: "Ongedaan maken", Doe: func() { n++ }})
	gelijk(t, "words", leest(h, "Opgeslagen om 14:02"), true)
	kittest.KlikOp(h, link(t, h, "Ongedaan maken"))
	gelijk(t, "done", n, 1)
	gelijk(t, "gone", h.Onderbalk().Tekst(), "")
	h.Meld(kit.Melding{Tekst: "Zonder actie"})
	gelijk(t, "no link", len(vind[*kit.Link](h)), 0)
	kittest.KlikOp(h, knop(t, h, "Sluiten"))
	gelijk(t, "closed", h.Onderbalk().Tekst(), "")
}

func TestGoodNoticesGoByThemselvesAndFailuresStay(t *testing.T) {
	var klok []func()
	b := kit.NewOnderbalk(func(d time.Duration, f func()) func() {
		if d < 4*time.Second {
			t.Errorf("a notice stays only %v", d)
		}
		klok = append(klok, f)
		return func() {}
	})
	kittest.Open(t, b, 900, 200)
	b.Meld(kit.Melding{Tekst: "Opgeslagen"})
	klok[0]()
	gelijk(t, "good", b.Tekst(), "")
	b.Meld(kit.Melding{Tekst: "Mislukt", Niveau: kit.Mislukt})
	b.Meld(kit.Melding{Tekst: "Let op", Niveau: kit.LetOp})
	gelijk(t, "clocks", len(klok), 1)
	gelijk(t, "the last one stays", b.Tekst(), "Let op")
}

func TestWorkGoingOnIsShownWithCountAndStop(t *testing.T) {
	h := open(t)
	n := 0
	h.Onderbalk().Toon(kit.Bezigheid{Naam: "lijst inlezen", Gedaan: 120, Totaal: 500, Stop: func() { n++ }})
	gelijk(t, "words", leest(h, "Bezig: lijst inlezen · 120 van 500"), true)
	kittest.KlikOp(h, knop(t, h, "Stoppen"))
	gelijk(t, "stopped", n, 1)
	h.Onderbalk().Toon(kit.Bezigheid{Naam: "zoeken"})
	gelijk(t, "without a count", leest(h, "Bezig: zoeken"), true)
	h.Onderbalk().Toon(kit.Bezigheid{})
	gelijk(t, "gone", leest(h, "Bezig: zoeken"), false)
}
