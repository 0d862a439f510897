package brief

// Words of the blank form for the brede intake. The form is for the medewerker,
// who fills it in together with the person.
const (
	titelIntake     = "Formulier brede intake"
	onderwerpIntake = "Brede intake voor de inburgering"
	intakeInleiding = "Vul dit formulier in tijdens de brede intake. Schrijf in gewone woorden op wat de persoon vertelt. Wat al bekend is, staat er al: controleer of het nog klopt."
	intakeUiterlijk = "Het PIP moet uiterlijk op {datum} zijn vastgesteld."
	intakeAlBekend  = "Al bekend: {wat}"
	intakeAlleen    = "Zeg aan het begin: u mag deze gesprekken alleen met ons voeren, zonder familie of bekenden erbij."
	intakeGezond    = "Schrijf geen diagnose op. Schrijf wel op wat de gezondheid betekent voor het leren en meedoen, en welke hulp nodig is."
	intakeToets     = "DUO neemt de leerbaarheidstoets af. De gemeente moet ontheffing geven aan iemand met een visuele beperking, en aan iemand die door een auditieve beperking de toets niet kan doen."
	intakeConclusie = "Schrijf op wat dit alles betekent voor het plan. Noem gevolgen en hulp, geen diagnose."
	intakeKinderen  = "Kinderen en andere leden van het huishouden"
)
