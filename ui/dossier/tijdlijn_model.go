package dossier

import (
	"slices"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/persoon"
)

// groepAlles shows every line.
const groepAlles = "Alles"

// groep is a choice of the timeline: the kinds of lines under one name.
type groep struct {
	naam    string
	soorten []string
}

// groepen gives the choices in the order of the chain. Every kind is in one of them.
func groepen() []groep {
	return []groep{
		{naam: groepAlles},
		{"Persoon en gezin", []string{dossier.GebeurtenisDossier, dossier.GebeurtenisPersoon, dossier.GebeurtenisMedewerker, dossier.GebeurtenisGezin, dossier.GebeurtenisAfsluiting}},
		{"Plicht en verblijf", []string{
			dossier.GebeurtenisKennisgeving, dossier.GebeurtenisInschrijving, dossier.GebeurtenisDoelgroep, dossier.GebeurtenisVerblijf,
			dossier.GebeurtenisBijstand, dossier.GebeurtenisOntzorgen, dossier.GebeurtenisInformatie,
		}},
		{"Brede intake", []string{
			dossier.GebeurtenisOproep, dossier.GebeurtenisVerzuim, dossier.GebeurtenisWaarschuwing, dossier.GebeurtenisGesprek,
			dossier.GebeurtenisToets, dossier.GebeurtenisOntheffing, dossier.GebeurtenisIntake,
		}},
		{"PIP en termijn", []string{dossier.GebeurtenisPIP, dossier.GebeurtenisOvername, dossier.GebeurtenisVerlenging, dossier.GebeurtenisNieuweTermijn}},
		{"Inburgeren", []string{
			dossier.GebeurtenisAanbod, dossier.GebeurtenisUren, dossier.GebeurtenisPVT, dossier.GebeurtenisMAP, dossier.GebeurtenisEindgesprekZ,
		}},
	}
}

func groepnamen() []string {
	var uit []string
	for _, g := range groepen() {
		uit = append(uit, g.naam)
	}
	return uit
}

// inGroep tells whether a kind of line belongs to the choice with this name.
func inGroep(naam, soort string) bool {
	if naam == groepAlles {
		return true
	}
	for _, g := range groepen() {
		if g.naam == naam {
			return slices.Contains(g.soorten, soort)
		}
	}
	return false
}

// lijn is one line of the timeline.
type lijn struct{ datum, tekst string }

// verborgen stands for a sensitive line until it is asked for.
const verborgen = "Gevoelige informatie, verborgen"

// tijdlijn gives the newest first, those that hold what is searched for.
func (m *model) tijdlijn() []lijn {
	var uit []lijn
	zoek := persoon.Vouw(strings.TrimSpace(m.zoek))
	for _, g := range slices.Backward(m.stand().Gebeurtenissen) {
		l := lijn{datum: g.Datum.String(), tekst: g.Tekst}
		if g.Gevoelig && !m.privaat {
			l.tekst = verborgen
		}
		if !inGroep(m.groep, g.Soort) {
			continue
		}
		if zoek == "" || strings.Contains(persoon.Vouw(l.datum+" "+l.tekst), zoek) {
			uit = append(uit, l)
		}
	}
	return uit
}

// gevoelig tells whether there are lines to hide.
func (m *model) gevoelig() bool {
	return slices.ContainsFunc(m.stand().Gebeurtenissen, func(g dossier.Gebeurtenis) bool { return g.Gevoelig })
}
