package storage

import (
	"context"
	"database/sql"
	"fmt"

	"schakel/domain/fout"
)

// Controleer reads the whole file and tells what is wrong with it, in Dutch lines; none
// means that it is sound. It repairs nothing.
func (s *Store) Controleer(ctx context.Context) ([]string, error) {
	var uit []string
	inhoud, err := regels(ctx, s.db, "pragma quick_check(20)")
	if err != nil {
		return nil, vertaal(err)
	}
	for _, r := range inhoud {
		if r != "ok" {
			uit = append(uit, "Het bestand is beschadigd: "+r)
		}
	}
	wezen, err := wezen(ctx, s.db)
	if err != nil {
		return nil, vertaal(err)
	}
	uit = append(uit, wezen...)
	if _, err := s.db.ExecContext(ctx, "insert into dossier_woord (dossier_woord, rank) values ('integrity-check', 1)"); err != nil {
		if fout.CodeVan(vertaal(err)) != fout.Beschadigd {
			return nil, vertaal(err)
		}
		uit = append(uit, "De zoekindex klopt niet met de dossiers.")
	}
	return uit, nil
}

// keurInhoud is the check that blocks the opening.
func keurInhoud(ctx context.Context, db *sql.DB) error {
	inhoud, err := regels(ctx, db, "pragma quick_check(1)")
	if err != nil {
		return err
	}
	if len(inhoud) != 1 || inhoud[0] != "ok" {
		return fout.Wrap(fmt.Errorf("quick_check: %v", inhoud), fout.Beschadigd,
			"Het bestand van de administratie is beschadigd. Zet een reservekopie terug.")
	}
	return nil
}

func keurVerwijzingen(ctx context.Context, db *sql.DB) error {
	wezen, err := wezen(ctx, db)
	if err != nil {
		return err
	}
	if len(wezen) > 0 {
		return fout.Wrap(fmt.Errorf("foreign_key_check: %v", wezen), fout.Beschadigd,
			"Gegevens van de administratie passen niet bij elkaar. Zet een reservekopie terug.")
	}
	return nil
}

// wezen names the tables with rows that refer to something that is not there.
func wezen(ctx context.Context, db *sql.DB) ([]string, error) {
	return regels(ctx, db, `select format('Tabel %s: %d verwijzingen naar iets dat er niet is.', "table", count(*))
		from pragma_foreign_key_check group by "table"`)
}

func regels(ctx context.Context, db *sql.DB, vraag string) ([]string, error) {
	rows, err := db.QueryContext(ctx, vraag)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var uit []string
	for rows.Next() {
		var r string
		if err := rows.Scan(&r); err != nil {
			return nil, err
		}
		uit = append(uit, r)
	}
	return uit, rows.Err()
}
