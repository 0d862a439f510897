// Package werkvoorraad computes the signals of one dossier: what must be done, by
// when, why, and which button does it. Pure; they do not depend on today: a signal
// is shown from Vanaf on, is late after Uiterlijk and goes after Vervalt.
package werkvoorraad

import (
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// Versie counts the changes of these rules. It is kept with the stored signals; when it
// differs, they are renewed.
const Versie = 2

// Signaal is one thing to do.
type Signaal struct {
	Dossier   dossier.ID // 0: about the administration as a whole
	Soort     Soort
	Vanaf     kalender.Datum // first day on which Vandaag shows it
	Uiterlijk kalender.Datum // last day in time; empty: no term
	Vervalt   kalender.Datum // last day on which it is shown; empty: until it is done
	Wat       string         // "PIP vaststellen"
	Reden     string         // one line: "10 weken na de kennisgeving van 16-02-2026"
	Uitleg    uitleg.Uitleg
}

// Getoond tells whether the signal is shown on a day.
func (s Signaal) Getoond(op kalender.Datum) bool {
	return !s.Vanaf.Na(op) && (s.Vervalt.Leeg() || !op.Na(s.Vervalt))
}

// Soort names a signal; screens and letters hang their button on it.
type Soort string

// The kinds, in the order of the chain.
const (
	Inschrijven     Soort = "inschrijven"
	EersteOproep    Soort = "oproep"
	IntakeHouden    Soort = "intake"
	Verschenen      Soort = "verschenen"
	Waarschuwen     Soort = "waarschuwing"
	TweedeOproep    Soort = "tweede-oproep"
	DerdeOproep     Soort = "derde-oproep"
	Afwezigheid     Soort = "intake-bij-afwezigheid"
	ToetsUitslag    Soort = "leerbaarheidstoets"
	IntakeAfronden  Soort = "intake-afronden"
	InformatieDerde Soort = "informatie-derde"
	PIPVaststellen  Soort = "pip"
	Aanbod          Soort = "aanbod"
	OntzorgenStart  Soort = "ontzorgen-start"
	OntzorgenEinde  Soort = "ontzorgen-einde"
	RouteBeoordelen Soort = "leerroute-wijzigen"
	EindeTermijn    Soort = "einde-termijn"
	TermijnVoorbij  Soort = "termijn-voorbij"
	Uitreiken       Soort = "certificaat"
	Gelijkgesteld   Soort = "gelijkgestelde-dagen"
)

// Knop gives the words on the button that does it; "" for an unknown kind.
func (s Soort) Knop() string {
	for _, k := range soorten() {
		if k.soort == s {
			return k.knop
		}
	}
	return ""
}

// Soorten gives every kind, in the order of the chain.
func Soorten() []Soort {
	var uit []Soort
	for _, k := range soorten() {
		uit = append(uit, k.soort)
	}
	return uit
}

type soortMetKnop struct {
	soort Soort
	knop  string
}

func soorten() []soortMetKnop {
	return []soortMetKnop{
		{Inschrijven, "Inschrijving vastleggen"},
		{EersteOproep, "Oproep maken"},
		{IntakeHouden, "Intake openen"},
		{Verschenen, "Uitkomst vastleggen"},
		{Waarschuwen, "Waarschuwing maken"},
		{TweedeOproep, "Oproep maken"},
		{DerdeOproep, "Oproep maken"},
		{Afwezigheid, "Intake afronden"},
		{ToetsUitslag, "Uitslag vastleggen"},
		{IntakeAfronden, "Intake openen"},
		{InformatieDerde, "Ontvangst vastleggen"},
		{PIPVaststellen, "PIP openen"},
		{Aanbod, "Aanbod vastleggen"},
		{OntzorgenStart, "Start vastleggen"},
		{OntzorgenEinde, "Einde vastleggen"},
		{RouteBeoordelen, "PIP openen"},
		{EindeTermijn, "Dossier openen"},
		{TermijnVoorbij, "Dossier openen"},
		{Uitreiken, "Dossier afsluiten"},
		{Gelijkgesteld, "Lijst openen"},
	}
}
