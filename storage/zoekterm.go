package storage

import (
	"strings"
	"unicode"

	"schakel/domain/kalender"
)

// The most of what was typed that is looked at.
const (
	maxZoektekens  = 200
	maxZoekwoorden = 8
)

// zoekwoord is one thing to find in dossier.zoek: the start of a word, or a whole one.
type zoekwoord struct {
	tekst string // letters, digits and hyphens only
	heel  bool
}

// zoekterm holds the groups that must all be found; of each group one word is enough.
type zoekterm [][]zoekwoord

// leesZoekterm understands what was typed: names, BSN, V-nummer, dossiernummer (each as
// far as typed) and birth dates in every form that a date field takes.
func leesZoekterm(s string, vandaag kalender.Datum) zoekterm {
	if r := []rune(s); len(r) > maxZoektekens {
		s = string(r[:maxZoektekens])
	}
	s = strings.TrimSpace(s)
	if g := getalOfDatum(s, vandaag); g != nil {
		return zoekterm{g}
	}
	var t zoekterm
	for _, w := range strings.Fields(s) {
		if g := getalOfDatum(w, vandaag); g != nil {
			t = append(t, g)
			continue
		}
		for _, l := range letterwoorden(w) {
			t = append(t, []zoekwoord{{tekst: l}})
		}
	}
	return t[:min(len(t), maxZoekwoorden)]
}

// getalOfDatum reads s as a number or a birth date, or as either when it can be both.
func getalOfDatum(s string, vandaag kalender.Datum) []zoekwoord {
	var g []zoekwoord
	if s == "" || !begintMetCijfer(s) {
		if vnummer := strings.TrimLeft(s, "vV"); len(vnummer) == len(s)-1 && begintMetCijfer(vnummer) {
			return getalOfDatum(vnummer, kalender.Datum{})
		}
		return nil
	}
	if d, err := kalender.ParseVerleden(s, vandaag); err == nil && !vandaag.Leeg() {
		g = append(g, zoekwoord{tekst: datumwoord(d), heel: true})
	}
	if strings.Trim(s, "0123456789 .-/") != "" {
		return g
	}
	if jaar, rest, ok := strings.Cut(s, "-"); ok && len(jaar) == 4 && !strings.ContainsAny(rest, " ./") {
		g = append(g, zoekwoord{tekst: s}) // a dossiernummer, or the start of an ISO date
	}
	return append(g, zoekwoord{tekst: cijfers(s)})
}

func begintMetCijfer(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

func cijfers(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// match writes the term for FTS5; ook finds closed dossiers too.
func (t zoekterm) match(ook bool) string {
	return t.schrijf(ook, " AND ", " OR ", func(w zoekwoord) string {
		if w.heel {
			return `"` + w.tekst + `"`
		}
		return `"` + w.tekst + `"*`
	})
}

// voorwaarde writes the same for a row of dossier that is at hand.
func (t zoekterm) voorwaarde(ook bool) (sql string, args []any) {
	sql = t.schrijf(ook, " and ", " or ", func(w zoekwoord) string {
		if w.heel {
			w.tekst += " "
		}
		args = append(args, " "+w.tekst)
		return "instr(d.zoek, ?) > 0"
	})
	return sql, args
}

func (t zoekterm) schrijf(ook bool, en, of string, vorm func(zoekwoord) string) string {
	groepen := make([]string, len(t))
	for i, g := range t {
		var woorden []string
		for _, w := range g {
			woorden = append(woorden, vorm(w))
			if ook {
				woorden = append(woorden, vorm(zoekwoord{tekst: geslotenTeken + w.tekst, heel: w.heel}))
			}
		}
		groepen[i] = "(" + strings.Join(woorden, of) + ")"
	}
	return strings.Join(groepen, en)
}
