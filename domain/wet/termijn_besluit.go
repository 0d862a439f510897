package wet

import (
	"schakel/domain/geld"
	"schakel/domain/kalender"
)

// Bezwaar gives the last day to object to a decision (Awb 6:7, 6:8). An objection
// does not suspend the decision (Awb 6:16).
func (r Regels) Bezwaar(bekendgemaakt kalender.Datum) Termijn {
	return r.vanaf(termijnregel{
		naam: TermijnBezwaar, regel: "Bezwaar begint de dag na de bekendmaking", artikel: "Awb 6:7; Awb 6:8; Atw 1 lid 1",
		begin: "bekendmaking", nogNiet: "Het besluit is nog niet bekendgemaakt.",
		duur: BezwaartermijnWeken, eenheid: kalender.Week, uitkomst: "Bezwaar maken kan tot en met %s.",
	}, bekendgemaakt)
}

// Beroep gives the last day to go to court against a decision on bezwaar (Awb 6:7).
func (r Regels) Beroep(bekendgemaakt kalender.Datum) Termijn {
	return r.vanaf(termijnregel{
		naam: TermijnBeroep, regel: "Beroep begint de dag na de bekendmaking van de beslissing op bezwaar", artikel: "Awb 6:7; Awb 6:8; Atw 1 lid 1",
		begin: "beslissing op bezwaar", nogNiet: "Er is nog geen beslissing op bezwaar.",
		duur: BeroepstermijnWeken, eenheid: kalender.Week, uitkomst: "Beroep instellen kan tot en met %s.",
		letOp: "Bij welke rechter beroep kan worden ingesteld, is te controleren.",
	}, bekendgemaakt)
}

// BeslistermijnBezwaar gives the last day to decide on a bezwaar (Awb 7:10), counted
// from the end of the bezwaartermijn of the decision that was announced on bekendgemaakt.
func (r Regels) BeslistermijnBezwaar(bekendgemaakt kalender.Datum, commissie, verdaagd bool) Termijn {
	s := r.schrijf("Het college beslist op tijd op het bezwaar", "Awb 7:10; Atw 1 lid 1")
	s.datum("bekendmaking", bekendgemaakt)
	s.invoer("met een adviescommissie", jaNee(commissie))
	s.invoer("verdaagd", jaNee(verdaagd))
	einde := r.Bezwaar(bekendgemaakt)
	if !einde.Geldt {
		return s.nogNiet(TermijnBeslisBezwaar, "%s", einde.Uitleg.Uitkomst)
	}
	s.neem(einde.Uitleg)
	s.stap("%s", einde.Uitleg.Uitkomst)
	naam := BeslistermijnBezwaarWeken
	if commissie {
		naam = BeslistermijnBezwaarCommissieWeken
	}
	weken := s.getal(naam, einde.TotEnMet)
	if verdaagd {
		erbij := s.getal(BeslistermijnBezwaarVerdagingWeken, einde.TotEnMet)
		s.stap("%d weken en %d weken verdaging is %d weken.", weken, erbij, weken+erbij)
		weken += erbij
	}
	laatste := s.na(einde.TotEnMet, weken, kalender.Week)
	return s.geldt(Termijn{Naam: TermijnBeslisBezwaar, TotEnMet: laatste}, "Het college beslist uiterlijk op %s.", laatste.LangMetDag())
}

// Betaling gives the last day to pay a fine (Awb 4:87). genoemd is a later day that
// the decision itself states; empty when it states none.
func (r Regels) Betaling(bekendgemaakt, genoemd kalender.Datum) Termijn {
	const uitkomst = "De boete moet uiterlijk op %s zijn betaald."
	t := r.vanaf(termijnregel{
		naam: TermijnBetaling, regel: "De boete wordt op tijd betaald", artikel: "Awb 4:87; Atw 1 lid 1",
		begin: "bekendmaking", nogNiet: "Het besluit is nog niet bekendgemaakt.",
		duur: BetaaltermijnWeken, eenheid: kalender.Week, uitkomst: uitkomst,
	}, bekendgemaakt)
	if !t.Geldt || genoemd.Leeg() {
		return t
	}
	s := &schrijver{r: r, u: t.Uitleg}
	s.datum("dag die in het besluit staat", genoemd)
	switch {
	case genoemd.Na(t.TotEnMet):
		s.stap("Het besluit noemt een latere dag: %s.", genoemd.LangMetDag())
		t.TotEnMet = genoemd
	case genoemd.Voor(t.TotEnMet):
		s.letOp("Het besluit noemt %s. Dat is te vroeg: de wettelijke termijn gaat voor.", genoemd)
	}
	return s.geldt(t, uitkomst, t.TotEnMet.LangMetDag())
}

// Boetebesluit gives the last day to decide on a fine after a rapport (Awb 5:51), a term of order.
func (r Regels) Boetebesluit(rapport kalender.Datum) Termijn {
	return r.vanaf(termijnregel{
		naam: TermijnBoetebesluit, regel: "Het college beslist op tijd over de boete", artikel: "Awb 5:51; Atw 4 onder a",
		begin: "dagtekening van het rapport", nogNiet: "Er is nog geen rapport.",
		duur: BoeteBeslistermijnWeken, eenheid: kalender.Week, uitkomst: "Het college beslist uiterlijk op %s over de boete.",
		letOp: "Dit is een termijn van orde: ook daarna kan het college nog beslissen, maar leg uit waarom het later is.",
	}, rapport)
}

