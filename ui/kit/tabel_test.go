package kit_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
	"schakel/ui/kit/tabel"
)

// opentabel shows a table of n rows in a window with room for about twelve.
func opentabel(t *testing.T, n int) (*kittest.Host, *kit.Tabel[rij]) {
	t.Helper()
	tab := dossiertabel(n)
	h := kittest.Open(t, tab, 1000, 400)
	tab.Focus()
	return h, tab
}

func huidig(tab *kit.Tabel[rij]) string {
	r, _ := tab.Model.Huidig()
	return r.nummer
}

func TestKeysMoveTheCursorByRowPageAndEnd(t *testing.T) {
	h, tb := opentabel(t, 100)
	for _, g := range []struct {
		toets fyne.KeyName
		wil   int
	}{
		{fyne.KeyDown, 1}, {fyne.KeyDown, 2}, {fyne.KeyUp, 1}, {fyne.KeyPageDown, 11}, {fyne.KeyPageDown, 21}, {fyne.KeyPageUp, 11},
		{fyne.KeyEnd, 99}, {fyne.KeyDown, 99}, {fyne.KeyPageDown, 99}, {fyne.KeyHome, 0}, {fyne.KeyUp, 0}, {fyne.KeyPageUp, 0},
	} {
		kittest.Toets(h, g.toets)
		gelijk(t, string(g.toets), tb.Model.Cursor(), g.wil)
	}
}

func TestOnlyRowsInSightExist(t *testing.T) {
	h, tb := opentabel(t, 20_000)
	kittest.Toets(h, fyne.KeyEnd)
	tellen := func() int {
		n := 0
		for _, o := range test.LaidOutObjects(tb) {
			if o.Visible() {
				n++
			}
		}
		return n
	}
	na := tellen()
	kittest.Toets(h, fyne.KeyHome, fyne.KeyPageDown, fyne.KeyEnd)
	if veel := tellen(); veel > na+40 || veel > 900 {
		t.Errorf("%d objects for 20.000 rows, and after scrolling %d", na, veel)
	}
	gelijk(t, "the cursor is at the end", tb.Model.Cursor(), 19_999)
}

func TestEnterAndDoubleClickOpenTheRow(t *testing.T) {
	h, tb := opentabel(t, 10)
	var open []string
	tb.BijOpen = func(r rij) { open = append(open, r.nummer) }
	kittest.Toets(h, fyne.KeyDown, fyne.KeyReturn, fyne.KeyDown, fyne.KeyEnter)
	lijf := vind[dubbelklikbaar](h)[0]
	lijf.DoubleTapped(&fyne.PointEvent{Position: fyne.NewPos(50, 28*4+5)})
	r1, _ := tb.Model.Rij(1)
	r2, _ := tb.Model.Rij(2)
	r4, _ := tb.Model.Rij(4)
	gelijk(t, "opened", strings.Join(open, " "), strings.Join([]string{r1.nummer, r2.nummer, r4.nummer}, " "))
}

func TestClickingAHeadingSortsAndShowsIt(t *testing.T) {
	h, tb := opentabel(t, 10)
	var orde tabel.Sortering
	tb.BijOrde = func(s tabel.Sortering) { orde = s }
	kop := tb.Size().Width - 150
	kittest.Klik(h, kop, 10) // Termijn
	gelijk(t, "up", orde, tabel.Sortering{Kolom: "uiterlijk"})
	r, _ := tb.Model.Rij(0)
	gelijk(t, "first row", r.nummer, "2026-0001")
	kittest.Klik(h, kop, 10)
	gelijk(t, "down", orde, tabel.Sortering{Kolom: "uiterlijk", Aflopend: true})
	orde = tabel.Sortering{}
	kittest.Klik(h, tb.Size().Width-20, 10)
	gelijk(t, "a column without order", orde, tabel.Sortering{})
}

func TestKeyboardSortsTheColumnItPicked(t *testing.T) {
	h, tb := opentabel(t, 10)
	kittest.Ctrl(h, fyne.KeyRight)
	kittest.Ctrl(h, fyne.KeyRight)
	kittest.Ctrl(h, fyne.KeyDown)
	gelijk(t, "second column, down", tb.Model.Orde(), tabel.Sortering{Kolom: "geboren", Aflopend: true})
	kittest.Ctrl(h, fyne.KeyDown)
	gelijk(t, "again changes nothing", tb.Model.Orde(), tabel.Sortering{Kolom: "geboren", Aflopend: true})
	kittest.Ctrl(h, fyne.KeyUp)
	gelijk(t, "up", tb.Model.Orde(), tabel.Sortering{Kolom: "geboren"})
	kittest.Ctrl(h, fyne.KeyLeft)
	kittest.Ctrl(h, fyne.KeyLeft)
	kittest.Ctrl(h, fyne.KeyLeft)
	kittest.Ctrl(h, fyne.KeyDown)
	gelijk(t, "no column picked: that of now", tb.Model.Orde(), tabel.Sortering{Kolom: "geboren", Aflopend: true})
}

