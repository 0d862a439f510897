package storage

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/storage/sqlc"
)

// documenten reads stored documents.
type documenten struct{ *lezer }

func (r documenten) Haal(ctx context.Context, id int64) (poort.Document, error) {
	d, err := r.q.DocumentHalen(ctx, id)
	if geen(err) {
		return poort.Document{}, fout.New(fout.NietGevonden, "Dit document staat niet in de administratie.")
	}
	if err != nil {
		return poort.Document{}, vertaal(err)
	}
	if som(d.Inhoud) != d.Sha256 {
		return poort.Document{}, fout.Wrap(fmt.Errorf("document %d: hash differs", id), fout.Beschadigd,
			"Dit document is niet meer zoals het is vastgelegd. Zet een reservekopie terug.")
	}
	uit, err := naarDocument(sqlc.DocumentenVanDossierRow{
		ID: d.ID, Dossier: d.Dossier, Soort: d.Soort, Titel: d.Titel, Datum: d.Datum, Sha256: d.Sha256, Bewijs: d.Bewijs,
	})
	uit.Bytes = d.Inhoud
	return uit, err
}

func (r documenten) Lijst(ctx context.Context, id dossier.ID) ([]poort.Document, error) {
	rijen, err := r.q.DocumentenVanDossier(ctx, int64(id))
	if err != nil {
		return nil, vertaal(err)
	}
	uit := make([]poort.Document, len(rijen))
	for i, rij := range rijen {
		if uit[i], err = naarDocument(rij); err != nil {
			return nil, err
		}
	}
	return uit, nil
}

func naarDocument(d sqlc.DocumentenVanDossierRow) (poort.Document, error) {
	datum, err := naarDatum(d.Datum)
	return poort.Document{
		ID: d.ID, Dossier: dossier.ID(d.Dossier), Soort: d.Soort, Titel: d.Titel, Datum: datum, SHA256: d.Sha256, Bewijs: []byte(d.Bewijs),
	}, err
}

func som(b []byte) string {
	s := sha256.Sum256(b)
	return hex.EncodeToString(s[:])
}

// documentOpslag also adds them.
type documentOpslag struct {
	documenten
	t *schrijver
}

func (o documentOpslag) Leg(ctx context.Context, d poort.Document) (id int64, err error) {
	if d.SHA256 != "" && d.SHA256 != som(d.Bytes) {
		return 0, fout.New(fout.Ongeldig, "Dit document is onderweg veranderd en is niet opgeslagen. Maak het opnieuw.")
	}
	bewijs := string(d.Bewijs)
	if bewijs == "" {
		bewijs = "{}"
	}
	err = o.t.schrijf(ctx, func() error {
		id, err = o.q.DocumentBij(ctx, sqlc.DocumentBijParams{
			Dossier: int64(d.Dossier), Soort: d.Soort, Titel: d.Titel, Datum: d.Datum.ISO(), Sha256: som(d.Bytes), Bewijs: bewijs, Inhoud: d.Bytes,
		})
		if err == nil {
			o.t.noem(d.Dossier)
		}
		return err
	})
	return id, err
}
