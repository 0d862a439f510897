package wet_test

import (
	"testing"

	"schakel/domain/wet"
)

func TestAgeOfTheDutyRunsFromSixteen(t *testing.T) {
	for _, c := range []struct {
		naam, op, geboren string
		ja                bool
		zegt              string
		letOp             int
	}{
		{"zestiende verjaardag", "2026-03-10", "2010-03-10", true, "leeftijd van de plicht", 0},
		{"de dag ervoor", "2026-03-09", "2010-03-10", false, "jonger dan 16", 0},
		{"geboren op schrikkeldag, 28 februari", "2024-02-28", "2008-02-29", false, "jonger dan 16", 0},
		{"geboren op schrikkeldag, 29 februari", "2024-02-29", "2008-02-29", true, "leeftijd", 0},
		{"veertig", "2026-03-10", "1986-01-01", true, "leeftijd", 0},
		{"bijna AOW", "2026-03-10", "1960-01-01", true, "leeftijd", 1},
		{"AOW", "2026-03-10", "1959-03-10", false, "AOW-leeftijd", 1},
		{"een dag voor de AOW", "2026-03-09", "1959-03-10", true, "leeftijd", 1},
		{"67 in 2028 is nog net geen AOW", "2028-01-10", "1961-01-01", true, "leeftijd", 1},
		{"zonder geboortedatum", "2026-03-10", "", false, "niet te beoordelen", 0},
		{"geboren in de toekomst", "2026-03-10", "2026-03-11", false, "niet te beoordelen", 0},
		{"voor de wet", "2021-03-10", "1986-01-01", false, "niet te beoordelen", 0},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op(c.op).Leeftijd(d(c.geboren))
			oordeel(t, got, c.ja, c.zegt)
			if len(got.Uitleg.LetOp) != c.letOp {
				t.Errorf("let op: %v, wil er %d", got.Uitleg.LetOp, c.letOp)
			}
		})
	}
}

func TestWhoIsAsielstatushouder(t *testing.T) {
	for v, ja := range map[wet.Verblijfsvergunning]bool{
		wet.AsielBepaald: true, wet.GezinslidAsiel: true, wet.RegulierBepaald: false, wet.AsielOnbepaald: false, "": false,
	} {
		oordeel(t, op("2026-03-10").IsAsielstatushouder(v), ja, "")
	}
}

func TestDoelgroepAndPermitBelongTogether(t *testing.T) {
	for _, c := range []struct {
		g     wet.Doelgroep
		v     wet.Verblijfsvergunning
		later bool
		ja    bool
	}{
		{wet.Asielstatushouder, wet.AsielBepaald, false, true},
		{wet.Asielstatushouder, wet.GezinslidAsiel, false, true},
		{wet.Asielstatushouder, wet.RegulierBepaald, false, false},
		{wet.Asielstatushouder, wet.AsielOnbepaald, false, false},
		{wet.Asielstatushouder, wet.AsielOnbepaald, true, true},
		{wet.Asielstatushouder, "", false, false},
		{wet.Gezinsmigrant, wet.RegulierBepaald, false, true},
		{wet.Gezinsmigrant, wet.GezinslidAsiel, false, false},
		{wet.Gezinsmigrant, wet.AsielBepaald, false, false},
		{wet.Gezinsmigrant, wet.AsielOnbepaald, true, false},
		{wet.OverigeMigrant, wet.RegulierBepaald, false, true},
		{wet.OverigeMigrant, wet.AsielBepaald, true, false},
		{"toerist", wet.RegulierBepaald, false, false},
	} {
		oordeel(t, op("2026-03-10").DoelgroepPast(c.g, c.v, c.later), c.ja, "")
	}
}

func TestWhoGetsWhat(t *testing.T) {
	for _, c := range []struct {
		v              wet.Voorziening
		asiel, migrant bool
		artikel        string
	}{
		{wet.BredeIntakeEnPIP, true, true, "Wi 14; Wi 15"},
		{wet.PVTEnMAP, true, true, "Wi 6 lid 3"},
		{wet.IntensiteitLeerroute, true, false, "Wi 15 lid 2"},
		{wet.Aanbodplicht, true, false, "Wi 16 lid 1; Wi 19"},
		{wet.MaatschappelijkeBegeleiding, true, false, "Wi 13 lid 1, 2 en 3; Bi 5.1"},
		{wet.LeningDUO, false, true, "Wi 19; Wi 20; Bi 6.2"},
		{wet.GratisPogingen, true, false, "Ri 3.5"},
	} {
		for g, ja := range map[wet.Doelgroep]bool{wet.Asielstatushouder: c.asiel, wet.Gezinsmigrant: c.migrant, wet.OverigeMigrant: c.migrant} {
			got := op("2026-11-23").Recht(c.v, g)
			oordeel(t, got, ja, ".")
			if got.Uitleg.Artikel != c.artikel {
				t.Errorf("%s: %s, wil %s", c.v, got.Uitleg.Artikel, c.artikel)
			}
		}
		oordeel(t, op("2026-11-23").Recht(c.v, "toerist"), false, "doelgroep is niet bekend")
	}
	if n := len(wet.Voorzieningen()); n != 7 {
		t.Errorf("%d voorzieningen", n)
	}
	oordeel(t, op("2026-11-23").Recht("vervoer", wet.Gezinsmigrant), false, "kent de wet niet")
	oordeel(t, op("2021-11-23").Recht(wet.LeningDUO, wet.Gezinsmigrant), false, "niet te beoordelen")
	bevat(t, op("2026-11-23").Recht(wet.LeningDUO, wet.Gezinsmigrant).Uitleg.Tekst(), "€ 10.000,00")
}
