package dossier

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
)

// MeldBijstand records the first day of a right to bijstand. Periods do not overlap: a
// running one is ended first.
func (d *Dossier) MeldBijstand(vanaf, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if err := geweest("bijstandVanaf", "De bijstand", vanaf, op); err != nil {
			return err
		}
		if n := len(s.Bijstand); n > 0 {
			vorige := s.Bijstand[n-1]
			if vorige.Tot.Leeg() {
				return fout.Bij("bijstandVanaf", fout.Bestaat, "Er loopt al bijstand vanaf %s. Beëindig die eerst of verbeter de datum.", vorige.Vanaf)
			}
			if !vanaf.Na(vorige.Tot) {
				return fout.Bij("bijstandVanaf", fout.Ongeldig, "De vorige bijstand liep tot en met %s. Kies een latere dag.", vorige.Tot)
			}
		}
		s.Bijstand = append(slices.Clone(s.Bijstand), Bijstand{Vanaf: vanaf})
		s.feit(Gebeurtenis{Datum: vanaf, Soort: GebeurtenisBijstand, Tekst: "Recht op bijstand"})
		return nil
	})
}

// VerbeterBijstand puts another first day in the latest period.
func (d *Dossier) VerbeterBijstand(vanaf, op kalender.Datum) error {
	return d.laatsteBijstand(func(s *Stand, b *Bijstand) error {
		if err := geweest("bijstandVanaf", "De bijstand", vanaf, op); err != nil {
			return err
		}
		if n := len(s.Bijstand); n > 1 && !vanaf.Na(s.Bijstand[n-2].Tot) {
			return fout.Bij("bijstandVanaf", fout.Ongeldig, "De vorige bijstand liep tot en met %s. Kies een latere dag.", s.Bijstand[n-2].Tot)
		}
		if !b.Tot.Leeg() && vanaf.Na(b.Tot) {
			return fout.Bij("bijstandVanaf", fout.Ongeldig, "De bijstand liep tot en met %s. Kies een eerdere dag.", b.Tot)
		}
		b.Vanaf = vanaf
		s.feit(Gebeurtenis{Datum: vanaf, Soort: GebeurtenisBijstand, Tekst: "Eerste dag van de bijstand verbeterd"})
		return nil
	})
}

// BeeindigBijstand records the last day of the running right.
func (d *Dossier) BeeindigBijstand(tot, op kalender.Datum) error {
	return d.laatsteBijstand(func(s *Stand, b *Bijstand) error {
		if !b.Tot.Leeg() {
			return fout.Bij("bijstandTot", fout.NietMogelijk, "De bijstand is al geëindigd op %s.", b.Tot)
		}
		if err := geweest("bijstandTot", "Het einde van de bijstand", tot, op); err != nil {
			return err
		}
		if err := nietVoor("bijstandTot", "Het einde van de bijstand", tot, "de eerste dag", b.Vanaf); err != nil {
			return err
		}
		b.Tot = tot
		s.feit(Gebeurtenis{Datum: tot, Soort: GebeurtenisBijstand, Tekst: "Laatste dag van de bijstand"})
		return nil
	})
}

// StartOntzorgen records that the payments of Pw 56a were arranged. Whether the duty
// exists for this person is told by Termijnen.
func (d *Dossier) StartOntzorgen(datum, op kalender.Datum) error {
	return d.laatsteBijstand(func(s *Stand, b *Bijstand) error {
		if err := geweest("ontzorgenGestart", "De start van het ontzorgen", datum, op); err != nil {
			return err
		}
		if err := nietVoor("ontzorgenGestart", "De start van het ontzorgen", datum, "de bijstand", b.Vanaf); err != nil {
			return err
		}
		b.OntzorgenGestart = datum
		s.feit(Gebeurtenis{Datum: datum, Soort: GebeurtenisOntzorgen, Tekst: "Ontzorgen gestart"})
		return nil
	})
}

// BeeindigOntzorgen records that the person pays the fixed costs alone again.
func (d *Dossier) BeeindigOntzorgen(datum, op kalender.Datum) error {
	return d.laatsteBijstand(func(s *Stand, b *Bijstand) error {
		if b.OntzorgenGestart.Leeg() {
			return fout.Bij("ontzorgenBeeindigd", fout.NietMogelijk, "Het ontzorgen is nog niet gestart. Leg eerst de start vast.")
		}
		if err := geweest("ontzorgenBeeindigd", "Het einde van het ontzorgen", datum, op); err != nil {
			return err
		}
		if err := nietVoor("ontzorgenBeeindigd", "Het einde van het ontzorgen", datum, "de start", b.OntzorgenGestart); err != nil {
			return err
		}
		b.OntzorgenBeeindigd = datum
		s.feit(Gebeurtenis{Datum: datum, Soort: GebeurtenisOntzorgen, Tekst: "Ontzorgen beëindigd"})
		return nil
	})
}

// laatsteBijstand changes the latest period.
func (d *Dossier) laatsteBijstand(fn func(*Stand, *Bijstand) error) error {
	return d.wijzig(func(s *Stand) error {
		if len(s.Bijstand) == 0 {
			return fout.New(fout.NietMogelijk, "Er is geen bijstand vastgelegd. Leg eerst de eerste dag van de bijstand vast.")
		}
		s.Bijstand = slices.Clone(s.Bijstand)
		return fn(s, &s.Bijstand[len(s.Bijstand)-1])
	})
}

// BijstandOp tells whether there is a right to bijstand on a day.
func (d Dossier) BijstandOp(op kalender.Datum) bool {
	return slices.ContainsFunc(d.s.Bijstand, func(b Bijstand) bool {
		return !b.Vanaf.Na(op) && (b.Tot.Leeg() || !b.Tot.Voor(op))
	})
}
