package brief

import "schakel/domain/wet"

// Sentences of every letter: whom to ask.
const (
	kopVragen         = "Hebt u vragen?"
	tekstVragenBeide  = "Vraag het aan {wie}. Bel {telefoon} of mail naar {email}."
	tekstVragenBellen = "Vraag het aan {wie}. Bel {telefoon}."
	tekstVragenMailen = "Vraag het aan {wie}. Mail naar {email}."
	tekstVragen       = "Vraag het aan {wie}."
)

// Sentences of the part "Informatie over dit besluit" of every beschikking.
const (
	kopBesluit            = "Informatie over dit besluit"
	tekstBesluitInleiding = "Dit is de officiële uitleg bij uw plan. Vindt u dit deel moeilijk? Vraag ons dan om hulp."

	kopBeslissing = "Wat is er besloten?"
	kopFeiten     = "Welke feiten hebben wij gebruikt?"
	kopGrondslag  = "Welke wetsartikelen gelden er?"
	kopMotivering = "Waarom is dit het besluit?"
	kopTermijnen  = "Hoe zijn de termijnen berekend?"

	kopConcept   = "Dit is nog geen besluit"
	tekstConcept = "Dit is een concept. Wij bespreken het eerst met u. Tegen een concept kunt u geen bezwaar maken. U kunt wel zeggen wat u anders wilt. Schrijf dat hieronder op, of vertel het aan ons."
	labelConcept = "Dit wil ik anders of erbij:"

	kopBezwaar         = "Bent u het niet eens met dit besluit?"
	tekstBezwaar       = "Dan kunt u bezwaar maken bij het {orgaan}. Doe dat binnen {weken} weken. Die tijd begint op de dag nadat wij het besluit aan u hebben gestuurd of gegeven."
	tekstBezwaarDatum  = "Hebben wij het besluit op {datum} aan u gestuurd of gegeven? Dan kunt u bezwaar maken tot en met {laatste}."
	tekstBezwaarInhoud = "Schrijf een brief. Zet daarin:"
	tekstBezwaarAdres  = "Stuur de brief naar: {adres}."
	tekstBezwaarWeb    = "U kunt ook bezwaar maken op internet: {adres}."
	tekstBezwaarGeldt  = "Maakt u bezwaar? Dan blijft het besluit gelden tot er over uw bezwaar is beslist."

	kopOndertekening  = "Handtekeningen"
	tekstMandaat      = "Het besluit is genomen namens het {orgaan}, door {naam}, {functie}. De bevoegdheid (het mandaat) staat in: {mandaat}."
	tekstHandtekening = "Wij vragen ook om uw handtekening. Daarmee laat u zien dat u het plan hebt gekregen. U mag ook niet tekenen. Dan geldt het plan net zo goed."
)

// afkorting is a short name of a law with what it is short for.
type afkorting struct{ kort, lang string }

// afkortingen gives the short names that articles are cited with.
func afkortingen() []afkorting {
	return []afkorting{
		{"Wi", "de Wet inburgering 2021"}, {"Bi", "het Besluit inburgering 2021"}, {"Ri", "de Regeling inburgering 2021"},
		{"Pw", "de Participatiewet"}, {"Awb", "de Algemene wet bestuursrecht"}, {"Atw", "de Algemene termijnenwet"},
	}
}

// bezwaarInhoud lists what an objection must hold.
func bezwaarInhoud(datum string) []string {
	return []string{
		"uw naam en adres;",
		"de datum waarop u de brief schrijft;",
		vul("om welk besluit het gaat: het PIP van {datum};", "datum", datum),
		"waarom u het er niet mee eens bent;",
		"uw handtekening.",
	}
}

// termijnNaam names a term for the person it holds for.
func termijnNaam(n wet.TermijnNaam) string {
	switch n {
	case wet.TermijnPIP:
		return "Het plan vaststellen"
	case wet.TermijnInburgering:
		return "Inburgeren"
	case wet.TermijnAanbod:
		return "Lessen aanbieden"
	case wet.TermijnLeerrouteWijzig:
		return "Van leerroute wisselen"
	case wet.TermijnOntzorgen:
		return "Ontzorgen"
	case wet.TermijnVerlengingVragen:
		return "Verlenging vragen"
	case wet.TermijnBezwaar:
		return "Bezwaar maken"
	default:
		return zin(string(n))
	}
}
