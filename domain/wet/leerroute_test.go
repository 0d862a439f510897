package wet_test

import (
	"slices"
	"testing"

	"schakel/domain/wet"
)

func TestLevelMustFitTheRoute(t *testing.T) {
	for _, c := range []struct {
		l      wet.Leerroute
		n      wet.Niveau
		eerste bool
		ja     bool
	}{
		{wet.RouteB1, wet.NiveauB1, true, true}, {wet.RouteB1, wet.NiveauB1, false, true},
		{wet.RouteB1, wet.NiveauA2, true, false}, {wet.RouteB1, wet.NiveauA2, false, true},
		{wet.RouteB1, wet.NiveauOnbekend, true, true}, {wet.RouteB1, wet.NiveauA1, false, false}, {wet.RouteB1, wet.NiveauB2, false, false},
		{wet.RouteOnderwijs, wet.NiveauB1, true, true}, {wet.RouteOnderwijs, wet.NiveauA2, true, false},
		{wet.RouteOnderwijs, wet.NiveauA2, false, false}, {wet.RouteOnderwijs, wet.NiveauOnbekend, true, true},
		{wet.RouteZ, wet.NiveauB1, true, false}, {wet.RouteZ, wet.NiveauB1, false, false},
		{wet.RouteZ, wet.NiveauA2, true, true}, {wet.RouteZ, wet.NiveauOnbekend, true, true}, {wet.RouteZ, wet.NiveauAlfa, true, false},
		{"", wet.NiveauB1, true, false}, {"X", wet.NiveauB1, true, false},
	} {
		got := op("2026-04-20").NiveauPast(c.l, c.n, c.eerste)
		if got.Ja != c.ja {
			t.Errorf("%s %q eerste %v: %v, wil %v", c.l, c.n, c.eerste, got.Ja, c.ja)
		}
		uitgelegd(t, got.Uitleg)
	}
}

func TestMAPIsNotForTheOnderwijsroute(t *testing.T) {
	oordeel(t, op("2026-04-20").MAPNodig(wet.RouteB1), true, "verplicht")
	oordeel(t, op("2026-04-20").MAPNodig(wet.RouteZ), true, "verplicht")
	oordeel(t, op("2026-04-20").MAPNodig(wet.RouteOnderwijs), false, "hoeft de MAP niet")
	oordeel(t, op("2026-04-20").MAPNodig(""), false, "niet bekend")
}

func TestWhenTheRouteMayBeChanged(t *testing.T) {
	const pip = "2026-04-20" // until 2027-10-20
	f := func(van, naar wet.Leerroute, g wet.Schakelgrond, einde, reden string) wet.SchakelFeiten {
		return wet.SchakelFeiten{Van: van, Naar: naar, EerstePIP: d(pip), Grond: g, OpleidingGeeind: d(einde), Reden: reden}
	}
	for _, c := range []struct {
		naam, op string
		f        wet.SchakelFeiten
		ja       bool
		zegt     string
	}{
		{"de dag van het PIP", pip, f(wet.RouteB1, wet.RouteZ, "", "", ""), true, "tot en met 20 oktober 2027"},
		{"voor het PIP", "2026-04-19", f(wet.RouteB1, wet.RouteZ, "", "", ""), false, "nog geen PIP"},
		{"op de laatste dag", "2027-10-20", f(wet.RouteB1, wet.RouteZ, "", "", ""), true, "20 oktober 2027"},
		{"een dag te laat", "2027-10-21", f(wet.RouteB1, wet.RouteZ, "", "", ""), false, "tot en met 20 oktober 2027"},
		{"een dag te laat, zonder nieuwe route", "2027-10-21", f(wet.RouteB1, "", "", "", ""), false, "tot en met"},
		{"Z naar B1 te laat", "2028-01-10", f(wet.RouteZ, wet.RouteB1, "", "", ""), false, "tot en met"},
		{"onderwijs naar B1 kan altijd", "2028-06-01", f(wet.RouteOnderwijs, wet.RouteB1, "", "", ""), true, "kan altijd"},
		{"onderwijs, zonder nieuwe route", "2028-06-01", f(wet.RouteOnderwijs, "", "", "", ""), true, "naar de B1-route"},
		{"onderwijs naar Z te laat", "2028-06-01", f(wet.RouteOnderwijs, wet.RouteZ, "", "", ""), false, "tot en met"},
		{"dezelfde route", "2026-06-01", f(wet.RouteB1, wet.RouteB1, "", "", ""), false, "al geldt"},
		{"na een opleiding die later eindigde", "2028-06-01", f(wet.RouteZ, wet.RouteB1, wet.NaOpleiding, "2028-05-31", ""), true, "Bi 5.4 lid 2"},
		{"na een opleiding die op tijd eindigde", "2028-06-01", f(wet.RouteZ, wet.RouteB1, wet.NaOpleiding, "2027-10-20", ""), false, "moet zijn geëindigd"},
		{"een dag later wel", "2028-06-01", f(wet.RouteZ, wet.RouteB1, wet.NaOpleiding, "2027-10-21", ""), true, "Bi 5.4 lid 2"},
		{"na een opleiding die nog loopt", "2028-06-01", f(wet.RouteZ, wet.RouteB1, wet.NaOpleiding, "2028-07-01", ""), false, "moet zijn geëindigd"},
		{"na een opleiding zonder einde", "2028-06-01", f(wet.RouteZ, wet.RouteB1, wet.NaOpleiding, "", ""), false, "moet zijn geëindigd"},
		{"bijzonder geval met reden", "2028-06-01", f(wet.RouteB1, wet.RouteZ, wet.BijzondereOmstandigheid, "", "langdurig verzuim na operatie"), true, "Bi 5.4 lid 3"},
		{"bijzonder geval zonder reden", "2028-06-01", f(wet.RouteB1, wet.RouteZ, wet.BijzondereOmstandigheid, "", ""), false, "Schrijf op waarom"},
		{"zonder PIP", "2028-06-01", wet.SchakelFeiten{Van: wet.RouteB1, Naar: wet.RouteZ}, false, "nog geen PIP"},
	} {
		t.Run(c.naam, func(t *testing.T) { oordeel(t, op(c.op).MagLeerrouteWijzigen(c.f), c.ja, c.zegt) })
	}
}

