package storage

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"schakel/domain/fout"
)

func TestANewAdministrationReservesBytesOnEachPage(t *testing.T) {
	plek := maakProef(t, 50)
	for _, stap := range []string{"made", "rebuilt"} {
		b, err := os.ReadFile(filepath.Join(plek, Bestand))
		if err != nil {
			t.Fatal(err)
		}
		if maat := binary.BigEndian.Uint16(b[16:]); maat != paginaMaat || b[20] != 32 {
			t.Errorf("%s: pages of %d bytes with %d reserved", stap, maat, b[20])
		}
		if id := binary.BigEndian.Uint32(b[68:]); id != applicationID {
			t.Errorf("%s: application id %x", stap, id)
		}
		for p := paginaMaat; p < len(b); p += paginaMaat {
			if staart := b[p+paginaMaat-paginaReserve : p+paginaMaat]; strings.Trim(string(staart), "\x00") != "" {
				t.Fatalf("%s: page %d uses its reserved bytes", stap, p/paginaMaat+1)
			}
		}
		s := openZelf(t, plek, Opties{})
		voerUit(t, s, "vacuum")
		sluit(t, s)
	}
}

func TestAnAdministrationInMemoryReservesBytesToo(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	var b []byte
	err := metDriver(t.Context(), s.db, func(c driverConn) (err error) { b, err = c.Serialize(); return err })
	if err != nil || b[20] != paginaReserve {
		t.Errorf("%d bytes reserved, %v", b[20], err)
	}
}

func TestTheSettingsOfTheConnectionAreInForce(t *testing.T) {
	s := openProefstore(t, filepath.Join(t.TempDir(), "a"), Opties{Maak: true})
	for pragma, wil := range map[string]string{
		"journal_mode": "wal", "locking_mode": "exclusive", "synchronous": "2", "foreign_keys": "1", "secure_delete": "1",
		"temp_store": "2", "busy_timeout": "250", "cache_size": "-64000", "page_size": "4096", "trusted_schema": "0", "user_version": "2",
	} {
		if is, err := regels(t.Context(), s.db, "pragma "+pragma); err != nil || !slices.Equal(is, []string{wil}) {
			t.Errorf("%s is %v, %v; want %s", pragma, is, err, wil)
		}
	}
	for _, opdracht := range []string{`select "geen_kolom"`, "pragma writable_schema=1; delete from sqlite_schema"} {
		if _, err := s.db.ExecContext(t.Context(), opdracht); err == nil {
			t.Errorf("%s is allowed", opdracht)
		}
	}
}

func TestOnlyTheFileAndItsLogLieInTheFolder(t *testing.T) {
	plek := filepath.Join(t.TempDir(), "a")
	s := openZelf(t, plek, Opties{Maak: true})
	vul(t, s, 3)
	if namen := inMap(t, plek); !slices.Equal(namen, []string{Bestand, Bestand + "-wal"}) {
		t.Errorf("open: %v", namen)
	}
	sluit(t, s)
	if namen := inMap(t, plek); !slices.Equal(namen, []string{Bestand}) {
		t.Errorf("closed: %v", namen)
	}
}

func inMap(t *testing.T, plek string) []string {
	t.Helper()
	items, err := os.ReadDir(plek)
	if err != nil {
		t.Fatal(err)
	}
	var namen []string
	for _, i := range items {
		namen = append(namen, i.Name())
	}
	return namen
}

func TestASecondInstanceIsRefused(t *testing.T) {
	plek := maakProef(t, 1)
	eerste := openProefstore(t, plek, Opties{})
	_, err := Open(t.Context(), plek, Opties{})
	if fout.CodeVan(err) != fout.Bezet {
		t.Errorf("in the same program: %v", err)
	}
	c, gezegd := kind(t, "openen", plek)
	if !gezegd.Scan() || gezegd.Text() != string(fout.Bezet) {
		t.Errorf("another program got %q", gezegd.Text())
	}
	if err := c.Wait(); err != nil {
		t.Error(err)
	}
	vul(t, eerste, 0) // and the first goes on
	if nog := standVan(t, eerste, 1); nog.Versie != 1 {
		t.Errorf("versie is %d", nog.Versie)
	}
}

