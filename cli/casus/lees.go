// Package casus plays the law as worked cases: a file tells what happens to one
// invented person and what the law then gives, and the program shows whether it agrees.
package casus

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

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

// Dag is the day on which the event became known, for the order of the file and
// for the day of the question when an expectation names none.
func (g Gebeurtenis) Dag() kalender.Datum {
	for _, d := range []kalender.Datum{g.Datum, g.Dagtekening, g.Bekendgemaakt, g.Verzonden, g.Rapport, g.Constatering, g.Ontvangen, g.Gevraagd, g.Vanaf, g.Van} {
		if !d.Leeg() {
			return d
		}
	}
	return kalender.Datum{}
}

// Eerst is the first day that the event names: events stand in the order of these days.
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

// LeesFout says where a file is wrong: file, line and what.
type LeesFout struct {
	Bestand string
	Regel   int
	Wat     string
}

// Error gives "bestand:regel: wat".
func (f *LeesFout) Error() string {
	if f.Regel == 0 {
		return fmt.Sprintf("%s: %s", f.Bestand, f.Wat)
	}
	return fmt.Sprintf("%s:%d: %s", f.Bestand, f.Regel, f.Wat)
}

// LeesBestand reads one file. Every fault is a LeesFout.
func LeesBestand(pad string) (Casus, error) {
	b, err := os.ReadFile(pad)
	if err != nil {
		return Casus{}, &LeesFout{Bestand: pad, Wat: "kan dit bestand niet lezen: " + oorzaak(err)}
	}
	return Lees(pad, b)
}

func oorzaak(err error) string {
	if os.IsNotExist(err) {
		return "het bestaat niet"
	}
	if os.IsPermission(err) {
		return "er is geen toegang toe"
	}
	return "de schijf geeft een fout"
}

type kop struct {
	Casus               string     `yaml:"casus"`
	Omschrijving        string     `yaml:"omschrijving"`
	Doelgroep           string     `yaml:"doelgroep"`
	Verblijfsvergunning string     `yaml:"verblijfsvergunning"`
	Gebeurtenissen      []ast.Node `yaml:"gebeurtenissen"`
	Verwacht            []ast.Node `yaml:"verwacht"`
}

// Lees reads the text of a casus; naam stands in its errors.
func Lees(naam string, b []byte) (Casus, error) {
	fout := func(regel int, wat string, args ...any) error {
		return &LeesFout{Bestand: naam, Regel: regel, Wat: fmt.Sprintf(wat, args...)}
	}
	boom, err := parser.ParseBytes(b, 0)
	if err != nil {
		return Casus{}, fout(regelVan(err), "dit is geen leesbare YAML")
	}
	if len(boom.Docs) == 0 || boom.Docs[0].Body == nil {
		return Casus{}, fout(1, "het bestand is leeg")
	}
	var k kop
	if err := yaml.NodeToValue(boom.Docs[0].Body, &k, yaml.Strict()); err != nil {
		return Casus{}, fout(regelVan(err), "%s", kort(err))
	}
	c := Casus{Naam: k.Casus, Omschrijving: k.Omschrijving, Doelgroep: wet.Doelgroep(k.Doelgroep), Vergunning: wet.Verblijfsvergunning(k.Verblijfsvergunning)}
	switch {
	case c.Naam == "":
		return c, fout(1, "de casus heeft geen naam (casus: …)")
	case !slices.Contains(wet.Doelgroepen(), c.Doelgroep):
		return c, fout(1, "onbekende doelgroep %q", k.Doelgroep)
	case !slices.Contains(wet.Verblijfsvergunningen(), c.Vergunning):
		return c, fout(1, "onbekende verblijfsvergunning %q", k.Verblijfsvergunning)
	case len(k.Verwacht) == 0:
		return c, fout(1, "de casus verwacht niets (verwacht: …)")
	}
	for _, n := range k.Gebeurtenissen {
		g := Gebeurtenis{Regel: n.GetToken().Position.Line}
		if err := yaml.NodeToValue(n, &g, yaml.Strict()); err != nil {
			return c, fout(g.Regel, "%s", kort(err))
		}
		g.Regel = n.GetToken().Position.Line
		if wat := controleer(g, velden(n)); wat != "" {
			return c, fout(g.Regel, "%s", wat)
		}
		c.Gebeurd = append(c.Gebeurd, g)
	}
	for _, n := range k.Verwacht {
		v := Verwachting{}
		if err := yaml.NodeToValue(n, &v, yaml.Strict()); err != nil {
			return c, fout(n.GetToken().Position.Line, "%s", kort(err))
		}
		v.Regel, v.Tekst = n.GetToken().Position.Line, strings.Trim(n.String(), "{}")
		c.Verwacht = append(c.Verwacht, v)
	}
	return c, nil
}

func velden(n ast.Node) []string {
	var uit []string
	if m, ok := n.(ast.MapNode); ok {
		for it := m.MapRange(); it.Next(); {
			uit = append(uit, it.Key().String())
		}
	}
	return uit
}

// eis says which fields a kind of event must have, and which it may have.
type eis struct{ moet, mag []string }

// eisen gives the fields per kind of event.
func eisen() map[string]eis {
	datum := eis{moet: []string{"datum"}}
	besluit := eis{moet: []string{"overtreding", "datum"}}
	return map[string]eis{
		"kennisgeving": datum, "niet-verschenen": datum, "waarschuwing": datum, "intake": datum, "ondertekening-pvt": datum,
		"eindgesprek-map": datum, "eindgesprek-z": datum, "aanbod": datum, "intake-bij-afwezigheid": datum,
		"inschrijving":       {[]string{"datum"}, []string{"verhuizing", "leerroute", "dagtekening-eerste-pip"}},
		"informatie-derde":   {[]string{"gevraagd"}, []string{"ontvangen", "onmisbaar"}},
		"bijstand":           {moet: []string{"vanaf"}},
		"oproep":             {moet: []string{"datum", "voor"}},
		"leerbaarheidstoets": {moet: []string{"datum", "resultaat"}},
		"pip":                {[]string{"dagtekening", "leerroute"}, []string{"niveau"}},
		"uren":               {[]string{"datum", "onderdeel", "uren"}, []string{"vanaf", "tijdens-intake", "keurmerk"}},
		"overtreding":        {[]string{"id", "artikel", "constatering", "rapport", "verwijtbaarheid"}, []string{"grond"}},
		"boete":              {moet: []string{"overtreding", "bekendgemaakt"}},
		"bezwaar":            besluit, "maatregel-participatiewet": besluit,
		"beslissing-bezwaar": {moet: []string{"overtreding", "datum", "uitkomst"}},
		"aanmaning":          {moet: []string{"overtreding", "verzonden"}},
		"verlenging":         {[]string{"tot-en-met"}, []string{"datum"}},
		"nieuwe-termijn":     {moet: []string{"van", "maanden"}},
	}
}

func controleer(g Gebeurtenis, heeft []string) string {
	e, ok := eisen()[g.Soort]
	if !ok {
		return fmt.Sprintf("onbekende soort gebeurtenis %q", g.Soort)
	}
	for _, v := range e.moet {
		if !slices.Contains(heeft, v) {
			return fmt.Sprintf("%s: het veld %q ontbreekt", g.Soort, v)
		}
	}
	for _, v := range heeft {
		if v != "soort" && !slices.Contains(e.moet, v) && !slices.Contains(e.mag, v) {
			return fmt.Sprintf("%s: het veld %q hoort hier niet", g.Soort, v)
		}
	}
	return ""
}
