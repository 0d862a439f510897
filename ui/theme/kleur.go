package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Own colours. Each means one thing; urgency never speaks by colour alone.
const (
	KleurTekst        fyne.ThemeColorName = fynetheme.ColorNameForeground
	KleurZacht        fyne.ThemeColorName = "schakel.zacht" // second-rank text
	KleurLink         fyne.ThemeColorName = fynetheme.ColorNameHyperlink
	KleurFocus        fyne.ThemeColorName = "schakel.focus" // the ring
	KleurOpHoofd      fyne.ThemeColorName = fynetheme.ColorNameForegroundOnPrimary
	KleurHoofd        fyne.ThemeColorName = fynetheme.ColorNamePrimary // the main button
	KleurVlak         fyne.ThemeColorName = fynetheme.ColorNameBackground
	KleurKaart        fyne.ThemeColorName = "schakel.kaart"
	KleurRail         fyne.ThemeColorName = "schakel.rail"
	KleurLijn         fyne.ThemeColorName = fynetheme.ColorNameSeparator
	KleurRand         fyne.ThemeColorName = fynetheme.ColorNameInputBorder
	KleurAanwijzen    fyne.ThemeColorName = "schakel.aanwijzen" // row or button under the mouse
	KleurGekozen      fyne.ThemeColorName = "schakel.gekozen"   // selected row
	KleurTeLaat       fyne.ThemeColorName = fynetheme.ColorNameError
	KleurTeLaatVlak   fyne.ThemeColorName = "schakel.telaatvlak"
	KleurDezeWeek     fyne.ThemeColorName = fynetheme.ColorNameWarning
	KleurDezeWeekVlak fyne.ThemeColorName = "schakel.dezeweekvlak"
	KleurNeutraalVlak fyne.ThemeColorName = "schakel.neutraalvlak"
	KleurUitlegVlak   fyne.ThemeColorName = "schakel.uitlegvlak" // the panel behind "waarom?"
	KleurGedaan       fyne.ThemeColorName = "schakel.gedaan"     // a link of the chain that is done
	KleurOpGedaan     fyne.ThemeColorName = "schakel.opgedaan"
	KleurUit          fyne.ThemeColorName = fynetheme.ColorNameDisabled
	KleurDim          fyne.ThemeColorName = "schakel.dim" // over the window, behind a dialog
)

type kleuren map[fyne.ThemeColorName]color.Color

func rgb(hex uint32) color.Color {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: 0xff}
}

func rgba(hex uint32, a uint8) color.Color {
	return color.NRGBA{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex), A: a}
}

func lichtPalet() kleuren {
	const tekst, blauw, rood, amber, wit = 0x1b2430, 0x0b5cad, 0xa3161a, 0x854a00, 0xffffff
	return met(kleuren{
		KleurTekst: rgb(tekst), KleurZacht: rgb(0x52606f), KleurUit: rgb(0x68737f),
		KleurLink: rgb(blauw), KleurFocus: rgb(blauw), KleurHoofd: rgb(blauw), KleurOpHoofd: rgb(wit),
		KleurVlak: rgb(0xf6f7f9), KleurKaart: rgb(wit), KleurRail: rgb(0xebeef2),
		KleurLijn: rgb(0xdce1e7), KleurRand: rgb(0x808b98),
		KleurAanwijzen: rgb(0xeef2f6), KleurGekozen: rgb(0xdbe9f8),
		KleurTeLaat: rgb(rood), KleurTeLaatVlak: rgb(0xfbe8e7),
		KleurDezeWeek: rgb(amber), KleurDezeWeekVlak: rgb(0xfdf0d5),
		KleurNeutraalVlak: rgb(0xe9edf1), KleurUitlegVlak: rgb(0xf0f5fb),
		KleurGedaan: rgb(0x3d4b5c), KleurOpGedaan: rgb(wit),
	}, blauw, wit, 0x1b2430)
}

func donkerPalet() kleuren {
	const tekst, blauw, rood, amber, zwart = 0xe6eaef, 0x82b6f2, 0xff9f97, 0xf0b955, 0x11151a
	return met(kleuren{
		KleurTekst: rgb(tekst), KleurZacht: rgb(0xaeb8c4), KleurUit: rgb(0x929daa),
		KleurLink: rgb(blauw), KleurFocus: rgb(blauw), KleurHoofd: rgb(blauw), KleurOpHoofd: rgb(zwart),
		KleurVlak: rgb(0x161b21), KleurKaart: rgb(0x1e252d), KleurRail: rgb(zwart),
		KleurLijn: rgb(0x323b46), KleurRand: rgb(0x76828f),
		KleurAanwijzen: rgb(0x29323c), KleurGekozen: rgb(0x20364f),
		KleurTeLaat: rgb(rood), KleurTeLaatVlak: rgb(0x431f20),
		KleurDezeWeek: rgb(amber), KleurDezeWeekVlak: rgb(0x3c2d0f),
		KleurNeutraalVlak: rgb(0x2b343e), KleurUitlegVlak: rgb(0x1d2a38),
		KleurGedaan: rgb(0xb6c2cf), KleurOpGedaan: rgb(zwart),
	}, blauw, 0x1e252d, 0x000000)
}

// met adds Fyne's own names, in the colours of the palette.
func met(k kleuren, blauw, veld, schaduw uint32) kleuren {
	k[fynetheme.ColorNameInputBackground] = rgb(veld)
	k[fynetheme.ColorNameMenuBackground] = k[KleurKaart]
	k[fynetheme.ColorNameOverlayBackground] = k[KleurKaart]
	k[fynetheme.ColorNameHeaderBackground] = k[KleurVlak]
	k[fynetheme.ColorNameButton] = k[KleurNeutraalVlak]
	k[fynetheme.ColorNameDisabledButton] = k[KleurNeutraalVlak]
	k[fynetheme.ColorNameHover] = k[KleurAanwijzen]
	k[fynetheme.ColorNamePressed] = rgba(blauw, 0x33)
	k[fynetheme.ColorNameFocus] = rgba(blauw, 0x40)
	k[fynetheme.ColorNameSelection] = rgba(blauw, 0x40)
	k[fynetheme.ColorNamePlaceHolder] = k[KleurUit]
	k[fynetheme.ColorNameForegroundOnError] = k[KleurKaart]
	k[fynetheme.ColorNameForegroundOnWarning] = k[KleurKaart]
	k[fynetheme.ColorNameForegroundOnSuccess] = k[KleurOpGedaan]
	k[fynetheme.ColorNameSuccess] = k[KleurGedaan]
	k[fynetheme.ColorNameScrollBar] = rgba(0x808b98, 0xaa)
	k[fynetheme.ColorNameShadow] = rgba(schaduw, 0x12)
	k[KleurDim] = rgba(schaduw, 0x66)
	return k
}
