package pip

import "strings"

// Keuze is one choice of a GGM list: a stable code and its words. A subdoel belongs
// to the choice whose code stands before the dot: "ondernemen.plan". The content of
// a plan holds the code, or own words; Woorden reads both.
type Keuze struct {
	Code  string
	Tekst string
}

// Hoofddoelen gives where a person can be working towards (GGM: Doel), in the order of forms.
func Hoofddoelen() []Keuze {
	return []Keuze{
		{"betaald-werken", "Betaald werken"},
		{"ondernemen", "Een eigen bedrijf hebben"},
		{"opleiding-studiefinanciering", "Een opleiding met studiefinanciering volgen"},
		{"werken-naar-vermogen", "Betaald werken naar vermogen"},
		{"werkfit", "Klaar zijn voor werk"},
		{"maatschappelijk-fit", "Meedoen in de samenleving"},
	}
}

// Ontwikkelwensen gives the wishes (GGM: Ontwikkelwens).
func Ontwikkelwensen() []Keuze {
	return []Keuze{
		{"werken", "Betaald werken"},
		{"vermogen", "Betaald werken naar vermogen"},
		{"werken-opleiding", "Betaald werken met een opleiding"},
		{"vaardigheden", "Werknemersvaardigheden ontwikkelen"},
		{"ervaring", "Werkervaring opdoen"},
		{"taalvaardigheden", "Taalvaardigheden opdoen"},
		{"ondernemen", "Een eigen bedrijf hebben"},
		{"opleiding", "Een opleiding volgen"},
		{"vrijwilligerswerk", "Vrijwilligerswerk doen"},
		{"dagbesteding", "Passende dagbesteding hebben"},
	}
}

// Aandachtspunten gives what can stand in the way (GGM: Aandachtspunt).
func Aandachtspunten() []Keuze {
	return []Keuze{
		{"financien", "Geldzaken"},
		{"verslaving", "Verslaving"},
		{"zorgtaken", "Zorgtaken"},
		{"justitie", "Justitie"},
		{"taal", "Taal"},
		{"digitaal", "Digitale vaardigheden"},
		{"lichamelijk", "Lichamelijke gezondheid"},
		{"psychisch", "Psychische gezondheid"},
		{"wonen", "Woonsituatie"},
		{"eenzaamheid", "Eenzaamheid"},
	}
}

// Subdoelen gives the subgoals of one wish or point of attention, by its code; nil
// for own words.
func Subdoelen(code string) []Keuze {
	var uit []Keuze
	for _, k := range alleSubdoelen() {
		if soort, _, _ := strings.Cut(k.Code, "."); soort == code {
			uit = append(uit, k)
		}
	}
	return uit
}

// HoofddoelWoorden gives the words of a main goal by its code; own words come back as they are.
func HoofddoelWoorden(s string) string { return woorden(s, Hoofddoelen()) }

// Woorden gives the words of a wish, point of attention or subgoal by its code; own
// words come back as they are.
func Woorden(s string) string {
	return woorden(s, Ontwikkelwensen(), Aandachtspunten(), alleSubdoelen())
}

func woorden(s string, lijsten ...[]Keuze) string {
	for _, lijst := range lijsten {
		for _, k := range lijst {
			if k.Code == s {
				return k.Tekst
			}
		}
	}
	return s
}

func alleSubdoelen() []Keuze { return append(subdoelenWens(), subdoelenAandacht()...) }

func subdoelenWens() []Keuze {
	return []Keuze{
		{"werken.passend", "Ik weet welk werk bij mij past."},
		{"werken.kwaliteiten", "Ik weet wat mijn kwaliteiten zijn."},
		{"werken.solliciteren", "Ik kan goed solliciteren."},
		{"werken.gevonden", "Ik heb werk gevonden en heb daardoor geen bijstand meer nodig."},
		{"werken.gestart", "Ik ben met werk begonnen en houd mijn werk."},
		{"werken.meer-uren", "Ik werk meer uren dan eerst."},

		{"vermogen.passend", "Ik weet welk werk bij mij past."},
		{"vermogen.hoeveel", "Ik weet hoeveel uur ik kan werken."},
		{"vermogen.kwaliteiten", "Ik weet wat mijn kwaliteiten zijn."},
		{"vermogen.gevonden", "Ik heb werk gevonden en heb daardoor geen bijstand meer nodig."},
		{"vermogen.gestart", "Ik ben met werk begonnen en houd mijn werk."},
		{"vermogen.meer-uren", "Ik werk meer uren dan eerst."},

		{"werken-opleiding.passend", "Ik weet welke opleiding past bij wat ik kan."},
		{"werken-opleiding.bbl", "Ik ben begonnen met werken en leren tegelijk (bbl-opleiding)."},
		{"werken-opleiding.naast-werk", "Ik volg een opleiding naast mijn betaalde baan in deeltijd."},

		{"vaardigheden.verwacht", "Ik weet wat een werkgever van mij verwacht."},
		{"vaardigheden.ritme", "Ik heb een werkritme."},
		{"vaardigheden.hoeveel", "Ik weet hoeveel uur ik kan werken."},
		{"vaardigheden.meer-uren", "Ik kan stap voor stap meer uren werken."},
		{"vaardigheden.kwaliteiten", "Ik weet wat mijn kwaliteiten zijn."},

		{"ervaring.functie", "Ik heb ervaring met werk in een functie."},
		{"ervaring.hoeveel", "Ik weet hoeveel uur ik kan werken."},
		{"ervaring.meer-uren", "Ik kan stap voor stap meer uren werken."},
		{"ervaring.kwaliteiten", "Ik weet wat mijn kwaliteiten zijn."},

		{"taalvaardigheden.werk", "Ik ken genoeg Nederlands om te gaan werken of een eigen bedrijf te beginnen."},

		{"ondernemen.mogelijk", "Ik weet of ik vanuit de bijstand een eigen bedrijf mag beginnen."},
		{"ondernemen.plan", "Ik heb een ondernemingsplan geschreven."},
		{"ondernemen.bbz-aangevraagd", "Ik heb bijstand voor zelfstandigen (Bbz) aangevraagd."},
		{"ondernemen.bbz-toegekend", "Ik heb bijstand voor zelfstandigen (Bbz) gekregen."},

		{"opleiding.passend", "Ik weet welke opleiding past bij wat ik kan."},
		{"opleiding.gestart", "Ik ben met een opleiding begonnen."},

		{"vrijwilligerswerk.gestart", "Ik ben met vrijwilligerswerk begonnen."},

		{"dagbesteding.gestart", "Ik ben begonnen met dagbesteding die bij mij past."},
	}
}

func subdoelenAandacht() []Keuze {
	return []Keuze{
		{"financien.overzicht", "Ik heb overzicht over mijn geld en kan rondkomen."},
		{"financien.schulden", "Ik krijg hulp bij mijn schulden."},
		{"financien.werk", "Ik kan werken zonder dat geldproblemen mij tegenhouden."},
		{"financien.hulp", "Ik heb hulp bij het regelen van mijn geldzaken."},

		{"verslaving.gevraagd", "Ik heb hulp gevraagd voor mijn verslaving."},
		{"verslaving.behandeling", "Ik word behandeld voor mijn verslaving."},
		{"verslaving.mogelijkheden", "Ik weet wat ik wel kan, ook met mijn verslaving."},
		{"verslaving.vertrouwen", "Ik heb vertrouwen in mijzelf."},

		{"zorgtaken.kinderopvang", "Ik heb opvang voor mijn kinderen."},
		{"zorgtaken.overdragen", "Ik kan mijn zorgtaken (mantelzorg) aan anderen overdragen."},
		{"zorgtaken.combineren", "Ik weet hoe ik voor anderen kan zorgen naast werk, een opleiding of iets anders."},
		{"zorgtaken.pgb", "Ik weet of ik vanuit een pgb betaald kan worden voor mijn mantelzorg."},
		{"zorgtaken.betaald", "Ik word vanuit een pgb betaald voor mijn mantelzorg."},

		{"justitie.mogelijkheden", "Ik weet wat ik kan met mijn verleden bij justitie."},
		{"justitie.programma", "Ik heb mijn penitentiair programma afgerond."},

		{"taal.niveau", "Ik weet wat mijn niveau Nederlands is."},
		{"taal.volgende-stap", "Ik ken genoeg Nederlands voor een volgende stap."},
		{"taal.hoogst", "Ik heb het hoogste niveau Nederlands bereikt dat voor mij haalbaar is."},

		{"digitaal.basis", "Ik kan met een computer, telefoon en tablet omgaan. Ik kan zelf mailen en iets op internet zoeken."},
		{"digitaal.werk", "Ik kan genoeg met de computer om een stap naar werk te zetten."},

		{"lichamelijk.gevraagd", "Ik heb hulp gevraagd voor mijn lichamelijke klachten."},
		{"lichamelijk.behandeling", "Ik word behandeld voor mijn lichamelijke klachten."},
		{"lichamelijk.mogelijkheden", "Ik weet wat ik wel kan, ook met mijn lichamelijke klachten."},
		{"lichamelijk.uwv", "Ik heb bij het UWV een beoordeling van mijn arbeidsvermogen aangevraagd."},
		{"lichamelijk.vertrouwen", "Ik heb vertrouwen in mijzelf."},

		{"psychisch.gevraagd", "Ik heb hulp gevraagd voor mijn psychische klachten."},
		{"psychisch.behandeling", "Ik word behandeld voor mijn psychische klachten."},
		{"psychisch.mogelijkheden", "Ik weet wat ik wel kan, ook met mijn psychische klachten."},
		{"psychisch.uwv", "Ik heb bij het UWV een beoordeling van mijn arbeidsvermogen aangevraagd."},
		{"psychisch.vertrouwen", "Ik heb vertrouwen in mijzelf."},

		{"wonen.gevraagd", "Ik heb hulp gevraagd om beter te wonen."},
		{"wonen.verbeterd", "Ik heb ervoor gezorgd dat ik beter woon."},

		{"eenzaamheid.netwerk", "Ik heb mensen om mij heen met wie ik contact heb."},
		{"eenzaamheid.vertrouwen", "Ik heb vertrouwen in mijzelf."},
	}
}
