package brief

import (
	"errors"
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

func dag(t *testing.T, iso string) kalender.Datum {
	t.Helper()
	d, err := kalender.ParseISO(iso)
	if err != nil {
		t.Fatalf("datum %s: %v", iso, err)
	}
	return d
}

func algemeen(t *testing.T) Algemeen {
	t.Helper()
	return Algemeen{
		Gemeente: beheer.Gemeente{Naam: "Voorbeeld", Code: "9999", Adres: []string{"Raadhuisplein 1", "1234 AB  Voorbeeld"},
			Telefoon: "0123 456 789", Email: "inburgering@voorbeeld.example", Website: "www.voorbeeld.example", Kleur: "#1f4e79",
			BezwaarAdres: []string{"Postbus 10", "1234 AA  Voorbeeld"}},
		Contact: beheer.Medewerker{Naam: "Robin Jansen", Functie: "klantmanager inburgering", Telefoon: "0123 456 700", Email: "r.jansen@voorbeeld.example"},
		Persoon: persoon.Persoon{Naam: persoon.Naam{Voornamen: "Selam", Achternaam: "Tesfay", EigenSchrift: "ሰላም ተስፋይ"},
			Geboortedatum: dag(t, "1994-03-12"), Voertaal: "Tigrinya", Tolk: persoon.Ja,
			Adres: persoon.Adres{Straat: "Stationsstraat", Huisnummer: "4", Postcode: "1234 AB", Woonplaats: "Voorbeeld"}},
		Dossiernummer: "2026-0001", Datum: dag(t, "2026-04-20"),
	}
}

func volPlan(t *testing.T, route wet.Leerroute, groep wet.Doelgroep) pip.Inhoud {
	t.Helper()
	i := pip.Inhoud{
		UitkomstIntake: "U wilt graag in de zorg werken en leert snel.", Taalniveau: wet.NiveauA1, BesprokenTaal: "Tigrinya", MetTolk: true,
		Hoofddoel:       "betaald-werken",
		Ontwikkelwensen: []pip.Doel{{Soort: "werken", Subdoelen: []string{"werken.passend", "Ik loop een dag mee in een verpleeghuis."}}, {Soort: "taalvaardigheden"}},
		Aandachtspunten: []pip.Doel{{Soort: "zorgtaken", Subdoelen: []string{"zorgtaken.kinderopvang"}}},
		Leerroute:       route, Alfabetisering: pip.AlfaAnders, KNM: "",
		PVTIntensiteit: "4 bijeenkomsten van 3 uur in het najaar", MAPIntensiteit: "8 bijeenkomsten en 40 uur stage",
		Begeleiding: "Elke maand een gesprek met uw klantmanager.", Voortgangsgesprekken: 6, VoortgangToelichting: "elke twee maanden",
		Randvoorwaarden: "Opvang voor uw kind op de lesdagen.", VVE: "Uw kind gaat naar de peuterspeelzaal.",
		Participatiewet: "U zoekt werk zodra uw lessen dat toelaten.",
		Afspraken:       []pip.Afspraak{{Wie: "Selam", Wat: "Meldt zich bij de taalschool", Voor: dag(t, "2026-05-01")}, {Wie: "Gemeente", Wat: "Regelt kinderopvang"}},
		Motivering:      "De toets en de intake wijzen op deze leerroute.",
	}
	if route == wet.RouteZ {
		i.ExamensZ, i.ParticipatieZ = "spreken op A2", "Twee ochtenden in de buurttuin."
	}
	if groep == wet.Asielstatushouder {
		i.UrenPerWeek, i.Intensiteit = wet.Minuten(750), "vier ochtenden per week"
		i.Taalschool, i.StartLessen = "Taalhuis De Brug", dag(t, "2026-05-04")
		i.MaatschappelijkeBegeleiding, i.Ontzorgen = "Stichting Welkom helpt u.", "De gemeente betaalt uw huur, gas, water, stroom en zorgverzekering."
		if route == wet.RouteB1 {
			i.GeschatteUrenB1 = 600
		}
	}
	return i
}

func termijn(naam wet.TermijnNaam, van, tot kalender.Datum) wet.Termijn {
	return wet.Termijn{Naam: naam, Geldt: true, Van: van, TotEnMet: tot,
		Uitleg: uitleg.Uitleg{Regel: "de regel van " + string(naam), Artikel: "Wi 11", Stappen: []string{"eerst dit", "dan dat"}, Uitkomst: "klaar"}}
}

// pipFeiten gives a set first plan with everything in it.
func pipFeiten(t *testing.T, route wet.Leerroute, groep wet.Doelgroep) PIPFeiten {
	t.Helper()
	datum := dag(t, "2026-04-20")
	normen, err := NormenOp(wet.Op(datum), datum)
	if err != nil {
		t.Fatal(err)
	}
	leeg := kalender.Datum{}
	return PIPFeiten{
		Algemeen: algemeen(t), Doelgroep: groep,
		Versie: pip.Stand{Nummer: 1, Soort: pip.Eerste, Status: pip.Vastgesteld, Herkomst: pip.InSchakel, Dagtekening: datum, Inhoud: volPlan(t, route, groep),
			Ondertekenaar: pip.Ondertekenaar{Naam: "M. de Wit", Functie: "teamleider", Mandaat: "Mandaatbesluit Voorbeeld 2026"}},
		Kennisgeving: dag(t, "2026-02-16"), IntakeGehouden: dag(t, "2026-03-24"), Toets: wet.B1Haalbaar,
		Inburgering:       termijn(wet.TermijnInburgering, dag(t, "2026-04-21"), dag(t, "2029-04-20")),
		PIPTermijn:        termijn(wet.TermijnPIP, leeg, dag(t, "2026-04-28")),
		LeerrouteWijzigen: termijn(wet.TermijnLeerrouteWijzig, leeg, dag(t, "2027-10-20")),
		Ontzorgen:         termijn(wet.TermijnOntzorgen, dag(t, "2026-02-01"), dag(t, "2026-07-31")),
		Bezwaar:           termijn(wet.TermijnBezwaar, leeg, dag(t, "2026-06-01")),
		Normen:            normen,
	}
}

func maak(t *testing.T, f PIPFeiten) document.Document {
	t.Helper()
	d, err := PIP(f)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func bevat(t *testing.T, d document.Document, stukken ...string) {
	t.Helper()
	tekst := d.Tekst()
	for _, s := range stukken {
		if !strings.Contains(tekst, s) {
			t.Errorf("in het document ontbreekt: %q", s)
		}
	}
}

func mist(t *testing.T, d document.Document, stukken ...string) {
	t.Helper()
	tekst := d.Tekst()
	for _, s := range stukken {
		if strings.Contains(tekst, s) {
			t.Errorf("in het document hoort niet: %q", s)
		}
	}
}

// gaaf fails when a document has an empty cell, a heading without text or a hole in a sentence.
func gaaf(t *testing.T, d document.Document) {
	t.Helper()
	if err := keur(d); err != nil {
		t.Error(err)
	}
	tekst := d.Tekst()
	for _, stuk := range []string{"{", "}", "%!", "..", " .", " ,", "<nil>"} {
		if strings.Contains(tekst, stuk) {
			t.Errorf("gat %q in de tekst", stuk)
		}
	}
	gaveBlokken(t, d.Blokken)
}

func gaveBlokken(t *testing.T, bb []document.Blok) {
	t.Helper()
	vol := func(teksten ...string) {
		for _, s := range teksten {
			zonderPostcode := strings.NewReplacer("AA  ", "AA ", "AB  ", "AB ").Replace(s)
			if s == "" || strings.TrimSpace(s) != s || strings.Contains(zonderPostcode, "  ") {
				t.Errorf("lege of slordige tekst: %q", s)
			}
		}
	}
	for _, b := range bb {
		switch b := b.(type) {
		case document.Kop:
			vol(b.Tekst)
		case document.Alinea:
			vol(b.Tekst)
		case document.Lijst:
			vol(b.Punten...)
		case document.Gegevens:
			for _, g := range b.Rijen {
				vol(g.Label, g.Waarde)
			}
		case document.Tabel:
			vol(b.Kop...)
			for _, r := range b.Rijen {
				vol(r...)
			}
		case document.Bijeen:
			gaveBlokken(t, b.Blokken)
		default:
		}
	}
}

func velden(err error) map[string]bool {
	uit := map[string]bool{}
	var l fout.Lijst
	var f *fout.Fout
	switch {
	case errors.As(err, &l):
		for _, f := range l {
			uit[f.Veld] = true
		}
	case errors.As(err, &f):
		uit[f.Veld] = true
	}
	return uit
}
