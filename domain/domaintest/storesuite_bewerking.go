package domaintest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/verschil"
	"schakel/domain/wet"
)

func suiteBewerkingen(t *testing.T, s poort.Store) {
	t.Run("each operation leaves one audit row", func(t *testing.T) { suiteAudit(t, s) })
	t.Run("an operation that only reads leaves none", func(t *testing.T) { suiteAlleenLezen(t, s) })
	t.Run("an operation without a name is refused", func(t *testing.T) { suiteZonderNaam(t, s) })
	t.Run("an error undoes everything", func(t *testing.T) { suiteTerugdraaien(t, s) })
	t.Run("a panic undoes everything and goes on", func(t *testing.T) { suitePaniek(t, s) })
	t.Run("cancelling undoes everything", func(t *testing.T) { suiteAfbreken(t, s) })
	t.Run("a transaction is over after its operation", func(t *testing.T) { suiteVoorbij(t, s) })
	t.Run("several saves of one dossier are one change", func(t *testing.T) { suiteTweeKeer(t, s) })
	t.Run("many goroutines take turns", func(t *testing.T) { suiteBeurten(t, s) })
}

// laatste gives the newest audit rows.
func laatste(t *testing.T, s poort.Store, n int) []poort.AuditRij {
	t.Helper()
	var uit []poort.AuditRij
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		var err error
		uit, err = l.Audit().Laatste(ctx, n)
		return err
	})
	return uit
}

func beeldVan(t *testing.T, b []byte) map[string]any {
	t.Helper()
	m := map[string]any{}
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatalf("image %q: %v", b, err)
	}
	return m
}

func suiteAudit(t *testing.T, s poort.Store) {
	id := leg(t, s, mens(t, 1, "Rahimi", "Farid", "1990-01-01"))[0]
	w := wijzig(t, s, id, func(st *dossier.Stand) { st.Medewerker = "M. Bakker" })
	rij := laatste(t, s, 1)[0]
	if rij.Op != bewerking(t, "dossier.wijzig") || rij.ID != w.Audit || rij.Dossier != id || len(w.Dossiers) != 1 || w.Dossiers[0] != id || w.Beheer {
		t.Errorf("audit row %+v for changes %+v", rij, w)
	}
	if voor, na := string(rij.Voor), string(rij.Na); voor != `{"/medewerker":"R. Jansen"}` || na != `{"/medewerker":"M. Bakker"}` {
		t.Errorf("images are %s and %s", voor, na)
	}
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		rijen, err := l.Audit().Dossier(ctx, id, 10)
		if err != nil || len(rijen) != 2 || rijen[0].ID <= rijen[1].ID {
			t.Fatalf("%d rows, %v; want two, newest first", len(rijen), err)
		}
		if voor, na := beeldVan(t, rijen[1].Voor), beeldVan(t, rijen[1].Na); len(voor) != 0 || len(na) != 1 || na[""] == nil {
			t.Errorf("images of a new dossier are %v and %v", voor, na)
		}
		rijen, err = l.Audit().Dossier(ctx, id, 1)
		if len(rijen) != 1 {
			t.Errorf("limit 1 gives %d rows", len(rijen))
		}
		return err
	})
	wijzig(t, s, id, func(*dossier.Stand) {})
	if rij := laatste(t, s, 1)[0]; string(rij.Voor) != "{}" || string(rij.Na) != "{}" {
		t.Errorf("saved without a change, images are %s and %s", rij.Voor, rij.Na)
	}
}

func suiteAlleenLezen(t *testing.T, s poort.Store) {
	voor := len(laatste(t, s, 0))
	w := schrijf(t, s, "niets", func(ctx context.Context, tx poort.Tx) error {
		if tx.Op() != bewerking(t, "niets") {
			t.Errorf("operation is %+v", tx.Op())
		}
		_, err := tx.Dossiers().IDs(ctx)
		return err
	})
	if na := len(laatste(t, s, 0)); na != voor || w.Audit != 0 {
		t.Errorf("%d audit rows became %d; changes %+v", voor, na, w)
	}
}

