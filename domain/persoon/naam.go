package persoon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"schakel/domain/fout"
)

// Volledig writes the name as people say it: "Anna van der Vliet". A single name stands once.
func (n Naam) Volledig() string {
	return samen(n.roepnaam(), n.Tussenvoegsel, n.Achternaam)
}

// Lijst writes the name as in a list, by surname: "Vliet, Anna van der".
func (n Naam) Lijst() string {
	if rest := samen(n.roepnaam(), n.Tussenvoegsel); rest != "" {
		return n.Achternaam + ", " + rest
	}
	return n.Achternaam
}

// MetHoofdletter writes the surname as it stands without a first name: "Van der Vliet".
func (n Naam) MetHoofdletter() string {
	s := samen(n.Tussenvoegsel, n.Achternaam)
	r, lengte := utf8.DecodeRuneInString(s)
	if n.Tussenvoegsel == "" || !unicode.IsLetter(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[lengte:]
}

// Aanhef opens a letter: "Beste mevrouw Van der Vliet", "Beste meneer Haddad", and
// "Beste Anna van der Vliet" where the geslacht is x or unknown.
func (n Naam) Aanhef(g Geslacht) string {
	switch g {
	case Vrouw:
		return "Beste mevrouw " + n.MetHoofdletter()
	case Man:
		return "Beste meneer " + n.MetHoofdletter()
	default:
		return "Beste " + n.Volledig()
	}
}

// Sorteersleutel orders a list by surname, then first names, then tussenvoegsel,
// without regard to marks, capitals, apostrophes and hyphens.
func (n Naam) Sorteersleutel() string {
	zonder := strings.NewReplacer("'", "", "-", " ")
	return zonder.Replace(Vouw(n.Achternaam)) + ", " + zonder.Replace(Vouw(samen(n.Voornamen, n.Tussenvoegsel)))
}

// Schoon gives the name without stray white space and marks.
func (n Naam) Schoon() Naam {
	return Naam{Voornamen: Schoon(n.Voornamen), Tussenvoegsel: Schoon(n.Tussenvoegsel), Achternaam: Schoon(n.Achternaam), EigenSchrift: Schoon(n.EigenSchrift)}
}

// Controleer tells what is wrong with the name, at the field of each part. An
// achternaam without a single letter ("." for an unknown name) is no name.
func (n Naam) Controleer() error {
	var v fout.Verzamelaar
	if !strings.ContainsFunc(n.Achternaam, unicode.IsLetter) {
		v.Voeg(fout.Bij("achternaam", fout.Ontbreekt, "Vul de achternaam in. Heeft iemand maar één naam? Vul die dan hier in."))
	}
	v.Voeg(nietTeLang("achternaam", n.Achternaam, regelLengte))
	v.Voeg(nietTeLang("voornamen", n.Voornamen, regelLengte))
	v.Voeg(nietTeLang("tussenvoegsel", n.Tussenvoegsel, regelLengte))
	v.Voeg(nietTeLang("eigenSchrift", n.EigenSchrift, regelLengte))
	return v.Err()
}

// roepnaam gives the first names, or "" when they only repeat the surname.
func (n Naam) roepnaam() string {
	if n.Tussenvoegsel == "" && Vouw(n.Voornamen) == Vouw(n.Achternaam) {
		return ""
	}
	return n.Voornamen
}

func samen(delen ...string) string {
	return strings.Join(strings.Fields(strings.Join(delen, " ")), " ")
}
