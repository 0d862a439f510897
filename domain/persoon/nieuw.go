package persoon

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
)

const vroegsteGeboortejaar = 1890

// New gives p with its texts cleaned and its numbers in one spelling, or everything that
// is wrong with it at once (fout.Lijst, each with its field). There must be a surname, a
// date of birth, and a BSN or a V-nummer. Whether the date of birth lies in the future
// is for who knows what day it is: see Leeftijd and dossier.New.
func New(p Persoon) (Persoon, error) {
	var v fout.Verzamelaar
	p = schoon(p)
	nummers(&p, &v)
	v.Voeg(p.Naam.Controleer())
	switch {
	case p.Geboortedatum.Leeg():
		v.Voeg(fout.Bij("geboortedatum", fout.Ontbreekt, "Vul de geboortedatum in."))
	case p.Geboortedatum.Jaar() < vroegsteGeboortejaar:
		v.Voeg(fout.Bij("geboortedatum", fout.Ongeldig, "De geboortedatum %s is te lang geleden. Controleer het jaar.", p.Geboortedatum))
	}
	if !slices.Contains(Geslachten(), p.Geslacht) {
		v.Voeg(fout.Bij("geslacht", fout.Ongeldig, "Kies man, vrouw, x of onbekend."))
	}
	if !slices.Contains([]JaNee{Onbekend, Ja, Nee}, p.Tolk) {
		v.Voeg(fout.Bij("tolk", fout.Ongeldig, "Kies bij tolk ja, nee of onbekend."))
	}
	contact(&p, &v)
	if err := v.Err(); err != nil {
		return Persoon{}, err
	}
	return p, nil
}

// Geslachten gives all values in the order of forms.
func Geslachten() []Geslacht { return []Geslacht{Vrouw, Man, GeslachtX, GeslachtOnbekend} }

func schoon(p Persoon) Persoon {
	p.Naam, p.Adres = p.Naam.Schoon(), p.Adres.schoon()
	p.Nationaliteit, p.Voertaal = Schoon(p.Nationaliteit), Schoon(p.Voertaal)
	p.Opmerking = SchoneTekst(p.Opmerking)
	return p
}

func nummers(p *Persoon, v *fout.Verzamelaar) {
	if p.BSN == "" && p.VNummer == "" {
		v.Voeg(fout.Bij("bsn", fout.Ontbreekt, "Vul de BSN in. Is er nog geen BSN, vul dan het V-nummer in."))
	}
	var err error
	if p.BSN != "" {
		p.BSN, err = ParseBSN(string(p.BSN))
		v.Voeg(err)
	}
	if p.VNummer != "" {
		p.VNummer, err = ParseVNummer(string(p.VNummer))
		v.Voeg(err)
	}
}

func contact(p *Persoon, v *fout.Verzamelaar) {
	var err error
	if p.Adres.Postcode != "" {
		p.Adres.Postcode, err = ParsePostcode(p.Adres.Postcode)
		v.Voeg(err)
	}
	p.Email, err = ParseEmail(p.Email)
	v.Voeg(err)
	p.Telefoon, err = ParseTelefoon(p.Telefoon)
	v.Voeg(err)
	for _, t := range []struct{ veld, tekst string }{
		{"straat", p.Adres.Straat}, {"huisnummer", p.Adres.Huisnummer}, {"woonplaats", p.Adres.Woonplaats},
		{"nationaliteit", p.Nationaliteit}, {"voertaal", p.Voertaal}, {"telefoon", p.Telefoon},
	} {
		v.Voeg(nietTeLang(t.veld, t.tekst, regelLengte))
	}
	v.Voeg(nietTeLang("opmerking", p.Opmerking, tekstLengte))
}

// Leeftijd gives the age in whole years on a day; 0 before birth.
func (p Persoon) Leeftijd(op kalender.Datum) int { return p.Geboortedatum.VolleJarenTot(op) }
