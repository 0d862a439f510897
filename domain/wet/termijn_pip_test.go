package wet_test

import (
	"strings"
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

const vroegIngeschreven = "2022-01-03" // long before every kennisgeving of the tables

func TestPIPDeadlineMovesPastKoningsdag(t *testing.T) {
	got := op("2026-02-16").PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2026-02-16"), Inschrijving: d("2026-01-05")})
	tot(t, got, "2026-04-28")
	if got.Open || !got.Van.Leeg() {
		t.Errorf("open %v van %s", got.Open, got.Van)
	}
	tekst := got.Uitleg.Tekst()
	for _, deel := range []string{"Koningsdag", "dinsdag 28 april 2026", "16-02-2026", "10 weken", "Bi 5.3 lid 1", "Atw 1 lid 1", "vanaf 01-01-2023"} {
		bevat(t, tekst, deel)
	}
}

// Ten weeks that end around every feestdag; the days were computed apart from this program.
func TestPIPDeadlineAroundEveryFeestdag(t *testing.T) {
	for _, c := range []struct{ naam, kennisgeving, uiterlijk string }{
		{"de dag voor Nieuwjaarsdag 2026", "2025-10-22", "2025-12-31"},
		{"Nieuwjaarsdag 2026", "2025-10-23", "2026-01-05"},
		{"de dag na Nieuwjaarsdag 2026", "2025-10-24", "2026-01-05"},
		{"de dag voor Goede Vrijdag 2026", "2026-01-22", "2026-04-02"},
		{"Goede Vrijdag 2026", "2026-01-23", "2026-04-07"},
		{"de dag na Goede Vrijdag 2026", "2026-01-24", "2026-04-07"},
		{"de dag voor Tweede Paasdag 2026", "2026-01-25", "2026-04-07"},
		{"Tweede Paasdag 2026", "2026-01-26", "2026-04-07"},
		{"de dag na Tweede Paasdag 2026", "2026-01-27", "2026-04-07"},
		{"de dag voor Koningsdag 2026", "2026-02-15", "2026-04-28"},
		{"Koningsdag 2026", "2026-02-16", "2026-04-28"},
		{"de dag na Koningsdag 2026", "2026-02-17", "2026-04-28"},
		{"de dag voor Bevrijdingsdag 2026", "2026-02-23", "2026-05-04"},
		{"Bevrijdingsdag 2026", "2026-02-24", "2026-05-06"},
		{"de dag na Bevrijdingsdag 2026", "2026-02-25", "2026-05-06"},
		{"de dag voor Hemelvaartsdag 2026", "2026-03-04", "2026-05-13"},
		{"Hemelvaartsdag 2026", "2026-03-05", "2026-05-18"},
		{"de dag na Hemelvaartsdag 2026", "2026-03-06", "2026-05-18"},
		{"de dag voor de dag na Hemelvaart 2026", "2026-03-05", "2026-05-18"},
		{"de dag na Hemelvaart 2026", "2026-03-06", "2026-05-18"},
		{"de dag na de dag na Hemelvaart 2026", "2026-03-07", "2026-05-18"},
		{"de dag voor Tweede Pinksterdag 2026", "2026-03-15", "2026-05-26"},
		{"Tweede Pinksterdag 2026", "2026-03-16", "2026-05-26"},
		{"de dag na Tweede Pinksterdag 2026", "2026-03-17", "2026-05-26"},
		{"de dag voor Eerste Kerstdag 2026", "2026-10-15", "2026-12-24"},
		{"Eerste Kerstdag 2026", "2026-10-16", "2026-12-28"},
		{"de dag na Eerste Kerstdag 2026", "2026-10-17", "2026-12-28"},
		{"de dag voor Tweede Kerstdag 2026", "2026-10-16", "2026-12-28"},
		{"Tweede Kerstdag 2026", "2026-10-17", "2026-12-28"},
		{"de dag na Tweede Kerstdag 2026", "2026-10-18", "2026-12-28"},
		{"de dag voor Nieuwjaarsdag 2027", "2026-10-22", "2026-12-31"},
		{"Nieuwjaarsdag 2027", "2026-10-23", "2027-01-04"},
		{"de dag na Nieuwjaarsdag 2027", "2026-10-24", "2027-01-04"},
		{"de dag voor Goede Vrijdag 2027", "2027-01-14", "2027-03-25"},
		{"Goede Vrijdag 2027", "2027-01-15", "2027-03-30"},
		{"de dag na Goede Vrijdag 2027", "2027-01-16", "2027-03-30"},
		{"de dag voor Tweede Paasdag 2027", "2027-01-17", "2027-03-30"},
		{"Tweede Paasdag 2027", "2027-01-18", "2027-03-30"},
		{"de dag na Tweede Paasdag 2027", "2027-01-19", "2027-03-30"},
		{"de dag voor Koningsdag 2027", "2027-02-15", "2027-04-26"},
		{"Koningsdag 2027", "2027-02-16", "2027-04-28"},
		{"de dag na Koningsdag 2027", "2027-02-17", "2027-04-28"},
		{"de dag voor Bevrijdingsdag 2027", "2027-02-23", "2027-05-04"},
		{"Bevrijdingsdag 2027", "2027-02-24", "2027-05-10"},
		{"de dag na Bevrijdingsdag 2027", "2027-02-25", "2027-05-10"},
		{"de dag voor Hemelvaartsdag 2027", "2027-02-24", "2027-05-10"},
		{"Hemelvaartsdag 2027", "2027-02-25", "2027-05-10"},
		{"de dag na Hemelvaartsdag 2027", "2027-02-26", "2027-05-10"},
		{"de dag voor de dag na Hemelvaart 2027", "2027-02-25", "2027-05-10"},
		{"de dag na Hemelvaart 2027", "2027-02-26", "2027-05-10"},
		{"de dag na de dag na Hemelvaart 2027", "2027-02-27", "2027-05-10"},
		{"de dag voor Tweede Pinksterdag 2027", "2027-03-07", "2027-05-18"},
		{"Tweede Pinksterdag 2027", "2027-03-08", "2027-05-18"},
		{"de dag na Tweede Pinksterdag 2027", "2027-03-09", "2027-05-18"},
		{"de dag voor Eerste Kerstdag 2027", "2027-10-15", "2027-12-24"},
		{"Eerste Kerstdag 2027", "2027-10-16", "2027-12-27"},
		{"de dag na Eerste Kerstdag 2027", "2027-10-17", "2027-12-27"},
		{"de dag voor Tweede Kerstdag 2027", "2027-10-16", "2027-12-27"},
		{"Tweede Kerstdag 2027", "2027-10-17", "2027-12-27"},
		{"de dag na Tweede Kerstdag 2027", "2027-10-18", "2027-12-27"},
		{"de dag voor Nieuwjaarsdag 2028", "2027-10-22", "2027-12-31"},
		{"Nieuwjaarsdag 2028", "2027-10-23", "2028-01-03"},
		{"de dag na Nieuwjaarsdag 2028", "2027-10-24", "2028-01-03"},
		{"de dag voor Goede Vrijdag 2028", "2028-02-03", "2028-04-13"},
		{"Goede Vrijdag 2028", "2028-02-04", "2028-04-18"},
		{"de dag na Goede Vrijdag 2028", "2028-02-05", "2028-04-18"},
		{"de dag voor Tweede Paasdag 2028", "2028-02-06", "2028-04-18"},
		{"Tweede Paasdag 2028", "2028-02-07", "2028-04-18"},
		{"de dag na Tweede Paasdag 2028", "2028-02-08", "2028-04-18"},
		{"de dag voor Koningsdag 2028", "2028-02-16", "2028-04-26"},
		{"Koningsdag 2028", "2028-02-17", "2028-05-01"},
		{"de dag na Koningsdag 2028", "2028-02-18", "2028-05-01"},
		{"de dag voor Bevrijdingsdag 2028", "2028-02-24", "2028-05-04"},
		{"Bevrijdingsdag 2028", "2028-02-25", "2028-05-08"},
		{"de dag na Bevrijdingsdag 2028", "2028-02-26", "2028-05-08"},
		{"de dag voor Hemelvaartsdag 2028", "2028-03-15", "2028-05-24"},
		{"Hemelvaartsdag 2028", "2028-03-16", "2028-05-29"},
		{"de dag na Hemelvaartsdag 2028", "2028-03-17", "2028-05-29"},
		{"de dag voor de dag na Hemelvaart 2028", "2028-03-16", "2028-05-29"},
		{"de dag na Hemelvaart 2028", "2028-03-17", "2028-05-29"},
		{"de dag na de dag na Hemelvaart 2028", "2028-03-18", "2028-05-29"},
		{"de dag voor Tweede Pinksterdag 2028", "2028-03-26", "2028-06-06"},
		{"Tweede Pinksterdag 2028", "2028-03-27", "2028-06-06"},
		{"de dag na Tweede Pinksterdag 2028", "2028-03-28", "2028-06-06"},
		{"de dag voor Eerste Kerstdag 2028", "2028-10-15", "2028-12-27"},
		{"Eerste Kerstdag 2028", "2028-10-16", "2028-12-27"},
		{"de dag na Eerste Kerstdag 2028", "2028-10-17", "2028-12-27"},
		{"de dag voor Tweede Kerstdag 2028", "2028-10-16", "2028-12-27"},
		{"Tweede Kerstdag 2028", "2028-10-17", "2028-12-27"},
		{"de dag na Tweede Kerstdag 2028", "2028-10-18", "2028-12-27"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			tot(t, op("2026-11-23").PIPTermijn(wet.PIPFeiten{Kennisgeving: d(c.kennisgeving), Inschrijving: d(vroegIngeschreven)}), c.uiterlijk)
		})
	}
}

