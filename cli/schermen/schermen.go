// Package schermen draws every screen of the program, filled with data, into PNG files. It
// opens the true window on a canvas in memory and works in it with clicks and keys, so it
// needs no display.
package schermen

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"

	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/ui"
	"schakel/ui/begin"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// The paths that stand in the pictures; nothing is read or written there.
const (
	getoondeMap   = `U:\Inburgering\Schakel`
	getoondeLijst = `U:\Inburgering\instroom.csv`
)

// inGeheugen is the administration that the first run makes.
const inGeheugen = ":memory:"

// Opties says what is drawn and where it goes.
type Opties struct {
	Poorten      ui.Poorten // clock, storage, printer; what belongs to the desktop is put in here
	Plek         string     // folder of the administration; it is written in, so hand over a copy
	Lijst        string     // the list that the first administration reads in
	Map          string     // where the pictures go; it is made when it is not there
	Breed, Hoog  float32    // of the window, in points of 1/96 inch
	Schaal       float32    // pixels for one point
	Meld         func(naam string)
	alleen       func(naam string) bool // for tests: which pictures are written; nil: all
	zonderEerste bool                   // for tests: no first run
}

// Maak draws all pictures and gives how many there are. A screen that will not open is
// told in the error; the others are drawn all the same.
func Maak(ctx context.Context, o Opties) (int, error) {
	if err := os.MkdirAll(o.Map, 0o750); err != nil {
		return 0, nietTeSchrijven(err)
	}
	a := test.NewApp() // on a canvas in memory; it remembers nothing
	a.Settings().SetTheme(theme.New(theme.Licht, 1))
	if err := theme.LaadTaal(); err != nil {
		return 0, err
	}
	w := a.NewWindow("Schakel")
	defer w.Close()
	if c, ok := w.Canvas().(software.WindowlessCanvas); ok {
		c.SetScale(o.Schaal)
	}
	t := &tekenaar{ctx: ctx, o: o}
	p := t.poorten(a.Preferences())
	g := ui.Start(w, p, "")
	t.hand = &hand{host: g}
	kittest.Maat(w, o.Breed, o.Hoog)
	if !o.zonderEerste {
		t.teken(eersteKeer())
	}
	t.hand.leeg()
	if t.hand.heeft(text.Sluiten) { // the notice of the list that was read in
		t.hand.klik(text.Sluiten)
	}
	g.OpenPlek(o.Plek)
	t.keten = keten.New(keten.Opties{Store: t.store, Klok: p.Klok, Zetter: p.Zetter, Programma: p.Programma})
	mensen, err := t.zoekMensen()
	if err == nil {
		t.teken(werk(mensen))
		err = t.uitslag()
	}
	return t.gemaakt, errors.Join(err, g.Sluit())
}

// tekenaar draws the pictures one after the other.
type tekenaar struct {
	ctx     context.Context
	o       Opties
	hand    *hand
	store   poort.Store // of the administration that was opened last
	keten   *keten.Keten
	nr      int // of the last picture
	gemaakt int
	mis     []string
	kapot   error // the disk
}

// poorten puts in what the desktop would give, and keeps the store that is opened.
func (t *tekenaar) poorten(onthoud fyne.Preferences) ui.Poorten {
	p := t.o.Poorten
	open, maak, lijst := p.Open, p.Maak, p.Lijst
	bewaar := func(a ui.Administratie, err error) (ui.Administratie, error) {
		t.store = a.Store
		return a, err
	}
	p.Direct, p.Onthoud, p.Map = true, onthoud, getoondeMap
	p.Open = func(ctx context.Context, plek string) (ui.Administratie, error) { return bewaar(open(ctx, plek)) }
	p.Maak = func(ctx context.Context, _ string) (ui.Administratie, error) { return bewaar(maak(ctx, inGeheugen)) }
	p.Keur = func(context.Context, string) begin.Oordeel { return begin.Oordeel{} }
	p.KiesMap = func(context.Context) (string, error) { return getoondeMap, nil }
	p.Kies = func(context.Context) (string, error) { return getoondeLijst, nil }
	p.Lijst = func(string) (instroom.Lijst, error) { return lijst(t.o.Lijst) }
	p.Rapport = func(_ context.Context, naam string, _ []instroom.RijUitslag) (string, error) { return naam, nil }
	p.Openen = func(string, []byte) error { return nil }
	p.Demo = func(context.Context, *kit.Voortgang) (string, ui.Administratie, error) {
		return "", ui.Administratie{}, nil
	}
	p.Logo = func(context.Context) ([]byte, error) { return nil, nil }
	return p
}

// beeld is one picture: its name, and what is done before it is drawn.
type beeld struct {
	naam string
	doe  func(h *hand)
}

func (t *tekenaar) teken(beelden []beeld) {
	for _, b := range beelden {
		if t.kapot != nil || t.ctx.Err() != nil {
			return
		}
		t.nr++
		t.hand.mis = ""
		if b.doe != nil {
			b.doe(t.hand)
		}
		naam := fmt.Sprintf("%02d-%s", t.nr, b.naam)
		switch {
		case t.hand.mis != "":
			t.mis = append(t.mis, fmt.Sprintf("%s (%s)", naam, t.hand.mis))
		case t.o.alleen == nil || t.o.alleen(b.naam):
			t.bewaar(naam + ".png")
		}
	}
}

// bewaar writes what the window shows now.
func (t *tekenaar) bewaar(naam string) {
	f, err := os.Create(filepath.Join(t.o.Map, naam))
	if err == nil {
		err = t.schilder(f)
		if dicht := f.Close(); err == nil {
			err = dicht
		}
	}
	if err != nil {
		t.kapot = nietTeSchrijven(err)
		return
	}
	t.gemaakt++
	if t.o.Meld != nil {
		t.o.Meld(naam)
	}
}

// schilder draws the window. What has no size cannot be drawn: that spoils one picture only.
func (t *tekenaar) schilder(uit io.Writer) (err error) {
	defer func() {
		if r := recover(); r != nil {
			t.mis = append(t.mis, fmt.Sprintf("%02d (%v)", t.nr, r))
		}
	}()
	return kittest.Teken(uit, t.hand.venster())
}

func (t *tekenaar) uitslag() error {
	switch {
	case t.kapot != nil:
		return t.kapot
	case t.ctx.Err() != nil:
		return t.ctx.Err()
	case len(t.mis) > 0:
		return fout.New(fout.Technisch, "Deze beelden zijn niet gemaakt: %s.", opsomming(t.mis))
	}
	return nil
}

func nietTeSchrijven(err error) error {
	return fout.Wrap(err, fout.NietMogelijk, "In de map voor de beelden kan niet worden geschreven. Kies een andere map.")
}
