package pip

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/pip"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// What the buttons say.
const (
	bewaar = "Bewaren"
	vast   = "PIP vaststellen en dagtekenen"
)

func TestFirstPlanStartsFromTheIntakeAndOpensTheEditor(t *testing.T) {
	p := open(t, metIntake)
	p.Beeld("pip-keuze")
	kittest.Toets(p, fyne.KeyReturn) // the first button has the keyboard
	c, ok := p.s.m.concept()
	if !ok || c.Soort != pip.Eerste || c.Inhoud.Taalniveau != wet.NiveauA1 || c.Inhoud.BesprokenTaal != "Tigrinya" {
		t.Fatalf("concept is %+v, %v", c.Inhoud, ok)
	}
	if p.Kan(vast) || p.Fout(pip.VeldLeerroute) != "" {
		t.Error("a plan that was just begun can be set, or is red")
	}
	p.Leest("punten houden het vaststellen nog tegen")
	p.Typ("U wilt leren.")
	if p.s.m.klad.Nu.UitkomstIntake != "U wilt leren." {
		t.Error("the first field does not have the keyboard")
	}
	p.Beeld("pip-leeg")
}

func TestPlanBeforeTheIntakeIsAConceptOnly(t *testing.T) {
	p := open(t)
	p.Leest("De brede intake is nog niet afgerond")
	p.Beeld("pip-zonder-intake")
	kittest.Toets(p, fyne.KeyReturn)
	if got := p.Laatste(); got.Scherm != kit.SchermIntake {
		t.Fatalf("the main button goes to %+v", got)
	}
	p.Druk("Eerste PIP")
	if p.Kan(vast) {
		t.Error("a plan without an intake can be set")
	}
	p.s.spring(pip.VeldIntake)
	p.s.spring(pip.VeldToets)
	if got := p.Laatste(); got.Scherm != kit.SchermIntake || got.Deel != "toetsResultaat" {
		t.Errorf("the test is recorded at %+v", got)
	}
}

func TestWholePlanIsTypedAndComesBackAsItWas(t *testing.T) {
	p := open(t, metConcept(pip.Inhoud{}))
	p.Kies(pip.VeldLeerroute, "B1")
	p.Kies(pip.VeldAlfabetisering, "niet")
	for naam, tekst := range map[string]string{
		pip.VeldUrenPerWeek: "12,5", pip.VeldPVTIntensiteit: "Vier ochtenden", pip.VeldMAPIntensiteit: "Acht keer", pip.VeldBegeleiding: "Elke maand",
		pip.VeldVoortgangsgesprekken: "6", pip.VeldMotivering: "Past bij de toets.", pip.VeldGeschatteUrenB1: "600", pip.VeldStartLessen: "+2w",
	} {
		p.typ(naam, tekst)
	}
	p.Druk("Hoofddoel kiezen")
	p.Typ("betaald")
	kittest.Toets(p, fyne.KeyReturn)
	p.Druk("Afspraak toevoegen")
	p.Typ("Selam")
	kittest.Toets(p, fyne.KeyTab)
	p.Typ("meldt zich aan")
	p.Druk(bewaar)
	i := p.concept()
	if i.Leerroute != wet.RouteB1 || i.UrenPerWeek != 750 || i.Voortgangsgesprekken != 6 || i.StartLessen != p.Dag("2026-12-07") ||
		i.Hoofddoel != "betaald-werken" || len(i.Afspraken) != 1 || i.Afspraken[0].Wat != "meldt zich aan" {
		t.Fatalf("stored %+v", i)
	}
	if !p.Kan(vast) {
		t.Errorf("still open: %+v", p.s.lijst.Open())
	}
	p.openScherm("")
	var got pip.Inhoud
	p.s.form.Lees(&got)
	if schoon(got) != schoon(i) || p.s.form.Gewijzigd() {
		t.Errorf("reopened with\n%+v\nwant\n%+v", got, i)
	}
}

