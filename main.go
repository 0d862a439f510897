// Schakel helps a municipality to carry out the Wet inburgering 2021. This file puts
// the rooms together; it decides nothing.
package main

import (
	"context"
	"os"
	"os/signal"
	"time"

	"schakel/assets"
	"schakel/cli"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/exchange"
	"schakel/pdf"
	"schakel/storage"
)

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
	return cli.Omgeving{
		Nu: time.Now, Uit: os.Stdout, Fout: os.Stderr, Programma: programma,
		Open:    func(ctx context.Context, plek string) (cli.Administratie, error) { return open(ctx, plek, false) },
		Maak:    func(ctx context.Context, plek string) (cli.Administratie, error) { return open(ctx, plek, true) },
		Zetter:  func() (poort.Zetter, error) { return zetter() },
		Lijst:   func(pad string) (instroom.Lijst, error) { return exchange.OpenLijst(pad, exchange.Grenzen{}) },
		Rapport: exchange.SchrijfRapport, Voorbeeld: assets.Voorbeeld,
	}
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
