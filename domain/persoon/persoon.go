// Package persoon holds who an inburgeringsplichtige is: names, BSN, V-nummer,
// address, language. No rule of the inburgering law lives here.
package persoon

import "schakel/domain/kalender"

// BSN is a burgerservicenummer of nine digits that passed the elfproef; "" = none known.
// Make one with ParseBSN.
type BSN string

// VNummer is a vreemdelingennummer of ten digits; "" = none known. Make one with ParseVNummer.
type VNummer string

// Naam is a name as the BRP keeps it. Voornamen or Achternaam may be one and the
// same single name; Achternaam is never empty.
type Naam struct {
	Voornamen     string `json:"voornamen,omitempty"`
	Tussenvoegsel string `json:"tussenvoegsel,omitempty"`
	Achternaam    string `json:"achternaam"`
	EigenSchrift  string `json:"eigenSchrift,omitempty"` // the name in its own script, for the front page
}

// Geslacht as the BRP has it.
type Geslacht string

// The values.
const (
	GeslachtOnbekend Geslacht = ""
	Man              Geslacht = "man"
	Vrouw            Geslacht = "vrouw"
	GeslachtX        Geslacht = "x"
)

// JaNee is an answer that may be unknown.
type JaNee string

// The answers.
const (
	Onbekend JaNee = ""
	Ja       JaNee = "ja"
	Nee      JaNee = "nee"
)

// Adres is a Dutch address. Postcode is "1234 AB".
type Adres struct {
	Straat     string `json:"straat,omitempty"`
	Huisnummer string `json:"huisnummer,omitempty"` // with its addition: "45 bis"
	Postcode   string `json:"postcode,omitempty"`
	Woonplaats string `json:"woonplaats,omitempty"`
}

// Persoon is one human being in the administration. Make or change one through
// New; the fields are open for reading and for storage.
type Persoon struct {
	BSN           BSN            `json:"bsn,omitempty"`
	VNummer       VNummer        `json:"vnummer,omitempty"`
	Naam          Naam           `json:"naam"`
	Geboortedatum kalender.Datum `json:"geboortedatum"`
	Geslacht      Geslacht       `json:"geslacht,omitempty"`
	Nationaliteit string         `json:"nationaliteit,omitempty"`
	Adres         Adres          `json:"adres"`
	Telefoon      string         `json:"telefoon,omitempty"`
	Email         string         `json:"email,omitempty"`
	Voertaal      string         `json:"voertaal,omitempty"`
	Tolk          JaNee          `json:"tolk,omitempty"`
	Opmerking     string         `json:"opmerking,omitempty"`
}
