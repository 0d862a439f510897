package brief

import "schakel/domain/wet"

// Headings of the parts of the plan.
const (
	kopOver       = "Over u"
	kopAnders     = "Wat er anders is, en waarom"
	kopVerhuisd   = "Waarom u een nieuw plan krijgt"
	kopIntake     = "De uitkomst van de brede intake"
	kopDoelen     = "Uw doelen"
	kopLeerroute  = "Uw leerroute"
	kopMeedoenZ   = "Meedoen in de samenleving"
	kopPVTMAP     = "Waarden, werk en meedoen"
	kopPVT        = "Waarden en meedoen"
	kopHulp       = "Zo helpen wij u"
	kopKind       = "Uw kind"
	kopUitkering  = "Uw bijstand"
	kopAfspraken  = "Onze afspraken"
	kopExamens    = "Uw examens"
	kopTijd       = "Hoeveel tijd hebt u?"
	kopRechten    = "Uw rechten"
	kopPlichten   = "Uw plichten"
	kopNietGelukt = "Als een afspraak niet lukt"
)

// rechten lists what the person may count on.
func rechten(groep wet.Doelgroep, concept bool) []string {
	bezwaar := "U mag bezwaar maken tegen dit plan."
	if concept {
		bezwaar = "Wordt dit plan een besluit? Dan mag u daar bezwaar tegen maken."
	}
	uit := []string{
		"U krijgt de hulp en begeleiding die in dit plan staan.",
		"U mag alleen met ons praten, zonder familie of bekenden erbij.",
		"U mag vragen om uw plan te veranderen, bijvoorbeeld als er iets in uw leven verandert.",
		"U mag vragen welke gegevens wij van u hebben. Kloppen ze niet? Dan mag u ze laten verbeteren.",
		bezwaar,
	}
	if groep == wet.Asielstatushouder {
		uit = append([]string{"De gemeente biedt u op tijd lessen aan die bij uw leerroute passen."}, uit...)
	}
	return uit
}

// plichten lists what the person must do; the intensity only binds an asielstatushouder (Wi 15 lid 2).
func plichten(groep wet.Doelgroep, route wet.Leerroute) []string {
	uit := []string{"U werkt mee aan de begeleiding en komt naar de voortgangsgesprekken."}
	if route == wet.RouteOnderwijs {
		uit = append(uit, "U doet het participatieverklaringstraject (PVT) zoals in dit plan staat.")
	} else {
		uit = append(uit, "U doet het participatieverklaringstraject (PVT) en de Module Arbeidsmarkt en Participatie (MAP) zoals in dit plan staat.")
	}
	switch groep {
	case wet.Asielstatushouder:
		uit = append(uit, "U volgt de lessen, zo vaak als in dit plan staat.")
	case wet.Gezinsmigrant, wet.OverigeMigrant:
		uit = append(uit, "U zorgt dat u op tijd klaar bent met uw leerroute. Hoeveel les u per week volgt, kiest u zelf.")
	}
	return append(uit, "U vertelt ons op tijd wat er verandert, bijvoorbeeld bij een verhuizing, ziekte of nieuw werk.")
}

// Sentences about what follows when an agreement is not kept: honest, without threat.
const (
	nietGeluktBel      = "Kunt u een keer niet, of lukt een afspraak niet? Laat het ons zo snel mogelijk weten. Dan zoeken wij samen een oplossing."
	nietGeluktAsiel    = "Doet u niet mee, of volgt u de lessen niet zoals in dit plan staat? En hebt u daar geen goede reden voor? Dan kan de gemeente u een boete geven."
	nietGeluktAnders   = "Doet u niet mee aan de begeleiding, of aan wat in dit plan verplicht is? En hebt u daar geen goede reden voor? Dan kan de gemeente u een boete geven. U krijgt van de gemeente geen boete omdat u te weinig lessen volgt."
	nietGeluktEerst    = "Dat gaat nooit vanzelf. U mag eerst vertellen wat er aan de hand is. Wij kijken of een boete eerlijk is in uw situatie."
	nietGeluktDUO      = "Bent u aan het einde van uw termijn niet klaar, en had u dat wel gekund? Dan kan DUO u een boete geven. U krijgt dan een nieuwe termijn."
	nietGeluktBijstand = "Bij uw bijstand horen ook plichten. Komt u die niet na, dan kan de gemeente uw bijstand een tijd verlagen. Voor hetzelfde gedrag krijgt u dan geen boete."
)
