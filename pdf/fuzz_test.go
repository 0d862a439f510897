package pdf

import (
	"bytes"
	"testing"
	"time"

	"schakel/domain/document"
)

// FuzzZet puts any text in every place a document has: a PDF always comes out,
// whole enough to be read back.
func FuzzZet(f *testing.F) {
	for _, s := range []string{
		"", "gewoon", "\xd0", "a\x00b", "😀👩‍👩‍👧", "سلام تسفاي (12) Selam", "ሰላም", "\u202e\u2066", "e\u0301\u0301\u0301",
		"(\\)<>[]%/ EMC BT", "a\n\n\nb", "\uffff\ufffe\ufeff", "€ 1,00", "\U0010ffff", "\u0600\u0601", "ﷺ", "ཀྵ", "1\u20e3",
	} {
		f.Add(s, 1)
	}
	z := zetter(f, false)
	f.Fuzz(func(t *testing.T, s string, n int) {
		if len(s) > 5000 {
			s = s[:5000]
		}
		n = min(max(n, 1), 40)
		uit, err := z.Zet(t.Context(), overal(s, n))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(uit, []byte("%PDF-1.7")) || !bytes.HasSuffix(uit, []byte("%%EOF\n")) {
			t.Fatal("no PDF")
		}
		g := lees(t, uit)
		for i := range g.paginas {
			g.tekst(i, false) // every glyph has a meaning
		}
		g.boom()
	})
}

// overal gives a document that has s wherever text can stand; n sets how much.
func overal(s string, n int) document.Document {
	rijen := make([][]string, n)
	for i := range rijen {
		rijen[i] = []string{s, "vast", s}
	}
	gegeven := []document.Gegeven{{Label: s, Waarde: s}, {Label: s}, {Waarde: s}}
	vak := document.Vak{Kop: s, Regels: []string{s, s}}
	return document.Document{
		Titel: "T" + s, Onderwerp: s, Kenmerk: s, Datum: s, Adres: []string{s, s}, Gegevens: gegeven, Concept: n%2 == 0,
		Moment:   time.Date(2026, 1, 1, 0, 0, n, 0, time.UTC),
		Afzender: document.Afzender{Naam: s, Regels: []string{s}, LogoAlt: s, Kleur: s, Voet: s},
		Blokken: []document.Blok{
			document.Kop{Niveau: 1, Tekst: s}, document.Alinea{Tekst: s, Nadruk: true}, document.Alinea{Tekst: s},
			document.Lijst{Punten: []string{s, s}, Genummerd: true}, document.Kop{Niveau: 2, Tekst: s},
			document.Tabel{Bijschrift: s, Kop: []string{s, s, "vast"}, Rijen: rijen, RijKoppen: true, Noot: s},
			document.Gegevens{Rijen: gegeven}, document.Regels{Label: s, Aantal: n}, document.Regels{Label: s, Aantal: 1},
			document.Keuzes{Label: s, Opties: []string{s, "b"}, Gekozen: []bool{true, false}},
			document.Bijeen{Blokken: []document.Blok{document.Alinea{Tekst: s}, document.Ondertekening{Links: vak, Rechts: vak}}},
			document.NieuwePagina{}, document.Alinea{Tekst: s},
		},
	}
}

func TestSyntaxInTextStaysText(t *testing.T) {
	const slim = `) Tj ET EMC /Artifact BMC (\( <</K>> endstream endobj`
	g := lees(t, zet(t, overal(slim, 3)))
	if n := len(g.boom().soorten("H1")); n != 2 {
		t.Errorf("%d headings", n)
	}
}
