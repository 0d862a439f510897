// Schakel helps a municipality to carry out the Wet inburgering 2021. This file puts
// the rooms together; it decides nothing.
package main

import (
	"context"
	"os"
	"os/signal"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	"schakel/assets"
	"schakel/cli"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/exchange"
	"schakel/pdf"
	"schakel/storage"
	"schakel/ui"
	"schakel/ui/desktop"
	"schakel/ui/theme"
)

// naamApp names the program on the desktop; the window's memory hangs on it.
const naamApp = "nl.schakel.inburgering"

// programma is name and version, for receipts and for "versie".
const programma = "Schakel 0.1.0"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := cli.Voer(ctx, os.Args[1:], omgeving())
	stop()
	os.Exit(code)
}

// omgeving hands the commands what lies outside the domain.
func omgeving() cli.Omgeving {
	o := cli.Omgeving{
		Nu: time.Now, Uit: os.Stdout, Fout: os.Stderr, Programma: programma,
		Open:    func(ctx context.Context, plek string) (cli.Administratie, error) { return open(ctx, plek, false) },
		Maak:    func(ctx context.Context, plek string) (cli.Administratie, error) { return open(ctx, plek, true) },
		Zetter:  func() (poort.Zetter, error) { return zetter() },
		Lijst:   func(pad string) (instroom.Lijst, error) { return exchange.OpenLijst(pad, exchange.Grenzen{}) },
		Rapport: exchange.SchrijfRapport, Voorbeeld: assets.Voorbeeld,
	}
	if metVenster {
		o.Venster = venster
	}
	return o
}

func open(ctx context.Context, plek string, maak bool) (cli.Administratie, error) {
	s, err := storage.Open(ctx, plek, storage.Opties{Maak: maak, Programma: programma, Nu: time.Now})
	if err != nil {
		return cli.Administratie{}, err
	}
	return cli.Administratie{Store: s, Sluit: s.Close}, nil
}

func zetter() (poort.Zetter, error) {
	return pdf.New(pdf.Lettertypen{
		Latijn:     pdf.Paar{Gewoon: assets.NotoSans(), Vet: assets.NotoSansVet()},
		Arabisch:   pdf.Paar{Gewoon: assets.NotoNaskh(), Vet: assets.NotoNaskhVet()},
		Ethiopisch: pdf.Paar{Gewoon: assets.NotoSansEthiopisch(), Vet: assets.NotoSansEthiopischVet()},
	}, pdf.Opties{Kleurprofiel: assets.SRGB(), Producent: programma})
}

// venster opens the window on the administration in plek, else on the one that was open
// last, and returns when it is closed.
func venster(ctx context.Context, plek string, klok poort.Klok) error {
	z, err := zetter()
	if err != nil {
		return err
	}
	a := app.NewWithID(naamApp)
	a.Settings().SetTheme(theme.New(theme.Licht, 1))
	if err := theme.LaadTaal(); err != nil {
		return err
	}
	w := a.NewWindow("Schakel")
	w.Resize(fyne.NewSize(1366, 768))
	w.SetMaster()
	admin := func(maak bool) func(context.Context, string) (ui.Administratie, error) {
		return func(ctx context.Context, plek string) (ui.Administratie, error) {
			b, err := open(ctx, plek, maak)
			return ui.Administratie(b), err
		}
	}
	opener := desktop.NewOpener()
	defer opener.Sluit()
	p := ui.Start(w, ui.Poorten{
		Klok: klok, Zetter: z, Programma: programma, Onthoud: a.Preferences(), Open: admin(false), Maak: admin(true),
		Openen: opener.Open, Voorbeeld: desktop.NewVoorbeeld(cachemap()),
		Lijst: func(pad string) (instroom.Lijst, error) { return exchange.OpenLijst(pad, exchange.Grenzen{}) },
	}, plek)
	desktop.SluitBij(ctx, w)
	w.ShowAndRun()
	return p.Sluit()
}

// cachemap is where what is slow to make may be kept; "" where there is no such place.
func cachemap() string {
	plek, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(plek, "schakel")
}
