package storage

import (
	"strings"
	"time"
	"unicode"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// sleutels are the columns of a dossier that lists, search and sorting use.
type sleutels struct {
	bsn, vnummer, naam, sorteer, zoek, geboren, doelgroep, leerroute, medewerker, keten string
	schakel, gesloten                                                                   int64
}

// sleutelsVan derives the columns from the Stand; nothing else writes them.
func sleutelsVan(s dossier.Stand, dag kalender.Datum) sleutels {
	p, d := s.Persoon, dossier.Restore(s)
	keten := dossier.KetenstandOp(d, dag)
	k := sleutels{
		bsn: string(p.BSN), vnummer: string(p.VNummer), naam: p.Naam.Lijst(), sorteer: p.Naam.Sorteersleutel(),
		zoek: zoektekst(s), geboren: p.Geboortedatum.ISO(), doelgroep: string(s.Doelgroep), leerroute: string(leerroute(s)),
		medewerker: s.Medewerker, schakel: int64(keten.Huidige()), keten: ketenTekst(keten),
	}
	if d.Afgesloten() {
		k.gesloten = 1
	}
	return k
}

// ketenTekst writes the states of the links as their first letters.
func ketenTekst(k dossier.Ketenstand) string {
	var b strings.Builder
	for _, t := range k {
		b.WriteByte(string(t)[0])
	}
	return b.String()
}

// naarKeten is the way back; what was not derived yet stays empty.
func naarKeten(s string) (k dossier.Ketenstand) {
	for i := range min(len(s), len(k)) {
		for _, t := range []dossier.Toestand{dossier.Gedaan, dossier.Bezig, dossier.Wacht, dossier.NietVoor} {
			if s[i] == string(t)[0] {
				k[i] = t
			}
		}
	}
	return k
}

// leerroute is the route of the last version that counts, or of the concept while there is no other.
func leerroute(s dossier.Stand) wet.Leerroute {
	var route wet.Leerroute
	for _, p := range s.PIPs {
		if p.Inhoud.Leerroute != "" && (route == "" || !p.Dagtekening.Leeg()) {
			route = p.Inhoud.Leerroute
		}
	}
	return route
}

// geslotenTeken stands before each word of a closed dossier, so that a search among the
// open ones need not look at the closed.
const geslotenTeken = "-"

// zoektekst holds every word that finds the dossier, with a space before and after each.
func zoektekst(s dossier.Stand) string {
	n := s.Persoon.Naam
	woorden := []string{s.Nummer, string(s.Persoon.BSN), string(s.Persoon.VNummer), datumwoord(s.Persoon.Geboortedatum)}
	for _, deel := range strings.Fields(strings.Join([]string{n.Achternaam, n.Voornamen, n.Tussenvoegsel, n.EigenSchrift}, " ")) {
		delen := letterwoorden(deel)
		woorden = append(woorden, delen...)
		if len(delen) > 1 {
			woorden = append(woorden, strings.Join(delen, ""))
		}
	}
	woorden = strings.Fields(strings.Join(woorden, " "))
	voor := " "
	if dossier.Restore(s).Afgesloten() {
		voor += geslotenTeken
	}
	return voor + strings.Join(woorden, voor) + " "
}

// datumwoord is the word of a birth date. Its hyphens keep it apart from names and numbers.
func datumwoord(d kalender.Datum) string { return d.ISO() }

// letterwoorden folds s and splits it at everything that is no letter or digit: O'Neill
// gives o and neill.
func letterwoorden(s string) []string {
	return strings.FieldsFunc(persoon.Vouw(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mc, r) })
}

// momentVorm has a fixed width, so that moments sort as text.
const momentVorm = "2006-01-02T15:04:05.000000Z"

func momentTekst(t time.Time) string { return t.UTC().Format(momentVorm) }

func naarMoment(s string) (time.Time, error) { return time.Parse(momentVorm, s) }
