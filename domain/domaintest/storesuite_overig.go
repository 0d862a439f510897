package domaintest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"maps"
	"reflect"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/uitleg"
	"schakel/domain/werkvoorraad"
)

func suiteSignalen(t *testing.T, s poort.Store) {
	een, twee := mens(t, 1, "Abdi", "Omar", "1990-01-01"), mens(t, 2, "Silva", "Rosa", "1991-01-01")
	twee.Medewerker = "M. Bakker"
	ids := leg(t, s, een, twee)
	dag := suiteDag(t)
	reden := uitleg.Uitleg{Regel: "PIP binnen 10 weken", Artikel: "Bi 5.3 lid 1", Stappen: []string{"16-02-2026 + 10 weken"}, Uitkomst: "27-04-2026"}
	vervang(t, s, ids[0],
		werkvoorraad.Signaal{Soort: "laat", Vanaf: dag.PlusDagen(-30), Uiterlijk: dag.PlusDagen(-1), Wat: "Te laat", Reden: "gisteren", Uitleg: reden},
		werkvoorraad.Signaal{Soort: "zonder", Vanaf: dag, Wat: "Zonder termijn"},
		werkvoorraad.Signaal{Soort: "toekomst", Vanaf: dag.PlusDagen(1), Uiterlijk: dag.PlusDagen(2), Wat: "Morgen pas"})
	vervang(t, s, ids[1],
		werkvoorraad.Signaal{Soort: "vandaag", Vanaf: dag, Uiterlijk: dag, Wat: "Vandaag"},
		werkvoorraad.Signaal{Soort: "week", Uiterlijk: dag.PlusDagen(6), Wat: "Over zes dagen"},
		werkvoorraad.Signaal{Soort: "later", Vanaf: dag, Uiterlijk: dag.PlusDagen(7), Wat: "Over een week"})
	t.Run("the most urgent comes first, what is not due yet stays away", func(t *testing.T) {
		for _, g := range []struct {
			naam  string
			f     poort.SignaalFilter
			soort []string
			tel   poort.SignaalTelling
		}{
			{"all", poort.SignaalFilter{}, []string{"laat", "vandaag", "week", "later", "zonder"}, poort.SignaalTelling{TeLaat: 1, DezeWeek: 2, Binnenkort: 2}},
			{"medewerker", poort.SignaalFilter{Medewerker: "M. Bakker"}, []string{"vandaag", "week", "later"}, poort.SignaalTelling{DezeWeek: 2, Binnenkort: 1}},
			{"dossier", poort.SignaalFilter{Dossier: ids[0]}, []string{"laat", "zonder"}, poort.SignaalTelling{TeLaat: 1, Binnenkort: 1}},
			{"until", poort.SignaalFilter{TotEnMet: dag.PlusDagen(6)}, []string{"laat", "vandaag", "week"}, poort.SignaalTelling{TeLaat: 1, DezeWeek: 2}},
			{"until, and without a term", poort.SignaalFilter{TotEnMet: dag.PlusDagen(6), OokZonder: true}, []string{"laat", "vandaag", "week", "zonder"}, poort.SignaalTelling{TeLaat: 1, DezeWeek: 2, Binnenkort: 1}},
			{"of one, until, and without a term", poort.SignaalFilter{Dossier: ids[0], TotEnMet: dag.PlusDagen(-5), OokZonder: true}, []string{"zonder"}, poort.SignaalTelling{Binnenkort: 1}},
			{"a day later", poort.SignaalFilter{Op: dag.PlusDagen(1)}, []string{"laat", "vandaag", "toekomst", "week", "later", "zonder"}, poort.SignaalTelling{TeLaat: 2, DezeWeek: 3, Binnenkort: 1}},
			{"page", poort.SignaalFilter{Limiet: 2, Vanaf: 1}, []string{"vandaag", "week"}, poort.SignaalTelling{TeLaat: 1, DezeWeek: 2, Binnenkort: 2}},
			{"nobody", poort.SignaalFilter{Medewerker: "Niemand"}, nil, poort.SignaalTelling{}},
		} {
			if g.f.Op.Leeg() {
				g.f.Op = dag
			}
			soorten, telling := signalenVan(t, s, g.f)
			if !reflect.DeepEqual(soorten, g.soort) || telling != g.tel {
				t.Errorf("%s: %v %+v, want %v %+v", g.naam, soorten, telling, g.soort, g.tel)
			}
		}
	})
	t.Run("a signal comes back with its explanation and its dossier", func(t *testing.T) {
		lees(t, s, func(ctx context.Context, l poort.Lezer) error {
			rijen, err := l.Signalen().Lijst(ctx, poort.SignaalFilter{Op: dag, Limiet: 1})
			st := haalLezer(ctx, t, l, ids[0])
			wil := []poort.SignaalRij{{Signaal: werkvoorraad.Signaal{
				Dossier: ids[0], Soort: "laat", Vanaf: dag.PlusDagen(-30), Uiterlijk: dag.PlusDagen(-1), Wat: "Te laat", Reden: "gisteren", Uitleg: reden,
			}, Nummer: st.Nummer, Naam: st.Persoon.Naam.Lijst(), Doelgroep: string(st.Doelgroep), Medewerker: "R. Jansen"}}
			if !reflect.DeepEqual(rijen, wil) {
				t.Errorf("rows\n%+v\nwant\n%+v", rijen, wil)
			}
			return err
		})
	})
	t.Run("another medewerker takes the signals along", func(t *testing.T) {
		wijzig(t, s, ids[0], func(st *dossier.Stand) { st.Medewerker = "M. Bakker" })
		if soorten, _ := signalenVan(t, s, poort.SignaalFilter{Op: dag, Medewerker: "M. Bakker"}); len(soorten) != 5 {
			t.Errorf("signals are %v", soorten)
		}
	})
	t.Run("new signals take the place of all old ones", func(t *testing.T) { suiteSignalenVervangen(t, s, ids[0], dag) })
}

