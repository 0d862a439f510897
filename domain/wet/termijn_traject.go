package wet

import "schakel/domain/kalender"

// Inburgeringstermijn is the period in which the person must complete everything
// (Wi 11). It starts the day after the dagtekening of the first PIP and does not
// change when that PIP is replaced. verlengdTotEnMet is the last day that DUO told,
// empty when there is none; DUO's record decides.
func (r Regels) Inburgeringstermijn(dagtekening, verlengdTotEnMet kalender.Datum) Termijn {
	s := r.schrijf("De inburgeringstermijn begint de dag na de dagtekening van het eerste PIP", "Wi 11 lid 1 en 2")
	s.datum("dagtekening van het eerste PIP", dagtekening)
	if dagtekening.Leeg() {
		return s.nogNiet(TermijnInburgering, "De inburgeringstermijn begint pas als het PIP is vastgesteld.")
	}
	van := dagtekening.PlusDagen(s.getal(InburgeringstermijnStartOffset, dagtekening))
	tot := s.periode(van, s.getal(InburgeringstermijnJaren, dagtekening), kalender.Jaar)
	if !verlengdTotEnMet.Leeg() {
		s.datum("laatste dag volgens DUO", verlengdTotEnMet)
		s.stap("DUO stelt het einde vast: tot en met %s.", verlengdTotEnMet.LangMetDag())
		if verlengdTotEnMet.Voor(tot) {
			s.letOp("De laatste dag volgens DUO ligt voor de berekende dag %s. Vraag DUO of dit klopt.", tot)
		}
		tot = verlengdTotEnMet
	}
	return s.geldt(Termijn{Naam: TermijnInburgering, Van: van, TotEnMet: tot},
		"De inburgeringstermijn loopt van %s tot en met %s.", van.Lang(), tot.Lang())
}

// NieuweInburgeringstermijn is the new term that DUO gave after the first had passed
// (Wi 24, 25; Ri 7.4): maanden months from van.
func (r Regels) NieuweInburgeringstermijn(van kalender.Datum, maanden int) Termijn {
	s := r.schrijf("Na een overschreden termijn geeft DUO een nieuwe termijn", "Wi 24; Wi 25; Ri 7.4")
	s.datum("eerste dag volgens DUO", van)
	s.invoer("duur", kalender.Maand.Telling(maanden))
	if van.Leeg() || maanden <= 0 {
		return s.nogNiet(TermijnNieuweTermijn, "DUO heeft nog geen nieuwe termijn gegeven.")
	}
	tot := s.periode(van, maanden, kalender.Maand)
	return s.geldt(Termijn{Naam: TermijnNieuweTermijn, Van: van, TotEnMet: tot},
		"De nieuwe termijn loopt van %s tot en met %s.", van.Lang(), tot.Lang())
}

// LeerrouteWijzigen gives the last day on which the leerroute may be changed without
// an exception (Wi 17 lid 2, Bi 5.4 lid 1); dagtekening is that of the first PIP.
func (r Regels) LeerrouteWijzigen(dagtekening kalender.Datum) Termijn {
	s := r.schrijf("De leerroute kan alleen in de eerste tijd van de inburgeringstermijn gewijzigd worden", "Wi 17 lid 2; Bi 5.4 lid 1")
	s.datum("dagtekening van het eerste PIP", dagtekening)
	if dagtekening.Leeg() {
		return s.nogNiet(TermijnLeerrouteWijzig, "Er is nog geen PIP, dus ook nog geen leerroute om te wijzigen.")
	}
	van := dagtekening.PlusDagen(s.getal(InburgeringstermijnStartOffset, dagtekening))
	tot := s.periode(van, s.getal(LeerrouteWijzigenMaxMaanden, dagtekening), kalender.Maand)
	s.letOp("Later kan alleen van de onderwijsroute naar de B1-route, of met een uitzondering (Bi 5.4).")
	return s.geldt(Termijn{Naam: TermijnLeerrouteWijzig, Van: van, TotEnMet: tot},
		"De leerroute kan worden gewijzigd tot en met %s.", tot.LangMetDag())
}

