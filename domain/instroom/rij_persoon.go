package instroom

import (
	"errors"
	"slices"

	"schakel/domain/fout"
	"schakel/domain/persoon"
)

// persoonlijk reads what helps to reach and speak with the person. What cannot be
// read here never stops a row.
func (r *lezer) persoonlijk() {
	p := &r.v.Persoon
	if tekst := r.cel(VeldGeslacht); tekst != "" {
		var ok bool
		if p.Geslacht, ok = leesGeslacht(tekst); !ok {
			r.noteer(VeldGeslacht)
		}
	}
	if tekst := r.cel(VeldTolk); tekst != "" {
		var ok bool
		if p.Tolk, ok = leesJaNee(tekst); !ok {
			r.noteer(VeldTolk)
		}
	}
	p.Voertaal = r.cel(VeldVoertaal)
	p.Telefoon = r.cel(VeldTelefoon)
	p.Email = r.cel(VeldEmail)
}

func (r *lezer) adres() {
	a := &r.v.Persoon.Adres
	a.Straat, a.Huisnummer, a.Woonplaats = r.cel(VeldStraat), r.cel(VeldHuisnummer), r.cel(VeldWoonplaats)
	if _, apart := r.kolommen[VeldHuisnummer]; !apart {
		a.Straat, a.Huisnummer = splitsAdres(a.Straat)
	}
	if a.Huisnummer != "" {
		a.Huisnummer += r.cel(VeldHuisletter)
		if t := r.cel(VeldToevoeging); t != "" {
			a.Huisnummer += " " + t
		}
	}
	tekst := r.cel(VeldPostcode)
	if tekst == "" {
		return
	}
	postcode, err := persoon.ParsePostcode(tekst)
	if err != nil {
		r.twijfel(VeldPostcode, "postcode ongeldig")
		return
	}
	a.Postcode = postcode
}

func (r *lezer) partner() {
	tekst := r.cel(VeldPartnerBSN)
	if tekst == "" {
		return
	}
	bsn, err := persoon.ParseBSN(tekst)
	if err != nil || bsn == r.v.Persoon.BSN {
		r.noteer(VeldPartnerBSN)
		return
	}
	r.v.PartnerBSN = bsn
}

// opmerking keeps the lines of the remark as they are.
func (r *lezer) opmerking() {
	r.v.Persoon.Opmerking = persoon.SchoneTekst(r.ruw(VeldOpmerking))
}

// normaal lets persoon set the spelling and check the whole, so that what is compared
// is what will be stored. A contact detail that persoon refuses moves to the remark.
func (r *lezer) normaal() {
	basis := r.v.Persoon
	basis.Telefoon, basis.Email = "", ""
	basis, err := persoon.New(basis)
	if err != nil {
		r.weigerOm(err)
		return
	}
	met := basis
	met.Telefoon = r.v.Persoon.Telefoon
	if p, err := persoon.New(met); err == nil {
		basis = p
	} else {
		r.noteer(VeldTelefoon)
	}
	met = basis
	met.Email = r.v.Persoon.Email
	if p, err := persoon.New(met); err == nil {
		basis = p
	} else {
		r.noteer(VeldEmail)
	}
	r.v.Persoon = basis
}

// weigerOm refuses the row for what the domain found, unless it was refused already.
func (r *lezer) weigerOm(err error) {
	if slices.ContainsFunc(r.bezwaren, func(b Bezwaar) bool { return b.Soort == Geweigerd }) {
		return
	}
	reden, veld := err.Error(), veldRij
	var f *fout.Fout
	if errors.As(err, &f) {
		reden, veld = f.Melding, Veld(f.Veld)
	}
	if naam := veld.Naam(); naam != "" {
		reden = naam + ": " + reden
	}
	r.weiger(veld, reden)
}
