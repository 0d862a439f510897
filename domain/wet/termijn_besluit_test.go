package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

func TestTermsOfADecision(t *testing.T) {
	r := op("2026-11-23")
	geen := kalender.Datum{}
	for _, c := range []struct {
		naam string
		got  wet.Termijn
		tot  string
	}{
		{"casus D bezwaar", r.Bezwaar(d("2026-04-01")), "2026-05-13"},
		{"casus E bezwaar", r.Bezwaar(d("2026-06-08")), "2026-07-20"},
		{"bezwaar eindigt op Eerste Kerstdag", r.Bezwaar(d("2026-11-13")), "2026-12-28"},
		{"bezwaar eindigt op Goede Vrijdag", r.Bezwaar(d("2026-02-20")), "2026-04-07"},
		{"bezwaar eindigt op Hemelvaart, de dag erna is gelijkgesteld", r.Bezwaar(d("2026-04-02")), "2026-05-18"},
		{"bezwaar in 2022", r.Bezwaar(d("2022-06-06")), "2022-07-18"},
		{"casus D betaling", r.Betaling(d("2026-04-01"), geen), "2026-05-13"},
		{"betaling op een latere dag van het besluit", r.Betaling(d("2026-04-01"), d("2026-06-06")), "2026-06-06"},
		{"betaling op een te vroege dag van het besluit", r.Betaling(d("2026-04-01"), d("2026-05-01")), "2026-05-13"},
		{"betaling op dezelfde dag als de wet", r.Betaling(d("2026-04-01"), d("2026-05-13")), "2026-05-13"},
		{"beroep", r.Beroep(d("2026-09-01")), "2026-10-13"},
		{"casus E boetebesluit", r.Boetebesluit(d("2026-05-04")), "2026-08-03"},
		{"boetebesluit eindigt op zondag: niet verlengd", r.Boetebesluit(d("2026-05-03")), "2026-08-02"},
		{"boetebesluit eindigt op Eerste Kerstdag: niet verlengd", r.Boetebesluit(d("2026-09-25")), "2026-12-25"},
		{"casus D nieuwe intaketermijn", r.NieuweIntaketermijn(d("2026-04-01")), "2026-06-01"},
		{"nieuwe intaketermijn eindigt op Bevrijdingsdag", r.NieuweIntaketermijn(d("2026-03-05")), "2026-05-06"},
		{"nieuwe intaketermijn eindigt in februari", r.NieuweIntaketermijn(d("2025-12-31")), "2026-03-02"},
		{"nieuwe intaketermijn in een schrikkeljaar", r.NieuweIntaketermijn(d("2027-12-31")), "2028-02-29"},
		{"aanmaning", r.Aanmaning(d("2026-07-21")), "2026-08-04"},
		{"aanmaning eindigt op zaterdag", r.Aanmaning(d("2026-07-25")), "2026-08-10"},
		{"aanmaning eindigt op Tweede Paasdag", r.Aanmaning(d("2026-03-23")), "2026-04-07"},
		{"beslistermijn bezwaar", r.BeslistermijnBezwaar(d("2026-06-08"), false, false), "2026-08-31"},
		{"beslistermijn bezwaar met verdaging", r.BeslistermijnBezwaar(d("2026-06-08"), false, true), "2026-10-12"},
		{"beslistermijn bezwaar met commissie", r.BeslistermijnBezwaar(d("2026-06-08"), true, false), "2026-10-12"},
		{"beslistermijn bezwaar met commissie en verdaging", r.BeslistermijnBezwaar(d("2026-06-08"), true, true), "2026-11-23"},
		{"verjaring", r.Verjaring(d("2026-07-20")), "2031-07-20"},
		{"verjaring op zondag: niet verlengd", r.Verjaring(d("2026-05-11")), "2031-05-11"},
		{"verjaring vanaf schrikkeldag", r.Verjaring(d("2028-02-29")), "2033-02-28"},
		{"verval artikel 23", r.VervalBevoegdheid(wet.Artikel23, d("2026-05-04")), "2031-05-04"},
		{"verval artikel 22", r.VervalBevoegdheid(wet.Artikel22, d("2026-02-23")), "2029-02-23"},
	} {
		t.Run(c.naam, func(t *testing.T) { tot(t, c.got, c.tot) })
	}
}

func TestTermsWithoutTheirStartAreNotGuessed(t *testing.T) {
	r, geen := op("2026-11-23"), kalender.Datum{}
	for naam, got := range map[string]wet.Termijn{
		"bezwaar": r.Bezwaar(geen), "betaling": r.Betaling(geen, d("2026-06-01")), "beroep": r.Beroep(geen),
		"boetebesluit": r.Boetebesluit(geen), "nieuwe intake": r.NieuweIntaketermijn(geen), "aanmaning": r.Aanmaning(geen),
		"beslistermijn": r.BeslistermijnBezwaar(geen, false, false), "verjaring": r.Verjaring(geen),
		"verval": r.VervalBevoegdheid(wet.Artikel23, geen), "verval zonder artikel": r.VervalBevoegdheid(0, d("2026-05-04")),
		"bezwaar voor de wet": r.Bezwaar(d("2021-06-01")), "verval voor de wet": r.VervalBevoegdheid(wet.Artikel23, d("2021-06-01")),
	} {
		t.Run(naam, func(t *testing.T) { nietGeldig(t, got, true, "") })
	}
}

