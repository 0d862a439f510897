package kalender

import "time"

const (
	laatsteJaar   = 9999
	dagenInWeek   = 7
	maandenInJaar = 12
	maxDagen      = laatsteJaar * 366
)

// Eenheid is the unit in which the law counts a term. A term in hours does not
// exist here: no rule of this law has one.
type Eenheid int

// The units.
const (
	Dag Eenheid = iota
	Week
	Maand
	Jaar
)

// Telling writes n of the unit in words, for explanations: "1 week", "10 weken", "3 jaar".
func (e Eenheid) Telling(n int) string {
	enkel, meer := "jaar", "jaar"
	switch e {
	case Dag:
		enkel, meer = "dag", "dagen"
	case Week:
		enkel, meer = "week", "weken"
	case Maand:
		enkel, meer = "maand", "maanden"
	case Jaar:
	}
	if n == 1 {
		return "1 " + enkel
	}
	return getal(n) + " " + meer
}

// Plus gives the day n units later; n < 0 counts back. A month or year that lacks
// the day ends on its last day: 31 January + 1 month = 28 or 29 February. An empty
// date, or a day outside the years 1 to 9999, gives the empty date.
func (d Datum) Plus(n int, e Eenheid) Datum {
	switch e {
	case Dag:
		return d.PlusDagen(n)
	case Week:
		return d.PlusWeken(n)
	case Maand:
		return d.PlusMaanden(n)
	case Jaar:
		return d.PlusJaren(n)
	default:
		return Datum{}
	}
}

// PlusDagen gives the day n days later, as Plus does.
func (d Datum) PlusDagen(n int) Datum {
	if d.Leeg() || buiten(n, maxDagen) {
		return Datum{}
	}
	t := d.Tijd().AddDate(0, 0, n)
	return binnenBereik(t.Year(), int(t.Month()), t.Day())
}

// PlusWeken gives the same weekday n weeks later, as Plus does.
func (d Datum) PlusWeken(n int) Datum {
	if buiten(n, maxDagen/dagenInWeek) {
		return Datum{}
	}
	return d.PlusDagen(n * dagenInWeek)
}

// PlusMaanden gives the same day n months later, or the last day of that month, as Plus does.
func (d Datum) PlusMaanden(n int) Datum {
	if d.Leeg() || buiten(n, laatsteJaar*maandenInJaar) {
		return Datum{}
	}
	m := d.Jaar()*maandenInJaar + d.Maand() - 1 + n
	if m < 0 {
		return Datum{}
	}
	jaar, maand := m/maandenInJaar, m%maandenInJaar+1
	return binnenBereik(jaar, maand, min(d.Dag(), dagenInMaand(jaar, maand)))
}

// PlusJaren gives the same day n years later, and 28 February for a 29th that is not there.
func (d Datum) PlusJaren(n int) Datum {
	if buiten(n, laatsteJaar) {
		return Datum{}
	}
	return d.PlusMaanden(n * maandenInJaar)
}

// DagenTot counts the days from d to e; negative when e comes first, 0 when one is empty.
func (d Datum) DagenTot(e Datum) int {
	if d.Leeg() || e.Leeg() {
		return 0
	}
	const dag = 24 * 60 * 60
	return int((e.Tijd().Unix() - d.Tijd().Unix()) / dag)
}

// VolleJarenTot counts the birthdays after d up to and including e: the age on e of
// somebody born on d. Who was born on 29 February has a birthday on 1 March in other
// years. 0 when e comes first or one is empty.
func (d Datum) VolleJarenTot(e Datum) int {
	if d.Leeg() || !e.Na(d) {
		return 0
	}
	jaren := e.Jaar() - d.Jaar()
	if e.Maand() < d.Maand() || (e.Maand() == d.Maand() && e.Dag() < d.Dag()) {
		jaren--
	}
	return jaren
}

// Weekdag gives the day of the week; Sunday for an empty date.
func (d Datum) Weekdag() time.Weekday {
	if d.Leeg() {
		return time.Sunday
	}
	return d.Tijd().Weekday()
}

// Weeknummer gives the ISO 8601 week and the year to which that week belongs.
func (d Datum) Weeknummer() (jaar, week int) {
	if d.Leeg() {
		return 0, 0
	}
	return d.Tijd().ISOWeek()
}

func buiten(n, grens int) bool { return n > grens || n < -grens }

// binnenBereik makes a date of parts that exist together, or the empty date outside the years 1 to 9999.
func binnenBereik(jaar, maand, dag int) Datum {
	if jaar < 1 || jaar > laatsteJaar {
		return Datum{}
	}
	return Datum{int16(jaar), uint8(maand), uint8(dag)}
}

func dagenInMaand(jaar, maand int) int {
	return time.Date(jaar, time.Month(maand)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
