package persoon

import (
	"strings"

	"schakel/domain/fout"
)

// ParsePostcode reads a Dutch postcode and writes it as "1234 AB": four digits that do
// not start with 0 and two letters, not SA, SD or SS. Empty input is fout.Ontbreekt.
func ParsePostcode(s string) (string, error) {
	t := strings.ToUpper(strings.Join(strings.Fields(s), ""))
	if t == "" {
		return "", fout.Bij("postcode", fout.Ontbreekt, "Vul de postcode in, bijvoorbeeld 6031 AB.")
	}
	if !isPostcode(t) {
		return "", fout.Bij("postcode", fout.Ongeldig, "Deze postcode bestaat niet. Schrijf vier cijfers en twee letters, bijvoorbeeld 6031 AB.")
	}
	return t[:4] + " " + t[4:], nil
}

func isPostcode(t string) bool {
	if len(t) != 6 || t[0] == '0' {
		return false
	}
	for i := range len(t) {
		cijfer, letter := t[i] >= '0' && t[i] <= '9', t[i] >= 'A' && t[i] <= 'Z'
		if (i < 4 && !cijfer) || (i >= 4 && !letter) {
			return false
		}
	}
	einde := t[4:]
	return einde != "SA" && einde != "SD" && einde != "SS"
}

// Regels gives the address as lines for an envelope; empty parts are left out.
func (a Adres) Regels() []string {
	var regels []string
	for _, r := range []string{samen(a.Straat, a.Huisnummer), plaats(a.Postcode, a.Woonplaats)} {
		if r != "" {
			regels = append(regels, r)
		}
	}
	return regels
}

// plaats puts two spaces after the postcode, as the post asks.
func plaats(postcode, woonplaats string) string {
	if postcode == "" {
		return woonplaats
	}
	return strings.TrimRight(postcode+"  "+woonplaats, " ")
}

// Leeg tells whether no part is known.
func (a Adres) Leeg() bool { return a == Adres{} }

func (a Adres) schoon() Adres {
	return Adres{Straat: Schoon(a.Straat), Huisnummer: Schoon(a.Huisnummer), Postcode: Schoon(a.Postcode), Woonplaats: Schoon(a.Woonplaats)}
}
