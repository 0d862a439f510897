package beheer_test

import (
	"slices"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
)

// andereRegels makes the signals look as if other rules made them.
func (p *proef) andereRegels() {
	p.Helper()
	op := poort.Op{Naam: "proef", Label: "Proef", Moment: p.klok.Nu(), Dag: p.klok.dag}
	p.goed(p.store.Update(p.Context(), op, func(tx poort.Tx) error { return tx.Signalen().ZetRegels(p.Context(), werkvoorraad.Versie+1) }))
}

func TestSignalsAreRenewedOnceAfterAnUpdateOfTheRules(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.nieuw(1)
	p.andereRegels()
	eerst := p.goed(p.beheer.WerkSignalenBij(t.Context()))
	if eerst.Audit == 0 || !slices.Equal(eerst.Dossiers, []dossier.ID{d.ID}) {
		t.Errorf("signals of unknown rules: %+v", eerst)
	}
	voor := p.afdruk()
	if weer := p.goed(p.beheer.WerkSignalenBij(t.Context())); weer.Audit != 0 || p.afdruk() != voor {
		t.Errorf("signals that are right were renewed: %+v", weer)
	}
}

func TestASignalThatHasGoneIsRenewedForItsDossierOnly(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.nieuw(1)
	p.nieuw(2)
	p.goed(p.keten.MeldBijstand(t.Context(), d, p.klok.dag))
	p.goed(p.beheer.WerkSignalenBij(t.Context()))
	if p.uiterlijk(d.ID, "ontzorgen-start") == "" {
		t.Fatal("there is nothing to do about ontzorgen")
	}
	p.klok.dag = p.dag("2027-04-20")
	w := p.goed(p.beheer.WerkSignalenBij(t.Context()))
	if !slices.Equal(w.Dossiers, []dossier.ID{d.ID}) || w.Op.Naam != "beheer.signalen" {
		t.Errorf("a year later %+v", w)
	}
	if p.uiterlijk(d.ID, "ontzorgen-start") != "" {
		t.Error("the signal that has gone is still there")
	}
}

func TestAFullDiskKeepsTheOldSignals(t *testing.T) {
	p := begin(t, "2026-04-20")
	p.nieuw(1)
	p.andereRegels()
	vol := beheer.New(volle{p.store}, p.klok, "Kim Vos")
	p.weigert(fout.Technisch, "schijf is vol", func() error { _, err := vol.WerkSignalenBij(t.Context()); return err })
	p.weigert(fout.Technisch, "schijf is vol", func() error { _, err := vol.VernieuwSignalen(t.Context()); return err })
}
