package ui

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

func TestTheMostUrgentWorkHasTheKeyboard(t *testing.T) {
	p := open(t, gevuld())
	p.toets(fyne.KeyReturn)
	p.is(dossierRoute("2024-0001", kit.DeelTraject))
	p.ziet("Aanbod vastleggen")
}

func TestArrowsMoveOverTheWorkAndCtrlEnterOpensThePerson(t *testing.T) {
	p := open(t, gevuld())
	p.toets(fyne.KeyEnd, fyne.KeyHome, fyne.KeyDown, fyne.KeyDown)
	p.ctrl(fyne.KeyReturn)
	p.is(dossierRoute("2026-0001", ""))
	p.alt(fyne.KeyLeft)
	p.toets(fyne.KeyReturn) // the keyboard is where it was
	p.is(kit.Route{Scherm: kit.SchermPIP, Sleutel: "2026-0001"})
}

func TestTypingANameGoesToThatPerson(t *testing.T) {
	p := open(t, gevuld())
	p.typ("had")
	p.ctrl(fyne.KeyReturn)
	p.is(dossierRoute("2026-0002", ""))
}

func TestARowIsClickedOnItsPersonAndOnItsButton(t *testing.T) {
	p := open(t, gevuld())
	p.klik("Haddad, Khaled")
	p.is(dossierRoute("2026-0002", ""))
	p.alt(fyne.KeyLeft)
	p.klik("PIP openen")
	p.is(kit.Route{Scherm: kit.SchermPIP, Sleutel: "2026-0001"})
}

func TestKeysOfTheWindowWorkOnTheList(t *testing.T) {
	p := open(t, gevuld())
	p.toets(fyne.KeyF1)
	p.ziet("Volgende regel", "Een bladzijde verder")
}

func TestWhyOpensInPlace(t *testing.T) {
	p := open(t, gevuld())
	p.toets(fyne.KeyDown, fyne.KeyDown, fyne.KeyF2)
	p.ziet("sluit uitleg", "Bi 5.3 lid 1", "Zo is het berekend", "08-09-2026")
	p.beeld("vandaag-waarom")
	p.toets(fyne.KeyF2)
	p.zietNiet("sluit uitleg", "Bi 5.3 lid 1")
	p.toets(fyne.KeySpace)
	p.ziet("sluit uitleg", "Bi 5.3 lid 1")
	p.klik("waarom?")
	if n := strings.Count(p.tekst(), "sluit uitleg"); n != 1 {
		t.Errorf("%d explanations are open, want one at a time", n)
	}
}

func TestTheWorkOfOneMedewerkerCanBeChosen(t *testing.T) {
	p := open(t, gevuld())
	for i, naam := range []string{"R. Jansen", "M. de Vries"} {
		kies := zie[*kit.Keuzeveld[string]](p)[0]
		kies.Focus()
		p.typ(naam[:1])
		p.toets(fyne.KeyReturn)
		if kies.Waarde() != naam {
			t.Fatalf("chosen is %q, want %q", kies.Waarde(), naam)
		}
		wel, niet := []string{"Haddad, Khaled", "Öztürk, Çağla"}[i], []string{"Öztürk, Çağla", "Haddad, Khaled"}[i]
		p.ziet(wel)
		p.zietNiet(niet)
	}
}

func TestADayWithoutWorkShowsTheWayToBegin(t *testing.T) {
	p := open(t, nil)
	p.ziet("Er is nu niets te doen.", "0 te laat")
	p.beeld("vandaag-leeg")
	p.klik("Nieuw dossier")
	p.is(kit.Route{Scherm: kit.SchermNieuw})
}

func TestOnlyTheRowsInSightAreDrawnAndTheLastOneIsReached(t *testing.T) {
	var mensen [][]domaintest.Optie
	for i := range 250 {
		mensen = append(mensen, mens(fmt.Sprintf("Naam%03d", i), "Ana", i+1, domaintest.Kennisgeving("2026-11-16"), domaintest.Ingeschreven("2026-11-16")))
	}
	p := open(t, mensen)
	p.ziet("Naam000, Ana", "250 binnenkort")
	p.zietNiet("Naam020, Ana")
	p.toets(fyne.KeyEnd)
	p.ziet("Naam249, Ana")
	p.zietNiet("Naam000, Ana")
	p.toets(fyne.KeyPageUp, fyne.KeyHome, fyne.KeyPageDown)
	p.ziet("Naam005, Ana")
}

func TestFarTermsStayAwayUntilTheyAreAskedFor(t *testing.T) {
	// The offer has to be made in three months.
	p := open(t, [][]domaintest.Optie{mens("Ver", "Ana", 2, domaintest.Kennisgeving("2026-06-01"), domaintest.Ingeschreven("2026-06-01"), domaintest.Intake("2026-07-01"), domaintest.Plan("2026-11-16", wet.RouteB1))})
	if got := strings.Join(strings.Fields(p.tekst()), " "); !strings.Contains(got, "Met deze keuze (komende 4 weken) is er niets te doen. Daarbuiten: 1.") {
		t.Errorf("the window says %q", got)
	}
	p.klik("Toon alles")
	p.ziet("Ver, Ana")
}
