package pip

import (
	"fmt"

	"schakel/domain/wet"
)

// regelsVooraf: what must have happened before there can be a plan.
func regelsVooraf() []regel {
	return []regel{
		{code: "plicht", artikel: "Wi 3; Bi 5.3 lid 1", veld: VeldKennisgeving, ernst: Blokkeert,
			tekst: "De inburgeringsplicht staat vast",
			toets: func(_ Inhoud, c Context) string {
				return moet(!c.Kennisgeving.Leeg() || !c.EerstePIPElders.Leeg() || !c.nieuwPlan(), "Leg eerst de kennisgeving van DUO vast. Zonder inburgeringsplicht kan er geen PIP zijn.")
			}},
		{code: "doelgroep", artikel: "Wi 13 en 19", veld: VeldDoelgroep, ernst: Blokkeert,
			tekst: "De doelgroep is bekend",
			toets: func(_ Inhoud, c Context) string {
				return moet(bestaat(c.Doelgroep, wet.Doelgroepen()), "Kies in het dossier de doelgroep. Daarvan hangt af wat de gemeente moet aanbieden.")
			}},
		{code: "inschrijving", artikel: "Bi 5.3 lid 1; DUO, PIP", veld: VeldInschrijving, ernst: LetOp,
			tekst: "De persoon staat ingeschreven in deze gemeente", geldt: nieuwPlan,
			toets: func(_ Inhoud, c Context) string {
				return moet(!c.Inschrijving.Leeg(), "Er is nog geen inschrijving in de BRP. DUO neemt het PIP aan als de persoon hier gevestigd of gekoppeld is. Controleer dat.")
			}},
		{code: "intake", artikel: "Wi 14 lid 1 en 2", veld: VeldIntake, ernst: Blokkeert,
			tekst: "De brede intake is gehouden, of afgerond bij afwezigheid", geldt: nieuwPlan,
			toets: func(_ Inhoud, c Context) string {
				return moet(!c.intake().Leeg(), "Rond eerst de brede intake af. Het PIP berust daarop.")
			}},
		{code: "toets", artikel: "Wi 14 lid 3 onder a en lid 6", veld: VeldToets, ernst: Blokkeert,
			tekst: "De leerbaarheidstoets is gedaan, of er is ontheffing",
			geldt: func(_ Inhoud, c Context) bool { return c.Soort == Eerste && c.IntakeBijAfwezigheid.Leeg() },
			toets: toetsBekend},
		{code: "toets-afwezig", artikel: "Wi 14 lid 2 en lid 3 onder a", veld: VeldToets, ernst: LetOp,
			tekst: "De leerbaarheidstoets bij een intake zonder de persoon",
			geldt: func(_ Inhoud, c Context) bool { return c.Soort == Eerste && !c.IntakeBijAfwezigheid.Leeg() },
			toets: toetsBekend},
		{code: "uitkomst-intake", artikel: "Wi 14 lid 3; Bi 5.2", veld: VeldUitkomstIntake, ernst: LetOp,
			tekst: "De uitkomst van de brede intake in gewone woorden", geldt: nieuwPlan,
			toets: vul(func(i Inhoud) string { return i.UitkomstIntake }, "Schrijf kort op wat er uit de brede intake kwam. Dan begrijpt de persoon waarom dit het plan is.")},
	}
}

func toetsBekend(_ Inhoud, c Context) string {
	return moet(c.Toets != "" || c.Toetsontheffing, "De uitslag van de leerbaarheidstoets ontbreekt. Vul de uitslag in, of leg de ontheffing vast.")
}

// regelsBesluit: why the plan is what it is, and who signs.
func regelsBesluit() []regel {
	return []regel{
		{code: "motivering", artikel: "Awb 3:46 en 3:47", veld: VeldMotivering, ernst: Blokkeert,
			tekst: "De motivering van de leerroute en het plan",
			toets: vul(func(i Inhoud) string { return i.Motivering }, "Schrijf op waarom deze leerroute en deze afspraken bij de persoon passen.")},
		{code: "afwijking-toets", artikel: "Wi 14 lid 5; Awb 3:46", veld: VeldAfwijkingToets, ernst: Blokkeert,
			tekst: "De reden om af te wijken van de leerbaarheidstoets", geldt: wijktAf,
			toets: vul(func(i Inhoud) string { return i.AfwijkingToets }, "De leerroute past niet bij de uitslag van de leerbaarheidstoets. Schrijf op waarom u daarvan afwijkt.")},
		{code: "wijziging-reden", artikel: "Wi 17; Bi 5.3; Awb 3:46", veld: VeldWijzigingReden, ernst: Blokkeert,
			tekst: "De reden van de wijziging", geldt: gewijzigd,
			toets: vul(func(i Inhoud) string { return i.WijzigingReden }, "Schrijf op waarom het plan verandert.")},
		{code: "ondertekenaar", artikel: "Awb 10:10 en 10:11", veld: VeldOndertekenaar, ernst: Blokkeert,
			tekst: "Iemand met mandaat tekent namens het college",
			toets: func(_ Inhoud, c Context) string {
				return moet(c.Ondertekenaar.Volledig(), "Er is geen ondertekenaar met naam, functie en mandaat. Vul die in bij Beheer.")
			}},
	}
}

