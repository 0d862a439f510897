package cli

import (
	"fmt"
	"os"
	"path/filepath"

	instel "schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
)

// wie signs the operations of the commands in the audit trail.
const wie = "opdrachtregel"

type nieuwCmd struct {
	Administratie string `required:"" help:"Map waarin de administratie komt; wordt gemaakt als zij er niet is." placeholder:"MAP"`
	Gemeente      string `required:"" help:"Naam van de gemeente, zonder het woord gemeente." placeholder:"NAAM"`
	Code          string `required:"" help:"CBS-code van de gemeente, vier cijfers." placeholder:"CODE"`
}

// Run makes a new administration.
func (c nieuwCmd) Run(l *loop) error {
	i, err := instel.Nieuw(instel.Gemeente{Naam: c.Gemeente, Code: c.Code})
	if err != nil {
		return verkeerd(err)
	}
	a, err := l.o.Maak(l.ctx, c.Administratie)
	if err != nil {
		return err
	}
	_, err = beheer.New(a.Store, l.klok, wie).Begin(l.ctx, i)
	if err = sluit(a, err); err != nil {
		return err
	}
	fmt.Fprintf(l.o.Uit, "De administratie van gemeente %s is gemaakt.\n", i.Gemeente.Naam)
	return nil
}

// sluit closes the administration and keeps the first error.
func sluit(a Administratie, err error) error {
	if dicht := a.Sluit(); err == nil {
		return dicht
	}
	return err
}

// met opens an administration, does the work and closes it again.
func (l *loop) met(plek string, werk func(poort.Store) error) error {
	a, err := l.o.Open(l.ctx, plek)
	switch fout.CodeVan(err) {
	case "":
	case fout.NietGevonden, fout.Ongeldig:
		return verkeerd(err) // there is no administration where the command says
	default:
		return err
	}
	return sluit(a, werk(a.Store))
}

func (l *loop) keten(s poort.Store) (*keten.Keten, error) {
	z, err := l.o.Zetter()
	if err != nil {
		return nil, err
	}
	return keten.New(keten.Opties{Store: s, Klok: l.klok, Zetter: z, Wie: wie, Programma: l.o.Programma}), nil
}

type pipCmd struct {
	Dossier       string `arg:"" help:"Dossiernummer, bijvoorbeeld 2026-0001."`
	Administratie string `required:"" help:"Map van de administratie." placeholder:"MAP"`
	Uit           string `required:"" help:"Map waarin de PDF's komen." placeholder:"MAP"`
}

// Run writes every stored PIP of one dossier.
func (c pipCmd) Run(l *loop) error {
	return l.met(c.Administratie, func(s poort.Store) error {
		k, err := l.keten(s)
		if err != nil {
			return err
		}
		docs, err := k.PIPDocumenten(l.ctx, c.Dossier)
		if err != nil {
			return err
		}
		if len(docs) == 0 {
			return fout.New(fout.NietGevonden, "Dossier %s heeft nog geen PIP dat hier is vastgesteld.", c.Dossier)
		}
		return l.schrijfAlles(c.Uit, docs)
	})
}

// schrijfAlles writes documents under names that hold no personal data.
func (l *loop) schrijfAlles(plek string, docs []keten.PIPDocument) error {
	if err := os.MkdirAll(plek, 0o750); err != nil {
		return fout.Wrap(err, fout.Technisch, "De map voor de PDF's kan niet worden gemaakt. Kies een map waarin u mag schrijven.")
	}
	for _, d := range docs {
		naam := filepath.Join(plek, d.Bestandsnaam())
		if err := schrijfHeel(naam, d.Bytes); err != nil {
			return err
		}
		fmt.Fprintln(l.o.Uit, naam)
	}
	return nil
}
