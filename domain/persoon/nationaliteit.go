package persoon

import "slices"

// VrijVerkeer tells whether somebody of this nationality may live here under the free
// movement of persons and so is not inburgeringsplichtig (Wi 3): gebied is "de EU", "de
// EER" or "Zwitserland". The nationality is a Dutch name of a country or the word that
// the BRP has for the nationality ("Polen", "Poolse"); capitals and marks do not matter.
func VrijVerkeer(nationaliteit string) (gebied string, ok bool) {
	n := Vouw(nationaliteit)
	for _, g := range vrijVerkeer() {
		if slices.Contains(g.namen, n) {
			return g.gebied, true
		}
	}
	return "", false
}

type gebied struct {
	gebied string
	namen  []string
}

// vrijVerkeer lists folded names, of the country and of the nationality.
func vrijVerkeer() []gebied {
	return []gebied{
		{"de EU", []string{
			"belgie", "belgische", "belg", "bulgarije", "bulgaarse", "cyprus", "cyprische", "cypriotische",
			"denemarken", "deense", "duitsland", "duitse", "bondsrepubliek duitsland", "estland", "estlandse", "estse",
			"finland", "finse", "frankrijk", "franse", "griekenland", "griekse", "hongarije", "hongaarse",
			"ierland", "ierse", "italie", "italiaanse", "kroatie", "kroatische", "letland", "letlandse", "letse",
			"litouwen", "litouwse", "luxemburg", "luxemburgse", "malta", "maltese", "nederland", "nederlandse",
			"oostenrijk", "oostenrijkse", "polen", "poolse", "portugal", "portugese", "roemenie", "roemeense",
			"slovenie", "sloveense", "slowakije", "slowaakse", "spanje", "spaanse", "tsjechie", "tsjechische",
			"tsjechische republiek", "zweden", "zweedse",
		}},
		{"de EER", []string{"ijsland", "ijslandse", "liechtenstein", "liechtensteinse", "noorwegen", "noorse"}},
		{"Zwitserland", []string{"zwitserland", "zwitserse"}},
	}
}
