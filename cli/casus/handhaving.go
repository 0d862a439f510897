package casus

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// overtreding is what a casus tells of one overtreding and of the fine for it.
type overtreding struct {
	id        string
	feiten    wet.BoeteFeiten
	rapport   kalender.Datum // empty: not made yet
	besluit   wet.Rechtsmiddelen
	bedrag    geld.Cent      // of the fine that was made known
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

// kent tells whether events of this kind belong here.
func (h *handhaving) kent(soort string) bool {
	return slices.Contains([]string{
		"overtreding", "boete", "bezwaar", "beslissing-bezwaar", "aanmaning", "maatregel-participatiewet", "nieuwe-termijn",
	}, soort)
}

// handhaaf plays one step of enforcement.
func (s *speler) handhaaf(ctx context.Context, st stap) error {
	h, g := s.handhaving, st.Gebeurtenis
	switch {
	case g.Soort == "nieuwe-termijn":
		h.nieuw.van, h.nieuw.maanden = g.Van, g.Maanden
		return nil
	case g.Soort == "overtreding" && !st.later:
		return h.constateer(g, s.c.Doelgroep)
	}
	id := g.Overtreding
	if g.Soort == "overtreding" {
		id = g.ID
	}
	o, err := h.zoek(id)
	if err != nil {
		return err
	}
	if g.Soort != "boete" {
		return o.verwerk(g)
	}
	in, err := s.keten.Open(ctx, s.id)
	if err != nil {
		return err
	}
	return h.beboet(o, g.Bekendgemaakt, in.Dossier.Oproepfeiten())
}

func (h *handhaving) constateer(g Gebeurtenis, d wet.Doelgroep) error {
	if o, _ := h.zoek(g.ID); o != nil {
		return fmt.Errorf("er is al een overtreding met id %q", g.ID)
	}
	h.gevallen = append(h.gevallen, &overtreding{id: g.ID, feiten: wet.BoeteFeiten{
		Artikel: wet.BoeteArtikel(g.Artikel), Grond: wet.Grond(g.Grond), Doelgroep: d,
		Constatering: g.Constatering, Verwijtbaarheid: wet.Verwijtbaarheid(g.Verwijtbaarheid),
	}})
	return nil
}

// beboet makes a fine known: after its report, once, and only where the law allows one.
func (h *handhaving) beboet(o *overtreding, bekend kalender.Datum, oproepen []wet.OproepFeit) error {
	switch {
	case o.rapport.Leeg():
		return fmt.Errorf("op %s is er nog geen rapport van %q", bekend, o.id)
	case !o.besluit.Bekendgemaakt.Leeg() && o.besluit.Uitkomst != wet.BezwaarGegrond:
		return fmt.Errorf("voor %q is al een boete bekendgemaakt op %s", o.id, o.besluit.Bekendgemaakt)
	}
	b := h.boete(o, wet.Op(bekend), oproepen)
	if b.Geblokkeerd {
		return errors.New(b.Uitleg.Uitkomst)
	}
	o.besluit, o.bedrag = wet.Rechtsmiddelen{Bekendgemaakt: bekend}, b.Bedrag
	return nil
}

// verwerk takes what follows on an overtreding, save the fine itself.
func (o *overtreding) verwerk(g Gebeurtenis) error {
	switch {
	case g.Soort == "overtreding":
		o.rapport = g.Rapport
		return nil
	case g.Soort == "maatregel-participatiewet":
		o.feiten.Beletsels = append(o.feiten.Beletsels, wet.MaatregelParticipatiewet)
		return nil
	case o.besluit.Bekendgemaakt.Leeg():
		return fmt.Errorf("voor %q is nog geen boete bekendgemaakt", o.id)
	}
	switch g.Soort {
	case "bezwaar":
		o.besluit.Bezwaar = g.Datum
	case "beslissing-bezwaar":
		if o.besluit.Bezwaar.Leeg() {
			return fmt.Errorf("tegen de boete voor %q is geen bezwaar gemaakt", o.id)
		}
		o.besluit.Beslissing, o.besluit.Uitkomst = g.Datum, wet.UitkomstBezwaar(g.Uitkomst)
	case "aanmaning":
		o.verzonden = g.Verzonden
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
		was := wet.EerdereBoete{Artikel: e.feiten.Artikel, Constatering: e.feiten.Constatering, Bedrag: e.bedrag, Besluit: e.besluit}
		if e.feiten.Artikel == wet.Artikel22 {
			was.NieuweTermijn = nieuweIntaketermijn(r, e.besluit.Bekendgemaakt, oproepen)
		}
		f.Eerdere = append(f.Eerdere, was)
	}
	return r.Boete(f)
}

// nieuweIntaketermijn gives the last day that a fine of Wi 22 set: the law gives the
// longest term, the next oproep may ask the person to come sooner.
func nieuweIntaketermijn(r wet.Regels, bekend kalender.Datum, oproepen []wet.OproepFeit) kalender.Datum {
	langste := r.NieuweIntaketermijn(bekend).TotEnMet
	i := slices.IndexFunc(oproepen, func(o wet.OproepFeit) bool { return !o.Datum.Voor(bekend) })
	if i >= 0 && oproepen[i].Voor.Voor(langste) {
		return oproepen[i].Voor
	}
	return langste
}
