package dossier

import (
	"context"

	"schakel/domain/poort"
	"schakel/ui/kit"
)

// vraag opens the short form of an opdracht as a dialog. It stays, with the errors at
// their fields, until the use case took it.
func (s *scherm) vraag(o opdracht) {
	f := newVelden(o.velden, s.m.op)
	f.vul(o.begin)
	doel, in := s.m.doel(), invoer{}
	kit.VraagIn(s.h, kit.Invulvraag{
		Titel: o.titel, Tekst: o.tekst, Velden: f.alle, Ja: o.bevestiging(), Gevaar: o.gevaar,
		Lees: func() { in = f.invoer() },
		Werk: func(ctx context.Context) (poort.Wijzigingen, error) { return o.doe(ctx, s.k, doel, in) },
	})
}
