package keten

import (
	"context"
	"slices"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// zicht is what a decision about one dossier is taken on: its data, the settings of the
// municipality and the law as asked on the day of the work.
type zicht struct {
	dossier dossier.Dossier
	inst    beheer.Instellingen
	regels  wet.Regels
}

// zie reads the dossier that doel names, as on a day.
func zie(ctx context.Context, l dossier.Lezer, b beheer.Lezer, doel Doel, dag kalender.Datum) (zicht, error) {
	d, err := haal(ctx, l, doel)
	if err != nil {
		return zicht{}, err
	}
	inst, err := b.Instellingen(ctx)
	return zicht{dossier: d, inst: inst, regels: regels(inst, dag)}, err
}

// opZicht reads one dossier for fn, as it is today.
func (k *Keten) opZicht(ctx context.Context, id dossier.ID, fn func(zicht) error) error {
	return k.store.View(ctx, func(l poort.Lezer) error {
		z, err := zie(ctx, l.Dossiers(), l.Beheer(), Doel{ID: id}, k.Vandaag())
		if err != nil {
			return err
		}
		return fn(z)
	})
}

// dag is the day of the work.
func (z zicht) dag() kalender.Datum { return z.regels.OpDatum() }

// met gives the view with the dossier as it became.
func (z zicht) met(d dossier.Dossier) zicht {
	z.dossier = d
	return z
}

// pipContext gives the check list of the law its facts; dagtekening empty: today.
func (z zicht) pipContext(dagtekening kalender.Datum) pip.Context {
	c := z.dossier.PIPContext(z.regels)
	c.Dagtekening = dagtekening
	if dagtekening.Leeg() {
		c.Dagtekening = z.dag()
	}
	c.Bijstand, c.KindVVE = z.dossier.BijstandOp(c.Dagtekening), z.dossier.KindVVE(c.Dagtekening)
	if o, ok := z.inst.OndertekenaarOp(c.Dagtekening); ok {
		c.Ondertekenaar = pip.Ondertekenaar{Naam: o.Naam, Functie: o.Functie, Mandaat: o.Mandaat}
	}
	c.UrenAfschalen = z.urenAfschalen()
	return c
}

// urenAfschalen answers the hour test of afschalen; unknown while no hours of language
// lessons are known at all.
func (z zicht) urenAfschalen() persoon.JaNee {
	bekend := slices.ContainsFunc(z.dossier.Stand().Traject.Uren, func(u traject.Uren) bool { return u.Onderdeel == wet.UrenNT2 })
	switch {
	case !bekend:
		return persoon.Onbekend
	case z.regels.UrenVoorAfschalen(z.dossier.Voortgang()).Voldaan():
		return persoon.Ja
	default:
		return persoon.Nee
	}
}
