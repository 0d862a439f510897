package werkvoorraad

import (
	"fmt"
	"slices"
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// eindestap is a moment before the end of the term, and what to do then.
type eindestap struct {
	maanden int
	wat     string
}

// eindestappen: extension can first be asked for half a year before the end (Bi 4.5
// lid 1); the moment before it leaves time to mend what lags behind.
func eindestappen() []eindestap {
	return []eindestap{
		{12, "Voortgang bespreken, nog 12 maanden"},
		{6, "Is verlenging nodig? Nog 6 maanden"},
		{3, "Laatste onderdelen plannen, nog 3 maanden"},
	}
}

// eindeWeken is how long one has for such a moment, and how long before the end itself
// the term is brought up for the last time.
const eindeWeken = 4

// ontzorgen: to arrange at the start of bijstand, to end with the term (Pw 56a).
func (m *maker) ontzorgen() {
	t := m.d.Ontzorgen(m.r)
	n := len(m.s.Bijstand)
	if !t.Geldt || n == 0 {
		return
	}
	b := m.s.Bijstand[n-1]
	laatste := t.TotEnMet
	if !b.Tot.Leeg() && b.Tot.Voor(laatste) {
		laatste = b.Tot
	}
	dagen := m.dagen(beheer.BeleidOntzorgenDagen)
	switch {
	case b.OntzorgenGestart.Leeg():
		m.voeg(Signaal{Soort: OntzorgenStart, Vanaf: t.Van, Uiterlijk: t.Van.PlusDagen(dagen), Vervalt: laatste, Wat: "Ontzorgen regelen",
			Reden: fmt.Sprintf("bijstand vanaf %s", b.Vanaf), Uitleg: t.Uitleg})
	case b.OntzorgenBeeindigd.Leeg():
		m.voeg(Signaal{Soort: OntzorgenEinde, Vanaf: laatste.PlusDagen(-dagen), Uiterlijk: laatste, Wat: "Ontzorgen beëindigen",
			Reden: fmt.Sprintf("het ontzorgen loopt tot en met %s", laatste), Uitleg: t.Uitleg})
	}
}

// inburgeren: the offer, the route, the end of the term.
func (m *maker) inburgeren() {
	if m.heeftPlan {
		m.aanbod()
		m.route()
	}
	einde := m.d.Inburgeringstermijn(m.r)
	if !einde.Geldt {
		return
	}
	if gesprek := m.s.Traject.EindgesprekZ; !gesprek.Leeg() {
		m.voeg(Signaal{Soort: Uitreiken, Vanaf: gesprek, Wat: "Certificaat uitreiken en afsluiten",
			Reden:  fmt.Sprintf("eindgesprek Z-route op %s", gesprek),
			Uitleg: uitleg.Uitleg{Regel: "DUO maakt het certificaat; het college reikt het persoonlijk uit", Artikel: "Ri 3.18 lid 2"}})
	} else {
		m.voorEinde(einde)
	}
	m.voeg(Signaal{Soort: TermijnVoorbij, Vanaf: einde.TotEnMet.PlusDagen(1), Wat: "Bij DUO nagaan of de plicht nog loopt",
		Reden: fmt.Sprintf("de termijn liep tot en met %s", einde.TotEnMet), Uitleg: einde.Uitleg})
}

func (m *maker) aanbod() {
	t := m.d.AanbodOpen(m.r)
	if !t.Geldt {
		return
	}
	wat := "Cursus aanbieden"
	if m.plan.Inhoud.Leerroute == wet.RouteOnderwijs {
		wat = "Taalschakeltraject laten starten"
	}
	m.voeg(Signaal{Soort: Aanbod, Vanaf: m.plan.Dagtekening, Uiterlijk: t.TotEnMet, Wat: wat,
		Reden: fmt.Sprintf("PIP van %s, nog geen aanbod", m.plan.Dagtekening), Uitleg: t.Uitleg})
}

// route: the last chance to switch, shown once and gone after it.
func (m *maker) route() {
	t := m.r.LeerrouteWijzigen(m.d.EerstePIP())
	if !t.Geldt {
		return
	}
	m.voeg(Signaal{Soort: RouteBeoordelen, Vanaf: t.TotEnMet.PlusDagen(-m.dagen(beheer.BeleidRouteDagen)), Uiterlijk: t.TotEnMet, Vervalt: t.TotEnMet,
		Wat: "Past de leerroute nog?", Reden: fmt.Sprintf("wijzigen kan tot en met %s", t.TotEnMet), Uitleg: t.Uitleg})
}

// voorEinde: the end comes in sight. Each moment has a last day of its own and goes with
// it: nothing that the municipality records would take it away.
func (m *maker) voorEinde(einde wet.Termijn) {
	einddag := einde.TotEnMet
	s := Signaal{Soort: EindeTermijn, Reden: fmt.Sprintf("termijn tot en met %s; %s", einddag, m.ontbreekt()), Uitleg: m.eindeUitleg(einde)}
	for _, stap := range eindestappen() {
		s.Wat, s.Vanaf = stap.wat, einddag.PlusMaanden(-stap.maanden)
		s.Uiterlijk = s.Vanaf.PlusWeken(eindeWeken)
		s.Vervalt = s.Uiterlijk
		m.voeg(s)
	}
	s.Wat, s.Vanaf, s.Uiterlijk, s.Vervalt = "De termijn eindigt", einddag.PlusWeken(-eindeWeken), einddag, einddag
	m.voeg(s)
}

// eindeUitleg adds to the term what is not recorded yet and when extension can be asked.
func (m *maker) eindeUitleg(einde wet.Termijn) uitleg.Uitleg {
	u := einde.Uitleg
	u.Stappen, u.LetOp = slices.Clone(u.Stappen), slices.Clone(u.LetOp)
	for _, o := range m.open() {
		u.Stappen = append(u.Stappen, o.Uitleg.Regel+": "+o.Uitleg.Uitkomst)
	}
	u.LetOp = append(u.LetOp, fmt.Sprintf("Dit signaal komt 12, 6 en 3 maanden voor het einde en staat er dan %s, en nog eens in de laatste %d weken. Dat is een werkafspraak; de wet noemt hier geen termijn.",
		kalender.Week.Telling(eindeWeken), eindeWeken))
	v := m.r.VerlengingVragen(einde.TotEnMet)
	u.LetOp = append(u.LetOp, v.Uitleg.Uitkomst+" ("+v.Uitleg.Artikel+")")
	if m.d.Leerroute() != wet.RouteZ {
		u.LetOp = append(u.LetOp, "De examens staan bij DUO. Vraag daar welke zijn behaald.")
	}
	return u
}

// ontbreekt says in one line what is not recorded yet.
func (m *maker) ontbreekt() string {
	var namen []string
	for _, o := range m.open() {
		namen = append(namen, onderdeel(o.Eis))
	}
	if len(namen) == 0 {
		return "alles wat de gemeente vastlegt is gedaan"
	}
	return "nog niet vastgelegd: " + strings.Join(namen, ", ")
}

// open gives the demands of the route that the municipality records and that are not
// met; the exams are DUO's.
func (m *maker) open() []wet.Ontbrekend {
	return slices.DeleteFunc(m.r.Ontbreekt(m.d.Voortgang()), func(o wet.Ontbrekend) bool { return onderdeel(o.Eis) == "" })
}

// onderdeel names a demand that the municipality records; "" for one that DUO does.
func onderdeel(e wet.Eis) string {
	switch e {
	case wet.EisCursusuren:
		return "cursusuren"
	case wet.EisParticipatieuren:
		return "participatie-uren"
	case wet.EisEindgesprekZ:
		return "eindgesprek Z-route"
	case wet.EisPVTUren:
		return "uren PVT"
	case wet.EisOndertekeningPVT:
		return "ondertekening PVT"
	case wet.EisMAPPraktijk:
		return "praktijkuren MAP"
	case wet.EisEindgesprekMAP:
		return "eindgesprek MAP"
	default:
		return ""
	}
}
