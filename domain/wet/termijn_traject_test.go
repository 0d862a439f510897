package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

func TestInburgeringstermijnRunsThreeYearsFromTheDayAfterDagtekening(t *testing.T) {
	for _, c := range []struct{ naam, dagtekening, van, tot string }{
		{"casus A", "2026-04-20", "2026-04-21", "2029-04-20"},
		{"eind van het jaar", "2025-12-31", "2026-01-01", "2028-12-31"},
		{"op schrikkeldag", "2028-02-29", "2028-03-01", "2031-02-28"},
		{"de dag voor schrikkeldag", "2028-02-28", "2028-02-29", "2031-02-28"},
		{"eindigt op schrikkeldag", "2025-02-28", "2025-03-01", "2028-02-29"},
		{"eindigt op zaterdag en wordt niet verlengd", "2026-04-21", "2026-04-22", "2029-04-21"},
		{"eindigt op Koningsdag en wordt niet verlengd", "2026-04-27", "2026-04-28", "2029-04-27"},
		{"eerste dag van de wet", "2022-01-01", "2022-01-02", "2025-01-01"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op("2026-11-23").Inburgeringstermijn(d(c.dagtekening), kalender.Datum{})
			vanTot(t, got, c.van, c.tot)
			bevat(t, got.Uitleg.Tekst(), "3 jaar")
		})
	}
}

func TestInburgeringstermijnNeedsADagtekeningUnderThisLaw(t *testing.T) {
	nietGeldig(t, op("2026-01-01").Inburgeringstermijn(d(""), d("")), true, "als het PIP is vastgesteld")
	nietGeldig(t, op("2026-01-01").Inburgeringstermijn(d("2021-12-31"), d("")), true, "niet te berekenen")
}

func TestExtensionByDUODecides(t *testing.T) {
	got := op("2029-01-01").Inburgeringstermijn(d("2026-04-20"), d("2029-10-20"))
	vanTot(t, got, "2026-04-21", "2029-10-20")
	if len(got.Uitleg.LetOp) != 0 {
		t.Errorf("onnodige waarschuwing: %v", got.Uitleg.LetOp)
	}
	bevat(t, got.Uitleg.Tekst(), "DUO stelt het einde vast")
	korter := op("2029-01-01").Inburgeringstermijn(d("2026-04-20"), d("2029-03-01"))
	vanTot(t, korter, "2026-04-21", "2029-03-01")
	bevat(t, strings.Join(korter.Uitleg.LetOp, ""), "Vraag DUO")
}

func TestNewTermOfDUO(t *testing.T) {
	for _, c := range []struct {
		van     string
		maanden int
		tot     string
	}{
		{"2029-04-21", 6, "2029-10-20"}, {"2029-04-21", 12, "2030-04-20"},
		{"2029-04-21", 18, "2030-10-20"}, {"2029-04-21", 24, "2031-04-20"}, {"2029-08-31", 6, "2030-02-28"},
	} {
		vanTot(t, op("2029-05-01").NieuweInburgeringstermijn(d(c.van), c.maanden), c.van, c.tot)
	}
	nietGeldig(t, op("2029-05-01").NieuweInburgeringstermijn(d(""), 6), true, "nog geen nieuwe termijn")
	nietGeldig(t, op("2029-05-01").NieuweInburgeringstermijn(d("2029-04-21"), 0), true, "nog geen nieuwe termijn")
}

func TestLeerrouteMayBeChangedForOneAndAHalfYear(t *testing.T) {
	for _, c := range []struct{ naam, dagtekening, van, tot string }{
		{"casus A", "2026-04-20", "2026-04-21", "2027-10-20"},
		{"eind augustus", "2026-08-30", "2026-08-31", "2028-02-29"},
		{"over een gewoon februari", "2025-08-30", "2025-08-31", "2027-02-28"},
		{"eindigt op zaterdag en wordt niet verlengd", "2026-08-01", "2026-08-02", "2028-02-01"},
		{"eindigt op zondag en wordt niet verlengd", "2026-07-02", "2026-07-03", "2028-01-02"},
	} {
		t.Run(c.naam, func(t *testing.T) { vanTot(t, op("2026-11-23").LeerrouteWijzigen(d(c.dagtekening)), c.van, c.tot) })
	}
	nietGeldig(t, op("2026-11-23").LeerrouteWijzigen(d("")), true, "nog geen PIP")
}

