package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/fout"
	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

func TestEveryParameterIsSortedWithoutGapsAndCited(t *testing.T) {
	gezien := map[string]bool{}
	for _, p := range wet.Parameters() {
		if gezien[p.Naam] {
			t.Errorf("%s staat er twee keer", p.Naam)
		}
		gezien[p.Naam] = true
		if p.Naam == "" || p.Eenheid == "" || p.Omschrijving == "" || len(p.Rijen) == 0 {
			t.Errorf("parameter is niet heel: %+v", p)
		}
		for i, rij := range p.Rijen {
			if rij.Artikel == "" || rij.Source == "" || rij.CheckedOn.Leeg() || rij.From.Leeg() {
				t.Errorf("%s rij %d heeft geen artikel, bron of datum: %+v", p.Naam, i, rij)
			}
			if rij.TeControleren != strings.HasPrefix(rij.Source, "niet gelezen") {
				t.Errorf("%s rij %d: te controleren %v bij bron %q", p.Naam, i, rij.TeControleren, rij.Source)
			}
			laatste := i == len(p.Rijen)-1
			if !laatste && rij.To.PlusDagen(1) != p.Rijen[i+1].From {
				t.Errorf("%s: na %s komt %s", p.Naam, rij.To, p.Rijen[i+1].From)
			}
			if !rij.To.Leeg() && rij.To.Voor(rij.From) {
				t.Errorf("%s rij %d eindigt voor het begin", p.Naam, i)
			}
			if rij.Waarde < 0 {
				t.Errorf("%s rij %d is negatief", p.Naam, i)
			}
		}
	}
	if len(gezien) < 75 {
		t.Errorf("%d parameters: er is er een kwijt", len(gezien))
	}
}

