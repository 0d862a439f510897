package domaintest

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/wet"
)

func suiteDossiers(t *testing.T, s poort.Store) {
	t.Run("a dossier comes back as it was saved", func(t *testing.T) { suiteHeenEnWeer(t, s) })
	t.Run("numbers count per year of making", func(t *testing.T) { suiteNummers(t, s) })
	t.Run("an older version is refused", func(t *testing.T) { suiteConflict(t, s) })
	t.Run("a BSN has one dossier", func(t *testing.T) { suiteDubbeleBSN(t, s) })
	t.Run("keys find their dossier", func(t *testing.T) { suiteSleutels(t, s) })
	t.Run("a removed dossier is gone", func(t *testing.T) { suiteVerwijder(t, s) })
	t.Run("what is not there is said so", func(t *testing.T) { suiteNietGevonden(t, s) })
}

// volStand fills every kind of value that a Stand holds.
func volStand(t *testing.T) dossier.Stand {
	t.Helper()
	st := mens(t, 1, "Tesfay", "Selam", "1994-03-12")
	st.Persoon.Naam.EigenSchrift = "ሰላም ተስፋይ"
	st.Persoon.Tolk = persoon.Ja
	st.Verblijf = []dossier.Verblijfsrecht{{Soort: wet.AsielBepaald, Vanaf: datum(t, "2026-02-02")}}
	st.Kennisgeving = datum(t, "2026-02-16")
	st.Huishouden = []dossier.Gezinslid{{Relatie: "kind", Naam: persoon.Naam{Achternaam: "Tesfay", Voornamen: "Yonas"}, Geboortedatum: datum(t, "2021-06-30")}}
	st.Intake.Oproepen = []dossier.Oproep{{Nummer: 1, Datum: datum(t, "2026-03-02"), Voor: datum(t, "2026-03-16"), Tijd: "10:30"}}
	st.Intake.Gezondheid.Gevolgen = "kan niet lang zitten"
	st.PIPs = []pip.Stand{{Nummer: 1, Soort: pip.Eerste, Status: pip.Concept, Herkomst: pip.InSchakel, Inhoud: pip.Inhoud{
		Leerroute: wet.RouteB1, NiveauPerOnderdeel: map[string]wet.Niveau{"lezen": wet.NiveauA2}, UrenPerWeek: wet.Uren(12),
	}}}
	st.Gebeurtenissen = []dossier.Gebeurtenis{{Datum: datum(t, "2026-03-16"), Soort: "gesprek", Tekst: "Eerste \"kennismaking\", ë en €.", Gevoelig: true}}
	return st
}

func suiteHeenEnWeer(t *testing.T, s poort.Store) {
	st := volStand(t)
	id := leg(t, s, st)[0]
	gelezen := haal(t, s, id)
	st.ID, st.Nummer, st.Versie = id, "2026-0001", 1
	if !reflect.DeepEqual(gelezen, st) {
		t.Errorf("read\n%+v\nwant\n%+v", gelezen, st)
	}
	wijzig(t, s, id, func(st *dossier.Stand) { st.Intake.Gehouden = suiteDag(t) })
	if gelezen = haal(t, s, id); gelezen.Versie != 2 || gelezen.Intake.Gehouden != suiteDag(t) || gelezen.Nummer != "2026-0001" {
		t.Errorf("after a change: versie %d, nummer %s, gehouden %s", gelezen.Versie, gelezen.Nummer, gelezen.Intake.Gehouden)
	}
}

