package wet_test

import (
	"testing"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// stand is what the table says of a value on a day; ontbreekt: no value is known.
type stand struct {
	dag       string
	waarde    int
	artikel   string
	nagaan    bool
	ontbreekt bool
}

// TestValuesOnBothSidesOfEveryChangeOfTheLaw asks each value that changed on the last day of the
// old text and the first day of the new one.
func TestValuesOnBothSidesOfEveryChangeOfTheLaw(t *testing.T) {
	for naam, standen := range map[wet.Getal][]stand{
		wet.InburgeringstermijnJaren: {{"2021-12-31", 0, "", false, true}, {"2022-01-01", 3, "Wi 11 lid 1", false, false}},
		wet.PIPTermijnWeken: {{"2021-12-31", 0, "", false, true}, {"2022-01-01", 10, "Bi 5.3 lid 1, tekst 2022", false, false},
			{"2022-12-31", 10, "Bi 5.3 lid 1, tekst 2022", false, false}, {"2023-01-01", 10, "Bi 5.3 lid 1", false, false}},
		wet.PIPTermijnNietIngeschrevenWeken:  {{"2022-12-31", 0, "", false, true}, {"2023-01-01", 10, "Bi 5.3 lid 1", false, false}},
		wet.PIPTermijnNaDerdeInformatieWeken: {{"2022-12-31", 0, "", false, true}, {"2023-01-01", 2, "Bi 5.3 lid 2", false, false}},
		wet.PIPTermijnVerhuizingWeken: {{"2021-12-31", 0, "", false, true}, {"2022-01-01", 10, "Bi 5.3 lid 2, tekst 2022", false, false},
			{"2022-12-31", 10, "Bi 5.3 lid 2, tekst 2022", false, false}, {"2023-01-01", 10, "Bi 5.3 lid 3", false, false}},
		wet.VoortgangsgesprekkenMinimum: {{"2022-12-31", 0, "Bi 5.3 lid 3, tekst 2022", false, false}, {"2023-01-01", 0, "Bi 5.3 lid 4", false, false}},
		wet.AanbodTermijnMaanden: {{"2021-12-31", 0, "", false, true}, {"2022-01-01", 3, "Ri 4.1 lid 1 onder g", true, false},
			{"2023-03-31", 3, "Ri 4.1 lid 1 onder g", true, false}, {"2023-04-01", 3, "Ri 4.1 lid 1 onder g", false, false}},
		wet.StartTaalschakelMaanden:             {{"2023-03-31", 6, "Ri 4.1 lid 1 onder g", true, false}, {"2023-04-01", 6, "Ri 4.1 lid 1 onder g", false, false}},
		wet.MAPUrenPraktijkMinimum:              {{"2023-03-31", 40, "Ri 3.1", true, false}, {"2023-04-01", 40, "Ri 3.1", false, false}},
		wet.VerlengingBeslistermijnWeken:        {{"2021-12-31", 0, "", false, true}, {"2022-01-01", 8, "Bi 4.5 lid 1", false, false}},
		wet.ZrouteAftrekOnderwijsTerugkijkJaren: {{"2025-08-31", 0, "", false, true}, {"2025-09-01", 2, "Bi 3.14 lid 9", false, false}},
		wet.OntzorgenMaanden: {{"2021-12-31", 0, "", false, true}, {"2025-12-31", 6, "Pw 56a lid 2", true, false},
			{"2026-01-01", 6, "Pw 56a lid 2", false, false}},
		wet.BoeteBeslistermijnWeken:            {{"2025-12-31", 13, "Awb 5:51", true, false}, {"2026-01-01", 13, "Awb 5:51", false, false}},
		wet.BetaaltermijnWeken:                 {{"2025-12-31", 6, "Awb 4:87", true, false}, {"2026-01-01", 6, "Awb 4:87", false, false}},
		wet.BezwaartermijnWeken:                {{"2021-12-31", 0, "", false, true}, {"2022-01-01", 6, "Awb 6:7", false, false}},
		wet.BewaartermijnPersoonsgegevensJaren: {{"2026-04-01", 5, "Bi 9.9 lid 1", true, false}, {"2026-04-02", 5, "Bi 9.9 lid 1", false, false}},
		wet.NieuweTermijnOnderdelen0:           {{"2026-04-17", 24, "Ri 7.4 lid 2", true, false}, {"2026-04-18", 24, "Ri 7.4 lid 2", false, false}},
		wet.GratisExamenpogingen:               {{"2026-04-17", 2, "Ri 3.5", true, false}, {"2026-04-18", 2, "Ri 3.5", false, false}},
		wet.AOWLeeftijdMaanden: {{"2022-12-31", 799, "AOW 7a", true, false}, {"2023-01-01", 802, "AOW 7a", true, false},
			{"2023-12-31", 802, "AOW 7a", true, false}, {"2024-01-01", 804, "AOW 7a", true, false},
			{"2027-12-31", 804, "AOW 7a", true, false}, {"2028-01-01", 807, "AOW 7a", true, false}},
		wet.SelectielijstTrajectJaren: {{"2019-12-31", 0, "", false, true}, {"2020-01-01", 10, "Selectielijst 8.1", false, false}},
	} {
		for _, s := range standen {
			n, rij, err := op("").Getal(naam, d(s.dag))
			if s.ontbreekt {
				if n != 0 || fout.CodeVan(err) != fout.NietGevonden {
					t.Errorf("%s op %s: %d %v, wil geen waarde", naam, s.dag, n, err)
				}
				continue
			}
			if err != nil || n != s.waarde || rij.Artikel != s.artikel || rij.TeControleren != s.nagaan {
				t.Errorf("%s op %s: %d (%s) te controleren %v, %v; wil %+v", naam, s.dag, n, rij.Artikel, rij.TeControleren, err, s)
			}
		}
	}
}

func TestFeeReadInOneTextIsToBeCheckedUnderTheNext(t *testing.T) {
	for dag, nagaan := range map[string]bool{"2023-04-01": false, "2026-04-17": false, "2026-04-18": true} {
		bedrag, rij, err := op("").Bedrag(wet.KostenVrijstelling, d(dag))
		if err != nil || bedrag != 9000 || rij.TeControleren != nagaan {
			t.Errorf("op %s: %s te controleren %v, %v", dag, bedrag, rij.TeControleren, err)
		}
	}
	if _, _, err := op("").Bedrag(wet.KostenVrijstelling, d("2023-03-31")); fout.CodeVan(err) != fout.NietGevonden {
		t.Errorf("voor de gelezen tekst: %v", err)
	}
}

// TestTermKeepsTheLawOfTheDayOfItsEvent asks on a late day about an early event: only the day of
// the event counts.
func TestTermKeepsTheLawOfTheDayOfItsEvent(t *testing.T) {
	oud := wet.PIPFeiten{Kennisgeving: d("2022-12-30"), Inschrijving: d("2022-12-01")}
	nieuw := wet.PIPFeiten{Kennisgeving: d("2023-01-02"), Inschrijving: d("2022-12-01")}
	for _, vraag := range []string{"2022-12-31", "2023-01-01", "2026-11-23"} {
		tot(t, op(vraag).PIPTermijn(oud), "2023-02-09")
		tot(t, op(vraag).PIPTermijn(nieuw), "2023-03-13")
	}
	bevat(t, op("2026-11-23").PIPTermijn(oud).Uitleg.Tekst(), "tekst 2022")
	bevat(t, op("2026-11-23").PIPTermijn(wet.PIPFeiten{Verhuizing: true, Inschrijving: d("2022-12-31")}).Uitleg.Tekst(), "Bi 5.3 lid 2, tekst 2022")
	bevat(t, op("2026-11-23").Betaling(d("2025-12-31"), kalender.Datum{}).Uitleg.Tekst(), "[te controleren]")
	boete := op("2026-11-23").Boete(traject("2022-06-01", wet.Opzet))
	kost(t, boete, 5000, 50, 100)
}

// TestNoTermIsGivenForAnEventBeforeTheLaw asks every rule with a start about the day before the law.
func TestNoTermIsGivenForAnEventBeforeTheLaw(t *testing.T) {
	r, geen, oud := op("2026-11-23"), kalender.Datum{}, d("2021-12-31")
	for naam, got := range map[string]wet.Termijn{
		"PIP": r.PIPTermijn(wet.PIPFeiten{Kennisgeving: oud, Inschrijving: oud}), "verhuizing": r.PIPTermijn(wet.PIPFeiten{Verhuizing: true, Inschrijving: oud}),
		"inburgering": r.Inburgeringstermijn(oud, geen), "wijzigen": r.LeerrouteWijzigen(oud),
		"aanbod": r.Aanbod(wet.Asielstatushouder, wet.RouteB1, oud), "onderwijs": r.Aanbod(wet.Asielstatushouder, wet.RouteOnderwijs, oud),
		"ontzorgen": r.Ontzorgen(wet.AsielBepaald, oud), "verlenging vragen": r.VerlengingVragen(oud), "verlenging": r.VerlengingBesluit(oud),
		"bezwaar": r.Bezwaar(oud), "beroep": r.Beroep(oud), "betaling": r.Betaling(oud, d("2026-11-23")), "boetebesluit": r.Boetebesluit(oud),
		"nieuwe intake": r.NieuweIntaketermijn(oud), "aanmaning": r.Aanmaning(oud), "verjaring": r.Verjaring(oud),
		"beslistermijn": r.BeslistermijnBezwaar(oud, true, true), "verval": r.VervalBevoegdheid(wet.Artikel22, oud),
		"vaststaan": r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: oud}), "bewaren": r.Bewaren(wet.BewaarPersoonsgegevens, oud, geen),
	} {
		t.Run(naam, func(t *testing.T) { nietGeldig(t, got, true, "31-12-2021") })
	}
}

