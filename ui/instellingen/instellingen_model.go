// Package instellingen is the screen of the administration's own data: the municipality
// and its huisstijl, who signs, who works here, the gelijkgestelde dagen, the policy, and
// the values of the law to read.
package instellingen

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// The parts of the screen, as Route.Deel names them.
const (
	DeelGemeente       = "gemeente"
	DeelOndertekenaars = "ondertekenaars"
	DeelMedewerkers    = "medewerkers"
	DeelKalender       = "kalender"
	DeelBeleid         = "beleid"
	DeelWet            = "wet"
)

// deel is one part: its name in routes and on its tab.
type deel struct{ id, naam string }

func delen() []deel {
	return []deel{
		{DeelGemeente, "Gemeente en huisstijl"}, {DeelOndertekenaars, "Ondertekenaars"}, {DeelMedewerkers, "Medewerkers"},
		{DeelKalender, "Gelijkgestelde dagen"}, {DeelBeleid, "Beleid"}, {DeelWet, "Waarden van de wet"},
	}
}

// nieuw stands for the place of a row that is not in its list yet.
const nieuw = -1

// model is the state of the screen: what is saved, and what it would become.
type model struct {
	op  kalender.Datum
	was beheer.Instellingen
	nu  beheer.Instellingen
}

func newModel(op kalender.Datum) *model { return &model{op: op} }

// zet takes what is saved and drops what was being changed.
func (m *model) zet(i beheer.Instellingen) { m.was, m.nu = i, kopie(i) }

// kopie gives settings whose lists are their own.
func kopie(i beheer.Instellingen) beheer.Instellingen {
	i.Ondertekenaars = slices.Clone(i.Ondertekenaars)
	i.Medewerkers = slices.Clone(i.Medewerkers)
	i.Gelijkgesteld = slices.Clone(i.Gelijkgesteld)
	i.Beleid = slices.Clone(i.Beleid)
	return i
}

// vuil tells whether anything differs from what is saved.
func (m *model) vuil() bool { return beeld(m.was) != beeld(m.nu) }

