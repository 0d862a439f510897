package dossiers

import (
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/wet"
	"schakel/ui/kit/tabel"
)

// The views that are always there, and the name of a list that is none of them.
const (
	weergaveAlle = "Alle open dossiers"
	weergaveMijn = "Mijn dossiers"
	weergaveVrij = "Eigen selectie"
)

// weergave is a view under its name; eigen ones were kept by the medewerker.
type weergave struct {
	naam   string
	filter dossier.Filter // without day and page; Sorteer and Aflopend are the order
	eigen  bool
}

// weergaven gives the views to choose from: the fixed ones, then those that were kept.
func (m *model) weergaven() []weergave {
	uit := []weergave{{naam: weergaveAlle, filter: dossier.Filter{Sorteer: opNaam}}}
	if m.wie != "" {
		uit = append(uit, weergave{naam: weergaveMijn, filter: dossier.Filter{Medewerker: m.wie, Sorteer: "volgende"}})
	}
	for _, w := range m.bewaard {
		uit = append(uit, weergave{naam: w.Naam, eigen: true, filter: dossier.Filter{
			Zoek: w.Zoek, Doelgroep: wet.Doelgroep(w.Doelgroep), Leerroute: wet.Leerroute(w.Leerroute), Schakel: dossier.Schakel(w.Schakel),
			Medewerker: w.Medewerker, Afgesloten: w.Afgesloten, Sorteer: w.Sorteer, Aflopend: w.Aflopend,
		}})
	}
	return uit
}

// stand is what stands on the screen, as a view keeps it.
func (m *model) stand() dossier.Filter {
	f, orde := m.filter, m.tabel.Orde()
	return dossier.Filter{
		Zoek: strings.TrimSpace(f.Zoek), Doelgroep: f.Doelgroep, Leerroute: f.Leerroute, Schakel: f.Schakel, Medewerker: f.Medewerker,
		Afgesloten: f.Afgesloten, Sorteer: orde.Kolom, Aflopend: orde.Aflopend,
	}
}

// nu gives the view that stands on the screen; false when it is none. The last one kept
// counts first: it may say the same as a fixed one.
func (m *model) nu() (weergave, bool) {
	ww := m.weergaven()
	for i := len(ww) - 1; i >= 0; i-- {
		if ww[i].filter == m.stand() {
			return ww[i], true
		}
	}
	return weergave{naam: weergaveVrij}, false
}

// kiesWeergave takes the filters and the order of a view; false when there is none.
func (m *model) kiesWeergave(naam string) bool {
	for _, w := range m.weergaven() {
		if w.naam != naam {
			continue
		}
		m.filter = w.filter
		m.filter.Op = m.op
		m.tabel.ZetOrde(tabel.Sortering{Kolom: w.filter.Sorteer, Aflopend: w.filter.Aflopend})
		return true
	}
	return false
}

// teBewaren is what stands on the screen, to be kept under a name.
func (m *model) teBewaren(naam string) beheer.Weergave {
	f := m.stand()
	return beheer.Weergave{
		Naam: naam, Zoek: f.Zoek, Doelgroep: string(f.Doelgroep), Leerroute: string(f.Leerroute), Schakel: int(f.Schakel),
		Medewerker: f.Medewerker, Afgesloten: f.Afgesloten, Sorteer: f.Sorteer, Aflopend: f.Aflopend,
	}
}

// magHeten refuses the names that the list itself uses.
func magHeten(naam string) error {
	for _, vast := range []string{weergaveAlle, weergaveMijn, weergaveVrij} {
		if strings.EqualFold(strings.TrimSpace(naam), vast) {
			return fout.Bij("naam", fout.Bestaat, "De naam ‘%s’ is al in gebruik. Kies een andere naam.", vast)
		}
	}
	return nil
}

// weergaveKeuzes are the names to choose from; where none of them stands on the screen,
// that has a name too.
func (m *model) weergaveKeuzes() []keuze[string] {
	var uit []keuze[string]
	for _, w := range m.weergaven() {
		uit = append(uit, keuze[string]{w.naam, w.naam})
	}
	if _, er := m.nu(); !er {
		uit = append(uit, keuze[string]{weergaveVrij, weergaveVrij})
	}
	return uit
}