func suiteSignalenVervangen(t *testing.T, s poort.Store, id dossier.ID, dag kalender.Datum) {
	w := vervang(t, s, id, werkvoorraad.Signaal{Soort: "enig", Vanaf: dag, Uiterlijk: dag, Wat: "Enig"})
	if len(w.Dossiers) != 1 || w.Dossiers[0] != id || w.Audit == 0 {
		t.Errorf("changes are %+v", w)
	}
	if soorten, _ := signalenVan(t, s, poort.SignaalFilter{Op: dag, Dossier: id}); !reflect.DeepEqual(soorten, []string{"enig"}) {
		t.Errorf("signals are %v", soorten)
	}
	vervang(t, s, id)
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		rijen, _, err := l.Dossiers().Zoek(ctx, dossier.Filter{Zoek: "abdi"})
		if len(rijen) != 1 || rijen[0].VolgendeWat != "" || !rijen[0].VolgendeOp.Leeg() {
			t.Errorf("without signals the list shows %+v", rijen)
		}
		return err
	})
	weiger(t, s, fout.NietGevonden, func(ctx context.Context, tx poort.Tx) error {
		return tx.Signalen().Vervang(ctx, 987654, []werkvoorraad.Signaal{{Soort: "x"}})
	})
}

func vervang(t *testing.T, s poort.Store, id dossier.ID, ss ...werkvoorraad.Signaal) poort.Wijzigingen {
	t.Helper()
	return schrijf(t, s, "signalen", func(ctx context.Context, tx poort.Tx) error { return tx.Signalen().Vervang(ctx, id, ss) })
}

func signalenVan(t *testing.T, s poort.Store, f poort.SignaalFilter) (soorten []string, telling poort.SignaalTelling) {
	t.Helper()
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		rijen, err := l.Signalen().Lijst(ctx, f)
		if err != nil {
			return err
		}
		for _, r := range rijen {
			soorten = append(soorten, string(r.Soort))
		}
		telling, err = l.Signalen().Telling(ctx, f)
		return err
	})
	return soorten, telling
}

func suiteDocumenten(t *testing.T, s poort.Store) {
	id := leg(t, s, mens(t, 1, "Kowalska", "Ewa", "1990-01-01"))[0]
	inhoud := []byte("%PDF-1.7 proef\x00\xff")
	som := sha256.Sum256(inhoud)
	doc := poort.Document{
		Dossier: id, Soort: "pip", Titel: "Persoonlijk plan", Datum: suiteDag(t), SHA256: hex.EncodeToString(som[:]),
		Bewijs: []byte(`{"programma":"1.0"}`), Bytes: bytes.Clone(inhoud),
	}
	w := schrijf(t, s, "pip.vaststellen", func(ctx context.Context, tx poort.Tx) error {
		var err error
		doc.ID, err = tx.Documenten().Leg(ctx, doc)
		return err
	})
	if len(w.Dossiers) != 1 || w.Dossiers[0] != id {
		t.Errorf("changes are %+v", w)
	}
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		gelezen, err := l.Documenten().Haal(ctx, doc.ID)
		if err != nil || !reflect.DeepEqual(gelezen, doc) {
			t.Errorf("read %+v, %v; want %+v", gelezen, err, doc)
		}
		if _, err := l.Documenten().Haal(ctx, 987654); fout.CodeVan(err) != fout.NietGevonden {
			t.Errorf("unknown document: %v", err)
		}
		lijst, err := l.Documenten().Lijst(ctx, id)
		zonder := doc
		zonder.Bytes = nil
		if !reflect.DeepEqual(lijst, []poort.Document{zonder}) {
			t.Errorf("list is %+v", lijst)
		}
		return err
	})
	for code, breek := range map[fout.Code]func(*poort.Document){
		fout.Ongeldig:     func(d *poort.Document) { d.Bytes = append(d.Bytes, '!') },
		fout.NietMogelijk: func(d *poort.Document) { d.Dossier = 987654 },
	} {
		kopie := doc
		kopie.Bytes = bytes.Clone(inhoud)
		breek(&kopie)
		weiger(t, s, code, func(ctx context.Context, tx poort.Tx) error {
			_, err := tx.Documenten().Leg(ctx, kopie)
			return err
		})
	}
	weiger(t, s, fout.NietMogelijk, func(ctx context.Context, tx poort.Tx) error { return tx.Dossiers().Verwijder(ctx, id) })
}

