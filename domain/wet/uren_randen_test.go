package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/wet"
)

// metMinuten gives the way of one person with one statement of so many minutes.
func metMinuten(route wet.Leerroute, o wet.Onderdeel, m wet.Minuten) wet.Voortgang {
	return wet.Voortgang{Doelgroep: wet.Asielstatushouder, Leerroute: route, EerstePIP: d("2024-01-08"), Uren: []wet.UrenFeit{
		{Datum: d("2025-12-31"), Onderdeel: o, Minuten: m, Keurmerk: true}}}
}

func TestNormsOfHoursAreMetOnTheMinute(t *testing.T) {
	for _, c := range []struct {
		naam  string
		route wet.Leerroute
		o     wet.Onderdeel
		uren  int
		stand func(wet.Regels, wet.Voortgang) wet.Urenstand
	}{
		{"PVT", wet.RouteB1, wet.UrenPVT, 12, wet.Regels.PVTUren},
		{"PVT in de onderwijsroute", wet.RouteOnderwijs, wet.UrenPVT, 12, wet.Regels.PVTUren},
		{"MAP", wet.RouteZ, wet.UrenMAPPraktijk, 40, wet.Regels.MAPPraktijkuren},
		{"cursusuren NT2", wet.RouteZ, wet.UrenNT2, 800, wet.Regels.Cursusuren},
		{"cursusuren KNM", wet.RouteZ, wet.UrenKNM, 800, wet.Regels.Cursusuren},
		{"participatie", wet.RouteZ, wet.UrenParticipatie, 800, wet.Regels.Participatieuren},
		{"participatie uit PVT", wet.RouteZ, wet.UrenPVT, 800, wet.Regels.Participatieuren},
		{"participatie uit MAP", wet.RouteZ, wet.UrenMAP, 800, wet.Regels.Participatieuren},
		{"participatie uit MAP-praktijk", wet.RouteZ, wet.UrenMAPPraktijk, 800, wet.Regels.Participatieuren},
		{"afschalen", wet.RouteB1, wet.UrenNT2, 600, wet.Regels.UrenVoorAfschalen},
	} {
		t.Run(c.naam, func(t *testing.T) {
			norm := wet.Uren(c.uren)
			for m, tekort := range map[wet.Minuten]wet.Minuten{norm - 1: 1, norm: 0, norm + 1: 0, 1: norm - 1} {
				got := c.stand(op("2026-01-01"), metMinuten(c.route, c.o, m))
				if !got.Geldt || got.Nodig != norm || got.Telt != m || got.Tekort != tekort || got.Voldaan() != (tekort == 0) {
					t.Errorf("%s: nodig %s, telt %s, tekort %s\n%s", m, got.Nodig, got.Telt, got.Tekort, got.Uitleg.Tekst())
				}
			}
		})
	}
}

func TestHoursOfAnotherKindNeverCount(t *testing.T) {
	telt := map[wet.Urennorm][]wet.Onderdeel{
		wet.NormCursusuren:       {wet.UrenNT2, wet.UrenKNM},
		wet.NormParticipatieuren: {wet.UrenParticipatie, wet.UrenMAP, wet.UrenMAPPraktijk, wet.UrenPVT},
		wet.NormPVT:              {wet.UrenPVT},
		wet.NormMAPPraktijk:      {wet.UrenMAPPraktijk},
	}
	for _, o := range []wet.Onderdeel{wet.UrenNT2, wet.UrenKNM, wet.UrenParticipatie, wet.UrenMAP, wet.UrenMAPPraktijk, wet.UrenPVT} {
		for _, got := range op("2026-01-01").Urenstanden(metMinuten(wet.RouteZ, o, 60)) {
			var wil wet.Minuten
			for _, mee := range telt[got.Norm] {
				if mee == o {
					wil = 60
				}
			}
			if got.Telt != wil {
				t.Errorf("%s voor %s: %s, wil %s", o, got.Norm, got.Telt, wil)
			}
		}
	}
}

func TestNormsThatDoNotExistForARoute(t *testing.T) {
	r := op("2026-01-01")
	for _, route := range wet.Leerroutes() {
		v := metMinuten(route, wet.UrenNT2, 60)
		for naam, c := range map[string]struct {
			got   wet.Urenstand
			geldt bool
		}{
			"cursusuren": {r.Cursusuren(v), route == wet.RouteZ}, "participatie": {r.Participatieuren(v), route == wet.RouteZ},
			"MAP": {r.MAPPraktijkuren(v), route != wet.RouteOnderwijs}, "PVT": {r.PVTUren(v), true}, "afschalen": {r.UrenVoorAfschalen(v), route == wet.RouteB1},
		} {
			if c.got.Geldt != c.geldt || c.got.Onbekend {
				t.Errorf("%s in %s: geldt %v", naam, route, c.got.Geldt)
			}
			uitgelegd(t, c.got.Uitleg)
		}
	}
}

