package brief

import (
	"reflect"
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

func TestEveryPlanComposesWhole(t *testing.T) {
	for _, route := range wet.Leerroutes() {
		for _, groep := range wet.Doelgroepen() {
			for _, soort := range pip.Soorten() {
				for _, status := range []pip.Status{pip.Concept, pip.Vastgesteld} {
					t.Run(strings.Join([]string{string(route), string(groep), string(soort), string(status)}, " "), func(t *testing.T) {
						f := pipFeiten(t, route, groep)
						f.Versie.Soort, f.Versie.Status, f.Versie.Nummer = soort, status, 2
						f.Versie.Inhoud.WijzigingReden = "Het gaat anders dan verwacht."
						if soort != pip.Eerste {
							f.Vorige = &pip.Stand{Nummer: 1, Dagtekening: dag(t, "2025-01-10"), Inhoud: volPlan(t, wet.RouteB1, groep)}
						}
						d := maak(t, f)
						gaaf(t, d)
						bevat(t, d, "Beste Selam Tesfay,", "Informatie over dit besluit", "15 lid 1 onder a", route.Naam(), "Robin Jansen")
						if d.Concept != (status == pip.Concept) || d.Taal != "nl-NL" || d.Kenmerk != "2026-0001" {
							t.Errorf("kop van het document klopt niet: %+v", d.Concept)
						}
					})
				}
			}
		}
	}
}

func TestTheFirstPageSaysWhatWhyAndWhatToDo(t *testing.T) {
	d := maak(t, pipFeiten(t, wet.RouteB1, wet.Asielstatushouder))
	var voorblad []document.Blok
	for _, b := range d.Blokken {
		if _, ok := b.(document.NieuwePagina); ok {
			break
		}
		voorblad = append(voorblad, b)
	}
	voor := document.Document{Titel: d.Titel, Blokken: voorblad}
	bevat(t, voor, "U volgt de B1-route. U hebt de tijd tot en met 20 april 2029.", "brief van 16 februari 2026 van DUO", "24 maart 2026",
		"Begin op maandag 4 mei 2026 met de lessen bij Taalhuis De Brug.", "Bel 0123 456 700 of mail naar r.jansen@voorbeeld.example.")
	mist(t, voor, "Wi ", "artikel", "Awb", "boete", "beschikking", "grondslag")
	if n := len(strings.Fields(voor.Tekst())); n > 230 {
		t.Errorf("het voorblad telt %d woorden en past niet op een bladzijde", n)
	}
	if a, ok := d.Blokken[1].(document.Alinea); !ok || !a.Nadruk {
		t.Error("de eerste boodschap hoort in het kader")
	}
}

func TestTheLegalPartHoldsWhatTheAwbAsks(t *testing.T) {
	d := maak(t, pipFeiten(t, wet.RouteB1, wet.Asielstatushouder))
	bevat(t, d,
		"Het college van burgemeester en wethouders van Voorbeeld stelt uw Persoonlijk plan",
		"Wi 15 lid 1 onder b", "Wi 15 lid 2", "Bi 5.3 lid 4", "Wi 15 lid 3; Pw 56a", "Wi 15 lid 1 onder d", "Wi 7 en 15 lid 1 onder a",
		"De toets en de intake wijzen op deze leerroute.",
		"bezwaar maken bij het college van burgemeester en wethouders van Voorbeeld", "binnen 6 weken", "1 juni 2026", "Postbus 10, 1234 AA Voorbeeld",
		"namens het college van burgemeester en wethouders van Voorbeeld, door M. de Wit, teamleider. De bevoegdheid (het mandaat) staat in: Mandaatbesluit Voorbeeld 2026.",
		"21 april 2026 tot en met 20 april 2029", "De regel van inburgeringstermijn. Eerst dit. Dan dat. (Wi 11)", "uiterlijk 28 april 2026")
	laatste, ok := d.Blokken[len(d.Blokken)-1].(document.Bijeen)
	if !ok {
		t.Fatal("de handtekeningen horen bijeen, als laatste")
	}
	vak, ok := laatste.Blokken[len(laatste.Blokken)-1].(document.Ondertekening)
	if !ok || vak.Links.Regels[0] != "M. de Wit" || vak.Rechts.Regels[0] != "Selam Tesfay" {
		t.Errorf("ondertekening: %+v", vak)
	}
	bevat(t, d, "U mag ook niet tekenen. Dan geldt het plan net zo goed.")
}

func TestADecisionWithoutWhatTheAwbAsksIsRefused(t *testing.T) {
	for naam, g := range map[string]struct {
		stuk func(*PIPFeiten)
		veld string
	}{
		"zonder orgaan":       {func(f *PIPFeiten) { f.Gemeente.Naam = " " }, "gemeente"},
		"zonder mandaat":      {func(f *PIPFeiten) { f.Versie.Ondertekenaar.Mandaat = "" }, pip.VeldOndertekenaar},
		"zonder functie":      {func(f *PIPFeiten) { f.Versie.Ondertekenaar.Functie = "" }, pip.VeldOndertekenaar},
		"zonder motivering":   {func(f *PIPFeiten) { f.Versie.Inhoud.Motivering = "" }, pip.VeldMotivering},
		"zonder bezwaaradres": {func(f *PIPFeiten) { f.Gemeente.BezwaarAdres, f.Gemeente.Adres = nil, nil }, "bezwaarAdres"},
		"zonder dagtekening":  {func(f *PIPFeiten) { f.Versie.Dagtekening = kalender.Datum{} }, pip.VeldDagtekening},
		"zonder naam":         {func(f *PIPFeiten) { f.Persoon.Naam = persoon.Naam{} }, "naam"},
		"zonder leerroute":    {func(f *PIPFeiten) { f.Versie.Inhoud.Leerroute = "" }, pip.VeldLeerroute},
		"zonder doelgroep":    {func(f *PIPFeiten) { f.Doelgroep = "" }, pip.VeldDoelgroep},
		"zonder termijn":      {func(f *PIPFeiten) { f.Inburgering = wet.Termijn{} }, "termijn"},
		"zonder normen":       {func(f *PIPFeiten) { f.Normen = Normen{} }, ""},
		"buiten Schakel":      {func(f *PIPFeiten) { f.Versie.Herkomst = pip.BuitenSchakel }, ""},
	} {
		t.Run(naam, func(t *testing.T) {
			f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
			g.stuk(&f)
			d, err := PIP(f)
			if err == nil || !velden(err)[g.veld] || len(d.Blokken) != 0 {
				t.Errorf("kreeg %v, verwachtte een fout bij %q en geen document", err, g.veld)
			}
		})
	}
}

func TestABesluitNeedsFactsArticlesAndADecision(t *testing.T) {
	var fouten fout.Verzamelaar
	Besluit{Gemeente: "Voorbeeld", Datum: dag(t, "2026-04-20"), Feiten: []document.Gegeven{{Label: "leeg"}}}.controleer(&fouten)
	v := velden(fouten.Err())
	for _, veld := range []string{"besluit", "feiten", "artikelen", pip.VeldMotivering, pip.VeldOndertekenaar, "bezwaarAdres", "naam"} {
		if !v[veld] {
			t.Errorf("een besluit zonder %s werd goedgekeurd: %v", veld, fouten.Err())
		}
	}
}

func TestAnUnfinishedConceptPrints(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	f.Versie = pip.Stand{Nummer: 1, Soort: pip.Eerste, Status: pip.Concept}
	f.Inburgering, f.Bezwaar, f.PIPTermijn, f.LeerrouteWijzigen, f.Ontzorgen = wet.Termijn{}, wet.Termijn{}, wet.Termijn{}, wet.Termijn{}, wet.Termijn{}
	f.Doelgroep, f.Kennisgeving, f.IntakeGehouden, f.Toets = "", kalender.Datum{}, kalender.Datum{}, ""
	f.Contact = beheer.Medewerker{}
	f.Gemeente = beheer.Gemeente{Naam: "Voorbeeld"}
	f.Persoon = persoon.Persoon{Naam: persoon.Naam{Achternaam: "Ali"}}
	d := maak(t, f)
	gaaf(t, d)
	bevat(t, d, "Beste Ali,", "Dit is nog geen besluit", "Vraag het aan de gemeente Voorbeeld.", "U hebt 3 jaar om in te burgeren.")
	mist(t, d, "Handtekeningen", "Uw leerroute is de", nietGeluktAsiel, nietGeluktAnders, "kiest u zelf", kopDoelen, kopKind, kopUitkering, kopAfspraken, kopExamens, kopIntake, kopMotivering, kopTermijnen, "binnen 6 weken")
	for _, b := range d.Blokken {
		if k, ok := b.(document.Kop); ok && k.Tekst == kopLeerroute {
			t.Error("zonder leerroute hoort de kop van de leerroute weg")
		}
	}
}

func TestIntensityBindsAsielstatushoudersOnly(t *testing.T) {
	asiel := maak(t, pipFeiten(t, wet.RouteB1, wet.Asielstatushouder))
	bevat(t, asiel, "12,5 uur per week", "vier ochtenden per week", "De gemeente regelt de lessen.", "zijn gratis", "U volgt de lessen, zo vaak als in dit plan staat.", "volgt u de lessen niet zoals in dit plan staat?")
	mist(t, asiel, "U kiest zelf", "U betaalt de examens zelf.")

	f := pipFeiten(t, wet.RouteB1, wet.Gezinsmigrant)
	f.Versie.Inhoud.UrenPerWeek, f.Versie.Inhoud.Intensiteit, f.Versie.Inhoud.GeschatteUrenB1 = wet.Uren(12), "elke dag", 600
	gezin := maak(t, f)
	bevat(t, gezin, "keurmerk van Blik op Werk", "lenen bij DUO", "U bepaalt zelf hoeveel uur per week", "geen boete omdat u te weinig lessen volgt", "U betaalt de examens zelf.", "Kies een taalschool")
	mist(t, gezin, "12 uur per week", "elke dag", "ongeveer 600", "De gemeente regelt de lessen", "Wi 15 lid 2", "zijn gratis")
}

func TestEachRouteTellsItsOwnStory(t *testing.T) {
	b1 := maak(t, pipFeiten(t, wet.RouteB1, wet.Asielstatushouder))
	bevat(t, b1, "inburgeringsdiploma", "minstens 12 uur", "minstens 40 uur", "U doet vijf examens", "8 bijeenkomsten en 40 uur stage")
	mist(t, b1, "800 uur", kopMeedoenZ)

	ow := maak(t, pipFeiten(t, wet.RouteOnderwijs, wet.Asielstatushouder))
	bevat(t, ow, "taalschakeltraject", mapNietOw, kopPVT, "Wi 8")
	mist(t, ow, "minstens 40 uur", "8 bijeenkomsten en 40 uur stage", "Bi 3.2")

	z := maak(t, pipFeiten(t, wet.RouteZ, wet.Asielstatushouder))
	bevat(t, z, "U volgt 800 uur les", "Ook doet u 800 uur mee", "inburgeringscertificaat", "Twee ochtenden in de buurttuin.", "Spreken op A2.", "Bi 3.14")
	mist(t, z, "Niveau van de examens", "vijf examens")

	zo := maak(t, pipFeiten(t, wet.RouteZ, wet.OverigeMigrant))
	bevat(t, zo, "U volgt 800 uur les", lessenZelfZ)
	mist(t, zo, "Ook doet u 800 uur mee", "800 uur. De uren")
}

func TestALowerNormOfHoursIsSaidWithItsReason(t *testing.T) {
	f := pipFeiten(t, wet.RouteZ, wet.Asielstatushouder)
	f.Versie.Inhoud.LagereUrennorm, f.Versie.Inhoud.LagereUrennormReden = wet.Uren(500), "U volgt ook een revalidatietraject."
	bevat(t, maak(t, f), "U volgt 500 uur les in plaats van 800 uur."[:20], "in plaats van 800 uur", "U volgt ook een revalidatietraject.", "Ri 3.16 lid 2")
}

func TestAChangedPlanSaysWhatChangedAndWhy(t *testing.T) {
	f := pipFeiten(t, wet.RouteZ, wet.Asielstatushouder)
	f.Versie.Soort, f.Versie.Inhoud.WijzigingReden = pip.Schakelen, "De lessen gaan te snel voor u."
	f.Vorige = &pip.Stand{Nummer: 1, Dagtekening: dag(t, "2025-05-12"), Inhoud: volPlan(t, wet.RouteB1, wet.Asielstatushouder)}
	d := maak(t, f)
	bevat(t, d, titelPIPGewijzigd, "Leerroute | B1-route | Z-route", "De lessen gaan te snel voor u.", "Die tijd begint niet opnieuw.",
		"in de plaats van het plan van 12 mei 2025", "Wi 17 lid 2; Bi 5.3 lid 6 en 5.4")

	f = pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	f.Versie.Soort, f.Versie.Inhoud.WijzigingReden = pip.Afschalen, "U volgde 620 uur les."
	f.Versie.Inhoud.NiveauPerOnderdeel = map[string]wet.Niveau{"schrijven": wet.NiveauA2}
	f.Vorige = &pip.Stand{Nummer: 1, Dagtekening: dag(t, "2025-05-12"), Inhoud: volPlan(t, wet.RouteB1, wet.Asielstatushouder)}
	bevat(t, maak(t, f), "Lezen B1, luisteren B1, schrijven A2, spreken B1.", "U doet voor schrijven examen op niveau A2 in plaats van B1.", "Wi 17 lid 3; Bi 5.3 lid 6 en 5.5")

	f.Versie.Soort, f.VorigeGemeente = pip.NaVerhuizing, "Elders"
	bevat(t, maak(t, f), "U bent verhuisd naar onze gemeente.", "Vorige gemeente: Elders", "Bi 5.3 lid 3")
}

func TestAnIntakeInAbsenceIsSaidAsItWas(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	f.IntakeBijAfwezigheid, f.IntakeGehouden = f.IntakeGehouden, kalender.Datum{}
	d := maak(t, f)
	bevat(t, d, "U was niet bij de brede intake.", "na drie oproepen zonder u afgerond op 24 maart 2026")
	mist(t, d, "wat u ons toen vertelde")
}

func TestDeviationFromTheToetsAndOtherReasonsAreInTheMotivering(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	f.Toets, f.Versie.Inhoud.AfwijkingToets = wet.B1NietHaalbaar, "In de klas ging het veel beter."
	f.Versie.Inhoud.EerdereInspanning = "uw PVT van 3 maart"
	bevat(t, maak(t, f), "niveau B1 is voor u niet haalbaar", "Waarom wij afwijken van de leerbaarheidstoets: In de klas ging het veel beter.", "Uw PVT van 3 maart.")
	f.Toetsontheffing = true
	bevat(t, maak(t, f), toetsOntheven)
	f.Toetsontheffing, f.Toets = false, wet.ToetsOnbekend
	bevat(t, maak(t, f), toetsOnbekend)
}

func TestTheFirstLessonOnThePage(t *testing.T) {
	for naam, g := range map[string]struct {
		groep wet.Doelgroep
		route wet.Leerroute
		maak  func(*PIPFeiten)
		zin   string
	}{
		"school zonder dag":   {wet.Asielstatushouder, wet.RouteB1, func(f *PIPFeiten) { f.Versie.Inhoud.StartLessen = kalender.Datum{} }, "Ga naar de lessen bij Taalhuis De Brug."},
		"dag zonder school":   {wet.Asielstatushouder, wet.RouteB1, func(f *PIPFeiten) { f.Versie.Inhoud.Taalschool = "" }, "Begin op maandag 4 mei 2026 met uw lessen."},
		"nog niets geregeld":  {wet.Asielstatushouder, wet.RouteB1, func(f *PIPFeiten) { f.Versie.Inhoud.Taalschool, f.Versie.Inhoud.StartLessen = "", kalender.Datum{} }, eerstWacht},
		"zelf kiezen":         {wet.Gezinsmigrant, wet.RouteOnderwijs, func(*PIPFeiten) {}, eerstZelf},
		"zelf kiezen in de Z": {wet.OverigeMigrant, wet.RouteZ, func(*PIPFeiten) {}, eerstZelfZ},
	} {
		t.Run(naam, func(t *testing.T) {
			f := pipFeiten(t, g.route, g.groep)
			g.maak(&f)
			bevat(t, maak(t, f), g.zin)
		})
	}
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	f.Versie.Inhoud.StartLessen = dag(t, "2026-04-01")
	mist(t, maak(t, f), "Begin op", eerstWacht, "Ga naar de lessen")
}

func TestDatesAreInWordsAndTheBSNIsNotPrinted(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	f.Persoon.BSN, f.Persoon.VNummer = "900000012", "9000000012"
	d := maak(t, f)
	bevat(t, d, "12 maart 1994", "1 mei 2026", "in overleg", "1 februari 2026 tot en met 31 juli 2026")
	mist(t, d, "900000012", "9000000012", "20-04-2026")
	if d.Datum != "20 april 2026" || !d.Moment.Equal(f.Versie.Dagtekening.Tijd()) {
		t.Errorf("datum %q, moment %v", d.Datum, d.Moment)
	}
}

func TestLongNamesAndTextsStayWhole(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	lang := strings.Repeat("Wolfeschlegelsteinhausenbergerdorff ", 12)
	f.Persoon.Naam = persoon.Naam{Voornamen: strings.TrimSpace(lang), Tussenvoegsel: "van der", Achternaam: "Nguyễn-Łukaszówna"}
	f.Versie.Inhoud.Motivering = strings.TrimSpace(strings.Repeat("Een lange reden met {accolades} en 100 % echte tekst. ", 60))
	d := maak(t, f)
	bevat(t, d, "Nguyễn-Łukaszówna", f.Versie.Inhoud.Motivering)
	if d.Adres[0] != f.Persoon.Naam.Volledig() || len(d.Adres) != 3 {
		t.Errorf("adres: %v", d.Adres)
	}
}

func TestTheSameFactsGiveTheSameDocument(t *testing.T) {
	f := pipFeiten(t, wet.RouteZ, wet.Asielstatushouder)
	a, b := maak(t, f), maak(t, f)
	if !reflect.DeepEqual(a, b) {
		t.Error("twee keer dezelfde feiten gaven twee verschillende documenten")
	}
}

func TestGoalsAreIkSentences(t *testing.T) {
	d := maak(t, pipFeiten(t, wet.RouteB1, wet.Asielstatushouder))
	bevat(t, d, "Hier werkt u naartoe: betaald werken.", "Betaald werken | Ik weet welk werk bij mij past.", "Betaald werken | Ik loop een dag mee in een verpleeghuis.",
		"Taalvaardigheden opdoen | "+subdoelSamen, "Zorgtaken | Ik heb opvang voor mijn kinderen.")
}

func TestTheSenderIsTheMunicipalityInItsOwnStyle(t *testing.T) {
	f := pipFeiten(t, wet.RouteB1, wet.Asielstatushouder)
	f.Gemeente.Logo = []byte{1, 2, 3}
	a := maak(t, f).Afzender
	if a.Naam != "Gemeente Voorbeeld" || a.Kleur != "#1f4e79" || a.LogoAlt != "Logo van de gemeente Voorbeeld" || len(a.Logo) != 3 ||
		a.Voet != "Gemeente Voorbeeld · 0123 456 789 · www.voorbeeld.example" || len(a.Regels) != 4 {
		t.Errorf("afzender: %+v", a)
	}
}
