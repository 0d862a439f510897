package dossiers

import (
	"slices"
	"strconv"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
)

// maxStappen is how many signals the summary shows.
const maxStappen = 3

// samenvatting is what the panel beside the list shows of one dossier.
type samenvatting struct {
	naam    string
	feiten  []string
	keten   []schakelregel
	stappen []stap
	meer    int // signals that are not shown
	route   kit.Route
}

// schakelregel is one link with its state in words.
type schakelregel struct {
	naam, stand string
	stip        tabel.Stip
}

// stap is one thing to do.
type stap struct {
	wat, reden, rest string
	toon             tabel.Toon
}

func vatSamen(i keten.Inzage, op kalender.Datum) samenvatting {
	s := i.Dossier.Stand()
	uit := samenvatting{
		naam:  s.Persoon.Naam.Volledig(),
		route: kit.Route{Scherm: kit.SchermDossier, Sleutel: s.Nummer},
	}
	for _, regel := range [][]string{
		{s.Persoon.Geboortedatum.String(), string(s.Doelgroep)}, {bsn(s.Persoon.BSN.Gemaskerd()), "dossier " + s.Nummer},
		{s.Persoon.Telefoon, s.Medewerker}, s.Persoon.Adres.Regels(),
	} {
		if r := strings.Join(slices.DeleteFunc(regel, func(f string) bool { return f == "" }), " · "); r != "" {
			uit.feiten = append(uit.feiten, r)
		}
	}
	for _, k := range i.Schakels {
		uit.keten = append(uit.keten, naarRegel(k))
	}
	for n, r := range i.Signalen {
		if n == maxStappen {
			uit.meer = len(i.Signalen) - n
			break
		}
		rest, toon := kit.Urgentie(r.Uiterlijk, op)
		uit.stappen = append(uit.stappen, stap{wat: r.Wat, reden: r.Reden, rest: rest, toon: toon})
	}
	return uit
}

func naarRegel(k dossier.SchakelStand) schakelregel {
	uit := schakelregel{naam: k.Schakel.Kort(), stand: string(k.Toestand)}
	if !k.Datum.Leeg() {
		uit.stand = k.Datum.String()
	}
	if uit.stip = stip(k.Toestand); k.Toestand == dossier.NietVoor {
		uit.stand = "n.v.t."
	}
	return uit
}

func bsn(gemaskerd string) string {
	if gemaskerd == "" {
		return "geen BSN"
	}
	return "BSN " + gemaskerd
}

func aantal(n int) string {
	if n == 1 {
		return "één stap"
	}
	return strconv.Itoa(n) + " stappen"
}
