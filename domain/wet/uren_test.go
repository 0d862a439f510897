package wet_test

import (
	"slices"
	"strings"
	"testing"

	"schakel/domain/wet"
)

// uren is a statement that ends on datum.
func uren(datum string, o wet.Onderdeel, n int, opties ...func(*wet.UrenFeit)) wet.UrenFeit {
	u := wet.UrenFeit{Datum: d(datum), Onderdeel: o, Minuten: wet.Uren(n)}
	for _, f := range opties {
		f(&u)
	}
	return u
}

func keurmerk(u *wet.UrenFeit)      { u.Keurmerk = true }
func tijdensIntake(u *wet.UrenFeit) { u.TijdensIntake = true }
func onderwijs(u *wet.UrenFeit)     { u.Onderwijs = true }
func vanaf(iso string) func(*wet.UrenFeit) {
	return func(u *wet.UrenFeit) { u.Vanaf = d(iso) }
}

func casusH(g wet.Doelgroep) wet.Voortgang {
	const eind = "2025-12-31"
	return wet.Voortgang{Doelgroep: g, Leerroute: wet.RouteZ, EerstePIP: d("2023-07-03"), Uren: []wet.UrenFeit{
		uren(eind, wet.UrenNT2, 700, keurmerk), uren(eind, wet.UrenKNM, 60, keurmerk), uren(eind, wet.UrenParticipatie, 700),
		uren(eind, wet.UrenMAP, 20), uren(eind, wet.UrenMAPPraktijk, 40), uren(eind, wet.UrenPVT, 12),
	}}
}

// staat checks one standing in whole hours.
func staat(t *testing.T, got wet.Urenstand, nodig, telt, tekort int) {
	t.Helper()
	uitgelegd(t, got.Uitleg)
	if !got.Geldt || got.Onbekend || got.Nodig != wet.Uren(nodig) || got.Telt != wet.Uren(telt) || got.Tekort != wet.Uren(tekort) {
		t.Errorf("%s: geldt %v, %s van %s, tekort %s; wil %d van %d, tekort %d\n%s",
			got.Norm, got.Geldt, got.Telt, got.Nodig, got.Tekort, telt, nodig, tekort, got.Uitleg.Tekst())
	}
	if got.Voldaan() != (tekort == 0) {
		t.Errorf("%s: voldaan %v bij tekort %d", got.Norm, got.Voldaan(), tekort)
	}
}

func staatNiet(t *testing.T, got wet.Urenstand, onbekend bool, zegt string) {
	t.Helper()
	uitgelegd(t, got.Uitleg)
	if got.Geldt || got.Onbekend != onbekend || got.Voldaan() {
		t.Errorf("%s: geldt %v onbekend %v", got.Norm, got.Geldt, got.Onbekend)
	}
	bevat(t, got.Uitleg.Uitkomst, zegt)
}

func TestCasusHAsielstatushouderIsShortOfBothNorms(t *testing.T) {
	r, v := op("2025-12-31"), casusH(wet.Asielstatushouder)
	staat(t, r.Cursusuren(v), 800, 760, 40)
	staat(t, r.Participatieuren(v), 800, 772, 28)
	staat(t, r.PVTUren(v), 12, 12, 0)
	staat(t, r.MAPPraktijkuren(v), 40, 40, 0)
	bevat(t, r.Participatieuren(v).Uitleg.Tekst(), "800 uur min 72 uur is 728 uur")
	if n := len(r.Urenstanden(v)); n != 4 {
		t.Errorf("%d standen", n)
	}
}

func TestCasusHGezinsmigrantHasNoParticipation(t *testing.T) {
	for _, g := range []wet.Doelgroep{wet.Gezinsmigrant, wet.OverigeMigrant} {
		r, v := op("2025-12-31"), casusH(g)
		staat(t, r.Cursusuren(v), 800, 760, 40)
		staatNiet(t, r.Participatieuren(v), false, "alleen voor een asielstatushouder")
	}
}

