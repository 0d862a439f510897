package keten_test

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// TestBadInputOfAPlanIsRefusedInPlainWords: each plan lacks exactly one thing.
func TestBadInputOfAPlanIsRefusedInPlainWords(t *testing.T) {
	for _, g := range []struct {
		naam, zin string
		plan      pip.Inhoud
	}{
		{"A2 in the first B1-route", "In het eerste PIP begint de B1-route op niveau B1.", anders(plan(), func(i *pip.Inhoud) { i.Niveau = wet.NiveauA2 })},
		{"A2 with the onderwijsroute", "Bij de onderwijsroute kan het niveau geen A2 zijn.", anders(plan(), func(i *pip.Inhoud) {
			i.Leerroute, i.Niveau, i.MAPIntensiteit, i.GeschatteUrenB1 = wet.RouteOnderwijs, wet.NiveauA2, "", 0
		})},
		{"B1 with the Z-route", "Bij de Z-route kan het niveau geen B1 zijn.", anders(plan(), func(i *pip.Inhoud) {
			i.Leerroute, i.Niveau, i.GeschatteUrenB1, i.ExamensZ, i.ParticipatieZ, i.AfwijkingToets = wet.RouteZ, wet.NiveauB1, 0, "Geen.", "Buurttuin.", "Past beter."
		})},
		{"no leerroute", "Kies de leerroute", anders(plan(), func(i *pip.Inhoud) { i.Leerroute, i.GeschatteUrenB1 = "", 0 })},
		{"no reasons", "Schrijf op waarom deze leerroute", anders(plan(), func(i *pip.Inhoud) { i.Motivering = " " })},
	} {
		t.Run(g.naam, func(t *testing.T) {
			p := begin(t, "2026-04-20")
			d := p.metPlicht(1)
			p.houdIntake(d)
			p.goed(p.keten.BeginPIP(t.Context(), d, pip.Eerste, g.plan))
			p.weigert(fout.NietMogelijk, g.zin, func() error {
				_, err := p.keten.StelPIPVast(t.Context(), d, kalender.Datum{})
				return err
			})
			punten, err := p.keten.ControleerPIP(t.Context(), d.ID, g.plan, kalender.Datum{})
			if err != nil || len(pip.Blokkades(punten)) == 0 {
				t.Errorf("the check list beside the editor blocks nothing, %v", err)
			}
			p.goed(p.keten.WijzigPIP(t.Context(), d, plan()))
			p.goed(p.keten.StelPIPVast(t.Context(), d, kalender.Datum{}))
		})
	}
}

