package keten

import (
	"context"

	"schakel/domain/instroom"
	"schakel/domain/poort"
)

// Imports gives the lists that were read in, the newest first, without their dossiers.
func (k *Keten) Imports(ctx context.Context) ([]poort.Import, error) {
	var uit []poort.Import
	err := k.store.View(ctx, func(l poort.Lezer) error {
		var err error
		uit, err = l.Imports().Lijst(ctx)
		return err
	})
	return uit, err
}

// MagTerug tells whether DraaiTerug would reverse an import now, and if not why: a
// reason for each dossier that stands in the way.
func (k *Keten) MagTerug(ctx context.Context, id int64) (instroom.Terugoordeel, error) {
	var uit instroom.Terugoordeel
	err := k.store.View(ctx, func(l poort.Lezer) error {
		imp, err := l.Imports().Haal(ctx, id)
		if err != nil {
			return err
		}
		standen, err := ingelezen(ctx, l.Dossiers(), imp)
		if err != nil {
			return err
		}
		uit = instroom.MagTerug(imp.Teruggedraaid, standen)
		return nil
	})
	return uit, err
}