func TestWhatIsMissingInCasusH(t *testing.T) {
	missen := func(v wet.Voortgang, opDag string) []wet.Eis {
		var lijst []wet.Eis
		for _, o := range op(opDag).Ontbreekt(v) {
			uitgelegd(t, o.Uitleg)
			lijst = append(lijst, o.Eis)
		}
		return lijst
	}
	v := casusH(wet.Asielstatushouder)
	wil := []wet.Eis{wet.EisCursusuren, wet.EisParticipatieuren, wet.EisEindgesprekZ, wet.EisOndertekeningPVT, wet.EisEindgesprekMAP}
	if got := missen(v, "2025-12-31"); !slices.Equal(got, wil) {
		t.Errorf("ontbreekt %v, wil %v", got, wil)
	}
	v.PVTOndertekend, v.MAPEindgesprek, v.EindgesprekZ = d("2025-01-10"), d("2026-02-01"), d("2026-02-02")
	wil = []wet.Eis{wet.EisCursusuren, wet.EisParticipatieuren, wet.EisEindgesprekZ, wet.EisEindgesprekMAP}
	if got := missen(v, "2025-12-31"); !slices.Equal(got, wil) {
		t.Errorf("wat later gebeurt telt nog niet: %v, wil %v", got, wil)
	}
	v.Uren = append(v.Uren, uren("2026-02-01", wet.UrenNT2, 40, keurmerk), uren("2026-02-01", wet.UrenParticipatie, 28))
	if got := missen(v, "2026-02-02"); len(got) != 0 {
		t.Errorf("nog %v", got)
	}
}

func TestWhichHoursCount(t *testing.T) {
	const pip = "2026-04-20"
	half := uren("2026-06-01", wet.UrenNT2, 0, keurmerk)
	half.Minuten = 90
	for _, c := range []struct {
		naam string
		u    wet.UrenFeit
		telt bool
		zegt string
	}{
		{"na het PIP bij keurmerk", uren("2026-06-01", wet.UrenNT2, 10, keurmerk), true, "telt."},
		{"KNM telt ook", uren("2026-06-01", wet.UrenKNM, 10, keurmerk), true, "telt."},
		{"op de dag van het PIP", uren(pip, wet.UrenNT2, 10, keurmerk), true, "telt."},
		{"een dag voor het PIP", uren("2026-04-19", wet.UrenNT2, 10, keurmerk), false, "voor het PIP"},
		{"voor het PIP, tijdens de intake", uren("2026-03-01", wet.UrenNT2, 10, keurmerk, tijdensIntake), true, "mogen meetellen"},
		{"tijdens de intake zonder keurmerk", uren("2026-03-01", wet.UrenNT2, 10, tijdensIntake), false, "keurmerk"},
		{"zonder keurmerk", uren("2026-06-01", wet.UrenNT2, 10), false, "keurmerk"},
		{"begint voor het PIP", uren("2026-06-01", wet.UrenNT2, 10, keurmerk, vanaf("2026-04-19")), false, "Splits"},
		{"begint op de dag van het PIP", uren("2026-06-01", wet.UrenNT2, 10, keurmerk, vanaf(pip)), true, "telt."},
		{"begint voor het PIP, tijdens de intake", uren("2026-06-01", wet.UrenNT2, 10, keurmerk, tijdensIntake, vanaf("2026-03-01")), true, "telt."},
		{"later dan de dag van vragen", uren("2026-11-24", wet.UrenNT2, 10, keurmerk), false, "van later dan"},
		{"op de dag van vragen", uren("2026-11-23", wet.UrenNT2, 10, keurmerk), true, "telt."},
		{"nul uren", uren("2026-06-01", wet.UrenNT2, 0, keurmerk), false, "vul de uren"},
		{"min tien uren", uren("2026-06-01", wet.UrenNT2, -10, keurmerk), false, "vul de uren"},
		{"zonder datum", uren("", wet.UrenNT2, 10, keurmerk), false, "vul de uren"},
		{"achterstevoren", uren("2026-06-01", wet.UrenNT2, 10, keurmerk, vanaf("2026-06-02")), false, "na de laatste dag"},
		{"anderhalf uur", half, true, "1 uur en 30 minuten"},
		{"andere soort", uren("2026-06-01", wet.UrenMAP, 10, keurmerk), false, "Nodig 800 uur"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			v := wet.Voortgang{Doelgroep: wet.Gezinsmigrant, Leerroute: wet.RouteZ, EerstePIP: d(pip), Uren: []wet.UrenFeit{c.u}}
			got := op("2026-11-23").Cursusuren(v)
			uitgelegd(t, got.Uitleg)
			var wil wet.Minuten
			if c.telt {
				wil = c.u.Minuten
			}
			if got.Telt != wil {
				t.Errorf("telt %s, wil %s", got.Telt, wil)
			}
			bevat(t, got.Uitleg.Tekst(), c.zegt)
		})
	}
}

