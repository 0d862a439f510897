package dossier

import (
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// Lopend is what is known of a running file from another administration.
type Lopend struct {
	Dagtekening       kalender.Datum // of the PIP that is in force there
	Leerroute         wet.Leerroute
	Niveau            wet.Niveau
	TermijnVolgensDUO kalender.Datum // last day; empty: three years count
	Uren              []traject.Uren
	Aanbod            kalender.Datum
	PVTOndertekend    kalender.Datum
	MAPEindgesprek    kalender.Datum
	EindgesprekZ      kalender.Datum
}

// NeemLopendOver takes a running file over: its PIP as "vastgesteld buiten Schakel",
// its hours and dates. Nothing is made or printed, and the intake is not asked for.
func (d *Dossier) NeemLopendOver(l Lopend, op kalender.Datum) error {
	if len(d.s.PIPs) > 0 {
		return fout.New(fout.Bestaat, "Dit dossier heeft al een PIP. Een lopend traject overnemen kan alleen in een dossier zonder PIP.")
	}
	versie, err := pip.NeemOver(pip.Eerste, nil, l.Dagtekening, op, pip.Inhoud{Leerroute: l.Leerroute, Niveau: l.Niveau})
	if err != nil {
		return err
	}
	nieuw := *d
	if err := nieuw.wijzig(func(s *Stand) error { return s.neemTrajectOver(l, op) }); err != nil {
		return err
	}
	if err := nieuw.ZetPIP(versie.Stand(), op); err != nil {
		return err
	}
	*d = nieuw
	return nil
}

func (s *Stand) neemTrajectOver(l Lopend, op kalender.Datum) error {
	var v fout.Verzamelaar
	v.Voeg(nietVoor("dagtekening", "De dagtekening van het PIP", l.Dagtekening, "de kennisgeving", s.Kennisgeving))
	v.Voeg(nietVoor("termijnVolgensDUO", "De laatste dag van de termijn", l.TermijnVolgensDUO, "de dagtekening", l.Dagtekening))
	t := s.Traject
	zet := func(datum kalender.Datum, fn func(traject.Stand) (traject.Stand, error)) {
		if datum.Leeg() {
			return
		}
		nieuw, err := fn(t)
		v.Voeg(err)
		t = nieuw
	}
	zet(l.Aanbod, func(t traject.Stand) (traject.Stand, error) { return t.MetAanbod(l.Aanbod, op) })
	zet(l.PVTOndertekend, func(t traject.Stand) (traject.Stand, error) { return t.MetPVT(l.PVTOndertekend, op) })
	zet(l.MAPEindgesprek, func(t traject.Stand) (traject.Stand, error) { return t.MetEindgesprekMAP(l.MAPEindgesprek, op) })
	zet(l.EindgesprekZ, func(t traject.Stand) (traject.Stand, error) { return t.MetEindgesprekZ(l.EindgesprekZ, op) })
	zet(l.TermijnVolgensDUO, func(t traject.Stand) (traject.Stand, error) { return t.MetTermijnVolgensDUO(l.TermijnVolgensDUO) })
	for _, u := range l.Uren {
		u.BuitenSchakel = true
		nieuw, err := t.MetUren(u, op)
		v.Voeg(err)
		t = nieuw
	}
	if err := v.Err(); err != nil {
		return err
	}
	s.Traject, s.Lopend = t, true
	s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisOvername, Tekst: "Lopend traject overgenomen"})
	return nil
}
