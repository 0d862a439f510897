package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

func TestPowerToFineLapsesFromTheDayOfTheOvertredingItself(t *testing.T) {
	gepleegd := func(f wet.BoeteFeiten, dag string) wet.BoeteFeiten {
		f.Gepleegd = d(dag)
		return f
	}
	pip := traject("2027-06-01", wet.Normaal)
	intake := intakeboete("2026-06-02")
	for _, c := range []struct {
		naam, op string
		f        wet.BoeteFeiten
		zegt     string // of the block; empty: a fine is possible
	}{
		{"artikel 23, laatste dag", "2027-06-02", gepleegd(pip, "2022-06-02"), ""},
		{"artikel 23, een dag te laat", "2027-06-03", gepleegd(pip, "2022-06-02"), "tot en met 2 juni 2027"},
		{"artikel 23, zonder dag telt de constatering", "2032-06-01", pip, ""},
		{"artikel 23, zonder dag, een dag te laat", "2032-06-02", pip, "tot en met 1 juni 2032"},
		{"artikel 22, laatste dag", "2029-02-24", gepleegd(intake, "2026-02-24"), ""},
		{"artikel 22, een dag te laat", "2029-02-25", gepleegd(intake, "2026-02-24"), "tot en met 24 februari 2029"},
		{"een dag na de constatering kan niet en telt niet", "2032-06-01", gepleegd(pip, "2027-06-02"), ""},
		{"een dag na de constatering, te laat", "2032-06-02", gepleegd(pip, "2027-06-02"), "vervallen"},
		{"voor de wet", "2027-06-03", gepleegd(pip, "2021-12-31"), "Op 31-12-2021"},
		{"op schrikkeldag, laatste dag", "2029-02-28", gepleegd(traject("2028-06-01", wet.Normaal), "2028-02-29"), ""},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op(c.op).Boete(c.f)
			if c.zegt != "" {
				geblokkeerd(t, got, "Awb 5:45", c.zegt)
				return
			}
			if got.Geblokkeerd || got.Bedrag == 0 {
				t.Errorf("geblokkeerd: %s", got.Uitleg.Tekst())
			}
		})
	}
	bevat(t, op("2027-06-02").Boete(gepleegd(pip, "2022-06-02")).Uitleg.Tekst(), "- overtreding: 02-06-2022")
}

func TestDayOfTheOvertredingDoesNotMoveTheRecidive(t *testing.T) {
	f := traject("2026-11-16", wet.Opzet, eerder("2026-05-04", "2026-06-08"))
	for _, dag := range []string{"", "2026-05-03", "2026-11-15"} {
		f.Gepleegd = d(dag)
		kost(t, op("2026-11-23").Boete(f), 10000, 100, 100)
	}
}

// TestCapOnBothSidesOfANewTerm moves the constatering and the earlier fine over the first day of the term.
func TestCapOnBothSidesOfANewTerm(t *testing.T) {
	for _, c := range []struct {
		naam, constatering, eerder string
		al, maanden, cent          int // cent 0: blocked
	}{
		{"laatste dag van de oude termijn", "2026-06-30", "2024-02-05", 2395, 6, 500},
		{"eerste dag van de nieuwe termijn, oude boete telt niet", "2026-07-01", "2026-06-30", 2400, 6, 2500},
		{"oude boete op de eerste dag telt wel", "2026-11-16", "2026-07-01", 395, 6, 500},
		{"6 maanden vol", "2026-11-16", "2026-07-01", 400, 6, 0},
		{"6 maanden, een cent te weinig ruimte maakt niets uit", "2026-11-16", "2026-07-01", 375, 6, 2500},
		{"12 maanden vol", "2026-11-16", "2026-07-01", 800, 12, 0},
		{"18 maanden vol", "2026-11-16", "2026-07-01", 1200, 18, 0},
		{"24 maanden vol", "2026-11-16", "2026-07-01", 1600, 24, 0},
		{"24 maanden, laatste ruimte", "2026-11-16", "2026-07-01", 1599, 24, 100},
		{"onbekende duur in de oude termijn maakt niet uit", "2026-06-30", "2024-02-05", 2395, 9, 500},
	} {
		t.Run(c.naam, func(t *testing.T) {
			al := wet.EerdereBoete{Artikel: wet.Artikel22, Constatering: d(c.eerder), Bedrag: geld.Euro(int64(c.al)), Besluit: wet.Rechtsmiddelen{Bekendgemaakt: d(c.eerder)}}
			f := traject(c.constatering, wet.Normaal, al)
			f.NieuweTermijnVan, f.NieuweTermijnMaanden = d("2026-07-01"), c.maanden
			got := op("2026-11-23").Boete(f)
			if c.cent == 0 {
				geblokkeerd(t, got, "Bi 7.1 lid 5", "hoogste totaal")
				return
			}
			kost(t, got, c.cent, 50, 50)
		})
	}
}