func suiteZonderNaam(t *testing.T, s poort.Store) {
	for naam, breek := range map[string]func(*poort.Op){
		"naam": func(o *poort.Op) { o.Naam = "" }, "label": func(o *poort.Op) { o.Label = "" }, "dag": func(o *poort.Op) { o.Dag = kalender.Datum{} },
	} {
		op := bewerking(t, "x")
		breek(&op)
		if _, err := s.Update(t.Context(), op, func(poort.Tx) error { t.Error("runs"); return nil }); fout.CodeVan(err) != fout.Ontbreekt {
			t.Errorf("without %s: %v", naam, err)
		}
	}
}

// stilstaand checks that fn changed nothing that can be seen.
func stilstaand(t *testing.T, s poort.Store, fn func()) {
	t.Helper()
	beeld := func() string {
		var ids []dossier.ID
		var namen []dossier.Rij
		lees(t, s, func(ctx context.Context, l poort.Lezer) (err error) {
			if ids, err = l.Dossiers().IDs(ctx); err != nil {
				return err
			}
			namen, _, err = l.Dossiers().Zoek(ctx, dossier.Filter{Afgesloten: true})
			return err
		})
		return fmt.Sprint(ids, namen, len(laatste(t, s, 0)))
	}
	voor := beeld()
	fn()
	if na := beeld(); na != voor {
		t.Errorf("before %s\nafter %s", voor, na)
	}
}

func suiteTerugdraaien(t *testing.T, s poort.Store) {
	eigen := errors.New("own reason")
	stilstaand(t, s, func() {
		_, err := s.Update(t.Context(), bewerking(t, "mislukt"), func(tx poort.Tx) error {
			d := dossier.Restore(mens(t, 10, "Nooit", "Opgeslagen", "1990-01-01"))
			if err := tx.Dossiers().Bewaar(t.Context(), &d); err != nil {
				return err
			}
			return eigen
		})
		if !errors.Is(err, eigen) {
			t.Errorf("error is %v", err)
		}
	})
}

func suitePaniek(t *testing.T, s poort.Store) {
	stilstaand(t, s, func() {
		defer func() {
			if r := recover(); r != "own panic" {
				t.Errorf("recovered %v", r)
			}
		}()
		_, err := s.Update(t.Context(), bewerking(t, "paniek"), func(tx poort.Tx) error {
			d := dossier.Restore(mens(t, 11, "Nooit", "Opgeslagen", "1990-01-01"))
			if err := tx.Dossiers().Bewaar(t.Context(), &d); err != nil {
				return err
			}
			panic("own panic")
		})
		t.Errorf("the panic did not go on: %v", err)
	})
}

