package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"schakel/assets"
	"schakel/cli/demo"
	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/exchange"
	"schakel/ui"
)

// The practice administration: the beginning of its draws, what is added to the name of
// its municipality, and the file by which its folder is known, with what stands in it.
const (
	oefenZaad  = 2021
	oefenNaam  = " (oefenen)"
	oefenMerk  = ".schakel-oefenen"
	oefenBezig = "Schakel maakt hier een oefenadministratie.\n"
	oefenKlaar = "Schakel heeft hier een oefenadministratie gemaakt.\n"

	demoBegin   = 2022 // the year in which the story begins at the earliest
	demoMaanden = 59   // how far it goes back at most
)

// oefening makes the administration to practise in: an invented municipality in a folder
// of its own. It touches nothing that it did not make itself.
type oefening struct {
	plek   string
	zetter poort.Zetter
	klok   poort.Klok
	aantal int // dossiers to make; 0: as many as a demo has
}

// open opens the practice administration, and makes it when it is not there yet. meld is
// told how far it is, in years of the story.
func (o oefening) open(ctx context.Context, meld func(gedaan, totaal int)) (string, ui.Administratie, error) {
	plek := filepath.Join(o.plek, "administratie")
	stand, err := os.ReadFile(filepath.Join(o.plek, oefenMerk))
	if err == nil && string(stand) == oefenKlaar {
		a, err := administratie(false)(ctx, plek)
		return plek, a, err
	}
	if err := o.maakMap(plek, err == nil); err != nil {
		return plek, ui.Administratie{}, err
	}
	a, err := administratie(true)(ctx, plek)
	if err != nil {
		return plek, a, err
	}
	if err = o.vul(ctx, a.Store, meld); err == nil {
		err = o.merk(oefenKlaar)
	}
	if err != nil { // half a practice is of no use
		return plek, ui.Administratie{}, errors.Join(err, a.Sluit(), os.RemoveAll(plek))
	}
	return plek, a, nil
}

// maakMap makes the folder. What is left of a practice that was not finished (eigen)
// goes; a folder in which somebody else put something is left alone.
func (o oefening) maakMap(plek string, eigen bool) error {
	if eigen {
		if err := os.RemoveAll(plek); err != nil {
			return fout.Wrap(err, fout.NietMogelijk, "De oefenadministratie van vorige keer is niet af en kan niet worden weggehaald. Staat Schakel nog een keer open? Sluit dat venster dan eerst.")
		}
		return nil
	}
	inhoud, err := os.ReadDir(o.plek)
	if err == nil && len(inhoud) > 0 {
		return fout.New(fout.NietMogelijk, "In uw gebruikersmap staat al een map Schakel met een map oefenen erin, en die is niet leeg. Geef die map een andere naam en probeer het opnieuw.")
	}
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		err = os.MkdirAll(o.plek, 0o700)
	}
	if err == nil {
		err = o.merk(oefenBezig)
	}
	if err != nil {
		return fout.Wrap(err, fout.NietMogelijk, "In uw gebruikersmap kan geen map worden gemaakt om te oefenen. Vraag uw beheerder om schrijfrechten.")
	}
	return nil
}

func (o oefening) merk(stand string) error {
	return os.WriteFile(filepath.Join(o.plek, oefenMerk), []byte(stand), 0o600)
}

// vul makes the municipality and puts in its name that it is for practice: it stands at
// the top of the window and in every letter.
func (o oefening) vul(ctx context.Context, s poort.Store, meld func(gedaan, totaal int)) error {
	n, totaal := 0, o.stappen()
	_, err := demo.Maak(ctx, demo.Opties{
		Store: s, Zetter: o.zetter, Programma: programma, Op: o.klok.Vandaag(), Zaad: oefenZaad, Aantal: o.aantal, Voorbeeld: assets.Voorbeeld(),
		Lijst: func(naam string, b []byte) (instroom.Lijst, error) {
			return exchange.LeesLijst(naam, bytes.NewReader(b), exchange.Grenzen{})
		},
		Meld: func(string) { n++; meld(n, totaal) },
	})
	if err != nil {
		return err
	}
	b := beheer.New(s, o.klok, "")
	i, err := b.Instellingen(ctx)
	if err != nil {
		return err
	}
	i.Gemeente.Naam += oefenNaam
	_, err = b.Bewaar(ctx, i)
	return err
}

// stappen is how often making the demo tells how far it is: once a year, and once for
// the list that it reads in.
func (o oefening) stappen() int {
	dag := o.klok.Vandaag()
	return dag.Jaar() - max(demoBegin, dag.PlusMaanden(-demoMaanden).Jaar()) + 2
}
