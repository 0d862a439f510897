package ui

import (
	"context"

	instel "schakel/domain/beheer"
	"schakel/domain/gebruik/beheer"
	"schakel/ui/begin"
	"schakel/ui/kit"
)

// vers is an administration that the first run made or opened and the window has not
// taken over yet.
type vers struct {
	plek  string
	a     Administratie
	oefen bool // to practise in: the next start does not open it by itself
}

// beginscherm gives who builds the first run.
func beginscherm(g *Programma) kit.Maker {
	var v vers // written in the background, read in Klaar, which comes after it
	o := begin.Opties{
		Map: g.p.Map, Laatst: g.p.Onthoud.String(voorkeurMap), Keur: g.p.Keur, KiesMap: g.p.KiesMap, KiesLogo: g.p.Logo,
		Open: func(ctx context.Context, pad string) (err error) {
			v.plek, v.oefen = pad, false
			v.a, err = g.p.Open(ctx, pad)
			return err
		},
		Maak: func(ctx context.Context, pad string, i instel.Instellingen) (err error) {
			v.plek, v.oefen = pad, false
			v.a, err = g.maak(ctx, pad, i)
			return err
		},
		Klaar: func() {
			if v.oefen {
				g.neem(v.plek, v.a)
				return
			}
			g.Neem(v.plek, v.a)
		},
	}
	if g.p.Demo != nil {
		o.Demo = func(ctx context.Context, stand *kit.Voortgang) (err error) {
			v.oefen = true
			v.plek, v.a, err = g.p.Demo(ctx, stand)
			return err
		}
	}
	return begin.Maker(o)
}

// maak makes an administration with its first settings; without them it is closed again.
func (g *Programma) maak(ctx context.Context, pad string, i instel.Instellingen) (Administratie, error) {
	a, err := g.p.Maak(ctx, pad)
	if err != nil {
		return a, err
	}
	if _, err = beheer.New(a.Store, g.p.Klok, "").Begin(ctx, i); err != nil && a.Sluit != nil {
		_ = a.Sluit() // the first error is the one to tell
	}
	return a, err
}
