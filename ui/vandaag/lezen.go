package vandaag

import (
	"context"

	"fyne.io/fyne/v2"

	instel "schakel/domain/beheer"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// Names under which the choice is kept.
const (
	voorkeurMedewerker = "vandaag.medewerker"
	voorkeurPeriode    = "vandaag.periode"
)

// Keuze is the work that one wants to see.
type Keuze struct {
	medewerker string // "": of everybody
	periode    periode
}

// Onthouden gives the choice of last time; the first time it is the work of everybody in
// the coming four weeks.
func Onthouden(p fyne.Preferences) Keuze {
	k := Keuze{periode: vierWeken}
	if p == nil {
		return k
	}
	k.medewerker = p.String(voorkeurMedewerker)
	for _, periode := range periodes() {
		if periode.sleutel() == p.String(voorkeurPeriode) {
			k.periode = periode
		}
	}
	return k
}

func (k Keuze) onthoud(p fyne.Preferences) {
	if p != nil {
		p.SetString(voorkeurMedewerker, k.medewerker)
		p.SetString(voorkeurPeriode, k.periode.sleutel())
	}
}

func (k Keuze) filter(op kalender.Datum) poort.SignaalFilter {
	return poort.SignaalFilter{Op: op, TotEnMet: k.periode.tot(op), OokZonder: true, Medewerker: k.medewerker, Limiet: bladzij}
}

// Gelezen is what the screen shows: the first page of the work, its counts, and who can
// be chosen.
type Gelezen struct {
	Dringend int // what is late or due this week, of everybody
	keuze    Keuze
	op       kalender.Datum
	werk     keten.Werk
	wie      []string
	elders   int // how much there is outside the choice; only counted where the choice is empty
}

// Lees reads the work of today.
func Lees(ctx context.Context, k *keten.Keten, b *beheer.Beheer, keuze Keuze) (Gelezen, error) {
	uit := Gelezen{keuze: keuze, op: k.Vandaag()}
	inst, err := b.Instellingen(ctx)
	if err != nil {
		return uit, err
	}
	uit.wie = namen(inst)
	if uit.werk, err = k.VandaagLijst(ctx, keuze.filter(uit.op)); err != nil {
		return uit, err
	}
	t := uit.werk.Telling
	if uit.Dringend = t.TeLaat + t.DezeWeek; keuze.medewerker != "" {
		if uit.Dringend, err = Dringend(ctx, k); err != nil {
			return uit, err
		}
	}
	if len(uit.werk.Rijen) == 0 {
		alles, err := k.VandaagLijst(ctx, poort.SignaalFilter{Op: uit.op, Limiet: 1})
		uit.elders = aantal(alles.Telling)
		return uit, err
	}
	return uit, nil
}

// Dringend counts what is late or due this week, of everybody.
func Dringend(ctx context.Context, k *keten.Keten) (int, error) {
	w, err := k.VandaagLijst(ctx, poort.SignaalFilter{TotEnMet: week.tot(k.Vandaag()), Limiet: 1})
	return w.Telling.TeLaat + w.Telling.DezeWeek, err
}

func aantal(t poort.SignaalTelling) int { return t.TeLaat + t.DezeWeek + t.Binnenkort }

// namen gives who can be chosen: those who work here.
func namen(i instel.Instellingen) []string {
	var uit []string
	for _, m := range i.Medewerkers {
		if m.Actief {
			uit = append(uit, m.Naam)
		}
	}
	return uit
}
