package pip

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/dossier"
	"schakel/domain/pip"
	"schakel/domain/wet"
	"schakel/ui/kit/kittest"
)

// stel sets the concept that stands on the screen.
func (p *proef) stel() {
	p.Helper()
	p.Druk(vast)
	p.Druk(vast)
}

func TestWhatTheLawForbidsStandsAtItsField(t *testing.T) {
	for naam, g := range map[string]struct {
		opties []func(*proef)
		doe    func(*proef)
		veld   string
		fout   string
	}{
		"A2 in the first B1-route": {[]func(*proef){metConcept(plan())}, func(p *proef) { p.Kies(pip.VeldNiveau, "A2") },
			pip.VeldNiveau, "In het eerste PIP begint de B1-route op niveau B1."},
		"A2 with the onderwijsroute": {[]func(*proef){metConcept(plan(func(i *pip.Inhoud) { i.Leerroute = wet.RouteOnderwijs }))}, func(p *proef) { p.Kies(pip.VeldNiveau, "A2") },
			pip.VeldNiveau, "Bij de onderwijsroute kan het niveau geen A2 zijn. Kies B1."},
		"B1 with the Z-route": {[]func(*proef){metConcept(plan(func(i *pip.Inhoud) { i.Leerroute = wet.RouteZ }))}, func(p *proef) { p.Kies(pip.VeldNiveau, "B1") },
			pip.VeldNiveau, "Bij de Z-route kan het niveau geen B1 zijn."},
		"MAP with the onderwijsroute": {[]func(*proef){metConcept(plan())}, func(p *proef) { p.Kies(pip.VeldLeerroute, "onderwijs") },
			pip.VeldMAPIntensiteit, "Maak de MAP leeg."},
		"hours of the B1-route with Z": {[]func(*proef){metConcept(plan())}, func(p *proef) { p.Kies(pip.VeldLeerroute, "Z") },
			pip.VeldGeschatteUrenB1, "Maak het geschatte aantal uren leeg."},
		"another route without switching": {[]func(*proef){metPIP(plan()), met(pip.OverigGewijzigd, plan())}, func(p *proef) { p.Kies(pip.VeldLeerroute, "Z") },
			pip.VeldLeerroute, "Kies ‘schakelen’ als de leerroute verandert."},
		"switching to the same route": {[]func(*proef){metPIP(plan()), met(pip.Schakelen, plan())}, func(*proef) {},
			pip.VeldLeerroute, "Kies een andere leerroute dan in het geldende PIP"},
		"half an agreement": {[]func(*proef){metConcept(plan(func(i *pip.Inhoud) { i.Afspraken = []pip.Afspraak{{Wie: "Selam"}} }))}, func(*proef) {},
			pip.VeldAfspraken, "Vul bij elke afspraak in wie het doet en wat die doet."},
		"a norm that is not lower": {[]func(*proef){metConcept(plan(func(i *pip.Inhoud) { i.Leerroute = wet.RouteZ }))}, func(p *proef) { p.Vul(pip.VeldLagereUrennorm, "900") },
			pip.VeldLagereUrennorm, "De gewone norm is 800 uur."},
	} {
		p := open(t, g.opties...)
		g.doe(p)
		kittest.Toets(p, fyne.KeyTab) // the error stays when the keyboard leaves
		if got := p.Fout(g.veld); !strings.Contains(got, g.fout) {
			t.Errorf("%s: the field says %q, want %q", naam, got, g.fout)
		}
		if p.Kan(vast) {
			t.Errorf("%s can be set", naam)
		}
	}
}

func TestErrorAtTheFieldGoesWhenItIsMended(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.Kies(pip.VeldNiveau, "A2")
	p.Beeld("pip-niveau-fout")
	p.Kies(pip.VeldNiveau, "B1")
	if p.Fout(pip.VeldNiveau) != "" || !p.Kan(vast) {
		t.Errorf("still %q", p.Fout(pip.VeldNiveau))
	}
}

