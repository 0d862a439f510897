package dossier

import (
	"fmt"
	"reflect"
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// PIP gives one version by its number.
func (d Dossier) PIP(nummer int) (pip.Stand, bool) {
	for _, p := range d.s.PIPs {
		if p.Nummer == nummer {
			return p, true
		}
	}
	return pip.Stand{}, false
}

// Concept gives the version that is being written.
func (d Dossier) Concept() (pip.Stand, bool) {
	for _, p := range d.s.PIPs {
		if p.Status == pip.Concept {
			return p, true
		}
	}
	return pip.Stand{}, false
}

// GeldendPIP gives the version that was in force on a day: the last one dated not after
// it, unless it was withdrawn by then. An empty day asks for the one in force now.
func (d Dossier) GeldendPIP(op kalender.Datum) (pip.Stand, bool) {
	if op.Leeg() {
		return pip.Geldend(d.s.PIPs)
	}
	var gevonden pip.Stand
	ok := false
	for _, p := range d.s.PIPs {
		if p.Status != pip.Concept && !p.Dagtekening.Na(op) {
			gevonden, ok = p, p.IntrekkingDatum.Leeg() || p.IntrekkingDatum.Na(op)
		}
	}
	return gevonden, ok
}

// EerstePIP gives the dagtekening from which the term runs: that of the first PIP, of a
// former municipality where there was one (Wi 11). Empty when none was set.
func (d Dossier) EerstePIP() kalender.Datum {
	eerste := pip.EersteDagtekening(d.s.PIPs)
	elders := d.s.Inschrijving.DagtekeningEerste
	if eerste.Leeg() || (!elders.Leeg() && elders.Voor(eerste)) {
		return elders
	}
	return eerste
}

// VerplichteLeerroute gives the route that a new PIP after a move must keep (Bi 5.3 lid
// 3); "" when the municipality chooses.
func (d Dossier) VerplichteLeerroute() wet.Leerroute { return d.s.Inschrijving.Leerroute }

// Leerroute gives the route of the PIP in force, else that of the former municipality.
func (d Dossier) Leerroute() wet.Leerroute {
	if p, ok := pip.Geldend(d.s.PIPs); ok {
		return p.Inhoud.Leerroute
	}
	return d.s.Inschrijving.Leerroute
}

// ZetConcept puts a concept in the dossier, or in place of the concept with its number.
func (d *Dossier) ZetConcept(p pip.Stand, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if p.Status != pip.Concept {
			return fout.New(fout.NietMogelijk, "Versie %d is geen concept.", p.Nummer)
		}
		for i, e := range s.PIPs {
			switch {
			case e.Nummer == p.Nummer && e.Status != pip.Concept:
				return fout.New(fout.NietMogelijk, "Versie %d is al vastgesteld en verandert niet meer. Maak een nieuwe versie.", p.Nummer)
			case e.Nummer == p.Nummer:
				s.PIPs = slices.Clone(s.PIPs)
				s.PIPs[i] = p
				return nil
			case e.Status == pip.Concept:
				return fout.New(fout.Bestaat, "Er is al een concept (versie %d). Werk dat verder uit of verwijder het eerst.", e.Nummer)
			}
		}
		if err := s.voegPIPToe(p); err != nil {
			return err
		}
		s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisPIP, Tekst: fmt.Sprintf("Concept-PIP gemaakt (versie %d, %s)", p.Nummer, p.Soort)})
		return nil
	})
}

// VerwijderConcept throws the concept away.
func (d *Dossier) VerwijderConcept(op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		i := slices.IndexFunc(s.PIPs, func(p pip.Stand) bool { return p.Status == pip.Concept })
		if i < 0 {
			return fout.New(fout.NietGevonden, "Er is geen concept om te verwijderen.")
		}
		nummer := s.PIPs[i].Nummer
		s.PIPs = slices.Delete(slices.Clone(s.PIPs), i, i+1)
		s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisPIP, Tekst: fmt.Sprintf("Concept-PIP verwijderd (versie %d)", nummer)})
		return nil
	})
}

func (s *Stand) voegPIPToe(p pip.Stand) error {
	for _, e := range s.PIPs {
		if p.Nummer <= e.Nummer {
			return fout.New(fout.Conflict, "Versie %d is er al. Open het dossier opnieuw.", p.Nummer)
		}
	}
	s.PIPs = append(slices.Clone(s.PIPs), p)
	return nil
}

// ZetPIP takes over a version that was set: in place of its concept, or as a version of
// elsewhere. The former version in force becomes vervangen. A version that was set
// before does not change (see WerkPIPBij).
func (d *Dossier) ZetPIP(p pip.Stand, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if err := (Dossier{s: *s}).magZetten(p, op); err != nil {
			return err
		}
		zonder := slices.DeleteFunc(slices.Clone(s.PIPs), func(e pip.Stand) bool { return e.Nummer == p.Nummer })
		for i := range zonder {
			if zonder[i].Status == pip.Vastgesteld {
				zonder[i].Status = pip.Vervangen
			}
		}
		s.PIPs = zonder
		if err := s.voegPIPToe(p); err != nil {
			return err
		}
		tekst := fmt.Sprintf("PIP vastgesteld (versie %d, %s): %s", p.Nummer, p.Soort, p.Inhoud.Leerroute.Naam())
		if p.Herkomst == pip.BuitenSchakel {
			tekst = "PIP overgenomen, vastgesteld buiten Schakel: " + p.Inhoud.Leerroute.Naam()
		}
		s.feit(Gebeurtenis{Datum: p.Dagtekening, Soort: GebeurtenisPIP, Tekst: tekst})
		return nil
	})
}

