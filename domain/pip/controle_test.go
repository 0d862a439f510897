package pip

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

func TestAFullPlanOfEachRouteAndGroupLacksNothing(t *testing.T) {
	for _, route := range wet.Leerroutes() {
		for _, groep := range wet.Doelgroepen() {
			t.Run(string(route)+" "+string(groep), func(t *testing.T) {
				punten := Controle(volledig(route, groep), feiten(t, route, groep))
				if open := Open(punten); len(open) > 0 {
					t.Errorf("open punten: %v", codes(open))
				}
				if len(punten) < 20 {
					t.Errorf("maar %d punten gecontroleerd", len(punten))
				}
			})
		}
	}
}

func TestAnEmptyPlanIsBlockedOnEachPartOfTheLaw(t *testing.T) {
	c := Context{Op: dag(t, "2026-04-20"), Soort: Eerste, Doelgroep: wet.Asielstatushouder, Vergunning: wet.AsielBepaald, Bijstand: true, KindVVE: true}
	blokkades := codes(Blokkades(Controle(Inhoud{}, c)))
	for _, code := range []string{"plicht", "intake", "toets", "leerroute", "intensiteit", "pvt", "map", "vve", "begeleiding",
		"voortgangsgesprekken", "participatiewet", "ontzorgen", "motivering", "ondertekenaar"} {
		if !slices.Contains(blokkades, code) {
			t.Errorf("%s houdt een leeg plan niet tegen; wel: %v", code, blokkades)
		}
	}
}

