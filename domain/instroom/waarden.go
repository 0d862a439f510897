package instroom

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// maxUren is the most hours that one cell can mean; more is a slip or a date.
const maxUren = 10000

// schoon makes one clean line of a cell. A cell that says in words that it is empty
// becomes empty.
func schoon(s string) string {
	s = persoon.Schoon(s)
	switch strings.ToLower(s) {
	case "-", "--", "?", "n.v.t.", "nvt", "n.v.t", "onbekend", "geen", "null", "#n/a", "#n/b":
		return ""
	}
	return s
}

func aantalCijfers(s string) (n int) {
	for _, r := range s {
		if r >= '0' && r <= '9' {
			n++
		}
	}
	return n
}

// leesDatum reads a date of a list. bestaat is false when the text is built as a
// date but there is no such day. Words such as vandaag and +3d are no dates in a list.
func leesDatum(s string, op kalender.Datum, verleden bool) (d kalender.Datum, bestaat, ok bool) {
	s = zonderTijd(s)
	if !unicode.IsDigit(rune(s[0])) && !unicode.IsLetter(rune(s[0])) || aantalGetallen(s) == 0 {
		return kalender.Datum{}, true, false
	}
	parse := kalender.Parse
	if verleden {
		parse = kalender.ParseVerleden
	}
	d, err := parse(s, op)
	if err != nil {
		return kalender.Datum{}, aantalGetallen(s) != 3, false
	}
	return d, true, true
}

// zonderTijd cuts the time of day that exports put behind a date: "2026-04-12T00:00:00".
func zonderTijd(s string) string {
	if i := strings.IndexByte(s, ':'); i > 0 {
		s = strings.TrimRight(s[:i], "0123456789")
		s = strings.TrimRight(s, "T ")
	}
	if s == "" {
		return "?"
	}
	return s
}

func aantalGetallen(s string) int {
	return len(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }))
}

// leesUren reads "12,5", "12.5", "1.200", "80:30" and "120 uur".
func leesUren(s string) (wet.Minuten, bool) {
	s = strings.ToLower(s)
	for _, woord := range []string{"uren", "uur", "u"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, woord))
	}
	if uren, minuten, klok := strings.Cut(s, ":"); klok {
		return leesKlok(uren, minuten)
	}
	if heel, rest, punt := strings.Cut(s, "."); punt && (len(rest) == 3 && heel != "0" || strings.Contains(rest, ",")) {
		s = heel + rest
	}
	f, err := strconv.ParseFloat(strings.Replace(s, ",", ".", 1), 64)
	if err != nil || math.IsNaN(f) || f < 0 || f > maxUren {
		return 0, false
	}
	return wet.Minuten(math.Round(f * 60)), true
}

// leesKlok reads hours and minutes; seconds behind them do not count.
func leesKlok(uren, minuten string) (wet.Minuten, bool) {
	u, err1 := strconv.Atoi(uren)
	m, err2 := strconv.Atoi(minuten[:min(2, len(minuten))])
	if err1 != nil || err2 != nil || u < 0 || u > maxUren || m < 0 || m >= 60 {
		return 0, false
	}
	return wet.Minuten(u*60 + m), true
}

func leesGeslacht(s string) (persoon.Geslacht, bool) {
	switch vouwKop(s) {
	case "m", "man", "mannelijk":
		return persoon.Man, true
	case "v", "vrouw", "vrouwelijk":
		return persoon.Vrouw, true
	case "x", "anders", "nonbinair":
		return persoon.GeslachtX, true
	default:
		return persoon.GeslachtOnbekend, false
	}
}

func leesJaNee(s string) (persoon.JaNee, bool) {
	switch vouwKop(s) {
	case "j", "ja", "1", "waar", "true", "yes", "y":
		return persoon.Ja, true
	case "n", "nee", "0", "onwaar", "false", "no":
		return persoon.Nee, true
	default:
		return persoon.Onbekend, false
	}
}

func leesDoelgroep(s string) (wet.Doelgroep, bool) {
	switch vouwKop(s) {
	case "asielstatushouder", "asielstatushouders", "statushouder", "statushouders", "vergunninghouder",
		"asiel", "asielmigrant", "asielgerechtigde":
		return wet.Asielstatushouder, true
	case "gezinsmigrant", "gezinsmigranten", "gezinsmigratie", "gezinshereniger", "gezinshereniging", "gezinsvormer":
		return wet.Gezinsmigrant, true
	case "overigemigrant", "overigemigranten", "overigmigrant", "overig", "overige":
		return wet.OverigeMigrant, true
	default:
		return "", false
	}
}

func leesVerblijf(s string) (wet.Verblijfsvergunning, bool) {
	s = vouw(s)
	heeft := func(deel string) bool { return strings.Contains(s, deel) }
	switch {
	case heeft("gezinslid") && heeft("asiel"):
		return wet.GezinslidAsiel, true
	case heeft("asiel") && heeft("onbepaald"):
		return wet.AsielOnbepaald, true
	case heeft("asiel") && heeft("bepaald"):
		return wet.AsielBepaald, true
	case heeft("regulier") && heeft("bepaald") && !heeft("onbepaald"):
		return wet.RegulierBepaald, true
	default:
		return "", false
	}
}

// pastBij tells whether a permit can belong to a group (Wi 13 lid 1, Wi 19).
func pastBij(d wet.Doelgroep, v wet.Verblijfsvergunning) bool {
	return (d == wet.Asielstatushouder) == (v != wet.RegulierBepaald)
}

func leesLeerroute(s string) (wet.Leerroute, bool) {
	switch vouwKop(s) {
	case "b1", "b1route":
		return wet.RouteB1, true
	case "onderwijs", "onderwijsroute", "o", "taalschakeltraject":
		return wet.RouteOnderwijs, true
	case "z", "zroute", "zelfredzaamheid", "zelfredzaamheidsroute":
		return wet.RouteZ, true
	default:
		return "", false
	}
}

func leesNiveau(s string) (wet.Niveau, bool) {
	switch vouwKop(s) {
	case "a2":
		return wet.NiveauA2, true
	case "b1":
		return wet.NiveauB1, true
	default:
		return wet.NiveauOnbekend, false
	}
}

// splitsAdres parts "Kerkstraat 12 a" into street and number.
func splitsAdres(s string) (straat, huisnummer string) {
	for i := len(s) - 1; i > 0; i-- {
		if s[i-1] == ' ' && s[i] >= '0' && s[i] <= '9' {
			straat, huisnummer = s[:i-1], s[i:]
			if einde := strings.IndexByte(straat, ','); einde < 0 {
				return straat, huisnummer
			}
			return strings.TrimRight(straat, ", "), huisnummer
		}
	}
	return s, ""
}
