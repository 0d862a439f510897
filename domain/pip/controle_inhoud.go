package pip

import (
	"fmt"
	"slices"

	"schakel/domain/wet"
)

// regelsZ: what only the Z-route has (Wi 9; Bi 3.14).
func regelsZ() []regel {
	return []regel{
		{code: "examens-z", artikel: "Bi 3.14 lid 7", veld: VeldExamensZ, ernst: Blokkeert,
			tekst: "Welke examens de persoon wil en kan doen (A2 of KNM)", geldt: bijZ,
			toets: vul(func(i Inhoud) string { return i.ExamensZ }, "Schrijf op welke onderdelen op A2 of KNM de persoon wil en kan doen. Zijn het er geen, schrijf dan: geen.")},
		{code: "participatie-z", artikel: "Wi 9; Bi 3.14 lid 2 onder b", veld: VeldParticipatieZ, ernst: Blokkeert,
			tekst: "Hoe de persoon de uren participatie invult",
			geldt: participatieNodig,
			toets: vul(func(i Inhoud) string { return i.ParticipatieZ }, "Schrijf op hoe en waar de persoon de uren participatie doet.")},
		{code: "geen-participatie-z", artikel: "Bi 3.14 lid 3", veld: VeldParticipatieZ, ernst: LetOp,
			tekst: "De norm voor participatie geldt niet voor deze doelgroep",
			geldt: func(i Inhoud, c Context) bool {
				return bijZ(i, c) && c.groepBekend() && !participatieNodig(i, c) && gevuld(i.ParticipatieZ)
			},
			toets: func(Inhoud, Context) string {
				return "Alleen asielstatushouders moeten in de Z-route een vast aantal uren participatie doen. Laat dit staan als het een eigen keus is."
			}},
		{code: "lagere-urennorm", artikel: "Ri 3.16 lid 2", veld: VeldLagereUrennorm, ernst: Blokkeert,
			tekst: "Een lagere urennorm kan alleen in de Z-route",
			geldt: func(i Inhoud, c Context) bool { return i.LagereUrennorm > 0 && !bijZ(i, c) },
			toets: func(Inhoud, Context) string { return "Maak de lagere urennorm leeg. Die bestaat alleen in de Z-route." }},
		{code: "lagere-urennorm-hoogte", artikel: "Ri 3.16 lid 2; Bi 3.14 lid 2 onder a", veld: VeldLagereUrennorm, ernst: Blokkeert,
			tekst: "De lagere urennorm is lager dan de gewone norm",
			geldt: func(i Inhoud, c Context) bool { return i.LagereUrennorm > 0 && bijZ(i, c) },
			toets: func(i Inhoud, c Context) string {
				norm, _, err := c.wet().Getal(wet.ZrouteCursusurenNorm, c.dagtekening())
				if err != nil {
					return err.Error()
				}
				return moet(i.LagereUrennorm < wet.Uren(norm), fmt.Sprintf("De gewone norm is %d uur. Vul een lager aantal in, of maak het veld leeg.", norm))
			}},
		{code: "lagere-urennorm-reden", artikel: "Ri 3.16 lid 2", veld: VeldLagereUrennormReden, ernst: Blokkeert,
			tekst: "De reden van de lagere urennorm",
			geldt: func(i Inhoud, c Context) bool { return i.LagereUrennorm > 0 && bijZ(i, c) },
			toets: vul(func(i Inhoud) string { return i.LagereUrennormReden }, "Schrijf op waarom de persoon minder cursusuren hoeft te doen. Noem de gevolgen voor het leren, geen diagnose.")},
	}
}

// regelsOnderdelen: PVT, MAP, VVE and the goals (Wi 15 lid 1 onder c en d).
func regelsOnderdelen() []regel {
	return []regel{
		{code: "pvt", artikel: "Wi 15 lid 1 onder c; Wi 6 lid 4", veld: VeldPVTIntensiteit, ernst: Blokkeert,
			tekst: "De intensiteit van het participatieverklaringstraject (PVT)",
			toets: vul(func(i Inhoud) string { return i.PVTIntensiteit }, "Leg vast hoeveel en wanneer de persoon naar het participatieverklaringstraject gaat.")},
		{code: "map", artikel: "Wi 15 lid 1 onder c; Bi 3.2", veld: VeldMAPIntensiteit, ernst: Blokkeert,
			tekst: "De intensiteit van de Module Arbeidsmarkt en Participatie (MAP)", geldt: func(i Inhoud, c Context) bool { return !zonderMAP(i, c) },
			toets: vul(func(i Inhoud) string { return i.MAPIntensiteit }, "Leg vast hoeveel en wanneer de persoon de Module Arbeidsmarkt en Participatie doet.")},
		{code: "geen-map", artikel: "Wi 8 lid 3", veld: VeldMAPIntensiteit, ernst: Blokkeert,
			tekst: "Geen MAP in de onderwijsroute", geldt: zonderMAP,
			toets: leeg(func(i Inhoud) string { return i.MAPIntensiteit }, "Maak de MAP leeg. Wie de onderwijsroute volgt, hoeft de MAP niet te doen.")},
		{code: "vve", artikel: "Wi 15 lid 1 onder d", veld: VeldVVE, ernst: Blokkeert,
			tekst: "De afspraken over voorschoolse educatie (VVE) van het kind",
			geldt: func(_ Inhoud, c Context) bool { return c.KindVVE },
			toets: vul(func(i Inhoud) string { return i.VVE }, "Er is een kind op de leeftijd voor VVE. Leg vast wat daarover is afgesproken.")},
		{code: "hoofddoel", artikel: "Geen eis van de wet (GGM)", veld: VeldHoofddoel, ernst: LetOp,
			tekst: "Het hoofddoel van de persoon",
			toets: vul(func(i Inhoud) string { return i.Hoofddoel }, "Kies waar de persoon naartoe werkt.")},
		{code: "afspraken", artikel: "Wi 15 lid 1 onder b", veld: VeldAfspraken, ernst: Blokkeert,
			tekst: "Bij elke afspraak staat wie wat doet",
			geldt: func(i Inhoud, _ Context) bool { return len(i.Afspraken) > 0 },
			toets: func(i Inhoud, _ Context) string {
				half := slices.ContainsFunc(i.Afspraken, func(a Afspraak) bool { return !gevuld(a.Wie) || !gevuld(a.Wat) })
				return moet(!half, "Vul bij elke afspraak in wie het doet en wat die doet.")
			}},
		{code: "afspraken-datum", artikel: "Wi 15 lid 1 onder b", veld: VeldAfspraken, ernst: LetOp,
			tekst: "De afspraken liggen na de dagtekening",
			geldt: func(i Inhoud, _ Context) bool { return len(i.Afspraken) > 0 },
			toets: func(i Inhoud, c Context) string {
				oud := slices.ContainsFunc(i.Afspraken, func(a Afspraak) bool { return !a.Voor.Leeg() && a.Voor.Voor(c.dagtekening()) })
				return moet(!oud, "Een afspraak heeft een datum die al voorbij is. Controleer de datum.")
			}},
	}
}

