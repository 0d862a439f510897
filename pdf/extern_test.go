//go:build extern

package pdf

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"schakel/domain/document"
)

// These tests ask programs of others what they think of the files:
// apt-get install poppler-utils qpdf default-jre-headless libpdfbox2-java
// libjaxb-api-java libactivation-java libcommons-logging-java

func bewaar(t *testing.T, pdf []byte) string {
	t.Helper()
	pad := filepath.Join(t.TempDir(), "proef.pdf")
	if err := os.WriteFile(pad, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	return pad
}

func draai(t *testing.T, programma string, args ...string) string {
	t.Helper()
	uit, err := exec.CommandContext(t.Context(), programma, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", programma, err, uit)
	}
	return string(uit)
}

// voorbeelden are documents of every kind, with names in every script.
func voorbeelden(t *testing.T) map[string]document.Document {
	concept := voorbeeldPIP(t, "Mevrouw Jonkvrouw Annemarie-Wilhelmina Nguyễn-Łukaszewska van der Hoeven-İbrahimoğlu")
	concept.Concept = true
	concept.Afzender.Logo = nil
	uit := map[string]document.Document{
		"pip":     voorbeeldPIP(t, "سلام تسفاي"),
		"concept": concept,
		"bare":    {Titel: "Kaal"},
		"odd":     overal("a😀 (b) \\ سلام <c> \xff", 12),
	}
	desk, uiterst := situaties(t), uitersten(t)
	for _, naam := range []string{"pip Z asielstatushouder", "pip verhuisd", "intakeformulier", "oproep 2"} {
		uit[naam] = desk[naam]
	}
	for _, naam := range []string{"namen door elkaar", "lange doelen", "leeg concept"} {
		uit[naam] = uiterst[naam]
	}
	return uit
}

func TestPreflightFindsThe1bVariantValid(t *testing.T) {
	var jars []string
	for _, j := range []string{"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"} {
		jars = append(jars, "/usr/share/java/"+j+".jar")
	}
	z := zetter(t, true)
	for naam, d := range voorbeelden(t) {
		t.Run(naam, func(t *testing.T) {
			uit, err := z.Zet(t.Context(), d)
			if err != nil {
				t.Fatal(err)
			}
			oordeel := draai(t, "java", "-cp", strings.Join(jars, ":"), "org.apache.pdfbox.preflight.Validator_A1b", bewaar(t, uit))
			if !strings.Contains(oordeel, "is a valid PDF/A-1b file") {
				t.Error(oordeel)
			}
		})
	}
}

func TestQpdfFindsNothingWrong(t *testing.T) {
	for naam, d := range voorbeelden(t) {
		t.Run(naam, func(t *testing.T) {
			uit := draai(t, "qpdf", "--check", bewaar(t, zet(t, d)))
			if strings.Contains(uit, "WARNING") || !strings.Contains(uit, "No syntax or stream encoding errors found") {
				t.Error(uit)
			}
		})
	}
}

func TestPopplerReadsTheTagsInOrder(t *testing.T) {
	uit := draai(t, "pdfinfo", "-struct-text", bewaar(t, zet(t, voorbeeldPIP(t, "Łukasz Nguyễn"))))
	plek := 0
	for _, want := range []string{
		"Document", "Figure", "Gemeente Voorbeeld", "Łukasz Nguyễn Stationsstraat 4-B 6001 CK", "Datum 20 april 2026", "H1 (block)",
		"Uw persoonlijk plan", "Geachte Łukasz", "Dit is uw plan.", "H2 (block)", "Wat moet u doen?", "/ListNumbering /Decimal",
		"LI (block)", "Lbl (block)", "1.", "LBody (block)", "Ga naar elke les.", "H1 (block)", "Uw plan", "Table", "/Scope /Row",
		"Caption", "Onderdelen van uw traject", "/Scope /Column", "Onderdeel", "/Scope /Row", "Nederlandse taal, niveau B1",
		"Informatie over dit besluit", "Namens het college", "Inburgeraar",
	} {
		i := strings.Index(uit[plek:], want)
		if i < 0 {
			t.Fatalf("%q does not follow in the tree; rest:\n%.1500s", want, uit[plek:])
		}
		plek += i + len(want)
	}
	if strings.Contains(uit, "Pagina 1 van") {
		t.Error("the footer stands in the tree")
	}
}

func TestPdftotextGivesTheExactCharacters(t *testing.T) {
	for _, naam := range []string{
		"Nguyễn Thị Ánh", "Łukasz Żółć", "Şahin Çağla", "İbrahim Özdemir", "Шевченко", "ሰላም ተስፋይ", "سلام تسفاي", "officieel café € 5",
	} {
		uit := draai(t, "pdftotext", bewaar(t, zet(t, document.Document{Titel: "T", Blokken: []document.Blok{document.Alinea{Tekst: naam}}})), "-")
		if !strings.Contains(strings.NewReplacer("\u202b", "", "\u202c", "").Replace(uit), naam) {
			t.Errorf("%q became %+q", naam, uit)
		}
	}
}

func TestAllWordsLieWithinTheMargins(t *testing.T) {
	woord := regexp.MustCompile(`<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)</word>`)
	for _, naam := range []string{"pip", "odd", "pip verhuisd", "intakeformulier", "namen door elkaar", "lange doelen"} {
		uit := draai(t, "pdftotext", "-bbox", bewaar(t, zet(t, voorbeelden(t)[naam])), "-")
		woorden := woord.FindAllStringSubmatch(uit, -1)
		if len(woorden) < 50 {
			t.Fatalf("%s: only %d words", naam, len(woorden))
		}
		for _, m := range woorden {
			if strings.HasPrefix(conceptWoord, m[5]) && naam == "odd" {
				continue // the watermark, which runs over the page
			}
			x1, _ := strconv.ParseFloat(m[1], 64)
			x2, _ := strconv.ParseFloat(m[3], 64)
			y2, _ := strconv.ParseFloat(m[4], 64)
			if x1 < linkerRand-1 || x2 > rechterRand+1 || y2 > bladHoog-8*mm {
				t.Errorf("%s: %q lies from %.0f to %.0f, down to %.0f", naam, m[5], x1, x2, y2)
			}
		}
	}
}

func TestPdfinfoSaysWhatTheFileIs(t *testing.T) {
	uit := draai(t, "pdfinfo", bewaar(t, zet(t, voorbeeldPIP(t, "X"))))
	for _, want := range []string{
		`Title:\s+Uw persoonlijk plan`, `Tagged:\s+yes`, `Page size:\s+595.28 x 841.89 pts \(A4\)`, `PDF version:\s+1.7`, `Suspects:\s+no`,
	} {
		if !regexp.MustCompile(want).MatchString(uit) {
			t.Errorf("no %s in\n%s", want, uit)
		}
	}
	fonts := draai(t, "pdffonts", bewaar(t, zet(t, voorbeeldPIP(t, "سلام ሰላም"))))
	if n := strings.Count(fonts, "CID TrueType      Identity-H       yes yes yes"); n != 4 {
		t.Errorf("%d embedded subsets with Unicode:\n%s", n, fonts)
	}
}

func TestPagesCanBeDrawn(t *testing.T) {
	pad := bewaar(t, zet(t, voorbeeldPIP(t, "سلام ሰላም")))
	if uit := draai(t, "pdftoppm", "-r", "30", "-png", pad, strings.TrimSuffix(pad, ".pdf")); uit != "" {
		t.Errorf("the renderer complains: %s", uit)
	}
	for i := 1; i <= 3; i++ {
		beeld, err := os.Stat(fmt.Sprintf("%s-%d.png", strings.TrimSuffix(pad, ".pdf"), i))
		if err != nil || beeld.Size() < 3000 {
			t.Errorf("page %d: %v", i, err)
		}
	}
}
