package instroom

import (
	"slices"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// Voorstel is what a row says, as facts to make or change a dossier. What is empty
// was not in the list and changes nothing.
type Voorstel struct {
	Persoon      persoon.Persoon
	Doelgroep    wet.Doelgroep
	Verblijf     wet.Verblijfsvergunning
	Kennisgeving kalender.Datum
	Inschrijving kalender.Datum
	Bijstand     kalender.Datum // first day
	Medewerker   string
	PartnerBSN   persoon.BSN    // to link once both dossiers are there
	Notities     []string       // what could not be read, kept as lines of the remark
	Lopend       dossier.Lopend // what another administration did before
}

// Verwerk makes a new dossier on op (of the zero Dossier) or lays the facts of the row
// over one that exists, through the rules of the dossier; an error is one of those. It
// removes nothing, and a PIP is only added where there is none. The PartnerBSN is left
// to the caller, who knows the other dossier.
func (v Voorstel) Verwerk(d dossier.Dossier, op kalender.Datum) (dossier.Dossier, error) {
	stappen := []stap{v.persoon, v.toewijzing, v.groep, v.kennisgeving, v.inschrijving, v.bijstand, v.lopend}
	if s := d.Stand(); s.ID == 0 && s.Gemaakt.Leeg() {
		var err error
		d, err = dossier.New(dossier.Gegevens{Persoon: v.persoonOver(persoon.Persoon{}), Doelgroep: v.Doelgroep,
			Verblijf: v.Verblijf, Medewerker: v.Medewerker}, op)
		if err != nil {
			return dossier.Dossier{}, err
		}
		stappen = stappen[3:]
	}
	for _, doe := range stappen {
		if err := doe(&d, op); err != nil {
			return dossier.Dossier{}, err
		}
	}
	return d, nil
}

// stap lays one kind of facts over a dossier; what is there already is left alone.
type stap func(d *dossier.Dossier, op kalender.Datum) error

func (v Voorstel) persoon(d *dossier.Dossier, op kalender.Datum) error {
	oud := d.Stand().Persoon
	if nieuw := v.persoonOver(oud); nieuw != oud {
		return d.WijzigPersoon(nieuw, op)
	}
	return nil
}

func (v Voorstel) toewijzing(d *dossier.Dossier, op kalender.Datum) error {
	if v.Medewerker == "" || v.Medewerker == d.Stand().Medewerker {
		return nil
	}
	return d.WijsToe(v.Medewerker, op)
}

func (v Voorstel) groep(d *dossier.Dossier, op kalender.Datum) error {
	s := d.Stand()
	soort := laatsteVerblijf(s.Verblijf)
	vul(&soort, v.Verblijf)
	recht := dossier.Verblijfsrecht{Soort: soort, Vanaf: op}
	switch {
	case v.Doelgroep != "" && v.Doelgroep != s.Doelgroep:
		return d.WijzigDoelgroep(v.Doelgroep, recht, op)
	case soort != laatsteVerblijf(s.Verblijf):
		return d.WijzigVerblijf(recht, op)
	}
	return nil
}

func (v Voorstel) kennisgeving(d *dossier.Dossier, op kalender.Datum) error {
	if v.Kennisgeving.Leeg() || v.Kennisgeving == d.Stand().Kennisgeving {
		return nil
	}
	return d.LegKennisgevingVast(v.Kennisgeving, op)
}

func (v Voorstel) inschrijving(d *dossier.Dossier, op kalender.Datum) error {
	i := d.Stand().Inschrijving
	if v.Inschrijving.Leeg() || v.Inschrijving == i.Datum {
		return nil
	}
	i.Datum = v.Inschrijving
	return d.SchrijfIn(i, op)
}

// bijstand corrects the first day of a running period, or adds a period.
func (v Voorstel) bijstand(d *dossier.Dossier, op kalender.Datum) error {
	oud := d.Stand().Bijstand
	bekend := slices.ContainsFunc(oud, func(b dossier.Bijstand) bool { return b.Vanaf == v.Bijstand })
	switch {
	case v.Bijstand.Leeg() || bekend:
		return nil
	case len(oud) > 0 && oud[len(oud)-1].Tot.Leeg():
		return d.VerbeterBijstand(v.Bijstand, op)
	}
	return d.MeldBijstand(v.Bijstand, op)
}

// vul sets a fact unless the list is silent about it.
func vul[T comparable](doel *T, waarde T) {
	var leeg T
	if waarde != leeg {
		*doel = waarde
	}
}

func (v Voorstel) persoonOver(p persoon.Persoon) persoon.Persoon {
	n := v.Persoon
	vul(&p.BSN, n.BSN)
	vul(&p.VNummer, n.VNummer)
	vul(&p.Naam.Voornamen, n.Naam.Voornamen)
	vul(&p.Naam.Tussenvoegsel, n.Naam.Tussenvoegsel)
	vul(&p.Naam.Achternaam, n.Naam.Achternaam)
	vul(&p.Geboortedatum, n.Geboortedatum)
	vul(&p.Geslacht, n.Geslacht)
	vul(&p.Nationaliteit, n.Nationaliteit)
	vul(&p.Adres.Straat, n.Adres.Straat)
	vul(&p.Adres.Huisnummer, n.Adres.Huisnummer)
	vul(&p.Adres.Postcode, n.Adres.Postcode)
	vul(&p.Adres.Woonplaats, n.Adres.Woonplaats)
	vul(&p.Telefoon, n.Telefoon)
	vul(&p.Email, n.Email)
	vul(&p.Voertaal, n.Voertaal)
	vul(&p.Tolk, n.Tolk)
	for _, tekst := range append([]string{n.Opmerking}, v.Notities...) {
		if !strings.Contains(p.Opmerking, tekst) {
			p.Opmerking = strings.TrimPrefix(p.Opmerking+"\n"+tekst, "\n")
		}
	}
	return p
}
