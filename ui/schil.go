// Package ui is the shell of the window: the rail, the head, the way from screen to
// screen and back, the keys, and the word to open screens that something was written.
package ui

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/vandaag"
)

// naamProgramma stands in the title of the window.
const naamProgramma = "Schakel"

// Opties is what the shell gets from main.
type Opties struct {
	Klok   poort.Klok
	Openen func(naam string, inhoud []byte) error // opens a document on the desktop; nil: it cannot
	Direct bool                                   // work runs at once: for tests and pictures
}

// Schil is the window: the Host of every screen.
type Schil struct {
	*kit.Raam
	opties  Opties
	d       Diensten
	makers  kit.Schermen
	weg     geschiedenis
	open    map[kit.Route]*plek // screens on the way, by route without its part
	nu      *plek               // what is in view
	gedaan  []poort.Wijzigingen // writes of this session, for Ctrl+Z
	rail    *rail
	kop     *kop
	kiesWie func() // asks who is at work; nil: it cannot be chosen
	wissel  func() // closes the administration to open another; nil: there is only this one
	midden  *fyne.Container
}

// plek is a screen that is kept while it is on the way, with what was written while it
// was out of sight.
type plek struct {
	route  kit.Route
	scherm kit.Scherm
	gemist poort.Wijzigingen
	oud    bool
}

// New puts an empty shell in a window.
func New(v fyne.Window, o Opties) *Schil {
	s := &Schil{opties: o, midden: container.NewStack()}
	s.Raam = kit.NewRaam(v, o.Klok, o.Direct)
	s.leeg()
	v.SetTitle(naamProgramma)
	v.SetCloseIntercept(func() { s.Verlaat(v.Close) })
	return s
}

// leeg forgets every screen.
func (s *Schil) leeg() {
	s.Taken().StopAlles()
	s.weg, s.open, s.nu, s.gedaan = geschiedenis{}, map[kit.Route]*plek{}, nil, nil
}

// Begin shows one screen on the whole window, without rail and head: for the first
// run, when there is no administration yet.
func (s *Schil) Begin(m kit.Maker) {
	s.leeg()
	s.d, s.rail, s.kop = Diensten{}, nil, nil
	s.makers = kit.Schermen{kit.SchermBegin: m}
	s.Zet(s.midden)
	s.Ga(kit.Route{Scherm: kit.SchermBegin})
}

// Open shows an administration, at Vandaag. meer adds to the table of screens, or puts
// others in their place.
func (s *Schil) Open(d Diensten, meer kit.Schermen) {
	s.leeg()
	s.d, s.makers = d, Schermen(d)
	for naam, m := range meer {
		s.makers[naam] = m
	}
	s.rail = newRail(afdelingen(), s.Ga)
	s.kop = newKop(d, s.Terug, s.Vooruit, s.Zoek, s.kiesWie)
	s.Zet(newIndeling(s.rail, s.kop, s.midden))
	s.Ga(kit.Route{Scherm: kit.SchermVandaag})
	if d.Gelezen != nil {
		s.rail.tel(kit.SchermVandaag, d.Gelezen.Dringend)
		return
	}
	s.tel()
}

// Ga opens a screen, after the guard of the one that is open.
func (s *Schil) Ga(r kit.Route) {
	if hier, ok := s.weg.hier(); ok && hier == r {
		s.nu.scherm.Focus()
		return
	}
	s.Verlaat(func() {
		s.weg.ga(r)
		s.toon(r)
	})
}

// Terug goes back to where the user was.
func (s *Schil) Terug() { s.loop(-1) }

// Vooruit goes forth again after Terug.
func (s *Schil) Vooruit() { s.loop(1) }

func (s *Schil) loop(n int) {
	if !s.weg.kan(n) {
		return
	}
	s.Verlaat(func() {
		if r, ok := s.weg.stap(n); ok {
			s.toon(r)
		}
	})
}

// Verlaat asks the open screen whether it may go, and then calls ga.
func (s *Schil) Verlaat(ga func()) {
	if s.nu == nil {
		ga()
		return
	}
	s.nu.scherm.Verlaat(ga)
}

