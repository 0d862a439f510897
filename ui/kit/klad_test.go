package kit_test

import (
	"fmt"
	"testing"

	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestTwoChangesAreJoinedFieldByField(t *testing.T) {
	basis := verslag{Naam: "a", Soort: "kort", Lijst: []string{"een"}}
	for naam, g := range map[string]struct {
		hun, mijn, wil verslag
		botst          string
	}{
		"only I changed":        {basis, verslag{Naam: "b", Soort: "kort", Lijst: []string{"een"}}, verslag{Naam: "b", Soort: "kort", Lijst: []string{"een"}}, "[]"},
		"only they changed":     {verslag{Naam: "a", Soort: "lang", Lijst: []string{"een"}}, basis, verslag{Naam: "a", Soort: "lang", Lijst: []string{"een"}}, "[]"},
		"each another field":    {verslag{Naam: "a", Soort: "lang", Lijst: []string{"een"}}, verslag{Naam: "b", Soort: "kort", Lijst: []string{"een"}}, verslag{Naam: "b", Soort: "lang", Lijst: []string{"een"}}, "[]"},
		"both the same":         {verslag{Naam: "c"}, verslag{Naam: "c"}, verslag{Naam: "c"}, "[]"},
		"both the same field":   {verslag{Naam: "c", Soort: "kort"}, verslag{Naam: "b", Soort: "kort"}, verslag{Naam: "b", Soort: "kort"}, "[naam]"},
		"a list and a tick box": {verslag{Naam: "a", Soort: "kort", Tolk: true}, verslag{Naam: "a", Soort: "kort", Lijst: []string{"twee"}}, verslag{Naam: "a", Soort: "kort", Tolk: true, Lijst: []string{"twee"}}, "[lijst]"},
	} {
		got, botst := kit.Verenig(basis, g.hun, g.mijn)
		gelijk(t, naam, fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", g.wil))
		gelijk(t, naam+": clash", fmt.Sprint(botst), g.botst)
	}
}

func TestDraftFollowsWhatIsStoredWithoutLosingWork(t *testing.T) {
	k := kit.Klad[verslag]{}
	wat, _ := k.Neem(verslag{Naam: "a"}, 1, false)
	gelijk(t, "first read", wat, kit.Vervuld)
	k.Nu.Naam = "mijn"
	wat, _ = k.Neem(verslag{Naam: "a"}, 2, true)
	gelijk(t, "something else was written", wat, kit.NietsNieuw)
	gelijk(t, "version", k.Versie, 2)
	wat, _ = k.Neem(verslag{Naam: "a", Soort: "lang"}, 3, true)
	gelijk(t, "another field was written", wat, kit.Verenigd)
	gelijk(t, "joined", k.Nu.Naam+k.Nu.Soort, "mijnlang")
	wat, botst := k.Neem(verslag{Naam: "hun", Soort: "lang"}, 4, true)
	gelijk(t, "the same field was written", wat, kit.Botst)
	gelijk(t, "which", fmt.Sprint(botst), "[naam]")
	gelijk(t, "saving is refused until the user chose", k.Versie, 3)
}

func TestClashEndsAsTheUserSays(t *testing.T) {
	for mijn, want := range map[bool]string{true: "mijn lang", false: "hun lang"} {
		k := kit.Klad[verslag]{Basis: verslag{Naam: "a"}, Nu: verslag{Naam: "mijn", Soort: "lang"}, Versie: 1}
		k.Kies(verslag{Naam: "hun"}, 2, mijn)
		gelijk(t, "text", k.Nu.Naam+" "+k.Nu.Soort, want)
		gelijk(t, "version", k.Versie, 2)
	}
}

func TestDraftKnowsWhetherTheFormWasChangedWhileItWasSaved(t *testing.T) {
	k := kit.Klad[verslag]{Nu: verslag{Naam: "b"}}
	gelijk(t, "the same", k.Bewaard(verslag{Naam: "b"}, verslag{Naam: "b"}, 2), true)
	gelijk(t, "typed on", k.Bewaard(verslag{Naam: "a"}, verslag{Naam: "a"}, 3), false)
	gelijk(t, "version", k.Versie, 3)
}

func TestQuestionOfAClashNamesTheFieldsAndHasNoHastyAnswer(t *testing.T) {
	h := kittest.Open(t, kit.NewRegel("scherm"), 900, 600)
	var keus []bool
	vraag := func() {
		h.Vraag(kit.Botsvraag([]string{"Motivering", "KNM"}, func(mijn bool) { keus = append(keus, mijn) }))
	}
	vraag()
	kittest.Leest(t, h, "Motivering", "KNM", "(2)")
	kittest.Toets(h, "Escape")
	vraag()
	kittest.Druk(t, h, "Mijn tekst houden")
	vraag()
	kittest.Druk(t, h, "Tekst uit het dossier nemen")
	gelijk(t, "answers", fmt.Sprint(keus), "[true false]")
}
