package wet

// The norms of hours (Bi 3.1, 3.14, 5.5; Ri 3.1).
const (
	PVTUrenMinimum                      Getal = "pvtUrenMinimum"
	MAPUrenPraktijkMinimum              Getal = "mapUrenPraktijkMinimum"
	ZrouteCursusurenNorm                Getal = "zrouteCursusurenNorm"
	ZrouteParticipatieurenNorm          Getal = "zrouteParticipatieurenNorm"
	ZrouteAftrekOnderwijsTerugkijkJaren Getal = "zrouteAftrekOnderwijsTerugkijkJaren"
	AfschalenUrenNT2                    Getal = "afschalenUrenNt2"
)

// parametersUren are the rows of those norms.
var parametersUren = []Parameter{
	param(PVTUrenMinimum, Urental, "de uren van het participatieverklaringstraject (PVT)",
		sinds(beginWet, 12, "Bi 3.1 lid 3", bronBi)),
	param(MAPUrenPraktijkMinimum, Urental, "de uren praktijk van de Module Arbeidsmarkt en Participatie (MAP)",
		ookEerder("2023-04-01", 40, "Ri 3.1", bronRiBeide)...),
	param(ZrouteCursusurenNorm, Urental, "de cursusuren van de Z-route",
		sinds(beginWet, 800, "Bi 3.14 lid 2 onder a", bronBi)),
	param(ZrouteParticipatieurenNorm, Urental, "de participatie-uren van de Z-route",
		sinds(beginWet, 800, "Bi 3.14 lid 2 onder b", bronBi)),
	param(ZrouteAftrekOnderwijsTerugkijkJaren, Jaren, "de tijd voor het PIP waarin uren in vso, praktijkonderwijs en entree meetellen",
		sinds("2025-09-01", 2, "Bi 3.14 lid 9", bronBi2025)),
	param(AfschalenUrenNT2, Urental, "de uren NT2 voor afschalen naar A2",
		sinds(beginWet, 600, "Bi 5.5 lid 1", bronBi)),
}
