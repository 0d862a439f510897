package keten

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/poort"
	"schakel/domain/wet"
)

// VoegToe makes a new dossier. It refuses a BSN or V-nummer that has one already.
func (k *Keten) VoegToe(ctx context.Context, g dossier.Gegevens) (dossier.ID, poort.Wijzigingen, error) {
	var id dossier.ID
	w, err := k.store.Update(ctx, k.op("dossier.nieuw", "Dossier gemaakt", ""), func(tx poort.Tx) error {
		d, err := dossier.New(g, tx.Op().Dag)
		if err != nil {
			return err
		}
		if err := uniek(ctx, tx.Dossiers(), d); err != nil {
			return err
		}
		if err := bewaar(ctx, tx, &d); err != nil {
			return err
		}
		id = d.ID()
		return nil
	})
	return id, w, err
}

// uniek refuses a dossier whose BSN or V-nummer is that of another one.
func uniek(ctx context.Context, l dossier.Lezer, d dossier.Dossier) error {
	p := d.Stand().Persoon
	if p.BSN != "" {
		if id, err := l.OpBSN(ctx, string(p.BSN)); err != nil || (id != 0 && id != d.ID()) {
			return bestaatAl("bsn", "BSN", err)
		}
	}
	if p.VNummer != "" {
		if id, err := l.OpVNummer(ctx, string(p.VNummer)); err != nil || (id != 0 && id != d.ID()) {
			return bestaatAl("vnummer", "V-nummer", err)
		}
	}
	return nil
}

func bestaatAl(veld, wat string, err error) error {
	if err != nil {
		return err
	}
	return fout.Bij(veld, fout.Bestaat, "Er is al een dossier met dit %s. Open dat dossier.", wat)
}

// WijzigPersoon changes who the person is. It refuses a BSN or V-nummer of another dossier.
func (k *Keten) WijzigPersoon(ctx context.Context, d Doel, p persoon.Persoon) (poort.Wijzigingen, error) {
	return k.wijzigIn(ctx, d, k.op("dossier.persoon", "Persoonsgegevens gewijzigd", ""), func(tx poort.Tx, d *dossier.Dossier) error {
		if err := d.WijzigPersoon(p, tx.Op().Dag); err != nil {
			return err
		}
		return uniek(ctx, tx.Dossiers(), *d)
	})
}

// WijsToe gives the dossier to a medewerker.
func (k *Keten) WijsToe(ctx context.Context, d Doel, medewerker string) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("dossier.medewerker", "Dossier toegewezen", ""), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.WijsToe(medewerker, op)
	})
}

// WijzigDoelgroep moves the person to another group with the permit that brings it.
func (k *Keten) WijzigDoelgroep(ctx context.Context, d Doel, g wet.Doelgroep, v dossier.Verblijfsrecht) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("dossier.doelgroep", "Doelgroep gewijzigd", "Wi 13; Wi 19"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.WijzigDoelgroep(g, v, op)
	})
}

// WijzigVerblijf records another permit from a day on.
func (k *Keten) WijzigVerblijf(ctx context.Context, d Doel, v dossier.Verblijfsrecht) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("dossier.verblijf", "Verblijfsvergunning gewijzigd", "Wi 13"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.WijzigVerblijf(v, op)
	})
}

// SluitAf closes the dossier.
func (k *Keten) SluitAf(ctx context.Context, d Doel, a dossier.Afsluiting) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("dossier.afsluiten", "Dossier afgesloten", ""), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.SluitAf(a, op)
	})
}

// Heropen opens a closed dossier again.
func (k *Keten) Heropen(ctx context.Context, d Doel, reden string) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("dossier.heropenen", "Dossier heropend", ""), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.Heropen(reden, op)
	})
}
