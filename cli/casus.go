package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"schakel/cli/casus"
	"schakel/domain/poort"
)

type casusCmd struct {
	Paden     []string `arg:"" name:"map-of-bestand" help:"Casussen (YAML), of mappen met casussen."`
	Uitvoerig bool     `help:"Zeg ook welke stappen de speler zelf deed, met de uitleg van elke uitkomst."`
}

// Run plays the worked cases. It ends with 1 if an expectation is wrong, 2 if a file cannot be read.
func (c casusCmd) Run(l *loop) error {
	z, err := l.o.Zetter()
	if err != nil {
		return err
	}
	opties := casus.Opties{Zetter: z, Open: func(ctx context.Context) (poort.Store, func() error, error) {
		a, err := l.o.Maak(ctx, ":memory:")
		return a.Store, a.Sluit, err
	}}
	bestanden, mis := casusBestanden(c.Paden)
	for _, m := range mis {
		fmt.Fprintln(l.o.Fout, m.Error())
	}
	goed, fout, onleesbaar := 0, 0, len(mis) > 0
	for _, pad := range bestanden {
		v, err := speelBestand(l.ctx, pad, opties)
		var lees *casus.LeesFout
		switch {
		case errors.As(err, &lees):
			fmt.Fprintln(l.o.Fout, lees.Error())
			onleesbaar = true
			continue
		case err != nil:
			return err
		}
		g := c.toon(l, v)
		goed, fout = goed+g, fout+len(v.Uitslag)-g
	}
	fmt.Fprintf(l.o.Uit, "%d goed, %d fout\n", goed, fout)
	switch {
	case onleesbaar:
		return uitgang(Verkeerd)
	case fout > 0:
		return uitgang(NietGedaan)
	}
	return nil
}

func speelBestand(ctx context.Context, pad string, o casus.Opties) (casus.Verslag, error) {
	c, err := casus.LeesBestand(pad)
	if err != nil {
		return casus.Verslag{}, err
	}
	return casus.Speel(ctx, pad, c, o)
}

// toon prints one case and gives the number of good expectations.
func (c casusCmd) toon(l *loop, v casus.Verslag) int {
	fmt.Fprintf(l.o.Uit, "Casus %s: %s\n", v.Casus.Naam, v.Casus.Omschrijving)
	if c.Uitvoerig {
		for _, z := range v.Zelf {
			fmt.Fprintf(l.o.Uit, "  zelf   %s\n", z)
		}
	}
	goed := 0
	for _, u := range v.Uitslag {
		if u.Goed() {
			goed++
			fmt.Fprintf(l.o.Uit, "  goed   %s\n", u.Verwacht)
		} else {
			fmt.Fprintf(l.o.Uit, "  FOUT   verwacht %s kreeg %s\n", u.Verwacht, u.Kreeg)
		}
		if u.Uitleg != "" && (c.Uitvoerig || !u.Goed()) {
			for _, regel := range strings.Split(u.Uitleg, "\n") {
				fmt.Fprintf(l.o.Uit, "         | %s\n", regel)
			}
		}
	}
	return goed
}

// casusBestanden gives the files that are named and the YAML files in folders that are
// named, in order, and what is wrong with a name.
func casusBestanden(paden []string) (uit []string, mis []*casus.LeesFout) {
	for _, pad := range paden {
		info, err := os.Stat(pad)
		switch {
		case err != nil:
			mis = append(mis, &casus.LeesFout{Bestand: pad, Wat: "dit bestand of deze map bestaat niet"})
		case !info.IsDir():
			uit = append(uit, pad)
		default:
			in, err := casusMap(pad)
			if err != nil || len(in) == 0 {
				mis = append(mis, &casus.LeesFout{Bestand: pad, Wat: "in deze map staan geen casussen (*.yaml) die te lezen zijn"})
			}
			uit = append(uit, in...)
		}
	}
	return uit, mis
}

func casusMap(pad string) (in []string, err error) {
	err = filepath.WalkDir(pad, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && slices.Contains([]string{".yaml", ".yml"}, filepath.Ext(p)) {
			in = append(in, p)
		}
		return err
	})
	return in, err
}
