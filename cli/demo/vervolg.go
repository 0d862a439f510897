package demo

import (
	"context"
	"fmt"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// What a term and a statement of hours are in this story.
const (
	termijnMaanden = 36
	opgaveMaanden  = 6
	wekenPerOpgave = 20
	genoegAfschaal = 600
)

// eind is how the way of one person ends.
type eind struct {
	dag    kalender.Datum
	reden  string // empty: the term goes by
	maand  int    // after the plan
	verder int    // months of extension
}

// vervolg plans everything after the first plan.
func (z *zaak) vervolg(p kalender.Datum) {
	z.ondertekenen(p, 1)
	e := z.einde(p)
	if z.asiel() {
		z.aanbod(p.PlusDagen(z.tussen(8, 55)))
	}
	z.wijziging(p, e)
	z.onderdelen(p, e)
	z.opgaven(p, e)
	if e.verder > 0 {
		z.verlenging(p, e.verder)
	}
	if e.reden == "" {
		return
	}
	if e.reden == dossier.RedenDiploma {
		z.slaagt(e.dag)
		return
	}
	z.sluit(z.b.werkdag(e.dag), e.reden)
}

// einde draws how and when it ends.
func (z *zaak) einde(p kalender.Datum) eind {
	e := eind{reden: dossier.RedenDiploma, maand: z.tussen(23, 35)}
	switch n := z.r.IntN(100); {
	case n < 6:
		e.reden, e.maand = dossier.RedenVerhuisd, z.tussen(4, 30)
	case n < 9:
		e.reden, e.maand = dossier.RedenVrijstelling, z.tussen(6, 24)
	case n < 11:
		e.reden, e.maand = dossier.RedenPlichtVoorbij, z.tussen(5, 30)
	case n < 29:
		e.verder = kies(z.r, []int{6, 12, 12})
		e.maand = termijnMaanden + e.verder - z.tussen(1, 4)
	case n < 31:
		e.reden, e.maand = "", termijnMaanden
	}
	if z.elders.Verhuizing { // the term began elsewhere
		e.maand -= 8
	}
	e.dag = p.PlusMaanden(e.maand).PlusDagen(z.tussen(-12, 12))
	return e
}

// slaagt plans the end of who completes everything; the route of that day decides what
// is handed out.
func (z *zaak) slaagt(dag kalender.Datum) {
	z.op(dag.PlusDagen(-25), func(ctx context.Context) error {
		if z.route != wet.RouteZ {
			return nil
		}
		_, err := z.k.HoudEindgesprekZ(ctx, z.doel(), z.k.Vandaag())
		return err
	})
	z.op(dag, func(ctx context.Context) error {
		reden := dossier.RedenDiploma
		if z.route == wet.RouteZ {
			reden = dossier.RedenCertificaat
		}
		_, err := z.k.SluitAf(ctx, z.doel(), dossier.Afsluiting{Datum: z.k.Vandaag(), Reden: reden})
		z.dicht = err == nil
		return err
	})
}

func (z *zaak) ondertekenen(p kalender.Datum, nummer int) {
	n := z.r.IntN(100)
	if n >= 92 {
		return
	}
	z.op(p.PlusDagen(z.tussen(0, 13)), func(ctx context.Context) error {
		o := pip.Ondertekening{Gevraagd: true, Datum: z.k.Vandaag()}
		if n < 3 {
			o.Geweigerd, o.Toelichting = true, "Wil eerst met een adviseur praten."
		}
		_, err := z.k.LegOndertekeningVast(ctx, z.doel(), nummer, o)
		return err
	})
}

func (z *zaak) aanbod(dag kalender.Datum) {
	z.op(dag, func(ctx context.Context) error {
		_, err := z.k.MeldAanbod(ctx, z.doel(), z.k.Vandaag())
		return err
	})
}

func (z *zaak) verlenging(p kalender.Datum, maanden int) {
	eerste := p
	if z.elders.Verhuizing {
		eerste = z.elders.DagtekeningEerste
	}
	tot := eerste.PlusMaanden(termijnMaanden + maanden)
	z.op(eerste.PlusMaanden(termijnMaanden).PlusDagen(-z.tussen(20, 70)), func(ctx context.Context) error {
		_, err := z.k.VerlengTermijn(ctx, z.doel(), dossier.Verlenging{TotEnMet: tot, Bericht: z.k.Vandaag(), Grond: "niet verwijtbaar"})
		return err
	})
}

// wijziging plans one change of the plan for some.
func (z *zaak) wijziging(p kalender.Datum, e eind) {
	naar := wet.RouteZ
	if z.route != wet.RouteB1 {
		naar = wet.RouteB1
	}
	switch n := z.r.IntN(100); {
	case n < 8 && !z.prof.Alfa:
		dag := p.PlusDagen(z.tussen(200, 480))
		if dag.PlusDagen(60).Voor(e.dag) {
			z.wijzig(dag, pip.Schakelen, func() { z.andereRoute(naar, dag) })
		}
	case n < 30 && z.route == wet.RouteB1 && z.asiel():
		if dag := p.PlusDagen(z.tussen(735, 960)); dag.PlusDagen(60).Voor(e.dag) {
			z.afschalen(dag)
		}
	case n < 36:
		if dag := p.PlusDagen(z.tussen(120, 600)); dag.PlusDagen(60).Voor(e.dag) {
			z.wijzig(dag, pip.OverigGewijzigd, func() {})
		}
	}
}

// andereRoute gives another route with a profile that goes with it; what the intake found stays.
func (z *zaak) andereRoute(naar wet.Leerroute, dag kalender.Datum) {
	toets, visueel, uitkomst := z.toets, z.visueel, z.prof.Uitkomst
	z.vorige, z.route = z.route, naar
	z.kiesProfiel(dag)
	z.toets, z.visueel, z.prof.Uitkomst = toets, visueel, uitkomst
}

// wijzig plans a changed plan; eerst is what is different about the person that day.
func (z *zaak) wijzig(dag kalender.Datum, soort pip.Soort, eerst func()) {
	z.op(dag, func(ctx context.Context) error {
		eerst()
		if err := z.concept(ctx, soort, z.k.Vandaag()); err != nil {
			return err
		}
		return z.vaststellen(ctx)
	})
}

// afschalen plans exams at A2, for who has had enough lessons by then.
func (z *zaak) afschalen(dag kalender.Datum) {
	z.op(dag, func(ctx context.Context) error {
		if z.nt2 < wet.Uren(genoegAfschaal) {
			return nil
		}
		if err := z.concept(ctx, pip.Afschalen, z.k.Vandaag()); err != nil {
			return err
		}
		return z.vaststellen(ctx)
	})
}

// onderdelen plans PVT and MAP.
func (z *zaak) onderdelen(p kalender.Datum, e eind) {
	if z.kans(94) {
		z.op(p.PlusDagen(z.tussen(60, 230)), func(ctx context.Context) error {
			if err := z.meldUren(ctx, wet.UrenPVT, z.tussen(12, 14), kalender.Datum{}); err != nil {
				return err
			}
			_, err := z.k.TekenPVT(ctx, z.doel(), z.k.Vandaag())
			return err
		})
	}
	dag := p.PlusDagen(z.tussen(260, 560))
	if laatst := e.dag.PlusDagen(-75); laatst.Voor(dag) {
		dag = laatst
	}
	if !dag.Na(p.PlusDagen(90)) || !z.kans(92) {
		return
	}
	z.op(dag, func(ctx context.Context) error {
		if z.route == wet.RouteOnderwijs {
			return nil
		}
		if err := z.meldUren(ctx, wet.UrenMAP, z.tussen(8, 16), kalender.Datum{}); err != nil {
			return err
		}
		return z.meldUren(ctx, wet.UrenMAPPraktijk, z.tussen(40, 48), kalender.Datum{})
	})
	z.op(dag.PlusDagen(z.tussen(7, 30)), func(ctx context.Context) error {
		if z.route == wet.RouteOnderwijs {
			return nil
		}
		_, err := z.k.HoudEindgesprekMAP(ctx, z.doel(), z.k.Vandaag())
		return err
	})
}

// opgaven plans the statements of lessons: half-yearly for an asielstatushouder; of
// others the school tells when it is asked.
func (z *zaak) opgaven(p kalender.Datum, e eind) {
	if !z.asiel() && !z.kans(35) {
		return
	}
	van := p.PlusDagen(1)
	for nummer := 1; ; nummer++ {
		tot := p.PlusMaanden(nummer * opgaveMaanden)
		if tot.Na(e.dag.PlusDagen(-30)) || tot.Na(z.b.Op) {
			return
		}
		begin := van
		z.op(tot.PlusDagen(z.tussen(3, 15)), func(ctx context.Context) error { return z.opgave(ctx, nummer, begin, tot) })
		van = tot.PlusDagen(1)
	}
}

func (z *zaak) opgave(ctx context.Context, nummer int, van, tot kalender.Datum) error {
	gevolgd := z.uren * wekenPerOpgave * z.tussen(82, 100) / 100
	if z.route == wet.RouteZ {
		gevolgd = z.tussen(125, 165)
	}
	z.nt2 += wet.Uren(gevolgd)
	if err := z.meld(ctx, traject.Uren{Datum: tot, Vanaf: van, Onderdeel: wet.UrenNT2, Minuten: wet.Uren(gevolgd), Keurmerk: true, Aanbieder: z.school}); err != nil {
		return err
	}
	if nummer > 1 && nummer < 5 {
		if err := z.meld(ctx, traject.Uren{Datum: tot, Vanaf: van, Onderdeel: wet.UrenKNM, Minuten: wet.Uren(z.tussen(16, 34)), Keurmerk: true, Aanbieder: z.school}); err != nil {
			return err
		}
	}
	if z.route != wet.RouteZ || !z.asiel() {
		return nil
	}
	return z.meld(ctx, traject.Uren{Datum: tot, Vanaf: van, Onderdeel: wet.UrenParticipatie, Minuten: wet.Uren(z.tussen(130, 180)), Aanbieder: "Buurthuis De Spil"})
}

func (z *zaak) meldUren(ctx context.Context, o wet.Onderdeel, uren int, vanaf kalender.Datum) error {
	return z.meld(ctx, traject.Uren{Datum: z.k.Vandaag(), Vanaf: vanaf, Onderdeel: o, Minuten: wet.Uren(uren), Aanbieder: "Gemeente Maasbroek"})
}

func (z *zaak) meld(ctx context.Context, u traject.Uren) error {
	if _, err := z.k.MeldUren(ctx, z.doel(), u); err != nil {
		return fmt.Errorf("uren: %w", err)
	}
	return nil
}
