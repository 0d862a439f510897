package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/geld"
	"schakel/domain/wet"
)

// eerder is an imposed fine of art. 23 of 25 euro.
func eerder(constatering, bekendgemaakt string) wet.EerdereBoete {
	return wet.EerdereBoete{Artikel: wet.Artikel23, Constatering: d(constatering), Bedrag: geld.Euro(25), Besluit: wet.Rechtsmiddelen{Bekendgemaakt: d(bekendgemaakt)}}
}

// traject is an overtreding of art. 23.
func traject(constatering string, v wet.Verwijtbaarheid, eerdere ...wet.EerdereBoete) wet.BoeteFeiten {
	return wet.BoeteFeiten{Artikel: wet.Artikel23, Grond: wet.GrondBegeleiding, Doelgroep: wet.Asielstatushouder,
		Constatering: d(constatering), Verwijtbaarheid: v, Eerdere: eerdere}
}

// intakeboete is an overtreding of art. 22 as in casus D.
func intakeboete(constatering string, eerdere ...wet.EerdereBoete) wet.BoeteFeiten {
	return wet.BoeteFeiten{Artikel: wet.Artikel22, Doelgroep: wet.Gezinsmigrant, Constatering: d(constatering),
		Verwijtbaarheid: wet.Normaal, Oproepen: drieGemist(), Eerdere: eerdere}
}

// kost checks an amount in cents with its norm in whole euros and percentage.
func kost(t *testing.T, got wet.Boete, cent, norm, pct int) {
	t.Helper()
	uitgelegd(t, got.Uitleg)
	if got.Geblokkeerd || got.Bedrag != geld.Cent(cent) || got.Norm != geld.Euro(int64(norm)) || got.Percentage != pct {
		t.Errorf("%s (norm %s, %d%%, geblokkeerd %v), wil %s (norm %d, %d%%)\n%s",
			got.Bedrag, got.Norm, got.Percentage, got.Geblokkeerd, geld.Cent(cent), norm, pct, got.Uitleg.Tekst())
	}
}

func geblokkeerd(t *testing.T, got wet.Boete, artikel, zegt string) {
	t.Helper()
	uitgelegd(t, got.Uitleg)
	if !got.Geblokkeerd || got.Artikel != artikel || got.Bedrag != 0 {
		t.Errorf("geblokkeerd %v door %q, %s; wil %q\n%s", got.Geblokkeerd, got.Artikel, got.Bedrag, artikel, got.Uitleg.Tekst())
	}
	bevat(t, got.Uitleg.Uitkomst, zegt)
	bevat(t, got.Uitleg.Uitkomst, artikel)
}

func TestCasusE(t *testing.T) {
	e1 := eerder("2026-05-04", "2026-06-08")
	r := op("2026-11-23")
	eerste := r.Boete(traject("2026-05-04", wet.Normaal))
	kost(t, eerste, 2500, 50, 50)
	if !eerste.Evenredigheid {
		t.Error("de toets van evenredigheid is verplicht")
	}
	bevat(t, eerste.Uitleg.Tekst(), "€ 50,00 x 50% = € 25,00")
	tweede := r.Boete(traject("2026-11-16", wet.GroveSchuld, e1))
	kost(t, tweede, 7500, 100, 75)
	bevat(t, tweede.Uitleg.Tekst(), "€ 50,00 wordt € 100,00")
	bevat(t, tweede.Uitleg.Tekst(), "C-158/23")
}

func TestRecidiveIsJudgedOnTheDayOfConstatering(t *testing.T) {
	e1 := eerder("2026-05-04", "2026-06-08") // stands from 2026-07-21
	metBezwaar := e1
	metBezwaar.Besluit.Bezwaar = d("2026-07-01")
	beslist := metBezwaar
	beslist.Besluit.Beslissing, beslist.Besluit.Uitkomst = d("2026-09-01"), wet.BezwaarOngegrond // stands from 2026-10-14
	gegrond := metBezwaar
	gegrond.Besluit.Beslissing, gegrond.Besluit.Uitkomst = d("2026-09-01"), wet.BezwaarGegrond
	teLaat := e1
	teLaat.Besluit.Bezwaar, teLaat.Besluit.TochOpTijd = d("2026-11-17"), true
	intake := e1
	intake.Artikel = wet.Artikel22
	for _, c := range []struct {
		naam, constatering string
		e                  wet.EerdereBoete
		norm               int
	}{
		{"E2: eerste boete staat nog niet vast", "2026-06-29", e1, 50},
		{"de dag voordat zij vaststaat", "2026-07-20", e1, 50},
		{"de eerste dag dat zij vaststaat", "2026-07-21", e1, 100},
		{"E3: laatste dag van het venster", "2027-05-04", e1, 100},
		{"E3: een dag na het venster", "2027-05-05", e1, 50},
		{"zelfde dag geconstateerd", "2026-05-04", e1, 50},
		{"bezwaar loopt nog", "2026-08-03", metBezwaar, 50},
		{"na ongegrond bezwaar, beroepstermijn loopt", "2026-10-13", beslist, 50},
		{"na ongegrond bezwaar, beroepstermijn voorbij", "2026-10-14", beslist, 100},
		{"na gegrond bezwaar", "2026-11-16", gegrond, 50},
		{"wat later bekend wordt, verandert niets", "2026-11-16", teLaat, 100},
		{"een boete voor de intake telt niet", "2026-11-16", intake, 50},
	} {
		t.Run(c.naam, func(t *testing.T) {
			kost(t, op("2027-06-01").Boete(traject(c.constatering, wet.Normaal, c.e)), c.norm*50, c.norm, 50)
		})
	}
}

