// Package domaintest helps tests: builders of valid people and dossiers, and the suite
// that every Store must pass. Everybody in it is invented.
package domaintest

import (
	"fmt"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

const miljoen = 1_000_000

// BSN gives an invented BSN that starts with 9 and passes the elfproef: another one for
// each n from 0 up to a million.
func BSN(n int) persoon.BSN {
	const negen, gewicht, elf = 9, 8, 11
	zes := fmt.Sprintf("%06d", ((n%miljoen)+miljoen)%miljoen)
	som := negen * negen
	for i, r := range zes {
		som += (gewicht - i) * int(r-'0')
	}
	achtste := 0
	if som%elf == elf-1 { // no digit makes this whole: the eighth becomes 1, which adds 2
		achtste = 1
		som += 2
	}
	return persoon.BSN(fmt.Sprintf("9%s%d%d", zes, achtste, som%elf))
}

// VNummer gives an invented V-nummer, another one for each n.
func VNummer(n int) persoon.VNummer {
	return persoon.VNummer(fmt.Sprintf("29%08d", ((n%miljoen)+miljoen)%miljoen))
}

// Dag reads an ISO date.
func Dag(t testing.TB, iso string) kalender.Datum {
	t.Helper()
	d, err := kalender.ParseISO(iso)
	if err != nil {
		t.Fatalf("date %q: %v", iso, err)
	}
	return d
}

// Persoon gives a person who passes persoon.New, changed by the options.
func Persoon(opties ...func(*persoon.Persoon)) persoon.Persoon {
	geboren, _ := kalender.Op(1994, 3, 12)
	p := persoon.Persoon{
		BSN: BSN(1), VNummer: VNummer(1), Naam: persoon.Naam{Voornamen: "Selam", Achternaam: "Tesfay"},
		Geboortedatum: geboren, Geslacht: persoon.Vrouw, Nationaliteit: "Eritrea",
		Adres:    persoon.Adres{Straat: "Stationsstraat", Huisnummer: "4", Postcode: "6001 AB", Woonplaats: "Weert"},
		Telefoon: "06-12345678", Email: "selam@voorbeeld.nl", Voertaal: "Tigrinya", Tolk: persoon.Ja,
	}
	for _, o := range opties {
		o(&p)
	}
	return p
}

// MetNummer gives a person the numbers of n.
func MetNummer(n int) func(*persoon.Persoon) {
	return func(p *persoon.Persoon) { p.BSN, p.VNummer = BSN(n), VNummer(n) }
}

// Optie is one thing known of a dossier that a test builds; options are played in order.
type Optie func(*bouw)

type bouw struct {
	gegevens dossier.Gegevens
	op       string
	stappen  []stap
}

// stap is one event on its day.
type stap struct {
	dag string
	fn  func(*dossier.Dossier, kalender.Datum) error
}

// Dossier builds a dossier: an asielstatushouder with a permit bepaalde tijd, made on
// 05-01-2026, to whom the options happen. An event that is refused fails the test.
func Dossier(t testing.TB, opties ...Optie) dossier.Dossier {
	t.Helper()
	b := bouw{op: "2026-01-05", gegevens: dossier.Gegevens{Persoon: Persoon(), Doelgroep: wet.Asielstatushouder, Verblijf: wet.AsielBepaald}}
	for _, o := range opties {
		o(&b)
	}
	d, err := dossier.New(b.gegevens, Dag(t, b.op))
	if err != nil {
		t.Fatalf("new dossier: %v", err)
	}
	for _, s := range b.stappen {
		if err := s.fn(&d, Dag(t, s.dag)); err != nil {
			t.Fatalf("event of %s: %v", s.dag, err)
		}
	}
	return d
}

// Gemaakt sets the day on which the dossier was made.
func Gemaakt(iso string) Optie { return func(b *bouw) { b.op = iso } }

// Met sets the person.
func Met(p persoon.Persoon) Optie { return func(b *bouw) { b.gegevens.Persoon = p } }

// Van sets the group, with the permit that goes with it.
func Van(g wet.Doelgroep) Optie {
	return func(b *bouw) {
		b.gegevens.Doelgroep, b.gegevens.Verblijf = g, wet.RegulierBepaald
		if g == wet.Asielstatushouder {
			b.gegevens.Verblijf = wet.AsielBepaald
		}
	}
}

// Verblijf sets the permit.
func Verblijf(v wet.Verblijfsvergunning) Optie { return func(b *bouw) { b.gegevens.Verblijf = v } }

// Medewerker sets who handles the dossier.
func Medewerker(naam string) Optie { return func(b *bouw) { b.gegevens.Medewerker = naam } }

// Op plays any event on a day; that day is also the day on which it is recorded.
func Op(iso string, fn func(d *dossier.Dossier, dag kalender.Datum) error) Optie {
	return func(b *bouw) { b.stappen = append(b.stappen, stap{iso, fn}) }
}

// Kennisgeving plays DUO's notification.
func Kennisgeving(iso string) Optie {
	return Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error { return d.LegKennisgevingVast(dag, dag) })
}

// Ingeschreven plays the registration in the BRP.
func Ingeschreven(iso string) Optie {
	return Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.SchrijfIn(dossier.Inschrijving{Datum: dag}, dag)
	})
}

// Intake plays a whole brede intake, with toets and content, held on a day.
func Intake(iso string) Optie {
	return Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error {
		if err := d.LegToetsVast(dossier.Toets{Datum: dag, Resultaat: wet.B1Haalbaar}, dag); err != nil {
			return err
		}
		if err := d.BewaarIntake(VolledigeIntake(), dag); err != nil {
			return err
		}
		return d.HoudIntake(dag, dag)
	})
}

// VolledigeIntake gives the content parts of an intake that misses nothing.
func VolledigeIntake() dossier.Intake {
	return dossier.Intake{
		Opleiding: "Middelbare school", Werkervaring: "Drie jaar in een bakkerij", Omstandigheden: "Woont alleen met twee kinderen",
		Gezondheid: dossier.Gezondheid{Gevolgen: "Wordt snel moe", Hulp: "Lessen in de ochtend"}, VVENvt: true,
		Taalniveau: wet.NiveauA1, Arbeid: "Wil in de zorg werken", Zelfredzaamheid: "Regelt de post zelf",
		WensOnderwijs: persoon.Nee, AlleenAangeboden: true, Verslag: "Goed gesprek",
	}
}

// Plan plays the vaststelling of the next PIP on a day: the first, later ones as another
// change. Its content is only what the dossier looks at.
func Plan(iso string, route wet.Leerroute) Optie {
	return Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error {
		p := pip.Stand{Nummer: len(d.Stand().PIPs) + 1, Soort: pip.Eerste, Status: pip.Vastgesteld, Herkomst: pip.InSchakel, Gemaakt: dag, Dagtekening: dag,
			Inhoud: pip.Inhoud{Leerroute: route}}
		if route == wet.RouteB1 {
			p.Inhoud.Niveau = wet.NiveauB1
		}
		if p.Nummer > 1 {
			p.Soort = pip.OverigGewijzigd
		}
		return d.ZetPIP(p, dag)
	})
}
