// Package uitleg holds the explanation that every computed date, amount or
// verdict carries: the rule, its article, what went in, which values of the law
// were in force, the steps and the result. Screens show it under "waarom?",
// beschikkingen keep it in their receipt.
package uitleg

import (
	"slices"
	"strings"

	"schakel/domain/kalender"
)

// Gegeven is one thing that went into a rule, as people write it.
type Gegeven struct {
	Naam   string `json:"naam"`
	Waarde string `json:"waarde"`
}

// Waarde is one value of the law that was used: which, how much, where it stands
// and since when it is in force. TeControleren marks a value whose source was not read.
type Waarde struct {
	Naam          string `json:"naam"`
	Waarde        string `json:"waarde"`
	Artikel       string `json:"artikel"`
	Vanaf         string `json:"vanaf"` // ISO date
	TeControleren bool   `json:"teControleren,omitempty"`
}

// Uitleg explains one result.
type Uitleg struct {
	Regel    string    `json:"regel"`             // in words: "PIP binnen 10 weken na de kennisgeving"
	Artikel  string    `json:"artikel"`           // "Bi 5.3 lid 1; Atw 1 lid 1"
	Invoer   []Gegeven `json:"invoer,omitempty"`  // the facts used
	Waarden  []Waarde  `json:"waarden,omitempty"` // the values of the law used
	Stappen  []string  `json:"stappen,omitempty"` // the sum, one step a line
	Uitkomst string    `json:"uitkomst"`          // the result in words
	LetOp    []string  `json:"letOp,omitempty"`   // what a person must still judge or check
}

// Leeg tells whether there is nothing explained.
func (u Uitleg) Leeg() bool { return u.Regel == "" && u.Uitkomst == "" }

// Tekst gives the explanation as plain lines, for the console and the panel behind
// "waarom?"; "" when nothing is explained.
func (u Uitleg) Tekst() string {
	if u.Leeg() {
		return ""
	}
	var regels []string
	voeg := func(regel string) { regels = append(regels, regel) }
	if u.Uitkomst != "" {
		voeg(u.Uitkomst)
	}
	if u.Regel != "" {
		voeg("Regel: " + u.Regel + tussenHaken(u.Artikel))
	}
	for _, g := range u.Invoer {
		voeg("- " + g.Naam + ": " + g.Waarde)
	}
	for _, w := range u.Waarden {
		voeg("- " + w.tekst())
	}
	for _, s := range u.Stappen {
		voeg("- " + s)
	}
	for _, s := range u.LetOp {
		voeg("Let op: " + s)
	}
	return strings.Join(regels, "\n")
}

func (w Waarde) tekst() string {
	vanaf := ""
	if w.Vanaf != "" {
		vanaf = "vanaf " + datum(w.Vanaf)
	}
	s := w.Naam + ": " + w.Waarde + tussenHaken(w.Artikel, vanaf)
	if w.TeControleren {
		s += " [te controleren]"
	}
	return s
}

// datum writes an ISO date the Dutch way and leaves another text as it is.
func datum(iso string) string {
	d, err := kalender.ParseISO(iso)
	if err != nil {
		return iso
	}
	return d.String()
}

// tussenHaken gives " (a, b)" of the texts that are there, or "".
func tussenHaken(delen ...string) string {
	vol := slices.DeleteFunc(delen, func(s string) bool { return s == "" })
	if len(vol) == 0 {
		return ""
	}
	return " (" + strings.Join(vol, ", ") + ")"
}
