package kit_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"schakel/domain/dossier"
	"schakel/domain/uitleg"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

func TestButtonIsPressedByMouseEnterAndSpace(t *testing.T) {
	n := 0
	k := kit.NewKnop("Oproep maken", func() { n++ })
	h := open(t, k)
	kittest.KlikOp(h, k)
	kittest.Toets(h, fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace, fyne.KeyRight)
	gelijk(t, "pressed", n, 4)
	k.ZetAan(false)
	kittest.KlikOp(h, k)
	k.Druk()
	gelijk(t, "off", n, 4)
	k.ZetAan(true)
	k.Zet("Nieuwe woorden")
	k.Druk()
	gelijk(t, "on again", n, 5)
	gelijk(t, "spoken", k.AccessibilityLabel(), "Nieuwe woorden")
	gelijk(t, "spoken, without words", kit.NewIcoonknop(theme.Meer, "Meer", nil).AccessibilityLabel(), "Meer")
}

func TestButtonOffIsSkippedByTab(t *testing.T) {
	uit, v := kit.NewHoofdknop("Vaststellen", nil), kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "X"})
	uit.ZetAan(false)
	h := open(t, uit, v)
	kittest.Toets(h, tab)
	kittest.Typ(h, "a")
	gelijk(t, "the field after it", v.Waarde(), "a")
}

func TestLinkIsFollowedByMouseAndKeyboard(t *testing.T) {
	n := 0
	l := kit.NewLink("naar het dossier", func() { n++ })
	h := open(t, l, kit.NewLink("dood", nil))
	kittest.Toets(h, tab, fyne.KeyReturn, fyne.KeySpace)
	kittest.KlikOp(h, l)
	kittest.Toets(h, tab, fyne.KeyReturn)
	gelijk(t, "followed", n, 3)
	gelijk(t, "spoken", l.AccessibilityLabel(), "naar het dossier")
}

func TestUrgencyHasWordsAndAToneOfItsOwn(t *testing.T) {
	for _, g := range []struct {
		dagen int
		wil   tabel.Toon
	}{{-1, tabel.TeLaat}, {0, tabel.DezeWeek}, {6, tabel.DezeWeek}, {7, tabel.Gewoon}} {
		woorden, toon := kit.Urgentie(kittest.Vandaag().PlusDagen(g.dagen), kittest.Vandaag())
		gelijk(t, woorden, toon, g.wil)
	}
	woorden, toon := kit.Urgentie(dag(""), kittest.Vandaag())
	gelijk(t, "without a day", woorden, "")
	gelijk(t, "without a day", toon, tabel.Gewoon)
}

func TestTextWrapsAtWordsAndGrowsDownward(t *testing.T) {
	a := kit.NewAlinea("De termijn loopt door tot en met dinsdag 28 april 2026, want maandag is Koningsdag.")
	kittest.Open(t, kit.Stapel(0, a), 800, 200)
	breed := a.MinSize().Height
	a.Resize(fyne.NewSize(200, 10))
	smal := a.MinSize().Height
	if smal < 3*breed {
		t.Errorf("%v high at 800, %v at 200", breed, smal)
	}
	a.Resize(fyne.NewSize(60, 10))
	if r := test.WidgetRenderer(a); len(r.Objects()) < 8 {
		t.Errorf("%d lines at 60", len(r.Objects()))
	}
	a.Zet("een\n\ndrie")
	gelijk(t, "own lines", len(test.WidgetRenderer(a).Objects()), 3)
	a.Zet("")
	gelijk(t, "empty text is one line high", a.MinSize().Height, breed)
}

func TestLongWordIsCutAtLetters(t *testing.T) {
	a := kit.NewAlinea(strings.Repeat("a", 200))
	kittest.Open(t, kit.Stapel(0, a), 300, 200)
	if n := len(test.WidgetRenderer(a).Objects()); n < 5 {
		t.Errorf("%d lines", n)
	}
}

func TestOneLineEndsInAnEllipsisWhereItDoesNotFit(t *testing.T) {
	a := kit.NewRegel("Selam Tesfay-van der Vliet")
	a.Krimp = true
	h := kittest.Open(t, kit.Rij(8, a), 120, 100)
	tekst := func() string {
		var s []string
		for _, o := range test.WidgetRenderer(a).Objects() {
			s = append(s, textVan(o))
		}
		return strings.Join(s, "|")
	}
	if s := tekst(); !strings.HasSuffix(s, "…") || !strings.HasPrefix(s, "Selam") {
		t.Errorf("got %q", s)
	}
	kittest.Maat(h.Venster(), 600, 100)
	gelijk(t, "with room", tekst(), "Selam Tesfay-van der Vliet")
}

