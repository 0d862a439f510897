package keten

import (
	"context"

	"schakel/domain/brief"
	"schakel/domain/document"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/uitleg"
)

// BeginPIP starts the next version of the plan as a concept.
func (k *Keten) BeginPIP(ctx context.Context, d Doel, soort pip.Soort, i pip.Inhoud) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("pip.concept", "Concept-PIP gemaakt", "Wi 15"), func(d *dossier.Dossier, op kalender.Datum) error {
		v, err := pip.NieuwConcept(soort, d.Stand().PIPs, op, i)
		if err != nil {
			return err
		}
		return d.ZetConcept(v.Stand(), op)
	})
}

// WijzigPIP keeps the content of the concept.
func (k *Keten) WijzigPIP(ctx context.Context, d Doel, i pip.Inhoud) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("pip.wijzigen", "Concept-PIP bijgewerkt", "Wi 15"), func(d *dossier.Dossier, op kalender.Datum) error {
		v, err := concept(*d)
		if err != nil {
			return err
		}
		if err := v.Wijzig(i); err != nil {
			return err
		}
		return d.ZetConcept(v.Stand(), op)
	})
}

// VerwijderConcept throws the concept away.
func (k *Keten) VerwijderConcept(ctx context.Context, d Doel) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("pip.weg", "Concept-PIP verwijderd", ""), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.VerwijderConcept(op)
	})
}

func concept(d dossier.Dossier) (pip.Versie, error) {
	s, ok := d.Concept()
	if !ok {
		return pip.Versie{}, fout.New(fout.NietGevonden, "Er is geen concept-PIP in dit dossier. Maak eerst een concept.")
	}
	return pip.Restore(s), nil
}

// ControleerPIP gives the check list of the law for content i of the concept, saved or
// not. dagtekening empty: today.
func (k *Keten) ControleerPIP(ctx context.Context, id dossier.ID, i pip.Inhoud, dagtekening kalender.Datum) ([]pip.Punt, error) {
	var punten []pip.Punt
	err := k.opZicht(ctx, id, func(z zicht) error {
		v, err := concept(z.dossier)
		if err != nil {
			return err
		}
		c := z.pipContext(dagtekening)
		c.Soort = v.Stand().Soort
		punten = pip.Controle(i, c)
		return nil
	})
	return punten, err
}

// VoorbeeldPIP sets the concept with content i as a document that is marked as concept;
// nothing is stored.
func (k *Keten) VoorbeeldPIP(ctx context.Context, id dossier.ID, i pip.Inhoud) ([]byte, error) {
	return k.zetUit(ctx, id, func(z zicht) (document.Document, error) {
		v, err := concept(z.dossier)
		if err != nil {
			return document.Document{}, err
		}
		if err := v.Wijzig(i); err != nil {
			return document.Document{}, err
		}
		f, err := z.pipFeiten(v.Stand())
		if err != nil {
			return document.Document{}, err
		}
		return brief.PIP(f)
	})
}

// StelPIPVast sets the concept as of dagtekening (empty: today), makes the beschikking
// and stores its bytes with their receipt. From then on it does not change.
func (k *Keten) StelPIPVast(ctx context.Context, doel Doel, dagtekening kalender.Datum) (poort.Wijzigingen, error) {
	return k.store.Update(ctx, k.op("pip.vaststellen", "PIP vastgesteld", "Wi 15; Bi 5.3"), func(tx poort.Tx) error {
		op := tx.Op().Dag
		z, err := zie(ctx, tx.Dossiers(), tx.Beheer(), doel, op)
		if err != nil {
			return err
		}
		v, d, err := z.stelVast(dagtekening)
		if err != nil {
			return err
		}
		if err := k.legBesluit(ctx, tx, z.met(d), &v); err != nil {
			return err
		}
		if err := d.WerkPIPBij(v.Stand(), op); err != nil {
			return err
		}
		return bewaarMet(ctx, tx, &d, z.regels, z.inst)
	})
}

// stelVast decides: the check list, the date, the terms that follow. It gives the
// version and the dossier as they become; the terms are read from that dossier.
func (z zicht) stelVast(dagtekening kalender.Datum) (pip.Versie, dossier.Dossier, error) {
	v, err := concept(z.dossier)
	if err != nil {
		return v, z.dossier, err
	}
	c := z.pipContext(dagtekening)
	proef, straks := v, z.dossier
	if err := proef.StelVast(c, nil); err != nil {
		return v, z.dossier, err
	}
	if err := straks.ZetPIP(proef.Stand(), z.dag()); err != nil {
		return v, z.dossier, err
	}
	var uu []uitleg.Uitleg
	for _, t := range dossier.Termijnen(straks, z.regels) {
		if t.Geldt {
			uu = append(uu, t.Uitleg)
		}
	}
	if err := v.StelVast(c, uu); err != nil {
		return v, z.dossier, err
	}
	d := z.dossier
	return v, d, d.ZetPIP(v.Stand(), z.dag())
}

// LegOndertekeningVast records whether the person signed the plan; it never blocks.
func (k *Keten) LegOndertekeningVast(ctx context.Context, d Doel, nummer int, o pip.Ondertekening) (poort.Wijzigingen, error) {
	op := k.op("pip.ondertekening", "Ondertekening PIP vastgelegd", "")
	return k.werkPIPBij(ctx, d, nummer, op, func(v *pip.Versie, op kalender.Datum) error {
		return v.LegOndertekeningVast(o, op)
	})
}

// TrekPIPIn withdraws the version in force by a dated, reasoned decision.
func (k *Keten) TrekPIPIn(ctx context.Context, d Doel, nummer int, datum kalender.Datum, reden string) (poort.Wijzigingen, error) {
	op := k.op("pip.intrekken", "PIP ingetrokken", "Wi 11")
	return k.werkPIPBij(ctx, d, nummer, op, func(v *pip.Versie, _ kalender.Datum) error {
		return v.TrekIn(datum, reden)
	})
}

func (k *Keten) werkPIPBij(ctx context.Context, d Doel, nummer int, op poort.Op, fn func(*pip.Versie, kalender.Datum) error) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, op, func(d *dossier.Dossier, op kalender.Datum) error {
		s, ok := d.PIP(nummer)
		if !ok {
			return fout.New(fout.NietGevonden, "Deze versie van het PIP is er niet. Open het dossier opnieuw.")
		}
		v := pip.Restore(s)
		if err := fn(&v, op); err != nil {
			return err
		}
		return d.WerkPIPBij(v.Stand(), op)
	})
}
