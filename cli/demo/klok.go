package demo

import (
	"time"

	"schakel/domain/kalender"
)

// The hours of the office, for the moments in the audit trail.
const (
	kantoorOpen   = 8 * time.Hour
	kantoorDicht  = 9 * time.Hour // hours after the opening
	perHandeling  = 4 * time.Minute
	handelingenPD = int(kantoorDicht / perHandeling)
)

// klok is a clock that the story moves: the day on which something happens, and within
// it some minutes for each thing done.
type klok struct {
	dag kalender.Datum
	n   int
}

// Nu implements poort.Klok.
func (k *klok) Nu() time.Time {
	k.n++
	return k.dag.Tijd().Add(kantoorOpen + time.Duration(k.n%handelingenPD)*perHandeling)
}

// Vandaag implements poort.Klok.
func (k *klok) Vandaag() kalender.Datum { return k.dag }

// naar moves the clock forward to the beginning of a day.
func (k *klok) naar(dag kalender.Datum) {
	if dag.Na(k.dag) {
		k.dag, k.n = dag, 0
	}
}
