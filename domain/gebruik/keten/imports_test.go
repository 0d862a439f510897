package keten_test

import (
	"context"
	"slices"
	"testing"

	"schakel/domain/fout"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
)

func TestPastImportsAreListedTheNewestFirst(t *testing.T) {
	p := begin(t, "2026-04-20")
	een := p.leesIn(lijst(persoonRij(1), persoonRij(2)), false)
	twee := p.leesIn(lijst(persoonRij(1, rij{"Medewerker": "Kim Vos"})), false)
	p.goed(p.keten.DraaiTerug(t.Context(), twee.ID))
	l, err := p.keten.Imports(t.Context())
	if err != nil || len(l) != 2 || l[0].ID != twee.ID || l[1].ID != een.ID {
		t.Fatalf("%+v, %v", l, err)
	}
	if l[0].Gewijzigd != 1 || !l[0].Teruggedraaid || l[1].Nieuw != 2 || l[1].Teruggedraaid || l[1].Op.Wie != "Robin Jansen" {
		t.Errorf("the imports are %+v", l)
	}
}

func TestTheScreenHearsBeforehandWhetherAnImportCanBeReversed(t *testing.T) {
	p := begin(t, "2026-04-20")
	in := p.leesIn(lijst(persoonRij(1), persoonRij(2)), false)
	if o, err := p.keten.MagTerug(t.Context(), in.ID); err != nil || !o.Mag || len(o.Redenen) != 0 {
		t.Errorf("untouched: %+v, %v", o, err)
	}
	p.goed(p.keten.WijsToe(t.Context(), keten.Doel{ID: p.opBSN(1)}, "Kim Vos"))
	o, err := p.keten.MagTerug(t.Context(), in.ID)
	if err != nil || o.Mag || !slices.Equal(o.Redenen, []string{"Aan dossier 2026-0001 is na de import gewerkt."}) {
		t.Errorf("touched: %+v, %v", o, err)
	}
	if _, err := p.keten.MagTerug(t.Context(), 99); fout.CodeVan(err) != fout.NietGevonden {
		t.Errorf("an import that is not there: %v", err)
	}
}

// verwisseld is a store that gives another document than was asked for.
type verwisseld struct{ poort.Store }

func (v verwisseld) View(ctx context.Context, fn func(poort.Lezer) error) error {
	return v.Store.View(ctx, func(l poort.Lezer) error { return fn(verwisseldLezer{l}) })
}

type verwisseldLezer struct{ poort.Lezer }

func (l verwisseldLezer) Documenten() poort.DocumentLezer {
	return verwisseldDocumenten{l.Lezer.Documenten()}
}

type verwisseldDocumenten struct{ poort.DocumentLezer }

func (d verwisseldDocumenten) Haal(ctx context.Context, id int64) (poort.Document, error) {
	return d.DocumentLezer.Haal(ctx, 3-id)
}

func TestADocumentOfAnotherVersionIsNotPrinted(t *testing.T) {
	p := begin(t, "2026-04-20")
	p.metPIP(1)
	p.metPIP(2)
	anders := met(t, verwisseld{p.store}, "2026-04-20")
	p.weigert(fout.Beschadigd, "hoort niet bij versie 1", func() error {
		_, err := anders.keten.PIPDocumenten(t.Context(), "2026-0001")
		return err
	})
}
