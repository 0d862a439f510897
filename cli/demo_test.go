package cli_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"schakel/assets"
	"schakel/cli"
	"schakel/domain/document"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/exchange"
	"schakel/storage"
)

// platteZetter makes a document into its plain text, for tests that look at no page.
type platteZetter struct{}

func (platteZetter) Zet(_ context.Context, d document.Document) ([]byte, error) {
	return []byte(d.Tekst()), nil
}

// demoOpdracht runs the command as a user does and gives exit code, output and errors.
func demoOpdracht(t *testing.T, args ...string) (code int, uit, fout string) {
	t.Helper()
	var u, f bytes.Buffer
	nu := func() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }
	open := func(maak bool) func(context.Context, string) (cli.Administratie, error) {
		return func(ctx context.Context, plek string) (cli.Administratie, error) {
			s, err := storage.Open(ctx, plek, storage.Opties{Maak: maak, Programma: "proef", Nu: nu})
			if err != nil {
				return cli.Administratie{}, err
			}
			return cli.Administratie{Store: s, Sluit: s.Close}, nil
		}
	}
	code = cli.Voer(context.Background(), append([]string{"demo", "--aantal", "80"}, args...), cli.Omgeving{
		Nu: nu, Uit: &u, Fout: &f, Programma: "proef", Open: open(false), Maak: open(true), Voorbeeld: assets.Voorbeeld,
		Zetter: func() (poort.Zetter, error) { return platteZetter{}, nil },
		Lijst:  func(pad string) (instroom.Lijst, error) { return exchange.OpenLijst(pad, exchange.Grenzen{}) },
	})
	return code, u.String(), f.String()
}

func TestDemoFillsAFolderAndSaysWhereToLook(t *testing.T) {
	plek := filepath.Join(t.TempDir(), "nieuw", "demo")
	code, uit, fout := demoOpdracht(t, "--map", plek)
	if code != cli.Goed || fout != "" {
		t.Fatalf("%d: %s", code, fout)
	}
	for _, deel := range []string{"23 november 2026", "2022 ...", "dossiers, waarvan", "Vaststellen inburgeringsplicht", "Afronden inburgering", "Vandaag: ", "Voorbeeldlijst: 152 mensen", filepath.Join(plek, "administratie"), "intakeformulier"} {
		if !strings.Contains(uit, deel) {
			t.Errorf("the output lacks %q:\n%s", deel, uit)
		}
	}
	for _, pad := range []string{"administratie/" + storage.Bestand, "lijsten/instroom.csv", "lijsten/lopende-trajecten.csv"} {
		if info, err := os.Stat(filepath.Join(plek, pad)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", pad, err)
		}
	}
	if pdfs, err := filepath.Glob(filepath.Join(plek, "pdf", "*.pdf")); err != nil || len(pdfs) < 8 {
		t.Errorf("%d documents, %v", len(pdfs), err)
	}
	voor := inhoud(t, plek)

	if code, _, fout = demoOpdracht(t, "--map", plek); code != cli.NietGedaan || !strings.Contains(fout, "--opnieuw") {
		t.Errorf("a second time: %d %s", code, fout)
	}
	eigen := filepath.Join(plek, "eigen.txt")
	if err := os.WriteFile(eigen, []byte("van mij"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, fout = demoOpdracht(t, "--map", plek, "--opnieuw"); code != cli.Goed {
		t.Fatalf("anew: %d %s", code, fout)
	}
	if b, err := os.ReadFile(eigen); err != nil || string(b) != "van mij" {
		t.Error("a file of the user's own is gone")
	}
	if na := inhoud(t, plek); na != voor {
		t.Errorf("anew is not the same:\n%s\n%s", voor, na)
	}
}

// inhoud gives names and bytes of the printed documents.
func inhoud(t *testing.T, plek string) string {
	t.Helper()
	paden, err := filepath.Glob(filepath.Join(plek, "pdf", "*"))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, p := range paden {
		tekst, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString(filepath.Base(p) + "\n" + string(tekst) + "\n")
	}
	return b.String()
}

func TestDemoLeavesAFolderOfSomethingElseAlone(t *testing.T) {
	plek := t.TempDir()
	for _, pad := range []string{"administratie", "pdf"} {
		if err := os.MkdirAll(filepath.Join(plek, pad), 0o750); err != nil {
			t.Fatal(err)
		}
	}
	echt := filepath.Join(plek, "administratie", storage.Bestand)
	if err := os.WriteFile(echt, []byte("echt"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, extra := range []string{"--zaad=1", "--opnieuw"} {
		code, _, fout := demoOpdracht(t, "--map", plek, extra)
		if code != cli.NietGedaan || !strings.Contains(fout, "geen demo van Schakel") {
			t.Errorf("%s: %d %s", extra, code, fout)
		}
	}
	if b, err := os.ReadFile(echt); err != nil || string(b) != "echt" {
		t.Error("the administration of somebody else was touched")
	}
}

func TestDemoSaysWhatIsWrongWithTheCommandLine(t *testing.T) {
	plek := t.TempDir()
	bestand := filepath.Join(plek, "bestand")
	if err := os.WriteFile(bestand, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, g := range []struct {
		args []string
		code int
		zegt string
	}{
		{nil, cli.Verkeerd, "--map"},
		{[]string{"--map", filepath.Join(plek, "a"), "--zaad", "veel"}, cli.Verkeerd, "--zaad"},
		{[]string{"--map", bestand}, cli.NietGedaan, "andere map"},
		{[]string{"--map", filepath.Join(plek, "b"), "--op", "2022-05-01"}, cli.NietGedaan, "2024"},
	} {
		code, _, fout := demoOpdracht(t, g.args...)
		if code != g.code || !strings.Contains(fout, g.zegt) {
			t.Errorf("%v: %d %s", g.args, code, fout)
		}
	}
	if rest, err := os.ReadDir(filepath.Join(plek, "b")); err != nil || len(rest) > 0 {
		t.Errorf("a demo that failed leaves %v, %v", rest, err)
	}
}