// beeld writes settings so that they can be compared: an empty list and none are alike.
func beeld(i beheer.Instellingen) string {
	b, err := json.Marshal(i)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// gemeente is the form of the municipality: text as it was typed.
type gemeente struct {
	naam, code, adres, bezwaar, telefoon, email, website, kleur string
	logo                                                        []byte
}

func (m *model) gemeente() gemeente {
	g := m.nu.Gemeente
	return gemeente{
		naam: g.Naam, code: g.Code, adres: strings.Join(g.Adres, "\n"), bezwaar: strings.Join(g.BezwaarAdres, "\n"),
		telefoon: g.Telefoon, email: g.Email, website: g.Website, kleur: g.Kleur, logo: g.Logo,
	}
}

// zetGemeente takes the form as it stands, right or wrong.
func (m *model) zetGemeente(f gemeente) {
	m.nu.Gemeente = beheer.Gemeente{
		Naam: f.naam, Code: f.code, Adres: regels(f.adres), BezwaarAdres: regels(f.bezwaar),
		Telefoon: f.telefoon, Email: f.email, Website: f.website, Kleur: f.kleur, Logo: f.logo,
	}
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

// klaar gives the settings to save, or what is wrong with them.
func (m *model) klaar() (beheer.Instellingen, error) {
	i := kopie(m.nu)
	var err error
	if i.Gemeente, err = beheer.NewGemeente(i.Gemeente); err != nil {
		return beheer.Instellingen{}, err
	}
	return i, i.Controleer()
}

// zonderAdres warns that letters lack the address of the municipality; "" when it is there.
func (m *model) zonderAdres() string {
	if len(m.nu.Gemeente.Adres) > 0 {
		return ""
	}
	return "Het adres van de gemeente ontbreekt nog. Het hoort op elke brief."
}

// tekenaar is one signatory as the list shows it.
type tekenaar struct {
	beheer.Ondertekenaar
	i     int // its place in the settings
	stand string
	nu    bool
}

// tekenaars gives who signs and signed, the latest first.
func (m *model) tekenaars() []tekenaar {
	uit := make([]tekenaar, 0, len(m.nu.Ondertekenaars))
	for i, o := range m.nu.Ondertekenaars {
		uit = append(uit, tekenaar{Ondertekenaar: o, i: i})
	}
	slices.SortStableFunc(uit, func(a, b tekenaar) int { return b.Vanaf.Vergelijk(a.Vanaf) })
	volgende := kalender.Datum{}
	geldt := false
	for k := range uit {
		t := &uit[k]
		switch {
		case t.Vanaf.Na(m.op):
			t.stand = "begint later"
		case !geldt:
			geldt, t.nu, t.stand = true, true, "tekent nu"
		default:
			t.stand = fmt.Sprintf("tot en met %s", volgende.PlusDagen(-1))
		}
		volgende = t.Vanaf
	}
	return uit
}

// zetTekenaar adds a signatory (i is nieuw) or changes the one at i.
func (m *model) zetTekenaar(i int, o beheer.Ondertekenaar) error {
	o.Naam, o.Functie, o.Mandaat = persoon.Schoon(o.Naam), persoon.Schoon(o.Functie), persoon.Schoon(o.Mandaat)
	if err := o.Controleer(); err != nil {
		return err
	}
	for k, ander := range m.nu.Ondertekenaars {
		if k != i && ander.Vanaf == o.Vanaf {
			return fout.Bij("vanaf", fout.Bestaat, "Vanaf deze dag tekent al iemand anders. Kies een andere dag of wijzig die regel.")
		}
	}
	m.nu.Ondertekenaars = zetIn(m.nu.Ondertekenaars, i, o)
	return nil
}

func (m *model) wegTekenaar(i int) {
	m.nu.Ondertekenaars = slices.Delete(slices.Clone(m.nu.Ondertekenaars), i, i+1)
}

// zonderTekenaar warns that nobody signs today; "" when somebody does.
func (m *model) zonderTekenaar() string {
	if _, ok := m.nu.OndertekenaarOp(m.op); ok {
		return ""
	}
	return "Vandaag tekent niemand namens het college. Zonder ondertekenaar kan er geen PIP worden vastgesteld."
}

// werker is one medewerker as the list shows them.
type werker struct {
	beheer.Medewerker
	i      int
	vast   bool // was saved before: the name stands in dossiers
	status string
}

// werkers gives the medewerkers by name, those who left last.
func (m *model) werkers() []werker {
	uit := make([]werker, 0, len(m.nu.Medewerkers))
	for i, w := range m.nu.Medewerkers {
		_, vast := m.was.MedewerkerMet(w.Naam)
		status := "actief"
		if !w.Actief {
			status = "niet actief"
		}
		uit = append(uit, werker{Medewerker: w, i: i, vast: vast, status: status})
	}
	slices.SortStableFunc(uit, func(a, b werker) int {
		if a.Actief != b.Actief {
			if a.Actief {
				return -1
			}
			return 1
		}
		return cmp.Compare(persoon.Vouw(a.Naam), persoon.Vouw(b.Naam))
	})
	return uit
}

// zetWerker adds a medewerker (i is nieuw) or changes the one at i. A name that was
// saved stays: dossiers point to it.
func (m *model) zetWerker(i int, w beheer.Medewerker) error {
	var v fout.Verzamelaar
	var err error
	w.Naam, w.Functie = persoon.Schoon(w.Naam), persoon.Schoon(w.Functie)
	w.Telefoon, err = persoon.ParseTelefoon(w.Telefoon)
	v.Voeg(err)
	w.Email, err = persoon.ParseEmail(w.Email)
	v.Voeg(err)
	if w.Naam == "" {
		v.Voeg(fout.Bij("naam", fout.Ontbreekt, "Vul de naam van de medewerker in."))
	}
	for k, ander := range m.nu.Medewerkers {
		if k != i && w.Naam != "" && persoon.Vouw(ander.Naam) == persoon.Vouw(w.Naam) {
			v.Voeg(fout.Bij("naam", fout.Bestaat, "Deze medewerker staat al in de lijst. Geef twee mensen met dezelfde naam een toevoeging."))
		}
	}
	if err := v.Err(); err != nil {
		return err
	}
	m.nu.Medewerkers = zetIn(m.nu.Medewerkers, i, w)
	return nil
}

func (m *model) wegWerker(i int) {
	m.nu.Medewerkers = slices.Delete(slices.Clone(m.nu.Medewerkers), i, i+1)
}

// zetIn gives the list with the row at i replaced, or added when i is nieuw.
func zetIn[T any](lijst []T, i int, rij T) []T {
	uit := slices.Clone(lijst)
	if i == nieuw {
		return append(uit, rij)
	}
	uit[i] = rij
	return uit
}
