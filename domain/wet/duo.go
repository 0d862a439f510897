package wet

import (
	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// DUOGevolg is what DUO may do when the term has passed: information for the
// municipality, which decides nothing here. Boete is the highest amount.
type DUOGevolg struct {
	Geldt   bool
	Boete   geld.Cent
	Maanden int // the new term
	Uitleg  uitleg.Uitleg
}

// DUOPVTMAP gives what follows when PVT, MAP or both are not done in time (Wi 24; Bi
// 7.2 lid 1; Ri 7.4 lid 1). peil is the day the term passed.
func (r Regels) DUOPVTMAP(pvtOntbreekt, mapOntbreekt bool, peil kalender.Datum) DUOGevolg {
	s := r.schrijf("Wie PVT of MAP niet op tijd afrondt, krijgt van DUO een boete en een nieuwe termijn", "Wi 24; Bi 7.2 lid 1; Ri 7.4 lid 1")
	s.invoer("PVT ontbreekt", jaNee(pvtOntbreekt))
	s.invoer("MAP ontbreekt", jaNee(mapOntbreekt))
	if !pvtOntbreekt && !mapOntbreekt {
		return DUOGevolg{Uitleg: s.uit("PVT en MAP zijn afgerond.")}
	}
	naam := NieuweTermijnEenVanPVTMAP
	if pvtOntbreekt && mapOntbreekt {
		naam = NieuweTermijnPVTEnMAP
	}
	return s.duoGevolg(s.bedrag(BoeteDUOPVTMAP, peil), s.getal(naam, peil), peil)
}

// DUOExamens gives what follows when the exams of the B1-route or onderwijsroute are
// not passed in time (Wi 25; Ri 7.4 lid 2); behaald is the number of parts passed.
func (r Regels) DUOExamens(behaald int, peil kalender.Datum) DUOGevolg {
	s := r.schrijf("Wie de leerroute niet op tijd haalt, krijgt van DUO een boete en een nieuwe termijn", "Wi 25; Wi 26 lid 1 onder d; Ri 7.4 lid 2")
	s.invoer("behaalde onderdelen", Aantal.Tekst(int64(behaald)))
	trap := []Getal{NieuweTermijnOnderdelen0, NieuweTermijnOnderdelen1, NieuweTermijnOnderdelen2, NieuweTermijnOnderdelen3, NieuweTermijnOnderdelen3}
	if behaald < 0 || behaald >= len(trap) {
		return DUOGevolg{Uitleg: s.uit("Bij dit aantal behaalde onderdelen geeft DUO geen nieuwe termijn.")}
	}
	return s.duoGevolg(s.bedrag(BoeteDUOLeerrouteMaximum, peil), s.getal(trap[behaald], peil), peil)
}

// DUOUrenZ gives what follows when the hours of the Z-route are not made in time (Wi
// 25; Ri 7.4 lid 3 and 4): course and participation hours together for an
// asielstatushouder, course hours for others.
func (r Regels) DUOUrenZ(d Doelgroep, uren Minuten, peil kalender.Datum) DUOGevolg {
	s := r.schrijf("Wie de uren van de Z-route niet op tijd maakt, krijgt van DUO een boete en een nieuwe termijn", "Wi 25; Wi 26 lid 1 onder d; Ri 7.4 lid 3 en 4")
	s.invoer("doelgroep", string(d))
	s.invoer("gemaakte uren", uren.String())
	if d != Asielstatushouder && d != Gezinsmigrant && d != OverigeMigrant {
		return DUOGevolg{Uitleg: s.uit("Dit is niet te berekenen: de doelgroep is niet bekend.")}
	}
	grenzen := []Getal{NieuweTermijnZOverigGrens1, NieuweTermijnZOverigGrens2, NieuweTermijnZOverigGrens3, NieuweTermijnZOverigGrens4}
	if d == Asielstatushouder {
		grenzen = []Getal{NieuweTermijnZAsielGrens1, NieuweTermijnZAsielGrens2, NieuweTermijnZAsielGrens3, NieuweTermijnZAsielGrens4}
	}
	trap := []Getal{NieuweTermijnZTrap1, NieuweTermijnZTrap2, NieuweTermijnZTrap3, NieuweTermijnZTrap4}
	heel := int(uren) / 60
	for i, g := range grenzen {
		if heel <= s.getal(g, peil) {
			return s.duoGevolg(s.bedrag(BoeteDUOLeerrouteMaximum, peil), s.getal(trap[i], peil), peil)
		}
	}
	return DUOGevolg{Uitleg: s.uit("De uren zijn gemaakt: DUO geeft hiervoor geen nieuwe termijn.")}
}

func (s *schrijver) duoGevolg(boete geld.Cent, maanden int, peil kalender.Datum) DUOGevolg {
	s.datum("einde van de termijn", peil)
	herhaling := s.getal(BoeteDUOHerhalingJaren, peil)
	if s.err != nil {
		return DUOGevolg{Uitleg: s.uit("Dit is niet te berekenen. %s", s.err.Error())}
	}
	s.letOp("DUO beslist over boete en nieuwe termijn. Dit is alleen informatie.")
	s.stap("Wordt ook de tweede nieuwe termijn niet gehaald, dan volgt elke %s een boete (Wi 24 lid 4).", kalender.Jaar.Telling(herhaling))
	return DUOGevolg{Geldt: true, Boete: boete, Maanden: maanden,
		Uitleg: s.uit("DUO kan een boete opleggen tot %s en geeft een nieuwe termijn van %s.", boete, kalender.Maand.Telling(maanden))}
}

// Verlengingsgrond is a ground on which DUO extends the term (Ri 4.1; Bi 4.3, 4.4).
type Verlengingsgrond struct {
	Letter       string // of Ri 4.1 lid 1; "" for the grounds of the Bi
	Artikel      string
	Omschrijving string
	Duur         string
}

// Verlengingsgronden lists the grounds, for the help and the form; DUO decides.
func Verlengingsgronden() []Verlengingsgrond {
	ri := func(letter, omschrijving, duur string) Verlengingsgrond {
		return Verlengingsgrond{letter, "Ri 4.1 lid 1 onder " + letter, omschrijving, duur}
	}
	return []Verlengingsgrond{
		ri("a", "ziekte van de inburgeraar, de partner of familie in de eerste graad, ten minste 3 maanden achter elkaar", "dezelfde duur"),
		ri("b", "overlijden van de partner of familie in de eerste graad", "3 maanden"),
		ri("c", "bevalling", "16 weken"),
		ri("d", "verblijf in een Blijf-van-mijn-lijfhuis, ten minste 3 maanden", "dezelfde duur"),
		ri("e", "alfabetisering in de B1-route of de onderwijsroute, ten minste 3 maanden", "dezelfde duur, ten hoogste 6 maanden"),
		ri("f", "dakloosheid, ten minste 3 maanden", "dezelfde duur, ten hoogste 2 jaar"),
		ri("g", "geen aanbod binnen 3 maanden na het PIP, of in de onderwijsroute geen start binnen 6 maanden", "de duur na die 3 maanden; in de onderwijsroute 6 maanden"),
		ri("h", "schuld van de aanbieder, ten minste 3 maanden", "dezelfde duur, ten hoogste 6 maanden"),
		ri("i", "een andere bijzondere omstandigheid, ten minste 3 maanden", "dezelfde duur, ten hoogste 2 jaar"),
		ri("j", "een combinatie, ten minste 3 maanden", "dezelfde duur"),
		{"", "Bi 4.3 lid 2", "een niet-vrijstellende opleiding (praktijkonderwijs, vso, entree)", "volgens Ri 4.2 (te controleren)"},
		{"", "Bi 4.4", "bijna klaar in de B1-route", "6 maanden, één keer"},
	}
}
