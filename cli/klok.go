package cli

import (
	"time"

	"schakel/domain/kalender"
)

// Klok is the clock of one run: the moment comes from outside, the day may be fixed by --op.
type Klok struct {
	nu  func() time.Time
	dag kalender.Datum
}

// NewKlok makes a clock; an empty dag means: the day of nu.
func NewKlok(nu func() time.Time, dag kalender.Datum) Klok { return Klok{nu: nu, dag: dag} }

// Nu gives the moment. With a fixed day it is noon of that day, so that the same
// command on the same data gives the same bytes.
func (k Klok) Nu() time.Time {
	if !k.dag.Leeg() {
		return k.dag.Tijd().Add(12 * time.Hour)
	}
	return k.nu()
}

// Vandaag gives the civil day.
func (k Klok) Vandaag() kalender.Datum {
	if !k.dag.Leeg() {
		return k.dag
	}
	return kalender.VanTijd(k.nu())
}
