package beheer

import (
	"strings"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// standaardKleur is a dark blue whose contrast on white is well above 4,5.
const standaardKleur = "#1f4e79"

const (
	codeLengte  = 4
	kleurLengte = 7
)

// Nieuw gives the settings of a fresh administration: the municipality, and the list of
// gelijkgestelde dagen that comes with the program, to be edited.
func Nieuw(g Gemeente) (Instellingen, error) {
	g, err := NewGemeente(g)
	if err != nil {
		return Instellingen{}, err
	}
	return Instellingen{Gemeente: g, Gelijkgesteld: kalender.Standaard().Gelijkgesteld()}, nil
}

// NewGemeente cleans and checks the municipality: a name without the word "gemeente"
// before it, a CBS code of four digits, a colour of the form #1f4e79 (empty: a standard one).
func NewGemeente(g Gemeente) (Gemeente, error) {
	var v fout.Verzamelaar
	g.Naam = zonderGemeente(persoon.Schoon(g.Naam))
	if g.Naam == "" {
		v.Voeg(fout.Bij("naam", fout.Ontbreekt, "Vul de naam van de gemeente in."))
	}
	g.Code = strings.TrimSpace(g.Code)
	if len(g.Code) != codeLengte || strings.Trim(g.Code, "0123456789") != "" {
		v.Voeg(fout.Bij("code", fout.Ongeldig, "De gemeentecode heeft vier cijfers, bijvoorbeeld 0988."))
	}
	g.Kleur = strings.ToLower(strings.TrimSpace(g.Kleur))
	if g.Kleur == "" {
		g.Kleur = standaardKleur
	}
	if !isKleur(g.Kleur) {
		v.Voeg(fout.Bij("kleur", fout.Ongeldig, "Schrijf de kleur als # met zes tekens, bijvoorbeeld %s.", standaardKleur))
	}
	var err error
	g.Email, err = persoon.ParseEmail(g.Email)
	v.Voeg(err)
	g.Telefoon, err = persoon.ParseTelefoon(g.Telefoon)
	v.Voeg(err)
	g.Website = persoon.Schoon(g.Website)
	g.Adres, g.BezwaarAdres = schoneRegels(g.Adres), schoneRegels(g.BezwaarAdres)
	if err := v.Err(); err != nil {
		return Gemeente{}, err
	}
	return g, nil
}

func zonderGemeente(naam string) string {
	const woord = "gemeente "
	if len(naam) > len(woord) && strings.EqualFold(naam[:len(woord)], woord) {
		return strings.TrimSpace(naam[len(woord):])
	}
	return naam
}

func isKleur(s string) bool {
	return len(s) == kleurLengte && s[0] == '#' && strings.Trim(s[1:], "0123456789abcdef") == ""
}

func schoneRegels(regels []string) []string {
	var uit []string
	for _, r := range regels {
		if r = persoon.Schoon(r); r != "" {
			uit = append(uit, r)
		}
	}
	return uit
}

// Controleer tells what a signatory lacks: name, function, mandaat and from when.
func (o Ondertekenaar) Controleer() error {
	var v fout.Verzamelaar
	for _, e := range []struct{ veld, waarde, melding string }{
		{"naam", o.Naam, "Vul in wie namens het college tekent."},
		{"functie", o.Functie, "Vul de functie van de ondertekenaar in."},
		{"mandaat", o.Mandaat, "Vul in uit welk besluit het mandaat blijkt."},
		{"vanaf", o.Vanaf.ISO(), "Vul in vanaf welke dag deze persoon tekent."},
	} {
		if strings.TrimSpace(e.waarde) == "" {
			v.Voeg(fout.Bij(e.veld, fout.Ontbreekt, "%s", e.melding))
		}
	}
	return v.Err()
}

// Controleer tells what is wrong with the settings as a whole.
func (i Instellingen) Controleer() error {
	var v fout.Verzamelaar
	_, err := NewGemeente(i.Gemeente)
	v.Voeg(err)
	for _, o := range i.Ondertekenaars {
		v.Voeg(o.Controleer())
	}
	for _, b := range i.Beleid {
		v.Voeg(b.Controleer())
	}
	for _, g := range i.Gelijkgesteld {
		v.Voeg(g.Controleer())
	}
	gezien := map[string]bool{}
	for _, m := range i.Medewerkers {
		naam := persoon.Schoon(m.Naam)
		switch {
		case naam == "":
			v.Voeg(fout.Bij("medewerkers", fout.Ontbreekt, "Vul van elke medewerker de naam in."))
		case gezien[persoon.Vouw(naam)]:
			v.Voeg(fout.Bij("medewerkers", fout.Bestaat, "Elke medewerker staat één keer in de lijst. Geef twee mensen met dezelfde naam een toevoeging."))
		}
		gezien[persoon.Vouw(naam)] = true
	}
	return v.Err()
}
