package wet

import (
	"strings"

	"schakel/domain/kalender"
)

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
	switch {
	case !aowDag.Na(r.op):
		s.letOp("De AOW-leeftijd is te controleren: die staat niet in de geraadpleegde bronnen.")
		return s.nee("Op %s is de AOW-leeftijd waarschijnlijk bereikt: niet inburgeringsplichtig.", r.op)
	case !aowDag.PlusJaren(-2).Na(r.op):
		s.letOp("De AOW-leeftijd is dichtbij. Controleer haar: zij staat niet in de geraadpleegde bronnen.")
	}
	return s.ja("Op %s is de leeftijd van de plicht bereikt.", r.op)
}

// Nationaliteit tells whether a nationality leaves room for the duty (Wi 3): not
// for a Dutch person and not for nationals of the EU, the EEA and Switzerland. It
// takes the name of the country or the nationality, in any case of letters.
func (r Regels) Nationaliteit(naam string) Oordeel {
	s := r.schrijf("Wie onderdaan is van de EU, de EER of Zwitserland is niet inburgeringsplichtig", "Wi 3")
	s.invoer("nationaliteit", naam)
	land, binnen := vrijLand(naam)
	switch {
	case land == "Nederland":
		return s.nee("Een Nederlander is geen vreemdeling en niet inburgeringsplichtig.")
	case binnen:
		return s.nee("Onderdaan van de EU, de EER of Zwitserland (%s): niet inburgeringsplichtig.", land)
	case strings.TrimSpace(naam) == "":
		s.letOp("De nationaliteit is niet bekend. DUO stelt de plicht vast.")
	default:
		s.letOp("Ook familie van een EU-burger en wie onder een verdrag valt, kan zijn uitgezonderd. DUO stelt de plicht vast.")
	}
	return s.ja("De nationaliteit sluit de plicht niet uit.")
}

func vrijLand(naam string) (land string, ok bool) {
	zoek := strings.ToLower(strings.TrimSpace(naam))
	if zoek == "" {
		return "", false
	}
	for _, namen := range vrijeLanden {
		for _, n := range strings.Fields(namen) {
			if strings.ToLower(n) == zoek {
				land, _, _ := strings.Cut(namen, " ")
				return land, true
			}
		}
	}
	return "", false
}

// vrijeLanden are the countries of the EU, the EEA and Switzerland, each with the ways its nationality is written.
var vrijeLanden = []string{
	"Nederland Nederlandse Nederlands Nederlander NL",
	"België Belgische Belgisch Belg BE", "Bulgarije Bulgaarse Bulgaars BG", "Cyprus Cyprische Cypriotische Cypriotisch CY",
	"Denemarken Deense Deens DK", "Duitsland Duitse Duits DE", "Estland Estse Estische Ests EE",
	"Finland Finse Fins FI", "Frankrijk Franse Frans FR", "Griekenland Griekse Grieks GR", "Hongarije Hongaarse Hongaars HU",
	"Ierland Ierse Iers IE", "Italië Italiaanse Italiaans IT", "Kroatië Kroatische Kroatisch HR", "Letland Letse Lets LV",
	"Litouwen Litouwse Litouws LT", "Luxemburg Luxemburgse Luxemburgs LU", "Malta Maltese Maltees MT",
	"Oostenrijk Oostenrijkse Oostenrijks AT", "Polen Poolse Pools PL", "Portugal Portugese Portugees PT",
	"Roemenië Roemeense Roemeens RO", "Slovenië Sloveense Sloveens SI", "Slowakije Slowaakse Slowaaks SK",
	"Spanje Spaanse Spaans ES", "Tsjechië Tsjechische Tsjechisch CZ", "Zweden Zweedse Zweeds SE",
	"IJsland IJslandse IJslands IS", "Liechtenstein Liechtensteinse Liechtensteins LI", "Noorwegen Noorse Noors NO",
	"Zwitserland Zwitserse Zwitsers CH",
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
