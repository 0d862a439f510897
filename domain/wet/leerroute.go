package wet

import (
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// MAPNodig tells whether the MAP belongs to a route: not to the onderwijsroute (Wi 8 lid 3).
func (r Regels) MAPNodig(l Leerroute) Oordeel {
	s := r.schrijf("De Module Arbeidsmarkt en Participatie (MAP) hoort bij de B1-route en de Z-route", "Wi 6; Wi 8 lid 3; Bi 3.2")
	s.invoer("leerroute", l.Naam())
	switch l {
	case RouteB1, RouteZ:
		return s.ja("De MAP is verplicht; een vrijstelling is niet mogelijk.")
	case RouteOnderwijs:
		return s.nee("Wie het taalschakeltraject volgt, hoeft de MAP niet te doen.")
	default:
		return s.nee("De leerroute is niet bekend.")
	}
}

// NiveauPast tells whether a level may stand in a PIP with a route. eerste: it is the
// person's first PIP, over all municipalities. An empty level is the ordinary one.
func (r Regels) NiveauPast(l Leerroute, n Niveau, eerste bool) Oordeel {
	s := r.schrijf("Het niveau past bij de leerroute", "Wi 7, 8 en 9; Wi 17 lid 3; Bi 5.5")
	s.invoer("leerroute", l.Naam())
	s.invoer("niveau", string(n))
	s.invoer("eerste PIP", jaNee(eerste))
	switch {
	case l.Naam() == "":
		return s.nee("Kies eerst een leerroute.")
	case n == NiveauOnbekend:
		return s.ja("Zonder niveau geldt het gewone niveau van de leerroute.")
	case n != NiveauA2 && n != NiveauB1:
		return s.nee("In het PIP kan alleen niveau A2 of B1 staan.")
	case l == RouteOnderwijs && n == NiveauA2:
		return s.nee("Bij de onderwijsroute kan het niveau geen A2 zijn. Kies B1.")
	case l == RouteZ && n == NiveauB1:
		return s.nee("Bij de Z-route kan het niveau geen B1 zijn. Kies A2, of laat het niveau leeg.")
	case l == RouteB1 && n == NiveauA2 && eerste:
		return s.nee("In het eerste PIP begint de B1-route op niveau B1. Naar A2 gaan kan pas later, na genoeg lessen en genoeg inzet.")
	default:
		return s.ja("Het niveau past bij de leerroute.")
	}
}

// Schakelgrond is an exception to the time in which the route may be changed (Bi 5.4).
type Schakelgrond string

// The exceptions.
const (
	GeenSchakelgrond        Schakelgrond = ""
	NaOpleiding             Schakelgrond = "na een niet-vrijstellende opleiding"
	BijzondereOmstandigheid Schakelgrond = "bijzondere omstandigheid"
)

// SchakelFeiten are the facts of a change of route. Naar may be empty: then the
// question is whether any change is possible.
type SchakelFeiten struct {
	Van, Naar       Leerroute
	EerstePIP       kalender.Datum // dagtekening of the first PIP
	Grond           Schakelgrond
	OpleidingGeeind kalender.Datum // with NaOpleiding: the day the opleiding ended
	Reden           string         // with BijzondereOmstandigheid: why, by a person
}

// MagLeerrouteWijzigen tells whether the route may be changed on the day of asking
// (Wi 17 lid 2; Bi 5.4 lid 1, 2 and 3).
func (r Regels) MagLeerrouteWijzigen(f SchakelFeiten) Oordeel {
	s := r.schrijf("De leerroute kan worden gewijzigd bij minder of meer voortgang dan verwacht", "Wi 17 lid 2; Bi 5.4 lid 1, 2 en 3")
	s.invoer("leerroute nu", f.Van.Naam())
	if f.Naar != "" {
		s.invoer("leerroute straks", f.Naar.Naam())
	}
	s.datum("dagtekening van het eerste PIP", f.EerstePIP)
	s.datum("dag van de wijziging", r.op)
	if f.Grond != GeenSchakelgrond {
		s.invoer("uitzondering", string(f.Grond))
	}
	if f.Grond == NaOpleiding {
		s.datum("einde van de opleiding", f.OpleidingGeeind)
	}
	termijn := r.LeerrouteWijzigen(f.EerstePIP)
	s.neem(termijn.Uitleg)
	switch {
	case !termijn.Geldt:
		return s.nee("%s", termijn.Uitleg.Uitkomst)
	case r.op.Leeg():
		return s.nee("Vul in op welke dag de leerroute wijzigt.")
	case f.Van == f.Naar:
		return s.nee("Dit is de leerroute die al geldt.")
	case r.op.Voor(f.EerstePIP):
		return s.nee("Op %s was er nog geen PIP.", r.op)
	case !r.op.Na(termijn.TotEnMet):
		s.letOp("Leg uit waarom de voortgang onvoldoende is, of groter dan verwacht.")
		return s.ja("De leerroute kan worden gewijzigd tot en met %s.", termijn.TotEnMet.Lang())
	case r.AltijdTeWijzigen(f.Van, f.Naar):
		return s.ja("Van de onderwijsroute naar de B1-route kan altijd.")
	default:
		return s.laterSchakelen(f, termijn.TotEnMet)
	}
}

// AltijdTeWijzigen tells whether a change of route knows no last day: from the
// onderwijsroute to the B1-route (Bi 5.4 lid 1). naar may be empty: then the question
// is whether any change knows none.
func (r Regels) AltijdTeWijzigen(van, naar Leerroute) bool {
	return van == RouteOnderwijs && (naar == RouteB1 || naar == "")
}

func (s *schrijver) laterSchakelen(f SchakelFeiten, laatste kalender.Datum) Oordeel {
	s.stap("De gewone tijd was voorbij na %s.", laatste)
	op := s.r.op
	switch f.Grond {
	case NaOpleiding:
		mag := s.vlag(LeerrouteWijzigenNaOpleiding, op)
		switch {
		case s.err != nil:
			return s.onbekend()
		case mag && f.OpleidingGeeind.Na(laatste) && !f.OpleidingGeeind.Na(op):
			return s.ja("Na een niet-vrijstellende opleiding die op %s eindigde, kan de leerroute nog worden gewijzigd (Bi 5.4 lid 2).", f.OpleidingGeeind)
		}
		return s.nee("De opleiding moet zijn geëindigd na %s en voor de wijziging (Bi 5.4 lid 2).", laatste)
	case BijzondereOmstandigheid:
		if f.Reden == "" {
			return s.nee("Schrijf op waarom dit een bijzonder geval is (Bi 5.4 lid 3).")
		}
		return s.ja("In een bijzonder geval kan de leerroute nog worden gewijzigd (Bi 5.4 lid 3).")
	default:
		return s.nee("De leerroute kon worden gewijzigd tot en met %s.", laatste.Lang())
	}
}

// Meenemen tells what goes along when the route changes (Bi 5.4 lid 4).
func (r Regels) Meenemen(van, naar Leerroute) Oordeel {
	s := r.schrijf("Bij een andere leerroute gaan behaalde onderdelen en uren mee", "Bi 5.4 lid 4")
	s.invoer("van", van.Naam())
	s.invoer("naar", naar.Naam())
	switch {
	case van.Naam() == "" || naar.Naam() == "" || van == naar:
		return s.nee("Er verandert geen leerroute.")
	case naar == RouteZ:
		return s.ja("Gevolgde uren NT2 en KNM bij een school met keurmerk of van het taalschakeltraject gaan af van de cursusuren (onder c).")
	case van == RouteB1 && naar == RouteOnderwijs:
		return s.ja("Examenpogingen en behaalde onderdelen tellen mee (onder b).")
	case naar == RouteB1 && van == RouteOnderwijs:
		return s.ja("Gevolgde uren tellen mee bij de intensiteit; examenpogingen en behaalde onderdelen tellen mee (onder a).")
	case naar == RouteB1:
		return s.ja("Gevolgde uren tellen mee bij de intensiteit (onder a).")
	default:
		return s.nee("De wet noemt niets dat meegaat van de Z-route naar de onderwijsroute.")
	}
}

// LeerrouteEis is the route that a new PIP must keep; empty when the college is free.
type LeerrouteEis struct {
	Leerroute Leerroute
	Uitleg    uitleg.Uitleg
}

// LeerrouteVerplicht gives the route that the PIP after a move must keep (Wi 15 lid 4): that of the former municipality.
func (r Regels) LeerrouteVerplicht(verhuizing bool, vorige Leerroute) LeerrouteEis {
	s := r.schrijf("Na verhuizing blijft de leerroute dezelfde", "Wi 15 lid 4; Bi 5.3 lid 3")
	s.invoer("verhuisd uit een gemeente met een PIP", jaNee(verhuizing))
	s.invoer("leerroute van het vorige PIP", vorige.Naam())
	switch {
	case !verhuizing:
		return LeerrouteEis{Uitleg: s.uit("Het college kiest de leerroute.")}
	case vorige.Naam() == "":
		s.letOp("Vraag de vorige gemeente om het PIP, de voortgang en de boetes (Wi 35 lid 4).")
		return LeerrouteEis{Uitleg: s.uit("De leerroute van het vorige PIP is nog niet bekend.")}
	}
	s.letOp("Andere delen van het PIP mogen anders zijn. Leerbaarheidstoets en opleiding en werkervaring hoeven niet opnieuw.")
	return LeerrouteEis{vorige, s.uit("Het nieuwe PIP houdt de %s.", vorige.Naam())}
}
