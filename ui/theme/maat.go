package theme

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Own sizes, beside Fyne's.
const (
	MaatTekst fyne.ThemeSizeName = fynetheme.SizeNameText           // 14
	MaatKlein fyne.ThemeSizeName = fynetheme.SizeNameCaptionText    // 12: help, errors
	MaatTitel fyne.ThemeSizeName = fynetheme.SizeNameSubHeadingText // 18
	MaatNaam  fyne.ThemeSizeName = fynetheme.SizeNameHeadingText    // 24: a person, a page
	MaatTabel fyne.ThemeSizeName = "schakel.tabel"                  // 12
	MaatRij   fyne.ThemeSizeName = "schakel.rij"                    // 28: height of a table row
	MaatVeld  fyne.ThemeSizeName = "schakel.veld"                   // 32: height of a field or button
)

// Steps of spacing.
const (
	Stap1 float32 = 4 * (1 + iota)
	Stap2
	Stap3
	Stap4
	Stap5
	Stap6
)

// tekstmaten grow with the text size that the user chose.
func tekstmaten() map[fyne.ThemeSizeName]float32 {
	return map[fyne.ThemeSizeName]float32{
		MaatTekst: 14, MaatKlein: 12, MaatTitel: 18, MaatNaam: 24,
		MaatTabel: 12, MaatRij: 28, MaatVeld: 32,
		fynetheme.SizeNameInlineIcon: 18,
	}
}

func maten() map[fyne.ThemeSizeName]float32 {
	return map[fyne.ThemeSizeName]float32{
		fynetheme.SizeNamePadding:            4,
		fynetheme.SizeNameInnerPadding:       6,
		fynetheme.SizeNameLineSpacing:        4,
		fynetheme.SizeNameScrollBar:          12,
		fynetheme.SizeNameScrollBarSmall:     4,
		fynetheme.SizeNameSeparatorThickness: 1,
		fynetheme.SizeNameInputBorder:        1,
		fynetheme.SizeNameInputRadius:        4,
		fynetheme.SizeNameSelectionRadius:    3,
		fynetheme.SizeNameModalBlurRadius:    0, // costly where there is no GPU
	}
}
