package pip

import (
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// soort is the kind of a field of the plan.
type soort int

// The kinds of fields; eigen is built by the view.
const (
	regel soort = iota
	tekst
	getal
	uren
	vink
	eigen
)

// veld is one field: its name as in the check list, how it reads, where its value
// stands, and when it applies (nil: always). One with a vraag matters to few people: it
// stands behind that question.
type veld struct {
	naam, label, hulp string
	vraag             string
	soort             soort
	tekst             func(*pip.Inhoud) *string
	getal             func(*pip.Inhoud) *int
	uren              func(*pip.Inhoud) *wet.Minuten
	vink              func(*pip.Inhoud) *bool
	geldt             func(pip.Inhoud, pip.Context) bool
}

// sectie is a part of the plan under its heading.
type sectie struct {
	titel  string
	velden []veld
}

func asiel(_ pip.Inhoud, c pip.Context) bool     { return c.Doelgroep == wet.Asielstatushouder }
func bijZ(i pip.Inhoud, _ pip.Context) bool      { return i.Leerroute == wet.RouteZ }
func lager(i pip.Inhoud, c pip.Context) bool     { return bijZ(i, c) && i.LagereUrennorm > 0 }
func asielZ(i pip.Inhoud, c pip.Context) bool    { return bijZ(i, c) && asiel(i, c) }
func asielB1(i pip.Inhoud, c pip.Context) bool   { return i.Leerroute == wet.RouteB1 && asiel(i, c) }
func metMAP(i pip.Inhoud, _ pip.Context) bool    { return i.Leerroute != wet.RouteOnderwijs }
func metKind(_ pip.Inhoud, c pip.Context) bool   { return c.KindVVE }
func bijstand(_ pip.Inhoud, c pip.Context) bool  { return c.Bijstand }
func wijziging(_ pip.Inhoud, c pip.Context) bool { return c.Soort != pip.Eerste }
func nieuwPlan(_ pip.Inhoud, c pip.Context) bool {
	return c.Soort == pip.Eerste || c.Soort == pip.NaVerhuizing
}

func afschalen(_ pip.Inhoud, c pip.Context) bool { return c.Soort == pip.Afschalen }

// kort tells whether a field is narrow, so that two of them fit beside each other.
func (v veld) kort() bool {
	switch v.naam {
	case pip.VeldTaalniveau, pip.VeldLeerroute, pip.VeldNiveau, pip.VeldAlfabetisering, pip.VeldStartLessen:
		return true
	}
	return v.soort != eigen && v.soort != tekst && v.vraag == ""
}

// uitwijk is the field beside another that may hold the same fact.
func uitwijk(naam string) string {
	return map[string]string{pip.VeldIntensiteit: pip.VeldUrenPerWeek, pip.VeldNiveau: pip.VeldNiveauPerOnderdeel}[naam]
}

// toont tells whether a field is in sight: it applies to this person, or it holds
// something that must be looked at.
func toont(v veld, i pip.Inhoud, c pip.Context) bool {
	if v.geldt == nil || v.geldt(i, c) {
		return true
	}
	switch {
	case v.tekst != nil:
		return *v.tekst(&i) != ""
	case v.getal != nil:
		return *v.getal(&i) != 0
	case v.uren != nil:
		return *v.uren(&i) != 0
	case v.vink != nil:
		return *v.vink(&i)
	default:
		return v.naam == pip.VeldNiveauPerOnderdeel && len(i.NiveauPerOnderdeel) > 0
	}
}

// wijktAf tells whether the route is another than the leerbaarheidstoets points to.
func wijktAf(i pip.Inhoud, c pip.Context) bool {
	return wet.Op(c.Op).AfwijkingVanToets(c.Toets, i.Leerroute).Ja
}

// lang is a field for a text.
func lang(naam, label, hulp string, waar func(*pip.Inhoud) *string, geldt func(pip.Inhoud, pip.Context) bool) veld {
	return veld{naam: naam, label: label, hulp: hulp, soort: tekst, tekst: waar, geldt: geldt}
}

// secties is the plan in the order of the page.
func secties() []sectie { return append(sectiesLeren(), sectiesHulp()...) }

// sectiesLeren is what the person learns, and how.
func sectiesLeren() []sectie {
	return []sectie{
		{"Uitkomst van de intake", []veld{
			lang(pip.VeldUitkomstIntake, "Wat kwam er uit de brede intake?", "In gewone woorden, voor de persoon zelf.", func(i *pip.Inhoud) *string { return &i.UitkomstIntake }, nil),
			{naam: pip.VeldTaalniveau, label: "Taalniveau nu", soort: eigen},
			{naam: "besprokenTaal", label: "Taal waarin het plan is besproken", tekst: func(i *pip.Inhoud) *string { return &i.BesprokenTaal }},
			{naam: "metTolk", label: "Met een tolk", soort: vink, vink: func(i *pip.Inhoud) *bool { return &i.MetTolk }},
		}},
		{"Doelen", []veld{
			{naam: pip.VeldHoofddoel, label: "Hoofddoel", soort: eigen},
			{naam: pip.VeldOntwikkelwensen, label: "Wensen", soort: eigen},
			{naam: pip.VeldAandachtspunten, label: "Aandachtspunten", soort: eigen},
		}},
		{"Leerroute", []veld{
			{naam: pip.VeldLeerroute, label: "Leerroute", soort: eigen},
			{naam: pip.VeldNiveau, label: "Niveau van het examen", soort: eigen},
			{naam: pip.VeldNiveauPerOnderdeel, label: "Onderdelen op niveau A2", soort: eigen, geldt: afschalen},
			{naam: pip.VeldAlfabetisering, label: "Alfabetisering", soort: eigen},
			{naam: "magOpleidingAfmaken", label: "De persoon mag eerst die opleiding afmaken (Bi 4.3 lid 2)", vraag: "Volgt de persoon praktijkonderwijs, vso of entree?", soort: vink, vink: func(i *pip.Inhoud) *bool { return &i.MagOpleidingAfmaken }},
		}},
		{"Taal en KNM", []veld{
			{naam: pip.VeldUrenPerWeek, label: "Uren les per week", soort: uren, uren: func(i *pip.Inhoud) *wet.Minuten { return &i.UrenPerWeek }, geldt: asiel},
			{naam: pip.VeldIntensiteit, label: "Hoe vaak en hoelang?", tekst: func(i *pip.Inhoud) *string { return &i.Intensiteit }, geldt: asiel},
			{naam: pip.VeldGeschatteUrenB1, label: "Geschatte uren B1-route", soort: getal, getal: func(i *pip.Inhoud) *int { return &i.GeschatteUrenB1 }, geldt: asielB1},
			{naam: pip.VeldTaalschool, label: "Taalschool", tekst: func(i *pip.Inhoud) *string { return &i.Taalschool }},
			{naam: pip.VeldStartLessen, label: "Start van de lessen", soort: eigen},
			lang("knm", "Kennis van de Nederlandse Maatschappij (KNM)", "", func(i *pip.Inhoud) *string { return &i.KNM }, nil),
		}},
		{"PVT en MAP", []veld{
			lang(pip.VeldPVTIntensiteit, "Participatieverklaringstraject (PVT): hoeveel en wanneer?", "", func(i *pip.Inhoud) *string { return &i.PVTIntensiteit }, nil),
			lang(pip.VeldMAPIntensiteit, "Module Arbeidsmarkt en Participatie (MAP): hoeveel en wanneer?", "", func(i *pip.Inhoud) *string { return &i.MAPIntensiteit }, metMAP),
		}},
		{"Z-route", []veld{
			lang(pip.VeldExamensZ, "Examens die de persoon wil en kan doen", "Onderdelen op A2 of KNM; geen is ook een antwoord.", func(i *pip.Inhoud) *string { return &i.ExamensZ }, bijZ),
			lang(pip.VeldParticipatieZ, "Uren participatie: hoe en waar?", "", func(i *pip.Inhoud) *string { return &i.ParticipatieZ }, asielZ),
			{naam: pip.VeldLagereUrennorm, label: "Lagere urennorm (uren)", hulp: "Leeg: de gewone norm.", soort: uren, uren: func(i *pip.Inhoud) *wet.Minuten { return &i.LagereUrennorm }, geldt: bijZ},
			lang(pip.VeldLagereUrennormReden, "Reden van de lagere urennorm", "Gevolgen voor het leren, geen diagnose.", func(i *pip.Inhoud) *string { return &i.LagereUrennormReden }, lager),
		}},
	}
}

// sectiesHulp is the help, the agreements and why the plan is as it is.
func sectiesHulp() []sectie {
	return []sectie{
		{"Begeleiding", []veld{
			lang(pip.VeldBegeleiding, "Ondersteuning en begeleiding", "", func(i *pip.Inhoud) *string { return &i.Begeleiding }, nil),
			lang(pip.VeldMaatschappelijkeBegeleiding, "Maatschappelijke begeleiding", "", func(i *pip.Inhoud) *string { return &i.MaatschappelijkeBegeleiding }, asiel),
			{naam: pip.VeldVoortgangsgesprekken, label: "Aantal voortgangsgesprekken", soort: getal, getal: func(i *pip.Inhoud) *int { return &i.Voortgangsgesprekken }},
			{naam: "voortgangToelichting", label: "Wanneer zijn die gesprekken?", tekst: func(i *pip.Inhoud) *string { return &i.VoortgangToelichting }},
		}},
		{"Wat nodig is", []veld{
			lang("randvoorwaarden", "Randvoorwaarden", "Kinderopvang, reiskosten, hulpmiddelen; nooit een diagnose.", func(i *pip.Inhoud) *string { return &i.Randvoorwaarden }, nil),
			lang(pip.VeldVVE, "Voorschoolse educatie (VVE) van het kind", "", func(i *pip.Inhoud) *string { return &i.VVE }, metKind),
			lang(pip.VeldParticipatiewet, "Rechten en plichten uit de Participatiewet", "", func(i *pip.Inhoud) *string { return &i.Participatiewet }, bijstand),
			lang(pip.VeldOntzorgen, "Ontzorgen: wat betaalt de gemeente, en hoelang?", "", func(i *pip.Inhoud) *string { return &i.Ontzorgen }, bijstand),
		}},
		{"Afspraken", []veld{{naam: pip.VeldAfspraken, label: "Wie doet wat, voor wanneer?", soort: eigen}}},
		{"Motivering", []veld{
			lang(pip.VeldMotivering, "Waarom deze leerroute en dit plan?", "", func(i *pip.Inhoud) *string { return &i.Motivering }, nil),
			lang(pip.VeldAfwijkingToets, "Waarom wijkt het plan af van de leerbaarheidstoets?", "", func(i *pip.Inhoud) *string { return &i.AfwijkingToets }, wijktAf),
			lang(pip.VeldWijzigingReden, "Waarom verandert het plan?", "", func(i *pip.Inhoud) *string { return &i.WijzigingReden }, wijziging),
			{naam: "eerdereInspanning", label: "Eerdere inspanningen die meetellen", hulp: "Alleen wat hier staat telt mee (Bi 5.3 lid 5).", vraag: "Telt inspanning van vóór dit PIP mee?", soort: tekst, tekst: func(i *pip.Inhoud) *string { return &i.EerdereInspanning }, geldt: nieuwPlan},
		}},
	}
}
