package cli_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"schakel/cli"
	"schakel/domain/dossier"
	"schakel/domain/poort"
)

func TestEveryVersionOfThePIPIsWrittenAsItIsStored(t *testing.T) {
	plek, uit := metPIPs(t, 3), filepath.Join(t.TempDir(), "pdf", "hier")
	namen := strings.Fields(goed(t, "pip", "2026-0001", "--administratie", plek, "--uit", uit))
	if len(namen) != 3 || filepath.Base(namen[2]) != "PIP-2026-0001-versie-3.pdf" {
		t.Fatalf("written: %v", namen)
	}
	in(t, plek, func(s poort.Store) {
		err := s.View(t.Context(), func(l poort.Lezer) error {
			docs, err := l.Documenten().Lijst(t.Context(), dossier.ID(1))
			for i, kort := range docs {
				doc, fout := l.Documenten().Haal(t.Context(), kort.ID)
				b, lees := os.ReadFile(namen[i])
				if err = errors.Join(err, fout, lees); !bytes.Equal(b, doc.Bytes) {
					t.Errorf("%s is not what is stored", namen[i])
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
	eerst, err := os.ReadFile(namen[0])
	if err != nil {
		t.Fatal(err)
	}
	goed(t, "pip", "2026-0001", "--administratie", plek, "--uit", uit, "--op", "+2j")
	if weer, err := os.ReadFile(namen[0]); err != nil || !bytes.Equal(eerst, weer) {
		t.Errorf("a reprint two years later differs, %v", err)
	}
	if rest, err := os.ReadDir(uit); err != nil || len(rest) != 3 {
		t.Errorf("in the folder: %v, %v", rest, err)
	}
}

func TestThereIsNothingToPrintWithoutAVersion(t *testing.T) {
	plek, uit := metPIPs(t, 0), filepath.Join(t.TempDir(), "pdf")
	weigert(t, omgeving(), cli.NietGedaan, "nog geen PIP dat hier is vastgesteld", "pip", "2026-0001", "--administratie", plek, "--uit", uit)
	weigert(t, omgeving(), cli.NietGedaan, "geen dossier met dit nummer", "pip", "2026-0099", "--administratie", plek, "--uit", uit)
	weigert(t, omgeving(), cli.NietGedaan, "geen dossier met dit nummer", "pip", "onzin", "--administratie", plek, "--uit", uit)
	if _, err := os.Stat(uit); err == nil {
		t.Error("an empty folder was made")
	}
}

func TestAFolderThatCannotBeWrittenInIsSaid(t *testing.T) {
	plek := metPIPs(t, 1)
	weigert(t, omgeving(), cli.Technisch, "Kies een map waarin u mag schrijven.", "pip", "2026-0001", "--administratie", plek, "--uit", geenMap(t))
	bezet := t.TempDir()
	if err := os.MkdirAll(filepath.Join(bezet, "PIP-2026-0001-versie-1.pdf", "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	weigert(t, omgeving(), cli.Technisch, "kan niet worden geschreven", "pip", "2026-0001", "--administratie", plek, "--uit", bezet)
	if rest, err := os.ReadDir(bezet); err != nil || len(rest) != 1 {
		t.Errorf("left behind: %v, %v", rest, err)
	}
}

func TestFontsThatCannotBeReadAreSaid(t *testing.T) {
	o := omgeving(func(o *cli.Omgeving) {
		o.Zetter = func() (poort.Zetter, error) { return nil, errors.New("letters") }
	})
	weigert(t, o, cli.Technisch, "technisch iets mis: letters", "pip", "1", "--administratie", nieuw(t), "--uit", t.TempDir())
	weigert(t, o, cli.Technisch, "technisch iets mis: letters", "casus", "casus/testdata")
}

func TestAnAdministrationThatDoesNotCloseWellIsSaid(t *testing.T) {
	plek := metPIPs(t, 1)
	gewoon := omgeving()
	o := omgeving(func(o *cli.Omgeving) {
		o.Open = func(ctx context.Context, plek string) (cli.Administratie, error) {
			a, err := gewoon.Open(ctx, plek)
			dicht := a.Sluit
			a.Sluit = func() error { return errors.Join(dicht(), errors.New("dicht")) }
			return a, err
		}
	})
	if u := voer(t, o, "pip", "2026-0001", "--administratie", plek, "--uit", t.TempDir()); u.code != cli.Technisch || !strings.Contains(u.fout, "dicht") {
		t.Errorf("ends with %d: %s", u.code, u.fout)
	}
}