func TestRecidiveWindowOverALeapDay(t *testing.T) {
	for _, c := range []struct {
		eerder, constatering string
		norm                 int
	}{
		{"2027-02-28", "2028-02-29", 100}, {"2027-02-27", "2028-02-29", 50},
		{"2028-02-29", "2029-02-28", 100}, {"2028-02-29", "2029-03-01", 50},
	} {
		e := eerder(c.eerder, c.eerder)
		kost(t, op("2029-06-01").Boete(traject(c.constatering, wet.Opzet, e)), c.norm*100, c.norm, 100)
	}
}

// The whole table of norm and percentage (Bi 7.1 lid 2-4), in cents.
func TestAmountByStepAndCulpability(t *testing.T) {
	var eerdere []wet.EerdereBoete
	for stap, rij := range []struct {
		norm                                    int
		opzet, groveSchuld, normaal, verminderd int
	}{
		{50, 5000, 3750, 2500, 1250}, {100, 10000, 7500, 5000, 2500}, {200, 20000, 15000, 10000, 5000},
		{400, 40000, 30000, 20000, 10000}, {800, 80000, 60000, 40000, 20000}, {800, 80000, 60000, 40000, 20000},
	} {
		for v, c := range map[wet.Verwijtbaarheid]struct{ cent, pct int }{
			wet.Opzet: {rij.opzet, 100}, wet.GroveSchuld: {rij.groveSchuld, 75}, wet.Normaal: {rij.normaal, 50}, wet.Verminderd: {rij.verminderd, 25},
		} {
			kost(t, op("2026-11-23").Boete(traject("2026-11-16", v, eerdere...)), c.cent, rij.norm, c.pct)
		}
		dag := d("2026-01-05").PlusWeken(stap).ISO()
		eerdere = append(eerdere, eerder(dag, dag))
	}
}

func TestFinesOfTheTermStayUnderTheCap(t *testing.T) {
	al := func(constatering string, euro int64) wet.EerdereBoete {
		e := eerder(constatering, constatering)
		e.Bedrag = geld.Euro(euro)
		return e
	}
	intake := al("2024-02-05", 250)
	intake.Artikel = wet.Artikel22
	gevallen := al("2024-02-05", 2390)
	gevallen.Besluit.Bezwaar, gevallen.Besluit.Beslissing, gevallen.Besluit.Uitkomst = d("2024-02-20"), d("2024-04-01"), wet.BezwaarGegrond
	for _, c := range []struct {
		naam    string
		eerdere []wet.EerdereBoete
		maanden int
		cent    int // 0: blocked
	}{
		{"ruimte", []wet.EerdereBoete{al("2024-02-05", 2375)}, 0, 2500},
		{"bijna vol", []wet.EerdereBoete{al("2024-02-05", 2390)}, 0, 1000},
		{"vol", []wet.EerdereBoete{al("2024-02-05", 2400)}, 0, 0},
		{"een boete voor de intake telt mee", []wet.EerdereBoete{intake, al("2024-03-05", 2140)}, 0, 1000},
		{"wat na bezwaar verviel telt niet", []wet.EerdereBoete{gevallen}, 0, 2500},
		{"nieuwe termijn van 6 maanden", []wet.EerdereBoete{al("2026-08-03", 390)}, 6, 1000},
		{"nieuwe termijn van 6 maanden, vol", []wet.EerdereBoete{al("2026-08-03", 400)}, 6, 0},
		{"nieuwe termijn van 12 maanden", []wet.EerdereBoete{al("2026-08-03", 790)}, 12, 1000},
		{"nieuwe termijn van 18 maanden", []wet.EerdereBoete{al("2026-08-03", 1190)}, 18, 1000},
		{"nieuwe termijn van 24 maanden", []wet.EerdereBoete{al("2026-08-03", 1590)}, 24, 1000},
		{"nieuwe termijn van onbekende duur", nil, 9, 0},
		{"boetes van voor de nieuwe termijn tellen daar niet", []wet.EerdereBoete{al("2024-02-05", 2400)}, 6, 2500},
	} {
		t.Run(c.naam, func(t *testing.T) {
			f := traject("2026-11-16", wet.Normaal)
			f.Eerdere = c.eerdere
			for i := range f.Eerdere { // no recidive: only the cap is tested
				if f.Eerdere[i].Constatering.Na(d("2026-01-01")) {
					f.Eerdere[i].Artikel = wet.Artikel22
				}
			}
			if c.maanden > 0 {
				f.NieuweTermijnVan, f.NieuweTermijnMaanden = d("2026-07-01"), c.maanden
			}
			got := op("2026-11-23").Boete(f)
			if c.cent == 0 {
				geblokkeerd(t, got, "Bi 7.1 lid 5", "hoogste totaal")
				return
			}
			if got.Bedrag != geld.Cent(c.cent) || got.Geblokkeerd {
				t.Errorf("%s, wil %s\n%s", got.Bedrag, geld.Cent(c.cent), got.Uitleg.Tekst())
			}
		})
	}
}

