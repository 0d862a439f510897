package dossier

import (
	"fmt"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// MeldAanbod records the offer of a course for the leerroute (Wi 16).
func (d *Dossier) MeldAanbod(datum, op kalender.Datum) error {
	return d.opTraject(GebeurtenisAanbod, "Cursus of opleiding aangeboden", datum, func(t traject.Stand) (traject.Stand, error) { return t.MetAanbod(datum, op) })
}

// TekenPVT records the signing of the participatieverklaring (Wi 6 lid 4).
func (d *Dossier) TekenPVT(datum, op kalender.Datum) error {
	return d.opTraject(GebeurtenisPVT, "Participatieverklaring ondertekend", datum, func(t traject.Stand) (traject.Stand, error) { return t.MetPVT(datum, op) })
}

// HoudEindgesprekMAP records the final talk of the MAP (Ri 3.1).
func (d *Dossier) HoudEindgesprekMAP(datum, op kalender.Datum) error {
	return d.opTraject(GebeurtenisMAP, "Eindgesprek MAP", datum, func(t traject.Stand) (traject.Stand, error) { return t.MetEindgesprekMAP(datum, op) })
}

// HoudEindgesprekZ records the final talk of the Z-route (Bi 3.14), for who follows it.
func (d *Dossier) HoudEindgesprekZ(datum, op kalender.Datum) error {
	if route := d.Leerroute(); route != wet.RouteZ {
		return fout.Bij("eindgesprekZ", fout.NietMogelijk, "Dit eindgesprek hoort bij de Z-route. Het PIP noemt die route niet.")
	}
	return d.opTraject(GebeurtenisEindgesprekZ, "Eindgesprek Z-route", datum, func(t traject.Stand) (traject.Stand, error) { return t.MetEindgesprekZ(datum, op) })
}

// MeldUren adds a statement of hours.
func (d *Dossier) MeldUren(u traject.Uren, op kalender.Datum) error {
	u.Aanbieder = persoon.Schoon(u.Aanbieder)
	tekst := fmt.Sprintf("Uren %s: %s", u.Onderdeel, urenTekst(u.Minuten)) + voorzetsel(" bij ", u.Aanbieder)
	return d.opTraject(GebeurtenisUren, tekst, u.Datum, func(t traject.Stand) (traject.Stand, error) { return t.MetUren(u, op) })
}

// VerwijderUren takes statement i (from 0) away: it was given in error.
func (d *Dossier) VerwijderUren(i int, op kalender.Datum) error {
	return d.opTraject(GebeurtenisUren, "Opgave van uren verwijderd", op, func(t traject.Stand) (traject.Stand, error) { return t.ZonderUren(i) })
}

func (d *Dossier) opTraject(soort, tekst string, datum kalender.Datum, fn func(traject.Stand) (traject.Stand, error)) error {
	return d.wijzig(func(s *Stand) error {
		t, err := fn(s.Traject)
		if err != nil {
			return err
		}
		s.Traject = t
		s.feit(Gebeurtenis{Datum: datum, Soort: soort, Tekst: tekst})
		return nil
	})
}

// urenTekst writes 750 minutes as "12,5 uur", with at most two decimals.
func urenTekst(m wet.Minuten) string {
	const uur, honderd = 60, 100
	heel, rest := m/uur, (m%uur*honderd+uur/2)/uur
	switch {
	case rest == 0:
		return fmt.Sprintf("%d uur", heel)
	case rest%10 == 0:
		return fmt.Sprintf("%d,%d uur", heel, rest/10)
	default:
		return fmt.Sprintf("%d,%02d uur", heel, rest)
	}
}
