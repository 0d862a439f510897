package wet

import (
	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// Kosten is an amount that comes on top of a debt. Onbekend: no value of the law is known for that day.
type Kosten struct {
	Bedrag   geld.Cent
	Onbekend bool
	Uitleg   uitleg.Uitleg
}

// Aanmaningskosten gives the costs of a reminder for a debt (Awb 4:113), by the law
// of the day it was sent.
func (r Regels) Aanmaningskosten(schuld geld.Cent, verzonden kalender.Datum) Kosten {
	s := r.schrijf("De aanmaning kost een vast bedrag, hoger bij een grote schuld", "Awb 4:113")
	s.invoer("schuld", schuld.String())
	s.datum("aanmaning verzonden", verzonden)
	grens := s.bedrag(AanmaningskostenGrens, verzonden)
	naam := AanmaningskostenLaag
	if schuld >= grens {
		naam = AanmaningskostenHoog
	}
	kosten := s.bedrag(naam, verzonden)
	switch {
	case s.err != nil:
		return Kosten{Onbekend: true, Uitleg: s.uit("De kosten zijn niet te berekenen. %s", s.err.Error())}
	case schuld <= 0:
		return Kosten{Uitleg: s.uit("Er is geen schuld: een aanmaning is niet nodig.")}
	case schuld < grens:
		s.stap("%s is minder dan %s.", schuld, grens)
	default:
		s.stap("%s is niet minder dan %s.", schuld, grens)
	}
	s.letOp("Deze bedragen kunnen elk jaar veranderen: controleer ze in januari.")
	return Kosten{Bedrag: kosten, Uitleg: s.uit("De aanmaning kost %s.", kosten)}
}

// RenteVerschuldigd tells whether statutory interest of this amount is due (Awb
// 4:98): not under the limit. The percentage of the interest is not in this program.
func (r Regels) RenteVerschuldigd(rente geld.Cent) Oordeel {
	s := r.schrijf("Bij te laat betalen is wettelijke rente verschuldigd, maar geen klein bedrag", "Awb 4:98")
	s.invoer("wettelijke rente", rente.String())
	drempel := s.bedrag(RenteDrempel, r.op)
	switch {
	case s.err != nil:
		return s.onbekend()
	case rente < drempel:
		return s.nee("De rente is minder dan %s en is niet verschuldigd.", drempel)
	default:
		s.letOp("Bereken de rente met het percentage dat voor die tijd gold.")
		return s.ja("De rente is verschuldigd.")
	}
}

// Dwangbevel tells whether collection by dwangbevel may start on the day of asking:
// after the term of a reminder (Awb 4:117, 5:10 lid 2).
func (r Regels) Dwangbevel(aanmaning kalender.Datum) Oordeel {
	s := r.schrijf("Invorderen bij dwangbevel kan na een aanmaning zonder betaling", "Awb 4:112; Awb 4:117; Awb 5:10 lid 2")
	t := r.Aanmaning(aanmaning)
	s.datum("aanmaning verzonden", aanmaning)
	s.datum("peildatum", r.op)
	s.neem(t.Uitleg)
	switch {
	case !t.Geldt:
		return s.nee("%s", t.Uitleg.Uitkomst)
	case !r.op.Na(t.TotEnMet):
		return s.nee("Er kan nog worden betaald tot en met %s.", t.TotEnMet.Lang())
	default:
		s.letOp("Controleer of er uitstel van betaling is gegeven (Awb 4:94).")
		return s.ja("Een dwangbevel kan worden uitgevaardigd.")
	}
}

// Verrekenen tells whether a fine may be set off against the bijstand: the law gives no ground for it.
func (r Regels) Verrekenen() Oordeel {
	s := r.schrijf("Verrekenen met bijstand kan alleen als de wet dat regelt", "Awb 4:93; Pw 60 lid 4")
	return s.nee("De boete mag niet met de bijstand worden verrekend: de Wet inburgering 2021 regelt dat niet.")
}
