package casus

import (
	"fmt"
	"slices"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// overtreding is what a casus tells of one overtreding and of the fine for it.
type overtreding struct {
	id        string
	feiten    wet.BoeteFeiten
	rapport   kalender.Datum
	besluit   wet.Rechtsmiddelen
	verzonden kalender.Datum // aanmaning
}

// handhaving feeds the kinds of events of enforcement to the rules of the law
// directly: there are no use cases for them in the program yet.
type handhaving struct {
	gevallen []*overtreding
	nieuw    struct {
		van     kalender.Datum
		maanden int
	}
}

func (h *handhaving) zoek(id string) (*overtreding, error) {
	for _, o := range h.gevallen {
		if o.id == id {
			return o, nil
		}
	}
	return nil, fmt.Errorf("er is geen overtreding met id %q", id)
}

// speel takes one event; gezien is false when it is not of this kind.
func (h *handhaving) speel(g Gebeurtenis, d wet.Doelgroep) (gezien bool, err error) {
	switch g.Soort {
	case "overtreding":
		return true, h.constateer(g, d)
	case "nieuwe-termijn":
		h.nieuw.van, h.nieuw.maanden = g.Van, g.Maanden
		return true, nil
	case "boete", "bezwaar", "beslissing-bezwaar", "aanmaning", "maatregel-participatiewet":
		o, err := h.zoek(g.Overtreding)
		if err != nil {
			return true, err
		}
		return true, o.verwerk(g)
	default:
		return false, nil
	}
}

func (h *handhaving) constateer(g Gebeurtenis, d wet.Doelgroep) error {
	a := wet.BoeteArtikel(g.Artikel)
	switch {
	case !a.Bekend():
		return fmt.Errorf("artikel %d is geen boeteartikel van het college (22 of 23)", g.Artikel)
	case g.Rapport.Voor(g.Constatering):
		return fmt.Errorf("het rapport (%s) ligt voor de constatering (%s)", g.Rapport, g.Constatering)
	case !slices.Contains([]wet.Verwijtbaarheid{wet.Opzet, wet.GroveSchuld, wet.Normaal, wet.Verminderd, wet.GeenVerwijt}, wet.Verwijtbaarheid(g.Verwijtbaarheid)):
		return fmt.Errorf("onbekende verwijtbaarheid %q", g.Verwijtbaarheid)
	}
	if o, _ := h.zoek(g.ID); o != nil {
		return fmt.Errorf("er is al een overtreding met id %q", g.ID)
	}
	h.gevallen = append(h.gevallen, &overtreding{id: g.ID, rapport: g.Rapport, feiten: wet.BoeteFeiten{
		Artikel: a, Grond: wet.Grond(g.Grond), Doelgroep: d, Constatering: g.Constatering, Verwijtbaarheid: wet.Verwijtbaarheid(g.Verwijtbaarheid),
	}})
	return nil
}

func (o *overtreding) verwerk(g Gebeurtenis) error {
	if g.Soort != "boete" && g.Soort != "maatregel-participatiewet" && o.besluit.Bekendgemaakt.Leeg() {
		return fmt.Errorf("%s: voor %q is nog geen boete bekendgemaakt", g.Soort, o.id)
	}
	switch g.Soort {
	case "boete":
		o.besluit.Bekendgemaakt = g.Bekendgemaakt
	case "bezwaar":
		o.besluit.Bezwaar = g.Datum
	case "beslissing-bezwaar":
		u := wet.UitkomstBezwaar(g.Uitkomst)
		if u != wet.BezwaarGegrond && u != wet.BezwaarOngegrond {
			return fmt.Errorf("onbekende uitkomst %q (gegrond of ongegrond)", g.Uitkomst)
		}
		o.besluit.Beslissing, o.besluit.Uitkomst = g.Datum, u
	case "aanmaning":
		o.verzonden = g.Verzonden
	default:
		o.feiten.Beletsels = append(o.feiten.Beletsels, wet.MaatregelParticipatiewet)
	}
	return nil
}

// boete computes what the law allows for one overtreding, with every earlier fine in view.
func (h *handhaving) boete(o *overtreding, r wet.Regels, oproepen []wet.OproepFeit) wet.Boete {
	f := o.feiten
	f.Oproepen = oproepen
	if !h.nieuw.van.Leeg() && !f.Constatering.Voor(h.nieuw.van) {
		f.NieuweTermijnVan, f.NieuweTermijnMaanden = h.nieuw.van, h.nieuw.maanden
	}
	for _, e := range h.gevallen {
		if e == o {
			break
		}
		if e.besluit.Bekendgemaakt.Leeg() {
			continue
		}
		eerder := h.boete(e, r, oproepen)
		was := wet.EerdereBoete{Artikel: e.feiten.Artikel, Constatering: e.feiten.Constatering, Bedrag: eerder.Bedrag, Besluit: e.besluit}
		if e.feiten.Artikel == wet.Artikel22 {
			was.NieuweTermijn = r.NieuweIntaketermijn(e.besluit.Bekendgemaakt).TotEnMet
		}
		f.Eerdere = append(f.Eerdere, was)
	}
	return r.Boete(f)
}
