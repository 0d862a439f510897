package dossier

import (
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// Voortgang gives what the rules on hours and parts must know of this dossier.
func (d Dossier) Voortgang() wet.Voortgang {
	t := d.s.Traject
	v := wet.Voortgang{
		Doelgroep: d.s.Doelgroep, Leerroute: d.Leerroute(), EerstePIP: d.EerstePIP(),
		PVTOndertekend: t.PVTOndertekend, MAPEindgesprek: t.MAPEindgesprek, EindgesprekZ: t.EindgesprekZ,
	}
	if p, ok := d.GeldendPIP(kalender.Datum{}); ok {
		v.LagereCursusnorm = p.Inhoud.LagereUrennorm
	}
	for _, u := range t.Uren {
		v.Uren = append(v.Uren, wet.UrenFeit{
			Datum: u.Datum, Vanaf: u.Vanaf, Onderdeel: u.Onderdeel, Minuten: u.Minuten,
			TijdensIntake: u.TijdensIntake, Keurmerk: u.Keurmerk, Onderwijs: u.Onderwijs,
		})
	}
	return v
}

// Oproepfeiten gives the oproepen as the rules on the intake read them.
func (d Dossier) Oproepfeiten() []wet.OproepFeit { return d.s.Intake.feiten() }
