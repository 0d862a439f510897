package pdf

import (
	"fmt"
	"strings"
	"unicode/utf16"
)

// element is a node of the structure tree: what a reader hears, in which order.
type element struct {
	soort   string // "P", "H1", "TH", …
	attr    string // attribute dictionary
	alt     string // for a figure
	vervang string // ActualText: what a drawn sign says
	ouder   *element
	delen   []boomdeel
	object  int // its number in the file
}

// boomdeel is an element, or marked content on a page.
type boomdeel struct {
	element      *element
	pagina, mcid int
}

// nieuw adds a child.
func (e *element) nieuw(soort string) *element {
	k := &element{soort: soort, ouder: e}
	e.delen = append(e.delen, boomdeel{element: k})
	return k
}

// Attributes of table headers and lists.
const (
	kolomKop     = "<</O /Table /Scope /Column>>"
	rijKop       = "<</O /Table /Scope /Row>>"
	lijstNummers = "<</O /List /ListNumbering /Decimal>>"
	lijstPunten  = "<</O /List /ListNumbering /Disc>>"
	lijstVakjes  = "<</O /List /ListNumbering /Square>>" // labels ask for another value than None
)

// loop visits e and all below it, a parent before its children.
func (e *element) loop(f func(*element)) {
	f(e)
	for _, d := range e.delen {
		if d.element != nil {
			d.element.loop(f)
		}
	}
}

// snoei drops elements that came to hold nothing, except cells, which count in their row.
func (e *element) snoei() bool {
	var blijft []boomdeel
	for _, d := range e.delen {
		if d.element == nil || d.element.snoei() {
			blijft = append(blijft, d)
		}
	}
	e.delen = blijft
	return len(blijft) > 0 || e.soort == "TD" || e.soort == "TH" || e.ouder == nil
}

// pdfTekst writes s as a PDF text string.
func pdfTekst(s string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, x := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", x)
	}
	return b.String() + ">"
}
