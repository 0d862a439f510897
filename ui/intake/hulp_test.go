package intake

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/persoon"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/schermtest"
)

// proef is the screen of one dossier on an administration in memory.
type proef struct {
	*schermtest.Proef
	s *scherm
}

// open makes an administration with one dossier, does opties on it and opens the screen.
func open(t *testing.T, opties ...func(*proef)) *proef { return openVan(t, nil, opties...) }

// openVan is open for somebody else.
func openVan(t *testing.T, mens func(*persoon.Persoon), opties ...func(*proef)) *proef {
	t.Helper()
	if mens == nil {
		mens = func(*persoon.Persoon) {}
	}
	p := &proef{Proef: schermtest.Nieuw(t, mens)}
	for _, o := range opties {
		o(p)
	}
	p.openScherm("")
	return p
}

func (p *proef) openScherm(deel string) {
	p.Helper()
	p.Open(func(h kit.Host, nummer string) kit.Scherm {
		p.s = newScherm(h, p.Keten, kit.Route{Scherm: kit.SchermIntake, Sleutel: nummer, Deel: deel})
		return p.s
	})
	p.s.ZetDeel(deel) // as the shell does
	p.s.Focus()
}

// typ gives a field of the form the keyboard and types in it.
func (p *proef) typ(veld, s string) {
	p.Helper()
	p.s.naarVeld(veld)
	p.Typ(s)
}

func (p *proef) intake() dossier.Intake { p.Helper(); return p.Stand().Intake }

// metInhoud has the toets and all content, not yet held.
func metInhoud(p *proef) {
	ctx, dag := p.Context(), p.Vandaag()
	p.Goed(p.Keten.LegKennisgevingVast(ctx, p.Doel, dag))
	p.Goed(p.Keten.LegToetsVast(ctx, p.Doel, dossier.Toets{Datum: dag, Resultaat: wet.B1Haalbaar}))
	p.Goed(p.Keten.BewaarIntake(ctx, p.Doel, domaintest.VolledigeIntake()))
}

// metOproep has an oproep of some days ago for a week later.
func metOproep(dagen int) func(*proef) {
	return func(p *proef) {
		d := p.Vandaag().PlusDagen(-dagen)
		p.Goed(p.Keten.RoepOp(p.Context(), p.Doel, dossier.Oproep{Datum: d, Voor: d.PlusDagen(7), Tijd: "10:00", Plaats: "Stadhuis"}))
	}
}
