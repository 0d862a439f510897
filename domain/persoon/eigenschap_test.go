package persoon_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"schakel/domain/domaintest"
	"schakel/domain/persoon"
)

// getypt draws what people type or paste: mostly near to right, sometimes anything.
func getypt(t *rapid.T, vorm, naam string) string {
	if rapid.IntRange(0, 3).Draw(t, naam+" any") == 0 {
		return rapid.String().Draw(t, naam)
	}
	return rapid.StringMatching(vorm).Draw(t, naam)
}

func TestWhateverIsTypedANumberIsRightOrRefused(t *testing.T) {
	negen, tien := regexp.MustCompile(`^[0-9]{9}$`), regexp.MustCompile(`^[0-9]{10}$`)
	rapid.Check(t, func(t *rapid.T) {
		s := getypt(t, `[0-9 .\-]{0,14}`, "typed")
		if b, err := persoon.ParseBSN(s); err == nil {
			if !negen.MatchString(string(b)) {
				t.Fatalf("%q became %q", s, b)
			}
			if weer, err := persoon.ParseBSN(string(b)); err != nil || weer != b {
				t.Fatalf("%q is refused the second time: %v", b, err)
			}
		} else if b != "" {
			t.Fatalf("refused, yet %q", b)
		}
		if v, err := persoon.ParseVNummer(s); (err == nil) != tien.MatchString(string(v)) {
			t.Fatalf("%q became %q, %v", s, v, err)
		}
	})
}

func TestWhateverIsTypedAPostcodeIsRightOrRefused(t *testing.T) {
	goed := regexp.MustCompile(`^[1-9][0-9]{3} [A-Z]{2}$`)
	rapid.Check(t, func(t *rapid.T) {
		s := getypt(t, ` ?[0-9]{3,5} ?[A-Za-z]{1,3} ?`, "typed")
		p, err := persoon.ParsePostcode(s)
		if err != nil {
			if p != "" {
				t.Fatalf("refused, yet %q", p)
			}
			return
		}
		if !goed.MatchString(p) || strings.HasSuffix(p, "SA") || strings.HasSuffix(p, "SD") || strings.HasSuffix(p, "SS") {
			t.Fatalf("%q became %q", s, p)
		}
		if weer, err := persoon.ParsePostcode(strings.ToLower(p)); err != nil || weer != p {
			t.Fatalf("%q became %q: %v", p, weer, err)
		}
	})
}

func TestMaskNeverShowsTheFirstDigits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := domaintest.BSN(rapid.IntRange(0, 999_999).Draw(t, "n"))
		m := b.Gemaskerd()
		if strings.Contains(m, string(b[:5])) || !strings.HasSuffix(m, string(b[5:])) || len([]rune(m)) != len(b) {
			t.Fatalf("%q is shown as %q", b, m)
		}
	})
}

func TestPersonThatWasTakenIsTakenAgainUnchanged(t *testing.T) {
	tekst := rapid.StringOfN(rapid.RuneFrom(nil, unicode.Latin, unicode.Arabic, unicode.Ethiopic, unicode.Mn, unicode.White_Space), 0, 40, -1)
	rapid.Check(t, func(t *rapid.T) {
		p := domaintest.Persoon(domaintest.MetNummer(rapid.IntRange(0, 999_999).Draw(t, "n")))
		p.Naam = persoon.Naam{Voornamen: tekst.Draw(t, "first names"), Tussenvoegsel: tekst.Draw(t, "tussenvoegsel"), Achternaam: tekst.Draw(t, "surname"), EigenSchrift: tekst.Draw(t, "script")}
		p.Adres.Straat, p.Opmerking = tekst.Draw(t, "street"), tekst.Draw(t, "remark")
		een, err := persoon.New(p)
		if err != nil {
			if een != (persoon.Persoon{}) {
				t.Fatal("refused, yet something came")
			}
			return
		}
		if twee, err := persoon.New(een); err != nil || twee != een {
			t.Fatalf("got %+v\nthen %+v, %v", een, twee, err)
		}
	})
}

func TestEveryWayToWriteANameKeepsTheSurname(t *testing.T) {
	letters := rapid.StringMatching(`[A-Za-zÀ-ž]{1,12}`)
	rapid.Check(t, func(t *rapid.T) {
		n := persoon.Naam{
			Voornamen:     rapid.OneOf(rapid.Just(""), letters).Draw(t, "first"),
			Tussenvoegsel: rapid.SampledFrom([]string{"", "van der", "ibn", "'t", "el"}).Draw(t, "tussen"),
			Achternaam:    letters.Draw(t, "last"),
		}
		for _, s := range []string{n.Volledig(), n.Lijst(), n.MetHoofdletter(), n.Aanhef(persoon.Vrouw), n.Aanhef(persoon.Man), n.Aanhef(persoon.GeslachtX)} {
			if !strings.Contains(s, n.Achternaam) || s != strings.TrimSpace(s) || strings.Contains(s, "  ") {
				t.Fatalf("%+v is written %q", n, s)
			}
		}
		if !strings.HasPrefix(n.Lijst(), n.Achternaam) {
			t.Fatalf("the list begins otherwise: %q", n.Lijst())
		}
		if s := n.Sorteersleutel(); persoon.Vouw(s) != strings.TrimSpace(s) {
			t.Fatalf("the sort key is not folded: %q", s)
		}
	})
}

func TestCleaningTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		een, tekst := persoon.Schoon(s), persoon.SchoneTekst(s)
		if persoon.Schoon(een) != een || persoon.SchoneTekst(tekst) != tekst {
			t.Fatalf("%q: %q and %q", s, een, tekst)
		}
		if strings.ContainsFunc(een, unicode.IsControl) || strings.ContainsFunc(strings.ReplaceAll(tekst, "\n", ""), unicode.IsControl) {
			t.Fatalf("a control character is left in %q", een)
		}
	})
}
