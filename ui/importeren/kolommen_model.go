package importeren

import (
	"errors"
	"fmt"
	"maps"
	"strings"

	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
)

// nietInlezen is the choice for a column that is no field.
const nietInlezen = "Niet inlezen"

// kolom is one column of the list: its heading, what stands in it, and what it is read as.
type kolom struct {
	index     int
	kop       string
	voorbeeld string
	veld      instroom.Veld // empty: not read
}

// lijstKolommen gives the columns as they are read now.
func (m *model) lijstKolommen() []kolom {
	bij := map[int]instroom.Veld{}
	for v, i := range m.proef.Kolommen {
		bij[i] = v
	}
	uit := make([]kolom, len(m.proef.Lijst.Kop))
	for i, kop := range m.proef.Lijst.Kop {
		kop = strings.Join(strings.Fields(kop), " ")
		if kop == "" {
			kop = fmt.Sprintf("(kolom %d zonder naam)", i+1)
		}
		uit[i] = kolom{index: i, kop: kop, voorbeeld: m.voorbeeld(i, bij[i]), veld: bij[i]}
	}
	return uit
}

// voorbeeld shows what stands in a column: the first two different values, a number of a
// person masked.
func (m *model) voorbeeld(i int, v instroom.Veld) string {
	const genoeg = 2
	var uit []string
	for _, rij := range m.proef.Lijst.Rijen {
		if i >= len(rij) || len(uit) == genoeg {
			continue
		}
		w := strings.Join(strings.Fields(rij[i]), " ")
		if w != "" {
			w = waarde(v, w)
		}
		if w != "" && (len(uit) == 0 || uit[0] != w) {
			uit = append(uit, w)
		}
	}
	if len(uit) == 0 {
		return "(leeg)"
	}
	return strings.Join(uit, " · ")
}

// veldKeuzes are the names to choose from, the way back first.
func veldKeuzes() []string {
	uit := []string{nietInlezen}
	for _, v := range instroom.Velden() {
		uit = append(uit, zin(v.Naam()))
	}
	return uit
}

// veldNaam is the choice that stands at a column.
func veldNaam(v instroom.Veld) string {
	if v == "" {
		return nietInlezen
	}
	return zin(v.Naam())
}

func veldMet(naam string) instroom.Veld {
	for _, v := range instroom.Velden() {
		if zin(v.Naam()) == naam {
			return v
		}
	}
	return ""
}

// kies reads column i as the field with this name; another column that was read as it
// is left out from then on. False: nothing changed.
func (m *model) kies(i int, naam string) bool {
	nieuw := maps.Clone(m.proef.Kolommen)
	if nieuw == nil {
		nieuw = instroom.Kolommen{}
	}
	maps.DeleteFunc(nieuw, func(_ instroom.Veld, k int) bool { return k == i })
	if v := veldMet(naam); v != "" {
		nieuw[v] = i
	}
	if maps.Equal(nieuw, m.proef.Kolommen) {
		return false
	}
	m.keuze, m.proef.Kolommen = nieuw, nieuw
	return true
}

// herken drops what was put right by hand: the columns by their names again.
func (m *model) herken() {
	m.keuze = instroom.Herken(m.proef.Lijst.Kop)
	m.proef.Kolommen = m.keuze
}

// kolommenRegel says how many columns are read.
func (m *model) kolommenRegel() string {
	return fmt.Sprintf("Kolommen  %d van %d", len(m.proef.Kolommen), len(m.proef.Lijst.Kop))
}

// ontbreekt gives a sentence for each field without which nothing can be read in.
func (m *model) ontbreekt() []string {
	var uit []string
	var lijst fout.Lijst
	var een *fout.Fout
	switch {
	case errors.As(m.kolFout, &lijst):
		for _, f := range lijst {
			uit = append(uit, f.Melding)
		}
	case errors.As(m.kolFout, &een):
		uit = append(uit, een.Melding)
	}
	return uit
}

// alleenKolommen tells whether a look at a list stopped at its columns, so that it can be
// mended on this screen.
func alleenKolommen(v keten.Voorproef, err error) bool {
	return v.Kolommen != nil && v.Rijen == nil && v.Kolommen.Controleer() != nil && fout.CodeVan(err) == fout.Ontbreekt
}