func TestParticipationAfterExemptionAndWithoutAGroup(t *testing.T) {
	v := metMinuten(wet.RouteZ, wet.UrenParticipatie, 60)
	v.OntheffingParticipatie = true
	staatNiet(t, op("2026-01-01").Participatieuren(v), false, "ontheffing")
	for _, o := range op("2026-01-01").Ontbreekt(v) {
		if o.Eis == wet.EisParticipatieuren {
			t.Error("na ontheffing ontbreken geen participatie-uren")
		}
	}
	v = metMinuten(wet.RouteZ, wet.UrenParticipatie, 60)
	v.Doelgroep = ""
	staatNiet(t, op("2026-01-01").Participatieuren(v), true, "doelgroep is niet bekend")
}

func TestHoursBeforeThePlanCountOnlyWithTheIntake(t *testing.T) {
	for _, c := range []struct {
		naam, zegt string
		route      wet.Leerroute
		o          wet.Onderdeel
		stand      func(wet.Regels, wet.Voortgang) wet.Urenstand
	}{
		{"cursusuren", "of de maatschappelijke begeleiding (Bi 3.14 lid 6", wet.RouteZ, wet.UrenNT2, wet.Regels.Cursusuren},
		{"participatie", "of de maatschappelijke begeleiding (Bi 3.14 lid 6", wet.RouteZ, wet.UrenParticipatie, wet.Regels.Participatieuren},
		{"PVT", "behalve tijdens de brede intake (Bi 5.3 lid 5)", wet.RouteZ, wet.UrenPVT, wet.Regels.PVTUren},
		{"MAP", "behalve tijdens de brede intake (Bi 5.3 lid 5)", wet.RouteB1, wet.UrenMAPPraktijk, wet.Regels.MAPPraktijkuren},
		{"afschalen", "behalve tijdens de brede intake (Bi 5.3 lid 5)", wet.RouteB1, wet.UrenNT2, wet.Regels.UrenVoorAfschalen},
	} {
		t.Run(c.naam, func(t *testing.T) {
			v := metMinuten(c.route, c.o, 600)
			v.Uren[0].Datum = d("2024-01-07")
			got := c.stand(op("2026-01-01"), v)
			if got.Telt != 0 {
				t.Errorf("uren van de dag voor het PIP tellen: %s", got.Telt)
			}
			bevat(t, got.Uitleg.Tekst(), c.zegt)
			v.Uren[0].TijdensIntake = true
			got = c.stand(op("2026-01-01"), v)
			if got.Telt != 600 {
				t.Errorf("uren tijdens de intake tellen niet: %s", got.Telt)
			}
			bevat(t, strings.Join(got.Uitleg.LetOp, " "), "tijdens de brede intake mogen meetellen")
			v.Uren[0].Datum = d("2024-01-08")
			if got = c.stand(op("2026-01-01"), v); got.Telt != 600 || strings.Contains(got.Uitleg.Tekst(), "mogen meetellen") {
				t.Errorf("op de dag van het PIP: %s\n%s", got.Telt, got.Uitleg.Tekst())
			}
		})
	}
}

func TestDUOStepsOfTheZRouteNeedAKnownGroup(t *testing.T) {
	for _, g := range []wet.Doelgroep{"", "toerist"} {
		got := op("2026-06-01").DUOUrenZ(g, 0, d("2026-06-01"))
		uitgelegd(t, got.Uitleg)
		if got.Geldt || got.Maanden != 0 || got.Boete != 0 {
			t.Errorf("%q: %+v", g, got)
		}
		bevat(t, got.Uitleg.Uitkomst, "doelgroep is niet bekend")
	}
}

func TestNearlyDoneCountsHoursOnlyForMigrants(t *testing.T) {
	v := wet.Voortgang{Doelgroep: wet.OverigeMigrant, Leerroute: wet.RouteB1, EerstePIP: d("2023-07-03"),
		PVTOndertekend: d("2024-06-01"), MAPEindgesprek: d("2025-06-01"), Behaald: []wet.Eis{wet.ExamenKNM, wet.ExamenSchrijven, wet.ExamenSpreken},
		Uren: []wet.UrenFeit{uren("2025-12-31", wet.UrenPVT, 12), uren("2025-12-31", wet.UrenMAPPraktijk, 40), uren("2025-12-31", wet.UrenNT2, 0)}}
	for minuten, ja := range map[wet.Minuten]bool{wet.Uren(450) - 1: false, wet.Uren(450): true} {
		v.Uren[2].Minuten = minuten
		if got := op("2026-01-01").BijnaKlaar(v, false); got.Ja != ja {
			t.Errorf("%s: %v\n%s", minuten, got.Ja, got.Uitleg.Tekst())
		}
		v.Doelgroep = wet.Asielstatushouder
		oordeel(t, op("2026-01-01").BijnaKlaar(v, true), true, "DUO kan één keer verlengen, met 6 maanden")
		oordeel(t, op("2026-01-01").BijnaKlaar(v, false), false, "lessen")
		v.Doelgroep = wet.OverigeMigrant
	}
}