func TestOffenceBeforeTheNewTermFallsUnderTheOldCap(t *testing.T) {
	f := traject("2026-06-30", wet.Normaal, eerder("2024-02-05", "2024-02-05"))
	f.Eerdere[0].Bedrag = geld.Euro(2390)
	f.NieuweTermijnVan, f.NieuweTermijnMaanden = d("2026-07-01"), 6
	kost(t, op("2026-11-23").Boete(f), 1000, 50, 50)
}

func TestWhatForbidsAFine(t *testing.T) {
	with := func(doe func(*wet.BoeteFeiten)) wet.BoeteFeiten {
		f := traject("2026-05-04", wet.Normaal)
		doe(&f)
		return f
	}
	for _, c := range []struct {
		naam    string
		f       wet.BoeteFeiten
		artikel string
		zegt    string
	}{
		{"bijstand verlaagd", with(func(f *wet.BoeteFeiten) { f.Beletsels = []wet.Beletsel{wet.MaatregelParticipatiewet} }), "Wi 27", "al verlaagd"},
		{"al beboet", with(func(f *wet.BoeteFeiten) { f.Beletsels = []wet.Beletsel{wet.AlBestraft} }), "Awb 5:43", "al een boete"},
		{"overleden", with(func(f *wet.BoeteFeiten) { f.Beletsels = []wet.Beletsel{wet.Overleden} }), "Awb 5:42", "overleden"},
		{"rechtvaardiging", with(func(f *wet.BoeteFeiten) { f.Beletsels = []wet.Beletsel{wet.Rechtvaardiging} }), "Awb 5:5", "rechtvaardiging"},
		{"geen verwijt", with(func(f *wet.BoeteFeiten) { f.Verwijtbaarheid = wet.GeenVerwijt }), "Awb 5:41", "Zonder verwijt"},
		{"verwijtbaarheid onbekend", with(func(f *wet.BoeteFeiten) { f.Verwijtbaarheid = "" }), "Bi 7.1 lid 4", "nog niet beoordeeld"},
		{"leerroute van een gezinsmigrant", with(func(f *wet.BoeteFeiten) { f.Grond, f.Doelgroep = wet.GrondLeerroute, wet.Gezinsmigrant }), "Wi 23 lid 1", "alleen een asielstatushouder"},
		{"zonder grond", with(func(f *wet.BoeteFeiten) { f.Grond = "" }), "Wi 23 lid 1", "grond"},
		{"zonder artikel", with(func(f *wet.BoeteFeiten) { f.Artikel = 0 }), "Wi 22; Wi 23", "ontbreekt"},
		{"zonder constatering", with(func(f *wet.BoeteFeiten) { f.Constatering = d("") }), "Wi 22; Wi 23", "ontbreekt"},
		{"voor de wet", with(func(f *wet.BoeteFeiten) { f.Constatering = d("2021-12-31") }), "Wi 23", "niet te berekenen"},
	} {
		t.Run(c.naam, func(t *testing.T) { geblokkeerd(t, op("2026-11-23").Boete(c.f), c.artikel, c.zegt) })
	}
	f := with(func(f *wet.BoeteFeiten) { f.Beletsels = []wet.Beletsel{"onbekend"} })
	kost(t, op("2026-11-23").Boete(f), 2500, 50, 50)
}

