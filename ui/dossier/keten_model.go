package dossier

import (
	"strings"

	"schakel/ui/kit"
)

// keten gives the five links as they are drawn.
func (m *model) keten() []kit.Ketendeel {
	uit := make([]kit.Ketendeel, len(m.inzage.Schakels))
	for i, s := range m.inzage.Schakels {
		uit[i] = kit.Ketendeel{Naam: s.Schakel.Kort(), Toestand: kit.Toestand(s.Toestand), Datum: s.Datum, Wat: s.Wat}
	}
	return uit
}

// reden is why a link stands where it stands.
type reden struct{ schakel, waarom string }

// redenen gives the reasons of the five links.
func (m *model) redenen() []reden {
	var uit []reden
	for _, s := range m.inzage.Schakels {
		uit = append(uit, reden{s.Schakel.Naam(), strings.Join(s.Redenen, " ")})
	}
	return uit
}