// regelsHulp: support, Participatiewet and ontzorgen (Wi 13, 15, 16; Pw 56a).
func regelsHulp() []regel {
	return []regel{
		{code: "begeleiding", artikel: "Wi 15 lid 1 onder b", veld: VeldBegeleiding, ernst: Blokkeert,
			tekst: "De ondersteuning en begeleiding",
			toets: vul(func(i Inhoud) string { return i.Begeleiding }, "Schrijf op welke ondersteuning en begeleiding de persoon krijgt.")},
		{code: "voortgangsgesprekken", artikel: "Bi 5.3 lid 4", veld: VeldVoortgangsgesprekken, ernst: Blokkeert,
			tekst: "Het aantal voortgangsgesprekken",
			toets: func(i Inhoud, _ Context) string {
				return moet(i.Voortgangsgesprekken > 0, "Vul in hoeveel voortgangsgesprekken er zijn. De gemeente kiest het aantal.")
			}},
		{code: "maatschappelijke-begeleiding", artikel: "Wi 13", veld: VeldMaatschappelijkeBegeleiding, ernst: LetOp,
			tekst: "De maatschappelijke begeleiding", geldt: recht(wet.MaatschappelijkeBegeleiding),
			toets: vul(func(i Inhoud) string { return i.MaatschappelijkeBegeleiding }, "Schrijf op wie de maatschappelijke begeleiding doet, of dat die al klaar is.")},
		{code: "geen-maatschappelijke-begeleiding", artikel: "Wi 13 lid 1", veld: VeldMaatschappelijkeBegeleiding, ernst: LetOp,
			tekst: "Maatschappelijke begeleiding geldt niet voor deze doelgroep",
			geldt: func(i Inhoud, c Context) bool {
				return geenRecht(wet.MaatschappelijkeBegeleiding)(i, c) && gevuld(i.MaatschappelijkeBegeleiding)
			},
			toets: func(Inhoud, Context) string {
				return "De wet geeft alleen asielstatushouders recht op maatschappelijke begeleiding. Laat dit staan als uw gemeente het ook hier doet."
			}},
		{code: "taalschool", artikel: "Wi 16; Ri 4.1", veld: VeldTaalschool, ernst: LetOp,
			tekst: "Het aanbod van de lessen", geldt: recht(wet.Aanbodplicht),
			toets: vul(func(i Inhoud) string { return i.Taalschool }, "Er staat nog geen taalschool in het plan. De gemeente moet de lessen op tijd aanbieden.")},
		{code: "participatiewet", artikel: "Wi 15 lid 3", veld: VeldParticipatiewet, ernst: Blokkeert,
			tekst: "De rechten en plichten uit de Participatiewet",
			geldt: func(_ Inhoud, c Context) bool { return c.Bijstand },
			toets: vul(func(i Inhoud) string { return i.Participatiewet }, "De persoon heeft bijstand. Neem de rechten en plichten voor participatie uit dat besluit op.")},
		{code: "ontzorgen", artikel: "Wi 15 lid 3; Pw 56a", veld: VeldOntzorgen, ernst: Blokkeert,
			tekst: "Het ontzorgen: wat de gemeente uit de bijstand betaalt, en hoelang", geldt: metOntzorgen,
			toets: vul(func(i Inhoud) string { return i.Ontzorgen }, "Leg vast welke vaste lasten de gemeente betaalt uit de bijstand, en tot wanneer.")},
		{code: "geen-ontzorgen", artikel: "Pw 56a", veld: VeldOntzorgen, ernst: Blokkeert,
			tekst: "De plicht tot ontzorgen bestaat hier niet",
			geldt: func(i Inhoud, c Context) bool { return gevuld(i.Ontzorgen) && !metOntzorgen(i, c) },
			toets: func(Inhoud, Context) string {
				return "Maak het ontzorgen leeg. De plicht geldt alleen bij een asielvergunning voor bepaalde tijd met bijstand, in de eerste maanden daarvan."
			}},
	}
}

// metOntzorgen tells whether the duty of Pw 56a stands on the dagtekening.
func metOntzorgen(_ Inhoud, c Context) bool {
	voorbij := !c.OntzorgenTotEnMet.Leeg() && c.dagtekening().Na(c.OntzorgenTotEnMet)
	return c.Bijstand && !voorbij && c.wet().Ontzorgen(c.Vergunning, c.dagtekening()).Geldt
}
