package ui

import (
	"context"

	"fyne.io/fyne/v2"

	instel "schakel/domain/beheer"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/ui/begin"
	"schakel/ui/kit"
	"schakel/ui/vandaag"
)

// Names under which the window remembers.
const (
	voorkeurMap = "administratie" // the folder that was open last
	voorkeurWie = "medewerker"    // who was at work last
)

// Administratie is an opened administration.
type Administratie struct {
	Store poort.Store
	Sluit func() error
}

// Poorten is all that lies outside the window, handed in by main. Kies, Rapport,
// Voorbeeld and what comes after it may be nil: then the screens do without.
type Poorten struct {
	Klok      poort.Klok
	Zetter    poort.Zetter
	Programma string // name and version
	Onthoud   fyne.Preferences
	Open      func(ctx context.Context, plek string) (Administratie, error)
	Maak      func(ctx context.Context, plek string) (Administratie, error)
	Openen    func(naam string, inhoud []byte) error            // a document, in the reader of the desktop
	Lijst     func(pad string) (instroom.Lijst, error)          // reads a list from a file
	Kies      func(ctx context.Context) (pad string, err error) // the file chooser of the desktop
	Rapport   func(ctx context.Context, naam string, rijen []instroom.RijUitslag) (pad string, err error)
	Voorbeeld kit.Voorbeeld // draws the pages of a PDF

	Map     string                                              // the folder that the first run proposes
	Keur    func(ctx context.Context, pad string) begin.Oordeel // looks at a folder and writes nothing
	KiesMap func(ctx context.Context) (string, error)           // the folder chooser of the desktop
	Logo    kit.LogoKiezer                                      // chooses a picture
	// Demo opens an administration to practise in, and gives its folder; nil: there is none.
	Demo   func(ctx context.Context, v *kit.Voortgang) (plek string, a Administratie, err error)
	Direct bool // work runs at once: for tests and pictures

	Vooraf *Vooraf // the administration that is being opened already; nil: Start opens it
}

// Programma is the window with the administration that is open in it.
type Programma struct {
	*Schil
	p    Poorten
	open Administratie
	plek string
}

// Start opens an administration in a window: the one in plek, else the one that was open
// last, else the first run.
func Start(v fyne.Window, p Poorten, plek string) *Programma {
	g := &Programma{p: p}
	g.Schil = New(v, Opties{Klok: p.Klok, Openen: p.Openen, Direct: p.Direct})
	g.kiesWie, g.wissel = g.KiesWie, g.Wissel
	switch plek = p.plek(plek); {
	case plek == "":
		g.toonBegin(nil)
	case p.Vooraf != nil:
		g.volg(p.Vooraf)
	default:
		g.OpenPlek(plek)
	}
	return g
}

// OpenPlek opens the administration in a folder; one that will not open brings the user
// to the beginning, with the reason.
func (g *Programma) OpenPlek(plek string) {
	keuze := vandaag.Onthouden(g.p.Onthoud)
	kit.Draai(g, taakOpenen, func(ctx context.Context, _ *kit.Voortgang) (werkplek, error) { return g.p.open(ctx, plek, keuze) }, g.toonPlek)
}

// Neem shows an administration that was opened or made, closes the one before it, and
// remembers it for the next start.
func (g *Programma) Neem(plek string, a Administratie) {
	g.p.Onthoud.SetString(voorkeurMap, plek)
	g.neem(plek, a)
}

// neem is Neem for one that the next start does not open.
func (g *Programma) neem(plek string, a Administratie) {
	g.zet(plek, a)
	g.toonWerk()
}

func (g *Programma) zet(plek string, a Administratie) {
	if err := g.Sluit(); err != nil {
		g.Vraag(kit.Foutmelding(err))
	}
	g.open, g.plek = a, plek
}

// toonPlek shows what was opened.
func (g *Programma) toonPlek(w werkplek, err error) {
	if err != nil {
		g.toonBegin(err)
		return
	}
	g.p.Onthoud.SetString(voorkeurMap, w.plek)
	g.zet(w.plek, w.administratie)
	g.toonInstellingen(w.instellingen, w.vandaag)
}

// toonWerk reads who works here and shows the screens for whoever is at work.
func (g *Programma) toonWerk() {
	kit.Draai(g, "Instellingen lezen", func(ctx context.Context, _ *kit.Voortgang) (instel.Instellingen, error) {
		return beheer.New(g.open.Store, g.p.Klok, "").Instellingen(ctx)
	}, func(i instel.Instellingen, err error) {
		if err != nil {
			g.toonBegin(err)
			return
		}
		g.toonInstellingen(i, nil)
	})
}

