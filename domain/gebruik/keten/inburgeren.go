package keten

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/traject"
)

// MeldAanbod records the offer of a course for the leerroute.
func (k *Keten) MeldAanbod(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("traject.aanbod", "Aanbod vastgelegd", "Wi 16"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.MeldAanbod(datum, op)
	})
}

// MeldUren adds a statement of hours.
func (k *Keten) MeldUren(ctx context.Context, d Doel, u traject.Uren) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("traject.uren", "Uren vastgelegd", "Bi 3.14; Bi 5.5"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.MeldUren(u, op)
	})
}

// VerwijderUren takes statement i (from 0) of hours away: it was given in error.
func (k *Keten) VerwijderUren(ctx context.Context, d Doel, i int) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("traject.uren.weg", "Opgave van uren verwijderd", ""), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.VerwijderUren(i, op)
	})
}

// TekenPVT records the signing of the participatieverklaring.
func (k *Keten) TekenPVT(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("traject.pvt", "Participatieverklaring ondertekend", "Bi 3.1"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.TekenPVT(datum, op)
	})
}

// HoudEindgesprekMAP records the final talk of the MAP.
func (k *Keten) HoudEindgesprekMAP(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("traject.map", "Eindgesprek MAP vastgelegd", "Ri 3.1"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.HoudEindgesprekMAP(datum, op)
	})
}

// HoudEindgesprekZ records the final talk of the Z-route.
func (k *Keten) HoudEindgesprekZ(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("traject.eindgesprekz", "Eindgesprek Z-route vastgelegd", "Bi 3.14"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.HoudEindgesprekZ(datum, op)
	})
}

// VerlengTermijn records a new last day of the term as DUO told it.
func (k *Keten) VerlengTermijn(ctx context.Context, d Doel, v dossier.Verlenging) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("traject.verlenging", "Verlenging door DUO vastgelegd", "Bi 4.3; Bi 4.4"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.VerlengTermijn(v, op)
	})
}

// GeefNieuweTermijn records the new term that DUO gave after the former had passed.
func (k *Keten) GeefNieuweTermijn(ctx context.Context, d Doel, n dossier.NieuweTermijn) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("traject.nieuwe-termijn", "Nieuwe termijn van DUO vastgelegd", "Wi 24; Wi 25; Ri 7.4"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.GeefNieuweTermijn(n, op)
	})
}
