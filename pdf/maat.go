package pdf

// Measures of the page in points; 1 mm is 72/25,4 points.
const (
	mm = 72 / 25.4

	bladBreed = 210 * mm
	bladHoog  = 297 * mm

	linkerRand  = 25 * mm
	rechterRand = bladBreed - 20*mm
	tekstBreed  = rechterRand - linkerRand
	bovenRand   = 23 * mm // of the text on a page without letterhead
	onderRand   = bladHoog - 24*mm

	kopRegel  = 15 * mm // running head: baseline
	voetLijn  = bladHoog - 21*mm
	voetRegel = bladHoog - 16*mm
)

// The letterhead, after DIN 5008 form B: the window of the envelope shows
// 20 to 105 mm from the left and 45 to 90 mm from the top.
const (
	logoBoven     = 14 * mm
	logoHoog      = 22 * mm
	logoBreed     = 75 * mm
	afzenderLinks = 132 * mm
	adresBoven    = 52 * mm
	adresOnder    = 89 * mm
	adresBreed    = 78 * mm // 25 to 103 mm: inside the window with room to shift
	naBrief       = 95 * mm // under the window
	vouw1, vouw2  = 105 * mm, 210 * mm
)

// The sizes of letters, with their leading.
func lopend() letterzet      { return letterzet{grootte: 10.5, hoog: 15} }
func lopendVet() letterzet   { return letterzet{vet: true, grootte: 10.5, hoog: 15} }
func tabelletter() letterzet { return letterzet{grootte: 9.5, hoog: 13} }
func tabelVet() letterzet    { return letterzet{vet: true, grootte: 9.5, hoog: 13} }
func klein() letterzet       { return letterzet{grootte: 8, hoog: 11} }
func kleinVet() letterzet    { return letterzet{vet: true, grootte: 8, hoog: 11} }
func adresletter() letterzet { return letterzet{grootte: 10.5, hoog: 14} }

func titelletter() letterzet { return letterzet{vet: true, grootte: 15, hoog: 20} }

// kopletter gives the letter of a heading of level 1, 2 or 3.
func kopletter(niveau int) letterzet {
	switch niveau {
	case 1:
		return letterzet{vet: true, grootte: 13, hoog: 18}
	case 2:
		return letterzet{vet: true, grootte: 11, hoog: 15}
	}
	return lopendVet()
}
