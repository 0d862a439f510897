package ui

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/ui/kit"
)

func TestTheMostUrgentWorkHasTheKeyboard(t *testing.T) {
	p := open(t, gevuld())
	k, ok := p.w.Canvas().Focused().(*kit.Knop)
	if !ok || k.Tekst != "Aanbod vastleggen" {
		t.Fatalf("the keyboard is on %v", p.w.Canvas().Focused())
	}
	p.toets(fyne.KeyReturn)
	p.is(dossierRoute("2024-0001", kit.DeelTraject))
	p.ziet("Aanbod vastleggen")
}

func TestArrowsMoveOverTheWorkAndCtrlEnterOpensThePerson(t *testing.T) {
	p := open(t, gevuld())
	p.toets(fyne.KeyDown, fyne.KeyDown)
	if k := p.w.Canvas().Focused().(*kit.Knop); k.Tekst != "PIP openen" {
		t.Fatalf("two rows down is %q", k.Tekst)
	}
	p.toets(fyne.KeyEnd, fyne.KeyHome, fyne.KeyDown, fyne.KeyDown)
	p.ctrl(fyne.KeyReturn)
	p.is(dossierRoute("2026-0001", ""))
}

func TestWhyOpensInPlace(t *testing.T) {
	p := open(t, gevuld())
	p.toets(fyne.KeyDown, fyne.KeyDown, fyne.KeyF2)
	p.ziet("sluit uitleg", "Bi 5.3 lid 1", "Zo is het berekend", "08-09-2026")
	p.beeld("vandaag-waarom")
	p.toets(fyne.KeyF2)
	p.zietNiet("sluit uitleg")
	p.klik("waarom?")
	p.ziet("sluit uitleg")
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

func TestMoreWorkComesWhenAskedFor(t *testing.T) {
	var mensen [][]domaintest.Optie
	for i := range 70 {
		mensen = append(mensen, mens(fmt.Sprintf("Naam%02d", i), "Ana", i+1, domaintest.Kennisgeving("2026-11-16"), domaintest.Ingeschreven("2026-11-16")))
	}
	p := open(t, mensen)
	p.ziet("Toon meer (nog 10)")
	p.klik("Toon meer (nog 10)")
	p.zietNiet("Toon meer")
}
