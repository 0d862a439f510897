package dossier_test

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// stappen plays the words of a story about oproepen, each on its day, and stops at the
// first refusal.
func speel(t *testing.T, d *dossier.Dossier, verhaal [][2]string) error {
	t.Helper()
	for _, v := range verhaal {
		op := dag(t, v[1])
		var err error
		switch v[0] {
		case "oproep":
			err = d.RoepOp(dossier.Oproep{Datum: op, Voor: op.PlusWeken(2)}, op)
		case "niet":
			err = d.MeldNietVerschenen(op, "niet afgemeld", op)
		case "waarschuwing":
			err = d.Waarschuw(op, op)
		case "afwezig":
			err = d.RondIntakeAfBijAfwezigheid(op, "Gegevens van het COA en de huisarts", op)
		default:
			t.Fatalf("unknown step %q", v[0])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func driekeer() [][2]string {
	return [][2]string{
		{"oproep", "2026-01-19"}, {"niet", "2026-02-02"}, {"waarschuwing", "2026-02-03"},
		{"oproep", "2026-02-03"}, {"niet", "2026-02-17"},
		{"oproep", "2026-04-01"}, {"niet", "2026-04-15"},
	}
}

func TestThreeOproepenInOrderThenTheIntakeInAbsence(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Van(wet.Gezinsmigrant), domaintest.Ingeschreven("2025-12-01"), domaintest.Kennisgeving("2026-01-12"))
	gelukt(t, speel(t, &d, append(driekeer(), [2]string{"afwezig", "2026-04-20"})))
	i := d.Stand().Intake
	if len(i.Oproepen) != 3 || i.Oproepen[2].Nummer != 3 || i.Oproepen[0].Waarschuwing != dag(t, "2026-02-03") {
		t.Errorf("got %+v", i.Oproepen)
	}
	if i.Afgerond() != dag(t, "2026-04-20") || i.BijAfwezigheidReden == "" {
		t.Errorf("completed %s because %q", i.Afgerond(), i.BijAfwezigheidReden)
	}
	if g := laatsteFeit(d, dossier.GebeurtenisIntake); g.Tekst != "Brede intake afgerond bij afwezigheid" {
		t.Errorf("timeline: %+v", g)
	}
}

func TestOproepOutOfOrderIsRefused(t *testing.T) {
	for _, g := range []struct {
		naam    string
		verhaal [][2]string
		veld    string
	}{
		{"second while the first is open", [][2]string{{"oproep", "2026-01-19"}, {"oproep", "2026-01-26"}}, "oproep"},
		{"second without a warning", [][2]string{{"oproep", "2026-01-19"}, {"niet", "2026-02-02"}, {"oproep", "2026-02-03"}}, "oproep"},
		{"second before the missed day", [][2]string{{"oproep", "2026-01-19"}, {"niet", "2026-02-02"}, {"waarschuwing", "2026-02-02"}, {"oproep", "2026-02-01"}}, "oproep"},
		{"warning before anybody missed", [][2]string{{"oproep", "2026-01-19"}, {"waarschuwing", "2026-01-20"}}, "waarschuwing"},
		{"warning twice", [][2]string{{"oproep", "2026-01-19"}, {"niet", "2026-02-02"}, {"waarschuwing", "2026-02-02"}, {"waarschuwing", "2026-02-03"}}, "waarschuwing"},
		{"warning before the missed day", [][2]string{{"oproep", "2026-01-19"}, {"niet", "2026-02-02"}, {"waarschuwing", "2026-02-01"}}, "waarschuwing"},
		{"missed before the day of the appointment", [][2]string{{"oproep", "2026-01-19"}, {"niet", "2026-02-01"}}, "nietVerschenen"},
		{"missed twice", [][2]string{{"oproep", "2026-01-19"}, {"niet", "2026-02-02"}, {"niet", "2026-02-03"}}, "nietVerschenen"},
		{"missed without an oproep", [][2]string{{"niet", "2026-02-02"}}, "oproep"},
		{"warning without an oproep", [][2]string{{"waarschuwing", "2026-02-02"}}, "oproep"},
		{"a fourth", append(driekeer(), [2]string{"oproep", "2026-04-20"}), "oproep"},
		{"in absence after two", append(driekeer()[:5], [2]string{"afwezig", "2026-03-01"}), "bijAfwezigheid"},
		{"in absence before the third was missed", append(driekeer()[:6], [2]string{"afwezig", "2026-04-20"}), "bijAfwezigheid"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			d := domaintest.Dossier(t, domaintest.Kennisgeving("2026-01-12"))
			err := speel(t, &d, g.verhaal)
			if err == nil || velden(err) != g.veld {
				t.Errorf("got %v at %q, want a refusal at %q", err, velden(err), g.veld)
			}
		})
	}
}

func TestOproepNeedsItsDayAndATerm(t *testing.T) {
	op := dag(t, "2026-01-19")
	for _, g := range []struct {
		naam, velden string
		o            dossier.Oproep
	}{
		{"nothing", "oproep,voor", dossier.Oproep{}},
		{"tomorrow", "oproep", dossier.Oproep{Datum: op.PlusDagen(1), Voor: op.PlusWeken(2)}},
		{"expected before it", "voor", dossier.Oproep{Datum: op, Voor: op.PlusDagen(-1)}},
		{"expected on the same day", "oproep", dossier.Oproep{Datum: op, Voor: op}},
	} {
		t.Run(g.naam, func(t *testing.T) {
			d := domaintest.Dossier(t)
			if err := d.RoepOp(g.o, op); velden(err) != g.velden {
				t.Errorf("got %v at %q, want %q", err, velden(err), g.velden)
			}
		})
	}
}

func TestAppointmentThatIsMovedIsNoNewOproep(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-01-19")
	geweigerd(t, d.VerzetOproep(dossier.Oproep{Voor: op}, op), fout.NietMogelijk, "oproep")
	gelukt(t, d.RoepOp(dossier.Oproep{Datum: op, Voor: op.PlusWeken(1), Tijd: "10:00"}, op))
	geweigerd(t, d.VerzetOproep(dossier.Oproep{}, op), fout.Ontbreekt, "voor")
	gelukt(t, d.VerzetOproep(dossier.Oproep{Voor: op.PlusWeken(2), Tijd: "14:00", Plaats: " Stadhuis "}, op))
	o := d.Stand().Intake.Oproepen
	if len(o) != 1 || o[0].Voor != op.PlusWeken(2) || o[0].Tijd != "14:00" || o[0].Plaats != "Stadhuis" || o[0].Datum != op {
		t.Errorf("got %+v", o)
	}
	gelukt(t, speel(t, &d, [][2]string{{"niet", "2026-02-02"}}))
	geweigerd(t, d.VerzetOproep(dossier.Oproep{Voor: op.PlusWeken(4)}, op), fout.NietMogelijk, "oproep")
}

func TestNothingIsAskedAfterTheIntake(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Intake("2026-03-24"))
	op := dag(t, "2026-03-25")
	for naam, fn := range map[string]func() error{
		"oproep":  func() error { return d.RoepOp(dossier.Oproep{Datum: op, Voor: op.PlusWeken(1)}, op) },
		"missed":  func() error { return d.MeldNietVerschenen(op, "", op) },
		"warning": func() error { return d.Waarschuw(op, op) },
		"held":    func() error { return d.HoudIntake(op, op) },
		"absent":  func() error { return d.RondIntakeAfBijAfwezigheid(op, "reden", op) },
	} {
		if err := fn(); fout.CodeVan(err) != fout.NietMogelijk {
			t.Errorf("%s: %v", naam, err)
		}
	}
}

func TestAbsenceNeedsAReasonAndADay(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Kennisgeving("2026-01-12"))
	gelukt(t, speel(t, &d, driekeer()))
	op := dag(t, "2026-04-20")
	geweigerd(t, d.RondIntakeAfBijAfwezigheid(op, "  ", op), fout.Ontbreekt, "bijAfwezigheidReden")
	geweigerd(t, d.RondIntakeAfBijAfwezigheid(op.PlusDagen(1), "reden", op), fout.Ongeldig, "bijAfwezigheid")
	geweigerd(t, d.RondIntakeAfBijAfwezigheid(kalender.Datum{}, "reden", op), fout.Ontbreekt, "bijAfwezigheid")
}