func TestHoursInPracticalEducationCountSinceSeptember2025(t *testing.T) {
	for _, c := range []struct {
		naam, op, pip string
		u             wet.UrenFeit
		telt          int
	}{
		{"binnen twee jaar voor het PIP", "2025-09-01", "2025-06-02", uren("2024-06-01", wet.UrenNT2, 100, onderwijs), 100},
		{"de dag voor de nieuwe tekst", "2025-08-31", "2025-06-02", uren("2024-06-01", wet.UrenNT2, 100, onderwijs), 0},
		{"precies twee jaar", "2025-09-01", "2025-06-02", uren("2023-06-02", wet.UrenNT2, 100, onderwijs), 100},
		{"een dag langer geleden", "2025-09-01", "2025-06-02", uren("2023-06-01", wet.UrenNT2, 100, onderwijs), 0},
		{"begint te vroeg", "2025-09-01", "2025-06-02", uren("2024-06-01", wet.UrenNT2, 100, onderwijs, vanaf("2023-06-01")), 0},
		{"begint op tijd", "2025-09-01", "2025-06-02", uren("2024-06-01", wet.UrenNT2, 100, onderwijs, vanaf("2023-06-02")), 100},
		{"over het PIP heen", "2026-09-01", "2025-06-02", uren("2026-06-01", wet.UrenKNM, 100, onderwijs, vanaf("2025-01-01")), 100},
		{"nog geen PIP", "2025-09-01", "", uren("2024-06-01", wet.UrenNT2, 100, onderwijs), 0},
		{"schrikkeldag", "2028-09-01", "2028-02-29", uren("2026-02-28", wet.UrenNT2, 100, onderwijs), 100},
	} {
		t.Run(c.naam, func(t *testing.T) {
			v := wet.Voortgang{Doelgroep: wet.Asielstatushouder, Leerroute: wet.RouteZ, EerstePIP: d(c.pip), Uren: []wet.UrenFeit{c.u}}
			staat(t, op(c.op).Cursusuren(v), 800, c.telt, 800-c.telt)
		})
	}
	v := wet.Voortgang{Leerroute: wet.RouteB1, EerstePIP: d("2025-06-02"), Uren: []wet.UrenFeit{uren("2024-06-01", wet.UrenNT2, 100, onderwijs)}}
	staat(t, op("2026-01-01").UrenVoorAfschalen(v), 600, 0, 600)
}

func TestStatementsAreAddedUp(t *testing.T) {
	v := wet.Voortgang{Doelgroep: wet.Gezinsmigrant, Leerroute: wet.RouteZ, EerstePIP: d("2024-01-08"), Uren: []wet.UrenFeit{
		uren("2024-06-30", wet.UrenNT2, 200, keurmerk), uren("2024-12-31", wet.UrenNT2, 250, keurmerk), uren("2024-12-31", wet.UrenKNM, 30, keurmerk),
	}}
	staat(t, op("2025-01-01").Cursusuren(v), 800, 480, 320)
	staat(t, op("2024-12-30").Cursusuren(v), 800, 200, 600)
}

func TestMoreHoursThanNeededLeaveNoShortage(t *testing.T) {
	v := casusH(wet.Asielstatushouder)
	v.Uren = append(v.Uren, uren("2025-12-31", wet.UrenNT2, 500, keurmerk), uren("2025-12-31", wet.UrenMAP, 900), uren("2025-12-31", wet.UrenPVT, 1))
	staat(t, op("2025-12-31").Cursusuren(v), 800, 1260, 0)
	staat(t, op("2025-12-31").Participatieuren(v), 800, 1673, 0)
	bevat(t, op("2025-12-31").Participatieuren(v).Uitleg.Tekst(), "800 uur min 973 uur is 0 uur")
}

func TestLowerNormForAnImpairment(t *testing.T) {
	v := casusH(wet.Gezinsmigrant)
	v.LagereCursusnorm = wet.Uren(600)
	staat(t, op("2025-12-31").Cursusuren(v), 600, 760, 0)
	bevat(t, op("2025-12-31").Cursusuren(v).Uitleg.Tekst(), "Ri 3.16 lid 2")
	for _, fout := range []int{800, 900, -1} {
		v.LagereCursusnorm = wet.Uren(fout)
		got := op("2025-12-31").Cursusuren(v)
		staat(t, got, 800, 760, 40)
		bevat(t, strings.Join(got.Uitleg.LetOp, ""), "telt niet")
	}
}

