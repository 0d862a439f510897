package keten

import (
	"context"
	"slices"

	"schakel/domain/dossier"
	"schakel/domain/instroom"
	"schakel/domain/persoon"
	"schakel/domain/poort"
	"schakel/domain/wet"
)

// Voorproef is what reading a list in would do, before anything is written.
type Voorproef struct {
	Lijst    instroom.Lijst
	Kolommen instroom.Kolommen
	Rijen    []instroom.RijUitslag
	Telling  instroom.Telling
	Eerder   bool // this very file was read in before and not reversed
}

// Bekijk judges a list. kolommen nil takes the columns that were remembered for this
// header, else those that are recognised. Nothing is written.
func (k *Keten) Bekijk(ctx context.Context, l instroom.Lijst, kolommen instroom.Kolommen) (Voorproef, error) {
	v := Voorproef{Lijst: l}
	err := k.store.View(ctx, func(r poort.Lezer) error {
		var err error
		if v.Kolommen, err = kolommenVan(ctx, r.Imports(), l, kolommen); err != nil {
			return err
		}
		if v.Eerder, err = eerderGelezen(ctx, r.Imports(), l); err != nil {
			return err
		}
		inst, err := r.Beheer().Instellingen(ctx)
		if err != nil {
			return err
		}
		v.Rijen, err = beoordeel(ctx, r.Dossiers(), l, v.Kolommen, regels(inst, k.Vandaag()))
		return err
	})
	v.Telling = instroom.Tel(v.Rijen)
	return v, err
}

func kolommenVan(ctx context.Context, r poort.ImportLezer, l instroom.Lijst, gekozen instroom.Kolommen) (instroom.Kolommen, error) {
	if gekozen != nil {
		return gekozen, gekozen.Controleer()
	}
	keuze, err := r.Kolommen(ctx, l.Vingerafdruk())
	if err != nil {
		return nil, err
	}
	kolommen := instroom.UitKeuze(keuze, len(l.Kop))
	if len(kolommen) == 0 {
		kolommen = instroom.Herken(l.Kop)
	}
	return kolommen, kolommen.Controleer()
}

func eerderGelezen(ctx context.Context, r poort.ImportLezer, l instroom.Lijst) (bool, error) {
	lijst, err := r.Lijst(ctx)
	return slices.ContainsFunc(lijst, func(i poort.Import) bool { return i.SHA256 == l.SHA256 && !i.Teruggedraaid }), err
}

func beoordeel(ctx context.Context, d dossier.Lezer, l instroom.Lijst, kolommen instroom.Kolommen, r wet.Regels) ([]instroom.RijUitslag, error) {
	return instroom.Beoordeel(l, kolommen, bekend{ctx, d}, r)
}

// bekend lets the judge of a list look persons up.
type bekend struct {
	ctx context.Context
	l   dossier.Lezer
}

func (b bekend) OpBSN(bsn persoon.BSN) (dossier.Dossier, error) {
	return b.haal(b.l.OpBSN(b.ctx, string(bsn)))
}

func (b bekend) OpVNummer(v persoon.VNummer) (dossier.Dossier, error) {
	return b.haal(b.l.OpVNummer(b.ctx, string(v)))
}

func (b bekend) haal(id dossier.ID, err error) (dossier.Dossier, error) {
	if err != nil || id == 0 {
		return dossier.Dossier{}, err
	}
	return b.l.Haal(b.ctx, id)
}

// Ingelezen is the outcome of an import.
type Ingelezen struct {
	ID         int64 // of the import, for reversing it; 0 when nothing was written
	Rijen      []instroom.RijUitslag
	Telling    instroom.Telling
	Geschreven int
}

// Importeer writes a list in one operation. vragen takes the rows with a question in
// too. The list is judged again inside the operation, so that nothing is written on
// an old view. Columns chosen by hand are remembered for the next list of this shape.
func (k *Keten) Importeer(ctx context.Context, l instroom.Lijst, kolommen instroom.Kolommen, vragen bool) (Ingelezen, poort.Wijzigingen, error) {
	return k.ImporteerMet(ctx, l, kolommen, vragen, func(int, int) {})
}

// ImporteerMet is Importeer that tells after each row how many of how many are written.
// While ctx ends before all of them are, nothing is.
func (k *Keten) ImporteerMet(ctx context.Context, l instroom.Lijst, kolommen instroom.Kolommen, vragen bool, meld func(gedaan, totaal int)) (Ingelezen, poort.Wijzigingen, error) {
	var uit Ingelezen
	w, err := k.store.Update(ctx, k.op("import.lijst", "Lijst ingelezen", ""), func(tx poort.Tx) error {
		gekozen, err := kolommenVan(ctx, tx.Imports(), l, kolommen)
		if err != nil {
			return err
		}
		if kolommen != nil {
			if err := tx.Imports().OnthoudKolommen(ctx, l.Vingerafdruk(), kolommen.Keuze()); err != nil {
				return err
			}
		}
		inst, err := tx.Beheer().Instellingen(ctx)
		if err != nil {
			return err
		}
		r := regels(inst, tx.Op().Dag)
		rijen, err := beoordeel(ctx, tx.Dossiers(), l, gekozen, r)
		if err != nil {
			return err
		}
		s := newSchrijver(ctx, tx, r, inst, poort.Import{Naam: l.Naam, Op: tx.Op(), SHA256: l.SHA256})
		if err := s.schrijf(rijen, vragen, meld); err != nil {
			return err
		}
		uit = Ingelezen{Rijen: rijen, Telling: instroom.Tel(rijen), Geschreven: s.imp.Nieuw + s.imp.Gewijzigd}
		if uit.Geschreven > 0 {
			uit.ID, err = tx.Imports().Leg(ctx, s.imp)
		}
		return err
	})
	if err != nil {
		return Ingelezen{}, w, err
	}
	return uit, w, nil
}
