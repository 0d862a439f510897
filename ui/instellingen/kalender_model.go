package instellingen

import (
	"fmt"
	"slices"
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// vooruit is how many years ahead the calendar should know its gelijkgestelde dagen.
const vooruit = 2

// dagen gives the gelijkgestelde dagen, the latest first. While the municipality has no
// list of its own it is the one that comes with the program.
func (m *model) dagen() []beheer.GelijkgesteldeDag {
	uit := m.nu.Kalender().Gelijkgesteld()
	slices.Reverse(uit)
	return uit
}

// zetDag adds a day (oud is empty) or changes the one that was on oud.
func (m *model) zetDag(oud kalender.Datum, d beheer.GelijkgesteldeDag) error {
	d.Naam, d.Bron = persoon.Schoon(d.Naam), persoon.Schoon(d.Bron)
	if err := d.Controleer(); err != nil {
		return err
	}
	lijst := m.nu.Kalender().Gelijkgesteld()
	if d.Datum != oud && slices.ContainsFunc(lijst, func(g beheer.GelijkgesteldeDag) bool { return g.Datum == d.Datum }) {
		return fout.Bij("datum", fout.Bestaat, "Deze dag staat al in de lijst.")
	}
	if naam, ok := kalender.New(nil).Feestdag(d.Datum); ok {
		return fout.Bij("datum", fout.NietMogelijk, "Deze dag is al een algemeen erkende feestdag: %s.", naam)
	}
	lijst = slices.DeleteFunc(lijst, func(g beheer.GelijkgesteldeDag) bool { return g.Datum == oud })
	m.nu.Gelijkgesteld = kalender.New(append(lijst, d)).Gelijkgesteld()
	return nil
}

// wegDag takes a day off the list. The last one stays: an empty list would bring back
// the one of the program.
func (m *model) wegDag(d kalender.Datum) error {
	lijst := slices.DeleteFunc(m.nu.Kalender().Gelijkgesteld(), func(g beheer.GelijkgesteldeDag) bool { return g.Datum == d })
	if len(lijst) == 0 {
		return fout.New(fout.NietMogelijk, "Laat ten minste één dag in de lijst staan. Met een lege lijst rekent Schakel weer met de lijst die met het programma meekomt.")
	}
	m.nu.Gelijkgesteld = lijst
	return nil
}

// vulAan adds the days that the program brings and the list lacks; it gives how many.
func (m *model) vulAan() int {
	lijst := m.nu.Kalender().Gelijkgesteld()
	voor := len(lijst)
	lijst = kalender.New(append(lijst, kalender.Standaard().Gelijkgesteld()...)).Gelijkgesteld()
	if len(lijst) > voor {
		m.nu.Gelijkgesteld = lijst
	}
	return len(lijst) - voor
}

// kalenderWaarschuwing says for which of the coming years no day is known, and how many
// days nobody has compared with their decree; "" when all is well.
func (m *model) kalenderWaarschuwing() string {
	k := m.nu.Kalender()
	var zinnen, jaren []string
	for j := m.op.Jaar(); j <= m.op.Jaar()+vooruit; j++ {
		if k.Ontbreekt(j) {
			jaren = append(jaren, fmt.Sprint(j))
		}
	}
	if len(jaren) > 0 {
		zinnen = append(zinnen, fmt.Sprintf("Voor %s zijn geen gelijkgestelde dagen bekend. Kijk na of er een besluit is en vul de lijst aan.",
			strings.Join(jaren, " en ")))
	}
	n := 0
	for _, d := range k.Gelijkgesteld() {
		if d.TeControleren && d.Datum.Jaar() >= m.op.Jaar() {
			n++
		}
	}
	switch {
	case n == 1:
		zinnen = append(zinnen, "1 dag vanaf dit jaar is nog te controleren: leg hem naast het besluit en haal het vinkje weg.")
	case n > 1:
		zinnen = append(zinnen, fmt.Sprintf("%d dagen vanaf dit jaar zijn nog te controleren: leg ze naast het besluit en haal het vinkje weg.", n))
	}
	return strings.Join(zinnen, " ")
}