func TestNormsThatDoNotExistForSomebody(t *testing.T) {
	r := op("2026-11-23")
	b1 := wet.Voortgang{Doelgroep: wet.Asielstatushouder, Leerroute: wet.RouteB1, EerstePIP: d("2024-01-08")}
	staatNiet(t, r.Cursusuren(b1), false, "alleen in de Z-route")
	staatNiet(t, r.Participatieuren(b1), false, "alleen bij de Z-route")
	b1.Leerroute = wet.RouteOnderwijs
	staatNiet(t, r.MAPPraktijkuren(b1), false, "geen MAP")
	staatNiet(t, r.UrenVoorAfschalen(b1), false, "alleen in de B1-route")
	z := casusH(wet.Asielstatushouder)
	z.OntheffingParticipatie = true
	staatNiet(t, r.Participatieuren(z), false, "ontheffing")
	z.Doelgroep = ""
	staatNiet(t, r.Participatieuren(z), true, "doelgroep")
	z.EerstePIP = d("2021-07-03")
	staatNiet(t, r.Cursusuren(z), true, "niet te berekenen")
	staatNiet(t, r.PVTUren(z), true, "niet te berekenen")
	if got := r.Ontbreekt(wet.Voortgang{Leerroute: wet.RouteZ, EerstePIP: d("2021-07-03")}); len(got) != 6 {
		t.Errorf("wat niet te berekenen is, is niet gehaald: %d", len(got))
	}
}

func TestHourTestForA2(t *testing.T) {
	v := func(l wet.Leerroute, u ...wet.UrenFeit) wet.Voortgang {
		return wet.Voortgang{Doelgroep: wet.Gezinsmigrant, Leerroute: l, EerstePIP: d("2024-01-08"), Uren: u}
	}
	r := op("2026-06-01")
	staat(t, r.UrenVoorAfschalen(v(wet.RouteB1, uren("2026-01-01", wet.UrenNT2, 600, keurmerk))), 600, 600, 0)
	staat(t, r.UrenVoorAfschalen(v(wet.RouteB1, uren("2026-01-01", wet.UrenNT2, 599, keurmerk))), 600, 599, 1)
	staat(t, r.UrenVoorAfschalen(v(wet.RouteB1, uren("2026-01-01", wet.UrenNT2, 600))), 600, 0, 600)
	staat(t, r.UrenVoorAfschalen(v(wet.RouteB1, uren("2026-01-01", wet.UrenNT2, 500, keurmerk), uren("2026-01-01", wet.UrenKNM, 100, keurmerk))), 600, 500, 100)
	staat(t, r.UrenVoorAfschalen(v(wet.RouteB1, uren("2026-01-01", wet.UrenNT2, 550, keurmerk), uren("2023-12-01", wet.UrenNT2, 50, keurmerk, tijdensIntake))), 600, 600, 0)
	staat(t, r.UrenVoorAfschalen(v(wet.RouteB1, uren("2026-01-01", wet.UrenNT2, 550, keurmerk), uren("2023-12-01", wet.UrenNT2, 50, keurmerk))), 600, 550, 50)
	bevat(t, strings.Join(r.UrenVoorAfschalen(v(wet.RouteB1)).Uitleg.LetOp, ""), "ingespannen")
}

func TestPVTAndMAPDuringTheIntakeCountBeforeThePIP(t *testing.T) {
	v := wet.Voortgang{Doelgroep: wet.Gezinsmigrant, Leerroute: wet.RouteB1, EerstePIP: d("2026-04-20"), Uren: []wet.UrenFeit{
		uren("2026-03-01", wet.UrenPVT, 6, tijdensIntake), uren("2026-03-01", wet.UrenPVT, 6),
		uren("2026-03-01", wet.UrenMAPPraktijk, 10, tijdensIntake), uren("2026-06-01", wet.UrenMAPPraktijk, 29), uren("2026-06-01", wet.UrenMAP, 50),
	}}
	staat(t, op("2026-11-23").PVTUren(v), 12, 6, 6)
	staat(t, op("2026-11-23").MAPPraktijkuren(v), 40, 39, 1)
}

