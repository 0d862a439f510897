package dossier

import (
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// soort is the kind of a field.
type soort int

const (
	regel  soort = iota // one line of text
	lap                 // more lines
	datum               // a date
	kies                // one of a list
	vink                // yes or no
	bsnNr               // nine digits
	postNr              // a postcode
)

// veld describes one field of a form. Its name is that of the errors of the domain.
type veld struct {
	naam, label, hulp string
	soort             soort
	keuzes            []string // of kies
	moet              bool
	breedte           float32 // 0: by its kind
}

// invoer is what a form holds, by the names of its fields: dates as ISO, a tick as "ja".
type invoer map[string]string

// ja marks a tick.
const ja = "ja"

func (i invoer) datum(naam string) kalender.Datum {
	d, err := kalender.ParseISO(i[naam])
	if err != nil {
		return kalender.Datum{}
	}
	return d
}

func (i invoer) vink(naam string) bool { return i[naam] == ja }

// The answers of a choice between yes, no and unknown.
func jaNee() []string { return []string{"onbekend", "ja", "nee"} }

func uitJaNee(s string) persoon.JaNee {
	if s == "onbekend" {
		return persoon.Onbekend
	}
	return persoon.JaNee(s)
}

func naarJaNee(j persoon.JaNee) string {
	if j == persoon.Onbekend {
		return "onbekend"
	}
	return string(j)
}

// geslachten gives the words of the choice; "onbekend" stands for none known.
func geslachten() []string {
	uit := make([]string, 0, len(persoon.Geslachten()))
	for _, g := range persoon.Geslachten() {
		uit = append(uit, woord(g))
	}
	return uit
}

// woord gives a value of a list as it is shown: an empty one is "onbekend".
func woord[T ~string](w T) string {
	if w == "" {
		return "onbekend"
	}
	return string(w)
}

// uitWoord is the way back.
func uitWoord[T ~string](s string) T {
	if s == "onbekend" {
		return ""
	}
	return T(s)
}

func woorden[T ~string](ww []T) []string {
	uit := make([]string, len(ww))
	for i, w := range ww {
		uit[i] = woord(w)
	}
	return uit
}

// afdeling is a part of a form under its heading.
type afdeling struct {
	kop    string
	velden []veld
}

func alleVelden(aa []afdeling) []veld {
	var uit []veld
	for _, a := range aa {
		uit = append(uit, a.velden...)
	}
	return uit
}

// persoonForm is the form of who somebody is.
func persoonForm() []afdeling {
	return []afdeling{
		{"Naam", []veld{
			{naam: "voornamen", label: "Voornamen"},
			{naam: "tussenvoegsel", label: "Tussenvoegsel", breedte: 120},
			{naam: "achternaam", label: "Achternaam", moet: true, hulp: "Heeft iemand maar één naam? Vul die hier in."},
			{naam: "eigenSchrift", label: "Naam in eigen schrift", hulp: "Komt op de eerste bladzijde van het PIP."},
		}},
		{"Persoonsgegevens", []veld{
			{naam: "bsn", label: "BSN", soort: bsnNr, hulp: "Nog geen BSN? Vul dan het V-nummer in."},
			{naam: "vnummer", label: "V-nummer", breedte: 160},
			{naam: "geboortedatum", label: "Geboortedatum", soort: datum, moet: true},
			{naam: "geslacht", label: "Geslacht", soort: kies, keuzes: geslachten()},
			{naam: "nationaliteit", label: "Nationaliteit"},
		}},
		{"Taal", []veld{
			{naam: "voertaal", label: "Taal waarin u de persoon spreekt"},
			{naam: "tolk", label: "Tolk nodig", soort: kies, keuzes: jaNee()},
		}},
		{"Adres en contact", []veld{
			{naam: "straat", label: "Straat"},
			{naam: "huisnummer", label: "Huisnummer", breedte: 120},
			{naam: "postcode", label: "Postcode", soort: postNr},
			{naam: "woonplaats", label: "Woonplaats"},
			{naam: "telefoon", label: "Telefoon"},
			{naam: "email", label: "E-mail"},
		}},
		{"Opmerking", []veld{
			{naam: "opmerking", label: "Opmerking voor collega's", soort: lap, hulp: "Schrijf hier niets over ziekte of geloof."},
		}},
	}
}

// vanPersoon fills the form.
func vanPersoon(p persoon.Persoon) invoer {
	return invoer{
		"voornamen": p.Naam.Voornamen, "tussenvoegsel": p.Naam.Tussenvoegsel, "achternaam": p.Naam.Achternaam, "eigenSchrift": p.Naam.EigenSchrift,
		"bsn": string(p.BSN), "vnummer": string(p.VNummer), "geboortedatum": p.Geboortedatum.ISO(),
		"geslacht": woord(p.Geslacht), "nationaliteit": p.Nationaliteit, "voertaal": p.Voertaal, "tolk": naarJaNee(p.Tolk),
		"straat": p.Adres.Straat, "huisnummer": p.Adres.Huisnummer, "postcode": p.Adres.Postcode, "woonplaats": p.Adres.Woonplaats,
		"telefoon": p.Telefoon, "email": p.Email, "opmerking": p.Opmerking,
	}
}

// persoon reads the form.
func (i invoer) persoon() persoon.Persoon {
	return persoon.Persoon{
		BSN: persoon.BSN(i["bsn"]), VNummer: persoon.VNummer(i["vnummer"]),
		Naam:          persoon.Naam{Voornamen: i["voornamen"], Tussenvoegsel: i["tussenvoegsel"], Achternaam: i["achternaam"], EigenSchrift: i["eigenSchrift"]},
		Geboortedatum: i.datum("geboortedatum"), Geslacht: uitWoord[persoon.Geslacht](i["geslacht"]), Nationaliteit: i["nationaliteit"],
		Adres:    persoon.Adres{Straat: i["straat"], Huisnummer: i["huisnummer"], Postcode: i["postcode"], Woonplaats: i["woonplaats"]},
		Telefoon: i["telefoon"], Email: i["email"], Voertaal: i["voertaal"], Tolk: uitJaNee(i["tolk"]), Opmerking: i["opmerking"],
	}
}

// nieuwForm is the form of a new dossier.
func nieuwForm(medewerkers []string) []afdeling {
	eerst := afdeling{"Dossier", []veld{
		{naam: "doelgroep", label: "Doelgroep", soort: kies, keuzes: woorden(wet.Doelgroepen()), moet: true},
		{naam: "verblijf", label: "Verblijfsvergunning", soort: kies, keuzes: append([]string{"onbekend"}, woorden(wet.Verblijfsvergunningen())...)},
		{naam: "medewerker", label: "Medewerker", soort: kies, keuzes: append([]string{"niemand"}, medewerkers...)},
	}}
	return append([]afdeling{eerst}, persoonForm()...)
}

// nieuwInvoer is the empty form of a new dossier.
func nieuwInvoer(medewerker string) invoer {
	i := vanPersoon(persoon.Persoon{})
	i["verblijf"], i["medewerker"] = "onbekend", naarNiemand(medewerker)
	return i
}

func naarNiemand(naam string) string {
	if naam == "" {
		return "niemand"
	}
	return naam
}

func uitNiemand(s string) string {
	if s == "niemand" {
		return ""
	}
	return s
}

// gegevens reads the form of a new dossier.
func (i invoer) gegevens() dossier.Gegevens {
	return dossier.Gegevens{
		Persoon: i.persoon(), Doelgroep: wet.Doelgroep(i["doelgroep"]),
		Verblijf: uitWoord[wet.Verblijfsvergunning](i["verblijf"]), Medewerker: uitNiemand(i["medewerker"]),
	}
}
