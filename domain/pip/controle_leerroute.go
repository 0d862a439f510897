package pip

import (
	"fmt"

	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// regelsLeerroute: the route, its level and a change of it.
func regelsLeerroute() []regel {
	return append([]regel{
		{code: "leerroute", artikel: "Wi 15 lid 1 onder a; Wi 7 tot en met 9", veld: VeldLeerroute, ernst: Blokkeert,
			tekst: "De leerroute",
			toets: func(i Inhoud, _ Context) string {
				return moet(bestaat(i.Leerroute, wet.Leerroutes()), "Kies de leerroute: B1-route, onderwijsroute of Z-route.")
			}},
		{code: "leerroute-verhuizing", artikel: "Bi 5.3 lid 3", veld: VeldLeerroute, ernst: Blokkeert,
			tekst: "Na een verhuizing blijft de leerroute dezelfde",
			geldt: func(_ Inhoud, c Context) bool {
				return c.Soort == NaVerhuizing || (c.Soort == Eerste && c.RouteVerhuizing != "")
			},
			toets: func(i Inhoud, c Context) string {
				if c.RouteVerhuizing == "" {
					return "Leg in het dossier vast welke leerroute in het PIP van de vorige gemeente staat."
				}
				return moet(i.Leerroute == c.RouteVerhuizing, fmt.Sprintf("De vorige gemeente koos de %s. Na een verhuizing blijft dat de leerroute.", c.RouteVerhuizing.Naam()))
			}},
		{code: "onderwijs-wens", artikel: "Wi 8 lid 1", veld: VeldLeerroute, ernst: LetOp,
			tekst: "De persoon wil een opleiding in het mbo of hoger onderwijs",
			geldt: func(i Inhoud, c Context) bool { return bijOnderwijs(i, c) && c.nieuwPlan() },
			toets: func(_ Inhoud, c Context) string {
				return moet(c.WensOnderwijs == persoon.Ja, "De onderwijsroute vraagt dat de persoon bij de intake zegt een opleiding te willen doen. Controleer het verslag van de intake.")
			}},
		{code: "niveau", artikel: "Wi 7 tot en met 9 en 17; Bi 5.5; DUO, PIP", veld: VeldNiveau, ernst: Blokkeert,
			tekst: "Het niveau past bij de leerroute",
			toets: niveauFout},
		{code: "alfabetisering", artikel: "Bi 6.2 lid 1 onder c", veld: VeldAlfabetisering, ernst: Blokkeert,
			tekst: "Of alfabetisering nodig is (van belang voor de lening)", geldt: recht(wet.LeningDUO), toets: alfabetiseringBekend},
		{code: "alfabetisering-asiel", artikel: "DUO, PIP", veld: VeldAlfabetisering, ernst: LetOp,
			tekst: "Of alfabetisering nodig is", geldt: geenRecht(wet.LeningDUO), toets: alfabetiseringBekend},
		{code: "intensiteit", artikel: "Wi 15 lid 2", veld: VeldIntensiteit, ernst: Blokkeert,
			tekst: "De intensiteit van de leerroute", geldt: recht(wet.IntensiteitLeerroute),
			toets: func(i Inhoud, _ Context) string {
				return moet(gevuld(i.Intensiteit) || i.UrenPerWeek > 0, "Leg vast hoeveel en hoe vaak de persoon les heeft, bijvoorbeeld 12 uur per week.")
			}},
		{code: "geen-intensiteit", artikel: "Wi 15 lid 2", veld: VeldIntensiteit, ernst: Blokkeert,
			tekst: "Het PIP legt geen intensiteit van de leerroute op", geldt: geenRecht(wet.IntensiteitLeerroute),
			toets: func(i Inhoud, _ Context) string {
				return moet(!gevuld(i.Intensiteit) && i.UrenPerWeek == 0, "Maak de intensiteit en de uren per week leeg. Alleen bij een asielstatushouder legt de gemeente die vast.")
			}},
		{code: "geschatte-uren", artikel: "DUO, PIP", veld: VeldGeschatteUrenB1, ernst: LetOp,
			tekst: "Het geschatte aantal uren van de B1-route",
			geldt: func(i Inhoud, c Context) bool { return bijB1(i, c) && c.asiel() },
			toets: func(i Inhoud, _ Context) string {
				return moet(i.GeschatteUrenB1 > 0, "Schat hoeveel uur les de B1-route in totaal vraagt. DUO wil dat weten.")
			}},
		{code: "geen-geschatte-uren", artikel: "DUO, PIP", veld: VeldGeschatteUrenB1, ernst: Blokkeert,
			tekst: "Geen geschat aantal uren",
			geldt: func(i Inhoud, c Context) bool { return i.GeschatteUrenB1 > 0 && (!bijB1(i, c) || !c.asiel()) },
			toets: func(Inhoud, Context) string {
				return "Maak het geschatte aantal uren leeg. DUO neemt dat alleen aan bij een asielstatushouder in de B1-route."
			}},
	}, regelsWijziging()...)
}

func alfabetiseringBekend(i Inhoud, _ Context) string {
	return moet(i.Alfabetisering != "", "Kies of de persoon eerst moet leren lezen en schrijven in ons alfabet.")
}

// niveauBijRoute gives what the law has against the level of the exam for this route,
// or "". Empty counts as B1 in the B1-route and the onderwijsroute, as at DUO.
func niveauBijRoute(i Inhoud, r wet.Regels, eerste bool) string {
	if i.Leerroute.Naam() == "" {
		return ""
	}
	for _, n := range []wet.Niveau{wet.NiveauA2, wet.NiveauB1} {
		if past := r.NiveauPast(i.Leerroute, n, eerste); heeftNiveau(i, n) && !past.Ja {
			return past.Uitleg.Uitkomst
		}
	}
	return ""
}

// niveauFout adds what depends on the version in force: A2 in the B1-route comes by afschalen only.
func niveauFout(i Inhoud, c Context) string {
	if m := niveauBijRoute(i, c.wet(), c.eerste()); m != "" {
		return m
	}
	switch {
	case i.Leerroute == wet.RouteB1 && heeftNiveau(i, wet.NiveauA2) && nieuwAfgeschaald(c):
		return "Een examen op A2 in plaats van B1 is afschalen. Maak een nieuwe versie met de soort ‘afschalen’."
	default:
		return ""
	}
}

func heeftNiveau(i Inhoud, n wet.Niveau) bool {
	if i.Niveau == n {
		return true
	}
	for _, m := range i.NiveauPerOnderdeel {
		if m == n {
			return true
		}
	}
	return false
}

// nieuwAfgeschaald tells whether A2 appears in a plan that is no afschalen and
// follows one of this municipality without A2.
func nieuwAfgeschaald(c Context) bool {
	g, ok := Geldend(c.Eerdere)
	return ok && (c.Soort == OverigGewijzigd || c.Soort == Schakelen) && !heeftNiveau(g.Inhoud, wet.NiveauA2)
}

// regelsWijziging: switching routes and going from B1 to A2 (Wi 17; Bi 5.4, 5.5).
func regelsWijziging() []regel {
	schakelen := func(_ Inhoud, c Context) bool { return c.Soort == Schakelen }
	afschalen := func(_ Inhoud, c Context) bool { return c.Soort == Afschalen }
	return []regel{
		{code: "schakelen", artikel: "Wi 17 lid 2; Bi 5.4", veld: VeldLeerroute, ernst: Blokkeert,
			tekst: "Schakelen gaat naar een andere leerroute", geldt: schakelen,
			toets: func(i Inhoud, c Context) string {
				return moet(i.Leerroute != c.geldendeRoute(), "Kies een andere leerroute dan in het geldende PIP, of kies een andere reden voor de wijziging.")
			}},
		{code: "schakelen-termijn", artikel: "Wi 17 lid 2; Bi 5.4 lid 1 tot en met 3", veld: VeldLeerroute, ernst: LetOp,
			tekst: "Schakelen kan in de eerste anderhalf jaar van de termijn",
			geldt: func(i Inhoud, c Context) bool {
				altijd := i.Leerroute != "" && c.wet().AltijdTeWijzigen(c.geldendeRoute(), i.Leerroute)
				return c.Soort == Schakelen && !c.WijzigenTotEnMet.Leeg() && !altijd
			},
			toets: func(_ Inhoud, c Context) string {
				return moet(!c.dagtekening().Na(c.WijzigenTotEnMet), fmt.Sprintf("Schakelen kon tot en met %s. Daarna kan het alleen bij een uitzondering. Schrijf in de reden welke dat is.", c.WijzigenTotEnMet))
			}},
		{code: "zelfde-route", artikel: "Wi 17 lid 2; Bi 5.3 lid 6", veld: VeldLeerroute, ernst: Blokkeert,
			tekst: "De leerroute verandert niet",
			geldt: func(_ Inhoud, c Context) bool { return c.Soort == OverigGewijzigd && c.geldendeRoute() != "" },
			toets: func(i Inhoud, c Context) string {
				return moet(i.Leerroute == c.geldendeRoute(), fmt.Sprintf("In het geldende PIP staat de %s. Kies ‘schakelen’ als de leerroute verandert.", c.geldendeRoute().Naam()))
			}},
		{code: "afschalen-route", artikel: "Wi 17 lid 3; Bi 5.5", veld: VeldLeerroute, ernst: Blokkeert,
			tekst: "Afschalen kan alleen binnen de B1-route", geldt: afschalen,
			toets: func(i Inhoud, c Context) string {
				return moet(i.Leerroute == wet.RouteB1 && c.geldendeRoute() == wet.RouteB1, "Afschalen kan alleen als de B1-route geldt en blijft gelden.")
			}},
		{code: "afschalen-niveau", artikel: "Wi 17 lid 3; Bi 5.3 lid 6 en 5.5", veld: VeldNiveau, ernst: Blokkeert,
			tekst: "Het niveau van het examen na afschalen", geldt: afschalen,
			toets: func(i Inhoud, _ Context) string {
				return moet(heeftNiveau(i, wet.NiveauA2), "Kies A2 als niveau, of kies per onderdeel op welk niveau het examen is.")
			}},
		{code: "afschalen-uren", artikel: "Bi 5.5 lid 1", veld: VeldNiveau, ernst: Blokkeert,
			tekst: "Er zijn genoeg uren taalles gevolgd om af te schalen",
			geldt: func(_ Inhoud, c Context) bool { return c.Soort == Afschalen && c.UrenAfschalen != persoon.Onbekend },
			toets: func(_ Inhoud, c Context) string {
				return moet(c.UrenAfschalen == persoon.Ja, "De persoon heeft nog niet genoeg uren taalles gevolgd om af te schalen. Kijk bij de uren hoeveel er ontbreken.")
			}},
		{code: "afschalen-uren-onbekend", artikel: "Bi 5.5 lid 1", veld: VeldNiveau, ernst: LetOp,
			tekst: "Het aantal gevolgde uren taalles is gecontroleerd",
			geldt: func(_ Inhoud, c Context) bool { return c.Soort == Afschalen && c.UrenAfschalen == persoon.Onbekend },
			toets: func(Inhoud, Context) string {
				return "Van deze persoon zijn geen uren taalles bekend. Controleer bij de taalschool of het er genoeg zijn."
			}},
		{code: "afschalen-inzet", artikel: "Wi 17 lid 3; Bi 5.5 lid 1", veld: VeldWijzigingReden, ernst: LetOp,
			tekst: "Uit de reden blijkt dat de persoon zich genoeg heeft ingezet", geldt: afschalen,
			toets: vul(func(i Inhoud) string { return i.WijzigingReden }, "Schrijf in de reden van de wijziging waaruit de inzet blijkt.")},
	}
}
