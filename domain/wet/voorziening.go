package wet

// Voorziening is something that a doelgroep may get or have fixed.
type Voorziening string

// What the law offers or fixes. Ontzorgen is a term: see Regels.Ontzorgen.
const (
	BredeIntakeEnPIP            Voorziening = "brede intake, leerbaarheidstoets en PIP"
	PVTEnMAP                    Voorziening = "PVT en MAP"
	IntensiteitLeerroute        Voorziening = "intensiteit van de leerroute in het PIP"
	Aanbodplicht                Voorziening = "aanbod van een cursus of opleiding"
	MaatschappelijkeBegeleiding Voorziening = "maatschappelijke begeleiding"
	LeningDUO                   Voorziening = "lening bij DUO"
	GratisPogingen              Voorziening = "gratis examenpogingen"
)

// Voorzieningen lists them in the order of the law.
func Voorzieningen() []Voorziening {
	lijst := make([]Voorziening, len(voorzieningen))
	for i, v := range voorzieningen {
		lijst[i] = v.naam
	}
	return lijst
}

type voorziening struct {
	naam     Voorziening
	artikel  string
	asiel    bool   // for an asielstatushouder
	migrant  bool   // for a gezins- or overige migrant
	waarde   string // a value of the law that goes with it
	ja, nee  string
	letOpNee string
}

// voorzieningen is the table of who gets what.
var voorzieningen = []voorziening{
	{naam: BredeIntakeEnPIP, artikel: "Wi 14; Wi 15", asiel: true, migrant: true,
		ja: "Het college houdt een brede intake en stelt een PIP vast."},
	{naam: PVTEnMAP, artikel: "Wi 6 lid 3", asiel: true, migrant: true,
		ja: "Het college biedt PVT en MAP aan; MAP niet in de onderwijsroute."},
	{naam: IntensiteitLeerroute, artikel: "Wi 15 lid 2", asiel: true,
		ja:  "Het PIP bepaalt hoe intensief de leerroute is.",
		nee: "Het PIP bepaalt de intensiteit van de leerroute alleen bij een asielstatushouder."},
	{naam: Aanbodplicht, artikel: "Wi 16 lid 1; Wi 19", asiel: true,
		ja:       "Het college biedt op tijd een cursus of opleiding voor de leerroute aan.",
		nee:      "De inburgeraar kiest en betaalt de cursus zelf; lenen bij DUO kan.",
		letOpNee: "Volgens Bi 3.14 lid 1 biedt het college de delen van de Z-route aan iedere inburgeringsplichtige aan. Hoe dit zich verhoudt, is te controleren."},
	{naam: MaatschappelijkeBegeleiding, artikel: "Wi 13 lid 1, 2 en 3; Bi 5.1", asiel: true,
		ja:  "Het college geeft maatschappelijke begeleiding vanaf de inschrijving in de BRP. De wet noemt geen duur.",
		nee: "Maatschappelijke begeleiding is alleen voor een asielstatushouder."},
	{naam: LeningDUO, artikel: "Wi 19; Wi 20; Bi 6.2", migrant: true, waarde: string(LeningDUOMaximum),
		ja:  "De inburgeraar kan bij DUO lenen.",
		nee: "Lenen bij DUO is voor gezins- en overige migranten. Een asielstatushouder krijgt de cursus van het college."},
	{naam: GratisPogingen, artikel: "Ri 3.5", asiel: true, waarde: string(GratisExamenpogingen),
		ja:       "De eerste examenpogingen per onderdeel zijn gratis.",
		nee:      "De inburgeraar betaalt elk examen.",
		letOpNee: "Voor deze groep worden geen gratis pogingen genoemd."},
}

// Recht tells whether a doelgroep gets something, with its article.
func (r Regels) Recht(v Voorziening, d Doelgroep) Oordeel {
	for _, rij := range voorzieningen {
		if rij.naam == v {
			return r.recht(rij, d)
		}
	}
	return r.schrijf("Wie krijgt wat", "Wi 13; Wi 19").nee("Deze voorziening kent de wet niet: %s.", string(v))
}

func (r Regels) recht(rij voorziening, d Doelgroep) Oordeel {
	s := r.schrijf("Recht op: "+string(rij.naam), rij.artikel)
	s.invoer("doelgroep", string(d))
	if rij.waarde != "" {
		s.waarde(rij.waarde, r.op)
	}
	migrant := d == Gezinsmigrant || d == OverigeMigrant
	switch {
	case d != Asielstatushouder && !migrant:
		return s.nee("Dit is niet te beoordelen: de doelgroep is niet bekend.")
	case s.err != nil:
		return s.onbekend()
	case d == Asielstatushouder && rij.asiel, migrant && rij.migrant:
		return s.ja("%s", rij.ja)
	}
	if rij.letOpNee != "" {
		s.letOp("%s", rij.letOpNee)
	}
	return s.nee("%s", rij.nee)
}