func suiteInstellingen(t *testing.T, s poort.Store) {
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		i, err := l.Beheer().Instellingen(ctx)
		if !reflect.DeepEqual(i, beheer.Instellingen{}) {
			t.Errorf("before the first save: %+v", i)
		}
		return err
	})
	i := beheer.Instellingen{Gemeente: beheer.Gemeente{Naam: "Voorbeeld", Code: "0000", Logo: []byte{1, 2, 3}}}
	bewaar := func() poort.Wijzigingen {
		return schrijf(t, s, "beheer.instellingen", func(ctx context.Context, tx poort.Tx) error { return tx.Beheer().BewaarInstellingen(ctx, i) })
	}
	bewaar()
	i.Beleid = []beheer.Beleid{{Naam: "zienswijzeDagen", Waarde: "14", Vanaf: suiteDag(t)}}
	if w := bewaar(); !w.Beheer || len(w.Dossiers) != 0 {
		t.Errorf("changes are %+v", w)
	}
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		gelezen, err := l.Beheer().Instellingen(ctx)
		if !reflect.DeepEqual(gelezen, i) {
			t.Errorf("read %+v, want %+v", gelezen, i)
		}
		return err
	})
	rij := laatste(t, s, 1)[0]
	if voor, na := beeldVan(t, rij.Voor), beeldVan(t, rij.Na); rij.Dossier != 0 || len(voor) != 0 || len(na) != 1 || na["/beleid"] == nil {
		t.Errorf("audit row of settings: dossier %d, %s, %s", rij.Dossier, rij.Voor, rij.Na)
	}
}

func suiteImports(t *testing.T, s poort.Store) {
	ids := leg(t, s, mens(t, 1, "Novák", "Jan", "1990-01-01"), mens(t, 2, "Vásquez", "Luz", "1991-01-01"))
	voor, err := json.Marshal(haal(t, s, ids[1]))
	if err != nil {
		t.Fatal(err)
	}
	imp := poort.Import{Naam: "instroom.csv", SHA256: "ab", Nieuw: 1, Gewijzigd: 1, Dossiers: []poort.ImportDossier{
		{ID: ids[0], Nieuw: true, Versie: 1}, {ID: ids[1], Versie: 2, Voor: voor},
	}}
	schrijf(t, s, "import", func(ctx context.Context, tx poort.Tx) error {
		var err error
		imp.ID, err = tx.Imports().Leg(ctx, imp)
		return err
	})
	imp.Op = bewerking(t, "import")
	leesImport := func() (uit poort.Import) {
		lees(t, s, func(ctx context.Context, l poort.Lezer) error {
			var err error
			if uit, err = l.Imports().Haal(ctx, imp.ID); err != nil {
				return err
			}
			lijst, err := l.Imports().Lijst(ctx)
			kort := uit
			kort.Dossiers = nil
			if !reflect.DeepEqual(lijst, []poort.Import{kort}) {
				t.Errorf("list is %+v", lijst)
			}
			if _, err := l.Imports().Haal(ctx, 987654); fout.CodeVan(err) != fout.NietGevonden {
				t.Errorf("unknown import: %v", err)
			}
			return err
		})
		return uit
	}
	if gelezen := leesImport(); !reflect.DeepEqual(gelezen, imp) {
		t.Errorf("read\n%+v\nwant\n%+v", gelezen, imp)
	}
	terug := func(ctx context.Context, tx poort.Tx) error { return tx.Imports().Terug(ctx, imp.ID) }
	schrijf(t, s, "import.terug", terug)
	if !leesImport().Teruggedraaid {
		t.Error("not marked as reversed")
	}
	weiger(t, s, fout.NietMogelijk, terug)
	suiteKolommen(t, s)
}

func suiteKolommen(t *testing.T, s poort.Store) {
	for _, keuze := range []map[string]string{{"Geb.datum": "geboortedatum"}, {"Geb.datum": "geboortedatum", "Naam": "achternaam"}} {
		schrijf(t, s, "import.kolommen", func(ctx context.Context, tx poort.Tx) error { return tx.Imports().OnthoudKolommen(ctx, "kop1", keuze) })
		lees(t, s, func(ctx context.Context, l poort.Lezer) error {
			gelezen, err := l.Imports().Kolommen(ctx, "kop1")
			if !maps.Equal(gelezen, keuze) {
				t.Errorf("columns are %v, want %v", gelezen, keuze)
			}
			onbekend, errOnbekend := l.Imports().Kolommen(ctx, "kop2")
			if len(onbekend) != 0 || errOnbekend != nil {
				t.Errorf("unknown header: %v, %v", onbekend, errOnbekend)
			}
			return err
		})
	}
}
