package beheer

import (
	"context"

	instel "schakel/domain/beheer"
	"schakel/domain/poort"
)

// Wie is the medewerker at work.
func (b *Beheer) Wie() string { return b.wie }

// BewaarWeergave keeps a way to look at the list of dossiers for the medewerker at work,
// in the place of one with the same name.
func (b *Beheer) BewaarWeergave(ctx context.Context, w instel.Weergave) (poort.Wijzigingen, error) {
	w.Wie = b.wie
	return b.weergaven(ctx, "Weergave bewaard", func(i instel.Instellingen) (instel.Instellingen, error) { return i.MetWeergave(w) })
}

// VerwijderWeergave forgets one of the medewerker at work.
func (b *Beheer) VerwijderWeergave(ctx context.Context, naam string) (poort.Wijzigingen, error) {
	return b.weergaven(ctx, "Weergave verwijderd", func(i instel.Instellingen) (instel.Instellingen, error) { return i.ZonderWeergave(b.wie, naam), nil })
}

func (b *Beheer) weergaven(ctx context.Context, label string, fn func(instel.Instellingen) (instel.Instellingen, error)) (poort.Wijzigingen, error) {
	return b.store.Update(ctx, b.op("beheer.weergave", label), func(tx poort.Tx) error {
		i, err := tx.Beheer().Instellingen(ctx)
		if err != nil {
			return err
		}
		if i, err = fn(i); err != nil {
			return err
		}
		return tx.Beheer().BewaarInstellingen(ctx, i)
	})
}