func TestTextGetsItsWordsBeforeTheSpaceBesideIt(t *testing.T) {
	a := kit.NewRegel("Opgeslagen om 14:02")
	a.Krimp = true
	l := kit.NewLink("Ongedaan maken", nil)
	kittest.Open(t, kit.Rij(8, a, l, kit.Ruimte(), kit.NewKnop("Stoppen", nil)), 800, 60)
	breed := fyne.MeasureText(a.Tekst, theme.Maat(theme.MaatTekst), fyne.TextStyle{}).Width
	if x := l.Position().X; x < breed || x > breed+20 {
		t.Errorf("the link stands at %v, the text is %v wide", x, breed)
	}
}

func TestFieldsStandInTwoColumnsOnlyWhereThereIsRoom(t *testing.T) {
	a, b, c := kit.NewRegel("a"), kit.NewRegel("b"), kit.NewRegel("c")
	weg := kit.NewRegel("weg")
	weg.Hide()
	k := kit.Kolommen(a, weg, b, c)
	h := kittest.Open(t, kit.Stapel(0, k), 900, 300)
	gelijk(t, "b beside a", a.Position().Y == b.Position().Y && b.Position().X > 400, true)
	gelijk(t, "c under a", c.Position().X == a.Position().X && c.Position().Y > a.Position().Y, true)
	kittest.Maat(h.Venster(), 500, 300)
	gelijk(t, "one column", b.Position().X == 0 && b.Position().Y > a.Position().Y && c.Position().Y > b.Position().Y, true)
}

func TestButtonsFlowToTheNextLine(t *testing.T) {
	a, b := kit.NewKnop("PIP vaststellen en dagtekenen", nil), kit.NewKnop("Concept printen", nil)
	h := kittest.Open(t, kit.Stapel(0, kit.Vloei(8, a, b)), 600, 200)
	gelijk(t, "beside", a.Position().Y, b.Position().Y)
	kittest.Maat(h.Venster(), 300, 200)
	gelijk(t, "under", b.Position().X == 0 && b.Position().Y > a.Position().Y, true)
}

func TestHeadOfAPagePutsItsActionsUnderTheNameWhereItIsNarrow(t *testing.T) {
	k1, k2 := kit.NewKnop("Brief maken", nil), kit.NewKnop("Gesprek vastleggen", nil)
	kop := kit.NewKop("Selam Tesfay", "12-03-1994", k1, k2)
	h := kittest.Open(t, kit.Stapel(0, kop), 900, 200)
	hoog := kop.MinSize().Height
	kittest.Maat(h.Venster(), 400, 200)
	if kop.MinSize().Height <= hoog {
		t.Errorf("%v high when wide, %v when narrow", hoog, kop.MinSize().Height)
	}
	kop.Zet("Khaled Haddad", "")
	gelijk(t, "name", leest(h, "Khaled Haddad"), true)
	gelijk(t, "no second line", leest(h, "12-03-1994"), false)
}

func TestWhyOpensInPlaceAndShowsTheWholeExplanation(t *testing.T) {
	h := open(t, uitlegBlad())
	link(t, h, "sluit uitleg")
	for _, s := range []string{
		"Uiterlijk 28-04-2026", "PIP binnen 10 weken na de kennisgeving", "Bi 5.3 lid 1; Atw 1 lid 1", "kennisgeving", "16-02-2026",
		"10 weken · Bi 5.3 lid 1 · vanaf 01-01-2023", "14 dagen", "2. Maandag 27 april 2026 is Koningsdag (Atw 3 lid 1).",
		"DUO stelt de datum vast; ga na of de kennisgeving is ontvangen.",
	} {
		gelijk(t, s, leest(h, s), true)
	}
	badges := vind[*kit.Badge](h)
	gelijk(t, "what must be checked", badges[len(badges)-1].Tekst, "te controleren")
	kittest.KlikOp(h, link(t, h, "sluit uitleg"))
	gelijk(t, "closed", leest(h, "Uiterlijk 28-04-2026"), false)
	link(t, h, "waarom?")
}

func TestWhyTellsItsScreenAndShowsNoEmptyHeadings(t *testing.T) {
	w := kit.NewWaarom(uitleg.Uitleg{Uitkomst: "Nee"})
	h := open(t, w)
	var open []bool
	w.BijOpen = func(b bool) { open = append(open, b) }
	kittest.Toets(h, tab, fyne.KeyReturn)
	gelijk(t, "result", leest(h, "Nee"), true)
	for _, s := range []string{"Regel", "Artikel", "Gebruikte gegevens", "Waarden uit de wet", "Zo is het berekend", "Let op"} {
		gelijk(t, s, leest(h, s), false)
	}
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "told", len(open) == 2 && open[0] && !open[1], true)
}

