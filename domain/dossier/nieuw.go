package dossier

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// Gegevens is what a new dossier begins with. Verblijf may be unknown still ("").
type Gegevens struct {
	Persoon    persoon.Persoon
	Doelgroep  wet.Doelgroep
	Verblijf   wet.Verblijfsvergunning
	Medewerker string
}

// New makes a dossier on day op, or tells everything that is wrong at once. What DUO,
// the BRP and the intake bring is added by the methods.
func New(g Gegevens, op kalender.Datum) (Dossier, error) {
	var v fout.Verzamelaar
	p, err := goedePersoon(g.Persoon, op)
	v.Voeg(err)
	v.Voeg(goedeDoelgroep(g.Doelgroep))
	if g.Verblijf != "" {
		v.Voeg(past(g.Doelgroep, g.Verblijf, false, op))
	}
	if err := v.Err(); err != nil {
		return Dossier{}, err
	}
	s := Stand{Gemaakt: op, Persoon: p, Doelgroep: g.Doelgroep, Medewerker: persoon.Schoon(g.Medewerker)}
	if g.Verblijf != "" {
		s.Verblijf = []Verblijfsrecht{{Soort: g.Verblijf}}
	}
	s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisDossier, Tekst: "Dossier gemaakt"})
	return Dossier{s: s}, nil
}

func goedePersoon(p persoon.Persoon, op kalender.Datum) (persoon.Persoon, error) {
	var v fout.Verzamelaar
	nieuw, err := persoon.New(p)
	v.Voeg(err)
	if p.Geboortedatum.Na(op) {
		v.Voeg(fout.Bij("geboortedatum", fout.Ongeldig, "De geboortedatum %s ligt in de toekomst. Controleer de datum.", p.Geboortedatum))
	}
	return nieuw, v.Err()
}

func goedeDoelgroep(g wet.Doelgroep) error {
	if !slices.Contains(wet.Doelgroepen(), g) {
		return fout.Bij("doelgroep", fout.Ongeldig, "Kies de doelgroep: asielstatushouder, gezinsmigrant of overige migrant.")
	}
	return nil
}

// past refuses a permit that does not go with the group (Wi 13 lid 1, Wi 19). later: it
// came after the duty had begun.
func past(g wet.Doelgroep, soort wet.Verblijfsvergunning, later bool, op kalender.Datum) error {
	if !slices.Contains(wet.Verblijfsvergunningen(), soort) {
		return fout.Bij("verblijf", fout.Ongeldig, "Kies de soort verblijfsvergunning uit de lijst.")
	}
	if goedeDoelgroep(g) != nil {
		return nil // told at its own field
	}
	if o := wet.Op(op).DoelgroepPast(g, soort, later); !o.Ja {
		return fout.Bij("verblijf", fout.Ongeldig, "%s", o.Uitleg.Uitkomst)
	}
	return nil
}
