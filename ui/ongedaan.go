package ui

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/poort"
	"schakel/ui/kit"
)

// maxGedaan is how many writes of this session Ctrl+Z can walk back.
const maxGedaan = 50

// biedOngedaan finds out whether a write can be undone; then the line at the bottom
// offers it, and Ctrl+Z knows it.
func (s *Schil) biedOngedaan(w poort.Wijzigingen) {
	if s.d.Beheer == nil || w.Audit == 0 || len(w.Dossiers) > 1 || beheer.IsOngedaan(w.Op) {
		return
	}
	var id dossier.ID // 0: the settings
	if len(w.Dossiers) == 1 {
		id = w.Dossiers[0]
	}
	kit.Draai(s, "Ongedaan maken nagaan", func(ctx context.Context, _ *kit.Voortgang) (bool, error) {
		laatste, ok, err := s.d.Beheer.LaatsteOngedaan(ctx, id)
		return ok && laatste.Audit == w.Audit, err
	}, func(kan bool, err error) {
		if err != nil || !kan {
			return
		}
		s.onthoud(w)
		m := s.opgeslagen(w)
		m.Actie, m.Doe = "Ongedaan maken", func() { s.maakOngedaan(w) }
		s.Meld(m)
	})
}

// onthoud keeps a write for Ctrl+Z.
func (s *Schil) onthoud(w poort.Wijzigingen) {
	s.gedaan = append(s.gedaan, w)
	if over := len(s.gedaan) - maxGedaan; over > 0 {
		s.gedaan = s.gedaan[over:]
	}
}

// VraagOngedaan asks whether the last write of this session must be undone.
func (s *Schil) VraagOngedaan() {
	if len(s.gedaan) == 0 {
		return
	}
	w := s.gedaan[len(s.gedaan)-1]
	s.Vraag(kit.Bevestig("Laatste wijziging ongedaan maken?", w.Op.Label+".", "Ongedaan maken", func() { s.maakOngedaan(w) }))
}

// maakOngedaan undoes a write and forgets it, also when the domain refuses: asking
// again would give the same answer.
func (s *Schil) maakOngedaan(w poort.Wijzigingen) {
	kit.Schrijf(s, "Ongedaan maken", func(ctx context.Context) (poort.Wijzigingen, error) {
		return s.d.Beheer.MaakOngedaan(ctx, w.Audit)
	}, func(err error) {
		for i := range s.gedaan {
			if s.gedaan[i].Audit == w.Audit {
				s.gedaan = append(s.gedaan[:i:i], s.gedaan[i+1:]...)
				break
			}
		}
		s.foutBij(err)
	})
}

// foutBij shows an error, if there is one.
func (s *Schil) foutBij(err error) {
	if err != nil && !kit.Gestopt(err) {
		s.Vraag(kit.Foutmelding(err))
	}
}
