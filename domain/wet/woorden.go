package wet

import "strconv"

// Doelgroep is the group a person belongs to. The law itself knows two groups
// (Wi 13 and Wi 19); gezins- and overige migrant are kept apart as registration only.
type Doelgroep string

// The groups, spelled as in the municipality's own lists.
const (
	Asielstatushouder Doelgroep = "asielstatushouder"
	Gezinsmigrant     Doelgroep = "gezinsmigrant"
	OverigeMigrant    Doelgroep = "overige migrant"
)

// Doelgroepen gives all groups in the order of forms and reports.
func Doelgroepen() []Doelgroep {
	return []Doelgroep{Asielstatushouder, Gezinsmigrant, OverigeMigrant}
}

// Verblijfsvergunning is the kind of residence permit (Wi 13 lid 1, Wi 19).
type Verblijfsvergunning string

// The permits that matter to this law. GezinslidAsiel is the regular permit of a
// family member of an asylum holder (Wi 13 lid 1 onder b): an asielstatushouder,
// but without Pw 56a.
const (
	AsielBepaald    Verblijfsvergunning = "asiel bepaalde tijd"
	AsielOnbepaald  Verblijfsvergunning = "asiel onbepaalde tijd"
	RegulierBepaald Verblijfsvergunning = "regulier bepaalde tijd"
	GezinslidAsiel  Verblijfsvergunning = "regulier gezinslid asiel"
)

// Verblijfsvergunningen gives all permits in the order of forms.
func Verblijfsvergunningen() []Verblijfsvergunning {
	return []Verblijfsvergunning{AsielBepaald, AsielOnbepaald, RegulierBepaald, GezinslidAsiel}
}

// Leerroute is one of the three routes (Wi 7, 8 and 9).
type Leerroute string

// The routes.
const (
	RouteB1        Leerroute = "B1"
	RouteOnderwijs Leerroute = "onderwijs"
	RouteZ         Leerroute = "Z"
)

// Leerroutes gives the routes in the order of the law.
func Leerroutes() []Leerroute { return []Leerroute{RouteB1, RouteOnderwijs, RouteZ} }

// Naam writes the route as in a letter: "B1-route".
func (l Leerroute) Naam() string {
	switch l {
	case RouteB1:
		return "B1-route"
	case RouteOnderwijs:
		return "onderwijsroute"
	case RouteZ:
		return "Z-route (zelfredzaamheidsroute)"
	default:
		return ""
	}
}

// Niveau is a level of language of the Europees Referentiekader.
type Niveau string

// The levels that this law and its intake speak of. Alfa: not yet able to read and write.
const (
	NiveauOnbekend Niveau = ""
	NiveauAlfa     Niveau = "alfa"
	NiveauA0       Niveau = "A0"
	NiveauA1       Niveau = "A1"
	NiveauA2       Niveau = "A2"
	NiveauB1       Niveau = "B1"
	NiveauB2       Niveau = "B2"
)

// Leerbaarheid is DUO's result of the leerbaarheidstoets (Wi 14 lid 3 onder a).
type Leerbaarheid string

// The results as DUO tells them.
const (
	B1Haalbaar     Leerbaarheid = "B1-route haalbaar"
	B1NietHaalbaar Leerbaarheid = "B1-route niet haalbaar"
	ToetsOnbekend  Leerbaarheid = "Onbekend"
)

// Onderdeel is a kind of hours (Bi 3.1, 3.14, 5.5; Ri 3.1).
type Onderdeel string

// The kinds. MAPPraktijk counts for Ri 3.1 and, being MAP, for the participation deduction too.
const (
	UrenNT2          Onderdeel = "nt2"
	UrenKNM          Onderdeel = "knm"
	UrenParticipatie Onderdeel = "participatie"
	UrenMAP          Onderdeel = "map"
	UrenMAPPraktijk  Onderdeel = "map-praktijk"
	UrenPVT          Onderdeel = "pvt"
)

// Naam writes the kind as in a letter: "NT2"; "" for an unknown kind.
func (o Onderdeel) Naam() string {
	switch o {
	case UrenNT2:
		return "NT2"
	case UrenKNM:
		return "KNM"
	case UrenParticipatie:
		return "participatie"
	case UrenMAP:
		return "MAP"
	case UrenMAPPraktijk:
		return "MAP (praktijk)"
	case UrenPVT:
		return "PVT"
	default:
		return ""
	}
}

// Verwijtbaarheid sets the percentage of a fine under art. 23 (Bi 7.1 lid 4; Awb 5:41).
type Verwijtbaarheid string

// The degrees.
const (
	Opzet       Verwijtbaarheid = "opzet"
	GroveSchuld Verwijtbaarheid = "grove schuld"
	Normaal     Verwijtbaarheid = "normaal"
	Verminderd  Verwijtbaarheid = "verminderd"
	GeenVerwijt Verwijtbaarheid = "geen"
)

// Minuten counts hours of lessons and participation without fractions: 12,5 uur = 750.
type Minuten int

// Uren makes whole hours.
func Uren(n int) Minuten { return Minuten(n * 60) }

// String writes hours as people do: "40 uur", "12 uur en 30 minuten".
func (m Minuten) String() string {
	uren, rest := int(m)/60, int(m)%60
	switch {
	case rest == 0:
		return strconv.Itoa(uren) + " uur"
	case uren == 0:
		return strconv.Itoa(rest) + " minuten"
	default:
		return strconv.Itoa(uren) + " uur en " + strconv.Itoa(max(rest, -rest)) + " minuten"
	}
}
