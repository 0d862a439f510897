package wet

// The values of the duty, the brede intake, the exams and the loan (Wi 3, 14, 19; Bi 2, 6; Ri 2, 3).
const (
	PlichtLeeftijdJaren          Getal  = "plichtLeeftijdJaren"
	AOWLeeftijdMaanden           Getal  = "aowLeeftijdMaanden"
	OnderbrekingPlichtMaxJaren   Getal  = "onderbrekingPlichtMaxJaren"
	IntakeMaxOproepen            Getal  = "intakeMaxOproepen"
	IntakeWaarschuwingVerplicht  Vlag   = "boeteBredeIntakeWaarschuwingVerplicht"
	LeningDUOMaximum             Bedrag = "leningDUOMaximum"
	ExamengeldPerOnderdeel       Bedrag = "examengeldPerOnderdeel"
	GratisExamenpogingen         Getal  = "gratisExamenpogingen"
	KostenOntheffingMedisch      Bedrag = "kostenOntheffingMedisch"
	OntheffingMedischJaren       Getal  = "ontheffingMedischJaren"
	KostenVrijstelling           Bedrag = "kostenVrijstelling"
	OntheffingBeslistermijnWeken Getal  = "ontheffingBeslistermijnWeken"
)

// parametersIntake are the rows of those values. The AOW age was not read anywhere.
var parametersIntake = []Parameter{
	param(PlichtLeeftijdJaren, Jaren, "de leeftijd waarop de plicht begint",
		sinds(beginWet, 16, "Wi 3", bronWi)),
	param(AOWLeeftijdMaanden, Maanden, "de AOW-leeftijd",
		sinds(beginWet, 799, "AOW 7a", nietGelezen).tot(dag("2022-12-31")).teControleren(),
		sinds("2023-01-01", 802, "AOW 7a", nietGelezen).tot(dag("2023-12-31")).teControleren(),
		sinds("2024-01-01", 804, "AOW 7a", nietGelezen).tot(dag("2027-12-31")).teControleren(),
		sinds("2028-01-01", 807, "AOW 7a", nietGelezen).teControleren()),
	param(OnderbrekingPlichtMaxJaren, Jaren, "de onderbreking die de plicht niet beëindigt",
		sinds(beginWet, 1, "Bi 2.1 lid 2", bronBi2022)),
	param(IntakeMaxOproepen, Aantal, "het aantal oproepen voor de brede intake",
		sinds(beginWet, 3, "Wi 14 lid 2", bronWi)),
	param(IntakeWaarschuwingVerplicht, JaNeeWet, "een schriftelijke waarschuwing na een gemiste oproep",
		sinds(beginWet, 1, "Wi 14 lid 1", bronWi)),
	param(LeningDUOMaximum, Euro, "het hoogste bedrag van de lening bij DUO",
		sinds(beginWet, 1000000, "Wi 19; Wi 20 lid 1; Bi 6.2 lid 1", bronBi)),
	param(ExamengeldPerOnderdeel, Euro, "het examengeld per onderdeel",
		sinds("2026-04-18", 5000, "Ri 3.4", bronRi)),
	param(GratisExamenpogingen, Aantal, "de gratis examenpogingen per onderdeel",
		ookEerder("2026-04-18", 2, "Ri 3.5", bronRi)...),
	param(KostenOntheffingMedisch, Euro, "de kosten van een medische ontheffing",
		sinds("2026-04-18", 22500, "Ri 2.7", bronRi)),
	param(OntheffingMedischJaren, Jaren, "de tijd waarin iemand om medische redenen niet kan inburgeren",
		ookEerder("2026-04-02", 5, "Bi 2.7 lid 2", bronBi2026)...),
	param(KostenVrijstelling, Euro, "de kosten van een vrijstelling",
		sinds("2023-04-01", 9000, "Ri 2.3", bronRi2023).tot(dag("2026-04-17")),
		sinds("2026-04-18", 9000, "Ri 2.3", nietGelezen).teControleren()),
	param(OntheffingBeslistermijnWeken, Weken, "de termijn waarin DUO over ontheffing beslist",
		ookEerder("2026-04-02", 8, "Bi 2.7 lid 5; Bi 2.8 lid 3", bronBi2026)...),
}
