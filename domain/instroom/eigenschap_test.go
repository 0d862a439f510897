package instroom

import (
	"fmt"
	"maps"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/wet"
)

// waarden are what a cell can hold: good, odd and wrong.
func waarden() map[Veld][]string {
	datums := []string{"", "01-02-2026", "2026-03-04", "3-4-26", "31-02-2026", "01-01-2031", "gisteren", "01-01-1975"}
	janee := []string{"", "ja", "Nee", "misschien"}
	uren := []string{"", "120", "12,5", "12:30", "-3", "veel"}
	uit := map[Veld][]string{
		VeldBSN: {bsn1, bsn2, bsn3, "", "123456789", "9000"}, VeldVNummer: {"", vnr1, vnr2, "12"},
		VeldAchternaam: {"Yılmaz", "van der Meulen-Habtemariam Gebreselassie", "O'Neill", "", "."}, VeldTussenvoegsel: {"", "van der"}, VeldVoornamen: {"", "Ngozi", "Thị Hương"},
		VeldGeboortedatum: {"27-07-1984", "00-00-1990", "", "30-02-1990", "01-01-2012"}, VeldGeslacht: {"", "V", "man", "?"},
		VeldNationaliteit: {"", "Nigeria", "Duitse", "Syrische/Duitse"}, VeldStraat: {"", "Kerkstraat", "Kerkstraat 12"}, VeldHuisnummer: {"", "226"},
		VeldPostcode: {"", "6001aa", "x"}, VeldTelefoon: {"", "06-12345678", "bel 12 34"}, VeldEmail: {"", "a@voorbeeld.nl", "selam#voorbeeld"}, VeldTolk: janee, VeldVoertaal: {"", "Igbo"},
		VeldDoelgroep: {"asielstatushouder", "gezinsmigrant", "overig", "", "toerist"}, VeldVerblijf: {"", "asiel bepaalde tijd", "regulier bepaalde tijd", "visum"},
		VeldMedewerker: {"", "R. Jansen"}, VeldPartnerBSN: {"", bsn2, "12"}, VeldOpmerking: {"", "Belt liever niet.", "regel 1\nregel 2"},
		VeldLeerroute: {"", "B1", "Z", "onderwijs", "X"}, VeldNiveau: {"", "A2", "B1", "C3"}, VeldKeurmerk: janee,
	}
	for _, v := range []Veld{VeldKennisgeving, VeldInschrijving, VeldBijstand, VeldDagtekening, VeldEindeTermijn, VeldAanbod, VeldUrenOp, VeldPVT, VeldMAP, VeldEindgesprekZ} {
		uit[v] = datums
	}
	for _, k := range urenkolommen() {
		uit[k.veld] = uren
	}
	return uit
}

// willekeurig draws a row of which most cells are as they should be.
func willekeurig(t *rapid.T, n int) rij {
	r := basis()
	alle := waarden()
	for _, veld := range Velden() {
		keuzes := alle[veld]
		if len(keuzes) > 0 && rapid.IntRange(0, 3).Draw(t, fmt.Sprintf("change %s of %d", veld, n)) == 0 {
			r[veld] = rapid.SampledFrom(keuzes).Draw(t, fmt.Sprintf("%s of %d", veld, n))
		}
	}
	return r
}

// TestReadingTheSameListAgainChangesNothing takes any list in, with its questions, and
// judges it again: nobody is new, nothing differs, and no question comes back.
func TestReadingTheSameListAgainChangesNothing(t *testing.T) {
	buiten := t
	rapid.Check(t, func(t *rapid.T) {
		var rijen []rij
		for n := range rapid.IntRange(1, 4).Draw(t, "rows") {
			rijen = append(rijen, willekeurig(t, n))
		}
		a := administratie{}
		eerst := beoordeel(buiten, a, rijen...)
		a.neem(buiten, eerst, true)
		for i, u := range beoordeel(buiten, a, rijen...) {
			switch {
			case eerst[i].Soort == Geweigerd:
				if u.Soort != Geweigerd {
					t.Fatalf("row %d was refused (%s) and is %s now", u.Rij, eerst[i].Reden, u.Soort)
				}
			case u.Soort != Bestaat && u.Soort != Vraag || u.Dossier == 0:
				t.Fatalf("row %d is %s now: %s", u.Rij, u.Soort, u.Reden)
			case len(u.Wijzigingen) > 0:
				t.Fatalf("row %d would change %+v", u.Rij, u.Wijzigingen)
			}
		}
	})
}

// TestEveryVerdictTellsWhyAndWhatWithoutPersonalData looks at any row.
func TestEveryVerdictTellsWhyAndWhatWithoutPersonalData(t *testing.T) {
	buiten := t
	rapid.Check(t, func(t *rapid.T) {
		r := willekeurig(t, 0)
		u := een(buiten, administratie{}, r)
		if u.Wat == "" || (u.Reden == "") != (u.Soort == Nieuw) || u.Meenemen(false) != (u.Soort == Nieuw) {
			t.Fatalf("half a verdict: %+v", u)
		}
		if u.Soort != Geweigerd {
			if _, err := u.Voorstel.Verwerk(administratie{}[0], op()); err != nil {
				t.Fatalf("%s, but it cannot be taken in: %v", u.Soort, err)
			}
		}
		for _, veld := range []Veld{VeldBSN, VeldVNummer, VeldTelefoon, VeldEmail, VeldOpmerking, VeldVoornamen} {
			if w := r[veld]; len(w) > 3 && (bevat(u.Wat, w) || bevat(u.Reden, w)) {
				t.Fatalf("the verdict tells %s: %s; %s", veld, u.Reden, u.Wat)
			}
		}
	})
}

func TestRememberedColumnsComeBackAsTheyWere(t *testing.T) {
	velden := Velden()
	rapid.Check(t, func(t *rapid.T) {
		k := Kolommen{}
		for _, v := range velden {
			if i := rapid.IntRange(-5, 19).Draw(t, string(v)); i >= 0 {
				k[v] = i
			}
		}
		if got := UitKeuze(k.Keuze(), 20); !maps.Equal(got, k) {
			t.Fatalf("%v comes back as %v", k, got)
		}
		for _, i := range UitKeuze(k.Keuze(), 10) {
			if i >= 10 {
				t.Fatalf("column %d of a list that has ten", i)
			}
		}
	})
}

func TestTheAgeOfTheDutyIsThatOfTheLawOnTheDayOfTheNotification(t *testing.T) {
	jaren, _, err := wet.Op(op()).Getal(wet.PlichtLeeftijdJaren, dag("2026-06-30"))
	if err != nil {
		t.Fatal(err)
	}
	verjaardag := dag("2026-06-30").PlusJaren(-jaren)
	for geboren, want := range map[string]Soort{verjaardag.ISO(): Nieuw, verjaardag.PlusDagen(1).ISO(): Vraag} {
		u := een(t, administratie{}, basis().met(rij{VeldGeboortedatum: geboren}))
		if u.Soort != want {
			t.Errorf("born %s: %s, %s; want %s", geboren, u.Soort, u.Reden, want)
		}
		if want == Vraag && u.Reden != fmt.Sprintf("jonger dan %d jaar op de datum van de kennisgeving", jaren) {
			t.Errorf("asks %q", u.Reden)
		}
	}
}