func TestWhatGoesAlongToAnotherRoute(t *testing.T) {
	r := op("2026-04-20")
	oordeel(t, r.Meenemen(wet.RouteB1, wet.RouteZ), true, "onder c")
	oordeel(t, r.Meenemen(wet.RouteOnderwijs, wet.RouteZ), true, "onder c")
	oordeel(t, r.Meenemen(wet.RouteB1, wet.RouteOnderwijs), true, "onder b")
	oordeel(t, r.Meenemen(wet.RouteOnderwijs, wet.RouteB1), true, "examenpogingen")
	oordeel(t, r.Meenemen(wet.RouteZ, wet.RouteB1), true, "onder a")
	oordeel(t, r.Meenemen(wet.RouteZ, wet.RouteOnderwijs), false, "noemt niets")
	oordeel(t, r.Meenemen(wet.RouteZ, wet.RouteZ), false, "verandert geen")
	oordeel(t, r.Meenemen("", wet.RouteZ), false, "verandert geen")
}

func TestRouteIsKeptAfterAMove(t *testing.T) {
	for _, l := range wet.Leerroutes() {
		got := op("2026-04-20").LeerrouteVerplicht(true, l)
		uitgelegd(t, got.Uitleg)
		if got.Leerroute != l {
			t.Errorf("na verhuizing %q, wil %q", got.Leerroute, l)
		}
	}
	for _, got := range []wet.LeerrouteEis{op("2026-04-20").LeerrouteVerplicht(false, wet.RouteZ), op("2026-04-20").LeerrouteVerplicht(true, "")} {
		uitgelegd(t, got.Uitleg)
		if got.Leerroute != "" {
			t.Errorf("verplicht %q zonder grond", got.Leerroute)
		}
	}
}

func TestWhatEachRouteDemands(t *testing.T) {
	pvt := []wet.Eis{wet.EisPVTUren, wet.EisOndertekeningPVT}
	mapEisen := []wet.Eis{wet.EisMAPPraktijk, wet.EisEindgesprekMAP}
	for _, c := range []struct {
		l   wet.Leerroute
		g   wet.Doelgroep
		wil []wet.Eis
	}{
		{wet.RouteB1, wet.Asielstatushouder, slices.Concat(wet.Examens(), pvt, mapEisen)},
		{wet.RouteB1, wet.Gezinsmigrant, slices.Concat(wet.Examens(), pvt, mapEisen)},
		{wet.RouteOnderwijs, wet.Asielstatushouder, slices.Concat([]wet.Eis{wet.EisTaalschakel}, pvt)},
		{wet.RouteZ, wet.Asielstatushouder, slices.Concat([]wet.Eis{wet.EisCursusuren, wet.EisParticipatieuren, wet.EisEindgesprekZ}, pvt, mapEisen)},
		{wet.RouteZ, wet.OverigeMigrant, slices.Concat([]wet.Eis{wet.EisCursusuren, wet.EisEindgesprekZ}, pvt, mapEisen)},
		{"", wet.Gezinsmigrant, nil},
	} {
		var got []wet.Eis
		for _, e := range op("2026-04-20").Eisen(c.l, c.g) {
			got = append(got, e.Eis)
			if e.Artikel == "" || e.Tekst == "" {
				t.Errorf("eis %s zonder artikel of tekst", e.Eis)
			}
		}
		if !slices.Equal(got, c.wil) {
			t.Errorf("%s %s: %v, wil %v", c.l, c.g, got, c.wil)
		}
	}
}
