package casus

import (
	"fmt"
	"slices"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// stap is what one day brings: an event, or with later the second half of an event that
// names two days (the answer that comes in, the report that is made).
type stap struct {
	Gebeurtenis
	dag   kalender.Datum
	later bool
}

// verloop puts the events in the order in which they happened. An event that was known
// before an earlier line of the file began is out of order. Without a day of its own an
// event is of the day that the file had reached.
func verloop(bestand string, gebeurd []Gebeurtenis) ([]stap, error) {
	var uit []stap
	var begonnen, bereikt kalender.Datum
	for _, g := range gebeurd {
		dag := g.Dag()
		switch {
		case dag.Leeg() && bereikt.Leeg():
			return nil, &LeesFout{bestand, g.Regel, g.Soort + ": zeg op welke dag dit was (datum: …)"}
		case dag.Leeg():
			dag = bereikt
		case dag.Voor(begonnen):
			return nil, &LeesFout{bestand, g.Regel, fmt.Sprintf("%s op %s staat niet op volgorde: hierboven staat al een gebeurtenis van %s", g.Soort, dag, begonnen)}
		}
		eerst := g.Eerst()
		if eerst.Leeg() {
			eerst = dag
		}
		uit = append(uit, stap{Gebeurtenis: g, dag: eerst})
		if !g.Ontvangen.Leeg() || !g.Rapport.Leeg() {
			uit = append(uit, stap{Gebeurtenis: g, dag: dag, later: true})
		}
		begonnen, bereikt = laatste(begonnen, eerst), laatste(bereikt, dag)
	}
	if len(uit) == 0 {
		return nil, &LeesFout{bestand, 1, "de casus heeft geen gebeurtenissen (gebeurtenissen: …)"}
	}
	slices.SortStableFunc(uit, func(a, b stap) int { return a.dag.Vergelijk(b.dag) })
	return uit, nil
}

func laatste(a, b kalender.Datum) kalender.Datum {
	if b.Na(a) {
		return b
	}
	return a
}

// kennisgevingErbij gives the notification of DUO that the file leaves out although a PIP
// cannot do without: on the first day of the file, or on that of the PIP when its term
// would be over by then. ok is false when nothing is left out.
func kennisgevingErbij(stappen []stap) (erbij stap, ok bool) {
	feiten := wet.PIPFeiten{}
	for _, s := range stappen {
		switch {
		case s.Soort == "kennisgeving" || s.Soort == "inschrijving" && s.Verhuizing:
			return stap{}, false
		case s.Soort == "inschrijving":
			feiten.Inschrijving = s.Datum
		}
	}
	i := slices.IndexFunc(stappen, func(s stap) bool { return s.Soort == "pip" })
	if i < 0 {
		return stap{}, false
	}
	dag := stappen[0].dag
	feiten.Kennisgeving = dag
	if t := wet.Op(stappen[i].dag).PIPTermijn(feiten); t.Geldt && t.TotEnMet.Voor(stappen[i].dag) {
		dag = stappen[i].dag
	}
	return stap{Gebeurtenis: Gebeurtenis{Regel: stappen[i].Regel, Soort: "kennisgeving", Datum: dag}, dag: dag}, true
}

// op puts a step before the other steps of its day.
func (s stap) op(stappen []stap) []stap {
	i, _ := slices.BinarySearchFunc(stappen, s.dag, func(e stap, d kalender.Datum) int { return e.dag.Vergelijk(d) })
	return slices.Insert(stappen, i, s)
}