// magZetten refuses a PIP that was not set, twice the same one, and one before the duty
// or before the intake. The whole check list of the law is pip.Controle.
func (d Dossier) magZetten(p pip.Stand, op kalender.Datum) error {
	if p.Status != pip.Vastgesteld || p.Dagtekening.Leeg() {
		return fout.New(fout.NietMogelijk, "Stel het PIP eerst vast, met een dagtekening.")
	}
	if e, ok := d.PIP(p.Nummer); ok && e.Status != pip.Concept {
		return fout.New(fout.NietMogelijk, "Versie %d is al vastgesteld op %s. Een PIP kan maar één keer worden vastgesteld.", e.Nummer, e.Dagtekening)
	}
	if p.Herkomst == pip.BuitenSchakel {
		return geweest("dagtekening", "De dagtekening van het PIP", p.Dagtekening, op)
	}
	intake := d.s.Intake.Afgerond()
	nieuwPlan := p.Soort == pip.Eerste || p.Soort == pip.NaVerhuizing
	switch {
	case !d.PlichtVast():
		return fout.Bij("kennisgeving", fout.NietMogelijk, "Leg eerst de kennisgeving van DUO vast. Zonder inburgeringsplicht kan er geen PIP zijn.")
	case nieuwPlan && intake.Leeg():
		return fout.Bij("intake", fout.NietMogelijk, "Rond eerst de brede intake af. Het PIP berust daarop.")
	case p.Dagtekening.Voor(op):
		return fout.Bij("dagtekening", fout.Ongeldig, "Kies %s of een latere dag als dagtekening. Een PIP kan niet met terugwerkende kracht worden vastgesteld.", op)
	}
	if err := nietVoor("dagtekening", "De dagtekening", p.Dagtekening, "de kennisgeving", d.s.Kennisgeving); err != nil {
		return err
	}
	return nietVoor("dagtekening", "De dagtekening", p.Dagtekening, "de brede intake", intake)
}

// WerkPIPBij takes over what may still come to a version that was set: the stored
// document, the signing by the person, a withdrawal. Anything else is refused.
func (d *Dossier) WerkPIPBij(p pip.Stand, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		i := slices.IndexFunc(s.PIPs, func(e pip.Stand) bool { return e.Nummer == p.Nummer })
		if i < 0 {
			return fout.New(fout.NietGevonden, "Versie %d is er niet. Open het dossier opnieuw.", p.Nummer)
		}
		oud := s.PIPs[i]
		if oud.Status == pip.Concept || !zelfdeBesluit(oud, p) {
			return fout.New(fout.NietMogelijk, "Een vastgesteld PIP verandert niet meer. Maak een nieuwe versie om iets te wijzigen.")
		}
		s.PIPs = slices.Clone(s.PIPs)
		s.PIPs[i] = p
		s.feitenBij(oud, p, op)
		return nil
	})
}

// zelfdeBesluit tells whether only what may still come differs.
func zelfdeBesluit(oud, nieuw pip.Stand) bool {
	if oud.DocumentID != 0 && (nieuw.DocumentID != oud.DocumentID || nieuw.SHA256 != oud.SHA256) {
		return false
	}
	if nieuw.Status != oud.Status && (oud.Status != pip.Vastgesteld || nieuw.Status != pip.Ingetrokken) {
		return false
	}
	nieuw.DocumentID, nieuw.SHA256, nieuw.Ondertekening = oud.DocumentID, oud.SHA256, oud.Ondertekening
	if nieuw.Status != oud.Status {
		nieuw.Status, nieuw.IntrekkingDatum, nieuw.IntrekkingReden = oud.Status, oud.IntrekkingDatum, oud.IntrekkingReden
	}
	return reflect.DeepEqual(oud, nieuw)
}

func (s *Stand) feitenBij(oud, nieuw pip.Stand, op kalender.Datum) {
	if nieuw.Status == pip.Ingetrokken && oud.Status != nieuw.Status {
		s.feit(Gebeurtenis{Datum: nieuw.IntrekkingDatum, Soort: GebeurtenisPIP, Tekst: fmt.Sprintf("PIP ingetrokken (versie %d)", nieuw.Nummer)})
	}
	if nieuw.Ondertekening == oud.Ondertekening {
		return
	}
	tekst, dag := "Ondertekening van het PIP gevraagd", nieuw.Ondertekening.Datum
	switch {
	case nieuw.Ondertekening.Geweigerd:
		tekst = "De inburgeraar wil het PIP niet ondertekenen"
	case !dag.Leeg():
		tekst = "PIP ondertekend door de inburgeraar"
	}
	if dag.Leeg() {
		dag = op
	}
	s.feit(Gebeurtenis{Datum: dag, Soort: GebeurtenisPIP, Tekst: tekst})
}

func vastgesteldHier(p pip.Stand) bool {
	return p.Status != pip.Concept && p.Herkomst == pip.InSchakel
}