func TestExactRoomUnderTheCapIsNoReduction(t *testing.T) {
	al := eerder("2024-02-05", "2024-02-05")
	for _, c := range []struct {
		al   geld.Cent
		cent int
		zegt bool
	}{{geld.Euro(2375), 2500, false}, {geld.Euro(2375) + 1, 2499, true}, {geld.Euro(2400) - 1, 1, true}} {
		al.Bedrag = c.al
		got := op("2026-11-23").Boete(traject("2026-11-16", wet.Normaal, al))
		kost(t, got, c.cent, 50, 50)
		if strings.Contains(got.Uitleg.Tekst(), "wordt verlaagd") != c.zegt {
			t.Errorf("al %s: %s", c.al, got.Uitleg.Tekst())
		}
	}
}

func TestLowerAmountIsHeldAgainstTheCapToo(t *testing.T) {
	al := eerder("2024-02-05", "2024-02-05")
	al.Bedrag = geld.Euro(2380)
	f := traject("2026-11-16", wet.Opzet, al)
	f.Matiging = wet.Matiging{Bedrag: geld.Euro(15), Reden: "kort na een geboorte"}
	kost(t, op("2026-11-23").Boete(f), 1500, 50, 100)
	f.Matiging.Bedrag = geld.Euro(30)
	kost(t, op("2026-11-23").Boete(f), 2000, 50, 100)
}

func TestEarlierFineOfTheIntakeSetsNoStepAndEveryStepNeedsItsOwnFine(t *testing.T) {
	eerste, tweede := eerder("2026-01-05", "2026-01-06"), eerder("2026-02-02", "2026-02-03")
	intake := eerste
	intake.Artikel = wet.Artikel22
	open := tweede
	open.Besluit = wet.Rechtsmiddelen{}
	for _, c := range []struct {
		naam    string
		eerdere []wet.EerdereBoete
		norm    int
	}{
		{"geen", nil, 50},
		{"alleen de intake", []wet.EerdereBoete{intake}, 50},
		{"een", []wet.EerdereBoete{eerste}, 100},
		{"een, en een zonder bekend besluit", []wet.EerdereBoete{eerste, open}, 100},
		{"twee", []wet.EerdereBoete{eerste, tweede}, 200},
		{"twee, andersom", []wet.EerdereBoete{tweede, eerste}, 200},
		{"twee en de intake", []wet.EerdereBoete{tweede, intake, eerste}, 200},
	} {
		t.Run(c.naam, func(t *testing.T) {
			kost(t, op("2026-11-23").Boete(traject("2026-11-16", wet.Opzet, c.eerdere...)), c.norm*100, c.norm, 100)
		})
	}
}

func TestGroundIsWrittenInWordsWithItsArticle(t *testing.T) {
	for g, artikel := range map[wet.Grond]string{wet.GrondBegeleiding: "Wi 15 lid 1 onder b", wet.GrondPVTMAP: "Wi 15 lid 1 onder c", wet.GrondLeerroute: "Wi 15 lid 2"} {
		bevat(t, g.Naam(), artikel)
		f := traject("2026-05-04", wet.Normaal)
		f.Grond = g
		bevat(t, op("2026-05-04").Boete(f).Uitleg.Tekst(), "- grond: "+g.Naam())
	}
	if naam := wet.Grond("d").Naam(); naam != "" {
		t.Errorf("onbekende grond heet %q", naam)
	}
}

