package kit

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"schakel/domain/geld"
	"schakel/ui/text"
)

// getypt is what the fields in which one types share.
type getypt struct {
	kader
	invoer *invoer
}

func (g *getypt) begin(o Opzet, regels int, zelf fyne.Widget) {
	g.invoer = newInvoer(regels)
	g.invoer.SetPlaceHolder(o.Voorbeeld)
	g.vak = newFocusvak(g.invoer)
	g.leeg = func() bool { return strings.TrimSpace(g.invoer.Text) == "" }
	if g.stand == nil {
		g.stand = func() any { return strings.TrimSpace(g.invoer.Text) }
	}
	g.invoer.kreeg = func() { g.vak.zet(true, g.Fout() != "") }
	g.invoer.verliet = func() {
		g.vak.zet(false, g.Fout() != "")
		g.verlaten()
	}
	g.invoer.OnChanged = func(string) { g.gewijzigd() }
	g.zet(o, g.invoer, g.vak, zelf)
}

// schrijf puts text in the field without telling that the user changed it.
func (g *getypt) schrijf(s string) {
	bij := g.invoer.OnChanged
	g.invoer.OnChanged = nil
	g.invoer.SetText(s)
	g.invoer.OnChanged = bij
	g.ZetFout("")
}

// Tekst is what stands in the field, as typed.
func (g *getypt) Tekst() string { return g.invoer.Text }

// Tekstveld takes text. Lees, when set, gives what is wrong with a text that is not
// empty, and may change how it is written.
type Tekstveld struct {
	getypt
	Max  int                          // runes; 0: no end
	Lees func(string) (string, error) // "1234ab" -> "1234 AB"
}

// NewTekstveld makes a field of one line.
func NewTekstveld(o Opzet) *Tekstveld { return newTekstveld(o, 1) }

// NewMeerregelveld makes a field of more lines.
func NewMeerregelveld(o Opzet, regels int) *Tekstveld { return newTekstveld(o, regels) }

func newTekstveld(o Opzet, regels int) *Tekstveld {
	v := &Tekstveld{}
	v.lees = v.leesTekst
	v.begin(o, regels, v)
	return v
}

func (v *Tekstveld) leesTekst() error {
	s := v.Waarde()
	if n := len([]rune(s)); v.Max > 0 && n > v.Max {
		return v.ongeldig(text.TeLang, n, v.Max)
	}
	if v.Lees == nil {
		return nil
	}
	netjes, err := v.Lees(s)
	if err != nil {
		return v.bij(err)
	}
	if netjes != v.invoer.Text {
		v.schrijf(netjes)
	}
	return nil
}

// Waarde gives the text without spaces around it.
func (v *Tekstveld) Waarde() string { return strings.TrimSpace(v.invoer.Text) }

// Zet fills the field.
func (v *Tekstveld) Zet(s string) { v.schrijf(s) }

// Getalveld takes a whole number.
type Getalveld struct {
	getypt
	Min, Max int // Max 0: no bounds
}

// NewGetalveld makes a field for a number from min up to max; max 0: no bounds.
func NewGetalveld(o Opzet, laagst, hoogst int) *Getalveld {
	if o.Breedte == Vol {
		o.Breedte = Smal
	}
	v := &Getalveld{Min: laagst, Max: hoogst}
	v.lees = func() error { _, err := v.getal(); return err }
	v.begin(o, 1, v)
	return v
}

func (v *Getalveld) getal() (int, error) {
	n, err := strconv.Atoi(strings.ReplaceAll(strings.TrimSpace(v.invoer.Text), ".", ""))
	switch {
	case err != nil:
		return 0, v.ongeldig(text.GeenGetal)
	case v.Max != 0 && (n < v.Min || n > v.Max):
		return 0, v.ongeldig(text.TussenGetallen, v.Min, v.Max)
	}
	return n, nil
}

// Waarde gives the number; false when there is none that is right.
func (v *Getalveld) Waarde() (int, bool) {
	n, err := v.getal()
	return n, err == nil
}

// Zet fills the field.
func (v *Getalveld) Zet(n int) { v.schrijf(strconv.Itoa(n)) }

// Wis empties the field.
func (v *Getalveld) Wis() { v.schrijf("") }

// Geldveld takes an amount.
type Geldveld struct{ getypt }

// NewGeldveld makes a field for an amount of money.
func NewGeldveld(o Opzet) *Geldveld {
	if o.Breedte == Vol {
		o.Breedte = Kort
	}
	v := &Geldveld{}
	v.lees = func() error {
		c, err := geld.Parse(v.invoer.Text)
		if err != nil {
			return v.bij(err)
		}
		if s := c.String(); s != v.invoer.Text {
			v.schrijf(s)
		}
		return nil
	}
	v.begin(o, 1, v)
	return v
}

// Waarde gives the amount; false when there is none that is right.
func (v *Geldveld) Waarde() (geld.Cent, bool) {
	c, err := geld.Parse(v.invoer.Text)
	return c, err == nil
}

// Zet fills the field.
func (v *Geldveld) Zet(c geld.Cent) { v.schrijf(c.String()) }

// Wis empties the field.
func (v *Geldveld) Wis() { v.schrijf("") }
