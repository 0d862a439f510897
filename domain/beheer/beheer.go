// Package beheer holds the settings and the policy of the municipality: who it is,
// how its letters look, who signs, and the choices the law leaves to it, dated.
package beheer

import (
	"context"

	"schakel/domain/kalender"
)

// Gemeente is whose administration this is.
type Gemeente struct {
	Naam         string   `json:"naam"` // "Voorbeeld", without the word gemeente
	Code         string   `json:"code"` // CBS code, four digits
	Adres        []string `json:"adres,omitempty"`
	Telefoon     string   `json:"telefoon,omitempty"`
	Email        string   `json:"email,omitempty"`
	Website      string   `json:"website,omitempty"`
	Logo         []byte   `json:"logo,omitempty"`
	Kleur        string   `json:"kleur,omitempty"` // "#1f4e79"
	BezwaarAdres []string `json:"bezwaarAdres,omitempty"`
}

// Ondertekenaar signs for the college from a day on, under a mandaat (Awb 10:10, 10:11).
type Ondertekenaar struct {
	Naam    string         `json:"naam"`
	Functie string         `json:"functie"`
	Mandaat string         `json:"mandaat"` // the mandaatbesluit: name and date
	Vanaf   kalender.Datum `json:"vanaf"`
}

// Medewerker handles dossiers; the contact person in letters.
type Medewerker struct {
	Naam     string `json:"naam"`
	Functie  string `json:"functie,omitempty"`
	Telefoon string `json:"telefoon,omitempty"`
	Email    string `json:"email,omitempty"`
	Actief   bool   `json:"actief"`
}

// GelijkgesteldeDag is a day made equal to a feestdag by royal decree (Atw 3 lid 3); editable, with its source.
type GelijkgesteldeDag = kalender.Gelijkgesteld

// Instellingen is everything in one dated record; the newest counts.
type Instellingen struct {
	Gemeente       Gemeente            `json:"gemeente"`
	Ondertekenaars []Ondertekenaar     `json:"ondertekenaars,omitempty"`
	Medewerkers    []Medewerker        `json:"medewerkers,omitempty"`
	Gelijkgesteld  []GelijkgesteldeDag `json:"gelijkgesteld,omitempty"`
	Beleid         []Beleid            `json:"beleid,omitempty"`
	Weergaven      []Weergave          `json:"weergaven,omitempty"`
}

// Beleid is one choice of the municipality from a day on.
type Beleid struct {
	Naam   string         `json:"naam"` // voortgangsgesprekken, zienswijzeDagen, …
	Waarde string         `json:"waarde"`
	Vanaf  kalender.Datum `json:"vanaf"`
	Bron   string         `json:"bron,omitempty"`
}

// Lezer reads the settings.
type Lezer interface {
	Instellingen(ctx context.Context) (Instellingen, error)
}

// Opslag keeps the settings.
type Opslag interface {
	Lezer
	BewaarInstellingen(ctx context.Context, i Instellingen) error
}
