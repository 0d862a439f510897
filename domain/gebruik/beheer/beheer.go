// Package beheer holds the use cases of the administration itself: making one,
// its settings and policy, undo, and the renewal of all signals.
package beheer

import (
	"context"
	"reflect"
	"time"

	instel "schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
)

// Beheer is the door to the use cases of the administration.
type Beheer struct {
	store poort.Store
	klok  poort.Klok
	wie   string
}

// New makes the door for one medewerker.
func New(store poort.Store, klok poort.Klok, wie string) *Beheer {
	return &Beheer{store: store, klok: klok, wie: wie}
}

func (b *Beheer) op(naam, label string) poort.Op {
	return poort.Op{Naam: naam, Label: label, Wie: b.wie, Moment: b.klok.Nu().UTC().Truncate(time.Second), Dag: b.klok.Vandaag()}
}

// Begin writes the first settings of a new administration. It refuses one that has settings already.
func (b *Beheer) Begin(ctx context.Context, i instel.Instellingen) (poort.Wijzigingen, error) {
	i, err := gekeurd(i)
	if err != nil {
		return poort.Wijzigingen{}, err
	}
	return b.store.Update(ctx, b.op("beheer.begin", "Administratie gemaakt"), func(tx poort.Tx) error {
		was, err := tx.Beheer().Instellingen(ctx)
		if err != nil {
			return err
		}
		if was.Gemeente.Naam != "" {
			return fout.New(fout.Bestaat, "Deze administratie is al ingericht. Wijzig de gegevens bij Instellingen.")
		}
		if err := tx.Signalen().ZetRegels(ctx, werkvoorraad.Versie); err != nil {
			return err
		}
		return tx.Beheer().BewaarInstellingen(ctx, i)
	})
}

// gekeurd gives the settings with a clean municipality, or what is wrong with them.
func gekeurd(i instel.Instellingen) (instel.Instellingen, error) {
	if err := i.Controleer(); err != nil {
		return i, err
	}
	g, err := instel.NewGemeente(i.Gemeente)
	i.Gemeente = g
	return i, err
}

// Instellingen gives the settings.
func (b *Beheer) Instellingen(ctx context.Context) (instel.Instellingen, error) {
	var uit instel.Instellingen
	err := b.store.View(ctx, func(l poort.Lezer) error {
		var err error
		uit, err = l.Beheer().Instellingen(ctx)
		return err
	})
	return uit, err
}

// Bewaar changes the settings. When terms or reasons may hang on what changed, the
// signals of every dossier are renewed with it.
func (b *Beheer) Bewaar(ctx context.Context, i instel.Instellingen) (poort.Wijzigingen, error) {
	i, err := gekeurd(i)
	if err != nil {
		return poort.Wijzigingen{}, err
	}
	return b.store.Update(ctx, b.op("beheer.instellingen", "Instellingen gewijzigd"), func(tx poort.Tx) error {
		was, err := tx.Beheer().Instellingen(ctx)
		if err != nil {
			return err
		}
		i.Weergaven = was.Weergaven // these have a road of their own
		return bewaar(ctx, tx, i)
	})
}

func bewaar(ctx context.Context, tx poort.Tx, i instel.Instellingen) error {
	was, err := tx.Beheer().Instellingen(ctx)
	if err != nil {
		return err
	}
	if err := tx.Beheer().BewaarInstellingen(ctx, i); err != nil {
		return err
	}
	if reflect.DeepEqual(was.Beleid, i.Beleid) && reflect.DeepEqual(was.Gelijkgesteld, i.Gelijkgesteld) {
		return nil
	}
	return vernieuw(ctx, tx, i)
}

// VernieuwSignalen computes the signals of all dossiers anew: after an update of the
// program whose rules differ from those the rows were made with.
func (b *Beheer) VernieuwSignalen(ctx context.Context) (poort.Wijzigingen, error) {
	return b.store.Update(ctx, b.op("beheer.signalen", "Signalen vernieuwd"), func(tx poort.Tx) error {
		i, err := tx.Beheer().Instellingen(ctx)
		if err != nil {
			return err
		}
		return vernieuw(ctx, tx, i)
	})
}

func vernieuw(ctx context.Context, tx poort.Tx, i instel.Instellingen) error {
	ids, err := tx.Dossiers().IDs(ctx)
	if err != nil {
		return err
	}
	if err := vernieuwAlle(ctx, tx, ids, i); err != nil {
		return err
	}
	return tx.Signalen().ZetRegels(ctx, werkvoorraad.Versie)
}

func vernieuwAlle(ctx context.Context, tx poort.Tx, ids []dossier.ID, i instel.Instellingen) error {
	r := regels(tx, i)
	for _, id := range ids {
		d, err := tx.Dossiers().Haal(ctx, id)
		if err != nil {
			return err
		}
		if err := tx.Dossiers().Herleid(ctx, d); err != nil {
			return err
		}
		if err := signaleer(ctx, tx, d, r, i); err != nil {
			return err
		}
	}
	return nil
}

// regels gives the law as asked on the day of the operation.
func regels(tx poort.Tx, i instel.Instellingen) wet.Regels {
	return wet.Op(tx.Op().Dag).MetKalender(i.Kalender())
}

func signaleer(ctx context.Context, tx poort.Tx, d dossier.Dossier, r wet.Regels, i instel.Instellingen) error {
	return tx.Signalen().Vervang(ctx, d.ID(), werkvoorraad.Signalen(d, r, i))
}
