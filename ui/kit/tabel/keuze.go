package tabel

import (
	"maps"
	"slices"
)

// Wissel chooses row i, or lets it go.
func (m *Model[T]) Wissel(i int) {
	r, ok := m.Rij(i)
	if !ok {
		return
	}
	if s := m.sleutel(r); m.gekozen(s) {
		delete(m.keuze, s)
	} else {
		m.keuze[s] = r
	}
	m.Naar(i)
}

// KiesTot chooses all rows from the last one that was pointed at up to row i.
func (m *Model[T]) KiesTot(i int) {
	i = max(min(i, len(m.zicht)-1), 0)
	clear(m.keuze)
	for n := min(m.anker, i); n <= max(m.anker, i); n++ {
		if r, ok := m.Rij(n); ok {
			m.keuze[m.sleutel(r)] = r
		}
	}
	m.cursor = i
}

// KiesAlles chooses every row that is here.
func (m *Model[T]) KiesAlles() {
	for i := range m.zicht {
		if r, ok := m.Rij(i); ok {
			m.keuze[m.sleutel(r)] = r
		}
	}
}

// WisKeuze lets every row go.
func (m *Model[T]) WisKeuze() { clear(m.keuze) }

// IsGekozen tells whether row i is chosen.
func (m *Model[T]) IsGekozen(i int) bool {
	r, ok := m.Rij(i)
	return ok && m.gekozen(m.sleutel(r))
}

func (m *Model[T]) gekozen(sleutel string) bool {
	_, ok := m.keuze[sleutel]
	return ok
}

// AantalGekozen is how many rows are chosen.
func (m *Model[T]) AantalGekozen() int { return len(m.keuze) }

// Gekozen gives the chosen rows in the order of the table, and after them those that
// are out of sight; without a choice the row under the cursor.
func (m *Model[T]) Gekozen() []T {
	var uit []T
	gehad := map[string]bool{}
	for i := range m.zicht {
		if m.IsGekozen(i) {
			r, _ := m.Rij(i)
			uit = append(uit, r)
			gehad[m.sleutel(r)] = true
		}
	}
	for _, s := range sleutels(m.keuze) {
		if !gehad[s] {
			uit = append(uit, m.keuze[s])
		}
	}
	if r, ok := m.Huidig(); ok && len(m.keuze) == 0 {
		return []T{r}
	}
	return uit
}

func sleutels[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }
