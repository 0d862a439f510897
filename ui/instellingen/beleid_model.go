package instellingen

import (
	"fmt"
	"slices"
	"strconv"

	"schakel/domain/beheer"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// keuze is one rule of policy as the list shows it.
type keuze struct {
	regel  beheer.Beleidsregel
	waarde string
	vanaf  string
	bron   string
	straks string // what it becomes later; "" for nothing
	eigen  bool   // the municipality chose it; otherwise a proposal of the program
}

// keuzes gives every rule with what is in force today.
func (m *model) keuzes() []keuze {
	uit := make([]keuze, 0, len(beheer.Beleidsregels()))
	for _, r := range beheer.Beleidsregels() {
		k := keuze{regel: r, waarde: strconv.Itoa(m.nu.Getal(r.Naam, m.op)), vanaf: "–", bron: "voorstel van het programma"}
		if b, ok := m.nu.BeleidOp(r.Naam, m.op); ok {
			k.eigen, k.vanaf, k.bron = true, b.Vanaf.String(), b.Bron
		}
		for _, b := range m.geschiedenis(r.Naam) {
			if b.Vanaf.Na(m.op) {
				k.straks = fmt.Sprintf("%s vanaf %s", b.Waarde, b.Vanaf)
			}
		}
		uit = append(uit, k)
	}
	return uit
}

// geschiedenis gives the choices of one rule, the latest first.
func (m *model) geschiedenis(naam string) []beheer.Beleid {
	var uit []beheer.Beleid
	for _, b := range m.nu.Beleid {
		if b.Naam == naam {
			uit = append(uit, b)
		}
	}
	slices.SortStableFunc(uit, func(a, b beheer.Beleid) int { return b.Vanaf.Vergelijk(a.Vanaf) })
	return uit
}

// zetKeuze lays down a choice from a day on; one that began on the same day is replaced.
func (m *model) zetKeuze(b beheer.Beleid) error {
	b.Waarde, b.Bron = persoon.Schoon(b.Waarde), persoon.Schoon(b.Bron)
	if err := b.Controleer(); err != nil {
		return err
	}
	lijst := m.zonder(b.Naam, b.Vanaf)
	m.nu.Beleid = append(lijst, b)
	return nil
}

// wegKeuze takes the choice that began on a day away.
func (m *model) wegKeuze(naam string, vanaf kalender.Datum) { m.nu.Beleid = m.zonder(naam, vanaf) }

func (m *model) zonder(naam string, vanaf kalender.Datum) []beheer.Beleid {
	return slices.DeleteFunc(slices.Clone(m.nu.Beleid), func(b beheer.Beleid) bool { return b.Naam == naam && b.Vanaf == vanaf })
}
