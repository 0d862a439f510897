package keten_test

import (
	"context"
	"errors"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
)

var (
	errZetter = errors.New("no ink")
	errVol    = fout.New(fout.Technisch, "De schijf is vol. Er is niets opgeslagen.")
)

// volle is a store that is full from one kind of write on.
type volle struct {
	poort.Store
	bij string
}

func (v volle) Update(ctx context.Context, op poort.Op, fn func(poort.Tx) error) (poort.Wijzigingen, error) {
	return v.Store.Update(ctx, op, func(tx poort.Tx) error { return fn(volleTx{tx, v.bij}) })
}

type volleTx struct {
	poort.Tx
	bij string
}

func (t volleTx) Dossiers() dossier.Opslag { return volleDossiers{t.Tx.Dossiers(), t.bij == "dossier"} }
func (t volleTx) Signalen() poort.SignaalOpslag {
	return volleSignalen{t.Tx.Signalen(), t.bij == "signaal"}
}
func (t volleTx) Documenten() poort.DocumentOpslag {
	return volleDocumenten{t.Tx.Documenten(), t.bij == "document"}
}
func (t volleTx) Imports() poort.ImportOpslag { return volleImports{t.Tx.Imports(), t.bij == "import"} }

type volleDossiers struct {
	dossier.Opslag
	vol bool
}

func (d volleDossiers) Bewaar(ctx context.Context, x *dossier.Dossier) error {
	if d.vol {
		return errVol
	}
	return d.Opslag.Bewaar(ctx, x)
}

type volleSignalen struct {
	poort.SignaalOpslag
	vol bool
}

func (s volleSignalen) Vervang(ctx context.Context, id dossier.ID, ss []werkvoorraad.Signaal) error {
	if s.vol {
		return errVol
	}
	return s.SignaalOpslag.Vervang(ctx, id, ss)
}

type volleDocumenten struct {
	poort.DocumentOpslag
	vol bool
}

func (d volleDocumenten) Leg(ctx context.Context, x poort.Document) (int64, error) {
	if d.vol {
		return 0, errVol
	}
	return d.DocumentOpslag.Leg(ctx, x)
}

type volleImports struct {
	poort.ImportOpslag
	vol bool
}

func (i volleImports) Leg(ctx context.Context, x poort.Import) (int64, error) {
	if i.vol {
		return 0, errVol
	}
	return i.ImportOpslag.Leg(ctx, x)
}

func TestAFailingPrinterLeavesAConcept(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metConcept(1)
	p.zetter.fout = errZetter
	p.weigert(fout.Technisch, "no ink", func() error {
		_, err := p.keten.StelPIPVast(t.Context(), d, kalender.Datum{})
		return err
	})
	p.zetter.fout = nil
	p.goed(p.keten.StelPIPVast(t.Context(), d, kalender.Datum{}))
}

func TestAFullDiskLeavesNothingHalfWritten(t *testing.T) {
	for _, bij := range []string{"document", "dossier", "signaal"} {
		p := begin(t, "2026-04-20")
		d := p.metConcept(1)
		vol := met(t, volle{p.store, bij}, "2026-04-20")
		p.weigert(fout.Technisch, "schijf is vol", func() error {
			_, err := vol.keten.StelPIPVast(t.Context(), d, kalender.Datum{})
			return err
		})
	}
	for _, bij := range []string{"dossier", "signaal", "import"} {
		p := begin(t, "2026-04-20")
		vol := met(t, volle{p.store, bij}, "2026-04-20")
		p.weigert(fout.Technisch, "schijf is vol", func() error {
			in, _, err := vol.keten.Importeer(t.Context(), lijst(persoonRij(1), persoonRij(2)), nil, false)
			if in.ID != 0 || in.Geschreven != 0 || in.Rijen != nil {
				t.Errorf("%s: a refused import tells of %+v", bij, in)
			}
			return err
		})
	}
}

func TestAnInterruptedWriteLeavesNothing(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metConcept(1)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	p.weigert(fout.Technisch, "afgebroken", func() error {
		_, err := p.keten.StelPIPVast(ctx, d, kalender.Datum{})
		return err
	})
	p.weigert(fout.Technisch, "afgebroken", func() error {
		_, _, err := p.keten.Importeer(ctx, lijst(persoonRij(2)), nil, false)
		return err
	})
}

func TestAnOldVersionOfTheDossierIsNotOverwritten(t *testing.T) {
	p := begin(t, "2026-04-20")
	d := p.metConcept(1)
	oud := d
	oud.Versie = p.stand(d.ID).Versie
	p.goed(p.keten.WijsToe(t.Context(), oud, "Sam de Boer"))
	stappen := map[string]func() error{
		"a change":       func() error { _, err := p.keten.WijsToe(t.Context(), oud, "Kim Vos"); return err },
		"a vaststelling": func() error { _, err := p.keten.StelPIPVast(t.Context(), oud, kalender.Datum{}); return err },
		"a concept":      func() error { _, err := p.keten.WijzigPIP(t.Context(), oud, pip.Inhoud{}); return err },
	}
	for naam, stap := range stappen {
		t.Log(naam)
		p.weigert(fout.Conflict, "intussen gewijzigd", stap)
	}
	nieuw := keten.Doel{ID: d.ID, Versie: p.stand(d.ID).Versie}
	p.goed(p.keten.WijsToe(t.Context(), nieuw, "Kim Vos"))
}

func TestADossierThatIsNotThereIsSaid(t *testing.T) {
	p := begin(t, "2026-04-20")
	ctx := t.Context()
	for naam, stap := range map[string]func() error{
		"open":      func() error { _, err := p.keten.Open(ctx, 99); return err },
		"change":    func() error { _, err := p.keten.WijsToe(ctx, keten.Doel{ID: 99}, "Kim Vos"); return err },
		"number":    func() error { _, err := p.keten.OpNummer(ctx, "2026-0099"); return err },
		"documents": func() error { _, err := p.keten.PIPDocumenten(ctx, "onzin"); return err },
		"document":  func() error { _, err := p.keten.Document(ctx, 99); return err },
		"example":   func() error { _, err := p.keten.VoorbeeldPIP(ctx, 99, plan()); return err },
		"check":     func() error { _, err := p.keten.ControleerPIP(ctx, 99, plan(), p.klok.dag); return err },
		"form":      func() error { _, err := p.keten.Intakeformulier(ctx, 99); return err },
		"letter":    func() error { _, err := p.keten.OproepBrief(ctx, 99, 1); return err },
		"import":    func() error { _, err := p.keten.DraaiTerug(ctx, 99); return err },
	} {
		t.Log(naam)
		p.weigert(fout.NietGevonden, "", stap)
	}
}

func TestWhatTheJudgeOfAListSaysOfAnUnreadableColumnChoiceReachesTheScreen(t *testing.T) {
	p := begin(t, "2026-04-20")
	v, err := p.keten.Bekijk(t.Context(), lijst(persoonRij(1)), instroom.Kolommen{instroom.VeldAchternaam: 1})
	if fout.CodeVan(err) != fout.Ontbreekt || len(v.Kolommen) != 1 || len(v.Rijen) != 0 {
		t.Errorf("%v, with columns %v", err, v.Kolommen)
	}
}
