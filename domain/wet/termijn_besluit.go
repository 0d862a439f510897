package wet

import (
	"schakel/domain/geld"
	"schakel/domain/kalender"
)

// Bezwaar gives the last day to object to a decision (Awb 6:7, 6:8). An objection
// does not suspend the decision (Awb 6:16).
func (r Regels) Bezwaar(bekendgemaakt kalender.Datum) Termijn {
	s := r.schrijf("Bezwaar begint de dag na de bekendmaking", "Awb 6:7; Awb 6:8; Atw 1 lid 1")
	s.datum("bekendmaking", bekendgemaakt)
	if bekendgemaakt.Leeg() {
		return s.nogNiet(TermijnBezwaar, "Het besluit is nog niet bekendgemaakt.")
	}
	laatste := s.na(bekendgemaakt, s.getal(BezwaartermijnWeken, bekendgemaakt), kalender.Week)
	return s.geldt(Termijn{Naam: TermijnBezwaar, TotEnMet: laatste}, "Bezwaar maken kan tot en met %s.", laatste.LangMetDag())
}

// Beroep gives the last day to go to court against a decision on bezwaar (Awb 6:7).
func (r Regels) Beroep(bekendgemaakt kalender.Datum) Termijn {
	s := r.schrijf("Beroep begint de dag na de bekendmaking van de beslissing op bezwaar", "Awb 6:7; Awb 6:8; Atw 1 lid 1")
	s.datum("beslissing op bezwaar", bekendgemaakt)
	if bekendgemaakt.Leeg() {
		return s.nogNiet(TermijnBeroep, "Er is nog geen beslissing op bezwaar.")
	}
	laatste := s.na(bekendgemaakt, s.getal(BeroepstermijnWeken, bekendgemaakt), kalender.Week)
	s.letOp("Bij welke rechter beroep kan worden ingesteld, is te controleren.")
	return s.geldt(Termijn{Naam: TermijnBeroep, TotEnMet: laatste}, "Beroep instellen kan tot en met %s.", laatste.LangMetDag())
}

// BeslistermijnBezwaar gives the last day to decide on a bezwaar (Awb 7:10), counted
// from the end of the bezwaartermijn of the decision that was announced on bekendgemaakt.
func (r Regels) BeslistermijnBezwaar(bekendgemaakt kalender.Datum, commissie, verdaagd bool) Termijn {
	s := r.schrijf("Het college beslist op tijd op het bezwaar", "Awb 7:10; Atw 1 lid 1")
	einde := r.Bezwaar(bekendgemaakt)
	s.datum("laatste dag van de bezwaartermijn", einde.TotEnMet)
	if !einde.Geldt {
		return s.nogNiet(TermijnBeslisBezwaar, "%s", einde.Uitleg.Uitkomst)
	}
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
	s := r.schrijf("De boete wordt op tijd betaald", "Awb 4:87; Atw 1 lid 1")
	s.datum("bekendmaking", bekendgemaakt)
	if bekendgemaakt.Leeg() {
		return s.nogNiet(TermijnBetaling, "Het besluit is nog niet bekendgemaakt.")
	}
	laatste := s.na(bekendgemaakt, s.getal(BetaaltermijnWeken, bekendgemaakt), kalender.Week)
	if !genoemd.Leeg() {
		s.datum("dag die in het besluit staat", genoemd)
	}
	switch {
	case genoemd.Na(laatste):
		s.stap("Het besluit noemt een latere dag: %s.", genoemd.LangMetDag())
		laatste = genoemd
	case !genoemd.Leeg() && genoemd.Voor(laatste):
		s.letOp("Het besluit noemt %s. Dat is te vroeg: de wettelijke termijn gaat voor.", genoemd)
	}
	return s.geldt(Termijn{Naam: TermijnBetaling, TotEnMet: laatste}, "De boete moet uiterlijk op %s zijn betaald.", laatste.LangMetDag())
}

// Boetebesluit gives the last day to decide on a fine after a rapport (Awb 5:51), a term of order.
func (r Regels) Boetebesluit(rapport kalender.Datum) Termijn {
	s := r.schrijf("Het college beslist op tijd over de boete", "Awb 5:51; Atw 4 onder a")
	s.datum("dagtekening van het rapport", rapport)
	if rapport.Leeg() {
		return s.nogNiet(TermijnBoetebesluit, "Er is nog geen rapport.")
	}
	laatste := s.na(rapport, s.getal(BoeteBeslistermijnWeken, rapport), kalender.Week)
	s.letOp("Dit is een termijn van orde: ook daarna kan het college nog beslissen, maar leg uit waarom het later is.")
	return s.geldt(Termijn{Naam: TermijnBoetebesluit, TotEnMet: laatste}, "Het college beslist uiterlijk op %s over de boete.", laatste.LangMetDag())
}

// NieuweIntaketermijn gives the last day that a fine for the brede intake may set as
// the new term (Wi 22 lid 2); the college may set an earlier one.
func (r Regels) NieuweIntaketermijn(bekendgemaakt kalender.Datum) Termijn {
	s := r.schrijf("De boete voor de brede intake geeft een nieuwe termijn", "Wi 22 lid 2; Atw 1 lid 1")
	s.datum("bekendmaking van de boete", bekendgemaakt)
	if bekendgemaakt.Leeg() {
		return s.nogNiet(TermijnNieuweIntake, "De boete is nog niet bekendgemaakt.")
	}
	laatste := s.na(bekendgemaakt, s.getal(BoeteIntakeNieuweTermijnMaanden, bekendgemaakt), kalender.Maand)
	return s.geldt(Termijn{Naam: TermijnNieuweIntake, TotEnMet: laatste}, "De nieuwe termijn eindigt uiterlijk op %s.", laatste.LangMetDag())
}

// Aanmaning gives the last day to pay after a reminder (Awb 4:112), counted from the
// day after it was sent.
func (r Regels) Aanmaning(verzonden kalender.Datum) Termijn {
	s := r.schrijf("Na de aanmaning is er nog een korte tijd om te betalen", "Awb 4:112; Atw 1 lid 1")
	s.datum("aanmaning verzonden", verzonden)
	if verzonden.Leeg() {
		return s.nogNiet(TermijnAanmaning, "Er is geen aanmaning verzonden.")
	}
	laatste := s.na(verzonden, s.getal(AanmaningTermijnWeken, verzonden), kalender.Week)
	return s.geldt(Termijn{Naam: TermijnAanmaning, TotEnMet: laatste}, "Na de aanmaning moet uiterlijk op %s zijn betaald.", laatste.LangMetDag())
}

// Verjaring gives the last day on which a debt can be claimed (Awb 4:104); betaaltermijn is the last day to pay.
func (r Regels) Verjaring(betaaltermijn kalender.Datum) Termijn {
	s := r.schrijf("De schuld verjaart na het einde van de betaaltermijn", "Awb 4:104")
	s.datum("laatste dag om te betalen", betaaltermijn)
	if betaaltermijn.Leeg() {
		return s.nogNiet(TermijnVerjaring, "Er is nog geen betaaltermijn.")
	}
	laatste := s.na(betaaltermijn, s.getal(VerjaringGeldschuldJaren, betaaltermijn), kalender.Jaar)
	s.letOp("Een aanmaning, uitstel of erkenning kan de verjaring stuiten of verlengen. Beoordeel dat zelf.")
	return s.geldt(Termijn{Naam: TermijnVerjaring, TotEnMet: laatste}, "De schuld kan worden ingevorderd tot en met %s.", laatste.LangMetDag())
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