func TestOnderwijsrouteIsDoneByDiplomaOrByTheWholeExam(t *testing.T) {
	v := wet.Voortgang{Doelgroep: wet.Asielstatushouder, Leerroute: wet.RouteOnderwijs, EerstePIP: d("2024-01-08"),
		PVTOndertekend: d("2024-06-01"), Uren: []wet.UrenFeit{uren("2024-06-01", wet.UrenPVT, 12)}}
	r := op("2026-01-01")
	if got := r.Ontbreekt(v); len(got) != 1 || got[0].Eis != wet.EisTaalschakel {
		t.Errorf("ontbreekt %v", got)
	}
	v.Behaald = wet.Examens()[:4]
	if got := r.Ontbreekt(v); len(got) != 1 {
		t.Errorf("vier van vijf examens is niet genoeg: %v", got)
	}
	v.Behaald = wet.Examens()
	if got := r.Ontbreekt(v); len(got) != 0 {
		t.Errorf("ontbreekt %v", got)
	}
	v.Behaald = []wet.Eis{wet.EisTaalschakel}
	if got := r.Ontbreekt(v); len(got) != 0 {
		t.Errorf("ontbreekt %v", got)
	}
}

func TestNearlyDoneGivesOneExtension(t *testing.T) {
	basis := wet.Voortgang{Doelgroep: wet.Gezinsmigrant, Leerroute: wet.RouteB1, EerstePIP: d("2023-07-03"),
		PVTOndertekend: d("2024-06-01"), MAPEindgesprek: d("2025-06-01"),
		Behaald: []wet.Eis{wet.ExamenKNM, wet.ExamenLezen, wet.ExamenLuisteren},
		Uren: []wet.UrenFeit{uren("2025-12-31", wet.UrenPVT, 12), uren("2025-12-31", wet.UrenMAPPraktijk, 40),
			uren("2025-12-31", wet.UrenNT2, 430), uren("2025-12-31", wet.UrenKNM, 20)}}
	for _, c := range []struct {
		naam   string
		doe    func(*wet.Voortgang)
		lessen bool
		ja     bool
		zegt   string
	}{
		{"alles", func(*wet.Voortgang) {}, false, true, "6 maanden"},
		{"449 uur", func(v *wet.Voortgang) { v.Uren[3].Minuten = wet.Uren(19) }, true, false, "lessen"},
		{"een taalonderdeel", func(v *wet.Voortgang) { v.Behaald = v.Behaald[:2] }, false, false, "twee van de vier"},
		{"zonder KNM", func(v *wet.Voortgang) { v.Behaald = wet.Examens()[:4] }, false, false, "KNM"},
		{"zonder MAP", func(v *wet.Voortgang) { v.MAPEindgesprek = d("") }, false, false, "PVT en MAP"},
		{"Z-route", func(v *wet.Voortgang) { v.Leerroute = wet.RouteZ }, true, false, "alleen in de B1-route"},
		{"asielstatushouder met alle lessen", func(v *wet.Voortgang) { v.Doelgroep = wet.Asielstatushouder }, true, true, "6 maanden"},
		{"asielstatushouder zonder alle lessen", func(v *wet.Voortgang) { v.Doelgroep = wet.Asielstatushouder }, false, false, "lessen"},
		{"voor de wet", func(v *wet.Voortgang) { v.EerstePIP = d("2021-07-03") }, true, false, "niet te beoordelen"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			v := basis
			v.Uren = slices.Clone(basis.Uren)
			c.doe(&v)
			oordeel(t, op("2026-01-01").BijnaKlaar(v, c.lessen), c.ja, c.zegt)
		})
	}
}

func TestHoursAreWrittenAsPeopleDo(t *testing.T) {
	for m, wil := range map[wet.Minuten]string{0: "0 uur", 60: "1 uur", 750: "12 uur en 30 minuten", 30: "30 minuten", wet.Uren(800): "800 uur", -90: "-1 uur en 30 minuten"} {
		if got := m.String(); got != wil {
			t.Errorf("%d minuten = %q, wil %q", int(m), got, wil)
		}
	}
}

func TestWordsOfTheLawAreComplete(t *testing.T) {
	if len(wet.Doelgroepen()) != 3 || len(wet.Verblijfsvergunningen()) != 4 || len(wet.Leerroutes()) != 3 {
		t.Error("er ontbreekt een woord")
	}
	for _, l := range wet.Leerroutes() {
		if l.Naam() == "" {
			t.Errorf("%q heeft geen naam", l)
		}
	}
	for _, o := range []wet.Onderdeel{wet.UrenNT2, wet.UrenKNM, wet.UrenParticipatie, wet.UrenMAP, wet.UrenMAPPraktijk, wet.UrenPVT} {
		if o.Naam() == "" {
			t.Errorf("%q heeft geen naam", o)
		}
	}
	if wet.Onderdeel("x").Naam() != "" || wet.Leerroute("X").Naam() != "" || wet.BoeteArtikel(24).Tekst() != "" {
		t.Error("een onbekend woord kreeg een naam")
	}
}