func suiteNummers(t *testing.T, s poort.Store) {
	vorig := mens(t, 20, "Abdi", "Omar", "1990-01-01")
	vorig.Gemaakt = datum(t, "2025-12-31")
	nog := mens(t, 21, "Abdi", "Zahra", "1991-01-01")
	nog.Gemaakt = datum(t, "2025-01-01")
	nog.Nummer = "1999-0001" // what a caller makes up does not count
	nu := mens(t, 22, "Abdi", "Yusuf", "1992-01-01")
	ids := leg(t, s, vorig, nog, nu)
	for i, wil := range []string{"2025-0001", "2025-0002", "2026-0002"} {
		if nr := haal(t, s, ids[i]).Nummer; nr != wil {
			t.Errorf("number %d is %s, want %s", i, nr, wil)
		}
	}
	zonder := mens(t, 23, "Abdi", "Hiwet", "1993-01-01")
	zonder.Gemaakt = kalender.Datum{}
	weiger(t, s, fout.Ontbreekt, func(ctx context.Context, tx poort.Tx) error {
		d := dossier.Restore(zonder)
		return tx.Dossiers().Bewaar(ctx, &d)
	})
}

// weiger runs fn as an operation that must be refused with code.
func weiger(t *testing.T, s poort.Store, code fout.Code, fn func(context.Context, poort.Tx) error) {
	t.Helper()
	weigerBij(t, s, "", code, fn)
}

// weigerBij is weiger for an error that belongs to a field.
func weigerBij(t *testing.T, s poort.Store, veld string, code fout.Code, fn func(context.Context, poort.Tx) error) {
	t.Helper()
	_, err := s.Update(t.Context(), bewerking(t, "geweigerd"), func(tx poort.Tx) error { return fn(t.Context(), tx) })
	var f *fout.Fout
	if !errors.As(err, &f) || f.Code != code || (veld != "" && f.Veld != veld) {
		t.Fatalf("error %v has code %q, want %q at field %q", err, fout.CodeVan(err), code, veld)
	}
}

func suiteConflict(t *testing.T, s poort.Store) {
	id := leg(t, s, mens(t, 30, "Haddad", "Khaled", "1988-05-05"))[0]
	eerst := haal(t, s, id)
	wijzig(t, s, id, func(st *dossier.Stand) { st.Medewerker = "M. Bakker" })
	weiger(t, s, fout.Conflict, func(ctx context.Context, tx poort.Tx) error {
		eerst.Medewerker = "R. de Wit"
		d := dossier.Restore(eerst)
		return tx.Dossiers().Bewaar(ctx, &d)
	})
	if st := haal(t, s, id); st.Medewerker != "M. Bakker" || st.Versie != 2 {
		t.Errorf("after a refused save: %s, versie %d", st.Medewerker, st.Versie)
	}
}

func suiteDubbeleBSN(t *testing.T, s poort.Store) {
	ids := leg(t, s, mens(t, 40, "Kaya", "Mehmet", "1980-01-01"), mens(t, 41, "Kaya", "Ewa", "1981-01-01"))
	weigerBij(t, s, "bsn", fout.Bestaat, func(ctx context.Context, tx poort.Tx) error {
		d := dossier.Restore(mens(t, 40, "Kaya", "Linh", "1982-01-01"))
		return tx.Dossiers().Bewaar(ctx, &d)
	})
	weiger(t, s, fout.Bestaat, func(ctx context.Context, tx poort.Tx) error {
		st := haalTx(ctx, t, tx, ids[1])
		st.Persoon.BSN = elfBSN(40)
		d := dossier.Restore(st)
		return tx.Dossiers().Bewaar(ctx, &d)
	})
	een, twee := mens(t, 0, "Kaya", "Noor", "1983-01-01"), mens(t, 0, "Kaya", "Samir", "1984-01-01")
	een.Persoon.BSN, twee.Persoon.BSN = "", ""
	leg(t, s, een, twee) // no BSN is no duplicate
}

