// Package storage keeps the administration in one SQLite file behind the ports of
// domain/poort. One program at a time holds the file; every write is one named
// operation in one transaction, with its audit row.
package storage

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"modernc.org/sqlite" // also registers the driver "sqlite"

	"schakel/domain/fout"
	"schakel/storage/sqlc"
)

const (
	// Bestand is the name of the database inside the folder of an administration.
	Bestand = "administratie.schakel"
	// Geheugen is the plek of an administration that is gone when it is closed.
	Geheugen = ":memory:"

	applicationID = 0x5363686b // "Schk", in the header of the file
	paginaMaat    = 4096       // bytes per page
	paginaReserve = 32         // bytes at the end of each page, kept free for a tag
	mapRechten    = 0o700
)

// Opties are the choices at opening.
type Opties struct {
	VFS       string           // name of a registered VFS; empty: the ordinary file
	Sleutel   []byte           // for a protected file; only together with VFS
	Maak      bool             // make a new administration; fout.Bestaat when there is one
	Programma string           // version of the program, kept with each audit row
	Nu        func() time.Time // stamps the copy made before a migration; nil: no stamp
}

// Store is an open administration. It is safe for use by several goroutines: they
// take turns on the one connection.
type Store struct {
	db        *sql.DB
	q         *sqlc.Queries
	programma string
}

// Open opens the administration in the folder plek, or Geheugen, and holds it until
// Close. The folder and the file are checked, an older schema is copied aside and
// migrated; nothing is ever repaired.
func Open(ctx context.Context, plek string, o Opties) (*Store, error) {
	s, err := eigenSchema()
	if err != nil {
		return nil, err
	}
	return open(ctx, plek, o, s)
}

func open(ctx context.Context, plek string, o Opties, s schema) (*Store, error) {
	if len(o.Sleutel) > 0 && o.VFS == "" {
		return nil, fout.New(fout.NietMogelijk, "Deze versie van het programma kan een beveiligde administratie niet openen.")
	}
	if plek == Geheugen {
		return openGeheugen(ctx, o, s)
	}
	pad, err := filepath.Abs(filepath.Join(plek, Bestand))
	if err != nil {
		return nil, fmt.Errorf("path: %w", err)
	}
	if err := keurMap(filepath.Dir(pad), o.Maak); err != nil {
		return nil, err
	}
	_, err = os.Stat(pad)
	bestaat := err == nil
	switch {
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, alleenLezen(err)
	case o.Maak && bestaat:
		return nil, fout.New(fout.Bestaat, "In deze map staat al een administratie. Open die, of kies een andere map.")
	case !o.Maak && !bestaat:
		return nil, fout.New(fout.NietGevonden, "In deze map staat geen administratie. Kies een andere map of maak een nieuwe administratie.")
	case o.Maak:
		return maak(ctx, pad, o, s)
	default:
		return openBestand(ctx, pad, o, s)
	}
}

// keurMap checks that the folder is there and can be written in.
func keurMap(plek string, maak bool) error {
	if maak {
		if err := os.MkdirAll(plek, mapRechten); err != nil {
			return alleenLezen(err)
		}
	}
	info, err := os.Stat(plek)
	if err != nil || !info.IsDir() {
		return fout.Wrap(err, fout.NietGevonden, "De map van de administratie bestaat niet. Kies een andere map.")
	}
	proef, err := os.CreateTemp(plek, ".schakel-proef-*")
	if err != nil {
		return alleenLezen(err)
	}
	return errors.Join(proef.Close(), os.Remove(proef.Name()))
}

func openGeheugen(ctx context.Context, o Opties, s schema) (*Store, error) {
	db, err := verbind(dsn(Geheugen, ""))
	if err != nil {
		return nil, err
	}
	err = metDriver(ctx, db, func(c driverConn) error { return c.Deserialize(leegBestand()) })
	if err == nil {
		err = s.migreer(ctx, db)
	}
	return klaarmaken(ctx, db, o, err)
}

