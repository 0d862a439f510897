package casus

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// Words of the file.
const (
	geblokkeerd   = "geblokkeerd"
	verplicht     = "verplicht"
	nietVerplicht = "niet verplicht"
)

// antwoord is what the program gives for an expectation, in the words of the file.
type antwoord struct {
	wil, kreeg string
	uitleg     uitleg.Uitleg
}

// vraag is what an expectation is asked of.
type vraag struct {
	s *speler
	d dossier.Dossier
	r wet.Regels
	w Verwachting
}

// oordeel holds one expectation against the program.
func (s *speler) oordeel(d dossier.Dossier, w Verwachting) (Uitslag, error) {
	op := w.Op
	if op.Leeg() {
		op = s.klok.dag
	}
	v := vraag{s: s, d: d, r: wet.Op(op), w: w}
	a, err := v.antwoord()
	if err != nil {
		return Uitslag{}, err
	}
	u := Uitslag{Regel: w.Regel, Verwacht: w.Tekst, Uitleg: a.uitleg.Tekst()}
	if a.wil != a.kreeg {
		u.Kreeg = a.kreeg
	}
	return u, nil
}

func (v vraag) antwoord() (antwoord, error) {
	switch v.w.Vorm {
	case "termijn":
		return v.termijn()
	case "onherroepelijk":
		return v.onherroepelijk()
	case "boete":
		return v.boete()
	case "evenredigheid":
		return v.evenredigheid()
	case "kosten":
		return v.kosten()
	case "tekort":
		return v.tekort()
	case "ontbreekt":
		return v.ontbreekt()
	case "mag":
		return v.mag()
	case "uren-eis":
		return v.urenEis()
	case "leerroute-verplicht":
		return v.leerroute()
	default:
		return antwoord{}, fmt.Errorf("onbekende verwachting")
	}
}

// overtreding gives the one that the expectation names, or the only one there is.
func (v vraag) overtreding() (*overtreding, error) {
	h, op := v.s.handhaving, v.r.OpDatum()
	switch {
	case v.w.Overtreding != "":
		o, err := h.zoek(v.w.Overtreding)
		if err != nil {
			return nil, fmt.Errorf("op %s: %w", op, err)
		}
		return o, nil
	case len(h.gevallen) == 1:
		return h.gevallen[0], nil
	case len(h.gevallen) == 0:
		return nil, fmt.Errorf("op %s is er nog geen overtreding", op)
	}
	return nil, fmt.Errorf("noem de overtreding (overtreding: …)")
}

func (v vraag) termijn() (antwoord, error) {
	t, err := v.zoekTermijn(wet.TermijnNaam(v.w.Termijn))
	if err != nil {
		return antwoord{}, err
	}
	a := antwoord{uitleg: t.Uitleg}
	switch {
	case v.w.Geldt != "":
		a.wil, a.kreeg = "geldt "+v.w.Geldt, "geldt "+jaNee(t.Geldt)
	case !t.Geldt:
		a.wil, a.kreeg = "een termijn", "geldt nee"
	case !v.w.Uiterlijk.Leeg():
		a.wil, a.kreeg = "uiterlijk "+v.w.Uiterlijk.ISO(), "uiterlijk "+t.TotEnMet.ISO()
	default:
		a.wil, a.kreeg = periode(v.w.Van, v.w.TotEnMet), periode(t.Van, t.TotEnMet)
	}
	return a, nil
}

func periode(van, tot kalender.Datum) string { return "van " + van.ISO() + " tot en met " + tot.ISO() }

func (v vraag) zoekTermijn(naam wet.TermijnNaam) (wet.Termijn, error) {
	if t, ok := v.d.Termijn(naam, v.r); ok {
		return t, nil
	}
	regel, ok := map[wet.TermijnNaam]func(*overtreding) wet.Termijn{
		wet.TermijnBetaling:     func(o *overtreding) wet.Termijn { return v.r.Betaling(o.besluit.Bekendgemaakt, kalender.Datum{}) },
		wet.TermijnBezwaar:      func(o *overtreding) wet.Termijn { return v.r.Bezwaar(o.besluit.Bekendgemaakt) },
		wet.TermijnBoetebesluit: func(o *overtreding) wet.Termijn { return v.r.Boetebesluit(o.rapport) },
		wet.TermijnNieuweIntake: func(o *overtreding) wet.Termijn { return v.r.NieuweIntaketermijn(o.besluit.Bekendgemaakt) },
		wet.TermijnAanmaning:    func(o *overtreding) wet.Termijn { return v.r.Aanmaning(o.verzonden) },
	}[naam]
	if !ok {
		return wet.Termijn{}, fmt.Errorf("onbekende termijn %q", naam)
	}
	o, err := v.overtreding()
	if err != nil {
		return wet.Termijn{}, err
	}
	return regel(o), nil
}

func (v vraag) onherroepelijk() (antwoord, error) {
	o, err := v.overtreding()
	if err != nil {
		return antwoord{}, err
	}
	t := v.r.Onherroepelijk(o.besluit)
	kreeg := t.Van.ISO()
	if !t.Geldt {
		kreeg = "nog niet"
	}
	return antwoord{wil: v.w.Onherroepelijk.ISO(), kreeg: kreeg, uitleg: t.Uitleg}, nil
}

