package werkvoorraad

import (
	"fmt"
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/pip"
)

// vooraf is the number of days before an appointment from which Vandaag shows it.
const vooraf = 7

// intake: the appointment, what followed a missed one, the toets and the completion.
func (m *maker) intake() {
	i := m.s.Intake
	if !i.Afgerond().Leeg() {
		return
	}
	n := len(i.Oproepen)
	switch {
	case n > 0 && !i.Oproepen[n-1].NietVerschenen.Leeg():
		m.gemist(i.Oproepen[n-1])
	case n > 0 && !gekomen(i, i.Oproepen[n-1]):
		m.afspraak(i.Oproepen[n-1])
	case len(i.Gesprekken) > 0:
		m.afronden(i)
	}
	m.toets(i)
}

// gekomen tells whether a talk was recorded since the oproep.
func gekomen(i dossier.Intake, o dossier.Oproep) bool {
	for _, g := range i.Gesprekken {
		if !g.Datum.Voor(o.Datum) {
			return true
		}
	}
	return false
}

func (m *maker) afspraak(o dossier.Oproep) {
	vanaf := o.Voor.PlusDagen(-vooraf)
	if vanaf.Voor(o.Datum) {
		vanaf = o.Datum
	}
	u := m.beleid("De persoon is met een termijn opgeroepen voor de brede intake", "Wi 14 lid 1", beheer.BeleidVerzuimDagen)
	m.voeg(Signaal{Soort: IntakeHouden, Vanaf: vanaf, Uiterlijk: o.Voor, Vervalt: o.Voor, Wat: "Brede intake houden",
		Reden: fmt.Sprintf("oproep %d, afspraak op %s", o.Nummer, o.Voor.LangMetDag()), Uitleg: u})
	m.voeg(Signaal{Soort: Verschenen, Vanaf: o.Voor.PlusDagen(1), Uiterlijk: o.Voor.PlusDagen(m.dagen(beheer.BeleidVerzuimDagen)), Wat: "Is de persoon verschenen?",
		Reden: fmt.Sprintf("oproep %d was voor %s", o.Nummer, o.Voor), Uitleg: u})
}

// gemist: what follows a missed oproep (Wi 14 lid 1 and 2).
func (m *maker) gemist(o dossier.Oproep) {
	s := Signaal{Vanaf: o.NietVerschenen, Uiterlijk: o.NietVerschenen.PlusDagen(m.dagen(beheer.BeleidVerzuimDagen)),
		Reden:  fmt.Sprintf("niet verschenen op %s (oproep %d)", o.NietVerschenen, o.Nummer),
		Uitleg: m.beleid("Na niet verschijnen volgt een schriftelijke waarschuwing met een nieuwe oproep en een nieuwe termijn", "Wi 14 lid 1", beheer.BeleidVerzuimDagen)}
	switch {
	case o.Nummer == 1 && o.Waarschuwing.Leeg():
		s.Soort, s.Wat = Waarschuwen, "Waarschuwen en opnieuw oproepen"
	case o.Nummer == 1:
		s.Soort, s.Wat = TweedeOproep, "Brede intake: 2e oproep"
		s.Reden = fmt.Sprintf("gewaarschuwd op %s", o.Waarschuwing)
	case o.Nummer == 2:
		s.Soort, s.Wat = DerdeOproep, "Brede intake: 3e oproep"
		s.Uitleg.LetOp = append(s.Uitleg.LetOp, "Na de tweede gemiste oproep kan een boete passen (Wi 22). Een mens beoordeelt dat; Schakel legt nooit zelf een boete op.")
	default:
		oordeel := m.d.MagBijAfwezigheid(m.r)
		s.Soort, s.Wat, s.Uitleg = Afwezigheid, "Intake afronden bij afwezigheid", oordeel.Uitleg
		if dag := m.intakeUiterlijk(); dag.Na(s.Vanaf) {
			s.Uiterlijk = dag
		}
	}
	m.voeg(s)
}

// toets: the result of DUO's leerbaarheidstoets, from the moment the intake has begun.
func (m *maker) toets(i dossier.Intake) {
	vanaf := begonnen(i)
	if vanaf.Leeg() || i.Toets.Resultaat != "" || !i.Ontheffing.Datum.Leeg() || m.s.Inschrijving.Verhuizing {
		return
	}
	m.voeg(Signaal{Soort: ToetsUitslag, Vanaf: vanaf, Uiterlijk: m.intakeUiterlijk(), Wat: "Uitslag leerbaarheidstoets vastleggen",
		Reden:  "de uitslag of een ontheffing ontbreekt",
		Uitleg: m.beleid("De leerbaarheidstoets is deel van de brede intake", "Wi 14 lid 3 onder a en lid 6", beheer.BeleidIntakeDagen)})
}

// begonnen is the first day of the intake: an oproep or a talk.
func begonnen(i dossier.Intake) kalender.Datum {
	var eerste kalender.Datum
	if len(i.Oproepen) > 0 {
		eerste = i.Oproepen[0].Datum
	}
	if len(i.Gesprekken) > 0 && (eerste.Leeg() || i.Gesprekken[0].Datum.Voor(eerste)) {
		eerste = i.Gesprekken[0].Datum
	}
	return eerste
}

// afronden: there was a talk, the intake is not completed; the reason says what is missing.
func (m *maker) afronden(i dossier.Intake) {
	gesprek := i.Gesprekken[len(i.Gesprekken)-1].Datum
	u := m.beleid("De brede intake heeft alle onderdelen van de wet", "Wi 14 lid 3; Bi 5.2", beheer.BeleidIntakeDagen)
	var open []string
	for _, p := range pip.Blokkades(m.d.IntakeControle(m.r.OpDatum())) {
		open = append(open, p.Code)
		u.Stappen = append(u.Stappen, fmt.Sprintf("%s (%s): %s", p.Tekst, p.Artikel, p.Melding))
	}
	reden := "alles is er; de intake kan worden afgerond"
	if len(open) > 0 {
		reden = "ontbreekt nog: " + strings.Join(open, ", ")
	}
	m.voeg(Signaal{Soort: IntakeAfronden, Vanaf: gesprek, Uiterlijk: m.intakeUiterlijk(), Wat: "Brede intake afronden", Reden: reden, Uitleg: u})
}