func TestPlanIsSetWithTheDateAndWhatFollowsFromIt(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.Beeld("pip-vol")
	p.Druk(vast)
	p.Leest("van 24 november 2026 tot en met 23 november 2029", "Bezwaar kan tot en met 4 januari 2027")
	kittest.Toets(p, fyne.KeyReturn)
	if p.Stand().PIPs[0].Status != pip.Concept {
		t.Fatal("Enter in the date sets the plan")
	}
	p.Vul(pip.VeldDagtekening, "20-11-2026")
	p.Leest("Een PIP kan niet met terugwerkende kracht worden vastgesteld.")
	p.LeestNiet("Bezwaar kan tot en met")
	p.Beeld("pip-dagtekening-fout")
	p.Druk(vast)
	if p.Stand().PIPs[0].Status != pip.Concept || !strings.Contains(p.Fout(pip.VeldDagtekening), "Kies 23-11-2026 of een latere dag") {
		t.Fatalf("set in the past: %q", p.Fout(pip.VeldDagtekening))
	}
	p.Vul(pip.VeldDagtekening, "+3d")
	p.Leest("Verstuur het PIP pas op die dag")
	p.Vul(pip.VeldDagtekening, "vandaag")
	p.Beeld("pip-vaststellen")
	p.Druk(vast)
	v := p.Stand().PIPs[0]
	if v.Status != pip.Vastgesteld || v.Dagtekening != p.Vandaag() || v.DocumentID == 0 || len(v.SHA256) != 64 {
		t.Fatalf("version is %s of %s, document %d", v.Status, v.Dagtekening, v.DocumentID)
	}
	p.Beeld("pip-vastgesteld")
	gezet := p.Papier.Keer
	p.Druk("Besluit openen")
	if len(p.Getoond) != 1 || p.Getoond[0] != "PIP-"+p.Stand().Nummer+"-versie-1.pdf" || len(p.PDF) == 0 || p.Papier.Keer != gezet {
		t.Errorf("shown %q with %d bytes, set anew %v", p.Getoond, len(p.PDF), p.Papier.Keer != gezet)
	}
}

func TestDecisionIsNotMadeTwice(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.Druk(vast)
	p.Goed(p.Keten.StelPIPVast(p.Context(), p.Doel, p.Vandaag())) // by another, while the question stands
	p.Druk(vast)
	p.Leest("Dit dossier is intussen gewijzigd")
	p.Beeld("pip-tweede-keer")
	if pp := p.Stand().PIPs; len(pp) != 1 || pp[0].Status != pip.Vastgesteld {
		t.Errorf("versions are %+v", pp)
	}
}

func TestTypingRenewsTheListAndSavingKeepsThePlan(t *testing.T) {
	p := open(t, metConcept(plan(func(i *pip.Inhoud) { i.Motivering = "" })))
	if p.s.m.blokkades() != 1 || p.Kan(vast) {
		t.Fatalf("%d points stop the plan, want 1", p.s.m.blokkades())
	}
	p.Leest("Eén punt houdt het vaststellen nog tegen")
	p.typ(pip.VeldMotivering, "Past bij de toets.")
	if p.s.m.blokkades() != 0 || !p.Kan(vast) {
		t.Errorf("%d points stop the plan after typing", p.s.m.blokkades())
	}
	p.Leest("Er zijn wijzigingen die nog niet zijn bewaard.")
	kittest.Ctrl(p, fyne.KeyS)
	if got := p.concept().Motivering; got != "Past bij de toets." || p.s.form.Gewijzigd() {
		t.Errorf("stored %q, changed %v", got, p.s.form.Gewijzigd())
	}
	p.LeestNiet("nog niet zijn bewaard")
}

func TestListThatCannotBeMadeSaysSoAndStopsThePlan(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.s.m.zetMis(fout.New(fout.Technisch, "De schijf geeft een fout. Probeer het nog eens."))
	p.s.toonLijst()
	p.Leest("De schijf geeft een fout.", "Vaststellen kan pas daarna")
	if p.Kan(vast) || len(p.s.lijst.Open()) != 0 {
		t.Error("the plan can be set on a list that was not made")
	}
	p.Beeld("pip-lijst-mis")
	p.Druk("Opnieuw nalopen")
	if !p.Kan(vast) || p.s.lijstfout.Visible() {
		t.Error("the list is not back")
	}
	p.SluitAdministratie()
	p.typ("knm", "x")
	if p.s.m.mis == nil || p.Kan(vast) {
		t.Error("an error of the administration is silent")
	}
}

func TestFailedSaveKeepsTheTextAndShowsTheSummary(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.typ(pip.VeldMotivering, "Meer. ")
	p.SluitAdministratie()
	p.Druk(bewaar)
	p.Leest("Kijk dit veld na")
	if !p.s.form.Gewijzigd() || p.s.blad.Boven() != 0 {
		t.Errorf("text kept %v, scrolled %v", p.s.form.Gewijzigd(), p.s.blad.Boven())
	}
}