func haalTx(ctx context.Context, t *testing.T, tx poort.Tx, id dossier.ID) dossier.Stand {
	t.Helper()
	d, err := tx.Dossiers().Haal(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	return d.Stand()
}

func suiteSleutels(t *testing.T, s poort.Store) {
	st := mens(t, 50, "Silva", "João", "1979-09-09")
	ids := leg(t, s, st, mens(t, 51, "Silva", "Rosa", "1978-08-08"))
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		d := l.Dossiers()
		for naam, vind := range map[string]func() (dossier.ID, error){
			"BSN":     func() (dossier.ID, error) { return d.OpBSN(ctx, string(st.Persoon.BSN)) },
			"VNummer": func() (dossier.ID, error) { return d.OpVNummer(ctx, string(st.Persoon.VNummer)) },
			"Nummer":  func() (dossier.ID, error) { return d.OpNummer(ctx, haalLezer(ctx, t, l, ids[0]).Nummer) },
		} {
			if id, err := vind(); err != nil || id != ids[0] {
				t.Errorf("%s finds %d, %v; want %d", naam, id, err, ids[0])
			}
		}
		for _, vind := range []func(context.Context, string) (dossier.ID, error){d.OpBSN, d.OpVNummer} {
			for _, onbekend := range []string{"", "999999990", "' or 1=1 --"} {
				if id, err := vind(ctx, onbekend); err != nil || id != 0 {
					t.Errorf("%q finds %d, %v; want nothing", onbekend, id, err)
				}
			}
		}
		alle, err := d.IDs(ctx)
		if err != nil {
			return err
		}
		for i := 1; i < len(alle); i++ {
			if alle[i] <= alle[i-1] {
				t.Fatalf("ids do not ascend: %v", alle)
			}
		}
		if len(alle) == 0 || alle[len(alle)-1] != ids[1] {
			t.Errorf("ids %v lack %d", alle, ids[1])
		}
		return nil
	})
}

func haalLezer(ctx context.Context, t *testing.T, l poort.Lezer, id dossier.ID) dossier.Stand {
	t.Helper()
	d, err := l.Dossiers().Haal(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	return d.Stand()
}

func suiteVerwijder(t *testing.T, s poort.Store) {
	st := mens(t, 60, "Weggegaan", "Farid", "1970-07-07")
	st.PIPs = []pip.Stand{{Nummer: 1, Status: pip.Concept}}
	id := leg(t, s, st)[0]
	w := schrijf(t, s, "import.terug", func(ctx context.Context, tx poort.Tx) error { return tx.Dossiers().Verwijder(ctx, id) })
	if len(w.Dossiers) != 1 || w.Dossiers[0] != id {
		t.Errorf("changes are %v, want dossier %d", w.Dossiers, id)
	}
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		if _, err := l.Dossiers().Haal(ctx, id); fout.CodeVan(err) != fout.NietGevonden {
			t.Errorf("removed dossier: %v", err)
		}
		rijen, totaal, err := l.Dossiers().Zoek(ctx, dossier.Filter{Zoek: "weggegaan"})
		if len(rijen) != 0 || totaal != 0 {
			t.Errorf("removed dossier is found: %d rows of %d", len(rijen), totaal)
		}
		return err
	})
	nieuw := leg(t, s, st)[0] // the BSN is free again
	if nr := haal(t, s, nieuw).Nummer; nr == "" {
		t.Error("the dossier made anew has no number")
	}
}

func suiteNietGevonden(t *testing.T, s poort.Store) {
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		if _, err := l.Dossiers().Haal(ctx, 987654); fout.CodeVan(err) != fout.NietGevonden {
			t.Errorf("Haal: %v", err)
		}
		if _, err := l.Dossiers().OpNummer(ctx, "2026-9999"); fout.CodeVan(err) != fout.NietGevonden {
			t.Errorf("OpNummer: %v", err)
		}
		return nil
	})
	weiger(t, s, fout.NietGevonden, func(ctx context.Context, tx poort.Tx) error { return tx.Dossiers().Verwijder(ctx, 987654) })
	weiger(t, s, fout.NietGevonden, func(ctx context.Context, tx poort.Tx) error {
		st := mens(t, 70, "Niemand", "", "1990-01-01")
		st.ID, st.Versie = 987654, 1
		d := dossier.Restore(st)
		return tx.Dossiers().Bewaar(ctx, &d)
	})
}