// Every number of the law with its article, on the day of research.
func TestEveryParameterHasTheValueOfTheLaw(t *testing.T) {
	wil := map[string]struct {
		waarde  string
		artikel string
	}{
		"inburgeringstermijnJaren":                {"3 jaar", "Wi 11 lid 1"},
		"inburgeringstermijnStartOffset":          {"1 dag", "Wi 11 lid 2"},
		"pipTermijnWeken":                         {"10 weken", "Bi 5.3 lid 1"},
		"pipTermijnVanafKennisgeving":             {"ja", "Bi 5.3 lid 1"},
		"pipTermijnNietIngeschrevenWeken":         {"10 weken", "Bi 5.3 lid 1"},
		"pipTermijnNaDerdeInformatieWeken":        {"2 weken", "Bi 5.3 lid 2"},
		"pipTermijnVerhuizingWeken":               {"10 weken", "Bi 5.3 lid 3"},
		"leerrouteWijzigenMaxMaanden":             {"18 maanden", "Bi 5.4 lid 1"},
		"leerrouteWijzigenNaOpleiding":            {"ja", "Bi 5.4 lid 2"},
		"aanbodTermijnMaanden":                    {"3 maanden", "Ri 4.1 lid 1 onder g"},
		"startTaalschakelMaanden":                 {"6 maanden", "Ri 4.1 lid 1 onder g"},
		"verlengingAanvraagVroegstMaanden":        {"6 maanden", "Bi 4.5 lid 1"},
		"verlengingBeslistermijnWeken":            {"8 weken", "Bi 4.5 lid 1"},
		"verlengingBijnaKlaarMaanden":             {"6 maanden", "Bi 4.4 lid 1"},
		"verlengingUrenGezinsmigrant":             {"450 uur", "Bi 4.4 lid 3"},
		"ontzorgenMaanden":                        {"6 maanden", "Pw 56a lid 2"},
		"voortgangsgesprekkenMinimum":             {"0", "Bi 5.3 lid 4"},
		"plichtLeeftijdJaren":                     {"16 jaar", "Wi 3"},
		"aowLeeftijdMaanden":                      {"804 maanden", "AOW 7a"},
		"onderbrekingPlichtMaxJaren":              {"1 jaar", "Bi 2.1 lid 2"},
		"intakeMaxOproepen":                       {"3", "Wi 14 lid 2"},
		"boeteBredeIntakeWaarschuwingVerplicht":   {"ja", "Wi 14 lid 1"},
		"leningDUOMaximum":                        {"€ 10.000,00", "Wi 19; Wi 20 lid 1; Bi 6.2 lid 1"},
		"examengeldPerOnderdeel":                  {"€ 50,00", "Ri 3.4"},
		"gratisExamenpogingen":                    {"2", "Ri 3.5"},
		"kostenOntheffingMedisch":                 {"€ 225,00", "Ri 2.7"},
		"ontheffingMedischJaren":                  {"5 jaar", "Bi 2.7 lid 2"},
		"kostenVrijstelling":                      {"€ 90,00", "Ri 2.3"},
		"ontheffingBeslistermijnWeken":            {"8 weken", "Bi 2.7 lid 5; Bi 2.8 lid 3"},
		"pvtUrenMinimum":                          {"12 uur", "Bi 3.1 lid 3"},
		"mapUrenPraktijkMinimum":                  {"40 uur", "Ri 3.1"},
		"zrouteCursusurenNorm":                    {"800 uur", "Bi 3.14 lid 2 onder a"},
		"zrouteParticipatieurenNorm":              {"800 uur", "Bi 3.14 lid 2 onder b"},
		"zrouteAftrekOnderwijsTerugkijkJaren":     {"2 jaar", "Bi 3.14 lid 9"},
		"afschalenUrenNt2":                        {"600 uur", "Bi 5.5 lid 1"},
		"boeteBredeIntakeBedrag":                  {"€ 250,00", "Bi 7.1 lid 1"},
		"boeteBredeIntakeMaximum":                 {"€ 250,00", "Wi 26 lid 1 onder a"},
		"boeteBredeIntakeMaxAantal":               {"2", "Wi 22 lid 3"},
		"boeteBredeIntakeNieuweTermijnMaxMaanden": {"2 maanden", "Wi 22 lid 2"},
		"boeteTrajectNormbedrag":                  {"€ 50,00", "Bi 7.1 lid 2"},
		"boeteTrajectRecidiveFactor":              {"2 keer", "Bi 7.1 lid 3"},
		"boeteTrajectMaximum":                     {"€ 800,00", "Wi 26 lid 1 onder c; Bi 7.1 lid 3"},
		"boeteTrajectRecidiveVenster":             {"12 maanden", "Bi 7.1 lid 3"},
		"boeteTrajectRecidiveOnherroepelijk":      {"ja", "Bi 7.1 lid 3"},
		"boetePctOpzet":                           {"100%", "Bi 7.1 lid 4"},
		"boetePctGroveSchuld":                     {"75%", "Bi 7.1 lid 4"},
		"boetePctNormaal":                         {"50%", "Bi 7.1 lid 4"},
		"boetePctVerminderd":                      {"25%", "Bi 7.1 lid 4"},
		"boeteTotaalMaxTermijn":                   {"€ 2.400,00", "Bi 7.1 lid 5"},
		"boeteTotaalMaxNieuweTermijn6mnd":         {"€ 400,00", "Bi 7.1 lid 5"},
		"boeteTotaalMaxNieuweTermijn12mnd":        {"€ 800,00", "Bi 7.1 lid 5"},
		"boeteTotaalMaxNieuweTermijn18mnd":        {"€ 1.200,00", "Bi 7.1 lid 5"},
		"boeteTotaalMaxNieuweTermijn24mnd":        {"€ 1.600,00", "Bi 7.1 lid 5"},
		"boeteDuoPvtMap":                          {"€ 340,00", "Bi 7.2 lid 1"},
		"boeteDuoLeerrouteMax":                    {"€ 1.000,00", "Wi 26 lid 1 onder d"},
		"nieuweTermijnEenVanPvtMap":               {"6 maanden", "Wi 24; Ri 7.4 lid 1"},
		"nieuweTermijnPvtEnMap":                   {"12 maanden", "Wi 24; Ri 7.4 lid 1"},
		"boeteDuoHerhalingJaren":                  {"2 jaar", "Wi 24 lid 4"},
		"nieuweTermijnOnderdelen0":                {"24 maanden", "Ri 7.4 lid 2"},
		"nieuweTermijnOnderdelen1":                {"18 maanden", "Ri 7.4 lid 2"},
		"nieuweTermijnOnderdelen2":                {"12 maanden", "Ri 7.4 lid 2"},
		"nieuweTermijnOnderdelen3":                {"6 maanden", "Ri 7.4 lid 2"},
		"nieuweTermijnZAsielGrens1":               {"400 uur", "Ri 7.4 lid 3"},
		"nieuweTermijnZAsielGrens2":               {"800 uur", "Ri 7.4 lid 3"},
		"nieuweTermijnZAsielGrens3":               {"1200 uur", "Ri 7.4 lid 3"},
		"nieuweTermijnZAsielGrens4":               {"1599 uur", "Ri 7.4 lid 3"},
		"nieuweTermijnZOverigGrens1":              {"200 uur", "Ri 7.4 lid 4"},
		"nieuweTermijnZOverigGrens2":              {"400 uur", "Ri 7.4 lid 4"},
		"nieuweTermijnZOverigGrens3":              {"600 uur", "Ri 7.4 lid 4"},
		"nieuweTermijnZOverigGrens4":              {"799 uur", "Ri 7.4 lid 4"},
		"nieuweTermijnZTrap1":                     {"24 maanden", "Ri 7.4 lid 3 en 4"},
		"nieuweTermijnZTrap2":                     {"18 maanden", "Ri 7.4 lid 3 en 4"},
		"nieuweTermijnZTrap3":                     {"12 maanden", "Ri 7.4 lid 3 en 4"},
		"nieuweTermijnZTrap4":                     {"6 maanden", "Ri 7.4 lid 3 en 4"},
		"boeterapportDrempel":                     {"€ 340,00", "Awb 5:53 lid 1"},
		"boeteBeslistermijnWeken":                 {"13 weken", "Awb 5:51"},
		"boeteVervalJaren":                        {"5 jaar", "Awb 5:45"},
		"boeteVervalJarenZonder553":               {"3 jaar", "Awb 5:45"},
		"betaaltermijnWeken":                      {"6 weken", "Awb 4:87"},
		"aanmaningTermijnWeken":                   {"2 weken", "Awb 4:112"},
		"aanmaningskostenLaag":                    {"€ 9,00", "Awb 4:113"},
		"aanmaningskostenHoog":                    {"€ 20,00", "Awb 4:113"},
		"aanmaningskostenGrens":                   {"€ 454,00", "Awb 4:113"},
		"renteDrempel":                            {"€ 20,00", "Awb 4:98"},
		"verjaringGeldschuldJaren":                {"5 jaar", "Awb 4:104"},
		"bezwaartermijnWeken":                     {"6 weken", "Awb 6:7"},
		"beroepstermijnWeken":                     {"6 weken", "Awb 6:7"},
		"beslistermijnBezwaarWeken":               {"6 weken", "Awb 7:10"},
		"beslistermijnBezwaarCommissieWeken":      {"12 weken", "Awb 7:10"},
		"beslistermijnBezwaarVerdagingWeken":      {"6 weken", "Awb 7:10"},
		"zienswijzeTermijnDagen":                  {"14 dagen", "geen: gemeentelijke keuze"},
		"bewaartermijnPersoonsgegevensJaren":      {"5 jaar", "Bi 9.9 lid 1"},
		"bewaartermijnBeperkteSetMaxJaren":        {"50 jaar", "Bi 9.9 lid 2"},
		"selectielijstTrajectJaren":               {"10 jaar", "Selectielijst 8.1"},
		"selectielijstBoeteJaren":                 {"7 jaar", "Selectielijst 12.2.5"},
		"selectielijstToezichtJaren":              {"5 jaar", "Selectielijst 12.1"},
	}
	vandaag := d("2026-11-23")
	for _, p := range wet.Parameters() {
		w, ok := wil[p.Naam]
		if !ok {
			t.Errorf("%s staat niet in deze test", p.Naam)
			continue
		}
		delete(wil, p.Naam)
		var rij wet.Rij
		for _, r := range p.Rijen {
			if !r.From.Na(vandaag) {
				rij = r
			}
		}
		if got := p.Eenheid.Tekst(rij.Waarde); got != w.waarde || rij.Artikel != w.artikel {
			t.Errorf("%s = %s (%s), wil %s (%s)", p.Naam, got, rij.Artikel, w.waarde, w.artikel)
		}
	}
	for naam := range wil {
		t.Errorf("%s ontbreekt in de tabel", naam)
	}
}

