package keten_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
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

func TestReadingInTellsHowFarItIs(t *testing.T) {
	p := begin(t, "2026-04-20")
	var stand []string
	in, _, err := p.keten.ImporteerMet(t.Context(), lijst(persoonRij(1), persoonRij(2), vraagRij(3), persoonRij(4)), nil, false, func(gedaan, totaal int) {
		stand = append(stand, fmt.Sprintf("%d/%d", gedaan, totaal))
	})
	if err != nil || in.Geschreven != 3 || strings.Join(stand, " ") != "1/3 2/3 3/3" {
		t.Errorf("%d written, told %v, %v", in.Geschreven, stand, err)
	}
}

func TestReadingInThatIsStoppedHalfWayWritesNothing(t *testing.T) {
	p := begin(t, "2026-04-20")
	for _, na := range []int{1, 2, 3} {
		ctx, stop := context.WithCancel(t.Context())
		p.weigert(fout.Technisch, "afgebroken", func() error {
			_, _, err := p.keten.ImporteerMet(ctx, lijst(persoonRij(1), persoonRij(2), persoonRij(3)), nil, false, func(gedaan, _ int) {
				if gedaan == na {
					stop()
				}
			})
			if !errors.Is(err, context.Canceled) {
				t.Errorf("stopped after %d: %v says nothing of being stopped", na, err)
			}
			return err
		})
		stop()
	}
}
