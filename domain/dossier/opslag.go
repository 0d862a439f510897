package dossier

import (
	"context"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// Schakel is a link of the chain, 1 to 5 (Bijlage 1 of the chain's description).
type Schakel int

// AantalSchakels is how many links there are.
const AantalSchakels = 5

// The five links.
const (
	SchakelPlicht Schakel = 1 + iota
	SchakelVoorbereiden
	SchakelIntakePIP
	SchakelInburgeren
	SchakelAfronden
)

// Rij is what a list shows of a dossier.
type Rij struct {
	ID            ID
	Nummer        string
	Naam          string // as in a list: "Vliet, Anna van der"
	BSNGemaskerd  string
	Geboortedatum kalender.Datum
	Doelgroep     wet.Doelgroep
	Leerroute     wet.Leerroute
	Schakel       Schakel
	Keten         Ketenstand // of the day on which it was derived last
	Medewerker    string
	VolgendeWat   string // the first open signal
	VolgendeOp    kalender.Datum
	Afgesloten    bool
}

// Filter selects and orders rows. Zoek is what the user typed: names (folded), BSN,
// V-nummer, birth date or dossiernummer. Sorteer is a whitelisted column.
type Filter struct {
	Zoek       string
	Doelgroep  wet.Doelgroep
	Leerroute  wet.Leerroute
	Schakel    Schakel
	Medewerker string
	Afgesloten bool           // also closed ones
	Op         kalender.Datum // today, for the next signal
	Sorteer    string         // naam | nummer | geboren | doelgroep | leerroute | schakel | medewerker | wat | volgende; empty: naam
	Aflopend   bool
	Limiet     int // 0: 100
	Vanaf      int // offset
}

// Lezer reads dossiers.
type Lezer interface {
	Haal(ctx context.Context, id ID) (Dossier, error)        // fout.NietGevonden
	OpBSN(ctx context.Context, bsn string) (ID, error)       // 0 when there is none
	OpVNummer(ctx context.Context, v string) (ID, error)     // 0 when there is none
	OpNummer(ctx context.Context, nummer string) (ID, error) // fout.NietGevonden
	Zoek(ctx context.Context, f Filter) (rijen []Rij, totaal int, err error)
	IDs(ctx context.Context) ([]ID, error) // all, ascending
}

// Opslag reads and writes dossiers. Bewaar inserts when ID is 0 (and gives it its
// number from the year of Gemaakt), else updates and refuses with fout.Conflict when
// the stored Versie differs. Herleid derives anew what lists show and what the passing of
// time changes; the dossier itself stays as it is. Verwijder is for reversing an import only.
type Opslag interface {
	Lezer
	Bewaar(ctx context.Context, d *Dossier) error
	Herleid(ctx context.Context, d Dossier) error
	Verwijder(ctx context.Context, id ID) error
}
