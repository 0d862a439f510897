package dossier

import (
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// Termijnen gives every term of the law that follows from the facts, in the order of the
// chain. A term that does not run yet or does not exist for this person is there too,
// with Geldt false and the reason.
func Termijnen(d Dossier, r wet.Regels) []wet.Termijn {
	eerste := d.EerstePIP()
	inburgering := d.Inburgeringstermijn(r)
	return []wet.Termijn{
		d.PIPTermijn(r),
		inburgering,
		r.Aanbod(d.s.Doelgroep, d.aanbodRoute(), pip.EersteDagtekening(d.s.PIPs)),
		r.LeerrouteWijzigen(eerste),
		d.Ontzorgen(r),
		r.VerlengingVragen(inburgering.TotEnMet),
	}
}

// Termijn gives one of the terms by name; ok is false when this dossier knows no such term.
func (d Dossier) Termijn(naam wet.TermijnNaam, r wet.Regels) (t wet.Termijn, ok bool) {
	for _, t := range Termijnen(d, r) {
		if t.Naam == naam {
			return t, true
		}
	}
	return wet.Termijn{}, false
}

// GedaanOp gives the day on which the work of a term was done. werk is false for a term that
// asks no work of the municipality: it runs and passes by itself. Of a file that was taken
// over it is not known whether there was an offer: that counts as done, without a day.
func (d Dossier) GedaanOp(naam wet.TermijnNaam) (dag kalender.Datum, gedaan, werk bool) {
	switch naam {
	case wet.TermijnPIP:
		dag = pip.EersteDagtekening(d.s.PIPs)
	case wet.TermijnAanbod:
		dag = d.s.Traject.Aanbod
		gedaan = d.s.Lopend
	case wet.TermijnOntzorgen:
		if n := len(d.s.Bijstand); n > 0 {
			dag = d.s.Bijstand[n-1].OntzorgenBeeindigd
		}
	default:
		return dag, false, false
	}
	return dag, gedaan || !dag.Leeg(), true
}

// PIPTermijn gives the last day for the first PIP of this municipality (Bi 5.3).
func (d Dossier) PIPTermijn(r wet.Regels) wet.Termijn {
	return r.PIPTermijn(wet.PIPFeiten{
		Doelgroep: d.s.Doelgroep, Kennisgeving: d.s.Kennisgeving, Inschrijving: d.s.Inschrijving.Datum,
		Verhuizing: d.s.Inschrijving.Verhuizing, InformatieDerde: d.s.InformatieDerde,
	})
}

// Ontzorgen gives the months of Pw 56a that follow from the latest right to bijstand and
// the permit on its first day.
func (d Dossier) Ontzorgen(r wet.Regels) wet.Termijn {
	var vanaf kalender.Datum
	if n := len(d.s.Bijstand); n > 0 {
		vanaf = d.s.Bijstand[n-1].Vanaf
	}
	return r.Ontzorgen(d.VerblijfOp(vanaf), vanaf)
}

// aanbodRoute is the route for which the offer was due: that of the first PIP set here.
func (d Dossier) aanbodRoute() wet.Leerroute {
	for _, p := range d.s.PIPs {
		if p.Status != pip.Concept {
			return p.Inhoud.Leerroute
		}
	}
	return ""
}

// PIPContext gives what the check list of the PIP must know of this dossier on the day
// of r. Soort, dagtekening, the hour test for afschalen and the signatory are for the caller.
func (d Dossier) PIPContext(r wet.Regels) pip.Context {
	op := r.OpDatum()
	t := func(naam wet.TermijnNaam) kalender.Datum {
		if t, ok := d.Termijn(naam, r); ok && t.Geldt {
			return t.TotEnMet
		}
		return kalender.Datum{}
	}
	i := d.s.Intake
	return pip.Context{
		Op: op, Eerdere: d.s.PIPs,
		Doelgroep: d.s.Doelgroep, Vergunning: d.VerblijfOp(op), Kennisgeving: d.s.Kennisgeving, Inschrijving: d.s.Inschrijving.Datum,
		RouteVerhuizing: d.s.Inschrijving.Leerroute, EerstePIPElders: d.s.Inschrijving.DagtekeningEerste,
		PIPUiterlijk: t(wet.TermijnPIP), WijzigenTotEnMet: t(wet.TermijnLeerrouteWijzig), OntzorgenTotEnMet: t(wet.TermijnOntzorgen),
		IntakeGehouden: i.Gehouden, IntakeBijAfwezigheid: i.BijAfwezigheid,
		Toets: i.Toets.Resultaat, Toetsontheffing: !i.Ontheffing.Datum.Leeg(), WensOnderwijs: i.WensOnderwijs,
		Bijstand: d.BijstandOp(op), KindVVE: d.KindVVE(op),
	}
}