// maak makes a new file. What was written is removed when it does not come to an end.
func maak(ctx context.Context, pad string, o Opties, s schema) (*Store, error) {
	err := schrijfLeeg(ctx, pad, o)
	if err == nil {
		var st *Store
		if st, err = openBestand(ctx, pad, o, s); err == nil {
			return st, nil
		}
	}
	for _, rest := range []string{"", "-wal", "-journal"} {
		err = errors.Join(err, ruimOp(pad+rest))
	}
	return nil, err
}

func schrijfLeeg(ctx context.Context, pad string, o Opties) error {
	bron, err := verbind(dsn(Geheugen, ""))
	if err != nil {
		return err
	}
	err = metDriver(ctx, bron, func(c driverConn) error {
		if err := c.Deserialize(leegBestand()); err != nil {
			return err
		}
		return kopieer(c, dsn(pad, o.VFS))
	})
	return vertaal(errors.Join(err, bron.Close()))
}

func ruimOp(pad string) error {
	if err := os.Remove(pad); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// openBestand follows the order of opening: take the lock, see whose file it is, check
// it when it was not closed well or will be migrated, copy it, migrate.
func openBestand(ctx context.Context, pad string, o Opties, s schema) (*Store, error) {
	onafgesloten := restant(pad)
	db, err := verbind(dsn(pad, o.VFS))
	if err != nil {
		return nil, err
	}
	versie, ouder, err := keurVersie(ctx, db, s)
	if err == nil && (onafgesloten || ouder) {
		err = keurInhoud(ctx, db)
	}
	if err == nil && ouder && versie > 0 {
		err = bewaarKopie(ctx, db, pad, versie, o)
	}
	if err == nil {
		err = zetWAL(ctx, db)
	}
	if err == nil && ouder {
		err = s.migreer(ctx, db)
	}
	if err == nil && ouder {
		err = keurVerwijzingen(ctx, db)
	}
	return klaarmaken(ctx, db, o, err)
}

// restant tells whether a log was left beside the file: it was not closed well.
func restant(pad string) bool {
	for _, soort := range []string{"-wal", "-journal"} {
		if info, err := os.Stat(pad + soort); err == nil && info.Size() > 0 {
			return true
		}
	}
	return false
}

// klaarmaken ends the opening: the statements are prepared, or db is closed after err.
func klaarmaken(ctx context.Context, db *sql.DB, o Opties, err error) (*Store, error) {
	var q *sqlc.Queries
	if err == nil {
		q, err = sqlc.Prepare(ctx, db)
	}
	if err != nil {
		return nil, vertaal(errors.Join(err, db.Close()))
	}
	return &Store{db: db, q: q, programma: o.Programma}, nil
}

// Close writes the log back into the file and lets it go. When that fails nothing is
// lost: what was saved is in the log beside the file, and the next Open reads it.
func (s *Store) Close() error {
	_, err := s.db.ExecContext(context.Background(), "pragma wal_checkpoint(truncate)")
	return bijSluiten(errors.Join(err, s.q.Close(), s.db.Close()))
}

func verbind(naam string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", naam)
	if err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	db.SetMaxOpenConns(1)
	return db, nil
}

// dsn names the file with the settings of each connection. The journal mode is not
// among them: it changes the file, so it waits until the file is known to be ours. The
// driver runs the pragmas in the order of their names; the locking mode must come before
// the first that reads the file (hence main.cache_size), or SQLite keeps a shared memory file.
func dsn(pad, vfs string) string {
	v := url.Values{
		"_busy_timeout": {"250"}, // milliseconds; applied before the rest
		"_pragma": {
			"foreign_keys(1)", "locking_mode(exclusive)", "main.cache_size(-64000)", "secure_delete(1)",
			"synchronous(full)", "temp_store(2)", "trusted_schema(0)",
		},
		"_txlock":    {"immediate"},
		"_dqs":       {"0"},
		"_defensive": {"1"},
	}
	if vfs != "" {
		v.Set("vfs", vfs)
	}
	if pad == Geheugen {
		return "file::memory:?" + v.Encode()
	}
	pad = filepath.ToSlash(pad)
	if !strings.HasPrefix(pad, "/") {
		pad = "/" + pad // C:/map becomes file:///C:/map
	}
	return "file://" + (&url.URL{Path: pad}).EscapedPath() + "?" + v.Encode()
}

// keurVersie refuses a file that is not ours or is too new, and tells whether it is older.
func keurVersie(ctx context.Context, db *sql.DB, s schema) (versie int64, ouder bool, err error) {
	nieuwste, err := s.nieuwste()
	if err != nil {
		return 0, false, err
	}
	var app int64
	if err := db.QueryRowContext(ctx, "pragma application_id").Scan(&app); err != nil {
		return 0, false, err
	}
	if err := db.QueryRowContext(ctx, "pragma user_version").Scan(&versie); err != nil {
		return 0, false, err
	}
	switch {
	case app != applicationID:
		return 0, false, fout.New(fout.Ongeldig, "Dit bestand is geen administratie van Schakel. Kies een andere map.")
	case versie > nieuwste:
		return 0, false, fout.New(fout.TeNieuw, "Deze administratie is gemaakt met een nieuwere versie van Schakel. Werk het programma bij; er is niets veranderd.")
	default:
		return versie, versie < nieuwste, nil
	}
}

func zetWAL(ctx context.Context, db *sql.DB) error {
	var modus string
	if err := db.QueryRowContext(ctx, "pragma journal_mode(wal)").Scan(&modus); err != nil {
		return err
	}
	if modus != "wal" {
		return fout.New(fout.Technisch, "Deze map kan geen administratie houden. Kies een map op een schijf van deze computer.")
	}
	return nil
}

// bewaarKopie copies the file aside before it is migrated.
func bewaarKopie(ctx context.Context, db *sql.DB, pad string, versie int64, o Opties) error {
	naam := fmt.Sprintf("%s-schema%d", strings.TrimSuffix(pad, filepath.Ext(pad)), versie)
	if o.Nu != nil {
		naam += o.Nu().UTC().Format("-20060102-150405")
	}
	deel := naam + ".deel"
	if err := ruimOp(deel); err != nil {
		return alleenLezen(err)
	}
	if err := metDriver(ctx, db, func(c driverConn) error { return kopieer(c, dsn(deel, o.VFS)) }); err != nil {
		return errors.Join(vertaal(err), ruimOp(deel))
	}
	if err := os.Rename(deel, naam+filepath.Ext(pad)); err != nil {
		return alleenLezen(err)
	}
	return nil
}

// driverConn is what the driver offers beyond database/sql.
type driverConn interface {
	NewBackup(naar string) (*sqlite.Backup, error)
	Serialize() ([]byte, error)
	Deserialize(bestand []byte) error
}

func metDriver(ctx context.Context, db *sql.DB, fn func(driverConn) error) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	err = conn.Raw(func(c any) error {
		d, ok := c.(driverConn)
		if !ok {
			return fmt.Errorf("driver connection is a %T", c)
		}
		return fn(d)
	})
	return errors.Join(err, conn.Close())
}

func kopieer(c driverConn, naar string) error {
	b, err := c.NewBackup(naar)
	if err != nil {
		return err
	}
	_, err = b.Step(-1)
	return errors.Join(err, b.Finish())
}

// leegBestand gives a database of one empty page, as SQLite's file format describes it.
// Copied into place it fixes what no statement can set: the reserved bytes of each page.
func leegBestand() []byte {
	b := make([]byte, paginaMaat)
	copy(b, "SQLite format 3\x00")
	binary.BigEndian.PutUint16(b[16:], paginaMaat)
	b[18], b[19] = 1, 1 // rollback journal; WAL is set at opening
	b[20] = paginaReserve
	b[21], b[22], b[23] = 64, 32, 32 // fixed payload fractions
	for plek, waarde := range map[int]uint32{24: 1, 28: 1, 44: 4, 56: 1, 68: applicationID, 92: 1} {
		binary.BigEndian.PutUint32(b[plek:], waarde) // change counter, pages, schema format, UTF-8, ours, valid for
	}
	b[100] = 0x0d // an empty leaf of the schema table
	binary.BigEndian.PutUint16(b[105:], paginaMaat-paginaReserve)
	return b
}
