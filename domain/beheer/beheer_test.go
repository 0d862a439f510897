package beheer_test

import (
	"errors"
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/domaintest"
	"schakel/domain/fout"
	"schakel/domain/kalender"
)

func TestMunicipalityIsCleanedAndChecked(t *testing.T) {
	g, err := beheer.NewGemeente(beheer.Gemeente{Naam: " gemeente  Voorbeeld ", Code: " 0988", Kleur: "#1F4E79", Adres: []string{" Markt 1 ", "", "6001 AB  Weert"}, Email: "info@voorbeeld.nl"})
	if err != nil {
		t.Fatal(err)
	}
	if g.Naam != "Voorbeeld" || g.Code != "0988" || g.Kleur != "#1f4e79" || strings.Join(g.Adres, "|") != "Markt 1|6001 AB Weert" {
		t.Errorf("got %+v", g)
	}
	if g, err := beheer.NewGemeente(beheer.Gemeente{Naam: "Gemeente", Code: "0001"}); err != nil || g.Naam != "Gemeente" || g.Kleur == "" {
		t.Errorf("a name that is only the word: %+v, %v", g, err)
	}
}

func TestMunicipalityThatCannotBeIsRefusedAtEachField(t *testing.T) {
	for _, g := range []struct {
		naam  string
		in    beheer.Gemeente
		velde string
	}{
		{"everything", beheer.Gemeente{Code: "98", Kleur: "blauw", Email: "x", Telefoon: "1"}, "naam,code,kleur,email,telefoon"},
		{"letters in the code", beheer.Gemeente{Naam: "V", Code: "09a8"}, "code"},
		{"short colour", beheer.Gemeente{Naam: "V", Code: "0988", Kleur: "#fff"}, "kleur"},
		{"colour with g", beheer.Gemeente{Naam: "V", Code: "0988", Kleur: "#1f4e7g"}, "kleur"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			if _, err := beheer.NewGemeente(g.in); velden(err) != g.velde {
				t.Errorf("got %s, want %s", velden(err), g.velde)
			}
		})
	}
}

func TestSignatoryIsTheLatestOneOfThatDay(t *testing.T) {
	i := beheer.Instellingen{Ondertekenaars: []beheer.Ondertekenaar{
		{Naam: "tweede", Vanaf: domaintest.Dag(t, "2026-06-01")},
		{Naam: "eerste", Vanaf: domaintest.Dag(t, "2025-01-01")},
		{Naam: "verbeterd", Vanaf: domaintest.Dag(t, "2026-06-01")},
	}}
	for dag, wil := range map[string]string{"2024-12-31": "", "2025-01-01": "eerste", "2026-05-31": "eerste", "2026-06-01": "verbeterd", "2030-01-01": "verbeterd"} {
		o, ok := i.OndertekenaarOp(domaintest.Dag(t, dag))
		if o.Naam != wil || ok != (wil != "") {
			t.Errorf("on %s: %q, %v; want %q", dag, o.Naam, ok, wil)
		}
	}
}

func TestPolicyOfADayCountsAndElseTheDefault(t *testing.T) {
	i := beheer.Instellingen{Beleid: []beheer.Beleid{
		{Naam: beheer.BeleidOproepDagen, Waarde: "21", Vanaf: domaintest.Dag(t, "2026-01-01")},
		{Naam: beheer.BeleidOproepDagen, Waarde: " 10 ", Vanaf: domaintest.Dag(t, "2026-07-01")},
		{Naam: beheer.BeleidNavraagDagen, Waarde: "twee", Vanaf: domaintest.Dag(t, "2026-01-01")},
	}}
	for _, g := range []struct {
		naam, dag string
		wil       int
	}{
		{beheer.BeleidOproepDagen, "2025-12-31", 14},
		{beheer.BeleidOproepDagen, "2026-06-30", 21},
		{beheer.BeleidOproepDagen, "2026-07-01", 10},
		{beheer.BeleidNavraagDagen, "2026-07-01", 14},
		{"onbekend", "2026-07-01", 0},
	} {
		if kreeg := i.Getal(g.naam, domaintest.Dag(t, g.dag)); kreeg != g.wil {
			t.Errorf("%s on %s: %d, want %d", g.naam, g.dag, kreeg, g.wil)
		}
	}
	if _, ok := i.BeleidOp(beheer.BeleidOproepDagen, domaintest.Dag(t, "2025-12-31")); ok {
		t.Error("a choice counts before its day")
	}
}

