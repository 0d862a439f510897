// Package importeren is the screen that reads an intake list in: choose a file, see what
// each row would do, put columns right, read in, and take an import back.
package importeren

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
)

// fase is how far the user is with one list.
type fase int

const (
	kiezen    fase = iota // no list yet
	bekeken               // the list is judged; nothing is written
	ingelezen             // done
)

// alles is the filter that shows every row.
const alles instroom.Soort = ""

// model is the state of the screen.
type model struct {
	fase    fase
	pad     string
	proef   keten.Voorproef
	keuze   instroom.Kolommen // columns put right by hand; nil: as recognised or remembered
	kolFout error             // what the columns still lack
	soort   instroom.Soort    // the rows that are shown
	vragen  bool              // take rows with a question along
	tabel   *tabel.Model[instroom.RijUitslag]
	uitslag keten.Ingelezen
	eerder  []poort.Import
}

func newModel() *model {
	m := &model{}
	m.tabel = tabel.New(func(u instroom.RijUitslag) string { return strconv.Itoa(u.Rij) }, m.kolommen()...)
	return m
}

func (m *model) kolommen() []tabel.Kolom[instroom.RijUitslag] {
	rij := tabel.Kolom[instroom.RijUitslag]{
		ID: "rij", Kop: "Rij", Breedte: 52, Rechts: true,
		Cel:       func(u instroom.RijUitslag) tabel.Cel { return tabel.Cel{Tekst: strconv.Itoa(u.Rij)} },
		Vergelijk: func(a, b instroom.RijUitslag) int { return cmp.Compare(a.Rij, b.Rij) },
	}
	soort := tabel.Kolom[instroom.RijUitslag]{
		ID: "soort", Kop: "Oordeel", Breedte: 104,
		Cel:       func(u instroom.RijUitslag) tabel.Cel { return soortCel(u.Soort) },
		Vergelijk: func(a, b instroom.RijUitslag) int { return cmp.Compare(zwaarte(a.Soort), zwaarte(b.Soort)) },
	}
	naam := tabel.Tekstkolom("naam", "Naam in de lijst", 190, m.naam)
	naam.Cel = func(u instroom.RijUitslag) tabel.Cel { return tabel.Cel{Tekst: m.naam(u), Vet: true} }
	reden := tabel.Tekstkolom("reden", "Reden", 260, func(u instroom.RijUitslag) string { return zin(u.Reden) })
	reden.Rekt = true
	wat := tabel.Tekstkolom("wat", "Wat er gebeurt", 260, m.wat)
	wat.Rekt = true
	return []tabel.Kolom[instroom.RijUitslag]{rij, soort, naam, reden, wat}
}

// naam is who the row is about, as the list writes it: a refused row has no person yet.
func (m *model) naam(u instroom.RijUitslag) string {
	i := u.Rij - 1
	if i < 0 || i >= len(m.proef.Lijst.Rijen) {
		return ""
	}
	rij := m.proef.Lijst.Rijen[i]
	var delen []string
	for _, v := range []instroom.Veld{instroom.VeldVoornamen, instroom.VeldTussenvoegsel, instroom.VeldAchternaam} {
		if k, ok := m.proef.Kolommen[v]; ok && k < len(rij) {
			delen = append(delen, strings.Fields(rij[k])...)
		}
	}
	return strings.Join(delen, " ")
}

// naAkkoord begins what happens with a row only after the user said so.
const naAkkoord = "na uw akkoord: "

// wat says what happens with a row, or what happened once the list was read in.
func (m *model) wat(u instroom.RijUitslag) string {
	if m.fase == ingelezen && u.Soort == instroom.Vraag {
		if !u.Meenemen(m.vragen) {
			return "Niet ingelezen"
		}
		return zin(strings.TrimPrefix(u.Wat, naAkkoord))
	}
	return zin(u.Wat)
}

// soortCel writes a verdict with its drawing.
func soortCel(s instroom.Soort) tabel.Cel {
	c := tabel.Cel{Tekst: soortNaam(s)}
	switch s {
	case instroom.Nieuw:
		c.Icoon = "plus"
	case instroom.Bestaat:
		c.Icoon, c.Toon = "vink", tabel.Zacht
	case instroom.Vraag:
		c.Icoon, c.Vet = "waarom", true
	case instroom.Geweigerd:
		c.Icoon, c.Toon, c.Vet = "waarschuwing", tabel.TeLaat, true
	}
	return c
}

func soortNaam(s instroom.Soort) string {
	if s == instroom.Bestaat {
		return "bestaat al"
	}
	return string(s)
}