func TestPIPTermStartsAtTheKennisgevingOrTheLaterRegistration(t *testing.T) {
	for _, c := range []struct{ naam, kennisgeving, inschrijving, uiterlijk, zegt string }{
		{"ingeschreven lang ervoor", "2026-03-02", "2025-01-01", "2026-05-11", "loopt vanaf de kennisgeving"},
		{"ingeschreven de dag ervoor", "2026-03-02", "2026-03-01", "2026-05-11", "loopt vanaf de kennisgeving"},
		{"ingeschreven op dezelfde dag", "2026-03-02", "2026-03-02", "2026-05-11", "loopt vanaf de kennisgeving"},
		{"ingeschreven de dag erna", "2026-03-02", "2026-03-03", "2026-05-12", "nog niet ingeschreven"},
		{"ingeschreven maanden later", "2026-03-02", "2026-09-15", "2026-11-24", "nog niet ingeschreven"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op("2026-03-02").PIPTermijn(wet.PIPFeiten{Kennisgeving: d(c.kennisgeving), Inschrijving: d(c.inschrijving)})
			tot(t, got, c.uiterlijk)
			bevat(t, strings.Join(got.Uitleg.Stappen, "\n"), c.zegt)
		})
	}
}

func TestPIPTermOf2022RunsFromTheRegistration(t *testing.T) {
	for _, c := range []struct{ naam, kennisgeving, inschrijving, uiterlijk string }{
		{"inschrijving voor de kennisgeving", "2022-06-20", "2022-06-06", "2022-08-15"},
		{"inschrijving na de kennisgeving", "2022-06-06", "2022-06-20", "2022-08-29"},
		{"kennisgeving op de laatste dag van de oude tekst", "2022-12-31", "2022-12-01", "2023-02-09"},
		{"kennisgeving op de eerste dag van de nieuwe tekst", "2023-01-01", "2022-12-01", "2023-03-13"},
		{"inschrijving na de wijziging", "2022-12-20", "2023-01-09", "2023-03-20"},
		{"zonder kennisgeving, ingeschreven in 2022", "", "2022-06-06", "2022-08-15"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			tot(t, op("2023-06-01").PIPTermijn(wet.PIPFeiten{Kennisgeving: d(c.kennisgeving), Inschrijving: d(c.inschrijving)}), c.uiterlijk)
		})
	}
}

