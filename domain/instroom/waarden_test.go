package instroom

import (
	"testing"

	"schakel/domain/persoon"
	"schakel/domain/wet"
)

func TestDatesOfAListAreReadInEverySpelling(t *testing.T) {
	for tekst, want := range map[string]string{
		"30-06-2026": "2026-06-30", "30/06/2026": "2026-06-30", "30.6.2026": "2026-06-30", "30-6-26": "2026-06-30",
		"2026-06-30": "2026-06-30", "20260630": "2026-06-30", "30062026": "2026-06-30", "30 juni 2026": "2026-06-30",
		"30-jun-26": "2026-06-30", "2026-06-30T00:00:00": "2026-06-30", "30-06-2026 0:00": "2026-06-30",
		"2026-06-30 13:45:00": "2026-06-30", "juni": "", "vandaag": "", "+3d": "", "-1w": "", ":": "", "12:30": "", "45000": "", "1/2": "",
	} {
		d, _, ok := leesDatum(tekst, op(), false)
		if d.ISO() != want || ok != (want != "") {
			t.Errorf("%q: got %s %v, want %q", tekst, d, ok, want)
		}
	}
}

func TestYearOfTwoDigitsIsInThePastForABirth(t *testing.T) {
	for tekst, want := range map[string]string{"01-02-61": "1961-02-01", "01-02-05": "2005-02-01", "24-11-26": "1926-11-24"} {
		if d, _, ok := leesDatum(tekst, op(), true); !ok || d.ISO() != want {
			t.Errorf("%q: got %s", tekst, d.ISO())
		}
	}
}

func TestDateThatDoesNotExistDiffersFromNoDate(t *testing.T) {
	for tekst, bestaat := range map[string]bool{"31-02-2026": false, "05-13-2026": false, "2026-02-30": false, "ergens in 2026": true, "x": true} {
		if _, got, ok := leesDatum(tekst, op(), false); ok || got != bestaat {
			t.Errorf("%q: bestaat %v, ok %v", tekst, got, ok)
		}
	}
}

func TestHoursAreReadToTheMinute(t *testing.T) {
	for tekst, want := range map[string]wet.Minuten{
		"0": 0, "12": 720, "12,5": 750, "12.5": 750, "1.200": 72000, "1.200,5": 72030, "80:30": 4830, "80:30:00": 4830,
		"120 uur": 7200, "120u": 7200, "3 Uren": 180, "0.125": 8, "600,00": 36000,
	} {
		if got, ok := leesUren(tekst); !ok || got != want {
			t.Errorf("%q: got %d %v, want %d", tekst, got, ok, want)
		}
	}
	for _, tekst := range []string{"", "veel", "-3", "10001", "NaN", "Inf", "1:99", "x:30", "12-3-2026", "1e9", ":", "5:"} {
		if got, ok := leesUren(tekst); ok {
			t.Errorf("%q is read as %d", tekst, got)
		}
	}
}

func TestWordsOfAListAreUnderstood(t *testing.T) {
	for tekst, want := range map[string]persoon.Geslacht{"m": persoon.Man, "Man": persoon.Man, "V": persoon.Vrouw, "vrouw ": persoon.Vrouw, "x": persoon.GeslachtX} {
		if got, ok := leesGeslacht(tekst); !ok || got != want {
			t.Errorf("geslacht %q: %s", tekst, got)
		}
	}
	for tekst, want := range map[string]persoon.JaNee{"J": persoon.Ja, "ja": persoon.Ja, "N": persoon.Nee, "Nee": persoon.Nee, "1": persoon.Ja} {
		if got, ok := leesJaNee(tekst); !ok || got != want {
			t.Errorf("ja of nee %q: %s", tekst, got)
		}
	}
	for tekst, want := range map[string]wet.Doelgroep{"Gezinsmigrant ": wet.Gezinsmigrant, "OVERIGE MIGRANT": wet.OverigeMigrant, "Statushouder": wet.Asielstatushouder} {
		if got, ok := leesDoelgroep(tekst); !ok || got != want {
			t.Errorf("doelgroep %q: %s", tekst, got)
		}
	}
	for tekst, want := range map[string]wet.Verblijfsvergunning{"Asiel, bepaalde tijd": wet.AsielBepaald, "verblijfsvergunning asiel onbepaalde tijd": wet.AsielOnbepaald,
		"regulier bep. tijd": "", "regulier bepaalde tijd": wet.RegulierBepaald, "regulier onbepaalde tijd": "", "Regulier, gezinslid asiel": wet.GezinslidAsiel} {
		if got, ok := leesVerblijf(tekst); ok != (want != "") || got != want {
			t.Errorf("verblijf %q: %s", tekst, got)
		}
	}
	for tekst, want := range map[string]wet.Leerroute{"B1": wet.RouteB1, "b1-route": wet.RouteB1, "Onderwijsroute": wet.RouteOnderwijs, "Z-route (zelfredzaamheidsroute)": wet.RouteZ, "A2": ""} {
		if got, _ := leesLeerroute(tekst); got != want {
			t.Errorf("leerroute %q: %s", tekst, got)
		}
	}
}

func TestCellThatSaysItIsEmptyIsEmpty(t *testing.T) {
	for _, tekst := range []string{"", " ", "-", "n.v.t.", "NVT", "onbekend", "\u00a0", "\u200b", "#N/A"} {
		if got := schoon(tekst); got != "" {
			t.Errorf("%q: %q", tekst, got)
		}
	}
	if got := schoon(" Ben\u00a0 Ali\t"); got != "Ben Ali" {
		t.Errorf("got %q", got)
	}
}

func TestAddressInOneColumnIsParted(t *testing.T) {
	for tekst, want := range map[string][2]string{
		"Kerkstraat 12 a":    {"Kerkstraat", "12 a"},
		"Plein 1944 12":      {"Plein 1944", "12"},
		"'t Höltje 91 bis":   {"'t Höltje", "91 bis"},
		"Op de Bos, 77":      {"Op de Bos", "77"},
		"Wilhelminasingel":   {"Wilhelminasingel", ""},
		"2e Kruisstraat":     {"2e Kruisstraat", ""},
		"Dr. Nolensplein 3b": {"Dr. Nolensplein", "3b"},
	} {
		straat, nummer := splitsAdres(tekst)
		if straat != want[0] || nummer != want[1] {
			t.Errorf("%q: %q %q", tekst, straat, nummer)
		}
	}
}

func TestHouseNumberIsPutTogether(t *testing.T) {
	l, k := lijst(basis().met(rij{VeldHuisnummer: "12", VeldHuisletter: "a", VeldToevoeging: "bis"}), basis().met(rij{VeldBSN: bsn2, VeldVNummer: "", VeldStraat: "Markt 5-7"}))
	us, err := Beoordeel(l, k, administratie{}, wet.Op(op()))
	if err != nil {
		t.Fatal(err)
	}
	if got := us[0].Voorstel.Persoon.Adres.Huisnummer; got != "12a bis" {
		t.Errorf("got %q", got)
	}
	delete(k, VeldHuisnummer)
	us, err = Beoordeel(l, k, administratie{}, wet.Op(op()))
	if err != nil {
		t.Fatal(err)
	}
	if a := us[1].Voorstel.Persoon.Adres; a.Straat != "Markt" || a.Huisnummer != "5-7" {
		t.Errorf("got %+v", a)
	}
}
