package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"schakel/cli/demo"
	"schakel/domain/fout"
	"schakel/domain/poort"
)

// Schermopdracht says which pictures of the screens are asked for. Plek is the folder of
// an administration that may be written in, Lijst the path of a list to read in.
type Schermopdracht struct {
	Plek, Lijst, Map string
	Breed, Hoog      float32 // of the window, in points
	Schaal           float32 // pixels for one point
	Klok             poort.Klok
	Meld             func(naam string) // hears of each picture that was made
}

type schermenCmd struct {
	Map           string `arg:"" help:"Map waarin de beelden komen (PNG)."`
	Administratie string `help:"Map van de administratie die te zien is; zonder deze optie een verzonnen gemeente." placeholder:"MAP"`
	Schaal        string `enum:"1,1.25,1.5,2" default:"1" help:"Beeldpunten per punt." placeholder:"1|1.25|1.5|2"`
	Maat          string `default:"1366x768" help:"Grootte van het venster in punten." placeholder:"BREEDxHOOG"`
}

// Run draws every screen. It works on a copy, so the administration stays as it is.
func (c schermenCmd) Run(l *loop) error {
	if l.o.Schermen == nil {
		fmt.Fprintln(l.o.Fout, "Deze uitvoering tekent geen beelden. Gebruik de uitvoering zonder venster: make build-ci, daarna bin/schakel-ci schermen.")
		return uitgang(Verkeerd)
	}
	o := Schermopdracht{Map: c.Map, Klok: l.klok, Meld: func(naam string) { fmt.Fprintln(l.o.Uit, filepath.Join(c.Map, naam)) }}
	var err error
	if o.Breed, o.Hoog, err = leesMaat(c.Maat); err != nil {
		return verkeerd(err)
	}
	schaal, err := strconv.ParseFloat(c.Schaal, 32)
	if err != nil {
		return verkeerd(err)
	}
	o.Schaal = float32(schaal)
	if err := magHier(c.Map); err != nil { // before a demo is made for nothing
		return err
	}
	if c.Administratie != "" {
		if err := l.met(c.Administratie, func(poort.Store) error { return nil }); err != nil {
			return err
		}
	}
	return opKopie(func(klad string) error { return c.teken(l, o, klad) })
}

// teken draws, with klad as a folder for what is needed for it.
func (c schermenCmd) teken(l *loop, o Schermopdracht, klad string) error {
	lijsten := filepath.Join(klad, demoLijsten)
	if c.Administratie == "" {
		stil := *l
		stil.o.Uit = io.Discard
		if err := (demoCmd{Map: klad, Zaad: zaad, Aantal: aantalDossiers, ZonderSchermen: true}).Run(&stil); err != nil {
			return err
		}
		o.Plek = filepath.Join(klad, demoAdministratie)
		o.Lijst = filepath.Join(lijsten, demo.NaamInstroom)
		return l.o.Schermen(l.ctx, o)
	}
	return tekenVan(l, o, c.Administratie, klad)
}

// tekenVan draws the screens of a copy of an administration.
func tekenVan(l *loop, o Schermopdracht, administratie, klad string) error {
	o.Plek = filepath.Join(klad, demoAdministratie)
	if err := os.CopyFS(o.Plek, os.DirFS(administratie)); err != nil {
		return schijffout(err)
	}
	o.Lijst = filepath.Join(klad, demo.NaamInstroom)
	if err := os.WriteFile(o.Lijst, l.o.Voorbeeld(), 0o600); err != nil {
		return schijffout(err)
	}
	return l.o.Schermen(l.ctx, o)
}

// opKopie gives work a folder of its own, and takes it away afterwards.
func opKopie(werk func(klad string) error) error {
	klad, err := os.MkdirTemp("", "schakel-schermen-")
	if err != nil {
		return schijffout(err)
	}
	err = werk(klad)
	if weg := os.RemoveAll(klad); weg != nil && err == nil {
		return schijffout(weg)
	}
	return err
}

// magHier makes the folder and tells whether it can be written in.
func magHier(plek string) error {
	if err := os.MkdirAll(plek, 0o750); err != nil {
		return fout.Wrap(err, fout.NietMogelijk, "De map voor de beelden kan niet worden gemaakt. Kies een andere map.")
	}
	k, err := nieuwKlad(filepath.Join(plek, "beeld"))
	if err != nil {
		return err
	}
	k.weg()
	return nil
}

// leesMaat reads the size of the window: "1366x768".
func leesMaat(s string) (breed, hoog float32, err error) {
	const kleinst, grootst = 400, 4000
	b, h, _ := strings.Cut(s, "x")
	x, errX := strconv.Atoi(b)
	y, errY := strconv.Atoi(h)
	if errX != nil || errY != nil || min(x, y) < kleinst || max(x, y) > grootst {
		return 0, 0, fout.Bij("maat", fout.Ongeldig, "Schrijf de maat als breedte en hoogte van %d tot en met %d, zoals 1366x768.", kleinst, grootst)
	}
	return float32(x), float32(y), nil
}

// toonSchermen draws the screens of a demo beside it. The demo stands whether or not this
// works.
func (c demoCmd) toonSchermen(l *loop) {
	fmt.Fprintln(l.o.Uit, "Beelden van de schermen maken ...")
	n := 0
	o := Schermopdracht{Map: filepath.Join(c.Map, demoSchermen), Breed: 1366, Hoog: 768, Schaal: 1, Klok: l.klok, Meld: func(string) { n++ }}
	err := opKopie(func(klad string) error { return tekenVan(l, o, filepath.Join(c.Map, demoAdministratie), klad) })
	fmt.Fprintf(l.o.Uit, "Beelden:       %s (%d)\n", o.Map, n)
	if err != nil {
		fmt.Fprintln(l.o.Fout, err.Error())
	}
}

// magTekenen tells whether this build can draw.
func (c demoCmd) magTekenen(o Omgeving) bool { return o.Schermen != nil && !c.ZonderSchermen }
