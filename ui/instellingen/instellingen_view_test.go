package instellingen

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/ui/kit/kittest"
)

func TestEveryPartShowsWhatIsSaved(t *testing.T) {
	p := open(t)
	for _, d := range delen() {
		p.kies(d.id)
		p.beeld(d.id, 1)
		if p.op != d.id || p.keuze.Waarde() != d.id {
			t.Errorf("part %q: shows %q", d.id, p.op)
		}
	}
	if p.vuil() {
		t.Error("only looking changed something")
	}
	p.ZetDeel("onzin")
	if p.op != DeelGemeente {
		t.Errorf("a part that is none shows %q", p.op)
	}
}

func TestPartOfTheRouteIsShownFirst(t *testing.T) {
	p := openIn(t, DeelKalender, 1166, 724)
	if p.op != DeelKalender {
		t.Errorf("shows %q", p.op)
	}
	kittest.Ctrl(p.host, fyne.KeyPageDown)
	if p.op != DeelBeleid {
		t.Errorf("Ctrl+PageDown shows %q", p.op)
	}
	kittest.Ctrl(p.host, fyne.KeyPageUp)
	kittest.Ctrl(p.host, fyne.KeyPageUp)
	if p.op != DeelMedewerkers {
		t.Errorf("Ctrl+PageUp shows %q", p.op)
	}
}

func TestChangedMunicipalityIsSavedWithCtrlS(t *testing.T) {
	p := open(t)
	if !p.bewaren.Disabled() {
		t.Error("there is nothing to save yet")
	}
	p.gemeen.website.Focus()
	kittest.Typ(p.host, "/nieuw")
	if p.bewaren.Disabled() || !p.weg.Visible() {
		t.Error("the bar does not say that something changed")
	}
	kittest.Ctrl(p.host, fyne.KeyS)
	if got := p.bewaard().Gemeente.Website; !strings.Contains(got, "/nieuw") {
		t.Errorf("saved website %q", got)
	}
	if p.vuil() || len(p.host.Geschreven) != 1 {
		t.Errorf("after saving: changed %v, %d writes", p.vuil(), len(p.host.Geschreven))
	}
}

func TestWrongFieldIsShownAtTheFieldFromAnyPart(t *testing.T) {
	p := open(t)
	p.gemeen.code.Zet("12")
	p.gemeen.email.Zet("geen adres")
	p.kies(DeelBeleid)
	p.bewaar(nil)
	if p.op != DeelGemeente || p.gemeen.email.Fout() == "" {
		t.Errorf("shows %q, e-mail says %q", p.op, p.gemeen.email.Fout())
	}
	p.beeld("fout", 1)
	if !strings.Contains(p.gemeen.code.Fout(), "vier cijfers") {
		t.Errorf("code says %q", p.gemeen.code.Fout())
	}
	if p.bewaard().Gemeente.Code != "9999" {
		t.Error("something wrong was saved")
	}
}

func TestUnsavedChangesAreGuarded(t *testing.T) {
	p := open(t)
	weg := 0
	p.Verlaat(func() { weg++ })
	if weg != 1 {
		t.Fatal("nothing changed, yet it asked")
	}
	p.gemeen.naam.Focus()
	kittest.Toets(p.host, fyne.KeyEnd)
	kittest.Typ(p.host, " aan Zee")
	p.Verlaat(func() { weg++ })
	if weg != 1 || len(p.host.Vragen) != 1 {
		t.Fatal("it went without asking")
	}
	p.beeld("bewaak", 1)
	kittest.Toets(p.host, fyne.KeyReturn) // save
	if weg != 2 || p.bewaard().Gemeente.Naam != "Voorbeeld aan Zee" {
		t.Errorf("went %d times, name %q", weg, p.bewaard().Gemeente.Naam)
	}
	p.gemeen.naam.Focus()
	kittest.Typ(p.host, "!")
	p.Verlaat(func() { weg++ })
	p.vraag().Knoppen[1].Doe() // do not save
	if weg != 3 || p.vuil() || p.gemeen.naam.Waarde() != "Voorbeeld aan Zee" {
		t.Errorf("went %d times, field %q", weg, p.gemeen.naam.Waarde())
	}
}

