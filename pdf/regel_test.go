package pdf

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func testVormer(t testing.TB) *vormer {
	t.Helper()
	l, err := leesLetters(lettertypen())
	if err != nil {
		t.Fatal(err)
	}
	return newVormer(l)
}

func teksten(rr []regel) []string {
	var uit []string
	for _, r := range rr {
		uit = append(uit, r.tekst())
	}
	return uit
}

func TestTextIsCleanedBeforeItIsSet(t *testing.T) {
	gevallen := map[string]struct{ in, want string }{
		"plain stays":                   {"gewone tekst", "gewone tekst"},
		"line breaks become one kind":   {"a\r\nb\rc\u2028d\ve", "a\nb\nc\nd\ne"},
		"tab becomes a space":           {"a\tb", "a b"},
		"odd spaces become spaces":      {"a\u2003b\u3000c", "a b c"},
		"spaces that hold stay so":      {"€\u202f5 €\u00a05", "€\u00a05 €\u00a05"},
		"controls fall away":            {"a\x00\x07b\x7f\u0085c", "ab\nc"},
		"marks of direction fall away":  {"\u202ea\u200eb\ufeff\u2066", "ab"},
		"soft hyphen falls away":        {"inburge\u00adring", "inburgering"},
		"invalid bytes are seen":        {"a\xd0b\xff\xfe", "a\ufffdb\ufffd"},
		"emoji is seen":                 {"a😀", "a\ufffd"},
		"private characters are seen":   {"\ue000", "\ufffd"},
		"non-characters are seen":       {"\uffff", "\ufffd"},
		"variation selector falls away": {"☺\ufe0f", "☺"},
		"composed":                      {"Nguye\u0302\u0303n", "Nguyễn"},
		"joiners of Persian stay":       {"می\u200cخواهم", "می\u200cخواهم"},
		"nothing stays nothing":         {"", ""},
	}
	for naam, g := range gevallen {
		t.Run(naam, func(t *testing.T) {
			if got := schoon(g.in); got != g.want {
				t.Errorf("got %+q, want %+q", got, g.want)
			}
		})
	}
}

func TestCleaningTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")) + rapid.String().Draw(t, "tekst")
		een := schoon(s)
		if !utf8.ValidString(een) || schoon(een) != een {
			t.Fatalf("%+q became %+q, then %+q", s, een, schoon(een))
		}
	})
}

func TestLinesBreakBetweenWords(t *testing.T) {
	v, z := testVormer(t), lopend()
	gevallen := []struct {
		naam, tekst string
		breed       float64
		want        []string
	}{
		{"one line", "kort", 100, []string{"kort"}},
		{"at spaces", "een twee drie vier", 60, []string{"een twee ", "drie vier"}},
		{"at line breaks", "een\n\ntwee", 100, []string{"een ", " ", "twee"}},
		{"after a hyphen", "Annemarie-Wilhelmina", 80, []string{"Annemarie-", "Wilhelmina"}},
		{"not at a space that holds", "kost €\u00a05 nu", 36, []string{"kost ", "€\u00a05 nu"}},
		{"not before a full stop", "woord. woord.", 45, []string{"woord. ", "woord."}},
		{"breaks alone are room to write", "\n\n", 100, []string{" ", " ", ""}},
		{"nothing is one line", "", 100, []string{""}},
		{"spaces and breaks at the end do not count", "woord \n\n ", 100, []string{"woord"}},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			if got := teksten(v.regels(g.tekst, z, g.breed)); !slices.Equal(got, g.want) {
				t.Errorf("got %q, want %q", got, g.want)
			}
		})
	}
}

func TestWordWiderThanTheLineIsBroken(t *testing.T) {
	v, z := testVormer(t), lopend()
	lang := strings.Repeat("hottentottententententoonstelling", 10)
	rr := v.regels("Het woord "+lang+" is lang", z, 150)
	for _, r := range rr {
		if r.punten(z) > 150 {
			t.Errorf("%q is %.0f points wide", r.tekst(), r.punten(z))
		}
	}
	if got := strings.Join(teksten(rr), ""); got != "Het woord "+lang+" is lang" {
		t.Errorf("text is lost: %q", got)
	}
}

func TestLoneMarkStaysWithItsLetterWhenAWordIsBroken(t *testing.T) {
	v, z := testVormer(t), lopend()
	for _, r := range v.regels(strings.Repeat("q\u0323\u0301", 60), z, 50) {
		if strings.HasPrefix(r.tekst(), "\u0323") || strings.HasPrefix(r.tekst(), "\u0301") {
			t.Errorf("a line starts with a mark: %+q", r.tekst())
		}
	}
}

// Whatever the text and the width: nothing is lost and no line is too wide,
// unless a single character is wider than the line.
func TestBreakingLosesNothing(t *testing.T) {
	v, z := testVormer(t), lopend()
	rapid.Check(t, func(t *rapid.T) {
		tekst := rapid.StringOfN(rapid.RuneFrom([]rune("ab iW-.,é (1)سلا ተሰ\u0301/@")), 1, 80, -1).Draw(t, "tekst")
		breed := rapid.Float64Range(30, 400).Draw(t, "breed")
		rr := v.regels(tekst, z, breed)
		for _, r := range rr {
			if r.punten(z) > breed+0.01 {
				t.Fatalf("%q is %.1f wide, not %.1f", r.tekst(), r.punten(z), breed)
			}
		}
		zonderWit := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		if got := strings.Join(teksten(rr), ""); zonderWit(got) != zonderWit(schoon(tekst)) {
			t.Fatalf("%+q became %+q", tekst, got)
		}
	})
}

