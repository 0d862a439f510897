// Package begin is the first run: it makes an administration step by step, opens one that
// is there, or shows the demo. Nothing is written before the last button.
package begin

import (
	"fmt"
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// Oordeel is what the program thinks of a folder, before anything is written in it.
type Oordeel struct {
	Fout         string // why the administration cannot lie there; empty: it can
	Waarschuwing string // why it had better not: a network share, a folder that is synchronised
	Bestaat      bool   // an administration lies there already
}

// stap is one page of the first run.
type stap int

// The pages. On welkom one chooses between making, opening and the demo.
const (
	welkom stap = iota
	plek
	gemeente
	huisstijl
	tekenaar
	medewerker
	controle
)

// stappen are the pages of making, as they stand in the margin.
func stappen() []stap { return []stap{plek, gemeente, huisstijl, tekenaar, medewerker, controle} }

func (s stap) naam() string {
	return [...]string{"Welkom", "Plek", "Gemeente", "Huisstijl", "Ondertekenaar", "Medewerker", "Nakijken"}[s]
}

// titel is the heading of the page, raad what it is for.
func (s stap) titel() string {
	return [...]string{
		"Welkom bij Schakel", "Waar komt de administratie?", "Welke gemeente is dit?", "Hoe zien uw brieven eruit?",
		"Wie tekent namens het college?", "Wie werkt met Schakel?", "Klopt alles?",
	}[s]
}

func (s stap) raad() string {
	return [...]string{
		"Met Schakel voert u de Wet inburgering 2021 uit, van de kennisgeving tot het einde van de inburgeringsplicht.",
		"Schakel bewaart alles in één map. Kies een map op deze computer of in een afgeschermde omgeving van uw gemeente.",
		"Deze gegevens staan op elke brief.",
		"Het logo en de kleur komen op elke brief. U kunt dit later bij Instellingen wijzigen.",
		"Een beschikking geldt alleen als wie tekent daarvoor een mandaat heeft (artikel 10:10 Awb).",
		"Vul uzelf in. Deze naam staat in brieven als contactpersoon. Collega’s voegt u later toe bij Instellingen.",
		"Er is nog niets geschreven. Met de knop hieronder maakt u de administratie.",
	}[s]
}

// model is the state of the first run: everything as it was typed.
type model struct {
	op   kalender.Datum
	stap stap

	plek         string
	waarschuwing string // about plek; the next Verder takes it as read
	gewaarschuwd string // the folder that the warning was about

	gemeente   beheer.Gemeente
	tekenaar   beheer.Ondertekenaar
	later      bool // the signatory is filled in later
	medewerker beheer.Medewerker
}

func newModel(plek string, op kalender.Datum) *model {
	m := &model{op: op, plek: plek}
	m.gemeente.Kleur = "#1f4e79"
	m.tekenaar.Vanaf = op
	m.medewerker.Actief = true
	return m
}

// teller says how far the user is: "Stap 2 van 6".
func (m *model) teller() string {
	if m.stap == welkom {
		return ""
	}
	return fmt.Sprintf("Stap %d van %d", int(m.stap), len(stappen()))
}

// knop are the words on the main button.
func (m *model) knop() string {
	switch {
	case m.stap == controle:
		return "Administratie maken"
	case m.stap == plek && m.waarschuwing != "":
		return "Toch hier, verder"
	default:
		return "Verder"
	}
}

// begonnen tells whether leaving would lose something that was typed.
func (m *model) begonnen() bool {
	return m.stap > gemeente || m.gemeente.Naam != "" || m.gemeente.Code != "" || len(m.gemeente.Adres) > 0
}

// terug goes to the page before.
func (m *model) terug() {
	if m.stap > welkom {
		m.stap--
	}
}

// naar goes back to a page that was done before; not ahead.
func (m *model) naar(s stap) bool {
	if s >= m.stap || s < plek {
		return false
	}
	m.stap = s
	return true
}

// keurPlek takes the verdict on a folder. It goes on when the folder will do, or when
// the user was warned about this very folder before.
func (m *model) keurPlek(pad string, o Oordeel) error {
	m.plek = schoonPad(pad)
	oud := m.gewaarschuwd
	m.waarschuwing, m.gewaarschuwd = "", ""
	switch {
	case m.plek == "":
		return fout.Bij("plek", fout.Ontbreekt, "Kies een map.")
	case o.Bestaat:
		return fout.Bij("plek", fout.Bestaat, "In deze map staat al een administratie. Ga terug en open die, of kies een andere map.")
	case o.Fout != "":
		return fout.Bij("plek", fout.Ongeldig, "%s", o.Fout)
	case o.Waarschuwing != "" && oud != m.plek:
		m.waarschuwing, m.gewaarschuwd = o.Waarschuwing, m.plek
		return nil
	}
	m.stap = gemeente
	return nil
}

// verder checks the page and goes to the next one. The page of the folder has keurPlek.
func (m *model) verder() error {
	var err error
	switch m.stap {
	case gemeente:
		err = m.keurGemeente()
	case huisstijl:
		_, err = beheer.NewGemeente(m.gemeente)
	case tekenaar:
		err = m.keurTekenaar()
	case medewerker:
		err = m.keurMedewerker()
	case welkom, plek, controle:
	}
	if err == nil && m.stap < controle {
		m.stap++
	}
	return err
}

func (m *model) keurGemeente() error {
	var v fout.Verzamelaar
	g := m.gemeente
	g.Kleur = ""
	schoon, err := beheer.NewGemeente(g)
	v.Voeg(err)
	if len(regels(strings.Join(g.Adres, "\n"))) == 0 {
		v.Voeg(fout.Bij("adres", fout.Ontbreekt, "Vul het adres van de gemeente in: het staat op elke brief."))
	}
	if g.Telefoon == "" && g.Email == "" {
		v.Voeg(fout.Bij("telefoon", fout.Ontbreekt, "Vul een telefoonnummer of e-mailadres in, zodat mensen vragen kunnen stellen."))
	}
	if err := v.Err(); err != nil {
		return err
	}
	kleur := m.gemeente.Kleur
	m.gemeente = schoon
	m.gemeente.Kleur = kleur
	return nil
}

func (m *model) keurTekenaar() error {
	if m.later {
		return nil
	}
	m.tekenaar.Naam, m.tekenaar.Functie = persoon.Schoon(m.tekenaar.Naam), persoon.Schoon(m.tekenaar.Functie)
	m.tekenaar.Mandaat = persoon.Schoon(m.tekenaar.Mandaat)
	return m.tekenaar.Controleer()
}

func (m *model) keurMedewerker() error {
	var v fout.Verzamelaar
	var err error
	w := &m.medewerker
	w.Naam, w.Functie = persoon.Schoon(w.Naam), persoon.Schoon(w.Functie)
	if w.Naam == "" {
		v.Voeg(fout.Bij("naam", fout.Ontbreekt, "Vul uw naam in."))
	}
	if _, err = persoon.ParseTelefoon(w.Telefoon); err != nil {
		v.Voeg(err)
	}
	if _, err = persoon.ParseEmail(w.Email); err != nil {
		v.Voeg(err)
	}
	return v.Err()
}

// instellingen gives what will be written, or what is wrong with it.
func (m *model) instellingen() (beheer.Instellingen, error) {
	i, err := beheer.Nieuw(m.gemeente)
	if err != nil {
		return i, err
	}
	if !m.later {
		i.Ondertekenaars = []beheer.Ondertekenaar{m.tekenaar}
	}
	i.Medewerkers = []beheer.Medewerker{m.medewerker}
	return i, i.Controleer()
}

// regel is one line of the overview before the last button.
type regel struct {
	label, waarde string
	stap          stap
}

// overzicht gives everything that will be written, by page.
func (m *model) overzicht() []regel {
	g := m.gemeente
	uit := []regel{
		{"Map", m.plek, plek},
		{"Gemeente", fmt.Sprintf("%s (code %s)", g.Naam, g.Code), gemeente},
		{"Adres", strings.Join(g.Adres, ", "), gemeente},
		{"Telefoon", streep(g.Telefoon), gemeente},
		{"E-mail", streep(g.Email), gemeente},
		{"Website", streep(g.Website), gemeente},
		{"Logo", map[bool]string{true: "gekozen", false: "geen: de naam staat in letters op de brief"}[len(g.Logo) > 0], huisstijl},
		{"Kleur", g.Kleur, huisstijl},
	}
	t := m.tekenaar
	if m.later {
		uit = append(uit, regel{"Ondertekenaar", "vult u later in; tot dan kan er geen PIP worden vastgesteld", tekenaar})
	} else {
		uit = append(uit, regel{"Ondertekenaar", fmt.Sprintf("%s, %s", t.Naam, t.Functie), tekenaar},
			regel{"Mandaat", fmt.Sprintf("%s, vanaf %s", t.Mandaat, t.Vanaf.Lang()), tekenaar})
	}
	w := m.medewerker
	return append(uit, regel{"Medewerker", samen(w.Naam, w.Functie, w.Telefoon, w.Email), medewerker})
}

func samen(delen ...string) string {
	var uit []string
	for _, d := range delen {
		if d != "" {
			uit = append(uit, d)
		}
	}
	return strings.Join(uit, ", ")
}

func streep(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// schoonPad takes off the spaces and quotes that come along with a copied path.
func schoonPad(pad string) string {
	return strings.TrimSpace(strings.Trim(strings.TrimSpace(pad), `"'`))
}

// regels cuts a text in the lines that hold something.
func regels(s string) []string {
	var uit []string
	for _, r := range strings.Split(s, "\n") {
		if r = persoon.Schoon(r); r != "" {
			uit = append(uit, r)
		}
	}
	return uit
}

// afzender is what the letterhead shows under the name.
func afzender(g beheer.Gemeente) []string {
	uit := append([]string{}, g.Adres...)
	for _, s := range []string{g.Telefoon, g.Website} {
		if s != "" {
			uit = append(uit, s)
		}
	}
	return uit
}

// metGemeente writes the name as letters do.
func metGemeente(naam string) string {
	if naam == "" {
		return ""
	}
	return "Gemeente " + naam
}
