package persoon

import (
	"strings"
	"unicode"

	"schakel/domain/fout"
)

const (
	minTelefoonCijfers = 6
	maxTelefoonCijfers = 20
	maxEmail           = 254
)

// ParseEmail looks lightly at an e-mail address: one @, a name before it, a domain with
// a point after it, no spaces. It is kept as typed. Empty input gives "".
func ParseEmail(s string) (string, error) {
	t := Schoon(s)
	if t == "" {
		return "", nil
	}
	naam, domein, ok := strings.Cut(t, "@")
	if !ok || naam == "" || len(t) > maxEmail || strings.ContainsAny(t, " ,;<>") || !isDomein(domein) {
		return "", fout.Bij("email", fout.Ongeldig, "Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@voorbeeld.nl.")
	}
	return t, nil
}

func isDomein(s string) bool {
	delen := strings.Split(s, ".")
	for _, d := range delen {
		if d == "" || strings.Contains(d, "@") {
			return false
		}
	}
	return len(delen) > 1
}

// ParseTelefoon looks lightly at a telephone number: enough digits and not too many. It
// is kept as typed, also with a word beside it ("06-12345678 (zus)"). Empty input gives "".
func ParseTelefoon(s string) (string, error) {
	t := Schoon(s)
	n := 0
	for _, r := range t {
		if unicode.IsDigit(r) {
			n++
		}
	}
	if t != "" && (n < minTelefoonCijfers || n > maxTelefoonCijfers) {
		return "", fout.Bij("telefoon", fout.Ongeldig, "Dit is geen telefoonnummer. Schrijf bijvoorbeeld 06-12345678.")
	}
	return t, nil
}
