package kit

import (
	"testing"

	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
)

func TestEachSignalLeadsToThePlaceWhereItsWorkIsDone(t *testing.T) {
	elders := Route{Scherm: SchermDossier, Sleutel: "2026-0001"}
	for _, s := range werkvoorraad.Soorten() {
		rij := poort.SignaalRij{Nummer: "2026-0001", Signaal: werkvoorraad.Signaal{Soort: s}}
		if got := WerkRoute(rij); got == elders {
			t.Errorf("%s has no place of work of its own", s)
		}
	}
	if got := WerkRoute(poort.SignaalRij{Nummer: "2026-0001", Signaal: werkvoorraad.Signaal{Soort: "nieuw"}}); got != elders {
		t.Errorf("an unknown signal leads to %+v, want the dossier", got)
	}
}

func TestWorkOfTheIntakeOpensAtItsField(t *testing.T) {
	for _, g := range []struct {
		soort werkvoorraad.Soort
		want  Route
	}{
		{werkvoorraad.TweedeOproep, Route{SchermIntake, "2026-0007", "oproep"}},
		{werkvoorraad.ToetsUitslag, Route{SchermIntake, "2026-0007", "toetsResultaat"}},
		{werkvoorraad.IntakeHouden, Route{SchermIntake, "2026-0007", ""}},
		{werkvoorraad.PIPVaststellen, Route{SchermPIP, "2026-0007", ""}},
		{werkvoorraad.Inschrijven, Route{SchermDossier, "2026-0007", DeelStart}},
		{werkvoorraad.Gelijkgesteld, Route{SchermInstellingen, "", "kalender"}},
	} {
		if got := WerkRoute(poort.SignaalRij{Nummer: "2026-0007", Signaal: werkvoorraad.Signaal{Soort: g.soort}}); got != g.want {
			t.Errorf("%s leads to %+v, want %+v", g.soort, got, g.want)
		}
	}
}
