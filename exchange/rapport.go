package exchange

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"schakel/domain/fout"
	"schakel/domain/instroom"
)

// SchrijfRapport writes the verdicts for people and scripts: CSV with semicolons in
// UTF-8 without a mark, columns rij;soort;reden;wat, one line for each data row.
func SchrijfRapport(w io.Writer, us []instroom.RijUitslag) error {
	c := csv.NewWriter(w)
	c.Comma = ';'
	regels := [][]string{{"rij", "soort", "reden", "wat"}}
	for _, u := range us {
		regels = append(regels, []string{strconv.Itoa(u.Rij), string(u.Soort), onschuldig(u.Reden), onschuldig(u.Wat)})
	}
	if err := c.WriteAll(regels); err != nil {
		return fout.Wrap(err, fout.Technisch, "Het rapport kon niet worden geschreven. Controleer of er ruimte is en of u in de map mag schrijven.")
	}
	return nil
}

// onschuldig keeps a spreadsheet from reading a text as a formula.
func onschuldig(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