// wijktAf tells whether the route differs from what the leerbaarheidstoets found.
func wijktAf(i Inhoud, c Context) bool {
	return c.wet().AfwijkingVanToets(c.Toets, i.Leerroute).Ja
}

// regelsDatum: the dagtekening (Bi 5.3; DUO's rules for the PIP).
func regelsDatum() []regel {
	datum := func(code, artikel, tekst string, ernst Ernst, geldt func(Inhoud, Context) bool, toets func(Context) string) regel {
		return regel{code: code, artikel: artikel, tekst: tekst, veld: VeldDagtekening, ernst: ernst, geldt: geldt,
			toets: func(_ Inhoud, c Context) string { return toets(c) }}
	}
	return []regel{
		datum("dagtekening-vandaag", "Awb 3:40 en 3:41", "De dagtekening is niet eerder dan vandaag", Blokkeert, nil, func(c Context) string {
			return moet(!c.dagtekening().Leeg() && !c.dagtekening().Voor(c.Op), fmt.Sprintf("Kies %s of een latere dag als dagtekening. Een PIP kan niet met terugwerkende kracht worden vastgesteld.", c.Op))
		}),
		datum("dagtekening-toekomst", "Wi 11; DUO, PIP", "De dagtekening is niet later dan vandaag", LetOp, nil, func(c Context) string {
			return moet(!c.dagtekening().Na(c.Op), "De dagtekening ligt in de toekomst. Verstuur het PIP pas op die dag: de termijn begint de dag erna.")
		}),
		datum("dagtekening-plicht", "Wi 3; DUO, PIP", "De dagtekening is niet eerder dan de kennisgeving", Blokkeert,
			func(_ Inhoud, c Context) bool { return !c.Kennisgeving.Leeg() }, func(c Context) string {
				return moet(!c.dagtekening().Voor(c.Kennisgeving), fmt.Sprintf("De kennisgeving van DUO is van %s. Kies die dag of een latere.", c.Kennisgeving))
			}),
		datum("dagtekening-vestiging", "Bi 5.3; DUO, PIP", "De dagtekening is niet eerder dan de inschrijving", Blokkeert,
			func(_ Inhoud, c Context) bool { return !c.Inschrijving.Leeg() }, func(c Context) string {
				return moet(!c.dagtekening().Voor(c.Inschrijving), fmt.Sprintf("De persoon staat hier ingeschreven vanaf %s. Kies die dag of een latere.", c.Inschrijving))
			}),
		datum("dagtekening-intake", "Wi 14 en 15", "De dagtekening is niet eerder dan de brede intake", Blokkeert,
			func(_ Inhoud, c Context) bool { return c.nieuwPlan() && !c.intake().Leeg() }, func(c Context) string {
				return moet(!c.dagtekening().Voor(c.intake()), fmt.Sprintf("De brede intake was klaar op %s. Kies die dag of een latere.", c.intake()))
			}),
		datum("dagtekening-vorige", "DUO, PIP", "De dagtekening is niet eerder dan die van het eerdere PIP", Blokkeert,
			func(_ Inhoud, c Context) bool { return !c.laatsteDagtekening().Leeg() }, func(c Context) string {
				return moet(!c.dagtekening().Voor(c.laatsteDagtekening()), fmt.Sprintf("Het eerdere PIP is van %s. Kies die dag of een latere.", c.laatsteDagtekening()))
			}),
		datum("pip-termijn", "Bi 5.3 lid 1 tot en met 3", "Het PIP is op tijd", LetOp,
			func(_ Inhoud, c Context) bool { return c.nieuwPlan() && !c.PIPUiterlijk.Leeg() }, func(c Context) string {
				return moet(!c.dagtekening().Na(c.PIPUiterlijk), fmt.Sprintf("De termijn voor het PIP liep tot en met %s. Stel het PIP zo snel mogelijk vast.", c.PIPUiterlijk))
			}),
	}
}