func TestAPlaceThatCannotHoldAnAdministrationIsRefused(t *testing.T) {
	dir := t.TempDir()
	bestand := filepath.Join(dir, "bestand")
	if err := os.WriteFile(bestand, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	vol := maakProef(t, 1)
	for _, g := range []struct {
		naam, plek string
		o          Opties
		code       fout.Code
	}{
		{"no folder", filepath.Join(dir, "weg"), Opties{}, fout.NietGevonden},
		{"no administration", dir, Opties{}, fout.NietGevonden},
		{"a file for a folder", bestand, Opties{}, fout.NietGevonden},
		{"a file for a folder, new", bestand, Opties{Maak: true}, fout.Technisch},
		{"below a file", filepath.Join(bestand, "onder"), Opties{Maak: true}, fout.Technisch},
		{"there already", vol, Opties{Maak: true}, fout.Bestaat},
		{"a key without its VFS", vol, Opties{Sleutel: make([]byte, 32)}, fout.NietMogelijk},
		{"an unknown VFS", vol, Opties{VFS: "geen-vfs"}, fout.Technisch},
		{"an unknown VFS, new", filepath.Join(dir, "nieuw"), Opties{VFS: "geen-vfs", Maak: true}, fout.Technisch},
	} {
		t.Run(g.naam, func(t *testing.T) { weigert(t, g.plek, g.o, g.code) })
	}
	if namen := inMap(t, filepath.Join(dir, "nieuw")); len(namen) != 0 {
		t.Errorf("a failed start left %v", namen)
	}
}

func TestAFileThatIsNotOursIsRefusedAndLeftAlone(t *testing.T) {
	andere := func(stap string) func(*testing.T, string) {
		return func(t *testing.T, plek string) {
			s := openZelf(t, plek, Opties{})
			voerUit(t, s, stap)
			sluit(t, s)
		}
	}
	schrijf := func(inhoud string) func(*testing.T, string) {
		return func(t *testing.T, plek string) {
			if err := os.WriteFile(filepath.Join(plek, Bestand), []byte(inhoud), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, g := range []struct {
		naam string
		doe  func(*testing.T, string)
		code fout.Code
	}{
		{"of a newer program", andere("pragma user_version = 99"), fout.TeNieuw},
		{"of another program", andere("pragma application_id = 1"), fout.Ongeldig},
		{"no database", schrijf(strings.Repeat("Dit is een brief. ", 1000)), fout.Beschadigd},
		{"an empty file", schrijf(""), fout.Ongeldig},
	} {
		t.Run(g.naam, func(t *testing.T) {
			plek := maakProef(t, 1)
			g.doe(t, plek)
			weigert(t, plek, Opties{}, g.code)
		})
	}
}

func TestDamageIsFoundAfterAnUncleanCloseAndOnRequest(t *testing.T) {
	plek := maakProef(t, 60)
	pad := filepath.Join(plek, Bestand)
	b, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	for p := len(b) / 2 / paginaMaat; p < len(b)/paginaMaat; p++ {
		copy(b[p*paginaMaat:], "\x13\x37 rommel")
	}
	if err := os.WriteFile(pad, b, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.Context(), plek, Opties{})
	if err != nil {
		t.Fatalf("closed well, so the start is not blocked: %v", err)
	}
	bevindingen, err := s.Controleer(t.Context())
	if err == nil && len(bevindingen) == 0 {
		t.Error("the check finds nothing")
	}
	if err != nil && fout.CodeVan(err) != fout.Beschadigd {
		t.Errorf("the check fails by %v", err)
	}
	sluit(t, s)
	if err := os.WriteFile(pad+"-wal", []byte("left behind"), 0o600); err != nil {
		t.Fatal(err)
	}
	weigert(t, plek, Opties{}, fout.Beschadigd)
}

func TestAnUncleanCloseOfASoundFileOpens(t *testing.T) {
	plek := maakProef(t, 5)
	if err := os.WriteFile(filepath.Join(plek, Bestand+"-wal"), []byte("left behind"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := openProefstore(t, plek, Opties{})
	if st := standVan(t, s, 5); st.Nummer == "" {
		t.Error("the last dossier is gone")
	}
}

func TestTheCheckNamesWhatIsWrong(t *testing.T) {
	s := openZelf(t, Geheugen, Opties{})
	defer sluit(t, s)
	vul(t, s, 3)
	voerUit(t, s, "pragma foreign_keys = 0")
	voerUit(t, s, "delete from dossier_stand where dossier = 1")
	voerUit(t, s, "update signaal set dossier = 77 where dossier = 2")
	voerUit(t, s, "insert into dossier_woord (dossier_woord, rowid, zoek) values ('delete', 3, ' anders ')")
	bevindingen, err := s.Controleer(t.Context())
	alles := strings.Join(bevindingen, "\n")
	if err != nil || !strings.Contains(alles, "signaal: 2 verwijzingen") || !strings.Contains(alles, "zoekindex") {
		t.Errorf("found %q, %v", alles, err)
	}
}
