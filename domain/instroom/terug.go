package instroom

import "schakel/domain/dossier"

// Ingelezen is one dossier of an import as it stands now.
type Ingelezen struct {
	ID     dossier.ID
	Nummer string
	Nieuw  bool  // made by the import; otherwise changed by it
	Versie int64 // right after the import
	Nu     int64 // the version now
	Weg    bool  // not there any more
}

// Terugoordeel says whether an import can be reversed as a whole. Redenen are Dutch,
// one for each dossier that stands in the way, and name it by its number only.
type Terugoordeel struct {
	Mag     bool
	Redenen []string
}

// MagTerug tells whether an import can be reversed: not reversed before, and none of
// its dossiers touched since. It is all or nothing.
func MagTerug(eerder bool, ds []Ingelezen) Terugoordeel {
	if eerder {
		return Terugoordeel{Redenen: []string{"Deze import is al teruggedraaid."}}
	}
	if len(ds) == 0 {
		return Terugoordeel{Redenen: []string{"Deze import heeft geen dossiers gemaakt of gewijzigd."}}
	}
	var redenen []string
	for _, d := range ds {
		switch {
		case d.Weg:
			redenen = append(redenen, "Dossier "+d.Nummer+" bestaat niet meer.")
		case d.Nu != d.Versie:
			redenen = append(redenen, "Aan dossier "+d.Nummer+" is na de import gewerkt.")
		}
	}
	return Terugoordeel{Mag: len(redenen) == 0, Redenen: redenen}
}
