package kit

import "schakel/domain/poort"

// WerkRoute tells where the work of a signal is done: the screen behind its button.
func WerkRoute(s poort.SignaalRij) Route {
	switch s.Soort {
	case "oproep", "tweede-oproep", "derde-oproep", "verschenen", "waarschuwing":
		return Route{Scherm: SchermIntake, Sleutel: s.Nummer, Deel: "oproep"}
	case "intake-bij-afwezigheid":
		return Route{Scherm: SchermIntake, Sleutel: s.Nummer, Deel: "afronden"}
	case "leerbaarheidstoets":
		return Route{Scherm: SchermIntake, Sleutel: s.Nummer, Deel: "toetsResultaat"}
	case "intake", "intake-afronden":
		return Route{Scherm: SchermIntake, Sleutel: s.Nummer}
	case "pip", "leerroute-wijzigen":
		return Route{Scherm: SchermPIP, Sleutel: s.Nummer}
	case "inschrijven", "informatie-derde", "ontzorgen-start", "ontzorgen-einde":
		return Route{Scherm: SchermDossier, Sleutel: s.Nummer, Deel: DeelStart}
	case "aanbod", "certificaat":
		return Route{Scherm: SchermDossier, Sleutel: s.Nummer, Deel: DeelTraject}
	case "einde-termijn", "termijn-voorbij":
		return Route{Scherm: SchermDossier, Sleutel: s.Nummer, Deel: DeelTermijnen}
	case "gelijkgestelde-dagen":
		return Route{Scherm: SchermInstellingen, Deel: "kalender"}
	default:
		return Route{Scherm: SchermDossier, Sleutel: s.Nummer}
	}
}
