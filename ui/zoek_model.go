package ui

import (
	"strings"

	"schakel/domain/dossier"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
)

// The most people and actions that the search shows.
const (
	maxPersonen = 7
	maxActies   = 5
)

// vondst is one thing that the search found: a person or an action.
type vondst struct {
	tekst string
	bij   string // birth date and dossiernummer, or the keys
	doe   func()
}

// zoekActies gives the actions of which every typed word begins a word.
func zoekActies(aa []kit.Actie, getypt string) []vondst {
	var uit []vondst
	gehad := map[string]bool{}
	for _, a := range aa {
		if len(uit) == maxActies {
			break
		}
		if a.Naam == "" || gehad[a.Naam] || !a.Aan() || !past(a.Naam, getypt) {
			continue
		}
		gehad[a.Naam] = true
		uit = append(uit, vondst{tekst: a.Naam, bij: a.ToetsNaam(), doe: a.Doe})
	}
	return uit
}

// past tells whether each typed word begins a word of the name, without accents.
func past(naam, getypt string) bool {
	woorden := strings.Fields(tabel.Vouw(naam))
	for _, g := range strings.Fields(tabel.Vouw(getypt)) {
		ok := false
		for _, w := range woorden {
			ok = ok || strings.HasPrefix(w, g)
		}
		if !ok {
			return false
		}
	}
	return true
}

// personen gives the dossiers that were found, as lines to choose.
func personen(rijen []dossier.Rij, ga func(kit.Route)) []vondst {
	var uit []vondst
	for _, r := range rijen[:min(len(rijen), maxPersonen)] {
		bij := strings.Join(weg([]string{r.Geboortedatum.String(), string(r.Doelgroep), r.Nummer}), " · ")
		uit = append(uit, vondst{tekst: r.Naam, bij: bij, doe: func() { ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: r.Nummer}) }})
	}
	return uit
}

// weg leaves out what is empty.
func weg(ss []string) []string {
	var uit []string
	for _, s := range ss {
		if s != "" {
			uit = append(uit, s)
		}
	}
	return uit
}

// lijst is the list under the search field with the line that Enter chooses; -1: none.
type lijst struct {
	vondsten []vondst
	op       int
}

// zet shows what was found. Enter takes the first, but only of what one asked for.
func (l *lijst) zet(vv []vondst, gevraagd bool) {
	l.vondsten, l.op = vv, -1
	if gevraagd {
		l.op = 0
	}
}

// loop moves the choice, round the ends.
func (l *lijst) loop(n int) {
	k := len(l.vondsten)
	switch {
	case k == 0:
	case l.op < 0 && n < 0:
		l.op = k - 1
	default:
		l.op = ((l.op+n)%k + k) % k
	}
}

// gekozen gives the line that Enter chooses.
func (l *lijst) gekozen() (vondst, bool) {
	if l.op < 0 || l.op >= len(l.vondsten) {
		return vondst{}, false
	}
	return l.vondsten[l.op], true
}