func TestOfferOfACourse(t *testing.T) {
	for _, c := range []struct {
		naam string
		l    wet.Leerroute
		pip  string
		tot  string
	}{
		{"casus A", wet.RouteB1, "2026-04-20", "2026-07-20"},
		{"Z-route", wet.RouteZ, "2026-04-20", "2026-07-20"},
		{"drie maanden eindigen op zaterdag: verlengd", wet.RouteB1, "2026-04-18", "2026-07-20"},
		{"drie maanden eindigen op Eerste Kerstdag: verlengd", wet.RouteB1, "2026-09-25", "2026-12-28"},
		{"onderwijsroute: start in zes maanden", wet.RouteOnderwijs, "2026-04-20", "2026-10-20"},
		{"zes maanden eindigen op zaterdag: niet verlengd", wet.RouteOnderwijs, "2026-04-24", "2026-10-24"},
		{"30 november plus drie maanden", wet.RouteB1, "2026-11-30", "2027-03-01"},
		{"30 november 2027 plus drie maanden", wet.RouteB1, "2027-11-30", "2028-02-29"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op("2026-04-20").Aanbod(wet.Asielstatushouder, c.l, d(c.pip))
			tot(t, got, c.tot)
			bevat(t, got.Uitleg.Artikel, "Ri 4.1 lid 1 onder g")
		})
	}
}

func TestOfferIsOnlyForAnAsielstatushouder(t *testing.T) {
	for _, g := range []wet.Doelgroep{wet.Gezinsmigrant, wet.OverigeMigrant, ""} {
		nietGeldig(t, op("2026-04-20").Aanbod(g, wet.RouteB1, d("2026-04-20")), false, "alleen bij een asielstatushouder")
	}
	nietGeldig(t, op("2026-04-20").Aanbod(wet.Asielstatushouder, wet.RouteB1, d("")), true, "dagtekening")
}

func TestExtensionMayBeAskedSixMonthsBeforeTheEnd(t *testing.T) {
	for _, c := range []struct{ einde, van string }{
		{"2029-04-20", "2028-10-20"}, {"2029-08-31", "2029-02-28"}, {"2028-08-31", "2028-02-29"}, {"2029-08-29", "2029-02-28"},
	} {
		vanTot(t, op("2026-11-23").VerlengingVragen(d(c.einde)), c.van, c.einde)
	}
	nietGeldig(t, op("2026-11-23").VerlengingVragen(d("")), true, "loopt nog niet")
}

func TestDUODecidesOnExtensionInEightWeeks(t *testing.T) {
	tot(t, op("2026-11-23").VerlengingBesluit(d("2026-06-01")), "2026-07-27")
	tot(t, op("2026-11-23").VerlengingBesluit(d("2026-10-30")), "2026-12-28")
	nietGeldig(t, op("2026-11-23").VerlengingBesluit(d("")), true, "geen verlenging gevraagd")
}

func TestOntzorgenRunsSixMonthsFromTheRightToBijstand(t *testing.T) {
	for _, c := range []struct{ naam, bijstand, tot string }{
		{"gewone dag", "2026-03-10", "2026-09-09"},
		{"eerste van de maand", "2026-03-01", "2026-08-31"},
		{"eindigt op zaterdag: niet verlengd", "2026-03-13", "2026-09-12"},
		{"31 augustus", "2026-08-31", "2027-02-28"},
		{"31 augustus voor een schrikkeljaar", "2027-08-31", "2028-02-29"},
		{"29 augustus voor een schrikkeljaar", "2027-08-29", "2028-02-28"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			vanTot(t, op("2026-11-23").Ontzorgen(wet.AsielBepaald, d(c.bijstand)), c.bijstand, c.tot)
		})
	}
}

func TestOntzorgenNeedsAnAsylumPermitAndBijstand(t *testing.T) {
	for _, v := range []wet.Verblijfsvergunning{wet.GezinslidAsiel, wet.RegulierBepaald, wet.AsielOnbepaald} {
		nietGeldig(t, op("2026-11-23").Ontzorgen(v, d("2026-03-10")), false, "alleen bij een verblijfsvergunning asiel voor bepaalde tijd")
	}
	nietGeldig(t, op("2026-11-23").Ontzorgen("", d("2026-03-10")), true, "verblijfsvergunning is niet bekend")
	nietGeldig(t, op("2026-11-23").Ontzorgen(wet.AsielBepaald, d("")), false, "recht op bijstand")
	nietGeldig(t, op("2026-11-23").Ontzorgen(wet.AsielBepaald, d("2021-05-01")), true, "niet te berekenen")
}
