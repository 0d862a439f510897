package intake

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/persoon"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// bewaar is what the button for saving says.
const bewaar = "Bewaren"

func TestUnfinishedFormIsKeptAndTheListFollowsTheTyping(t *testing.T) {
	p := open(t)
	voor := len(p.s.lijst.Open())
	if p.Kan(bewaar) {
		t.Error("there is nothing to save yet")
	}
	p.typ("opleiding", "Lagere school")
	if got := len(p.s.lijst.Open()); got != voor-1 {
		t.Errorf("%d points open after typing, want %d", got, voor-1)
	}
	p.Leest("Nog niet bewaard")
	p.Druk(bewaar)
	if got := p.intake().Opleiding; got != "Lagere school" || p.s.form.Gewijzigd() {
		t.Errorf("stored %q, changed %v", got, p.s.form.Gewijzigd())
	}
	p.LeestNiet("Nog niet bewaard")
}

func TestWholeFormIsTypedAndComesBackAsItWas(t *testing.T) {
	p := open(t)
	for naam, tekst := range map[string]string{
		"opleiding": "Middelbare school", "werkervaring": "Kapper", "arbeid": "Kan in deeltijd werken", "taalToelichting": "Spreekt Engels",
		"omstandigheden": "Woont alleen", "zelfredzaamheid": "Regelt alles zelf", "netwerk": "Een buurvrouw", "digitaal": "Heeft DigiD",
		"gezondheidGevolgen": "Snel moe", "gezondheidHulp": "Korte lessen", "vve": "Geen kind", "wensen": "Wil kapper worden", "verslag": "Goed gesprek",
	} {
		p.typ(naam, tekst)
	}
	p.s.naarVeld("wensOnderwijs")
	p.Typ("n")
	p.Tik("alleenAangeboden")
	p.s.naarVeld("alleenGewenst")
	p.Typ("j")
	p.Kies("taalniveau", "A1")
	kittest.Ctrl(p, fyne.KeyS)
	i := p.intake()
	if i.Opleiding != "Middelbare school" || i.Gezondheid.Hulp != "Korte lessen" || i.Taalniveau != wet.NiveauA1 ||
		i.WensOnderwijs != persoon.Nee || !i.AlleenAangeboden || i.AlleenGewenst != persoon.Ja || i.Verslag != "Goed gesprek" {
		t.Errorf("stored %+v", i)
	}
	p.openScherm("")
	if got := p.s.m.klad.Nu; got.Werkervaring != "Kapper" || p.s.form.Gewijzigd() {
		t.Errorf("reopened with %+v, changed %v", got, p.s.form.Gewijzigd())
	}
	if p.s.form.Leeg("wensOnderwijs") {
		t.Error("“nee” came back as “not asked”")
	}
}

func TestNoAndNotAskedAreDifferentAnswers(t *testing.T) {
	p := open(t)
	p.Beeld("intake-leeg")
	wens := func() string { return punt(p, "wensOnderwijs").Melding }
	if wens() == "" {
		t.Error("not asked counts as asked")
	}
	p.s.naarVeld("wensOnderwijs")
	p.Typ("n")
	if wens() != "" {
		t.Errorf("“nee” is no answer: %s", wens())
	}
	kittest.Toets(p, fyne.KeyRight)
	if wens() == "" || p.s.m.klad.Nu.WensOnderwijs != persoon.Onbekend {
		t.Error("“nog niet gevraagd” counts as an answer")
	}
}

// punt gives the line of the check list that belongs to a field.
func punt(p *proef, veld string) kit.Eis {
	for _, e := range p.s.m.eisen() {
		if e.Veld == veld && !e.Voldaan {
			return e
		}
	}
	return kit.Eis{}
}

func TestHealthStandsBehindOneMoreClick(t *testing.T) {
	p := open(t, metInhoud)
	p.LeestNiet("Gevolgen voor leren en meedoen")
	p.Druk("Gezondheid tonen")
	p.Leest("Gevolgen voor leren en meedoen", "nooit een diagnose")
	p.Druk("Gezondheid verbergen")
	p.LeestNiet("Gevolgen voor leren en meedoen")
}

func TestHealthOpensWhenAPointJumpsThere(t *testing.T) {
	p := open(t)
	p.s.spring("gezondheidGevolgen")
	p.Typ("Snel moe")
	if !p.s.form.klap.Open() || p.s.m.klad.Nu.Gezondheid.Gevolgen != "Snel moe" {
		t.Errorf("open %v, typed %q", p.s.form.klap.Open(), p.s.m.klad.Nu.Gezondheid.Gevolgen)
	}
	p.Beeld("intake-gezondheid")
}

