package brief

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// Bewijs is the receipt that is stored with a vastgesteld document: enough to show
// later how each date in it came about.
type Bewijs struct {
	Soort     string          `json:"soort"`     // "pip"
	Programma string          `json:"programma"` // version of the program
	Datum     kalender.Datum  `json:"datum"`     // dagtekening
	Invoer    json.RawMessage `json:"invoer"`    // the facts that went into the document
	Uitleg    []uitleg.Uitleg `json:"uitleg,omitempty"`
	Waarden   []uitleg.Waarde `json:"waarden,omitempty"` // values of the law used, each once
	Uitkomst  string          `json:"uitkomst"`
	SHA256    string          `json:"sha256"` // of the PDF, hex
}

// NieuwBewijs makes the receipt of pdf. invoer are the facts, any value that JSON can
// write; waarden are values used outside the explanations.
func NieuwBewijs(soort, programma string, datum kalender.Datum, invoer any, uu []uitleg.Uitleg, waarden []uitleg.Waarde, uitkomst string, pdf []byte) (Bewijs, error) {
	if len(pdf) == 0 || programma == "" || soort == "" {
		return Bewijs{}, fout.New(fout.Technisch, "Het bewijs bij het document kan niet worden gemaakt: het document ontbreekt.")
	}
	feiten, err := json.Marshal(invoer)
	if err != nil {
		return Bewijs{}, fout.Wrap(err, fout.Technisch, "Het bewijs bij het document kan niet worden gemaakt.")
	}
	som := sha256.Sum256(pdf)
	return Bewijs{Soort: soort, Programma: programma, Datum: datum, Invoer: feiten, Uitleg: uu,
		Waarden: elkeEenKeer(uu, waarden), Uitkomst: uitkomst, SHA256: hex.EncodeToString(som[:])}, nil
}

// elkeEenKeer gathers the values of the law, in order of name.
func elkeEenKeer(uu []uitleg.Uitleg, waarden []uitleg.Waarde) []uitleg.Waarde {
	alle := slices.Clone(waarden)
	for _, u := range uu {
		alle = append(alle, u.Waarden...)
	}
	slices.SortStableFunc(alle, func(a, b uitleg.Waarde) int {
		return strings.Compare(a.Naam+"\x00"+a.Vanaf+"\x00"+a.Waarde, b.Naam+"\x00"+b.Vanaf+"\x00"+b.Waarde)
	})
	return slices.Compact(alle)
}

// JSON writes the receipt; the same receipt gives the same bytes.
func (b Bewijs) JSON() ([]byte, error) {
	var uit bytes.Buffer
	e := json.NewEncoder(&uit)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(b); err != nil {
		return nil, fout.Wrap(err, fout.Technisch, "Het bewijs bij het document kan niet worden geschreven.")
	}
	return uit.Bytes(), nil
}
