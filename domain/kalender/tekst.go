package kalender

import (
	"strconv"
	"time"
)

// Maandnaam gives "april" for 4, and "" for a number that is no month.
func Maandnaam(maand int) string {
	if maand < 1 || maand > maandenInJaar {
		return ""
	}
	return maandnamen()[maand-1]
}

// Dagnaam gives "maandag" for time.Monday.
func Dagnaam(w time.Weekday) string {
	if w < time.Sunday || w > time.Saturday {
		return ""
	}
	return dagnamen()[w]
}

// Lang writes "20 april 2026"; "" for an empty date.
func (d Datum) Lang() string {
	if d.Leeg() {
		return ""
	}
	return getal(d.Dag()) + " " + Maandnaam(d.Maand()) + " " + getal(d.Jaar())
}

// LangMetDag writes "maandag 20 april 2026"; "" for an empty date.
func (d Datum) LangMetDag() string {
	if d.Leeg() {
		return ""
	}
	return Dagnaam(d.Weekdag()) + " " + d.Lang()
}

// MetDag writes "ma 20-04-2026", for lists; "" for an empty date.
func (d Datum) MetDag() string {
	if d.Leeg() {
		return ""
	}
	return Dagnaam(d.Weekdag())[:2] + " " + d.String()
}

func maandnamen() [maandenInJaar]string {
	return [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli",
		"augustus", "september", "oktober", "november", "december"}
}

func dagnamen() [dagenInWeek]string {
	return [...]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"}
}

func getal(n int) string { return strconv.Itoa(n) }
