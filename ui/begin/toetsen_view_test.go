package begin

import (
	"context"
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestEnterInTheFieldOpensTheAdministration(t *testing.T) {
	p := open(t)
	plek := t.TempDir()
	if err := p.neem(t.Context(), plek, true); err != nil {
		t.Fatal(err)
	}
	if err := p.store.Close(); err != nil {
		t.Fatal(err)
	}
	p.openen.Focus()
	kittest.Typ(p.host, plek)
	kittest.Toets(p.host, fyne.KeyReturn)
	if p.geopend != 1 {
		t.Errorf("not opened: %q", p.openen.Fout())
	}
}

func TestMouseGoesAllTheWayToo(t *testing.T) {
	p := open(t)
	kittest.KlikOp(p.host, p.nieuw)
	kittest.Maat(p.host.Venster(), 1366, 768)
	if p.m.stap != plek {
		t.Fatalf("on %q", p.m.stap.naam())
	}
	kittest.KlikOp(p.host, p.hoofd)
	if p.m.stap != gemeente {
		t.Fatalf("on %q", p.m.stap.naam())
	}
	kittest.Maat(p.host.Venster(), 1366, 768)
	kittest.KlikOp(p.host, p.terug)
	if p.m.stap != plek {
		t.Errorf("on %q", p.m.stap.naam())
	}
	p.stapTerug()
	if p.m.stap != welkom || p.Titel() != "Welkom bij Schakel" {
		t.Errorf("on %q", p.m.stap.naam())
	}
	p.stapTerug() // nothing before it
	p.verder()    // a card leads on, not this
	if p.m.stap != welkom {
		t.Errorf("on %q", p.m.stap.naam())
	}
}

func TestEveryFieldKeepsWhatWasTypedAcrossThePages(t *testing.T) {
	p := open(t)
	p.m = gevuld(t)
	p.m.gemeente.Email, p.m.gemeente.Website = "a@b.nl", "www.b.nl"
	p.m.medewerker.Functie, p.m.medewerker.Telefoon, p.m.medewerker.Email = "regisseur", "0495-123456", "r@b.nl"
	p.m.plek = p.voorstel
	wilde := strings.Join(waarden(p.m), "|")
	p.m.stap = plek
	p.toon()
	for p.m.stap != controle {
		oud := p.m.stap
		p.verder()
		if p.m.stap == oud {
			t.Fatalf("stuck on %q", oud.naam())
		}
	}
	for p.m.stap != plek {
		p.stapTerug()
	}
	if got := strings.Join(waarden(p.m), "|"); got != wilde {
		t.Errorf("got  %s\nwant %s", got, wilde)
	}
}

func waarden(m *model) []string {
	var uit []string
	for _, r := range m.overzicht() {
		uit = append(uit, r.label+"="+r.waarde)
	}
	return uit
}

func TestSummaryOfErrorsJumpsToTheFirstField(t *testing.T) {
	p := open(t)
	p.m = gevuld(t)
	p.m.gemeente.Code, p.m.gemeente.Telefoon = "12", ""
	p.m.stap = gemeente
	p.toon()
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.m.stap != gemeente {
		t.Fatal("a wrong code passed")
	}
	kittest.Toets(p.host, fyne.KeyEnd, fyne.KeyBackspace, fyne.KeyBackspace)
	kittest.Typ(p.host, "0988")
	kittest.Ctrl(p.host, fyne.KeyReturn) // now the telephone is what lacks
	kittest.Typ(p.host, "14 0495")
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.m.stap != huisstijl || p.m.gemeente.Code != "0988" || p.m.gemeente.Telefoon != "14 0495" {
		t.Errorf("on %q with %+v", p.m.stap.naam(), p.m.gemeente)
	}
}

func TestColourTooLightIsAllowedButSaidAndNoColourIsRefused(t *testing.T) {
	p := open(t)
	p.m = gevuld(t)
	p.m.gemeente.Kleur = "#f0c000"
	p.m.stap = huisstijl
	p.toon()
	p.verder()
	if p.m.stap != tekenaar {
		t.Fatal("a light colour was refused")
	}
	p.stapTerug()
	p.m.gemeente.Kleur = "geel"
	p.toon()
	p.verder()
	if p.m.stap != huisstijl {
		t.Error("a word passed for a colour")
	}
}

func TestFailedChoosersSpeakAtTheirField(t *testing.T) {
	p := open(t)
	p.o.KiesMap = func(context.Context) (string, error) { return "", errors.New("geen zenity") }
	p.kiesOpen()
	if p.openen.Fout() == "" {
		t.Error("a chooser that fails says nothing")
	}
	p.o.KiesMap = func(context.Context) (string, error) { return "", nil }
	p.openen.Zet("/blijft")
	p.kiesOpen()
	if p.openen.Waarde() != "/blijft" || p.openen.Fout() != "" {
		t.Errorf("nothing chosen: %q, %q", p.openen.Waarde(), p.openen.Fout())
	}
	p.o.Demo = func(context.Context, *kit.Voortgang) error { return context.Canceled }
	p.demo()
	if p.geopend != 0 || len(p.host.Meldingen) != 1 {
		t.Errorf("a stopped demo: opened %d, notices %+v", p.geopend, p.host.Meldingen)
	}
	p.o.Demo = func(context.Context, *kit.Voortgang) error { return errors.New("schijf vol") }
	p.demo()
	if p.geopend != 0 || len(p.host.Vragen) != 1 {
		t.Errorf("a failed demo: opened %d, asked %+v", p.geopend, p.host.Vragen)
	}
}

func TestWithoutPortsTheScreenOffersOnlyWhatItCan(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 800, 600)
	s := newScherm(h, Opties{Map: "/map", Klaar: func() {}})
	h.Zet(s.Inhoud())
	s.m.stap = plek
	s.toon()
	s.verder()
	if s.m.stap != gemeente {
		t.Errorf("without a judge of folders: on %q", s.m.stap.naam())
	}
}

func TestStepInTheMarginLeadsBack(t *testing.T) {
	p := open(t)
	p.m = gevuld(t)
	p.m.stap = controle
	p.toon()
	p.naar(tekenaar)
	if p.m.stap != tekenaar || p.Titel() != "Wie tekent namens het college?" {
		t.Errorf("on %q", p.m.stap.naam())
	}
	if f := p.host.Venster().Canvas().Focused(); f == nil {
		t.Error("nothing has the keyboard")
	}
}
