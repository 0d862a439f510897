package demo

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// How many wait in each of the first links on the last day.
const (
	wachtOpWoning       = 12 // asielstatushouder in the azc, coupled to the municipality
	wachtOpKennisgeving = 6  // lives here, DUO has not decided yet
	wachtOpInschrijving = 7  // notified, not registered yet
)

// wachtenden plans who waits for DUO, for a house or for the registration.
func (b *bouwer) wachtenden() {
	for range wachtOpWoning {
		z := b.iemand(wet.Asielstatushouder)
		z.maak(b.Op.PlusDagen(-b.tussen(4, 85)), false)
	}
	for i := range wachtOpKennisgeving {
		z := b.iemand([]wet.Doelgroep{wet.Gezinsmigrant, wet.OverigeMigrant}[i%2])
		gekomen := b.Op.PlusDagen(-b.tussen(12, 60))
		z.maak(gekomen.PlusDagen(3), true)
		z.inschrijving(dossier.Inschrijving{Datum: gekomen}, false)
	}
	for range wachtOpInschrijving {
		z := b.iemand(wet.Asielstatushouder)
		kennisgeving := b.Op.PlusDagen(-b.tussen(5, 70))
		z.maak(kennisgeving.PlusDagen(-b.tussen(3, 20)), false)
		z.kennisgeving(kennisgeving)
		if kennisgeving.DagenTot(b.Op) > 25 { // the first talk may come before the move
			z.roepOp(kennisgeving.PlusDagen(12), b.Op.PlusDagen(b.tussen(2, 12)))
		}
	}
}

// iemand makes a person with route and profile, not yet on the way.
func (b *bouwer) iemand(g wet.Doelgroep) *zaak {
	h := b.mensen.herkomst(g == wet.Asielstatushouder)
	z := b.nieuw(g, h, b.Op)
	if b.kans(30) {
		b.kinderen(z, h, b.Op, 100)
	}
	z.kiesRoute(b.Op)
	return z
}

// tafereel is where some people stand on the last day: how many, since how many days
// the term of their plan runs, and what happened up to then.
type tafereel struct {
	aantal int
	dagen  [2]int
	speel  func(z *zaak, begin kalender.Datum)
}

// taferelen plans who is between notification and plan on the last day.
func (b *bouwer) taferelen() {
	for _, t := range alleTaferelen() {
		for range t.aantal {
			z := b.iemand(b.groep())
			begin := b.werkdag(b.Op.PlusDagen(-b.tussen(t.dagen[0], t.dagen[1])))
			z.komtBinnen(begin)
			t.speel(z, begin)
		}
	}
	b.iemand(wet.Asielstatushouder).zonderAanbod()
	b.iemand(wet.Asielstatushouder).zonderOntzorgen()
}

// komtBinnen is binnenkomst without a move.
func (z *zaak) komtBinnen(begin kalender.Datum) {
	ingeschreven := begin.PlusDagen(-z.tussen(3, 30))
	z.maak(ingeschreven.PlusDagen(-z.tussen(1, 6)), !z.asiel())
	z.inschrijving(dossier.Inschrijving{Datum: ingeschreven}, z.asiel())
	z.kennisgeving(begin)
	if z.asiel() && z.kans(78) {
		z.bijstand(ingeschreven, true)
	}
}

