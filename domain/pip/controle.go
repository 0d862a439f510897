package pip

import (
	"slices"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// Ernst says what an open point means.
type Ernst string

// The weights. Blokkeert: the law does not allow the plan to be set. LetOp: a person judges.
const (
	Blokkeert Ernst = "blokkeert"
	LetOp     Ernst = "let op"
)

// Punt is one line of the check list.
type Punt struct {
	Code    string // stable, for programs and help
	Artikel string // "Wi 15 lid 1 onder a"
	Tekst   string // what is asked, in a few words
	Melding string // what to do; empty when Voldaan
	Veld    string // field to jump to
	Ernst   Ernst
	Voldaan bool
}

// Context is what the check list must know besides the plan itself: plain facts.
type Context struct {
	Op          kalender.Datum // today
	Dagtekening kalender.Datum // the date to be put on the plan; empty: Op
	Soort       Soort
	Eerdere     []Stand // former versions set here or taken over

	Doelgroep         wet.Doelgroep
	Vergunning        wet.Verblijfsvergunning
	Kennisgeving      kalender.Datum // dagtekening of DUO's letter
	Inschrijving      kalender.Datum // BRP of this municipality; empty: not yet
	RouteVerhuizing   wet.Leerroute  // route of the plan of the former municipality; empty: none
	EerstePIPElders   kalender.Datum // dagtekening of the first plan, set elsewhere
	PIPUiterlijk      kalender.Datum // last day for the plan as wet gives it; empty: unknown
	WijzigenTotEnMet  kalender.Datum // last day to switch routes as wet gives it; empty: unknown
	UrenAfschalen     persoon.JaNee  // the hour test for afschalen (Bi 5.5) as wet gives it
	OntzorgenTotEnMet kalender.Datum // last day of Pw 56a as wet gives it; empty: unknown

	IntakeGehouden       kalender.Datum
	IntakeBijAfwezigheid kalender.Datum // completed in absence after three oproepen (Wi 14 lid 2)
	Toets                wet.Leerbaarheid
	Toetsontheffing      bool // given by the college (Wi 14 lid 6)
	WensOnderwijs        persoon.JaNee

	Bijstand      bool // has bijstand on the dagtekening
	KindVVE       bool // has a child of the age for VVE
	Ondertekenaar Ondertekenaar
}

func (c Context) dagtekening() kalender.Datum {
	if c.Dagtekening.Leeg() {
		return c.Op
	}
	return c.Dagtekening
}

// wet gives the law as asked on the day of the plan.
func (c Context) wet() wet.Regels { return wet.Op(c.dagtekening()) }

func (c Context) asiel() bool { return c.Doelgroep == wet.Asielstatushouder }

func (c Context) groepBekend() bool { return bestaat(c.Doelgroep, wet.Doelgroepen()) }

// intake gives the day on which the brede intake ended, held or in absence.
func (c Context) intake() kalender.Datum {
	if !c.IntakeGehouden.Leeg() {
		return c.IntakeGehouden
	}
	return c.IntakeBijAfwezigheid
}

// eerste tells whether no municipality ever set a plan for this person.
func (c Context) eerste() bool {
	return EersteDagtekening(c.Eerdere).Leeg() && c.EerstePIPElders.Leeg() && c.RouteVerhuizing == ""
}

// geldendeRoute is the route to which a change is compared.
func (c Context) geldendeRoute() wet.Leerroute {
	if g, ok := Geldend(c.Eerdere); ok {
		return g.Inhoud.Leerroute
	}
	return c.RouteVerhuizing
}

// laatsteDagtekening is the newest date of a plan that was set before, here or elsewhere.
func (c Context) laatsteDagtekening() kalender.Datum {
	d := c.EerstePIPElders
	for _, e := range c.Eerdere {
		if e.Status != Concept && e.Dagtekening.Na(d) {
			d = e.Dagtekening
		}
	}
	return d
}

// nieuwPlan tells whether this plan rests on a brede intake of this municipality.
func (c Context) nieuwPlan() bool { return c.Soort == Eerste || c.Soort == NaVerhuizing }

// regel is one demand. geldt nil: always. toets gives "" when fulfilled, else what to do.
type regel struct {
	code, artikel, tekst, veld string
	ernst                      Ernst
	geldt                      func(Inhoud, Context) bool
	toets                      func(Inhoud, Context) string
}

// Controle gives what the law asks of plan i in the circumstances c, fulfilled or not,
// in the order of the editor. Points that do not exist for this person are left out.
func Controle(i Inhoud, c Context) []Punt {
	var punten []Punt
	for _, groep := range [][]regel{regelsVooraf(), regelsLeerroute(), regelsZ(), regelsOnderdelen(), regelsHulp(), regelsBesluit(), regelsDatum()} {
		for _, r := range groep {
			if r.geldt != nil && !r.geldt(i, c) {
				continue
			}
			m := r.toets(i, c)
			punten = append(punten, Punt{Code: r.code, Artikel: r.artikel, Tekst: r.tekst, Melding: m, Veld: r.veld, Ernst: r.ernst, Voldaan: m == ""})
		}
	}
	return punten
}

// Open gives the points that are not fulfilled.
func Open(punten []Punt) []Punt { return kies(punten, func(p Punt) bool { return !p.Voldaan }) }

// Blokkades gives the open points that stop the plan from being set.
func Blokkades(punten []Punt) []Punt {
	return kies(punten, func(p Punt) bool { return !p.Voldaan && p.Ernst == Blokkeert })
}

func kies(punten []Punt, goed func(Punt) bool) []Punt {
	var uit []Punt
	for _, p := range punten {
		if goed(p) {
			uit = append(uit, p)
		}
	}
	return uit
}

// moet gives melding when the demand is not met.
func moet(ok bool, melding string) string {
	if ok {
		return ""
	}
	return melding
}

// vul makes the test for a text that must be there.
func vul(tekst func(Inhoud) string, melding string) func(Inhoud, Context) string {
	return func(i Inhoud, _ Context) string { return moet(gevuld(tekst(i)), melding) }
}

// leeg makes the test for a text that may not be there.
func leeg(tekst func(Inhoud) string, melding string) func(Inhoud, Context) string {
	return func(i Inhoud, _ Context) string { return moet(!gevuld(tekst(i)), melding) }
}

// recht tells whether the doelgroep gets, or must have fixed, what the law names.
func recht(v wet.Voorziening) func(Inhoud, Context) bool {
	return func(_ Inhoud, c Context) bool { return c.wet().Recht(v, c.Doelgroep).Ja }
}

// geenRecht tells that a doelgroep that is known does not.
func geenRecht(v wet.Voorziening) func(Inhoud, Context) bool {
	return func(_ Inhoud, c Context) bool { return c.groepBekend() && !c.wet().Recht(v, c.Doelgroep).Ja }
}

// zonderMAP tells that the route is one without MAP.
func zonderMAP(i Inhoud, c Context) bool {
	return i.Leerroute.Naam() != "" && !c.wet().MAPNodig(i.Leerroute).Ja
}

// participatieNodig tells whether the route demands hours of participation of this doelgroep.
func participatieNodig(i Inhoud, c Context) bool {
	return slices.ContainsFunc(c.wet().Eisen(i.Leerroute, c.Doelgroep), func(e wet.EisRegel) bool { return e.Eis == wet.EisParticipatieuren })
}

func bijB1(i Inhoud, _ Context) bool        { return i.Leerroute == wet.RouteB1 }
func bijOnderwijs(i Inhoud, _ Context) bool { return i.Leerroute == wet.RouteOnderwijs }
func bijZ(i Inhoud, _ Context) bool         { return i.Leerroute == wet.RouteZ }
func nieuwPlan(_ Inhoud, c Context) bool    { return c.nieuwPlan() }
func gewijzigd(_ Inhoud, c Context) bool    { return c.Soort != Eerste }