func TestWrongValueStandsAtItsFieldAndInTheSummary(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.Vul(pip.VeldVoortgangsgesprekken, "veel")
	p.Vul(pip.VeldUrenPerWeek, "12:75")
	p.Druk(bewaar)
	p.Leest("Kijk deze velden na")
	for _, naam := range []string{pip.VeldVoortgangsgesprekken, pip.VeldUrenPerWeek} {
		if p.Fout(naam) == "" {
			t.Errorf("%s has no error", naam)
		}
	}
	p.Beeld("pip-fouten")
	p.Vul(pip.VeldVoortgangsgesprekken, "6")
	p.Vul(pip.VeldUrenPerWeek, "61")
	p.Druk(bewaar)
	if p.Fout(pip.VeldUrenPerWeek) != "Vul 0 tot en met 60 uur per week in." {
		t.Errorf("61 hours a week: %q", p.Fout(pip.VeldUrenPerWeek))
	}
	p.Vul(pip.VeldUrenPerWeek, "12")
	p.Druk(bewaar)
	if p.concept().UrenPerWeek != 720 {
		t.Errorf("stored %d", p.concept().UrenPerWeek)
	}
	p.LeestNiet("Kijk dit veld na")
}

func TestUnsavedPlanIsGuarded(t *testing.T) {
	p := open(t, metConcept(plan()))
	weg := 0
	p.s.Verlaat(func() { weg++ })
	p.typ("knm", "Op vrijdag.")
	p.s.Verlaat(func() { weg++ })
	kittest.Toets(p, fyne.KeyEscape)
	if weg != 1 || p.s.m.klad.Nu.KNM != "Op vrijdag." {
		t.Fatalf("left %d times without asking, or lost the text", weg)
	}
	p.s.Verlaat(func() { weg++ })
	p.Druk(bewaar)
	if weg != 2 || p.concept().KNM != "Op vrijdag." {
		t.Errorf("left %d times, stored %q", weg, p.concept().KNM)
	}
}

func TestEditsOfThePlanAreWalkedBack(t *testing.T) {
	p := open(t, metConcept(plan()))
	was := schoon(p.s.m.klad.Nu)
	p.Kies(pip.VeldLeerroute, "Z")
	p.Tik("metTolk")
	p.typ("knm", "Op vrijdag")
	p.Druk("Afspraak toevoegen")
	p.Typ("Selam")
	for p.s.form.KanTerug() {
		kittest.Ctrl(p, fyne.KeyZ)
	}
	if got := schoon(p.s.m.klad.Nu); got != was || p.s.form.Gewijzigd() {
		t.Errorf("after undoing all:\n%s\nwant\n%s", got, was)
	}
	if p.s.m.blokkades() != 0 {
		t.Error("the list did not walk back too")
	}
	kittest.Ctrl(p, fyne.KeyY)
	if p.s.m.klad.Nu.Leerroute != wet.RouteZ {
		t.Error("Ctrl+Y does not do it again")
	}
	p.LeestNiet("Laatste wijziging")
}

func TestPlanChangedElsewhereIsJoined(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.typ("knm", "Op vrijdag.")
	p.Elders(p.Keten.WijzigPIP(p.Context(), p.Doel, plan(func(i *pip.Inhoud) { i.Taalschool = "Andere school" })))
	p.Druk(bewaar)
	if i := p.concept(); i.KNM != "Op vrijdag." || i.Taalschool != "Andere school" {
		t.Errorf("stored %q and %q", i.KNM, i.Taalschool)
	}
	p.Vul(pip.VeldMotivering, "Mijn reden")
	p.Elders(p.Keten.WijzigPIP(p.Context(), p.Doel, plan(func(i *pip.Inhoud) { i.Motivering = "Hun reden" })))
	p.Leest("Waarom deze leerroute en dit plan?")
	p.Druk("Mijn tekst houden")
	p.Druk(bewaar)
	if got := p.concept().Motivering; got != "Mijn reden" {
		t.Errorf("stored %q", got)
	}
}

func TestSavingOnAnOldVersionKeepsTheTextAndWorksTheSecondTime(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.typ("knm", "Op vrijdag.")
	p.Goed(p.Keten.LegGesprekVast(p.Context(), p.Doel, dossier.Gesprek{Datum: p.Vandaag()})) // nobody told the screen
	p.Druk(bewaar)
	if p.concept().KNM != "" || p.s.m.klad.Nu.KNM != "Op vrijdag." {
		t.Fatal("overwritten, or lost")
	}
	p.Druk(bewaar)
	if p.concept().KNM != "Op vrijdag." {
		t.Errorf("stored %q", p.concept().KNM)
	}
}

