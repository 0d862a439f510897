package brief

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// zinnenVanDeBrieven gives every model sentence with the file it stands in.
func zinnenVanDeBrieven(t *testing.T) map[string]string {
	t.Helper()
	bestanden, err := filepath.Glob("tekst_*.go")
	if err != nil || len(bestanden) < 5 {
		t.Fatalf("de tekstbestanden zijn niet gevonden: %v %v", bestanden, err)
	}
	uit := map[string]string{}
	for _, b := range bestanden {
		boom, err := parser.ParseFile(token.NewFileSet(), b, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(boom, func(n ast.Node) bool {
			if _, ok := n.(*ast.ImportSpec); ok {
				return false
			}
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
				if s, err := strconv.Unquote(l.Value); err == nil && s != "" {
					uit[s] = b
				}
			}
			return true
		})
	}
	if len(uit) < 150 {
		t.Fatalf("maar %d zinnen gevonden", len(uit))
	}
	return uit
}

func TestNoSentenceIsTooLong(t *testing.T) {
	const meeste = 24
	einde := regexp.MustCompile(`[.?!:;]\s+|[.?!:;]$`)
	for tekst, bestand := range zinnenVanDeBrieven(t) {
		if tekst == tekstMandaat {
			continue // a formula with names in it
		}
		for _, zin := range einde.Split(tekst, -1) {
			if n := len(strings.Fields(zin)); n > meeste {
				t.Errorf("%s: een zin van %d woorden: %q", bestand, n, zin)
			}
		}
	}
}

func TestTheLettersAreInPlainDutch(t *testing.T) {
	stijf := []string{"dient", "dienen", "derhalve", "middels", "teneinde", "hieromtrent", "betreffende", "indien", "tevens", "reeds", "ten behoeve",
		"inzake", "alsmede", "conform", "terzake", "voornoemd", "beschikking", "u heeft", "uw u ", "in gebreke", "verzuimt", "wordt u verzocht", "zulks"}
	for tekst, bestand := range zinnenVanDeBrieven(t) {
		klein := " " + strings.ToLower(tekst) + " "
		for _, w := range stijf {
			if strings.Contains(klein, " "+w) {
				t.Errorf("%s: %q is geen gewoon Nederlands: %q", bestand, w, tekst)
			}
		}
	}
}

func TestTheLettersSpeakToEverybodyAlike(t *testing.T) {
	geslacht := regexp.MustCompile(`(?i)\b(hij|zij|hem|haar|zijn of haar|mevrouw|meneer|de heer|jij|jou|jouw|je)\b`)
	for tekst, bestand := range zinnenVanDeBrieven(t) {
		if m := geslacht.FindString(tekst); m != "" {
			t.Errorf("%s: %q hoort niet in een brief voor iedereen: %q", bestand, m, tekst)
		}
	}
}

func TestTheLettersThreatenNobody(t *testing.T) {
	for tekst, bestand := range zinnenVanDeBrieven(t) {
		if strings.Contains(tekst, "boete") && !regexp.MustCompile(`kan|geen boete|een boete eerlijk`).MatchString(tekst) {
			t.Errorf("%s: een boete kan, ze gaat nooit vanzelf: %q", bestand, tekst)
		}
		for _, w := range []string{"krijgt u een boete", "moet u een boete", "straf", "€"} {
			if strings.Contains(tekst, w) {
				t.Errorf("%s: dreigt: %q", bestand, tekst)
			}
		}
	}
}

func TestEverySentenceIsWellWritten(t *testing.T) {
	gat := regexp.MustCompile(`\{[a-zA-Z]+\}`)
	for tekst, bestand := range zinnenVanDeBrieven(t) {
		if strings.TrimSpace(tekst) != tekst && tekst != " " || strings.Contains(tekst, "  ") || strings.Contains(tekst, " .") || strings.Contains(tekst, "'") {
			t.Errorf("%s: slordig geschreven: %q", bestand, tekst)
		}
		if rest := gat.ReplaceAllString(tekst, ""); strings.ContainsAny(rest, "{}%") {
			t.Errorf("%s: een gat zonder naam: %q", bestand, tekst)
		}
	}
}
