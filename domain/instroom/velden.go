package instroom

// Veld names a field of the administration that a column of a list can fill.
type Veld string

// The fields of a person and of the duty.
const (
	VeldBSN            Veld = "bsn"
	VeldVNummer        Veld = "vnummer"
	VeldAchternaam     Veld = "achternaam"
	VeldTussenvoegsel  Veld = "tussenvoegsel"
	VeldVoornamen      Veld = "voornamen"
	VeldGeboortedatum  Veld = "geboortedatum"
	VeldGeslacht       Veld = "geslacht"
	VeldNationaliteit  Veld = "nationaliteit"
	VeldStraat         Veld = "straat"
	VeldHuisnummer     Veld = "huisnummer"
	VeldHuisletter     Veld = "huisletter"
	VeldToevoeging     Veld = "toevoeging"
	VeldPostcode       Veld = "postcode"
	VeldWoonplaats     Veld = "woonplaats"
	VeldTelefoon       Veld = "telefoon"
	VeldEmail          Veld = "email"
	VeldVoertaal       Veld = "voertaal"
	VeldTolk           Veld = "tolk"
	VeldDoelgroep      Veld = "doelgroep"
	VeldKennisgeving   Veld = "kennisgeving"
	VeldInschrijving   Veld = "inschrijving"
	VeldVerblijf       Veld = "verblijf"
	VeldBijstand       Veld = "bijstand"
	VeldMedewerker     Veld = "medewerker"
	VeldPartnerBSN     Veld = "partnerBsn"
	VeldOpmerking      Veld = "opmerking"
	VeldDagtekening    Veld = "dagtekening" // from here on: a file that runs already
	VeldLeerroute      Veld = "leerroute"
	VeldNiveau         Veld = "niveau"
	VeldEindeTermijn   Veld = "eindeTermijn"
	VeldAanbod         Veld = "aanbod"
	VeldUrenNT2        Veld = "urenNt2"
	VeldUrenKNM        Veld = "urenKnm"
	VeldUrenPart       Veld = "urenParticipatie"
	VeldUrenMAP        Veld = "urenMap"
	VeldUrenPraktijk   Veld = "urenMapPraktijk"
	VeldUrenPVT        Veld = "urenPvt"
	VeldUrenOp         Veld = "urenOp"
	VeldKeurmerk       Veld = "keurmerk"
	VeldPVT            Veld = "pvt"
	VeldMAP            Veld = "map"
	VeldEindgesprekZ   Veld = "eindgesprekZ"
	veldRij            Veld = "" // the row as a whole
	aantalVeldenLopend      = 16
)

// Velden gives every field in the order of forms; the fields of a running file stand last.
func Velden() []Veld {
	return []Veld{
		VeldBSN, VeldVNummer, VeldAchternaam, VeldTussenvoegsel, VeldVoornamen, VeldGeboortedatum,
		VeldGeslacht, VeldNationaliteit, VeldStraat, VeldHuisnummer, VeldHuisletter, VeldToevoeging,
		VeldPostcode, VeldWoonplaats, VeldTelefoon, VeldEmail, VeldVoertaal, VeldTolk, VeldDoelgroep,
		VeldKennisgeving, VeldInschrijving, VeldVerblijf, VeldBijstand, VeldMedewerker, VeldPartnerBSN,
		VeldOpmerking,
		VeldDagtekening, VeldLeerroute, VeldNiveau, VeldEindeTermijn, VeldAanbod, VeldUrenNT2, VeldUrenKNM,
		VeldUrenPart, VeldUrenMAP, VeldUrenPraktijk, VeldUrenPVT, VeldUrenOp, VeldKeurmerk, VeldPVT, VeldMAP, VeldEindgesprekZ,
	}
}

// Lopend tells whether the field belongs to a file that runs already.
func (v Veld) Lopend() bool {
	velden := Velden()
	for _, w := range velden[len(velden)-aantalVeldenLopend:] {
		if v == w {
			return true
		}
	}
	return false
}

// Naam writes the field as people read it, in lower case; "rij" for the row as a whole.
func (v Veld) Naam() string {
	if v == veldRij {
		return "rij"
	}
	return namen()[v]
}

// namen is the Dutch word for each field.
func namen() map[Veld]string {
	return map[Veld]string{
		VeldBSN: "BSN", VeldVNummer: "V-nummer", VeldAchternaam: "achternaam", VeldTussenvoegsel: "tussenvoegsel",
		VeldVoornamen: "voornamen", VeldGeboortedatum: "geboortedatum", VeldGeslacht: "geslacht",
		VeldNationaliteit: "nationaliteit", VeldStraat: "straat", VeldHuisnummer: "huisnummer",
		VeldHuisletter: "huisletter", VeldToevoeging: "toevoeging", VeldPostcode: "postcode",
		VeldWoonplaats: "woonplaats", VeldTelefoon: "telefoon", VeldEmail: "e-mailadres", VeldVoertaal: "voertaal",
		VeldTolk: "tolk nodig", VeldDoelgroep: "doelgroep", VeldKennisgeving: "datum kennisgeving",
		VeldInschrijving: "datum inschrijving", VeldVerblijf: "verblijfsvergunning", VeldBijstand: "datum bijstand",
		VeldMedewerker: "medewerker", VeldPartnerBSN: "BSN van de partner", VeldOpmerking: "opmerking",
		VeldDagtekening: "dagtekening van het PIP", VeldLeerroute: "leerroute", VeldNiveau: "niveau",
		VeldEindeTermijn: "einde van de inburgeringstermijn", VeldAanbod: "datum aanbod leerroute",
		VeldUrenNT2: "uren NT2", VeldUrenKNM: "uren KNM", VeldUrenPart: "uren participatie",
		VeldUrenMAP: "uren MAP", VeldUrenPraktijk: "uren praktijk MAP", VeldUrenPVT: "uren PVT", VeldUrenOp: "peildatum van de uren", VeldKeurmerk: "keurmerk van de taalschool",
		VeldPVT: "datum participatieverklaring", VeldMAP: "datum eindgesprek MAP", VeldEindgesprekZ: "datum eindgesprek Z-route",
	}
}
