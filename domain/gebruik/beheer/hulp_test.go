package beheer_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
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
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/storage"
)

// klok stands still on a day until the test moves it.
type klok struct{ dag kalender.Datum }

func (k *klok) Nu() time.Time           { return k.dag.Tijd().Add(12 * time.Hour) }
func (k *klok) Vandaag() kalender.Datum { return k.dag }

// nepZetter gives the text of a document for its bytes.
type nepZetter struct{}

func (nepZetter) Zet(_ context.Context, d document.Document) ([]byte, error) {
	return []byte("%PDF-proef\n" + d.Tekst()), nil
}

// proef is an administration in memory with the use cases over it.
type proef struct {
	*testing.T
	store  poort.Store
	klok   *klok
	keten  *keten.Keten
	beheer *beheer.Beheer
}

// leeg opens an administration without settings.
func leeg(t *testing.T, dag string) *proef {
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
	p := &proef{T: t, store: s, klok: &klok{domaintest.Dag(t, dag)}}
	p.keten = keten.New(keten.Opties{Store: s, Klok: p.klok, Zetter: nepZetter{}, Wie: "Kim Vos", Programma: "proef 1"})
	p.beheer = beheer.New(s, p.klok, "Kim Vos")
	return p
}

func instellingen(t *testing.T) instel.Instellingen {
	t.Helper()
	i, err := instel.Nieuw(instel.Gemeente{Naam: "Voorbeeld", Code: "9999", Adres: []string{"Raadhuisplein 1"}, Telefoon: "0123 456 789"})
	if err != nil {
		t.Fatal(err)
	}
	i.Ondertekenaars = []instel.Ondertekenaar{{Naam: "M. de Wit", Functie: "teamleider", Mandaat: "Mandaatbesluit 2026", Vanaf: domaintest.Dag(t, "2020-01-01")}}
	return i
}

// begin makes an administration that is ready for work.
func begin(t *testing.T, dag string) *proef {
	t.Helper()
	p := leeg(t, dag)
	p.goed(p.beheer.Begin(t.Context(), instellingen(t)))
	return p
}

func (p *proef) dag(iso string) kalender.Datum { return domaintest.Dag(p, iso) }

func (p *proef) goed(w poort.Wijzigingen, err error) poort.Wijzigingen {
	p.Helper()
	if err != nil {
		p.Fatalf("refused: %v", err)
	}
	return w
}

// weigert plays a step that must be refused and must leave the administration as it was.
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

// afdruk writes down everything in the administration, with the audit trail.
func (p *proef) afdruk() string {
	p.Helper()
	var audit []poort.AuditRij
	err := p.store.View(p.Context(), func(l poort.Lezer) error {
		var err error
		audit, err = l.Audit().Laatste(p.Context(), 0)
		return err
	})
	return p.gegevens() + p.json(audit, err)
}

// gegevens writes down the dossiers, without their versions, with their signals and the settings.
func (p *proef) gegevens() string {
	p.Helper()
	var alles []any
	err := p.store.View(p.Context(), func(l poort.Lezer) error {
		ids, err := l.Dossiers().IDs(p.Context())
		for _, id := range ids {
			d, errD := l.Dossiers().Haal(p.Context(), id)
			s := d.Stand()
			s.Versie = 0
			alles, err = append(alles, s), errors.Join(err, errD)
		}
		signalen, errS := l.Signalen().Lijst(p.Context(), poort.SignaalFilter{Op: p.dag("2199-01-01"), Limiet: 10_000})
		inst, errB := l.Beheer().Instellingen(p.Context())
		alles = append(alles, signalen, inst)
		return errors.Join(err, errS, errB)
	})
	return p.json(alles, err)
}

func (p *proef) json(v any, err error) string {
	p.Helper()
	b, fout := json.MarshalIndent(v, "", " ")
	if err = errors.Join(err, fout); err != nil {
		p.Fatal(err)
	}
	return string(b)
}

// nieuw makes the dossier of invented person n, with kennisgeving and inschrijving of today.
func (p *proef) nieuw(n int) keten.Doel {
	p.Helper()
	id, _, err := p.keten.VoegToe(p.Context(), dossier.Gegevens{
		Persoon: domaintest.Persoon(domaintest.MetNummer(n)), Doelgroep: wet.Asielstatushouder, Verblijf: wet.AsielBepaald,
	})
	if err != nil {
		p.Fatal(err)
	}
	d := keten.Doel{ID: id}
	p.goed(p.keten.LegKennisgevingVast(p.Context(), d, p.klok.dag))
	p.goed(p.keten.SchrijfIn(p.Context(), d, dossier.Inschrijving{Datum: p.klok.dag}))
	return d
}

// metConcept makes a dossier with the intake held and a complete concept.
func (p *proef) metConcept(n int) keten.Doel {
	p.Helper()
	d, ctx := p.nieuw(n), p.Context()
	p.goed(p.keten.LegToetsVast(ctx, d, dossier.Toets{Datum: p.klok.dag, Resultaat: wet.B1Haalbaar}))
	p.goed(p.keten.BewaarIntake(ctx, d, domaintest.VolledigeIntake()))
	p.goed(p.keten.HoudIntake(ctx, d, p.klok.dag))
	p.goed(p.keten.BeginPIP(ctx, d, pip.Eerste, plan()))
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

// uiterlijk gives the last day of a signal of a dossier; empty when there is no such signal.
func (p *proef) uiterlijk(id dossier.ID, soort string) string {
	p.Helper()
	w, err := p.keten.VandaagLijst(p.Context(), poort.SignaalFilter{Op: p.klok.dag.PlusMaanden(2), Dossier: id})
	if err != nil {
		p.Fatal(err)
	}
	for _, r := range w.Rijen {
		if string(r.Soort) == soort {
			return r.Uiterlijk.ISO()
		}
	}
	return ""
}
