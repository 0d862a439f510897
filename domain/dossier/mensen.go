package dossier

import (
	"slices"

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

// KindVVE tells whether the household has a child of an age for VVE (2 to 5 years) on a day.
func (d Dossier) KindVVE(op kalender.Datum) bool {
	return slices.ContainsFunc(d.s.Huishouden, func(g Gezinslid) bool {
		jaren := g.Geboortedatum.VolleJarenTot(op)
		return g.Relatie == "kind" && !g.Geboortedatum.Leeg() && jaren >= vveVanaf && jaren < vveTot
	})
}
