// Package keten holds the use cases along the chain: from kennisgeving to the end of
// the duty. Each write is one named operation: load, decide, save, audit, renew the
// signals of the dossier, all in one transaction.
package keten

import (
	"context"
	"time"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
)

// Keten is the door to the use cases of the chain for one medewerker.
type Keten struct {
	store     poort.Store
	klok      poort.Klok
	zetter    poort.Zetter
	wie       string
	programma string
}

// Opties are what the use cases need from outside. Programma is name and version,
// for the receipt of a beschikking.
type Opties struct {
	Store     poort.Store
	Klok      poort.Klok
	Zetter    poort.Zetter
	Wie       string
	Programma string
}

// New makes the door.
func New(o Opties) *Keten {
	return &Keten{store: o.Store, klok: o.Klok, zetter: o.Zetter, wie: o.Wie, programma: o.Programma}
}

// Vandaag is the civil day of the work.
func (k *Keten) Vandaag() kalender.Datum { return k.klok.Vandaag() }

// Doel names the dossier that a write is about. Versie is the version the user had
// before them; 0 leaves the check out (commands and the casus).
type Doel struct {
	ID     dossier.ID
	Versie int64
}

// op makes the named operation of a write.
func (k *Keten) op(naam, label, grond string) poort.Op {
	return poort.Op{Naam: naam, Label: label, Wie: k.wie, Moment: k.klok.Nu().UTC().Truncate(time.Second), Dag: k.klok.Vandaag(), Grond: grond}
}

// wijzig is the one road along which a dossier changes. fn gets the day of the operation.
func (k *Keten) wijzig(ctx context.Context, doel Doel, op poort.Op, fn func(*dossier.Dossier, kalender.Datum) error) (poort.Wijzigingen, error) {
	return k.wijzigIn(ctx, doel, op, func(tx poort.Tx, d *dossier.Dossier) error { return fn(d, tx.Op().Dag) })
}

// wijzigIn is wijzig for what must know more of the administration.
func (k *Keten) wijzigIn(ctx context.Context, doel Doel, op poort.Op, fn func(poort.Tx, *dossier.Dossier) error) (poort.Wijzigingen, error) {
	return k.store.Update(ctx, op, func(tx poort.Tx) error {
		d, err := haal(ctx, tx.Dossiers(), doel)
		if err != nil {
			return err
		}
		if err := fn(tx, &d); err != nil {
			return err
		}
		return bewaar(ctx, tx, &d)
	})
}

func haal(ctx context.Context, l dossier.Lezer, doel Doel) (dossier.Dossier, error) {
	d, err := l.Haal(ctx, doel.ID)
	if err != nil {
		return d, err
	}
	if doel.Versie != 0 && d.Stand().Versie != doel.Versie {
		return d, fout.New(fout.Conflict, "Dit dossier is intussen gewijzigd. Open het opnieuw en doe uw wijziging nog eens; wat u typte blijft staan.")
	}
	return d, nil
}

// bewaar saves the dossier and renews its signals.
func bewaar(ctx context.Context, tx poort.Tx, d *dossier.Dossier) error {
	inst, err := tx.Beheer().Instellingen(ctx)
	if err != nil {
		return err
	}
	return bewaarMet(ctx, tx, d, regels(inst, tx.Op().Dag), inst)
}

func bewaarMet(ctx context.Context, tx poort.Tx, d *dossier.Dossier, r wet.Regels, inst beheer.Instellingen) error {
	if err := tx.Dossiers().Bewaar(ctx, d); err != nil {
		return err
	}
	return tx.Signalen().Vervang(ctx, d.ID(), werkvoorraad.Signalen(*d, r, inst))
}

// regels gives the law as asked on a day, with the municipality's own table of gelijkgestelde dagen.
func regels(inst beheer.Instellingen, op kalender.Datum) wet.Regels {
	return wet.Op(op).MetKalender(inst.Kalender())
}
