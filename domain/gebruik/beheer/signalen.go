package beheer

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
)

// WerkSignalenBij brings the signals up to the day, after opening: all of them when
// they were made with other rules, else those of the dossiers with a signal that has
// gone. It writes nothing when there is nothing to renew.
func (b *Beheer) WerkSignalenBij(ctx context.Context) (poort.Wijzigingen, error) {
	var anders bool
	var ids []dossier.ID
	err := b.store.View(ctx, func(l poort.Lezer) error {
		versie, err := l.Signalen().Regels(ctx)
		if err != nil {
			return err
		}
		anders = versie != werkvoorraad.Versie
		ids, err = l.Signalen().Verlopen(ctx, b.klok.Vandaag())
		return err
	})
	switch {
	case err != nil:
		return poort.Wijzigingen{}, err
	case anders:
		return b.VernieuwSignalen(ctx)
	case len(ids) == 0:
		return poort.Wijzigingen{}, nil
	}
	return b.store.Update(ctx, b.op("beheer.signalen", "Signalen bijgewerkt"), func(tx poort.Tx) error {
		i, err := tx.Beheer().Instellingen(ctx)
		if err != nil {
			return err
		}
		return vernieuwAlle(ctx, tx, ids, i)
	})
}