func TestAPIPCannotBeSetBeforeItsTime(t *testing.T) {
	stelVast := func(p *proef, d keten.Doel, dag string) func() error {
		return func() error {
			datum := kalender.Datum{}
			if dag != "" {
				datum = p.dag(dag)
			}
			_, err := p.keten.StelPIPVast(p.Context(), d, datum)
			return err
		}
	}
	t.Run("without an intake", func(t *testing.T) {
		p := begin(t, "2026-04-20")
		d := p.metPlicht(1)
		p.goed(p.keten.BeginPIP(t.Context(), d, pip.Eerste, plan()))
		p.weigert(fout.NietMogelijk, "intake", stelVast(p, d, ""))
	})
	t.Run("without a duty", func(t *testing.T) {
		p := begin(t, "2026-04-20")
		d := p.nieuw(1)
		p.houdIntake(d)
		p.goed(p.keten.BeginPIP(t.Context(), d, pip.Eerste, plan()))
		p.weigert(fout.NietMogelijk, "kennisgeving", stelVast(p, d, ""))
	})
	t.Run("dated before today", func(t *testing.T) {
		p := begin(t, "2026-04-20")
		d := p.metConcept(1)
		p.op("2026-04-22")
		p.weigert(fout.NietMogelijk, "niet met terugwerkende kracht", stelVast(p, d, "2026-04-21"))
	})
	t.Run("without anybody who may sign", func(t *testing.T) {
		p := begin(t, "2026-04-20")
		d := p.metConcept(1)
		i, err := p.beheer.Instellingen(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		i.Ondertekenaars = nil
		p.goed(p.beheer.Bewaar(t.Context(), i))
		p.weigert(fout.NietMogelijk, "ondertekenaar", stelVast(p, d, ""))
	})
	t.Run("a second time", func(t *testing.T) {
		p := begin(t, "2026-04-20")
		d := p.metPIP(1)
		p.weigert(fout.NietGevonden, "geen concept-PIP", stelVast(p, d, ""))
		p.weigert(fout.NietMogelijk, "Er is al een PIP vastgesteld", func() error {
			_, err := p.keten.BeginPIP(t.Context(), d, pip.Eerste, plan())
			return err
		})
		p.weigert(fout.NietGevonden, "geen concept-PIP", func() error { _, err := p.keten.WijzigPIP(t.Context(), d, plan()); return err })
	})
}

func TestAfschalenAsksForHoursAndSaysWhenNoneAreKnown(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metPIP(1)
	p.op("2027-11-01")
	lager := anders(plan(), func(i *pip.Inhoud) { i.Niveau, i.WijzigingReden = wet.NiveauA2, "Zeer ingezet, B1 lukt niet." })
	p.goed(p.keten.BeginPIP(t.Context(), d, pip.Afschalen, lager))
	open := func() (uit []string) {
		punten, err := p.keten.ControleerPIP(t.Context(), d.ID, lager, kalender.Datum{})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range pip.Open(punten) {
			uit = append(uit, x.Code)
		}
		return uit
	}
	if o := open(); len(o) != 1 || o[0] != "afschalen-uren-onbekend" {
		t.Errorf("without any hours there is open: %v", o)
	}
	uren := func(n int, dag string) {
		p.goed(p.keten.MeldUren(t.Context(), d, traject.Uren{Datum: p.dag(dag), Onderdeel: wet.UrenNT2, Minuten: wet.Uren(n), Keurmerk: true}))
	}
	uren(300, "2027-01-31")
	p.weigert(fout.NietMogelijk, "nog niet genoeg uren", func() error { _, err := p.keten.StelPIPVast(t.Context(), d, kalender.Datum{}); return err })
	uren(300, "2027-10-31")
	if o := open(); len(o) != 0 {
		t.Errorf("with 600 hours there is open: %v", o)
	}
	p.goed(p.keten.StelPIPVast(t.Context(), d, kalender.Datum{}))
}

func TestFutureDatesAreRefused(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx, morgen := t.Context(), p.dag("2026-04-21")
	d := p.metPIP(1)
	e := p.metPlicht(2)
	geboren := domaintest.Persoon(domaintest.MetNummer(3), func(x *persoon.Persoon) { x.Geboortedatum = morgen })
	for naam, stap := range map[string]func() error{
		"birth": func() error {
			_, _, err := p.keten.VoegToe(ctx, dossier.Gegevens{Persoon: geboren, Doelgroep: wet.Asielstatushouder})
			return err
		},
		"kennisgeving": func() error { _, err := p.keten.LegKennisgevingVast(ctx, d, morgen); return err },
		"inschrijving": func() error { _, err := p.keten.SchrijfIn(ctx, d, dossier.Inschrijving{Datum: morgen}); return err },
		"bijstand":     func() error { _, err := p.keten.MeldBijstand(ctx, d, morgen); return err },
		"informatie": func() error {
			_, err := p.keten.VraagInformatie(ctx, d, wet.InformatieDerde{Gevraagd: morgen})
			return err
		},
		"oproep": func() error {
			_, err := p.keten.RoepOp(ctx, e, dossier.Oproep{Datum: morgen, Voor: morgen})
			return err
		},
		"toets": func() error {
			_, err := p.keten.LegToetsVast(ctx, d, dossier.Toets{Datum: morgen, Resultaat: wet.B1Haalbaar})
			return err
		},
		"aanbod": func() error { _, err := p.keten.MeldAanbod(ctx, d, morgen); return err },
		"pvt":    func() error { _, err := p.keten.TekenPVT(ctx, d, morgen); return err },
		"map":    func() error { _, err := p.keten.HoudEindgesprekMAP(ctx, d, morgen); return err },
		"uren": func() error {
			_, err := p.keten.MeldUren(ctx, d, traject.Uren{Datum: morgen, Onderdeel: wet.UrenNT2, Minuten: 60})
			return err
		},
		"verblijf": func() error {
			_, err := p.keten.WijzigVerblijf(ctx, d, dossier.Verblijfsrecht{Soort: wet.AsielOnbepaald, Vanaf: morgen})
			return err
		},
		"afsluiting": func() error {
			_, err := p.keten.SluitAf(ctx, d, dossier.Afsluiting{Datum: morgen, Reden: dossier.RedenVerhuisd})
			return err
		},
		"ondertekening": func() error {
			_, err := p.keten.LegOndertekeningVast(ctx, d, 1, pip.Ondertekening{Datum: morgen})
			return err
		},
	} {
		t.Log(naam)
		p.weigert(fout.Ongeldig, "in de toekomst", stap)
	}
}

func TestAWrongBSNAndAnImpossibleOrderAreRefused(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx := t.Context()
	d := p.metPlicht(1)
	p.weigert(fout.Ongeldig, "BSN", func() error {
		fouteBSN := domaintest.Persoon(func(x *persoon.Persoon) { x.BSN = "999990018" })
		_, _, err := p.keten.VoegToe(ctx, dossier.Gegevens{Persoon: fouteBSN, Doelgroep: wet.Asielstatushouder})
		return err
	})
	p.weigert(fout.NietMogelijk, "Z-route", func() error { _, err := p.keten.HoudEindgesprekZ(ctx, d, p.klok.dag); return err })
	p.weigert(fout.NietMogelijk, "eerst een oproep", func() error { _, err := p.keten.Waarschuw(ctx, d, p.klok.dag); return err })
	p.weigert(fout.NietMogelijk, "", func() error {
		_, err := p.keten.RondIntakeAfBijAfwezigheid(ctx, d, p.klok.dag, "nooit gekomen")
		return err
	})
	p.weigert(fout.NietGevonden, "Deze versie van het PIP is er niet", func() error {
		_, err := p.keten.TrekPIPIn(ctx, d, 4, p.klok.dag, "vergissing")
		return err
	})
}

func TestAPersonHasOneDossier(t *testing.T) {
	p := begin(t, "2026-04-20")
	p.nieuw(1)
	d := p.nieuw(2)
	nieuw := func(fn func(*persoon.Persoon)) func() error {
		return func() error {
			_, _, err := p.keten.VoegToe(t.Context(), dossier.Gegevens{Persoon: domaintest.Persoon(domaintest.MetNummer(3), fn), Doelgroep: wet.Asielstatushouder})
			return err
		}
	}
	wijzig := func(fn func(*persoon.Persoon)) func() error {
		return func() error {
			_, err := p.keten.WijzigPersoon(t.Context(), d, domaintest.Persoon(domaintest.MetNummer(2), fn))
			return err
		}
	}
	zelfdeBSN := func(x *persoon.Persoon) { x.BSN = domaintest.BSN(1) }
	zelfdeV := func(x *persoon.Persoon) { x.VNummer = domaintest.VNummer(1) }
	p.weigert(fout.Bestaat, "met dit BSN", nieuw(zelfdeBSN))
	p.weigert(fout.Bestaat, "met dit V-nummer", nieuw(zelfdeV))
	p.weigert(fout.Bestaat, "met dit BSN", wijzig(zelfdeBSN))
	p.weigert(fout.Bestaat, "met dit V-nummer", wijzig(zelfdeV))
	p.goed(p.keten.WijzigPersoon(t.Context(), d, domaintest.Persoon(domaintest.MetNummer(4))))
	if p.stand(d.ID).Persoon.BSN != domaintest.BSN(4) {
		t.Error("the BSN of the person was not corrected")
	}
}
