package desktop

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"schakel/domain/fout"
)

func TestADocumentIsOpenedFromAFolderOfItsOwnThatGoes(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	var pad string
	o := &Opener{open: func(p string) error { pad = p; return nil }}
	if err := o.Open("pip-2026-0001-3.pdf", []byte("%PDF")); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(pad); err != nil || string(got) != "%PDF" {
		t.Fatalf("the opened file holds %q (%v)", got, err)
	}
	if filepath.Base(pad) != "pip-2026-0001-3.pdf" {
		t.Errorf("the file is called %s", filepath.Base(pad))
	}
	if i, err := os.Stat(pad); runtime.GOOS != "windows" && (err != nil || i.Mode().Perm() != 0o600) {
		t.Errorf("others can read the file: %v (%v)", i.Mode(), err)
	}
	eerste := filepath.Dir(pad)
	if err := o.Open("ander.pdf", nil); err != nil || filepath.Dir(pad) != eerste {
		t.Errorf("a second document lies in %s, want %s (%v)", filepath.Dir(pad), eerste, err)
	}
	o.Sluit()
	if _, err := os.Stat(eerste); !os.IsNotExist(err) {
		t.Errorf("the folder is still there: %v", err)
	}
	o.Sluit() // twice does no harm
}

func TestAFileNameNeverLeavesItsFolder(t *testing.T) {
	for _, g := range []struct{ naam, want string }{
		{"PIP-2026-0001-versie-1.pdf", "PIP-2026-0001-versie-1.pdf"},
		{"../../etc/passwd", "-..-etc-passwd"},
		{`C:\Windows\a.exe`, "C--Windows-a.exe"},
		{"een\nregel.pdf", "een-regel.pdf"},
		{"...", "document.pdf"}, {"", "document.pdf"}, {" ", "document.pdf"},
	} {
		if got := schoneNaam(g.naam); got != g.want {
			t.Errorf("%q becomes %q, want %q", g.naam, got, g.want)
		}
	}
}

func TestADocumentThatWillNotOpenTellsWhatToDo(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	oorzaak := errors.New("geen programma")
	o := &Opener{open: func(string) error { return oorzaak }}
	err := o.Open("a.pdf", nil)
	if !errors.Is(err, oorzaak) || fout.CodeVan(err) != fout.Technisch || !strings.Contains(err.Error(), "PDF") {
		t.Errorf("the error is %v", err)
	}
	o.Sluit()
	t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "weg"))
	if err := o.Open("a.pdf", nil); fout.CodeVan(err) != fout.Technisch {
		t.Errorf("without a folder the error is %v", err)
	}
}
