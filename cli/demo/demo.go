// Package demo makes the administration of an invented municipality: a few hundred
// people along the five links of the chain, from 2022 until a day. It does so as the
// municipality would, through the use cases and in order of date, with a clock that
// moves. The same seed and the same day give the same administration.
package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"

	"schakel/domain/fout"
	gebruik "schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// The number of dossiers that a demo has before the lists are read in: the usual, the
// fewest with which every link has somebody, and the most that is of use.
const (
	gewoonAantal = 300
	minsteAantal = 80
	meesteAantal = 5000
)

// Opties are what making the demo needs. Op is the day on which the demo stands.
type Opties struct {
	Store     poort.Store
	Zetter    poort.Zetter
	Programma string
	Op        kalender.Datum
	Zaad      uint64
	Aantal    int                                                      // dossiers to make; 0: 300
	Voorbeeld []byte                                                   // the sample list; empty: none is read in
	Lijst     func(naam string, inhoud []byte) (instroom.Lijst, error) // reads a list
	Meld      func(tekst string)                                       // tells how far it is, in Dutch
}

// Demo is what was made.
type Demo struct {
	keten *keten.Keten
	klok  *klok
	zaken []*zaak
	lijst *ingelezen
}

// Maak fills an empty administration.
func Maak(ctx context.Context, o Opties) (*Demo, error) {
	b, err := nieuweBouwer(o)
	if err != nil {
		return nil, err
	}
	if err := b.richtIn(ctx); err != nil {
		return nil, err
	}
	b.bevolk()
	if err := b.speel(ctx); err != nil {
		return nil, err
	}
	d := &Demo{keten: b.ketens[0], klok: b.klok, zaken: b.zaken}
	if len(o.Voorbeeld) > 0 {
		if d.lijst, err = b.leesLijsten(ctx); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// bouwer makes the demo.
type bouwer struct {
	Opties
	r       *rand.Rand
	klok    *klok
	beheer  *gebruik.Beheer
	ketens  []*keten.Keten // one for each medewerker
	begin   kalender.Datum
	kal     kalender.Kalender
	mensen  *verzinner
	t       teksten
	prof    []profiel
	zaken   []*zaak
	stappen []stap
}

// stap is one thing that happens on a day.
type stap struct {
	dag kalender.Datum
	doe func(context.Context) error
}

func nieuweBouwer(o Opties) (*bouwer, error) {
	begin, err := kalender.Op(2022, 1, 3)
	if err != nil {
		return nil, err
	}
	if o.Op.Voor(begin.PlusJaren(2)) {
		return nil, fout.New(fout.Ongeldig, "Kies voor de demo een dag vanaf %s: de inburgeraars van de demo beginnen in 2022.", begin.PlusJaren(2))
	}
	if vroegst := o.Op.PlusMaanden(-59); vroegst.Na(begin) {
		begin = vroegst
	}
	if o.Aantal == 0 {
		o.Aantal = gewoonAantal
	}
	if o.Aantal < minsteAantal || o.Aantal > meesteAantal {
		return nil, fout.New(fout.Ongeldig, "Kies voor de demo %d tot en met %d dossiers.", minsteAantal, meesteAantal)
	}
	b := &bouwer{Opties: o, r: toeval(o.Zaad, trekkingMensen), begin: begin, kal: kalender.Standaard()}
	b.begin = b.werkdag(begin)
	b.klok = &klok{dag: b.begin}
	b.mensen = &verzinner{r: b.r}
	if b.t, b.prof, err = leesTeksten(); err != nil {
		return nil, err
	}
	b.beheer = gebruik.New(o.Store, b.klok, medewerkers()[0].Naam)
	for _, m := range medewerkers() {
		b.ketens = append(b.ketens, keten.New(keten.Opties{Store: o.Store, Klok: b.klok, Zetter: o.Zetter, Wie: m.Naam, Programma: o.Programma}))
	}
	return b, nil
}

// The draws beside those of each person, which are numbered from 1.
const (
	trekkingMensen = 1 << 32
	trekkingLijst  = 1<<32 + 1
)

// toeval gives a row of draws that is the same each time.
func toeval(zaad, trekking uint64) *rand.Rand {
	return rand.New(rand.NewPCG(zaad, trekking)) //nolint:gosec // a story, not a secret
}

// werkdag gives the day itself or the first day after it on which an office is open.
func (b *bouwer) werkdag(d kalender.Datum) kalender.Datum {
	for !d.Leeg() && !b.kal.Werkdag(d) {
		d = d.PlusDagen(1)
	}
	return d
}

// tussen gives a number from van up to and including tot.
func (b *bouwer) tussen(van, tot int) int { return van + b.r.IntN(tot-van+1) }

// kans is true in so many of a hundred cases.
func (b *bouwer) kans(procent int) bool { return b.r.IntN(100) < procent }

// op plans what happens on the first working day from dag on. What would come after the
// day of the demo does not happen; what came before the administration was there is
// recorded on its first day.
func (b *bouwer) op(dag kalender.Datum, doe func(context.Context) error) {
	dag = b.werkdag(dag)
	if dag.Voor(b.begin) {
		dag = b.begin
	}
	if !dag.Na(b.Op) {
		b.stappen = append(b.stappen, stap{dag, doe})
	}
}

// speel does all that was planned, in order of date.
func (b *bouwer) speel(ctx context.Context) error {
	slices.SortStableFunc(b.stappen, func(x, y stap) int { return x.dag.Vergelijk(y.dag) })
	jaar := 0
	for _, s := range b.stappen {
		if s.dag.Jaar() != jaar {
			jaar = s.dag.Jaar()
			b.meld("%d ...", jaar)
		}
		b.klok.naar(s.dag)
		if err := s.doe(ctx); err != nil {
			return fmt.Errorf("demo, %s: %w", s.dag, err)
		}
	}
	b.klok.naar(b.Op)
	return nil
}

func (b *bouwer) meld(tekst string, args ...any) {
	if b.Meld != nil {
		b.Meld(fmt.Sprintf(tekst, args...))
	}
}
