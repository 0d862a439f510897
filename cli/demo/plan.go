package demo

import (
	"context"
	"slices"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// The weeks of lessons in a year, and the years that are reckoned with.
const (
	lesweken     = 40
	lagereNormZ  = 600
	gezamenlijke = 26 // weeks until plan and progress are looked at together
)

// eersteSoort is what the first plan here is.
func (z *zaak) eersteSoort() pip.Soort {
	if z.elders.Verhuizing {
		return pip.NaVerhuizing
	}
	return pip.Eerste
}

// concept writes the plan as it will be set on a day.
func (z *zaak) concept(ctx context.Context, soort pip.Soort, dag kalender.Datum) error {
	in, err := z.k.Open(ctx, z.id)
	if err != nil {
		return err
	}
	_, err = z.k.BeginPIP(ctx, z.doel(), soort, z.plan(in.Dossier, soort, dag))
	return err
}

// vaststellen sets the plan today.
func (z *zaak) vaststellen(ctx context.Context) error {
	_, err := z.k.StelPIPVast(ctx, z.doel(), kalender.Datum{})
	return err
}

// plan writes the content: who the person is, the route, and what goes with the group.
func (z *zaak) plan(d dossier.Dossier, soort pip.Soort, dag kalender.Datum) pip.Inhoud {
	i := pip.Inhoud{
		UitkomstIntake: z.prof.Uitkomst, Taalniveau: z.niveau(), BesprokenTaal: "Nederlands",
		Hoofddoel: z.prof.Hoofddoel, Ontwikkelwensen: doelen(z.prof.Wensen), Aandachtspunten: doelen(z.prof.Aandacht),
		Leerroute: z.route, Motivering: z.prof.Motivering, Alfabetisering: pip.AlfaNVT, PVTIntensiteit: z.een("pvt"),
		Voortgangsgesprekken: z.tussen(4, 9), VoortgangToelichting: z.een("voortgang"), Afspraken: z.afspraken(soort, dag),
	}
	if z.p.Tolk == persoon.Ja || z.p.Voertaal == engels {
		i.BesprokenTaal, i.MetTolk = z.p.Voertaal, z.p.Tolk == persoon.Ja
	}
	if z.prof.Alfa {
		i.Alfabetisering = kies(z.r, []pip.Alfabetisering{pip.AlfaAnalfabeet, pip.AlfaAnders})
	}
	z.metRoute(&i)
	z.metGroep(&i, dag)
	z.metGezin(&i, d, dag)
	if !d.Stand().Intake.BijAfwezigheid.Leeg() {
		z.zonderGesprek(&i)
	}
	z.metReden(&i, soort)
	if wijzigt(soort) {
		z.metVoortgang(&i, d, soort)
	}
	return i
}

// metVoortgang says in a later plan what was done by then.
func (z *zaak) metVoortgang(i *pip.Inhoud, d dossier.Dossier, soort pip.Soort) {
	i.Motivering, i.Taalniveau = z.een("motiveringWijziging"), wet.NiveauA1
	if soort == pip.Afschalen || soort == pip.Schakelen && z.route != wet.RouteZ {
		i.Taalniveau = wet.NiveauA2
	}
	if vorig, ok := d.GeldendPIP(kalender.Datum{}); ok && soort != pip.Schakelen {
		i.StartLessen = vorig.Inhoud.StartLessen
	}
	if z.asiel() {
		i.MaatschappelijkeBegeleiding = "De maatschappelijke begeleiding is klaar. Met vragen kunt u naar het spreekuur van Stichting Welkom Maasbroek."
	}
	t := d.Stand().Traject
	if !t.PVTOndertekend.Leeg() {
		i.PVTIntensiteit = "U hebt dit al gedaan. U tekende de participatieverklaring op " + t.PVTOndertekend.Lang() + "."
	}
	if !t.MAPEindgesprek.Leeg() && i.MAPIntensiteit != "" {
		i.MAPIntensiteit = "U hebt dit al gedaan. Het eindgesprek was op " + t.MAPEindgesprek.Lang() + "."
	}
}

// wijzigt tells whether a plan changes one of this municipality.
func wijzigt(s pip.Soort) bool { return s != pip.Eerste && s != pip.NaVerhuizing }

// metRoute adds what one route has and another has not.
func (z *zaak) metRoute(i *pip.Inhoud) {
	if z.route != wet.RouteOnderwijs {
		i.MAPIntensiteit = z.prof.MAP
	}
	if z.kans(45) && z.route == wet.RouteB1 {
		i.KNM = z.een("knm")
	}
	if z.route == wet.RouteZ {
		i.ExamensZ = z.prof.Examens
		if z.asiel() {
			i.ParticipatieZ = z.prof.Participatie
		}
		if z.visueel {
			i.LagereUrennorm = wet.Uren(lagereNormZ)
			i.LagereUrennormReden = "Lezen kost u veel tijd omdat u slecht ziet. U volgt een traject om daarmee om te leren gaan. Daardoor is er minder tijd voor les."
		}
	}
	wijktHogerAf := z.toets == wet.B1NietHaalbaar && z.route != wet.RouteZ
	wijktLagerAf := z.toets == wet.B1Haalbaar && z.route == wet.RouteZ
	switch {
	case z.visueel || z.elders.Verhuizing:
	case wijktHogerAf:
		i.AfwijkingToets = z.een("afwijkingHoger")
	case wijktLagerAf:
		i.AfwijkingToets = z.een("afwijkingLager")
	}
}

// metGroep adds what depends on the group: lessons that the municipality fixes and
// offers to an asielstatushouder, or that another chooses.
func (z *zaak) metGroep(i *pip.Inhoud, dag kalender.Datum) {
	if !z.asiel() {
		i.Begeleiding = z.een("begeleidingMigrant")
		if z.kans(45) || z.route == wet.RouteOnderwijs {
			i.Taalschool = z.school
		}
		return
	}
	i.Begeleiding, i.MaatschappelijkeBegeleiding = z.een("begeleidingAsiel"), z.een("maatschappelijk")
	i.Intensiteit, i.UrenPerWeek = z.een("intensiteit"), wet.Uren(z.uren)
	if z.route == wet.RouteOnderwijs {
		i.Intensiteit = "Vijf dagdelen per week op school, in een vast rooster."
	}
	i.Taalschool, i.StartLessen = z.school, z.b.werkdag(dag.PlusDagen(z.tussen(12, 33)))
	if z.route == wet.RouteB1 {
		i.GeschatteUrenB1 = z.uren * lesweken * 3 / 2 / 10 * 10
	}
}

// metGezin adds what depends on household and income.
func (z *zaak) metGezin(i *pip.Inhoud, d dossier.Dossier, dag kalender.Datum) {
	switch {
	case z.visueel:
		i.Randvoorwaarden = z.b.t["randvoorwaarden"][3]
	case z.heeftJongKind():
		i.Randvoorwaarden = z.b.t["randvoorwaarden"][1]
	case z.kans(50):
		i.Randvoorwaarden = kies(z.r, []string{z.b.t["randvoorwaarden"][0], z.b.t["randvoorwaarden"][2]})
	}
	if d.KindVVE(dag) {
		i.VVE = z.een("vve")
	}
	if !d.BijstandOp(dag) {
		return
	}
	i.Participatiewet = z.een("participatiewet")
	if t := d.Ontzorgen(wet.Op(dag)); t.Geldt && !dag.Na(t.TotEnMet) {
		i.Ontzorgen = z.een("ontzorgen")
	}
}

// zonderGesprek puts in place what can be said of somebody who never came.
func (z *zaak) zonderGesprek(i *pip.Inhoud) {
	i.UitkomstIntake = "Wij hebben u drie keer opgeroepen, maar wij hebben u niet gesproken. Wij weten daarom weinig van u. Vertel ons alsnog wat u kunt en wilt."
	i.BesprokenTaal, i.MetTolk, i.Taalniveau = "", false, wet.NiveauOnbekend
	i.Hoofddoel, i.Ontwikkelwensen, i.Aandachtspunten = "", nil, nil
	for n, a := range []afspraak{{"U", "Belt uw contactpersoon voor een eerste gesprek", 2}, {"Uw contactpersoon", "Komt bij u langs als u niet belt", 4}} {
		i.Afspraken = append(i.Afspraken[:n], pip.Afspraak{Wie: a.wie, Wat: a.wat, Voor: z.b.werkdag(z.k.Vandaag().PlusWeken(a.weken))})
	}
	i.MAPIntensiteit = "48 uur in totaal. De plek voor de praktijk kiezen wij met u als u zich meldt."
	i.Motivering = "Wij konden u niet spreken. Dit plan berust op wat DUO en de gemeente van u weten, en op de uitslag van de leerbaarheidstoets. U kunt vragen om het plan te veranderen."
	if z.route == wet.RouteOnderwijs {
		i.MAPIntensiteit = ""
	}
	if i.ParticipatieZ != "" {
		i.ParticipatieZ = "Wij zoeken met u een plek om mee te doen in de buurt, zodra u zich meldt."
	}
	if i.ExamensZ != "" {
		i.ExamensZ = "Geen examens, tot u anders kiest."
	}
}

// metReden adds why a plan changed.
func (z *zaak) metReden(i *pip.Inhoud, soort pip.Soort) {
	switch soort {
	case pip.Schakelen:
		i.WijzigingReden = z.een("reden " + string(z.vorige) + " " + string(z.route))
	case pip.Afschalen:
		i.WijzigingReden = z.een("redenAfschalen")
		i.Niveau = wet.NiveauA2
		if i.WijzigingReden == z.b.t["redenAfschalen"][0] {
			i.Niveau, i.NiveauPerOnderdeel = wet.NiveauB1, map[string]wet.Niveau{"lezen": wet.NiveauA2, "schrijven": wet.NiveauA2}
		}
	case pip.OverigGewijzigd:
		i.WijzigingReden = z.een("redenOverig")
	case pip.NaVerhuizing:
		i.WijzigingReden = z.een("redenVerhuizing")
	case pip.Eerste:
	}
}

// afspraken dates the agreements of the profile; a later plan keeps the last one.
func (z *zaak) afspraken(soort pip.Soort, dag kalender.Datum) []pip.Afspraak {
	lijst := z.prof.afspraken()
	if wijzigt(soort) {
		lijst = append(lijst[len(lijst)-1:], afspraak{"U en uw contactpersoon", "Bespreken of dit nieuwe plan goed werkt", gezamenlijke})
	}
	var uit []pip.Afspraak
	for _, a := range lijst {
		uit = append(uit, pip.Afspraak{Wie: a.wie, Wat: a.wat, Voor: z.b.werkdag(dag.PlusWeken(a.weken))})
	}
	slices.SortStableFunc(uit, func(x, y pip.Afspraak) int { return x.Voor.Vergelijk(y.Voor) })
	return uit
}
