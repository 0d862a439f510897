package dossier

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit"
)

// newDelen makes the choice of the parts: joined boxes, or a list where those do not fit.
func (s *scherm) newDelen(deel string) fyne.CanvasObject {
	var opties []kit.Optie[string]
	for _, d := range delen() {
		opties = append(opties, kit.Optie[string]{Waarde: d.code, Tekst: d.naam})
	}
	s.delen = kit.NewSegmentveld(kit.Opzet{Naam: "deel"}, opties...)
	s.smal = kit.NewKeuzeveld(kit.Opzet{Naam: "deel"}, opties...)
	s.delen.Zet(deel)
	s.smal.Zet(deel)
	s.delen.Bij(func() { s.kiesDeel(s.delen.Waarde()) })
	s.smal.Bij(func() { s.kiesDeel(s.smal.Waarde()) })
	return container.New(&pastOf{}, s.delen, s.smal)
}

// kiesDeel goes to the chosen part; until the guard lets go the old one stays chosen.
func (s *scherm) kiesDeel(deel string) {
	s.zetDelen()
	if s.m.er {
		s.h.Ga(s.m.route(kit.SchermDossier, deel))
	}
}

// zetDelen shows which part is open.
func (s *scherm) zetDelen() {
	s.delen.Zet(s.m.deel)
	s.smal.Zet(s.m.deel)
}

func (s *scherm) focusDelen() {
	if s.smal.Visible() {
		s.smal.Focus()
		return
	}
	s.delen.Focus()
}

// ketenVanaf is the height of the screen from which the chain is drawn: below it the part
// in view needs the room.
const ketenVanaf float32 = 440

// laag leaves out what wijkt where the screen is low.
type laag struct{ wijkt fyne.CanvasObject }

func (l *laag) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	if ruim := s.Height >= ketenVanaf; ruim != l.wijkt.Visible() {
		zicht(l.wijkt, ruim)
		oo[0].Refresh()
	}
	oo[0].Resize(s)
}

func (l *laag) MinSize(oo []fyne.CanvasObject) fyne.Size {
	m := oo[0].MinSize()
	if l.wijkt.Visible() {
		m.Height -= l.wijkt.MinSize().Height
	}
	return m
}

// pastOf shows the first of two where it fits, and else the second.
type pastOf struct{}

func (pastOf) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	past := s.Width >= oo[0].MinSize().Width
	zicht(oo[0], past)
	zicht(oo[1], !past)
	for _, o := range oo {
		o.Resize(fyne.NewSize(s.Width, o.MinSize().Height))
	}
}

func (pastOf) MinSize(oo []fyne.CanvasObject) fyne.Size {
	a, b := oo[0].MinSize(), oo[1].MinSize()
	return fyne.NewSize(min(a.Width, b.Width), max(a.Height, b.Height))
}
