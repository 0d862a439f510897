package wet

import (
	"slices"

	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// UrenFeit is one statement of hours: a total over a period that ends on Datum.
// Statements are added up; a later one does not replace an earlier one, so a
// correction is made on the statement itself.
type UrenFeit struct {
	Datum         kalender.Datum
	Vanaf         kalender.Datum // empty: not told; the whole then counts by Datum
	Onderdeel     Onderdeel
	Minuten       Minuten
	TijdensIntake bool // done within the brede intake; for the Z-route also within the maatschappelijke begeleiding (Bi 3.14 lid 6)
	Keurmerk      bool // at a school with the keurmerk (Wi 32) or a school of the taalschakeltraject (Wi 8 lid 2)
	Onderwijs     bool // in vso, praktijkonderwijs or entree (Bi 3.14 lid 9 and 10)
}

// Voortgang is what is known of the way of one person.
type Voortgang struct {
	Doelgroep              Doelgroep
	Leerroute              Leerroute
	EerstePIP              kalender.Datum // dagtekening of the first PIP, also of another municipality
	Uren                   []UrenFeit
	LagereCursusnorm       Minuten // Ri 3.16 lid 2; 0: the ordinary norm
	OntheffingParticipatie bool    // by DUO (Bi 2.7 lid 3 onder c)
	Behaald                []Eis   // exams passed at the level of the PIP, taalschakeltraject
	PVTOndertekend         kalender.Datum
	MAPEindgesprek         kalender.Datum
	EindgesprekZ           kalender.Datum
}

// Urennorm names a norm of hours.
type Urennorm string

// The norms.
const (
	NormCursusuren       Urennorm = "cursusuren"
	NormParticipatieuren Urennorm = "participatieuren"
	NormPVT              Urennorm = "pvt"
	NormMAPPraktijk      Urennorm = "map-praktijk"
	NormAfschalen        Urennorm = "afschalen-a2"
)

// Urenstand is how far somebody is with one norm. Geldt is false where the norm does
// not exist for this person; with Onbekend a fact or a value of the law is missing.
type Urenstand struct {
	Norm     Urennorm
	Geldt    bool
	Onbekend bool
	Nodig    Minuten
	Telt     Minuten
	Tekort   Minuten
	Uitleg   uitleg.Uitleg
}

// Urenstanden gives the standing of the norms of the parts, those that do not apply included.
func (r Regels) Urenstanden(v Voortgang) []Urenstand {
	return []Urenstand{r.Cursusuren(v), r.Participatieuren(v), r.PVTUren(v), r.MAPPraktijkuren(v)}
}

// Cursusuren gives the standing of the course hours of the Z-route: NT2 and KNM at a
// school with the keurmerk (Bi 3.14 lid 2 onder a, lid 3, 6, 8, 9; 5.4 lid 4 onder c).
func (r Regels) Cursusuren(v Voortgang) Urenstand {
	s := r.urenSchrijver("Wie de Z-route volgt, volgt cursusuren NT2 en KNM", "Bi 3.14 lid 2 onder a en lid 3", v)
	if v.Leerroute != RouteZ {
		return s.normGeldtNiet(NormCursusuren, "Een norm voor cursusuren is er alleen in de Z-route.")
	}
	nodig := Uren(s.getal(ZrouteCursusurenNorm, r.normPeil(v)))
	switch l := v.LagereCursusnorm; {
	case l < 0 || l >= nodig && l > 0:
		s.letOp("De ingevulde lagere norm %s is niet lager dan %s en telt niet.", l, nodig)
	case l > 0:
		s.stap("Wegens een beperking geldt een lagere norm: %s in plaats van %s (Ri 3.16 lid 2).", l, nodig)
		nodig = l
	}
	telt := s.telOp(v, urenEis{soorten: []Onderdeel{UrenNT2, UrenKNM}, keurmerk: true, onderwijs: true, zelfredzaam: true})
	return s.stand(NormCursusuren, nodig, telt)
}

// Participatieuren gives the standing of the participation hours of an
// asielstatushouder in the Z-route; MAP and PVT count towards them (Bi 3.14 lid 2 onder b, lid 5).
func (r Regels) Participatieuren(v Voortgang) Urenstand {
	s := r.urenSchrijver("Een asielstatushouder in de Z-route doet activiteiten om mee te doen", "Bi 3.14 lid 2 onder b en lid 5", v)
	switch {
	case v.Leerroute != RouteZ:
		return s.normGeldtNiet(NormParticipatieuren, "Participatie-uren horen alleen bij de Z-route.")
	case v.Doelgroep == Gezinsmigrant || v.Doelgroep == OverigeMigrant:
		return s.normGeldtNiet(NormParticipatieuren, "Participatie-uren zijn alleen voor een asielstatushouder (Bi 3.14 lid 3).")
	case v.Doelgroep != Asielstatushouder:
		return s.normOnbekend(NormParticipatieuren, "De doelgroep is niet bekend.")
	case v.OntheffingParticipatie:
		return s.normGeldtNiet(NormParticipatieuren, "DUO heeft ontheffing gegeven van de participatie (Bi 2.7 lid 3 onder c).")
	}
	nodig := Uren(s.getal(ZrouteParticipatieurenNorm, r.normPeil(v)))
	aftrek := s.telOp(v, urenEis{soorten: []Onderdeel{UrenMAP, UrenMAPPraktijk, UrenPVT}})
	s.stap("Uren van MAP en PVT gaan van de norm af: %s min %s is %s.", nodig, aftrek, max(nodig-aftrek, 0))
	telt := aftrek + s.telOp(v, urenEis{soorten: []Onderdeel{UrenParticipatie}, zelfredzaam: true})
	return s.stand(NormParticipatieuren, nodig, telt)
}

// PVTUren gives the standing of the hours of the participatieverklaringstraject (Bi 3.1 lid 3).
func (r Regels) PVTUren(v Voortgang) Urenstand {
	s := r.urenSchrijver("Het participatieverklaringstraject duurt een minimum aantal uren", "Bi 3.1 lid 3", v)
	nodig := Uren(s.getal(PVTUrenMinimum, r.normPeil(v)))
	return s.stand(NormPVT, nodig, s.telOp(v, urenEis{soorten: []Onderdeel{UrenPVT}}))
}

// MAPPraktijkuren gives the standing of the practice of the MAP (Ri 3.1); not in the onderwijsroute.
func (r Regels) MAPPraktijkuren(v Voortgang) Urenstand {
	s := r.urenSchrijver("De MAP telt een minimum aantal uren praktijk", "Ri 3.1", v)
	if v.Leerroute == RouteOnderwijs {
		return s.normGeldtNiet(NormMAPPraktijk, "In de onderwijsroute is geen MAP nodig (Wi 8 lid 3).")
	}
	nodig := Uren(s.getal(MAPUrenPraktijkMinimum, r.normPeil(v)))
	return s.stand(NormMAPPraktijk, nodig, s.telOp(v, urenEis{soorten: []Onderdeel{UrenMAPPraktijk}}))
}

// UrenVoorAfschalen gives the standing of the hour test for exams at A2 in the
// B1-route (Wi 17 lid 3, Bi 5.5): whether the effort was enough stays a reasoned decision.
func (r Regels) UrenVoorAfschalen(v Voortgang) Urenstand {
	s := r.urenSchrijver("Afschalen naar A2 kan na voldoende uren NT2, alfabetisering inbegrepen", "Wi 17 lid 3; Bi 5.5 lid 1 en 2", v)
	if v.Leerroute != RouteB1 {
		return s.normGeldtNiet(NormAfschalen, "Afschalen naar A2 kan alleen in de B1-route.")
	}
	nodig := Uren(s.getal(AfschalenUrenNT2, r.normPeil(v)))
	s.letOp("De uren alleen zijn niet genoeg: ook moet blijken dat de inburgeraar zich voldoende heeft ingespannen.")
	return s.stand(NormAfschalen, nodig, s.telOp(v, urenEis{soorten: []Onderdeel{UrenNT2}, keurmerk: true}))
}

// normPeil is the day whose norms count: the first PIP, or the day of asking while there is none.
func (r Regels) normPeil(v Voortgang) kalender.Datum {
	if v.EerstePIP.Leeg() {
		return r.op
	}
	return v.EerstePIP
}

func (r Regels) urenSchrijver(regel, artikel string, v Voortgang) *schrijver {
	s := r.schrijf(regel, artikel)
	s.invoer("doelgroep", string(v.Doelgroep))
	s.invoer("leerroute", v.Leerroute.Naam())
	s.datum("dagtekening van het eerste PIP", v.EerstePIP)
	return s
}

func (s *schrijver) normGeldtNiet(naam Urennorm, tekst string) Urenstand {
	return Urenstand{Norm: naam, Uitleg: s.uit("%s", tekst)}
}

func (s *schrijver) normOnbekend(naam Urennorm, tekst string) Urenstand {
	return Urenstand{Norm: naam, Onbekend: true, Uitleg: s.uit("Dit is niet te berekenen. %s", tekst)}
}

func (s *schrijver) stand(naam Urennorm, nodig, telt Minuten) Urenstand {
	if s.err != nil {
		return s.normOnbekend(naam, s.err.Error())
	}
	u := Urenstand{Norm: naam, Geldt: true, Nodig: nodig, Telt: telt, Tekort: max(nodig-telt, 0)}
	s.stap("Nodig %s, behaald %s.", nodig, telt)
	if u.Tekort == 0 {
		u.Uitleg = s.uit("De norm van %s is gehaald.", nodig)
	} else {
		u.Uitleg = s.uit("Er ontbreekt %s.", u.Tekort)
	}
	return u
}

// urenEis says which statements may count for a norm.
type urenEis struct {
	soorten     []Onderdeel
	keurmerk    bool // only at a school with the keurmerk
	onderwijs   bool // or in vso, praktijkonderwijs or entree
	zelfredzaam bool // a norm of the Z-route, for which maatschappelijke begeleiding counts too (Bi 3.14 lid 6)
}

func (s *schrijver) telOp(v Voortgang, eis urenEis) Minuten {
	var som Minuten
	for _, u := range v.Uren {
		if !slices.Contains(eis.soorten, u.Onderdeel) {
			continue
		}
		if waarom := s.r.teltNiet(v.EerstePIP, u, eis); waarom != "" {
			s.stap("%s telt niet: %s", u.opgave(), waarom)
			continue
		}
		s.stap("%s telt.", u.opgave())
		if u.TijdensIntake && u.Datum.Voor(v.EerstePIP) {
			s.letOp("De uren tijdens de brede intake mogen meetellen (Bi 3.1, 3.2, 3.14 en 5.5); het college legt dat vast.")
		}
		if eis.onderwijs && u.Onderwijs && !u.Keurmerk {
			s.letOp("Uren in vso, praktijkonderwijs en entree mogen meetellen (Bi 3.14 lid 9); het college beslist dat.")
		}
		som += u.Minuten
	}
	s.u.LetOp = slices.Compact(s.u.LetOp)
	return som
}

// opgave writes the statement for the sum: "Opgave NT2: 40 uur tot en met 31-12-2025".
func (u UrenFeit) opgave() string {
	tekst := "Opgave " + u.Onderdeel.Naam() + ": " + u.Minuten.String()
	if u.Datum.Leeg() {
		return tekst
	}
	return tekst + " tot en met " + u.Datum.String()
}

// teltNiet gives why a statement does not count, or "" when it does (Bi 5.3 lid 5).
func (r Regels) teltNiet(pip kalender.Datum, u UrenFeit, eis urenEis) string {
	switch waarom := r.bruikbaar(u); {
	case waarom != "":
		return waarom
	case eis.onderwijs && u.Onderwijs && !u.Keurmerk:
		return r.teltOnderwijsNiet(pip, u)
	case eis.keurmerk && !u.Keurmerk:
		return "de school heeft geen keurmerk (Wi 32)."
	case u.TijdensIntake:
		return ""
	case eis.zelfredzaam && (pip.Leeg() || u.Datum.Voor(pip)):
		return "uren voor het PIP tellen niet, behalve tijdens de brede intake of de maatschappelijke begeleiding (Bi 3.14 lid 6; Bi 5.3 lid 5)."
	case pip.Leeg() || u.Datum.Voor(pip):
		return "uren voor het PIP tellen niet, behalve tijdens de brede intake (Bi 5.3 lid 5)."
	case !u.Vanaf.Leeg() && u.Vanaf.Voor(pip):
		return "de opgave begint voor het PIP. Splits haar op de dag van het PIP (Bi 5.3 lid 5)."
	default:
		return ""
	}
}

// bruikbaar gives what is wrong with the statement itself, or "".
func (r Regels) bruikbaar(u UrenFeit) string {
	switch {
	case u.Minuten <= 0 || u.Datum.Leeg():
		return "vul de uren en de laatste dag van de opgave in."
	case u.Vanaf.Na(u.Datum):
		return "de eerste dag ligt na de laatste dag."
	case !r.op.Leeg() && u.Datum.Na(r.op):
		return "de opgave is van later dan " + r.op.String() + "."
	default:
		return ""
	}
}

// teltOnderwijsNiet judges hours in vso, praktijkonderwijs and entree: they count
// from two years before the PIP on, since the text of Bi 3.14 lid 9 is there.
func (r Regels) teltOnderwijsNiet(pip kalender.Datum, u UrenFeit) string {
	jaren, _, err := r.Getal(ZrouteAftrekOnderwijsTerugkijkJaren, r.op)
	switch {
	case r.op.Leeg():
		return "zonder peildatum is niet te zeggen of uren in vso, praktijkonderwijs en entree meetellen."
	case err != nil:
		return "op " + r.op.String() + " telden uren in vso, praktijkonderwijs en entree nog niet mee."
	}
	begin := u.Vanaf
	if begin.Leeg() {
		begin = u.Datum
	}
	switch vanaf := pip.PlusJaren(-jaren); {
	case pip.Leeg():
		return "er is nog geen PIP om vanaf terug te kijken (Bi 3.14 lid 9)."
	case begin.Voor(vanaf):
		return "de opgave begint voor " + vanaf.String() + ", meer dan " + kalender.Jaar.Telling(jaren) + " voor het PIP (Bi 3.14 lid 9)."
	default:
		return ""
	}
}

// Voldaan tells whether the norm exists for this person and is met.
func (u Urenstand) Voldaan() bool { return u.Geldt && u.Tekort == 0 }