// toon brings the screen of a route into view and tells it what it missed.
func (s *Schil) toon(r kit.Route) {
	p := s.plek(r)
	if p == nil {
		s.Vraag(kit.Foutmelding(fout.New(fout.NietGevonden, "Dit scherm is er nog niet in deze versie van Schakel.")))
		s.weg.stap(-1)
		return
	}
	s.nu = p
	s.midden.Objects = []fyne.CanvasObject{p.scherm.Inhoud()}
	s.midden.Refresh()
	if d, ok := p.scherm.(kit.Deler); ok {
		d.ZetDeel(r.Deel)
	}
	if p.oud {
		w := p.gemist
		p.gemist, p.oud = poort.Wijzigingen{}, false
		p.scherm.Herlaad(w)
	}
	s.ruimOp()
	s.werkBij()
	p.scherm.Focus()
}

// plek gives the screen of a route, the one that is kept where there is one; nil for a
// route that nobody builds.
func (s *Schil) plek(r kit.Route) *plek {
	p := s.open[sleutel(r)]
	if p != nil {
		_, deler := p.scherm.(kit.Deler)
		if deler || p.route == r {
			p.route = r
			return p
		}
	}
	maak := s.makers[r.Scherm]
	if maak == nil {
		return nil
	}
	p = &plek{route: r, scherm: maak(s, r)}
	if p.scherm == nil {
		return nil
	}
	s.open[sleutel(r)] = p
	return p
}

// ruimOp forgets screens that are no longer on the way.
func (s *Schil) ruimOp() {
	for k := range s.open {
		if !s.weg.kent(k) {
			delete(s.open, k)
		}
	}
}

// werkBij brings rail, head, title and keys in line with the screen in view.
func (s *Schil) werkBij() {
	if s.rail != nil {
		s.rail.kies(s.nu.route.Scherm)
		s.kop.kan(s.weg.kan(-1), s.weg.kan(1))
	}
	s.Venster().SetTitle(s.nu.scherm.Titel() + " – " + naamProgramma)
	s.ZetActies(s.vaste(), s.nu.scherm.Acties())
}

// Gewijzigd follows each write of the user: open screens hear of it, the line at the
// bottom says so, Ctrl+Z knows it.
func (s *Schil) Gewijzigd(w poort.Wijzigingen) {
	s.vertel(w)
	s.Meld(s.opgeslagen(w))
	s.biedOngedaan(w)
}

// vertel tells the screen in view what was written, and the others when they come into
// view again.
func (s *Schil) vertel(w poort.Wijzigingen) {
	for _, p := range s.open {
		if p == s.nu {
			continue
		}
		p.gemist, p.oud = samen(p.gemist, w), true
	}
	if s.nu != nil {
		s.nu.scherm.Herlaad(w)
	}
	s.tel()
}

// samen joins what two writes touched.
func samen(a, b poort.Wijzigingen) poort.Wijzigingen {
	b.Dossiers = append(a.Dossiers, b.Dossiers...)
	b.Beheer = a.Beheer || b.Beheer
	return b
}

// opgeslagen is the line at the bottom after a write.
func (s *Schil) opgeslagen(w poort.Wijzigingen) kit.Melding {
	tijd := w.Op.Moment.In(s.Klok().Nu().Location()).Format("15:04")
	m := kit.Melding{Tekst: "Opgeslagen " + tijd}
	if w.Op.Label != "" {
		m.Tekst = w.Op.Label + " · opgeslagen " + tijd
	}
	return m
}

// tel puts the count of urgent work beside Vandaag.
func (s *Schil) tel() {
	if s.rail == nil {
		return
	}
	n := 0
	s.Draai(kit.Taak{
		Naam: "Werkvoorraad tellen", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error {
			var err error
			n, err = vandaag.Dringend(ctx, s.d.Keten)
			return err
		},
		Klaar: func(err error) {
			if err == nil && s.rail != nil {
				s.rail.tel(kit.SchermVandaag, n)
			}
		},
	})
}

// Toon opens a document in the reader of the desktop.
func (s *Schil) Toon(naam string, inhoud []byte) {
	if s.opties.Openen == nil {
		s.Vraag(kit.Foutmelding(fout.New(fout.NietMogelijk, "Een document openen kan hier niet.")))
		return
	}
	if err := s.opties.Openen(naam, inhoud); err != nil {
		s.Vraag(kit.Foutmelding(err))
	}
}
