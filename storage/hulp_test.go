package storage

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
)

// The test binary runs itself as another program: kindTaak names what it does then.
const (
	kindTaak = "SCHAKEL_PROEF_KIND"
	kindPlek = "SCHAKEL_PROEF_PLEK"
)

func TestMain(m *testing.M) {
	switch os.Getenv(kindTaak) {
	case "schrijven":
		kindSchrijft(os.Getenv(kindPlek))
	case "openen":
		_, err := Open(context.Background(), os.Getenv(kindPlek), Opties{})
		fmt.Println(fout.CodeVan(err))
	default:
		os.Exit(m.Run())
	}
}

// kindSchrijft changes two dossiers in each operation, for ever, and says after each
// commit how many there were.
func kindSchrijft(plek string) {
	ctx := context.Background()
	s, err := Open(ctx, plek, Opties{})
	for n := 1; err == nil; n++ {
		_, err = s.Update(ctx, proefOp(), func(tx poort.Tx) error {
			for id := dossier.ID(1); id <= 2; id++ {
				if err := groei(ctx, tx, id); err != nil {
					return err
				}
			}
			return nil
		})
		if err == nil {
			fmt.Println(n)
		}
	}
	fmt.Println(err)
	os.Exit(1)
}

// groei adds an event to a dossier, and enough of them to spread over pages.
func groei(ctx context.Context, tx poort.Tx, id dossier.ID) error {
	d, err := tx.Dossiers().Haal(ctx, id)
	if err != nil {
		return err
	}
	s := d.Stand()
	s.Gebeurtenissen = append(s.Gebeurtenissen, dossier.Gebeurtenis{Soort: "proef", Tekst: fmt.Sprintf("%0500d", len(s.Gebeurtenissen))})
	d = dossier.Restore(s)
	return tx.Dossiers().Bewaar(ctx, &d)
}

// kind runs the test binary with a task and gives the lines it prints.
func kind(t *testing.T, taak, plek string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	c := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^$")
	c.Env = append(os.Environ(), kindTaak+"="+taak, kindPlek+"="+plek)
	uit, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c, bufio.NewScanner(uit)
}

// maakProef makes an administration with n dossiers and closes it.
func maakProef(t *testing.T, n int) (plek string) {
	t.Helper()
	plek = filepath.Join(t.TempDir(), "administratie")
	s, err := Open(t.Context(), plek, Opties{Maak: true})
	if err != nil {
		t.Fatal(err)
	}
	vul(t, s, n)
	sluit(t, s)
	return plek
}

func sluit(t *testing.T, s *Store) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// weigert checks that plek does not open and that the file stays as it was.
func weigert(t *testing.T, plek string, o Opties, code fout.Code) {
	t.Helper()
	voor := bestandSom(t, plek)
	s, err := Open(t.Context(), plek, o)
	if err == nil {
		sluit(t, s)
	}
	if fout.CodeVan(err) != code {
		t.Errorf("error %v has code %q, want %q", err, fout.CodeVan(err), code)
	}
	if na := bestandSom(t, plek); na != voor {
		t.Error("the refused file changed")
	}
}

func bestandSom(t *testing.T, plek string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(plek, Bestand))
	if err != nil {
		return err.Error()
	}
	return som(b)
}

// standVan reads one dossier.
func standVan(t *testing.T, s *Store, id dossier.ID) dossier.Stand {
	t.Helper()
	var uit dossier.Stand
	err := s.View(t.Context(), func(l poort.Lezer) error {
		d, err := l.Dossiers().Haal(t.Context(), id)
		uit = d.Stand()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return uit
}

// voerUit runs a statement behind the back of the store.
func voerUit(t *testing.T, s *Store, opdracht string, args ...any) {
	t.Helper()
	if _, err := s.db.ExecContext(t.Context(), opdracht, args...); err != nil {
		t.Fatalf("%s: %v", opdracht, err)
	}
}
