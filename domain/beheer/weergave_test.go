package beheer_test

import (
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/fout"
)

func TestAWeergaveIsKeptPerMedewerkerUnderItsName(t *testing.T) {
	var i beheer.Instellingen
	for _, w := range []beheer.Weergave{
		{Naam: " Mijn  Z-route ", Wie: "R. Jansen", Leerroute: "Z"}, {Naam: "Mijn Z-route", Wie: "M. de Vries"},
		{Naam: "Te laat", Wie: "R. Jansen"}, {Naam: "Mijn Z-route", Wie: "R. Jansen", Zoek: "haddad"},
	} {
		nieuw, err := i.MetWeergave(w)
		if err != nil {
			t.Fatal(err)
		}
		i = nieuw
	}
	van := i.WeergavenVan("R. Jansen")
	if len(van) != 2 || van[0].Naam != "Te laat" || van[1] != (beheer.Weergave{Naam: "Mijn Z-route", Wie: "R. Jansen", Zoek: "haddad"}) {
		t.Errorf("kept %+v", van)
	}
	voor := i
	i = i.ZonderWeergave("R. Jansen", "Mijn Z-route")
	if len(i.WeergavenVan("R. Jansen")) != 1 || len(i.WeergavenVan("M. de Vries")) != 1 || len(voor.Weergaven) != 3 {
		t.Errorf("left %+v, and before that %+v", i.Weergaven, voor.Weergaven)
	}
	if weg := i.ZonderWeergave("niemand", "Te laat"); len(weg.Weergaven) != 2 {
		t.Errorf("one of somebody else went: %+v", weg.Weergaven)
	}
}

func TestAWeergaveNeedsANameThatFitsAList(t *testing.T) {
	for naam, code := range map[string]fout.Code{"": fout.Ontbreekt, "  ": fout.Ontbreekt, strings.Repeat("x", 41): fout.Ongeldig, strings.Repeat("ş", 40): ""} {
		i, err := beheer.Instellingen{}.MetWeergave(beheer.Weergave{Naam: naam})
		if fout.CodeVan(err) != code || (err == nil) != (len(i.Weergaven) == 1) {
			t.Errorf("%q: %v, %d kept", naam, err, len(i.Weergaven))
		}
	}
}