func (v vraag) boete() (antwoord, error) {
	o, err := v.overtreding()
	if err != nil {
		return antwoord{}, err
	}
	b := v.s.handhaving.boete(o, v.r, v.d.Oproepfeiten())
	a := antwoord{uitleg: b.Uitleg, wil: geblokkeerd, kreeg: geblokkeerd}
	if !b.Geblokkeerd {
		a.kreeg = b.Bedrag.String()
	}
	if v.w.Boete != geblokkeerd {
		bedrag, err := strconv.ParseFloat(v.w.Boete, 64)
		if err != nil {
			return a, fmt.Errorf("boete is een bedrag (37.50) of geblokkeerd")
		}
		a.wil = euro(bedrag).String()
	}
	if v.w.Artikel != "" {
		a.wil += ", " + v.w.Artikel
		a.kreeg += ", " + dezelfde(v.w.Artikel, b.Artikel)
	}
	if v.w.Norm != nil {
		a.wil += ", norm " + euro(*v.w.Norm).String()
		a.kreeg += ", norm " + b.Norm.String()
	}
	if v.w.Percentage != nil {
		a.wil += fmt.Sprintf(", %d%%", *v.w.Percentage)
		a.kreeg += fmt.Sprintf(", %d%%", b.Percentage)
	}
	return a, nil
}

// dezelfde gives the wanted article when the found one is it or a part of it ("Wi 27 lid 1").
func dezelfde(wil, heeft string) string {
	if heeft == wil || strings.HasPrefix(heeft, wil+" ") {
		return wil
	}
	return heeft
}

func euro(f float64) geld.Cent { return geld.Cent(math.Round(f * 100)) }

func (v vraag) evenredigheid() (antwoord, error) {
	o, err := v.overtreding()
	if err != nil {
		return antwoord{}, err
	}
	e := v.r.Evenredigheid(o.feiten.Doelgroep)
	kreeg := nietVerplicht
	if e.Ja {
		kreeg = verplicht
	}
	return antwoord{wil: v.w.Evenredigheid, kreeg: kreeg, uitleg: e.Uitleg}, nil
}

func (v vraag) kosten() (antwoord, error) {
	o, err := v.overtreding()
	if err != nil {
		return antwoord{}, err
	}
	if o.verzonden.Leeg() {
		return antwoord{}, fmt.Errorf("er is geen aanmaning verzonden")
	}
	k := v.r.Aanmaningskosten(o.bedrag, o.verzonden)
	kreeg := k.Bedrag.String()
	if k.Onbekend {
		kreeg = "onbekend"
	}
	return antwoord{wil: euro(*v.w.Kosten).String(), kreeg: kreeg, uitleg: k.Uitleg}, nil
}

func (v vraag) tekort() (antwoord, error) {
	for _, u := range v.r.Urenstanden(v.d.Voortgang()) {
		if string(u.Norm) != v.w.Onderdeel {
			continue
		}
		kreeg := urental(float64(u.Tekort) / 60)
		if u.Onbekend {
			kreeg = "onbekend"
		}
		return antwoord{wil: urental(*v.w.Tekort), kreeg: kreeg, uitleg: u.Uitleg}, nil
	}
	return antwoord{}, fmt.Errorf("onbekend onderdeel %q", v.w.Onderdeel)
}

func urental(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) + " uur" }

func (v vraag) ontbreekt() (antwoord, error) {
	if !v.kentEis(wet.Eis(v.w.Ontbreekt)) {
		return antwoord{}, fmt.Errorf("onbekend onderdeel %q", v.w.Ontbreekt)
	}
	var namen []string
	a := antwoord{wil: v.w.Ontbreekt}
	for _, o := range v.r.Ontbreekt(v.d.Voortgang()) {
		if string(o.Eis) == v.w.Ontbreekt {
			return antwoord{wil: a.wil, kreeg: a.wil, uitleg: o.Uitleg}, nil
		}
		namen = append(namen, string(o.Eis))
	}
	a.kreeg = "ontbreekt niet; wel: " + strings.Join(namen, ", ")
	return a, nil
}

// kentEis tells whether any route demands this part of anybody.
func (v vraag) kentEis(e wet.Eis) bool {
	for _, route := range wet.Leerroutes() {
		if slices.ContainsFunc(v.r.Eisen(route, wet.Asielstatushouder), func(r wet.EisRegel) bool { return r.Eis == e }) {
			return true
		}
	}
	return false
}

func (v vraag) mag() (antwoord, error) {
	var o wet.Oordeel
	switch v.w.Mag {
	case "intake-bij-afwezigheid":
		o = v.r.IntakeBijAfwezigheid(v.d.Oproepfeiten())
	case "leerroute-wijzigen":
		o = v.r.MagLeerrouteWijzigen(wet.SchakelFeiten{Van: v.d.Leerroute(), EerstePIP: v.d.EerstePIP()})
	default:
		return antwoord{}, fmt.Errorf("onbekende vraag: mag %q", v.w.Mag)
	}
	return antwoord{wil: v.w.Antwoord, kreeg: jaNee(o.Ja), uitleg: o.Uitleg}, nil
}

func (v vraag) urenEis() (antwoord, error) {
	if v.w.UrenEis != string(wet.NormAfschalen) {
		return antwoord{}, fmt.Errorf("onbekende uren-eis %q", v.w.UrenEis)
	}
	u := v.r.UrenVoorAfschalen(v.d.Voortgang())
	return antwoord{wil: v.w.Voldaan, kreeg: jaNee(u.Voldaan()), uitleg: u.Uitleg}, nil
}

func (v vraag) leerroute() (antwoord, error) {
	if !slices.Contains(wet.Leerroutes(), wet.Leerroute(v.w.LeerrouteVerplicht)) {
		return antwoord{}, fmt.Errorf("onbekende leerroute %q", v.w.LeerrouteVerplicht)
	}
	e := v.r.LeerrouteVerplicht(v.d.Stand().Inschrijving.Verhuizing, v.d.VerplichteLeerroute())
	return antwoord{wil: v.w.LeerrouteVerplicht, kreeg: string(e.Leerroute), uitleg: e.Uitleg}, nil
}

func jaNee(b bool) string {
	if b {
		return "ja"
	}
	return "nee"
}
