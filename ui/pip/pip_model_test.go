package pip

import (
	"fmt"
	"testing"

	"schakel/domain/pip"
	"schakel/domain/wet"
)

func schoon(i pip.Inhoud) string { return fmt.Sprintf("%+v", i) }

func TestHoursAreReadAsPeopleTypeThem(t *testing.T) {
	for _, geval := range []struct {
		in   string
		want wet.Minuten
		uit  string
		goed bool
	}{
		{"", 0, "", true},
		{"12", 720, "12", true},
		{"12,5", 750, "12,5", true},
		{"12.5", 750, "12,5", true},
		{"12:30", 750, "12,5", true},
		{" 8 uur ", 480, "8", true},
		{"0,25", 15, "0,25", true},
		{"100", 6000, "100", true},
		{"twaalf", 0, "", false},
		{"-3", 0, "", false},
		{"12,555", 0, "", false},
		{"12:75", 0, "", false},
	} {
		got, err := leesUren(geval.in)
		if (err == nil) != geval.goed || got != geval.want || schrijfUren(got) != geval.uit {
			t.Errorf("leesUren(%q) = %d (%q), %v", geval.in, got, schrijfUren(got), err)
		}
	}
}

func TestOnlyFieldsThatApplyAreInSight(t *testing.T) {
	velden := map[string]veld{}
	for _, s := range secties() {
		for _, v := range s.velden {
			velden[v.naam] = v
		}
	}
	asiel, gezin := wet.Asielstatushouder, wet.Gezinsmigrant
	for _, geval := range []struct {
		naam string
		i    pip.Inhoud
		c    pip.Context
		want bool
	}{
		{pip.VeldUrenPerWeek, pip.Inhoud{}, pip.Context{Doelgroep: asiel}, true},
		{pip.VeldUrenPerWeek, pip.Inhoud{}, pip.Context{Doelgroep: gezin}, false},
		{pip.VeldUrenPerWeek, pip.Inhoud{UrenPerWeek: 60}, pip.Context{Doelgroep: gezin}, true},
		{pip.VeldExamensZ, pip.Inhoud{Leerroute: wet.RouteZ}, pip.Context{}, true},
		{pip.VeldExamensZ, pip.Inhoud{Leerroute: wet.RouteB1}, pip.Context{}, false},
		{pip.VeldParticipatieZ, pip.Inhoud{Leerroute: wet.RouteZ}, pip.Context{Doelgroep: gezin}, false},
		{pip.VeldMAPIntensiteit, pip.Inhoud{Leerroute: wet.RouteOnderwijs}, pip.Context{}, false},
		{pip.VeldMAPIntensiteit, pip.Inhoud{Leerroute: wet.RouteOnderwijs, MAPIntensiteit: "4"}, pip.Context{}, true},
		{pip.VeldVVE, pip.Inhoud{}, pip.Context{KindVVE: true}, true},
		{pip.VeldVVE, pip.Inhoud{}, pip.Context{}, false},
		{pip.VeldParticipatiewet, pip.Inhoud{}, pip.Context{Bijstand: true}, true},
		{pip.VeldWijzigingReden, pip.Inhoud{}, pip.Context{Soort: pip.Eerste}, false},
		{pip.VeldWijzigingReden, pip.Inhoud{}, pip.Context{Soort: pip.Schakelen}, true},
		{pip.VeldAfwijkingToets, pip.Inhoud{Leerroute: wet.RouteZ}, pip.Context{Toets: wet.B1Haalbaar}, true},
		{pip.VeldAfwijkingToets, pip.Inhoud{Leerroute: wet.RouteB1}, pip.Context{Toets: wet.B1Haalbaar}, false},
		{pip.VeldMotivering, pip.Inhoud{}, pip.Context{}, true},
	} {
		if got := toont(velden[geval.naam], geval.i, geval.c); got != geval.want {
			t.Errorf("%s in sight = %v, want %v (%s, %s)", geval.naam, got, geval.want, geval.i.Leerroute, geval.c.Doelgroep)
		}
	}
}

func TestEveryPointOfTheLawHasAFieldOrAScreen(t *testing.T) {
	elders := map[string]bool{
		pip.VeldIntake: true, pip.VeldToets: true, pip.VeldOndertekenaar: true, pip.VeldDoelgroep: true,
		pip.VeldKennisgeving: true, pip.VeldInschrijving: true, pip.VeldDagtekening: true,
	}
	for _, s := range secties() {
		for _, v := range s.velden {
			elders[v.naam] = true
		}
	}
	for _, route := range wet.Leerroutes() {
		c := pip.Context{Soort: pip.Afschalen, Doelgroep: wet.Asielstatushouder, Bijstand: true, KindVVE: true, Vergunning: wet.AsielBepaald}
		for _, p := range pip.Controle(pip.Inhoud{Leerroute: route, LagereUrennorm: 60}, c) {
			if !elders[p.Veld] {
				t.Errorf("point %s jumps to %q, which is nowhere", p.Code, p.Veld)
			}
		}
	}
}
