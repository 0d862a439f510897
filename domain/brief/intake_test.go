package brief

import (
	"testing"

	"schakel/domain/document"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

func TestTheBlankFormAsksEveryPartOfTheLaw(t *testing.T) {
	d, err := Intakeformulier(IntakeFeiten{Algemeen: Algemeen{Gemeente: algemeen(t).Gemeente, Persoon: persoon.Persoon{Naam: persoon.Naam{Achternaam: "Ali"}}, Datum: dag(t, "2026-04-20")}})
	if err != nil {
		t.Fatal(err)
	}
	gaaf(t, d)
	bevat(t, d, "Opleiding in het land van herkomst", "Werkervaring", "Gezin, wonen", "Wat betekent"[:4], "VVE", "Niveau Nederlands nu",
		"Mogelijkheden om te werken", "Wat regelt de persoon zelf", "Uitslag", "B1-route haalbaar", "Ontheffing van de toets", "visueel",
		"Verteld dat de persoon alleen mag praten", "Schrijf geen diagnose op", "mbo of hoger onderwijs", "Leerroute die past", "Tolk nodig", "Telefoon", "Adres")
	mist(t, d, "Al bekend", "onbekend", "[x]", "uiterlijk op")
	lijnen, vakken := 0, 0
	tel(d.Blokken, &lijnen, &vakken)
	if lijnen < 40 || vakken < 40 {
		t.Errorf("een leeg formulier heeft ruimte om te schrijven en aan te kruisen: %d lijnen, %d vakken", lijnen, vakken)
	}
	if d.Adres != nil {
		t.Error("een formulier gaat niet in een envelop")
	}
}

func tel(bb []document.Blok, lijnen, vakken *int) {
	for _, b := range bb {
		switch b := b.(type) {
		case document.Regels:
			*lijnen += b.Aantal
		case document.Keuzes:
			*vakken += len(b.Opties)
		case document.Bijeen:
			tel(b.Blokken, lijnen, vakken)
		default:
		}
	}
}

func TestWhatIsKnownStandsInTheForm(t *testing.T) {
	f := IntakeFeiten{
		Algemeen: algemeen(t), Doelgroep: wet.Asielstatushouder, Kennisgeving: dag(t, "2026-02-16"), PIPUiterlijk: dag(t, "2026-04-28"),
		Intake: dossier.Intake{
			Opleiding: "Acht jaar school in Asmara", Werkervaring: "Naaister", Taalniveau: wet.NiveauA1, AlleenAangeboden: true, AlleenGewenst: persoon.Nee,
			WensOnderwijs: persoon.Ja, VVE: "Peuterspeelzaal om de hoek", Gezondheid: dossier.Gezondheid{Gevolgen: "Ziet slecht", Hulp: "Grote letters"},
			Toets:      dossier.Toets{Datum: dag(t, "2026-03-10"), Resultaat: wet.B1Haalbaar},
			Gesprekken: []dossier.Gesprek{{Datum: dag(t, "2026-03-03"), Met: "Robin Jansen", Taal: "Tigrinya", Tolk: true}, {}},
		},
		Huishouden: []dossier.Gezinslid{{Relatie: "kind", Naam: persoon.Naam{Voornamen: "Daniel", Achternaam: "Tesfay"}, Geboortedatum: dag(t, "2023-06-01")}, {}},
	}
	d, err := Intakeformulier(f)
	if err != nil {
		t.Fatal(err)
	}
	gaaf(t, d)
	bevat(t, d, "dinsdag 28 april 2026", "16 februari 2026", "Al bekend: Acht jaar school in Asmara", "Al bekend: Naaister", "Daniel Tesfay | kind | 1 juni 2023",
		"3 maart 2026 | Robin Jansen | Tigrinya, met tolk", "[x] A1", "[x] B1-route haalbaar", "10 maart 2026", "Al bekend: Grote letters", "onbekend")

	f.Intake.VVENvt, f.Intake.Ontheffing = true, dossier.Ontheffing{Datum: dag(t, "2026-03-10"), Grond: "visueel"}
	d, err = Intakeformulier(f)
	if err != nil {
		t.Fatal(err)
	}
	bevat(t, d, "[x] visueel")
	mist(t, d, "Mogelijkheden voor VVE van het kind")
}

func TestAFormForNobodyIsRefused(t *testing.T) {
	_, err := Intakeformulier(IntakeFeiten{})
	v := velden(err)
	if !v["gemeente"] || !v["naam"] || !v["datum"] {
		t.Errorf("kreeg %v", err)
	}
	if _, err := Intakeformulier(IntakeFeiten{Algemeen: Algemeen{Gemeente: algemeen(t).Gemeente, Persoon: algemeen(t).Persoon, Datum: kalender.Datum{}}}); !velden(err)["datum"] {
		t.Errorf("een formulier zonder datum: %v", err)
	}
}
