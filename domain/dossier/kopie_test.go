package dossier_test

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// daden are all methods that change a dossier, each on a day; most will refuse at most moments.
func daden() []func(*dossier.Dossier, kalender.Datum) error {
	gezin := dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Achternaam: "Tesfay"}}
	return []func(*dossier.Dossier, kalender.Datum) error{
		func(d *dossier.Dossier, op kalender.Datum) error { return d.LegKennisgevingVast(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.SchrijfIn(dossier.Inschrijving{Datum: op}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.WijzigVerblijf(dossier.Verblijfsrecht{Soort: wet.AsielOnbepaald, Vanaf: op}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.WijsToe("R. Jansen", op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.VraagInformatie(wet.InformatieDerde{Gevraagd: op}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.OntvangInformatie(0, op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.MeldBijstand(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.BeeindigBijstand(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.StartOntzorgen(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.ZetGezinslid(0, gezin, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.VerwijderGezinslid(0, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.RoepOp(dossier.Oproep{Datum: op, Voor: op.PlusDagen(1)}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.VerzetOproep(dossier.Oproep{Voor: op.PlusDagen(2)}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.MeldNietVerschenen(op, "", op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.Waarschuw(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.LegGesprekVast(dossier.Gesprek{Datum: op}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.LegToetsVast(dossier.Toets{Datum: op, Resultaat: wet.B1Haalbaar}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.BewaarIntake(domaintest.VolledigeIntake(), op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.HoudIntake(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.RondIntakeAfBijAfwezigheid(op, "reden", op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.ZetConcept(concept(len(d.Stand().PIPs)+1), op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.VerwijderConcept(op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.ZetPIP(vastgesteld(max(1, len(d.Stand().PIPs)), op), op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			p, _ := d.PIP(1)
			p.Ondertekening = pip.Ondertekening{Gevraagd: true, Datum: op}
			return d.WerkPIPBij(p, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.MeldUren(traject.Uren{Datum: op, Onderdeel: wet.UrenNT2, Minuten: 60}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.VerwijderUren(0, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.VerlengTermijn(dossier.Verlenging{TotEnMet: op.PlusJaren(3), Bericht: op}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.GeefNieuweTermijn(dossier.NieuweTermijn{Van: op.PlusMaanden(1), Maanden: 12, Bericht: op}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.NeemGezinslidOp("partner", buur(), op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.KoppelGezinslid(0, buur(), op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.Ontkoppel(8, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.SluitAf(dossier.Afsluiting{Datum: op, Reden: dossier.RedenVerhuisd}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.Heropen("terug", op) },
	}
}

// buur is the stored dossier of somebody else.
func buur() dossier.Dossier {
	geboren, _ := kalender.Op(1990, 5, 17)
	return dossier.Restore(dossier.Stand{ID: 8, Nummer: "2026-0008", Persoon: persoon.Persoon{Naam: persoon.Naam{Achternaam: "Haile"}, Geboortedatum: geboren}})
}

// Whatever happens, in whatever order: a Stand read before never changes, a refusal
// changes nothing, and the timeline stands in order of date.
func TestNoChangeReachesAnEarlierReading(t *testing.T) {
	begin := domaintest.Dossier(t)
	rapid.Check(t, func(t *rapid.T) {
		d := begin
		dag, _ := kalender.Op(2026, 1, 10)
		alle := daden()
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			dag = dag.PlusDagen(rapid.IntRange(0, 20).Draw(t, "days"))
			voor := d.Stand()
			beeld := afdruk(t, voor)
			err := alle[rapid.IntRange(0, len(alle)-1).Draw(t, "deed")](&d, dag)
			if afdruk(t, voor) != beeld {
				t.Fatal("an earlier reading changed")
			}
			if err != nil && afdruk(t, d.Stand()) != beeld {
				t.Fatalf("refused (%v) but changed", err)
			}
			rij := d.Stand().Gebeurtenissen
			for i := 1; i < len(rij); i++ {
				if rij[i].Datum.Voor(rij[i-1].Datum) {
					t.Fatal("the timeline is out of order")
				}
			}
			if n := len(d.Stand().Intake.Oproepen); n > 3 {
				t.Fatalf("%d oproepen", n)
			}
			controleerPlannen(t, d)
		}
	})
}

func controleerPlannen(t *rapid.T, d dossier.Dossier) {
	geldend, concepten := 0, 0
	for i, p := range d.Stand().PIPs {
		if p.Status == pip.Vastgesteld {
			geldend++
		}
		if p.Status == pip.Concept {
			concepten++
		}
		if i > 0 && p.Nummer <= d.Stand().PIPs[i-1].Nummer {
			t.Fatal("versions out of order")
		}
	}
	if geldend > 1 || concepten > 1 {
		t.Fatalf("%d in force, %d concepts", geldend, concepten)
	}
	if geldend == 1 && (!d.PlichtVast() || d.Stand().Intake.Afgerond().Leeg()) {
		t.Fatal("a plan without duty or intake")
	}
}

func afdruk(t *rapid.T, s dossier.Stand) string {
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
