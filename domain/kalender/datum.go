// Package kalender holds civil dates as the law counts them: Dutch dates, weeks,
// months and years, the feestdagen and the Algemene termijnenwet. No clock and no
// time zone: today is always an argument.
package kalender

import (
	"fmt"
	"strings"
	"time"

	"schakel/domain/fout"
)

// Datum is a day on the calendar. The zero Datum means: no date. Comparable with ==.
type Datum struct {
	jaar  int16
	maand uint8
	dag   uint8
}

// Op makes a date and refuses one that does not exist (29-02-2025).
func Op(jaar, maand, dag int) (Datum, error) {
	t := time.Date(jaar, time.Month(maand), dag, 0, 0, 0, 0, time.UTC)
	if jaar < 1 || jaar > laatsteJaar || t.Year() != jaar || int(t.Month()) != maand || t.Day() != dag {
		return Datum{}, fout.New(fout.Ongeldig, "De datum %02d-%02d-%04d bestaat niet. Kijk de dag, de maand en het jaar na.", dag, maand, jaar)
	}
	return Datum{int16(jaar), uint8(maand), uint8(dag)}, nil
}

// VanTijd takes the civil date of t in its own zone; the zero time and a time
// outside the years 1 to 9999 give the empty date.
func VanTijd(t time.Time) Datum {
	if t.IsZero() {
		return Datum{}
	}
	return binnenBereik(t.Year(), int(t.Month()), t.Day())
}

// Leeg tells whether there is no date.
func (d Datum) Leeg() bool { return d == Datum{} }

// Jaar is the year, 1 to 9999; 0 for an empty date.
func (d Datum) Jaar() int { return int(d.jaar) }

// Maand is the month, 1 to 12; 0 for an empty date.
func (d Datum) Maand() int { return int(d.maand) }

// Dag is the day of the month, from 1; 0 for an empty date.
func (d Datum) Dag() int { return int(d.dag) }

// Tijd gives midnight UTC of the day; the zero time for an empty date.
func (d Datum) Tijd() time.Time {
	if d.Leeg() {
		return time.Time{}
	}
	return time.Date(int(d.jaar), time.Month(d.maand), int(d.dag), 0, 0, 0, 0, time.UTC)
}

// ISO writes 2026-04-28, and "" for an empty date.
func (d Datum) ISO() string {
	if d.Leeg() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.jaar, d.maand, d.dag)
}

// String writes the Dutch way, 28-04-2026; "" for an empty date.
func (d Datum) String() string {
	if d.Leeg() {
		return ""
	}
	return fmt.Sprintf("%02d-%02d-%04d", d.dag, d.maand, d.jaar)
}

// Voor tells whether d comes before e. An empty date is before every other.
func (d Datum) Voor(e Datum) bool { return d.Vergelijk(e) < 0 }

// Na tells whether d comes after e.
func (d Datum) Na(e Datum) bool { return d.Vergelijk(e) > 0 }

// Vergelijk gives -1, 0 or 1, for sorting.
func (d Datum) Vergelijk(e Datum) int {
	a := int(d.jaar)<<16 | int(d.maand)<<8 | int(d.dag)
	b := int(e.jaar)<<16 | int(e.maand)<<8 | int(e.dag)
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	default:
		return 0
	}
}

// MarshalText writes ISO; an empty date is "".
func (d Datum) MarshalText() ([]byte, error) { return []byte(d.ISO()), nil }

// UnmarshalText reads ISO; "" is the empty date.
func (d *Datum) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Datum{}
		return nil
	}
	e, err := ParseISO(string(b))
	if err != nil {
		return err
	}
	*d = e
	return nil
}

// ParseISO reads exactly jjjj-mm-dd, as files and databases hold it.
func ParseISO(s string) (Datum, error) {
	jaar, rest, ok1 := strings.Cut(s, "-")
	maand, dag, ok2 := strings.Cut(rest, "-")
	if !ok1 || !ok2 || len(jaar) != 4 || len(maand) != 2 || len(dag) != 2 || !cijfers(jaar+maand+dag) {
		return Datum{}, fout.New(fout.Ongeldig, "Dit is geen datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-04-28.")
	}
	return Op(waarde(jaar), waarde(maand), waarde(dag))
}
