package pip

import (
	"slices"
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
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

// volledig gives a plan that lacks nothing for this route and group.
func volledig(route wet.Leerroute, groep wet.Doelgroep) Inhoud {
	i := Inhoud{
		UitkomstIntake: "U wilt graag in de zorg werken.", Taalniveau: wet.NiveauA1, Hoofddoel: "betaald-werken",
		Leerroute: route, Alfabetisering: AlfaNVT, PVTIntensiteit: "4 bijeenkomsten van 3 uur",
		Begeleiding: "Elke maand een gesprek met de klantmanager.", Voortgangsgesprekken: 6,
		Motivering: "De toets en de intake wijzen dezelfde kant op.",
	}
	if route != wet.RouteOnderwijs {
		i.MAPIntensiteit = "8 bijeenkomsten en praktijk bij een werkgever"
	}
	if route == wet.RouteZ {
		i.ExamensZ = "Spreken op A2."
	}
	if groep == wet.Asielstatushouder {
		i.UrenPerWeek, i.Taalschool, i.MaatschappelijkeBegeleiding = wet.Uren(12), "Taalhuis De Brug", "Stichting Welkom"
		if route == wet.RouteB1 {
			i.GeschatteUrenB1 = 600
		}
		if route == wet.RouteZ {
			i.ParticipatieZ = "Vrijwilligerswerk in de buurttuin."
		}
	}
	return i
}

// feiten gives circumstances in which nothing is wrong with a first plan.
func feiten(t *testing.T, route wet.Leerroute, groep wet.Doelgroep) Context {
	t.Helper()
	c := Context{
		Op: dag(t, "2026-04-20"), Soort: Eerste, Doelgroep: groep, Vergunning: wet.RegulierBepaald,
		Kennisgeving: dag(t, "2026-02-16"), Inschrijving: dag(t, "2026-02-02"), IntakeGehouden: dag(t, "2026-03-24"),
		PIPUiterlijk: dag(t, "2026-04-28"), Toets: wet.B1Haalbaar, WensOnderwijs: persoon.Ja,
		Ondertekenaar: Ondertekenaar{Naam: "R. Jansen", Functie: "teamleider", Mandaat: "Mandaatbesluit 2026"},
	}
	if groep == wet.Asielstatushouder {
		c.Vergunning = wet.AsielBepaald
	}
	if route == wet.RouteZ {
		c.Toets = wet.B1NietHaalbaar
	}
	return c
}

// gewijzigdeFeiten gives the circumstances of a change of a plan set a year before.
func gewijzigdeFeiten(t *testing.T, soort Soort, vorige wet.Leerroute) Context {
	t.Helper()
	c := feiten(t, wet.RouteB1, wet.Asielstatushouder)
	c.Soort, c.Op = soort, dag(t, "2027-04-20")
	c.WijzigenTotEnMet, c.UrenAfschalen = dag(t, "2027-10-20"), persoon.Ja
	c.Eerdere = []Stand{{Nummer: 1, Soort: Eerste, Status: Vastgesteld, Dagtekening: dag(t, "2026-04-20"),
		Inhoud: volledig(vorige, wet.Asielstatushouder)}}
	return c
}

func zoekPunt(t *testing.T, punten []Punt, code string) Punt {
	t.Helper()
	i := slices.IndexFunc(punten, func(p Punt) bool { return p.Code == code })
	if i < 0 {
		t.Fatalf("punt %q staat niet in de controle", code)
	}
	return punten[i]
}

func heeftPunt(punten []Punt, code string) bool {
	return slices.ContainsFunc(punten, func(p Punt) bool { return p.Code == code })
}

func codes(punten []Punt) []string {
	var uit []string
	for _, p := range punten {
		uit = append(uit, p.Code)
	}
	return uit
}