func TestSwitchingRoutesReplacesThePlan(t *testing.T) {
	p := open(t, metPIP(plan()))
	p.Druk("Schakelen")
	p.Leest("schakelen")
	p.Kies(pip.VeldLeerroute, "Z")
	p.Beeld("pip-schakelen")
	p.Vul(pip.VeldGeschatteUrenB1, "")
	p.Vul(pip.VeldExamensZ, "KNM op A2")
	p.Vul(pip.VeldParticipatieZ, "Vrijwilligerswerk in het buurthuis")
	p.Vul(pip.VeldAfwijkingToets, "De lessen gaan te snel.")
	p.Vul(pip.VeldWijzigingReden, "Na een halfjaar lukt B1 niet.")
	if !p.Kan(vast) {
		t.Fatalf("still open: %+v", p.s.m.fouten())
	}
	p.stel()
	pp := p.Stand().PIPs
	if len(pp) != 2 || pp[0].Status != pip.Vervangen || pp[1].Status != pip.Vastgesteld || pp[1].Inhoud.Leerroute != wet.RouteZ || pp[1].DocumentID == pp[0].DocumentID {
		t.Fatalf("versions are %+v", pp)
	}
	p.Leest("Versie 2 · schakelen · vastgesteld", "Versie 1 · eerste · vervangen")
	p.Beeld("pip-versies")
	kittest.Toets(p, fyne.KeyReturn)
	if len(p.Getoond) != 1 || !strings.HasSuffix(p.Getoond[0], "-versie-2.pdf") {
		t.Errorf("the keyboard is not on the new decision: %q", p.Getoond)
	}
}

func TestLoweringToA2AsksForTheLevelAndTheEffort(t *testing.T) {
	p := open(t, metPIP(plan()))
	p.Druk("Afschalen")
	p.Leest("Onderdelen op niveau A2", "Van deze persoon zijn geen uren taalles bekend")
	if p.Kan(vast) {
		t.Fatal("lowered without saying to what")
	}
	p.s.naarVeld(pip.VeldNiveauPerOnderdeel)
	kittest.Toets(p, fyne.KeySpace)
	p.Vul(pip.VeldWijzigingReden, "Was er bij alle lessen.")
	if !p.Kan(vast) {
		t.Fatalf("still open: %+v", p.s.m.fouten())
	}
	p.stel()
	if g, _ := pip.Geldend(p.Stand().PIPs); g.Soort != pip.Afschalen || g.Inhoud.NiveauPerOnderdeel["lezen"] != wet.NiveauA2 || g.Inhoud.NiveauPerOnderdeel["spreken"] != wet.NiveauB1 {
		t.Errorf("in force is %+v", g.Inhoud.NiveauPerOnderdeel)
	}
	p.Druk("Overige wijziging")
	p.Leest("Onderdelen op niveau A2") // what was lowered stays in sight
}

func TestOtherChangeKeepsTheRouteAndSaysWhy(t *testing.T) {
	p := open(t, metPIP(plan()))
	p.Druk("Overige wijziging")
	if got := p.concept(); got.Leerroute != wet.RouteB1 || got.WijzigingReden != "" {
		t.Errorf("begins with %+v", got)
	}
	if p.Kan(vast) {
		t.Error("changed without a reason")
	}
	p.Vul(pip.VeldBegeleiding, "Elke week een gesprek.")
	p.Vul(pip.VeldWijzigingReden, "Er is meer hulp nodig.")
	p.stel()
	if g, _ := pip.Geldend(p.Stand().PIPs); g.Nummer != 2 || g.Inhoud.Begeleiding != "Elke week een gesprek." {
		t.Errorf("in force is %+v", g)
	}
}

func TestPlanAfterAMoveKeepsTheRouteOfTheFormerMunicipality(t *testing.T) {
	p := open(t, metIntake, func(p *proef) {
		p.Goed(p.Keten.SchrijfIn(p.Context(), p.Doel, dossier.Inschrijving{
			Datum: p.Vandaag(), Verhuizing: true, VorigeGemeente: "Elders", Leerroute: wet.RouteZ, DagtekeningEerste: p.Dag("2026-01-05"),
		}))
	})
	p.Druk("Na verhuizing")
	if got := p.concept().Leerroute; got != wet.RouteZ {
		t.Fatalf("begins with %q", got)
	}
	p.Kies(pip.VeldLeerroute, "B1")
	if got := p.Fout(pip.VeldLeerroute); !strings.Contains(got, "Na een verhuizing blijft dat de leerroute") {
		t.Errorf("the field says %q", got)
	}
}

func TestConceptIsThrownAwayOnlyWhenConfirmed(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.typ("knm", "Nog niet bewaard")
	p.s.zij.Kies(paneelVersies)
	p.Druk("Concept verwijderen")
	kittest.Toets(p, fyne.KeyReturn) // the keyboard stands on the way back
	if len(p.Stand().PIPs) != 1 || p.s.m.klad.Nu.KNM == "" {
		t.Fatal("thrown away by Enter")
	}
	p.Druk("Concept verwijderen")
	p.Beeld("pip-verwijderen")
	p.Druk("Concept verwijderen")
	if len(p.Stand().PIPs) != 0 || p.s.editor.Visible() {
		t.Fatal("the concept is still there")
	}
	p.Druk("Eerste PIP")
	if p.s.m.klad.Nu.KNM != "" || p.s.form.Gewijzigd() {
		t.Errorf("the new concept holds %q of the old one", p.s.m.klad.Nu.KNM)
	}
}

