package kit

import (
	"context"

	"schakel/domain/poort"
)

// The screens, as Route.Scherm names them. A Sleutel is there only where it says so.
const (
	SchermVandaag      = "vandaag"
	SchermDossiers     = "dossiers" // Deel: what to search for
	SchermNieuw        = "nieuw"    // a new dossier; Sleutel and Deel: for a member of this dossier's household, at this place (from 0)
	SchermDossier      = "dossier"  // Sleutel: dossiernummer; Deel: one of the Deel constants
	SchermIntake       = "intake"   // Sleutel: dossiernummer; Deel: the field to stand on
	SchermPIP          = "pip"      // Sleutel: dossiernummer; Deel: the field to stand on
	SchermImporteren   = "importeren"
	SchermInstellingen = "instellingen" // Deel: the tab
	SchermBegin        = "begin"        // the first run: no administration yet
)

// The parts of the dossier screen.
const (
	DeelOverzicht  = ""
	DeelPersoon    = "persoon"
	DeelStart      = "start" // kennisgeving, inschrijving, verblijf, bijstand, informatie van derden
	DeelGezin      = "gezin"
	DeelTraject    = "traject" // aanbod, PVT, MAP, verlenging, afsluiten
	DeelTermijnen  = "termijnen"
	DeelDocumenten = "documenten"
)

// Maker builds the screen of a route. The screen asks for its data when it is made;
// the shell keeps it while it is in the history, and calls Herlaad after a write.
type Maker func(h Host, r Route) Scherm

// Schermen says who builds which screen: Route.Scherm to Maker.
type Schermen map[string]Maker

// Deler is a screen with parts: the shell keeps one for all routes that differ in Deel
// only, and says which part is wanted when it comes into view.
type Deler interface {
	Scherm
	ZetDeel(deel string)
}

// Schrijf runs one use case that writes in the background, tells every open screen what
// it touched, and then calls klaar, with the error if nothing was written. A second one
// of the same name is refused while the first is busy, so a button may be pressed twice.
func Schrijf(h Host, naam string, werk func(context.Context) (poort.Wijzigingen, error), klaar func(error)) {
	var w poort.Wijzigingen
	h.Draai(Taak{
		Naam: naam, Gelijk: Weiger,
		Werk: func(ctx context.Context, _ *Voortgang) (err error) {
			w, err = werk(ctx)
			return err
		},
		Klaar: func(err error) {
			if err == nil {
				h.Gewijzigd(w)
			}
			klaar(err)
		},
	})
}
