package dossier

import (
	"slices"

	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// The reasons to close a dossier.
const (
	RedenDiploma       = "inburgeringsdiploma behaald"
	RedenCertificaat   = "certificaat Z-route behaald"
	RedenVrijstelling  = "vrijstelling of ontheffing"
	RedenPlichtVoorbij = "inburgeringsplicht geëindigd"
	RedenVerhuisd      = "verhuisd naar een andere gemeente"
	RedenOverleden     = "overleden"
	RedenOnterecht     = "ten onrechte gemaakt"
)

// Afsluitredenen gives the reasons to close a dossier, in the order of forms.
func Afsluitredenen() []string {
	return []string{RedenDiploma, RedenCertificaat, RedenVrijstelling, RedenPlichtVoorbij, RedenVerhuisd, RedenOverleden, RedenOnterecht}
}

// SluitAf closes the dossier. What is unfinished stays as it is; nothing is asked any more.
func (d *Dossier) SluitAf(a Afsluiting, op kalender.Datum) error {
	return d.wijzig(func(s *Stand) error {
		var v fout.Verzamelaar
		v.Voeg(geweest("afsluiting", "De afsluiting", a.Datum, op))
		if !slices.Contains(Afsluitredenen(), a.Reden) {
			v.Voeg(fout.Bij("reden", fout.Ontbreekt, "Kies waarom het dossier wordt afgesloten."))
		}
		if err := v.Err(); err != nil {
			return err
		}
		s.Afsluiting = a
		s.feit(Gebeurtenis{Datum: a.Datum, Soort: GebeurtenisAfsluiting, Tekst: "Dossier afgesloten: " + a.Reden})
		return nil
	})
}

// Heropen opens a closed dossier again, with the reason.
func (d *Dossier) Heropen(reden string, op kalender.Datum) error {
	reden = persoon.Schoon(reden)
	switch {
	case !d.Afgesloten():
		return fout.New(fout.NietMogelijk, "Dit dossier is niet afgesloten.")
	case reden == "":
		return fout.Bij("reden", fout.Ontbreekt, "Schrijf op waarom het dossier weer opengaat.")
	}
	d.s.Afsluiting = Afsluiting{}
	d.s.feit(Gebeurtenis{Datum: op, Soort: GebeurtenisAfsluiting, Tekst: "Dossier heropend: " + reden})
	return nil
}
