package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func dossierRoute(nummer, deel string) kit.Route {
	return kit.Route{Scherm: kit.SchermDossier, Sleutel: nummer, Deel: deel}
}

func TestTheWindowOpensOnTheWorkOfToday(t *testing.T) {
	p := open(t, gevuld())
	p.is(kit.Route{Scherm: kit.SchermVandaag})
	p.ziet("Vandaag", "maandag 23 november 2026", "TE LAAT", "DEZE WEEK", "Gemeente Voorbeeld", "R. Jansen")
	if n := p.s.rail.knoppen[0].aantal; n != 6 {
		t.Errorf("the rail counts %d urgent things, want 6", n)
	}
	if got := p.w.Title(); got != "Vandaag – Schakel" {
		t.Errorf("the title is %q", got)
	}
	p.beeld("vandaag")
}

func TestKeysLeadToEachSectionAndBack(t *testing.T) {
	p := open(t, gevuld())
	p.ctrl(fyne.Key2)
	p.is(kit.Route{Scherm: kit.SchermDossiers})
	p.ctrl(fyne.Key1)
	p.is(kit.Route{Scherm: kit.SchermVandaag})
	p.alt(fyne.KeyLeft)
	p.is(kit.Route{Scherm: kit.SchermDossiers})
	p.alt(fyne.KeyRight)
	p.is(kit.Route{Scherm: kit.SchermVandaag})
}

func TestTheSectionsOfTheRailCanBeClicked(t *testing.T) {
	p := open(t, gevuld())
	kittest.KlikOp(p.s, p.s.rail.knoppen[1])
	p.is(kit.Route{Scherm: kit.SchermDossiers})
	if !p.s.rail.knoppen[1].gekozen || p.s.rail.knoppen[0].gekozen {
		t.Error("the rail does not mark where one is")
	}
	p.ga(dossierRoute("2026-0001", ""))
	if !p.s.rail.knoppen[1].gekozen {
		t.Error("a dossier is not under Dossiers")
	}
}

func TestTheRailFoldsInASmallWindow(t *testing.T) {
	p := open(t, gevuld())
	for _, g := range []struct {
		breed float32
		smal  bool
	}{{1366, false}, {1199, true}, {1200, false}, {700, true}} {
		kittest.Maat(p.w, g.breed, 500)
		if got := p.s.rail.knoppen[0].smal; got != g.smal {
			t.Errorf("at %v wide the rail is folded: %v, want %v", g.breed, got, g.smal)
		}
	}
	p.beeld("vandaag-smal")
	if got := p.s.rail.knoppen[0].AccessibilityLabel(); got != "Vandaag" {
		t.Errorf("a folded section is called %q", got)
	}
}

func TestBackComesToTheScreenAsItWas(t *testing.T) {
	p := open(t, gevuld())
	p.ctrl(fyne.Key2)
	p.typ("ozturk")
	p.toets(fyne.KeyReturn)
	p.is(dossierRoute("2026-0003", ""))
	p.ziet("Çağla Öztürk")
	p.toets(fyne.KeyEscape)
	p.is(kit.Route{Scherm: kit.SchermDossiers})
	p.ziet("ozturk", "Öztürk, Çağla")
	p.zietNiet("Haddad, Khaled")
}

func TestAPersonIsFoundFromAnywhere(t *testing.T) {
	p := open(t, gevuld())
	p.ctrl(fyne.KeyK)
	p.typ("yildiz")
	p.ziet("Yıldız, İbrahim", "asielstatushouder")
	p.beeld("zoek")
	p.toets(fyne.KeyReturn)
	p.is(dossierRoute("2024-0001", ""))
	if p.w.Canvas().Overlays().Top() != nil {
		t.Error("the search is still open")
	}
}

func TestAnActionIsFoundFromAnywhere(t *testing.T) {
	p := open(t, gevuld())
	p.klik("Zoek persoon of actie (Ctrl+K)")
	p.typ("dossier nieu")
	p.ziet("Nieuw dossier", "Ctrl+N")
	p.toets(fyne.KeyReturn)
	p.is(kit.Route{Scherm: kit.SchermNieuw})
}

func TestTheSearchDoesNothingUntilSomethingIsAskedFor(t *testing.T) {
	p := open(t, gevuld())
	p.ctrl(fyne.KeyK)
	p.toets(fyne.KeyReturn)
	if p.w.Canvas().Overlays().Top() == nil {
		t.Fatal("Enter without a question closed the search")
	}
	p.typ("zzzz")
	p.ziet("Niets gevonden")
	p.toets(fyne.KeyReturn, fyne.KeyEscape)
	p.is(kit.Route{Scherm: kit.SchermVandaag})
	if p.w.Canvas().Overlays().Top() != nil {
		t.Error("Escape leaves the search open")
	}
}

