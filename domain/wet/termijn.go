package wet

import (
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// TermijnNaam names a term as the casus and the screens do.
type TermijnNaam string

// The terms of this law and of the Awb.
const (
	TermijnPIP              TermijnNaam = "pip"
	TermijnInburgering      TermijnNaam = "inburgeringstermijn"
	TermijnAanbod           TermijnNaam = "aanbod"
	TermijnLeerrouteWijzig  TermijnNaam = "leerroute-wijzigen"
	TermijnOntzorgen        TermijnNaam = "ontzorgen"
	TermijnVerlengingVragen TermijnNaam = "verlenging-vragen"
	TermijnVerlengingDUO    TermijnNaam = "verlenging-besluit"
	TermijnNieuweTermijn    TermijnNaam = "nieuwe-inburgeringstermijn"
	TermijnNieuweIntake     TermijnNaam = "nieuwe-intaketermijn"
	TermijnBoetebesluit     TermijnNaam = "boetebesluit"
	TermijnVerval           TermijnNaam = "verval"
	TermijnBetaling         TermijnNaam = "betaling"
	TermijnBezwaar          TermijnNaam = "bezwaar"
	TermijnBeroep           TermijnNaam = "beroep"
	TermijnBeslisBezwaar    TermijnNaam = "beslistermijn-bezwaar"
	TermijnOnherroepelijk   TermijnNaam = "onherroepelijk"
	TermijnAanmaning        TermijnNaam = "aanmaning"
	TermijnVerjaring        TermijnNaam = "verjaring"
	TermijnBewaren          TermijnNaam = "bewaren"
)

// Termijn is a term of the law with its explanation. Geldt is false when the term
// or duty does not exist for this person; then Uitleg says why. Van is empty for
// a term of which only the last day matters.
type Termijn struct {
	Naam     TermijnNaam
	Geldt    bool
	Onbekend bool // with Geldt false: a fact or a value of the law is missing, so it cannot be told yet
	Open     bool // with Geldt true: TotEnMet is the earliest last day, it still moves
	Van      kalender.Datum
	TotEnMet kalender.Datum // the last day
	Uitleg   uitleg.Uitleg
}

// na counts n units from the day after begin, extended where the Atw says so.
func (s *schrijver) na(begin kalender.Datum, n int, e kalender.Eenheid) kalender.Datum {
	if s.err != nil {
		return kalender.Datum{}
	}
	laatste, stappen := s.r.kal.Termijn(begin, n, e)
	s.u.Stappen = append(s.u.Stappen, stappen...)
	if w := s.r.kal.Waarschuwing(laatste.Jaar()); w != "" && !laatste.Leeg() && kalender.AtwGeldt(n, e) {
		s.letOp("%s", w)
	}
	return laatste
}

// termijnregel is a term that runs a number of units from the day after one event.
type termijnregel struct {
	naam     TermijnNaam
	regel    string
	artikel  string
	begin    string // what the event is called
	nogNiet  string // said while it has not happened
	duur     Getal  // read on the day of the event
	eenheid  kalender.Eenheid
	uitkomst string // %s is the last day
	letOp    string
}

// vanaf works such a term out from its event.
func (r Regels) vanaf(t termijnregel, begin kalender.Datum) Termijn {
	s := r.schrijf(t.regel, t.artikel)
	s.datum(t.begin, begin)
	if begin.Leeg() {
		return s.nogNiet(t.naam, "%s", t.nogNiet)
	}
	laatste := s.na(begin, s.getal(t.duur, begin), t.eenheid)
	if t.letOp != "" {
		s.letOp("%s", t.letOp)
	}
	return s.geldt(Termijn{Naam: t.naam, TotEnMet: laatste}, t.uitkomst, laatste.LangMetDag())
}

// periode gives the last day of a period of n units of which van is the first day.
// A period whose mirror day does not exist ends on the last day of that month.
func (s *schrijver) periode(van kalender.Datum, n int, e kalender.Eenheid) kalender.Datum {
	eind := van.Plus(n, e)
	if eind.Leeg() {
		return eind
	}
	if e == kalender.Dag || e == kalender.Week || eind.Dag() == van.Dag() {
		eind = eind.PlusDagen(-1)
	}
	s.stap("%s vanaf %s: tot en met %s.", e.Telling(n), van.LangMetDag(), eind.LangMetDag())
	return eind
}

// geldt ends a term that exists. Without a value of the law or a day it is onbekend.
func (s *schrijver) geldt(t Termijn, tekst string, args ...any) Termijn {
	if s.err != nil {
		return s.nogNiet(t.Naam, "Deze termijn is niet te berekenen. %s", s.err.Error())
	}
	if t.Van.Leeg() && t.TotEnMet.Leeg() {
		return s.nogNiet(t.Naam, "Deze termijn is niet te berekenen: de datum valt buiten de kalender.")
	}
	t.Geldt = true
	t.Uitleg = s.uit(tekst, args...)
	return t
}

// geldtNiet ends a term that does not exist for this person.
func (s *schrijver) geldtNiet(naam TermijnNaam, tekst string, args ...any) Termijn {
	return Termijn{Naam: naam, Uitleg: s.uit(tekst, args...)}
}

// nogNiet ends a term that cannot be told yet.
func (s *schrijver) nogNiet(naam TermijnNaam, tekst string, args ...any) Termijn {
	return Termijn{Naam: naam, Onbekend: true, Uitleg: s.uit(tekst, args...)}
}
