package kit_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func eisen() []kit.Eis {
	return []kit.Eis{
		{Tekst: "De doelgroep is bekend", Artikel: "Wi 13", Voldaan: true},
		{Tekst: "De leerroute", Artikel: "Wi 15", Melding: "Kies de leerroute.", Veld: "leerroute", Blokkeert: true},
		{Tekst: "De toets volgt", Artikel: "Wi 14", Melding: "Past dit bij de toets?", Veld: "toets"},
		{Tekst: "De motivering", Artikel: "Awb 3:46", Melding: "Schrijf waarom.", Veld: "motivering", Blokkeert: true},
	}
}

// leestVan gives all words that can be seen, in the order of the screen.
func leestVan(o fyne.CanvasObject) string {
	var uit []string
	for _, t := range vindIn[*canvas.Text](o) {
		uit = append(uit, t.Text)
	}
	return strings.Join(uit, " ")
}

func TestCheckListShowsFirstWhatStopsThenWhatToJudgeThenTheRest(t *testing.T) {
	e := kit.NewEisenlijst(func(string) {})
	open(t, e)
	e.Zet("Nog 2 punten.", eisen())
	s := leestVan(e)
	vorige := -1
	for _, deel := range []string{"Nog 2 punten.", "Nog te doen (2)", "De leerroute", "De motivering", "Let op (1)", "De toets volgt", "In orde (1)", "De doelgroep is bekend"} {
		i := strings.Index(s, deel)
		if i <= vorige {
			t.Errorf("%q is not where it belongs in %q", deel, s)
		}
		vorige = i
	}
}

func TestEachOpenLineOfTheCheckListJumpsByClickAndByKeyboard(t *testing.T) {
	var heen []string
	e := kit.NewEisenlijst(func(veld string) { heen = append(heen, veld) })
	h := open(t, e)
	e.Zet("Nog 2 punten.", eisen())
	kittest.Maat(h.Venster(), 900, 600)
	for _, l := range vind[*kit.Link](h) {
		kittest.KlikOp(h, l)
	}
	gelijk(t, "by click", strings.Join(heen, " "), "leerroute motivering toets")
	heen = nil
	e.Focus()
	for range 3 {
		kittest.Toets(h, fyne.KeyReturn, tab)
	}
	gelijk(t, "by Enter and Tab", strings.Join(heen, " "), "leerroute motivering toets")
}

func TestCheckListThatDidNotChangeKeepsTheKeyboard(t *testing.T) {
	e := kit.NewEisenlijst(func(string) {})
	h := open(t, e)
	e.Zet("Nog 2 punten.", eisen())
	e.Focus()
	had := h.Venster().Canvas().Focused()
	e.Zet("Nog 2 punten.", eisen())
	gelijk(t, "same line", e.Open()[0].Veld, "leerroute")
	if h.Venster().Canvas().Focused() != had || had == nil || len(vind[*kit.Link](h)) != 3 || vind[*kit.Link](h)[0] != had {
		t.Error("the line with the keyboard was made anew")
	}
}

func TestFulfilledCheckListHasNothingToJumpTo(t *testing.T) {
	e := kit.NewEisenlijst(func(string) {})
	h := open(t, e)
	alles := eisen()
	for i := range alles {
		alles[i].Voldaan = true
	}
	e.Zet("De wet vraagt niets meer.", alles)
	e.Focus()
	gelijk(t, "links", len(vind[*kit.Link](h)), 0)
	gelijk(t, "open lines", len(e.Open()), 0)
	if s := leestVan(e); strings.Contains(s, "Nog te doen") || strings.Contains(s, "Schrijf waarom.") || !strings.Contains(s, "In orde (4)") {
		t.Errorf("says %q", s)
	}
}

func TestLongWordsOfTheLawStayWithinANarrowCheckList(t *testing.T) {
	e := kit.NewEisenlijst(func(string) {})
	lang := "Het participatieverklaringstraject en de leerbaarheidstoetsuitslagverwerking zijn vastgelegd voor de inburgeringsplichtige"
	e.Zet(lang, []kit.Eis{{Tekst: lang, Melding: lang, Artikel: "Wi 14 lid 3 onder b; Bi 5.2 lid 1; Awb 3:46", Veld: "x", Blokkeert: true}})
	h := kittest.Open(t, e, 280, 900)
	kittest.Maat(h.Venster(), 280, 900)
	for _, w := range vind[*canvas.Text](h) {
		p := fyne.CurrentApp().Driver().AbsolutePositionForObject(w)
		if rechts := p.X + fyne.MeasureText(w.Text, w.TextSize, w.TextStyle).Width; rechts > 281 {
			t.Errorf("%q ends at %v", w.Text, rechts)
		}
	}
}
