package keten

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// ZetGezinslid puts a member of the household at place i (from 0).
func (k *Keten) ZetGezinslid(ctx context.Context, d Doel, i int, g dossier.Gezinslid) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("dossier.gezin", "Gezin gewijzigd", ""), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.ZetGezinslid(i, g, op)
	})
}

// VerwijderGezinslid takes member i (from 0) out of the household. Where the member has a
// dossier, that one stays, without the tie to this one.
func (k *Keten) VerwijderGezinslid(ctx context.Context, d Doel, i int) (poort.Wijzigingen, error) {
	return k.wijzigIn(ctx, d, k.op("dossier.gezin", "Gezin gewijzigd", ""), func(tx poort.Tx, d *dossier.Dossier) error {
		ander := dossierVan(*d, i)
		if err := d.VerwijderGezinslid(i, tx.Op().Dag); err != nil {
			return err
		}
		return ontkoppelIn(ctx, tx, ander, d.ID())
	})
}

// KoppelGezinslid ties member i (from 0) to the dossier of their own; that dossier gets
// this person in its household, tied back.
func (k *Keten) KoppelGezinslid(ctx context.Context, d Doel, i int, ander dossier.ID) (poort.Wijzigingen, error) {
	return k.wijzigIn(ctx, d, k.op("dossier.koppelen", "Gezinslid gekoppeld", ""), func(tx poort.Tx, d *dossier.Dossier) error {
		a, err := tx.Dossiers().Haal(ctx, ander)
		if err != nil {
			return err
		}
		if a.Afgesloten() {
			return fout.Bij("dossierId", fout.NietMogelijk, "Dossier %s is afgesloten. Heropen het eerst.", a.Stand().Nummer)
		}
		return koppel(ctx, tx, d, i, &a)
	})
}

// MaakGezinsdossier makes the dossier of member i (from 0) and ties both together, in one
// operation. It refuses what VoegToe refuses.
func (k *Keten) MaakGezinsdossier(ctx context.Context, d Doel, i int, g dossier.Gegevens) (dossier.ID, poort.Wijzigingen, error) {
	var id dossier.ID
	w, err := k.wijzigIn(ctx, d, k.op("dossier.nieuw", "Dossier gemaakt voor een gezinslid", ""), func(tx poort.Tx, d *dossier.Dossier) error {
		if dossierVan(*d, i) != 0 {
			return fout.New(fout.Bestaat, "Dit gezinslid heeft al een dossier. Open dat dossier.")
		}
		a, err := dossier.New(g, tx.Op().Dag)
		if err != nil {
			return err
		}
		if err := uniek(ctx, tx.Dossiers(), a); err != nil {
			return err
		}
		if err := tx.Dossiers().Bewaar(ctx, &a); err != nil {
			return err
		}
		id = a.ID()
		return koppel(ctx, tx, d, i, &a)
	})
	if err != nil {
		return 0, w, err
	}
	return id, w, nil
}

// Ontkoppel takes the tie of member i (from 0) to the dossier of their own away, at both sides.
func (k *Keten) Ontkoppel(ctx context.Context, d Doel, i int) (poort.Wijzigingen, error) {
	return k.wijzigIn(ctx, d, k.op("dossier.ontkoppelen", "Koppeling van gezinslid verwijderd", ""), func(tx poort.Tx, d *dossier.Dossier) error {
		ander := dossierVan(*d, i)
		if err := d.Ontkoppel(ander, tx.Op().Dag); err != nil {
			return err
		}
		return ontkoppelIn(ctx, tx, ander, d.ID())
	})
}

// koppel ties member i of d to a, and a to d. It saves a; d is saved by the caller.
func koppel(ctx context.Context, tx poort.Tx, d *dossier.Dossier, i int, a *dossier.Dossier) error {
	op := tx.Op().Dag
	if err := d.KoppelGezinslid(i, *a, op); err != nil {
		return err
	}
	relatie := dossier.OmgekeerdeRelatie(d.Stand().Huishouden[i].Relatie)
	if err := a.NeemGezinslidOp(relatie, *d, op); err != nil {
		return err
	}
	return bewaar(ctx, tx, a)
}

// ontkoppelIn takes the tie to weg out of the dossier with this id. One that is closed, or
// not there any more, stays as it is.
func ontkoppelIn(ctx context.Context, tx poort.Tx, id, weg dossier.ID) error {
	if id == 0 {
		return nil
	}
	a, err := tx.Dossiers().Haal(ctx, id)
	switch {
	case fout.CodeVan(err) == fout.NietGevonden:
		return nil
	case err != nil:
		return err
	case a.Afgesloten():
		return nil
	}
	if err := a.Ontkoppel(weg, tx.Op().Dag); err != nil {
		return err
	}
	return bewaar(ctx, tx, &a)
}

// dossierVan gives the dossier of member i (from 0); 0 when there is none.
func dossierVan(d dossier.Dossier, i int) dossier.ID {
	if huis := d.Stand().Huishouden; i >= 0 && i < len(huis) {
		return huis[i].DossierID
	}
	return 0
}

// Verwant is the own dossier of a member of the household, as the other one shows it.
type Verwant struct {
	Nummer     string
	Naam       string
	Schakel    dossier.Schakel
	Intake     kalender.Datum // completed on; empty: not yet
	Afgesloten bool
}

// verwanten reads the dossiers of the household; one that is not there any more is left out.
func verwanten(ctx context.Context, l dossier.Lezer, d dossier.Dossier, op kalender.Datum) (map[dossier.ID]Verwant, error) {
	uit := map[dossier.ID]Verwant{}
	for _, g := range d.Stand().Huishouden {
		if g.DossierID == 0 {
			continue
		}
		a, err := l.Haal(ctx, g.DossierID)
		switch {
		case fout.CodeVan(err) == fout.NietGevonden:
			continue
		case err != nil:
			return nil, err
		}
		s := a.Stand()
		uit[g.DossierID] = Verwant{Nummer: s.Nummer, Naam: s.Persoon.Naam.Volledig(), Schakel: dossier.Huidige(a, op), Intake: s.Intake.Afgerond(), Afgesloten: a.Afgesloten()}
	}
	return uit, nil
}
