package dossier

import (
	"fmt"
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// RoepOp records an oproep for the brede intake with the day on which the person is
// expected (Wi 14 lid 1). The second comes only after a missed first one and a written
// warning, a third after a missed second one; there is no fourth. Of o only Datum, Voor,
// Tijd and Plaats count.
func (d *Dossier) RoepOp(o Oproep, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if err := s.intakeOpen(); err != nil {
			return err
		}
		var v fout.Verzamelaar
		v.Voeg(geweest("oproep", "De oproep", o.Datum, op))
		v.Voeg(afspraak(o))
		if err := v.Err(); err != nil {
			return err
		}
		if err := s.magOproepen(o, op); err != nil {
			return err
		}
		n := len(s.Intake.Oproepen) + 1
		s.Intake.Oproepen = append(slices.Clone(s.Intake.Oproepen),
			Oproep{Nummer: n, Datum: o.Datum, Voor: o.Voor, Tijd: persoon.Schoon(o.Tijd), Plaats: persoon.Schoon(o.Plaats)})
		s.feit(Gebeurtenis{Datum: o.Datum, Soort: GebeurtenisOproep, Tekst: fmt.Sprintf("Oproep %d voor de brede intake op %s", n, o.Voor)})
		return nil
	})
}

// magOproepen asks wet whether another oproep may go out.
func (s *Stand) magOproepen(o Oproep, op kalender.Datum) error {
	if n := len(s.Intake.Oproepen); n > 0 && s.Intake.Oproepen[n-1].NietVerschenen.Leeg() {
		return fout.Bij("oproep", fout.NietMogelijk, "Oproep %d (voor %s) staat nog open. Leg eerst vast dat de persoon niet kwam, of verzet de afspraak.", n, s.Intake.Oproepen[n-1].Voor)
	}
	if oordeel := wet.Op(op).NieuweOproep(s.Intake.feiten(), o.Datum, o.Voor); !oordeel.Ja {
		return fout.Bij("oproep", fout.NietMogelijk, "%s (%s)", oordeel.Uitleg.Uitkomst, oordeel.Uitleg.Artikel)
	}
	return nil
}

// feiten gives the oproepen as wet asks for them.
func (i Intake) feiten() []wet.OproepFeit {
	uit := make([]wet.OproepFeit, len(i.Oproepen))
	for n, o := range i.Oproepen {
		uit[n] = wet.OproepFeit{Datum: o.Datum, Voor: o.Voor, NietVerschenen: o.NietVerschenen, Waarschuwing: o.Waarschuwing}
	}
	return uit
}

// VerzetOproep gives the open oproep another day, time or place: the appointment is
// moved in good consultation and no new oproep.
func (d *Dossier) VerzetOproep(o Oproep, op kalender.Datum) error {
	return d.laatsteOproep(func(s *Stand, laatste *Oproep) error {
		if !laatste.NietVerschenen.Leeg() {
			return fout.Bij("oproep", fout.NietMogelijk, "Er is al vastgelegd dat de persoon niet kwam. Maak een nieuwe oproep.")
		}
		o.Datum = laatste.Datum
		if err := afspraak(o); err != nil {
			return err
		}
		laatste.Voor, laatste.Tijd, laatste.Plaats = o.Voor, persoon.Schoon(o.Tijd), persoon.Schoon(o.Plaats)
		s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisOproep, Tekst: fmt.Sprintf("Oproep %d verzet naar %s", laatste.Nummer, o.Voor)})
		return nil
	})
}

func afspraak(o Oproep) error {
	if o.Voor.Leeg() {
		return fout.Bij("voor", fout.Ontbreekt, "Vul in op welke dag de persoon wordt verwacht.")
	}
	return nietVoor("voor", "De dag van de afspraak", o.Voor, "de oproep", o.Datum)
}

// MeldNietVerschenen records that the person did not come, or did not cooperate enough,
// on the last oproep. Reden is what is known of it.
func (d *Dossier) MeldNietVerschenen(datum kalender.Datum, reden string, op kalender.Datum) error {
	return d.laatsteOproep(func(s *Stand, laatste *Oproep) error {
		if !laatste.NietVerschenen.Leeg() {
			return fout.Bij("nietVerschenen", fout.Bestaat, "Bij oproep %d is al vastgelegd dat de persoon niet kwam (%s).", laatste.Nummer, laatste.NietVerschenen)
		}
		if err := geweest("nietVerschenen", "Niet verschenen", datum, op); err != nil {
			return err
		}
		if err := nietVoor("nietVerschenen", "De dag van niet verschijnen", datum, "de dag van de afspraak", laatste.Voor); err != nil {
			return err
		}
		laatste.NietVerschenen, laatste.Reden = datum, persoon.Schoon(reden)
		s.feit(Gebeurtenis{Datum: datum, Soort: GebeurtenisVerzuim, Tekst: fmt.Sprintf("Niet verschenen na oproep %d", laatste.Nummer)})
		return nil
	})
}

// Waarschuw records the written warning that goes with the next oproep (Wi 14 lid 1).
func (d *Dossier) Waarschuw(datum, op kalender.Datum) error {
	return d.laatsteOproep(func(s *Stand, laatste *Oproep) error {
		switch {
		case laatste.NietVerschenen.Leeg():
			return fout.Bij("waarschuwing", fout.NietMogelijk, "Leg eerst vast dat de persoon niet kwam op oproep %d. Daarna kan de waarschuwing.", laatste.Nummer)
		case !laatste.Waarschuwing.Leeg():
			return fout.Bij("waarschuwing", fout.Bestaat, "Er is al gewaarschuwd op %s. Maak nu de volgende oproep.", laatste.Waarschuwing)
		}
		if err := geweest("waarschuwing", "De waarschuwing", datum, op); err != nil {
			return err
		}
		if err := nietVoor("waarschuwing", "De waarschuwing", datum, "de dag van niet verschijnen", laatste.NietVerschenen); err != nil {
			return err
		}
		laatste.Waarschuwing = datum
		s.feit(Gebeurtenis{Datum: datum, Soort: GebeurtenisWaarschuwing, Tekst: "Schriftelijke waarschuwing brede intake"})
		return nil
	})
}

// laatsteOproep changes the last oproep while the intake is open.
func (d *Dossier) laatsteOproep(fn func(*Stand, *Oproep) error) error {
	return d.wijzig(func(s *Stand) error {
		if err := s.intakeOpen(); err != nil {
			return err
		}
		if len(s.Intake.Oproepen) == 0 {
			return fout.Bij("oproep", fout.NietMogelijk, "Er is nog geen oproep. Maak eerst een oproep voor de brede intake.")
		}
		s.Intake.Oproepen = slices.Clone(s.Intake.Oproepen)
		return fn(s, &s.Intake.Oproepen[len(s.Intake.Oproepen)-1])
	})
}

// intakeOpen refuses a step of the intake after it was completed.
func (s *Stand) intakeOpen() error {
	if klaar := s.Intake.Afgerond(); !klaar.Leeg() {
		return fout.New(fout.NietMogelijk, "De brede intake is al afgerond op %s.", klaar)
	}
	return nil
}

// Afgerond gives the day on which the intake was completed, held or in absence; empty
// while it is not.
func (i Intake) Afgerond() kalender.Datum {
	if !i.Gehouden.Leeg() {
		return i.Gehouden
	}
	return i.BijAfwezigheid
}
