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
// the day it was closed; overleden the day of death, empty for the living: personal data go at once, and so does the
// limited set, since Bi 9.9 lid 2 only lengthens the five years of lid 1 onder a. The law
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
	s.letOp("Bi 9.9 en de selectielijst noemen verschillende termijnen. De gemeente beslist met de archivaris en de functionaris gegevensbescherming. Of er een nieuwere selectielijst geldt, is te controleren.")
	switch {
	case !ok:
		return s.nogNiet(TermijnBewaren, "Deze soort gegevens is niet bekend.")
	case !overleden.Leeg() && (soort == BewaarPersoonsgegevens || soort == BewaarBeperkteSet):
		return s.geldt(Termijn{Naam: TermijnBewaren, TotEnMet: overleden}, "Na het overlijden op %s worden deze persoonsgegevens verwijderd (Bi 9.9 lid 1 onder b).", overleden.Lang())
	case einde.Leeg():
		return s.nogNiet(TermijnBewaren, "De bewaartermijn begint pas na het einde.")
	}
	jaren := s.getal(naam, einde)
	laatste := einde.PlusJaren(jaren)
	s.stap("%s na %s is %s.", kalender.Jaar.Telling(jaren), einde.Lang(), laatste.Lang())
	return s.geldt(Termijn{Naam: TermijnBewaren, TotEnMet: laatste}, "De gegevens worden bewaard tot en met %s.", laatste.Lang())
}
