package brief

import (
	"strings"

	"schakel/domain/pip"
	"schakel/domain/wet"
)

// Titles and the first page of the plan.
const (
	titelPIP          = "Uw plan voor de inburgering"
	titelPIPGewijzigd = "Uw nieuwe plan voor de inburgering"
	titelPIPConcept   = "Concept van uw plan voor de inburgering"
	onderwerpPIP      = "Persoonlijk plan Inburgering en Participatie (PIP)"

	pipKern          = "Dit is uw plan voor de inburgering. U volgt de {leerroute}. U hebt de tijd tot en met {einde}."
	pipKernGewijzigd = "Uw plan voor de inburgering is veranderd. {wat} U volgt de {leerroute}. U hebt de tijd tot en met {einde}. Die tijd begint niet opnieuw."
	pipKernVerhuisd  = "Dit is uw plan voor de inburgering in de gemeente {gemeente}. U bent verhuisd naar onze gemeente. Daarom krijgt u van ons een nieuw plan. U volgt de {leerroute}. Die route blijft dezelfde. U hebt de tijd tot en met {einde}. Die tijd begint niet opnieuw."
	pipKernConcept   = "Dit is een concept van uw plan voor de inburgering. Lees het rustig door. Wij bespreken het met u voordat het vaststaat."

	kopDitIs        = "Wat is dit, en waarom krijgt u het?"
	planWatIsDit    = "In dit plan staat wat u gaat leren, wat u gaat doen en hoe wij u helpen. Het heet ook wel het PIP."
	pipIsBesluit    = "Het is een besluit van de gemeente. U en wij moeten ons eraan houden."
	pipIsNogConcept = "Het plan is nog geen besluit. U kunt nog zeggen wat u anders wilt."
	planWaarom      = "U moet inburgeren. Dat staat in de brief van {kennisgeving} van DUO (Dienst Uitvoering Onderwijs)."
	planWaaromKort  = "U moet inburgeren."
	pipIntakeKlaar  = "Op {intake} was uw brede intake klaar."
	pipNaIntake     = "Wij hebben dit plan gemaakt met wat u ons toen vertelde."
	pipNaWijziging  = "Waarom uw plan nu anders is, leest u op de volgende bladzijde."
	pipBijAfwezig   = "U was niet bij de brede intake. Wij hebben de intake daarom op {intake} zonder u afgerond. Wij hebben dit plan gemaakt met wat wij wel van u weten. Wilt u nog iets vertellen? Neem dan contact met ons op."

	kopEerst        = "Wat moet u eerst doen?"
	eerstLezen      = "Lees dit plan. Vindt u het moeilijk? Vraag ons om het samen met u te lezen."
	eerstStart      = "Begin op {datum} met de lessen bij {school}."
	eerstStartDag   = "Begin op {datum} met uw lessen."
	eerstSchool     = "Ga naar de lessen bij {school}. U hoort van ons wanneer ze beginnen."
	eerstVerder     = "Blijf naar de lessen gaan bij {school}."
	eerstNieuw      = "Ga naar de lessen bij {school}. Weet u niet wanneer ze beginnen? Vraag het ons."
	eerstWacht      = "Wacht op bericht over uw lessen. De gemeente regelt een plaats voor u."
	eerstZelf       = "Kies een taalschool en meld u daar aan."
	eerstZelfZ      = "Bespreek met uw contactpersoon waar u de lessen van de Z-route volgt."
	eerstAfspraken  = "Kijk bij ‘Onze afspraken’ wat u doet en wanneer."
	eerstTekenen    = "Zet uw handtekening op de laatste bladzijde en geef die aan ons. Dit mag, het hoeft niet."
	eerstVertellen  = "Schrijf op wat u anders wilt, of vertel het ons."
	kopVragenOneens = "Hebt u vragen, of bent u het er niet mee eens?"
	pipNietEens     = "Bent u het niet eens met het plan? Praat er met ons over. U kunt ook bezwaar maken. Hoe dat moet, staat bij ‘Informatie over dit besluit’."
	toetsGedaan     = "U hebt de leerbaarheidstoets gedaan. De uitslag is: {uitslag}."
	toetsOntheven   = "U hoefde de leerbaarheidstoets niet te doen. Dat heeft de gemeente besloten. Dat heet: ontheffing."
	toetsOnbekend   = "De uitslag van de leerbaarheidstoets is niet bekend."
	pipGesprekTaal  = "Wij spraken {taal} met u."
	pipMetTolk      = "Er was een tolk bij."
	subdoelSamen    = "Dit werk ik uit met mijn contactpersoon."
	pipHoofddoel    = "Hier werkt u naartoe: {doel}."
	pipTijd         = "U hebt {jaren} jaar om in te burgeren. De tijd begint op de dag na de datum van het eerste besluit."
	pipTijdData     = "U mag inburgeren van {van} tot en met {einde}. DUO houdt deze termijn bij en stuurt u daarover bericht."
	pipVerlenging   = "Lukt het niet op tijd, en kunt u daar niets aan doen? Vraag DUO dan om meer tijd. Dat kan op zijn vroegst {maanden} maanden voor het einde."
	planWisselen    = "Gaat het leren veel beter of slechter dan verwacht? Dan kunnen wij samen kijken of een andere leerroute beter past. Dat kan meestal tot en met {datum}."
	ontzorgenTijd   = "Dit duurt van {van} tot en met {einde}."
	gesprekkenEen   = "Wij hebben 1 voortgangsgesprek met u."
	gesprekkenMeer  = "Wij hebben {aantal} voortgangsgesprekken met u."
	eerdereUren     = "Dit telt mee, ook al deed u het voor dit plan: {wat}"
	wijzigingReden  = "De reden van de wijziging:"
	verhuisdReden   = "De reden van het nieuwe plan:"
	ookAnders       = "Ook deze delen van het plan zijn anders: {delen}."
	nietMeer        = "Deze delen staan niet meer in het plan: {delen}."
	nietInHetPlan   = "staat niet in het plan"
	afwijkingToets  = "Waarom wij afwijken van de leerbaarheidstoets:"
	lagereNormReden = "Waarom u minder uren les hoeft te volgen:"
)