// TestEachRuleOfTheFirstPlan breaks one thing at a time in a plan that is right.
func TestEachRuleOfTheFirstPlan(t *testing.T) {
	type geval struct {
		naam  string
		route wet.Leerroute
		groep wet.Doelgroep
		stuk  func(*Inhoud, *Context)
		code  string
		ernst Ernst
		veld  string
	}
	asiel, gezin, overig := wet.Asielstatushouder, wet.Gezinsmigrant, wet.OverigeMigrant
	gevallen := []geval{
		{"geen kennisgeving", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Kennisgeving = kalender.Datum{} }, "plicht", Blokkeert, VeldKennisgeving},
		{"onbekende doelgroep", wet.RouteB1, "toerist", func(*Inhoud, *Context) {}, "doelgroep", Blokkeert, VeldDoelgroep},
		{"nog niet ingeschreven", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Inschrijving = kalender.Datum{} }, "inschrijving", LetOp, VeldInschrijving},
		{"geen intake", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.IntakeGehouden = kalender.Datum{} }, "intake", Blokkeert, VeldIntake},
		{"geen toets", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Toets = "" }, "toets", Blokkeert, VeldToets},
		{"geen toets na afwezigheid", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) {
			c.Toets, c.IntakeBijAfwezigheid, c.IntakeGehouden = "", c.IntakeGehouden, kalender.Datum{}
		}, "toets-afwezig", LetOp, VeldToets},
		{"geen uitkomst", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.UitkomstIntake = "" }, "uitkomst-intake", LetOp, VeldUitkomstIntake},
		{"geen leerroute", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.Leerroute = "" }, "leerroute", Blokkeert, VeldLeerroute},
		{"geen wens voor onderwijs", wet.RouteOnderwijs, asiel, func(_ *Inhoud, c *Context) { c.WensOnderwijs = persoon.Nee }, "onderwijs-wens", LetOp, VeldLeerroute},
		{"A2 in een eerste B1-route", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.Niveau = wet.NiveauA2 }, "niveau", Blokkeert, VeldNiveau},
		{"een onderdeel A2 in een eerste B1-route", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) {
			i.NiveauPerOnderdeel = map[string]wet.Niveau{"schrijven": wet.NiveauA2}
		}, "niveau", Blokkeert, VeldNiveau},
		{"A2 met onderwijs", wet.RouteOnderwijs, gezin, func(i *Inhoud, _ *Context) { i.Niveau = wet.NiveauA2 }, "niveau", Blokkeert, VeldNiveau},
		{"B1 met Z", wet.RouteZ, asiel, func(i *Inhoud, _ *Context) { i.Niveau = wet.NiveauB1 }, "niveau", Blokkeert, VeldNiveau},
		{"alfabetisering bij gezinsmigrant", wet.RouteB1, gezin, func(i *Inhoud, _ *Context) { i.Alfabetisering = "" }, "alfabetisering", Blokkeert, VeldAlfabetisering},
		{"alfabetisering bij asiel", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.Alfabetisering = "" }, "alfabetisering-asiel", LetOp, VeldAlfabetisering},
		{"geen intensiteit bij asiel", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.UrenPerWeek = 0 }, "intensiteit", Blokkeert, VeldIntensiteit},
		{"intensiteit bij gezinsmigrant", wet.RouteB1, gezin, func(i *Inhoud, _ *Context) { i.Intensiteit = "12 uur per week" }, "geen-intensiteit", Blokkeert, VeldIntensiteit},
		{"uren per week bij overige migrant", wet.RouteZ, overig, func(i *Inhoud, _ *Context) { i.UrenPerWeek = wet.Uren(12) }, "geen-intensiteit", Blokkeert, VeldIntensiteit},
		{"geen geschatte uren", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.GeschatteUrenB1 = 0 }, "geschatte-uren", LetOp, VeldGeschatteUrenB1},
		{"geschatte uren bij Z", wet.RouteZ, asiel, func(i *Inhoud, _ *Context) { i.GeschatteUrenB1 = 600 }, "geen-geschatte-uren", Blokkeert, VeldGeschatteUrenB1},
		{"geschatte uren bij gezinsmigrant", wet.RouteB1, gezin, func(i *Inhoud, _ *Context) { i.GeschatteUrenB1 = 600 }, "geen-geschatte-uren", Blokkeert, VeldGeschatteUrenB1},
		{"geen examens bij Z", wet.RouteZ, asiel, func(i *Inhoud, _ *Context) { i.ExamensZ = " " }, "examens-z", Blokkeert, VeldExamensZ},
		{"geen participatie bij Z", wet.RouteZ, asiel, func(i *Inhoud, _ *Context) { i.ParticipatieZ = "" }, "participatie-z", Blokkeert, VeldParticipatieZ},
		{"participatie bij gezinsmigrant in Z", wet.RouteZ, gezin, func(i *Inhoud, _ *Context) { i.ParticipatieZ = "Buurthuis" }, "geen-participatie-z", LetOp, VeldParticipatieZ},
		{"lagere urennorm buiten Z", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.LagereUrennorm = wet.Uren(400) }, "lagere-urennorm", Blokkeert, VeldLagereUrennorm},
		{"lagere urennorm zonder reden", wet.RouteZ, asiel, func(i *Inhoud, _ *Context) { i.LagereUrennorm = wet.Uren(400) }, "lagere-urennorm-reden", Blokkeert, VeldLagereUrennormReden},
		{"lagere urennorm die niet lager is", wet.RouteZ, asiel, func(i *Inhoud, _ *Context) {
			i.LagereUrennorm, i.LagereUrennormReden = wet.Uren(800), "revalidatie"
		}, "lagere-urennorm-hoogte", Blokkeert, VeldLagereUrennorm},
		{"geen PVT", wet.RouteOnderwijs, overig, func(i *Inhoud, _ *Context) { i.PVTIntensiteit = "" }, "pvt", Blokkeert, VeldPVTIntensiteit},
		{"geen MAP", wet.RouteZ, gezin, func(i *Inhoud, _ *Context) { i.MAPIntensiteit = "" }, "map", Blokkeert, VeldMAPIntensiteit},
		{"MAP in de onderwijsroute", wet.RouteOnderwijs, asiel, func(i *Inhoud, _ *Context) { i.MAPIntensiteit = "8 keer" }, "geen-map", Blokkeert, VeldMAPIntensiteit},
		{"geen VVE", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.KindVVE = true }, "vve", Blokkeert, VeldVVE},
		{"geen hoofddoel", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.Hoofddoel = "" }, "hoofddoel", LetOp, VeldHoofddoel},
		{"afspraak zonder wie", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.Afspraken = []Afspraak{{Wat: "bellen"}} }, "afspraken", Blokkeert, VeldAfspraken},
		{"afspraak in het verleden", wet.RouteB1, asiel, func(i *Inhoud, c *Context) {
			i.Afspraken = []Afspraak{{Wie: "u", Wat: "bellen", Voor: c.Op.PlusDagen(-1)}}
		}, "afspraken-datum", LetOp, VeldAfspraken},
		{"geen begeleiding", wet.RouteB1, gezin, func(i *Inhoud, _ *Context) { i.Begeleiding = "" }, "begeleiding", Blokkeert, VeldBegeleiding},
		{"geen voortgangsgesprekken", wet.RouteB1, gezin, func(i *Inhoud, _ *Context) { i.Voortgangsgesprekken = 0 }, "voortgangsgesprekken", Blokkeert, VeldVoortgangsgesprekken},
		{"geen maatschappelijke begeleiding", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.MaatschappelijkeBegeleiding = "" }, "maatschappelijke-begeleiding", LetOp, VeldMaatschappelijkeBegeleiding},
		{"maatschappelijke begeleiding bij overige migrant", wet.RouteB1, overig, func(i *Inhoud, _ *Context) { i.MaatschappelijkeBegeleiding = "Welkom" }, "geen-maatschappelijke-begeleiding", LetOp, VeldMaatschappelijkeBegeleiding},
		{"geen taalschool", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.Taalschool = "" }, "taalschool", LetOp, VeldTaalschool},
		{"bijstand zonder Participatiewet", wet.RouteB1, gezin, func(_ *Inhoud, c *Context) { c.Bijstand = true }, "participatiewet", Blokkeert, VeldParticipatiewet},
		{"bijstand en asiel zonder ontzorgen", wet.RouteB1, asiel, func(i *Inhoud, c *Context) { c.Bijstand, i.Participatiewet = true, "plichten" }, "ontzorgen", Blokkeert, VeldOntzorgen},
		{"ontzorgen zonder bijstand", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.Ontzorgen = "huur" }, "geen-ontzorgen", Blokkeert, VeldOntzorgen},
		{"ontzorgen van een gezinslid", wet.RouteB1, asiel, func(i *Inhoud, c *Context) {
			c.Bijstand, c.Vergunning, i.Participatiewet, i.Ontzorgen = true, wet.GezinslidAsiel, "plichten", "huur"
		}, "geen-ontzorgen", Blokkeert, VeldOntzorgen},
		{"ontzorgen na de laatste dag", wet.RouteB1, asiel, func(i *Inhoud, c *Context) {
			c.Bijstand, c.OntzorgenTotEnMet, i.Participatiewet, i.Ontzorgen = true, c.Op.PlusDagen(-1), "plichten", "huur"
		}, "geen-ontzorgen", Blokkeert, VeldOntzorgen},
		{"geen motivering", wet.RouteB1, asiel, func(i *Inhoud, _ *Context) { i.Motivering = "" }, "motivering", Blokkeert, VeldMotivering},
		{"B1 terwijl de toets het niet haalbaar noemt", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Toets = wet.B1NietHaalbaar }, "afwijking-toets", Blokkeert, VeldAfwijkingToets},
		{"onderwijs terwijl de toets B1 niet haalbaar noemt", wet.RouteOnderwijs, asiel, func(_ *Inhoud, c *Context) { c.Toets = wet.B1NietHaalbaar }, "afwijking-toets", Blokkeert, VeldAfwijkingToets},
		{"Z terwijl B1 haalbaar is", wet.RouteZ, asiel, func(_ *Inhoud, c *Context) { c.Toets = wet.B1Haalbaar }, "afwijking-toets", Blokkeert, VeldAfwijkingToets},
		{"ondertekenaar zonder mandaat", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Ondertekenaar.Mandaat = " " }, "ondertekenaar", Blokkeert, VeldOndertekenaar},
		{"dagtekening gisteren", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Dagtekening = c.Op.PlusDagen(-1) }, "dagtekening-vandaag", Blokkeert, VeldDagtekening},
		{"dagtekening morgen", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Dagtekening = c.Op.PlusDagen(1) }, "dagtekening-toekomst", LetOp, VeldDagtekening},
		{"geen enkele datum", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Op = kalender.Datum{} }, "dagtekening-vandaag", Blokkeert, VeldDagtekening},
		{"dagtekening voor de kennisgeving", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Kennisgeving = c.Op.PlusDagen(1) }, "dagtekening-plicht", Blokkeert, VeldDagtekening},
		{"dagtekening voor de inschrijving", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.Inschrijving = c.Op.PlusDagen(1) }, "dagtekening-vestiging", Blokkeert, VeldDagtekening},
		{"dagtekening voor de intake", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.IntakeGehouden = c.Op.PlusDagen(1) }, "dagtekening-intake", Blokkeert, VeldDagtekening},
		{"te laat", wet.RouteB1, asiel, func(_ *Inhoud, c *Context) { c.PIPUiterlijk = c.Op.PlusDagen(-1) }, "pip-termijn", LetOp, VeldDagtekening},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			i, c := volledig(g.route, g.groep), feiten(t, g.route, g.groep)
			g.stuk(&i, &c)
			p := zoekPunt(t, Controle(i, c), g.code)
			if p.Voldaan || p.Ernst != g.ernst || p.Veld != g.veld {
				t.Errorf("kreeg voldaan=%v, %s, veld %s; verwachtte open, %s, veld %s", p.Voldaan, p.Ernst, p.Veld, g.ernst, g.veld)
			}
			if p.Artikel == "" || p.Tekst == "" || p.Melding == "" {
				t.Errorf("een open punt zegt artikel, tekst en wat te doen: %+v", p)
			}
		})
	}
}

