package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/ui/kit"
)

// alleSchermen are the screens on which the keys of the shell are promised.
func alleSchermen() map[string]kit.Route {
	return map[string]kit.Route{
		"Vandaag": {Scherm: kit.SchermVandaag}, "Dossiers": {Scherm: kit.SchermDossiers}, "nieuw": {Scherm: kit.SchermNieuw},
		"overzicht": dossierRoute("2026-0001", ""), "persoon": dossierRoute("2026-0001", kit.DeelPersoon),
		"intake": {Scherm: kit.SchermIntake, Sleutel: "2026-0005"}, "PIP": {Scherm: kit.SchermPIP, Sleutel: "2026-0001"},
		"importeren": {Scherm: kit.SchermImporteren}, "instellingen": {Scherm: kit.SchermInstellingen},
	}
}

func TestF1ListsTheKeysOnEveryScreenAlsoFromWithinAField(t *testing.T) {
	for naam, r := range alleSchermen() {
		t.Run(naam, func(t *testing.T) {
			p := open(t, gevuld())
			p.ga(r)
			p.toets(fyne.KeyF1)
			p.ziet("Toetsen", "Overal", "Ctrl+K", "Ctrl+P", "Afdrukken")
			p.toets(fyne.KeyF1) // behind the list nothing listens
			if n := len(p.w.Canvas().Overlays().List()); n != 1 {
				t.Errorf("%d layers", n)
			}
			p.toets(fyne.KeyEscape)
			p.is(r)
			p.w.Canvas().Unfocus()
			p.toets(fyne.KeyF1)
			p.ziet("Toetsen")
		})
	}
}

func TestCtrlPPrintsOrSaysThatThereIsNothingToPrint(t *testing.T) {
	for naam, r := range alleSchermen() {
		t.Run(naam, func(t *testing.T) {
			p := open(t, gevuld())
			p.ga(r)
			voor := p.s.Onderbalk().Tekst()
			p.ctrl(fyne.KeyP)
			gemeld := p.s.Onderbalk().Tekst()
			vraag := p.w.Canvas().Overlays().Top() != nil
			if len(p.pdf) == 0 && gemeld == voor && !vraag {
				t.Error("Ctrl+P does nothing and says nothing")
			}
			if strings.Contains(gemeld, "niets af te drukken") && (len(p.pdf) > 0 || vraag) {
				t.Errorf("it says %q and opens %q", gemeld, p.pdf)
			}
		})
	}
}

func TestCtrlPBehindADialogDoesNothing(t *testing.T) {
	p := open(t, gevuld())
	p.ga(kit.Route{Scherm: kit.SchermIntake, Sleutel: "2026-0005"})
	p.s.Vraag(kit.Informatie("Klaar", ""))
	p.ctrl(fyne.KeyP)
	if len(p.pdf) != 0 {
		t.Errorf("printed %q", p.pdf)
	}
}

func TestTheFirstRunHasItsKeysButNoneOfTheSections(t *testing.T) {
	_, p := start(t, "", nil)
	p.toets(fyne.KeyF1)
	p.ziet("Toetsen")
	p.zietNiet("Ctrl+K", "Nieuw dossier")
}
