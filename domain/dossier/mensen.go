package dossier

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// The ages of a child for which VVE can be meant: from the second birthday until the sixth.
const (
	vveVanaf = 2
	vveTot   = 6
)

// WijzigPersoon puts other personal data in place of the former.
func (d *Dossier) WijzigPersoon(p persoon.Persoon, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		nieuw, err := goedePersoon(p, op)
		if err != nil {
			return err
		}
		if nieuw == s.Persoon {
			return nil
		}
		s.Persoon = nieuw
		s.eenPerDag(Gebeurtenis{Datum: op, Soort: GebeurtenisPersoon, Tekst: "Persoonsgegevens gewijzigd"})
		return nil
	})
}

// WijsToe gives the dossier to a medewerker; "" takes it from everybody.
func (d *Dossier) WijsToe(medewerker string, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		naam := persoon.Schoon(medewerker)
		if naam == s.Medewerker {
			return nil
		}
		s.Medewerker = naam
		tekst := "Dossier heeft geen vaste medewerker meer"
		if naam != "" {
			tekst = "Dossier toegewezen aan " + naam
		}
		s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisMedewerker, Tekst: tekst})
		return nil
	})
}

// WijzigDoelgroep moves the person to another group, with the permit that brings it.
func (d *Dossier) WijzigDoelgroep(g wet.Doelgroep, v Verblijfsrecht, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if err := goedeDoelgroep(g); err != nil {
			return err
		}
		oud := s.Doelgroep
		s.Doelgroep = g
		if err := s.zetVerblijf(v, op); err != nil {
			return err
		}
		if oud != g {
			s.feit(Gebeurtenis{Datum: v.Vanaf, Soort: GebeurtenisDoelgroep, Tekst: "Doelgroep is nu " + string(g)})
		}
		return nil
	})
}

// WijzigVerblijf records another permit from a day on; one from the same day is replaced.
func (d *Dossier) WijzigVerblijf(v Verblijfsrecht, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error { return s.zetVerblijf(v, op) })
}

func (s *Stand) zetVerblijf(v Verblijfsrecht, op kalender.Datum) error {
	if err := past(s.Doelgroep, v.Soort, true, op); err != nil {
		return err
	}
	if err := geweest("verblijfVanaf", "De verblijfsvergunning", v.Vanaf, op); err != nil {
		return err
	}
	lijst := slices.DeleteFunc(slices.Clone(s.Verblijf), func(e Verblijfsrecht) bool { return e.Vanaf == v.Vanaf })
	lijst = append(lijst, v)
	slices.SortStableFunc(lijst, func(a, b Verblijfsrecht) int { return a.Vanaf.Vergelijk(b.Vanaf) })
	s.Verblijf = lijst
	s.feit(Gebeurtenis{Datum: v.Vanaf, Soort: GebeurtenisVerblijf, Tekst: "Verblijfsvergunning: " + string(v.Soort)})
	return nil
}

// VerblijfOp gives the permit on a day; "" when none is known. An empty day asks for the latest.
func (d Dossier) VerblijfOp(dag kalender.Datum) wet.Verblijfsvergunning {
	var soort wet.Verblijfsvergunning
	for _, v := range d.s.Verblijf {
		if dag.Leeg() || !v.Vanaf.Na(dag) {
			soort = v.Soort
		}
	}
	return soort
}

// Relaties gives the relations of a household, in the order of forms.
func Relaties() []string { return []string{"partner", "kind", "ouder", "ander"} }

// ZetGezinslid puts a member of the household at place i (from 0); i equal to the
// number of members adds one.
func (d *Dossier) ZetGezinslid(i int, g Gezinslid, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if i < 0 || i > len(s.Huishouden) {
			return fout.New(fout.NietGevonden, "Dit gezinslid is er niet meer. Open het dossier opnieuw.")
		}
		g.Naam = g.Naam.Schoon()
		if err := g.controleer(op, s.ID); err != nil {
			return err
		}
		lijst := slices.Clone(s.Huishouden)
		tekst := "Gezinslid gewijzigd: " + g.Relatie
		if i == len(lijst) {
			lijst = append(lijst, g)
			tekst = "Gezinslid toegevoegd: " + g.Relatie
		} else {
			lijst[i] = g
		}
		s.Huishouden = lijst
		s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisGezin, Tekst: tekst})
		return nil
	})
}

func (g Gezinslid) controleer(op kalender.Datum, eigen ID) error {
	var v fout.Verzamelaar
	v.Voeg(g.Naam.Controleer())
	if !slices.Contains(Relaties(), g.Relatie) {
		v.Voeg(fout.Bij("relatie", fout.Ongeldig, "Kies de relatie: partner, kind, ouder of ander."))
	}
	if g.Geboortedatum.Na(op) {
		v.Voeg(fout.Bij("geboortedatum", fout.Ongeldig, "De geboortedatum %s ligt in de toekomst. Controleer de datum.", g.Geboortedatum))
	}
	if g.DossierID != 0 && g.DossierID == eigen {
		v.Voeg(fout.Bij("dossierId", fout.Ongeldig, "Dit is het dossier van de persoon zelf. Kies het dossier van het gezinslid."))
	}
	return v.Err()
}

// VerwijderGezinslid takes member i (from 0) out of the household.
func (d *Dossier) VerwijderGezinslid(i int, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if i < 0 || i >= len(s.Huishouden) {
			return fout.New(fout.NietGevonden, "Dit gezinslid is er niet meer. Open het dossier opnieuw.")
		}
		relatie := s.Huishouden[i].Relatie
		s.Huishouden = slices.Delete(slices.Clone(s.Huishouden), i, i+1)
		s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisGezin, Tekst: "Gezinslid verwijderd: " + relatie})
		return nil
	})
}

// KindVVE tells whether the household has a child of an age for VVE (2 to 5 years) on a day.
func (d Dossier) KindVVE(op kalender.Datum) bool {
	return slices.ContainsFunc(d.s.Huishouden, func(g Gezinslid) bool {
		jaren := g.Geboortedatum.VolleJarenTot(op)
		return g.Relatie == "kind" && !g.Geboortedatum.Leeg() && jaren >= vveVanaf && jaren < vveTot
	})
}