// TestYesAndNoOfTheLawAreKeptAsOneAndZero: another number would count as a yes without being one.
func TestYesAndNoOfTheLawAreKeptAsOneAndZero(t *testing.T) {
	for _, p := range wet.Parameters() {
		for _, rij := range p.Rijen {
			if p.Eenheid == wet.JaNeeWet && rij.Waarde != 0 && rij.Waarde != 1 {
				t.Errorf("%s vanaf %s: %d", p.Naam, rij.From, rij.Waarde)
			}
		}
	}
	for dag, wil := range map[string]bool{"2022-12-31": false, "2023-01-01": true} {
		if got, _, err := op("").Vlag(wet.LeerrouteWijzigenNaOpleiding, d(dag)); got != wil || err != nil {
			t.Errorf("later wijzigen na een opleiding op %s: %v %v", dag, got, err)
		}
	}
}

func TestTalkThatIsStillToComeIsShownButNotDone(t *testing.T) {
	v := casusH(wet.Asielstatushouder)
	v.EindgesprekZ = d("2026-02-02")
	for dag, klaar := range map[string]bool{"2026-02-01": false, "2026-02-02": true} {
		gevonden := false
		for _, o := range op(dag).Ontbreekt(v) {
			if o.Eis == wet.EisEindgesprekZ {
				gevonden = true
				bevat(t, o.Uitleg.Tekst(), "- datum: 02-02-2026")
				bevat(t, o.Uitleg.Uitkomst, "nog niet gedaan")
			}
		}
		if gevonden == klaar {
			t.Errorf("op %s: ontbreekt %v", dag, gevonden)
		}
	}
}
