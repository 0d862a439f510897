// Package instroom judges an intake list of a municipality: which column is which
// field, what each row would do to the administration, and which rows must be asked
// about or refused. It reads no files and writes nothing.
package instroom

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"schakel/domain/dossier"
)

// Lijst is a list as it was read: a header and data rows, all as text. Rijen[0] is
// rij 1. An empty row between the others keeps its number and is nil.
type Lijst struct {
	Naam   string   // of the file, without its folder
	Blad   string   // the sheet of a workbook; "" for a list that has none
	Andere []string // other sheets that hold a list too, and are not read
	SHA256 string   // of the bytes of the file, hex
	Kop    []string
	Rijen  [][]string
}

// Vingerafdruk names the header row, so that a choice of columns can be remembered:
// the same names in the same order, apart from case, accents and punctuation.
func (l Lijst) Vingerafdruk() string {
	namen := make([]string, len(l.Kop))
	for i, naam := range l.Kop {
		namen[i] = vouwKop(naam)
	}
	som := sha256.Sum256([]byte(strings.Join(namen, "\x1f")))
	return hex.EncodeToString(som[:])
}

// Soort says what becomes of a row.
type Soort string

// The kinds, from light to heavy. Bestaat may hold changes or none.
const (
	Nieuw     Soort = "nieuw"
	Bestaat   Soort = "bestaat"
	Vraag     Soort = "vraag"
	Geweigerd Soort = "geweigerd"
)

// Bezwaar is a reason not to take a row as it stands. Soort is Vraag or Geweigerd.
// Reden is Dutch and holds no personal data.
type Bezwaar struct {
	Soort Soort
	Reden string
	Veld  Veld

	feiten  []Veld // a question about these facts is answered once the dossier has them
	notitie string // what was put in the remark instead of in the field
}

// Wijziging is one fact of an existing dossier that the row would change. Oud and
// Nieuw are for the eyes of the user only; Persoonlijk ones never go into a report.
type Wijziging struct {
	Veld        Veld
	Oud, Nieuw  string
	Persoonlijk bool
}

// RijUitslag is the verdict on one row.
type RijUitslag struct {
	Rij         int // 1 = the first data row
	Soort       Soort
	Reden       string // the weightiest reason; empty for Nieuw and Bestaat
	Veld        Veld   // the field of that reason
	Wat         string // what would happen, in Dutch, without personal data
	Bezwaren    []Bezwaar
	Dossier     dossier.ID // the dossier that exists already, 0 = none
	Wijzigingen []Wijziging
	Voorstel    Voorstel // the facts of the row; not to be used when Geweigerd
}

// Meenemen tells whether the row would be written: new rows, changed dossiers and,
// when vragen is true, the rows with a question.
func (u RijUitslag) Meenemen(vragen bool) bool {
	switch u.Soort {
	case Nieuw:
		return true
	case Bestaat:
		return len(u.Wijzigingen) > 0
	case Vraag:
		return vragen && (u.Dossier == 0 || len(u.Wijzigingen) > 0)
	default:
		return false
	}
}

// Telling counts verdicts. Gewijzigd is the part of Bestaat that would change.
type Telling struct{ Nieuw, Bestaat, Gewijzigd, Vraag, Geweigerd int }

// Tel counts the verdicts of a list.
func Tel(us []RijUitslag) Telling {
	var t Telling
	for _, u := range us {
		switch u.Soort {
		case Nieuw:
			t.Nieuw++
		case Bestaat:
			t.Bestaat++
			if len(u.Wijzigingen) > 0 {
				t.Gewijzigd++
			}
		case Vraag:
			t.Vraag++
		case Geweigerd:
			t.Geweigerd++
		}
	}
	return t
}