// soorten gives the verdicts from heavy to light, as the filters stand on the screen.
func soorten() []instroom.Soort {
	return []instroom.Soort{alles, instroom.Nieuw, instroom.Bestaat, instroom.Vraag, instroom.Geweigerd}
}

func zwaarte(s instroom.Soort) int {
	for i, een := range soorten() {
		if een == s {
			return len(soorten()) - i
		}
	}
	return 0
}

// zin writes a text of the judge as a sentence: with a capital.
func zin(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return ""
	}
	return strings.ToUpper(string(r[0])) + string(r[1:])
}

// bekijk takes what a look at the list gave; err is what its columns lack.
func (m *model) bekijk(v keten.Voorproef, err error) {
	nieuw := m.fase != bekeken || m.proef.Lijst.SHA256 != v.Lijst.SHA256
	m.fase, m.proef, m.kolFout = bekeken, v, err
	if nieuw {
		m.soort, m.vragen = alles, false
	}
	m.tabel.Zet(v.Rijen)
	m.filter(m.soort)
}

// filter shows the rows of one verdict.
func (m *model) filter(s instroom.Soort) {
	m.soort = s
	if s == alles {
		m.tabel.Filter(nil)
		return
	}
	m.tabel.Filter(func(u instroom.RijUitslag) bool { return u.Soort == s })
}

// filterNaam are the words on a filter, with its count.
func (m *model) filterNaam(s instroom.Soort) string {
	t := m.proef.Telling
	switch s {
	case instroom.Nieuw:
		return fmt.Sprintf("Nieuw  %d", t.Nieuw)
	case instroom.Bestaat:
		return fmt.Sprintf("Bestaat al  %d", t.Bestaat)
	case instroom.Vraag:
		return fmt.Sprintf("Vraag  %d", t.Vraag)
	case instroom.Geweigerd:
		return fmt.Sprintf("Geweigerd  %d", t.Geweigerd)
	default:
		return fmt.Sprintf("Alle rijen  %d", len(m.proef.Rijen))
	}
}

// aantal is how many dossiers would be made or changed.
func (m *model) aantal() int {
	n := 0
	for _, u := range m.proef.Rijen {
		if u.Meenemen(m.vragen) {
			n++
		}
	}
	return n
}

// metVraag counts the rows with a question that would come along when that is chosen.
func (m *model) metVraag() int {
	n := 0
	for _, u := range m.proef.Rijen {
		if u.Soort == instroom.Vraag && u.Meenemen(true) {
			n++
		}
	}
	return n
}

// knop gives the words on the main button, and why it is off; "" when it is on.
func (m *model) knop() (tekst, waaromUit string) {
	n := m.aantal()
	tekst = text.Aantal(n, "dossier", "dossiers") + " inlezen"
	switch {
	case m.kolFout != nil:
		return "Inlezen", "Wijs eerst de kolommen aan die ontbreken."
	case n == 0 && m.metVraag() > 0:
		return "Inlezen", "Alleen rijen met een vraag zijn nog in te lezen. Neem ze mee, of verbeter de lijst."
	case n == 0 && m.proef.Telling.Geweigerd == len(m.proef.Rijen):
		return "Inlezen", "Alle rijen zijn geweigerd. Verbeter de lijst en kies het bestand opnieuw."
	case n == 0:
		return "Inlezen", "Alles uit deze lijst staat al in de administratie."
	}
	return tekst, ""
}

// samenvatting says in a sentence what reading in will do.
func (m *model) samenvatting() string {
	t := m.proef.Telling
	var delen []string
	if t.Nieuw > 0 {
		delen = append(delen, "maakt "+text.Aantal(t.Nieuw, "nieuw dossier", "nieuwe dossiers"))
	}
	if t.Gewijzigd > 0 {
		delen = append(delen, "werkt "+text.Aantal(t.Gewijzigd, "dossier", "dossiers")+" bij")
	}
	if n := m.metVraag(); n > 0 && m.vragen {
		delen = append(delen, "neemt "+text.Aantal(n, "rij met een vraag", "rijen met een vraag")+" mee")
	}
	uit := "Er wordt niets geschreven."
	if len(delen) > 0 {
		uit = "Inlezen " + opsomming(delen) + "."
	}
	if n := t.Vraag; n > 0 && !m.vragen {
		uit += " " + text.Aantal(n, "rij met een vraag blijft", "rijen met een vraag blijven") + " achter."
	}
	if t.Geweigerd > 0 {
		uit += " " + text.Aantal(t.Geweigerd, "rij wordt geweigerd", "rijen worden geweigerd") + "."
	}
	return uit
}

