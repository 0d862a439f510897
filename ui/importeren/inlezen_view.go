package importeren

import (
	"context"

	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/ui/kit"
)

// inlezing is one run of reading in, with what it gave.
type inlezing struct {
	uit    keten.Ingelezen
	w      poort.Wijzigingen
	anders bool // the file was changed after the user looked at it: nothing was written
	gelukt bool
	lijst  keten.Voorproef
	vragen bool
}

// leesIn writes the list, with a count and a way to stop. Stopping writes nothing.
func (s *scherm) leesIn() {
	i := &inlezing{lijst: s.m.proef, vragen: s.m.vragen}
	keuze, pad := s.m.keuze, s.m.pad
	s.schrijft = true
	s.proef.hoofd.ZetAan(false)
	s.h.Draai(kit.Taak{
		Naam: "Lijst inlezen", Gelijk: kit.Weiger,
		Werk: func(ctx context.Context, v *kit.Voortgang) (err error) {
			if i.anders = s.gewijzigdBestand(pad, i.lijst.Lijst.SHA256); i.anders {
				return nil
			}
			i.uit, i.w, err = s.o.Keten.ImporteerMet(ctx, i.lijst.Lijst, keuze, i.vragen, v.Meld)
			i.gelukt = err == nil
			return err
		},
		Klaar: func(err error) { s.ingelezen(i, err) },
	})
}

// gewijzigdBestand tells whether the file has other bytes than those that were looked at.
// A file that cannot be read any more stops nothing: the list itself is at hand.
func (s *scherm) gewijzigdBestand(pad, som string) bool {
	l, err := s.o.Lees(pad)
	return err == nil && l.SHA256 != som
}

// ingelezen shows how a run ended. One that was stopped after the last row had been
// written counts as done.
func (s *scherm) ingelezen(i *inlezing, err error) {
	if i.gelukt {
		s.h.Gewijzigd(i.w)
	}
	s.schrijft = false
	s.proef.balk()
	switch {
	case i.gelukt:
		s.m.klaar(i.uit)
		s.toon()
		s.leesEerder()
		s.Focus()
	case kit.Gestopt(err):
		s.h.Meld(kit.Melding{Tekst: "Gestopt. Er is niets ingelezen.", Niveau: kit.LetOp})
	case err != nil:
		s.h.Vraag(kit.Foutmelding(err))
	case i.anders:
		s.h.Vraag(kit.Bevestig("Het bestand is intussen gewijzigd",
			"U bekeek een eerdere versie van deze lijst. Er is niets ingelezen. Bekijk de lijst opnieuw voordat u haar inleest.", "Opnieuw bekijken", s.bekijkWeer))
	}
}

// bekijkWeer looks at the same file again, as it is now.
func (s *scherm) bekijkWeer() {
	pad := s.m.pad
	s.opnieuw()
	s.bestand.Zet(pad)
	s.bekijkBestand()
}