func alleTaferelen() []tafereel {
	dag := func(z *zaak, n int) kalender.Datum { return z.b.Op.PlusDagen(n) }
	mist := func(keren int, laatst int) func(*zaak, kalender.Datum) {
		return func(z *zaak, _ kalender.Datum) { z.mist(keren, dag(z, laatst)) }
	}
	return []tafereel{
		{5, [2]int{3, 9}, func(*zaak, kalender.Datum) {}},                                                                          // to be called up
		{1, [2]int{19, 20}, func(*zaak, kalender.Datum) {}},                                                                        // that is too late
		{6, [2]int{14, 28}, func(z *zaak, begin kalender.Datum) { z.roepOp(begin.PlusDagen(5), dag(z, z.tussen(2, 13))) }},         // appointment ahead
		{2, [2]int{20, 30}, func(z *zaak, begin kalender.Datum) { z.roepOp(begin.PlusDagen(5), dag(z, -4)) }},                      // came or not?
		{2, [2]int{22, 28}, mist(1, -4)},                                                                                           // to be warned
		{1, [2]int{36, 40}, mist(1, -14)},                                                                                          // that is too late
		{2, [2]int{40, 44}, mist(2, -5)},                                                                                           // third time to be called up
		{1, [2]int{58, 60}, mist(3, -3)},                                                                                           // to be completed in absence
		{3, [2]int{30, 38}, func(z *zaak, begin kalender.Datum) { z.halverwege(begin.PlusDagen(6), dag(z, -z.tussen(3, 8))) }},     // talk held, not completed
		{2, [2]int{62, 65}, func(z *zaak, begin kalender.Datum) { z.totConcept(begin, dag(z, -z.tussen(9, 12)), true) }},           // plan due this week
		{6, [2]int{36, 56}, func(z *zaak, begin kalender.Datum) { z.totConcept(begin, dag(z, -z.tussen(2, 9)), z.kans(50)) }},      // plan due later
		{1, [2]int{79, 80}, func(z *zaak, begin kalender.Datum) { z.totConcept(begin, dag(z, -20), true) }},                        // plan too late
		{2, [2]int{40, 50}, func(z *zaak, begin kalender.Datum) { z.totConcept(begin, dag(z, -12), false); z.wacht(dag(z, -18)) }}, // waits for a third party
	}
}

// mist plans appointments that somebody missed, the last on a day.
func (z *zaak) mist(keren int, laatst kalender.Datum) {
	for i := range keren {
		voor := laatst.PlusDagen(-13 * (keren - 1 - i))
		z.roepOp(voor.PlusDagen(-9), voor)
		z.verschijntNiet(voor, i == 0 && keren > 1)
	}
	z.toetsen(laatst.PlusDagen(-1))
}

// halverwege plans a talk after which the form is not complete.
func (z *zaak) halverwege(oproep, gesprek kalender.Datum) {
	z.roepOp(oproep, gesprek)
	z.op(gesprek, func(ctx context.Context) error {
		if err := z.gesprek(ctx); err != nil {
			return err
		}
		half := z.formulier()
		half.Zelfredzaamheid, half.Arbeid, half.Wensen = "", "", ""
		_, err := z.k.BewaarIntake(ctx, z.doel(), half)
		return err
	})
}

// totConcept plans an intake that is completed, and a concept of the plan perhaps.
func (z *zaak) totConcept(begin, klaar kalender.Datum, concept bool) {
	z.intake(weg{begin: begin, oproepen: []kalender.Datum{klaar.PlusDagen(-14)}, voor: []kalender.Datum{klaar}, klaar: klaar})
	if concept {
		z.op(klaar.PlusDagen(2), func(ctx context.Context) error { return z.concept(ctx, z.eersteSoort(), z.b.Op) })
	}
}

// wacht plans a question to a third party without an answer.
func (z *zaak) wacht(gevraagd kalender.Datum) {
	z.op(gevraagd, func(ctx context.Context) error {
		_, err := z.k.VraagInformatie(ctx, z.doel(), wet.InformatieDerde{Gevraagd: z.k.Vandaag(), Onmisbaar: true,
			Bij: "jeugdarts van de GGD", Wat: "wat de gezondheid betekent voor het leren"})
		return err
	})
}

// zonderAanbod plans a plan without the offer of lessons that was due.
func (z *zaak) zonderAanbod() {
	z.route = wet.RouteB1
	z.kiesProfiel(z.b.Op)
	w := z.weg(z.b.Op.PlusDagen(-100))
	z.komtBinnen(w.begin)
	z.intake(w)
	z.stelVast(w)
	z.ondertekenen(w.pip, 1)
}

// zonderOntzorgen plans bijstand after which nobody arranged the payments in time.
func (z *zaak) zonderOntzorgen() {
	begin := z.b.werkdag(z.b.Op.PlusDagen(-33))
	z.maak(begin.PlusDagen(-8), false)
	z.kennisgeving(begin.PlusDagen(-20))
	z.inschrijving(dossier.Inschrijving{Datum: begin}, true)
	z.bijstand(begin, false)
	z.roepOp(begin.PlusDagen(11), z.b.Op.PlusDagen(3))
}
