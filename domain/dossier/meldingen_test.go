package dossier_test

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// weigeringen plays what cannot be, in every stage of a dossier, and gives all refusals.
func weigeringen(t *testing.T) []error {
	t.Helper()
	op := dag(t, "2026-11-23")
	morgen := op.PlusDagen(1)
	var uit []error
	for _, d := range []dossier.Dossier{domaintest.Dossier(t), klaar(t), metPlan(t, wet.RouteB1), vol(t), gesloten(t)} {
		for _, fn := range []func(*dossier.Dossier) error{
			func(d *dossier.Dossier) error { return d.LegKennisgevingVast(morgen, op) },
			func(d *dossier.Dossier) error { return d.SchrijfIn(dossier.Inschrijving{Verhuizing: true}, op) },
			func(d *dossier.Dossier) error {
				return d.WijzigPersoon(persoon.Persoon{BSN: "903650795", Naam: persoon.Naam{Voornamen: "Xanthippe"}}, op)
			},
			func(d *dossier.Dossier) error { return d.WijzigVerblijf(dossier.Verblijfsrecht{}, op) },
			func(d *dossier.Dossier) error {
				return d.WijzigDoelgroep("toerist", dossier.Verblijfsrecht{}, op)
			},
			func(d *dossier.Dossier) error { return d.VraagInformatie(wet.InformatieDerde{Bij: "Xanthippe"}, op) },
			func(d *dossier.Dossier) error { return d.OntvangInformatie(9, op, op) },
			func(d *dossier.Dossier) error { return d.MeldBijstand(morgen, op) },
			func(d *dossier.Dossier) error { return d.VerbeterBijstand(morgen, op) },
			func(d *dossier.Dossier) error { return d.BeeindigOntzorgen(morgen, op) },
			func(d *dossier.Dossier) error {
				return d.ZetGezinslid(0, dossier.Gezinslid{Naam: persoon.Naam{Voornamen: "Xanthippe"}}, op)
			},
			func(d *dossier.Dossier) error { return d.RoepOp(dossier.Oproep{}, op) },
			func(d *dossier.Dossier) error { return d.VerzetOproep(dossier.Oproep{}, op) },
			func(d *dossier.Dossier) error { return d.MeldNietVerschenen(morgen, "Xanthippe", op) },
			func(d *dossier.Dossier) error { return d.Waarschuw(morgen, op) },
			func(d *dossier.Dossier) error { return d.LegGesprekVast(dossier.Gesprek{Met: "Xanthippe"}, op) },
			func(d *dossier.Dossier) error { return d.LegToetsVast(dossier.Toets{}, op) },
			func(d *dossier.Dossier) error { return d.GeefOntheffing(dossier.Ontheffing{Datum: op}, op) },
			func(d *dossier.Dossier) error { return d.BewaarIntake(dossier.Intake{Taalniveau: "C9"}, op) },
			func(d *dossier.Dossier) error { return d.HoudIntake(op, op) },
			func(d *dossier.Dossier) error { return d.RondIntakeAfBijAfwezigheid(morgen, "", op) },
			func(d *dossier.Dossier) error { return d.ZetConcept(vastgesteld(9, op), op) },
			func(d *dossier.Dossier) error { return d.ZetPIP(concept(9), op) },
			func(d *dossier.Dossier) error { return d.WerkPIPBij(concept(9), op) },
			func(d *dossier.Dossier) error { return d.VerwijderConcept(op) },
			func(d *dossier.Dossier) error { return d.MeldAanbod(morgen, op) },
			func(d *dossier.Dossier) error { return d.TekenPVT(kalender.Datum{}, op) },
			func(d *dossier.Dossier) error { return d.HoudEindgesprekZ(op, op) },
			func(d *dossier.Dossier) error {
				return d.MeldUren(traject.Uren{Aanbieder: "Xanthippe", Minuten: -1}, op)
			},
			func(d *dossier.Dossier) error { return d.VerlengTermijn(dossier.Verlenging{}, op) },
			func(d *dossier.Dossier) error { return d.NeemLopendOver(dossier.Lopend{}, op) },
			func(d *dossier.Dossier) error { return d.SluitAf(dossier.Afsluiting{Datum: morgen}, op) },
			func(d *dossier.Dossier) error { return d.Heropen("", op) },
		} {
			kopie := d
			if err := fn(&kopie); err != nil {
				uit = append(uit, err)
			} else {
				t.Error("something that cannot be went through")
			}
		}
	}
	return uit
}

func gesloten(t *testing.T) dossier.Dossier {
	t.Helper()
	d := metPlan(t, wet.RouteZ)
	op := dag(t, "2026-11-20")
	gelukt(t, d.SluitAf(dossier.Afsluiting{Datum: op, Reden: dossier.RedenVerhuisd}, op))
	return d
}

// Every refusal is a Dutch sentence for people: no cause of the machine, no name, no number of a person.
func TestEveryRefusalIsASentenceThatNamesNobody(t *testing.T) {
	alle := weigeringen(t)
	if len(alle) < 150 {
		t.Fatalf("only %d refusals", len(alle))
	}
	for _, err := range alle {
		var l fout.Lijst
		var f *fout.Fout
		switch {
		case errors.As(err, &l):
		case errors.As(err, &f):
			l = fout.Lijst{f}
		default:
			t.Fatalf("not for people: %v", err)
		}
		for _, f := range l {
			m := f.Melding
			if m == "" || !unicode.IsUpper([]rune(m)[0]) || !strings.ContainsAny(m[len(m)-1:], ".?)") {
				t.Errorf("no sentence: %q", m)
			}
			if strings.Contains(m, "Xanthippe") || strings.Contains(m, "903650795") || strings.Contains(m, "%!") {
				t.Errorf("tells too much: %q", m)
			}
			if f.Code == "" || f.Code == fout.Technisch {
				t.Errorf("code %q: %q", f.Code, m)
			}
		}
	}
}

// A closed dossier takes nothing at all but being opened.
func TestClosedDossierRefusesEveryDeed(t *testing.T) {
	begin := gesloten(t)
	op := dag(t, "2026-11-23")
	for i, fn := range daden() {
		d := begin
		if err := fn(&d, op); err == nil && d.Afgesloten() {
			t.Errorf("deed %d changed a closed dossier", i)
		}
	}
}
