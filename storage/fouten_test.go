package storage

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
)

func TestAFullDiskIsSaidAndLosesNothing(t *testing.T) {
	s := openProefstore(t, filepath.Join(t.TempDir(), "a"), Opties{Maak: true})
	vul(t, s, 10)
	voerUit(t, s, "pragma wal_checkpoint(truncate)")
	voerUit(t, s, "pragma max_page_count = 1") // no page more than there are
	for _, zwijgt := range []bool{false, true} {
		_, err := s.Update(t.Context(), proefOp(), func(tx poort.Tx) error {
			for i := range 500 {
				d := dossier.Restore(verzonnen(100 + i))
				if err := tx.Dossiers().Bewaar(t.Context(), &d); err != nil && !zwijgt {
					return err
				}
			}
			return nil
		})
		if fout.CodeVan(err) != fout.Technisch || !strings.Contains(err.Error(), "schijf is vol") {
			t.Errorf("the caller is silent %t: %v", zwijgt, err)
		}
	}
	voerUit(t, s, "pragma max_page_count = 4294967294")
	if ids, err := regels(t.Context(), s.db, "select count(*) from dossier"); err != nil || ids[0] != "10" {
		t.Errorf("%v dossiers, %v", ids, err)
	}
	if ids, err := regels(t.Context(), s.db, "select count(*) from audit"); err != nil || ids[0] != "1" {
		t.Errorf("%v audit rows, %v", ids, err)
	}
	vulVanaf(t, s, 100, 5) // there is room again
}

// The log beside the file holds what was saved: a full disk at the end takes nothing away,
// so it does not say that nothing was saved.
func TestClosingOnAFullDiskDoesNotDenyWhatWasSaved(t *testing.T) {
	if err := bijSluiten(nil); err != nil {
		t.Errorf("nothing is wrong: %v", err)
	}
	vol := errors.New("disk is full")
	err := bijSluiten(vol)
	if fout.CodeVan(err) != fout.Technisch || !errors.Is(err, vol) || strings.Contains(err.Error(), "niets opgeslagen") || !strings.Contains(err.Error(), "is er nog") {
		t.Errorf("got %v", err)
	}
}

