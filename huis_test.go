// Package main_test holds the rules of the house that the compiler does not know, so that
// they stand where no linter is installed. The floor plan is in kamers_test.go.
package main_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const maxRegels = 400

// bron is one hand-written or generated Go file of the house.
type bron struct {
	pad        string // with slashes, from the root
	folder     string // its folder
	test       bool
	hulp       bool // helps tests only
	gemaakt    bool // generated
	regels     int
	ast        *ast.File
	fset       *token.FileSet
	importPads []string
}

// plek gives file and line of a node, for a message one can click.
func (b bron) plek(n ast.Node) string {
	return fmt.Sprintf("%s:%d", b.pad, b.fset.Position(n.Pos()).Line)
}

// bronnen parses every Go file of the rooms and of the root.
func bronnen(t *testing.T) []bron {
	t.Helper()
	paden, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, kamer := range []string{"domain", "storage", "pdf", "exchange", "ui", "cli", "assets"} {
		paden = append(paden, goBestanden(t, kamer)...)
	}
	uit := make([]bron, 0, len(paden))
	for _, pad := range paden {
		uit = append(uit, lees(t, pad))
	}
	return uit
}

func goBestanden(t *testing.T, kamer string) []string {
	t.Helper()
	if _, err := os.Stat(kamer); err != nil {
		return nil
	}
	var uit []string
	err := filepath.WalkDir(kamer, func(pad string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && d.Name() == "testdata":
			return fs.SkipDir
		case !d.IsDir() && strings.HasSuffix(pad, ".go"):
			uit = append(uit, pad)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return uit
}

func lees(t *testing.T, pad string) bron {
	t.Helper()
	inhoud, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	boom, err := parser.ParseFile(fset, pad, inhoud, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	b := bron{
		pad: filepath.ToSlash(pad), test: strings.HasSuffix(pad, "_test.go"), gemaakt: ast.IsGenerated(boom),
		regels: bytes.Count(inhoud, []byte("\n")), ast: boom, fset: fset,
	}
	b.folder = path.Dir(b.pad)
	b.hulp = onder(b.folder, "domain/domaintest")
	for _, i := range boom.Imports {
		p, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		b.importPads = append(b.importPads, p)
	}
	return b
}

// onder tells whether pad is the folder or lies below it.
func onder(pad, folder string) bool { return pad == folder || strings.HasPrefix(pad, folder+"/") }

// kamerVan finds the row of the floor plan for a folder: the longest that fits. The row "ui/*"
// stands for each family of screens.
func kamerVan(plan []kamer, folder string) (kamer, bool) {
	var beste kamer
	for _, k := range plan {
		if onder(folder, k.pad) && len(k.pad) > len(beste.pad) {
			beste = k
		}
	}
	if rest, ok := strings.CutPrefix(folder, "ui/"); ok && beste.pad == "ui" {
		familie, _, _ := strings.Cut(rest, "/")
		i := slices.IndexFunc(plan, func(k kamer) bool { return k.pad == "ui/*" })
		beste = plan[i]
		beste.kamers = append(slices.Clone(beste.kamers), "ui/"+familie+"/...")
	}
	return beste, beste.pad != ""
}

// magImporteren answers for one import of one room; the reason is empty when it may.
func magImporteren(k kamer, folder, imp string) (reden string) {
	eigen, vanHier := strings.CutPrefix(imp, module)
	switch {
	case vanHier && eigen == folder:
		return ""
	case vanHier:
		for _, mag := range k.kamers {
			basis, alles := strings.CutSuffix(mag, "/...")
			if eigen == basis || alles && onder(eigen, basis) {
				return ""
			}
		}
		return "die richting staat niet in de plattegrond"
	case strings.Contains(strings.Split(imp, "/")[0], "."):
		if onder(imp, "fyne.io/fyne/v2/app") {
			return "alleen main opent de app"
		}
		if !slices.ContainsFunc(k.buiten, func(m string) bool { return onder(imp, m) }) {
			return "die module hoort niet in deze kamer"
		}
	case onder(imp, "database/sql") && !onder(folder, "storage"):
		return "SQL hoort in storage"
	case onder(folder, "domain") && slices.ContainsFunc(verbodenInDomain(), func(p string) bool { return onder(imp, p) }):
		return "het domein raakt de buitenwereld niet"
	}
	return ""
}

func TestImportsRunOneWayThroughTheHouse(t *testing.T) {
	plan := plattegrond()
	for _, b := range bronnen(t) {
		if b.test || b.folder == "." || len(b.importPads) == 0 {
			continue
		}
		k, ok := kamerVan(plan, b.folder)
		if !ok {
			t.Errorf("%s: the folder %s has no row in kamers_test.go", b.pad, b.folder)
			continue
		}
		for _, imp := range b.importPads {
			if reden := magImporteren(k, b.folder, imp); reden != "" {
				t.Errorf("%s imports %s: %s", b.pad, imp, reden)
			}
		}
	}
}

func TestFloorPlanRefusesTheWrongWayRound(t *testing.T) {
	plan := plattegrond()
	for _, geval := range []struct {
		folder, imp string
		mag         bool
	}{
		{"ui/dossier", "schakel/storage", false},
		{"ui/dossier", "schakel/ui/intake", false},
		{"ui/dossier", "schakel/ui/kit", true},
		{"ui/dossier/deel", "schakel/ui/dossier", true},
		{"ui/dossier", "schakel/domain/gebruik/keten", true},
		{"ui/dossier", "fyne.io/fyne/v2/app", false},
		{"ui", "schakel/ui/dossier", true},
		{"domain/wet", "schakel/domain/kalender", true},
		{"domain/wet", "schakel/domain/persoon", false},
		{"domain/dossier", "schakel/domain/poort", false},
		{"domain/kalender", "schakel/domain/geld", false},
		{"domain/gebruik/keten", "schakel/domain/poort", true},
		{"domain/gebruik/keten", "schakel/storage", false},
		{"domain/gebruik/keten", "os/exec", false},
		{"domain/persoon", "fyne.io/fyne/v2", false},
		{"domain/persoon", "database/sql", false},
		{"storage", "database/sql", true},
		{"storage", "schakel/domain/gebruik/keten", false},
		{"cli", "database/sql", false},
		{"pdf", "schakel/assets", false},
		{"pdf", "github.com/jung-kurt/gofpdf", true},
		{"exchange", "github.com/jung-kurt/gofpdf", false},
	} {
		k, ok := kamerVan(plan, geval.folder)
		if !ok {
			t.Fatalf("%s has no row", geval.folder)
		}
		if reden := magImporteren(k, geval.folder, geval.imp); (reden == "") != geval.mag {
			t.Errorf("%s imports %s: may = %v, want %v", geval.folder, geval.imp, reden == "", geval.mag)
		}
	}
	if k, ok := kamerVan(plan, "domain/rommel"); ok {
		t.Errorf("an unknown folder fits %q", k.pad)
	}
}

func TestNoFileIsLongerThanFourHundredLines(t *testing.T) {
	for _, b := range bronnen(t) {
		if !b.gemaakt && b.regels > maxRegels {
			t.Errorf("%s has %d lines, at most %d", b.pad, b.regels, maxRegels)
		}
	}
}

// aanroep gives "pkg.Name" or "Name" of a call, "" for anything else.
func aanroep(n ast.Node) string {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return ""
	}
	switch fun := call.Fun.(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		if x, ok := fun.X.(*ast.Ident); ok {
			return x.Name + "." + fun.Sel.Name
		}
	}
	return ""
}

// draden tells where goroutines start and where results come back to the window.
func draden(b bron) bool { return onder(b.folder, "ui/kit") || onder(b.folder, "ui/desktop") }

// verboden gives what is wrong with a node of a file, "" when nothing is.
func verboden(b bron, n ast.Node) string {
	proef := b.test || b.hulp
	if _, ok := n.(*ast.GoStmt); ok && !proef && !draden(b) {
		return "a goroutine outside ui/kit and ui/desktop"
	}
	switch naam := aanroep(n); naam {
	case "t.Skip", "t.Skipf", "t.SkipNow", "b.Skip", "b.Skipf", "b.SkipNow":
		return "a skipped test"
	case "panic":
		if !proef {
			return "a panic outside a test"
		}
	case "time.Now", "time.Since", "time.Until":
		if !proef && b.folder != "." && !onder(b.folder, "cli") {
			return naam + " outside main and cli: time is an argument"
		}
	case "time.Sleep":
		return "waiting by the clock"
	case "fyne.Do", "fyne.DoAndWait":
		if !proef && !draden(b) {
			return naam + " outside ui/kit and ui/desktop"
		}
	}
	return ""
}

func TestNobodySkipsPanicsWaitsOrReadsTheClock(t *testing.T) {
	for _, b := range bronnen(t) {
		if b.gemaakt {
			continue
		}
		ast.Inspect(b.ast, func(n ast.Node) bool {
			if fout := verboden(b, n); fout != "" {
				t.Errorf("%s: %s", b.plek(n), fout)
			}
			return true
		})
	}
}

func TestNoCommentLeavesWorkForLater(t *testing.T) {
	later := regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|XX` + `X|HA` + `CK)\b`)
	for _, b := range bronnen(t) {
		for _, groep := range b.ast.Comments {
			for _, c := range groep.List {
				if later.MatchString(c.Text) {
					t.Errorf("%s: %s", b.plek(c), c.Text)
				}
			}
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	gezegd := map[string]bool{}
	for _, b := range bronnen(t) {
		if !b.test && !b.gemaakt {
			gezegd[b.folder] = gezegd[b.folder] || b.ast.Doc != nil
		}
	}
	for folder, ok := range gezegd {
		if !ok {
			t.Errorf("%s has no package comment", folder)
		}
	}
}

// TestSQLiteRunsOnTheLibcItWasMadeWith: modernc translates SQLite for one libc; another one may crash.
func TestSQLiteRunsOnTheLibcItWasMadeWith(t *testing.T) {
	eis := regexp.MustCompile(`modernc\.org/libc (v\S+)`)
	eigen, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	uit, err := exec.Command("go", "list", "-m", "-json", "modernc.org/sqlite").Output()
	if err != nil {
		t.Fatal(err)
	}
	var sqlite struct{ GoMod string }
	if err := json.Unmarshal(uit, &sqlite); err != nil {
		t.Fatal(err)
	}
	hun, err := os.ReadFile(sqlite.GoMod)
	if err != nil {
		t.Fatal(err)
	}
	van, voor := eis.FindSubmatch(eigen), eis.FindSubmatch(hun)
	if van == nil || voor == nil {
		t.Fatal("no requirement of modernc.org/libc found")
	}
	if string(van[1]) != string(voor[1]) {
		t.Errorf("go.mod asks libc %s, modernc.org/sqlite was made with %s", van[1], voor[1])
	}
}
