// Package vandaag is the first screen of the day: what must be done, for whom, by when
// and why, the most urgent first.
package vandaag

import (
	"fmt"

	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/uitleg"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
)

// bladzij is how many rows are read at a time, as the model of the table asks them.
const bladzij = 200

// weekDagen: this week is today and six days more, as the counts have it.
const weekDagen = 6

// periode is how far ahead one looks. Work without a last day is shown in each of them:
// it can be done now.
type periode int

// The periods.
const (
	week periode = iota
	vierWeken
	kwartaal
	alles
)

func periodes() []periode { return []periode{week, vierWeken, kwartaal, alles} }

func (p periode) naam() string {
	return [...]string{"Tot en met deze week", "Komende 4 weken", "Komende 3 maanden", "Alle termijnen"}[p]
}

// sleutel is the name under which a period is kept.
func (p periode) sleutel() string { return [...]string{"week", "4 weken", "3 maanden", "alles"}[p] }

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

const aantalDrang = 3

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

// telling counts the rows of one urgency: "2 te laat".
type telling struct {
	drang drang
	n     int
	tekst string
}

// leegte says what an empty list means.
type leegte int

const (
	vol       leegte = iota
	nietsHier        // nothing in this choice, but there is more
	nietsMeer        // nothing at all
)

// model is the state of the screen.
type model struct {
	keuze   Keuze
	gelezen Gelezen
	rijen   *tabel.Model[poort.SignaalRij]
	meer    func(tabel.Vraag) // reads another page
}

func newModel(keuze Keuze, meer func(tabel.Vraag)) *model {
	naam := tabel.Kolom[poort.SignaalRij]{ID: "naam", Cel: func(r poort.SignaalRij) tabel.Cel { return tabel.Cel{Tekst: r.Naam} }}
	return &model{keuze: keuze, rijen: tabel.New(sleutel, naam), meer: meer}
}

// sleutel tells signals apart: of a dossier there is one of a kind with a last day.
func sleutel(r poort.SignaalRij) string {
	return fmt.Sprintf("%d %s %s", r.Dossier, r.Soort, r.Uiterlijk.ISO())
}

// neem takes what was read. The cursor stays on its row, or else in its place.
func (m *model) neem(g Gelezen) {
	was, had := m.rijen.Huidig()
	plek := m.rijen.Cursor()
	m.gelezen = g
	m.rijen.Pagineer(aantal(g.werk.Telling), func(v tabel.Vraag) {
		if v.Van == 0 {
			m.rijen.Antwoord(v, g.werk.Rijen)
			return
		}
		m.meer(v)
	})
	m.rijen.Nodig(0, 1)
	for i, r := range g.werk.Rijen {
		if had && sleutel(r) == sleutel(was) {
			plek = i
		}
	}
	m.rijen.Naar(plek)
}

// datum is the day of which the work is shown.
func (m *model) datum() string { return m.gelezen.op.LangMetDag() }

// groepen gives how many rows there are of each urgency.
func (m *model) groepen() [aantalDrang]int {
	t := m.gelezen.werk.Telling
	return [aantalDrang]int{t.TeLaat, t.DezeWeek, t.Binnenkort}
}

func (m *model) tellingen() []telling {
	var uit []telling
	for d, n := range m.groepen() {
		uit = append(uit, telling{drang(d), n, fmt.Sprintf("%d %s", n, [...]string{"te laat", "deze week", "binnenkort"}[d])})
	}
	return uit
}

func (m *model) leegte() leegte {
	switch {
	case m.rijen.Len() > 0:
		return vol
	case m.gelezen.elders > 0:
		return nietsHier
	default:
		return nietsMeer
	}
}

// regel gives row i; false while it is not here yet.
func (m *model) regel(i int) (regel, bool) {
	r, ok := m.rijen.Rij(i)
	if !ok {
		return regel{rest: text.Laden}, false
	}
	op := m.gelezen.op
	uit := regel{
		drang: drangVan(r.Uiterlijk, op), rest: text.Resterend(r.Uiterlijk, op), naam: r.Naam, wat: r.Wat, reden: r.Reden,
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
	return uit, true
}