func TestEveryOpenPointJumpsToWhereItIsDone(t *testing.T) {
	p := open(t)
	for _, e := range p.s.lijst.Open() {
		p.Venster().Canvas().Unfocus()
		heen := len(p.Heen)
		p.s.spring(e.Veld)
		if len(p.Heen) == heen && !p.InBeeld() {
			t.Errorf("%s (%s) does not bring its field into sight", e.Tekst, e.Veld)
		}
	}
}

func TestLinkOfThePointIsClicked(t *testing.T) {
	p := open(t)
	p.s.lijst.Focus()
	kittest.Toets(p, fyne.KeyReturn)
	if k, ok := p.Venster().Canvas().Focused().(*kit.Knop); !ok || k.Tekst != "Resultaat vastleggen" {
		t.Errorf("the first point went to %T", p.Venster().Canvas().Focused())
	}
	p.s.spring("kennisgeving")
	if got := p.Laatste(); got.Scherm != kit.SchermDossier || got.Deel != kit.DeelStart {
		t.Errorf("the notification is recorded at %+v", got)
	}
}

func TestVVEIsAskedOnlyWhenThereIsAChild(t *testing.T) {
	p := open(t)
	p.Leest("Wat is met de ouder over VVE besproken?")
	p.Tik("vveNvt")
	p.LeestNiet("Wat is met de ouder over VVE besproken?")
	p.s.spring("vve")
	if p.Venster().Canvas().Focused() == nil || !p.InBeeld() {
		t.Error("the point of VVE goes nowhere")
	}
	kittest.Toets(p, fyne.KeySpace)
	p.Leest("Wat is met de ouder over VVE besproken?")
}

func TestWishToTalkAloneIsAskedAfterTheOffer(t *testing.T) {
	p := open(t)
	p.LeestNiet("Wilde de persoon het gesprek alleen voeren?")
	p.Tik("alleenAangeboden")
	p.Leest("Wilde de persoon het gesprek alleen voeren?", "Nog niet gevraagd")
}

func TestEditsAreWalkedBackBeforeSaving(t *testing.T) {
	p := open(t, metInhoud)
	was := p.intake()
	p.typ("netwerk", "Een buurvrouw")
	p.Tik("vveNvt")
	p.typ("gezondheidHulp", "Bril")
	for range 4 { // two words, a box, a word
		kittest.Ctrl(p, fyne.KeyZ)
	}
	if got := p.s.m.klad.Nu; got.Netwerk != was.Netwerk || got.VVENvt != was.VVENvt || got.Gezondheid != was.Gezondheid {
		t.Errorf("after undoing: %+v", got)
	}
	if p.Kan(bewaar) || p.s.form.Gewijzigd() {
		t.Error("there is something to save")
	}
	if !p.InBeeld() {
		t.Error("what was undone is not in sight")
	}
	for range 4 {
		kittest.Ctrl(p, fyne.KeyY)
	}
	if got := p.s.m.klad.Nu; !strings.HasSuffix(got.Netwerk, "Een buurvrouw") && !strings.HasPrefix(got.Netwerk, "Een buurvrouw") || !strings.Contains(got.Gezondheid.Hulp, "Bril") {
		t.Errorf("after doing it again: %+v", got)
	}
	p.Druk(bewaar)
	if p.s.form.KanTerug() {
		t.Error("Ctrl+Z of the form goes back behind what was saved")
	}
}

func TestUnsavedIntakeIsGuarded(t *testing.T) {
	p := open(t)
	weg := 0
	p.s.Verlaat(func() { weg++ })
	p.typ("netwerk", "Een buurvrouw")
	p.s.Verlaat(func() { weg++ })
	if weg != 1 {
		t.Fatal("left without asking")
	}
	kittest.Toets(p, fyne.KeyEscape)
	if weg != 1 || p.s.m.klad.Nu.Netwerk != "Een buurvrouw" {
		t.Fatalf("Escape left, or lost %q", p.s.m.klad.Nu.Netwerk)
	}
	p.s.Verlaat(func() { weg++ })
	p.Druk("Niet bewaren")
	if weg != 2 || p.intake().Netwerk != "" {
		t.Errorf("left %d times, stored %q", weg, p.intake().Netwerk)
	}
	p.s.Verlaat(func() { weg++ })
	p.Druk(bewaar)
	if weg != 3 || p.intake().Netwerk != "Een buurvrouw" {
		t.Errorf("left %d times, stored %q", weg, p.intake().Netwerk)
	}
}

