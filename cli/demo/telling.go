package demo

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/poort"
)

// Telling is what the demo holds on its day.
type Telling struct {
	Dossiers    int
	Afgesloten  int
	PerSchakel  map[dossier.Schakel]int // link in which a dossier is; closed ones are in the last
	Documenten  int                     // plans that were set here
	Vandaag     poort.SignaalTelling
	Lijst       bool // whether the sample list was read in
	Nieuw       int  // rows of it that became a dossier
	Overslagen  int  // rows with a question or refused
	Overgenomen int  // of which the running file was taken over
}

// Tel counts.
func (d *Demo) Tel(ctx context.Context) (Telling, error) {
	t := Telling{PerSchakel: map[dossier.Schakel]int{}}
	for _, s := range dossier.AlleSchakels() {
		l, err := d.keten.Zoek(ctx, dossier.Filter{Schakel: s, Afgesloten: true, Limiet: 1})
		if err != nil {
			return t, err
		}
		t.PerSchakel[s] = l.Totaal
		t.Dossiers += l.Totaal
	}
	open, err := d.keten.Zoek(ctx, dossier.Filter{Limiet: 1})
	if err != nil {
		return t, err
	}
	t.Afgesloten = t.Dossiers - open.Totaal
	werk, err := d.keten.VandaagLijst(ctx, poort.SignaalFilter{Limiet: 1})
	if err != nil {
		return t, err
	}
	t.Vandaag = werk.Telling
	standen, err := d.standen(ctx)
	if err != nil {
		return t, err
	}
	for _, s := range standen {
		for _, p := range s.PIPs {
			if p.DocumentID != 0 {
				t.Documenten++
			}
		}
	}
	if l := d.lijst; l != nil {
		t.Lijst, t.Nieuw, t.Overslagen, t.Overgenomen = true, l.nieuw, l.vraag+l.geweigerd, l.lopend
	}
	return t, nil
}