func TestOldTextWarnsWhenKennisgevingCameLater(t *testing.T) {
	got := op("2022-07-01").PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2022-06-20"), Inschrijving: d("2022-06-06")})
	bevat(t, strings.Join(got.Uitleg.LetOp, "\n"), "kennisgeving kwam na de inschrijving")
}

func TestPIPTermDoesNotRunYet(t *testing.T) {
	for _, c := range []struct {
		naam string
		f    wet.PIPFeiten
		zegt string
	}{
		{"niets bekend", wet.PIPFeiten{}, "geen kennisgeving van DUO en geen inschrijving"},
		{"alleen kennisgeving", wet.PIPFeiten{Kennisgeving: d("2026-02-16")}, "nog niet ingeschreven"},
		{"alleen kennisgeving in 2022", wet.PIPFeiten{Kennisgeving: d("2022-02-16")}, "nog niet ingeschreven"},
		{"alleen inschrijving", wet.PIPFeiten{Inschrijving: d("2026-02-16")}, "nog geen kennisgeving"},
		{"verhuisd, nog niet ingeschreven", wet.PIPFeiten{Verhuizing: true, Kennisgeving: d("2026-02-16")}, "nog niet ingeschreven"},
		{"voor de wet", wet.PIPFeiten{Kennisgeving: d("2021-12-31"), Inschrijving: d("2021-12-01")}, "niet te berekenen"},
		{"verhuisd voor de wet", wet.PIPFeiten{Verhuizing: true, Inschrijving: d("2021-12-01")}, "niet te berekenen"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			nietGeldig(t, op("2026-03-01").PIPTermijn(c.f), true, c.zegt)
		})
	}
}

