package intake

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

// stap is a step of the intake that a button does.
type stap int

// The steps, in the order in which they come.
const (
	stapOproep stap = iota
	stapVerzetten
	stapNietVerschenen
	stapWaarschuwing
	stapHouden
	stapAfwezig
	stapPIP
)

// knop is a step as its button stands: what it says, and why it is off.
type knop struct {
	stap  stap
	tekst string
	reden string // empty: it can be done
}

// kan tells whether the step can be done.
func (k knop) kan() bool { return k.reden == "" }

// model is the state of the screen: the dossier as it was read, and the form.
type model struct {
	op   kalender.Datum
	in   keten.Inzage
	klad kit.Klad[dossier.Intake] // the content parts
}

func newModel(op kalender.Datum) *model { return &model{op: op} }

// neem takes the dossier as it was read; it tells what the form must do, and which parts
// clash with what stands on it.
func (m *model) neem(in keten.Inzage, gewijzigd bool) (kit.Inname, []string) {
	m.in = in
	return m.klad.Neem(inhoud(m.stand().Intake), m.stand().Versie, gewijzigd)
}

// kies ends a clash, with the words of the user or those of the dossier.
func (m *model) kies(mijn bool) { m.klad.Kies(inhoud(m.stand().Intake), m.stand().Versie, mijn) }

// bewaard takes the dossier as it is after the form was saved; it tells whether the form
// is still what was saved.
func (m *model) bewaard(in keten.Inzage, vorm dossier.Intake) bool {
	m.in = in
	return m.klad.Bewaard(inhoud(m.stand().Intake), vorm, m.stand().Versie)
}

// inhoud gives the content parts of the intake: what the form holds, without the steps.
func inhoud(i dossier.Intake) dossier.Intake {
	i.Oproepen, i.Gesprekken, i.Toets, i.Ontheffing = nil, nil, dossier.Toets{}, dossier.Ontheffing{}
	i.Gehouden, i.BijAfwezigheid, i.BijAfwezigheidReden = kalender.Datum{}, kalender.Datum{}, ""
	return i
}

func (m *model) stand() dossier.Stand { return m.in.Dossier.Stand() }

// doel names the dossier for a write.
func (m *model) doel() keten.Doel { return keten.Doel{ID: m.in.Dossier.ID(), Versie: m.klad.Versie} }

// kop gives the words at the top.
func (m *model) kop() (titel, sub string) {
	s := m.stand()
	sub = "Brede intake · dossier " + s.Nummer
	if klaar := s.Intake.Afgerond(); !klaar.Leeg() {
		sub += " · afgerond op " + klaar.String()
	} else if t := m.pipTermijn(); t.Geldt {
		sub += " · PIP uiterlijk " + t.TotEnMet.String()
	}
	return s.Persoon.Naam.Volledig(), sub
}

// pipTermijn gives the term of the PIP as it was read with the dossier.
func (m *model) pipTermijn() wet.Termijn {
	for _, t := range m.in.Termijnen {
		if t.Naam == wet.TermijnPIP {
			return t
		}
	}
	return wet.Termijn{}
}

// proef gives the dossier as it would be with the form saved; the dossier itself when
// the form cannot be saved.
func (m *model) proef() dossier.Dossier {
	d := m.in.Dossier
	if err := d.BewaarIntake(m.klad.Nu, m.op); err != nil {
		return m.in.Dossier
	}
	return d
}

// eisen gives what the law asks of the intake with the form as it stands.
func (m *model) eisen() []kit.Eis {
	var uit []kit.Eis
	for _, p := range m.proef().IntakeControle(m.op) {
		uit = append(uit, kit.Eis{
			Tekst: p.Tekst, Artikel: p.Artikel, Melding: p.Melding, Veld: p.Veld,
			Voldaan: p.Voldaan, Blokkeert: p.Ernst == pip.Blokkeert,
		})
	}
	return uit
}

// samenvatting is the sentence above the list.
func samenvatting(eisen []kit.Eis, afgerond kalender.Datum) string {
	n := 0
	for _, e := range eisen {
		if !e.Voldaan && e.Blokkeert {
			n++
		}
	}
	switch {
	case !afgerond.Leeg():
		return "De brede intake is afgerond op " + afgerond.Lang() + "."
	case n == 0:
		return "De wet vraagt niets meer. U kunt de intake afronden."
	case n == 1:
		return "Eén punt moet nog, voordat u de intake kunt afronden."
	default:
		return fmt.Sprintf("%d punten moeten nog, voordat u de intake kunt afronden.", n)
	}
}

