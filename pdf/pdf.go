// Package pdf makes a document.Document into the bytes of a PDF: tagged, PDF/A-2a
// and PDF/UA-1, the same document giving the same bytes.
//
// The way of a document: the text is cleaned (schoon.go), shaped and broken into
// lines (vorm.go, regel.go, binding.go), each block becomes unbreakable slices (blok.go,
// tabel.go, formulier.go), the slices are divided over pages (stapel.go), the pages
// are drawn with gofpdf while the structure tree grows (teken.go, boom.go), and
// the file is finished: fonts, tags, metadata (afwerking.go, bestand.go).
package pdf

import (
	"context"
	"errors"
	"sync"

	"schakel/domain/document"
	"schakel/domain/fout"
)

// Paar is a TrueType font in two weights.
type Paar struct{ Gewoon, Vet []byte }

// Lettertypen are the fonts of the page, handed in as bytes. For each character
// the first font that has it is taken: Latijn, then Arabisch, then Ethiopisch.
type Lettertypen struct{ Latijn, Arabisch, Ethiopisch Paar }

// Opties of a Zetter.
type Opties struct {
	Kleurprofiel []byte // ICC profile of sRGB, for the OutputIntent
	Producent    string // in the metadata: "Schakel 1.0"
	Variant1b    bool   // PDF/A-1b in place of 2a and UA-1, for a validator that knows no other
}

// Zetter makes PDFs. It is safe for use by several goroutines at once.
type Zetter struct {
	opties  Opties
	vormers sync.Pool // of *vormer: shapers are costly to make and not safe to share
	logo    logoKast
}

// New reads the fonts once, for all documents to come.
func New(fonts Lettertypen, opties Opties) (*Zetter, error) {
	letters, err := leesLetters(fonts)
	if err != nil {
		return nil, fout.Wrap(err, fout.Technisch, "De lettertypen van het programma zijn niet leesbaar. Installeer Schakel opnieuw.")
	}
	if len(opties.Kleurprofiel) == 0 {
		return nil, fout.Wrap(errors.New("pdf: no colour profile"), fout.Technisch,
			"Het kleurprofiel van het programma ontbreekt. Installeer Schakel opnieuw.")
	}
	if opties.Producent == "" {
		opties.Producent = "Schakel"
	}
	z := &Zetter{opties: opties}
	z.vormers.New = func() any { return newVormer(letters) }
	return z, nil
}

// Zet makes the PDF of d. A document that cannot be (see document.Controleer) or
// a logo that cannot be read is an error; text never is.
func (z *Zetter) Zet(ctx context.Context, d document.Document) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if g := d.Controleer(); len(g) > 0 {
		return nil, fout.Wrap(g[0], fout.Ongeldig, "Het document kan niet worden gemaakt: %s", g[0].Melding)
	}
	logo, err := z.logo.haal(d.Afzender.Logo)
	if err != nil {
		return nil, err
	}
	v := z.vormers.Get().(*vormer)
	defer z.vormers.Put(v)
	o := newOpmaak(v, d, logo)
	o.document()
	paginas := o.paginas()
	t := newTekenaar(logo)
	for i, p := range paginas {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		o.pagina(t, p, i+1, len(paginas))
	}
	uit, err := t.klaar(o.meta(z.opties), o.boom, z.opties.Kleurprofiel)
	if err != nil {
		return nil, fout.Wrap(err, fout.Technisch, "De PDF kon niet worden gemaakt.")
	}
	return uit, nil
}
