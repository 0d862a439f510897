package dossier

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// maxLijnen is how many lines of the timeline are shown until one asks for all.
const maxLijnen = 40

func samen(ss []string) string { return strings.Join(vol(ss...), " · ") }

// overzicht shows what to do now and what is known at the left, the timeline at the right.
func (s *scherm) overzicht() fyne.CanvasObject {
	links := kit.Stapel(theme.Stap4, s.nuTeDoen(), s.kern())
	return container.New(&tweeKolommen{}, links, s.tijdlijn())
}

func (s *scherm) nuTeDoen() fyne.CanvasObject {
	lijst := kit.Stapel(theme.Stap3)
	for i, t := range s.m.taken() {
		if i > 0 {
			lijst.Add(kit.Lijn())
		}
		lijst.Add(s.taak(t))
	}
	if len(lijst.Objects) == 0 {
		lijst.Add(kit.NewAlinea("Er is nu niets te doen voor deze persoon.").Zacht())
	}
	return kit.Kaart(kit.Sectie("Nu te doen", lijst))
}

func (s *scherm) taak(t taak) fyne.CanvasObject {
	waarom := kit.NewWaarom(t.uitleg)
	waarom.BijOpen = s.vouw
	wat, onder := kit.NewAlinea(t.wat), kit.Rij(theme.Stap3)
	wat.Vet = true
	if rest, toon := kit.Urgentie(t.uiterlijk, s.m.op); rest != "" {
		onder.Add(kit.NewBadge(rest, toon))
	}
	onder.Add(waarom.Link)
	knop := kit.Stapel(0, kit.NewKnop(t.knop, func() { s.h.Ga(t.werk) }))
	regel := container.NewBorder(nil, nil, nil, knop, kit.Stapel(theme.Stap1, wat, kit.NewAlinea(t.reden).Zacht(), onder))
	return kit.Stapel(theme.Stap2, regel, waarom.Paneel)
}

func (s *scherm) kern() fyne.CanvasObject {
	lijst := kit.Stapel(theme.Stap1)
	for _, p := range s.m.kern() {
		lijst.Add(paarregel(p))
	}
	return kit.Kaart(kit.Sectie("Kern", lijst))
}

// tijdlijn shows what happened, the newest first, with a search.
func (s *scherm) tijdlijn() fyne.CanvasObject {
	s.lijnen = kit.Stapel(theme.Stap1)
	groep := kit.NewKeuzeveld(kit.Opzet{Naam: "groep", Breedte: 150}, kit.Opties(func(s string) string { return s }, groepnamen()...)...)
	groep.Zet(s.m.groep)
	groep.Bij(func() {
		s.m.groep = groep.Waarde()
		s.toonLijnen(maxLijnen)
	})
	s.zoek = kit.NewZoekveld("Zoek", 130, func(t string) {
		s.m.zoek = t
		s.toonLijnen(maxLijnen)
	})
	s.zoek.Zet(s.m.zoek)
	s.toonLijnen(maxLijnen)
	return kit.Kaart(kit.Sectie("Tijdlijn", s.lijnen, groep, s.zoek))
}

func (s *scherm) toonLijnen(hoogstens int) {
	s.lijnen.RemoveAll()
	lijnen := s.m.tijdlijn()
	for _, l := range lijnen[:min(len(lijnen), hoogstens)] {
		s.lijnen.Add(container.New(&datumEnTekst{}, kit.NewRegel(l.datum).Zacht(), kit.NewAlinea(l.tekst)))
	}
	switch {
	case len(lijnen) == 0:
		s.lijnen.Add(kit.NewAlinea("Niets gevonden in de tijdlijn.").Zacht())
	case len(lijnen) > hoogstens:
		s.lijnen.Add(kit.NewLink("Toon de hele tijdlijn", func() { s.toonLijnen(len(lijnen)) }))
	}
	if s.m.gevoelig() && !s.m.privaat {
		s.lijnen.Add(kit.NewLink("Toon gevoelige informatie", func() {
			s.m.privaat = true
			s.toonLijnen(hoogstens)
		}))
	}
	s.vouw(true)
}

// vouw lays the part out again after something in it opened or closed.
func (s *scherm) vouw(bool) {
	if s.blad != nil {
		s.blad.Refresh()
	}
}

// datumEnTekst gives the date of a line a fixed width and the text the rest.
type datumEnTekst struct{ breedte float32 }

const datumBreed float32 = 84

func (l *datumEnTekst) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	l.breedte = s.Width
	legHoog(oo[0], 0, datumBreed)
	oo[0].Move(fyne.NewPos(0, kleinerY))
	legHoog(oo[1], datumBreed, s.Width-datumBreed)
}

func (l *datumEnTekst) MinSize(oo []fyne.CanvasObject) fyne.Size {
	if l.breedte > 0 {
		l.Layout(oo, fyne.NewSize(l.breedte, 0))
	}
	return fyne.NewSize(datumBreed+100, max(oo[0].MinSize().Height, oo[1].MinSize().Height))
}

// tweeKolommen puts two blocks beside each other where there is room, each as high as it is.
type tweeKolommen struct{ breedte float32 }

const tweeVanaf float32 = 820

func (l *tweeKolommen) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	l.breedte = s.Width
	if s.Width < tweeVanaf {
		legHoog(oo[0], 0, s.Width)
		legHoog(oo[1], 0, s.Width)
		oo[1].Move(fyne.NewPos(0, oo[0].Size().Height+theme.Stap4))
		return
	}
	links := (s.Width - theme.Stap4) * 0.54
	legHoog(oo[0], 0, links)
	legHoog(oo[1], links+theme.Stap4, s.Width-links-theme.Stap4)
}

func (l *tweeKolommen) MinSize(oo []fyne.CanvasObject) fyne.Size {
	a, b := oo[0].MinSize(), oo[1].MinSize()
	if l.breedte < tweeVanaf {
		return fyne.NewSize(max(a.Width, b.Width), a.Height+theme.Stap4+b.Height)
	}
	return fyne.NewSize(max(a.Width, b.Width), max(a.Height, b.Height))
}
