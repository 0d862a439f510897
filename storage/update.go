package storage

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"slices"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/domain/verschil"
	"schakel/storage/sqlc"
)

var (
	_ poort.Store = (*Store)(nil)
	_ poort.Lezer = (*lezer)(nil)
	_ poort.Tx    = (*schrijver)(nil)
)

// View runs fn on one consistent view of the administration.
func (s *Store) View(ctx context.Context, fn func(poort.Lezer) error) error {
	tx, err := s.db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return vertaal(err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing was written
	return vertaal(fn(&lezer{tx: tx, q: s.q.WithTx(tx)}))
}

// Update runs fn as the operation op in one transaction, with its audit row. An error
// or a panic of fn, or the end of ctx, undoes everything.
func (s *Store) Update(ctx context.Context, op poort.Op, fn func(poort.Tx) error) (poort.Wijzigingen, error) {
	if op.Naam == "" || op.Label == "" || op.Moment.IsZero() || op.Dag.Leeg() {
		return poort.Wijzigingen{}, fout.New(fout.Ontbreekt, "Deze bewerking heeft geen naam, omschrijving, moment of dag. Er is niets opgeslagen.")
	}
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return poort.Wijzigingen{}, vertaal(err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit there is nothing left to undo
	t := &schrijver{lezer: lezer{tx: tx, q: s.q.WithTx(tx)}, op: op, programma: s.programma, beelden: map[dossier.ID]beeld{}, geraakt: map[dossier.ID]bool{}}
	if err := fn(t); err != nil {
		return poort.Wijzigingen{}, vertaal(err)
	}
	if err := t.rondAf(ctx); err != nil {
		return poort.Wijzigingen{}, vertaal(err)
	}
	if err := tx.Commit(); err != nil {
		return poort.Wijzigingen{}, vertaal(err)
	}
	return t.wijzigingen(), nil
}

// lezer reads within one transaction.
type lezer struct {
	tx *sql.Tx
	q  *sqlc.Queries
}

func (l *lezer) Dossiers() dossier.Lezer         { return dossiers{l} }
func (l *lezer) Beheer() beheer.Lezer            { return instellingen{l} }
func (l *lezer) Signalen() poort.SignaalLezer    { return signalen{l} }
func (l *lezer) Documenten() poort.DocumentLezer { return documenten{l} }
func (l *lezer) Audit() poort.AuditLezer         { return audit{l} }
func (l *lezer) Imports() poort.ImportLezer      { return imports{l} }

// beeld is a record before and after the operation; empty where it did not exist.
type beeld struct{ voor, na []byte }

// schrijver reads and writes within one transaction and keeps what it touched.
type schrijver struct {
	lezer
	op        poort.Op
	programma string
	auditID   int64 // 0 while nothing was written
	beelden   map[dossier.ID]beeld
	geraakt   map[dossier.ID]bool // dossiers whose screens must reload
	beheer    *beeld
	mislukt   error
}

func (t *schrijver) Dossiers() dossier.Opslag         { return dossierOpslag{dossiers{&t.lezer}, t} }
func (t *schrijver) Beheer() beheer.Opslag            { return instellingenOpslag{instellingen{&t.lezer}, t} }
func (t *schrijver) Signalen() poort.SignaalOpslag    { return signaalOpslag{signalen{&t.lezer}, t} }
func (t *schrijver) Documenten() poort.DocumentOpslag { return documentOpslag{documenten{&t.lezer}, t} }
func (t *schrijver) Audit() poort.AuditLezer          { return audit{&t.lezer} }
func (t *schrijver) Imports() poort.ImportOpslag      { return importOpslag{imports{&t.lezer}, t} }
func (t *schrijver) Op() poort.Op                     { return t.op }

// schrijf runs one step that writes, after the audit row is there. When a step fails
// technically SQLite may have ended the transaction by itself: then no further step
// runs and nothing is committed, even if the caller goes on.
func (t *schrijver) schrijf(ctx context.Context, stap func() error) error {
	if t.mislukt != nil {
		return t.mislukt
	}
	err := t.begin(ctx)
	if err == nil {
		err = stap()
	}
	err = vertaal(err)
	switch fout.CodeVan(err) {
	case "", fout.Bestaat, fout.Conflict, fout.NietGevonden, fout.NietMogelijk, fout.Ongeldig, fout.Ontbreekt:
	default:
		t.mislukt = err
	}
	return err
}

func (t *schrijver) begin(ctx context.Context) error {
	if t.auditID != 0 {
		return nil
	}
	id, err := t.q.AuditBij(ctx, sqlc.AuditBijParams{
		Naam: t.op.Naam, Label: t.op.Label, Wie: t.op.Wie, Moment: momentTekst(t.op.Moment),
		Dag: t.op.Dag.ISO(), Grond: t.op.Grond, Programma: t.programma,
	})
	t.auditID = id
	return err
}

// raak notes that a record went from voor to na; the first voor and the last na count.
func (t *schrijver) raak(id dossier.ID, voor, na []byte) {
	t.geraakt[id] = true
	if eerder, ok := t.beelden[id]; ok && (eerder.voor != nil || eerder.na != nil) {
		voor = eerder.voor
	}
	t.beelden[id] = beeld{voor, na}
}

// noem notes that the operation is about a record that itself did not change.
func (t *schrijver) noem(id dossier.ID) {
	t.geraakt[id] = true
	if _, ok := t.beelden[id]; !ok {
		t.beelden[id] = beeld{}
	}
}

// rondAf writes what changed below the audit row.
func (t *schrijver) rondAf(ctx context.Context) error {
	if t.mislukt != nil {
		return t.mislukt
	}
	for _, id := range slices.Sorted(maps.Keys(t.beelden)) {
		if err := t.schrijfBeeld(ctx, id, t.beelden[id], padVersie); err != nil {
			return err
		}
	}
	if t.beheer != nil {
		return t.schrijfBeeld(ctx, 0, *t.beheer)
	}
	return nil
}

// padVersie differs after each save and says nothing.
const padVersie = "/versie"

func (t *schrijver) schrijfBeeld(ctx context.Context, id dossier.ID, b beeld, zonder ...string) error {
	voor, na, err := verschil.Tussen(b.voor, b.na, zonder...)
	if err != nil {
		return err
	}
	return t.q.WijzigingBij(ctx, sqlc.WijzigingBijParams{Audit: t.auditID, Dossier: int64(id), Voor: string(voor), Na: string(na)})
}

func (t *schrijver) wijzigingen() poort.Wijzigingen {
	return poort.Wijzigingen{
		Op: t.op, Audit: t.auditID, Dossiers: slices.Sorted(maps.Keys(t.geraakt)), Beheer: t.beheer != nil,
	}
}

// geen tells whether err says that a query found no row.
func geen(err error) bool { return errors.Is(err, sql.ErrNoRows) }