func TestAfterAMoveTheTermRunsFromTheNewRegistration(t *testing.T) {
	for _, c := range []struct{ naam, inschrijving, uiterlijk string }{
		{"gewone dag", "2026-03-02", "2026-05-11"},
		{"eindigt op Koningsdag", "2026-02-16", "2026-04-28"},
		{"in 2022", "2022-06-06", "2022-08-15"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			f := wet.PIPFeiten{Kennisgeving: d("2022-01-10"), Inschrijving: d(c.inschrijving), Verhuizing: true}
			got := op("2026-03-02").PIPTermijn(f)
			tot(t, got, c.uiterlijk)
			bevat(t, got.Uitleg.Artikel, "Bi 5.3 lid 3")
		})
	}
}

func TestIndispensableInformationOfAThirdParty(t *testing.T) {
	info := func(gevraagd, ontvangen string, onmisbaar bool) wet.InformatieDerde {
		return wet.InformatieDerde{Gevraagd: d(gevraagd), Ontvangen: d(ontvangen), Onmisbaar: onmisbaar}
	}
	for _, c := range []struct {
		naam      string
		info      []wet.InformatieDerde
		uiterlijk string
		open      bool
		zegt      string
	}{
		{"geen", nil, "2026-05-11", false, "vanaf de kennisgeving"},
		{"niet onmisbaar", []wet.InformatieDerde{info("2026-04-01", "2026-06-01", false)}, "2026-05-11", false, "niet onmisbaar"},
		{"na de termijn ontvangen", []wet.InformatieDerde{info("2026-04-01", "2026-06-01", true)}, "2026-06-15", false, "2 weken na maandag 1 juni 2026"},
		{"kort voor het einde ontvangen", []wet.InformatieDerde{info("2026-04-01", "2026-05-06", true)}, "2026-05-20", false, "ontvangen op 06-05-2026"},
		{"precies twee weken voor het einde", []wet.InformatieDerde{info("2026-04-01", "2026-04-27", true)}, "2026-05-11", false, "verandert niet"},
		{"een dag later wel", []wet.InformatieDerde{info("2026-04-01", "2026-04-28", true)}, "2026-05-12", false, "ontvangen op 28-04-2026"},
		{"vroeg ontvangen maakt niet eerder", []wet.InformatieDerde{info("2026-03-05", "2026-03-10", true)}, "2026-05-11", false, "verandert niet"},
		{"nog niet ontvangen", []wet.InformatieDerde{info("2026-04-01", "", true)}, "2026-05-11", true, "nog niet ontvangen"},
		{"een ontvangen, een nog niet", []wet.InformatieDerde{info("2026-04-01", "2026-06-01", true), info("2026-04-01", "", true)}, "2026-06-15", true, "nog niet ontvangen"},
		{"de laatste telt", []wet.InformatieDerde{info("2026-04-01", "2026-06-08", true), info("2026-04-01", "2026-06-01", true)}, "2026-06-22", false, "niet later dan 22-06-2026"},
		{"gevraagd op de laatste dag", []wet.InformatieDerde{info("2026-05-11", "2026-06-01", true)}, "2026-06-15", false, "gevraagd op 11-05-2026"},
		{"te laat gevraagd", []wet.InformatieDerde{info("2026-05-12", "2026-06-01", true)}, "2026-05-11", false, "geeft geen uitstel"},
		{"zonder dag van vragen", []wet.InformatieDerde{info("", "2026-06-01", true)}, "2026-05-11", false, "telt zij niet mee"},
		{"ontvangen voor gevraagd", []wet.InformatieDerde{info("2026-04-10", "2026-04-01", true)}, "2026-05-11", false, "Controleer de datums"},
		{"twee weken eindigen op Tweede Pinksterdag", []wet.InformatieDerde{info("2026-04-01", "2026-05-11", true)}, "2026-05-26", false, "Tweede Pinksterdag"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			got := op("2026-05-01").PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2026-03-02"), Inschrijving: d("2026-01-05"), InformatieDerde: c.info})
			tot(t, got, c.uiterlijk)
			if got.Open != c.open {
				t.Errorf("open %v, wil %v", got.Open, c.open)
			}
			bevat(t, got.Uitleg.Tekst(), c.zegt)
		})
	}
}

