package beheer

import (
	"schakel/domain/fout"
	"schakel/domain/persoon"
)

// Weergave is a way to look at the list of dossiers that a medewerker keeps under a name:
// what was searched for, the filters and the order. What is empty filters nothing.
type Weergave struct {
	Naam       string `json:"naam"`
	Wie        string `json:"wie"` // whose it is
	Zoek       string `json:"zoek,omitempty"`
	Doelgroep  string `json:"doelgroep,omitempty"`
	Leerroute  string `json:"leerroute,omitempty"`
	Schakel    int    `json:"schakel,omitempty"`
	Medewerker string `json:"medewerker,omitempty"`
	Afgesloten bool   `json:"afgesloten,omitempty"`
	Sorteer    string `json:"sorteer,omitempty"`
	Aflopend   bool   `json:"aflopend,omitempty"`
}

// langsteWeergave is how many characters the name of a weergave may have: it must fit a list.
const langsteWeergave = 40

// MetWeergave gives the settings with a weergave added, or in the place of the one with
// its name of the same medewerker.
func (i Instellingen) MetWeergave(w Weergave) (Instellingen, error) {
	w.Naam = persoon.Schoon(w.Naam)
	switch {
	case w.Naam == "":
		return i, fout.Bij("naam", fout.Ontbreekt, "Geef de weergave een naam.")
	case len([]rune(w.Naam)) > langsteWeergave:
		return i, fout.Bij("naam", fout.Ongeldig, "Kies een kortere naam, van hoogstens %d tekens.", langsteWeergave)
	}
	i.Weergaven = append(i.zonder(w.Wie, w.Naam), w)
	return i, nil
}

// ZonderWeergave gives the settings without a weergave.
func (i Instellingen) ZonderWeergave(wie, naam string) Instellingen {
	i.Weergaven = i.zonder(wie, naam)
	return i
}

// WeergavenVan gives those of one medewerker, in the order in which they were kept.
func (i Instellingen) WeergavenVan(wie string) []Weergave {
	var uit []Weergave
	for _, w := range i.Weergaven {
		if w.Wie == wie {
			uit = append(uit, w)
		}
	}
	return uit
}

func (i Instellingen) zonder(wie, naam string) []Weergave {
	uit := make([]Weergave, 0, len(i.Weergaven)+1)
	for _, w := range i.Weergaven {
		if w.Wie != wie || w.Naam != naam {
			uit = append(uit, w)
		}
	}
	return uit
}
