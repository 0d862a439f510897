package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/ui/kit"
)

// weergaveveld gives the list of views: the first of the filters.
func weergaveveld(p *proef) *kit.Keuzeveld[string] { return zie[*kit.Keuzeveld[string]](p)[0] }

func TestAWeergaveIsKeptChosenAndForgotten(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.typ("a")
	p.ziet("Eigen selectie")
	p.klik("Weergave bewaren…")
	p.klik("Bewaren")
	p.ziet("Vul ‘Naam van de weergave’ in.")
	p.typ("Alles met een a")
	p.beeld("weergave-bewaren")
	p.klik("Bewaren")
	if got := weergaveveld(p).Waarde(); got != "Alles met een a" {
		t.Errorf("the view on the screen is %q", got)
	}
	p.zietNiet("Weergave bewaren…")
	weergaveveld(p).Focus()
	p.typ("mijn")
	p.toets(fyne.KeyReturn)
	p.ziet("4 dossiers")
	p.zietNiet("M. de Vries", "Öztürk")
	weergaveveld(p).Focus()
	p.typ("alles met")
	p.toets(fyne.KeyReturn)
	if got := zie[*kit.Zoekveld](p)[0].Tekst(); got != "a" {
		t.Errorf("the view searches for %q", got)
	}
	p.beeld("weergave")
	p.klik("Weergave verwijderen…")
	p.klik("Verwijderen")
	p.ziet("Eigen selectie")
	p.zietNiet("Alles met een a")
}

func TestAViewOfTheListComesBackInANewWindow(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.typ("haddad")
	p.klik("Weergave bewaren…")
	p.typ("Khaled")
	p.klik("Bewaren")
	p.s.Open(p.diensten(domaintest.Dag(t, vandaagISO)), nil)
	p.ctrl(fyne.Key2)
	p.ziet("8 dossiers")
	weergaveveld(p).Focus()
	p.typ("khaled")
	p.toets(fyne.KeyReturn)
	p.ziet("1 dossier", "Haddad, Khaled")
}

func TestComingBackFindsTheRowOneLeft(t *testing.T) {
	p := metDossiers(t, veel(450))
	p.toets(fyne.KeyDown, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyDown, fyne.KeyReturn)
	nu, _ := p.s.weg.hier()
	p.alt(fyne.KeyLeft)
	p.toets(fyne.KeyReturn) // the keyboard is on the same row of the table
	p.is(nu)
	p.ga(dossierRoute(nu.Sleutel, kit.DeelPersoon))
	p.typ("Mare") // a write: the list must read again, and keep its place
	p.ctrl(fyne.KeyS)
	p.ga(kit.Route{Scherm: kit.SchermDossiers})
	p.toets(fyne.KeyDown, fyne.KeyReturn)
	if got, _ := p.s.weg.hier(); got.Scherm != kit.SchermDossier || got.Sleutel < nu.Sleutel {
		t.Errorf("after a write the list is at %+v, was at %+v", got, nu)
	}
}

func TestTheSummaryFollowsTheOrderOfTheTable(t *testing.T) {
	p := metDossiers(t, veel(250))
	p.ziet("Ana Naam0000")
	p.toets(fyne.KeyDown)
	p.ctrl(fyne.KeyUp)
	p.ctrl(fyne.KeyDown)
	p.ziet("Ana Naam0249")
	p.zietNiet("Ana Naam0000")
}

func TestEveryColumnSortsTheWholeList(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.toets(fyne.KeyDown)
	for range 8 {
		p.ctrl(fyne.KeyRight)
		p.ctrl(fyne.KeyUp)
		p.ziet("8 dossiers", "Haddad, Khaled", "Yıldız, İbrahim")
		p.ctrl(fyne.KeyDown)
		p.ziet("8 dossiers", "Haddad, Khaled", "Yıldız, İbrahim")
	}
}

func TestALetterAfterEscapeIsNotLost(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.typ("zzz")
	z := zie[*kit.Zoekveld](p)[0]
	z.Focus() // selects what stands there
	p.toets(fyne.KeyEscape)
	p.typ("haddad")
	if z.Tekst() != "haddad" {
		t.Errorf("typed haddad, the field says %q", z.Tekst())
	}
}

func TestAViewNeverStandsBlank(t *testing.T) {
	p := metDossiers(t, gevuld())
	weergaveveld(p).Focus()
	p.toets(fyne.KeyDelete)
	if got := weergaveveld(p).Waarde(); got != "Alle open dossiers" {
		t.Errorf("after Delete the view is %q", got)
	}
	p.toets(fyne.KeyTab)
	p.typ("g")
	p.toets(fyne.KeyReturn)
	p.klik("Weergave bewaren…")
	p.typ("mijn dossiers")
	p.klik("Bewaren")
	p.ziet("is al in gebruik. Kies een andere naam.")
}
