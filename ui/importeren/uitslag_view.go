package importeren

import (
	"fyne.io/fyne/v2"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// uitslag is the page after reading in: what was done, and per row why not.
func (s *scherm) uitslag() fyne.CanvasObject {
	kop, regel := s.m.uitkomst()
	p := newProefvlak(s)
	s.proef = p
	balk := kit.Rij(theme.Stap3, kit.NewKnop("Nog een lijst inlezen", s.opnieuw), kit.Ruimte())
	if s.o.Rapport != nil {
		balk.Add(kit.NewKnop("Rapport opslaan…", s.rapport))
	}
	if id := s.m.uitslag.ID; id != 0 {
		balk.Add(kit.NewKnop("Terugdraaien…", func() { s.vraagTerug(id) }))
	}
	balk.Add(kit.NewHoofdknop("Naar de dossiers", s.hoofd))
	p.inhoud = bladzijde(kit.NewKop(kop, regel), p.midden, balk)
	return p.inhoud
}
