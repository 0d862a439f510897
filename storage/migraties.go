package storage

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
)

//go:embed migrations/*.sql
var migraties embed.FS

// schema is a series of migrations; tests bring their own newer ones.
type schema struct{ fs.FS }

func eigenSchema() (schema, error) {
	sub, err := fs.Sub(migraties, "migrations")
	return schema{sub}, err
}

// nieuwste is the schema number that the last migration sets as user_version.
func (s schema) nieuwste() (int64, error) {
	bestanden, err := fs.Glob(s, "*.sql")
	return int64(len(bestanden)), err
}

// migreer brings db up to the newest schema, one transaction for each step.
func (s schema) migreer(ctx context.Context, db *sql.DB) error {
	p, err := goose.NewProvider(goose.DialectSQLite3, db, s, goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return fmt.Errorf("migrations: %w", err)
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}