func vulVanaf(t *testing.T, s *Store, vanaf, n int) {
	t.Helper()
	_, err := s.Update(t.Context(), proefOp(), func(tx poort.Tx) error {
		for i := range n {
			d := dossier.Restore(verzonnen(vanaf + i))
			if err := tx.Dossiers().Bewaar(t.Context(), &d); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestErrorsOfTheDriverBecomeDutchSentences(t *testing.T) {
	plek := maakProef(t, 1)
	pad := filepath.Join(plek, Bestand)
	for _, g := range []struct {
		naam, dsn, opdracht string
		code                fout.Code
		woord               string
	}{
		{"read only", "file:" + pad + "?mode=ro", "delete from dossier", fout.Technisch, "niet worden geschreven"},
		{"no such file", "file:" + plek + "/niet/hier", "select 1 from x", fout.Technisch, "niet worden geschreven"},
		{"unknown statement", "file:" + pad, "select geen_kolom", fout.Technisch, "onverwachte fout"},
		{"a check is broken", "file:" + pad, "update dossier set schakel = 9", fout.Ongeldig, "Controleer de velden"},
		{"no such dossier", "file:" + pad + "?_pragma=foreign_keys(1)", "insert into dossier_stand values (99, '{}')", fout.NietMogelijk, ""},
		{"an audit row is changed", "file:" + pad, "update audit set wie = 'een ander'", fout.NietMogelijk, "verandert niet"},
		{"an audit row is removed", "file:" + pad, "delete from audit_wijziging", fout.NietMogelijk, "verandert niet"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			db, err := verbind(g.dsn)
			if err != nil {
				t.Fatal(err)
			}
			_, err = db.ExecContext(t.Context(), g.opdracht)
			if errDicht := db.Close(); errDicht != nil {
				t.Error(errDicht)
			}
			if err = vertaal(err); fout.CodeVan(err) != g.code {
				t.Fatalf("error %v (%v)", err, errors.Unwrap(err))
			}
			if err != nil && !strings.Contains(err.Error(), g.woord) {
				t.Errorf("says %q", err)
			}
		})
	}
}

func TestOtherErrorsPassThroughUnchanged(t *testing.T) {
	eigen := errors.New("own")
	if vertaal(nil) != nil || !errors.Is(vertaal(eigen), eigen) {
		t.Error("changed")
	}
	f := fout.New(fout.Conflict, "Zo is het.")
	if err := vertaal(fmt.Errorf("around: %w", f)); fout.CodeVan(err) != fout.Conflict {
		t.Errorf("code is %s", fout.CodeVan(err))
	}
	for _, err := range []error{context.Canceled, context.DeadlineExceeded} {
		if uit := vertaal(err); !errors.Is(uit, err) || fout.CodeVan(uit) != fout.Technisch {
			t.Errorf("%v became %v", err, uit)
		}
	}
}

func TestALongQueryCanBeBrokenOff(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	vul(t, s, 1)
	ctx, stop := context.WithCancel(t.Context())
	go stop()
	_, err := s.db.ExecContext(ctx, "with recursive r(n) as (select 1 union all select n + 1 from r) select count(*) from r")
	if uit := vertaal(err); fout.CodeVan(uit) != fout.Technisch || !strings.Contains(uit.Error(), "afgebroken") {
		t.Errorf("broken off by %v", uit)
	}
	if st := standVan(t, s, 1); st.Versie != 1 {
		t.Errorf("versie is %d", st.Versie)
	}
}

func TestAnErrorNeverHoldsWhoItIsAbout(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	vul(t, s, 1)
	_, err := s.Update(t.Context(), proefOp(), func(tx poort.Tx) error {
		d := dossier.Restore(verzonnen(0))
		return tx.Dossiers().Bewaar(t.Context(), &d)
	})
	if fout.CodeVan(err) != fout.Bestaat {
		t.Fatalf("error is %v", err)
	}
	p := verzonnen(0).Persoon
	for e := err; e != nil; e = errors.Unwrap(e) {
		if strings.Contains(e.Error(), string(p.BSN)) || strings.Contains(e.Error(), p.Naam.Achternaam) {
			t.Errorf("says %q", e)
		}
	}
}

func TestADocumentThatChangedOnDiskIsFound(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	vul(t, s, 1)
	var id int64
	if _, err := s.Update(t.Context(), proefOp(), func(tx poort.Tx) (err error) {
		id, err = tx.Documenten().Leg(t.Context(), poort.Document{Dossier: 1, Soort: "pip", Datum: proefDag(), Bytes: []byte("%PDF")})
		return err
	}); err != nil {
		t.Fatal(err)
	}
	for _, opdracht := range []string{"update document set inhoud = x'00'", "delete from document"} {
		if _, err := s.db.ExecContext(t.Context(), opdracht); fout.CodeVan(vertaal(err)) != fout.NietMogelijk {
			t.Errorf("%s: %v", opdracht, err)
		}
	}
	voerUit(t, s, "drop trigger document_vast")
	voerUit(t, s, "update document set inhoud = x'255044'")
	err := s.View(t.Context(), func(l poort.Lezer) error { _, err := l.Documenten().Haal(t.Context(), id); return err })
	if fout.CodeVan(err) != fout.Beschadigd {
		t.Errorf("read gives %v", err)
	}
}

func TestARowThatCannotBeReadIsSaidSo(t *testing.T) {
	s := openProefstore(t, Geheugen, Opties{})
	vul(t, s, 2)
	voerUit(t, s, `update dossier_stand set stand = '{"id": "geen getal"}' where dossier = 1`)
	voerUit(t, s, `update signaal set uitleg = '[]'`)
	voerUit(t, s, `insert into instellingen (audit, inhoud) values (1, '[]')`)
	for naam, lees := range map[string]func(poort.Lezer) error{
		"dossier": func(l poort.Lezer) error { _, err := l.Dossiers().Haal(t.Context(), 1); return err },
		"signals": func(l poort.Lezer) error {
			_, err := l.Signalen().Lijst(t.Context(), poort.SignaalFilter{Op: proefDag()})
			return err
		},
		"settings": func(l poort.Lezer) error { _, err := l.Beheer().Instellingen(t.Context()); return err },
	} {
		if err := s.View(t.Context(), lees); fout.CodeVan(err) != fout.Beschadigd {
			t.Errorf("%s: %v", naam, err)
		}
	}
	_, err := s.Update(t.Context(), proefOp(), func(tx poort.Tx) error {
		d := dossier.Restore(dossier.Stand{ID: 2, Versie: 1})
		voerTx(t, tx, "update dossier set versie = 7 where id = 2")
		return tx.Dossiers().Bewaar(t.Context(), &d)
	})
	if fout.CodeVan(err) != fout.Beschadigd {
		t.Errorf("row and stand that differ: %v", err)
	}
}

func voerTx(t *testing.T, tx poort.Tx, opdracht string) {
	t.Helper()
	w, ok := tx.(*schrijver)
	if !ok {
		t.Fatalf("transaction is a %T", tx)
	}
	if _, err := w.tx.ExecContext(t.Context(), opdracht); err != nil {
		t.Fatal(err)
	}
}

// The driver is transpiled against one version of libc; another one breaks it silently.
func TestLibcIsTheVersionThatTheDriverWasMadeWith(t *testing.T) {
	zoek := func(args ...string) string {
		uit, err := exec.CommandContext(t.Context(), "go", args...).Output()
		if err != nil {
			t.Fatalf("go %v: %v", args, err)
		}
		return strings.TrimSpace(string(uit))
	}
	wil := ""
	for _, regel := range strings.Split(zoek("mod", "edit", "-print", zoek("list", "-m", "-f", "{{.GoMod}}", "modernc.org/sqlite")), "\n") {
		if velden := strings.Fields(regel); len(velden) > 1 && velden[0] == "modernc.org/libc" {
			wil = velden[1]
		}
	}
	if is := zoek("list", "-m", "-f", "{{.Version}}", "modernc.org/libc"); is != wil || is == "" {
		t.Errorf("libc is %s; the driver was made with %s", is, wil)
	}
}