func TestEachRuleOfAChangedPlan(t *testing.T) {
	type geval struct {
		naam   string
		soort  Soort
		vorige wet.Leerroute
		nu     wet.Leerroute
		maak   func(*Inhoud, *Context)
		code   string
		open   bool
		ernst  Ernst
	}
	niets := func(*Inhoud, *Context) {}
	gevallen := []geval{
		{"wijziging zonder reden", OverigGewijzigd, wet.RouteB1, wet.RouteB1, func(i *Inhoud, _ *Context) { i.WijzigingReden = "" }, "wijziging-reden", true, Blokkeert},
		{"schakelen naar dezelfde route", Schakelen, wet.RouteB1, wet.RouteB1, niets, "schakelen", true, Blokkeert},
		{"schakelen naar Z", Schakelen, wet.RouteB1, wet.RouteZ, niets, "schakelen", false, Blokkeert},
		{"schakelen op de laatste dag", Schakelen, wet.RouteB1, wet.RouteZ, func(_ *Inhoud, c *Context) { c.Op = c.WijzigenTotEnMet }, "schakelen-termijn", false, LetOp},
		{"schakelen een dag te laat", Schakelen, wet.RouteB1, wet.RouteZ, func(_ *Inhoud, c *Context) { c.Op = c.WijzigenTotEnMet.PlusDagen(1) }, "schakelen-termijn", true, LetOp},
		{"andere route zonder te schakelen", OverigGewijzigd, wet.RouteB1, wet.RouteZ, niets, "zelfde-route", true, Blokkeert},
		{"afschalen in de Z-route", Afschalen, wet.RouteZ, wet.RouteZ, niets, "afschalen-route", true, Blokkeert},
		{"afschalen zonder A2", Afschalen, wet.RouteB1, wet.RouteB1, niets, "afschalen-niveau", true, Blokkeert},
		{"afschalen naar A2", Afschalen, wet.RouteB1, wet.RouteB1, func(i *Inhoud, _ *Context) { i.Niveau = wet.NiveauA2 }, "afschalen-niveau", false, Blokkeert},
		{"afschalen van een onderdeel", Afschalen, wet.RouteB1, wet.RouteB1, func(i *Inhoud, _ *Context) {
			i.NiveauPerOnderdeel = map[string]wet.Niveau{"schrijven": wet.NiveauA2}
		}, "afschalen-niveau", false, Blokkeert},
		{"afgeschaald mag A2 hebben", Afschalen, wet.RouteB1, wet.RouteB1, func(i *Inhoud, _ *Context) { i.Niveau = wet.NiveauA2 }, "niveau", false, Blokkeert},
		{"afschalen met te weinig uren", Afschalen, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) { c.UrenAfschalen = persoon.Nee }, "afschalen-uren", true, Blokkeert},
		{"afschalen met genoeg uren", Afschalen, wet.RouteB1, wet.RouteB1, niets, "afschalen-uren", false, Blokkeert},
		{"afschalen zonder bekende uren", Afschalen, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) { c.UrenAfschalen = persoon.Onbekend }, "afschalen-uren-onbekend", true, LetOp},
		{"afschalen zonder inzet", Afschalen, wet.RouteB1, wet.RouteB1, func(i *Inhoud, _ *Context) { i.WijzigingReden = "" }, "afschalen-inzet", true, LetOp},
		{"A2 zonder afschalen", OverigGewijzigd, wet.RouteB1, wet.RouteB1, func(i *Inhoud, _ *Context) { i.Niveau = wet.NiveauA2 }, "niveau", true, Blokkeert},
		{"A2 blijft na een eerdere afschaling", OverigGewijzigd, wet.RouteB1, wet.RouteB1, func(i *Inhoud, c *Context) {
			i.Niveau, c.Eerdere[0].Inhoud.Niveau = wet.NiveauA2, wet.NiveauA2
		}, "niveau", false, Blokkeert},
		{"dagtekening voor het geldende PIP", OverigGewijzigd, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) { c.Dagtekening = c.Eerdere[0].Dagtekening.PlusDagen(-1) }, "dagtekening-vorige", true, Blokkeert},
		{"dagtekening op de dag van het geldende PIP", OverigGewijzigd, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) {
			c.Op = c.Eerdere[0].Dagtekening
		}, "dagtekening-vorige", false, Blokkeert},
		{"verhuisd met een andere route", NaVerhuizing, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) {
			c.Eerdere, c.RouteVerhuizing, c.EerstePIPElders = nil, wet.RouteZ, c.Kennisgeving
		}, "leerroute-verhuizing", true, Blokkeert},
		{"verhuisd met dezelfde route", NaVerhuizing, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) {
			c.Eerdere, c.RouteVerhuizing = nil, wet.RouteB1
		}, "leerroute-verhuizing", false, Blokkeert},
		{"verhuisd met een onbekende route", NaVerhuizing, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) { c.Eerdere = nil }, "leerroute-verhuizing", true, Blokkeert},
		{"verhuisd, als eerste PIP met een andere route", Eerste, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) {
			c.Eerdere, c.RouteVerhuizing = nil, wet.RouteZ
		}, "leerroute-verhuizing", true, Blokkeert},
		{"verhuisd en elders afgeschaald", NaVerhuizing, wet.RouteB1, wet.RouteB1, func(i *Inhoud, c *Context) {
			c.Eerdere, c.RouteVerhuizing, i.Niveau = nil, wet.RouteB1, wet.NiveauA2
		}, "niveau", false, Blokkeert},
		{"verhuisd zonder kennisgeving maar met een PIP elders", NaVerhuizing, wet.RouteB1, wet.RouteB1, func(_ *Inhoud, c *Context) {
			c.Eerdere, c.EerstePIPElders, c.Kennisgeving = nil, c.Kennisgeving, kalender.Datum{}
		}, "plicht", false, Blokkeert},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			i, c := volledig(g.nu, wet.Asielstatushouder), gewijzigdeFeiten(t, g.soort, g.vorige)
			i.WijzigingReden = "De lessen gaan anders dan verwacht."
			g.maak(&i, &c)
			p := zoekPunt(t, Controle(i, c), g.code)
			if p.Voldaan == g.open || p.Ernst != g.ernst {
				t.Errorf("kreeg voldaan=%v (%s) %q; verwachtte open=%v (%s)", p.Voldaan, p.Ernst, p.Melding, g.open, g.ernst)
			}
		})
	}
}

