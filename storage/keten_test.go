package storage

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"schakel/domain/dossier"
	"schakel/domain/poort"
)

// rijen reads the first page of the list.
func rijen(t *testing.T, s *Store, f dossier.Filter) []dossier.Rij {
	t.Helper()
	var uit []dossier.Rij
	err := s.View(t.Context(), func(l poort.Lezer) (err error) {
		uit, _, err = l.Dossiers().Zoek(t.Context(), f)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return uit
}

func TestStatesOfTheLinksAreKeptAsLettersAndReadBack(t *testing.T) {
	alle := []dossier.Toestand{dossier.Gedaan, dossier.Bezig, dossier.Wacht, dossier.NietVoor}
	rapid.Check(t, func(t *rapid.T) {
		var k dossier.Ketenstand
		for i := range k {
			k[i] = rapid.SampledFrom(alle).Draw(t, "state")
		}
		if s := ketenTekst(k); len(s) != len(k) || naarKeten(s) != k {
			t.Fatalf("%q is kept as %q and read as %q", k, s, naarKeten(s))
		}
	})
	if naarKeten("") != (dossier.Ketenstand{}) {
		t.Error("what was not derived yet has a state")
	}
}

// eersteSchema is the schema of administrations made before the states were kept.
func eersteSchema(t *testing.T) schema {
	t.Helper()
	eigen, err := eigenSchema()
	if err != nil {
		t.Fatal(err)
	}
	b, err := fs.ReadFile(eigen, "00001_begin.sql")
	if err != nil {
		t.Fatal(err)
	}
	return schema{fstest.MapFS{"00001_begin.sql": &fstest.MapFile{Data: b}}}
}

func TestAnAdministrationOfTheFirstSchemaIsDerivedAnew(t *testing.T) {
	plek := t.TempDir()
	if err := os.WriteFile(filepath.Join(plek, Bestand), leegBestand(), 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := verbind(dsn(filepath.Join(plek, Bestand), ""))
	if err != nil {
		t.Fatal(err)
	}
	if err := eersteSchema(t).migreer(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	for _, opdracht := range []string{
		`insert into dossier (id, nummer, versie, bsn, vnummer, naam, sorteer, zoek, geboren, doelgroep, leerroute, schakel, medewerker, gesloten)
			values (1, '2026-0001', 1, '', '', 'Haddad', 'haddad', ' haddad ', '', 'asielstatushouder', '', 1, '', 0)`,
		`insert into dossier_stand (dossier, stand) values (1, '{"id":1,"nummer":"2026-0001","versie":1,"gemaakt":"2026-01-05","doelgroep":"asielstatushouder","persoon":{"naam":{"achternaam":"Haddad"}}}')`,
		"insert into signaalregels (enkel, versie) values (1, 3)",
	} {
		if _, err := db.ExecContext(t.Context(), opdracht); err != nil {
			t.Fatalf("%s: %v", opdracht, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}

	s := openZelf(t, plek, Opties{})
	if r := rijen(t, s, dossier.Filter{})[0]; r.Keten != (dossier.Ketenstand{}) {
		t.Errorf("before it was derived the row shows %q", r.Keten)
	}
	_, err = s.Update(t.Context(), proefOp(), func(tx poort.Tx) error {
		if versie, err := tx.Signalen().Regels(t.Context()); err != nil || versie != 0 {
			t.Errorf("the rules are of version %d, %v: the start of the program would derive nothing", versie, err)
		}
		d, err := tx.Dossiers().Haal(t.Context(), 1)
		if err != nil {
			return err
		}
		return tx.Dossiers().Herleid(t.Context(), d)
	})
	if err != nil {
		t.Fatal(err)
	}
	want := dossier.KetenstandOp(dossier.Restore(standVan(t, s, 1)), proefDag())
	if r := rijen(t, s, dossier.Filter{Schakel: dossier.SchakelVoorbereiden}); len(r) != 1 || r[0].Keten != want || r[0].Schakel != want.Huidige() {
		t.Errorf("the list shows %+v, want %q", r, want)
	}
	if st := standVan(t, s, 1); st.Versie != 1 {
		t.Errorf("deriving made version %d", st.Versie)
	}
}

func TestDerivingAnewTouchesNothingElse(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	vul(t, s, 40)
	voor := rijen(t, s, dossier.Filter{Afgesloten: true})
	_, err := s.Update(t.Context(), proefOp(), func(tx poort.Tx) error {
		ids, err := tx.Dossiers().IDs(t.Context())
		for _, id := range ids {
			d, errD := tx.Dossiers().Haal(t.Context(), id)
			if errD != nil {
				return errD
			}
			if err = tx.Dossiers().Herleid(t.Context(), d); err != nil {
				return err
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	na := rijen(t, s, dossier.Filter{Afgesloten: true})
	for i := range voor {
		if voor[i] != na[i] {
			t.Errorf("row\n%+v\nwas\n%+v", na[i], voor[i])
		}
	}
	if fouten, err := s.Controleer(t.Context()); err != nil || len(fouten) > 0 {
		t.Errorf("the file: %v, %v", fouten, err)
	}
}