func TestValueBeforeTheLawIsReportedNotAnswered(t *testing.T) {
	r := op("2026-11-23")
	n, rij, err := r.Getal(wet.InburgeringstermijnJaren, d("2021-12-31"))
	if n != 0 || !rij.From.Leeg() || fout.CodeVan(err) != fout.NietGevonden {
		t.Errorf("op 2021-12-31: %d %v %v", n, rij, err)
	}
	bevat(t, err.Error(), "31-12-2021")
	if n, _, err := r.Getal(wet.InburgeringstermijnJaren, d("2022-01-01")); n != 3 || err != nil {
		t.Errorf("op 2022-01-01: %d %v", n, err)
	}
}

func TestValueOnNoDateIsReported(t *testing.T) {
	_, _, err := op("").Bedrag(wet.BoeteIntakeBedrag, kalender.Datum{})
	if fout.CodeVan(err) != fout.Ontbreekt {
		t.Errorf("zonder datum: %v", err)
	}
}

func TestUnknownParameterIsReported(t *testing.T) {
	if _, _, err := op("").Getal("bestaatNiet", d("2026-01-01")); fout.CodeVan(err) != fout.NietGevonden {
		t.Errorf("onbekende naam: %v", err)
	}
}

func TestRuleChangesOnTheDayItsNewTextTakesEffect(t *testing.T) {
	r := op("2026-11-23")
	for _, c := range []struct {
		op      string
		wil     bool
		artikel string
	}{
		{"2022-12-31", false, "Bi 5.3 lid 1, tekst 2022"},
		{"2023-01-01", true, "Bi 5.3 lid 1"},
	} {
		got, rij, err := r.Vlag(wet.PIPTermijnVanafKennisgeving, d(c.op))
		if err != nil || got != c.wil || rij.Artikel != c.artikel {
			t.Errorf("op %s: %v %q %v", c.op, got, rij.Artikel, err)
		}
	}
}

