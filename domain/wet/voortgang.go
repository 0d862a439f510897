package wet

import (
	"slices"
	"strings"

	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// Eis is one thing that a leerroute demands, named as in the casus.
type Eis string

// What the routes demand (Wi 6-9).
const (
	ExamenLezen          Eis = "examen-lezen"
	ExamenLuisteren      Eis = "examen-luisteren"
	ExamenSchrijven      Eis = "examen-schrijven"
	ExamenSpreken        Eis = "examen-spreken"
	ExamenKNM            Eis = "examen-knm"
	EisTaalschakel       Eis = "taalschakeltraject"
	EisCursusuren        Eis = "cursusuren"
	EisParticipatieuren  Eis = "participatieuren"
	EisEindgesprekZ      Eis = "eindgesprek-z"
	EisPVTUren           Eis = "pvt"
	EisOndertekeningPVT  Eis = "ondertekening-pvt"
	EisMAPPraktijk       Eis = "map-praktijk"
	EisEindgesprekMAP    Eis = "eindgesprek-map"
	aantalExamenTaaldeel     = 4
)

// EisRegel is a demand with where it stands and what it asks, in Dutch.
type EisRegel struct {
	Eis     Eis
	Artikel string
	Tekst   string
}

// Examens gives the parts of the inburgeringsexamen: four of language, then KNM.
func Examens() []Eis {
	return []Eis{ExamenLezen, ExamenLuisteren, ExamenSchrijven, ExamenSpreken, ExamenKNM}
}

// Eisen gives all that a route demands of a doelgroep, in the order of the law; empty for no route.
func (r Regels) Eisen(l Leerroute, d Doelgroep) []EisRegel {
	var eisen []EisRegel
	switch l {
	case RouteB1:
		for _, e := range Examens() {
			eisen = append(eisen, EisRegel{e, "Wi 7 lid 1", "het " + strings.ReplaceAll(string(e), "-", " ") + " halen op het niveau van het PIP"})
		}
		eisen[aantalExamenTaaldeel].Tekst = "het examen Kennis van de Nederlandse Maatschappij (KNM) halen"
	case RouteOnderwijs:
		eisen = append(eisen, EisRegel{EisTaalschakel, "Wi 8", "het taalschakeltraject afronden, of anders het inburgeringsexamen halen (Wi 8 lid 4)"})
	case RouteZ:
		eisen = append(eisen, EisRegel{EisCursusuren, "Bi 3.14 lid 2 onder a", "de cursusuren NT2 en KNM volgen bij een school met keurmerk"})
		if d == Asielstatushouder {
			eisen = append(eisen, EisRegel{EisParticipatieuren, "Bi 3.14 lid 2 onder b", "de participatie-uren maken"})
		}
		eisen = append(eisen, EisRegel{EisEindgesprekZ, "Bi 3.14 lid 2 onder c", "het eindgesprek met het college voeren"})
	default:
		return nil
	}
	eisen = append(eisen,
		EisRegel{EisPVTUren, "Bi 3.1 lid 3", "de uren van het participatieverklaringstraject (PVT) volgen, met een activiteit of excursie"},
		EisRegel{EisOndertekeningPVT, "Wi 6 lid 4; Bi 3.1", "de participatieverklaring ondertekenen op een bijeenkomst"})
	if r.MAPNodig(l).Ja {
		eisen = append(eisen,
			EisRegel{EisMAPPraktijk, "Ri 3.1", "de uren praktijk van de MAP maken"},
			EisRegel{EisEindgesprekMAP, "Bi 3.2", "het eindgesprek van de MAP met het college voeren"})
	}
	return eisen
}

// Ontbreekt gives the demands that are not met yet on the day of asking, each with why.
func (r Regels) Ontbreekt(v Voortgang) []Ontbrekend {
	var lijst []Ontbrekend
	for _, e := range r.Eisen(v.Leerroute, v.Doelgroep) {
		if gedaan, u := r.gedaan(e, v); !gedaan {
			lijst = append(lijst, Ontbrekend{e.Eis, u})
		}
	}
	return lijst
}

// Ontbrekend is a demand that is not met yet.
type Ontbrekend struct {
	Eis    Eis
	Uitleg uitleg.Uitleg
}

func (r Regels) gedaan(e EisRegel, v Voortgang) (bool, uitleg.Uitleg) {
	uren := func(s Urenstand) (bool, uitleg.Uitleg) { return !s.Onbekend && s.Tekort == 0, s.Uitleg }
	switch e.Eis {
	case EisCursusuren:
		return uren(r.Cursusuren(v))
	case EisParticipatieuren:
		return uren(r.Participatieuren(v))
	case EisPVTUren:
		return uren(r.PVTUren(v))
	case EisMAPPraktijk:
		return uren(r.MAPPraktijkuren(v))
	default:
		return r.gedaanDeel(e, v)
	}
}

func (r Regels) gedaanDeel(e EisRegel, v Voortgang) (bool, uitleg.Uitleg) {
	s := r.urenSchrijver("De leerroute vraagt: "+e.Tekst, e.Artikel, v)
	dag, behaald := r.bewijs(e.Eis, v)
	if !dag.Leeg() {
		s.datum("datum", dag)
	}
	if behaald {
		return true, s.uit("Dit is gedaan.")
	}
	return false, s.uit("Dit is nog niet gedaan.")
}

// bewijs tells whether a part is done, and on which day where there is one.
func (r Regels) bewijs(e Eis, v Voortgang) (kalender.Datum, bool) {
	var d kalender.Datum
	switch e {
	case EisOndertekeningPVT:
		d = v.PVTOndertekend
	case EisEindgesprekMAP:
		d = v.MAPEindgesprek
	case EisEindgesprekZ:
		d = v.EindgesprekZ
	case EisTaalschakel:
		return d, slices.Contains(v.Behaald, e) || heeftAlle(v.Behaald, Examens())
	default:
		return d, slices.Contains(v.Behaald, e)
	}
	return d, !d.Leeg() && (r.op.Leeg() || !d.Na(r.op))
}

func heeftAlle(lijst, nodig []Eis) bool {
	for _, e := range nodig {
		if !slices.Contains(lijst, e) {
			return false
		}
	}
	return true
}

// BijnaKlaar tells whether DUO extends the term once for who is nearly done in the
// B1-route (Bi 4.4): KNM and two language parts, PVT and MAP, all lessons followed.
// For a gezins- or overige migrant the lessons are a number of hours.
func (r Regels) BijnaKlaar(v Voortgang, alleLessen bool) Oordeel {
	s := r.urenSchrijver("Wie bijna klaar is, krijgt van DUO één keer verlenging", "Bi 4.4", v)
	maanden := s.getal(VerlengingBijnaKlaarMaanden, r.normPeil(v))
	lessen := alleLessen
	s.invoer("alle lessen gevolgd", jaNee(alleLessen))
	if v.Doelgroep != Asielstatushouder {
		nodig := Uren(s.getal(VerlengingUrenGezinsmigrant, r.normPeil(v)))
		telt := s.telOp(v, urenEis{soorten: []Onderdeel{UrenNT2, UrenKNM}})
		s.stap("Lesuren: %s van %s.", telt, nodig)
		lessen = telt >= nodig
	}
	taal := 0
	for _, e := range Examens()[:aantalExamenTaaldeel] {
		if slices.Contains(v.Behaald, e) {
			taal++
		}
	}
	s.stap("Behaalde taalonderdelen: %d.", taal)
	pvtMAP := !slices.ContainsFunc(r.Ontbreekt(v), func(o Ontbrekend) bool {
		return slices.Contains([]Eis{EisPVTUren, EisOndertekeningPVT, EisMAPPraktijk, EisEindgesprekMAP}, o.Eis)
	})
	switch {
	case s.err != nil:
		return s.onbekend()
	case v.Leerroute != RouteB1:
		return s.nee("Deze verlenging is er alleen in de B1-route.")
	case !slices.Contains(v.Behaald, ExamenKNM) || taal < 2:
		return s.nee("KNM en ten minste twee van de vier taalonderdelen moeten behaald zijn.")
	case !pvtMAP:
		return s.nee("PVT en MAP moeten afgerond zijn.")
	case !lessen:
		return s.nee("De lessen zijn nog niet gevolgd.")
	default:
		return s.ja("De voorwaarden lijken vervuld: DUO kan één keer verlengen, met %s.", kalender.Maand.Telling(maanden))
	}
}
