package beheer_test

import (
	"fmt"
	"strings"
	"testing"

	instel "schakel/domain/beheer"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/wet"
)

// maakOngedaan undoes an edit that must be undone.
func (p *proef) maakOngedaan(audit int64) poort.Wijzigingen {
	p.Helper()
	return p.goed(p.beheer.MaakOngedaan(p.Context(), audit))
}

// laatste is the last edit that can be undone; empty when there is none.
func (p *proef) laatste(id dossier.ID) string {
	p.Helper()
	b, ok, err := p.beheer.LaatsteOngedaan(p.Context(), id)
	if err != nil {
		p.Fatal(err)
	}
	if ok != (b.Audit != 0) {
		p.Errorf("edit %+v, and ok is %v", b, ok)
	}
	return b.Op.Naam
}

func (p *proef) kanNiet(code fout.Code, zin string, audit int64) {
	p.Helper()
	p.weigert(code, zin, func() error { _, err := p.beheer.MaakOngedaan(p.Context(), audit); return err })
}

func TestAnEditIsUndoneAsANewNamedOperation(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.nieuw(1)
	voor := p.gegevens()
	w := p.goed(p.keten.RoepOp(t.Context(), d, dossier.Oproep{Datum: p.klok.dag, Voor: p.dag("2026-05-04")}))
	p.klok.dag = p.dag("2026-04-21")
	terug := p.maakOngedaan(w.Audit)
	if p.gegevens() != voor {
		t.Errorf("the administration is\n%s\nwas\n%s", p.gegevens(), voor)
	}
	if terug.Op.Label != "Ongedaan gemaakt: Oproep voor de brede intake" || terug.Audit <= w.Audit || !beheer.IsOngedaan(terug.Op) || beheer.IsOngedaan(w.Op) {
		t.Errorf("the undo is operation %+v", terug.Op)
	}
	if len(terug.Dossiers) != 1 || terug.Dossiers[0] != d.ID || terug.Op.Dag != p.klok.dag {
		t.Errorf("the shell is told %+v", terug)
	}
	p.kanNiet(fout.NietMogelijk, "al ongedaan gemaakt", w.Audit)
	p.kanNiet(fout.NietMogelijk, "Doe die bewerking zo nodig opnieuw", terug.Audit)
}

// TestEachKindOfEditCanBeUndone makes an edit, undoes it and finds everything as before.
func TestEachKindOfEditCanBeUndone(t *testing.T) {
	ctx := t.Context()
	for naam, doe := range map[string]func(*proef, keten.Doel) (poort.Wijzigingen, error){
		"person": func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.WijzigPersoon(ctx, d, domaintest.Persoon(func(x *persoon.Persoon) { x.Voertaal, x.BSN = "", "" }))
		},
		"household": func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.ZetGezinslid(ctx, d, 0, dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Achternaam: "Tesfay"}})
		},
		"date in the past": func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.LegKennisgevingVast(ctx, d, p.dag("2026-01-05"))
		},
		"closing": func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.SluitAf(ctx, d, dossier.Afsluiting{Datum: p.klok.dag, Reden: dossier.RedenVerhuisd})
		},
		"form": func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.BewaarIntake(ctx, d, dossier.Intake{Wensen: "Zwemles"})
		},
		"new text": func(p *proef, d keten.Doel) (poort.Wijzigingen, error) {
			return p.keten.WijzigPIP(ctx, d, pip.Inhoud{Leerroute: wet.RouteB1, Niveau: wet.NiveauB1, Motivering: "Anders."})
		},
		"concept thrown away": func(p *proef, d keten.Doel) (poort.Wijzigingen, error) { return p.keten.VerwijderConcept(ctx, d) },
	} {
		t.Run(naam, func(t *testing.T) {
			p := begin(t, "2026-04-20")
			d := p.metConcept(1)
			voor := p.gegevens()
			w := p.goed(doe(p, d))
			if p.gegevens() == voor {
				t.Fatal("the edit changed nothing")
			}
			if l := p.laatste(d.ID); l != w.Op.Naam {
				t.Errorf("the last edit is %q", l)
			}
			p.maakOngedaan(w.Audit)
			if na := p.gegevens(); na != voor {
				t.Errorf("the administration is\n%s\nwas\n%s", na, voor)
			}
		})
	}
}

func TestEditsAreUndoneOneAfterTheOther(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx := t.Context()
	d := p.nieuw(1)
	var standen []string
	for _, wie := range []string{"Kim Vos", "Sam de Boer", "Noor Bakker"} {
		standen = append(standen, p.gegevens())
		p.goed(p.keten.WijsToe(ctx, d, wie))
	}
	for i := len(standen) - 1; i >= 0; i-- {
		b, ok, err := p.beheer.LaatsteOngedaan(ctx, d.ID)
		if err != nil || !ok || b.Op.Naam != "dossier.medewerker" || b.Op.Wie != "Kim Vos" {
			t.Fatalf("edit %d: %+v, %v, %v", i, b, ok, err)
		}
		p.maakOngedaan(b.Audit)
		if p.gegevens() != standen[i] {
			t.Errorf("after undoing edit %d the administration is not what it was", i)
		}
	}
	p.goed(p.keten.WijsToe(ctx, d, "Noor Bakker"))
	if l := p.laatste(d.ID); l != "dossier.medewerker" {
		t.Errorf("after a new edit the last is %q", l)
	}
}