func TestChainSpeaksTheWordsOfTheDossier(t *testing.T) {
	for wil, kreeg := range map[dossier.Toestand]kit.Toestand{
		dossier.Gedaan: kit.Gedaan, dossier.Bezig: kit.Bezig, dossier.Wacht: kit.Wacht, dossier.NietVoor: kit.NietVoor,
	} {
		gelijk(t, "state", string(kreeg), string(wil))
	}
}

func ketenMet(open *[]int) *kit.Keten {
	k := kit.NewKeten(func(i int) { *open = append(*open, i) })
	k.Zet([]kit.Ketendeel{{Naam: "a"}, {Naam: "b"}, {Naam: "c"}, {Naam: "d"}, {Naam: "e"}}, 2)
	return k
}

func TestChainIsOneStopOfTabWithArrowsInside(t *testing.T) {
	var open1 []int
	k := ketenMet(&open1)
	v := kit.NewTekstveld(kit.Opzet{Naam: "x", Label: "X"})
	h := open(t, k, v)
	kittest.Toets(h, tab)
	gelijk(t, "begins at the open page", k.Cursor(), 2)
	kittest.Toets(h, fyne.KeyRight, fyne.KeyReturn, fyne.KeyEnd, fyne.KeyRight, fyne.KeySpace, fyne.KeyHome, fyne.KeyLeft, fyne.KeyEnter)
	kittest.Typ(h, "29x")
	gelijk(t, "opened", len(open1), 4)
	for i, wil := range []int{3, 4, 0, 1} {
		gelijk(t, "link", open1[i], wil)
	}
	kittest.Toets(h, tab)
	kittest.Typ(h, "y")
	gelijk(t, "Tab leaves", v.Waarde(), "y")
}

func TestLinkOfTheChainIsOpenedWithAClick(t *testing.T) {
	var open1 []int
	k := ketenMet(&open1)
	h := open(t, k)
	b := k.Size().Width / 5
	kittest.Klik(h, 16+b*0.5, 30)
	kittest.Klik(h, 16+b*4.5, 60)
	gelijk(t, "opened", len(open1) == 2 && open1[0] == 0 && open1[1] == 4, true)
	k.Zet(nil, -1)
	kittest.Toets(h, fyne.KeyRight, fyne.KeyReturn)
	gelijk(t, "an empty chain opens nothing", len(open1), 2)
}

func TestSearchFieldTellsEachLetterAndEscapeEmptiesIt(t *testing.T) {
	var gezocht []string
	z := kit.NewZoekveld("Zoek", kit.Lang, func(s string) { gezocht = append(gezocht, s) })
	omlaag, enter := 0, 0
	z.BijOmlaag, z.BijEnter = func() { omlaag++ }, func() { enter++ }
	h := open(t, z)
	z.Focus()
	kittest.Typ(h, "se")
	kittest.Toets(h, fyne.KeyDown, fyne.KeyReturn, fyne.KeyEscape)
	gelijk(t, "searched", strings.Join(gezocht, "|"), "s|se|")
	gelijk(t, "down", omlaag, 1)
	gelijk(t, "enter", enter, 1)
	gelijk(t, "empty", z.Tekst(), "")
	n := 0
	h.ZetActies([]kit.Actie{{ID: "terug", Toets: fyne.KeyEscape, Doe: func() { n++ }}}, nil)
	kittest.Toets(h, fyne.KeyEscape)
	gelijk(t, "escape in an empty field goes to the window", n, 1)
}

func TestSearchFieldIsEmptiedWithItsCrossAndRetypedOnFocus(t *testing.T) {
	z := kit.NewZoekveld("Zoek", kit.Vol, nil)
	h := open(t, z)
	z.Focus()
	kittest.Typ(h, "tesfay")
	kittest.KlikOp(h, knop(t, h, "Sluiten"))
	gelijk(t, "emptied", z.Tekst(), "")
	z.Zet("oud")
	z.Focus()
	knopKlaar(t, h)
	z.Focus()
	kittest.Typ(h, "n")
	gelijk(t, "typing replaces", z.Tekst(), "n")
}

// knopKlaar puts the keyboard on the last button.
func knopKlaar(t *testing.T, h *kittest.Host) {
	t.Helper()
	h.Venster().Canvas().Focus(knop(t, h, "Klaar"))
}