func TestEarlierPaymentDayInTheDecisionIsReported(t *testing.T) {
	got := op("2026-04-01").Betaling(d("2026-04-01"), d("2026-05-01"))
	bevat(t, strings.Join(got.Uitleg.LetOp, ""), "te vroeg")
}

func TestRapportIsMandatoryForArticle23Only(t *testing.T) {
	oordeel(t, op("2026-05-04").Rapport(wet.Artikel23, d("2026-05-04")), true, "rapport is verplicht")
	oordeel(t, op("2026-05-04").Rapport(wet.Artikel22, d("2026-05-04")), false, "niet verplicht")
	oordeel(t, op("2026-05-04").Rapport(wet.Artikel23, d("2021-05-04")), false, "niet te beoordelen")
	oordeel(t, op("2026-05-04").Rapport(0, d("2026-05-04")), false, "niet verplicht")
}

func TestDecisionStandsTheDayAfterTheBezwaartermijn(t *testing.T) {
	m := func(bekend, bezwaar, beslissing string, u wet.UitkomstBezwaar) wet.Rechtsmiddelen {
		return wet.Rechtsmiddelen{Bekendgemaakt: d(bekend), Bezwaar: d(bezwaar), Beslissing: d(beslissing), Uitkomst: u}
	}
	for _, c := range []struct {
		naam, op string
		f        wet.Rechtsmiddelen
		van      string
	}{
		{"casus E", "2026-11-23", m("2026-06-08", "", "", ""), "2026-07-21"},
		{"gevraagd voordat de termijn om is", "2026-06-20", m("2026-06-08", "", "", ""), "2026-07-21"},
		{"termijn verlengd over Kerst", "2027-01-10", m("2026-11-13", "", "", ""), "2026-12-29"},
		{"bezwaar een dag te laat", "2026-11-23", m("2026-06-08", "2026-07-21", "", ""), "2026-07-21"},
		{"bezwaar na de dag van vragen is nog niet bekend", "2026-06-30", m("2026-06-08", "2026-07-01", "", ""), "2026-07-21"},
		{"bezwaar ongegrond, geen beroep", "2026-11-23", m("2026-06-08", "2026-07-01", "2026-09-01", wet.BezwaarOngegrond), "2026-10-14"},
		{"zonder dag van vragen telt alles", "", m("2026-06-08", "2026-07-01", "2026-09-01", wet.BezwaarOngegrond), "2026-10-14"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op(c.op).Onherroepelijk(c.f)
			uitgelegd(t, got.Uitleg)
			if !got.Geldt || got.Van != d(c.van) || !got.TotEnMet.Leeg() {
				t.Errorf("geldt %v van %s, wil %s\n%s", got.Geldt, got.Van.ISO(), c.van, got.Uitleg.Tekst())
			}
		})
	}
}

func TestDecisionDoesNotStandYet(t *testing.T) {
	f := wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08"), Bezwaar: d("2026-07-20")}
	r := op("2026-11-23")
	nietGeldig(t, r.Onherroepelijk(wet.Rechtsmiddelen{}), true, "nog niet bekendgemaakt")
	nietGeldig(t, op("2026-06-07").Onherroepelijk(f), true, "nog niet bekendgemaakt")
	nietGeldig(t, r.Onherroepelijk(f), true, "nog niet beslist")
	laat := f
	laat.Bezwaar, laat.TochOpTijd = d("2026-07-24"), true
	nietGeldig(t, r.Onherroepelijk(laat), true, "nog niet beslist")
	f.Beslissing = d("2026-09-01")
	nietGeldig(t, r.Onherroepelijk(f), true, "uitkomst van het bezwaar is niet bekend")
	f.Uitkomst = wet.BezwaarGegrond
	nietGeldig(t, r.Onherroepelijk(f), false, "gegrond")
	f.Uitkomst, f.Beroep = wet.BezwaarOngegrond, d("2026-10-01")
	nietGeldig(t, r.Onherroepelijk(f), true, "beroep ingesteld")
	oud := wet.Rechtsmiddelen{Bekendgemaakt: d("2021-06-08")}
	nietGeldig(t, r.Onherroepelijk(oud), true, "niet te berekenen")
}

func TestDecisionStandsAfterTheCourtsOnAnEnteredDay(t *testing.T) {
	f := wet.Rechtsmiddelen{Bekendgemaakt: d("2025-06-09"), Bezwaar: d("2025-07-01"), Beslissing: d("2025-09-01"),
		Uitkomst: wet.BezwaarOngegrond, Beroep: d("2025-10-01"), VastNaBeroep: d("2026-03-10")}
	if got := op("2026-11-23").Onherroepelijk(f); !got.Geldt || got.Van != d("2026-03-10") {
		t.Errorf("van %s\n%s", got.Van, got.Uitleg.Tekst())
	}
	nietGeldig(t, op("2026-03-09").Onherroepelijk(f), true, "beroep ingesteld")
}

func TestConfirmationIsAskedAWeekLater(t *testing.T) {
	got := op("2026-11-23").Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08")})
	bevat(t, strings.Join(got.Uitleg.LetOp, "\n"), "28-07-2026")
	eerder := op("2026-06-20").Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08")})
	bevat(t, strings.Join(eerder.Uitleg.LetOp, "\n"), "als er voor die tijd geen bezwaar")
	laat := op("2026-11-23").Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08"), Bezwaar: d("2026-07-21")})
	bevat(t, strings.Join(laat.Uitleg.LetOp, "\n"), "te verontschuldigen")
}