func TestAmountIsMoneyAndNotHundredTimesTooMuch(t *testing.T) {
	got, _, err := op("").Bedrag(wet.BoeteIntakeBedrag, d("2026-04-01"))
	if err != nil || got != geld.Euro(250) {
		t.Errorf("boete brede intake: %v %v", got, err)
	}
}

func TestTextNotReadIsMarkedToBeChecked(t *testing.T) {
	r := op("")
	for _, c := range []struct {
		naam wet.Getal
		op   string
		wil  bool
	}{
		{wet.MAPUrenPraktijkMinimum, "2023-03-31", true},
		{wet.MAPUrenPraktijkMinimum, "2023-04-01", false},
		{wet.AanbodTermijnMaanden, "2022-06-01", true},
		{wet.AanbodTermijnMaanden, "2023-04-01", false},
		{wet.BetaaltermijnWeken, "2025-12-31", true},
		{wet.BetaaltermijnWeken, "2026-01-01", false},
		{wet.OntzorgenMaanden, "2025-12-31", true},
		{wet.OntzorgenMaanden, "2026-01-01", false},
		{wet.BewaartermijnPersoonsgegevensJaren, "2026-04-01", true},
		{wet.BewaartermijnPersoonsgegevensJaren, "2026-04-02", false},
		{wet.ZienswijzeTermijnDagen, "2026-04-02", true},
		{wet.AOWLeeftijdMaanden, "2026-04-02", true},
		{wet.PVTUrenMinimum, "2022-01-01", false},
	} {
		_, rij, err := r.Getal(c.naam, d(c.op))
		if err != nil || rij.TeControleren != c.wil {
			t.Errorf("%s op %s: te controleren %v (%v), wil %v", c.naam, c.op, rij.TeControleren, err, c.wil)
		}
	}
}

func TestAmountsThatChangeByYearAreNotCarriedBack(t *testing.T) {
	r := op("")
	for _, naam := range []wet.Bedrag{wet.AanmaningskostenLaag, wet.AanmaningskostenHoog, wet.AanmaningskostenGrens} {
		if _, _, err := r.Bedrag(naam, d("2025-12-31")); err == nil {
			t.Errorf("%s gaf een bedrag voor 2025", naam)
		}
	}
	if _, _, err := r.Bedrag(wet.ExamengeldPerOnderdeel, d("2026-04-17")); err == nil {
		t.Error("examengeld voor 18-04-2026")
	}
}

func TestListForTheScreenIsACopy(t *testing.T) {
	wet.Parameters()[0].Rijen[0].Waarde = 99
	if n, _, _ := op("").Getal(wet.InburgeringstermijnJaren, d("2026-01-01")); n != 3 {
		t.Errorf("de tabel is gewijzigd: %d", n)
	}
}

func TestUnitWritesAsPeopleDo(t *testing.T) {
	for _, c := range []struct {
		e   wet.Eenheid
		n   int64
		wil string
	}{
		{wet.Weken, 10, "10 weken"}, {wet.Weken, 1, "1 week"}, {wet.Maanden, 18, "18 maanden"},
		{wet.Jaren, 3, "3 jaar"}, {wet.Jaren, 1, "1 jaar"}, {wet.Dagen, 14, "14 dagen"}, {wet.Dagen, 1, "1 dag"},
		{wet.Euro, 25000, "€ 250,00"}, {wet.Procent, 75, "75%"}, {wet.Urental, 800, "800 uur"},
		{wet.JaNeeWet, 1, "ja"}, {wet.JaNeeWet, 0, "nee"}, {wet.Aantal, 3, "3"}, {wet.Keer, 2, "2 keer"},
	} {
		if got := c.e.Tekst(c.n); got != c.wil {
			t.Errorf("%d %s = %q, wil %q", c.n, c.e, got, c.wil)
		}
	}
}
