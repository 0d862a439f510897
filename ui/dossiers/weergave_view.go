package dossiers

import (
	"context"

	"schakel/domain/poort"
	"schakel/ui/kit"
)

// kiesWeergave shows the list as a view says.
func (s *scherm) kiesWeergave() {
	if !s.m.kiesWeergave(s.weergave.Waarde()) {
		s.toonWeergave() // nothing was chosen: the field says again what stands on the screen
		return
	}
	s.zetVelden()
	s.lees()
}

// zetVelden puts the filters of the model in their fields, without asking again.
func (s *scherm) zetVelden() {
	f := s.m.filter
	s.stil = true
	s.doelgroep.Zet(f.Doelgroep)
	s.leerroute.Zet(f.Leerroute)
	s.schakel.Zet(f.Schakel)
	s.medewerker.Zet(f.Medewerker)
	s.gesloten.Zet(f.Afgesloten)
	s.zoek.Zet(f.Zoek)
	s.stil = false
}

// toonWeergave says which view stands on the screen, and what can be done about it.
func (s *scherm) toonWeergave() {
	w, er := s.m.nu()
	s.weergave.ZetOpties(opties(s.m.weergaveKeuzes())...)
	s.weergave.Zet(w.naam)
	zicht(s.bewaar, !er)
	zicht(s.vergeet, w.eigen)
	s.acties.Refresh()
}

// vraagBewaar asks under which name the list as it stands is to be kept.
func (s *scherm) vraagBewaar() {
	naam := kit.NewTekstveld(kit.Opzet{Naam: "naam", Label: "Naam van de weergave", Plicht: true, Breedte: kit.Lang, Hulp: "Bijvoorbeeld: Z-route, op termijn. Bestaat de naam al, dan komt deze ervoor in de plaats."})
	w := s.m.teBewaren("")
	kit.VraagIn(s.h, kit.Invulvraag{
		Titel: "Weergave bewaren", Tekst: "Zoekterm, filters en volgorde blijven bewaard. De weergave is alleen voor u.", Velden: []kit.Veld{naam}, Ja: "Bewaren",
		Lees: func() { w.Naam = naam.Waarde() },
		Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			if err := magHeten(w.Naam); err != nil {
				return poort.Wijzigingen{}, err
			}
			return s.b.BewaarWeergave(ctx, w)
		},
	})
}

// vergeetWeergave removes the view that stands on the screen; what is shown stays.
func (s *scherm) vergeetWeergave() {
	w, _ := s.m.nu()
	if !w.eigen {
		return
	}
	s.h.Vraag(kit.Bevestig("Weergave verwijderen?", "De weergave ‘"+w.naam+"’ verdwijnt uit uw lijst. De dossiers blijven.", "Verwijderen", func() {
		kit.Schrijf(s.h, "Weergave verwijderen", func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.b.VerwijderWeergave(ctx, w.naam)
		}, func(err error) {
			if err != nil {
				s.toonFout(err)
			}
		})
	}))
}