func TestAnEditThatWasOverwrittenIsNotUndone(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.nieuw(1)
	een := p.goed(p.keten.WijsToe(t.Context(), d, "Kim Vos"))
	twee := p.goed(p.keten.WijsToe(t.Context(), d, "Sam de Boer"))
	p.kanNiet(fout.Conflict, "daarna opnieuw gewijzigd", een.Audit)
	p.maakOngedaan(twee.Audit)
	p.maakOngedaan(een.Audit)
}

func TestAnEditBelowAnotherIsUndoneWhenTheyDoNotTouch(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx := t.Context()
	d := p.metConcept(1)
	p.goed(p.keten.WijzigPersoon(ctx, d, domaintest.Persoon(func(x *persoon.Persoon) { x.Opmerking = "eerst" })))
	een := p.goed(p.keten.WijzigPersoon(ctx, d, domaintest.Persoon(func(x *persoon.Persoon) { x.Opmerking = "dan" })))
	p.goed(p.keten.WijzigPIP(ctx, d, pip.Inhoud{Leerroute: wet.RouteB1}))
	p.maakOngedaan(een.Audit)
	in, err := p.keten.Open(ctx, d.ID)
	if err != nil {
		t.Fatal(err)
	}
	if s := in.Dossier.Stand(); s.Persoon.Opmerking != "eerst" || s.PIPs[0].Inhoud.Motivering != "" {
		t.Errorf("the remark is %q, the plan %+v", s.Persoon.Opmerking, s.PIPs[0].Inhoud)
	}
}

func TestASetPIPAndWhatItRestsOnAreNotUndone(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx := t.Context()
	d := p.metConcept(1)
	onder := p.goed(p.keten.WijzigPIP(ctx, d, plan2()))
	vast := p.goed(p.keten.StelPIPVast(ctx, d, kalender.Datum{}))
	if l := p.laatste(d.ID); l != "" {
		t.Errorf("after the vaststelling %q can be undone", l)
	}
	p.kanNiet(fout.NietMogelijk, "Een vastgesteld PIP blijft zoals het is.", vast.Audit)
	p.kanNiet(fout.NietMogelijk, "Na deze bewerking is een PIP vastgesteld", onder.Audit)

	teken := p.goed(p.keten.LegOndertekeningVast(ctx, d, 1, pip.Ondertekening{Datum: p.klok.dag}))
	if l := p.laatste(d.ID); l != "pip.ondertekening" {
		t.Errorf("the last edit is %q", l)
	}
	p.maakOngedaan(teken.Audit)
	in := p.goed(p.keten.TrekPIPIn(ctx, d, 1, p.klok.dag, "De gegevens waren van een ander."))
	p.kanNiet(fout.NietMogelijk, "Een vastgesteld PIP blijft zoals het is.", in.Audit)
}

func TestAVaststellingElsewhereDoesNotStandInTheWay(t *testing.T) {
	p := begin(t, "2026-04-20")
	d, ander := p.nieuw(1), p.metConcept(2)
	w := p.goed(p.keten.WijsToe(t.Context(), d, "Kim Vos"))
	p.goed(p.keten.StelPIPVast(t.Context(), ander, kalender.Datum{}))
	p.maakOngedaan(w.Audit)
}

func plan2() pip.Inhoud {
	i := plan()
	i.Taalschool = "Taalhuis Noord"
	return i
}

func TestANewDossierDoesNotDisappear(t *testing.T) {
	p := begin(t, "2026-04-20")
	id, w, err := p.keten.VoegToe(t.Context(), dossier.Gegevens{Persoon: domaintest.Persoon(), Doelgroep: wet.Asielstatushouder})
	if err != nil {
		t.Fatal(err)
	}
	p.kanNiet(fout.NietMogelijk, "Sluit het af", w.Audit)
	if l := p.laatste(id); l != "" {
		t.Errorf("%q can be undone", l)
	}
}

func TestAClosedDossierStaysClosedUnderAnOlderUndo(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx := t.Context()
	d := p.nieuw(1)
	p.goed(p.keten.WijzigPersoon(ctx, d, domaintest.Persoon(func(x *persoon.Persoon) { x.Opmerking = "eerst" })))
	w := p.goed(p.keten.WijzigPersoon(ctx, d, domaintest.Persoon(func(x *persoon.Persoon) { x.Opmerking = "dan" })))
	p.goed(p.keten.SluitAf(ctx, d, dossier.Afsluiting{Datum: p.klok.dag, Reden: dossier.RedenOverleden}))
	p.kanNiet(fout.NietMogelijk, "Heropen het eerst", w.Audit)
}

