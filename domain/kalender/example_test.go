package kalender_test

import (
	"fmt"

	"schakel/domain/kalender"
)

func ExampleParse() {
	vandaag, _ := kalender.ParseISO("2026-11-23")
	for _, s := range []string{"3-4-26", "03042026", "3 april 2026", "+10w", "31-4-2026", "volgende week"} {
		d, err := kalender.Parse(s, vandaag)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(d.LangMetDag())
	}
	// Output:
	// vrijdag 3 april 2026
	// vrijdag 3 april 2026
	// vrijdag 3 april 2026
	// maandag 1 februari 2027
	// De datum 31-04-2026 bestaat niet. Kijk de dag, de maand en het jaar na.
	// Dit is geen datum. Schrijf bijvoorbeeld 28-04-2026, of +10w voor over tien weken.
}

func ExampleParseVerleden() {
	vandaag, _ := kalender.ParseISO("2026-11-23")
	termijn, _ := kalender.Parse("24-11-26", vandaag)
	geboren, _ := kalender.ParseVerleden("24-11-26", vandaag)
	fmt.Println(termijn, geboren)
	// Output: 24-11-2026 24-11-1926
}

func ExampleKalender_Termijn() {
	kennisgeving, _ := kalender.ParseISO("2026-02-16")
	laatste, stappen := kalender.Standaard().Termijn(kennisgeving, 10, kalender.Week)
	fmt.Println("PIP uiterlijk", laatste)
	for _, stap := range stappen {
		fmt.Println("-", stap)
	}
	// Output:
	// PIP uiterlijk 28-04-2026
	// - 10 weken na maandag 16 februari 2026 is maandag 27 april 2026.
	// - Maandag 27 april 2026 is Koningsdag (Atw 3 lid 1).
	// - De termijn loopt door tot en met dinsdag 28 april 2026 (Atw 1 lid 1).
}

func ExampleKalender_Termijn_langeTermijn() {
	rapport, _ := kalender.ParseISO("2026-05-04")
	laatste, stappen := kalender.Standaard().Termijn(rapport, 13, kalender.Week)
	fmt.Println("Besluit uiterlijk", laatste)
	for _, stap := range stappen {
		fmt.Println("-", stap)
	}
	// Output:
	// Besluit uiterlijk 03-08-2026
	// - 13 weken na maandag 4 mei 2026 is maandag 3 augustus 2026.
	// - De termijn wordt niet verlengd als hij in het weekend of op een feestdag eindigt: hij is langer dan 12 weken (Atw 4 onder a).
}

func ExampleKalender_Feestdagen() {
	for _, f := range kalender.Standaard().Feestdagen(2026)[:4] {
		fmt.Println(f.Datum.MetDag(), f.Naam, f.Artikel)
	}
	// Output:
	// do 01-01-2026 Nieuwjaarsdag Atw 3 lid 1
	// vr 02-01-2026 vrijdag na Nieuwjaarsdag Atw 3 lid 3
	// vr 03-04-2026 Goede Vrijdag Atw 3 lid 2
	// ma 06-04-2026 Tweede Paasdag Atw 3 lid 1
}

func ExampleKalender_Waarschuwing() {
	fmt.Println(kalender.Standaard().Waarschuwing(2029))
	// Output: Voor 2029 zijn geen gelijkgestelde dagen bekend (Atw 3 lid 3). Kijk na of er een besluit is en vul de lijst bij Instellingen aan.
}

func ExampleDatum_PlusMaanden() {
	d, _ := kalender.Op(2026, 1, 31)
	fmt.Println(d.PlusMaanden(1).Lang(), "en", d.PlusMaanden(3).Lang())
	// Output: 28 februari 2026 en 30 april 2026
}
