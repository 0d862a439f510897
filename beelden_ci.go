//go:build ci

package main

import (
	"context"
	"errors"

	"schakel/cli"
	"schakel/cli/schermen"
	"schakel/ui"
	"schakel/ui/desktop"
)

// beelden draws the screens into PNG files.
func beelden() func(context.Context, cli.Schermopdracht) error { return teken }

func teken(ctx context.Context, o cli.Schermopdracht) (err error) {
	z, err := zetter()
	if err != nil {
		return err
	}
	voorbeeld := desktop.NewVoorbeeld(cachemap())
	defer func() { err = errors.Join(err, voorbeeld.Sluit()) }()
	_, err = schermen.Maak(ctx, schermen.Opties{
		Poorten: ui.Poorten{
			Klok: o.Klok, Zetter: z, Programma: programma, Open: administratie(false), Maak: administratie(true),
			Voorbeeld: voorbeeld, Lijst: leesLijst,
		},
		Plek: o.Plek, Lijst: o.Lijst, Map: o.Map, Breed: o.Breed, Hoog: o.Hoog, Schaal: o.Schaal, Meld: o.Meld,
	})
	return err
}