func TestChangesAreThrownAwayOnlyAfterAsking(t *testing.T) {
	p := open(t)
	p.gemeen.telefoon.Zet("06-12345678")
	p.m.wegTekenaar(0)
	p.werkBij()
	kittest.KlikOp(p.host, p.weg)
	if !p.vuil() {
		t.Fatal("thrown away without asking")
	}
	p.vraag().Knoppen[0].Doe()
	if p.vuil() || p.gemeen.telefoon.Waarde() != "14 0495" {
		t.Errorf("telephone %q", p.gemeen.telefoon.Waarde())
	}
}

func TestSignatoryIsAddedByKeyboard(t *testing.T) {
	p := openIn(t, DeelOndertekenaars, 1166, 724)
	p.vraagTekenaar(tekenaar{i: nieuw})
	p.beeld("ondertekenaar-nieuw", 1)
	kittest.Toets(p.host, fyne.KeyReturn) // all empty: errors at the fields
	if len(p.m.nu.Ondertekenaars) != 3 {
		t.Fatal("an empty signatory was added")
	}
	p.beeld("ondertekenaar-fout", 1)
	kittest.Typ(p.host, "C. Vos")
	kittest.Toets(p.host, fyne.KeyTab)
	kittest.Typ(p.host, "directeur")
	kittest.Toets(p.host, fyne.KeyTab)
	kittest.Typ(p.host, "Mandaatbesluit 2026")
	kittest.Toets(p.host, fyne.KeyReturn)
	if n := len(p.m.nu.Ondertekenaars); n != 4 || p.m.nu.Ondertekenaars[3].Naam != "C. Vos" || p.m.nu.Ondertekenaars[3].Vanaf != p.m.op {
		t.Fatalf("%+v", p.m.nu.Ondertekenaars)
	}
	kittest.Ctrl(p.host, fyne.KeyS)
	if o, _ := p.bewaard().OndertekenaarOp(p.m.op); o.Naam != "C. Vos" {
		t.Errorf("signs today: %+v", o)
	}
}

func TestEnterOnARowChangesIt(t *testing.T) {
	p := openIn(t, DeelMedewerkers, 1166, 724)
	kittest.Toets(p.host, fyne.KeyReturn) // Ç. Aksoy; the name is fixed
	p.beeld("medewerker", 1)
	kittest.Toets(p.host, fyne.KeyReturn)
	if p.vuil() {
		t.Error("opening and closing changed something")
	}
	p.vraagWerker(werker{i: nieuw})
	kittest.Typ(p.host, "r. jansen")
	kittest.Toets(p.host, fyne.KeyReturn)
	if p.vuil() {
		t.Error("a second R. Jansen was added")
	}
	kittest.Typ(p.host, " (2)")
	kittest.Toets(p.host, fyne.KeyReturn)
	if len(p.m.nu.Medewerkers) != 4 {
		t.Errorf("%+v", p.m.nu.Medewerkers)
	}
}

func TestPolicyIsChosenFromADayOn(t *testing.T) {
	p := openIn(t, DeelBeleid, 1166, 724)
	p.vraagKeuze(p.m.keuzes()[0])
	p.beeld("beleid-keuze", 1)
	kittest.Toets(p.host, fyne.KeyReturn)
	k := p.m.keuzes()[0]
	if !k.eigen || k.waarde != "14" || k.vanaf != p.m.op.String() {
		t.Errorf("%+v", k)
	}
	l, _ := p.vlakken[DeelBeleid].(*lijstvlak[keuze])
	l.m.Naar(7)
	p.toonGeschiedenis()
	p.beeld("beleid-eerder", 1)
	if v := p.vraag(); v.Titel != "Eerdere keuzes" || v.Inhoud == nil {
		t.Errorf("%+v", v)
	}
	l.m.Naar(8)
	p.toonGeschiedenis()
	if v := p.vraag(); !strings.Contains(v.Tekst, "nog geen eigen keuze") {
		t.Errorf("%q", v.Tekst)
	}
}

func TestGelijkgesteldeDagIsAddedChangedAndTakenOff(t *testing.T) {
	p := openIn(t, DeelKalender, 1166, 724)
	n := len(p.m.dagen())
	p.vraagDag(p.m.dagen()[0])
	p.beeld("dag", 1)
	kittest.Toets(p.host, fyne.KeyEscape)
	p.vulAan()
	if len(p.m.dagen()) != n || p.vuil() {
		t.Error("filling up a full list changed it")
	}
	p.vraagWeg("Dag verwijderen?", "", func() error { return p.m.wegDag(p.m.dagen()[0].Datum) })
	p.vraag().Knoppen[0].Doe()
	if len(p.m.dagen()) != n-1 {
		t.Fatalf("%d days, had %d", len(p.m.dagen()), n)
	}
	p.vulAan()
	if len(p.m.dagen()) != n || len(p.host.Meldingen) != 2 {
		t.Errorf("%d days, notices %+v", len(p.m.dagen()), p.host.Meldingen)
	}
	p.vraagWeg("Dag verwijderen?", "", func() error { return fout.New(fout.NietMogelijk, "Kan niet.") })
	p.vraag().Knoppen[0].Doe()
	if p.vraag().Tekst != "Kan niet." {
		t.Errorf("a refusal says %q", p.vraag().Tekst)
	}
}

