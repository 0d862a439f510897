package keten

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/wet"
)

// LegKennisgevingVast records DUO's notification: from its dagtekening the term of the PIP runs.
func (k *Keten) LegKennisgevingVast(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.kennisgeving", "Kennisgeving van DUO vastgelegd", "Bi 5.3 lid 1"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.LegKennisgevingVast(datum, op)
	})
}

// SchrijfIn records the registration in the BRP of this municipality.
func (k *Keten) SchrijfIn(ctx context.Context, d Doel, i dossier.Inschrijving) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.inschrijving", "Inschrijving BRP vastgelegd", "Bi 5.3 lid 1 en 3"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.SchrijfIn(i, op)
	})
}

// VraagInformatie records that indispensable or other information was asked of a third party.
func (k *Keten) VraagInformatie(ctx context.Context, d Doel, i wet.InformatieDerde) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.informatie", "Informatie van een derde vastgelegd", "Bi 5.3 lid 2"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.VraagInformatie(i, op)
	})
}

// OntvangInformatie records that the answer to question i (from 0) came.
func (k *Keten) OntvangInformatie(ctx context.Context, d Doel, i int, ontvangen kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.ontvangen", "Informatie van een derde ontvangen", "Bi 5.3 lid 2"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.OntvangInformatie(i, ontvangen, op)
	})
}

// MeldBijstand records the first day of a right to bijstand.
func (k *Keten) MeldBijstand(ctx context.Context, d Doel, vanaf kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.bijstand", "Bijstand vastgelegd", "Pw 56a"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.MeldBijstand(vanaf, op)
	})
}

// VerbeterBijstand puts another first day in the latest period of bijstand.
func (k *Keten) VerbeterBijstand(ctx context.Context, d Doel, vanaf kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.bijstand.verbeteren", "Eerste dag van de bijstand verbeterd", "Pw 56a"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.VerbeterBijstand(vanaf, op)
	})
}

// BeeindigBijstand records the last day of the running right to bijstand.
func (k *Keten) BeeindigBijstand(ctx context.Context, d Doel, tot kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.bijstand.einde", "Einde van de bijstand vastgelegd", "Pw 56a"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.BeeindigBijstand(tot, op)
	})
}

// StartOntzorgen records that the payments for the person were arranged.
func (k *Keten) StartOntzorgen(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.ontzorgen", "Start van het ontzorgen vastgelegd", "Pw 56a"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.StartOntzorgen(datum, op)
	})
}

// BeeindigOntzorgen records that the person pays the fixed costs alone again.
func (k *Keten) BeeindigOntzorgen(ctx context.Context, d Doel, datum kalender.Datum) (poort.Wijzigingen, error) {
	return k.wijzig(ctx, d, k.op("start.ontzorgen.einde", "Einde van het ontzorgen vastgelegd", "Pw 56a"), func(d *dossier.Dossier, op kalender.Datum) error {
		return d.BeeindigOntzorgen(datum, op)
	})
}