func TestGroundsOfArticle23ByDoelgroep(t *testing.T) {
	for _, g := range []wet.Grond{wet.GrondBegeleiding, wet.GrondPVTMAP} {
		f := traject("2026-05-04", wet.Normaal)
		f.Grond, f.Doelgroep = g, wet.OverigeMigrant
		got := op("2026-05-04").Boete(f)
		kost(t, got, 2500, 50, 50)
		if got.Evenredigheid {
			t.Error("evenredigheid is alleen bij een asielstatushouder verplicht")
		}
	}
	f := traject("2026-05-04", wet.Normaal)
	f.Grond = wet.GrondLeerroute
	kost(t, op("2026-05-04").Boete(f), 2500, 50, 50)
}

func TestPowerToFineLapses(t *testing.T) {
	f := traject("2022-05-02", wet.Normaal)
	kost(t, op("2027-05-02").Boete(f), 2500, 50, 50)
	geblokkeerd(t, op("2027-05-03").Boete(f), "Awb 5:45", "vervallen")
	i := intakeboete("2026-02-23")
	kost(t, op("2029-02-23").Boete(i), 25000, 250, 100)
	geblokkeerd(t, op("2029-02-24").Boete(i), "Awb 5:45", "vervallen")
}

func TestCasusDFixedFineForTheIntake(t *testing.T) {
	kost(t, op("2026-02-24").Boete(intakeboete("2026-02-23")), 25000, 250, 100)
	d1 := wet.EerdereBoete{Artikel: wet.Artikel22, Constatering: d("2026-02-23"), Bedrag: geld.Euro(250),
		Besluit: wet.Rechtsmiddelen{Bekendgemaakt: d("2026-04-01")}, NieuweTermijn: d("2026-06-01")}
	zonderTermijn := d1
	zonderTermijn.NieuweTermijn = d("")
	nietBekend := d1
	nietBekend.Besluit.Bekendgemaakt = d("")
	opzelfdeDag := d1
	opzelfdeDag.Besluit.Bekendgemaakt = d("2026-06-02")
	kost(t, op("2026-06-02").Boete(intakeboete("2026-06-02", d1)), 25000, 250, 100)
	kost(t, op("2026-06-01").Boete(intakeboete("2026-06-01", d1)), 25000, 250, 100)
	geblokkeerd(t, op("2026-06-02").Boete(intakeboete("2026-05-31", d1)), "Wi 22 lid 3", "loopt nog tot en met 1 juni 2026")
	geblokkeerd(t, op("2026-06-02").Boete(intakeboete("2026-06-02", nietBekend)), "Wi 22 lid 3", "nog niet bekendgemaakt")
	geblokkeerd(t, op("2026-06-02").Boete(intakeboete("2026-06-02", opzelfdeDag)), "Wi 22 lid 3", "nog niet bekendgemaakt")
	geblokkeerd(t, op("2026-08-03").Boete(intakeboete("2026-08-03", d1, d1)), "Wi 22 lid 3", "al twee boetes")
	got := op("2026-06-02").Boete(intakeboete("2026-06-02", zonderTermijn))
	kost(t, got, 25000, 250, 100)
	bevat(t, strings.Join(got.Uitleg.LetOp, ""), "nieuwe termijn")
}

func TestIntakeFineThatFellInBezwaarIsNotOneOfTheTwo(t *testing.T) {
	staat := wet.EerdereBoete{Artikel: wet.Artikel22, Constatering: d("2026-02-23"), Bedrag: geld.Euro(250),
		Besluit: wet.Rechtsmiddelen{Bekendgemaakt: d("2026-03-02")}, NieuweTermijn: d("2026-05-04")}
	gegrond := staat
	gegrond.Besluit.Bezwaar, gegrond.Besluit.Beslissing, gegrond.Besluit.Uitkomst = d("2026-03-09"), d("2026-04-07"), wet.BezwaarGegrond
	ongegrond := gegrond
	ongegrond.Besluit.Uitkomst = wet.BezwaarOngegrond
	loopt := gegrond
	loopt.Besluit.Beslissing = d("")
	for _, c := range []struct {
		naam, op, constatering string
		eerdere                []wet.EerdereBoete
		zegt                   string // of the block; empty: none
	}{
		{"de vervallen boete zet geen termijn", "2026-04-20", "2026-04-20", []wet.EerdereBoete{gegrond}, ""},
		{"een vervallen boete en een die staat: dit is de tweede", "2026-06-02", "2026-06-02", []wet.EerdereBoete{gegrond, staat}, ""},
		{"voor de beslissing telt de boete nog", "2026-04-06", "2026-04-06", []wet.EerdereBoete{gegrond}, "loopt nog"},
		{"de overtreding was voor de beslissing, de vraag erna", "2026-04-20", "2026-04-06", []wet.EerdereBoete{gegrond}, ""},
		{"ongegrond bezwaar", "2026-06-02", "2026-06-02", []wet.EerdereBoete{ongegrond, staat}, "al twee boetes"},
		{"bezwaar loopt", "2026-06-02", "2026-06-02", []wet.EerdereBoete{loopt, staat}, "al twee boetes"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op(c.op).Boete(intakeboete(c.constatering, c.eerdere...))
			if c.zegt != "" {
				geblokkeerd(t, got, "Wi 22 lid 3", c.zegt)
				return
			}
			kost(t, got, 25000, 250, 100)
			bevat(t, got.Uitleg.Tekst(), "van 23-02-2026 is in bezwaar vervallen")
		})
	}
}