// Sentences of a plan with exams on a lower level.
const (
	lagerAlles = "U doet uw vier taalexamens op niveau A2 in plaats van B1."
	lagerDeel  = "U doet voor {delen} examen op niveau A2 in plaats van B1. De andere taalexamens blijven op B1."
	lagerMag   = "Dat mag, want u hebt genoeg lessen gevolgd en goed uw best gedaan."
)

// soortUitleg says what kind of change this is; of a plan after a move the first page says it.
func soortUitleg(s pip.Soort, i pip.Inhoud) string {
	switch s {
	case pip.Schakelen:
		return "U gaat een andere leerroute volgen."
	case pip.Afschalen:
		return strings.TrimSpace(lager(i) + " " + lagerMag)
	case pip.OverigGewijzigd:
		return "Een of meer afspraken in uw plan zijn anders. Uw leerroute blijft dezelfde."
	default:
		return ""
	}
}

func doelgroepWoord(d wet.Doelgroep) string {
	switch d {
	case wet.Asielstatushouder:
		return "Asielstatushouder"
	case wet.Gezinsmigrant:
		return "Gezinsmigrant"
	case wet.OverigeMigrant:
		return "Overige migrant"
	default:
		return ""
	}
}

func taalniveauWoord(n wet.Niveau) string {
	switch n {
	case wet.NiveauAlfa:
		return "U leert nog lezen en schrijven."
	case wet.NiveauA0:
		return "U begint met Nederlands (A0)."
	case wet.NiveauA1:
		return "U kent eenvoudige woorden en zinnen (A1)."
	case wet.NiveauA2:
		return "U kunt eenvoudige gesprekken voeren (A2)."
	case wet.NiveauB1:
		return "U redt zich in de meeste gewone gesprekken (B1)."
	case wet.NiveauB2:
		return "U spreekt goed Nederlands (B2)."
	default:
		return ""
	}
}

func uitslagWoord(l wet.Leerbaarheid) string {
	switch l {
	case wet.B1Haalbaar:
		return "niveau B1 is voor u haalbaar"
	case wet.B1NietHaalbaar:
		return "niveau B1 is voor u niet haalbaar"
	default:
		return ""
	}
}

func alfabetiseringWoord(a pip.Alfabetisering) string {
	switch a {
	case pip.AlfaAnalfabeet:
		return "U leert eerst lezen en schrijven."
	case pip.AlfaAnders:
		return "U leert eerst lezen en schrijven in ons alfabet."
	default:
		return ""
	}
}
