package storage

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"schakel/domain/fout"
	"schakel/domain/poort"
)

// volgend gives our own schema with one more migration.
func volgend(t *testing.T, sql string) schema {
	t.Helper()
	eigen, err := eigenSchema()
	if err != nil {
		t.Fatal(err)
	}
	m := fstest.MapFS{}
	namen, err := fs.Glob(eigen, "*.sql")
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range namen {
		b, err := fs.ReadFile(eigen, n)
		if err != nil {
			t.Fatal(err)
		}
		m[n] = &fstest.MapFile{Data: b}
	}
	maps.Copy(m, fstest.MapFS{"09999_volgend.sql": &fstest.MapFile{Data: []byte("-- +goose Up\n" + sql)}})
	return schema{m}
}

func TestEachMigrationSetsItsNumber(t *testing.T) {
	eigen, err := eigenSchema()
	if err != nil {
		t.Fatal(err)
	}
	namen, err := fs.Glob(eigen, "*.sql")
	if err != nil || len(namen) == 0 {
		t.Fatalf("%d migrations, %v", len(namen), err)
	}
	for i, n := range namen {
		b, err := fs.ReadFile(eigen, n)
		if err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf("pragma user_version = %d;", i+1); !strings.Contains(string(b), want) {
			t.Errorf("%s lacks %q", n, want)
		}
		if strings.Contains(string(b), "NO TRANSACTION") {
			t.Errorf("%s does not run in one transaction", n)
		}
	}
}

func TestAnOlderAdministrationIsCopiedAndMigrated(t *testing.T) {
	plek := maakProef(t, 4)
	nu := func() time.Time { return time.Date(2026, 11, 23, 10, 30, 0, 0, time.UTC) }
	s, err := open(t.Context(), plek, Opties{Nu: nu}, volgend(t, "pragma user_version = 3;\ncreate table extra (id integer primary key) strict;"))
	if err != nil {
		t.Fatal(err)
	}
	voerUit(t, s, "insert into extra (id) values (1)")
	if st := standVan(t, s, 4); st.Nummer == "" {
		t.Error("the dossiers did not come along")
	}
	sluit(t, s)
	weigert(t, plek, Opties{}, fout.TeNieuw) // the older program

	kopie := filepath.Join(plek, "administratie-schema2-20261123-103000.schakel")
	terug := t.TempDir()
	if err := os.Rename(kopie, filepath.Join(terug, Bestand)); err != nil {
		t.Fatal(err)
	}
	oud := openZelf(t, terug, Opties{})
	if st := standVan(t, oud, 4); st.Versie != 1 {
		t.Errorf("the copy has versie %d", st.Versie)
	}
	if b, err := os.ReadFile(filepath.Join(terug, Bestand)); err != nil || b[20] != paginaReserve {
		t.Errorf("the copy reserves %d bytes, %v", b[20], err)
	}
}

func TestAFailedMigrationChangesNothing(t *testing.T) {
	plek := maakProef(t, 2)
	for _, fouteSQL := range []string{
		"pragma user_version = 3;\ncreate table extra (id integer primary key) strict;\ninsert into bestaat_niet values (1);",
		"pragma user_version = 3;\npragma defer_foreign_keys = 1;\nupdate dossier_stand set dossier = 77 where dossier = 1;",
	} {
		if _, err := open(t.Context(), plek, Opties{}, volgend(t, fouteSQL)); err == nil {
			t.Fatal("opened with a broken migration")
		}
		s := openZelf(t, plek, Opties{})
		if tabellen, err := regels(t.Context(), s.db, "select name from sqlite_schema where name = 'extra'"); err != nil || len(tabellen) != 0 {
			t.Errorf("left behind: %v, %v", tabellen, err)
		}
		if st := standVan(t, s, 1); st.Versie != 1 {
			t.Errorf("versie is %d", st.Versie)
		}
		sluit(t, s)
	}
}

func TestAFailedStartOfANewAdministrationLeavesNothing(t *testing.T) {
	plek := filepath.Join(t.TempDir(), "a")
	if _, err := open(t.Context(), plek, Opties{Maak: true}, volgend(t, "pragma user_version = 3;\nbroken;")); err == nil {
		t.Fatal("made with a broken migration")
	}
	if namen := inMap(t, plek); len(namen) != 0 {
		t.Errorf("left %v", namen)
	}
	sluit(t, openZelf(t, plek, Opties{Maak: true}))
}

func TestAnAdministrationWithoutItsFirstMigrationIsFinished(t *testing.T) {
	plek := t.TempDir()
	if err := os.WriteFile(filepath.Join(plek, Bestand), leegBestand(), 0o600); err != nil {
		t.Fatal(err)
	}
	s := openProefstore(t, plek, Opties{})
	vul(t, s, 1)
	if namen := inMap(t, plek); len(namen) != 2 {
		t.Errorf("an empty file needs no copy: %v", namen)
	}
	if err := s.View(t.Context(), func(l poort.Lezer) error { _, err := l.Dossiers().Haal(t.Context(), 1); return err }); err != nil {
		t.Error(err)
	}
}
