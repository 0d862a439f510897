package document

import (
	"fmt"
	"regexp"
	"strings"
)

// Gebrek is what makes a document impossible to print well: a mistake of the
// program that composed it, not of the person whose data it holds.
type Gebrek struct {
	Blok    int    // number of the block, from 1; 0: the document itself
	Melding string // Dutch
}

// Error gives the Dutch sentence.
func (g Gebrek) Error() string { return g.Melding }

// maxRegels bounds lines to write on: more than fill three pages are a mistake.
const maxRegels = 60

// Controleer gives what is wrong with the document; nothing when it can be printed.
// Empty texts are fine: they take no room.
func (d Document) Controleer() []Gebrek {
	c := &controle{}
	if strings.TrimSpace(d.Titel) == "" {
		c.meld("het document heeft geen titel")
	}
	if d.Taal != "" && !regexp.MustCompile(`^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$`).MatchString(d.Taal) {
		c.meld("de taal %q is geen taalcode zoals nl-NL", d.Taal)
	}
	for i, b := range d.Blokken {
		c.nummer = i + 1
		c.blok(b)
	}
	return c.gebreken
}

type controle struct {
	nummer   int
	gebreken []Gebrek
}

func (c *controle) meld(melding string, args ...any) {
	c.gebreken = append(c.gebreken, Gebrek{Blok: c.nummer, Melding: fmt.Sprintf(melding, args...)})
}

func (c *controle) blok(b Blok) {
	switch b := b.(type) {
	case Kop:
		if b.Niveau < 1 || b.Niveau > 3 {
			c.meld("een kop heeft niveau %d; alleen 1, 2 en 3 bestaan", b.Niveau)
		}
	case Tabel:
		c.tabel(b)
	case Regels:
		if b.Aantal < 0 || b.Aantal > maxRegels {
			c.meld("een blok heeft %d schrijfregels; het mogen er 0 tot %d zijn", b.Aantal, maxRegels)
		}
	case Keuzes:
		if len(b.Gekozen) > 0 && len(b.Gekozen) != len(b.Opties) {
			c.meld("een keuze heeft %d opties, maar %d antwoorden", len(b.Opties), len(b.Gekozen))
		}
	case Bijeen:
		for _, kind := range b.Blokken {
			if _, ok := kind.(NieuwePagina); ok {
				c.meld("een nieuwe pagina staat in een blok dat bijeen moet blijven")
				continue
			}
			c.blok(kind)
		}
	case Alinea, Lijst, Gegevens, Ondertekening, NieuwePagina:
	default:
		c.meld("het document heeft een onbekend blok (%T)", b)
	}
}

func (c *controle) tabel(t Tabel) {
	kolommen := len(t.Kop)
	if kolommen == 0 && len(t.Rijen) > 0 {
		kolommen = len(t.Rijen[0])
	}
	for i, r := range t.Rijen {
		if len(r) != kolommen {
			c.meld("rij %d van een tabel heeft %d cellen, niet %d", i+1, len(r), kolommen)
		}
	}
	if len(t.Breedtes) == 0 {
		return
	}
	if len(t.Breedtes) != kolommen {
		c.meld("een tabel heeft %d kolommen, maar %d breedtes", kolommen, len(t.Breedtes))
	}
	for _, b := range t.Breedtes {
		if !(b > 0) || b > 1e6 {
			c.meld("een tabel heeft een kolom met breedte %v; die moet groter dan 0 zijn", b)
		}
	}
}
