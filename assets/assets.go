// Package assets holds the bytes that travel inside the program: the fonts of
// the printed page, the colour profile of its PDF and a sample list. A leaf: it imports nothing
// of the program. The slices are the embedded bytes themselves: read them, never
// write to them.
package assets

import _ "embed" // the files below

// The licences stand beside the files: SIL OFL 1.1 for the fonts, that of the
// International Color Consortium for the profile.
var (
	//go:embed lettertypen/NotoSans-Regular.ttf
	notoSans []byte
	//go:embed lettertypen/NotoSans-Bold.ttf
	notoSansVet []byte
	//go:embed lettertypen/NotoNaskhArabic-Regular.ttf
	notoNaskh []byte
	//go:embed lettertypen/NotoNaskhArabic-Bold.ttf
	notoNaskhVet []byte
	//go:embed lettertypen/NotoSansEthiopic-Regular.ttf
	notoSansEthiopisch []byte
	//go:embed lettertypen/NotoSansEthiopic-Bold.ttf
	notoSansEthiopischVet []byte
	//go:embed icc/sRGB2014.icc
	srgb []byte
	//go:embed voorbeeld/instroom.csv
	voorbeeld []byte
)

// NotoSans gives the TrueType file for Latin, Greek and Cyrillic.
func NotoSans() []byte { return notoSans }

// NotoSansVet gives the bold of NotoSans.
func NotoSansVet() []byte { return notoSansVet }

// NotoNaskh gives the TrueType file for Arabic script.
func NotoNaskh() []byte { return notoNaskh }

// NotoNaskhVet gives the bold of NotoNaskh.
func NotoNaskhVet() []byte { return notoNaskhVet }

// NotoSansEthiopisch gives the TrueType file for Ge'ez script.
func NotoSansEthiopisch() []byte { return notoSansEthiopisch }

// NotoSansEthiopischVet gives the bold of NotoSansEthiopisch.
func NotoSansEthiopischVet() []byte { return notoSansEthiopischVet }

// SRGB gives the ICC profile (sRGB2014) that says what the colours of a PDF mean.
func SRGB() []byte { return srgb }

// Voorbeeld gives an intake list (CSV) of invented people, with the faults that lists have.
func Voorbeeld() []byte { return voorbeeld }
