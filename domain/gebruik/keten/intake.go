package keten

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// RoepOp records an oproep for the brede intake.
func (k *Keten) RoepOp(ctx context.Context, d Doel, o dossier.Oproep) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.oproep", "Oproep voor de brede intake", "Wi 14 lid 1"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.RoepOp(o, op)
	})
}

// VerzetOproep moves the last oproep to another day, time or place.
func (k *Keten) VerzetOproep(ctx context.Context, d Doel, o dossier.Oproep) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.verzet", "Oproep verzet", "Wi 14 lid 1"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.VerzetOproep(o, op)
	})
}

// MeldNietVerschenen records that the last oproep had no result.
func (k *Keten) MeldNietVerschenen(ctx context.Context, d Doel, datum kalender.Datum, reden string) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.nietverschenen", "Niet verschenen op de brede intake", "Wi 14 lid 1"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.MeldNietVerschenen(datum, reden, op)
	})
}

// Waarschuw records the written warning that goes with the next oproep.
func (k *Keten) Waarschuw(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.waarschuwing", "Waarschuwing brede intake", "Wi 14 lid 1"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.Waarschuw(datum, op)
	})
}

// LegGesprekVast adds one talk of the intake.
func (k *Keten) LegGesprekVast(ctx context.Context, d Doel, g dossier.Gesprek) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.gesprek", "Gesprek brede intake vastgelegd", "Bi 5.2"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.LegGesprekVast(g, op)
	})
}

// LegToetsVast records DUO's result of the leerbaarheidstoets.
func (k *Keten) LegToetsVast(ctx context.Context, d Doel, t dossier.Toets) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.toets", "Leerbaarheidstoets vastgelegd", "Wi 14 lid 3 onder a"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.LegToetsVast(t, op)
	})
}

// GeefOntheffing records the exemption from the leerbaarheidstoets by the college.
func (k *Keten) GeefOntheffing(ctx context.Context, d Doel, o dossier.Ontheffing) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.ontheffing", "Ontheffing leerbaarheidstoets", "Wi 14 lid 6"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.GeefOntheffing(o, op)
	})
}

// BewaarIntake keeps what is filled in on the form so far.
func (k *Keten) BewaarIntake(ctx context.Context, d Doel, i dossier.Intake) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.bewaren", "Brede intake bijgewerkt", "Wi 14 lid 3; Bi 5.2"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.BewaarIntake(i, op)
	})
}

// HoudIntake completes the brede intake with the person.
func (k *Keten) HoudIntake(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.houden", "Brede intake gehouden", "Wi 14; Bi 5.2"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.HoudIntake(datum, op)
	})
}

// RondIntakeAfBijAfwezigheid completes the intake without the person after three oproepen.
func (k *Keten) RondIntakeAfBijAfwezigheid(ctx context.Context, d Doel, datum kalender.Datum, reden string) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("intake.afwezig", "Brede intake bij afwezigheid afgerond", "Wi 14 lid 2"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.RondIntakeAfBijAfwezigheid(datum, reden, op)
	})
}
