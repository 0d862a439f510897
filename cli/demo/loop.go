package demo

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// weg is when what happened to one person until the plan was set.
type weg struct {
	begin    kalender.Datum   // the term of the PIP runs from here
	oproepen []kalender.Datum // of each oproep the day of sending
	voor     []kalender.Datum // and the day of the appointment
	klaar    kalender.Datum   // the intake was completed
	afwezig  bool
	pip      kalender.Datum
}

// levensloop plans the whole way of somebody whose plan is set on a day.
func (z *zaak) levensloop(pip kalender.Datum) {
	w := z.weg(pip)
	z.binnenkomst(w.begin)
	z.intake(w)
	if z.kans(7) {
		z.vraagInformatie(w.begin.PlusDagen(12), w.begin.PlusDagen(z.tussen(20, 33)))
	}
	z.stelVast(w)
	z.vervolg(w.pip)
}

// weg counts back from the plan: how often somebody was called, and when.
func (z *zaak) weg(pip kalender.Datum) weg {
	w := weg{pip: pip, klaar: pip.PlusDagen(-z.tussen(8, 19))}
	gemist, ruimte := 0, 48
	switch n := z.r.IntN(100); {
	case n < 3:
		gemist, ruimte, w.afwezig = 3, 57, true
		w.klaar = pip.PlusDagen(-z.tussen(6, 9))
		z.visueel = false // nobody knows of it
	case n < 6:
		gemist, ruimte = 2, 65
		w.klaar = pip.PlusDagen(-z.tussen(8, 12))
	case n < 15:
		gemist, ruimte = 1, 56
	}
	laatst := 66
	if !w.afwezig && z.kans(6) {
		laatst = 95 // too late, as happens
	}
	w.begin = pip.PlusDagen(-z.tussen(ruimte, max(laatst, ruimte+3)))
	voor := w.klaar
	if w.afwezig {
		voor, gemist = w.klaar.PlusDagen(-4), 2
	}
	for range gemist + 1 {
		w.voor = append([]kalender.Datum{voor}, w.voor...)
		w.oproepen = append([]kalender.Datum{voor.PlusDagen(-9)}, w.oproepen...)
		voor = voor.PlusDagen(-12)
	}
	return w
}

// binnenkomst plans how somebody comes in, so that the term runs from begin.
func (z *zaak) binnenkomst(begin kalender.Datum) {
	switch {
	case z.kans(5) && begin.Na(z.b.begin.PlusMaanden(9)):
		z.verhuizing(begin)
	case !z.asiel():
		z.maak(begin.PlusDagen(2), true)
		z.inschrijving(dossier.Inschrijving{Datum: z.eerder(begin, 10, 110)}, false)
		z.kennisgeving(begin)
	case z.kans(60) && begin.Na(z.b.begin.PlusMaanden(12)):
		kennisgeving := begin.PlusDagen(-z.tussen(25, 150))
		z.maak(kennisgeving.PlusDagen(-z.tussen(2, 12)), false)
		z.kennisgeving(kennisgeving)
		z.inschrijving(dossier.Inschrijving{Datum: begin}, true)
	default:
		ingeschreven := z.eerder(begin, 3, 40)
		z.maak(ingeschreven.PlusDagen(-z.tussen(3, 9)), false)
		z.inschrijving(dossier.Inschrijving{Datum: ingeschreven}, true)
		z.kennisgeving(begin)
	}
	if z.asiel() && z.kans(78) {
		z.bijstand(begin, true)
	}
}

// eerder gives a day before begin; in 2022 the term ran from the registration, so then
// it is the same day.
func (z *zaak) eerder(begin kalender.Datum, van, tot int) kalender.Datum {
	if begin.Jaar() < 2023 {
		return begin
	}
	return begin.PlusDagen(-z.tussen(van, tot))
}

// verhuizing plans a move from a municipality that had set a plan.
func (z *zaak) verhuizing(begin kalender.Datum) {
	z.elders = dossier.Inschrijving{
		Datum: begin, Verhuizing: true, VorigeGemeente: kies(z.r, []string{"Hoogland aan Zee", "Wijdemeer", "Noorderkoggen"}),
		Leerroute: z.route, DagtekeningEerste: begin.PlusDagen(-z.tussen(100, 240)),
	}
	z.maak(begin.PlusDagen(-2), true)
	z.kennisgeving(z.elders.DagtekeningEerste.PlusDagen(-50))
	z.inschrijving(z.elders, false)
}

// vraagInformatie plans a question to a third party, with its answer.
func (z *zaak) vraagInformatie(gevraagd, ontvangen kalender.Datum) {
	z.op(gevraagd, func(ctx context.Context) error {
		_, err := z.k.VraagInformatie(ctx, z.doel(), wet.InformatieDerde{Gevraagd: z.k.Vandaag(), Onmisbaar: true,
			Bij: "vorige taalschool", Wat: "niveau en gevolgde uren"})
		return err
	})
	z.op(ontvangen, func(ctx context.Context) error {
		_, err := z.k.OntvangInformatie(ctx, z.doel(), 0, z.k.Vandaag())
		return err
	})
}

// stelVast plans the concept and the plan itself.
func (z *zaak) stelVast(w weg) {
	soort := z.eersteSoort()
	z.op(w.pip.PlusDagen(-2), func(ctx context.Context) error { return z.concept(ctx, soort, w.pip) })
	z.op(w.pip, func(ctx context.Context) error {
		if err := z.vaststellen(ctx); err != nil {
			return err
		}
		z.vastPIP = z.k.Vandaag()
		return nil
	})
}
