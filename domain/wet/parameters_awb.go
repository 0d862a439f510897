package wet

// The values of the Awb: decisions, payment, objection, lapse.
const (
	BoeterapportDrempel                Bedrag = "boeterapportDrempel"
	BoeteBeslistermijnWeken            Getal  = "boeteBeslistermijnWeken"
	BoeteVervalJaren                   Getal  = "boeteVervalJaren"
	BoeteVervalJarenLicht              Getal  = "boeteVervalJarenZonder553"
	BetaaltermijnWeken                 Getal  = "betaaltermijnWeken"
	AanmaningTermijnWeken              Getal  = "aanmaningTermijnWeken"
	AanmaningskostenLaag               Bedrag = "aanmaningskostenLaag"
	AanmaningskostenHoog               Bedrag = "aanmaningskostenHoog"
	AanmaningskostenGrens              Bedrag = "aanmaningskostenGrens"
	RenteDrempel                       Bedrag = "renteDrempel"
	VerjaringGeldschuldJaren           Getal  = "verjaringGeldschuldJaren"
	BezwaartermijnWeken                Getal  = "bezwaartermijnWeken"
	BeroepstermijnWeken                Getal  = "beroepstermijnWeken"
	BeslistermijnBezwaarWeken          Getal  = "beslistermijnBezwaarWeken"
	BeslistermijnBezwaarCommissieWeken Getal  = "beslistermijnBezwaarCommissieWeken"
	BeslistermijnBezwaarVerdagingWeken Getal  = "beslistermijnBezwaarVerdagingWeken"
	ZienswijzeTermijnDagen             Getal  = "zienswijzeTermijnDagen"
)

// parametersAwb are the rows of those values. The amounts of Awb 4:113 are set anew by
// year, so they are not carried back before the text that was read.
var parametersAwb = []Parameter{
	param(BoeterapportDrempel, Euro, "de boete waarboven een rapport verplicht is",
		ookEerder("2026-01-01", 34000, "Awb 5:53 lid 1", bronAwb)...),
	param(BoeteBeslistermijnWeken, Weken, "de termijn om over de boete te beslissen",
		ookEerder("2026-01-01", 13, "Awb 5:51", bronAwb)...),
	param(BoeteVervalJaren, Jaren, "het verval van de bevoegdheid bij een zware boete",
		ookEerder("2026-01-01", 5, "Awb 5:45", bronAwb)...),
	param(BoeteVervalJarenLicht, Jaren, "het verval van de bevoegdheid bij een lichte boete",
		ookEerder("2026-01-01", 3, "Awb 5:45", bronAwb)...),
	param(BetaaltermijnWeken, Weken, "de betaaltermijn",
		ookEerder("2026-01-01", 6, "Awb 4:87", bronAwb)...),
	param(AanmaningTermijnWeken, Weken, "de termijn van de aanmaning",
		ookEerder("2026-01-01", 2, "Awb 4:112", bronAwb)...),
	param(AanmaningskostenLaag, Euro, "de kosten van de aanmaning bij een kleine schuld",
		sinds("2026-01-01", 900, "Awb 4:113", bronAwb)),
	param(AanmaningskostenHoog, Euro, "de kosten van de aanmaning bij een grote schuld",
		sinds("2026-01-01", 2000, "Awb 4:113", bronAwb)),
	param(AanmaningskostenGrens, Euro, "de schuld vanaf waar de hogere kosten gelden",
		sinds("2026-01-01", 45400, "Awb 4:113", bronAwb)),
	param(RenteDrempel, Euro, "de rente waaronder niets verschuldigd is",
		ookEerder("2026-01-01", 2000, "Awb 4:98", bronAwb)...),
	param(VerjaringGeldschuldJaren, Jaren, "de verjaring van de geldschuld",
		ookEerder("2026-01-01", 5, "Awb 4:104", bronAwb)...),
	param(BezwaartermijnWeken, Weken, "de bezwaartermijn",
		sinds(beginWet, 6, "Awb 6:7", bronAwb2021)),
	param(BeroepstermijnWeken, Weken, "de beroepstermijn",
		sinds(beginWet, 6, "Awb 6:7", bronAwb2021)),
	param(BeslistermijnBezwaarWeken, Weken, "de beslistermijn op bezwaar",
		ookEerder("2026-01-01", 6, "Awb 7:10", bronAwb)...),
	param(BeslistermijnBezwaarCommissieWeken, Weken, "de beslistermijn op bezwaar met een commissie",
		ookEerder("2026-01-01", 12, "Awb 7:10", bronAwb)...),
	param(BeslistermijnBezwaarVerdagingWeken, Weken, "de verdaging van de beslissing op bezwaar",
		ookEerder("2026-01-01", 6, "Awb 7:10", bronAwb)...),
	param(ZienswijzeTermijnDagen, Dagen, "de termijn voor een zienswijze (keuze van de gemeente)",
		sinds(beginWet, 14, "geen: gemeentelijke keuze", nietGelezen).teControleren()),
}