func TestCursorStaysOnItsRowWhenTheOrderChanges(t *testing.T) {
	h, tb := opentabel(t, 50)
	kittest.Toets(h, fyne.KeyEnd)
	was := huidig(tb)
	tb.Model.Sorteer("geboren")
	tb.Ververs()
	gelijk(t, "row", huidig(tb), was)
}

func TestLettersSearchAndTheSameLetterGoesOn(t *testing.T) {
	h, tb := opentabel(t, 12)
	kittest.Typ(h, "o")
	r, _ := tb.Model.Huidig()
	gelijk(t, "without accents", r.naam, "Öztürk, Çağla")
	een := huidig(tb)
	kittest.Typ(h, "o")
	if huidig(tb) == een {
		t.Error("the same letter stayed on the row")
	}
	kittest.Toets(h, fyne.KeyHome)
	kittest.Typ(h, " ")
	gelijk(t, "a space does not search", tb.Model.Cursor(), 0)
}

func TestLettersOfTheirOwnDoTheirWork(t *testing.T) {
	h, tb := opentabel(t, 5)
	var waarom []string
	tb.Toetsen = map[rune]func(rij){'?': func(r rij) { waarom = append(waarom, r.nummer) }}
	kittest.Typ(h, "?")
	gelijk(t, "asked", len(waarom), 1)
	tb.Model.Zet(nil)
	tb.Ververs()
	kittest.Typ(h, "?")
	gelijk(t, "in an empty table", len(waarom), 1)
}

func TestMoreRowsAreChosenByKeyboard(t *testing.T) {
	h, tb := opentabel(t, 10)
	n := 0
	tb.BijKeuze = func(aantal int) { n = aantal }
	kittest.Toets(h, fyne.KeySpace, fyne.KeyDown, fyne.KeyDown, fyne.KeySpace)
	gelijk(t, "space", n, 2)
	kittest.Toets(h, fyne.KeySpace)
	gelijk(t, "space again", n, 1)
	kittest.Shift(h, func() { kittest.Toets(h, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown) })
	gelijk(t, "shift with the arrows", n, 4)
	kittest.Ctrl(h, fyne.KeyA)
	gelijk(t, "all", n, 10)
	kittest.Toets(h, fyne.KeyEscape)
	gelijk(t, "escape", n, 0)
}

func TestCtrlAndShiftClickChooseRows(t *testing.T) {
	h, tb := opentabel(t, 10)
	lijf := vind[muisbaar](h)[0]
	kittest.KlikMet(lijf, 60, 28*2, fyne.KeyModifierControl)
	kittest.KlikMet(lijf, 60, 28*4, fyne.KeyModifierControl)
	gelijk(t, "with Ctrl", tb.Model.AantalGekozen(), 2)
	gelijk(t, "cursor", tb.Model.Cursor(), 4)
	kittest.KlikMet(lijf, 60, 28*7, fyne.KeyModifierShift)
	gelijk(t, "with Shift, from the last one", tb.Model.AantalGekozen(), 4)
	kittest.KlikMet(lijf, 60, 28*1, 0)
	gelijk(t, "plain", tb.Model.Cursor(), 1)
}

func TestOneRowTablesDoNotChoose(t *testing.T) {
	h, tb := opentabel(t, 10)
	tb.Meerdere = false
	kittest.Toets(h, fyne.KeySpace)
	kittest.Ctrl(h, fyne.KeyA)
	kittest.Shift(h, func() { kittest.Toets(h, fyne.KeyDown) })
	gelijk(t, "chosen", tb.Model.AantalGekozen(), 0)
	gelijk(t, "cursor", tb.Model.Cursor(), 1)
}

func TestUpOnTheFirstRowGoesBackToTheSearchField(t *testing.T) {
	h, tb := opentabel(t, 5)
	n := 0
	tb.BijBoven = func() { n++ }
	kittest.Toets(h, fyne.KeyDown, fyne.KeyUp)
	gelijk(t, "on the way", n, 0)
	kittest.Toets(h, fyne.KeyUp)
	gelijk(t, "at the top", n, 1)
}

