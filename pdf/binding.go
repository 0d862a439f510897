package pdf

import (
	"strings"
	"unicode"
)

// bindt tells before which characters a line does not break although a space stands
// there: within a date, a reference to an article, an amount, a postcode with its
// place, a telephone number. The space itself stays an ordinary one, for whoever
// searches or copies the text. Keyed by the first character after the space.
func bindt(rs []rune) map[int]bool {
	if !metCijfer(rs) {
		return nil
	}
	var uit map[int]bool
	var twee, een string // the two words before
	for i := 0; i < len(rs); {
		begin := i
		for i < len(rs) && rs[i] != ' ' {
			i++
		}
		if i > begin {
			w := string(rs[begin:i])
			if een != "" && bijeen(twee, een, w) {
				if uit == nil {
					uit = map[int]bool{}
				}
				uit[begin] = true
			}
			twee, een = een, w
		}
		for i < len(rs) && rs[i] == ' ' {
			i++
		}
	}
	return uit
}

// metCijfer is the quick look: all that is bound has a digit in it.
func metCijfer(rs []rune) bool {
	for _, r := range rs {
		if r >= '0' && r <= '9' {
			return true
		}
	}
	return false
}

// bijeen says whether word b stays on the line of word a; voor is the word before a.
func bijeen(voor, a, b string) bool {
	a, b = strings.TrimLeft(a, "(‘“"), strings.TrimRight(b, ".,;:?!)’”")
	switch {
	case b == "" || a == "" || strings.ContainsAny(a[len(a)-1:], ".,;:?!)"):
		return false
	case getalwoord(a):
		return naGetal(a, b)
	case maand(a):
		return len(b) == 4 && cijfers(b)
	case b == "lid":
		return strings.HasSuffix(a, "de") || strings.HasSuffix(a, "ste") // tweede lid, eerste lid
	case hoofdletters(a, 2) && len(voor) == 4 && cijfers(voor): // 1234 AB Plaats
		return true
	}
	return naWoord(a, b)
}

// naGetal says whether b stays with the number a: 26 oktober, 1 lid, 600 uur, 1234 AB, 34 56.
func naGetal(a, b string) bool {
	return maand(b) || b == "lid" || b == "onder" || eenheid(b) || (hoofdletters(b, 2) && len(a) == 4) || (cijfers(b) && telefoon(a, b))
}

// naWoord says whether b stays with the word that introduces it: artikel 15, niveau B1, onder a.
func naWoord(a, b string) bool {
	cijfer := b[0] >= '0' && b[0] <= '9'
	switch a {
	case "niveau":
		return len(b) == 2 && b[1] >= '0' && b[1] <= '9'
	case "onder":
		return len(b) == 1
	}
	return cijfer && (a == "€" || verwijst(a))
}

// verwijst says whether a number follows that means nothing without the word.
func verwijst(w string) bool {
	switch w {
	case "artikel", "artikelen", "lid", "Wi", "Bi", "Ri", "Pw", "Awb", "Atw", "pagina", "versie":
		return true
	}
	return false
}

func maand(w string) bool {
	switch w {
	case "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december":
		return true
	}
	return false
}

func eenheid(w string) bool {
	switch w {
	case "uur", "uren", "dagen", "weken", "maanden", "jaar", "euro", "keer", "%":
		return true
	}
	return false
}

// getalwoord: digits, with points, commas and dashes between them.
func getalwoord(w string) bool {
	return w[0] >= '0' && w[0] <= '9' && strings.Trim(w, "0123456789.,:-") == ""
}

func cijfers(w string) bool { return strings.Trim(w, "0123456789") == "" }

// telefoon says whether b goes on with number a: 0123-45 67 89, 14 0495.
func telefoon(a, b string) bool { return len(b) <= 4 && (len(a) > 1 || b[0] == '0') }

func hoofdletters(w string, n int) bool {
	aantal := 0
	for _, r := range w {
		if !unicode.IsUpper(r) {
			return false
		}
		aantal++
	}
	return aantal == n
}
