package wet

// The values of the terms of the PIP, the traject and its extension (Wi 11; Bi 4, 5; Ri 4; Pw 56a).
const (
	InburgeringstermijnJaren         Getal = "inburgeringstermijnJaren"
	InburgeringstermijnStartOffset   Getal = "inburgeringstermijnStartOffset"
	PIPTermijnWeken                  Getal = "pipTermijnWeken"
	PIPTermijnVanafKennisgeving      Vlag  = "pipTermijnVanafKennisgeving"
	PIPTermijnNietIngeschrevenWeken  Getal = "pipTermijnNietIngeschrevenWeken"
	PIPTermijnNaDerdeInformatieWeken Getal = "pipTermijnNaDerdeInformatieWeken"
	PIPTermijnVerhuizingWeken        Getal = "pipTermijnVerhuizingWeken"
	LeerrouteWijzigenMaxMaanden      Getal = "leerrouteWijzigenMaxMaanden"
	LeerrouteWijzigenNaOpleiding     Vlag  = "leerrouteWijzigenNaOpleiding"
	AanbodTermijnMaanden             Getal = "aanbodTermijnMaanden"
	StartTaalschakelMaanden          Getal = "startTaalschakelMaanden"
	VerlengingAanvraagVroegstMaanden Getal = "verlengingAanvraagVroegstMaanden"
	VerlengingBeslistermijnWeken     Getal = "verlengingBeslistermijnWeken"
	VerlengingBijnaKlaarMaanden      Getal = "verlengingBijnaKlaarMaanden"
	VerlengingUrenGezinsmigrant      Getal = "verlengingUrenGezinsmigrant"
	OntzorgenMaanden                 Getal = "ontzorgenMaanden"
	VoortgangsgesprekkenMinimum      Getal = "voortgangsgesprekkenMinimum"
)

// parametersTermijn are the rows of those values.
var parametersTermijn = []Parameter{
	param(InburgeringstermijnJaren, Jaren, "de duur van de inburgeringstermijn",
		sinds(beginWet, 3, "Wi 11 lid 1", bronWi)),
	param(InburgeringstermijnStartOffset, Dagen, "het begin van de inburgeringstermijn, na de dagtekening van het PIP",
		sinds(beginWet, 1, "Wi 11 lid 2", bronWi)),
	param(PIPTermijnWeken, Weken, "de termijn voor het PIP",
		sinds(beginWet, 10, "Bi 5.3 lid 1, tekst 2022", bronBi2022).tot(dag("2022-12-31")),
		sinds("2023-01-01", 10, "Bi 5.3 lid 1", bronBi2023)),
	param(PIPTermijnVanafKennisgeving, JaNeeWet, "het tellen van de PIP-termijn vanaf de kennisgeving van DUO",
		sinds(beginWet, 0, "Bi 5.3 lid 1, tekst 2022", bronBi2022).tot(dag("2022-12-31")),
		sinds("2023-01-01", 1, "Bi 5.3 lid 1", bronBi2023)),
	param(PIPTermijnNietIngeschrevenWeken, Weken, "de termijn voor het PIP van wie bij de kennisgeving nog niet was ingeschreven",
		sinds("2023-01-01", 10, "Bi 5.3 lid 1", bronBi2023)),
	param(PIPTermijnNaDerdeInformatieWeken, Weken, "de termijn voor het PIP na onmisbare informatie van een derde",
		sinds("2023-01-01", 2, "Bi 5.3 lid 2", bronBi2023)),
	param(PIPTermijnVerhuizingWeken, Weken, "de termijn voor het nieuwe PIP na verhuizing",
		sinds(beginWet, 10, "Bi 5.3 lid 2, tekst 2022", bronBi2022).tot(dag("2022-12-31")),
		sinds("2023-01-01", 10, "Bi 5.3 lid 3", bronBi2023)),
	param(LeerrouteWijzigenMaxMaanden, Maanden, "de tijd waarin de leerroute gewijzigd mag worden",
		sinds(beginWet, 18, "Bi 5.4 lid 1", bronBi)),
	param(LeerrouteWijzigenNaOpleiding, JaNeeWet, "later wijzigen na een niet-vrijstellende opleiding",
		sinds(beginWet, 0, "Bi 5.4, tekst 2022", bronBi2022).tot(dag("2022-12-31")),
		sinds("2023-01-01", 1, "Bi 5.4 lid 2", bronBi2023)),
	param(AanbodTermijnMaanden, Maanden, "de termijn voor het aanbod van een cursus",
		ookEerder("2023-04-01", 3, "Ri 4.1 lid 1 onder g", bronRiBeide)...),
	param(StartTaalschakelMaanden, Maanden, "de termijn voor de start van het taalschakeltraject",
		ookEerder("2023-04-01", 6, "Ri 4.1 lid 1 onder g", bronRiBeide)...),
	param(VerlengingAanvraagVroegstMaanden, Maanden, "de tijd voor het einde waarin verlenging gevraagd kan worden",
		sinds(beginWet, 6, "Bi 4.5 lid 1", bronBi)),
	param(VerlengingBeslistermijnWeken, Weken, "de termijn waarin DUO over verlenging beslist",
		sinds(beginWet, 8, "Bi 4.5 lid 1", bronBi)),
	param(VerlengingBijnaKlaarMaanden, Maanden, "de verlenging voor wie bijna klaar is",
		sinds(beginWet, 6, "Bi 4.4 lid 1", bronBi)),
	param(VerlengingUrenGezinsmigrant, Urental, "de lesuren van een gezins- of overige migrant die bijna klaar is",
		sinds(beginWet, 450, "Bi 4.4 lid 3", bronBi)),
	param(OntzorgenMaanden, Maanden, "de duur van het ontzorgen",
		ookEerder("2026-01-01", 6, "Pw 56a lid 2", bronPw)...),
	param(VoortgangsgesprekkenMinimum, Aantal, "het kleinste aantal voortgangsgesprekken (de wet noemt er geen)",
		sinds(beginWet, 0, "Bi 5.3 lid 3, tekst 2022", bronBi2022).tot(dag("2022-12-31")),
		sinds("2023-01-01", 0, "Bi 5.3 lid 4", bronBi2023)),
}
