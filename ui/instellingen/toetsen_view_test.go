package instellingen

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	instel "schakel/domain/beheer"
	"schakel/domain/poort"
	"schakel/ui/kit/kittest"
)

func TestDayIsAddedByTypingAndChangesWhatIsSaved(t *testing.T) {
	p := openIn(t, DeelKalender, 1166, 724)
	p.vraagDag(instel.GelijkgesteldeDag{})
	kittest.Typ(p.host, "11-5-2029")
	kittest.Toets(p.host, fyne.KeyTab, fyne.KeyTab)
	kittest.Typ(p.host, "vrijdag na Hemelvaartsdag")
	kittest.Toets(p.host, fyne.KeyTab)
	kittest.Typ(p.host, "Besluit van 2028")
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if d := p.m.dagen()[0]; d.Datum.ISO() != "2029-05-11" || d.Bron != "Besluit van 2028" || d.TeControleren {
		t.Fatalf("%+v", d)
	}
	kittest.Ctrl(p.host, fyne.KeyS)
	if naam, ok := p.bewaard().Kalender().Feestdag(dag(t, "2029-05-11")); !ok || naam != "vrijdag na Hemelvaartsdag" {
		t.Errorf("%q %v", naam, ok)
	}
}

func TestDayThatWasReadIsNoLongerToCheck(t *testing.T) {
	p := openIn(t, DeelKalender, 1166, 724)
	d := p.m.dagen()[0]
	p.vraagDag(d)
	kittest.Toets(p.host, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeySpace)
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if p.m.dagen()[0].TeControleren || p.m.dagen()[0].Datum != d.Datum {
		t.Errorf("%+v", p.m.dagen()[0])
	}
	if !strings.HasPrefix(p.m.kalenderWaarschuwing(), "4 dagen") {
		t.Errorf("%q", p.m.kalenderWaarschuwing())
	}
}

func TestPolicyOutOfRangeStaysInTheDialog(t *testing.T) {
	p := openIn(t, DeelBeleid, 1166, 724)
	kittest.Toets(p.host, fyne.KeyReturn)
	kittest.Toets(p.host, fyne.KeyEnd)
	kittest.Typ(p.host, "0")
	kittest.Toets(p.host, fyne.KeyReturn)
	if p.vuil() {
		t.Fatal("140 days passed")
	}
	kittest.Toets(p.host, fyne.KeyEnd, fyne.KeyBackspace)
	kittest.Toets(p.host, fyne.KeyReturn)
	if k := p.m.keuzes()[0]; !k.eigen || k.waarde != "14" {
		t.Errorf("%+v", k)
	}
	kittest.Ctrl(p.host, fyne.KeyS)
	if b, ok := p.bewaard().BeleidOp(instel.BeleidOproepDagen, p.m.op); !ok || b.Waarde != "14" {
		t.Errorf("%+v", b)
	}
}

func TestSignatoryIsTakenOffOnlyAfterAsking(t *testing.T) {
	p := openIn(t, DeelOndertekenaars, 1166, 724)
	l, ok := p.vlakken[DeelOndertekenaars].(*lijstvlak[tekenaar])
	if !ok {
		t.Fatal("no list")
	}
	kittest.Toets(p.host, fyne.KeyDown)
	kittest.KlikOp(p.host, l.weg)
	if v := p.vraag(); !strings.Contains(v.Tekst, "01-02-2026") || len(p.m.nu.Ondertekenaars) != 3 {
		t.Fatalf("asked %q", v.Tekst)
	}
	kittest.Toets(p.host, fyne.KeyEscape)
	if p.vuil() {
		t.Fatal("Escape took it off")
	}
	p.vraag().Knoppen[0].Doe()
	if o, _ := p.m.nu.OndertekenaarOp(p.m.op); o.Naam != "A. de Boer" {
		t.Errorf("signs now: %+v", o)
	}
}

func TestSavedMedewerkerCanBeSetInactiveButNotTakenOff(t *testing.T) {
	p := openIn(t, DeelMedewerkers, 1166, 724)
	l, ok := p.vlakken[DeelMedewerkers].(*lijstvlak[werker])
	if !ok || !l.weg.Disabled() {
		t.Fatal("somebody with dossiers can be taken off")
	}
	kittest.Toets(p.host, fyne.KeyReturn) // the first row; the keyboard stands on functie
	kittest.Toets(p.host, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeySpace, fyne.KeyReturn)
	kittest.Ctrl(p.host, fyne.KeyReturn)
	if w := p.werkersLaatste(); w.Actief {
		t.Errorf("%+v", w)
	}
	kittest.Ctrl(p.host, fyne.KeyS)
	if m, _ := p.bewaard().MedewerkerMet("Ç. Aksoy"); m.Actief {
		t.Errorf("saved %+v", m)
	}
	p.vraagWerker(werker{i: nieuw, Medewerker: instel.Medewerker{Actief: true}})
	kittest.Typ(p.host, "Aa")
	kittest.Toets(p.host, fyne.KeyReturn)
	kittest.Toets(p.host, fyne.KeyHome)
	if l.weg.Disabled() {
		t.Error("somebody who was just added cannot be taken off")
	}
}

