// Package dossier is the case of one inburgeringsplichtige along the five links of
// the chain: kennisgeving, voorbereiding, brede intake and PIP, inburgeren, afronden.
package dossier

import (
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// ID is the key of a dossier in the administration; 0 = not stored yet.
type ID int64

// Stand is everything about one dossier, plain data for reading, storage and the
// audit row. Rules live in the methods of Dossier.
type Stand struct {
	ID      ID             `json:"id"`
	Nummer  string         `json:"nummer"` // dossiernummer, "2026-0001": jaar of making and a serial
	Versie  int64          `json:"versie"` // grows by one with each save; guards against overwriting
	Gemaakt kalender.Datum `json:"gemaakt"`

	Persoon    persoon.Persoon  `json:"persoon"`
	Doelgroep  wet.Doelgroep    `json:"doelgroep"`
	Verblijf   []Verblijfsrecht `json:"verblijf,omitempty"` // sorted by Vanaf; the last one counts
	Medewerker string           `json:"medewerker,omitempty"`

	Kennisgeving    kalender.Datum        `json:"kennisgeving"` // dagtekening of DUO's notification; empty: koppeling only
	Inschrijving    Inschrijving          `json:"inschrijving"`
	InformatieDerde []wet.InformatieDerde `json:"informatieDerde,omitempty"`
	Bijstand        []Bijstand            `json:"bijstand,omitempty"`
	Huishouden      []Gezinslid           `json:"huishouden,omitempty"`

	Intake  Intake        `json:"intake"`
	PIPs    []pip.Stand   `json:"pips,omitempty"` // in order of Nummer; at most one concept
	Traject traject.Stand `json:"traject"`
	Lopend  bool          `json:"lopend,omitempty"` // taken over as a running file

	Verlengingen    []Verlenging    `json:"verlengingen,omitempty"`
	NieuweTermijnen []NieuweTermijn `json:"nieuweTermijnen,omitempty"` // by Van
	Gebeurtenissen  []Gebeurtenis   `json:"gebeurtenissen,omitempty"`  // the timeline, by date of the fact

	Afsluiting Afsluiting `json:"afsluiting"`
}

// Verblijfsrecht is a permit from a day on.
type Verblijfsrecht struct {
	Soort wet.Verblijfsvergunning `json:"soort"`
	Vanaf kalender.Datum          `json:"vanaf"` // empty: since before the dossier
}

// Inschrijving is the registration in the BRP of this municipality.
type Inschrijving struct {
	Datum             kalender.Datum `json:"datum"`
	Verhuizing        bool           `json:"verhuizing,omitempty"` // from a municipality that set a PIP (Bi 5.3 lid 3)
	VorigeGemeente    string         `json:"vorigeGemeente,omitempty"`
	Leerroute         wet.Leerroute  `json:"leerroute,omitempty"` // the route of that PIP, to be kept
	DagtekeningEerste kalender.Datum `json:"dagtekeningEerste"`   // of the first PIP: the term runs on from there (Wi 11)
}

// Bijstand is a period of assistance under the Participatiewet, with what was done
// about ontzorgen in it (Pw 56a).
type Bijstand struct {
	Vanaf              kalender.Datum `json:"vanaf"`
	Tot                kalender.Datum `json:"tot"`                // last day; empty: running
	OntzorgenGestart   kalender.Datum `json:"ontzorgenGestart"`   // payments arranged
	OntzorgenBeeindigd kalender.Datum `json:"ontzorgenBeeindigd"` // person pays alone again
}

// Gezinslid is a member of the household. DossierID links an adult with a file (and an intake) of their own.
type Gezinslid struct {
	Relatie       string         `json:"relatie"` // partner, kind, ouder, ander
	Naam          persoon.Naam   `json:"naam"`
	Geboortedatum kalender.Datum `json:"geboortedatum"`
	Plichtig      persoon.JaNee  `json:"plichtig,omitempty"`
	DossierID     ID             `json:"dossierId,omitempty"`
}

// Verlenging is a new last day of the term as DUO told it (Bi 4.3, 4.4).
type Verlenging struct {
	TotEnMet kalender.Datum `json:"totEnMet"`
	Bericht  kalender.Datum `json:"bericht"`
	Grond    string         `json:"grond,omitempty"`
}

// NieuweTermijn is the term that DUO gave after the former had passed (Wi 24, 25).
type NieuweTermijn struct {
	Van     kalender.Datum `json:"van"` // first day
	Maanden int            `json:"maanden"`
	Bericht kalender.Datum `json:"bericht"`
}

// Gebeurtenis is one line of the timeline.
type Gebeurtenis struct {
	Datum    kalender.Datum `json:"datum"`
	Soort    string         `json:"soort"`
	Tekst    string         `json:"tekst"`
	Gevoelig bool           `json:"gevoelig,omitempty"`
}

// Afsluiting ends a dossier; Reden is empty while it is open.
type Afsluiting struct {
	Datum kalender.Datum `json:"datum"`
	Reden string         `json:"reden,omitempty"`
}

// Oproep is a summons to the brede intake with its term (Wi 14 lid 1). At most three.
type Oproep struct {
	Nummer         int            `json:"nummer"` // 1, 2, 3
	Datum          kalender.Datum `json:"datum"`
	Voor           kalender.Datum `json:"voor"` // the day on which the person is expected
	Tijd           string         `json:"tijd,omitempty"`
	Plaats         string         `json:"plaats,omitempty"`
	NietVerschenen kalender.Datum `json:"nietVerschenen"`
	Reden          string         `json:"reden,omitempty"` // afgemeld, with or without good reason
	Waarschuwing   kalender.Datum `json:"waarschuwing"`    // written warning that goes with the next oproep
}

// Intake is the brede intake (Wi 14, Bi 5.2).
type Intake struct {
	Oproepen []Oproep `json:"oproepen,omitempty"`

	Gehouden            kalender.Datum `json:"gehouden"`       // the day on which it was completed with the person
	BijAfwezigheid      kalender.Datum `json:"bijAfwezigheid"` // completed in absence after three oproepen (Wi 14 lid 2)
	BijAfwezigheidReden string         `json:"bijAfwezigheidReden,omitempty"`
	Gesprekken          []Gesprek      `json:"gesprekken,omitempty"`

	Toets      Toets      `json:"toets"`
	Ontheffing Ontheffing `json:"ontheffing"`

	// Content parts: Wi 14 lid 3 b-d, Bi 5.2 lid 1.
	Opleiding       string        `json:"opleiding,omitempty"`      // b: education in the country of origin and here
	Werkervaring    string        `json:"werkervaring,omitempty"`   // b
	Omstandigheden  string        `json:"omstandigheden,omitempty"` // c: personal circumstances
	Gezondheid      Gezondheid    `json:"gezondheid"`               // c: consequences and help, sensitive
	VVE             string        `json:"vve,omitempty"`            // d, where there is a child
	VVENvt          bool          `json:"vveNvt,omitempty"`
	Taalniveau      wet.Niveau    `json:"taalniveau,omitempty"` // e
	TaalToelichting string        `json:"taalToelichting,omitempty"`
	Arbeid          string        `json:"arbeid,omitempty"`          // f: mogelijkheden arbeidsparticipatie
	Zelfredzaamheid string        `json:"zelfredzaamheid,omitempty"` // g
	WensOnderwijs   persoon.JaNee `json:"wensOnderwijs,omitempty"`   // Wi 8: wishes mbo/hbo/wo
	Netwerk         string        `json:"netwerk,omitempty"`
	Digitaal        string        `json:"digitaal,omitempty"`
	Wensen          string        `json:"wensen,omitempty"`

	AlleenAangeboden bool          `json:"alleenAangeboden,omitempty"` // Bi 5.2 lid 2: told of the right to talk alone
	AlleenGewenst    persoon.JaNee `json:"alleenGewenst,omitempty"`
	Verslag          string        `json:"verslag,omitempty"`
}

// Gesprek is one talk of the intake.
type Gesprek struct {
	Datum   kalender.Datum `json:"datum"`
	Met     string         `json:"met,omitempty"` // medewerker
	Taal    string         `json:"taal,omitempty"`
	Tolk    bool           `json:"tolk,omitempty"`
	Alleen  bool           `json:"alleen,omitempty"`
	Verslag string         `json:"verslag,omitempty"`
}

// Toets is DUO's leerbaarheidstoets.
type Toets struct {
	Datum     kalender.Datum   `json:"datum"`
	Resultaat wet.Leerbaarheid `json:"resultaat,omitempty"`
}

// Ontheffing of the leerbaarheidstoets, given by the college (Wi 14 lid 6): visual
// impairment, or auditory impairment and deemed unable to take it.
type Ontheffing struct {
	Datum kalender.Datum `json:"datum"`
	Grond string         `json:"grond,omitempty"` // visueel | auditief
	Reden string         `json:"reden,omitempty"`
}

// Gezondheid holds what health means for learning and which help is needed; never
// a diagnosis (Wi 37 lid 2). Shown to authorised people only.
type Gezondheid struct {
	Gevolgen string `json:"gevolgen,omitempty"` // consequences for learning and taking part
	Hulp     string `json:"hulp,omitempty"`     // help or aids needed
}
