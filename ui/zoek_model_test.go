package ui

import (
	"slices"
	"testing"

	"schakel/domain/dossier"
	"schakel/ui/kit"
)

func TestEveryTypedWordMustBeginAWordOfTheAction(t *testing.T) {
	for _, g := range []struct {
		naam, getypt string
		want         bool
	}{
		{"Nieuw dossier", "", true}, {"Nieuw dossier", "dos", true}, {"Nieuw dossier", "doss nieu", true},
		{"Nieuw dossier", "ossier", false}, {"Nieuw dossier", "nieuw pip", false}, {"Één vraag", "een", true},
	} {
		if got := past(g.naam, g.getypt); got != g.want {
			t.Errorf("%q finds %q: %v, want %v", g.getypt, g.naam, got, g.want)
		}
	}
}

func TestOnlyActionsThatCanBeDoneAreFoundAndOnce(t *testing.T) {
	doe := func() {}
	aa := []kit.Actie{
		{Naam: "Terug", Doe: doe}, {Naam: "Terug", Doe: doe}, {Naam: "Tekenen", Doe: doe, Kan: func() bool { return false }}, {Naam: "Tellen"},
		{Doe: doe}, {Naam: "Toetsen tonen", Doe: doe},
	}
	var got []string
	for _, v := range zoekActies(aa, "t") {
		got = append(got, v.tekst)
	}
	if want := []string{"Terug", "Toetsen tonen"}; !slices.Equal(got, want) {
		t.Errorf("found are %q, want %q", got, want)
	}
	var veel []kit.Actie
	for i := range 20 {
		veel = append(veel, kit.Actie{Naam: string(rune('a' + i)), Doe: doe})
	}
	if n := len(zoekActies(veel, "")); n != maxActies {
		t.Errorf("%d actions are shown, want %d", n, maxActies)
	}
}

func TestAPersonInTheSearchLeadsToTheDossier(t *testing.T) {
	var heen kit.Route
	rijen := make([]dossier.Rij, 12)
	rijen[0] = dossier.Rij{Nummer: "2026-0003", Naam: "Öztürk, Çağla", Doelgroep: "asielstatushouder"}
	vv := personen(rijen, func(r kit.Route) { heen = r })
	if len(vv) != maxPersonen || vv[0].tekst != "Öztürk, Çağla" || vv[0].bij != "asielstatushouder · 2026-0003" {
		t.Errorf("%d people, the first %+v", len(vv), vv[0])
	}
	if vv[0].doe(); heen != dossierRoute("2026-0003", "") {
		t.Errorf("the person leads to %+v", heen)
	}
}

func TestTheChoiceGoesRoundTheEndsOfTheList(t *testing.T) {
	var l lijst
	l.loop(1)
	if _, ok := l.gekozen(); ok {
		t.Error("an empty list has a choice")
	}
	drie := []vondst{{tekst: "a"}, {tekst: "b"}, {tekst: "c"}}
	l.zet(drie, true)
	for i, stap := range []struct {
		n    int
		want string
	}{{0, "a"}, {1, "b"}, {1, "c"}, {1, "a"}, {-1, "c"}} {
		l.loop(stap.n)
		if v, ok := l.gekozen(); !ok || v.tekst != stap.want {
			t.Errorf("step %d chooses %q, want %q", i, v.tekst, stap.want)
		}
	}
	l.zet(drie, false)
	if _, ok := l.gekozen(); ok {
		t.Error("Enter takes something nobody asked for")
	}
	if l.loop(-1); l.op != 2 {
		t.Errorf("up from nothing is %d, want the last", l.op)
	}
}