// werkersLaatste gives Ç. Aksoy as the list has her.
func (p *proef) werkersLaatste() instel.Medewerker {
	for _, w := range p.m.werkers() {
		if w.Naam == "Ç. Aksoy" {
			return w.Medewerker
		}
	}
	return instel.Medewerker{}
}

func TestOpeningAndClosingEveryDialogChangesNothing(t *testing.T) {
	p := open(t)
	for naam, doe := range map[string]func(){
		"signatory": func() { p.vraagTekenaar(p.m.tekenaars()[0]) },
		"werker":    func() { p.vraagWerker(p.m.werkers()[0]) },
		"day":       func() { p.vraagDag(p.m.dagen()[0]) },
		"policy":    func() { p.vraagKeuze(p.m.keuzes()[0]) },
		"history":   p.toonGeschiedenis,
		"throw":     p.gooiWeg,
	} {
		doe()
		if p.host.Venster().Canvas().Overlays().Top() == nil {
			t.Errorf("%s: no dialog", naam)
		}
		kittest.Toets(p.host, fyne.KeyEscape)
		if p.host.Venster().Canvas().Overlays().Top() != nil || p.vuil() {
			t.Errorf("%s: still open, or something changed", naam)
		}
	}
}

func TestBarSaysWhatIsNotSavedOnEveryPart(t *testing.T) {
	p := open(t)
	p.gemeen.telefoon.Focus()
	kittest.Typ(p.host, "0")
	for _, d := range delen() {
		p.kies(d.id)
		if !p.balk.Visible() || p.bewaren.Disabled() || p.stand.Tekst == "" {
			t.Errorf("part %q hides that something is not saved", d.id)
		}
	}
	p.Herlaad(poort.Wijzigingen{Beheer: true})
	if !p.vuil() {
		t.Error("a write elsewhere threw away what was typed")
	}
}

func TestTitleAndKeysAreThoseOfTheScreen(t *testing.T) {
	p := open(t)
	if p.Titel() != "Instellingen" {
		t.Errorf("%q", p.Titel())
	}
	for _, a := range p.Acties() {
		if a.Naam == "" || a.Groep == "" || a.ToetsNaam() == "" || a.Doe == nil {
			t.Errorf("%+v is not whole", a)
		}
	}
	for range 2 * len(delen()) {
		kittest.Ctrl(p.host, fyne.KeyPageDown)
	}
	if p.op != DeelWet {
		t.Errorf("past the end: %q", p.op)
	}
}

func TestWrongSettingsAreToldAtTheirFieldAndNothingIsLost(t *testing.T) {
	lang := strings.Repeat("Súdwest-Fryslân aan den IJssel ", 4)
	for _, g := range []struct {
		naam, zin string
		doe       func(*proef) interface{ Fout() string }
	}{
		{"code", "vier cijfers", func(p *proef) interface{ Fout() string } { p.gemeen.code.Zet("98"); return p.gemeen.code }},
		{"e-mail", "mail", func(p *proef) interface{ Fout() string } { p.gemeen.email.Zet("geen adres"); return p.gemeen.email }},
		{"telephone", "elefoon", func(p *proef) interface{ Fout() string } { p.gemeen.telefoon.Zet("bel mij"); return p.gemeen.telefoon }},
		{"colour", "zes tekens", func(p *proef) interface{ Fout() string } { p.gemeen.kleur.Zet("groen"); return p.gemeen.kleur }},
		{"name", "naam van de gemeente", func(p *proef) interface{ Fout() string } { p.gemeen.naam.Zet(""); return p.gemeen.naam }},
	} {
		p := open(t)
		p.gemeen.website.Zet(lang)
		veld := g.doe(p)
		p.kies(DeelWet)
		kittest.Ctrl(p.host, fyne.KeyS)
		if p.op != DeelGemeente || !strings.Contains(veld.Fout(), g.zin) {
			t.Errorf("%s: on %q, says %q", g.naam, p.op, veld.Fout())
		}
		if got := p.gemeen.website.Waarde(); got != strings.TrimSpace(lang) || len(p.host.Geschreven) != 0 {
			t.Errorf("%s: typed text became %q, %d writes", g.naam, got, len(p.host.Geschreven))
		}
	}
}

func TestLongNamesFitInEveryPartAtEveryScale(t *testing.T) {
	for schaal, m := range map[float32]fyne.Size{1: fyne.NewSize(1166, 724), 1.25: fyne.NewSize(892, 560), 2: fyne.NewSize(683, 384)} {
		p := openIn(t, "", m.Width, m.Height)
		p.gemeen.naam.Zet(strings.Repeat("Noardeast-Fryslân-", 6))
		p.gemeen.adres.Zet(strings.Repeat("Gemeentehuis aan het plein ", 6))
		p.gemeen.toonBrief()
		for _, d := range delen() {
			p.kies(d.id)
			if nodig := p.Inhoud().MinSize(); nodig.Width > m.Width || nodig.Height > m.Height {
				t.Errorf("%s at %.0f %% needs %v of %v", d.id, schaal*100, nodig, m)
			}
		}
	}
}
