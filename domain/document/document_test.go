package document

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

func TestDocumentThatCanBePrintedHasNoFaults(t *testing.T) {
	d := Document{Titel: "Uw plan", Taal: "nl-NL", Blokken: []Blok{
		Kop{1, "Kop"}, Alinea{}, Lijst{}, Tabel{Kop: []string{"a", "b"}, Rijen: [][]string{{"1", "2"}}, Breedtes: []float64{1, 2}},
		Tabel{Rijen: [][]string{{"1"}, {"2"}}}, Tabel{}, Gegevens{}, Regels{Aantal: 3}, Keuzes{Opties: []string{"ja"}},
		Keuzes{Opties: []string{"ja", "nee"}, Gekozen: []bool{true, false}}, Ondertekening{}, NieuwePagina{},
		Bijeen{Blokken: []Blok{Alinea{Tekst: "x"}}},
	}}
	if g := d.Controleer(); len(g) != 0 {
		t.Errorf("%v", g)
	}
	if g := (Document{Titel: "Kaal"}).Controleer(); len(g) != 0 {
		t.Errorf("a bare title: %v", g)
	}
}

func TestFaultsAreNamedWithTheirBlock(t *testing.T) {
	gevallen := []struct {
		naam string
		blok Blok
		want string
	}{
		{"a heading of level 0", Kop{0, "x"}, "niveau 0"},
		{"a heading of level 4", Kop{4, "x"}, "niveau 4"},
		{"a row too short", Tabel{Kop: []string{"a", "b"}, Rijen: [][]string{{"1"}}}, "rij 1 van een tabel heeft 1 cellen, niet 2"},
		{"rows that differ", Tabel{Rijen: [][]string{{"1"}, {"1", "2"}}}, "rij 2 van een tabel"},
		{"too few widths", Tabel{Kop: []string{"a", "b"}, Breedtes: []float64{1}}, "2 kolommen, maar 1 breedtes"},
		{"a width of nothing", Tabel{Kop: []string{"a"}, Breedtes: []float64{0}}, "breedte 0"},
		{"a width below nothing", Tabel{Kop: []string{"a"}, Breedtes: []float64{-1}}, "breedte -1"},
		{"a width that is no number", Tabel{Kop: []string{"a"}, Breedtes: []float64{math.NaN()}}, "breedte NaN"},
		{"a width without end", Tabel{Kop: []string{"a"}, Breedtes: []float64{math.Inf(1)}}, "breedte +Inf"},
		{"lines below nothing", Regels{Aantal: -1}, "-1 schrijfregels"},
		{"lines without end", Regels{Aantal: 1_000_000}, "1000000 schrijfregels"},
		{"answers that do not match", Keuzes{Opties: []string{"ja", "nee"}, Gekozen: []bool{true}}, "2 opties, maar 1 antwoorden"},
		{"a page break within a whole", Bijeen{Blokken: []Blok{NieuwePagina{}}}, "nieuwe pagina"},
		{"a fault within a whole", Bijeen{Blokken: []Blok{Kop{7, "x"}}}, "niveau 7"},
		{"no block at all", nil, "onbekend blok"},
		{"a pointer to a block", &Alinea{}, "onbekend blok (*document.Alinea)"},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			gg := Document{Titel: "T", Blokken: []Blok{Alinea{Tekst: "goed"}, g.blok}}.Controleer()
			if len(gg) != 1 || gg[0].Blok != 2 || !strings.Contains(gg[0].Error(), g.want) {
				t.Errorf("got %v", gg)
			}
		})
	}
}

func TestFaultsOfTheDocumentItselfHaveNoBlock(t *testing.T) {
	for naam, d := range map[string]Document{
		"no title":        {},
		"a blank title":   {Titel: " \n"},
		"not a language":  {Titel: "T", Taal: "Nederlands (NL)"},
		"a foreign thing": {Titel: "T", Taal: "nl) /X ("},
	} {
		if gg := d.Controleer(); len(gg) != 1 || gg[0].Blok != 0 {
			t.Errorf("%s: %v", naam, gg)
		}
	}
}

func TestAllFaultsAreGivenAtOnce(t *testing.T) {
	gg := Document{Blokken: []Blok{Kop{0, "x"}, Alinea{}, Kop{9, "y"}}}.Controleer()
	var blokken []int
	for _, g := range gg {
		blokken = append(blokken, g.Blok)
	}
	if !slices.Equal(blokken, []int{0, 1, 3}) {
		t.Errorf("got %v", gg)
	}
}

func TestTextComesInReadingOrder(t *testing.T) {
	d := Document{
		Titel: "Uw plan", Onderwerp: "Besluit", Adres: []string{"Selam Tesfay", "", "Straat 1"},
		Gegevens: []Gegeven{{"Ons kenmerk", "2026-1"}},
		Blokken: []Blok{
			Kop{2, "Wat"}, Alinea{Tekst: "Eerst dit.", Nadruk: true}, Alinea{Tekst: "  "},
			Lijst{Genummerd: true, Punten: []string{"een", "twee"}}, Lijst{Punten: []string{"punt"}},
			Tabel{Bijschrift: "Tabel", Kop: []string{"A", "B"}, Rijen: [][]string{{"1", "2"}}},
			Gegevens{Rijen: []Gegeven{{"Geboren", "1 mei 1990"}}}, Regels{"Opmerking", 3},
			Keuzes{Label: "Tolk?", Opties: []string{"ja", "nee"}, Gekozen: []bool{false, true}}, NieuwePagina{},
			Bijeen{Blokken: []Blok{Ondertekening{Links: Vak{"College", []string{"R. Jansen"}}, Rechts: Vak{Kop: "Inburgeraar"}}}},
		},
	}
	want := strings.Join([]string{
		"Selam Tesfay", "Straat 1", "Ons kenmerk: 2026-1", "Onderwerp: Besluit", "Uw plan", "Wat", "Eerst dit.",
		"1. een", "2. twee", "- punt", "Tabel", "A | B", "1 | 2", "Geboren: 1 mei 1990", "Opmerking",
		"Tolk?", "[ ] ja", "[x] nee", "College", "R. Jansen", "Inburgeraar", "",
	}, "\n")
	if got := d.Tekst(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTextOfAnUnansweredChoiceHasEmptyBoxes(t *testing.T) {
	d := Document{Titel: "T", Blokken: []Blok{Keuzes{Opties: []string{"ja", "nee"}}}}
	if got := d.Tekst(); got != "T\n[ ] ja\n[ ] nee\n" {
		t.Errorf("got %q", got)
	}
}

func ExampleDocument_Tekst() {
	d := Document{Titel: "Oproep", Blokken: []Blok{Alinea{Tekst: "Kom op 3 juni om 10.00 uur."}}}
	fmt.Print(d.Tekst())
	// Output:
	// Oproep
	// Kom op 3 juni om 10.00 uur.
}

func TestNoteIsReadAfterTheRowsOfItsTable(t *testing.T) {
	d := Document{Titel: "T", Blokken: []Blok{Tabel{Kop: []string{"K"}, Rijen: [][]string{{"rij"}}, Noot: "noot"}, Tabel{Rijen: [][]string{{"kaal"}}}}}
	if got := d.Tekst(); !strings.Contains(got, "K\nrij\nnoot\n") || !strings.HasSuffix(got, "kaal\n") {
		t.Errorf("%q", got)
	}
	if g := d.Controleer(); len(g) != 0 {
		t.Errorf("%v", g)
	}
}
