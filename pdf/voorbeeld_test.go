package pdf

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"testing"
	"time"

	"schakel/assets"
	"schakel/domain/document"
)

func lettertypen() Lettertypen {
	return Lettertypen{
		Latijn:     Paar{assets.NotoSans(), assets.NotoSansVet()},
		Arabisch:   Paar{assets.NotoNaskh(), assets.NotoNaskhVet()},
		Ethiopisch: Paar{assets.NotoSansEthiopisch(), assets.NotoSansEthiopischVet()},
	}
}

func zetter(t testing.TB, variant1b bool) *Zetter {
	t.Helper()
	z, err := New(lettertypen(), Opties{Kleurprofiel: assets.SRGB(), Producent: "Schakel test", Variant1b: variant1b})
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func zet(t testing.TB, d document.Document) []byte {
	t.Helper()
	uit, err := zetter(t, false).Zet(context.Background(), d)
	if err != nil {
		t.Fatal(err)
	}
	return uit
}

// voorbeeldLogo draws a mark with an edge that fades, so that transparency is met.
func voorbeeldLogo(t testing.TB) []byte {
	t.Helper()
	b := image.NewNRGBA(image.Rect(0, 0, 480, 160))
	for y := range 160 {
		for x := range 480 {
			dx, dy := x-80, y-80
			switch {
			case dx*dx+dy*dy < 4900:
				b.Set(x, y, color.NRGBA{0x1F, 0x4E, 0x79, 0xFF})
			case x > 180 && y > 50 && y < 74:
				b.Set(x, y, color.NRGBA{0x1F, 0x4E, 0x79, uint8(255 - (x-180)/2)})
			case x > 180 && x < 420 && y > 90 && y < 108:
				b.Set(x, y, color.NRGBA{0xC8, 0x6A, 0x1E, 0xFF})
			}
		}
	}
	var uit bytes.Buffer
	if err := png.Encode(&uit, b); err != nil {
		t.Fatal(err)
	}
	return uit.Bytes()
}

// voorbeeldPIP is a whole letter: window, first message, plan, tables, legal part, signatures.
func voorbeeldPIP(t testing.TB, naam string) document.Document {
	t.Helper()
	return document.Document{
		Titel:     "Uw persoonlijk plan inburgering en participatie",
		Onderwerp: "Besluit: uw plan voor de inburgering (PIP)",
		Taal:      "nl-NL",
		Kenmerk:   "2026-00417",
		Datum:     "20 april 2026",
		Moment:    time.Date(2026, 4, 20, 9, 30, 0, 0, time.UTC),
		Afzender: document.Afzender{
			Naam:    "Gemeente Voorbeeld",
			Regels:  []string{"Marktplein 1", "Postbus 12, 6000 AA Voorbeeld", "Telefoon 14 0495", "www.gemeentevoorbeeld.example"},
			Logo:    voorbeeldLogo(t),
			LogoAlt: "Logo van de gemeente Voorbeeld",
			Kleur:   "#1f4e79",
			Voet:    "Gemeente Voorbeeld · Postbus 12, 6000 AA Voorbeeld · www.gemeentevoorbeeld.example",
		},
		Adres: []string{naam, "Stationsstraat 4-B", "6001 CK  VOORBEELD"},
		Gegevens: []document.Gegeven{
			{Label: "Datum", Waarde: "20 april 2026"}, {Label: "Ons kenmerk", Waarde: "2026-00417"},
			{Label: "Behandeld door", Waarde: "R. Jansen, regisseur inburgering"}, {Label: "Telefoon", Waarde: "0495 12 34 56"},
		},
		Blokken: append(eersteBlad(naam), append(planBlad(), juridischBlad(naam)...)...),
	}
}

func eersteBlad(naam string) []document.Blok {
	return []document.Blok{
		document.Alinea{Tekst: "Geachte " + naam + ","},
		document.Alinea{Nadruk: true, Tekst: "Dit is uw plan. U begint op 4 mei 2026 met Nederlandse les bij Taalhuis Maas. U leert volgens de B1-route."},
		document.Alinea{Nadruk: true, Tekst: "U moet alles gedaan hebben vóór 22 april 2029. Lees dit plan goed en bewaar het."},
		document.Kop{Niveau: 2, Tekst: "Wat moet u doen?"},
		document.Lijst{Genummerd: true, Punten: []string{
			"Ga naar elke les. Bent u ziek? Bel dan vóór 8.30 uur naar Taalhuis Maas: 0495 65 43 21.",
			"Kom naar de gesprekken met uw begeleider. U krijgt voor elk gesprek een brief met de dag, de tijd en de plaats. Kunt u niet komen? Laat het ons dan minstens één dag van tevoren weten.",
			"Zet uw handtekening op de laatste bladzijde en stuur die bladzijde terug.",
		}},
		document.Kop{Niveau: 2, Tekst: "Vragen?"},
		document.Alinea{Tekst: "Bel uw begeleider, mevrouw Jansen: 0495 12 34 56, van maandag tot en met donderdag tussen 9.00 en 16.00 uur. U kunt ook een e-mail sturen naar inburgering@gemeentevoorbeeld.example. Hebt u een tolk nodig? Zeg het, dan regelen wij dat."},
		document.Bijeen{Blokken: []document.Blok{
			document.Alinea{Tekst: "Met vriendelijke groet,\nnamens het college van burgemeester en wethouders van Voorbeeld,"},
			document.Alinea{Tekst: "R. Jansen\nregisseur inburgering"},
		}},
	}
}

func planBlad() []document.Blok {
	rijen := [][]string{}
	for i := range 24 {
		rijen = append(rijen, []string{
			fmt.Sprintf("Afspraak %d", i+1),
			"Ik oefen elke week met mijn taalmaatje en ik schrijf op wat ik moeilijk vind, zodat we dat samen kunnen bespreken.",
			fmt.Sprintf("%d juni 2026", i%28+1), "Inburgeraar",
		})
	}
	return []document.Blok{
		document.NieuwePagina{},
		document.Kop{Niveau: 1, Tekst: "Uw plan"},
		document.Alinea{Tekst: "Dit plan is gemaakt na het gesprek van de brede intake op 24 maart 2026. Daarbij was een tolk Tigrinya aanwezig."},
		document.Gegevens{Rijen: []document.Gegeven{
			{Label: "Naam", Waarde: "ሰላም ተስፋይ (Selam Tesfay)"}, {Label: "Naam van de partner", Waarde: "سلام تسفاي (Salam)"},
			{Label: "Geboren", Waarde: "12 maart 1994"}, {Label: "Leerroute", Waarde: "B1-route"},
			{Label: "Uitkomst leerbaarheidstoets", Waarde: "B1 op alle onderdelen is haalbaar"},
			{Label: "Termijn", Waarde: "Van 21 april 2026 tot en met 21 april 2029"},
		}},
		document.Kop{Niveau: 2, Tekst: "Mijn doelen"},
		document.Lijst{Punten: []string{
			"Ik wil binnen twee jaar werken in de zorg.", "Ik wil Nederlands spreken met de juf van mijn kinderen.",
			"Ik wil mijn diploma verpleegkunde laten waarderen. Daarvoor vraag ik een diplomawaardering aan bij IDW en lever ik vertaalde papieren in.",
		}},
		document.Kop{Niveau: 2, Tekst: "Lessen en onderdelen"},
		document.Tabel{
			Bijschrift: "Onderdelen van uw traject", Kop: []string{"Onderdeel", "Waar", "Wanneer", "Kosten"},
			Breedtes: []float64{3, 3, 3, 2}, RijKoppen: true,
			Rijen: [][]string{
				{"Nederlandse taal, niveau B1", "Taalhuis Maas, Weert", "12 uur per week, vanaf 4 mei 2026", "€ 0,00"},
				{"Kennis van de Nederlandse Maatschappij (KNM)", "Taalhuis Maas, Weert", "Vanaf januari 2027", "€ 0,00"},
				{"Participatieverklaringstraject (PVT)", "Gemeentehuis", "3, 10 en 17 juni 2026", "€ 0,00"},
				{"Module Arbeidsmarkt en Participatie (MAP)", "Werkbedrijf", "40 uur stage, 2027", "€ 1.250,00"},
			},
		},
		document.Kop{Niveau: 2, Tekst: "Afspraken"},
		document.Alinea{Tekst: "Deze afspraken hebben wij samen gemaakt:"},
		document.Tabel{Kop: []string{"Afspraak", "Wat", "Vóór", "Wie"}, Breedtes: []float64{2, 6, 2, 2}, Rijen: rijen},
	}
}

func juridischBlad(naam string) []document.Blok {
	return []document.Blok{
		document.NieuwePagina{},
		document.Kop{Niveau: 1, Tekst: "Informatie over dit besluit"},
		document.Kop{Niveau: 2, Tekst: "Besluit"},
		document.Alinea{Tekst: "Het college stelt voor " + naam + " het persoonlijk plan inburgering en participatie vast op grond van artikel 15 van de Wet inburgering 2021. Het plan treedt in werking op de dag na de dagtekening."},
		document.Kop{Niveau: 2, Tekst: "Motivering"},
		document.Alinea{Tekst: "De leerroute is bepaald op de uitkomst van de brede intake en van de leerbaarheidstoets. Daarbij is gekeken naar de eerdere opleiding, de werkervaring, de thuissituatie en wat betrokkene zelf wil. Uit de toets blijkt dat het niveau B1 binnen drie jaar haalbaar is. Er zijn geen omstandigheden gebleken die tot een andere keuze moeten leiden."},
		document.Kop{Niveau: 2, Tekst: "Bezwaar"},
		document.Alinea{Tekst: "Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken binnen zes weken na de dag waarop dit besluit is verzonden. Stuur uw brief naar het college van burgemeester en wethouders, Postbus 12, 6000 AA Voorbeeld. Zet in uw brief uw naam en adres, de datum, het kenmerk van dit besluit en waarom u het er niet mee eens bent."},
		document.Kop{Niveau: 2, Tekst: "Ondertekening"},
		document.Keuzes{Label: "Heeft u het plan begrepen?", Opties: []string{"Ja", "Nee", "Ja, met hulp van een tolk"}, Gekozen: []bool{true, false, false}},
		document.Keuzes{Label: "Wat wilt u nog van ons weten?", Opties: []string{
			"Wat er gebeurt als ik een les mis omdat ik moet werken of omdat mijn kind ziek is en niemand anders kan oppassen", "Hoe ik uitstel vraag", "Niets",
		}},
		document.Regels{Label: "Opmerkingen:", Aantal: 3},
		document.Ondertekening{
			Links:  document.Vak{Kop: "Namens het college", Regels: []string{"R. Jansen", "Regisseur inburgering", "Mandaatbesluit 2025, onderdeel 4.2"}},
			Rechts: document.Vak{Kop: "Inburgeraar", Regels: []string{naam}},
		},
	}
}