func TestWorkStaysWhenTheDossierIsChangedElsewhere(t *testing.T) {
	p := open(t, metInhoud)
	p.typ("netwerk", "Een buurvrouw")
	p.Elders(p.Keten.LegKennisgevingVast(p.Context(), p.Doel, p.Vandaag()))
	ander := domaintest.VolledigeIntake()
	ander.Werkervaring = "Bakker"
	p.Elders(p.Keten.BewaarIntake(p.Context(), p.Doel, ander))
	p.Druk(bewaar)
	if i := p.intake(); i.Netwerk != "Een buurvrouw" || i.Werkervaring != "Bakker" {
		t.Errorf("stored %q and %q", i.Netwerk, i.Werkervaring)
	}
}

func TestSameFieldChangedElsewhereIsAsked(t *testing.T) {
	for _, g := range []struct{ knop, netwerk, gezondheid string }{
		{"Mijn tekst houden", "Mijn woorden", "Slaapt slecht"},
		{"Tekst uit het dossier nemen", "Hun woorden", "Snel moe"},
	} {
		p := open(t, metInhoud)
		p.Vul("netwerk", "Mijn woorden")
		p.typ("gezondheidGevolgen", "")
		p.Vul("gezondheidGevolgen", "Slaapt slecht")
		p.typ("digitaal", "Heeft DigiD")
		ander := domaintest.VolledigeIntake()
		ander.Netwerk, ander.Gezondheid.Gevolgen = "Hun woorden", "Snel moe"
		p.Elders(p.Keten.BewaarIntake(p.Context(), p.Doel, ander))
		p.Leest("Dit dossier is intussen gewijzigd", "Netwerk", "Gezondheid")
		p.Beeld("intake-botst")
		p.Druk(g.knop)
		p.Druk(bewaar)
		if i := p.intake(); i.Netwerk != g.netwerk || i.Gezondheid.Gevolgen != g.gezondheid || i.Digitaal != "Heeft DigiD" {
			t.Errorf("%s: stored %q, %q, %q", g.knop, i.Netwerk, i.Gezondheid.Gevolgen, i.Digitaal)
		}
	}
}

func TestSavingOnAnOldVersionKeepsTheTextAndWorksTheSecondTime(t *testing.T) {
	p := open(t)
	p.typ("netwerk", "Een buurvrouw")
	p.Goed(p.Keten.LegKennisgevingVast(p.Context(), p.Doel, p.Vandaag())) // nobody told the screen
	p.Druk(bewaar)
	if got := p.Meldingen[len(p.Meldingen)-1]; got.Niveau != kit.LetOp || !strings.Contains(got.Tekst, "kies nog eens Bewaren") {
		t.Errorf("the notice is %+v", got)
	}
	if p.intake().Netwerk != "" || p.s.m.klad.Nu.Netwerk != "Een buurvrouw" {
		t.Fatal("overwritten, or lost")
	}
	p.Druk(bewaar)
	if p.intake().Netwerk != "Een buurvrouw" {
		t.Errorf("stored %q", p.intake().Netwerk)
	}
}

func TestWriteThatFailsKeepsTheTextAndSaysWhatToDo(t *testing.T) {
	p := open(t)
	p.typ("verslag", "Lang verslag")
	p.SluitAdministratie()
	p.Druk(bewaar)
	p.Leest("Kijk dit veld na")
	if !p.s.form.Gewijzigd() || p.s.m.klad.Nu.Verslag != "Lang verslag" {
		t.Error("the text is gone")
	}
	if p.s.blad.Boven() != 0 {
		t.Errorf("the summary is out of sight, scrolled %v", p.s.blad.Boven())
	}
}

func TestTabGoesThroughTheFormInReadingOrder(t *testing.T) {
	p := open(t)
	p.s.naarVeld("opleiding")
	var gehad []string
	for range 9 {
		gehad = append(gehad, veldMetToets(p))
		kittest.Toets(p, fyne.KeyTab)
	}
	want := "opleiding werkervaring arbeid wensOnderwijs taalniveau taalToelichting omstandigheden zelfredzaamheid netwerk"
	if got := strings.Join(gehad, " "); got != want {
		t.Errorf("Tab went\n%s\nwant\n%s", got, want)
	}
}

