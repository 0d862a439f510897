package pip

import (
	"context"
	"time"

	"schakel/domain/pip"
	"schakel/ui/kit"
)

// How long the user must have stopped typing before the list and the pages follow.
const (
	lijstNa     = 150 * time.Millisecond
	voorbeeldNa = 500 * time.Millisecond
)

// controleer runs the check list over the plan as it stands; an older run is dropped.
func (s *scherm) controleer() {
	var punten []pip.Punt
	plan, id := s.m.klad.Nu, s.m.in.Dossier.ID()
	s.h.Draai(kit.Taak{Naam: "Wat de wet vraagt", Gelijk: kit.Vervang, Na: lijstNa,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			punten, err = s.k.ControleerPIP(ctx, id, plan, s.m.op)
			return err
		},
		Klaar: func(err error) {
			switch {
			case kit.Gestopt(err):
				return
			case err != nil:
				s.m.zetMis(err)
			default:
				s.m.zetPunten(punten)
			}
			s.toonLijst()
		}})
}

// toonLijst shows the check list, or why there is none, and what it found at its field.
func (s *scherm) toonLijst() {
	s.lijstfout.RemoveAll()
	if s.m.mis != nil {
		s.lijstfout.Add(kit.NewAlinea(kit.Melddoor(s.m.mis)))
		s.lijstfout.Add(kit.Rij(0, kit.NewKnop("Opnieuw nalopen", s.controleer)))
	}
	s.lijstfout.Hidden = s.m.mis == nil
	s.lijst.Zet(s.m.samenvatting(), s.m.eisen)
	s.form.oordeel(s.m.fouten())
	s.lijstfout.Refresh()
	s.toonStand()
}

// toonVoorbeeld opens the preview and gives it the keyboard.
func (s *scherm) toonVoorbeeld() {
	s.zij.Kies(paneelVoorbeeld)
	s.h.Venster().Canvas().Focus(s.voorbeeld)
}

// teken makes the preview anew while it is in sight, once the user stops typing.
func (s *scherm) teken() {
	if _, heeft := s.m.concept(); !heeft || s.zij.Open() != paneelVoorbeeld || s.bron == nil {
		return
	}
	s.zet("Voorbeeld maken", voorbeeldNa, func(pdf []byte, err error) {
		switch {
		case kit.Gestopt(err):
		case err != nil:
			s.voorbeeld.ToonFout(err)
		default:
			s.voorbeeld.Toon(pdf)
		}
	})
}

// zet sets the plan as it stands on the form as a document, after a while.
func (s *scherm) zet(naam string, na time.Duration, klaar func([]byte, error)) {
	var pdf []byte
	plan, id := s.m.klad.Nu, s.m.in.Dossier.ID()
	s.h.Draai(kit.Taak{Naam: naam, Gelijk: kit.Vervang, Na: na,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			pdf, err = s.k.VoorbeeldPIP(ctx, id, plan)
			return err
		},
		Klaar: func(err error) { klaar(pdf, err) }})
}

// druk opens the concept in the reader of the desktop.
func (s *scherm) druk() {
	s.zet("Concept printen", 0, func(pdf []byte, err error) {
		switch {
		case kit.Gestopt(err):
		case err != nil:
			s.h.Vraag(kit.Foutmelding(err))
		default:
			s.h.Toon(naamVan(s.m.in.Dossier.Stand().Nummer, 0, true), pdf)
		}
	})
}
