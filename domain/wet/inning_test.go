package wet_test

import (
	"testing"

	"schakel/domain/geld"
	"schakel/domain/wet"
)

func TestCostsOfAReminder(t *testing.T) {
	for _, c := range []struct {
		cent, kosten int
	}{
		{1250, 900}, {25000, 900}, {45399, 900}, {45400, 2000}, {80000, 2000}, {0, 0}, {-100, 0},
	} {
		got := op("2026-07-21").Aanmaningskosten(geld.Cent(c.cent), d("2026-07-21"))
		uitgelegd(t, got.Uitleg)
		if got.Bedrag != geld.Cent(c.kosten) || got.Onbekend {
			t.Errorf("schuld %s kost %s, wil %s", geld.Cent(c.cent), got.Bedrag, geld.Cent(c.kosten))
		}
	}
}

func TestCostsBeforeTheReadTextAreUnknown(t *testing.T) {
	for _, dag := range []string{"2025-12-31", ""} {
		got := op("2026-07-21").Aanmaningskosten(geld.Euro(25), d(dag))
		uitgelegd(t, got.Uitleg)
		if !got.Onbekend || got.Bedrag != 0 {
			t.Errorf("op %q: %s", dag, got.Bedrag)
		}
	}
}

func TestSmallInterestIsNotDue(t *testing.T) {
	oordeel(t, op("2026-07-21").RenteVerschuldigd(geld.Cent(1999)), false, "niet verschuldigd")
	oordeel(t, op("2026-07-21").RenteVerschuldigd(geld.Euro(20)), true, "is verschuldigd")
	oordeel(t, op("2021-07-21").RenteVerschuldigd(geld.Euro(20)), false, "niet te beoordelen")
}

func TestCollectionStartsAfterTheTermOfTheReminder(t *testing.T) {
	oordeel(t, op("2026-08-04").Dwangbevel(d("2026-07-21")), false, "tot en met 4 augustus 2026")
	oordeel(t, op("2026-08-05").Dwangbevel(d("2026-07-21")), true, "dwangbevel")
	oordeel(t, op("2026-08-05").Dwangbevel(d("")), false, "geen aanmaning")
}

func TestNoSetOffAgainstBijstand(t *testing.T) {
	oordeel(t, op("2026-08-05").Verrekenen(), false, "niet met de bijstand")
}

func TestWhatDUODoesAfterTheTerm(t *testing.T) {
	const peil = "2026-06-01"
	r := op(peil)
	for _, c := range []struct {
		naam    string
		got     wet.DUOGevolg
		euro    int64
		maanden int // 0: nothing
	}{
		{"PVT ontbreekt", r.DUOPVTMAP(true, false, d(peil)), 340, 6},
		{"MAP ontbreekt", r.DUOPVTMAP(false, true, d(peil)), 340, 6},
		{"beide ontbreken", r.DUOPVTMAP(true, true, d(peil)), 340, 12},
		{"niets ontbreekt", r.DUOPVTMAP(false, false, d(peil)), 0, 0},
		{"0 onderdelen", r.DUOExamens(0, d(peil)), 1000, 24},
		{"1 onderdeel", r.DUOExamens(1, d(peil)), 1000, 18},
		{"2 onderdelen", r.DUOExamens(2, d(peil)), 1000, 12},
		{"3 onderdelen", r.DUOExamens(3, d(peil)), 1000, 6},
		{"4 onderdelen", r.DUOExamens(4, d(peil)), 1000, 6},
		{"5 onderdelen", r.DUOExamens(5, d(peil)), 0, 0},
		{"min 1 onderdeel", r.DUOExamens(-1, d(peil)), 0, 0},
		{"Z asiel 0 uur", r.DUOUrenZ(wet.Asielstatushouder, 0, d(peil)), 1000, 24},
		{"Z asiel 400 uur", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(400), d(peil)), 1000, 24},
		{"Z asiel 401 uur", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(401), d(peil)), 1000, 18},
		{"Z asiel 800 uur", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(800), d(peil)), 1000, 18},
		{"Z asiel 801 uur", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(801), d(peil)), 1000, 12},
		{"Z asiel 1200 uur", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(1200), d(peil)), 1000, 12},
		{"Z asiel 1201 uur", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(1201), d(peil)), 1000, 6},
		{"Z asiel 1599,5 uur", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(1600)-30, d(peil)), 1000, 6},
		{"Z asiel 1600 uur", r.DUOUrenZ(wet.Asielstatushouder, wet.Uren(1600), d(peil)), 0, 0},
		{"Z overig 200 uur", r.DUOUrenZ(wet.Gezinsmigrant, wet.Uren(200), d(peil)), 1000, 24},
		{"Z overig 201 uur", r.DUOUrenZ(wet.Gezinsmigrant, wet.Uren(201), d(peil)), 1000, 18},
		{"Z overig 401 uur", r.DUOUrenZ(wet.OverigeMigrant, wet.Uren(401), d(peil)), 1000, 12},
		{"Z overig 601 uur", r.DUOUrenZ(wet.OverigeMigrant, wet.Uren(601), d(peil)), 1000, 6},
		{"Z overig 799 uur", r.DUOUrenZ(wet.OverigeMigrant, wet.Uren(799), d(peil)), 1000, 6},
		{"Z overig 800 uur", r.DUOUrenZ(wet.OverigeMigrant, wet.Uren(800), d(peil)), 0, 0},
		{"voor de wet", r.DUOExamens(0, d("2021-06-01")), 0, 0},
	} {
		t.Run(c.naam, func(t *testing.T) {
			uitgelegd(t, c.got.Uitleg)
			if c.got.Geldt != (c.maanden > 0) || c.got.Boete != geld.Euro(c.euro) || c.got.Maanden != c.maanden {
				t.Errorf("%v %s %d maanden, wil %d euro en %d maanden", c.got.Geldt, c.got.Boete, c.got.Maanden, c.euro, c.maanden)
			}
		})
	}
}

