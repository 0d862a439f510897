package demo

import (
	"context"
	"fmt"
	"math/rand/v2"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// ontzorgenMaanden is about how long the municipality pays, in this story.
const ontzorgenMaanden = 6

// engels is spoken without an interpreter.
const engels = "Engels"

// zaak is one person of the demo on the way.
type zaak struct {
	b *bouwer
	r *rand.Rand // of this person, so that a change for one leaves the others as they were
	k *keten.Keten

	p         persoon.Persoon
	doelgroep wet.Doelgroep
	verblijf  wet.Verblijfsvergunning
	wie       string // medewerker
	prof      profiel
	route     wet.Leerroute
	vorige    wet.Leerroute // before a change of route
	toets     wet.Leerbaarheid
	visueel   bool // exempt from the toets

	kinderen []dossier.Gezinslid
	partner  *dossier.Gezinslid // without a file of their own
	gezin    *zaak              // partner with a file of their own

	school  string
	uren    int // lessons per week
	elders  dossier.Inschrijving
	gemaakt kalender.Datum // the dossier
	id      dossier.ID
	dicht   bool
	vastPIP kalender.Datum // dagtekening of the first PIP here
	nt2     wet.Minuten    // lessons told since then
}

func (z *zaak) doel() keten.Doel { return keten.Doel{ID: z.id} }

func (z *zaak) asiel() bool { return z.doelgroep == wet.Asielstatushouder }

// tussen and kans draw for this person.
func (z *zaak) tussen(van, tot int) int { return van + z.r.IntN(tot-van+1) }
func (z *zaak) kans(procent int) bool   { return z.r.IntN(100) < procent }

// op plans a step for an open dossier: not before it is made, and nothing once it is closed.
func (z *zaak) op(dag kalender.Datum, doe func(context.Context) error) {
	if dag.Voor(z.gemaakt) {
		dag = z.gemaakt
	}
	z.b.op(dag, func(ctx context.Context) error {
		if z.dicht {
			return nil
		}
		return doe(ctx)
	})
}

// nieuw makes a person of a group who is about to come in.
func (b *bouwer) nieuw(g wet.Doelgroep, h herkomst, op kalender.Datum) *zaak {
	n := len(b.zaken)
	z := &zaak{b: b, r: toeval(b.Zaad, uint64(n)+1), k: b.ketens[n%len(b.ketens)], wie: medewerkers()[n%len(b.ketens)].Naam, doelgroep: g}
	b.zaken = append(b.zaken, z)
	z.verblijf = wet.RegulierBepaald
	if z.asiel() {
		z.verblijf = wet.AsielBepaald
	}
	geslacht := persoon.Man
	if b.kans(52) {
		geslacht = persoon.Vrouw
	}
	z.p = b.mensen.mens(h, g, [2]int{18, 56}, geslacht, op)
	return z
}

// kiesRoute draws the leerroute, a profile that goes with it and with the person, and
// the outcome of the leerbaarheidstoets.
func (z *zaak) kiesRoute(op kalender.Datum) {
	b1, onderwijs := 72, 6
	if z.asiel() {
		b1, onderwijs = 50, 13
	}
	n := z.r.IntN(100)
	switch {
	case n < b1:
		z.route = wet.RouteB1
	case n < b1+onderwijs && z.p.Leeftijd(op) < 36:
		z.route = wet.RouteOnderwijs
	default:
		z.route = wet.RouteZ
	}
	z.kiesProfiel(op)
}

// kiesProfiel takes a profile that fits; when nobody of this age has one, the age gives way.
func (z *zaak) kiesProfiel(op kalender.Datum) {
	var goed, ruim []profiel
	leeftijd := z.p.Leeftijd(op)
	for _, p := range z.b.prof {
		if !z.past(p) {
			continue
		}
		ruim = append(ruim, p)
		if leeftijd >= p.Leeftijd[0] && leeftijd <= p.Leeftijd[1] {
			goed = append(goed, p)
		}
	}
	if len(goed) == 0 {
		goed = ruim
	}
	z.prof = kies(z.r, goed)
	z.uren = z.tussen(9, 15)
	z.school = kies(z.r, z.b.t["scholen"][:2])
	if z.route == wet.RouteOnderwijs {
		z.school, z.uren = z.b.t["scholen"][2], z.tussen(16, 20)
	}
	if n := z.niveau(); z.p.Voertaal != engels && (n == wet.NiveauA0 || n == wet.NiveauAlfa) {
		z.p.Tolk = persoon.Ja
	}
	z.kiesToets()
}

// past tells whether a profile goes with route, group, sex and household.
func (z *zaak) past(p profiel) bool {
	groep := "migrant"
	if z.asiel() {
		groep = "asiel"
	}
	return p.Route == z.route && (p.Groep == "" || p.Groep == groep) &&
		(p.Geslacht == "" || p.Geslacht == string(z.p.Geslacht)) && (!p.Kind || len(z.kinderen) > 0)
}

// kiesToets draws the outcome of the leerbaarheidstoets, or the exemption.
func (z *zaak) kiesToets() {
	gewoon := wet.B1Haalbaar
	if z.route == wet.RouteZ {
		gewoon = wet.B1NietHaalbaar
	}
	z.toets, z.visueel = gewoon, false
	if z.prof.noemtToets() {
		return
	}
	switch n := z.r.IntN(100); {
	case z.route == wet.RouteZ && n < 35:
		z.visueel = true
	case z.route != wet.RouteOnderwijs && n < 12:
		z.toets = wet.B1NietHaalbaar
		if gewoon == wet.B1NietHaalbaar {
			z.toets = wet.B1Haalbaar
		}
	case n < 20:
		z.toets = wet.ToetsOnbekend
	}
}

// maak plans the making of the dossier. Before the registration somebody has no BSN
// here and lives elsewhere.
func (z *zaak) maak(dag kalender.Datum, volledig bool) {
	z.gemaakt = dag
	z.b.op(dag, func(ctx context.Context) error {
		p := z.p
		if !volledig {
			p.BSN, p.Adres = "", persoon.Adres{Straat: "COA-locatie Westerveen, Veenweg", Huisnummer: "12", Postcode: "9989 ZA", Woonplaats: "Westerveen"}
		}
		id, _, err := z.k.VoegToe(ctx, dossier.Gegevens{Persoon: p, Doelgroep: z.doelgroep, Verblijf: z.verblijf, Medewerker: z.wie})
		if err != nil {
			return err
		}
		z.id = id
		return z.zetGezin(ctx)
	})
}

// zetGezin records the household, and in the dossier of a partner who came before.
func (z *zaak) zetGezin(ctx context.Context) error {
	var leden []dossier.Gezinslid
	switch {
	case z.gezin != nil:
		leden = append(leden, z.gezin.alsPartner())
	case z.partner != nil:
		leden = append(leden, *z.partner)
	}
	for i, g := range append(leden, z.kinderen...) {
		if _, err := z.k.ZetGezinslid(ctx, z.doel(), i, g); err != nil {
			return err
		}
	}
	if z.gezin == nil || z.gezin.id == 0 || z.gezin.dicht {
		return nil
	}
	_, err := z.gezin.k.ZetGezinslid(ctx, z.gezin.doel(), 0, z.alsPartner())
	return err
}

func (z *zaak) alsPartner() dossier.Gezinslid {
	return dossier.Gezinslid{Relatie: "partner", Naam: z.p.Naam, Geboortedatum: z.p.Geboortedatum, Plichtig: persoon.Ja, DossierID: z.id}
}

// kennisgeving plans the notification of DUO, which is recorded two days later.
func (z *zaak) kennisgeving(dag kalender.Datum) {
	z.op(dag.PlusDagen(2), func(ctx context.Context) error {
		_, err := z.k.LegKennisgevingVast(ctx, z.doel(), dag)
		return err
	})
}

// inschrijving plans the registration; whoever lived elsewhere gets address and BSN.
func (z *zaak) inschrijving(i dossier.Inschrijving, nieuwAdres bool) {
	z.op(i.Datum.PlusDagen(1), func(ctx context.Context) error {
		if nieuwAdres {
			if _, err := z.k.WijzigPersoon(ctx, z.doel(), z.p); err != nil {
				return err
			}
		}
		_, err := z.k.SchrijfIn(ctx, z.doel(), i)
		return err
	})
}

// bijstand plans the right to bijstand of an asielstatushouder, what the municipality
// then pays for them, and for some the end because there is work.
func (z *zaak) bijstand(vanaf kalender.Datum, ontzorgen bool) {
	z.op(vanaf.PlusDagen(3), func(ctx context.Context) error {
		_, err := z.k.MeldBijstand(ctx, z.doel(), vanaf)
		return err
	})
	if z.verblijf == wet.AsielBepaald && ontzorgen {
		z.op(vanaf.PlusDagen(z.tussen(8, 22)), func(ctx context.Context) error {
			_, err := z.k.StartOntzorgen(ctx, z.doel(), z.k.Vandaag())
			return err
		})
		z.op(vanaf.PlusMaanden(ontzorgenMaanden).PlusDagen(-z.tussen(6, 20)), func(ctx context.Context) error {
			_, err := z.k.BeeindigOntzorgen(ctx, z.doel(), z.k.Vandaag())
			return err
		})
	}
	if z.kans(35) {
		z.op(vanaf.PlusMaanden(z.tussen(11, 30)), func(ctx context.Context) error {
			_, err := z.k.BeeindigBijstand(ctx, z.doel(), z.k.Vandaag())
			return err
		})
	}
}

// sluit plans the closing.
func (z *zaak) sluit(dag kalender.Datum, reden string) {
	z.op(dag, func(ctx context.Context) error {
		_, err := z.k.SluitAf(ctx, z.doel(), dossier.Afsluiting{Datum: dag, Reden: reden})
		if err != nil {
			return fmt.Errorf("sluiten: %w", err)
		}
		z.dicht = true
		return nil
	})
}