func TestLawIsSearchedWhileTyping(t *testing.T) {
	p := openIn(t, DeelWet, 1166, 724)
	v, _ := p.vlakken[DeelWet].(*wetvlak)
	alle := v.m.tabel.Len()
	if p.balk.Visible() {
		t.Error("there is a button to save what can only be read")
	}
	kittest.Typ(p.host, "pip")
	if n := v.m.tabel.Len(); n == 0 || n >= alle {
		t.Errorf("%d of %d values", n, alle)
	}
	p.beeld("wet-zoek", 1)
	kittest.Typ(p.host, "qqq")
	if v.m.tabel.Len() != 0 || len(v.onder.Objects) != 0 {
		t.Error("nonsense was found")
	}
	p.beeld("wet-niets", 1)
	kittest.Toets(p.host, fyne.KeyEscape)
	kittest.KlikOp(p.host, v.twijfel)
	if !v.m.alleenTwijf {
		t.Error("the box was not ticked")
	}
}

func TestLogoIsChosenShownAndTakenOff(t *testing.T) {
	p := open(t)
	p.logo = plaatje(t, 300, 120)
	p.gemeen.logo.Kies()
	if len(p.gemeen.logo.Waarde()) == 0 || !p.vuil() || len(p.gemeen.brief.Logo) == 0 {
		t.Fatal("the logo was not taken")
	}
	p.gemeen.kleur.Focus()
	p.beeld("logo-goed", 1)
	p.gemeen.kleur.Zet("#f0c000")
	p.gemeen.toonBrief()
	p.beeld("logo", 1)
	p.logo, p.fout = nil, fout.New(fout.Ongeldig, "Het logo is te groot.")
	p.gemeen.logo.Kies()
	if p.gemeen.logo.Fout() != "Het logo is te groot." || len(p.gemeen.logo.Waarde()) == 0 {
		t.Errorf("says %q", p.gemeen.logo.Fout())
	}
	p.logo, p.fout = []byte("geen plaatje"), nil
	p.gemeen.logo.Kies()
	if !strings.Contains(p.gemeen.logo.Fout(), "PNG") {
		t.Errorf("says %q", p.gemeen.logo.Fout())
	}
}

func TestErrorWithoutAFieldIsADialog(t *testing.T) {
	p := open(t)
	p.toonFout(errors.New("schijf vol"))
	p.toonFout(fout.New(fout.Bezet, "Bezet."))
	if len(p.host.Vragen) != 2 || p.vraag().Tekst != "Bezet." {
		t.Errorf("asked %+v", p.host.Vragen)
	}
}

func TestSettingsSavedElsewhereAreReadAnewUnlessOneIsTyping(t *testing.T) {
	p := open(t)
	i := p.bewaard()
	i.Gemeente.Website = "www.anders.nl"
	if _, err := p.deur.Bewaar(t.Context(), i); err != nil {
		t.Fatal(err)
	}
	p.gemeen.telefoon.Zet("06-12345678")
	p.Herlaad(poort.Wijzigingen{Beheer: true})
	if p.gemeen.telefoon.Waarde() != "06-12345678" {
		t.Error("what was typed is gone")
	}
	p.gemeen.telefoon.Zet("14 0495")
	p.Herlaad(poort.Wijzigingen{Beheer: true})
	if p.gemeen.website.Waarde() != "www.anders.nl" {
		t.Errorf("website %q", p.gemeen.website.Waarde())
	}
}

func TestPartsHoldOnANarrowScreen(t *testing.T) {
	p := openIn(t, "", 683, 384)
	for _, d := range delen() {
		p.kies(d.id)
		p.beeld("smal-"+d.id, 2)
		if m := p.Inhoud().MinSize(); m.Width > 683 || m.Height > 384 {
			t.Errorf("part %q needs %v", d.id, m)
		}
	}
}
