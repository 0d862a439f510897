package beheer_test

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
)

// volle is a store that is full once the signals are written.
type volle struct{ poort.Store }

func (v volle) Update(ctx context.Context, op poort.Op, fn func(poort.Tx) error) (poort.Wijzigingen, error) {
	return v.Store.Update(ctx, op, func(tx poort.Tx) error { return fn(volleTx{tx}) })
}

type volleTx struct{ poort.Tx }

func (t volleTx) Signalen() poort.SignaalOpslag { return volleSignalen{t.Tx.Signalen()} }

type volleSignalen struct{ poort.SignaalOpslag }

func (volleSignalen) Vervang(context.Context, dossier.ID, []werkvoorraad.Signaal) error {
	return fout.New(fout.Technisch, "De schijf is vol. Er is niets opgeslagen.")
}
