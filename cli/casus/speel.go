package casus

import (
	"context"
	"fmt"
	"time"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	gebruik "schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/poort"
)

// Opties are what playing needs: an empty administration in memory for each casus
// and the setter of documents, since setting a PIP makes its beschikking.
type Opties struct {
	Open   func(context.Context) (store poort.Store, sluit func() error, err error)
	Zetter poort.Zetter
}

// Uitslag is the outcome of one expectation.
type Uitslag struct {
	Regel    int
	Verwacht string
	Kreeg    string // empty when good
	Uitleg   string // the program's own explanation
}

// Goed tells whether the expectation came true.
func (u Uitslag) Goed() bool { return u.Kreeg == "" }

// Verslag is what playing one casus gave. Zelf are the steps that the file does not
// name and the player did in time.
type Verslag struct {
	Casus   Casus
	Uitslag []Uitslag
	Zelf    []string
}

// Speel plays one casus, read by Lees, on an empty administration. A LeesFout says that the file
// tells something that cannot be: an event out of order, or one that the program refuses.
func Speel(ctx context.Context, bestand string, c Casus, o Opties) (v Verslag, err error) {
	store, sluit, err := o.Open(ctx)
	if err != nil {
		return Verslag{}, err
	}
	defer func() {
		if dicht := sluit(); err == nil {
			err = dicht
		}
	}()
	stappen, err := verloop(bestand, c.Gebeurd)
	if err != nil {
		return Verslag{}, err
	}
	s := &speler{c: c, bestand: bestand, klok: &klok{}, handhaving: &handhaving{}, uitslag: make([]*Uitslag, len(c.Verwacht))}
	if erbij, ok := kennisgevingErbij(stappen); ok {
		s.doet("kennisgeving van DUO op %s", erbij.dag)
		stappen = erbij.op(stappen)
	}
	s.klok.naar(stappen[0].dag)
	s.keten = keten.New(keten.Opties{Store: store, Klok: s.klok, Zetter: o.Zetter, Wie: "casus", Programma: "casus"})
	if err := s.richtIn(ctx, gebruik.New(store, s.klok, "casus")); err != nil {
		return Verslag{}, err
	}
	if err := s.speelAlles(ctx, stappen); err != nil {
		return Verslag{}, err
	}
	v = Verslag{Casus: c, Zelf: s.zelf}
	for _, u := range s.uitslag {
		v.Uitslag = append(v.Uitslag, *u)
	}
	return v, nil
}

// speler plays one casus.
type speler struct {
	c          Casus
	bestand    string
	klok       *klok
	keten      *keten.Keten
	handhaving *handhaving
	id         dossier.ID
	zelf       []string
	uitslag    []*Uitslag // in the order of the file; nil: not asked yet
}

// klok is a clock that the events turn forward.
type klok struct{ dag kalender.Datum }

func (k *klok) Nu() time.Time           { return k.dag.Tijd().Add(12 * time.Hour) }
func (k *klok) Vandaag() kalender.Datum { return k.dag }

func (k *klok) naar(d kalender.Datum) {
	if d.Na(k.dag) {
		k.dag = d
	}
}

// richtIn makes the administration and the dossier of an invented person.
func (s *speler) richtIn(ctx context.Context, b *gebruik.Beheer) error {
	inst, err := beheer.Nieuw(beheer.Gemeente{Naam: "Casus", Code: "9999", Adres: []string{"Raadhuisplein 1", "9999 AA Casus"}, Telefoon: "14 0999"})
	if err != nil {
		return err
	}
	inst.Ondertekenaars = []beheer.Ondertekenaar{{Naam: "C. Asus", Functie: "teamleider", Mandaat: "Mandaatbesluit casus", Vanaf: s.klok.dag.PlusJaren(-5)}}
	if _, err := b.Begin(ctx, inst); err != nil {
		return err
	}
	s.id, _, err = s.keten.VoegToe(ctx, dossier.Gegevens{
		Persoon: persoon.Persoon{
			BSN: "999990019", Naam: persoon.Naam{Voornamen: "Casus", Achternaam: s.c.Naam},
			Geboortedatum: s.klok.dag.PlusJaren(-30), Geslacht: persoon.Vrouw, Voertaal: "Nederlands", Tolk: persoon.Nee,
			Adres: persoon.Adres{Straat: "Dorpsstraat", Huisnummer: "1", Postcode: "9999 AB", Woonplaats: "Casus"},
		},
		Doelgroep: s.c.Doelgroep, Verblijf: s.c.Vergunning,
	})
	return err
}

// speelAlles plays day after day and asks each expectation at the end of its day.
func (s *speler) speelAlles(ctx context.Context, stappen []stap) error {
	for _, st := range stappen {
		if err := s.vraagVoor(ctx, st.dag); err != nil {
			return err
		}
		s.klok.naar(st.dag)
		if err := s.speel(ctx, st); err != nil {
			return &LeesFout{s.bestand, st.Regel, fmt.Sprintf("%s: %v", st.Soort, err)}
		}
	}
	return s.vraagVoor(ctx, kalender.Datum{})
}

// vraagVoor asks every expectation of a day before dag that was not asked yet; an empty
// dag takes all, and those without a day then stand on the day of the last event.
func (s *speler) vraagVoor(ctx context.Context, dag kalender.Datum) error {
	for i, w := range s.c.Verwacht {
		if s.uitslag[i] != nil || !dag.Leeg() && (w.Op.Leeg() || !w.Op.Voor(dag)) {
			continue
		}
		in, err := s.keten.Open(ctx, s.id)
		if err != nil {
			return err
		}
		u, err := s.oordeel(in.Dossier, w)
		if err != nil {
			return &LeesFout{s.bestand, w.Regel, err.Error()}
		}
		s.uitslag[i] = &u
	}
	return nil
}

// doet notes a step that the file does not name.
func (s *speler) doet(tekst string, args ...any) {
	s.zelf = append(s.zelf, fmt.Sprintf(tekst, args...))
}
