package persoon_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"schakel/domain/persoon"
)

func TestNameIsWrittenAsTheOccasionAsks(t *testing.T) {
	for _, g := range []struct {
		naam                         string
		n                            persoon.Naam
		volledig, lijst, vrouw, geen string
	}{
		{"tussenvoegsel", persoon.Naam{Voornamen: "Anna", Tussenvoegsel: "van der", Achternaam: "Vliet"},
			"Anna van der Vliet", "Vliet, Anna van der", "Beste mevrouw Van der Vliet", "Beste Anna van der Vliet"},
		{"no tussenvoegsel", persoon.Naam{Voornamen: "Selam", Achternaam: "Tesfay"},
			"Selam Tesfay", "Tesfay, Selam", "Beste mevrouw Tesfay", "Beste Selam Tesfay"},
		{"single name", persoon.Naam{Achternaam: "Rahimi"},
			"Rahimi", "Rahimi", "Beste mevrouw Rahimi", "Beste Rahimi"},
		{"single name written twice", persoon.Naam{Voornamen: "Rahimi", Achternaam: "Rahimi"},
			"Rahimi", "Rahimi", "Beste mevrouw Rahimi", "Beste Rahimi"},
		{"apostrophe first", persoon.Naam{Voornamen: "Piet", Tussenvoegsel: "'t", Achternaam: "Hart"},
			"Piet 't Hart", "Hart, Piet 't", "Beste mevrouw 't Hart", "Beste Piet 't Hart"},
		{"arabic particle", persoon.Naam{Voornamen: "Nasser J.", Tussenvoegsel: "ibn", Achternaam: "Nguyễn"},
			"Nasser J. ibn Nguyễn", "Nguyễn, Nasser J. ibn", "Beste mevrouw Ibn Nguyễn", "Beste Nasser J. ibn Nguyễn"},
		{"surname with its own small letter", persoon.Naam{Voornamen: "Rui", Achternaam: "d'Almeida"},
			"Rui d'Almeida", "d'Almeida, Rui", "Beste mevrouw d'Almeida", "Beste Rui d'Almeida"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			kreeg := []string{g.n.Volledig(), g.n.Lijst(), g.n.Aanhef(persoon.Vrouw), g.n.Aanhef(persoon.GeslachtX)}
			wil := []string{g.volledig, g.lijst, g.vrouw, g.geen}
			if !slices.Equal(kreeg, wil) {
				t.Errorf("got %q\nwant %q", kreeg, wil)
			}
			if g.n.Aanhef(persoon.GeslachtOnbekend) != g.geen {
				t.Error("an unknown geslacht is addressed otherwise than x")
			}
			if man := g.n.Aanhef(persoon.Man); man != strings.Replace(g.vrouw, "mevrouw", "meneer", 1) {
				t.Errorf("man: %q", man)
			}
		})
	}
}

func TestListIsOrderedBySurnameWithoutRegardToMarks(t *testing.T) {
	namen := []persoon.Naam{
		{Voornamen: "Anna", Tussenvoegsel: "van", Achternaam: "Zanten"},
		{Voornamen: "İbrahim", Achternaam: "Şahin"},
		{Voornamen: "Bo", Achternaam: "Al-Hassan"},
		{Voornamen: "Ab", Achternaam: "Al Hassan"},
		{Voornamen: "Łukasz", Achternaam: "Sahin"},
		{Voornamen: "Rui", Achternaam: "d'Almeida"},
	}
	slices.SortFunc(namen, func(a, b persoon.Naam) int { return strings.Compare(a.Sorteersleutel(), b.Sorteersleutel()) })
	var volgorde []string
	for _, n := range namen {
		volgorde = append(volgorde, n.Voornamen)
	}
	if wil := []string{"Ab", "Bo", "Rui", "İbrahim", "Łukasz", "Anna"}; !slices.Equal(volgorde, wil) {
		t.Errorf("got %q, want %q", volgorde, wil)
	}
}

