package storage

import (
	"context"
	"encoding/json"
	"fmt"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/storage/sqlc"
)

// instellingen reads the settings.
type instellingen struct{ *lezer }

func (r instellingen) Instellingen(ctx context.Context) (beheer.Instellingen, error) {
	_, i, err := r.haal(ctx)
	return i, err
}

func (r instellingen) haal(ctx context.Context) (ruw []byte, i beheer.Instellingen, err error) {
	tekst, err := r.q.InstellingenHalen(ctx)
	if geen(err) {
		return nil, i, nil
	}
	if err != nil {
		return nil, i, vertaal(err)
	}
	if err := json.Unmarshal([]byte(tekst), &i); err != nil {
		return nil, i, fout.Wrap(err, fout.Beschadigd, "De instellingen kunnen niet worden gelezen. Zet een reservekopie terug.")
	}
	return []byte(tekst), i, nil
}

// instellingenOpslag also keeps them: each save is a new record.
type instellingenOpslag struct {
	instellingen
	t *schrijver
}

func (o instellingenOpslag) BewaarInstellingen(ctx context.Context, i beheer.Instellingen) error {
	return o.t.schrijf(ctx, func() error {
		voor, _, err := o.haal(ctx)
		if err != nil {
			return err
		}
		na, err := json.Marshal(i)
		if err != nil {
			return fmt.Errorf("instellingen: %w", err)
		}
		if o.t.beheer != nil {
			voor = o.t.beheer.voor
		}
		o.t.beheer = &beeld{voor, na}
		return o.q.InstellingenBij(ctx, sqlc.InstellingenBijParams{Audit: o.t.auditID, Inhoud: string(na)})
	})
}

// audit reads the audit trail.
type audit struct{ *lezer }

func (r audit) Dossier(ctx context.Context, id dossier.ID, limiet int) ([]poort.AuditRij, error) {
	rijen, err := r.q.AuditVanDossier(ctx, sqlc.AuditVanDossierParams{Dossier: int64(id), Limit: alles(limiet)})
	if err != nil {
		return nil, vertaal(err)
	}
	uit := make([]poort.AuditRij, len(rijen))
	for i, rij := range rijen {
		if uit[i], err = naarAudit(sqlc.AuditLaatsteRow(rij)); err != nil {
			return nil, err
		}
	}
	return uit, nil
}

func (r audit) Laatste(ctx context.Context, limiet int) ([]poort.AuditRij, error) {
	rijen, err := r.q.AuditLaatste(ctx, alles(limiet))
	if err != nil {
		return nil, vertaal(err)
	}
	uit := make([]poort.AuditRij, len(rijen))
	for i, rij := range rijen {
		if uit[i], err = naarAudit(rij); err != nil {
			return nil, err
		}
	}
	return uit, nil
}

// alles is the limit for SQLite: below 1 there is none.
func alles(limiet int) int64 {
	if limiet < 1 {
		return -1
	}
	return int64(limiet)
}

func naarAudit(r sqlc.AuditLaatsteRow) (poort.AuditRij, error) {
	op, err := naarOp(r.Naam, r.Label, r.Wie, r.Moment, r.Dag, r.Grond)
	uit := poort.AuditRij{ID: r.ID, Op: op, Dossier: dossier.ID(r.Dossier)}
	if r.Voor != "" {
		uit.Voor, uit.Na = []byte(r.Voor), []byte(r.Na)
	}
	return uit, err
}

func naarOp(naam, label, wie, moment, dag, grond string) (op poort.Op, err error) {
	op = poort.Op{Naam: naam, Label: label, Wie: wie, Grond: grond}
	if op.Moment, err = naarMoment(moment); err != nil {
		return op, fmt.Errorf("moment: %w", err)
	}
	op.Dag, err = naarDatum(dag)
	return op, err
}
