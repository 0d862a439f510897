package ui

import (
	"strconv"

	"fyne.io/fyne/v2"

	"schakel/ui/kit"
)

const groepVenster = "Overal"

// vaste gives the keys of the shell; those of a screen go before them.
func (s *Schil) vaste() []kit.Actie {
	aa := []kit.Actie{{ID: "hulp", Naam: "Toetsen tonen", Groep: groepVenster, Toets: fyne.KeyF1, Doe: s.ToonToetsen}}
	if s.rail == nil {
		return aa
	}
	for i, a := range afdelingen() {
		aa = append(aa, kit.Actie{
			ID: "naar." + a.route.Scherm, Naam: a.naam, Groep: groepVenster,
			Toets: fyne.KeyName(strconv.Itoa(i + 1)), Mod: fyne.KeyModifierControl, Doe: func() { s.Ga(a.route) },
		})
	}
	if s.wissel != nil {
		aa = append(aa, kit.Actie{ID: "wissel", Naam: "Andere administratie openen of maken", Groep: groepVenster, Doe: s.wissel})
	}
	ctrl, alt := fyne.KeyModifierControl, fyne.KeyModifierAlt
	return append(aa,
		kit.Actie{ID: "zoek", Naam: "Zoek een persoon of een actie", Groep: groepVenster, Toets: fyne.KeyK, Mod: ctrl, Doe: s.Zoek},
		kit.Actie{ID: "nieuw", Naam: "Nieuw dossier", Groep: groepVenster, Toets: fyne.KeyN, Mod: ctrl, Doe: func() { s.Ga(kit.Route{Scherm: kit.SchermNieuw}) }},
		kit.Actie{ID: "terug", Naam: "Terug", Groep: groepVenster, Toets: fyne.KeyLeft, Mod: alt, Kan: func() bool { return s.weg.kan(-1) }, Doe: s.Terug},
		kit.Actie{ID: "vooruit", Naam: "Vooruit", Groep: groepVenster, Toets: fyne.KeyRight, Mod: alt, Kan: func() bool { return s.weg.kan(1) }, Doe: s.Vooruit},
		kit.Actie{ID: "ongedaan", Naam: "Laatste wijziging ongedaan maken", Groep: groepVenster, Toets: fyne.KeyZ, Mod: ctrl,
			Kan: func() bool { return len(s.gedaan) > 0 }, Doe: s.VraagOngedaan},
		kit.Actie{ID: "druk", Naam: "Afdrukken", Groep: groepVenster, Toets: fyne.KeyP, Mod: ctrl, Doe: func() {
			s.Meld(kit.Melding{Tekst: "Op dit scherm is niets af te drukken.", Niveau: kit.LetOp})
		}},
	)
}
