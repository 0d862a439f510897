package instroom

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"schakel/domain/fout"
	"schakel/domain/persoon"
)

// zoekKop is how many rows from the top may hold the header: lists often begin with a title.
const zoekKop = 10

// Kolommen tells in which column (from 0) each field stands. A field that is not in
// the map is not in the list.
type Kolommen map[Veld]int

// Herken recognises columns by their names. Case, spaces, dots, accents and what
// stands between brackets do not matter. Of two columns for one field the surest name
// counts ("achternaam" before "naam"), and of two alike the first.
func Herken(kop []string) Kolommen {
	plaats := make(map[string]int, len(kop))
	for i, naam := range kop {
		gevouwen := vouwKop(naam)
		if _, dubbel := plaats[gevouwen]; !dubbel {
			plaats[gevouwen] = i
		}
	}
	k := make(Kolommen)
	for veld, lijst := range synoniemen() {
		for _, s := range lijst {
			if i, ok := plaats[s]; ok {
				k[veld] = i
				break
			}
		}
	}
	return k
}

// KiesKop gives the index of the header row: the first row in which at least three
// columns are recognised, otherwise the first row that is not empty; -1 when all are.
func KiesKop(rijen [][]string) int {
	eerste, gezien := -1, 0
	for i, rij := range rijen {
		if IsLeeg(rij) {
			continue
		}
		if eerste < 0 {
			eerste = i
		}
		if len(Herken(rij)) >= 3 {
			return i
		}
		if gezien++; gezien >= zoekKop {
			break
		}
	}
	return eerste
}

// IsLeeg tells whether a row holds nothing but blanks.
func IsLeeg(rij []string) bool {
	for _, cel := range rij {
		if strings.TrimSpace(cel) != "" {
			return false
		}
	}
	return true
}

// Keuze writes the columns for remembering (field -> column from 0), see UitKeuze.
func (k Kolommen) Keuze() map[string]string {
	keuze := make(map[string]string, len(k))
	for veld, i := range k {
		keuze[string(veld)] = strconv.Itoa(i)
	}
	return keuze
}

// UitKeuze reads remembered columns. Unknown fields and columns beyond breedte are left out.
func UitKeuze(keuze map[string]string, breedte int) Kolommen {
	k := make(Kolommen, len(keuze))
	for naam, tekst := range keuze {
		i, err := strconv.Atoi(tekst)
		if err == nil && i >= 0 && i < breedte && slices.Contains(Velden(), Veld(naam)) {
			k[Veld(naam)] = i
		}
	}
	return k
}

// Controleer refuses columns without which no row could come in: a BSN or V-nummer,
// achternaam, geboortedatum and doelgroep.
func (k Kolommen) Controleer() error {
	var v fout.Verzamelaar
	_, bsn := k[VeldBSN]
	_, vnummer := k[VeldVNummer]
	if !bsn && !vnummer {
		v.Voeg(ontbreektKolom(VeldBSN))
	}
	for _, veld := range []Veld{VeldAchternaam, VeldGeboortedatum, VeldDoelgroep} {
		if _, ok := k[veld]; !ok {
			v.Voeg(ontbreektKolom(veld))
		}
	}
	return v.Err()
}

func ontbreektKolom(veld Veld) error {
	return fout.Bij(string(veld), fout.Ontbreekt,
		"In de lijst is geen kolom herkend voor %s. Wijs de kolom zelf aan of geef de kolom in de lijst die naam.", veld.Naam())
}

// vouwKop reduces the name of a column to its letters and digits, without what stands
// between brackets.
func vouwKop(naam string) string {
	if i := strings.IndexByte(naam, '('); i > 0 {
		naam = naam[:i]
	}
	return vouw(naam)
}

// vouw reduces a text to its letters and digits, without case and accents.
func vouw(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, persoon.Vouw(s))
}
