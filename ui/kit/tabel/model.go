package tabel

import (
	"slices"
	"strings"
)

// paginamaat is how many rows are asked for at a time.
const paginamaat = 200

// Model is the state of a table of rows T. There are two ways to fill it: Zet, with
// all rows at hand, sorted and filtered here; or Pagineer, with rows asked for in
// pages of 200 when they come in sight, sorted and filtered by who gives them.
type Model[T any] struct {
	kolommen []Kolom[T]
	sleutel  func(T) string
	alle     []T
	filter   func(T) bool
	orde     Sortering

	zicht []T
	er    []bool // of paged rows: is it here
	vraag func(Vraag)
	ronde int
	open  map[int]bool

	cursor int
	anker  int
	keuze  map[string]T
}

// Vraag asks for the rows Van up to Van+Aantal in an order. Ronde tells answers to
// an older question apart.
type Vraag struct {
	Van, Aantal int
	Orde        Sortering
	Ronde       int
}

// New makes an empty table. Sleutel tells rows apart and must be stable.
func New[T any](sleutel func(T) string, kolommen ...Kolom[T]) *Model[T] {
	return &Model[T]{kolommen: kolommen, sleutel: sleutel, keuze: map[string]T{}, open: map[int]bool{}}
}

// Kolommen gives the columns.
func (m *Model[T]) Kolommen() []Kolom[T] { return m.kolommen }

// Zet fills the table with all its rows. Cursor and choice stay on their rows.
func (m *Model[T]) Zet(rijen []T) {
	m.vraag, m.er = nil, nil
	m.alle = slices.Clone(rijen)
	m.bouw()
	for s := range m.keuze {
		if !slices.ContainsFunc(m.alle, func(r T) bool { return m.sleutel(r) == s }) {
			delete(m.keuze, s)
		}
	}
}

// Filter shows only the rows that pass; nil shows all. Not for a paged table.
func (m *Model[T]) Filter(f func(T) bool) {
	m.filter = f
	if m.vraag == nil {
		m.herbouw()
	}
}

// herbouw makes what is in sight anew; a cursor at the top stays at the top.
func (m *Model[T]) herbouw() {
	boven := m.cursor == 0
	m.bouw()
	if boven {
		m.Naar(0)
	}
}

// bouw makes what is in sight anew and puts the cursor back on its row.
func (m *Model[T]) bouw() {
	op, had := m.Huidig()
	rijen := m.alle
	if m.filter != nil {
		rijen = slices.DeleteFunc(slices.Clone(m.alle), func(r T) bool { return !m.filter(r) })
	}
	m.zicht = Sorteer(rijen, m.kolommen, m.orde)
	i := -1
	if had {
		i = slices.IndexFunc(m.zicht, func(r T) bool { return m.sleutel(r) == m.sleutel(op) })
	}
	if i < 0 {
		i = min(m.cursor, len(m.zicht)-1)
	}
	m.cursor = max(i, 0)
	m.anker = m.cursor
}

// Pagineer fills the table with totaal rows that are asked for when they come in
// sight; vraag is answered by Antwoord. It starts at the top.
func (m *Model[T]) Pagineer(totaal int, vraag func(Vraag)) {
	m.vraag, m.alle = vraag, nil
	m.zicht, m.er = make([]T, totaal), make([]bool, totaal)
	m.ronde++
	clear(m.open)
	m.cursor, m.anker = 0, 0
}

// Nodig asks for the pages of the rows van up to tot that are not here yet.
func (m *Model[T]) Nodig(van, tot int) {
	if m.vraag == nil {
		return
	}
	for p := max(van, 0) / paginamaat; p*paginamaat < min(tot, len(m.zicht)); p++ {
		if eerste := p * paginamaat; !m.er[eerste] && !m.open[p] {
			m.open[p] = true
			m.vraag(Vraag{Van: eerste, Aantal: min(paginamaat, len(m.zicht)-eerste), Orde: m.orde, Ronde: m.ronde})
		}
	}
}

// Antwoord gives the rows of a question; rows of an older round are dropped. False:
// nothing changed.
func (m *Model[T]) Antwoord(v Vraag, rijen []T) bool {
	if v.Ronde != m.ronde || m.vraag == nil {
		return false
	}
	delete(m.open, v.Van/paginamaat)
	for i, r := range rijen[:min(len(rijen), len(m.zicht)-v.Van)] {
		m.zicht[v.Van+i], m.er[v.Van+i] = r, true
	}
	return len(rijen) > 0
}

// Len is how many rows are in sight.
func (m *Model[T]) Len() int { return len(m.zicht) }

// Rij gives row i; false when there is none, or it is not here yet.
func (m *Model[T]) Rij(i int) (T, bool) {
	if i < 0 || i >= len(m.zicht) || (m.er != nil && !m.er[i]) {
		var leeg T
		return leeg, false
	}
	return m.zicht[i], true
}

// Orde gives the order of now.
func (m *Model[T]) Orde() Sortering { return m.orde }

// Kan tells whether a column can be sorted.
func (m *Model[T]) Kan(kolom string) bool {
	return slices.ContainsFunc(m.kolommen, func(k Kolom[T]) bool { return k.ID == kolom && k.Vergelijk != nil })
}

// Sorteer orders the rows, as a click on the heading does. A paged table asks anew.
func (m *Model[T]) Sorteer(kolom string) {
	if m.Kan(kolom) {
		m.ZetOrde(m.orde.Volgende(kolom))
	}
}

// ZetOrde sets the order at once.
func (m *Model[T]) ZetOrde(s Sortering) {
	m.orde = s
	if m.vraag != nil {
		m.Pagineer(len(m.zicht), m.vraag)
		return
	}
	m.herbouw()
}

// Cursor is the row that the keyboard is on, from 0.
func (m *Model[T]) Cursor() int { return m.cursor }

// Huidig gives the row under the cursor.
func (m *Model[T]) Huidig() (T, bool) { return m.Rij(m.cursor) }

// Naar puts the cursor on a row, held within the table.
func (m *Model[T]) Naar(i int) {
	m.cursor = max(min(i, len(m.zicht)-1), 0)
	m.anker = m.cursor
}

// ZoekVooruit gives the next row, after the cursor and round again, of which a column
// of text begins with what was typed; -1 when there is none. Only rows that are here.
func (m *Model[T]) ZoekVooruit(begin string, vanaf int) int {
	begin = Vouw(begin)
	for k := range m.kolommen {
		if m.kolommen[k].Rechts {
			continue
		}
		for n := range m.zicht {
			i := (vanaf + n) % len(m.zicht)
			if r, ok := m.Rij(i); ok && strings.HasPrefix(Vouw(m.kolommen[k].Cel(r).Tekst), begin) {
				return i
			}
		}
	}
	return -1
}
