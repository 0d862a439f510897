package pip

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"schakel/domain/fout"
	"schakel/domain/wet"
)

// Field names, as the check list and errors call them: screens hang the point on its field.
const (
	VeldSoort                       = "soort"
	VeldDagtekening                 = "dagtekening"
	VeldKennisgeving                = "kennisgeving"
	VeldInschrijving                = "inschrijving"
	VeldDoelgroep                   = "doelgroep"
	VeldIntake                      = "intake"
	VeldToets                       = "toets"
	VeldOndertekenaar               = "ondertekenaar"
	VeldUitkomstIntake              = "uitkomstIntake"
	VeldTaalniveau                  = "taalniveau"
	VeldHoofddoel                   = "hoofddoel"
	VeldOntwikkelwensen             = "ontwikkelwensen"
	VeldAandachtspunten             = "aandachtspunten"
	VeldLeerroute                   = "leerroute"
	VeldNiveau                      = "niveau"
	VeldNiveauPerOnderdeel          = "niveauPerOnderdeel"
	VeldIntensiteit                 = "intensiteit"
	VeldUrenPerWeek                 = "urenPerWeek"
	VeldGeschatteUrenB1             = "geschatteUrenB1"
	VeldAlfabetisering              = "alfabetisering"
	VeldTaalschool                  = "taalschool"
	VeldStartLessen                 = "startLessen"
	VeldExamensZ                    = "examensZ"
	VeldParticipatieZ               = "participatieZ"
	VeldLagereUrennorm              = "lagereUrennorm"
	VeldLagereUrennormReden         = "lagereUrennormReden"
	VeldPVTIntensiteit              = "pvtIntensiteit"
	VeldMAPIntensiteit              = "mapIntensiteit"
	VeldBegeleiding                 = "begeleiding"
	VeldMaatschappelijkeBegeleiding = "maatschappelijkeBegeleiding"
	VeldVoortgangsgesprekken        = "voortgangsgesprekken"
	VeldVVE                         = "vve"
	VeldParticipatiewet             = "participatiewet"
	VeldOntzorgen                   = "ontzorgen"
	VeldAfspraken                   = "afspraken"
	VeldMotivering                  = "motivering"
	VeldAfwijkingToets              = "afwijkingToets"
	VeldWijzigingReden              = "wijzigingReden"
)

// Onderdelen are the four parts of the language exam, in the order of the law (Wi 7).
func Onderdelen() []string { return []string{"lezen", "luisteren", "schrijven", "spreken"} }

// Alfabetiseringen gives the answers in the order of forms.
func Alfabetiseringen() []Alfabetisering {
	return []Alfabetisering{AlfaNVT, AlfaAnalfabeet, AlfaAnders}
}

// Soorten gives the kinds of version in the order of forms.
func Soorten() []Soort {
	return []Soort{Eerste, Schakelen, Afschalen, NaVerhuizing, OverigGewijzigd}
}

// MaxTekst is the length of one text field in characters; longer texts belong in an appendix.
const MaxTekst = 4000

// opgeschoond trims every text and drops rows that hold nothing. It never writes into what i shares.
func opgeschoond(i Inhoud) Inhoud {
	w := reflect.ValueOf(&i).Elem()
	for n := range w.NumField() {
		if f := w.Field(n); f.Kind() == reflect.String {
			f.SetString(strings.TrimSpace(f.String()))
		}
	}
	i.Ontwikkelwensen = schoneDoelen(i.Ontwikkelwensen)
	i.Aandachtspunten = schoneDoelen(i.Aandachtspunten)
	var afspraken []Afspraak
	for _, a := range i.Afspraken {
		a.Wie, a.Wat = strings.TrimSpace(a.Wie), strings.TrimSpace(a.Wat)
		if a != (Afspraak{}) {
			afspraken = append(afspraken, a)
		}
	}
	i.Afspraken = afspraken
	i.NiveauPerOnderdeel = maps.Clone(i.NiveauPerOnderdeel)
	maps.DeleteFunc(i.NiveauPerOnderdeel, func(_ string, n wet.Niveau) bool { return n == wet.NiveauOnbekend })
	return i
}

