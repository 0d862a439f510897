package intake

import (
	"schakel/domain/dossier"
	"schakel/domain/persoon"
)

// soort is the kind of a field of the form.
type soort int

// The kinds of fields.
const (
	tekst soort = iota
	vink
	janee
	niveau
)

// veld is one field of the form: its name as in the check list, how it reads, and where
// its value stands.
type veld struct {
	naam, label, hulp string
	soort             soort
	regels            int
	tekst             func(*dossier.Intake) *string
	vink              func(*dossier.Intake) *bool
	janee             func(*dossier.Intake) *persoon.JaNee
	geldt             func(dossier.Intake) bool // nil: always
}

// toont tells whether a field is in sight with the form as it stands.
func (v veld) toont(i dossier.Intake) bool { return v.geldt == nil || v.geldt(i) }

func metVVE(i dossier.Intake) bool { return !i.VVENvt || i.VVE != "" }
func gezegd(i dossier.Intake) bool { return i.AlleenAangeboden || i.AlleenGewenst != persoon.Onbekend }

// sectie is a part of the form under its heading. gevoelig stands behind one more click.
type sectie struct {
	titel, hulp string
	gevoelig    bool
	velden      []veld
}

// secties is the form: Wi 14 lid 3 b to d, Bi 5.2, in the order of a talk.
func secties() []sectie {
	lang := func(naam, label, hulp string, waar func(*dossier.Intake) *string) veld {
		return veld{naam: naam, label: label, hulp: hulp, regels: 3, tekst: waar}
	}
	return []sectie{
		{titel: "Opleiding en werk", velden: []veld{
			lang("opleiding", "Opleiding", "In het land van herkomst en in Nederland, met diploma’s.", func(i *dossier.Intake) *string { return &i.Opleiding }),
			lang("werkervaring", "Werkervaring", "Betaald en onbetaald, ook eigen bedrijf.", func(i *dossier.Intake) *string { return &i.Werkervaring }),
			lang("arbeid", "Mogelijkheden om te werken of mee te doen", "", func(i *dossier.Intake) *string { return &i.Arbeid }),
			{naam: "wensOnderwijs", label: "Wil de persoon een opleiding volgen (mbo, hbo of universiteit)?", soort: janee,
				janee: func(i *dossier.Intake) *persoon.JaNee { return &i.WensOnderwijs }},
		}},
		{titel: "Taal", velden: []veld{
			{naam: "taalniveau", label: "Taalniveau Nederlands", soort: niveau},
			lang("taalToelichting", "Toelichting taal", "Talen, lezen en schrijven, ervaring met leren.", func(i *dossier.Intake) *string { return &i.TaalToelichting }),
		}},
		{titel: "Persoonlijke omstandigheden", velden: []veld{
			lang("omstandigheden", "Omstandigheden", "Gezin, wonen, geld, zorg voor anderen.", func(i *dossier.Intake) *string { return &i.Omstandigheden }),
			lang("zelfredzaamheid", "Zelfredzaamheid", "Wat kan de persoon zelf regelen?", func(i *dossier.Intake) *string { return &i.Zelfredzaamheid }),
			lang("netwerk", "Netwerk", "Familie, vrienden, mensen in de buurt.", func(i *dossier.Intake) *string { return &i.Netwerk }),
			lang("digitaal", "Digitale vaardigheden", "Computer, telefoon, DigiD.", func(i *dossier.Intake) *string { return &i.Digitaal }),
		}},
		{titel: "Gezondheid", hulp: "Schrijf gevolgen en hulp op, nooit een diagnose.", gevoelig: true, velden: []veld{
			lang("gezondheidGevolgen", "Gevolgen voor leren en meedoen", "Geen gevolgen? Schrijf dat op.", func(i *dossier.Intake) *string { return &i.Gezondheid.Gevolgen }),
			lang("gezondheidHulp", "Hulp of hulpmiddelen die nodig zijn", "", func(i *dossier.Intake) *string { return &i.Gezondheid.Hulp }),
		}},
		{titel: "Kinderen en VVE", velden: []veld{
			{naam: "vveNvt", label: "Er is geen kind voor voorschoolse educatie (VVE)", soort: vink, vink: func(i *dossier.Intake) *bool { return &i.VVENvt }},
			{naam: "vve", label: "Wat is met de ouder over VVE besproken?", regels: 3, tekst: func(i *dossier.Intake) *string { return &i.VVE }, geldt: metVVE},
		}},
		{titel: "Wensen en verslag", velden: []veld{
			lang("wensen", "Wensen van de persoon", "", func(i *dossier.Intake) *string { return &i.Wensen }),
			{naam: "alleenAangeboden", label: "Ik heb gezegd dat het gesprek ook alleen mag, zonder partner of familie", soort: vink,
				vink: func(i *dossier.Intake) *bool { return &i.AlleenAangeboden }},
			{naam: "alleenGewenst", label: "Wilde de persoon het gesprek alleen voeren?", soort: janee,
				janee: func(i *dossier.Intake) *persoon.JaNee { return &i.AlleenGewenst }, geldt: gezegd},
			{naam: "verslag", label: "Verslag", hulp: "Kort, in gewone woorden.", regels: 5, tekst: func(i *dossier.Intake) *string { return &i.Verslag }},
		}},
	}
}
