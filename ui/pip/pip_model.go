package pip

import (
	"fmt"
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

// model is the state of the editor: the dossier as it was read, and the plan as it
// stands on the form.
type model struct {
	op      kalender.Datum
	in      keten.Inzage
	regels  wet.Regels
	klad    kit.Klad[pip.Inhoud]
	eisen   []kit.Eis
	gekeken bool  // the list belongs to this concept
	mis     error // why the list could not be made
}

func newModel(op kalender.Datum) *model { return &model{op: op} }

// neem takes the dossier as it was read; it tells what the form must do, and which parts
// clash with what stands on it.
func (m *model) neem(in keten.Inzage, inst beheer.Instellingen, gewijzigd bool) (kit.Inname, []string) {
	was, _ := m.concept()
	m.in, m.regels = in, wet.Op(m.op).MetKalender(inst.Kalender())
	is, ok := m.concept()
	return m.klad.Neem(is.Inhoud, in.Dossier.Stand().Versie, gewijzigd && ok && was.Nummer == is.Nummer)
}

// kies ends a clash, with the words of the user or those of the dossier.
func (m *model) kies(mijn bool) {
	is, _ := m.concept()
	m.klad.Kies(is.Inhoud, m.in.Dossier.Stand().Versie, mijn)
}

// bewaard takes the dossier as it is after the plan was saved; it tells whether the form
// is still what was saved.
func (m *model) bewaard(in keten.Inzage, plan pip.Inhoud) bool {
	m.in = in
	is, _ := m.concept()
	return m.klad.Bewaard(is.Inhoud, plan, in.Dossier.Stand().Versie)
}

func (m *model) concept() (pip.Stand, bool) { return m.in.Dossier.Concept() }

func (m *model) doel() keten.Doel { return keten.Doel{ID: m.in.Dossier.ID(), Versie: m.klad.Versie} }

// kop gives the words at the top.
func (m *model) kop() (titel, sub string) {
	s := m.in.Dossier.Stand()
	sub = "PIP · dossier " + s.Nummer
	if c, ok := m.concept(); ok {
		sub += fmt.Sprintf(" · concept %d (%s)", c.Nummer, c.Soort)
	}
	if t := m.in.Dossier.PIPTermijn(m.regels); t.Geldt && m.in.Dossier.EerstePIP().Leeg() {
		sub += " · uiterlijk " + t.TotEnMet.String()
	}
	return s.Persoon.Naam.Volledig(), sub
}

// context gives the facts on which the form decides what applies.
func (m *model) context() pip.Context {
	c := m.in.Dossier.PIPContext(m.regels)
	if v, ok := m.concept(); ok {
		c.Soort = v.Soort
	}
	return c
}

// keuze is one kind of new version, and why it cannot be made; reden empty: it can.
type keuze struct {
	soort         pip.Soort
	naam, wanneer string
	reden         string
}

// keuzes gives the kinds of new version as the rules allow them.
func (m *model) keuzes() []keuze {
	uit := []keuze{
		{soort: pip.Eerste, naam: "Eerste PIP", wanneer: "Na de brede intake."},
		{soort: pip.Schakelen, naam: "Schakelen", wanneer: "Naar een andere leerroute."},
		{soort: pip.Afschalen, naam: "Afschalen", wanneer: "Van B1 naar A2, na genoeg uren en inzet."},
		{soort: pip.NaVerhuizing, naam: "Na verhuizing", wanneer: "De leerroute van de vorige gemeente blijft."},
		{soort: pip.OverigGewijzigd, naam: "Overige wijziging", wanneer: "De leerroute en het niveau blijven."},
	}
	for i := range uit {
		if _, err := pip.NieuwConcept(uit[i].soort, m.in.Dossier.Stand().PIPs, m.op, pip.Inhoud{}); err != nil {
			uit[i].reden = kit.Melddoor(err)
		}
		if uit[i].soort == pip.NaVerhuizing && !m.in.Dossier.Stand().Inschrijving.Verhuizing {
			uit[i].reden = "In het dossier staat geen verhuizing uit een andere gemeente."
		}
	}
	return uit
}

// gesloten gathers the kinds that cannot be made now, by their reason.
func gesloten(kk []keuze) (redenen []string) {
	namen := map[string][]string{}
	for _, k := range kk {
		if k.reden == "" {
			continue
		}
		if len(namen[k.reden]) == 0 {
			redenen = append(redenen, k.reden)
		}
		namen[k.reden] = append(namen[k.reden], k.naam)
	}
	for i, r := range redenen {
		redenen[i] = strings.Join(namen[r], ", ") + ": " + r
	}
	return redenen
}

// zonderIntake tells whether the first plan still waits for the brede intake.
func (m *model) zonderIntake() bool {
	s := m.in.Dossier.Stand()
	_, geldt := pip.Geldend(s.PIPs)
	return !geldt && s.Intake.Afgerond().Leeg()
}

// begin gives the content with which a new version starts: that of the version in
// force, or what the intake already tells.
func (m *model) begin(s pip.Soort) pip.Inhoud {
	d := m.in.Dossier.Stand()
	if g, ok := pip.Geldend(d.PIPs); ok {
		i := g.Inhoud
		i.WijzigingReden = ""
		return i
	}
	i := pip.Inhoud{Taalniveau: d.Intake.Taalniveau, BesprokenTaal: d.Persoon.Voertaal, MetTolk: d.Persoon.Tolk == "ja"}
	if s == pip.NaVerhuizing || s == pip.Eerste {
		i.Leerroute = m.in.Dossier.VerplichteLeerroute()
	}
	return i
}

// zetPunten takes the check list.
func (m *model) zetPunten(punten []pip.Punt) {
	m.eisen, m.gekeken, m.mis = nil, true, nil
	for _, p := range punten {
		m.eisen = append(m.eisen, kit.Eis{
			Tekst: p.Tekst, Artikel: p.Artikel, Melding: p.Melding, Veld: p.Veld,
			Voldaan: p.Voldaan, Blokkeert: p.Ernst == pip.Blokkeert,
		})
	}
}

// reden tells why the plan cannot be set yet; empty: it can.
func (m *model) reden() string {
	switch n := m.blokkades(); {
	case m.mis != nil:
		return "De lijst ‘Wat de wet vraagt’ kan niet worden nagelopen. Vaststellen kan pas daarna."
	case !m.gekeken:
		return "De lijst ‘Wat de wet vraagt’ wordt nagelopen."
	case n == 0:
		return ""
	case n == 1:
		return "Eén punt houdt het vaststellen nog tegen: zie ‘Wat de wet vraagt’."
	default:
		return fmt.Sprintf("%d punten houden het vaststellen nog tegen: zie ‘Wat de wet vraagt’.", n)
	}
}

// dagoordeel reads from the check list why a dagtekening cannot be, and what a person
// must know of it.
func dagoordeel(punten []pip.Punt) (stop string, letop []string) {
	for _, p := range punten {
		switch {
		case p.Voldaan || p.Veld != pip.VeldDagtekening:
		case p.Ernst == pip.Blokkeert && stop == "":
			stop = p.Melding
		case p.Ernst == pip.LetOp:
			letop = append(letop, "Let op: "+p.Melding)
		}
	}
	return stop, letop
}

// zetMis takes why the check list could not be made: nothing may be set on an old list.
func (m *model) zetMis(err error) { m.eisen, m.gekeken, m.mis = nil, false, err }

// fouten gives what stops the plan, by its field.
func (m *model) fouten() map[string]string {
	uit := map[string]string{}
	for _, e := range m.eisen {
		if !e.Voldaan && e.Blokkeert && uit[e.Veld] == "" {
			uit[e.Veld] = e.Melding
		}
	}
	return uit
}

func (m *model) blokkades() int {
	n := 0
	for _, e := range m.eisen {
		if !e.Voldaan && e.Blokkeert {
			n++
		}
	}
	return n
}

// samenvatting is the sentence above the check list.
func (m *model) samenvatting() string {
	if r := m.reden(); r != "" {
		return strings.TrimSuffix(strings.TrimSuffix(r, ": zie ‘Wat de wet vraagt’."), ".") + "."
	}
	return "De wet vraagt niets meer. U kunt het PIP vaststellen."
}

// gevolgen tells what follows from setting the plan on a day.
func (m *model) gevolgen(dag kalender.Datum) []string {
	eerste := m.in.Dossier.EerstePIP()
	if eerste.Leeg() {
		eerste = dag
	}
	var uit []string
	if t := m.regels.Inburgeringstermijn(eerste, m.in.Dossier.TermijnVolgensDUO()); t.Geldt {
		uit = append(uit, fmt.Sprintf("De inburgeringstermijn loopt van %s tot en met %s.", t.Van.Lang(), t.TotEnMet.Lang()))
	}
	if t := m.regels.Bezwaar(dag); t.Geldt {
		uit = append(uit, fmt.Sprintf("Bezwaar kan tot en met %s.", t.TotEnMet.Lang()))
	}
	return append(uit, "Het besluit wordt opgeslagen en verandert daarna niet meer.")
}

// versieregel tells one version in two lines.
func versieregel(v pip.Stand) (titel, wat string) {
	titel = fmt.Sprintf("Versie %d · %s · %s", v.Nummer, v.Soort, v.Status)
	switch v.Status {
	case pip.Concept:
		wat = "Gemaakt op " + v.Gemaakt.String()
	default:
		wat = "Dagtekening " + v.Dagtekening.String() + " · " + ondertekening(v.Ondertekening)
	}
	if v.Herkomst == pip.BuitenSchakel {
		wat += " · " + string(v.Herkomst)
	}
	if v.Status == pip.Ingetrokken {
		wat += fmt.Sprintf(" · ingetrokken op %s: %s", v.IntrekkingDatum, v.IntrekkingReden)
	}
	return titel, wat
}

func ondertekening(o pip.Ondertekening) string {
	switch {
	case o.Geweigerd:
		return "ondertekening geweigerd op " + o.Datum.String()
	case o.Getekend():
		return "ondertekend op " + o.Datum.String()
	case o.Gevraagd:
		return "ondertekening gevraagd"
	default:
		return "ondertekening niet gevraagd"
	}
}

// schrijfUren writes hours as in a field: "12,5".
func schrijfUren(m wet.Minuten) string {
	if m == 0 {
		return ""
	}
	return strings.ReplaceAll(strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.2f", float64(m)/60), "0"), "."), ".", ",")
}

// leesUren reads hours as people type them: 12, 12,5 or 12:30.
func leesUren(s string) (wet.Minuten, error) {
	mis := fout.New(fout.Ongeldig, "Dit zijn geen uren. Schrijf bijvoorbeeld 12 of 12,5.")
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), "uur"))
	if s == "" {
		return 0, nil
	}
	var uren, rest int
	if n, err := fmt.Sscanf(s, "%d:%d", &uren, &rest); err == nil && n == 2 && rest >= 0 && rest < 60 && s == fmt.Sprintf("%d:%02d", uren, rest) {
		return wet.Uren(uren) + wet.Minuten(rest), nil
	}
	heel, deel, _ := strings.Cut(strings.ReplaceAll(s, ".", ","), ",")
	if heel == "" || len(heel) > 5 || len(deel) > 2 || strings.Trim(heel+deel, "0123456789") != "" {
		return 0, mis
	}
	for len(deel) < 2 {
		deel += "0"
	}
	if _, err := fmt.Sscanf(heel+" "+deel, "%d %d", &uren, &rest); err != nil {
		return 0, mis
	}
	return wet.Uren(uren) + wet.Minuten((rest*60+50)/100), nil
}
