package dossier

import (
	"fyne.io/fyne/v2"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// newKetenvlak puts the drawn chain above a link that opens why each link stands where it
// stands.
func (s *scherm) newKetenvlak() fyne.CanvasObject {
	s.keten = kit.NewKeten(s.openSchakel)
	s.redenen = kit.Stapel(theme.Stap2)
	s.waarom = kit.NewUitklap("Waarom staat de keten zo?", kit.Kaart(s.redenen))
	s.waarom.BijOpen = func(bool) { s.inhoud.Refresh() }
	return kit.Stapel(theme.Stap1, s.keten, s.waarom)
}

func (s *scherm) toonKeten() {
	s.keten.Zet(s.m.keten(), s.m.schakel())
	s.redenen.RemoveAll()
	for _, r := range s.m.redenen() {
		s.redenen.Add(paarregel(paar{r.schakel, r.waarom}))
	}
	s.redenen.Refresh()
	if s.waarom.Open() {
		s.inhoud.Refresh()
	}
}
