package dossier

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
)

// Dossier is the aggregate: rules are in its methods, data in its Stand. A method that
// refuses leaves the dossier as it was. What a method writes it writes into new slices,
// so a Stand read before stays what it was.
type Dossier struct{ s Stand }

// Restore takes a Stand from storage as it is. For storage only; it checks nothing.
func Restore(s Stand) Dossier { return Dossier{s: s} }

// Stand gives a copy of the data for reading. Slices inside are shared: do not write to them.
func (d Dossier) Stand() Stand { return d.s }

// ID is the key, 0 while not stored.
func (d Dossier) ID() ID { return d.s.ID }

// NaBewaren is called by storage after a save with what it gave out.
func (d *Dossier) NaBewaren(id ID, nummer string, versie int64) {
	d.s.ID, d.s.Nummer, d.s.Versie = id, nummer, versie
}

// Afgesloten tells whether the dossier is closed; then only Heropen changes it.
func (d Dossier) Afgesloten() bool { return d.s.Afsluiting.Reden != "" }

// open refuses a change of a closed dossier.
func (d Dossier) open() error {
	if d.Afgesloten() {
		return fout.New(fout.NietMogelijk, "Dit dossier is afgesloten op %s. Heropen het eerst.", d.s.Afsluiting.Datum)
	}
	return nil
}

// wijzig runs fn on a copy of the data and takes the copy over when fn did not refuse.
func (d *Dossier) wijzig(fn func(*Stand) error) error {
	if err := d.open(); err != nil {
		return err
	}
	nieuw := d.s
	if err := fn(&nieuw); err != nil {
		return err
	}
	d.s = nieuw
	return nil
}

// feit adds a line to the timeline, in order of the date of the fact.
func (s *Stand) feit(g Gebeurtenis) {
	i, _ := slices.BinarySearchFunc(s.Gebeurtenissen, g.Datum, func(e Gebeurtenis, d kalender.Datum) int {
		if e.Datum.Na(d) {
			return 1
		}
		return -1 // after all lines of the same day
	})
	s.Gebeurtenissen = slices.Insert(slices.Clone(s.Gebeurtenissen), i, g)
}

// eenPerDag adds a line unless there is one of its kind on that day: a form saved ten
// times is one line.
func (s *Stand) eenPerDag(g Gebeurtenis) {
	for _, e := range s.Gebeurtenissen {
		if e.Datum == g.Datum && e.Soort == g.Soort && e.Tekst == g.Tekst {
			return
		}
	}
	s.feit(g)
}

// geweest refuses a fact without a date and one of a day to come.
func geweest(veld, wat string, datum, op kalender.Datum) error {
	switch {
	case datum.Leeg():
		return fout.Bij(veld, fout.Ontbreekt, "%s: vul de datum in.", wat)
	case datum.Na(op):
		return fout.Bij(veld, fout.Ongeldig, "%s: %s ligt in de toekomst. Controleer de datum.", wat, datum)
	}
	return nil
}

// nietVoor refuses a date before another that must come first.
func nietVoor(veld, wat string, datum kalender.Datum, eerst string, grens kalender.Datum) error {
	if grens.Leeg() || datum.Leeg() || !datum.Voor(grens) {
		return nil
	}
	return fout.Bij(veld, fout.Ongeldig, "%s (%s) kan niet voor %s liggen (%s). Controleer de datum.", wat, datum, eerst, grens)
}
