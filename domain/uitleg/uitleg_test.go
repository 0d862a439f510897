package uitleg_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"schakel/domain/uitleg"
)

func pip() uitleg.Uitleg {
	return uitleg.Uitleg{
		Regel:   "PIP binnen 10 weken na de kennisgeving",
		Artikel: "Bi 5.3 lid 1; Atw 1 lid 1",
		Invoer:  []uitleg.Gegeven{{Naam: "kennisgeving", Waarde: "16-02-2026"}},
		Waarden: []uitleg.Waarde{
			{Naam: "termijn", Waarde: "10 weken", Artikel: "Bi 5.3 lid 1", Vanaf: "2023-01-01"},
			{Naam: "zienswijze", Waarde: "14 dagen", TeControleren: true},
		},
		Stappen:  []string{"10 weken na maandag 16 februari 2026 is maandag 27 april 2026.", "Maandag 27 april 2026 is Koningsdag."},
		Uitkomst: "Uiterlijk 28-04-2026",
		LetOp:    []string{"DUO stelt de datum vast."},
	}
}

func TestExplanationReadsFromResultToWarning(t *testing.T) {
	wil := `Uiterlijk 28-04-2026
Regel: PIP binnen 10 weken na de kennisgeving (Bi 5.3 lid 1; Atw 1 lid 1)
- kennisgeving: 16-02-2026
- termijn: 10 weken (Bi 5.3 lid 1, vanaf 01-01-2023)
- zienswijze: 14 dagen [te controleren]
- 10 weken na maandag 16 februari 2026 is maandag 27 april 2026.
- Maandag 27 april 2026 is Koningsdag.
Let op: DUO stelt de datum vast.`
	if kreeg := pip().Tekst(); kreeg != wil {
		t.Errorf("got:\n%s\nwant:\n%s", kreeg, wil)
	}
}

func TestPartsThatAreMissingLeaveNoTrace(t *testing.T) {
	for _, g := range []struct {
		u   uitleg.Uitleg
		wil string
	}{
		{uitleg.Uitleg{}, ""},
		{uitleg.Uitleg{Artikel: "Wi 11"}, ""},
		{uitleg.Uitleg{Regel: "Geen ontzorgen"}, "Regel: Geen ontzorgen"},
		{uitleg.Uitleg{Uitkomst: "nee"}, "nee"},
		{uitleg.Uitleg{Uitkomst: "nee", Waarden: []uitleg.Waarde{{Naam: "norm", Waarde: "€ 50,00", Vanaf: "2022-01-01"}}},
			"nee\n- norm: € 50,00 (vanaf 01-01-2022)"},
		{uitleg.Uitleg{Uitkomst: "nee", Waarden: []uitleg.Waarde{{Naam: "norm", Waarde: "€ 50,00", Artikel: "Bi 7.1", Vanaf: "onbekend"}}},
			"nee\n- norm: € 50,00 (Bi 7.1, vanaf onbekend)"},
	} {
		kreeg := g.u.Tekst()
		if kreeg != g.wil {
			t.Errorf("got %q, want %q", kreeg, g.wil)
		}
		if strings.Contains(kreeg, "()") || strings.HasSuffix(kreeg, "\n") {
			t.Errorf("loose ends in %q", kreeg)
		}
	}
}

func TestOnlyARuleOrAResultExplains(t *testing.T) {
	for wil, lijst := range map[bool][]uitleg.Uitleg{
		true:  {{}, {Artikel: "Wi 11"}, {Stappen: []string{"stap"}}},
		false: {{Regel: "regel"}, {Uitkomst: "ja"}, pip()},
	} {
		for _, u := range lijst {
			if u.Leeg() != wil {
				t.Errorf("%+v: empty is %v", u, u.Leeg())
			}
		}
	}
}

func TestReceiptKeepsTheWholeExplanation(t *testing.T) {
	tekst, err := json.Marshal(pip())
	if err != nil {
		t.Fatal(err)
	}
	var terug uitleg.Uitleg
	if err := json.Unmarshal(tekst, &terug); err != nil || !reflect.DeepEqual(terug, pip()) {
		t.Errorf("got %+v, %v", terug, err)
	}
	if kaal, err := json.Marshal(uitleg.Uitleg{}); err != nil || string(kaal) != `{"regel":"","artikel":"","uitkomst":""}` {
		t.Errorf("an empty explanation is %s, %v", kaal, err)
	}
}

func TestExplanationIsTheSameEachTime(t *testing.T) {
	u := pip()
	eerste := u.Tekst()
	if u.Tekst() != eerste || !reflect.DeepEqual(u, pip()) {
		t.Errorf("writing it changed the explanation to %+v", u)
	}
}

func TestOrderOfFactsAndStepsIsKept(t *testing.T) {
	u := uitleg.Uitleg{Uitkomst: "€ 75,00", Stappen: []string{"eerst", "dan", "ten slotte"}, LetOp: []string{"een", "twee"},
		Invoer: []uitleg.Gegeven{{Naam: "norm", Waarde: "€ 100,00"}, {Naam: "verwijtbaarheid", Waarde: "grove schuld"}}}
	wil := []string{"€ 75,00", "- norm: € 100,00", "- verwijtbaarheid: grove schuld", "- eerst", "- dan", "- ten slotte",
		"Let op: een", "Let op: twee"}
	if kreeg := strings.Split(u.Tekst(), "\n"); !reflect.DeepEqual(kreeg, wil) {
		t.Errorf("got %q", kreeg)
	}
}
