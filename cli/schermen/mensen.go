package schermen

import (
	"slices"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// mensen are the dossiers that the pictures show, by their number.
type mensen struct {
	asiel, gezin, overig string // with a plan that was set, the fullest dossier there is
	wacht                string // not registered yet
	nieuw                string // to be called up for the intake
	intake               string // intake begun, not completed
	zonderPlan           string // intake completed, no plan yet
	concept              string // a plan that is being written
	zoek                 string // what is typed to find somebody
}

// maximum is how many dossiers are looked at.
const maximum = 1000

// zoekMensen looks for somebody in each situation; the same administration gives the same
// people.
func (t *tekenaar) zoekMensen() (mensen, error) {
	var m mensen
	if t.store == nil {
		return m, fout.New(fout.NietGevonden, "De administratie is niet te openen.")
	}
	l, err := t.keten.Zoek(t.ctx, dossier.Filter{Sorteer: "nummer", Limiet: maximum})
	if err != nil {
		return m, err
	}
	punten := map[string]int{}
	for _, rij := range l.Rijen {
		in, err := t.keten.Open(t.ctx, rij.ID)
		if err != nil {
			return m, err
		}
		s := in.Dossier.Stand()
		for plek, n := range m.plekken(s) {
			if n += len(s.Huishouden); n > punten[plek.naam] {
				punten[plek.naam], *plek.nummer = n, rij.Nummer
			}
		}
		if m.zoek == "" && rij.Nummer == m.asiel {
			m.zoek = rij.Naam
		}
	}
	m.vulAan(l.Rijen)
	return m, nil
}

// plek is one of the mensen.
type plek struct {
	naam   string
	nummer *string
}

// plekken tells in which of the pictures a dossier may stand, and how much it shows there.
func (m *mensen) plekken(s dossier.Stand) map[plek]int {
	const punten = 10
	heeft := func(status pip.Status) bool {
		return slices.ContainsFunc(s.PIPs, func(p pip.Stand) bool { return p.Status == status && p.Herkomst == pip.InSchakel })
	}
	switch {
	case heeft(pip.Vastgesteld):
		return map[plek]int{m.metPlan(s.Doelgroep): punten + 2*len(s.PIPs) + len(s.Traject.Uren) + len(s.Bijstand)}
	case heeft(pip.Concept):
		return map[plek]int{{"concept", &m.concept}: punten}
	case s.Inschrijving.Datum.Leeg():
		return map[plek]int{{"wacht", &m.wacht}: punten}
	case s.Lopend || s.Kennisgeving.Leeg() || len(s.PIPs) > 0:
		return nil
	}
	return map[plek]int{m.inIntake(s.Intake): punten + len(s.Intake.Oproepen)}
}

// metPlan is the place of somebody with a plan.
func (m *mensen) metPlan(g wet.Doelgroep) plek {
	switch g {
	case wet.Asielstatushouder:
		return plek{"asiel", &m.asiel}
	case wet.Gezinsmigrant:
		return plek{"gezin", &m.gezin}
	default:
		return plek{"overig", &m.overig}
	}
}

// inIntake is the place of somebody without a plan.
func (m *mensen) inIntake(i dossier.Intake) plek {
	switch {
	case !i.Afgerond().Leeg():
		return plek{"zonderPlan", &m.zonderPlan}
	case len(i.Gesprekken) > 0:
		return plek{"intake", &m.intake}
	case len(i.Oproepen) == 0:
		return plek{"nieuw", &m.nieuw}
	}
	return plek{"opgeroepen", new(string)} // in no picture
}

// vulAan gives every picture somebody, also where the administration has nobody in that
// situation: then its first dossier.
func (m *mensen) vulAan(rijen []dossier.Rij) {
	if len(rijen) == 0 {
		return
	}
	for _, p := range []*string{&m.asiel, &m.gezin, &m.overig, &m.wacht, &m.nieuw, &m.intake, &m.zonderPlan, &m.concept} {
		if *p == "" {
			*p = rijen[0].Nummer
		}
	}
	if m.zoek == "" {
		m.zoek = rijen[0].Naam
	}
	naam, _, _ := strings.Cut(m.zoek, ",")
	m.zoek = strings.ToLower(string([]rune(naam)[:min(4, len([]rune(naam)))]))
}
