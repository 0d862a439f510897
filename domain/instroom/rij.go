package instroom

import (
	"fmt"
	"strings"
	"unicode"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// uitersteLeeftijd is the age in years beyond which a birth date is a slip.
const uitersteLeeftijd = 120

// lezer turns one row into facts and objections. The order in which it reads is the
// order in which reasons of equal weight are shown.
type lezer struct {
	cellen   []string
	kolommen Kolommen
	breedte  int            // of the header
	op       kalender.Datum // the day of r.regels
	regels   wet.Regels

	v         Voorstel
	bezwaren  []Bezwaar
	genoteerd []Veld // put in the remark without a question
	kort      int    // cells that were missing at the end
}

// cel gives the text of a field in this row, cleaned; "" when there is none.
func (r *lezer) cel(veld Veld) string { return schoon(r.ruw(veld)) }

func (r *lezer) ruw(veld Veld) string {
	i, ok := r.kolommen[veld]
	if !ok || i >= len(r.cellen) {
		return ""
	}
	return r.cellen[i]
}

func (r *lezer) weiger(veld Veld, reden string) {
	r.bezwaren = append(r.bezwaren, Bezwaar{Soort: Geweigerd, Reden: reden, Veld: veld})
}

// vraag asks about facts; once a dossier has these same facts it is answered.
func (r *lezer) vraag(veld Veld, reden string, feiten ...Veld) {
	r.bezwaren = append(r.bezwaren, Bezwaar{Soort: Vraag, Reden: reden, Veld: veld, feiten: append(feiten, veld)})
}

// twijfel asks about a value that the field cannot hold and keeps it in the remark.
func (r *lezer) twijfel(veld Veld, reden string) {
	notitie := r.notitie(veld)
	r.bezwaren = append(r.bezwaren, Bezwaar{Soort: Vraag, Reden: reden, Veld: veld, notitie: notitie})
}

// noteer keeps a value that the field cannot hold in the remark, without a question.
func (r *lezer) noteer(veld Veld) {
	r.notitie(veld)
	r.genoteerd = append(r.genoteerd, veld)
}

func (r *lezer) notitie(veld Veld) string {
	tekst := "Volgens de lijst: " + veld.Naam() + " " + r.cel(veld) + "."
	r.v.Notities = append(r.v.Notities, tekst)
	return tekst
}

// lees reads the whole row.
func (r *lezer) lees() {
	r.vorm()
	r.v.Doelgroep, _ = leesDoelgroep(r.cel(VeldDoelgroep))
	r.nummers()
	r.naam()
	r.geboorte()
	r.groep()
	r.kennisgeving()
	r.persoonlijk()
	r.adres()
	r.v.Inschrijving = r.datum(VeldInschrijving)
	r.v.Bijstand = r.datum(VeldBijstand)
	r.v.Medewerker = r.cel(VeldMedewerker)
	r.partner()
	r.lopend()
	r.opmerking()
	r.normaal()
}

// vorm looks at the shape of the row: more cells than the header means that the
// columns have shifted, fewer is no harm as long as no needed column is missing.
func (r *lezer) vorm() {
	if len(r.cellen) > r.breedte && !IsLeeg(r.cellen[r.breedte:]) {
		r.weiger(veldRij, "rij heeft meer cellen dan de kop")
		return
	}
	if r.kort = r.breedte - len(r.cellen); r.kort <= 0 {
		return
	}
	for _, veld := range []Veld{VeldBSN, VeldAchternaam, VeldGeboortedatum, VeldDoelgroep} {
		if i, ok := r.kolommen[veld]; ok && i >= len(r.cellen) {
			r.weiger(veldRij, "rij is korter dan de kop")
			return
		}
	}
}

// nummers reads BSN and V-nummer. Without a BSN only an asielstatushouder can come
// in, on the V-nummer: the person may still live with the COA.
func (r *lezer) nummers() {
	tekst := r.cel(VeldBSN)
	r.vnummer(tekst == "")
	bsn, err := persoon.ParseBSN(tekst)
	switch {
	case err == nil:
		r.v.Persoon.BSN = bsn
	case tekst == "" && r.v.Persoon.VNummer != "" && r.v.Doelgroep == wet.Asielstatushouder:
		r.vraag(VeldBSN, "BSN ontbreekt; V-nummer is er (koppeling vanuit het COA)", VeldVNummer)
	case tekst == "":
		r.weiger(VeldBSN, "BSN ontbreekt")
	case aantalCijfers(tekst) == 9:
		r.weiger(VeldBSN, "BSN voldoet niet aan de elfproef")
	default:
		r.weiger(VeldBSN, "BSN heeft geen negen cijfers")
	}
}

func (r *lezer) vnummer(nodig bool) {
	tekst := r.cel(VeldVNummer)
	if tekst == "" {
		return
	}
	v, err := persoon.ParseVNummer(tekst)
	switch {
	case err == nil:
		r.v.Persoon.VNummer = v
	case nodig:
		r.weiger(VeldVNummer, "V-nummer ongeldig")
	default:
		r.twijfel(VeldVNummer, "V-nummer ongeldig")
	}
}

func (r *lezer) naam() {
	r.v.Persoon.Naam = persoon.Naam{
		Voornamen:     r.cel(VeldVoornamen),
		Tussenvoegsel: r.cel(VeldTussenvoegsel),
		Achternaam:    r.cel(VeldAchternaam),
	}
	if !strings.ContainsFunc(r.v.Persoon.Naam.Achternaam, unicode.IsLetter) {
		r.weiger(VeldAchternaam, "achternaam ontbreekt")
	}
}

func (r *lezer) geboorte() {
	tekst := r.cel(VeldGeboortedatum)
	if tekst == "" {
		r.weiger(VeldGeboortedatum, "geboortedatum ontbreekt")
		return
	}
	d, bestaat, ok := leesDatum(tekst, r.op, true)
	switch {
	case !ok && onvolledig(tekst):
		r.weiger(VeldGeboortedatum, "geboortedatum is niet volledig bekend")
	case !ok && !bestaat:
		r.weiger(VeldGeboortedatum, "geboortedatum bestaat niet")
	case !ok:
		r.weiger(VeldGeboortedatum, "geboortedatum is geen datum")
	case d.Na(r.op):
		r.weiger(VeldGeboortedatum, "geboortedatum ligt in de toekomst")
	case d.VolleJarenTot(r.op) > uitersteLeeftijd:
		r.weiger(VeldGeboortedatum, "geboortedatum kan niet kloppen")
	default:
		r.v.Persoon.Geboortedatum = d
	}
}

// onvolledig tells whether a date has a day or month 00, as the BRP writes what is not known.
func onvolledig(s string) bool {
	for _, deel := range strings.FieldsFunc(s, func(c rune) bool { return c < '0' || c > '9' }) {
		if len(deel) <= 2 && strings.Trim(deel, "0") == "" {
			return true
		}
	}
	return false
}

// groep reads doelgroep, verblijfsvergunning and nationaliteit, which hang together.
func (r *lezer) groep() {
	if r.v.Doelgroep == "" {
		reden := "onbekende doelgroep"
		if r.cel(VeldDoelgroep) == "" {
			reden = "doelgroep ontbreekt"
		}
		r.weiger(VeldDoelgroep, reden)
	}
	if tekst := r.cel(VeldVerblijf); tekst != "" {
		v, ok := leesVerblijf(tekst)
		switch {
		case !ok:
			r.twijfel(VeldVerblijf, "onbekende verblijfsvergunning")
		case r.v.Doelgroep != "" && !pastBij(r.v.Doelgroep, v):
			r.twijfel(VeldVerblijf, "doelgroep past niet bij de verblijfsvergunning")
		default:
			r.v.Verblijf = v
		}
	}
	r.v.Persoon.Nationaliteit = r.cel(VeldNationaliteit)
	if reden := vrijVerkeer(r.v.Persoon.Nationaliteit); reden != "" {
		r.vraag(VeldNationaliteit, reden)
	}
}

// kennisgeving reads the date of DUO's notification and the age on that day.
func (r *lezer) kennisgeving() {
	tekst := r.cel(VeldKennisgeving)
	if tekst == "" {
		if r.cel(VeldDagtekening) == "" { // a file that runs has passed this point
			r.vraag(VeldKennisgeving, "datum kennisgeving ontbreekt")
		}
		return
	}
	d, bestaat, ok := leesDatum(tekst, r.op, false)
	switch {
	case !ok && !bestaat:
		r.weiger(VeldKennisgeving, "datum kennisgeving bestaat niet")
	case !ok:
		r.weiger(VeldKennisgeving, "datum kennisgeving is geen datum")
	case d.Na(r.op):
		r.twijfel(VeldKennisgeving, "kennisgeving ligt in de toekomst")
	case r.voorDeWet(d):
		r.v.Kennisgeving = d
		r.vraag(VeldKennisgeving, "kennisgeving is van voor de Wet inburgering 2021: vorige wet")
	default:
		r.v.Kennisgeving = d
		r.leeftijd(d)
	}
}

// voorDeWet tells whether the law has no values for the day: it was not in force.
func (r *lezer) voorDeWet(d kalender.Datum) bool {
	_, _, err := r.regels.Getal(wet.InburgeringstermijnJaren, d)
	return err != nil
}

// leeftijd asks about who was younger on the day than the law says (Wi 3 lid 1).
func (r *lezer) leeftijd(op kalender.Datum) {
	geboren := r.v.Persoon.Geboortedatum
	minimum, _, err := r.regels.Getal(wet.PlichtLeeftijdJaren, op)
	switch {
	case geboren.Leeg():
	case geboren.Na(op):
		r.weiger(VeldGeboortedatum, "geboren na de datum van de kennisgeving")
	case err == nil && geboren.VolleJarenTot(op) < minimum:
		r.vraag(VeldGeboortedatum, fmt.Sprintf("jonger dan %d jaar op de datum van de kennisgeving", minimum), VeldKennisgeving)
	}
}

// datum reads a date that a dossier can do without: one that cannot be, that has yet to
// come or lies before the birth is asked about and kept in the remark.
func (r *lezer) datum(veld Veld) kalender.Datum {
	d := r.datumOok(veld)
	switch {
	case d.Na(r.op):
		r.twijfel(veld, veld.Naam()+" ligt in de toekomst")
	case !d.Leeg() && d.Voor(r.v.Persoon.Geboortedatum):
		r.twijfel(veld, veld.Naam()+" ligt voor de geboortedatum")
	default:
		return d
	}
	return kalender.Datum{}
}

// datumOok reads as datum does, but the day may still have to come.
func (r *lezer) datumOok(veld Veld) kalender.Datum {
	tekst := r.cel(veld)
	if tekst == "" {
		return kalender.Datum{}
	}
	d, bestaat, ok := leesDatum(tekst, r.op, false)
	switch {
	case !ok && !bestaat:
		r.twijfel(veld, veld.Naam()+" bestaat niet")
	case !ok:
		r.twijfel(veld, veld.Naam()+" is geen datum")
	}
	return d
}
