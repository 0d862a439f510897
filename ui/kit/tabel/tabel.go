// Package tabel is the model of a data table: order, filter, cursor and choice,
// without a screen.
package tabel

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Toon is the urgency of a cell.
type Toon int

// The tones. Only urgency has a colour; Zacht is for what matters less, Link for
// what can be clicked.
const (
	Gewoon Toon = iota
	Zacht
	Link
	DezeWeek
	TeLaat
)

// Cel is what stands in one place of a table. Icoon is the name of a drawing of
// ui/theme. Stippen draws the states of a chain as small dots instead of text.
type Cel struct {
	Tekst   string
	Icoon   string
	Toon    Toon
	Vet     bool
	Stippen []Stip
}

// Stip is one small dot of a drawn chain.
type Stip int

// The dots.
const (
	StipWacht Stip = iota
	StipBezig
	StipGedaan
	StipNiet
)

// Kolom is one column of rows T.
type Kolom[T any] struct {
	ID        string
	Kop       string
	Breedte   float32 // in pixels at scale 1
	Rekt      bool    // takes what is left, from Breedte on
	Rechts    bool    // numbers and dates
	Wijkt     int     // goes where the table is narrow, the highest first; 0: stays
	Cel       func(T) Cel
	Vergelijk func(a, b T) int // orders rows in memory; nil: the column cannot be sorted
	Tik       func(T)          // the cell is a link; nil: it opens nothing of its own
}

// Tekstkolom makes a column of plain text that sorts without accents.
func Tekstkolom[T any](id, kop string, breedte float32, tekst func(T) string) Kolom[T] {
	return Kolom[T]{
		ID: id, Kop: kop, Breedte: breedte,
		Cel:       func(r T) Cel { return Cel{Tekst: tekst(r)} },
		Vergelijk: func(a, b T) int { return cmp.Compare(Vouw(tekst(a)), Vouw(tekst(b))) },
	}
}

// Vouw makes a text comparable: small letters without accents.
func Vouw(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		switch r = unicode.ToLower(r); r {
		case 'ı':
			return 'i'
		case 'ł':
			return 'l'
		case 'ø':
			return 'o'
		case 'đ', 'ð':
			return 'd'
		}
		return r
	}, norm.NFD.String(s))
	return strings.ReplaceAll(s, "ß", "ss")
}

// Sortering is the order of a table; an empty Kolom: as the rows came.
type Sortering struct {
	Kolom    string
	Aflopend bool
}

// Volgende is the order after a click on the heading of a column: first up, then
// down, and so on.
func (s Sortering) Volgende(kolom string) Sortering {
	return Sortering{Kolom: kolom, Aflopend: s.Kolom == kolom && !s.Aflopend}
}

// Sorteer gives the rows in order; equal rows stay as they were.
func Sorteer[T any](rijen []T, kolommen []Kolom[T], s Sortering) []T {
	i := slices.IndexFunc(kolommen, func(k Kolom[T]) bool { return k.ID == s.Kolom })
	uit := slices.Clone(rijen)
	if i < 0 || kolommen[i].Vergelijk == nil {
		return uit
	}
	slices.SortStableFunc(uit, func(a, b T) int {
		if s.Aflopend {
			a, b = b, a
		}
		return kolommen[i].Vergelijk(a, b)
	})
	return uit
}
