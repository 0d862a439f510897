package dossier

import (
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
)

// Punt is one line of a check list, the same for the intake and the PIP.
type Punt = pip.Punt

// intakeEis is one thing the intake must hold. geldt nil: always.
type intakeEis struct {
	code, artikel, tekst, veld string
	ernst                      pip.Ernst
	geldt                      func(Dossier) bool
	voldaan                    func(Dossier) bool
	melding                    string
}

// IntakeControle gives what the law asks of the brede intake, fulfilled or not, in the
// order of the form. Parts that need not be done again after a move are left out.
func (d Dossier) IntakeControle(op kalender.Datum) []Punt {
	var punten []Punt
	for _, e := range append(eisenVooraf(), append(eisenInhoud(), eisenGesprek(op)...)...) {
		if e.geldt != nil && !e.geldt(d) {
			continue
		}
		p := Punt{Code: e.code, Artikel: e.artikel, Tekst: e.tekst, Veld: e.veld, Ernst: e.ernst, Voldaan: e.voldaan(d)}
		if !p.Voldaan {
			p.Melding = e.melding
		}
		punten = append(punten, p)
	}
	return punten
}

func blokkades(punten []Punt) []Punt { return pip.Blokkades(punten) }

// nietVerhuisd: after a move the parts a and b of Wi 14 lid 3 need not be done again (Bi 5.3 lid 3).
func nietVerhuisd(d Dossier) bool { return !d.s.Inschrijving.Verhuizing }

func eisenVooraf() []intakeEis {
	return []intakeEis{
		{code: "plicht", artikel: "Wi 3 en 14 lid 1", tekst: "De inburgeringsplicht staat vast", veld: "kennisgeving", ernst: pip.LetOp,
			voldaan: Dossier.PlichtVast,
			melding: "Er is nog geen kennisgeving van DUO. De intake mag eerder, maar verplicht is hij dan nog niet."},
		{code: "oproep", artikel: "Wi 14 lid 1", tekst: "De persoon is opgeroepen met een termijn", veld: "oproep", ernst: pip.LetOp,
			voldaan: func(d Dossier) bool { return len(d.s.Intake.Oproepen) > 0 },
			melding: "Er is geen oproep vastgelegd. Zonder oproep is er ook geen waarschuwing of boete mogelijk."},
		{code: "toets", artikel: "Wi 14 lid 3 onder a en lid 6", tekst: "De leerbaarheidstoets, of de ontheffing", veld: "toetsResultaat", ernst: pip.Blokkeert,
			geldt:   nietVerhuisd,
			voldaan: func(d Dossier) bool { return d.s.Intake.Toets.Resultaat != "" || !d.s.Intake.Ontheffing.Datum.Leeg() },
			melding: "Vul het resultaat van de leerbaarheidstoets in, of leg de ontheffing vast."},
	}
}

func eisenInhoud() []intakeEis {
	deel := func(code, artikel, tekst, veld string, waarde func(Intake) string, melding string, geldt func(Dossier) bool) intakeEis {
		return intakeEis{code: code, artikel: artikel, tekst: tekst, veld: veld, ernst: pip.Blokkeert, geldt: geldt, melding: melding,
			voldaan: func(d Dossier) bool { return waarde(d.s.Intake) != "" }}
	}
	return []intakeEis{
		deel("opleiding", "Wi 14 lid 3 onder b", "De opleiding in het land van herkomst", "opleiding",
			func(i Intake) string { return i.Opleiding }, "Schrijf op welke opleiding de persoon heeft. Geen opleiding? Schrijf dat op.", nietVerhuisd),
		deel("werkervaring", "Wi 14 lid 3 onder b", "De werkervaring in het land van herkomst", "werkervaring",
			func(i Intake) string { return i.Werkervaring }, "Schrijf op welk werk de persoon heeft gedaan. Geen werk? Schrijf dat op.", nietVerhuisd),
		deel("omstandigheden", "Wi 14 lid 3 onder c", "De persoonlijke omstandigheden", "omstandigheden",
			func(i Intake) string { return i.Omstandigheden }, "Schrijf op wat in het leven van de persoon telt voor de inburgering: gezin, wonen, geld, zorg voor anderen.", nil),
		deel("gezondheid", "Wi 14 lid 3 onder c; Wi 37 lid 2", "Wat gezondheid betekent voor leren en meedoen", "gezondheidGevolgen",
			func(i Intake) string { return i.Gezondheid.Gevolgen }, "Schrijf op wat de gezondheid betekent voor het leren, en welke hulp nodig is. Schrijf geen ziekte op. Geen gevolgen? Schrijf dat op.", nil),
		{code: "vve", artikel: "Wi 14 lid 3 onder d", tekst: "VVE voor een kind", veld: "vve", ernst: pip.Blokkeert,
			voldaan: func(d Dossier) bool { return d.s.Intake.VVE != "" || d.s.Intake.VVENvt },
			melding: "Schrijf op wat met de ouder over VVE is besproken, of kies dat er geen kind voor VVE is."},
		deel("taalniveau", "Bi 5.2 lid 1", "Het taalniveau", "taalniveau",
			func(i Intake) string { return string(i.Taalniveau) }, "Kies het taalniveau.", nil),
		deel("arbeid", "Bi 5.2 lid 1", "De mogelijkheden om te werken", "arbeid",
			func(i Intake) string { return i.Arbeid }, "Schrijf op welke mogelijkheden de persoon heeft om te werken of mee te doen.", nil),
		deel("zelfredzaamheid", "Bi 5.2 lid 1", "De mate van zelfredzaamheid", "zelfredzaamheid",
			func(i Intake) string { return i.Zelfredzaamheid }, "Schrijf op hoe zelfredzaam de persoon is.", nil),
	}
}

func eisenGesprek(op kalender.Datum) []intakeEis {
	return []intakeEis{
		{code: "vve-kind", artikel: "Wi 14 lid 3 onder d", tekst: "VVE past bij het gezin", veld: "vve", ernst: pip.LetOp,
			geldt:   func(d Dossier) bool { return d.KindVVE(op) },
			voldaan: func(d Dossier) bool { return !d.s.Intake.VVENvt || d.s.Intake.VVE != "" },
			melding: "In het gezin is een kind van 2 tot en met 5 jaar. Bespreek VVE met de ouder."},
		{code: "wens-onderwijs", artikel: "Wi 8", tekst: "De wens voor mbo, hbo of universiteit", veld: "wensOnderwijs", ernst: pip.LetOp,
			voldaan: func(d Dossier) bool { return d.s.Intake.WensOnderwijs != persoon.Onbekend },
			melding: "Vraag of de persoon een opleiding wil volgen. Zonder die wens is er geen onderwijsroute."},
		{code: "alleen", artikel: "Bi 5.2 lid 2", tekst: "Gewezen op het recht om het gesprek alleen te voeren", veld: "alleenAangeboden", ernst: pip.Blokkeert,
			voldaan: func(d Dossier) bool { return d.s.Intake.AlleenAangeboden },
			melding: "Wijs de persoon erop dat het gesprek ook alleen mag, zonder partner of familie. Leg vast dat dit is gezegd."},
		{code: "schriftelijk", artikel: "Bi 5.2 lid 3", tekst: "Een verslag van de intake", veld: "verslag", ernst: pip.LetOp,
			voldaan: func(d Dossier) bool {
				return d.s.Intake.Verslag != "" || len(d.s.Intake.Gesprekken) > 0
			},
			melding: "Leg een gesprek of een kort verslag vast."},
	}
}
