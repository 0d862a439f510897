package document

import (
	"fmt"
	"strings"
)

// Tekst gives the document as plain text in reading order, for a preview, a search
// or a test: a line for each heading, paragraph, item and row; cells are divided by
// " | ", a ticked box is [x].
func (d Document) Tekst() string {
	t := &tekst{}
	for _, a := range d.Adres {
		t.regel(a)
	}
	for _, g := range d.Gegevens {
		t.gegeven(g)
	}
	if d.Onderwerp != "" {
		t.gegeven(Gegeven{"Onderwerp", d.Onderwerp})
	}
	t.regel(d.Titel)
	t.blokken(d.Blokken)
	return t.b.String()
}

type tekst struct{ b strings.Builder }

// regel writes a line; an empty one is left out.
func (t *tekst) regel(s string) {
	if strings.TrimSpace(s) != "" {
		t.b.WriteString(s + "\n")
	}
}

func (t *tekst) gegeven(g Gegeven) { t.regel(strings.TrimSpace(g.Label + ": " + g.Waarde)) }

func (t *tekst) blokken(bb []Blok) {
	for _, b := range bb {
		t.blok(b)
	}
}

func (t *tekst) blok(b Blok) {
	switch b := b.(type) {
	case Kop:
		t.regel(b.Tekst)
	case Alinea:
		t.regel(b.Tekst)
	case Lijst:
		t.lijst(b)
	case Tabel:
		t.regel(b.Bijschrift)
		for _, r := range append([][]string{b.Kop}, b.Rijen...) {
			t.regel(strings.Join(r, " | "))
		}
		t.regel(b.Noot)
	case Gegevens:
		for _, g := range b.Rijen {
			t.gegeven(g)
		}
	case Regels:
		t.regel(b.Label)
	case Keuzes:
		t.keuzes(b)
	case Ondertekening:
		for _, v := range []Vak{b.Links, b.Rechts} {
			t.regel(v.Kop)
			for _, r := range v.Regels {
				t.regel(r)
			}
		}
	case Bijeen:
		t.blokken(b.Blokken)
	}
}

func (t *tekst) lijst(b Lijst) {
	for i, p := range b.Punten {
		if b.Genummerd {
			t.regel(fmt.Sprintf("%d. %s", i+1, p))
		} else {
			t.regel("- " + p)
		}
	}
}

func (t *tekst) keuzes(b Keuzes) {
	t.regel(b.Label)
	for i, o := range b.Opties {
		if i < len(b.Gekozen) && b.Gekozen[i] {
			t.regel("[x] " + o)
		} else {
			t.regel("[ ] " + o)
		}
	}
}
