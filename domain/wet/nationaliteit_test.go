package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/wet"
)

// The countries of free movement, each by name, by the word of the BRP and by code. Written
// down apart from the table of the program.
func TestNationalsOfTheEUTheEEAAndSwitzerlandHaveNoDuty(t *testing.T) {
	r := op("2026-03-10")
	for gebied, namen := range map[string][]string{
		"de EU": {
			"België", "Belgische", "BE", "Bulgarije", "Bulgaarse", "BG", "Cyprus", "Cyprische", "CY", "Denemarken", "Deense", "DK",
			"Duitsland", "Duitse", "DE", "Estland", "Estische", "EE", "Finland", "Finse", "FI", "Frankrijk", "Franse", "FR",
			"Griekenland", "Griekse", "GR", "Hongarije", "Hongaarse", "HU", "Ierland", "Ierse", "IE", "Italië", "Italiaanse", "IT",
			"Kroatië", "Kroatische", "HR", "Letland", "Letse", "LV", "Litouwen", "Litouwse", "LT", "Luxemburg", "Luxemburgse", "LU",
			"Malta", "Maltese", "MT", "Oostenrijk", "Oostenrijkse", "AT", "Polen", "Poolse", "PL", "Portugal", "Portugese", "PT",
			"Roemenië", "Roemeense", "RO", "Slovenië", "Sloveense", "SI", "Slowakije", "Slowaakse", "SK", "Spanje", "Spaanse", "ES",
			"Tsjechië", "Tsjechische", "CZ", "Zweden", "Zweedse", "SE",
			"polen", " Poolse ", "BELGIË", "Roemenie", "Bondsrepubliek Duitsland", "Tsjechische Republiek", "Estlandse", "Letlandse",
		},
		"de EER":      {"IJsland", "IJslandse", "IS", "Liechtenstein", "Liechtensteinse", "LI", "Noorwegen", "Noorse", "NO"},
		"Zwitserland": {"Zwitserland", "Zwitserse", "CH"},
	} {
		for _, naam := range namen {
			if got, ok := wet.VrijVerkeer(naam); got != gebied || !ok {
				t.Errorf("%s: %q %v, wil %q", naam, got, ok, gebied)
			}
			oordeel(t, r.Nationaliteit(naam), false, "Onderdaan van "+gebied)
		}
	}
}

func TestDutchPersonIsNoForeigner(t *testing.T) {
	for _, naam := range []string{"Nederland", "Nederlandse", " nederlander ", "NL"} {
		oordeel(t, op("2026-03-10").Nationaliteit(naam), false, "Een Nederlander is geen vreemdeling")
		if gebied, ok := wet.VrijVerkeer(naam); gebied != "de EU" || !ok {
			t.Errorf("%s: %q %v", naam, gebied, ok)
		}
	}
}

func TestOtherNationalitiesLeaveTheDutyToDUO(t *testing.T) {
	for _, naam := range []string{"Servië", "Syrië", "Syrische", "Turkije", "TR", "Brazilië", "Verenigd Koninkrijk", "Britse", "Eritrea", "Afghanistan",
		"Oekraïense", "Noord-Macedonië", "Bosnië en Herzegovina", "Moldavië", "staatloos", "onbekend", "Pool", "e", ",", "belgie,belgische", ""} {
		got := op("2026-03-10").Nationaliteit(naam)
		oordeel(t, got, true, "sluit de plicht niet uit")
		if len(got.Uitleg.LetOp) != 1 || !strings.Contains(got.Uitleg.LetOp[0], "DUO stelt de plicht vast") {
			t.Errorf("%s: let op %v", naam, got.Uitleg.LetOp)
		}
		if gebied, ok := wet.VrijVerkeer(naam); ok || gebied != "" {
			t.Errorf("%q: %q %v", naam, gebied, ok)
		}
	}
	bevat(t, op("2026-03-10").Nationaliteit("").Uitleg.LetOp[0], "niet bekend")
	bevat(t, op("2026-03-10").Nationaliteit("Syrische").Uitleg.LetOp[0], "familie van een EU-burger")
}
