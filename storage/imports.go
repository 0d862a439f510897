package storage

import (
	"context"
	"encoding/json"
	"fmt"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/storage/sqlc"
)

// imports reads past imports and remembered columns.
type imports struct{ *lezer }

func (r imports) Haal(ctx context.Context, id int64) (poort.Import, error) {
	rij, err := r.q.ImportHalen(ctx, id)
	if geen(err) {
		return poort.Import{}, fout.New(fout.NietGevonden, "Deze import staat niet in de administratie.")
	}
	if err != nil {
		return poort.Import{}, vertaal(err)
	}
	uit, err := naarImport(sqlc.ImportsHalenRow(rij))
	if err != nil {
		return uit, err
	}
	dossiers, err := r.q.ImportDossiers(ctx, id)
	if err != nil {
		return uit, vertaal(err)
	}
	for _, d := range dossiers {
		x := poort.ImportDossier{ID: dossier.ID(d.Dossier), Nieuw: d.Nieuw != 0, Versie: d.Versie}
		if d.Voor != nil {
			x.Voor = []byte(*d.Voor)
		}
		uit.Dossiers = append(uit.Dossiers, x)
	}
	return uit, nil
}

func (r imports) Lijst(ctx context.Context) ([]poort.Import, error) {
	rijen, err := r.q.ImportsHalen(ctx)
	if err != nil {
		return nil, vertaal(err)
	}
	uit := make([]poort.Import, len(rijen))
	for i, rij := range rijen {
		if uit[i], err = naarImport(rij); err != nil {
			return nil, err
		}
	}
	return uit, nil
}

func naarImport(r sqlc.ImportsHalenRow) (poort.Import, error) {
	op, err := naarOp(r.Op, r.Label, r.Wie, r.Moment, r.Dag, r.Grond)
	return poort.Import{
		ID: r.ID, Naam: r.Naam, Op: op, SHA256: r.Sha256, Nieuw: int(r.Nieuw), Gewijzigd: int(r.Gewijzigd), Teruggedraaid: r.Teruggedraaid != 0,
	}, err
}

func (r imports) Kolommen(ctx context.Context, kop string) (map[string]string, error) {
	tekst, err := r.q.KolommenHalen(ctx, kop)
	if geen(err) {
		return nil, nil
	}
	if err != nil {
		return nil, vertaal(err)
	}
	keuze := map[string]string{}
	if err := json.Unmarshal([]byte(tekst), &keuze); err != nil {
		return nil, fmt.Errorf("kolomkeuze: %w", err)
	}
	return keuze, nil
}

// importOpslag also keeps them.
type importOpslag struct {
	imports
	t *schrijver
}

func (o importOpslag) Leg(ctx context.Context, i poort.Import) (id int64, err error) {
	err = o.t.schrijf(ctx, func() error {
		if id, err = o.q.ImportBij(ctx, sqlc.ImportBijParams{
			Audit: o.t.auditID, Naam: i.Naam, Sha256: i.SHA256, Nieuw: int64(i.Nieuw), Gewijzigd: int64(i.Gewijzigd),
		}); err != nil {
			return err
		}
		for _, d := range i.Dossiers {
			rij := sqlc.ImportDossierBijParams{Import: id, Dossier: int64(d.ID), Versie: d.Versie}
			if d.Nieuw {
				rij.Nieuw = 1
			}
			if len(d.Voor) > 0 {
				voor := string(d.Voor)
				rij.Voor = &voor
			}
			if err := o.q.ImportDossierBij(ctx, rij); err != nil {
				return err
			}
		}
		return nil
	})
	return id, err
}

func (o importOpslag) Terug(ctx context.Context, id int64) error {
	return o.t.schrijf(ctx, func() error {
		n, err := o.q.ImportTerug(ctx, id)
		if err == nil && n == 0 {
			return fout.New(fout.NietMogelijk, "Deze import is al teruggedraaid of bestaat niet.")
		}
		return err
	})
}

func (o importOpslag) OnthoudKolommen(ctx context.Context, kop string, keuze map[string]string) error {
	return o.t.schrijf(ctx, func() error {
		tekst, err := json.Marshal(keuze)
		if err != nil {
			return fmt.Errorf("kolomkeuze: %w", err)
		}
		return o.q.KolommenZetten(ctx, sqlc.KolommenZettenParams{Kop: kop, Keuze: string(tekst)})
	})
}
