// Package cli is the program without its window: the same use cases as commands,
// for scripts, for the demo and for the worked cases of the law.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"time"

	"github.com/alecthomas/kong"

	"schakel/domain/fout"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// The exit codes of every command.
const (
	Goed       = 0 // done
	NietGedaan = 1 // the law, the data or an expectation says no; nothing was written
	Verkeerd   = 2 // the command line or a file to read is wrong
	Technisch  = 3 // disk, database or program
)

// Administratie is an opened administration.
type Administratie struct {
	Store poort.Store
	Sluit func() error
}

// Omgeving is what main hands to the commands. Open opens the administration in a
// folder (":memory:" for one that lives in memory), Maak makes a new one there.
type Omgeving struct {
	Nu        func() time.Time
	Uit, Fout io.Writer
	Programma string // name and version
	Open      func(ctx context.Context, plek string) (Administratie, error)
	Maak      func(ctx context.Context, plek string) (Administratie, error)
	Zetter    func() (poort.Zetter, error)
	Venster   func(ctx context.Context, plek string, klok poort.Klok) error // nil: a build without a window
	Lijst     func(pad string) (instroom.Lijst, error)                      // reads a list from a file
	Rapport   func(w io.Writer, rijen []instroom.RijUitslag) error          // writes the verdicts on its rows
	Voorbeeld func() []byte                                                 // the sample list of the demo
	Schermen  func(ctx context.Context, o Schermopdracht) error             // draws the screens; nil: a build that cannot
}

// opdrachten is the command line.
type opdrachten struct {
	Op kalender.Datum `help:"Werk alsof het deze dag is (28-04-2026, 2026-04-28, +10w)." placeholder:"DATUM"`

	Venster   vensterCmd   `cmd:"" default:"withargs" help:"Open het venster."`
	Nieuw     nieuwCmd     `cmd:"" help:"Maak een nieuwe, lege administratie."`
	Importeer importeerCmd `cmd:"" help:"Lees een lijst van inburgeringsplichtigen in (CSV of XLSX)."`
	Pip       pipCmd       `cmd:"" help:"Schrijf alle vastgestelde PIP's van een dossier als PDF."`
	Demo      demoCmd      `cmd:"" help:"Maak een demo: een verzonnen gemeente met dossiers, brieven en lijsten."`
	Schermen  schermenCmd  `cmd:"" help:"Teken elk scherm, gevuld met gegevens, in een PNG."`
	Casus     casusCmd     `cmd:"" help:"Speel uitgewerkte casussen na en vergelijk de uitkomst."`
	Versie    versieCmd    `cmd:"" help:"Toon naam en versie."`
}

// loop is what each command gets.
type loop struct {
	ctx  context.Context
	o    Omgeving
	klok Klok
	help func(io.Writer) // writes the list of commands
}

// Voer runs one command line (without the program's own name) and gives the exit code.
// It never asks anything.
func Voer(ctx context.Context, args []string, o Omgeving) int {
	var c opdrachten
	klaar := false
	p, err := kong.New(&c,
		kong.Name("schakel"),
		kong.Description("Schakel: de Wet inburgering 2021 uitvoeren, van kennisgeving tot afronding."),
		kong.Writers(o.Uit, o.Fout),
		kong.Help(hulp),
		kong.Exit(func(int) { klaar = true }),
		kong.TypeMapper(reflect.TypeFor[kalender.Datum](), datumMapper{nu: o.Nu}),
	)
	if err != nil {
		return meld(o, fout.Wrap(err, fout.Technisch, "De opdrachten zijn niet goed ingericht: meld dit aan de maker."))
	}
	p.Model.HelpFlag.Help = "Toon deze uitleg."
	for _, n := range p.Model.Children {
		n.Hidden = n.Name == "venster" && o.Venster == nil || n.Name == "schermen" && o.Schermen == nil
	}
	if len(args) > 0 && args[0] == "help" {
		args = append(slices.Clone(args[1:]), "--help")
	}
	k, err := p.Parse(args)
	if klaar {
		return Goed
	}
	if err != nil {
		fmt.Fprintln(o.Fout, vertaal(err))
		fmt.Fprintln(o.Fout, "Vraag de opdrachten op met: schakel --help")
		return Verkeerd
	}
	l := &loop{ctx: ctx, o: o, klok: NewKlok(o.Nu, c.Op), help: func(w io.Writer) { schrijfHulp(w, p.Model, nil) }}
	if err := k.Run(l); err != nil {
		return meld(o, err)
	}
	return Goed
}

// uitgang is an exit code with which a command ends after it said everything itself.
type uitgang int

func (u uitgang) Error() string { return fmt.Sprintf("uitgang %d", int(u)) }

// opdrachtfout is an error of the command line itself, or of a file that it names.
type opdrachtfout struct{ error }

func (f opdrachtfout) Unwrap() error { return f.error }

func verkeerd(err error) error { return opdrachtfout{err} }

// meld writes the error for people and gives the exit code that belongs to it.
func meld(o Omgeving, err error) int {
	var u uitgang
	if errors.As(err, &u) {
		return int(u)
	}
	var f *fout.Fout
	if errors.As(err, &f) {
		fmt.Fprintln(o.Fout, err.Error())
	} else {
		fmt.Fprintln(o.Fout, "Er ging technisch iets mis: "+err.Error())
	}
	if errors.As(err, new(opdrachtfout)) {
		return Verkeerd
	}
	switch fout.CodeVan(err) {
	case fout.Technisch, fout.Bezet, fout.TeNieuw, fout.Beschadigd:
		return Technisch
	default:
		return NietGedaan
	}
}

type versieCmd struct{}

// Run prints name and version.
func (versieCmd) Run(l *loop) error {
	_, err := fmt.Fprintln(l.o.Uit, l.o.Programma)
	return err
}

type vensterCmd struct {
	Administratie string `help:"Map van de administratie." placeholder:"MAP"`
}

// Run opens the window.
func (c vensterCmd) Run(l *loop) error {
	if l.o.Venster == nil {
		fmt.Fprintln(l.o.Fout, "Deze uitvoering heeft geen venster. Kies een van de opdrachten.")
		l.help(l.o.Fout)
		return uitgang(Verkeerd)
	}
	return l.o.Venster(l.ctx, c.Administratie, l.klok)
}
