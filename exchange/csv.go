package exchange

import (
	"strings"

	"schakel/domain/instroom"
)

const (
	maxCel     = 64 << 10 // bytes of one cell between quotes
	proefRijen = 10       // rows in which the separator is sought
)

// leesCSV reads every row, empty ones as nil. It differs from encoding/csv in one
// thing: a quote that nobody closes properly is a character like any other, so that
// a slip in one cell never swallows the rows under it.
func leesCSV(tekst string, g Grenzen) ([][]string, error) {
	teken, tekst := scheidingsteken(tekst)
	var rijen [][]string
	gevuld := 0
	for tekst != "" {
		var rij []string
		rij, tekst = volgendeRij(tekst, teken)
		if instroom.IsLeeg(rij) {
			rijen = append(rijen, nil)
			continue
		}
		if gevuld++; gevuld > g.Rijen+proefRijen {
			return nil, teVeelRijen(g)
		}
		rijen = append(rijen, rij)
	}
	return rijen, nil
}

// scheidingsteken takes the separator that Excel wrote in a first line "sep=;", or the
// one with which the header is understood best.
func scheidingsteken(tekst string) (teken byte, rest string) {
	eerste, na, _ := strings.Cut(tekst, "\n")
	eerste = strings.TrimRight(eerste, "\r")
	if len(eerste) == 5 && strings.EqualFold(eerste[:4], "sep=") && strings.IndexByte(";,\t", eerste[4]) >= 0 {
		return eerste[4], na
	}
	teken, beste := ';', [2]int{}
	for _, kandidaat := range []byte{';', ',', '\t'} {
		rijen, resterend := [][]string(nil), tekst
		for resterend != "" && len(rijen) < proefRijen {
			var rij []string
			rij, resterend = volgendeRij(resterend, kandidaat)
			rijen = append(rijen, rij)
		}
		kop := instroom.KiesKop(rijen)
		if kop < 0 {
			continue
		}
		score := [2]int{len(instroom.Herken(rijen[kop])), len(rijen[kop])}
		if score[0] > beste[0] || (score[0] == beste[0] && score[1] > beste[1]) {
			teken, beste = kandidaat, score
		}
	}
	return teken, tekst
}

// volgendeRij cuts one row from the front of s, which is not empty.
func volgendeRij(s string, teken byte) (rij []string, rest string) {
	for {
		var cel string
		cel, s = volgendeCel(s, teken)
		rij = append(rij, cel)
		if s == "" || s[0] != teken {
			return rij, zonderRegeleinde(s)
		}
		s = s[1:]
	}
}

// volgendeCel cuts one cell; rest begins with the separator or the end of the line.
func volgendeCel(s string, teken byte) (cel, rest string) {
	if strings.HasPrefix(s, `"`) {
		if cel, rest, ok := tussenAanhaling(s, teken); ok {
			return cel, rest
		}
	}
	for i := range len(s) {
		if s[i] == teken || s[i] == '\n' || s[i] == '\r' {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// tussenAanhaling reads a cell between quotes, with "" for a quote. ok is false when
// the closing quote is missing or does not end the cell.
func tussenAanhaling(s string, teken byte) (cel, rest string, ok bool) {
	var b strings.Builder
	for i := 1; b.Len() < maxCel; {
		j := strings.IndexByte(s[i:min(len(s), i+maxCel)], '"')
		if j < 0 {
			return "", "", false
		}
		b.WriteString(s[i : i+j])
		i += j + 1
		if strings.HasPrefix(s[i:], `"`) {
			b.WriteByte('"')
			i++
			continue
		}
		rest = strings.TrimLeft(s[i:], " ")
		if rest != "" && rest[0] != teken && rest[0] != '\n' && rest[0] != '\r' {
			return "", "", false
		}
		return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(b.String()), rest, true
	}
	return "", "", false
}

func zonderRegeleinde(s string) string {
	if strings.HasPrefix(s, "\r\n") {
		return s[2:]
	}
	if s != "" {
		return s[1:]
	}
	return s
}