func TestBlockedFineCitesItsArticleOnce(t *testing.T) {
	vol := eerder("2024-02-05", "2024-02-05")
	vol.Bedrag = geld.Euro(2400)
	beletsel := traject("2026-05-04", wet.Normaal)
	beletsel.Beletsels = []wet.Beletsel{wet.MaatregelParticipatiewet, wet.Overleden}
	for _, got := range []wet.Boete{
		op("2026-11-23").Boete(traject("2026-11-16", wet.Normaal, vol)), op("2026-11-23").Boete(beletsel),
		op("2026-11-23").Boete(traject("2026-05-04", wet.GeenVerwijt)), op("2026-11-23").Boete(wet.BoeteFeiten{}),
	} {
		if n := strings.Count(got.Uitleg.Artikel, got.Artikel); n != 1 || !got.Geblokkeerd {
			t.Errorf("%q staat %d keer in %q", got.Artikel, n, got.Uitleg.Artikel)
		}
	}
	if got := op("2026-11-23").Boete(beletsel); got.Artikel != "Wi 27" {
		t.Errorf("het eerste beletsel telt: %s", got.Artikel)
	}
}

func TestUnknownGroupIsTreatedWithTheCareForAnAsielstatushouder(t *testing.T) {
	got := op("2026-05-04").Evenredigheid("")
	oordeel(t, got, true, "verplicht")
	bevat(t, strings.Join(got.Uitleg.LetOp, " "), "doelgroep is niet bekend")
	f := traject("2026-05-04", wet.Normaal)
	f.Doelgroep = ""
	boete := op("2026-05-04").Boete(f)
	if !boete.Evenredigheid {
		t.Error("zonder doelgroep is de toets verplicht")
	}
	bevat(t, strings.Join(boete.Uitleg.LetOp, " "), "C-158/23")
	for _, g := range []wet.Doelgroep{wet.Gezinsmigrant, wet.OverigeMigrant} {
		oordeel(t, op("2026-05-04").Evenredigheid(g), false, "niet verplicht")
	}
}

func TestSecondIntakeFineOnBothSidesOfTheAnnouncementAndTheNewTerm(t *testing.T) {
	eerste := wet.EerdereBoete{Artikel: wet.Artikel22, Constatering: d("2026-02-23"), Bedrag: geld.Euro(250),
		Besluit: wet.Rechtsmiddelen{Bekendgemaakt: d("2026-04-01")}, NieuweTermijn: d("2026-06-01")}
	kort := eerste
	kort.NieuweTermijn = d("2026-04-02")
	for _, c := range []struct {
		naam, constatering string
		e                  wet.EerdereBoete
		zegt               string
	}{
		{"op de dag van de bekendmaking", "2026-04-01", kort, "nog niet bekendgemaakt"},
		{"de dag erna, de termijn eindigt die dag", "2026-04-02", kort, ""},
		{"de dag voor het einde van de termijn", "2026-05-31", eerste, "loopt nog tot en met 1 juni 2026"},
		{"de laatste dag van de termijn", "2026-06-01", eerste, ""},
		{"de dag na de termijn", "2026-06-02", eerste, ""},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op("2026-06-15").Boete(intakeboete(c.constatering, c.e))
			if c.zegt == "" {
				kost(t, got, 25000, 250, 100)
				return
			}
			geblokkeerd(t, got, "Wi 22 lid 3", c.zegt)
		})
	}
}

func TestRentAndReminderOnTheCent(t *testing.T) {
	for cent, ja := range map[geld.Cent]bool{0: false, 1: false, 1999: false, 2000: true, 2001: true} {
		if got := op("2026-07-21").RenteVerschuldigd(cent); got.Ja != ja {
			t.Errorf("rente %s: %v", cent, got.Ja)
		}
	}
	var geen kalender.Datum
	for cent, kosten := range map[geld.Cent]geld.Cent{1: 900, 45399: 900, 45400: 2000, 45401: 2000} {
		if got := op("2026-07-21").Aanmaningskosten(cent, d("2026-07-21")); got.Bedrag != kosten || got.Onbekend {
			t.Errorf("aanmaning van %s kost %s, wil %s", cent, got.Bedrag, kosten)
		}
	}
	if got := op("2026-07-21").Aanmaningskosten(geld.Euro(25), geen); !got.Onbekend {
		t.Error("zonder dag van verzending zijn de kosten niet bekend")
	}
}