func TestRulesThatDoNotExistForAPersonAreLeftOut(t *testing.T) {
	zonder := func(route wet.Leerroute, groep wet.Doelgroep, codes ...string) {
		punten := Controle(volledig(route, groep), feiten(t, route, groep))
		for _, code := range codes {
			if heeftPunt(punten, code) {
				t.Errorf("%s %s: punt %s hoort er niet bij", route, groep, code)
			}
		}
	}
	zonder(wet.RouteOnderwijs, wet.Asielstatushouder, "map", "examens-z", "geschatte-uren", "participatie-z", "schakelen")
	zonder(wet.RouteB1, wet.Gezinsmigrant, "intensiteit", "taalschool", "maatschappelijke-begeleiding", "vve", "participatiewet", "ontzorgen")
	zonder(wet.RouteZ, wet.OverigeMigrant, "participatie-z", "lagere-urennorm-reden", "wijziging-reden", "afschalen-uren")
}

func TestSwitchingBackFromEducationHasNoLastDay(t *testing.T) {
	c := gewijzigdeFeiten(t, Schakelen, wet.RouteOnderwijs)
	c.Op = c.WijzigenTotEnMet.PlusJaren(1)
	i := volledig(wet.RouteB1, wet.Asielstatushouder)
	i.WijzigingReden = "De opleiding past niet."
	if punten := Controle(i, c); heeftPunt(punten, "schakelen-termijn") {
		t.Error("van de onderwijsroute naar de B1-route schakelen kan altijd")
	}
}