func TestGroundsOfExtensionAreAllThere(t *testing.T) {
	letters := ""
	for _, g := range wet.Verlengingsgronden() {
		letters += g.Letter
		if g.Artikel == "" || g.Omschrijving == "" || g.Duur == "" {
			t.Errorf("grond is niet heel: %+v", g)
		}
	}
	if letters != "abcdefghij" || len(wet.Verlengingsgronden()) != 12 {
		t.Errorf("gronden %s", letters)
	}
}

func TestHowLongDataAreKept(t *testing.T) {
	r := op("2026-11-23")
	for _, c := range []struct {
		naam  string
		soort wet.Bewaarsoort
		einde string
		dood  string
		tot   string
	}{
		{"persoonsgegevens", wet.BewaarPersoonsgegevens, "2026-05-01", "", "2031-05-01"},
		{"persoonsgegevens vanaf schrikkeldag", wet.BewaarPersoonsgegevens, "2028-02-29", "", "2033-02-28"},
		{"persoonsgegevens na overlijden", wet.BewaarPersoonsgegevens, "2026-05-01", "2026-08-01", "2026-08-01"},
		{"persoonsgegevens na overlijden in het traject", wet.BewaarPersoonsgegevens, "", "2026-08-01", "2026-08-01"},
		{"beperkte set", wet.BewaarBeperkteSet, "2026-05-01", "", "2076-05-01"},
		{"beperkte set na overlijden", wet.BewaarBeperkteSet, "2026-05-01", "2026-08-01", "2026-08-01"},
		{"traject na overlijden", wet.BewaarTraject, "2026-05-01", "2026-08-01", "2036-05-01"},
		{"traject", wet.BewaarTraject, "2026-05-01", "", "2036-05-01"},
		{"boete", wet.BewaarBoete, "2026-05-01", "", "2033-05-01"},
		{"toezicht", wet.BewaarToezicht, "2026-05-01", "", "2031-05-01"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := r.Bewaren(c.soort, d(c.einde), d(c.dood))
			tot(t, got, c.tot)
			if len(got.Uitleg.LetOp) == 0 {
				t.Error("de gemeente beslist: dat moet erbij staan")
			}
		})
	}
	nietGeldig(t, r.Bewaren(wet.BewaarTraject, d(""), d("")), true, "pas na het einde")
	nietGeldig(t, r.Bewaren("foto's", d("2026-05-01"), d("")), true, "niet bekend")
}
