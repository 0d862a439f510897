package dossier

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// LegGesprekVast adds one talk of the intake (Bi 5.2).
func (d *Dossier) LegGesprekVast(g Gesprek, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		if err := geweest("gesprek", "Het gesprek", g.Datum, op); err != nil {
			return err
		}
		g.Met, g.Taal, g.Verslag = persoon.Schoon(g.Met), persoon.Schoon(g.Taal), persoon.SchoneTekst(g.Verslag)
		lijst := append(slices.Clone(s.Intake.Gesprekken), g)
		slices.SortStableFunc(lijst, func(a, b Gesprek) int { return a.Datum.Vergelijk(b.Datum) })
		s.Intake.Gesprekken = lijst
		tekst := "Gesprek voor de brede intake"
		if g.Tolk {
			tekst += ", met tolk" + voorzetsel(" ", g.Taal)
		}
		if g.Alleen {
			tekst += ", alleen gevoerd"
		}
		s.feit(Gebeurtenis{Datum: g.Datum, Soort: GebeurtenisGesprek, Tekst: tekst})
		return nil
	})
}

// LegToetsVast records DUO's result of the leerbaarheidstoets (Wi 14 lid 3 onder a); a
// second time corrects it.
func (d *Dossier) LegToetsVast(t Toets, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		var v fout.Verzamelaar
		v.Voeg(geweest("toetsDatum", "De leerbaarheidstoets", t.Datum, op))
		if !slices.Contains(Toetsresultaten(), t.Resultaat) {
			v.Voeg(fout.Bij("toetsResultaat", fout.Ongeldig, "Kies het resultaat zoals DUO het meldt."))
		}
		if err := v.Err(); err != nil {
			return err
		}
		s.Intake.Toets = t
		s.feit(Gebeurtenis{Datum: t.Datum, Soort: GebeurtenisToets, Tekst: "Leerbaarheidstoets: " + string(t.Resultaat)})
		return nil
	})
}

// Toetsresultaten gives the results as DUO tells them, in the order of forms.
func Toetsresultaten() []wet.Leerbaarheid {
	return []wet.Leerbaarheid{wet.B1Haalbaar, wet.B1NietHaalbaar, wet.ToetsOnbekend}
}

// The grounds for ontheffing of the leerbaarheidstoets (Wi 14 lid 6).
const (
	OntheffingVisueel  = "visueel"
	OntheffingAuditief = "auditief"
)

// GeefOntheffing records that the college exempted from the leerbaarheidstoets. With an
// auditory impairment the reason says why the person cannot take it.
func (d *Dossier) GeefOntheffing(o Ontheffing, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		o.Reden = persoon.SchoneTekst(o.Reden)
		if err := geweest("ontheffing", "De ontheffing van de leerbaarheidstoets", o.Datum, op); err != nil {
			return err
		}
		if o.Grond == OntheffingAuditief && o.Reden == "" {
			return fout.Bij("ontheffingReden", fout.Ontbreekt, "Schrijf op waarom de persoon de toets niet kan maken (Wi 14 lid 6 onder b).")
		}
		beperking := wet.Beperking{Visueel: o.Grond == OntheffingVisueel, Auditief: o.Grond == OntheffingAuditief, NietInStaat: o.Reden != ""}
		if oordeel := wet.Op(op).OntheffingToets(beperking); !oordeel.Ja {
			return fout.Bij("ontheffingGrond", fout.NietMogelijk, "%s", oordeel.Uitleg.Uitkomst)
		}
		s.Intake.Ontheffing = o
		s.feit(Gebeurtenis{Datum: o.Datum, Soort: GebeurtenisOntheffing, Tekst: "Ontheffing van de leerbaarheidstoets", Gevoelig: true})
		return nil
	})
}

// BewaarIntake takes over the content parts of the intake from i (Wi 14 lid 3, Bi 5.2);
// oproepen, talks, toets, ontheffing and completion have their own methods. An
// unfinished form may be kept: IntakeControle tells what is missing.
func (d *Dossier) BewaarIntake(i Intake, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		var v fout.Verzamelaar
		if i.Taalniveau != wet.NiveauOnbekend && !slices.Contains(Taalniveaus(), i.Taalniveau) {
			v.Voeg(fout.Bij("taalniveau", fout.Ongeldig, "Kies het taalniveau uit de lijst."))
		}
		antwoorden := []persoon.JaNee{persoon.Onbekend, persoon.Ja, persoon.Nee}
		if !slices.Contains(antwoorden, i.WensOnderwijs) || !slices.Contains(antwoorden, i.AlleenGewenst) {
			v.Voeg(fout.Bij("wensOnderwijs", fout.Ongeldig, "Kies ja, nee of onbekend."))
		}
		if err := v.Err(); err != nil {
			return err
		}
		s.Intake = s.Intake.metInhoud(i)
		s.eenPerDag(Gebeurtenis{Datum: op, Soort: GebeurtenisIntake, Tekst: "Intakegegevens bijgewerkt"})
		return nil
	})
}

