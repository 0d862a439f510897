package kit_test

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// metPanelen opens the main thing with three panels in a window of a width.
func metPanelen(t *testing.T, breedte float32) (*kittest.Host, *kit.Zijpaneel, *kit.Tekstveld, *[]int) {
	t.Helper()
	hoofd := kit.NewTekstveld(kit.Opzet{Naam: "plan", Label: "Het plan"})
	z := kit.NewZijpaneel("Plan", hoofd,
		kit.Paneel{Naam: "Wat de wet vraagt", Inhoud: kit.NewRegel("de eisen")},
		kit.Paneel{Naam: "Voorbeeld", Inhoud: kit.NewRegel("de pagina's"), Breed: true},
		kit.Paneel{Naam: "Versies", Inhoud: kit.NewRegel("de versies")})
	var gewisseld []int
	z.BijWissel = func(i int) { gewisseld = append(gewisseld, i) }
	h := kittest.Open(t, z, breedte, 600)
	return h, z, hoofd, &gewisseld
}

// klikWoord clicks on words that stand in the window.
func klikWoord(t *testing.T, h *kittest.Host, s string) {
	t.Helper()
	for _, w := range vind[*canvas.Text](h) {
		if w.Text == s {
			kittest.KlikOp(h, w)
			return
		}
	}
	t.Fatalf("%q is not in the window", s)
}

func staat(h *kittest.Host, s string) bool {
	return strings.Contains(leestVan(h.Venster().Content()), s)
}

func TestPanelStandsBesideTheMainThingWhereThereIsRoom(t *testing.T) {
	h, z, hoofd, gewisseld := metPanelen(t, 1200)
	gelijk(t, "main thing and first panel", staat(h, "Het plan") && staat(h, "de eisen") && !staat(h, "de versies"), true)
	_, _ = vak(hoofd)
	p := fyne.CurrentApp().Driver().AbsolutePositionForObject
	klikWoord(t, h, "Versies")
	gelijk(t, "after a click", staat(h, "Het plan") && staat(h, "de versies") && !staat(h, "de eisen"), true)
	gelijk(t, "open", z.Open(), 2)
	smal := hoofd.Size().Width
	klikWoord(t, h, "Voorbeeld")
	if breed := hoofd.Size().Width; breed >= smal || p(hoofd).X != 0 {
		t.Errorf("a broad panel leaves %v for the main thing, a narrow one %v", breed, smal)
	}
	gelijk(t, "told", fmt.Sprint(*gewisseld), "[2 1]")
}

func TestNarrowWindowShowsTheMainThingOrOnePanel(t *testing.T) {
	h, z, _, gewisseld := metPanelen(t, 700)
	gelijk(t, "main thing only", staat(h, "Het plan") && !staat(h, "de eisen"), true)
	gelijk(t, "open", z.Open(), -1)
	klikWoord(t, h, "Voorbeeld")
	gelijk(t, "panel only", !staat(h, "Het plan") && staat(h, "de pagina's"), true)
	klikWoord(t, h, "Plan")
	gelijk(t, "back", staat(h, "Het plan") && !staat(h, "de pagina's"), true)
	gelijk(t, "told", fmt.Sprint(*gewisseld), "[1 -1]")
	z.Kies(2)
	gelijk(t, "chosen by the program", staat(h, "de versies"), true)
	z.Hoofd() // a jump to a field
	gelijk(t, "the main thing comes back for a jump", staat(h, "Het plan"), true)
}

func TestWindowThatGrowsKeepsThePanelThatWasChosen(t *testing.T) {
	h, z, _, _ := metPanelen(t, 700)
	z.Kies(2)
	kittest.Maat(h.Venster(), 1200, 600)
	gelijk(t, "both", staat(h, "Het plan") && staat(h, "de versies"), true)
	kittest.Maat(h.Venster(), 700, 600)
	gelijk(t, "panel in front again", !staat(h, "Het plan") && staat(h, "de versies"), true)
	gelijk(t, "open", z.Open(), 2)
}

func TestPanelsAreChosenWithTheArrows(t *testing.T) {
	h, z, _, _ := metPanelen(t, 1200)
	kittest.Toets(h, tab, tab, fyne.KeyRight)
	gelijk(t, "right", z.Open(), 1)
	kittest.Toets(h, fyne.KeyLeft, fyne.KeyLeft)
	gelijk(t, "left, and no farther", z.Open(), 0)
}

func TestPanelIsRenamedWhereItStands(t *testing.T) {
	h, z, _, _ := metPanelen(t, 1200)
	z.Kies(1)
	z.Hernoem(0, "Wat de wet vraagt (3)")
	gelijk(t, "name", staat(h, "Wat de wet vraagt (3)"), true)
	gelijk(t, "the open one", z.Open(), 1)
}
