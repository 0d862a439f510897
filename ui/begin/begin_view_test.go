package begin

import (
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/poort"
	"schakel/ui/kit/kittest"
)

func TestAdministrationIsMadeWithTheKeyboardAlone(t *testing.T) {
	p := open(t)
	p.beeld("0-welkom", 1)
	kittest.Toets(p.host, fyne.KeyReturn) // Nieuwe administratie
	if p.m.stap != plek {
		t.Fatalf("on page %q", p.m.stap.naam())
	}
	p.beeld("1-plek", 1)
	p.verderNaar(gemeente)
	p.typ("gemeente Voorbeeld", "9999", "Marktplein 1", "14 0495", "inburgering@voorbeeld.nl", "www.voorbeeld.nl")
	p.beeld("2-gemeente", 1)
	p.verderNaar(huisstijl)
	p.beeld("3-huisstijl", 1)
	p.verderNaar(tekenaar)
	p.typ("A. de Boer", "afdelingshoofd", "Mandaatbesluit 2026")
	p.beeld("4-tekenaar", 1)
	p.verderNaar(medewerker)
	p.typ("R. Jansen", "klantmanager")
	p.beeld("5-medewerker", 1)
	p.verderNaar(controle)
	p.beeld("6-nakijken", 1)
	if _, err := os.Stat(p.voorstel); !os.IsNotExist(err) {
		t.Fatalf("something was written before the last button: %v", err)
	}
	kittest.Toets(p.host, fyne.KeyReturn) // the main button has the keyboard
	if p.geopend != 1 || p.store == nil {
		t.Fatalf("not made; asked %+v", p.host.Vragen)
	}
	err := p.store.View(t.Context(), func(l poort.Lezer) error {
		i, err := l.Beheer().Instellingen(t.Context())
		if i.Gemeente.Naam != "Voorbeeld" || i.Ondertekenaars[0].Mandaat != "Mandaatbesluit 2026" || !i.Medewerkers[0].Actief || len(i.Gelijkgesteld) == 0 {
			t.Errorf("%+v", i)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestEachPageIsCheckedBeforeTheNext(t *testing.T) {
	p := open(t)
	p.m.stap = gemeente
	p.toon()
	p.Focus()
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.m.stap != gemeente {
		t.Fatal("an empty municipality passed")
	}
	p.beeld("fout-gemeente", 1)
	p.typ("Voorbeeld", "12", "Marktplein 1")
	p.verderNaar(gemeente)
	if f := p.host.Venster().Canvas().Focused(); f == nil {
		t.Error("nothing has the keyboard after an error")
	}
	p.beeld("fout-code", 1)
	p.m.stap = tekenaar
	p.toon()
	p.Focus()
	p.verderNaar(tekenaar)
	p.beeld("fout-tekenaar", 1)
	p.m.stap = medewerker
	p.toon()
	p.Focus()
	p.verderNaar(medewerker)
}

func TestFolderIsJudgedAndAWarningAsksOnce(t *testing.T) {
	p := open(t)
	p.m.stap = plek
	p.toon()
	p.Focus()
	p.oordeel = Oordeel{Fout: "In deze map mag u niet schrijven."}
	p.verderNaar(plek)
	p.beeld("fout-plek", 1)
	p.oordeel = Oordeel{Bestaat: true}
	p.verderNaar(plek)
	p.oordeel = Oordeel{Waarschuwing: "Deze map wordt gesynchroniseerd door OneDrive. Dat kan de administratie beschadigen en brengt persoonsgegevens naar de cloud."}
	p.verderNaar(plek)
	p.beeld("let-op-plek", 1)
	if p.hoofd.Tekst != "Toch hier, verder" {
		t.Errorf("button %q", p.hoofd.Tekst)
	}
	p.verderNaar(gemeente)
}

func TestFolderAndLogoComeFromTheirChoosers(t *testing.T) {
	p := open(t)
	p.gekozen = "/ergens/anders"
	p.kiesOpen()
	if p.openen.Waarde() != "/ergens/anders" {
		t.Errorf("open: %q", p.openen.Waarde())
	}
	p.m.stap = huisstijl
	p.m.gemeente.Naam = "Voorbeeld"
	p.toon()
	p.logo = plaatje(t, 400, 100)
	kittest.Maat(p.host.Venster(), 1366, 768)
	p.beeld("3-huisstijl-naam", 1)
	p.logoveld.Kies()
	p.bladen[huisstijl].lees()
	if len(p.m.gemeente.Logo) == 0 {
		t.Error("the logo was not taken")
	}
	p.beeld("3-huisstijl-logo", 1)
	p.logo = nil
	p.logoveld.Kies()
	if p.logoveld.Fout() != "Het logo is niet leesbaar." {
		t.Errorf("says %q", p.logoveld.Fout())
	}
}

func TestSignatoryMayWait(t *testing.T) {
	p := open(t)
	p.m.stap = tekenaar
	p.toon()
	p.Focus()
	for range 5 { // past name, function, mandaat, date and its calendar, to the box
		kittest.Toets(p.host, fyne.KeyTab)
	}
	kittest.Toets(p.host, fyne.KeySpace)
	p.beeld("4-later", 1)
	p.verderNaar(medewerker)
	if !p.m.later {
		t.Error("the choice was not taken")
	}
}

func TestEscapeAndTheStepsGoBackAndKeepWhatWasTyped(t *testing.T) {
	p := open(t)
	p.m.stap = gemeente
	p.toon()
	p.Focus()
	kittest.Typ(p.host, "Voorbeeld")
	kittest.Toets(p.host, fyne.KeyEscape)
	if p.m.stap != plek || p.m.gemeente.Naam != "Voorbeeld" {
		t.Fatalf("page %q, name %q", p.m.stap.naam(), p.m.gemeente.Naam)
	}
	p.verderNaar(gemeente)
	p.naar(plek)
	p.naar(controle)
	if p.m.stap != plek {
		t.Errorf("page %q", p.m.stap.naam())
	}
}

func TestStoppingHalfwayAsksFirst(t *testing.T) {
	p := open(t)
	weg := 0
	p.Verlaat(func() { weg++ })
	if weg != 1 {
		t.Fatal("asked although nothing was typed")
	}
	p.m.stap = gemeente
	p.toon()
	p.Focus()
	kittest.Typ(p.host, "V")
	p.Verlaat(func() { weg++ })
	if weg != 1 || len(p.host.Vragen) != 1 || !strings.Contains(p.host.Vragen[0].Tekst, "gaat verloren") {
		t.Fatalf("left %d times, asked %+v", weg, p.host.Vragen)
	}
}

func TestExistingAdministrationIsOpened(t *testing.T) {
	p := open(t)
	p.open()
	if p.openen.Fout() == "" {
		t.Error("no folder, no error")
	}
	p.openen.Zet(t.TempDir())
	p.open()
	if p.openen.Fout() == "" || p.geopend != 0 {
		t.Errorf("an empty folder opened; says %q", p.openen.Fout())
	}
	p.beeld("fout-open", 1)
	plek := t.TempDir()
	if err := p.neem(t.Context(), plek, true); err != nil {
		t.Fatal(err)
	}
	if err := p.store.Close(); err != nil {
		t.Fatal(err)
	}
	p.openen.Zet(plek)
	p.open()
	if p.geopend != 1 {
		t.Errorf("not opened: %q", p.openen.Fout())
	}
}

func TestDemoOpens(t *testing.T) {
	p := open(t)
	p.demo()
	if p.geopend != 1 {
		t.Errorf("not opened; asked %+v", p.host.Vragen)
	}
}

func TestPagesHoldOnANarrowScreen(t *testing.T) {
	p := openIn(t, 683, 384)
	p.beeld("smal-welkom", 2)
	for _, s := range stappen() {
		p.m.stap = s
		p.toon()
		p.beeld("smal-"+s.naam(), 2)
		if m := p.Inhoud().MinSize(); m.Width > 683 || m.Height > 384 {
			t.Errorf("page %q needs %v", s.naam(), m)
		}
	}
}