// toonInstellingen shows the screens for whoever is at work, and then brings the signals
// up to the day.
func (g *Programma) toonInstellingen(i instel.Instellingen, gelezen *vandaag.Gelezen) {
	d := g.diensten(i)
	d.Gelezen = gelezen
	g.Open(d, nil)
	g.werkSignalenBij()
}

func (g *Programma) diensten(i instel.Instellingen) Diensten {
	wie := wieWerkt(i, g.p.Onthoud.String(voorkeurWie))
	return Diensten{
		Gemeente: i.Gemeente.Naam, Wie: wie,
		Keten:   keten.New(keten.Opties{Store: g.open.Store, Klok: g.p.Klok, Zetter: g.p.Zetter, Wie: wie, Programma: g.p.Programma}),
		Beheer:  beheer.New(g.open.Store, g.p.Klok, wie),
		Onthoud: g.p.Onthoud,
		Lijst:   g.p.Lijst, Kies: g.p.Kies, Rapport: g.p.Rapport, Voorbeeld: g.p.Voorbeeld, Logo: g.p.Logo,
	}
}

// wieWerkt gives whoever was at work last if still here, else the first medewerker.
func wieWerkt(i instel.Instellingen, laatst string) string {
	namen := actief(i)
	for _, n := range namen {
		if n == laatst {
			return n
		}
	}
	if len(namen) > 0 {
		return namen[0]
	}
	return ""
}

func actief(i instel.Instellingen) []string {
	var uit []string
	for _, m := range i.Medewerkers {
		if m.Actief {
			uit = append(uit, m.Naam)
		}
	}
	return uit
}

// werkSignalenBij brings the signals up to the day; open screens hear of it.
func (g *Programma) werkSignalenBij() {
	kit.Draai(g, "Signalen bijwerken", func(ctx context.Context, _ *kit.Voortgang) (poort.Wijzigingen, error) {
		return g.d.Beheer.WerkSignalenBij(ctx)
	},
		func(w poort.Wijzigingen, err error) {
			switch {
			case err != nil:
				g.foutBij(err)
			case w.Audit != 0:
				g.vertel(w)
			}
		})
}

// KiesWie asks who is at work, and shows the screens for that medewerker.
func (g *Programma) KiesWie() {
	kit.Draai(g, "Medewerkers lezen", func(ctx context.Context, _ *kit.Voortgang) ([]string, error) {
		i, err := g.d.Beheer.Instellingen(ctx)
		return actief(i), err
	}, func(namen []string, err error) {
		if err != nil {
			g.foutBij(err)
			return
		}
		g.vraagWie(namen)
	})
}

func (g *Programma) vraagWie(namen []string) {
	veld := kit.NewKeuzeveld(kit.Opzet{Naam: "medewerker", Label: "Medewerker"}, kit.Opties(func(s string) string { return s }, namen...)...)
	veld.Zet(g.d.Wie)
	g.Vraag(kit.Vraag{
		Titel: "Wie is aan het werk?", Tekst: "Deze naam komt bij elke wijziging in het logboek te staan.", Inhoud: veld,
		Knoppen: []kit.Vraagknop{{Tekst: "Terug", Terug: true}, {Tekst: "Verder", Soort: kit.Hoofd, Veilig: true, Doe: func() {
			wie := veld.Waarde()
			if wie == "" || wie == g.d.Wie {
				return
			}
			g.Verlaat(func() {
				g.p.Onthoud.SetString(voorkeurWie, wie)
				g.toonWerk()
			})
		}}},
	})
}

// Wissel closes the administration and goes to the beginning, to open or make another.
func (g *Programma) Wissel() {
	g.Verlaat(func() { g.toonBegin(g.Sluit()) })
}

// toonBegin shows the first run; err says why the administration of before did not open.
func (g *Programma) toonBegin(err error) {
	g.Begin(beginscherm(g))
	g.foutBij(err)
}

// Sluit closes the administration that is open.
func (g *Programma) Sluit() error {
	g.Taken().StopAlles()
	if g.open.Sluit == nil {
		return nil
	}
	dicht := g.open.Sluit
	g.open = Administratie{}
	return dicht()
}