// Taalniveaus gives the levels of the intake form, from low to high.
func Taalniveaus() []wet.Niveau {
	return []wet.Niveau{wet.NiveauAlfa, wet.NiveauA0, wet.NiveauA1, wet.NiveauA2, wet.NiveauB1, wet.NiveauB2}
}

// metInhoud gives i with the content parts of n, cleaned.
func (i Intake) metInhoud(n Intake) Intake {
	n.Oproepen, n.Gesprekken, n.Toets, n.Ontheffing = i.Oproepen, i.Gesprekken, i.Toets, i.Ontheffing
	n.Gehouden, n.BijAfwezigheid, n.BijAfwezigheidReden = i.Gehouden, i.BijAfwezigheid, i.BijAfwezigheidReden
	for _, t := range []*string{
		&n.Opleiding, &n.Werkervaring, &n.Omstandigheden, &n.Gezondheid.Gevolgen, &n.Gezondheid.Hulp, &n.VVE,
		&n.TaalToelichting, &n.Arbeid, &n.Zelfredzaamheid, &n.Netwerk, &n.Digitaal, &n.Wensen, &n.Verslag,
	} {
		*t = persoon.SchoneTekst(*t)
	}
	return n
}

// HoudIntake completes the brede intake with the person. It refuses (fout.Lijst, each
// with its field) while IntakeControle finds something that the law asks.
func (d *Dossier) HoudIntake(datum, op kalender.Datum) error {
	punten := d.IntakeControle(op)
	return d.wijzig(func(s *Stand) error {
		if err := s.intakeOpen(); err != nil {
			return err
		}
		if err := geweest("gehouden", "De brede intake", datum, op); err != nil {
			return err
		}
		if n := len(s.Intake.Oproepen); n > 0 {
			if err := nietVoor("gehouden", "De brede intake", datum, "de oproep", s.Intake.Oproepen[n-1].Datum); err != nil {
				return err
			}
		}
		var v fout.Verzamelaar
		for _, p := range blokkades(punten) {
			v.Voeg(fout.Bij(p.Veld, fout.Ontbreekt, "%s", p.Melding))
		}
		if err := v.Err(); err != nil {
			return err
		}
		s.Intake.Gehouden = datum
		s.feit(Gebeurtenis{Datum: datum, Soort: GebeurtenisIntake, Tekst: "Brede intake gehouden"})
		return nil
	})
}

// MagBijAfwezigheid asks wet whether the intake may be completed in absence on a day.
func (d Dossier) MagBijAfwezigheid(r wet.Regels) wet.Oordeel {
	return r.IntakeBijAfwezigheid(d.s.Intake.feiten())
}

// RondIntakeAfBijAfwezigheid completes the intake without the person after three
// oproepen (Wi 14 lid 2); reden says on what the outcome then rests.
func (d *Dossier) RondIntakeAfBijAfwezigheid(datum kalender.Datum, reden string, op kalender.Datum) error {
	oordeel := d.MagBijAfwezigheid(wet.Op(datum))
	return d.wijzig(func(s *Stand) error {
		if err := s.intakeOpen(); err != nil {
			return err
		}
		reden = persoon.SchoneTekst(reden)
		var v fout.Verzamelaar
		v.Voeg(geweest("bijAfwezigheid", "De intake bij afwezigheid", datum, op))
		if !oordeel.Ja {
			v.Voeg(fout.Bij("bijAfwezigheid", fout.NietMogelijk, "%s (%s)", oordeel.Uitleg.Uitkomst, oordeel.Uitleg.Artikel))
		}
		if reden == "" {
			v.Voeg(fout.Bij("bijAfwezigheidReden", fout.Ontbreekt, "Schrijf op waarom de intake zonder de persoon is afgerond en op welke gegevens die berust."))
		}
		if err := v.Err(); err != nil {
			return err
		}
		s.Intake.BijAfwezigheid, s.Intake.BijAfwezigheidReden = datum, reden
		s.feit(Gebeurtenis{Datum: datum, Soort: GebeurtenisIntake, Tekst: "Brede intake afgerond bij afwezigheid"})
		return nil
	})
}
