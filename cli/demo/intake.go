package demo

import (
	"context"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// leeftijdVVE is the age up to which VVE is talked about.
const leeftijdVVE = 6

// intake plans the brede intake: called up, missed or not, held or completed in absence.
func (z *zaak) intake(w weg) {
	laatste := len(w.voor) - 1
	for i := range w.voor {
		z.roepOp(w.oproepen[i], w.voor[i])
		if i < laatste || w.afwezig {
			z.verschijntNiet(w.voor[i], i == 0)
		}
	}
	z.toetsen(w.klaar.PlusDagen(-z.tussen(1, 7)))
	if w.afwezig {
		z.op(w.klaar, func(ctx context.Context) error {
			_, err := z.k.RondIntakeAfBijAfwezigheid(ctx, z.doel(), z.k.Vandaag(), z.een("afwezig"))
			return err
		})
		return
	}
	z.op(w.klaar, func(ctx context.Context) error {
		if err := z.gesprek(ctx); err != nil {
			return err
		}
		if err := z.vulIn(ctx); err != nil {
			return err
		}
		_, err := z.k.HoudIntake(ctx, z.doel(), z.k.Vandaag())
		return err
	})
}

// roepOp plans an oproep.
func (z *zaak) roepOp(dag, voor kalender.Datum) {
	z.op(dag, func(ctx context.Context) error {
		vandaag := z.k.Vandaag()
		verwacht := z.b.werkdag(voor)
		if !verwacht.Na(vandaag) {
			verwacht = z.b.werkdag(vandaag.PlusDagen(7))
		}
		_, err := z.k.RoepOp(ctx, z.doel(), dossier.Oproep{Datum: vandaag, Voor: verwacht,
			Tijd: kies(z.r, []string{"09:00", "10:30", "13:30", "15:00"}), Plaats: "gemeentehuis Maasbroek, Markt 1, kamer 0.12"})
		return err
	})
}

// verschijntNiet plans a missed appointment; after the first comes the written warning.
func (z *zaak) verschijntNiet(dag kalender.Datum, waarschuw bool) {
	z.op(dag, func(ctx context.Context) error {
		_, err := z.k.MeldNietVerschenen(ctx, z.doel(), z.k.Vandaag(), z.een("verzuim"))
		return err
	})
	if !waarschuw {
		return
	}
	z.op(dag.PlusDagen(2), func(ctx context.Context) error {
		_, err := z.k.Waarschuw(ctx, z.doel(), z.k.Vandaag())
		return err
	})
}

// toetsen plans the outcome of the leerbaarheidstoets, or the exemption. After a move
// the toets need not be done again.
func (z *zaak) toetsen(dag kalender.Datum) {
	z.op(dag, func(ctx context.Context) error {
		vandaag := z.k.Vandaag()
		if z.visueel {
			_, err := z.k.GeefOntheffing(ctx, z.doel(), dossier.Ontheffing{Datum: vandaag, Grond: dossier.OntheffingVisueel})
			return err
		}
		if z.elders.Verhuizing {
			return nil
		}
		_, err := z.k.LegToetsVast(ctx, z.doel(), dossier.Toets{Datum: vandaag, Resultaat: z.toets})
		return err
	})
}

func (z *zaak) gesprek(ctx context.Context) error {
	g := dossier.Gesprek{Datum: z.k.Vandaag(), Met: z.wie, Taal: "Nederlands", Alleen: z.gezin != nil || z.kans(40), Verslag: z.een("verslag")}
	if z.p.Tolk == persoon.Ja || z.p.Voertaal == engels {
		g.Taal, g.Tolk = z.p.Voertaal, z.p.Tolk == persoon.Ja
	}
	_, err := z.k.LegGesprekVast(ctx, z.doel(), g)
	return err
}

// vulIn fills in the form of the intake.
func (z *zaak) vulIn(ctx context.Context) error {
	_, err := z.k.BewaarIntake(ctx, z.doel(), z.formulier())
	return err
}

func (z *zaak) formulier() dossier.Intake {
	n := z.r.IntN(len(z.b.t["gezondheid"]))
	i := dossier.Intake{
		Opleiding: z.prof.Opleiding, Werkervaring: z.prof.Werk, Omstandigheden: z.een("alleen"),
		Gezondheid: dossier.Gezondheid{Gevolgen: z.b.t["gezondheid"][n], Hulp: z.b.t["hulp"][n]},
		Taalniveau: z.niveau(), TaalToelichting: z.een("taal"), Arbeid: z.prof.Arbeid, Zelfredzaamheid: z.een("zelfredzaam"),
		WensOnderwijs: persoon.Nee, Netwerk: z.een("netwerk"), Digitaal: z.een("digitaal"), Wensen: z.een("wensen"),
		AlleenAangeboden: true, AlleenGewenst: persoon.Nee, Verslag: z.een("verslag"), VVENvt: true,
	}
	if z.visueel {
		i.Gezondheid = dossier.Gezondheid{Gevolgen: "Ziet slecht. Lezen gaat alleen met hulpmiddelen en kost veel tijd.", Hulp: "Grote letters, een loep en rust bij het lezen."}
	}
	switch {
	case len(z.kinderen) > 0:
		i.Omstandigheden = z.een("gezin")
	case z.gezin != nil || z.partner != nil:
		i.Omstandigheden = z.een("paar")
	}
	if z.heeftJongKind() {
		i.VVENvt, i.VVE = false, z.een("vveGesprek")
	}
	if z.route == wet.RouteOnderwijs {
		i.WensOnderwijs = persoon.Ja
	}
	return i
}

func (z *zaak) heeftJongKind() bool {
	for _, k := range z.kinderen {
		if k.Geboortedatum.VolleJarenTot(z.k.Vandaag()) < leeftijdVVE {
			return true
		}
	}
	return false
}

// niveau gives the Dutch that goes with the profile.
func (z *zaak) niveau() wet.Niveau {
	switch {
	case z.prof.Alfa:
		return wet.NiveauAlfa
	case z.route == wet.RouteZ:
		return wet.NiveauA0
	case z.route == wet.RouteOnderwijs || !z.asiel():
		return wet.NiveauA1
	default:
		return wet.NiveauA0
	}
}
