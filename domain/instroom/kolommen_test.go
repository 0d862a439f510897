package instroom

import (
	"maps"
	"reflect"
	"strings"
	"testing"

	"schakel/domain/fout"
)

func TestColumnsAreRecognisedBySynonym(t *testing.T) {
	for naam, want := range map[string]Veld{
		"BSN": VeldBSN, "burgerservicenummer": VeldBSN, "Sofi-nummer": VeldBSN, "B.S.N.": VeldBSN,
		"V-nummer": VeldVNummer, "Vreemdelingennummer": VeldVNummer, "V nr.": VeldVNummer,
		"Geb.datum": VeldGeboortedatum, "GEBOORTEDATUM (dd-mm-jjjj)": VeldGeboortedatum, "Geboren op": VeldGeboortedatum,
		"E-mail": VeldEmail, "e mail adres": VeldEmail, "Tel. nr.": VeldTelefoon, "M/V": VeldGeslacht,
		"Datum kennisgeving DUO": VeldKennisgeving, "Kennisgeving": VeldKennisgeving,
		"Datum inschrijving BRP": VeldInschrijving, "Tolk nodig?": VeldTolk, "Bijstand vanaf": VeldBijstand,
		"Dagtekening PIP": VeldDagtekening, "Leerroute": VeldLeerroute, "Einde termijn (DUO)": VeldEindeTermijn,
		"Uren NT2": VeldUrenNT2, "Uren KNM": VeldUrenKNM, "Participatie-uren": VeldUrenPart, "Uren MAP": VeldUrenMAP,
		"PVT datum": VeldPVT, "Datum MAP": VeldMAP, "Klantmanager": VeldMedewerker, "BSN partner": VeldPartnerBSN,
		"Huisnr.": VeldHuisnummer, "Volgnummer": "", "": "", "...": "",
	} {
		k := Herken([]string{"x", naam})
		if want == "" {
			if len(k) != 0 {
				t.Errorf("%q is recognised as %v", naam, k)
			}
			continue
		}
		if i, ok := k[want]; !ok || i != 1 || len(k) != 1 {
			t.Errorf("%q: got %v, want %s", naam, k, want)
		}
	}
}

func TestNoColumnNameStandsForTwoFields(t *testing.T) {
	gezien := make(map[string]Veld)
	for veld, namen := range synoniemen() {
		for _, naam := range namen {
			if naam != vouwKop(naam) {
				t.Errorf("%s: %q is not folded", veld, naam)
			}
			if ander, dubbel := gezien[naam]; dubbel {
				t.Errorf("%q stands for %s and %s", naam, ander, veld)
			}
			gezien[naam] = veld
		}
	}
	for _, veld := range Velden() {
		if k := Herken([]string{veld.Naam()}); veld.Naam() == "" || len(k) != 1 || k[veld] != 0 || len(k) == 0 {
			t.Errorf("%s: its own name %q gives %v", veld, veld.Naam(), k)
		}
	}
}

func TestSurestNameWinsOverTheFirst(t *testing.T) {
	k := Herken([]string{"Naam", "Achternaam", "BSN", "BSN"})
	if k[VeldAchternaam] != 1 || k[VeldBSN] != 2 {
		t.Errorf("got %v", k)
	}
}

func TestHeaderIsFoundBelowATitle(t *testing.T) {
	kop := []string{"BSN", "Achternaam", "Doelgroep"}
	for _, c := range []struct {
		rijen [][]string
		want  int
	}{
		{nil, -1},
		{[][]string{nil, {" ", ""}}, -1},
		{[][]string{kop}, 0},
		{[][]string{nil, {"Instroom 2026"}, nil, kop, {"1", "a", "b"}}, 3},
		{[][]string{nil, {"een", "twee"}, {"drie", "vier"}}, 1},
	} {
		if got := KiesKop(c.rijen); got != c.want {
			t.Errorf("%q: got %d, want %d", c.rijen, got, c.want)
		}
	}
	diep := append(make([][]string, 0), strings.Split(strings.Repeat("x ", 1), " "))
	for range 20 {
		diep = append(diep, []string{"regel", "tekst"})
	}
	if got := KiesKop(append(diep, kop)); got != 0 {
		t.Errorf("a header after twenty rows: got %d", got)
	}
}

func TestRememberedColumnsComeBack(t *testing.T) {
	k := Herken([]string{"BSN", "Achternaam", "Geb.datum", "Doelgroep"})
	if got := UitKeuze(k.Keuze(), 4); !maps.Equal(got, k) {
		t.Errorf("got %v, want %v", got, k)
	}
	slecht := map[string]string{"bsn": "9", "achternaam": "-1", "verzonnen": "0", "doelgroep": "x", "straat": "2"}
	if got := UitKeuze(slecht, 4); !reflect.DeepEqual(got, Kolommen{VeldStraat: 2}) {
		t.Errorf("got %v", got)
	}
}

func TestFingerprintKnowsTheHeaderAgain(t *testing.T) {
	a := Lijst{Kop: []string{"BSN", "Geb.datum"}}.Vingerafdruk()
	if b := (Lijst{Kop: []string{" bsn ", "GEB DATUM"}}).Vingerafdruk(); a != b {
		t.Error("another spelling gives another fingerprint")
	}
	for _, kop := range [][]string{{"Geb.datum", "BSN"}, {"BSN"}, {"BSNGeb", "datum"}, nil} {
		if (Lijst{Kop: kop}).Vingerafdruk() == a {
			t.Errorf("%q has the same fingerprint", kop)
		}
	}
}

func TestListWithoutNeededColumnsSaysWhichAreMissing(t *testing.T) {
	if err := Herken([]string{"V-nummer", "Naam", "Geb.datum", "Doelgroep"}).Controleer(); err != nil {
		t.Errorf("complete: %v", err)
	}
	err := Herken([]string{"Voornaam", "Geb.datum"}).Controleer()
	if fout.CodeVan(err) != fout.Ontbreekt || !bevat(err.Error(), "BSN", "achternaam", "doelgroep") || bevat(err.Error(), "geboortedatum") {
		t.Errorf("got %v", err)
	}
}

func TestFieldsOfARunningFileStandLast(t *testing.T) {
	for veld, want := range map[Veld]bool{VeldBSN: false, VeldOpmerking: false, VeldDagtekening: true, VeldEindgesprekZ: true, VeldAanbod: true} {
		if veld.Lopend() != want {
			t.Errorf("%s: %v", veld, !want)
		}
	}
	if len(Velden()) != len(namen()) || len(Velden()) != len(synoniemen()) {
		t.Errorf("%d fields, %d names, %d synonyms", len(Velden()), len(namen()), len(synoniemen()))
	}
}
