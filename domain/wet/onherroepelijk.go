package wet

import "schakel/domain/kalender"

// UitkomstBezwaar is the outcome of a bezwaar.
type UitkomstBezwaar string

// The outcomes.
const (
	BezwaarOngegrond UitkomstBezwaar = "ongegrond"
	BezwaarGegrond   UitkomstBezwaar = "gegrond"
)

// Rechtsmiddelen is what became of a decision after its bekendmaking. Empty dates did not happen.
type Rechtsmiddelen struct {
	Bekendgemaakt kalender.Datum
	Bezwaar       kalender.Datum  // the day it was received
	TochOpTijd    bool            // a person judged that a late bezwaar counts as in time (Awb 6:9, 6:11)
	Beslissing    kalender.Datum  // bekendmaking of the decision on bezwaar
	Uitkomst      UitkomstBezwaar // of that decision
	Beroep        kalender.Datum
	VastNaBeroep  kalender.Datum // first day on which it stands after the courts, entered by a person
}

// bekendOp leaves out what happened after a day; an empty day leaves everything.
func (f Rechtsmiddelen) bekendOp(op kalender.Datum) Rechtsmiddelen {
	if op.Leeg() {
		return f
	}
	for _, d := range []*kalender.Datum{&f.Bekendgemaakt, &f.Bezwaar, &f.Beslissing, &f.Beroep, &f.VastNaBeroep} {
		if d.Na(op) {
			*d = kalender.Datum{}
		}
	}
	return f
}

// Onherroepelijk gives in Van the first day on which a decision stands, as far as
// known on the day of asking; what came later is left out. With a pending bezwaar or
// beroep there is no such day yet (Onbekend); after a gegrond bezwaar there is none.
func (r Regels) Onherroepelijk(f Rechtsmiddelen) Termijn {
	f = f.bekendOp(r.op)
	s := r.schrijf("Een besluit staat vast als bezwaar en beroep niet meer kunnen", "Awb 6:7; Awb 6:8; Atw 1 lid 1")
	s.datum("bekendmaking", f.Bekendgemaakt)
	if f.Bekendgemaakt.Leeg() {
		return s.nogNiet(TermijnOnherroepelijk, "Het besluit is nog niet bekendgemaakt.")
	}
	einde := r.Bezwaar(f.Bekendgemaakt)
	if !einde.Geldt {
		return s.nogNiet(TermijnOnherroepelijk, "%s", einde.Uitleg.Uitkomst)
	}
	s.neem(einde.Uitleg)
	s.stap("%s", einde.Uitleg.Uitkomst)
	if !f.Bezwaar.Leeg() {
		s.datum("bezwaar", f.Bezwaar)
	}
	if f.Bezwaar.Leeg() || s.teLaat(f, einde.TotEnMet) {
		van := einde.TotEnMet.PlusDagen(1)
		s.letOp("Bezwaar dat op tijd op de post ging, kan nog een week later binnenkomen (Awb 6:9, te controleren). Bevestig vanaf %s dat er geen bezwaar is.", van.PlusDagen(7))
		return s.vast(van)
	}
	return s.naBezwaar(f)
}

func (s *schrijver) teLaat(f Rechtsmiddelen, laatste kalender.Datum) bool {
	if !f.Bezwaar.Na(laatste) {
		return false
	}
	if f.TochOpTijd {
		s.stap("Het bezwaar kwam na de laatste dag, maar is als op tijd beoordeeld (Awb 6:9 of 6:11).")
		return false
	}
	s.stap("Het bezwaar kwam na de laatste dag en telt niet mee.")
	s.letOp("Beoordeel of het late bezwaar toch op tijd is of te verontschuldigen (Awb 6:9 en 6:11, te controleren).")
	return true
}

func (s *schrijver) naBezwaar(f Rechtsmiddelen) Termijn {
	s.datum("beslissing op bezwaar", f.Beslissing)
	switch {
	case f.Beslissing.Leeg():
		return s.nogNiet(TermijnOnherroepelijk, "Het besluit staat nog niet vast: er is nog niet beslist op het bezwaar.")
	case f.Uitkomst == BezwaarGegrond:
		s.letOp("Legt het college na het bezwaar een lagere boete op, leg die dan vast als een nieuw besluit.")
		return s.geldtNiet(TermijnOnherroepelijk, "Het bezwaar is gegrond: dit besluit komt niet vast te staan.")
	case f.Uitkomst != BezwaarOngegrond:
		return s.nogNiet(TermijnOnherroepelijk, "De uitkomst van het bezwaar is niet bekend.")
	}
	beroep := s.r.Beroep(f.Beslissing)
	if !beroep.Geldt {
		return s.nogNiet(TermijnOnherroepelijk, "%s", beroep.Uitleg.Uitkomst)
	}
	s.neem(beroep.Uitleg)
	s.stap("%s", beroep.Uitleg.Uitkomst)
	switch {
	case f.Beroep.Leeg():
		return s.vast(beroep.TotEnMet.PlusDagen(1))
	case f.VastNaBeroep.Leeg():
		s.datum("beroep", f.Beroep)
		return s.nogNiet(TermijnOnherroepelijk, "Het besluit staat nog niet vast: er is beroep ingesteld.")
	default:
		s.datum("beroep", f.Beroep)
		s.stap("Na de uitspraak is vastgelegd dat het besluit vaststaat vanaf %s.", f.VastNaBeroep)
		return s.vast(f.VastNaBeroep)
	}
}

func (s *schrijver) vast(van kalender.Datum) Termijn {
	if van.Na(s.r.op) && !s.r.op.Leeg() {
		s.letOp("Die dag ligt nog voor ons: het geldt als er voor die tijd geen bezwaar of beroep komt.")
	}
	return s.geldt(Termijn{Naam: TermijnOnherroepelijk, Van: van}, "Het besluit staat vast vanaf %s.", van.LangMetDag())
}
