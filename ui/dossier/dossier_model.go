// Package dossier is the screen of one person: the chain, what to do now, and all that
// is known, with the form for a new dossier.
package dossier

import (
	"fmt"
	"slices"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/text"
)

// streep stands where nothing is known.
const streep = "–"

// deel is one part of the screen.
type deel struct {
	code string // one of the Deel constants of kit
	naam string
}

func delen() []deel {
	return []deel{
		{kit.DeelOverzicht, "Overzicht"}, {kit.DeelPersoon, "Persoon"}, {kit.DeelStart, "Plicht en verblijf"}, {kit.DeelGezin, "Gezin"},
		{kit.DeelTraject, "Traject"}, {kit.DeelTermijnen, "Termijnen"}, {kit.DeelDocumenten, "Documenten"},
	}
}

// model is the state of the screen.
type model struct {
	op      kalender.Datum
	inzage  keten.Inzage
	er      bool // the dossier is here
	deel    string
	bsn     bool // the BSN is shown
	privaat bool // sensitive lines are shown
	zoek    string
	groep   string // of the timeline: one of groepen
}

func newModel(op kalender.Datum, deel string) *model {
	return &model{op: op, deel: deel, groep: groepAlles}
}

func (m *model) zet(i keten.Inzage) { m.inzage, m.er = i, true }

func (m *model) stand() dossier.Stand { return m.inzage.Dossier.Stand() }

// doel names the dossier for a write, with the version that is on the screen.
func (m *model) doel() keten.Doel {
	s := m.stand()
	return keten.Doel{ID: s.ID, Versie: s.Versie}
}

// kop is the name line.
type kop struct {
	naam, schrift string
	feiten        []string
	bsn           string
	bsnKnop       string // words on the button; empty: there is no BSN
	gesloten      string // empty: open
}

func (m *model) kop() kop {
	s := m.stand()
	k := kop{naam: s.Persoon.Naam.Volledig(), schrift: s.Persoon.Naam.EigenSchrift}
	k.feiten = []string{s.Persoon.Geboortedatum.String(), string(s.Doelgroep), "dossier " + s.Nummer}
	if s.Medewerker != "" {
		k.feiten = append(k.feiten, s.Medewerker)
	}
	switch {
	case s.Persoon.BSN == "":
		k.bsn = "geen BSN"
	case m.bsn:
		k.bsn, k.bsnKnop = "BSN "+string(s.Persoon.BSN), text.Verberg
	default:
		k.bsn, k.bsnKnop = "BSN "+s.Persoon.BSN.Gemaskerd(), text.Toon
	}
	if a := s.Afsluiting; a.Reden != "" {
		k.gesloten = fmt.Sprintf("Afgesloten op %s: %s", a.Datum, a.Reden)
	}
	return k
}

// taak is one thing to do now.
type taak struct {
	wat, reden, rest string
	uiterlijk        kalender.Datum
	knop             string
	uitleg           uitleg.Uitleg
	werk             kit.Route
}

func (m *model) taken() []taak {
	var uit []taak
	for _, r := range m.inzage.Signalen {
		uit = append(uit, naarTaak(r, m.op))
	}
	return uit
}

func naarTaak(r poort.SignaalRij, op kalender.Datum) taak {
	t := taak{
		wat: r.Wat, reden: r.Reden, rest: text.Resterend(r.Uiterlijk, op), uiterlijk: r.Uiterlijk,
		knop: r.Soort.Knop(), uitleg: r.Uitleg, werk: kit.WerkRoute(r),
	}
	if t.werk.Deel == kit.DeelTermijnen { // the dossier is open already
		t.knop = "Termijnen bekijken"
	}
	return t
}

// paar is a fact with its name.
type paar struct{ naam, waarde string }

func (m *model) kern() []paar {
	s, d := m.stand(), m.inzage.Dossier
	p := s.Persoon
	paren := []paar{
		{"Leerroute", leerroute(d, m.op)},
		{"Inburgeren tot en met", m.termijnDatum(wet.TermijnInburgering)},
		{"Kennisgeving DUO", s.Kennisgeving.String()},
		{"Ingeschreven", s.Inschrijving.Datum.String()},
		{"Verblijf", string(d.VerblijfOp(m.op))},
		{"Leerbaarheidstoets", toets(s.Intake)},
		{"Taalniveau", string(s.Intake.Taalniveau)},
		{"Taal", taal(p)},
		{"Adres", strings.Join(p.Adres.Regels(), ", ")},
		{"Telefoon", p.Telefoon},
		{"E-mail", p.Email},
	}
	if n := len(s.Huishouden); n > 0 {
		paren = append(paren, paar{"Gezin", text.Aantal(n, "gezinslid", "gezinsleden")})
	}
	return gevuld(paren)
}

// gevuld puts a dash where nothing is known.
func gevuld(pp []paar) []paar {
	for i := range pp {
		if pp[i].waarde == "" {
			pp[i].waarde = streep
		}
	}
	return pp
}

func leerroute(d dossier.Dossier, op kalender.Datum) string {
	p, ok := d.GeldendPIP(op)
	if !ok {
		return ""
	}
	if p.Inhoud.Niveau != "" {
		return fmt.Sprintf("%s (niveau %s)", p.Inhoud.Leerroute.Naam(), p.Inhoud.Niveau)
	}
	return p.Inhoud.Leerroute.Naam()
}

func toets(i dossier.Intake) string {
	switch {
	case i.Toets.Resultaat == wet.ToetsOnbekend:
		return "uitslag onbekend"
	case i.Toets.Resultaat != "":
		return string(i.Toets.Resultaat)
	case !i.Ontheffing.Datum.Leeg():
		return "ontheffing"
	default:
		return ""
	}
}

