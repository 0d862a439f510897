package casus

import (
	"context"
	"fmt"
	"slices"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// speel plays one step through the use cases; enforcement goes to handhaving.
func (s *speler) speel(ctx context.Context, st stap) error {
	g := st.Gebeurtenis
	if s.handhaving.kent(g.Soort) {
		return s.handhaaf(ctx, st)
	}
	k, d := s.keten, keten.Doel{ID: s.id}
	var err error
	switch g.Soort {
	case "kennisgeving":
		_, err = k.LegKennisgevingVast(ctx, d, g.Datum)
	case "inschrijving":
		_, err = k.SchrijfIn(ctx, d, s.inschrijving(g))
	case "informatie-derde":
		return s.informatie(ctx, st)
	case "bijstand":
		_, err = k.MeldBijstand(ctx, d, g.Vanaf)
	case "pip":
		return s.pip(ctx, g)
	case "uren":
		_, err = k.MeldUren(ctx, d, traject.Uren{
			Datum: g.Datum, Vanaf: g.Vanaf, Onderdeel: wet.Onderdeel(g.Onderdeel), Minuten: g.Minuten(), TijdensIntake: g.TijdensIntake, Keurmerk: g.Keurmerk, Aanbieder: aanbieder(g),
		})
	case "ondertekening-pvt":
		_, err = k.TekenPVT(ctx, d, g.Datum)
	case "eindgesprek-map":
		_, err = k.HoudEindgesprekMAP(ctx, d, g.Datum)
	case "eindgesprek-z":
		_, err = k.HoudEindgesprekZ(ctx, d, g.Datum)
	case "aanbod":
		_, err = k.MeldAanbod(ctx, d, g.Datum)
	case "verlenging":
		_, err = k.VerlengTermijn(ctx, d, dossier.Verlenging{TotEnMet: g.TotEnMet, Bericht: s.klok.dag})
	default:
		return s.intakeStap(ctx, g)
	}
	return err
}

// informatie asks a third party, or takes the answer in.
func (s *speler) informatie(ctx context.Context, st stap) error {
	d, vraag := keten.Doel{ID: s.id}, fmt.Sprintf("informatie voor het PIP (regel %d)", st.Regel)
	if !st.later {
		_, err := s.keten.VraagInformatie(ctx, d, wet.InformatieDerde{Gevraagd: st.Gevraagd, Onmisbaar: st.Onmisbaar, Bij: "derde", Wat: vraag})
		return err
	}
	in, err := s.keten.Open(ctx, s.id)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(in.Dossier.Stand().InformatieDerde, func(i wet.InformatieDerde) bool { return i.Wat == vraag })
	_, err = s.keten.OntvangInformatie(ctx, d, i, st.Ontvangen)
	return err
}

// aanbieder keeps statements apart that differ in the school where the hours were followed.
func aanbieder(g Gebeurtenis) string {
	if g.Keurmerk {
		return "school met keurmerk"
	}
	return "andere aanbieder"
}

func (s *speler) intakeStap(ctx context.Context, g Gebeurtenis) error {
	k, d := s.keten, keten.Doel{ID: s.id}
	var err error
	switch g.Soort {
	case "oproep":
		return s.roepOp(ctx, g)
	case "niet-verschenen":
		_, err = k.MeldNietVerschenen(ctx, d, g.Datum, "zonder bericht")
	case "waarschuwing":
		_, err = k.Waarschuw(ctx, d, g.Datum)
	case "leerbaarheidstoets":
		_, err = k.LegToetsVast(ctx, d, dossier.Toets{Datum: g.Datum, Resultaat: wet.Leerbaarheid(g.Resultaat)})
	case "intake":
		return s.houdIntake(ctx, g.Datum)
	case "intake-bij-afwezigheid":
		_, err = k.RondIntakeAfBijAfwezigheid(ctx, d, g.Datum, "Na drie oproepen niet verschenen; de uitkomst rust op het dossier.")
	default:
		return fmt.Errorf("onbekende gebeurtenis")
	}
	return err
}

// roepOp sends an oproep; with the second goes the warning when the file names none at all.
func (s *speler) roepOp(ctx context.Context, g Gebeurtenis) error {
	d := keten.Doel{ID: s.id}
	in, err := s.keten.Open(ctx, s.id)
	if err != nil {
		return err
	}
	genoemd := slices.ContainsFunc(s.c.Gebeurd, func(g Gebeurtenis) bool { return g.Soort == "waarschuwing" })
	if o := in.Dossier.Stand().Intake.Oproepen; len(o) == 1 && !o[0].NietVerschenen.Leeg() && !genoemd {
		s.doet("waarschuwing bij de tweede oproep op %s", g.Datum)
		if _, err := s.keten.Waarschuw(ctx, d, g.Datum); err != nil {
			return err
		}
	}
	_, err = s.keten.RoepOp(ctx, d, dossier.Oproep{Datum: g.Datum, Voor: g.Voor, Plaats: "gemeentehuis", Tijd: "10:00"})
	return err
}

func (s *speler) inschrijving(g Gebeurtenis) dossier.Inschrijving {
	i := dossier.Inschrijving{Datum: g.Datum, Verhuizing: g.Verhuizing, Leerroute: wet.Leerroute(g.Leerroute), DagtekeningEerste: g.DagtekeningEerste}
	if g.Verhuizing {
		i.VorigeGemeente = "Elders"
	}
	return i
}

// houdIntake fills in the form and completes the intake.
func (s *speler) houdIntake(ctx context.Context, datum kalender.Datum) error {
	d := keten.Doel{ID: s.id}
	in, err := s.keten.Open(ctx, s.id)
	if err != nil {
		return err
	}
	if i := in.Dossier.Stand().Intake; i.Toets.Resultaat == "" && i.Ontheffing.Datum.Leeg() {
		s.doet("leerbaarheidstoets op %s: %s", datum, wet.ToetsOnbekend)
		if _, err := s.keten.LegToetsVast(ctx, d, dossier.Toets{Datum: datum, Resultaat: wet.ToetsOnbekend}); err != nil {
			return err
		}
	}
	if _, err := s.keten.BewaarIntake(ctx, d, dossier.Intake{
		Opleiding: "Zes jaar school.", Werkervaring: "Drie jaar winkelwerk.", Omstandigheden: "Woont alleen.",
		Gezondheid: dossier.Gezondheid{Gevolgen: "Geen gevolgen voor het leren."}, VVENvt: true,
		Taalniveau: wet.NiveauA0, Arbeid: "Wil werken in de zorg.", Zelfredzaamheid: "Regelt zaken zelf.",
		WensOnderwijs: persoon.Ja, AlleenAangeboden: true, Verslag: "Besproken.",
	}); err != nil {
		return err
	}
	_, err = s.keten.HoudIntake(ctx, d, datum)
	return err
}

// pip sets a plan; what the file leaves out is done in time on the same day.
func (s *speler) pip(ctx context.Context, g Gebeurtenis) error {
	d := keten.Doel{ID: s.id}
	in, err := s.keten.Open(ctx, s.id)
	if err != nil {
		return err
	}
	stand := in.Dossier.Stand()
	if stand.Intake.Gehouden.Leeg() && stand.Intake.BijAfwezigheid.Leeg() {
		s.doet("brede intake gehouden op %s", g.Dagtekening)
		if err := s.houdIntake(ctx, g.Dagtekening); err != nil {
			return err
		}
	}
	soort, plan := s.soort(in.Dossier, g), s.plan(g)
	if soort != pip.Eerste {
		plan.WijzigingReden = "Het plan past zo bij wat er is veranderd."
	}
	if in.Dossier.BijstandOp(g.Dagtekening) {
		plan.Participatiewet = "De plichten uit uw besluit over bijstand."
	}
	if t := in.Dossier.Ontzorgen(wet.Op(g.Dagtekening)); t.Geldt && !t.TotEnMet.Voor(g.Dagtekening) {
		plan.Ontzorgen = "De gemeente betaalt uw vaste lasten uit uw bijstand, zes maanden lang."
	}
	if _, err := s.keten.BeginPIP(ctx, d, soort, plan); err != nil {
		return err
	}
	_, err = s.keten.StelPIPVast(ctx, d, g.Dagtekening)
	return err
}

// soort follows from what there is: a first plan, one after a move, or a change.
func (s *speler) soort(d dossier.Dossier, g Gebeurtenis) pip.Soort {
	vorig, ok := d.GeldendPIP(kalender.Datum{})
	switch {
	case !ok && d.VerplichteLeerroute() != "":
		return pip.NaVerhuizing
	case !ok:
		return pip.Eerste
	case vorig.Inhoud.Leerroute != wet.Leerroute(g.Leerroute):
		return pip.Schakelen
	case wet.Niveau(g.Niveau) == wet.NiveauA2 && vorig.Inhoud.Niveau != wet.NiveauA2:
		return pip.Afschalen
	default:
		return pip.OverigGewijzigd
	}
}

// plan is a complete plan for the route of the event.
func (s *speler) plan(g Gebeurtenis) pip.Inhoud {
	route := wet.Leerroute(g.Leerroute)
	i := pip.Inhoud{
		UitkomstIntake: "U wilt Nederlands leren en werken.", Taalniveau: wet.NiveauA0, BesprokenTaal: "Nederlands", Hoofddoel: pip.Hoofddoelen()[0].Code,
		Leerroute: route, Niveau: wet.Niveau(g.Niveau), Alfabetisering: pip.AlfaNVT, KNM: "In de lessen.",
		PVTIntensiteit: "12 uur in vier bijeenkomsten.", Begeleiding: "Uw contactpersoon helpt u.", Voortgangsgesprekken: 4,
		Motivering: "Deze leerroute past bij de uitkomst van de brede intake.", AfwijkingToets: "De intake laat zien dat deze leerroute past.",
	}
	if s.c.Doelgroep == wet.Asielstatushouder {
		i.Intensiteit, i.UrenPerWeek, i.MaatschappelijkeBegeleiding = "Drie dagdelen les per week.", wet.Uren(12), "Praktische hulp bij het begin."
	}
	if route != wet.RouteOnderwijs {
		i.MAPIntensiteit = "40 uur praktijk."
	}
	if route == wet.RouteZ {
		i.ExamensZ, i.ParticipatieZ = "Geen examens.", "800 uur meedoen."
	}
	return i
}
