package dossier

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// The relations of a household.
const (
	RelatiePartner = "partner"
	RelatieKind    = "kind"
	RelatieOuder   = "ouder"
	RelatieAnder   = "ander"
)

// Relaties gives the relations of a household, in the order of forms.
func Relaties() []string { return []string{RelatiePartner, RelatieKind, RelatieOuder, RelatieAnder} }

// ZetGezinslid puts a member of the household at place i (from 0); i equal to the
// number of members adds one.
func (d *Dossier) ZetGezinslid(i int, g Gezinslid, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if i < 0 || i > len(s.Huishouden) {
			return lidWeg()
		}
		if j := s.lidMet(g.DossierID); j >= 0 && j != i {
			return dubbelGekoppeld()
		}
		g.Naam = g.Naam.Schoon()
		tekst := "Gezinslid gewijzigd: " + g.Relatie
		if i == len(s.Huishouden) {
			tekst = "Gezinslid toegevoegd: " + g.Relatie
		}
		return s.zetLid(i, g, op, tekst)
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
			return lidWeg()
		}
		relatie := s.Huishouden[i].Relatie
		s.Huishouden = slices.Delete(slices.Clone(s.Huishouden), i, i+1)
		s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisGezin, Tekst: "Gezinslid verwijderd: " + relatie})
		return nil
	})
}

// KoppelGezinslid ties member i (from 0) to the dossier of their own, and takes over who
// that is. It refuses a dossier of somebody with another birth date and one that another
// member has.
func (d *Dossier) KoppelGezinslid(i int, ander Dossier, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if i < 0 || i >= len(s.Huishouden) {
			return lidWeg()
		}
		wie, g := ander.Stand().Persoon, s.Huishouden[i]
		switch j := s.lidMet(ander.ID()); {
		case j == i:
			return nil
		case j >= 0:
			return dubbelGekoppeld()
		case !g.Geboortedatum.Leeg() && g.Geboortedatum != wie.Geboortedatum:
			return fout.Bij("dossierId", fout.Ongeldig, "In dossier %s staat geboortedatum %s, bij dit gezinslid %s. Kies een ander dossier of verbeter de datum.",
				ander.Stand().Nummer, wie.Geboortedatum, g.Geboortedatum)
		}
		return s.zetLid(i, lidVan(g.Relatie, ander), op, "Gezinslid gekoppeld aan dossier "+ander.Stand().Nummer+": "+g.Relatie)
	})
}

// NeemGezinslidOp puts the person of another dossier into the household, tied to that
// dossier: in the place of the same person without one, or else as a new member. Nothing
// changes when that was done before.
func (d *Dossier) NeemGezinslidOp(relatie string, ander Dossier, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if s.lidMet(ander.ID()) >= 0 {
			return nil
		}
		lid := lidVan(relatie, ander)
		i := slices.IndexFunc(s.Huishouden, func(g Gezinslid) bool {
			return g.Relatie == relatie && g.DossierID == 0 && !g.Geboortedatum.Leeg() && g.Geboortedatum == lid.Geboortedatum
		})
		if i < 0 {
			i = len(s.Huishouden)
		}
		return s.zetLid(i, lid, op, "Gezinslid gekoppeld aan dossier "+ander.Stand().Nummer+": "+relatie)
	})
}

// HeeftGezinslid tells whether a member of the household has this dossier.
func (d Dossier) HeeftGezinslid(id ID) bool { return d.s.lidMet(id) >= 0 }

// Ontkoppel takes the tie to another dossier away; the member stays. Nothing changes when
// there is none.
func (d *Dossier) Ontkoppel(ander ID, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		i := s.lidMet(ander)
		if i < 0 {
			return nil
		}
		lid := s.Huishouden[i]
		lid.DossierID = 0
		return s.zetLid(i, lid, op, "Koppeling met het eigen dossier verwijderd: "+lid.Relatie)
	})
}

// OmgekeerdeRelatie gives the relation as seen from the other side.
func OmgekeerdeRelatie(relatie string) string {
	switch relatie {
	case RelatieKind:
		return RelatieOuder
	case RelatieOuder:
		return RelatieKind
	default:
		return relatie
	}
}

// lidVan makes a member of who has a dossier: the duty to inburgeren is theirs too.
func lidVan(relatie string, d Dossier) Gezinslid {
	p := d.s.Persoon
	return Gezinslid{Relatie: relatie, Naam: p.Naam, Geboortedatum: p.Geboortedatum, Plichtig: persoon.Ja, DossierID: d.s.ID}
}

// lidMet gives the place of the member with a dossier; -1 when there is none.
func (s *Stand) lidMet(id ID) int {
	return slices.IndexFunc(s.Huishouden, func(g Gezinslid) bool { return id != 0 && g.DossierID == id })
}

// zetLid puts a member at place i, or at the end.
func (s *Stand) zetLid(i int, g Gezinslid, op kalender.Datum, tekst string) error {
	if err := g.controleer(op, s.ID); err != nil {
		return err
	}
	lijst := slices.Clone(s.Huishouden)
	if i == len(lijst) {
		lijst = append(lijst, g)
	} else {
		lijst[i] = g
	}
	s.Huishouden = lijst
	s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisGezin, Tekst: tekst})
	return nil
}

func lidWeg() error {
	return fout.New(fout.NietGevonden, "Dit gezinslid is er niet meer. Open het dossier opnieuw.")
}

func dubbelGekoppeld() error {
	return fout.Bij("dossierId", fout.Bestaat, "Dit dossier hoort al bij een ander gezinslid. Kies een ander dossier.")
}