// Aanbod gives the last day on which the college must have offered a course for the
// leerroute to an asielstatushouder, or on which the taalschakeltraject must have
// started; after it the person has a right to extension (Ri 4.1 lid 1 onder g).
func (r Regels) Aanbod(d Doelgroep, l Leerroute, dagtekening kalender.Datum) Termijn {
	s := r.schrijf("Een asielstatushouder krijgt op tijd een cursus of opleiding aangeboden", "Wi 16 lid 1; Ri 4.1 lid 1 onder g")
	s.invoer("doelgroep", string(d))
	s.invoer("leerroute", l.Naam())
	s.datum("dagtekening van het PIP", dagtekening)
	if d != Asielstatushouder {
		return s.geldtNiet(TermijnAanbod, "Het college hoeft geen cursus aan te bieden: dat moet alleen bij een asielstatushouder.")
	}
	if dagtekening.Leeg() {
		return s.nogNiet(TermijnAanbod, "De termijn begint met de dagtekening van het PIP.")
	}
	if l == RouteOnderwijs {
		laatste := s.na(dagtekening, s.getal(StartTaalschakelMaanden, dagtekening), kalender.Maand)
		return s.geldt(Termijn{Naam: TermijnAanbod, TotEnMet: laatste}, "Het taalschakeltraject moet uiterlijk op %s gestart zijn.", laatste.LangMetDag())
	}
	laatste := s.na(dagtekening, s.getal(AanbodTermijnMaanden, dagtekening), kalender.Maand)
	s.letOp("Deze termijn staat in een ministeriële regeling. Of de Algemene termijnenwet daarvoor geldt, is te controleren.")
	return s.geldt(Termijn{Naam: TermijnAanbod, TotEnMet: laatste}, "De cursus moet uiterlijk op %s zijn aangeboden.", laatste.LangMetDag())
}

// VerlengingVragen gives the period in which the person can ask DUO for extension
// (Bi 4.5): from six months before the end of the term.
func (r Regels) VerlengingVragen(einde kalender.Datum) Termijn {
	s := r.schrijf("Verlenging kan worden gevraagd in de laatste maanden van de termijn", "Bi 4.5 lid 1")
	s.datum("laatste dag van de inburgeringstermijn", einde)
	if einde.Leeg() {
		return s.nogNiet(TermijnVerlengingVragen, "De inburgeringstermijn loopt nog niet.")
	}
	n := s.getal(VerlengingAanvraagVroegstMaanden, einde)
	van := einde.PlusMaanden(-n)
	s.stap("%s voor %s is %s.", kalender.Maand.Telling(n), einde.Lang(), van.LangMetDag())
	return s.geldt(Termijn{Naam: TermijnVerlengingVragen, Van: van, TotEnMet: einde},
		"De inburgeraar kan bij DUO verlenging vragen vanaf %s.", van.LangMetDag())
}

// VerlengingBesluit gives the last day on which DUO decides on an extension that was asked on a day (Bi 4.5).
func (r Regels) VerlengingBesluit(gevraagd kalender.Datum) Termijn {
	return r.vanaf(termijnregel{
		naam: TermijnVerlengingDUO, regel: "DUO beslist over de verlenging", artikel: "Bi 4.5 lid 1; Atw 1 lid 1; Atw 5",
		begin: "aanvraag", nogNiet: "Er is geen verlenging gevraagd.",
		duur: VerlengingBeslistermijnWeken, eenheid: kalender.Week, uitkomst: "DUO beslist uiterlijk op %s.",
	}, gevraagd)
}

// Ontzorgen gives the months in which the college pays rent, energy and care
// insurance out of the bijstand (Pw 56a): only with an asylum permit bepaalde tijd.
func (r Regels) Ontzorgen(v Verblijfsvergunning, bijstandVanaf kalender.Datum) Termijn {
	s := r.schrijf("Het college betaalt uit de bijstand de huur, gas, water, stroom en zorgverzekering", "Pw 56a")
	s.invoer("verblijfsvergunning", string(v))
	s.datum("recht op bijstand vanaf", bijstandVanaf)
	if v == "" {
		return s.nogNiet(TermijnOntzorgen, "De verblijfsvergunning is niet bekend.")
	}
	if v != AsielBepaald {
		return s.geldtNiet(TermijnOntzorgen, "Ontzorgen geldt alleen bij een verblijfsvergunning asiel voor bepaalde tijd.")
	}
	if bijstandVanaf.Leeg() {
		return s.geldtNiet(TermijnOntzorgen, "Ontzorgen geldt alleen bij een recht op bijstand.")
	}
	tot := s.periode(bijstandVanaf, s.getal(OntzorgenMaanden, bijstandVanaf), kalender.Maand)
	return s.geldt(Termijn{Naam: TermijnOntzorgen, Van: bijstandVanaf, TotEnMet: tot},
		"Het ontzorgen loopt van %s tot en met %s.", bijstandVanaf.Lang(), tot.Lang())
}