func TestEveryDefaultOfPolicyPassesItsOwnCheck(t *testing.T) {
	gezien := map[string]bool{}
	for _, r := range beheer.Beleidsregels() {
		if r.Standaard < r.Van || r.Standaard > r.Tot || r.Omschrijving == "" || gezien[r.Naam] {
			t.Errorf("%+v", r)
		}
		gezien[r.Naam] = true
	}
	dag := domaintest.Dag(t, "2026-01-01")
	for _, g := range []struct {
		b     beheer.Beleid
		velde string
	}{
		{beheer.Beleid{Naam: beheer.BeleidOproepDagen, Waarde: "14", Vanaf: dag}, ""},
		{beheer.Beleid{Naam: beheer.BeleidOproepDagen, Waarde: "0", Vanaf: dag}, "waarde"},
		{beheer.Beleid{Naam: beheer.BeleidOproepDagen, Waarde: "veel"}, "waarde,vanaf"},
		{beheer.Beleid{Naam: "eigen", Waarde: "1", Vanaf: dag}, "naam"},
	} {
		if err := g.b.Controleer(); velden(err) != g.velde {
			t.Errorf("%+v: %s, want %s", g.b, velden(err), g.velde)
		}
	}
}

func TestOwnListOfGelijkgesteldeDagenReplacesTheStandardOne(t *testing.T) {
	if (beheer.Instellingen{}).Kalender().Ontbreekt(2026) {
		t.Error("without a list the standard one does not count")
	}
	eigen := beheer.Instellingen{Gelijkgesteld: []beheer.GelijkgesteldeDag{{Datum: domaintest.Dag(t, "2030-05-31"), Bron: "besluit"}}}.Kalender()
	if _, ok := eigen.Feestdag(domaintest.Dag(t, "2030-05-31")); !ok || !eigen.Ontbreekt(2026) {
		t.Error("the own list does not count, or the standard one still does")
	}
}

func TestNewAdministrationStartsWithTheStandardList(t *testing.T) {
	i, err := beheer.Nieuw(beheer.Gemeente{Naam: "Voorbeeld", Code: "0000"})
	if err != nil || len(i.Gelijkgesteld) != len(kalender.Standaard().Gelijkgesteld()) || i.Gemeente.Naam != "Voorbeeld" {
		t.Errorf("got %+v, %v", i.Gemeente, err)
	}
	if err := i.Controleer(); err != nil {
		t.Errorf("its own check refuses it: %v", err)
	}
	if _, err := beheer.Nieuw(beheer.Gemeente{}); err == nil {
		t.Error("an empty municipality is taken")
	}
}

func TestSettingsTellAllThatIsWrongAtOnce(t *testing.T) {
	i := beheer.Instellingen{
		Gemeente:       beheer.Gemeente{Naam: "V", Code: "x"},
		Ondertekenaars: []beheer.Ondertekenaar{{Naam: "J. Jansen"}},
		Medewerkers:    []beheer.Medewerker{{Naam: "R. Jansén"}, {Naam: "r. jansen "}, {}},
		Gelijkgesteld:  []beheer.GelijkgesteldeDag{{}},
		Beleid:         []beheer.Beleid{{Naam: "x"}},
	}
	if wil := "code,functie,mandaat,vanaf,naam,datum,bron,medewerkers,medewerkers"; velden(i.Controleer()) != wil {
		t.Errorf("got %s", velden(i.Controleer()))
	}
}

func TestMedewerkerIsFoundByName(t *testing.T) {
	i := beheer.Instellingen{Medewerkers: []beheer.Medewerker{{Naam: "R. Jansen", Functie: "consulent"}}}
	if m, ok := i.MedewerkerMet("R. Jansen"); !ok || m.Functie != "consulent" {
		t.Errorf("got %+v, %v", m, ok)
	}
	if _, ok := i.MedewerkerMet("X"); ok {
		t.Error("found somebody who is not there")
	}
}

func velden(err error) string {
	var l fout.Lijst
	if !errors.As(err, &l) {
		var f *fout.Fout
		if errors.As(err, &f) {
			l = fout.Lijst{f}
		}
	}
	var uit []string
	for _, f := range l {
		uit = append(uit, f.Veld)
	}
	return strings.Join(uit, ",")
}
