package keten_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	instel "schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/storage"
)

// klok stands still on a day until the test moves it.
type klok struct{ dag kalender.Datum }

func (k *klok) Nu() time.Time           { return k.dag.Tijd().Add(12 * time.Hour) }
func (k *klok) Vandaag() kalender.Datum { return k.dag }

// nepZetter gives the text of a document for its bytes, or an error.
type nepZetter struct{ fout error }

func (z *nepZetter) Zet(_ context.Context, d document.Document) ([]byte, error) {
	return []byte("%PDF-proef\n" + d.Tekst()), z.fout
}

// proef is an administration in memory with the use cases over it.
type proef struct {
	*testing.T
	store  poort.Store
	klok   *klok
	zetter *nepZetter
	keten  *keten.Keten
	beheer *beheer.Beheer
}

// begin makes an administration that is ready for work on a day.
func begin(t *testing.T, dag string) *proef {
	t.Helper()
	s, err := storage.Open(t.Context(), storage.Geheugen, storage.Opties{Programma: "proef 1"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	p := met(t, s, dag)
	inst, err := instel.Nieuw(instel.Gemeente{Naam: "Voorbeeld", Code: "9999", Adres: []string{"Raadhuisplein 1"}, Telefoon: "0123 456 789"})
	if err != nil {
		t.Fatal(err)
	}
	inst.Ondertekenaars = []instel.Ondertekenaar{{Naam: "M. de Wit", Functie: "teamleider", Mandaat: "Mandaatbesluit 2026", Vanaf: domaintest.Dag(t, "2020-01-01")}}
	inst.Medewerkers = []instel.Medewerker{{Naam: "Robin Jansen", Telefoon: "0123 456 700", Actief: true}}
	if _, err := p.beheer.Begin(t.Context(), inst); err != nil {
		t.Fatal(err)
	}
	return p
}

// met puts the use cases over a store.
func met(t *testing.T, s poort.Store, dag string) *proef {
	t.Helper()
	p := &proef{T: t, store: s, klok: &klok{domaintest.Dag(t, dag)}, zetter: &nepZetter{}}
	p.keten = keten.New(keten.Opties{Store: s, Klok: p.klok, Zetter: p.zetter, Wie: "Robin Jansen", Programma: "proef 1"})
	p.beheer = beheer.New(s, p.klok, "Robin Jansen")
	return p
}

func (p *proef) op(dag string) { p.klok.dag = p.dag(dag) }

func (p *proef) dag(iso string) kalender.Datum { return domaintest.Dag(p, iso) }

// goed fails the test when a step is refused.
func (p *proef) goed(w poort.Wijzigingen, err error) poort.Wijzigingen {
	p.Helper()
	if err != nil {
		p.Fatalf("refused: %v", err)
	}
	return w
}

// weigert plays a step that must be refused with a code and words of the sentence, and
// must leave the administration as it was.
func (p *proef) weigert(code fout.Code, zin string, stap func() error) {
	p.Helper()
	voor := p.afdruk()
	err := stap()
	if fout.CodeVan(err) != code || !strings.Contains(fmt.Sprint(err), zin) {
		p.Errorf("error is %q (%s), want %q (%s)", err, fout.CodeVan(err), zin, code)
	}
	if na := p.afdruk(); na != voor {
		p.Errorf("refused, but the administration changed:\n%s\nwas\n%s", na, voor)
	}
}

// afdruk writes down everything in the administration.
func (p *proef) afdruk() string {
	p.Helper()
	var alles []any
	err := p.store.View(p.Context(), func(l poort.Lezer) error {
		ids, err := l.Dossiers().IDs(p.Context())
		for _, id := range ids {
			d, errD := l.Dossiers().Haal(p.Context(), id)
			docs, errL := l.Documenten().Lijst(p.Context(), id)
			alles, err = append(alles, d.Stand(), docs), errors.Join(err, errD, errL)
		}
		signalen, errS := l.Signalen().Lijst(p.Context(), poort.SignaalFilter{Op: p.dag("2199-01-01"), Limiet: 10_000})
		audit, errA := l.Audit().Laatste(p.Context(), 0)
		imports, errI := l.Imports().Lijst(p.Context())
		inst, errB := l.Beheer().Instellingen(p.Context())
		alles = append(alles, signalen, audit, imports, inst)
		return errors.Join(err, errS, errA, errI, errB)
	})
	if err != nil {
		p.Fatal(err)
	}
	b, err := json.MarshalIndent(alles, "", " ")
	if err != nil {
		p.Fatal(err)
	}
	return string(b)
}

// nieuw makes the dossier of invented person n: an asielstatushouder.
func (p *proef) nieuw(n int) keten.Doel {
	p.Helper()
	id, _, err := p.keten.VoegToe(p.Context(), dossier.Gegevens{
		Persoon: domaintest.Persoon(domaintest.MetNummer(n)), Doelgroep: wet.Asielstatushouder, Verblijf: wet.AsielBepaald, Medewerker: "Robin Jansen",
	})
	if err != nil {
		p.Fatal(err)
	}
	return keten.Doel{ID: id}
}

// metPlicht makes a dossier with DUO's notification and the registration, both of today.
func (p *proef) metPlicht(n int) keten.Doel {
	p.Helper()
	d := p.nieuw(n)
	p.goed(p.keten.LegKennisgevingVast(p.Context(), d, p.klok.dag))
	p.goed(p.keten.SchrijfIn(p.Context(), d, dossier.Inschrijving{Datum: p.klok.dag}))
	return d
}

// houdIntake holds a complete brede intake today.
func (p *proef) houdIntake(d keten.Doel) {
	p.Helper()
	p.goed(p.keten.LegToetsVast(p.Context(), d, dossier.Toets{Datum: p.klok.dag, Resultaat: wet.B1Haalbaar}))
	p.goed(p.keten.BewaarIntake(p.Context(), d, domaintest.VolledigeIntake()))
	p.goed(p.keten.HoudIntake(p.Context(), d, p.klok.dag))
}

// metConcept makes a dossier with the intake held and a complete concept, all of today.
func (p *proef) metConcept(n int) keten.Doel {
	p.Helper()
	d := p.metPlicht(n)
	p.houdIntake(d)
	p.goed(p.keten.BeginPIP(p.Context(), d, pip.Eerste, plan()))
	return d
}

// metPIP makes a dossier with a PIP of today.
func (p *proef) metPIP(n int) keten.Doel {
	p.Helper()
	d := p.metConcept(n)
	p.goed(p.keten.StelPIPVast(p.Context(), d, kalender.Datum{}))
	return d
}

// plan is a plan that lacks nothing for an asielstatushouder in the B1-route.
func plan() pip.Inhoud {
	return pip.Inhoud{
		UitkomstIntake: "U wilt graag in de zorg werken.", Taalniveau: wet.NiveauA1, BesprokenTaal: "Tigrinya", MetTolk: true, Hoofddoel: "betaald-werken",
		Leerroute: wet.RouteB1, Alfabetisering: pip.AlfaNVT, PVTIntensiteit: "4 bijeenkomsten", MAPIntensiteit: "8 bijeenkomsten",
		Begeleiding: "Elke maand een gesprek.", Voortgangsgesprekken: 6, Motivering: "De toets en de intake wijzen dezelfde kant op.",
		UrenPerWeek: wet.Uren(12), Taalschool: "Taalhuis De Brug", MaatschappelijkeBegeleiding: "Stichting Welkom", GeschatteUrenB1: 600,
	}
}

func anders(i pip.Inhoud, fn func(*pip.Inhoud)) pip.Inhoud {
	fn(&i)
	return i
}

func (p *proef) stand(id dossier.ID) dossier.Stand {
	p.Helper()
	in, err := p.keten.Open(p.Context(), id)
	if err != nil {
		p.Fatal(err)
	}
	return in.Dossier.Stand()
}

// audit gives the audit rows of a dossier, newest first.
func (p *proef) audit(id dossier.ID) []poort.AuditRij {
	p.Helper()
	var uit []poort.AuditRij
	err := p.store.View(p.Context(), func(l poort.Lezer) error {
		var err error
		uit, err = l.Audit().Dossier(p.Context(), id, 0)
		return err
	})
	if err != nil {
		p.Fatal(err)
	}
	return uit
}

// signalen gives the kinds of what is to be done for a dossier two months from now.
func (p *proef) signalen(id dossier.ID) []string {
	p.Helper()
	w, err := p.keten.VandaagLijst(p.Context(), poort.SignaalFilter{Op: p.klok.dag.PlusMaanden(2), Dossier: id})
	if err != nil {
		p.Fatal(err)
	}
	var uit []string
	for _, r := range w.Rijen {
		uit = append(uit, string(r.Soort))
	}
	slices.Sort(uit)
	return uit
}

// gezinslid is an invented child.
func gezinslid(t testing.TB) dossier.Gezinslid {
	return dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Voornamen: "Abel", Achternaam: "Tesfay"}, Geboortedatum: domaintest.Dag(t, "2023-05-05")}
}
