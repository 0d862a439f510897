// Schakel helps a municipality to carry out the Wet inburgering 2021. This file puts
// the rooms together; it decides nothing.
package main

import (
	"context"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"fyne.io/fyne/v2/app"

	"schakel/assets"
	"schakel/cli"
	"schakel/domain/document"
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
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
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
		Lijst:   leesLijst,
		Rapport: exchange.SchrijfRapport, Voorbeeld: assets.Voorbeeld, Schermen: beelden(),
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

// zetterLater is a Zetter that is made when the first document is set: its fonts take time
// to read, and the window need not wait for them.
type zetterLater struct {
	maak func() (poort.Zetter, error)
}

// Zet makes a document into PDF bytes.
func (z zetterLater) Zet(ctx context.Context, d document.Document) ([]byte, error) {
	zetter, err := z.maak()
	if err != nil {
		return nil, err
	}
	return zetter.Zet(ctx, d)
}

// afsluittijd is how long the program may take to leave when the user does, or logs off.
const afsluittijd = 5 * time.Second

// starttijd is long enough for the first picture on an old computer.
const starttijd = 2 * time.Second

// venster opens the window on the administration in plek, else on the one that was open
// last, and returns when it is closed.
func venster(ctx context.Context, plek string, klok poort.Klok) error {
	time.AfterFunc(starttijd, desktop.RustigStarten())
	a := app.NewWithID(naamApp)
	a.Settings().SetTheme(theme.New(theme.Licht, 1))
	if err := theme.LaadTaal(); err != nil {
		return err
	}
	z := zetterLater{sync.OnceValues(zetter)}
	vooraf := ui.Vooruit(ui.Poorten{Klok: klok, Zetter: z, Programma: programma, Onthoud: a.Preferences(), Open: administratie(false)}, plek)
	w := a.NewWindow("Schakel") // takes longer than a folder to open
	w.SetMaster()
	opener := desktop.NewOpener()
	defer opener.Sluit()
	stop := func() { // what is not saved by then never will be
		opener.Sluit()
		os.Exit(cli.Technisch)
	}
	desktop.OnthoudMaat(a, w)
	pp := poorten(a, w, klok, z, opener)
	pp.Vooraf = vooraf
	p := ui.Start(w, pp, plek)
	desktop.SluitBij(ctx, w, afsluittijd, stop)
	w.ShowAndRun()
	defer desktop.Noodrem(afsluittijd, stop)()
	return p.Sluit()
}
