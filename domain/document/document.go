// Package document is the block model of a letter: what is said, in which order,
// with which meaning. How it looks is pdf's business. A leaf: it imports nothing
// of the program.
package document

import "time"

// Document is one letter or beschikking.
type Document struct {
	Titel     string // of the PDF and the first heading
	Onderwerp string
	Taal      string // "nl-NL"
	Kenmerk   string // in the footer
	Datum     string // as printed: "20 april 2026"
	// Moment goes into the PDF's metadata as the time of making. It is part of the
	// document so that the same document gives the same bytes. Zero: left out.
	Moment   time.Time
	Afzender Afzender
	Adres    []string  // lines for the window of the envelope, name first
	Gegevens []Gegeven // "Ons kenmerk", "Behandeld door", …
	Concept  bool      // prints CONCEPT on every page, as an artefact with a visible label
	Blokken  []Blok
}

// Afzender is the huisstijl of the municipality.
type Afzender struct {
	Naam    string   // "Gemeente Voorbeeld"
	Regels  []string // address block under the logo
	Logo    []byte   // PNG or JPEG; empty: the name in letters
	LogoAlt string
	Kleur   string // "#1f4e79"; used for headings when its contrast on white is at least 4,5
	Voet    string // line in the footer
}

// Gegeven is a label with its value.
type Gegeven struct{ Label, Waarde string }

// Blok is one block. The set is closed: only the types of this file.
type Blok interface{ blok() }

// Kop is a heading of level 1 to 3; it stays with the text after it.
type Kop struct {
	Niveau int
	Tekst  string
}

// Alinea is a paragraph. Nadruk sets it as a boxed first message.
type Alinea struct {
	Tekst  string
	Nadruk bool
}

// Lijst is a list, with numbers or bullets.
type Lijst struct {
	Genummerd bool
	Punten    []string
}

// Tabel has a header row that repeats over pages; a row is never torn. Breedtes are shares of the width.
// Noot stands under the last row and stays with it.
type Tabel struct {
	Bijschrift string
	Kop        []string
	Rijen      [][]string
	Breedtes   []float64
	RijKoppen  bool // the first column holds row headers
	Noot       string
}

// Gegevens is a block of labels with values, two columns without a header row.
type Gegevens struct {
	Rijen []Gegeven
}

// Regels are blank lines to write on, for a form; Label stands above them.
type Regels struct {
	Label  string
	Aantal int
}

// Keuzes are boxes to tick on paper.
type Keuzes struct {
	Label   string
	Opties  []string
	Gekozen []bool // same length, or empty
}

// Ondertekening is two signature boxes side by side that stay together.
type Ondertekening struct {
	Links, Rechts Vak
}

// Vak is one signature box.
type Vak struct {
	Kop    string   // "Namens het college"
	Regels []string // name, function, mandaat
}

// NieuwePagina starts a new page (the legal part).
type NieuwePagina struct{}

// Bijeen keeps blocks on one page when they fit on one.
type Bijeen struct{ Blokken []Blok }

func (Kop) blok()           {}
func (Alinea) blok()        {}
func (Lijst) blok()         {}
func (Tabel) blok()         {}
func (Gegevens) blok()      {}
func (Regels) blok()        {}
func (Keuzes) blok()        {}
func (Ondertekening) blok() {}
func (NieuwePagina) blok()  {}
func (Bijeen) blok()        {}
