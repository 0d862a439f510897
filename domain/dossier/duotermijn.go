package dossier

import (
	"fmt"
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// VerlengTermijn records a new last day of the term as DUO told it (Bi 4.3, 4.4).
func (d *Dossier) VerlengTermijn(v Verlenging, op kalender.Datum) error {
	begin := d.EerstePIP()
	return d.wijzig(func(s *Stand) error {
		v.Grond = persoon.Schoon(v.Grond)
		var fouten fout.Verzamelaar
		fouten.Voeg(geweest("bericht", "Het bericht van DUO", v.Bericht, op))
		switch {
		case begin.Leeg():
			fouten.Voeg(fout.Bij("totEnMet", fout.NietMogelijk, "Er loopt nog geen inburgeringstermijn: er is geen PIP."))
		case v.TotEnMet.Leeg():
			fouten.Voeg(fout.Bij("totEnMet", fout.Ontbreekt, "Vul de nieuwe laatste dag in zoals DUO die meldt."))
		case !v.TotEnMet.Na(begin):
			fouten.Voeg(fout.Bij("totEnMet", fout.Ongeldig, "De nieuwe laatste dag ligt voor het begin van de termijn. Controleer de datum."))
		}
		if err := fouten.Err(); err != nil {
			return err
		}
		lijst := append(slices.Clone(s.Verlengingen), v)
		slices.SortStableFunc(lijst, func(a, b Verlenging) int { return a.Bericht.Vergelijk(b.Bericht) })
		s.Verlengingen = lijst
		s.feit(Gebeurtenis{Datum: v.Bericht, Soort: GebeurtenisVerlenging, Tekst: fmt.Sprintf("Termijn volgens DUO tot en met %s", v.TotEnMet)})
		return nil
	})
}

// TermijnVolgensDUO gives the last day of the term as DUO told it last; empty when it did not.
func (d Dossier) TermijnVolgensDUO() kalender.Datum {
	if n := len(d.s.Verlengingen); n > 0 {
		return d.s.Verlengingen[n-1].TotEnMet
	}
	return d.s.Traject.TermijnVolgensDUO
}

// MaandenNieuweTermijn gives how many months a new term of DUO can have (Wi 24 lid 4, Ri 7.4).
func MaandenNieuweTermijn() []int { return []int{6, 12, 18, 24} }

// GeefNieuweTermijn records the term that DUO gave after the former had passed (Wi 24,
// Wi 25). One with the same first day is corrected.
func (d *Dossier) GeefNieuweTermijn(n NieuweTermijn, op kalender.Datum) error {
	begin := d.EerstePIP()
	return d.wijzig(func(s *Stand) error {
		var fouten fout.Verzamelaar
		fouten.Voeg(geweest("bericht", "Het bericht van DUO", n.Bericht, op))
		switch {
		case begin.Leeg():
			fouten.Voeg(fout.Bij("van", fout.NietMogelijk, "Er loopt nog geen inburgeringstermijn: er is geen PIP."))
		case n.Van.Leeg():
			fouten.Voeg(fout.Bij("van", fout.Ontbreekt, "Vul de eerste dag van de nieuwe termijn in zoals DUO die meldt."))
		case !n.Van.Na(begin):
			fouten.Voeg(fout.Bij("van", fout.Ongeldig, "De nieuwe termijn kan niet voor de eerste termijn beginnen. Controleer de datum."))
		}
		if !slices.Contains(MaandenNieuweTermijn(), n.Maanden) {
			fouten.Voeg(fout.Bij("maanden", fout.Ongeldig, "Kies hoe lang de nieuwe termijn is: 6, 12, 18 of 24 maanden."))
		}
		if err := fouten.Err(); err != nil {
			return err
		}
		lijst := slices.DeleteFunc(slices.Clone(s.NieuweTermijnen), func(e NieuweTermijn) bool { return e.Van == n.Van })
		lijst = append(lijst, n)
		slices.SortFunc(lijst, func(a, b NieuweTermijn) int { return a.Van.Vergelijk(b.Van) })
		s.NieuweTermijnen = lijst
		s.feit(Gebeurtenis{Datum: n.Bericht, Soort: GebeurtenisNieuweTermijn, Tekst: fmt.Sprintf("Nieuwe termijn van DUO: %d maanden vanaf %s", n.Maanden, n.Van)})
		return nil
	})
}

// Inburgeringstermijn gives the term that counts: the first one (Wi 11), or the new one
// that DUO gave last, unless DUO told another last day after that.
func (d Dossier) Inburgeringstermijn(r wet.Regels) wet.Termijn {
	eerste := r.Inburgeringstermijn(d.EerstePIP(), d.TermijnVolgensDUO())
	n := len(d.s.NieuweTermijnen)
	if n == 0 {
		return eerste
	}
	nieuw := d.s.NieuweTermijnen[n-1]
	if v := len(d.s.Verlengingen); v > 0 && d.s.Verlengingen[v-1].Bericht.Na(nieuw.Bericht) {
		return eerste
	}
	t := r.NieuweInburgeringstermijn(nieuw.Van, nieuw.Maanden)
	t.Naam = wet.TermijnInburgering
	return t
}