func TestToetsontheffingTakesThePlaceOfTheToets(t *testing.T) {
	c := feiten(t, wet.RouteB1, wet.Asielstatushouder)
	c.Toets, c.Toetsontheffing = "", true
	if p := zoekPunt(t, Controle(volledig(wet.RouteB1, wet.Asielstatushouder), c), "toets"); !p.Voldaan {
		t.Errorf("met ontheffing is de toets niet nodig: %s", p.Melding)
	}
}

func TestARouteAgainstTheToetsStandsWithAReason(t *testing.T) {
	i, c := volledig(wet.RouteB1, wet.Asielstatushouder), feiten(t, wet.RouteB1, wet.Asielstatushouder)
	c.Toets, i.AfwijkingToets = wet.B1NietHaalbaar, "Op school ging het veel beter dan op de toets."
	if blok := Blokkades(Controle(i, c)); len(blok) > 0 {
		t.Errorf("met een reden mag de route afwijken, maar: %v", codes(blok))
	}
}

func TestPointsHaveTheirOwnCodesAndFieldsOfThePlan(t *testing.T) {
	velden := map[string]bool{VeldDagtekening: true, VeldKennisgeving: true, VeldInschrijving: true, VeldDoelgroep: true, VeldIntake: true, VeldToets: true, VeldOndertekenaar: true}
	inhoud := reflect.TypeFor[Inhoud]()
	for n := range inhoud.NumField() {
		naam, _, _ := strings.Cut(inhoud.Field(n).Tag.Get("json"), ",")
		velden[naam] = true
	}
	gezien := map[string]bool{}
	for _, groep := range [][]regel{regelsVooraf(), regelsLeerroute(), regelsZ(), regelsOnderdelen(), regelsHulp(), regelsBesluit(), regelsDatum()} {
		for _, r := range groep {
			if gezien[r.code] {
				t.Errorf("code %s komt twee keer voor", r.code)
			}
			gezien[r.code] = true
			if !velden[r.veld] {
				t.Errorf("%s: veld %q bestaat niet in het plan of de feiten", r.code, r.veld)
			}
			if r.artikel == "" || r.tekst == "" || (r.ernst != Blokkeert && r.ernst != LetOp) {
				t.Errorf("%s mist artikel, tekst of ernst", r.code)
			}
		}
	}
}
