package dossiers

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/wet"
	"schakel/ui/kit/tabel"
)

// metWie is a list of R. Jansen.
func metWie(t *testing.T, bewaard ...beheer.Weergave) *model {
	t.Helper()
	m := newModel(dag(t), "")
	m.wie, m.bewaard = "R. Jansen", bewaard
	return m
}

func TestTheListBeginsAsTheViewOfAllOpenDossiers(t *testing.T) {
	m := metWie(t)
	if w, er := m.nu(); !er || w.naam != weergaveAlle || w.eigen {
		t.Errorf("the list begins as %+v", w)
	}
	if got := teksten(m.weergaveKeuzes()); !slices.Equal(got, []string{weergaveAlle, weergaveMijn}) {
		t.Errorf("one can choose %q", got)
	}
	m.wie = ""
	if got := teksten(m.weergaveKeuzes()); !slices.Equal(got, []string{weergaveAlle}) {
		t.Errorf("without a name one can choose %q", got)
	}
}

func TestMyDossiersAreThoseOfWhoIsAtWorkTheMostUrgentFirst(t *testing.T) {
	m := metWie(t)
	m.filter.Zoek, m.filter.Afgesloten = "haddad", true
	if !m.kiesWeergave(weergaveMijn) {
		t.Fatal("there is no such view")
	}
	want := dossier.Filter{Medewerker: "R. Jansen", Op: m.op, Sorteer: "volgende", Limiet: eerstePagina}
	if got := m.eerste(); got != want {
		t.Errorf("asks for %+v, want %+v", got, want)
	}
	if m.kiesWeergave("bestaat niet") || m.eerste() != want {
		t.Error("a view that is not there changes the list")
	}
}

func TestAnyOtherChoiceIsASelectionOfOnesOwn(t *testing.T) {
	for naam, doe := range map[string]func(*model){
		"search":     func(m *model) { m.filter.Zoek = "a" },
		"doelgroep":  func(m *model) { m.filter.Doelgroep = wet.Gezinsmigrant },
		"leerroute":  func(m *model) { m.filter.Leerroute = wet.RouteZ },
		"link":       func(m *model) { m.filter.Schakel = dossier.SchakelAfronden },
		"medewerker": func(m *model) { m.filter.Medewerker = "M. de Vries" },
		"closed":     func(m *model) { m.filter.Afgesloten = true },
		"order":      func(m *model) { m.tabel.Sorteer("geboren") },
		"direction":  func(m *model) { m.tabel.Sorteer(opNaam) },
	} {
		t.Run(naam, func(t *testing.T) {
			m := metWie(t)
			doe(m)
			w, er := m.nu()
			if got := teksten(m.weergaveKeuzes()); er || w.naam != weergaveVrij || got[len(got)-1] != weergaveVrij {
				t.Errorf("the view is %q among %q", w.naam, got)
			}
		})
	}
	m := metWie(t)
	m.filter.Zoek = "  " // blanks search for nothing
	if w, er := m.nu(); !er || w.naam != weergaveAlle {
		t.Errorf("blanks make the view %q", w.naam)
	}
}

func TestAKeptViewCountsBeforeAFixedOneThatSaysTheSame(t *testing.T) {
	m := metWie(t, beheer.Weergave{Naam: "Van mij", Sorteer: opNaam})
	if w, er := m.nu(); !er || !w.eigen || w.naam != "Van mij" {
		t.Errorf("the view is %+v", w)
	}
}

// TestAViewComesBackAsItWasKept keeps any list and chooses it again from another.
func TestAViewComesBackAsItWasKept(t *testing.T) {
	kolommen := []string{opNaam, "geboren", "doelgroep", "leerroute", "schakel", "wat", "volgende", "medewerker"}
	begin := metWie(t)
	rapid.Check(t, func(t *rapid.T) {
		m := newModel(begin.op, "")
		m.filter = dossier.Filter{
			Zoek:      rapid.SampledFrom([]string{"", "haddad", "12-03-1994", "ö z"}).Draw(t, "search"),
			Doelgroep: rapid.SampledFrom(append(wet.Doelgroepen(), "")).Draw(t, "doelgroep"), Leerroute: rapid.SampledFrom(append(wet.Leerroutes(), "")).Draw(t, "leerroute"),
			Schakel: dossier.Schakel(rapid.IntRange(0, 5).Draw(t, "link")), Medewerker: rapid.SampledFrom([]string{"", "M. de Vries"}).Draw(t, "medewerker"),
			Afgesloten: rapid.Bool().Draw(t, "closed"), Op: begin.op,
		}
		m.tabel.ZetOrde(tabel.Sortering{Kolom: rapid.SampledFrom(kolommen).Draw(t, "column"), Aflopend: rapid.Bool().Draw(t, "down")})
		want := m.eerste()
		ander := newModel(begin.op, "iets anders")
		ander.bewaard = []beheer.Weergave{m.teBewaren("Proef")}
		if !ander.kiesWeergave("Proef") || ander.eerste() != want {
			t.Fatalf("comes back as %+v, was %+v", ander.eerste(), want)
		}
		if w, er := ander.nu(); !er || w.naam != "Proef" || !w.eigen {
			t.Fatalf("the screen says %+v", w)
		}
	})
}

func TestAViewTakesNoNameOfTheListItself(t *testing.T) {
	for naam, want := range map[string]bool{weergaveAlle: false, " mijn dossiers ": false, "EIGEN SELECTIE": false, "Mijn": true, "": true} {
		if err := magHeten(naam); (err == nil) != want {
			t.Errorf("%q: %v", naam, err)
		}
	}
}