// oproepstappen gives the steps of the oproepen. Whether one can be done is asked of
// the domain by trying it on a copy: the refusal is the reason.
func (m *model) oproepstappen() []knop {
	probeer := func(s stap, tekst string, fn func(*dossier.Dossier) error) knop {
		d := m.in.Dossier
		return knop{stap: s, tekst: tekst, reden: reden(fn(&d))}
	}
	kandidaat := dossier.Oproep{Datum: m.op, Voor: m.op.PlusWeken(1)}
	return []knop{
		probeer(stapOproep, m.oproepnaam(), func(d *dossier.Dossier) error { return d.RoepOp(kandidaat, m.op) }),
		probeer(stapVerzetten, "Afspraak verzetten", func(d *dossier.Dossier) error { return d.VerzetOproep(kandidaat, m.op) }),
		probeer(stapNietVerschenen, "Niet verschenen", func(d *dossier.Dossier) error { return d.MeldNietVerschenen(m.op, "", m.op) }),
		probeer(stapWaarschuwing, "Waarschuwing vastleggen", func(d *dossier.Dossier) error { return d.Waarschuw(m.op, m.op) }),
	}
}

// open gives the last oproep while it has no outcome.
func (m *model) open() (dossier.Oproep, bool) {
	oo := m.stand().Intake.Oproepen
	if len(oo) == 0 || !oo[len(oo)-1].NietVerschenen.Leeg() {
		return dossier.Oproep{}, false
	}
	return oo[len(oo)-1], true
}

// oproepzin tells where the procedure of Wi 14 stands, and what comes next.
func (m *model) oproepzin() string {
	stappen := m.oproepstappen()
	o, open := m.open()
	switch {
	case !m.stand().Intake.Afgerond().Leeg():
		return ""
	case open && o.Voor.Na(m.op):
		return fmt.Sprintf("De persoon wordt verwacht op %s. Daarna legt u hier vast of die niet kwam, of hieronder het gesprek.", dagVan(o.Voor))
	case open:
		return fmt.Sprintf("De persoon werd verwacht op %s. Kwam die? Leg dan het gesprek vast. Kwam die niet? Leg dat hier vast.", dagVan(o.Voor))
	case len(m.stand().Intake.Oproepen) == 0:
		return "Er is nog geen oproep. De gemeente roept op met een termijn, ten hoogste drie keer (Wi 14)."
	case m.afrondstappen()[1].kan():
		return "Drie oproepen hadden geen resultaat. U kunt de intake bij afwezigheid afronden (Wi 14 lid 2)."
	case stappen[stapOproep].kan():
		return "Maak de volgende oproep, met een nieuwe termijn."
	case stappen[stapWaarschuwing].kan():
		return "Waarschuw de persoon schriftelijk. Daarna maakt u de volgende oproep, met een nieuwe termijn (Wi 14 lid 1)."
	default:
		return stappen[stapOproep].reden
	}
}

// dagVan writes a day as in a talk: "vrijdag 27 november 2026".
func dagVan(d kalender.Datum) string { return kalender.Dagnaam(d.Weekdag()) + " " + d.Lang() }

// leesTijd reads a time as people type it (9, 9.30, 930, 09:30 uur) and writes it as 09:30.
func leesTijd(s string) (string, error) {
	cijfers := strings.NewReplacer("uur", "", ":", "", ".", "", " ", "").Replace(strings.ToLower(s))
	if len(cijfers) <= 2 {
		cijfers += "00"
	}
	n, err := strconv.Atoi(cijfers)
	if err != nil || len(cijfers) > 4 || n < 0 || n/100 > 23 || n%100 > 59 {
		return "", fout.New(fout.Ongeldig, "Dit is geen tijd. Schrijf bijvoorbeeld 9:30.")
	}
	return fmt.Sprintf("%02d:%02d", n/100, n%100), nil
}