func TestConceptIsPrinted(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.typ("knm", "Nog niet bewaard")
	p.Druk("Concept printen")
	kittest.Ctrl(p, fyne.KeyP)
	if len(p.Getoond) != 2 || !strings.HasSuffix(p.Getoond[0], "-concept.pdf") || !strings.Contains(string(p.PDF), "Nog niet bewaard") {
		t.Errorf("shown %q", p.Getoond)
	}
	if p.Stand().PIPs[0].DocumentID != 0 {
		t.Error("a concept was stored")
	}
}

func TestSigningAndRefusalAreRecordedAtTheVersion(t *testing.T) {
	p := open(t, metPIP(plan()))
	p.Leest("ondertekening gevraagd")
	p.Druk("Ondertekening")
	p.Vul("ondertekeningDatum", "+1d")
	p.Druk("Ondertekening vastleggen")
	if p.Fout("ondertekeningDatum") == "" {
		t.Error("signed tomorrow")
	}
	p.Vul("ondertekeningDatum", "vandaag")
	p.Druk("Ondertekening vastleggen")
	if o := p.Stand().PIPs[0].Ondertekening; !o.Getekend() || o.Datum != p.Vandaag() {
		t.Errorf("signing is %+v", o)
	}
	p.Leest("ondertekend op 23-11-2026")
	p.Druk("Ondertekening")
	p.Beeld("pip-ondertekening")
	p.Veld("ondertekening").Focus()
	p.Typ("g")
	p.Vul("toelichting", "Is het niet eens met de route.")
	p.Druk("Ondertekening vastleggen")
	if o := p.Stand().PIPs[0].Ondertekening; !o.Geweigerd || o.Toelichting == "" {
		t.Errorf("refusal is %+v", o)
	}
	p.Leest("ondertekening geweigerd op 23-11-2026")
	if p.Stand().PIPs[0].Status != pip.Vastgesteld {
		t.Error("a refusal changes what the plan is worth")
	}
	p.Druk("Ondertekening")
	p.Veld("ondertekening").Focus()
	p.Typ("n")
	p.Druk("Ondertekening vastleggen")
	if o := p.Stand().PIPs[0].Ondertekening; !o.Gevraagd || !o.Datum.Leeg() {
		t.Errorf("asked again: %+v", o)
	}
}

func TestWithdrawalNeedsAReasonAndOpensANewFirstPlan(t *testing.T) {
	p := open(t, metPIP(plan()))
	p.Druk("Intrekken")
	p.Druk("PIP intrekken")
	if got := p.Stand().PIPs[0].Status; got != pip.Vastgesteld || p.Fout("intrekkingReden") == "" {
		t.Fatalf("withdrawn without a reason: %s", got)
	}
	p.Vul("intrekkingReden", "Fout in het besluit")
	p.Vul("intrekkingDatum", "1-11-2026")
	p.Druk("PIP intrekken")
	if p.Fout("intrekkingDatum") == "" {
		t.Error("withdrawn before it was set")
	}
	p.Beeld("pip-intrekken")
	p.Vul("intrekkingDatum", "vandaag")
	p.Druk("PIP intrekken")
	if got := p.Stand().PIPs[0].Status; got != pip.Ingetrokken {
		t.Fatalf("status is %s, want ingetrokken", got)
	}
	p.Leest("ingetrokken op 23-11-2026: Fout in het besluit")
	if p.Kan("Intrekken") || p.Kan("Schakelen") || !p.Kan("Eerste PIP") || !p.Kan("Besluit openen") {
		t.Error("the wrong things can be done with a withdrawn plan")
	}
}

func TestSetAgainAfterWithdrawalTheTermStays(t *testing.T) {
	p := open(t, metPIP(plan()), func(p *proef) {
		p.Goed(p.Keten.TrekPIPIn(p.Context(), p.Doel, 1, p.Vandaag(), "Fout"))
	}, met(pip.Eerste, plan()))
	p.Druk(vast)
	p.Leest("van 24 november 2026 tot en met 23 november 2029")
	p.Druk(vast)
	pp := p.Stand().PIPs
	if len(pp) != 2 || pp[0].Status != pip.Ingetrokken || pp[1].Status != pip.Vastgesteld {
		t.Errorf("versions are %+v", pp)
	}
}
