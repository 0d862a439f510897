package werkvoorraad

import (
	"fmt"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// Signalen gives what must be done for one dossier, in the order of the chain. The
// policy is that of inst on the day of r. A closed dossier asks nothing.
func Signalen(d dossier.Dossier, r wet.Regels, inst beheer.Instellingen) []Signaal {
	if d.Afgesloten() {
		return nil
	}
	m := &maker{d: d, s: d.Stand(), r: r, inst: inst}
	m.plan, m.heeftPlan = pip.Geldend(m.s.PIPs)
	m.termijn = d.PIPTermijn(r)
	if !m.heeftPlan {
		m.voorbereiding()
		m.intake()
		m.totPIP()
	}
	m.ontzorgen()
	m.inburgeren()
	return m.uit
}

// maker gathers the signals of one dossier.
type maker struct {
	d         dossier.Dossier
	s         dossier.Stand
	r         wet.Regels
	inst      beheer.Instellingen
	plan      pip.Stand // the PIP in force
	heeftPlan bool
	termijn   wet.Termijn // of the PIP
	uit       []Signaal
}

func (m *maker) voeg(s Signaal) {
	s.Dossier = m.d.ID()
	if s.Uitleg.Uitkomst == "" {
		s.Uitleg.Uitkomst = s.Wat + ": " + s.Reden + "."
	}
	m.uit = append(m.uit, s)
}

func (m *maker) dagen(beleid string) int { return m.inst.Getal(beleid, m.r.OpDatum()) }

// beleid explains a day that the municipality chose and no law.
func (m *maker) beleid(regel, artikel, naam string) uitleg.Uitleg {
	u := uitleg.Uitleg{Regel: regel, Artikel: artikel,
		Waarden: []uitleg.Waarde{{Naam: naam, Waarde: kalender.Dag.Telling(m.dagen(naam)), Artikel: "beleid van de gemeente"}},
		LetOp:   []string{"Deze dag volgt uit het beleid van de gemeente. De wet noemt hier geen termijn."}}
	if b, ok := m.inst.BeleidOp(naam, m.r.OpDatum()); ok {
		u.Waarden[0].Vanaf = b.Vanaf.ISO()
	}
	return u
}

// begin is the day on which the work for the municipality begins: kennisgeving and
// registration are both there. Empty while one is missing.
func (m *maker) begin() kalender.Datum {
	kennisgeving, inschrijving := m.s.Kennisgeving, m.s.Inschrijving.Datum
	switch {
	case inschrijving.Leeg() || (kennisgeving.Leeg() && !m.s.Inschrijving.Verhuizing):
		return kalender.Datum{}
	case kennisgeving.Na(inschrijving) && !m.s.Inschrijving.Verhuizing:
		return kennisgeving
	default:
		return inschrijving
	}
}

// voorbereiding: the registration, and the first oproep.
func (m *maker) voorbereiding() {
	if !m.d.PlichtVast() {
		return
	}
	if m.s.Inschrijving.Datum.Leeg() {
		m.voeg(Signaal{Soort: Inschrijven, Vanaf: m.s.Kennisgeving.PlusDagen(m.dagen(beheer.BeleidNavraagDagen)), Wat: "Inschrijving in de BRP vastleggen",
			Reden:  fmt.Sprintf("kennisgeving van %s, nog niet ingeschreven", m.s.Kennisgeving),
			Uitleg: m.beleid("Zonder inschrijving begint de termijn voor het PIP niet", "Bi 5.3 lid 1", beheer.BeleidNavraagDagen)})
	}
	i := m.s.Intake
	if len(i.Oproepen)+len(i.Gesprekken) > 0 || !i.Afgerond().Leeg() {
		return
	}
	s := Signaal{Soort: EersteOproep, Vanaf: m.s.Kennisgeving, Wat: "Oproepen voor de brede intake",
		Reden:  fmt.Sprintf("kennisgeving van %s, nog geen oproep", m.s.Kennisgeving),
		Uitleg: m.beleid("Het college roept op voor de brede intake", "Wi 14 lid 1", beheer.BeleidOproepDagen)}
	if begin := m.begin(); !begin.Leeg() {
		s.Vanaf, s.Uiterlijk = begin, begin.PlusDagen(m.dagen(beheer.BeleidOproepDagen))
	}
	if m.s.Inschrijving.Verhuizing {
		s.Reden = fmt.Sprintf("verhuisd, ingeschreven op %s, nog geen oproep", m.s.Inschrijving.Datum)
	}
	m.voeg(s)
}

// intakeUiterlijk is the day on which policy wants the intake done, so that there is
// time to write the plan; empty while the term of the PIP does not run or still moves.
func (m *maker) intakeUiterlijk() kalender.Datum {
	if !m.termijn.Geldt || m.termijn.Open {
		return kalender.Datum{}
	}
	return m.termijn.TotEnMet.PlusDagen(-m.dagen(beheer.BeleidIntakeDagen))
}

// totPIP: information from others, and the plan itself.
func (m *maker) totPIP() {
	for _, i := range m.s.InformatieDerde {
		if !i.Ontvangen.Leeg() {
			continue
		}
		m.voeg(Signaal{Soort: InformatieDerde, Vanaf: i.Gevraagd.PlusDagen(m.dagen(beheer.BeleidNavraagDagen)), Wat: "Informatie nog niet ontvangen",
			Reden:  fmt.Sprintf("gevraagd op %s", i.Gevraagd),
			Uitleg: m.beleid("Onmisbare informatie van een derde geeft uitstel voor het PIP", "Bi 5.3 lid 2", beheer.BeleidNavraagDagen)})
	}
	klaar := m.s.Intake.Afgerond()
	if !m.d.PlichtVast() || (klaar.Leeg() && !m.termijn.Geldt) {
		return
	}
	s := Signaal{Soort: PIPVaststellen, Vanaf: klaar, Wat: "PIP vaststellen", Reden: m.pipReden(), Uitleg: m.termijn.Uitleg}
	if m.termijn.Geldt && !m.termijn.Open {
		s.Uiterlijk = m.termijn.TotEnMet
	}
	if m.termijn.Geldt && klaar.Leeg() {
		s.Vanaf = m.termijn.TotEnMet.PlusDagen(-m.dagen(beheer.BeleidPIPDagen))
	}
	m.voeg(s)
}

func (m *maker) pipReden() string {
	switch begin := m.begin(); {
	case m.termijn.Open:
		return "wacht op onmisbare informatie"
	case begin.Leeg():
		return fmt.Sprintf("de intake is afgerond op %s", m.s.Intake.Afgerond())
	case m.s.Inschrijving.Verhuizing:
		return fmt.Sprintf("verhuisd, ingeschreven op %s", begin)
	case m.s.Inschrijving.Datum.Na(m.s.Kennisgeving):
		return fmt.Sprintf("termijn na de inschrijving van %s", begin)
	default:
		return fmt.Sprintf("termijn na de kennisgeving van %s", begin)
	}
}
