package werkvoorraad_test

import (
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/beheer"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
)

// levens are the events that may befall a dossier, each on its day. What is refused at
// that moment does not happen.
func levens() []func(*dossier.Dossier, kalender.Datum) error {
	return []func(*dossier.Dossier, kalender.Datum) error{
		func(d *dossier.Dossier, op kalender.Datum) error { return d.LegKennisgevingVast(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.SchrijfIn(dossier.Inschrijving{Datum: op}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.SchrijfIn(dossier.Inschrijving{Datum: op, Verhuizing: true, Leerroute: wet.RouteZ, DagtekeningEerste: op.PlusDagen(-100)}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.MeldBijstand(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.BeeindigBijstand(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.StartOntzorgen(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.VraagInformatie(wet.InformatieDerde{Gevraagd: op, Onmisbaar: true}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.RoepOp(dossier.Oproep{Datum: op, Voor: op.PlusDagen(3)}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.MeldNietVerschenen(op, "", op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.Waarschuw(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.LegGesprekVast(dossier.Gesprek{Datum: op}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.LegToetsVast(dossier.Toets{Datum: op, Resultaat: wet.B1NietHaalbaar}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.BewaarIntake(domaintest.VolledigeIntake(), op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.HoudIntake(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.RondIntakeAfBijAfwezigheid(op, "reden", op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.ZetPIP(pip.Stand{Nummer: len(d.Stand().PIPs) + 1, Soort: pip.Eerste, Status: pip.Vastgesteld, Herkomst: pip.InSchakel,
				Dagtekening: op, Inhoud: pip.Inhoud{Leerroute: wet.RouteZ}}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error { return d.MeldAanbod(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.TekenPVT(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error { return d.HoudEindgesprekZ(op, op) },
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.MeldUren(traject.Uren{Datum: op, Onderdeel: wet.UrenNT2, Minuten: 600, Keurmerk: true}, op)
		},
		func(d *dossier.Dossier, op kalender.Datum) error {
			return d.VerlengTermijn(dossier.Verlenging{TotEnMet: op.PlusJaren(1), Bericht: op}, op)
		},
	}
}

// Whatever happens: each signal has a first day, does not go before it comes, explains
// itself, has a button, and comes in an order that does not change.
func TestEverySignalOfEveryLifeExplainsItself(t *testing.T) {
	asiel, migrant := domaintest.Dossier(t), domaintest.Dossier(t, domaintest.Van(wet.Gezinsmigrant))
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SampledFrom([]dossier.Dossier{asiel, migrant}).Draw(t, "who")
		dag, _ := kalender.Op(2026, 1, 10)
		for range rapid.IntRange(0, 40).Draw(t, "events") {
			dag = dag.PlusDagen(rapid.IntRange(0, 15).Draw(t, "days"))
			_ = rapid.SampledFrom(levens()).Draw(t, "event")(&d, dag)
		}
		ss := werkvoorraad.Signalen(d, wet.Op(dag), beheer.Instellingen{})
		for _, s := range ss {
			controleer(t, s)
		}
		opnieuw := werkvoorraad.Signalen(d, wet.Op(dag), beheer.Instellingen{})
		if !slices.EqualFunc(ss, opnieuw, func(a, b werkvoorraad.Signaal) bool {
			return a.Soort == b.Soort && a.Reden == b.Reden && a.Vanaf == b.Vanaf
		}) {
			t.Fatal("the same dossier gives other signals")
		}
		controleerSamenhang(t, d, ss)
	})
}

func controleer(t *rapid.T, s werkvoorraad.Signaal) {
	switch {
	case s.Vanaf.Leeg():
		t.Fatalf("no first day: %+v", s)
	case !s.Vervalt.Leeg() && s.Vervalt.Voor(s.Vanaf):
		t.Fatalf("goes on %s before it comes on %s: %s", s.Vervalt, s.Vanaf, s.Soort)
	case s.Wat == "" || s.Reden == "" || s.Soort.Knop() == "":
		t.Fatalf("half a signal: %+v", s)
	case s.Uitleg.Regel == "" || s.Uitleg.Artikel == "" || s.Uitleg.Uitkomst == "":
		t.Fatalf("does not say why: %+v", s)
	}
}

// controleerSamenhang: what cannot be asked together is not.
func controleerSamenhang(t *rapid.T, d dossier.Dossier, ss []werkvoorraad.Signaal) {
	heeft := func(soort werkvoorraad.Soort) bool {
		return slices.ContainsFunc(ss, func(s werkvoorraad.Signaal) bool { return s.Soort == soort })
	}
	_, plan := d.GeldendPIP(kalender.Datum{})
	klaar := !d.Stand().Intake.Afgerond().Leeg()
	intake := []werkvoorraad.Soort{werkvoorraad.EersteOproep, werkvoorraad.IntakeHouden, werkvoorraad.Waarschuwen, werkvoorraad.TweedeOproep,
		werkvoorraad.DerdeOproep, werkvoorraad.Afwezigheid, werkvoorraad.IntakeAfronden, werkvoorraad.ToetsUitslag}
	for _, soort := range intake {
		if heeft(soort) && (plan || klaar) {
			t.Fatalf("%s while the intake is done", soort)
		}
	}
	if heeft(werkvoorraad.PIPVaststellen) && plan {
		t.Fatal("a plan is asked for that is there")
	}
	if klaar && !plan && d.PlichtVast() && !heeft(werkvoorraad.PIPVaststellen) {
		t.Fatal("the intake is done and nobody asks for the plan")
	}
	if heeft(werkvoorraad.Aanbod) && (!plan || d.Stand().Doelgroep != wet.Asielstatushouder) {
		t.Fatal("an offer is asked for that is not due")
	}
}

func TestPolicyNeverMakesASignalDisappear(t *testing.T) {
	d := domaintest.Dossier(t, begin(oproep("2026-03-02"))...)
	gewoon := soorten(signalen(t, d, "2026-03-02"))
	rapid.Check(t, func(t *rapid.T) {
		dag, _ := kalender.Op(2026, 1, 1)
		var inst beheer.Instellingen
		for _, r := range beheer.Beleidsregels() {
			n := rapid.IntRange(r.Van, r.Tot).Draw(t, r.Naam)
			inst.Beleid = append(inst.Beleid, beheer.Beleid{Naam: r.Naam, Waarde: strconv.Itoa(n), Vanaf: dag})
		}
		if kreeg := soorten(werkvoorraad.Signalen(d, wet.Op(dag.PlusMaanden(2)), inst)); !slices.Equal(kreeg, gewoon) {
			t.Fatalf("got %q, want %q", kreeg, gewoon)
		}
	})
}
