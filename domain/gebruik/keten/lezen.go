package keten

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/poort"
	"schakel/domain/wet"
)

// Lijst is one page of dossiers with the number of all that match.
type Lijst struct {
	Rijen  []dossier.Rij
	Totaal int
}

// Zoek gives the dossiers that match what was typed.
func (k *Keten) Zoek(ctx context.Context, f dossier.Filter) (Lijst, error) {
	if f.Op.Leeg() {
		f.Op = k.Vandaag()
	}
	var uit Lijst
	err := k.store.View(ctx, func(l poort.Lezer) error {
		var err error
		uit.Rijen, uit.Totaal, err = l.Dossiers().Zoek(ctx, f)
		return err
	})
	return uit, err
}

// Werk is what Vandaag shows: the signals of a day and their counts.
type Werk struct {
	Rijen   []poort.SignaalRij
	Telling poort.SignaalTelling
}

// VandaagLijst gives what must be done, the most urgent first.
func (k *Keten) VandaagLijst(ctx context.Context, f poort.SignaalFilter) (Werk, error) {
	if f.Op.Leeg() {
		f.Op = k.Vandaag()
	}
	var uit Werk
	err := k.store.View(ctx, func(l poort.Lezer) error {
		var err error
		if uit.Rijen, err = l.Signalen().Lijst(ctx, f); err != nil {
			return err
		}
		uit.Telling, err = l.Signalen().Telling(ctx, f)
		return err
	})
	return uit, err
}

// Inzage is one dossier as its screen shows it.
type Inzage struct {
	Dossier    dossier.Dossier
	Schakels   []dossier.SchakelStand
	Termijnen  []wet.Termijn
	Signalen   []poort.SignaalRij
	Documenten []poort.Document
	Gezin      map[dossier.ID]Verwant // the dossiers of the household that are here
}

// Open reads one dossier with all that follows from it today.
func (k *Keten) Open(ctx context.Context, id dossier.ID) (Inzage, error) {
	var uit Inzage
	err := k.store.View(ctx, func(l poort.Lezer) error {
		z, err := zie(ctx, l.Dossiers(), l.Beheer(), Doel{ID: id}, k.Vandaag())
		if err != nil {
			return err
		}
		uit = Inzage{Dossier: z.dossier, Schakels: dossier.Schakels(z.dossier, z.regels), Termijnen: dossier.Termijnen(z.dossier, z.regels)}
		if uit.Signalen, err = l.Signalen().Lijst(ctx, poort.SignaalFilter{Op: z.dag(), Dossier: id}); err != nil {
			return err
		}
		if uit.Documenten, err = l.Documenten().Lijst(ctx, id); err != nil {
			return err
		}
		uit.Gezin, err = verwanten(ctx, l.Dossiers(), z.dossier, z.dag())
		return err
	})
	return uit, err
}

// OpNummer finds a dossier by its number.
func (k *Keten) OpNummer(ctx context.Context, nummer string) (dossier.ID, error) {
	var id dossier.ID
	err := k.store.View(ctx, func(l poort.Lezer) error {
		var err error
		id, err = l.Dossiers().OpNummer(ctx, nummer)
		return err
	})
	return id, err
}
