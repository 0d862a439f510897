// Package poort holds the ports of the domain: what the use cases ask of storage,
// of the printer of documents and of the readers of lists. Adapters implement them;
// nothing in the domain knows an adapter.
package poort

import (
	"context"
	"time"

	"schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/werkvoorraad"
)

// Store is the administration. View reads; Update writes one named operation in one
// transaction, with its audit row. An error from fn undoes everything.
type Store interface {
	View(ctx context.Context, fn func(Lezer) error) error
	Update(ctx context.Context, op Op, fn func(Tx) error) (Wijzigingen, error)
}

// Op names one write: for the audit row, for undo and for the line under the screen.
type Op struct {
	Naam   string         // "intake.oproep": stable, for programs
	Label  string         // "Oproep voor de brede intake": for people
	Wie    string         // medewerker
	Moment time.Time      // UTC; from the Klok of the caller
	Dag    kalender.Datum // the civil day of the work: --op, or today
	Grond  string         // legal ground, where there is one
}

// Wijzigingen tells the shell what a write touched, so that open screens reload.
type Wijzigingen struct {
	Op       Op
	Audit    int64 // the audit row
	Dossiers []dossier.ID
	Beheer   bool // settings or policy changed
}

// Lezer reads within one consistent view.
type Lezer interface {
	Dossiers() dossier.Lezer
	Beheer() beheer.Lezer
	Signalen() SignaalLezer
	Documenten() DocumentLezer
	Audit() AuditLezer
	Imports() ImportLezer
}

// Tx reads and writes within one transaction. It is only valid inside Update.
type Tx interface {
	Dossiers() dossier.Opslag
	Beheer() beheer.Opslag
	Signalen() SignaalOpslag
	Documenten() DocumentOpslag
	Audit() AuditLezer
	Imports() ImportOpslag
	Op() Op
}

// Klok gives the moment and the civil day; the command line's --op fixes the day.
type Klok interface {
	Nu() time.Time
	Vandaag() kalender.Datum
}

// Zetter makes a document into PDF bytes: the same document, the same bytes.
type Zetter interface {
	Zet(ctx context.Context, d document.Document) ([]byte, error)
}

// SignaalRij is a signal with what a list shows of its dossier.
type SignaalRij struct {
	werkvoorraad.Signaal
	Nummer     string
	Naam       string
	Doelgroep  string
	Medewerker string
}

// SignaalFilter selects signals to show on Op: Vanaf <= Op, most urgent first.
type SignaalFilter struct {
	Op         kalender.Datum
	TotEnMet   kalender.Datum // only with Uiterlijk up to this day; empty: all
	OokZonder  bool           // with TotEnMet: what has no term as well
	Medewerker string
	Dossier    dossier.ID // 0: all
	Limiet     int        // 0: 200
	Vanaf      int        // offset
}

// SignaalTelling counts what is open on a day: past its last day, with a last day
// within seven days from Op on, and the rest.
type SignaalTelling struct{ TeLaat, DezeWeek, Binnenkort int }

// SignaalLezer reads signals.
type SignaalLezer interface {
	Lijst(ctx context.Context, f SignaalFilter) ([]SignaalRij, error)
	Telling(ctx context.Context, f SignaalFilter) (SignaalTelling, error)
	Verlopen(ctx context.Context, op kalender.Datum) ([]dossier.ID, error) // dossiers with a signal that has gone by then
	Regels(ctx context.Context) (int, error)                               // the werkvoorraad.Versie they were made with; 0: none
}

// SignaalOpslag replaces all signals of one dossier; what has gone by the day of the
// operation is not kept.
type SignaalOpslag interface {
	SignaalLezer
	Vervang(ctx context.Context, id dossier.ID, ss []werkvoorraad.Signaal) error
	ZetRegels(ctx context.Context, versie int) error
}

// Document is a stored document: immutable bytes with their receipt.
type Document struct {
	ID      int64
	Dossier dossier.ID
	Soort   string // "pip", "intakeformulier", …
	Titel   string
	Datum   kalender.Datum // dagtekening
	SHA256  string         // hex, of Bytes
	Bewijs  []byte         // the receipt, JSON: program version, parameters, inputs, results
	Bytes   []byte         // the PDF; nil in lists
}

// DocumentLezer reads stored documents.
type DocumentLezer interface {
	Haal(ctx context.Context, id int64) (Document, error) // with Bytes; fout.Beschadigd when the hash differs
	Lijst(ctx context.Context, id dossier.ID) ([]Document, error)
}

// DocumentOpslag adds documents. There is no change and no removal.
type DocumentOpslag interface {
	DocumentLezer
	Leg(ctx context.Context, d Document) (int64, error)
}

// AuditRij is one audited write.
type AuditRij struct {
	ID      int64
	Op      Op
	Dossier dossier.ID
	Voor    []byte // JSON of the changed paths before
	Na      []byte // JSON of the changed paths after
}

// AuditLezer reads the audit trail, newest first.
type AuditLezer interface {
	Dossier(ctx context.Context, id dossier.ID, limiet int) ([]AuditRij, error)
	Laatste(ctx context.Context, limiet int) ([]AuditRij, error)
}

// Import is one list that was read in, so that it can be reversed as a whole.
type Import struct {
	ID            int64
	Naam          string // file name
	Op            Op
	SHA256        string
	Nieuw         int
	Gewijzigd     int
	Teruggedraaid bool
	Dossiers      []ImportDossier
}

// ImportDossier is one dossier that an import made or changed.
type ImportDossier struct {
	ID     dossier.ID
	Nieuw  bool
	Versie int64  // right after the import; another version now means touched since
	Voor   []byte // JSON Stand before the import; nil when new
}

// ImportLezer reads past imports and remembered column choices.
type ImportLezer interface {
	Haal(ctx context.Context, id int64) (Import, error)
	Lijst(ctx context.Context) ([]Import, error)
	Kolommen(ctx context.Context, kop string) (map[string]string, error) // kop: fingerprint of a header row
}

// ImportOpslag keeps imports and column choices.
type ImportOpslag interface {
	ImportLezer
	Leg(ctx context.Context, i Import) (int64, error)
	Terug(ctx context.Context, id int64) error
	OnthoudKolommen(ctx context.Context, kop string, keuze map[string]string) error
}
