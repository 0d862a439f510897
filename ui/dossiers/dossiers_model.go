// Package dossiers is the list of all dossiers with its search.
package dossiers

import (
	"fmt"
	"strconv"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
)

// model is the state of the list.
type model struct {
	op      kalender.Datum
	filter  dossier.Filter
	tabel   *tabel.Model[dossier.Rij]
	totaal  int
	wie     string            // the medewerker at work
	bewaard []beheer.Weergave // the views that they kept
	gezet   bool              // an answer was shown
}

// opNaam is the order in which the list begins.
const opNaam = "naam"

func newModel(op kalender.Datum, zoek string) *model {
	m := &model{op: op, filter: dossier.Filter{Zoek: zoek, Op: op}}
	m.tabel = tabel.New(func(r dossier.Rij) string { return strconv.FormatInt(int64(r.ID), 10) }, kolommen(op)...)
	m.tabel.ZetOrde(tabel.Sortering{Kolom: opNaam})
	return m
}

// gesorteerd marks a column that the store can order by; the rows come in pages, so
// nothing is compared here.
func gesorteerd(_, _ dossier.Rij) int { return 0 }

// kolommen are the columns; their IDs are the orders that the store knows.
func kolommen(op kalender.Datum) []tabel.Kolom[dossier.Rij] {
	tekst := func(id, kop string, breedte float32, waarde func(dossier.Rij) string) tabel.Kolom[dossier.Rij] {
		k := tabel.Tekstkolom(id, kop, breedte, waarde)
		k.Vergelijk = gesorteerd
		return k
	}
	naam := tekst(opNaam, "Naam", 152, func(r dossier.Rij) string { return r.Naam })
	naam.Rekt = true
	naam.Cel = func(r dossier.Rij) tabel.Cel { return tabel.Cel{Tekst: r.Naam, Vet: true} }
	geboren := tekst("geboren", "Geboren", 88, func(r dossier.Rij) string { return r.Geboortedatum.String() })
	geboren.Rechts = true
	schakel := tekst("schakel", "Schakel", 78, func(dossier.Rij) string { return "" })
	schakel.Cel = func(r dossier.Rij) tabel.Cel { return tabel.Cel{Stippen: stippen(r.Keten)} }
	wat := tekst("wat", "Volgende stap", 144, func(r dossier.Rij) string { return r.VolgendeWat })
	wat.Rekt = true
	tot := tekst("volgende", "Uiterlijk", 110, func(r dossier.Rij) string { return r.VolgendeOp.String() })
	tot.Rechts = true
	tot.Cel = func(r dossier.Rij) tabel.Cel {
		_, toon := kit.Urgentie(r.VolgendeOp, op)
		return tabel.Cel{Tekst: r.VolgendeOp.String(), Toon: toon, Icoon: urgentieIcoon(toon)}
	}
	doelgroep := tekst("doelgroep", "Doelgroep", 126, func(r dossier.Rij) string { return string(r.Doelgroep) })
	route := tekst("leerroute", "Route", 80, func(r dossier.Rij) string { return string(r.Leerroute) })
	wie := tekst("medewerker", "Medewerker", 106, func(r dossier.Rij) string { return r.Medewerker })
	wie.Wijkt, doelgroep.Wijkt, route.Wijkt, geboren.Wijkt = 4, 3, 2, 1 // the summary beside the list has them too
	return []tabel.Kolom[dossier.Rij]{naam, geboren, doelgroep, route, schakel, wat, tot, wie}
}

func urgentieIcoon(t tabel.Toon) string {
	switch t {
	case tabel.TeLaat:
		return "waarschuwing"
	case tabel.DezeWeek:
		return "klok"
	default:
		return ""
	}
}

// stippen draws the five links; nothing where they were not derived yet.
func stippen(k dossier.Ketenstand) []tabel.Stip {
	var uit []tabel.Stip
	for _, t := range k {
		if t == "" {
			return nil
		}
		uit = append(uit, stip(t))
	}
	return uit
}

func stip(t dossier.Toestand) tabel.Stip {
	switch t {
	case dossier.Gedaan:
		return tabel.StipGedaan
	case dossier.Bezig:
		return tabel.StipBezig
	case dossier.NietVoor:
		return tabel.StipNiet
	default:
		return tabel.StipWacht
	}
}

// vraag is the filter for one page.
func (m *model) vraag(v tabel.Vraag) dossier.Filter {
	f := m.filter
	f.Sorteer, f.Aflopend = v.Orde.Kolom, v.Orde.Aflopend
	f.Vanaf, f.Limiet = v.Van, v.Aantal
	return f
}

// eerste is the filter for the first page: its answer brings the number of all.
func (m *model) eerste() dossier.Filter {
	return m.vraag(tabel.Vraag{Aantal: eerstePagina, Orde: m.tabel.Orde()})
}

// eerstePagina is as many rows as the table asks for at a time.
const eerstePagina = 200

// route gives the way to a row.
func route(r dossier.Rij) kit.Route {
	return kit.Route{Scherm: kit.SchermDossier, Sleutel: r.Nummer}
}

// gefilterd tells whether anything but all open dossiers is asked for.
func (m *model) gefilterd() bool {
	f := m.filter
	return f.Zoek != "" || f.Doelgroep != "" || f.Leerroute != "" || f.Schakel != 0 || f.Medewerker != "" || f.Afgesloten
}

// wis takes every filter off.
func (m *model) wis() { m.filter = dossier.Filter{Op: m.op} }

// telling says how many there are.
func (m *model) telling() string {
	switch {
	case !m.gezet:
		return ""
	case m.totaal == 0 && m.gefilterd():
		return "Niets gevonden"
	default:
		return text.Aantal(m.totaal, "dossier", "dossiers")
	}
}

// keuze is one entry of a filter list: what it says and what it means.
type keuze[T comparable] struct {
	tekst  string
	waarde T
}

func doelgroepen() []keuze[wet.Doelgroep] {
	uit := []keuze[wet.Doelgroep]{{"Alle doelgroepen", ""}}
	for _, d := range wet.Doelgroepen() {
		uit = append(uit, keuze[wet.Doelgroep]{string(d), d})
	}
	return uit
}

func leerroutes() []keuze[wet.Leerroute] {
	uit := []keuze[wet.Leerroute]{{"Alle leerroutes", ""}}
	for _, l := range wet.Leerroutes() {
		uit = append(uit, keuze[wet.Leerroute]{l.Naam(), l})
	}
	return uit
}

func schakels() []keuze[dossier.Schakel] {
	uit := []keuze[dossier.Schakel]{{"Alle schakels", 0}}
	for _, s := range dossier.AlleSchakels() {
		uit = append(uit, keuze[dossier.Schakel]{fmt.Sprintf("%d %s", s, s.Kort()), s})
	}
	return uit
}

func medewerkers(namen []string) []keuze[string] {
	uit := []keuze[string]{{"Alle medewerkers", ""}}
	for _, n := range namen {
		uit = append(uit, keuze[string]{n, n})
	}
	return uit
}