func TestSidePanelHearsOfEveryRow(t *testing.T) {
	h, tb := opentabel(t, 5)
	var gezien []string
	tb.BijLoop = func(r rij) { gezien = append(gezien, r.nummer) }
	kittest.Toets(h, fyne.KeyDown, fyne.KeyEnd)
	kittest.Klik(h, 60, 50)
	gelijk(t, "rows", len(gezien), 3)
}

func TestCellThatIsALinkDoesItsOwnWork(t *testing.T) {
	var getikt []string
	m := tabel.New(func(r rij) string { return r.nummer },
		tabel.Tekstkolom("naam", "Naam", 300, func(r rij) string { return r.naam }),
		tabel.Kolom[rij]{ID: "w", Breedte: 100, Cel: func(rij) tabel.Cel { return tabel.Cel{Tekst: "waarom?", Toon: tabel.Link} }, Tik: func(r rij) { getikt = append(getikt, r.nummer) }})
	m.Zet(rijen(5))
	tb := kit.NewTabel(m, nil)
	h := kittest.Open(t, tb, 800, 400)
	kittest.Klik(h, 330, 32+28*2+10)
	gelijk(t, "followed", strings.Join(getikt, " "), "2026-0003")
	kittest.Klik(h, 60, 50)
	gelijk(t, "another cell", len(getikt), 1)
	gelijk(t, "cursor", m.Cursor(), 0)
}

func TestGroupsStandAboveTheirRowsAndAreNoRows(t *testing.T) {
	o := groepentabel()
	tb, ok := o.(*kit.Tabel[rij])
	if !ok {
		t.Fatal("no table")
	}
	h := kittest.Open(t, o, 900, 400)
	tb.Focus()
	kittest.Klik(h, 60, 32+10) // the heading TE LAAT
	gelijk(t, "a heading takes no cursor", tb.Model.Cursor(), 0)
	kittest.Klik(h, 60, 32+28*4+10)
	gelijk(t, "the first row of the second group", tb.Model.Cursor(), 2)
	kittest.Toets(h, fyne.KeyEnd)
	gelijk(t, "keys pass over the headings", tb.Model.Cursor(), 8)
}

func TestPagedTableShowsThatRowsComeAndThenTheRows(t *testing.T) {
	m := tabel.New(func(r rij) string { return r.nummer }, kolommen()...)
	var vragen []tabel.Vraag
	m.Pagineer(20_000, func(v tabel.Vraag) { vragen = append(vragen, v) })
	tb := kit.NewTabel(m, nil)
	h := kittest.Open(t, tb, 1000, 400)
	gelijk(t, "asked for the first page", len(vragen), 1)
	gelijk(t, "from the top", vragen[0].Van, 0)
	tb.Antwoord(vragen[0], rijen(200))
	_, hier := m.Rij(150)
	gelijk(t, "here", hier, true)
	tb.Focus()
	kittest.Toets(h, fyne.KeyEnd)
	gelijk(t, "asked for the last", vragen[len(vragen)-1].Van, 19_800)
	n := len(vragen)
	kittest.Toets(h, fyne.KeyReturn)
	gelijk(t, "Enter on a row that is not here", len(vragen), n)
}

func TestEmptyTableTeaches(t *testing.T) {
	h, tb := opentabel(t, 0)
	gelijk(t, "words", leest(h, "Nog geen dossiers. Lees uw lijst in of voeg iemand toe."), true)
	kittest.Toets(h, fyne.KeyDown, fyne.KeyEnd, fyne.KeyPageDown, fyne.KeyReturn, fyne.KeySpace, fyne.KeyEscape)
	gelijk(t, "cursor", tb.Model.Cursor(), 0)
	tb.Model.Zet(rijen(1))
	tb.Ververs()
	gelijk(t, "gone with the first row", leest(h, "Nog geen dossiers. Lees uw lijst in of voeg iemand toe."), false)
}

func TestNarrowTableDropsWhatIsLeastNeeded(t *testing.T) {
	h, tb := opentabel(t, 5)
	kittest.Maat(h.Venster(), 500, 400)
	kittest.Klik(h, 100, 10)
	gelijk(t, "the first column is still there", tb.Model.Orde().Kolom, "naam")
}

type muisbaar interface {
	fyne.CanvasObject
	fyne.DoubleTappable
	desktop.Mouseable
}

type dubbelklikbaar interface {
	fyne.CanvasObject
	fyne.DoubleTappable
}
