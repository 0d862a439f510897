// Package vandaag is the first screen of the day: what must be done, for whom, by when
// and why, the most urgent first.
package vandaag

import (
	"fmt"

	"schakel/domain/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/uitleg"
	"schakel/ui/kit"
	"schakel/ui/text"
)

// stap is how many signals are shown, and how many more at each "Toon meer".
const stap = 60

// weekDagen: this week is today and six days more, as the counts have it.
const weekDagen = 6

// periode is how far ahead one looks.
type periode int

// The periods; alles shows work without a last day too.
const (
	alles periode = iota
	week
	vierWeken
	kwartaal
)

func periodes() []periode { return []periode{alles, week, vierWeken, kwartaal} }

func (p periode) naam() string {
	return [...]string{"Alle termijnen", "Tot en met deze week", "Komende 4 weken", "Komende 3 maanden"}[p]
}

// tot gives the last day that is looked at; empty: all.
func (p periode) tot(op kalender.Datum) kalender.Datum {
	switch p {
	case week:
		return op.PlusDagen(weekDagen)
	case vierWeken:
		return op.PlusWeken(4)
	case kwartaal:
		return op.PlusMaanden(3)
	default:
		return kalender.Datum{}
	}
}

// drang is how much a row presses.
type drang int

const (
	teLaat drang = iota
	dezeWeek
	binnenkort
)

func (d drang) kop() string { return [...]string{"TE LAAT", "DEZE WEEK", "BINNENKORT"}[d] }

func drangVan(uiterlijk, op kalender.Datum) drang {
	switch {
	case uiterlijk.Leeg() || uiterlijk.Na(op.PlusDagen(weekDagen)):
		return binnenkort
	case uiterlijk.Voor(op):
		return teLaat
	default:
		return dezeWeek
	}
}

// regel is one thing to do.
type regel struct {
	drang  drang
	rest   string // "nog 3 dagen"
	naam   string
	wat    string
	reden  string
	knop   string
	uitleg uitleg.Uitleg
	werk   kit.Route // where the button leads
	wie    kit.Route // the dossier; empty for work of the administration itself
}

// groep is the rows of one urgency.
type groep struct {
	drang  drang
	regels []regel
}

// telling counts the rows of one urgency: "2 te laat".
type telling struct {
	drang drang
	n     int
	tekst string
}

// staat is what the screen shows.
type staat struct {
	datum   string
	telling []telling
	groepen []groep
	meer    string // words on the button that shows more; empty: this is all
	leeg    bool   // nothing to do
	gekozen bool   // a filter is on
}

// model is the state of the screen.
type model struct {
	op         kalender.Datum
	medewerker string // "": everybody
	periode    periode
	limiet     int
	werk       keten.Werk
}

func newModel(op kalender.Datum) *model { return &model{op: op, limiet: stap} }

// filter asks for one row more than is shown, to know whether there is more.
func (m *model) filter() poort.SignaalFilter {
	return poort.SignaalFilter{Op: m.op, TotEnMet: m.periode.tot(m.op), Medewerker: m.medewerker, Limiet: m.limiet + 1}
}

func (m *model) kiesMedewerker(naam string) {
	m.medewerker, m.limiet = naam, stap
}

func (m *model) kiesPeriode(p periode) {
	m.periode, m.limiet = p, stap
}

func (m *model) toonMeer() { m.limiet += stap }

// namen gives who can be chosen: those who work here, and whoever is chosen now.
func namen(i beheer.Instellingen) []string {
	var uit []string
	for _, m := range i.Medewerkers {
		if m.Actief {
			uit = append(uit, m.Naam)
		}
	}
	return uit
}

func (m *model) staat() staat {
	t := m.werk.Telling
	uit := staat{
		datum: m.op.LangMetDag(),
		telling: []telling{
			{teLaat, t.TeLaat, fmt.Sprintf("%d te laat", t.TeLaat)},
			{dezeWeek, t.DezeWeek, fmt.Sprintf("%d deze week", t.DezeWeek)},
			{binnenkort, t.Binnenkort, fmt.Sprintf("%d binnenkort", t.Binnenkort)},
		},
		leeg:    len(m.werk.Rijen) == 0,
		gekozen: m.medewerker != "" || m.periode != alles,
	}
	rijen := m.werk.Rijen
	if len(rijen) > m.limiet {
		rijen = rijen[:m.limiet]
		uit.meer = fmt.Sprintf("Toon meer (nog %d)", max(t.TeLaat+t.DezeWeek+t.Binnenkort-m.limiet, 1))
	}
	for _, r := range rijen {
		n := m.regel(r)
		if k := len(uit.groepen); k == 0 || uit.groepen[k-1].drang != n.drang {
			uit.groepen = append(uit.groepen, groep{drang: n.drang})
		}
		g := &uit.groepen[len(uit.groepen)-1]
		g.regels = append(g.regels, n)
	}
	return uit
}

func (m *model) regel(r poort.SignaalRij) regel {
	uit := regel{
		drang: drangVan(r.Uiterlijk, m.op), rest: text.Resterend(r.Uiterlijk, m.op), naam: r.Naam, wat: r.Wat, reden: r.Reden,
		knop: r.Soort.Knop(), uitleg: r.Uitleg, werk: kit.WerkRoute(r),
	}
	if uit.rest == "" {
		uit.rest = "geen termijn"
	}
	if r.Nummer != "" {
		uit.wie = kit.Route{Scherm: kit.SchermDossier, Sleutel: r.Nummer}
	} else {
		uit.naam = "Administratie"
	}
	if uit.knop == "" {
		uit.knop = "Dossier openen"
	}
	return uit
}