func schoneDoelen(ds []Doel) []Doel {
	var uit []Doel
	for _, d := range ds {
		schoon := Doel{Soort: strings.TrimSpace(d.Soort)}
		for _, s := range d.Subdoelen {
			if s = strings.TrimSpace(s); s != "" {
				schoon.Subdoelen = append(schoon.Subdoelen, s)
			}
		}
		if schoon.Soort != "" || len(schoon.Subdoelen) > 0 {
			uit = append(uit, schoon)
		}
	}
	return uit
}

// kloppen refuses values that cannot exist, whatever the law says.
func kloppen(i Inhoud) error {
	var f fout.Verzamelaar
	als := func(mis bool, veld, melding string) {
		if mis {
			f.Voeg(fout.Bij(veld, fout.Ongeldig, "%s", melding))
		}
	}
	als(i.Leerroute != "" && !bestaat(i.Leerroute, wet.Leerroutes()), VeldLeerroute, "Deze leerroute bestaat niet. Kies B1-route, onderwijsroute of Z-route.")
	als(!examenniveau(i.Niveau), VeldNiveau, "Kies B1 of A2 als niveau van het examen.")
	for _, o := range slices.Sorted(maps.Keys(i.NiveauPerOnderdeel)) {
		als(!bestaat(o, Onderdelen()) || !examenniveau(i.NiveauPerOnderdeel[o]), VeldNiveauPerOnderdeel, "Kies per onderdeel (lezen, luisteren, schrijven, spreken) B1 of A2.")
	}
	als(!bestaat(i.Taalniveau, taalniveaus()), VeldTaalniveau, "Kies een taalniveau uit de lijst.")
	als(i.Alfabetisering != "" && !bestaat(i.Alfabetisering, Alfabetiseringen()), VeldAlfabetisering, "Kies uit de lijst of alfabetisering nodig is.")
	als(i.UrenPerWeek < 0 || i.UrenPerWeek > wet.Uren(60), VeldUrenPerWeek, "Vul 0 tot en met 60 uur per week in.")
	als(i.GeschatteUrenB1 < 0 || i.GeschatteUrenB1 > 9999, VeldGeschatteUrenB1, "Vul een aantal uren van 1 tot en met 9999 in, of laat het leeg.")
	als(i.LagereUrennorm < 0, VeldLagereUrennorm, "Vul een aantal uren van 0 of meer in.")
	als(i.Voortgangsgesprekken < 0 || i.Voortgangsgesprekken > 200, VeldVoortgangsgesprekken, "Vul een aantal voortgangsgesprekken van 1 tot en met 200 in.")
	w := reflect.ValueOf(i)
	for n := range w.NumField() {
		if v := w.Field(n); v.Kind() == reflect.String {
			veld, _, _ := strings.Cut(w.Type().Field(n).Tag.Get("json"), ",")
			als(len([]rune(v.String())) > MaxTekst, veld, "Deze tekst is te lang. Houd het bij 4000 tekens.")
		}
	}
	return f.Err()
}

func taalniveaus() []wet.Niveau {
	return []wet.Niveau{wet.NiveauOnbekend, wet.NiveauAlfa, wet.NiveauA0, wet.NiveauA1, wet.NiveauA2, wet.NiveauB1, wet.NiveauB2}
}

func examenniveau(n wet.Niveau) bool {
	return n == wet.NiveauOnbekend || n == wet.NiveauA2 || n == wet.NiveauB1
}

func bestaat[T comparable](x T, uit []T) bool { return slices.Contains(uit, x) }

func gevuld(s string) bool { return strings.TrimSpace(s) != "" }