func TestPointOfAnotherScreenGoesThere(t *testing.T) {
	p := open(t, metConcept(plan()))
	nr := p.Stand().Nummer
	for veld, want := range map[string]kit.Route{
		pip.VeldIntake:        {Scherm: kit.SchermIntake, Sleutel: nr},
		pip.VeldToets:         {Scherm: kit.SchermIntake, Sleutel: nr, Deel: "toetsResultaat"},
		pip.VeldKennisgeving:  {Scherm: kit.SchermDossier, Sleutel: nr, Deel: kit.DeelStart},
		pip.VeldInschrijving:  {Scherm: kit.SchermDossier, Sleutel: nr, Deel: kit.DeelStart},
		pip.VeldDoelgroep:     {Scherm: kit.SchermDossier, Sleutel: nr, Deel: kit.DeelPersoon},
		pip.VeldOndertekenaar: {Scherm: kit.SchermInstellingen},
	} {
		if p.s.spring(veld); p.Laatste() != want {
			t.Errorf("%s goes to %+v, want %+v", veld, p.Laatste(), want)
		}
	}
	p.Druk("Naar de intake")
	p.Druk("Naar het dossier")
	if p.Laatste() != (kit.Route{Scherm: kit.SchermDossier, Sleutel: nr}) {
		t.Errorf("went to %+v", p.Laatste())
	}
	p.s.spring(pip.VeldDagtekening)
	p.Leest("PIP vaststellen en dagtekenen?")
}

func TestEveryOpenPointBringsItsFieldIntoSight(t *testing.T) {
	for _, route := range []wet.Leerroute{"", wet.RouteB1, wet.RouteOnderwijs, wet.RouteZ} {
		p := open(t, metConcept(pip.Inhoud{Leerroute: route, MAPIntensiteit: "4", LagereUrennorm: 60, Ontzorgen: "Huur", Afspraken: []pip.Afspraak{{Wie: "Selam"}}}))
		for _, e := range p.s.lijst.Open() {
			p.Venster().Canvas().Unfocus()
			heen := len(p.Heen)
			p.s.spring(e.Veld)
			if len(p.Heen) == heen && !p.InBeeld() {
				t.Errorf("%s: %s (%s) does not bring its field into sight", route, e.Tekst, e.Veld)
			}
		}
	}
}

func TestTabGoesThroughThePlanInReadingOrder(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.s.naarVeld(pip.VeldLeerroute)
	var gehad []string
	for range 8 {
		had := p.Venster().Canvas().Focused()
		for _, v := range kittest.Zie[kit.Veld](p) {
			if v.Focus(); p.Venster().Canvas().Focused() == had {
				gehad = append(gehad, v.Naam())
				break
			}
		}
		p.Venster().Canvas().Focus(had)
		kittest.Toets(p, fyne.KeyTab)
	}
	want := "leerroute niveau alfabetisering urenPerWeek intensiteit geschatteUrenB1 taalschool"
	if got := strings.Join(gehad[:min(len(gehad), 7)], " "); got != want {
		t.Errorf("Tab went\n%s\nwant\n%s", got, want)
	}
}

func TestRareFieldsStandBehindAQuestion(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.LeestNiet("Eerdere inspanningen die meetellen", "mag eerst die opleiding afmaken")
	p.Druk("Telt inspanning van vóór dit PIP mee?")
	p.Vul("eerdereInspanning", "200 uur les in het azc")
	p.Druk("Volgt de persoon praktijkonderwijs, vso of entree?")
	p.Tik("magOpleidingAfmaken")
	p.Druk(bewaar)
	if i := p.concept(); i.EerdereInspanning == "" || !i.MagOpleidingAfmaken {
		t.Errorf("stored %+v", i)
	}
	p.openScherm("")
	p.Leest("Eerdere inspanningen die meetellen", "mag eerst die opleiding afmaken")
}

func TestSignalOrSearchOpensThePlanAtAField(t *testing.T) {
	p := open(t, metConcept(plan()))
	p.openScherm(pip.VeldMotivering)
	p.Vul(pip.VeldMotivering, "Zo.")
	if !p.InBeeld() || p.s.m.klad.Nu.Motivering != "Zo." {
		t.Errorf("typed %q", p.s.m.klad.Nu.Motivering)
	}
	p.Venster().Canvas().Unfocus()
	p.s.Focus()
	if !p.InBeeld() {
		t.Error("the keyboard does not come back to where the user was")
	}
}

func TestUnknownDossierSaysSoAndLeadsBack(t *testing.T) {
	p := open(t)
	p.Open(func(h kit.Host, _ string) kit.Scherm {
		p.s = newScherm(h, p.Keten, p.Beheer, nil, kit.Route{Scherm: kit.SchermPIP, Sleutel: "1999-0001"})
		return p.s
	})
	p.Druk("Terug")
	weg := 0
	p.s.Verlaat(func() { weg++ })
	if p.Teruggaan != 1 || weg != 1 {
		t.Errorf("went back %d times, left %d times", p.Teruggaan, weg)
	}
}