func TestNameWithoutALetterIsNoName(t *testing.T) {
	for _, achternaam := range []string{"", ".", "-", "?", "12"} {
		if err := (persoon.Naam{Achternaam: achternaam}).Controleer(); veldVan(err) != "achternaam" {
			t.Errorf("%q: %v", achternaam, err)
		}
	}
	lang := persoon.Naam{Voornamen: strings.Repeat("a", 201), Achternaam: "b", EigenSchrift: strings.Repeat("ሰ", 201)}
	if err := lang.Controleer(); veldVan(err) != "voornamen,eigenSchrift" {
		t.Errorf("long names: %v", err)
	}
}

func TestFoldFindsNamesAsTheyAreTyped(t *testing.T) {
	for _, g := range []struct{ naam, wil string }{
		{"Nguyễn", "nguyen"}, {"Łukasz", "lukasz"}, {"Yılmaz", "yilmaz"}, {"İbrahim", "ibrahim"}, {"IŞIK", "isik"},
		{"Đorđević", "dordevic"}, {"Ærø", "aero"}, {"Œuvre", "oeuvre"}, {"Straße", "strasse"}, {"STRAẞE", "strasse"},
		{"Þór Guðmundsson", "thor gudmundsson"}, {"Ħal Ŋala", "hal nala"}, {"Conceição João", "conceicao joao"},
		{"d’Almeida", "d'almeida"}, {"Al‑Hassan", "al-hassan"}, {"  El   Idrissi\t", "el idrissi"}, {"V-nummer", "v-nummer"},
		{"Əliyev", "eliyev"}, {"a\u200fb", "ab"}, {"", ""}, {"سَلام", "سلام"}, {"ሰላም", "ሰላም"},
	} {
		if kreeg := persoon.Vouw(g.naam); kreeg != g.wil {
			t.Errorf("Vouw(%q) = %q, want %q", g.naam, kreeg, g.wil)
		}
	}
}

func TestFoldingTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		een := persoon.Vouw(s)
		if twee := persoon.Vouw(een); twee != een {
			t.Fatalf("Vouw(%q) = %q, again %q", s, een, twee)
		}
		if strings.ContainsFunc(een, func(r rune) bool { return unicode.Is(unicode.Mn, r) || unicode.IsControl(r) }) {
			t.Fatalf("a mark or control character is left in %q", een)
		}
		if een != strings.TrimSpace(een) || strings.Contains(een, "  ") {
			t.Fatalf("stray white space in %q", een)
		}
	})
}

func TestFoldDoesNotSeeHowLettersAreComposed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(rapid.RuneFrom(nil, unicode.Latin, unicode.Mn), 0, 30, -1).Draw(t, "s")
		if a, b := persoon.Vouw(norm.NFC.String(s)), persoon.Vouw(norm.NFD.String(s)); a != b {
			t.Fatalf("%q: %q and %q", s, a, b)
		}
	})
}

func TestFoldOfPlainAndOtherTextIsTheSameRoad(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(`[A-Za-z0-9 '\-]{0,20}`).Draw(t, "s")
		// A zero-width mark forces the long road; it must not change the result.
		if a, b := persoon.Vouw(s), persoon.Vouw(s+"\u200e"); a != b {
			t.Fatalf("%q and %q", a, b)
		}
	})
}

func TestCleaningKeepsWhatANameNeeds(t *testing.T) {
	for _, g := range []struct{ in, uit string }{
		{"  Anna \t Maria\n", "Anna Maria"},
		{"a\u202eb\u0000c", "abc"},
		{"e\u0301", "é"},
		{"می\u200cخواهم", "می\u200cخواهم"},
		{"\xff\xfeAnna", "Anna"},
	} {
		if kreeg := persoon.Schoon(g.in); kreeg != g.uit {
			t.Errorf("Schoon(%q) = %q, want %q", g.in, kreeg, g.uit)
		}
	}
	if kreeg := persoon.SchoneTekst("\r\nregel  1\r\n\r\nregel 2 \r"); kreeg != "regel 1\n\nregel 2" {
		t.Errorf("SchoneTekst: %q", kreeg)
	}
}

func TestSignsThatNobodySeesDropOutOfAFoldedName(t *testing.T) {
	for invoer, wil := range map[string]string{"jan\x7fsen": "jansen", "jan\u200bsen": "jansen", "jan\tsen": "jan sen", " Jan  Sen ": "jan sen"} {
		if got := persoon.Vouw(invoer); got != wil {
			t.Errorf("Vouw(%q) = %q, want %q", invoer, got, wil)
		}
	}
}