func TestF1ShowsEveryKeyThatWorksNow(t *testing.T) {
	p := open(t, gevuld())
	p.toets(fyne.KeyF1)
	p.ziet("Ctrl+K", "Alt+←", "Ctrl+1", "Volgende regel")
	p.toets(fyne.KeyEscape)
	p.ctrl(fyne.Key2)
	p.toets(fyne.KeyF1)
	p.ziet("Naar het zoekveld")
	p.zietNiet("Volgende regel")
}

func TestAScreenThatIsNotThereSaysSo(t *testing.T) {
	p := open(t, gevuld())
	p.ga(kit.Route{Scherm: "begroting"})
	p.ziet("Dit scherm is er nog niet")
	p.klik("Sluiten")
	p.is(kit.Route{Scherm: kit.SchermVandaag})
}

func TestAWriteIsToldToOpenScreensAndAtTheBottom(t *testing.T) {
	p := open(t, gevuld())
	p.ga(dossierRoute("2026-0003", kit.DeelTraject))
	p.klik("Toewijzen")
	p.klik("Vastleggen")
	if p.w.Canvas().Overlays().Top() != nil {
		t.Fatal("the dialog is still open")
	}
	p.ziet("opgeslagen 14:02")
}

func TestTheLastWriteIsUndoneByCtrlZ(t *testing.T) {
	p := open(t, gevuld())
	p.ga(dossierRoute("2026-0006", kit.DeelStart))
	p.klik("Kennisgeving vastleggen")
	p.typ("02-11-2026")
	p.klik("Vastleggen")
	p.ziet("02-11-2026", "Kennisgeving van DUO vastgelegd · opgeslagen 14:02")
	p.ctrl(fyne.KeyZ)
	p.ziet("Laatste wijziging ongedaan maken?", "Kennisgeving van DUO vastgelegd.")
	p.toets(fyne.KeyReturn)
	p.zietNiet("02-11-2026")
	p.ziet("Ongedaan gemaakt: Kennisgeving van DUO vastgelegd")
	p.ctrl(fyne.KeyZ)
	p.zietNiet("Laatste wijziging ongedaan maken?")
}

func TestTheNoticeOfAWriteUndoesItToo(t *testing.T) {
	p := open(t, gevuld())
	p.ga(dossierRoute("2026-0006", kit.DeelStart))
	p.klik("Kennisgeving vastleggen")
	p.typ("02-11-2026")
	p.klik("Vastleggen")
	p.klik("Ongedaan maken")
	p.zietNiet("02-11-2026")
}

func TestWhatWasWrittenElsewhereIsReadWhenOneComesBack(t *testing.T) {
	p := open(t, gevuld())
	p.ziet("Öztürk, Çağla")
	p.ga(dossierRoute("2026-0003", kit.DeelTraject))
	p.klik("Dossier afsluiten")
	p.typ("v")
	p.toets(fyne.KeyReturn)
	p.toets(fyne.KeyTab)
	p.typ("vandaag")
	p.klik("Afsluiten")
	p.ziet("Dossier heropenen")
	p.alt(fyne.KeyLeft)
	p.is(kit.Route{Scherm: kit.SchermVandaag})
	p.zietNiet("Öztürk, Çağla")
}

func TestWhatWasTypedIsNotLostByLeaving(t *testing.T) {
	p := open(t, gevuld())
	p.ga(dossierRoute("2026-0001", kit.DeelPersoon))
	p.typ("X")
	p.ctrl(fyne.Key1)
	p.ziet("Wilt u de wijzigingen bewaren?")
	p.toets(fyne.KeyEscape)
	p.is(dossierRoute("2026-0001", kit.DeelPersoon))
	p.ctrl(fyne.Key1)
	p.klik("Niet bewaren")
	p.is(kit.Route{Scherm: kit.SchermVandaag})
	p.ctrl(fyne.Key1)
	p.alt(fyne.KeyLeft)
	p.zietNiet("XSelam")
}

func TestTheGuardSavesAndThenGoes(t *testing.T) {
	p := open(t, gevuld())
	p.ga(dossierRoute("2026-0001", kit.DeelPersoon))
	p.typ("A")
	p.ctrl(fyne.Key2)
	p.klik("Bewaren")
	p.is(kit.Route{Scherm: kit.SchermDossiers})
	p.ziet("Tesfay, ASelam")
}

func TestPrintingOpensTheDocumentOfTheScreen(t *testing.T) {
	p := open(t, gevuld())
	p.ctrl(fyne.KeyP)
	p.ziet("Op dit scherm is niets af te drukken.")
	p.ga(dossierRoute("2026-0001", ""))
	p.ctrl(fyne.KeyP)
	if got := strings.Join(p.pdf, " "); got != "intakeformulier-2026-0001.pdf" {
		t.Errorf("printing opened %q", got)
	}
}

func TestWithoutAReaderADocumentSaysSo(t *testing.T) {
	p := open(t, gevuld())
	p.s.opties.Openen = nil
	p.s.Toon("a.pdf", nil)
	p.ziet("Een document openen kan hier niet.")
}
