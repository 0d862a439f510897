package pip

import (
	"testing"

	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/schermtest"
)

// proef is the editor of one dossier on an administration in memory.
type proef struct {
	*schermtest.Proef
	s    *scherm
	bron kit.Voorbeeld
}

// open makes an administration with one dossier, does opties on it and opens the editor.
func open(t *testing.T, opties ...func(*proef)) *proef {
	t.Helper()
	p := &proef{Proef: schermtest.Nieuw(t, func(*persoon.Persoon) {})}
	for _, o := range opties {
		o(p)
	}
	p.openScherm("")
	return p
}

func (p *proef) openScherm(deel string) {
	p.Helper()
	p.Open(func(h kit.Host, nummer string) kit.Scherm {
		p.s = newScherm(h, p.Keten, p.Beheer, p.bron, kit.Route{Scherm: kit.SchermPIP, Sleutel: nummer, Deel: deel})
		return p.s
	})
	p.s.ZetDeel(deel) // as the shell does
	p.s.Focus()
}

// typ gives a field of the form the keyboard and types in it.
func (p *proef) typ(veld, s string) {
	p.Helper()
	if !p.s.naarVeld(veld) {
		p.Fatalf("there is no field %q", veld)
	}
	p.Typ(s)
}

// concept gives the plan as it is stored.
func (p *proef) concept() pip.Inhoud {
	p.Helper()
	pp := p.Stand().PIPs
	return pp[len(pp)-1].Inhoud
}

func metIntake(p *proef) { p.MetIntake() }

// metConcept begins a concept with this plan.
func metConcept(i pip.Inhoud) func(*proef) {
	return func(p *proef) {
		p.MetIntake()
		p.Goed(p.Keten.BeginPIP(p.Context(), p.Doel, pip.Eerste, i))
	}
}

// metPIP sets this plan today.
func metPIP(i pip.Inhoud) func(*proef) {
	return func(p *proef) {
		metConcept(i)(p)
		p.Goed(p.Keten.StelPIPVast(p.Context(), p.Doel, p.Vandaag()))
	}
}

// met begins a concept of another kind after the plan in force.
func met(soort pip.Soort, i pip.Inhoud) func(*proef) {
	return func(p *proef) { p.Goed(p.Keten.BeginPIP(p.Context(), p.Doel, soort, i)) }
}

// plan lacks nothing for an asielstatushouder in the B1-route.
func plan(anders ...func(*pip.Inhoud)) pip.Inhoud {
	i := pip.Inhoud{
		UitkomstIntake: "U wilt graag in de zorg werken.", Taalniveau: wet.NiveauA1, BesprokenTaal: "Tigrinya", MetTolk: true, Hoofddoel: "betaald-werken",
		Ontwikkelwensen: []pip.Doel{{Soort: "werken", Subdoelen: []string{"werken.passend", "Ik loop stage in de zorg."}}},
		Leerroute:       wet.RouteB1, Alfabetisering: pip.AlfaNVT, PVTIntensiteit: "4 bijeenkomsten", MAPIntensiteit: "8 bijeenkomsten",
		Begeleiding: "Elke maand een gesprek.", Voortgangsgesprekken: 6, Motivering: "De toets en de intake wijzen dezelfde kant op.",
		UrenPerWeek: 750, Taalschool: "Taalhuis De Brug", MaatschappelijkeBegeleiding: "Stichting Welkom", GeschatteUrenB1: 600,
		Afspraken: []pip.Afspraak{{Wie: "Selam Tesfay", Wat: "meldt zich aan bij de taalschool"}},
	}
	for _, a := range anders {
		a(&i)
	}
	return i
}
