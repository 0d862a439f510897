package pip

import (
	"strings"
	"testing"
)

func TestEachSubgoalIsAnIkSentenceOfAWishOrPoint(t *testing.T) {
	soorten := map[string]bool{}
	for _, k := range append(Ontwikkelwensen(), Aandachtspunten()...) {
		if soorten[k.Code] {
			t.Errorf("code %s komt twee keer voor", k.Code)
		}
		soorten[k.Code] = true
		if len(Subdoelen(k.Code)) == 0 {
			t.Errorf("%s heeft geen subdoelen", k.Code)
		}
	}
	gezien := map[string]bool{}
	for _, k := range alleSubdoelen() {
		soort, rest, ok := strings.Cut(k.Code, ".")
		if !ok || rest == "" || !soorten[soort] {
			t.Errorf("subdoel %s hoort nergens bij", k.Code)
		}
		if gezien[k.Code] {
			t.Errorf("subdoel %s komt twee keer voor", k.Code)
		}
		gezien[k.Code] = true
		if !strings.HasPrefix(k.Tekst, "Ik ") || !strings.HasSuffix(k.Tekst, ".") || strings.Contains(k.Tekst, "  ") {
			t.Errorf("geen ik-zin: %q", k.Tekst)
		}
	}
	if len(Hoofddoelen()) != 6 || len(Ontwikkelwensen()) != 10 {
		t.Errorf("het GGM heeft 6 doelen en 10 ontwikkelwensen, hier %d en %d", len(Hoofddoelen()), len(Ontwikkelwensen()))
	}
}

func TestWordsOfACodeAndOwnWords(t *testing.T) {
	for s, want := range map[string]string{
		"werken":                      "Betaald werken",
		"zorgtaken.kinderopvang":      "Ik heb opvang voor mijn kinderen.",
		"financien":                   "Geldzaken",
		"Ik wil mijn rijbewijs halen": "Ik wil mijn rijbewijs halen",
		"":                            "",
	} {
		if got := Woorden(s); got != want {
			t.Errorf("Woorden(%q) = %q, verwachtte %q", s, got, want)
		}
	}
	if got := HoofddoelWoorden("werkfit"); got != "Klaar zijn voor werk" {
		t.Errorf("hoofddoel: %q", got)
	}
	if got := HoofddoelWoorden("Kapper worden"); got != "Kapper worden" {
		t.Errorf("eigen hoofddoel: %q", got)
	}
	if Subdoelen("Kapper worden") != nil {
		t.Error("eigen woorden hebben geen lijst")
	}
}