func TestAnImportHasItsOwnReversal(t *testing.T) {
	p := begin(t, "2026-04-20")
	l := instroom.Lijst{Naam: "lijst.csv", SHA256: strings.Repeat("0", 64),
		Kop:   []string{"BSN", "Achternaam", "Geboortedatum", "Doelgroep", "Datum kennisgeving DUO", "Datum inschrijving BRP", "Verblijfsvergunning"},
		Rijen: [][]string{{string(domaintest.BSN(7)), "Haile", "01-02-1990", "asielstatushouder", "16-02-2026", "16-02-2026", "asiel bepaalde tijd"}}}
	in, w, err := p.keten.Importeer(t.Context(), l, nil, true)
	if err != nil || in.Geschreven != 1 {
		t.Fatalf("%d rows, %v", in.Geschreven, err)
	}
	p.kanNiet(fout.NietMogelijk, "in zijn geheel terug", w.Audit)
	if l := p.laatste(w.Dossiers[0]); l != "" {
		t.Errorf("%q can be undone", l)
	}
	terug := p.goed(p.keten.DraaiTerug(t.Context(), in.ID))
	p.kanNiet(fout.NietMogelijk, "in zijn geheel terug", terug.Audit)
}

func TestSettingsAreUndoneWithTheSignalsThatHangOnThem(t *testing.T) {
	p := begin(t, "2026-04-20")
	p.nieuw(1)
	voor := p.gegevens()
	i := instellingen(t)
	i.Beleid = append(i.Beleid, instel.Beleid{Naam: instel.BeleidOproepDagen, Waarde: "3", Vanaf: p.dag("2026-01-01")})
	w := p.goed(p.beheer.Bewaar(t.Context(), i))
	if l := p.laatste(0); l != "beheer.instellingen" || p.gegevens() == voor {
		t.Errorf("the last change of the settings is %q", l)
	}
	terug := p.maakOngedaan(w.Audit)
	if p.gegevens() != voor || !terug.Beheer || len(terug.Dossiers) != 1 {
		t.Errorf("the undo touched %+v and left\n%s\nwas\n%s", terug, p.gegevens(), voor)
	}
	if l := p.laatste(0); l != "" {
		t.Errorf("the first settings can be undone as %q", l)
	}
}

func TestTheFirstSettingsAreNotUndone(t *testing.T) {
	p := leeg(t, "2026-04-20")
	w := p.goed(p.beheer.Begin(t.Context(), instellingen(t)))
	p.kanNiet(fout.NietMogelijk, "Wijzig ze bij Instellingen", w.Audit)
}

func TestWhatChangedNothingIsNotUndone(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.nieuw(1)
	w := p.goed(p.beheer.VernieuwSignalen(t.Context()))
	p.kanNiet(fout.NietMogelijk, "niets ongedaan te maken", w.Audit)
	if l := p.laatste(d.ID); l != "start.inschrijving" {
		t.Errorf("the last edit is %q", l)
	}
	for _, audit := range []int64{0, -1, w.Audit + 1} {
		p.kanNiet(fout.NietGevonden, "staat niet in het logboek", audit)
	}
	if l := p.laatste(99); l != "" {
		t.Errorf("a dossier that is not there has edit %q", l)
	}
}

func TestASaveThatChangedNothingIsPassedOver(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.nieuw(1)
	w := p.goed(p.keten.WijsToe(t.Context(), d, "Kim Vos"))
	p.goed(p.keten.WijsToe(t.Context(), d, "Kim Vos"))
	b, ok, err := p.beheer.LaatsteOngedaan(t.Context(), d.ID)
	if err != nil || !ok || b.Audit != w.Audit {
		t.Errorf("the last edit is %+v, %v", b, err)
	}
}

func TestAnEditOfLongAgoIsStillFound(t *testing.T) {
	p := begin(t, "2026-04-20")
	d, ander := p.nieuw(1), p.nieuw(2)
	w := p.goed(p.keten.WijsToe(t.Context(), d, "Kim Vos"))
	for n := range 230 {
		p.goed(p.keten.WijsToe(t.Context(), ander, fmt.Sprintf("Medewerker %d", n)))
	}
	p.maakOngedaan(w.Audit)
	p.kanNiet(fout.NietMogelijk, "al ongedaan gemaakt", w.Audit)
}

func TestAFullDiskLeavesTheEditStanding(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.nieuw(1)
	w := p.goed(p.keten.WijsToe(t.Context(), d, "Kim Vos"))
	vol := beheer.New(volle{p.store}, p.klok, "Kim Vos")
	p.weigert(fout.Technisch, "schijf is vol", func() error { _, err := vol.MaakOngedaan(t.Context(), w.Audit); return err })
	p.maakOngedaan(w.Audit)
}
