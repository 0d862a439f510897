// Package traject holds what a person does on the way: the offer of a course, hours
// and verzuim, PVT, MAP, Z-route. It keeps facts; what they are worth is asked of wet.
package traject

import (
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// Uren is one statement of hours by a provider, a total over a period that ends on Datum.
type Uren struct {
	Datum         kalender.Datum `json:"datum"`
	Vanaf         kalender.Datum `json:"vanaf"`
	Onderdeel     wet.Onderdeel  `json:"onderdeel"`
	Minuten       wet.Minuten    `json:"minuten"`
	TijdensIntake bool           `json:"tijdensIntake,omitempty"`
	Keurmerk      bool           `json:"keurmerk,omitempty"`
	Onderwijs     bool           `json:"onderwijs,omitempty"` // in vso, praktijkonderwijs or entree (Bi 3.14 lid 9 and 10)
	Aanbieder     string         `json:"aanbieder,omitempty"`
	BuitenSchakel bool           `json:"buitenSchakel,omitempty"` // taken over from another administration
}

// Stand is all that is known of the way of one person.
type Stand struct {
	Aanbod            kalender.Datum `json:"aanbod"` // offer of a course for the leerroute (Wi 16)
	Uren              []Uren         `json:"uren,omitempty"`
	PVTOndertekend    kalender.Datum `json:"pvtOndertekend"`    // signing of the participatieverklaring
	MAPEindgesprek    kalender.Datum `json:"mapEindgesprek"`    // Ri 3.1
	EindgesprekZ      kalender.Datum `json:"eindgesprekZ"`      // Bi 3.14
	TermijnVolgensDUO kalender.Datum `json:"termijnVolgensDUO"` // last day of the term as DUO told it; DUO's record decides
}
