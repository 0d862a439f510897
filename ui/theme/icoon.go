package theme

import (
	"embed"
	"fmt"
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
)

//go:embed iconen/*.svg
var iconen embed.FS

// Icoon names a drawing of the program.
type Icoon string

// The drawings.
const (
	Vandaag      Icoon = "vandaag"
	Dossiers     Icoon = "dossiers"
	Importeren   Icoon = "importeren"
	Instellingen Icoon = "instellingen"
	Waarom       Icoon = "waarom"
	Datum        Icoon = "datum"
	Waarschuwing Icoon = "waarschuwing"
	Klok         Icoon = "klok"
	Document     Icoon = "document"
	Zoek         Icoon = "zoek"
	Kruis        Icoon = "kruis"
	Vink         Icoon = "vink"
	Omlaag       Icoon = "omlaag"
	Omhoog       Icoon = "omhoog"
	Links        Icoon = "links"
	Rechts       Icoon = "rechts"
	Informatie   Icoon = "informatie"
	Oog          Icoon = "oog"
	Meer         Icoon = "meer"
	Plus         Icoon = "plus"
	Min          Icoon = "min"
	Persoon      Icoon = "persoon"
	Printen      Icoon = "printen"
)

// Iconen gives every drawing.
func Iconen() []Icoon {
	return []Icoon{
		Vandaag, Dossiers, Importeren, Instellingen, Waarom, Datum, Waarschuwing, Klok, Document,
		Zoek, Kruis, Vink, Omlaag, Omhoog, Links, Rechts, Informatie, Oog, Meer, Plus, Min, Persoon, Printen,
	}
}

// In gives the drawing in a colour of the theme; it changes with the theme.
func (i Icoon) In(kleur fyne.ThemeColorName) fyne.Resource { return tekening{i, kleur} }

// tekening is a drawing in a colour of the theme of the moment.
type tekening struct {
	icoon Icoon
	kleur fyne.ThemeColorName
}

// Name tells drawings apart, also those of another theme.
func (t tekening) Name() string {
	return "schakel-" + string(t.icoon) + "-" + hex(Kleur(t.kleur))[1:] + ".svg"
}

// Content gives the SVG; an icon that does not exist is empty.
func (t tekening) Content() []byte {
	svg, err := iconen.ReadFile("iconen/" + string(t.icoon) + ".svg")
	if err != nil {
		return []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"></svg>`)
	}
	return []byte(strings.ReplaceAll(string(svg), "#000", hex(Kleur(t.kleur))))
}

// ThemeColorName tells Fyne that the drawing follows the theme.
func (t tekening) ThemeColorName() fyne.ThemeColorName { return t.kleur }

func hex(k color.Color) string {
	c, ok := color.NRGBAModel.Convert(k).(color.NRGBA)
	if !ok {
		return "#808080"
	}
	return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
}
