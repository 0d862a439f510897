package casus

import (
	"fmt"
	"math"
	"slices"

	"schakel/domain/wet"
)

// eis says which fields something must have, and which it may have.
type eis struct{ moet, mag []string }

// controleer names the first field that is missing or does not belong; anders is passed over.
func (e eis) controleer(wat, anders string, heeft []string) string {
	for _, v := range e.moet {
		if !slices.Contains(heeft, v) {
			return fmt.Sprintf("%s: het veld %q ontbreekt", wat, v)
		}
	}
	for _, v := range heeft {
		if v != anders && !slices.Contains(e.moet, v) && !slices.Contains(e.mag, v) {
			return fmt.Sprintf("%s: het veld %q hoort hier niet", wat, v)
		}
	}
	return ""
}

// eisen gives the fields per kind of event.
func eisen() map[string]eis {
	datum := eis{moet: []string{"datum"}}
	besluit := eis{moet: []string{"overtreding", "datum"}}
	return map[string]eis{
		"kennisgeving": datum, "niet-verschenen": datum, "waarschuwing": datum, "intake": datum, "ondertekening-pvt": datum,
		"eindgesprek-map": datum, "eindgesprek-z": datum, "aanbod": datum, "intake-bij-afwezigheid": datum,
		"inschrijving":       {[]string{"datum"}, []string{"verhuizing", "leerroute", "dagtekening-eerste-pip"}},
		"informatie-derde":   {[]string{"gevraagd"}, []string{"ontvangen", "onmisbaar"}},
		"bijstand":           {moet: []string{"vanaf"}},
		"oproep":             {moet: []string{"datum", "voor"}},
		"leerbaarheidstoets": {moet: []string{"datum", "resultaat"}},
		"pip":                {[]string{"dagtekening", "leerroute"}, []string{"niveau"}},
		"uren":               {[]string{"datum", "onderdeel", "uren"}, []string{"vanaf", "tijdens-intake", "keurmerk"}},
		"overtreding":        {[]string{"id", "artikel", "constatering", "rapport", "verwijtbaarheid"}, []string{"grond"}},
		"boete":              {moet: []string{"overtreding", "bekendgemaakt"}},
		"bezwaar":            besluit, "maatregel-participatiewet": besluit,
		"beslissing-bezwaar": {moet: []string{"overtreding", "datum", "uitkomst"}},
		"aanmaning":          {moet: []string{"overtreding", "verzonden"}},
		"verlenging":         {[]string{"tot-en-met"}, []string{"datum"}},
		"nieuwe-termijn":     {moet: []string{"van", "maanden"}},
	}
}

// controleer says what is wrong with an event in itself, "" when nothing is.
func controleer(g Gebeurtenis, heeft []string) string {
	e, ok := eisen()[g.Soort]
	if !ok {
		return fmt.Sprintf("onbekende soort gebeurtenis %q", g.Soort)
	}
	if wat := e.controleer(g.Soort, "soort", heeft); wat != "" {
		return wat
	}
	switch g.Soort {
	case "overtreding":
		return controleerOvertreding(g)
	case "informatie-derde":
		if !g.Ontvangen.Leeg() && g.Ontvangen.Voor(g.Gevraagd) {
			return fmt.Sprintf("de informatie is ontvangen (%s) voor zij is gevraagd (%s)", g.Ontvangen, g.Gevraagd)
		}
	case "uren":
		if math.IsNaN(g.Uren) || math.IsInf(g.Uren, 0) {
			return "uren: dit is geen aantal"
		}
	case "beslissing-bezwaar":
		if u := wet.UitkomstBezwaar(g.Uitkomst); u != wet.BezwaarGegrond && u != wet.BezwaarOngegrond {
			return fmt.Sprintf("onbekende uitkomst %q (gegrond of ongegrond)", g.Uitkomst)
		}
	case "nieuwe-termijn":
		if !slices.Contains([]int{6, 12, 18, 24}, g.Maanden) {
			return fmt.Sprintf("een nieuwe termijn duurt 6, 12, 18 of 24 maanden, niet %d", g.Maanden)
		}
	}
	return ""
}

func controleerOvertreding(g Gebeurtenis) string {
	verwijt := []wet.Verwijtbaarheid{wet.Opzet, wet.GroveSchuld, wet.Normaal, wet.Verminderd, wet.GeenVerwijt}
	gronden := []wet.Grond{wet.GrondBegeleiding, wet.GrondPVTMAP, wet.GrondLeerroute}
	a := wet.BoeteArtikel(g.Artikel)
	switch {
	case g.ID == "":
		return "de overtreding heeft geen id"
	case !a.Bekend():
		return fmt.Sprintf("artikel %d is geen boeteartikel van het college (22 of 23)", g.Artikel)
	case a == wet.Artikel23 && !slices.Contains(gronden, wet.Grond(g.Grond)):
		return fmt.Sprintf("onbekende grond %q: artikel 23 heeft grond %s", g.Grond, opsomming(gronden))
	case a == wet.Artikel22 && g.Grond != "":
		return "een grond hoort alleen bij artikel 23"
	case g.Rapport.Voor(g.Constatering):
		return fmt.Sprintf("het rapport (%s) ligt voor de constatering (%s)", g.Rapport, g.Constatering)
	case !slices.Contains(verwijt, wet.Verwijtbaarheid(g.Verwijtbaarheid)):
		return fmt.Sprintf("onbekende verwijtbaarheid %q (%s)", g.Verwijtbaarheid, opsomming(verwijt))
	}
	return ""
}
