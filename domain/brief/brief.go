// Package brief composes every letter and beschikking from plain facts into a
// document.Document. It is pure: no clock, no storage, and the same facts give the
// same document. The sentences stand in the files tekst_*.go; what is left open in
// them is written {so} and filled by vul.
package brief

import (
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/document"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
)

// Algemeen are the facts that every letter shares.
type Algemeen struct {
	Gemeente      beheer.Gemeente   `json:"gemeente"`
	Contact       beheer.Medewerker `json:"contact"` // whom to ask; empty: the municipality
	Persoon       persoon.Persoon   `json:"persoon"`
	Dossiernummer string            `json:"dossiernummer,omitempty"`
	Datum         kalender.Datum    `json:"datum"` // of the letter
}

// afzenderKlopt refuses a letter without sender, addressee or date.
func (a Algemeen) afzenderKlopt(f *fout.Verzamelaar) {
	nodig(f, a.Gemeente.Naam, "gemeente", "Vul bij Beheer de naam van de gemeente in.")
	nodig(f, a.Persoon.Naam.Achternaam, "naam", "De naam van de persoon ontbreekt. Vul die in bij de gegevens van de persoon.")
	nodig(f, a.Datum.ISO(), "datum", "De datum van de brief ontbreekt.")
}

// nodig gathers an error at veld when s is empty.
func nodig(f *fout.Verzamelaar, s, veld, melding string) {
	if strings.TrimSpace(s) == "" {
		f.Voeg(fout.Bij(veld, fout.Ontbreekt, "%s", melding))
	}
}

// brief starts the document: letterhead, address, reference, date.
func (a Algemeen) brief(titel, onderwerp string, blokken []document.Blok) document.Document {
	g := a.Gemeente
	naam := "Gemeente " + g.Naam
	return document.Document{
		Titel: titel, Onderwerp: onderwerp, Taal: "nl-NL", Kenmerk: a.Dossiernummer,
		Datum: a.Datum.Lang(), Moment: a.Datum.Tijd(),
		Afzender: document.Afzender{
			Naam: naam, Regels: zonderLeeg(append(append([]string{}, g.Adres...), g.Telefoon, g.Website)...),
			Logo: g.Logo, LogoAlt: "Logo van de gemeente " + g.Naam, Kleur: g.Kleur,
			Voet: strings.Join(zonderLeeg(naam, g.Telefoon, g.Website), " · "),
		},
		Adres: zonderLeeg(append([]string{a.Persoon.Naam.Volledig()}, a.Persoon.Adres.Regels()...)...),
		Gegevens: zonderLegeWaarden([]document.Gegeven{
			{Label: "Ons kenmerk", Waarde: a.Dossiernummer}, {Label: "Behandeld door", Waarde: a.Contact.Naam},
			{Label: "Telefoon", Waarde: a.telefoon()},
		}),
		Blokken: blokken,
	}
}

// aanhef greets by the full name: the same for everybody.
func (a Algemeen) aanhef() string { return "Beste " + a.Persoon.Naam.Volledig() + "," }

func (a Algemeen) telefoon() string { return eerste(a.Contact.Telefoon, a.Gemeente.Telefoon) }

func (a Algemeen) email() string { return eerste(a.Contact.Email, a.Gemeente.Email) }

// vragen says whom to ask, with as much as is known.
func (a Algemeen) vragen() string {
	wie := eerste(a.Contact.Naam, "de gemeente "+a.Gemeente.Naam)
	tel, mail := a.telefoon(), a.email()
	switch {
	case tel != "" && mail != "":
		return vul(tekstVragenBeide, "wie", wie, "telefoon", tel, "email", mail)
	case tel != "":
		return vul(tekstVragenBellen, "wie", wie, "telefoon", tel)
	case mail != "":
		return vul(tekstVragenMailen, "wie", wie, "email", mail)
	default:
		return vul(tekstVragen, "wie", wie)
	}
}

// vul fills {naam} in a model sentence; pairs of name and value. A value is never filled itself.
func vul(tekst string, paren ...string) string {
	kopie := append([]string{}, paren...)
	for i := 0; i < len(kopie); i += 2 {
		kopie[i] = "{" + kopie[i] + "}"
	}
	return strings.NewReplacer(kopie...).Replace(tekst)
}

// eerste gives the first text that says something.
func eerste(teksten ...string) string {
	for _, t := range teksten {
		if t = strings.TrimSpace(t); t != "" {
			return t
		}
	}
	return ""
}

func zonderLeeg(teksten ...string) []string {
	var uit []string
	for _, t := range teksten {
		if t = strings.TrimSpace(t); t != "" {
			uit = append(uit, t)
		}
	}
	return uit
}

func zonderLegeWaarden(gg []document.Gegeven) []document.Gegeven {
	var uit []document.Gegeven
	for _, g := range gg {
		if strings.TrimSpace(g.Waarde) != "" {
			uit = append(uit, g)
		}
	}
	return uit
}