func TestRightToLeftRunsStandInVisualOrder(t *testing.T) {
	v, z := testVormer(t), lopend()
	gevallen := []struct {
		naam, tekst string
		want        []string // pieces from left to right
	}{
		{"Dutch stays", "een twee", []string{"een", " ", "twee"}},
		{"two Arabic words turn", "سلام تسفاي", []string{"تسفاي", " ", "سلام"}},
		{"a name after its Latin form", "Salam (سلام تسفاي)", []string{"Salam", " ", "(", "تسفاي", " ", "سلام", ")"}},
		{"a number within Arabic reads on", "سلام 12 تسفاي", []string{"تسفاي", " ", "12", " ", "سلام"}},
		{"Ge'ez runs as Dutch", "ሰላም ተስፋይ", []string{"ሰላም", " ", "ተስፋይ"}},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			r := v.regels(g.tekst, z, 1000)[0]
			var got []string
			for _, s := range r.stukken {
				got = append(got, s.tekst)
			}
			if !slices.Equal(got, g.want) {
				t.Errorf("got %q", got)
			}
			if r.tekst() != g.tekst {
				t.Errorf("it reads %q", r.tekst())
			}
		})
	}
}

func TestArabicLettersJoin(t *testing.T) {
	v := testVormer(t)
	los, woord := v.stuk(v.letters.gewoon[1], 1, []rune("م")), v.stuk(v.letters.gewoon[1], 1, []rune("محمد"))
	if len(woord.gliefs) != 4 {
		t.Fatalf("%d glyphs", len(woord.gliefs))
	}
	for i, want := range []string{"د", "م", "ح", "م"} { // visual order
		if woord.gliefs[i].tekst != want {
			t.Errorf("glyph %d says %q", i, woord.gliefs[i].tekst)
		}
	}
	if woord.gliefs[1].glief == los.gliefs[0].glief || woord.gliefs[3].glief == los.gliefs[0].glief {
		t.Error("a letter within a word has its lone form")
	}
}

func TestFontIsChosenByWhatItCovers(t *testing.T) {
	v := testVormer(t)
	for _, g := range []struct {
		tekst string
		want  []string
	}{
		{"Selam", []string{"NotoSans"}},
		{"ሰላም (Selam)", []string{"NotoSansEthiopic", "NotoSans"}},
		{"سلام،", []string{"NotoNaskhArabic"}},
		{"Шевченко", []string{"NotoSans"}},
		{"مُحَمَّد", []string{"NotoNaskhArabic"}},
	} {
		var got []string
		rs := []rune(g.tekst)
		for _, s := range v.vorm(rs, v.niveaus(rs), false) {
			if len(got) == 0 || got[len(got)-1] != s.letter.naam {
				got = append(got, s.letter.naam)
			}
		}
		if !slices.Equal(got, g.want) {
			t.Errorf("%q: %q", g.tekst, got)
		}
	}
	if s := v.vorm([]rune("vet"), nil, true); s[0].letter.naam != "NotoSans-Bold" {
		t.Errorf("bold is set in %s", s[0].letter.naam)
	}
}

func TestLigatureSaysAllItsLetters(t *testing.T) {
	v := testVormer(t)
	for _, tekst := range []string{"officieel", "Thị", "e\u0301q\u0301", "مُحَمَّد"} {
		rs := []rune(schoon(tekst))
		var got []rune
		for _, s := range v.vorm(rs, v.niveaus(rs), false) {
			for _, g := range s.gliefs {
				got = append(got, []rune(strings.ReplaceAll(g.tekst, niets, ""))...)
			}
		}
		slices.Sort(got)
		slices.Sort(rs)
		if string(got) != string(rs) {
			t.Errorf("%q: the glyphs say %+q", tekst, string(got))
		}
	}
}

func TestShapedWordsAreKeptWithinBounds(t *testing.T) {
	v := testVormer(t)
	for i := range 2 * maxBekend {
		v.regels(fmt.Sprintf("woord%d", i), lopend(), 100)
	}
	if n := len(v.bekend); n == 0 || n > maxBekend {
		t.Errorf("%d words kept", n)
	}
}

func TestLongTitleIsCutWithAnEllipsisInTheHeader(t *testing.T) {
	v, z := testVormer(t), klein()
	r := v.eenRegel("Een titel die veel te lang is voor de kop van een bladzijde", z, 100)
	if !strings.HasSuffix(r.tekst(), "…") || r.punten(z) > 100 || len(r.tekst()) < 12 {
		t.Errorf("%q, %.0f points", r.tekst(), r.punten(z))
	}
	if kort := v.eenRegel("Een\ntitel", z, 100); kort.tekst() != "Een titel" {
		t.Errorf("%q", kort.tekst())
	}
}