func suiteAfbreken(t *testing.T, s poort.Store) {
	stilstaand(t, s, func() {
		ctx, stop := context.WithCancel(t.Context())
		_, err := s.Update(ctx, bewerking(t, "afgebroken"), func(tx poort.Tx) error {
			d := dossier.Restore(mens(t, 12, "Nooit", "Opgeslagen", "1990-01-01"))
			if err := tx.Dossiers().Bewaar(ctx, &d); err != nil {
				return err
			}
			stop()
			return nil // as if it had not seen it
		})
		if !errors.Is(err, context.Canceled) || fout.CodeVan(err) != fout.Technisch {
			t.Errorf("error is %v", err)
		}
		if err := s.View(ctx, func(poort.Lezer) error { return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("view with a cancelled context: %v", err)
		}
	})
}

func suiteVoorbij(t *testing.T, s poort.Store) {
	var bewaard poort.Tx
	schrijf(t, s, "houdt vast", func(_ context.Context, tx poort.Tx) error { bewaard = tx; return nil })
	stilstaand(t, s, func() {
		d := dossier.Restore(mens(t, 13, "Nooit", "Opgeslagen", "1990-01-01"))
		if err := bewaard.Dossiers().Bewaar(t.Context(), &d); fout.CodeVan(err) != fout.Technisch {
			t.Errorf("after its operation: %v", err)
		}
	})
}

func suiteTweeKeer(t *testing.T, s poort.Store) {
	id := leg(t, s, mens(t, 14, "Zerai", "Hiwet", "1991-02-03"))[0]
	schrijf(t, s, "twee keer", func(ctx context.Context, tx poort.Tx) error {
		for _, naam := range []string{"M. Bakker", "N. de Vries"} {
			st := haalTx(ctx, t, tx, id)
			st.Medewerker = naam
			d := dossier.Restore(st)
			if err := tx.Dossiers().Bewaar(ctx, &d); err != nil {
				return err
			}
		}
		return nil
	})
	rij := laatste(t, s, 1)[0]
	if string(rij.Voor) != `{"/medewerker":"R. Jansen"}` || string(rij.Na) != `{"/medewerker":"N. de Vries"}` {
		t.Errorf("images are %s and %s", rij.Voor, rij.Na)
	}
	if st := haal(t, s, id); st.Versie != 3 {
		t.Errorf("versie is %d, want 3", st.Versie)
	}
}

func suiteBeurten(t *testing.T, s poort.Store) {
	id := leg(t, s, mens(t, 15, "Teller", "", "1991-02-03"))[0]
	const beurten = 20
	klaar := make(chan error)
	for range beurten {
		go func() {
			_, err := s.Update(t.Context(), bewerking(t, "beurt"), func(tx poort.Tx) error {
				d, err := tx.Dossiers().Haal(t.Context(), id)
				if err != nil {
					return err
				}
				st := d.Stand()
				st.Gebeurtenissen = append(st.Gebeurtenissen, dossier.Gebeurtenis{Soort: "beurt"})
				d = dossier.Restore(st)
				return tx.Dossiers().Bewaar(t.Context(), &d)
			})
			klaar <- err
		}()
	}
	for range beurten {
		if err := <-klaar; err != nil {
			t.Error(err)
		}
	}
	if st := haal(t, s, id); len(st.Gebeurtenissen) != beurten || st.Versie != beurten+1 {
		t.Errorf("%d events at versie %d, want %d", len(st.Gebeurtenissen), st.Versie, beurten)
	}
}

func suiteOngedaan(t *testing.T, s poort.Store) {
	st := mens(t, 1, "Petrosyan", "Ani", "1987-06-05")
	st.Intake.Oproepen = []dossier.Oproep{{Nummer: 1, Datum: datum(t, "2026-10-01"), Voor: datum(t, "2026-10-15")}}
	id := leg(t, s, st)[0]
	voor := haal(t, s, id)
	wijzig(t, s, id, func(st *dossier.Stand) {
		st.Intake.Oproepen = append(st.Intake.Oproepen, dossier.Oproep{Nummer: 2, Datum: datum(t, "2026-10-20")})
		st.Intake.Oproepen[0].NietVerschenen = datum(t, "2026-10-15")
		st.PIPs = []pip.Stand{{Nummer: 1, Status: pip.Concept, Inhoud: pip.Inhoud{Leerroute: wet.RouteB1}}}
	})
	rij := laatste(t, s, 1)[0]
	wijzig(t, s, id, func(st *dossier.Stand) { st.Medewerker = "M. Bakker" }) // elsewhere in the dossier
	if err := ongedaan(t, s, rij); err != nil {
		t.Fatal(err)
	}
	na := haal(t, s, id)
	voor.Medewerker, voor.Versie = "M. Bakker", 4
	if a, b := jsonVan(t, na), jsonVan(t, voor); a != b {
		t.Errorf("after undo\n%s\nwant\n%s", a, b)
	}
	wijzig(t, s, id, func(st *dossier.Stand) { st.Medewerker = "N. de Vries" })
	rij = laatste(t, s, 1)[0]
	wijzig(t, s, id, func(st *dossier.Stand) { st.Medewerker = "O. Vos" })
	if err := ongedaan(t, s, rij); fout.CodeVan(err) != fout.Conflict {
		t.Errorf("undo of what changed again: %v", err)
	}
}

// ongedaan replays the image before rij, as undo does.
func ongedaan(t *testing.T, s poort.Store, rij poort.AuditRij) error {
	t.Helper()
	_, err := s.Update(t.Context(), bewerking(t, "ongedaan"), func(tx poort.Tx) error {
		terug, err := verschil.Terug([]byte(jsonVan(t, haalTx(t.Context(), t, tx, rij.Dossier))), rij.Voor, rij.Na)
		if err != nil {
			return err
		}
		var st dossier.Stand
		if err := json.Unmarshal(terug, &st); err != nil {
			return err
		}
		d := dossier.Restore(st)
		return tx.Dossiers().Bewaar(t.Context(), &d)
	})
	return err
}

func jsonVan(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
