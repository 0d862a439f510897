package wet

// The values of the fines of the college (Wi 22, 23, 26; Bi 7.1).
const (
	BoeteIntakeBedrag                  Bedrag = "boeteBredeIntakeBedrag"
	BoeteIntakeMaximum                 Bedrag = "boeteBredeIntakeMaximum"
	BoeteIntakeMaxAantal               Getal  = "boeteBredeIntakeMaxAantal"
	BoeteIntakeNieuweTermijnMaanden    Getal  = "boeteBredeIntakeNieuweTermijnMaxMaanden"
	BoeteTrajectNormbedrag             Bedrag = "boeteTrajectNormbedrag"
	BoeteTrajectRecidiveFactor         Getal  = "boeteTrajectRecidiveFactor"
	BoeteTrajectMaximum                Bedrag = "boeteTrajectMaximum"
	BoeteTrajectRecidiveVenster        Getal  = "boeteTrajectRecidiveVenster"
	BoeteTrajectRecidiveOnherroepelijk Vlag   = "boeteTrajectRecidiveOnherroepelijk"
	BoetePctOpzet                      Getal  = "boetePctOpzet"
	BoetePctGroveSchuld                Getal  = "boetePctGroveSchuld"
	BoetePctNormaal                    Getal  = "boetePctNormaal"
	BoetePctVerminderd                 Getal  = "boetePctVerminderd"
	BoeteTotaalMaxTermijn              Bedrag = "boeteTotaalMaxTermijn"
	BoeteTotaalMaxNieuweTermijn6       Bedrag = "boeteTotaalMaxNieuweTermijn6mnd"
	BoeteTotaalMaxNieuweTermijn12      Bedrag = "boeteTotaalMaxNieuweTermijn12mnd"
	BoeteTotaalMaxNieuweTermijn18      Bedrag = "boeteTotaalMaxNieuweTermijn18mnd"
	BoeteTotaalMaxNieuweTermijn24      Bedrag = "boeteTotaalMaxNieuweTermijn24mnd"
)

// parametersBoete are the rows of those values.
var parametersBoete = []Parameter{
	param(BoeteIntakeBedrag, Euro, "de boete voor niet meewerken aan de brede intake",
		sinds(beginWet, 25000, "Bi 7.1 lid 1", bronBi)),
	param(BoeteIntakeMaximum, Euro, "de hoogste boete voor de brede intake",
		sinds(beginWet, 25000, "Wi 26 lid 1 onder a", bronWi)),
	param(BoeteIntakeMaxAantal, Aantal, "het aantal boetes voor de brede intake",
		sinds(beginWet, 2, "Wi 22 lid 3", bronWi)),
	param(BoeteIntakeNieuweTermijnMaanden, Maanden, "de langste nieuwe termijn voor de brede intake",
		sinds(beginWet, 2, "Wi 22 lid 2", bronWi)),
	param(BoeteTrajectNormbedrag, Euro, "het normbedrag van de boete in het traject",
		sinds(beginWet, 5000, "Bi 7.1 lid 2", bronBi)),
	param(BoeteTrajectRecidiveFactor, Keer, "de verhoging van het normbedrag per eerdere overtreding",
		sinds(beginWet, 2, "Bi 7.1 lid 3", bronBi)),
	param(BoeteTrajectMaximum, Euro, "het hoogste normbedrag in het traject",
		sinds(beginWet, 80000, "Wi 26 lid 1 onder c; Bi 7.1 lid 3", bronWi)),
	param(BoeteTrajectRecidiveVenster, Maanden, "de tijd voor de constatering waarin een eerdere overtreding meetelt",
		sinds(beginWet, 12, "Bi 7.1 lid 3", bronBi)),
	param(BoeteTrajectRecidiveOnherroepelijk, JaNeeWet, "de eis dat de eerdere boete onherroepelijk is",
		sinds(beginWet, 1, "Bi 7.1 lid 3", bronBi)),
	param(BoetePctOpzet, Procent, "het percentage bij opzet",
		sinds(beginWet, 100, "Bi 7.1 lid 4", bronBi)),
	param(BoetePctGroveSchuld, Procent, "het percentage bij grove schuld",
		sinds(beginWet, 75, "Bi 7.1 lid 4", bronBi)),
	param(BoetePctNormaal, Procent, "het percentage zonder opzet of grove schuld",
		sinds(beginWet, 50, "Bi 7.1 lid 4", bronBi)),
	param(BoetePctVerminderd, Procent, "het percentage bij verminderde verwijtbaarheid",
		sinds(beginWet, 25, "Bi 7.1 lid 4", bronBi)),
	param(BoeteTotaalMaxTermijn, Euro, "het hoogste totaal aan boetes in de inburgeringstermijn",
		sinds(beginWet, 240000, "Bi 7.1 lid 5", bronBi)),
	param(BoeteTotaalMaxNieuweTermijn6, Euro, "het hoogste totaal in een nieuwe termijn van 6 maanden",
		sinds(beginWet, 40000, "Bi 7.1 lid 5", bronBi)),
	param(BoeteTotaalMaxNieuweTermijn12, Euro, "het hoogste totaal in een nieuwe termijn van 12 maanden",
		sinds(beginWet, 80000, "Bi 7.1 lid 5", bronBi)),
	param(BoeteTotaalMaxNieuweTermijn18, Euro, "het hoogste totaal in een nieuwe termijn van 18 maanden",
		sinds(beginWet, 120000, "Bi 7.1 lid 5", bronBi)),
	param(BoeteTotaalMaxNieuweTermijn24, Euro, "het hoogste totaal in een nieuwe termijn van 24 maanden",
		sinds(beginWet, 160000, "Bi 7.1 lid 5", bronBi)),
}
