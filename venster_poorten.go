package main

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"

	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/exchange"
	"schakel/pdf"
	"schakel/storage"
	"schakel/ui"
	"schakel/ui/begin"
	"schakel/ui/desktop"
	"schakel/ui/kit"
)

// poorten hands the window what lies outside it.
func poorten(a fyne.App, w fyne.Window, klok poort.Klok, z poort.Zetter, o *desktop.Opener) ui.Poorten {
	kies := desktop.NewKiezer(w)
	keur := desktop.Keur(storage.Bestand)
	oefening := oefening{plek: filepath.Join(thuismap(), "oefenen"), zetter: z, klok: klok}
	return ui.Poorten{
		Klok: klok, Zetter: z, Programma: programma, Onthoud: a.Preferences(), Open: administratie(false), Maak: administratie(true),
		Openen: o.Open, Voorbeeld: desktop.NewVoorbeeld(cachemap()), Lijst: leesLijst,
		Kies: kies.Lijst, KiesMap: kies.Map, Logo: kies.Logo(pdf.ControleerLogo), Rapport: rapport(kies, klok),
		Map:  filepath.Join(thuismap(), "administratie"),
		Keur: func(ctx context.Context, pad string) begin.Oordeel { return begin.Oordeel(keur(ctx, pad)) },
		Demo: func(ctx context.Context, v *kit.Voortgang) (string, ui.Administratie, error) {
			return oefening.open(ctx, v.Meld)
		},
	}
}

// administratie opens or makes one for the window.
func administratie(maak bool) func(context.Context, string) (ui.Administratie, error) {
	return func(ctx context.Context, plek string) (ui.Administratie, error) {
		b, err := open(ctx, plek, maak)
		return ui.Administratie(b), err
	}
}

func leesLijst(pad string) (instroom.Lijst, error) {
	return exchange.OpenLijst(pad, exchange.Grenzen{})
}

// rapport saves the verdicts on a list. The name that is proposed holds the day and not
// the name of the list, in which somebody's own name may stand.
func rapport(k *desktop.Kiezer, klok poort.Klok) func(context.Context, string, []instroom.RijUitslag) (string, error) {
	return func(ctx context.Context, _ string, rijen []instroom.RijUitslag) (string, error) {
		return k.Bewaar(ctx, "importrapport-"+klok.Vandaag().ISO()+".csv", func(w io.Writer) error { return exchange.SchrijfRapport(w, rijen) })
	}
}

// thuismap is the folder of this user in which administrations are proposed.
func thuismap() string {
	plek, err := os.UserHomeDir()
	if err != nil {
		plek = os.TempDir()
	}
	return filepath.Join(plek, "Schakel")
}

// cachemap is where what is slow to make may be kept; "" where there is no such place.
func cachemap() string {
	plek, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(plek, "schakel")
}
