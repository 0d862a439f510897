package werkvoorraad

import (
	"fmt"

	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// The months in which the coming year is asked for: terms made then end in it.
const (
	maandVooraf = 10
	laatsteDag  = 31
	laatste     = 12
)

// Algemeen gives what must be done for the administration as a whole: for this year and
// the next, a list of gelijkgestelde dagen that is still empty. They belong to no
// dossier and are not stored.
func Algemeen(k kalender.Kalender, vandaag kalender.Datum) []Signaal {
	var uit []Signaal
	for _, jaar := range []int{vandaag.Jaar(), vandaag.Jaar() + 1} {
		vanaf, err := kalender.Op(jaar-1, maandVooraf, 1)
		uiterlijk, err2 := kalender.Op(jaar-1, laatste, laatsteDag)
		if err != nil || err2 != nil || !k.Ontbreekt(jaar) || vanaf.Na(vandaag) {
			continue
		}
		uit = append(uit, Signaal{Soort: Gelijkgesteld, Vanaf: vanaf, Uiterlijk: uiterlijk, Wat: fmt.Sprintf("Gelijkgestelde dagen %d invullen", jaar),
			Reden: "zonder deze lijst kan een termijn een dag langer zijn dan berekend",
			Uitleg: uitleg.Uitleg{Regel: "Een termijn eindigt niet op een dag die met een feestdag is gelijkgesteld", Artikel: "Atw 1 lid 1; Atw 3 lid 3",
				Uitkomst: k.Waarschuwing(jaar)}})
	}
	return uit
}