func taal(p persoon.Persoon) string {
	switch {
	case p.Tolk == persoon.Ja && p.Voertaal == "":
		return "tolk nodig"
	case p.Tolk == persoon.Ja:
		return p.Voertaal + ", met tolk"
	default:
		return p.Voertaal
	}
}

func (m *model) termijnDatum(naam wet.TermijnNaam) string {
	for _, t := range m.inzage.Termijnen {
		if t.Naam == naam && t.Geldt {
			return t.TotEnMet.String()
		}
	}
	return ""
}

// termijn is a term of the law for this person.
type termijn struct {
	naam      string
	datum     string
	uiterlijk kalender.Datum // empty: it does not press: it does not run, is over, or its work is done
	gedaan    string         // what there is to say instead: "gedaan op 20-04-2026"
	uitkomst  string
	uitleg    uitleg.Uitleg
}

func (m *model) termijnen() []termijn {
	var uit []termijn
	for _, t := range m.inzage.Termijnen {
		r := termijn{naam: termijnNaam(t.Naam), datum: streep, uitkomst: t.Uitleg.Uitkomst, uitleg: t.Uitleg}
		if t.Geldt {
			r.datum = t.TotEnMet.String()
			r.uiterlijk, r.gedaan = m.dringt(t)
		}
		if t.Open {
			r.datum = "niet eerder dan " + r.datum
		}
		uit = append(uit, r)
	}
	return uit
}

// dringt gives the last day of a term that still presses, else why it does not.
func (m *model) dringt(t wet.Termijn) (uiterlijk kalender.Datum, gedaan string) {
	dag, klaar, werk := m.inzage.Dossier.GedaanOp(t.Naam)
	switch {
	case klaar && dag.Leeg():
		return dag, "overgenomen"
	case klaar:
		return kalender.Datum{}, "gedaan op " + dag.String()
	case !werk && t.TotEnMet.Voor(m.op):
		return kalender.Datum{}, "voorbij"
	default:
		return t.TotEnMet, ""
	}
}

func termijnNaam(n wet.TermijnNaam) string {
	switch n {
	case wet.TermijnPIP:
		return "PIP vaststellen"
	case wet.TermijnInburgering:
		return "Inburgeren"
	case wet.TermijnAanbod:
		return "Cursus of opleiding aanbieden"
	case wet.TermijnLeerrouteWijzig:
		return "Van leerroute wisselen"
	case wet.TermijnOntzorgen:
		return "Ontzorgen"
	case wet.TermijnVerlengingVragen:
		return "Verlenging vragen bij DUO"
	default:
		return string(n)
	}
}

// stuk is a stored document or a version of the plan.
type stuk struct {
	id           int64
	titel, datum string
	bestand      string // file name without personal data
}

func (m *model) stukken() []stuk {
	var uit []stuk
	for _, d := range slices.Backward(m.inzage.Documenten) {
		uit = append(uit, stuk{
			id: d.ID, titel: d.Titel, datum: d.Datum.String(),
			bestand: fmt.Sprintf("%s-%s-%d.pdf", d.Soort, m.stand().Nummer, d.ID),
		})
	}
	return uit
}

// intakeKnop and pipKnop give the words on the two buttons of the name line.
func (m *model) intakeKnop() string {
	if m.stand().Intake.Afgerond().Leeg() {
		return "Brede intake"
	}
	return "Intake bekijken"
}

func (m *model) pipKnop() string {
	if _, ok := m.inzage.Dossier.Concept(); ok {
		return "Concept-PIP"
	}
	if _, ok := pip.Geldend(m.stand().PIPs); ok {
		return "PIP bekijken"
	}
	return "PIP maken"
}

// route gives the way to another screen of this person.
func (m *model) route(scherm, deel string) kit.Route {
	return kit.Route{Scherm: scherm, Sleutel: m.stand().Nummer, Deel: deel}
}

// schakel is the link whose page is open, from 0; -1 on a page of no link.
func (m *model) schakel() int {
	switch m.deel {
	case kit.DeelStart:
		return 0
	case kit.DeelTraject:
		return int(dossier.SchakelInburgeren) - 1
	default:
		return -1
	}
}

// schakelRoute gives the place where link i (from 0) is worked on.
func (m *model) schakelRoute(i int) kit.Route {
	switch dossier.Schakel(i + 1) {
	case dossier.SchakelPlicht, dossier.SchakelVoorbereiden:
		return m.route(kit.SchermDossier, kit.DeelStart)
	case dossier.SchakelIntakePIP:
		if m.stand().Intake.Afgerond().Leeg() {
			return m.route(kit.SchermIntake, "")
		}
		return m.route(kit.SchermPIP, "")
	default:
		return m.route(kit.SchermDossier, kit.DeelTraject)
	}
}

// buur gives the part n further on, round the ends.
func (m *model) buur(n int) kit.Route {
	dd := delen()
	i := slices.IndexFunc(dd, func(d deel) bool { return d.code == m.deel })
	i = ((i+n)%len(dd) + len(dd)) % len(dd)
	return m.route(kit.SchermDossier, dd[i].code)
}

// raakt tells whether a write touched this dossier or a member of the household with one.
func (m *model) raakt(ids []dossier.ID) bool {
	return slices.ContainsFunc(ids, func(id dossier.ID) bool { return id == m.stand().ID || m.inzage.Dossier.HeeftGezinslid(id) })
}