func (m *model) oproepnaam() string {
	namen := []string{"Oproep maken", "Tweede oproep maken", "Derde oproep maken"}
	return namen[min(len(m.stand().Intake.Oproepen), len(namen)-1)]
}

// afrondstappen gives the two ways to complete the intake.
func (m *model) afrondstappen() []knop {
	gehouden, afwezig := m.proef(), m.in.Dossier
	return []knop{
		{stapHouden, "Intake gehouden", redenVanLijst(gehouden.HoudIntake(m.op, m.op))},
		{stapAfwezig, "Bij afwezigheid afronden", reden(afwezig.RondIntakeAfBijAfwezigheid(m.op, "proef", m.op))},
	}
}

// hoofd is the main button: the next step that the procedure asks for.
func (m *model) hoofd() knop {
	if !m.stand().Intake.Afgerond().Leeg() {
		return knop{stap: stapPIP, tekst: "Naar het PIP"}
	}
	oproep, af := m.oproepstappen(), m.afrondstappen()
	waarschuwing := oproep[stapWaarschuwing]
	switch {
	case af[0].kan():
		return af[0]
	case af[1].kan():
		return af[1]
	case oproep[stapOproep].kan():
		return oproep[stapOproep]
	case waarschuwing.kan():
		return waarschuwing
	default:
		return af[0]
	}
}

func reden(err error) string {
	if err == nil {
		return ""
	}
	return kit.Melddoor(err)
}

// redenVanLijst counts what stops a step: the list beside the form tells which.
func redenVanLijst(err error) string {
	var lijst fout.Lijst
	if errors.As(err, &lijst) && len(lijst) > 1 {
		return fmt.Sprintf("Nog %d punten: zie ‘Wat de wet vraagt’.", len(lijst))
	}
	return reden(err)
}

// oproepregel tells one oproep in a line, and what came of it.
func oproepregel(o dossier.Oproep) (regel, afloop string) {
	regel = fmt.Sprintf("Oproep %d van %s, verwacht op %s", o.Nummer, o.Datum, o.Voor)
	if o.Tijd != "" {
		regel += " om " + o.Tijd
	}
	if o.Plaats != "" {
		regel += ", " + o.Plaats
	}
	if o.NietVerschenen.Leeg() {
		return regel, "Nog geen uitkomst"
	}
	afloop = "Niet verschenen, vastgelegd op " + o.NietVerschenen.String()
	if o.Reden != "" {
		afloop += ": " + o.Reden
	}
	if !o.Waarschuwing.Leeg() {
		afloop += ". Gewaarschuwd op " + o.Waarschuwing.String()
	}
	return regel, afloop
}

// gesprekregel tells one talk in a line.
func gesprekregel(g dossier.Gesprek) string {
	regel := g.Datum.String()
	if g.Met != "" {
		regel += " met " + g.Met
	}
	if g.Taal != "" {
		regel += ", in het " + g.Taal
	}
	if g.Tolk {
		regel += ", met tolk"
	}
	if g.Alleen {
		regel += ", alleen gevoerd"
	}
	return regel
}

// tolkregel tells in which language to talk, and whether an interpreter is needed.
func tolkregel(p persoon.Persoon) string {
	tolk := map[persoon.JaNee]string{
		persoon.Ja: "een tolk is nodig", persoon.Nee: "een tolk is niet nodig",
		persoon.Onbekend: "nog niet gevraagd of een tolk nodig is",
	}[p.Tolk]
	if p.Voertaal == "" {
		return "Voertaal nog niet gevraagd; " + tolk + "."
	}
	return "Voertaal " + p.Voertaal + "; " + tolk + "."
}

// toetsregel tells what is known of the leerbaarheidstoets.
func (m *model) toetsregel() string {
	i := m.stand().Intake
	switch {
	case i.Toets.Resultaat != "":
		return fmt.Sprintf("Resultaat van %s: %s", i.Toets.Datum, i.Toets.Resultaat)
	case !i.Ontheffing.Datum.Leeg():
		return fmt.Sprintf("Ontheffing gegeven op %s: %s beperking", i.Ontheffing.Datum, grond(i.Ontheffing.Grond))
	default:
		return "Nog geen resultaat van de toets en geen ontheffing."
	}
}

func grond(g string) string {
	if g == dossier.OntheffingVisueel {
		return "visuele"
	}
	return "auditieve"
}