// veldMetToets gives the field that has the keyboard.
func veldMetToets(p *proef) string {
	had := p.Venster().Canvas().Focused()
	for _, v := range kittest.Zie[kit.Veld](p) {
		if v.Focus(); p.Venster().Canvas().Focused() == had {
			return v.Naam()
		}
	}
	return ""
}

func TestKeyboardComesBackToWhereTheUserWas(t *testing.T) {
	p := open(t)
	p.typ("zelfredzaamheid", "Regelt alles")
	p.Venster().Canvas().Unfocus()
	p.s.Focus()
	p.Typ(" zelf")
	if got := p.s.m.klad.Nu.Zelfredzaamheid; got != "Regelt alles zelf" {
		t.Errorf("typed %q", got)
	}
}

func TestUnknownDossierSaysSoAndLeadsBack(t *testing.T) {
	p := open(t)
	p.Open(func(h kit.Host, _ string) kit.Scherm {
		p.s = newScherm(h, p.Keten, kit.Route{Scherm: kit.SchermIntake, Sleutel: "1999-0001"})
		return p.s
	})
	p.Druk("Terug")
	if p.Teruggaan != 1 {
		t.Errorf("went back %d times", p.Teruggaan)
	}
}

func TestLongNameAndTextsFitAtEveryScale(t *testing.T) {
	lang := strings.Repeat("Heel veel ervaring met leren, werken en meedoen. ", 20)
	p := openVan(t, func(m *persoon.Persoon) {
		m.Naam = persoon.Naam{Voornamen: "Miriam Luwam Abrehet Selamawit", Achternaam: "Gebremedhin-Tesfamariam Woldegebriel"}
	}, metInhoud, func(p *proef) {
		i := domaintest.VolledigeIntake()
		i.Opleiding, i.Omstandigheden = lang, lang
		p.Goed(p.Keten.BewaarIntake(p.Context(), p.Doel, i))
	})
	p.Beeld("intake-lang")
	p.Maat(599, 360)
	if p.s.zij.Open() != -1 {
		t.Errorf("panel %d is open where there is room for one thing", p.s.zij.Open())
	}
	p.s.spring("verslag")
	if !p.InBeeld() {
		t.Error("a jump does not bring the field into sight on a small screen")
	}
}

func TestLetterAndFormOpenInTheReader(t *testing.T) {
	p := open(t, metOproep(0))
	kittest.Ctrl(p, fyne.KeyP)
	p.Druk("Brief afdrukken")
	if len(p.Getoond) != 2 || !strings.HasPrefix(p.Getoond[0], "Intakeformulier-") || !strings.HasPrefix(p.Getoond[1], "Oproep-") || len(p.PDF) == 0 {
		t.Errorf("shown %q", p.Getoond)
	}
	p.Papier.Fout = errZetter
	p.Druk("Intakeformulier afdrukken")
	p.Leest("Dit lukte niet")
	if len(p.Getoond) != 2 {
		t.Error("a document that could not be set was opened")
	}
}

func TestCompleteIntakeIsHeldAndLeadsToThePIP(t *testing.T) {
	p := open(t, metInhoud)
	p.Beeld("intake-vol")
	p.typ("netwerk", "Nog iets")
	kittest.Ctrl(p, fyne.KeyReturn) // saves what was typed, then asks
	p.Vul("gehouden", "24-11-2026")
	p.Druk("Intake gehouden")
	if p.Fout("gehouden") == "" || !p.intake().Gehouden.Leeg() {
		t.Fatal("held tomorrow")
	}
	p.Vul("gehouden", "vandaag")
	p.Druk("Intake gehouden")
	if i := p.intake(); i.Gehouden != p.Vandaag() || !strings.Contains(i.Netwerk, "Nog iets") {
		t.Fatalf("held on %s with %q", i.Gehouden, i.Netwerk)
	}
	p.Beeld("intake-gehouden")
	p.Druk("Naar het PIP")
	if p.Laatste() != (kit.Route{Scherm: kit.SchermPIP, Sleutel: p.Stand().Nummer}) {
		t.Errorf("went to %+v", p.Laatste())
	}
}

func TestOtherWriteDoesNotTouchTheScreen(t *testing.T) {
	p := open(t)
	p.typ("netwerk", "Een buurvrouw")
	id := p.Doel.ID
	p.Doel.ID = dossier.ID(999)
	p.s.Herlaad(poortWijziging(p.Doel.ID))
	if p.s.m.klad.Nu.Netwerk != "Een buurvrouw" || p.s.m.in.Dossier.ID() != id {
		t.Error("a write to another dossier changed the form")
	}
}
