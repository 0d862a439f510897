package ui

import (
	"context"
	"time"

	instel "schakel/domain/beheer"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/ui/kit"
	"schakel/ui/vandaag"
)

// taakOpenen is what the window says that it does while a folder opens slowly.
const taakOpenen = "Administratie openen"

// geduld is how long the window waits with its first picture for the work of today, so
// that it is drawn once. A slow folder does not keep the window away.
const geduld = 150 * time.Millisecond

// werkplek is an opened administration with what its first screen shows.
type werkplek struct {
	plek          string
	administratie Administratie
	instellingen  instel.Instellingen
	vandaag       *vandaag.Gelezen // nil: the screen reads it, and tells what went wrong
}

// Vooraf is an administration that is being opened while the window is still made.
type Vooraf struct{ werk *kit.Vooraf[werkplek] }

// Vooruit begins to open the administration in plek, else the one that was open last, and
// to read what its first screen shows. Hand it to Start in the Poorten; nil where there is
// nothing to open.
func Vooruit(p Poorten, plek string) *Vooraf {
	if plek = p.plek(plek); plek == "" {
		return nil
	}
	keuze := vandaag.Onthouden(p.Onthoud)
	return &Vooraf{kit.NewVooraf(p.Direct, taakOpenen, func(ctx context.Context) (werkplek, error) { return p.open(ctx, plek, keuze) })}
}

// volg shows what is being opened: in the first picture where it is there in time, else
// as soon as it is.
func (g *Programma) volg(v *Vooraf) {
	ctx, stop := context.WithTimeout(context.Background(), geduld)
	defer stop()
	w, err := v.werk.Wacht(ctx)
	if ctx.Err() == nil {
		g.toonPlek(w, err)
		return
	}
	kit.Draai(g, taakOpenen, func(ctx context.Context, _ *kit.Voortgang) (werkplek, error) { return v.werk.Wacht(ctx) }, g.toonPlek)
}

// plek gives the folder to open: the one that was asked for, else that of last time; ""
// for none.
func (p Poorten) plek(gevraagd string) string {
	if gevraagd != "" {
		return gevraagd
	}
	return p.Onthoud.String(voorkeurMap)
}

// open opens a folder and reads the settings and the work of today.
func (p Poorten) open(ctx context.Context, plek string, keuze vandaag.Keuze) (werkplek, error) {
	a, err := p.Open(ctx, plek)
	if err != nil {
		return werkplek{}, err
	}
	uit := werkplek{plek: plek, administratie: a}
	b := beheer.New(a.Store, p.Klok, "")
	if uit.instellingen, err = b.Instellingen(ctx); err != nil {
		if a.Sluit != nil {
			_ = a.Sluit() // the first error is the one to tell
		}
		return werkplek{}, err
	}
	k := keten.New(keten.Opties{Store: a.Store, Klok: p.Klok, Zetter: p.Zetter, Programma: p.Programma})
	if g, err := vandaag.Lees(ctx, k, b, keuze); err == nil {
		uit.vandaag = &g
	}
	return uit, nil
}
