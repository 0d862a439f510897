package dossier

import (
	"fmt"

	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// AlleSchakels gives the five links in the order of the chain.
func AlleSchakels() []Schakel {
	return []Schakel{SchakelPlicht, SchakelVoorbereiden, SchakelIntakePIP, SchakelInburgeren, SchakelAfronden}
}

// Naam writes the link in full.
func (s Schakel) Naam() string {
	return s.kies("Vaststellen inburgeringsplicht", "Voorbereiden op inburgering", "Brede intake en PIP", "Inburgeren en participeren", "Afronden inburgering")
}

// Kort writes the link in a word or two, for the drawn chain.
func (s Schakel) Kort() string {
	return s.kies("plicht", "voorbereiden", "intake & PIP", "inburgeren", "afronden")
}

func (s Schakel) kies(namen ...string) string {
	if s < SchakelPlicht || int(s) > len(namen) {
		return ""
	}
	return namen[s-1]
}

// Toestand is where a link stands. It reports; it never stops anything.
type Toestand string

// The states. NietVoor: this link does not exist for this person, or no longer.
const (
	Gedaan   Toestand = "gedaan"
	Bezig    Toestand = "bezig"
	Wacht    Toestand = "wacht"
	NietVoor Toestand = "niet voor deze persoon"
)

// SchakelStand is one link of one dossier: its state, its key date with what that date
// is, and why it stands so.
type SchakelStand struct {
	Schakel  Schakel
	Toestand Toestand
	Datum    kalender.Datum // empty: none
	Wat      string         // what Datum is: "PIP uiterlijk"
	Redenen  []string
}

// Schakels reports the five links of a dossier on the day of r. Links overlap: who lives
// elsewhere may have an intake, and a plan in force does not end the duty to offer.
func Schakels(d Dossier, r wet.Regels) []SchakelStand {
	uit := []SchakelStand{d.plicht(), d.voorbereiden(), d.intakePIP(r), d.inburgeren(r), d.afronden(r)}
	if d.Afgesloten() {
		for i := range uit {
			uit[i].sluit(d.s.Afsluiting)
		}
	}
	return uit
}

// Ketenstand is where the five links of a dossier stand, in their order; "" where that
// was not derived yet.
type Ketenstand [AantalSchakels]Toestand

// KetenstandOp gives the states of the five links on a day.
func KetenstandOp(d Dossier, op kalender.Datum) Ketenstand {
	var k Ketenstand
	for i, s := range Schakels(d, wet.Op(op)) {
		k[i] = s.Toestand
	}
	return k
}

// Huidige gives the link that the dossier is in: of the links that are busy the furthest;
// 5 once it is closed, 1 while nothing is known.
func (k Ketenstand) Huidige() Schakel {
	huidige := SchakelPlicht
	for i, t := range k {
		if s := Schakel(i + 1); t == Bezig || (t == Gedaan && s == SchakelAfronden) {
			huidige = s
		}
	}
	return huidige
}

// Huidige gives the link in which a dossier is on a day.
func Huidige(d Dossier, op kalender.Datum) Schakel { return KetenstandOp(d, op).Huidige() }

// plicht is DUO's link: the municipality only reads it.
func (d Dossier) plicht() SchakelStand {
	s := SchakelStand{Schakel: SchakelPlicht, Toestand: Gedaan, Datum: d.s.Kennisgeving, Wat: "kennisgeving"}
	switch {
	case !d.s.Kennisgeving.Leeg():
		s.reden("DUO stelde de plicht vast; de kennisgeving is van %s.", d.s.Kennisgeving)
	case d.PlichtVast():
		s.Datum, s.Wat = d.EerstePIP(), "eerste PIP"
		s.reden("Er is een PIP, dus de plicht stond vast. De kennisgeving van DUO is hier niet bekend.")
	default:
		s.Toestand, s.Wat = Bezig, ""
		s.reden("DUO stelt de plicht vast. De kennisgeving is er nog niet; de gemeente wacht.")
	}
	return s
}

// voorbereiden exists for an asielstatushouder: housing, moving, registration.
func (d Dossier) voorbereiden() SchakelStand {
	s := SchakelStand{Schakel: SchakelVoorbereiden}
	switch inschrijving := d.s.Inschrijving.Datum; {
	case d.s.Doelgroep != wet.Asielstatushouder:
		s.Toestand = NietVoor
		s.reden("Alleen een asielstatushouder komt vanuit het COA. Een gezins- of overige migrant woont hier al.")
	case inschrijving.Leeg():
		s.Toestand = Bezig
		s.reden("Nog niet ingeschreven in deze gemeente: regel woning, verhuizing en inschrijving.")
	default:
		s.Toestand, s.Datum, s.Wat = Gedaan, inschrijving, "ingeschreven"
		s.reden("Gehuisvest en ingeschreven op %s.", inschrijving)
	}
	return s
}

func (d Dossier) intakePIP(r wet.Regels) SchakelStand {
	s := SchakelStand{Schakel: SchakelIntakePIP, Toestand: Bezig}
	p, geldt := pip.Geldend(d.s.PIPs)
	klaar := d.s.Intake.Afgerond()
	switch {
	case !klaar.Leeg():
		s.reden("De brede intake is afgerond op %s.", klaar)
	case geldt && p.Herkomst == pip.BuitenSchakel:
		s.reden("Intake en PIP zijn elders gedaan en overgenomen.")
	default:
		s.reden("De brede intake is nog niet afgerond. Oproepen tot nu toe: %d.", len(d.s.Intake.Oproepen))
	}
	if !geldt {
		s.nogGeenPIP(d, r)
		return s
	}
	s.Toestand, s.Datum, s.Wat = Gedaan, p.Dagtekening, "PIP"
	s.reden("Het PIP is vastgesteld op %s: %s.", p.Dagtekening, p.Inhoud.Leerroute.Naam())
	if aanbod := d.AanbodOpen(r); aanbod.Geldt {
		s.Toestand = Bezig
		s.reden("Het aanbod voor de leerroute ontbreekt nog (uiterlijk %s).", aanbod.TotEnMet)
	}
	return s
}

// nogGeenPIP tells whether the work has begun and until when there is time.
func (s *SchakelStand) nogGeenPIP(d Dossier, r wet.Regels) {
	i := d.s.Intake
	_, concept := d.Concept()
	if !d.PlichtVast() && len(i.Oproepen)+len(i.Gesprekken) == 0 && i.Afgerond().Leeg() && !concept {
		s.Toestand = Wacht
		s.Redenen = []string{"Begint als DUO de plicht heeft vastgesteld. Een gesprek vooraf mag."}
		return
	}
	if concept {
		s.reden("Er is een concept-PIP.")
	}
	t := d.PIPTermijn(r)
	if t.Geldt {
		s.Datum, s.Wat = t.TotEnMet, "PIP uiterlijk"
	}
	s.reden("%s", t.Uitleg.Uitkomst)
}

// AanbodOpen gives the term of the offer while the offer is due and was not made. Of a
// file that was taken over it is not known whether there was one: nothing is asked then.
func (d Dossier) AanbodOpen(r wet.Regels) wet.Termijn {
	if !d.s.Traject.Aanbod.Leeg() || d.s.Lopend {
		return wet.Termijn{}
	}
	return r.Aanbod(d.s.Doelgroep, d.aanbodRoute(), pip.EersteDagtekening(d.s.PIPs))
}

func (d Dossier) inburgeren(r wet.Regels) SchakelStand {
	s := SchakelStand{Schakel: SchakelInburgeren, Toestand: Wacht}
	t := d.Inburgeringstermijn(r)
	if !t.Geldt {
		s.reden("%s", t.Uitleg.Uitkomst)
		return s
	}
	s.Toestand, s.Datum, s.Wat = Bezig, t.TotEnMet, "termijn tot en met"
	s.reden("%s", t.Uitleg.Uitkomst)
	s.Redenen = append(s.Redenen, d.onderdelen()...)
	return s
}

// onderdelen tells of each part that the municipality registers whether it is done.
func (d Dossier) onderdelen() []string {
	t := d.s.Traject
	uit := []string{stand("Participatieverklaring", t.PVTOndertekend)}
	if d.Leerroute() != wet.RouteOnderwijs {
		uit = append(uit, stand("Eindgesprek MAP", t.MAPEindgesprek))
	}
	if d.Leerroute() == wet.RouteZ {
		uit = append(uit, stand("Eindgesprek Z-route", t.EindgesprekZ))
	}
	return uit
}

func stand(wat string, datum kalender.Datum) string {
	if datum.Leeg() {
		return wat + ": nog niet."
	}
	return wat + ": " + datum.String() + "."
}

// afronden begins when the term is over or the Z-route has had its final talk: then the
// municipality finds out with DUO whether the duty goes on.
func (d Dossier) afronden(r wet.Regels) SchakelStand {
	s := SchakelStand{Schakel: SchakelAfronden, Toestand: Wacht}
	t := d.Inburgeringstermijn(r)
	switch eindgesprek := d.s.Traject.EindgesprekZ; {
	case t.Geldt && t.TotEnMet.Voor(r.OpDatum()):
		s.Toestand, s.Datum, s.Wat = Bezig, t.TotEnMet, "termijn voorbij sinds"
		s.reden("De termijn is voorbij. Ga bij DUO na of de plicht nog loopt.")
	case !eindgesprek.Leeg():
		s.Toestand, s.Datum, s.Wat = Bezig, eindgesprek, "eindgesprek Z-route"
		s.reden("Het eindgesprek is gevoerd. DUO maakt het certificaat; de gemeente reikt het persoonlijk uit.")
	default:
		s.reden("Begint als de termijn voorbij is of als alles is behaald.")
	}
	return s
}

// sluit sets the state of a link in a closed dossier: what was done stays done, the last
// link is done, the rest is no longer for this person.
func (s *SchakelStand) sluit(a Afsluiting) {
	switch {
	case s.Schakel == SchakelAfronden:
		s.Toestand, s.Datum, s.Wat = Gedaan, a.Datum, "afgesloten"
		s.Redenen = []string{fmt.Sprintf("Afgesloten op %s: %s.", a.Datum, a.Reden)}
	case s.Schakel == SchakelInburgeren && s.Toestand == Bezig && slaagt(a.Reden):
		s.Toestand = Gedaan
	case s.Toestand == Bezig || s.Toestand == Wacht:
		s.Toestand = NietVoor
		s.reden("Het dossier is afgesloten voordat deze schakel klaar was.")
	}
}

func slaagt(reden string) bool { return reden == RedenDiploma || reden == RedenCertificaat }

func (s *SchakelStand) reden(tekst string, args ...any) {
	s.Redenen = append(s.Redenen, fmt.Sprintf(tekst, args...))
}