func TestIntakeFineNeedsAWarningAndTwoOproepen(t *testing.T) {
	f := intakeboete("2026-02-23")
	f.Oproepen = f.Oproepen[:1]
	geblokkeerd(t, op("2026-02-24").Boete(f), "Wi 14 lid 1", "tweede oproep")
	geblokkeerd(t, op("2026-02-24").Boete(intakeboete("2026-02-22")), "Wi 14 lid 1", "tweede oproep")
	f = intakeboete("2026-02-23")
	f.Oproepen[0].Waarschuwing = d("")
	geblokkeerd(t, op("2026-02-24").Boete(f), "Wi 14 lid 1", "geen schriftelijke waarschuwing")
	f = intakeboete("2026-02-23")
	f.Verwijtbaarheid = wet.GeenVerwijt
	geblokkeerd(t, op("2026-02-24").Boete(f), "Awb 5:41", "Zonder verwijt")
	f.Verwijtbaarheid = wet.Verminderd
	got := op("2026-02-24").Boete(f)
	kost(t, got, 25000, 250, 100)
	bevat(t, strings.Join(got.Uitleg.LetOp, ""), "Verminderde verwijtbaarheid")
}

func TestLowerAmountNeedsAReason(t *testing.T) {
	for _, c := range []struct {
		naam string
		m    wet.Matiging
		cent int
		zegt string
	}{
		{"met reden", wet.Matiging{Bedrag: geld.Euro(100), Reden: "schulden, geen draagkracht"}, 10000, "verlaagd van € 250,00 naar € 100,00"},
		{"tot nul", wet.Matiging{Bedrag: 0, Reden: "opgenomen in het ziekenhuis"}, 0, "naar € 0,00"},
		{"zonder reden", wet.Matiging{Bedrag: geld.Euro(100)}, 25000, "zonder reden"},
		{"hoger", wet.Matiging{Bedrag: geld.Euro(300), Reden: "x"}, 25000, "niet lager"},
		{"gelijk", wet.Matiging{Bedrag: geld.Euro(250), Reden: "x"}, 25000, "niet lager"},
		{"onder nul", wet.Matiging{Bedrag: geld.Euro(-5), Reden: "x"}, 25000, "niet lager"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			f := intakeboete("2026-02-23")
			f.Matiging = c.m
			got := op("2026-02-24").Boete(f)
			kost(t, got, c.cent, 250, 100)
			bevat(t, got.Uitleg.Tekst(), c.zegt)
			bevat(t, got.Uitleg.Artikel, "Bi 7.1 lid 6")
		})
	}
	f := traject("2026-05-04", wet.Normaal)
	f.Matiging = wet.Matiging{Bedrag: geld.Euro(10), Reden: "eerste keer, snel hersteld"}
	got := op("2026-05-04").Boete(f)
	kost(t, got, 1000, 50, 50)
	if strings.Contains(got.Uitleg.Artikel, "lid 6") {
		t.Errorf("Bi 7.1 lid 6 geldt alleen voor de intake: %s", got.Uitleg.Artikel)
	}
}

func TestProportionalityIsAlwaysWrittenForAnAsielstatushouder(t *testing.T) {
	got := op("2026-05-04").Evenredigheid(wet.Asielstatushouder)
	oordeel(t, got, true, "verplicht")
	bevat(t, strings.Join(got.Uitleg.LetOp, ""), "ECLI:NL:RVS:2025:3087")
	bevat(t, strings.Join(got.Uitleg.LetOp, ""), "te controleren")
	oordeel(t, op("2026-05-04").Evenredigheid(wet.Gezinsmigrant), false, "niet verplicht")
}
