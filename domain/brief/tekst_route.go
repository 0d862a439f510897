package brief

// What each route is, for the person who follows it.
const (
	routeB1        = "U volgt de B1-route. U leert Nederlands lezen, luisteren, schrijven en spreken op niveau B1. Met dat niveau kunt u praten over gewone onderwerpen, thuis, op school en op het werk."
	routeB1A2      = "U volgt de B1-route. U leert Nederlands lezen, luisteren, schrijven en spreken. Met dat Nederlands kunt u zich redden, thuis, op school en op het werk."
	routeB1Examen  = "U doet examen in deze vier onderdelen en in Kennis van de Nederlandse Maatschappij (KNM). Slaagt u voor alle examens? En hebt u ook het participatieverklaringstraject (PVT) en de Module Arbeidsmarkt en Participatie (MAP) gedaan? Dan krijgt u het inburgeringsdiploma."
	routeOnderwijs = "U volgt de onderwijsroute. U bereidt zich voor op een opleiding in het mbo, aan een hogeschool of aan een universiteit. U volgt daarvoor een taalschakeltraject: u leert Nederlands en vakken die u later nodig hebt."
	routeOwExamen  = "Haalt u het diploma van het taalschakeltraject? En hebt u ook het participatieverklaringstraject (PVT) gedaan? Dan bent u klaar. Lukt het taalschakeltraject niet, dan kunt u ook examen doen in Nederlands op niveau B1 en in Kennis van de Nederlandse Maatschappij (KNM)."
	routeZ         = "U volgt de Z-route. De Z komt van zelfredzaamheid. U leert genoeg Nederlands om u in het dagelijks leven te redden. U volgt {cursus} uur les in Nederlands en in Kennis van de Nederlandse Maatschappij (KNM)."
	routeZMinder   = "U hoeft minder les te volgen dan anderen. U volgt {lager} les in plaats van {cursus} uur."
	routeZMeedoen  = "Ook doet u {participatie} uur mee in de samenleving, op een plek waar Nederlands wordt gesproken. De uren van PVT en MAP tellen daarvoor mee."
	routeZEinde    = "Aan het einde hebt u een gesprek met de gemeente. Hebt u alles gedaan? Dan krijgt u het inburgeringscertificaat."

	lessenAsiel  = "De gemeente regelt de lessen. U hoeft die niet te betalen."
	lessenZelf   = "U kiest zelf waar u de lessen volgt. Neem een school met het keurmerk van Blik op Werk. U betaalt de lessen zelf. Misschien kunt u daarvoor geld lenen bij DUO."
	lessenSchool = "U kiest zelf een school met een taalschakeltraject. U betaalt de lessen zelf. Misschien kunt u daarvoor geld lenen bij DUO."
	lessenZelfZ  = "Bespreek met uw contactpersoon waar u de lessen volgt en wie ze betaalt. Voor lessen die u zelf betaalt, kunt u misschien geld lenen bij DUO."
	eigenTempo   = "U bepaalt zelf hoeveel uur per week u les volgt. Let goed op uw einddatum."

	knmExamen = "U leert over wonen, werken, gezondheid, opvoeding, geschiedenis en de rechten en plichten in Nederland. U doet er examen in."
	knmZ      = "U leert over wonen, werken, gezondheid, opvoeding, geschiedenis en de rechten en plichten in Nederland. Dit hoort bij uw lessen."

	pvtUitleg  = "U doet het participatieverklaringstraject (PVT). Dat duurt minstens {uren} uur. U leert wat in Nederland belangrijk is, zoals vrijheid en gelijke rechten. U doet ook mee aan een activiteit of een uitstapje. Aan het einde tekent u de participatieverklaring op een bijeenkomst."
	mapUitleg  = "U doet de Module Arbeidsmarkt en Participatie (MAP). U leert hoe werken in Nederland gaat en welk werk bij u past. U doet minstens {uren} uur ervaring op in de praktijk. Aan het einde hebt u een gesprek met de gemeente."
	mapNietOw  = "De Module Arbeidsmarkt en Participatie (MAP) hoeft u niet te doen, omdat u de onderwijsroute volgt."
	examenB1   = "U doet vijf examens: lezen, luisteren, schrijven, spreken en KNM. Voor een examen meldt u zich aan bij DUO."
	examenOw   = "Uw school zegt u hoe u het taalschakeltraject afrondt. Doet u toch inburgeringsexamens? Dan meldt u zich daarvoor aan bij DUO."
	examenZ    = "De Z-route heeft geen verplicht examen. U mag wel examens doen. Afgesproken is: {wat}"
	gratis     = "De eerste {keer} pogingen van een examen dat bij uw plan hoort, zijn gratis."
	examenZelf = "U betaalt de examens zelf."
)