func TestTextOf2022GaveNoDelayForThirdParties(t *testing.T) {
	got := op("2022-08-01").PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2022-06-06"), Inschrijving: d("2022-06-06"),
		InformatieDerde: []wet.InformatieDerde{{Gevraagd: d("2022-07-01"), Ontvangen: d("2022-09-01"), Onmisbaar: true}}})
	tot(t, got, "2022-08-15")
	bevat(t, got.Uitleg.Tekst(), "nog geen uitstel")
}

func TestPIPTermUsesTheListOfTheMunicipality(t *testing.T) {
	f := wet.PIPFeiten{Kennisgeving: d("2026-03-03"), Inschrijving: d("2026-01-05")}
	tot(t, op("2026-03-03").PIPTermijn(f), "2026-05-12")
	eigen := kalender.New([]kalender.Gelijkgesteld{{Datum: d("2026-05-12"), Naam: "proefdag", Bron: "proef"}})
	tot(t, op("2026-03-03").MetKalender(eigen).PIPTermijn(f), "2026-05-13")
}

func TestPIPTermWarnsForAYearWithoutGelijkgesteldeDagen(t *testing.T) {
	f := wet.PIPFeiten{Kennisgeving: d("2029-03-05"), Inschrijving: d("2029-01-05")}
	bevat(t, strings.Join(op("2029-03-05").PIPTermijn(f).Uitleg.LetOp, "\n"), "2029")
	f = wet.PIPFeiten{Kennisgeving: d("2026-03-02"), Inschrijving: d("2026-01-05")}
	if got := op("2026-03-05").PIPTermijn(f).Uitleg.LetOp; len(got) != 0 {
		t.Errorf("onnodige waarschuwing: %v", got)
	}
}
