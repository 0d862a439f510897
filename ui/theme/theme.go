// Package theme is how Schakel looks: one calm set of colours that each mean one
// thing, Noto Sans in a few sizes, spacing in steps of four.
package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	fynetheme "fyne.io/fyne/v2/theme"

	"schakel/ui/text"
)

// Voorkeur is the look the user asked for.
type Voorkeur int

// Licht is the default; Systeem follows the desktop.
const (
	Licht Voorkeur = iota
	Donker
	Systeem
)

// Thema is a fyne.Theme.
type Thema struct {
	voorkeur Voorkeur
	schaal   float32
	basis    fyne.Theme
	licht    kleuren
	nacht    kleuren
	tekst    map[fyne.ThemeSizeName]float32
	rest     map[fyne.ThemeSizeName]float32
}

// New makes the theme. Schaal is the text size that the user chose, 1 for normal;
// it is held between 0.8 and 2.
func New(v Voorkeur, schaal float32) *Thema {
	return &Thema{
		voorkeur: v, schaal: min(max(schaal, 0.8), 2), basis: fynetheme.DefaultTheme(),
		licht: lichtPalet(), nacht: donkerPalet(), tekst: tekstmaten(), rest: maten(),
	}
}

// Font gives Noto Sans.
func (t *Thema) Font(s fyne.TextStyle) fyne.Resource { return t.basis.Font(s) }

// Icon gives Fyne's own icons, for its own widgets.
func (t *Thema) Icon(n fyne.ThemeIconName) fyne.Resource { return t.basis.Icon(n) }

// Color gives the colour of the palette in use.
func (t *Thema) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	palet, variant := t.licht, fynetheme.VariantLight
	if t.donker(v) {
		palet, variant = t.nacht, fynetheme.VariantDark
	}
	if k, ok := palet[n]; ok {
		return k
	}
	return t.basis.Color(n, variant)
}

func (t *Thema) donker(v fyne.ThemeVariant) bool {
	return t.voorkeur == Donker || (t.voorkeur == Systeem && v == fynetheme.VariantDark)
}

// Size gives a size in pixels at scale 1.
func (t *Thema) Size(n fyne.ThemeSizeName) float32 {
	if m, ok := t.tekst[n]; ok {
		return m * t.schaal
	}
	if m, ok := t.rest[n]; ok {
		return m
	}
	return t.basis.Size(n)
}

// Kleur looks a colour up in the theme of the running app; while another theme runs it
// is that of the light look.
func Kleur(n fyne.ThemeColorName) color.Color {
	t, v := nu()
	return t.Color(n, v)
}

// Maat looks a size up in the theme of the running app.
func Maat(n fyne.ThemeSizeName) float32 {
	t, _ := nu()
	return t.Size(n)
}

func nu() (*Thema, fyne.ThemeVariant) {
	s := fyne.CurrentApp().Settings()
	if t, ok := s.Theme().(*Thema); ok {
		return t, s.ThemeVariant()
	}
	return New(Licht, 1), fynetheme.VariantLight
}

// LaadTaal gives Fyne its Dutch words, also where the desktop speaks English.
func LaadTaal() error {
	for _, l := range []fyne.Locale{"nl", "nl-NL", "en", "en-US"} {
		if err := lang.AddTranslationsForLocale(text.BaseNL(), l); err != nil {
			return err
		}
	}
	return nil
}
