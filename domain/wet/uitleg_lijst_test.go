package wet_test

import (
	"os"
	"strings"
	"testing"

	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

type benoemd struct {
	naam string
	u    uitleg.Uitleg
}

// besluituitleg are the explanations of terms and money after a decision.
func besluituitleg(r wet.Regels) []benoemd {
	return []benoemd{
		{"beslissing op bezwaar", r.BeslistermijnBezwaar(d("2026-06-08"), false, false).Uitleg},
		{"beslissing op bezwaar, commissie en verdaging", r.BeslistermijnBezwaar(d("2026-06-08"), true, true).Uitleg},
		{"beroep", r.Beroep(d("2026-09-01")).Uitleg},
		{"betaling, te vroege dag", r.Betaling(d("2026-04-01"), d("2026-05-01")).Uitleg},
		{"betaling, latere dag", r.Betaling(d("2026-04-01"), d("2026-06-06")).Uitleg},
		{"betaling, voor de gelezen tekst", r.Betaling(d("2025-11-03"), kalender.Datum{}).Uitleg},
		{"aanmaning", r.Aanmaning(d("2026-07-25")).Uitleg},
		{"aanmaning in een jaar zonder lijst", r.Aanmaning(d("2029-07-25")).Uitleg},
		{"verjaring", r.Verjaring(d("2026-07-20")).Uitleg},
		{"verval artikel 22", r.VervalBevoegdheid(wet.Artikel22, d("2026-05-04")).Uitleg},
		{"verval artikel 23", r.VervalBevoegdheid(wet.Artikel23, d("2026-05-04")).Uitleg},
		{"rapport artikel 22", r.Rapport(wet.Artikel22, d("2026-05-04")).Uitleg},
		{"rapport artikel 23", r.Rapport(wet.Artikel23, d("2026-05-04")).Uitleg},
		{"dwangbevel", r.Dwangbevel(d("2026-07-21")).Uitleg},
		{"dwangbevel te vroeg", r.Dwangbevel(d("2026-11-20")).Uitleg},
		{"rente te klein", r.RenteVerschuldigd(geld.Cent(1999)).Uitleg},
		{"rente", r.RenteVerschuldigd(geld.Cent(2000)).Uitleg},
		{"verrekenen", r.Verrekenen().Uitleg},
		{"aanmaning van een grote schuld", r.Aanmaningskosten(geld.Euro(500), d("2026-07-21")).Uitleg},
		{"aanmaning zonder schuld", r.Aanmaningskosten(0, d("2026-07-21")).Uitleg},
		{"aanmaning voor de gelezen tekst", r.Aanmaningskosten(geld.Euro(25), d("2025-07-21")).Uitleg},
		{"vaststaan na bezwaar", r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08"), Bezwaar: d("2026-07-01"), Beslissing: d("2026-09-01"), Uitkomst: wet.BezwaarOngegrond}).Uitleg},
		{"vaststaan na laat bezwaar", r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08"), Bezwaar: d("2026-07-24")}).Uitleg},
		{"vaststaan na laat bezwaar dat op tijd is", r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08"), Bezwaar: d("2026-07-24"), TochOpTijd: true}).Uitleg},
		{"vaststaan na gegrond bezwaar", r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08"), Bezwaar: d("2026-07-01"), Beslissing: d("2026-09-01"), Uitkomst: wet.BezwaarGegrond}).Uitleg},
		{"vaststaan bij beroep", r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2026-06-08"), Bezwaar: d("2026-07-01"), Beslissing: d("2026-09-01"), Uitkomst: wet.BezwaarOngegrond, Beroep: d("2026-10-01")}).Uitleg},
		{"vaststaan na beroep", r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d("2025-06-09"), Bezwaar: d("2025-07-01"), Beslissing: d("2025-09-01"), Uitkomst: wet.BezwaarOngegrond, Beroep: d("2025-10-01"), VastNaBeroep: d("2026-03-10")}).Uitleg},
	}
}

// boeteuitleg are the explanations around a fine.
func boeteuitleg(r wet.Regels) []benoemd {
	bijna := eerder("2024-02-05", "2024-02-05")
	bijna.Bedrag = geld.Euro(2390)
	oud, matig, nieuw := traject("2026-05-04", wet.Normaal), intakeboete("2026-02-23"), traject("2026-08-03", wet.Opzet)
	oud.Gepleegd, oud.Grond = d("2021-05-03"), wet.GrondLeerroute
	matig.Matiging, matig.Verwijtbaarheid = wet.Matiging{Bedrag: geld.Euro(100), Reden: "geen draagkracht"}, wet.Verminderd
	nieuw.NieuweTermijnVan, nieuw.NieuweTermijnMaanden, nieuw.Grond = d("2026-07-01"), 9, wet.GrondPVTMAP
	vervallen := wet.EerdereBoete{Artikel: wet.Artikel22, Constatering: d("2026-02-23"), Bedrag: geld.Euro(250), Besluit: wet.Rechtsmiddelen{
		Bekendgemaakt: d("2026-03-02"), Bezwaar: d("2026-03-09"), Beslissing: d("2026-04-07"), Uitkomst: wet.BezwaarGegrond}}
	return []benoemd{
		{"boete tot het hoogste totaal", r.Boete(traject("2026-11-16", wet.Normaal, bijna)).Uitleg},
		{"boete, overtreding van lang geleden", r.Boete(oud).Uitleg},
		{"boete intake, verlaagd", r.Boete(matig).Uitleg},
		{"boete intake na een vervallen boete", r.Boete(intakeboete("2026-06-02", vervallen)).Uitleg},
		{"boete in een nieuwe termijn van onbekende duur", r.Boete(nieuw).Uitleg},
		{"boete te vroeg", r.Boete(intakeboete("2026-02-22")).Uitleg},
		{"evenredigheid gezinsmigrant", r.Evenredigheid(wet.Gezinsmigrant).Uitleg},
		{"evenredigheid onbekende groep", r.Evenredigheid("").Uitleg},
		{"DUO, PVT en MAP", r.DUOPVTMAP(true, true, d("2026-06-01")).Uitleg},
		{"DUO, alles klaar", r.DUOPVTMAP(false, false, d("2026-06-01")).Uitleg},
		{"DUO, Z-route", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(900), d("2026-06-01")).Uitleg},
		{"DUO, Z-route, onbekende groep", r.DUOUrenZ("", wet.Uren(900), d("2026-06-01")).Uitleg},
	}
}

// wieuitleg are the explanations of who somebody is to the law, and of the intake.
func wieuitleg(r wet.Regels) []benoemd {
	lijst := []benoemd{
		{"eerste oproep", r.NieuweOproep(nil, d("2026-01-19"), d("2026-02-02")).Uitleg},
		{"derde oproep", r.NieuweOproep(drieGemist()[:2], d("2026-05-04"), d("2026-06-01")).Uitleg},
		{"vierde oproep", r.NieuweOproep(drieGemist(), d("2026-07-04"), d("2026-07-11")).Uitleg},
		{"intake bij afwezigheid te vroeg", r.IntakeBijAfwezigheid(drieGemist()[:2]).Uitleg},
		{"ontheffing van de toets", r.OntheffingToets(wet.Beperking{Auditief: true}).Uitleg},
		{"afwijking van de toets", r.AfwijkingVanToets(wet.B1NietHaalbaar, wet.RouteB1).Uitleg},
		{"bijna de AOW-leeftijd", r.Leeftijd(d("1960-01-01")).Uitleg},
		{"AOW-leeftijd bereikt", op("2023-06-01").Leeftijd(d("1956-07-01")).Uitleg},
		{"nationaliteit", r.Nationaliteit(" Poolse ").Uitleg},
		{"gezinslid van een asielstatushouder", r.IsAsielstatushouder(wet.GezinslidAsiel).Uitleg},
		{"doelgroep past niet", r.DoelgroepPast(wet.Gezinsmigrant, wet.AsielBepaald, false).Uitleg},
		{"asiel onbepaald als eerste", r.DoelgroepPast(wet.Asielstatushouder, wet.AsielOnbepaald, false).Uitleg},
	}
	for _, v := range wet.Voorzieningen() {
		lijst = append(lijst, benoemd{"recht asielstatushouder: " + string(v), r.Recht(v, wet.Asielstatushouder).Uitleg},
			benoemd{"recht gezinsmigrant: " + string(v), r.Recht(v, wet.Gezinsmigrant).Uitleg})
	}
	return append(lijst,
		benoemd{"bewaren van een boete", r.Bewaren(wet.BewaarBoete, d("2026-05-01"), kalender.Datum{}).Uitleg},
		benoemd{"bewaren na overlijden", r.Bewaren(wet.BewaarBeperkteSet, d("2026-05-01"), d("2026-06-01")).Uitleg})
}

// trajectuitleg are the explanations of the way itself.
func trajectuitleg(r wet.Regels) []benoemd {
	v := casusH(wet.Asielstatushouder)
	v.Uren = append(v.Uren, uren("2023-06-01", wet.UrenParticipatie, 20), uren("2023-06-01", wet.UrenNT2, 20, keurmerk, tijdensIntake),
		uren("2022-09-01", wet.UrenKNM, 30, onderwijs), uren("2026-01-10", wet.UrenNT2, 5), uren("2026-01-10", wet.UrenNT2, 8, keurmerk, vanaf("2023-06-30")))
	v.LagereCursusnorm = wet.Uren(790)
	bijna := wet.Voortgang{Doelgroep: wet.Gezinsmigrant, Leerroute: wet.RouteB1, EerstePIP: d("2023-07-03")}
	schakel := wet.SchakelFeiten{Van: wet.RouteZ, Naar: wet.RouteB1, EerstePIP: d("2026-04-20")}
	laat := schakel
	laat.Grond, laat.OpleidingGeeind = wet.NaOpleiding, d("2028-05-31")
	lijst := []benoemd{
		{"MAP in de onderwijsroute", r.MAPNodig(wet.RouteOnderwijs).Uitleg},
		{"A2 in het eerste PIP", r.NiveauPast(wet.RouteB1, wet.NiveauA2, true).Uitleg},
		{"schakelen op tijd", op("2026-11-01").MagLeerrouteWijzigen(schakel).Uitleg},
		{"schakelen te laat", op("2027-11-01").MagLeerrouteWijzigen(schakel).Uitleg},
		{"schakelen na een opleiding", op("2028-06-01").MagLeerrouteWijzigen(laat).Uitleg},
		{"meenemen", r.Meenemen(wet.RouteOnderwijs, wet.RouteB1).Uitleg},
		{"leerroute na verhuizing", r.LeerrouteVerplicht(true, wet.RouteZ).Uitleg},
		{"leerroute na verhuizing, nog niet bekend", r.LeerrouteVerplicht(true, "").Uitleg},
		{"nieuwe termijn van DUO", r.NieuweInburgeringstermijn(d("2029-04-21"), 6).Uitleg},
		{"kortere termijn volgens DUO", r.Inburgeringstermijn(d("2026-04-20"), d("2029-03-01")).Uitleg},
		{"besluit over verlenging", r.VerlengingBesluit(d("2026-10-30")).Uitleg},
		{"PIP van een gezinsmigrant die later is ingeschreven", r.PIPTermijn(wet.PIPFeiten{Doelgroep: wet.Gezinsmigrant, Kennisgeving: d("2026-03-02"), Inschrijving: d("2026-03-16")}).Uitleg},
		{"start van de onderwijsroute", r.Aanbod(wet.Asielstatushouder, wet.RouteOnderwijs, d("2026-04-24")).Uitleg},
		{"cursusuren met van alles", r.Cursusuren(v).Uitleg},
		{"participatie-uren voor het PIP", r.Participatieuren(v).Uitleg},
		{"uren PVT", r.PVTUren(v).Uitleg},
		{"uren MAP", r.MAPPraktijkuren(v).Uitleg},
		{"bijna klaar", r.BijnaKlaar(bijna, false).Uitleg},
	}
	for _, o := range r.Ontbreekt(bijna) {
		lijst = append(lijst, benoemd{"ontbreekt: " + string(o.Eis), o.Uitleg})
	}
	return lijst
}

func alleUitleg() []benoemd {
	var alle []benoemd
	for _, deel := range []func(wet.Regels) []benoemd{besluituitleg, boeteuitleg, wieuitleg, trajectuitleg} {
		alle = append(alle, deel(op("2026-11-23"))...)
	}
	return alle
}

// testdata/uitleg.txt is the reading list: what people read under "waarom?", for a jurist to go through.
func TestReadingListOfExplanations(t *testing.T) {
	bestand, err := os.ReadFile("testdata/uitleg.txt")
	if err != nil {
		t.Fatal(err)
	}
	wil := map[string]string{}
	for blok := range strings.SplitSeq(strings.TrimSuffix(string(bestand), "\n"), "\n\n") {
		naam, tekst, _ := strings.Cut(strings.TrimPrefix(blok, "== "), "\n")
		wil[naam] = tekst
	}
	alle := alleUitleg()
	for _, b := range alle {
		if got := b.u.Tekst(); got != wil[b.naam] {
			t.Errorf("== %s\n%s\n\nwil:\n%s", b.naam, got, wil[b.naam])
		}
		uitgelegd(t, b.u)
	}
	if len(alle) != len(wil) {
		t.Errorf("%d in de lijst, %d in het bestand", len(alle), len(wil))
	}
}