func opsomming(delen []string) string {
	if n := len(delen); n > 1 {
		return strings.Join(delen[:n-1], ", ") + " en " + delen[n-1]
	}
	return strings.Join(delen, "")
}

// waarschuwing is what stands above the rows; "" for nothing.
func (m *model) waarschuwing() string {
	var zinnen []string
	if m.proef.Eerder {
		zinnen = append(zinnen, "Dit bestand is al eens ingelezen. Wat toen is overgenomen, staat hieronder als bestaat al.")
	}
	if a := m.proef.Lijst.Andere; len(a) > 0 {
		zinnen = append(zinnen, fmt.Sprintf("Alleen werkblad ‘%s’ wordt gelezen. Ook op %s staat een lijst; bewaar die als apart bestand.", m.proef.Lijst.Blad, opsomming(tussenAanhaling(a))))
	}
	return strings.Join(zinnen, " ")
}

func tussenAanhaling(ss []string) []string {
	uit := make([]string, len(ss))
	for i, s := range ss {
		uit[i] = "‘" + s + "’"
	}
	return uit
}

// herkomst says which list is on the screen: its file, its sheet, how many rows.
func (m *model) herkomst() string {
	l := m.proef.Lijst
	delen := []string{l.Naam}
	if l.Blad != "" {
		delen = append(delen, "werkblad ‘"+l.Blad+"’")
	}
	return strings.Join(append(delen, rijenTekst(len(m.proef.Rijen), l)), " · ")
}

// klaar takes the outcome of reading in.
func (m *model) klaar(u keten.Ingelezen) {
	m.fase, m.uitslag = ingelezen, u
	m.proef.Rijen, m.proef.Telling = u.Rijen, u.Telling
	m.tabel.Zet(u.Rijen)
	m.filter(alles)
}

// uitkomst says what was done: a heading and a sentence.
func (m *model) uitkomst() (kop, regel string) {
	u := m.uitslag
	if u.Geschreven == 0 {
		return "Er is niets ingelezen", "De administratie is intussen gewijzigd: alles uit deze lijst staat er al, of is geweigerd."
	}
	kop = text.Aantal(u.Geschreven, "dossier", "dossiers") + " ingelezen"
	achter := len(u.Rijen) - u.Geschreven
	if achter == 0 {
		return kop, "Alle rijen van de lijst zijn overgenomen."
	}
	var delen []string
	for _, d := range []struct {
		n   int
		wat string
	}{
		{u.Telling.Bestaat - u.Telling.Gewijzigd, "zonder wijziging"},
		{achter - (u.Telling.Bestaat - u.Telling.Gewijzigd) - u.Telling.Geweigerd, "met een vraag"},
		{u.Telling.Geweigerd, "geweigerd"},
	} {
		if d.n > 0 {
			delen = append(delen, fmt.Sprintf("%d %s", d.n, d.wat))
		}
	}
	return kop, text.Aantal(achter, "rij is", "rijen zijn") + " niet overgenomen: " + opsomming(delen) + ". Hieronder en in het rapport staat per rij waarom."
}

// opnieuw goes back to choosing a file.
func (m *model) opnieuw() {
	m.fase, m.pad, m.proef, m.uitslag = kiezen, "", keten.Voorproef{}, keten.Ingelezen{}
	m.keuze, m.kolFout, m.vragen = nil, nil, false
	m.tabel.Zet(nil)
	m.tabel.ZetOrde(tabel.Sortering{})
	m.filter(alles)
}

// rijenTekst says how many rows a list has, and how many of them were judged.
func rijenTekst(beoordeeld int, l instroom.Lijst) string {
	n := 0
	for _, r := range l.Rijen {
		if !instroom.IsLeeg(r) {
			n++
		}
	}
	if beoordeeld == 0 {
		return text.Aantal(n, "rij", "rijen") + ", nog niet beoordeeld"
	}
	return text.Aantal(n, "rij", "rijen")
}

// vragenTekst are the words beside the box for rows with a question.
func vragenTekst(n int) string {
	if n == 1 {
		return "Ook de rij met een vraag inlezen; de vraag staat erbij"
	}
	return fmt.Sprintf("Ook de %d rijen met een vraag inlezen; de vraag staat bij elke rij", n)
}

// rapportNaam proposes a name for the report on a list.
func rapportNaam(lijst string) string {
	if i := strings.LastIndexByte(lijst, '.'); i > 0 {
		lijst = lijst[:i]
	}
	return lijst + "-rapport.csv"
}
