// Package pip is the Persoonlijk plan Inburgering en Participatie (Wi 15): its
// content, its versions, and what the law demands before it may be set.
package pip

import (
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// Status of one version. A version never goes back.
type Status string

// The states (architecture rule 5: what is vastgesteld does not change; a
// correction is a new, dated fact).
const (
	Concept     Status = "concept"
	Vastgesteld Status = "vastgesteld"
	Vervangen   Status = "vervangen"   // a later version took its place
	Ingetrokken Status = "ingetrokken" // by a dated decision
)

// Soort says why a version was made.
type Soort string

// The kinds (Wi 15, 17; Bi 5.3 lid 3 and 6).
const (
	Eerste          Soort = "eerste"
	Schakelen       Soort = "schakelen"     // another leerroute
	Afschalen       Soort = "afschalen"     // B1 to A2
	NaVerhuizing    Soort = "na verhuizing" // new PIP, same leerroute
	OverigGewijzigd Soort = "overig gewijzigd"
)

// Herkomst tells where a version was set.
type Herkomst string

// The origins. BuitenSchakel: taken over by import; there is no document of ours.
const (
	InSchakel     Herkomst = "in Schakel"
	BuitenSchakel Herkomst = "vastgesteld buiten Schakel"
)

// Alfabetisering as DUO's PIP interface has it (Bi 6.2 lid 1 onder c).
type Alfabetisering string

// The answers.
const (
	AlfaNVT        Alfabetisering = "niet van toepassing"
	AlfaAnalfabeet Alfabetisering = "analfabeet"
	AlfaAnders     Alfabetisering = "anders-analfabeet"
)

// Stand is everything about one version, plain data for reading and storage.
// Change a version through the methods of Versie.
type Stand struct {
	Nummer          int             `json:"nummer"` // 1, 2, …
	Soort           Soort           `json:"soort"`
	Status          Status          `json:"status"`
	Herkomst        Herkomst        `json:"herkomst"`
	Gemaakt         kalender.Datum  `json:"gemaakt"`
	Dagtekening     kalender.Datum  `json:"dagtekening"` // empty while concept
	Inhoud          Inhoud          `json:"inhoud"`
	Ondertekening   Ondertekening   `json:"ondertekening"`
	Ondertekenaar   Ondertekenaar   `json:"ondertekenaar"` // for the college, as printed
	IntrekkingDatum kalender.Datum  `json:"intrekkingDatum"`
	IntrekkingReden string          `json:"intrekkingReden,omitempty"`
	DocumentID      int64           `json:"documentId,omitempty"` // the stored PDF; 0 = none
	SHA256          string          `json:"sha256,omitempty"`     // of those bytes, hex
	Termijnen       []uitleg.Uitleg `json:"termijnen,omitempty"`  // explanations kept at vaststellen
}

// Ondertekening by the inburgeraar is asked, never required (Wi 15, Bi 5.3 are silent).
type Ondertekening struct {
	Gevraagd    bool           `json:"gevraagd,omitempty"`
	Datum       kalender.Datum `json:"datum"`
	Geweigerd   bool           `json:"geweigerd,omitempty"`
	Toelichting string         `json:"toelichting,omitempty"`
}

// Ondertekenaar signs for the college under mandaat (Awb 10:10, 10:11).
type Ondertekenaar struct {
	Naam    string `json:"naam,omitempty"`
	Functie string `json:"functie,omitempty"`
	Mandaat string `json:"mandaat,omitempty"` // "namens het college van burgemeester en wethouders, …"
}

// Inhoud is the plan itself, with every part the law names (wet.md section 3).
type Inhoud struct {
	// Uitkomst van de brede intake, in words for the person.
	UitkomstIntake string     `json:"uitkomstIntake,omitempty"`
	Taalniveau     wet.Niveau `json:"taalniveau,omitempty"`
	BesprokenTaal  string     `json:"besprokenTaal,omitempty"`
	MetTolk        bool       `json:"metTolk,omitempty"`

	// Doelen (GGM): hoofddoel, ontwikkelwensen and aandachtspunten with subdoelen as "ik"-sentences.
	// Each is a code of the lists in doelen.go, or own words.
	Hoofddoel       string `json:"hoofddoel,omitempty"`
	Ontwikkelwensen []Doel `json:"ontwikkelwensen,omitempty"`
	Aandachtspunten []Doel `json:"aandachtspunten,omitempty"`

	// Leerroute (Wi 15 lid 1 onder a; lid 2).
	Leerroute           wet.Leerroute         `json:"leerroute,omitempty"`
	Niveau              wet.Niveau            `json:"niveau,omitempty"`             // exam level, B1 or A2 (Bi 5.3 lid 6)
	NiveauPerOnderdeel  map[string]wet.Niveau `json:"niveauPerOnderdeel,omitempty"` // lezen, luisteren, schrijven, spreken after partial afschalen
	Intensiteit         string                `json:"intensiteit,omitempty"`        // asielstatushouder only (Wi 15 lid 2): words
	UrenPerWeek         wet.Minuten           `json:"urenPerWeek,omitempty"`
	GeschatteUrenB1     int                   `json:"geschatteUrenB1,omitempty"` // DUO: B1-route of an asielstatushouder only
	Alfabetisering      Alfabetisering        `json:"alfabetisering,omitempty"`
	MagOpleidingAfmaken bool                  `json:"magOpleidingAfmaken,omitempty"` // Bi 4.3 lid 2
	Taalschool          string                `json:"taalschool,omitempty"`
	StartLessen         kalender.Datum        `json:"startLessen"`
	KNM                 string                `json:"knm,omitempty"`

	// Z-route (Bi 3.14).
	ExamensZ            string      `json:"examensZ,omitempty"` // parts on A2 or KNM the person wants and can do (Bi 3.14 lid 7)
	ParticipatieZ       string      `json:"participatieZ,omitempty"`
	LagereUrennorm      wet.Minuten `json:"lagereUrennorm,omitempty"` // Ri 3.16 lid 2; 0 = the ordinary norm
	LagereUrennormReden string      `json:"lagereUrennormReden,omitempty"`

	// PVT and MAP (Wi 15 lid 1 onder c).
	PVTIntensiteit string `json:"pvtIntensiteit,omitempty"`
	MAPIntensiteit string `json:"mapIntensiteit,omitempty"` // not for the onderwijsroute

	// Ondersteuning en begeleiding (Wi 15 lid 1 onder b; Bi 5.3 lid 4).
	Begeleiding                 string `json:"begeleiding,omitempty"`
	MaatschappelijkeBegeleiding string `json:"maatschappelijkeBegeleiding,omitempty"` // asielstatushouder (Wi 13)
	Voortgangsgesprekken        int    `json:"voortgangsgesprekken,omitempty"`        // a number, required; no minimum
	VoortgangToelichting        string `json:"voortgangToelichting,omitempty"`
	Randvoorwaarden             string `json:"randvoorwaarden,omitempty"` // kinderopvang, reiskosten, nodig hulpmiddel; never a diagnosis

	// VVE (Wi 15 lid 1 onder d), where there is a child of that age.
	VVE string `json:"vve,omitempty"`

	// Participatiewet (Wi 15 lid 3), where there is bijstand.
	Participatiewet string `json:"participatiewet,omitempty"`
	Ontzorgen       string `json:"ontzorgen,omitempty"` // Pw 56a, how and how long

	Afspraken         []Afspraak `json:"afspraken,omitempty"`
	Motivering        string     `json:"motivering,omitempty"`        // why this route, in the light of intake and toets
	AfwijkingToets    string     `json:"afwijkingToets,omitempty"`    // reason where the route differs from the leerbaarheidstoets
	WijzigingReden    string     `json:"wijzigingReden,omitempty"`    // for every version after the first
	EerdereInspanning string     `json:"eerdereInspanning,omitempty"` // efforts before the PIP that count, expressly (Bi 5.3 lid 5)
}

// Doel is a wish or point of attention with its subgoals, each an "ik"-sentence.
type Doel struct {
	Soort     string   `json:"soort"` // code of Ontwikkelwensen or Aandachtspunten, or own words
	Subdoelen []string `json:"subdoelen,omitempty"`
}

// Afspraak is one agreement: who does what by when.
type Afspraak struct {
	Wie  string         `json:"wie"`
	Wat  string         `json:"wat"`
	Voor kalender.Datum `json:"voor"`
}
