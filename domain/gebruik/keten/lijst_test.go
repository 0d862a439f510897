package keten_test

import (
	"fmt"
	"slices"
	"strings"

	"schakel/domain/domaintest"
	"schakel/domain/instroom"
)

// kop is the header of the lists in these tests.
func kop() []string {
	return strings.Split("BSN;V-nummer;Achternaam;Voornamen;Geboortedatum;Doelgroep;Verblijfsvergunning;Datum kennisgeving DUO;Datum inschrijving BRP;"+
		"BSN partner;Dagtekening PIP;Leerroute;Niveau;Einde termijn DUO;Uren NT2;PVT;MAP;Medewerker", ";")
}

// rij is a row by the names of its columns.
type rij map[string]string

// persoonRij is a row about invented person n that comes in without a question.
func persoonRij(n int, extra ...rij) rij {
	r := rij{
		"BSN": string(domaintest.BSN(n)), "V-nummer": string(domaintest.VNummer(n)), "Achternaam": fmt.Sprintf("Naam %c", 'A'+n%26), "Voornamen": "Amina",
		"Geboortedatum": "12-03-1994", "Doelgroep": "asielstatushouder", "Verblijfsvergunning": "asiel bepaalde tijd",
		"Datum kennisgeving DUO": "16-02-2026", "Datum inschrijving BRP": "02-02-2026",
	}
	for _, e := range extra {
		for k, v := range e {
			r[k] = v
		}
	}
	return r
}

func lijst(rijen ...rij) instroom.Lijst {
	l := instroom.Lijst{Naam: "instroom.csv", SHA256: fmt.Sprintf("%064x", len(rijen)), Kop: kop()}
	for _, r := range rijen {
		cellen := make([]string, len(l.Kop))
		for k, v := range r {
			cellen[slices.Index(l.Kop, k)] = v
		}
		l.Rijen = append(l.Rijen, cellen)
	}
	return l
}

// vraagRij is a row about which there is a question: the group is unknown to the list's permit.
func vraagRij(n int) rij { return persoonRij(n, rij{"Leerroute": "B1", "Dagtekening PIP": ""}) }

func soorten(us []instroom.RijUitslag) []instroom.Soort {
	var uit []instroom.Soort
	for _, u := range us {
		uit = append(uit, u.Soort)
	}
	return uit
}
