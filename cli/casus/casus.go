// Package casus plays the law as worked cases: a file tells what happens to one
// invented person and what the law then gives, and the program shows whether it agrees.
package casus

import (
	"math"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// Casus is one worked case as its file tells it.
type Casus struct {
	Naam         string
	Omschrijving string
	Doelgroep    wet.Doelgroep
	Vergunning   wet.Verblijfsvergunning
	Gebeurd      []Gebeurtenis
	Verwacht     []Verwachting
}

// Gebeurtenis is one thing that happened; which fields count depends on Soort.
type Gebeurtenis struct {
	Regel int `yaml:"-"` // line in the file

	Soort             string         `yaml:"soort"`
	Datum             kalender.Datum `yaml:"datum"`
	Verhuizing        bool           `yaml:"verhuizing"`
	Leerroute         string         `yaml:"leerroute"`
	DagtekeningEerste kalender.Datum `yaml:"dagtekening-eerste-pip"`
	Gevraagd          kalender.Datum `yaml:"gevraagd"`
	Ontvangen         kalender.Datum `yaml:"ontvangen"`
	Onmisbaar         bool           `yaml:"onmisbaar"`
	Vanaf             kalender.Datum `yaml:"vanaf"`
	Voor              kalender.Datum `yaml:"voor"`
	Resultaat         string         `yaml:"resultaat"`
	Dagtekening       kalender.Datum `yaml:"dagtekening"`
	Niveau            string         `yaml:"niveau"`
	Onderdeel         string         `yaml:"onderdeel"`
	Uren              float64        `yaml:"uren"`
	TijdensIntake     bool           `yaml:"tijdens-intake"`
	Keurmerk          bool           `yaml:"keurmerk"`
	ID                string         `yaml:"id"`
	Artikel           int            `yaml:"artikel"`
	Grond             string         `yaml:"grond"`
	Constatering      kalender.Datum `yaml:"constatering"`
	Rapport           kalender.Datum `yaml:"rapport"`
	Verwijtbaarheid   string         `yaml:"verwijtbaarheid"`
	Overtreding       string         `yaml:"overtreding"`
	Bekendgemaakt     kalender.Datum `yaml:"bekendgemaakt"`
	Verzonden         kalender.Datum `yaml:"verzonden"`
	TotEnMet          kalender.Datum `yaml:"tot-en-met"`
	Van               kalender.Datum `yaml:"van"`
	Maanden           int            `yaml:"maanden"`
	Uitkomst          string         `yaml:"uitkomst"`
}

// Dag is the day on which the whole event was known.
func (g Gebeurtenis) Dag() kalender.Datum {
	for _, d := range []kalender.Datum{g.Datum, g.Dagtekening, g.Bekendgemaakt, g.Verzonden, g.Rapport, g.Constatering, g.Ontvangen, g.Gevraagd, g.Vanaf, g.Van} {
		if !d.Leeg() {
			return d
		}
	}
	return kalender.Datum{}
}

// Eerst is the first day that the event names. No event stands after one that began
// later than the day on which it was known.
func (g Gebeurtenis) Eerst() kalender.Datum {
	for _, d := range []kalender.Datum{g.Gevraagd, g.Constatering} {
		if !d.Leeg() {
			return d
		}
	}
	return g.Dag()
}

// Minuten gives the hours of the event without fractions of a minute.
func (g Gebeurtenis) Minuten() wet.Minuten { return wet.Minuten(math.Round(g.Uren * 60)) }

// Verwachting is one thing that the law should give.
type Verwachting struct {
	Regel int    `yaml:"-"`
	Tekst string `yaml:"-"` // as the file has it, for the report
	Vorm  string `yaml:"-"` // the field that says what is expected: termijn, boete, …

	Op                 kalender.Datum `yaml:"op"`
	Termijn            string         `yaml:"termijn"`
	Uiterlijk          kalender.Datum `yaml:"uiterlijk"`
	Van                kalender.Datum `yaml:"van"`
	TotEnMet           kalender.Datum `yaml:"tot-en-met"`
	Geldt              string         `yaml:"geldt"`
	Overtreding        string         `yaml:"overtreding"`
	Onherroepelijk     kalender.Datum `yaml:"onherroepelijk"`
	Boete              string         `yaml:"boete"`
	Norm               *float64       `yaml:"norm"`
	Percentage         *int           `yaml:"percentage"`
	Evenredigheid      string         `yaml:"evenredigheid"`
	Artikel            string         `yaml:"artikel"`
	Kosten             *float64       `yaml:"kosten"`
	Tekort             *float64       `yaml:"tekort"`
	Onderdeel          string         `yaml:"onderdeel"`
	Ontbreekt          string         `yaml:"ontbreekt"`
	Mag                string         `yaml:"mag"`
	Antwoord           string         `yaml:"antwoord"`
	UrenEis            string         `yaml:"uren-eis"`
	Voldaan            string         `yaml:"voldaan"`
	LeerrouteVerplicht string         `yaml:"leerroute-verplicht"`
}
