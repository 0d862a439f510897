package instroom

import (
	"reflect"
	"testing"
)

func TestImportIsReversedOnlyAsAWholeAndUntouched(t *testing.T) {
	nieuw := Ingelezen{ID: 1, Nummer: "2026-0001", Nieuw: true, Versie: 1, Nu: 1}
	gewijzigd := Ingelezen{ID: 2, Nummer: "2026-0002", Versie: 5, Nu: 5}
	geraakt := Ingelezen{ID: 3, Nummer: "2026-0003", Nieuw: true, Versie: 1, Nu: 2}
	weg := Ingelezen{ID: 4, Nummer: "2026-0004", Versie: 3, Weg: true}
	for naam, c := range map[string]struct {
		eerder bool
		ds     []Ingelezen
		want   Terugoordeel
	}{
		"untouched":       {false, []Ingelezen{nieuw, gewijzigd}, Terugoordeel{Mag: true}},
		"one touched":     {false, []Ingelezen{nieuw, geraakt, gewijzigd}, Terugoordeel{Redenen: []string{"Aan dossier 2026-0003 is na de import gewerkt."}}},
		"touched or gone": {false, []Ingelezen{geraakt, weg}, Terugoordeel{Redenen: []string{"Aan dossier 2026-0003 is na de import gewerkt.", "Dossier 2026-0004 bestaat niet meer."}}},
		"done before":     {true, []Ingelezen{nieuw}, Terugoordeel{Redenen: []string{"Deze import is al teruggedraaid."}}},
		"nothing written": {false, nil, Terugoordeel{Redenen: []string{"Deze import heeft geen dossiers gemaakt of gewijzigd."}}},
	} {
		if got := MagTerug(c.eerder, c.ds); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: got %+v", naam, got)
		}
	}
}
