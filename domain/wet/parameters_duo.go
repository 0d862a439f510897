package wet

// The values of what DUO does when the term has passed (Wi 24-26; Bi 7.2; Ri 7.4).
const (
	BoeteDUOPVTMAP             Bedrag = "boeteDuoPvtMap"
	BoeteDUOLeerrouteMaximum   Bedrag = "boeteDuoLeerrouteMax"
	NieuweTermijnEenVanPVTMAP  Getal  = "nieuweTermijnEenVanPvtMap"
	NieuweTermijnPVTEnMAP      Getal  = "nieuweTermijnPvtEnMap"
	BoeteDUOHerhalingJaren     Getal  = "boeteDuoHerhalingJaren"
	NieuweTermijnOnderdelen0   Getal  = "nieuweTermijnOnderdelen0"
	NieuweTermijnOnderdelen1   Getal  = "nieuweTermijnOnderdelen1"
	NieuweTermijnOnderdelen2   Getal  = "nieuweTermijnOnderdelen2"
	NieuweTermijnOnderdelen3   Getal  = "nieuweTermijnOnderdelen3"
	NieuweTermijnZAsielGrens1  Getal  = "nieuweTermijnZAsielGrens1"
	NieuweTermijnZAsielGrens2  Getal  = "nieuweTermijnZAsielGrens2"
	NieuweTermijnZAsielGrens3  Getal  = "nieuweTermijnZAsielGrens3"
	NieuweTermijnZAsielGrens4  Getal  = "nieuweTermijnZAsielGrens4"
	NieuweTermijnZOverigGrens1 Getal  = "nieuweTermijnZOverigGrens1"
	NieuweTermijnZOverigGrens2 Getal  = "nieuweTermijnZOverigGrens2"
	NieuweTermijnZOverigGrens3 Getal  = "nieuweTermijnZOverigGrens3"
	NieuweTermijnZOverigGrens4 Getal  = "nieuweTermijnZOverigGrens4"
	NieuweTermijnZTrap1        Getal  = "nieuweTermijnZTrap1"
	NieuweTermijnZTrap2        Getal  = "nieuweTermijnZTrap2"
	NieuweTermijnZTrap3        Getal  = "nieuweTermijnZTrap3"
	NieuweTermijnZTrap4        Getal  = "nieuweTermijnZTrap4"
)

// parametersDUO are the rows of those values: information, the college decides nothing here.
var parametersDUO = []Parameter{
	param(BoeteDUOPVTMAP, Euro, "de boete van DUO voor PVT of MAP",
		sinds(beginWet, 34000, "Bi 7.2 lid 1", bronBi)),
	param(BoeteDUOLeerrouteMaximum, Euro, "de hoogste boete van DUO voor de leerroute",
		sinds(beginWet, 100000, "Wi 26 lid 1 onder d", bronWi)),
	param(NieuweTermijnEenVanPVTMAP, Maanden, "de nieuwe termijn als PVT of MAP ontbreekt",
		ookEerder("2026-04-18", 6, "Wi 24; Ri 7.4 lid 1", bronRi)...),
	param(NieuweTermijnPVTEnMAP, Maanden, "de nieuwe termijn als PVT en MAP ontbreken",
		ookEerder("2026-04-18", 12, "Wi 24; Ri 7.4 lid 1", bronRi)...),
	param(BoeteDUOHerhalingJaren, Jaren, "de tijd tussen de boetes van DUO na de tweede nieuwe termijn",
		sinds(beginWet, 2, "Wi 24 lid 4", bronWi)),
	param(NieuweTermijnOnderdelen0, Maanden, "de nieuwe termijn bij 0 behaalde onderdelen",
		ookEerder("2026-04-18", 24, "Ri 7.4 lid 2", bronRi)...),
	param(NieuweTermijnOnderdelen1, Maanden, "de nieuwe termijn bij 1 behaald onderdeel",
		ookEerder("2026-04-18", 18, "Ri 7.4 lid 2", bronRi)...),
	param(NieuweTermijnOnderdelen2, Maanden, "de nieuwe termijn bij 2 behaalde onderdelen",
		ookEerder("2026-04-18", 12, "Ri 7.4 lid 2", bronRi)...),
	param(NieuweTermijnOnderdelen3, Maanden, "de nieuwe termijn bij 3 of 4 behaalde onderdelen",
		ookEerder("2026-04-18", 6, "Ri 7.4 lid 2", bronRi)...),
	param(NieuweTermijnZAsielGrens1, Urental, "de bovengrens van trap 1 voor een asielstatushouder in de Z-route",
		ookEerder("2026-04-18", 400, "Ri 7.4 lid 3", bronRi)...),
	param(NieuweTermijnZAsielGrens2, Urental, "de bovengrens van trap 2 voor een asielstatushouder in de Z-route",
		ookEerder("2026-04-18", 800, "Ri 7.4 lid 3", bronRi)...),
	param(NieuweTermijnZAsielGrens3, Urental, "de bovengrens van trap 3 voor een asielstatushouder in de Z-route",
		ookEerder("2026-04-18", 1200, "Ri 7.4 lid 3", bronRi)...),
	param(NieuweTermijnZAsielGrens4, Urental, "de bovengrens van trap 4 voor een asielstatushouder in de Z-route",
		ookEerder("2026-04-18", 1599, "Ri 7.4 lid 3", bronRi)...),
	param(NieuweTermijnZOverigGrens1, Urental, "de bovengrens van trap 1 voor een gezins- of overige migrant in de Z-route",
		ookEerder("2026-04-18", 200, "Ri 7.4 lid 4", bronRi)...),
	param(NieuweTermijnZOverigGrens2, Urental, "de bovengrens van trap 2 voor een gezins- of overige migrant in de Z-route",
		ookEerder("2026-04-18", 400, "Ri 7.4 lid 4", bronRi)...),
	param(NieuweTermijnZOverigGrens3, Urental, "de bovengrens van trap 3 voor een gezins- of overige migrant in de Z-route",
		ookEerder("2026-04-18", 600, "Ri 7.4 lid 4", bronRi)...),
	param(NieuweTermijnZOverigGrens4, Urental, "de bovengrens van trap 4 voor een gezins- of overige migrant in de Z-route",
		ookEerder("2026-04-18", 799, "Ri 7.4 lid 4", bronRi)...),
	param(NieuweTermijnZTrap1, Maanden, "de nieuwe termijn van trap 1 in de Z-route",
		ookEerder("2026-04-18", 24, "Ri 7.4 lid 3 en 4", bronRi)...),
	param(NieuweTermijnZTrap2, Maanden, "de nieuwe termijn van trap 2 in de Z-route",
		ookEerder("2026-04-18", 18, "Ri 7.4 lid 3 en 4", bronRi)...),
	param(NieuweTermijnZTrap3, Maanden, "de nieuwe termijn van trap 3 in de Z-route",
		ookEerder("2026-04-18", 12, "Ri 7.4 lid 3 en 4", bronRi)...),
	param(NieuweTermijnZTrap4, Maanden, "de nieuwe termijn van trap 4 in de Z-route",
		ookEerder("2026-04-18", 6, "Ri 7.4 lid 3 en 4", bronRi)...),
}
