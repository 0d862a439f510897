package wet

import "schakel/domain/kalender"

// Bewaarsoort is a kind of data with its own time of keeping.
type Bewaarsoort string

// The kinds: personal data and the limited set of Bi 9.9, and the results of the Selectielijst gemeenten 2020.
const (
	BewaarPersoonsgegevens Bewaarsoort = "persoonsgegevens"
	BewaarBeperkteSet      Bewaarsoort = "beperkte set"
	BewaarTraject          Bewaarsoort = "traject"
	BewaarBoete            Bewaarsoort = "boete"
	BewaarToezicht         Bewaarsoort = "toezicht"
)

// Bewaren gives the last day of keeping. einde is the end of the duty, for a boete
// the day it was closed; overleden the day of death, empty for the living. The law
// and the selectielijst differ: the municipality decides (see LetOp).
func (r Regels) Bewaren(soort Bewaarsoort, einde, overleden kalender.Datum) Termijn {
	s := r.schrijf("Gegevens worden na de bewaartermijn vernietigd: "+string(soort), "Bi 9.9; Selectielijst gemeenten 2020")
	s.datum("einde", einde)
	if !overleden.Leeg() {
		s.datum("overleden", overleden)
	}
	naam, ok := map[Bewaarsoort]Getal{
		BewaarPersoonsgegevens: BewaartermijnPersoonsgegevensJaren, BewaarBeperkteSet: BewaartermijnBeperkteSetMaxJaren,
		BewaarTraject: SelectielijstTrajectJaren, BewaarBoete: SelectielijstBoeteJaren, BewaarToezicht: SelectielijstToezichtJaren,
	}[soort]
	s.letOp("Bi 9.9 en de selectielijst noemen verschillende termijnen. De gemeente beslist met de archivaris en de functionaris gegevensbescherming.")
	switch {
	case !ok:
		return s.nogNiet(TermijnBewaren, "Deze soort gegevens is niet bekend.")
	case soort == BewaarPersoonsgegevens && !overleden.Leeg():
		return s.geldt(Termijn{Naam: TermijnBewaren, TotEnMet: overleden}, "De persoonsgegevens worden bij het overlijden vernietigd (%s).", overleden.Lang())
	case einde.Leeg():
		return s.nogNiet(TermijnBewaren, "De bewaartermijn begint pas na het einde.")
	}
	laatste := s.na(einde, s.getal(naam, einde), kalender.Jaar)
	return s.geldt(Termijn{Naam: TermijnBewaren, TotEnMet: laatste}, "De gegevens worden bewaard tot en met %s.", laatste.Lang())
}
