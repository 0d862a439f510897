package ui

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

// metDossiers opens the list.
func metDossiers(t *testing.T, mensen [][]domaintest.Optie) *proef {
	t.Helper()
	p := open(t, mensen)
	p.ctrl(fyne.Key2)
	return p
}

func TestTheSearchFieldHasTheKeyboardAtOnce(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.ziet("8 dossiers", "Haddad, Khaled", "Nguyễn")
	p.beeld("dossiers")
	for _, g := range []struct{ getypt, wel, niet string }{
		{"ozturk", "Öztürk, Çağla", "Haddad"},
		{"lukasz", "Łukasz, Ewa", "Haddad"},
		{"nguyen giang", "Nguyễn", "Haddad"},
		{string(domaintest.BSN(2)), "Haddad, Khaled", "Łukasz"},
		{"2026-0003", "Öztürk, Çağla", "Haddad"},
	} {
		p.typ(g.getypt)
		p.ziet(g.wel, "1 dossier")
		p.zietNiet(g.niet)
		p.toets(fyne.KeyEscape)
	}
	p.ziet("8 dossiers")
}

func TestSearchingForNobodyTeaches(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.typ("zzzz")
	p.ziet("Niets gevonden. Zoek op een deel van de naam")
	p.beeld("dossiers-niets")
	p.klik("Toon alle dossiers")
	p.ziet("8 dossiers")
}

func TestAnEmptyListTeaches(t *testing.T) {
	p := metDossiers(t, nil)
	p.ziet("Nog geen dossiers. Lees uw lijst in of voeg iemand toe.")
	p.beeld("dossiers-leeg")
	p.klik("Nieuw dossier")
	p.is(kit.Route{Scherm: kit.SchermNieuw})
}

func TestArrowsShowTheSummaryAndEnterOpens(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.toets(fyne.KeyDown)
	p.toets(fyne.KeyDown)
	p.ziet("Khaled Haddad", "KETEN", "NU TE DOEN", "PIP vaststellen", "BSN •••••")
	p.toets(fyne.KeyReturn)
	p.is(dossierRoute("2026-0002", ""))
}

func TestTheSummaryOpensTheDossierToo(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.typ("haddad")
	p.klik("Dossier openen")
	p.is(dossierRoute("2026-0002", ""))
}

func TestFiltersNarrowTheList(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.toets(fyne.KeyTab, fyne.KeyTab) // past the views
	p.typ("g")
	p.toets(fyne.KeyReturn)
	p.ziet("1 dossier", "Nguyễn", "Eigen selectie")
	p.zietNiet("Haddad")
	p.toets(fyne.KeyEscape)
	p.ziet("8 dossiers")
}

func TestClosedDossiersAreShownOnlyWhenAskedFor(t *testing.T) {
	p := metDossiers(t, gevuld())
	p.ga(dossierRoute("2026-0002", kit.DeelTraject))
	p.klik("Dossier afsluiten")
	p.typ("v")
	p.toets(fyne.KeyReturn)
	p.toets(fyne.KeyTab)
	p.typ("vandaag")
	p.klik("Afsluiten")
	p.alt(fyne.KeyLeft)
	p.ziet("7 dossiers")
	for _, v := range zie[*kit.Vinkje](p) {
		v.Tapped(nil)
	}
	p.ziet("8 dossiers", "Haddad, Khaled")
}

// veel makes so many dossiers that they come in pages.
func veel(n int) [][]domaintest.Optie {
	uit := make([][]domaintest.Optie, n)
	for i := range uit {
		uit[i] = mens(fmt.Sprintf("Naam%04d", i), "Ana", i+1, domaintest.Van(wet.Gezinsmigrant))
	}
	return uit
}

func TestALongListIsReadInPagesAsOneMoves(t *testing.T) {
	p := metDossiers(t, veel(450))
	p.ziet("450 dossiers", "Naam0000, Ana")
	p.toets(fyne.KeyDown, fyne.KeyEnd)
	p.ziet("Naam0449, Ana")
	p.toets(fyne.KeyReturn)
	p.is(dossierRoute("2026-0450", ""))
	p.toets(fyne.KeyEscape)
	p.is(kit.Route{Scherm: kit.SchermDossiers})
}

func TestTheStoreSortsTheWholeList(t *testing.T) {
	p := metDossiers(t, veel(250))
	p.toets(fyne.KeyDown)
	p.ctrl(fyne.KeyDown) // the column under the keyboard, turned round
	p.ziet("250 dossiers")
	p.toets(fyne.KeyHome, fyne.KeyReturn)
	if got, _ := p.s.weg.hier(); got.Sleutel != "2026-0250" && got.Sleutel != "2026-0001" {
		t.Errorf("after sorting, the first row is %s", got.Sleutel)
	}
}
