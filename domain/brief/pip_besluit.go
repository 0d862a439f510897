package brief

import (
	"schakel/domain/document"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// besluit gathers the legal part of the plan.
func (f PIPFeiten) besluit() Besluit {
	adres := f.Gemeente.BezwaarAdres
	if len(zonderLeeg(adres...)) == 0 {
		adres = f.Gemeente.Adres
	}
	return Besluit{
		Gemeente: f.Gemeente.Naam, Datum: f.Versie.Dagtekening,
		Beslissing: f.beslissing(), Feiten: f.feiten(), Gronden: f.gronden(), Motivering: f.motivering(),
		Termijnen:    f.termijnen(),
		BezwaarAdres: adres, BezwaarWeken: f.Normen.BezwaarWeken, Bezwaar: f.Bezwaar,
		Ondertekenaar: f.Versie.Ondertekenaar, NaamPersoon: f.Persoon.Naam.Volledig(),
	}
}

func (f PIPFeiten) beslissing() []string {
	g, i := f.Gemeente.Naam, f.inhoud()
	eind := "stelt uw Persoonlijk plan Inburgering en Participatie (PIP) vast."
	if f.concept() {
		eind = "wil uw Persoonlijk plan Inburgering en Participatie (PIP) vaststellen."
	}
	uit := []string{"Het college van burgemeester en wethouders van " + g + " " + eind}
	if r := i.Leerroute.Naam(); r != "" {
		uit = append(uit, "Uw leerroute is de "+r+".")
	}
	switch {
	case f.gewijzigd() && f.Vorige != nil && !f.Vorige.Dagtekening.Leeg():
		uit = append(uit, "Dit plan komt in de plaats van het plan van "+f.Vorige.Dagtekening.Lang()+".")
	case f.verhuisd() && f.VorigeGemeente != "":
		uit = append(uit, "Dit plan komt in de plaats van het plan van de gemeente "+f.VorigeGemeente+".")
	}
	return append(uit, "De afspraken in dit plan horen bij het besluit.")
}

func (f PIPFeiten) feiten() []document.Gegeven {
	dag, erbij := f.intake()
	intake := ""
	switch {
	case dag.Leeg():
	case erbij:
		intake = "afgerond op " + dag.Lang()
	default:
		intake = "na drie oproepen zonder u afgerond op " + dag.Lang()
	}
	vorige := ""
	if f.Vorige != nil {
		vorige = f.Vorige.Dagtekening.Lang()
	}
	return []document.Gegeven{
		{Label: "Kennisgeving van DUO", Waarde: f.Kennisgeving.Lang()},
		{Label: "Groep", Waarde: doelgroepWoord(f.Doelgroep)},
		{Label: "Brede intake", Waarde: intake},
		{Label: "Leerbaarheidstoets", Waarde: f.toetsKort()},
		{Label: "Eerder plan", Waarde: vorige},
		{Label: "Vorige gemeente", Waarde: f.VorigeGemeente},
	}
}

func (f PIPFeiten) motivering() []Reden {
	i := f.inhoud()
	uit := []Reden{{Tekst: i.Motivering}, {Kop: afwijkingToets, Tekst: i.AfwijkingToets}}
	if f.gewijzigd() {
		uit = append(uit, Reden{Kop: f.redenWoord(), Tekst: i.WijzigingReden})
	}
	if i.LagereUrennorm > 0 {
		uit = append(uit, Reden{Kop: lagereNormReden, Tekst: i.LagereUrennormReden})
	}
	return uit
}

// termijnen gives the terms that hold on the day of this plan: that for setting it when
// one ran, that of the inburgering, and what has not passed of the others.
func (f PIPFeiten) termijnen() []wet.Termijn {
	var uit []wet.Termijn
	if f.metTermijn() {
		uit = append(uit, f.PIPTermijn)
	}
	uit = append(uit, f.Inburgering)
	if !f.LeerrouteWijzigen.TotEnMet.Voor(f.Datum) {
		uit = append(uit, f.LeerrouteWijzigen)
	}
	if f.inhoud().Ontzorgen != "" && !f.Ontzorgen.TotEnMet.Voor(f.Datum) {
		uit = append(uit, f.Ontzorgen)
	}
	return uit
}

// metTermijn tells whether a term ran for setting this plan: for the first of this
// municipality (Bi 5.3 lid 1 tot en met 3), not for a change of it.
func (f PIPFeiten) metTermijn() bool { return !f.gewijzigd() || f.verhuisd() }

// gronden lists the articles on which the parts of this plan rest.
func (f PIPFeiten) gronden() []Grond {
	i := f.inhoud()
	uit := []Grond{{"De brede intake", "Wi 14; Bi 5.2"}}
	als := func(ja bool, onderwerp, artikel string) {
		if ja {
			uit = append(uit, Grond{onderwerp, artikel})
		}
	}
	als(i.Leerroute == "", "Het plan en de leerroute", "Wi 15 lid 1 onder a")
	als(i.Leerroute == wet.RouteB1, "De leerroute: de B1-route", "Wi 7 en 15 lid 1 onder a")
	als(i.Leerroute == wet.RouteOnderwijs, "De leerroute: de onderwijsroute", "Wi 8 en 15 lid 1 onder a")
	als(i.Leerroute == wet.RouteZ, "De leerroute: de Z-route", "Wi 9 en 15 lid 1 onder a; Bi 3.14")
	als(f.Versie.Soort == pip.Schakelen, "Een andere leerroute", "Wi 17 lid 2; Bi 5.3 lid 6 en 5.4")
	als(f.Versie.Soort == pip.Afschalen, "Een lager niveau van de examens", "Wi 17 lid 3; Bi 5.3 lid 6 en 5.5")
	als(f.Versie.Soort == pip.NaVerhuizing, "Het plan na een verhuizing", "Bi 5.3 lid 3")
	als(i.LagereUrennorm > 0, "Minder uren les", "Ri 3.16 lid 2")
	als(!f.asiel() && alfabetiseringWoord(i.Alfabetisering) != "", "Leren lezen en schrijven", "Bi 6.2 lid 1 onder c")
	als(f.asiel(), "Hoeveel en hoe vaak u les volgt", "Wi 15 lid 2")
	als(f.asiel(), "De lessen die de gemeente aanbiedt", "Wi 16")
	als(true, "Ondersteuning en begeleiding", "Wi 15 lid 1 onder b")
	als(f.asiel() && i.MaatschappelijkeBegeleiding != "", "Maatschappelijke begeleiding", "Wi 13")
	als(true, "De voortgangsgesprekken", "Wi 17 lid 1; Bi 5.3 lid 4")
	als(true, "Het participatieverklaringstraject (PVT)", "Wi 6 en 15 lid 1 onder c; Bi 3.1")
	als(i.Leerroute != wet.RouteOnderwijs, "De Module Arbeidsmarkt en Participatie (MAP)", "Wi 6 en 15 lid 1 onder c; Bi 3.2; Ri 3.1")
	als(i.VVE != "", "Voorschoolse educatie van uw kind", "Wi 15 lid 1 onder d")
	als(i.Participatiewet != "", "Plichten bij uw bijstand", "Wi 15 lid 3; Pw")
	als(i.Ontzorgen != "", "Ontzorgen", "Wi 15 lid 3; Pw 56a")
	als(i.EerdereInspanning != "", "Wat al meetelt", "Bi 5.3 lid 5")
	als(f.metTermijn(), "De termijn voor het plan", "Bi 5.3")
	als(true, "De termijn om in te burgeren", "Wi 11")
	als(true, "Boetes", "Wi 23 tot en met 27; Bi 7.1 en 7.2")
	return uit
}
