package wet

// Where the values were read and on which day; beginWet is the day the Wi came into force.
const (
	gelezenOp = "2026-11-23"
	beginWet  = "2022-01-01"

	bronWi            = "Wet inburgering 2021 (BWBR0044770), teksten 2022-01-01 en 2025-10-21"
	bronBi            = "Besluit inburgering 2021 (BWBR0045555), teksten 2022-01-01 en 2026-04-02"
	bronBi2026        = "Besluit inburgering 2021 (BWBR0045555), tekst 2026-04-02"
	bronBi2023        = "Besluit inburgering 2021 (BWBR0045555), teksten 2023-01-01 en 2026-04-02"
	bronBi2025        = "Besluit inburgering 2021 (BWBR0045555), teksten 2025-09-01 en 2026-04-02"
	bronBi2022        = "Besluit inburgering 2021 (BWBR0045555), tekst 2022-01-01"
	bronRi            = "Regeling inburgering 2021 (BWBR0045574), tekst 2026-04-18"
	bronRi2023        = "Regeling inburgering 2021 (BWBR0045574), tekst 2023-04-01"
	bronRiBeide       = "Regeling inburgering 2021 (BWBR0045574), teksten 2023-04-01 en 2026-04-18"
	bronAwb           = "Algemene wet bestuursrecht (BWBR0005537), tekst 2026-01-01"
	bronAwb2021       = "Algemene wet bestuursrecht (BWBR0005537), tekst 2021"
	bronPw            = "Participatiewet (BWBR0015703), teksten 2026-01-01 en 2026-07-01"
	bronSelectielijst = "Selectielijst gemeenten 2020"
	nietGelezen       = "niet gelezen: te controleren"
)
