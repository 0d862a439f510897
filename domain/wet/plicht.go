package wet

import "schakel/domain/kalender"

// Leeftijd tells whether somebody is of the age of the duty on the day of asking
// (Wi 3): from 16 up to the AOW age. The AOW age was not read in any source.
func (r Regels) Leeftijd(geboortedatum kalender.Datum) Oordeel {
	s := r.schrijf("Inburgeringsplichtig is wie 16 jaar of ouder is en de AOW-leeftijd nog niet heeft", "Wi 3")
	s.datum("geboortedatum", geboortedatum)
	s.datum("peildatum", r.op)
	if geboortedatum.Leeg() || geboortedatum.Na(r.op) {
		return s.nee("De leeftijd is niet te beoordelen: de geboortedatum ontbreekt of ligt in de toekomst.")
	}
	van := s.getal(PlichtLeeftijdJaren, r.op)
	aow := s.getal(AOWLeeftijdMaanden, r.op)
	if s.err != nil {
		return s.onbekend()
	}
	jaren := geboortedatum.VolleJarenTot(r.op)
	s.stap("Leeftijd op %s: %d jaar.", r.op, jaren)
	if jaren < van {
		return s.nee("Op %s jonger dan %d jaar: niet inburgeringsplichtig.", r.op, van)
	}
	aowDag := geboortedatum.PlusMaanden(aow)
	s.stap("De AOW-leeftijd van %s wordt bereikt op %s.", inJaren(aow), aowDag)
	switch {
	case !aowDag.Na(r.op):
		s.letOp("De AOW-leeftijd is te controleren: die staat niet in de geraadpleegde bronnen.")
		return s.nee("Op %s is de AOW-leeftijd waarschijnlijk bereikt: niet inburgeringsplichtig.", r.op)
	case !aowDag.PlusJaren(-2).Na(r.op):
		s.letOp("De AOW-leeftijd is dichtbij. Controleer haar: zij staat niet in de geraadpleegde bronnen.")
	}
	return s.ja("Op %s is de leeftijd van de plicht bereikt.", r.op)
}

// inJaren writes a number of months as years and months.
func inJaren(maanden int) string {
	jaren, rest := maanden/12, maanden%12
	if rest == 0 {
		return kalender.Jaar.Telling(jaren)
	}
	return kalender.Jaar.Telling(jaren) + " en " + kalender.Maand.Telling(rest)
}

// IsAsielstatushouder tells whether a permit makes somebody an asielstatushouder (Wi 13 lid 1).
func (r Regels) IsAsielstatushouder(v Verblijfsvergunning) Oordeel {
	s := r.schrijf("Asielstatushouder is wie asiel heeft voor bepaalde tijd, of regulier verblijf als gezinslid van iemand met asiel", "Wi 13 lid 1")
	s.invoer("verblijfsvergunning", string(v))
	switch v {
	case AsielBepaald:
		return s.ja("Asielstatushouder: asiel voor bepaalde tijd (onder a).")
	case GezinslidAsiel:
		s.letOp("Als gezinslid geldt het ontzorgen niet (Pw 56a).")
		return s.ja("Asielstatushouder: gezinslid van iemand met asiel (onder b).")
	case RegulierBepaald:
		return s.nee("Geen asielstatushouder: regulier verblijf voor bepaalde tijd (Wi 19).")
	case AsielOnbepaald:
		return s.nee("Asiel voor onbepaalde tijd maakt zelf niet tot asielstatushouder. Wie het al was, blijft in de eigen groep.")
	default:
		return s.nee("De verblijfsvergunning is niet bekend.")
	}
}

// DoelgroepPast tells whether a doelgroep and a permit belong together. later: the
// permit came after the duty had begun; only then asiel onbepaalde tijd is possible.
func (r Regels) DoelgroepPast(d Doelgroep, v Verblijfsvergunning, later bool) Oordeel {
	s := r.schrijf("Doelgroep en verblijfsvergunning horen bij elkaar", "Wi 13 lid 1; Wi 19")
	s.invoer("doelgroep", string(d))
	s.invoer("verblijfsvergunning", string(v))
	migrant := d == Gezinsmigrant || d == OverigeMigrant
	switch {
	case d != Asielstatushouder && !migrant:
		return s.nee("De doelgroep is niet bekend. Kies asielstatushouder, gezinsmigrant of overige migrant.")
	case v == AsielOnbepaald && !later:
		return s.nee("Asiel voor onbepaalde tijd kan alleen een latere wijziging zijn. Vul eerst de eerdere vergunning in.")
	case v == AsielOnbepaald && d == Asielstatushouder:
		return s.ja("Een asielstatushouder die later asiel voor onbepaalde tijd kreeg, blijft in deze groep.")
	}
	asiel := r.IsAsielstatushouder(v)
	switch {
	case d == Asielstatushouder && asiel.Ja, migrant && v == RegulierBepaald:
		return s.ja("De doelgroep past bij de vergunning.")
	case migrant && asiel.Ja:
		return s.nee("Met deze vergunning is iemand asielstatushouder. Pas de doelgroep of de vergunning aan.")
	default:
		return s.nee("De doelgroep past niet bij deze vergunning. %s", asiel.Uitleg.Uitkomst)
	}
}
