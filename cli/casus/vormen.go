package casus

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// vormen gives the forms of an expectation by the field that names them. Each may say op.
func vormen() map[string]eis {
	boete := []string{"op", "overtreding"}
	return map[string]eis{
		"termijn":             {mag: append([]string{"uiterlijk", "van", "tot-en-met", "geldt"}, boete...)},
		"onherroepelijk":      {mag: boete},
		"boete":               {mag: append([]string{"norm", "percentage", "artikel"}, boete...)},
		"evenredigheid":       {mag: boete},
		"kosten":              {mag: boete},
		"tekort":              {[]string{"onderdeel"}, []string{"op"}},
		"ontbreekt":           {mag: []string{"op"}},
		"mag":                 {[]string{"antwoord"}, []string{"op"}},
		"uren-eis":            {[]string{"voldaan"}, []string{"op"}},
		"leerroute-verplicht": {mag: []string{"op"}},
	}
}

// vormVan finds the one form among the fields of an expectation.
func vormVan(heeft []string) (string, error) {
	bekend := vormen()
	var gevonden []string
	for _, v := range heeft {
		if _, is := bekend[v]; is {
			gevonden = append(gevonden, v)
		}
	}
	switch len(gevonden) {
	case 0:
		return "", fmt.Errorf("onbekende verwachting: zeg wat de wet moet geven (termijn, boete, tekort, …)")
	case 1:
		return gevonden[0], nil
	default:
		return "", fmt.Errorf("dit zijn meer verwachtingen in één: %s. Geef elk een eigen regel", strings.Join(gevonden, " en "))
	}
}

// controleer says what is wrong with the fields of an expectation, "" when nothing is.
func (v Verwachting) controleer(heeft []string) string {
	if wat := vormen()[v.Vorm].controleer(v.Vorm, v.Vorm, heeft); wat != "" {
		return wat
	}
	switch v.Vorm {
	case "termijn":
		return v.controleerTermijn(heeft)
	case "boete":
		if _, err := strconv.ParseFloat(v.Boete, 64); err != nil && v.Boete != geblokkeerd {
			return "boete is een bedrag (37.50) of geblokkeerd"
		}
	case "evenredigheid":
		return keuze(v.Vorm, v.Evenredigheid, verplicht, nietVerplicht)
	case "mag":
		return keuze("antwoord", v.Antwoord, "ja", "nee")
	case "uren-eis":
		return keuze("voldaan", v.Voldaan, "ja", "nee")
	}
	return ""
}

// controleerTermijn wants one of: uiterlijk, van with tot-en-met, geldt.
func (v Verwachting) controleerTermijn(heeft []string) string {
	heb := func(veld string) int {
		if slices.Contains(heeft, veld) {
			return 1
		}
		return 0
	}
	if heb("van") != heb("tot-en-met") || heb("uiterlijk")+heb("van")+heb("geldt") != 1 {
		return "zeg wat de termijn moet zijn: uiterlijk, van met tot-en-met, of geldt (één daarvan)"
	}
	if heb("geldt") == 1 {
		return keuze("geldt", v.Geldt, "ja", "nee")
	}
	return ""
}

func keuze(veld, waarde string, mag ...string) string {
	if slices.Contains(mag, waarde) {
		return ""
	}
	return fmt.Sprintf("%s: %q past hier niet, schrijf %s", veld, waarde, opsomming(mag))
}