// NieuweIntaketermijn gives the last day that a fine for the brede intake may set as
// the new term (Wi 22 lid 2); the college may set an earlier one.
func (r Regels) NieuweIntaketermijn(bekendgemaakt kalender.Datum) Termijn {
	return r.vanaf(termijnregel{
		naam: TermijnNieuweIntake, regel: "De boete voor de brede intake geeft een nieuwe termijn", artikel: "Wi 22 lid 2; Atw 1 lid 1",
		begin: "bekendmaking van de boete", nogNiet: "De boete is nog niet bekendgemaakt.",
		duur: BoeteIntakeNieuweTermijnMaanden, eenheid: kalender.Maand, uitkomst: "De nieuwe termijn eindigt uiterlijk op %s.",
	}, bekendgemaakt)
}

// Aanmaning gives the last day to pay after a reminder (Awb 4:112), counted from the
// day after it was sent.
func (r Regels) Aanmaning(verzonden kalender.Datum) Termijn {
	return r.vanaf(termijnregel{
		naam: TermijnAanmaning, regel: "Na de aanmaning is er nog een korte tijd om te betalen", artikel: "Awb 4:112; Atw 1 lid 1",
		begin: "aanmaning verzonden", nogNiet: "Er is geen aanmaning verzonden.",
		duur: AanmaningTermijnWeken, eenheid: kalender.Week, uitkomst: "Na de aanmaning moet uiterlijk op %s zijn betaald.",
	}, verzonden)
}

// Verjaring gives the last day on which a debt can be claimed (Awb 4:104); betaaltermijn is the last day to pay.
func (r Regels) Verjaring(betaaltermijn kalender.Datum) Termijn {
	return r.vanaf(termijnregel{
		naam: TermijnVerjaring, regel: "De schuld verjaart na het einde van de betaaltermijn", artikel: "Awb 4:104",
		begin: "laatste dag om te betalen", nogNiet: "Er is nog geen betaaltermijn.",
		duur: VerjaringGeldschuldJaren, eenheid: kalender.Jaar, uitkomst: "De schuld kan worden ingevorderd tot en met %s.",
		letOp: "Een aanmaning, uitstel of erkenning kan de verjaring stuiten of verlengen. Beoordeel dat zelf.",
	}, betaaltermijn)
}

// VervalBevoegdheid gives the last day on which a fine can still be imposed for an
// overtreding of a day (Awb 5:45): longer where the highest fine is above the limit of Awb 5:53.
func (r Regels) VervalBevoegdheid(a BoeteArtikel, overtreding kalender.Datum) Termijn {
	s := r.schrijf("De bevoegdheid om een boete op te leggen vervalt", "Awb 5:45; Awb 5:53 lid 1")
	s.invoer("artikel", a.Tekst())
	s.datum("overtreding", overtreding)
	if overtreding.Leeg() || !a.Bekend() {
		return s.nogNiet(TermijnVerval, "De dag of het artikel van de overtreding is niet bekend.")
	}
	naam := BoeteVervalJarenLicht
	if s.zwaar(a, overtreding) {
		naam = BoeteVervalJaren
	}
	laatste := s.na(overtreding, s.getal(naam, overtreding), kalender.Jaar)
	return s.geldt(Termijn{Naam: TermijnVerval, TotEnMet: laatste}, "Een boete kan worden opgelegd tot en met %s.", laatste.LangMetDag())
}

// Rapport tells whether a rapport, a zienswijze and another decider are mandatory
// (Awb 5:53, 10:3 lid 4): where the fine may be above the limit, whatever it becomes.
func (r Regels) Rapport(a BoeteArtikel, overtreding kalender.Datum) Oordeel {
	s := r.schrijf("Boven een grens zijn rapport, zienswijze en een andere beslisser verplicht", "Awb 5:53; Awb 10:3 lid 4")
	s.invoer("artikel", a.Tekst())
	s.datum("overtreding", overtreding)
	zwaar := a.Bekend() && s.zwaar(a, overtreding)
	switch {
	case s.err != nil:
		return s.onbekend()
	case zwaar:
		return s.ja("Een rapport is verplicht, de inburgeraar mag een zienswijze geven en de opsteller van het rapport beslist niet.")
	default:
		s.letOp("Schakel vraagt ook hier een rapport, een zienswijze en een andere beslisser.")
		return s.nee("Een rapport is niet verplicht, maar mag wel (Awb 5:48).")
	}
}

func (s *schrijver) zwaar(a BoeteArtikel, op kalender.Datum) bool {
	var hoogste geld.Cent
	if a == Artikel22 {
		hoogste = s.bedrag(BoeteIntakeMaximum, op)
	} else {
		hoogste = s.bedrag(BoeteTrajectMaximum, op)
	}
	drempel := s.bedrag(BoeterapportDrempel, op)
	s.stap("De hoogste boete is %s; de grens is meer dan %s.", hoogste, drempel)
	return hoogste > drempel
}
