package instroom

import (
	"slices"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// Bekend finds the dossier of a person in the administration; the zero Dossier when
// there is none.
type Bekend interface {
	OpBSN(bsn persoon.BSN) (dossier.Dossier, error)
	OpVNummer(v persoon.VNummer) (dossier.Dossier, error)
}

// Beoordeel gives a verdict on every row that is not empty, in order, as on the day
// of the rules. It changes nothing; an error is one of Bekend.
func Beoordeel(l Lijst, k Kolommen, bekend Bekend, regels wet.Regels) ([]RijUitslag, error) {
	b := beoordelaar{lijst: l, kolommen: k, bekend: bekend, regels: regels, op: regels.OpDatum(),
		bsns: make(map[persoon.BSN]bool), vnummers: make(map[persoon.VNummer]bool)}
	uit := make([]RijUitslag, 0, len(l.Rijen))
	for i, cellen := range l.Rijen {
		if IsLeeg(cellen) {
			continue
		}
		u, err := b.rij(cellen)
		if err != nil {
			return nil, err
		}
		u.Rij = i + 1
		uit = append(uit, u)
	}
	return uit, nil
}

type beoordelaar struct {
	lijst    Lijst
	kolommen Kolommen
	bekend   Bekend
	regels   wet.Regels
	op       kalender.Datum
	bsns     map[persoon.BSN]bool
	vnummers map[persoon.VNummer]bool
}

func (b *beoordelaar) rij(cellen []string) (RijUitslag, error) {
	r := &lezer{cellen: cellen, kolommen: b.kolommen, breedte: len(b.lijst.Kop), op: b.op, regels: b.regels}
	r.lees()
	b.dubbel(r)
	d, err := b.vind(r)
	if err != nil {
		return RijUitslag{}, err
	}
	r.zonderDagtekening(d)
	oud := d.Stand()
	u := RijUitslag{Voorstel: r.v, Dossier: oud.ID}
	na, err := r.v.Verwerk(d, b.op)
	switch {
	case err != nil && d.Afgesloten():
		r.weiger(veldRij, "het dossier is afgesloten; heropen het eerst")
	case err != nil:
		r.weigerOm(err)
	case oud.ID != 0:
		u.Wijzigingen = verschil(oud, na.Stand())
	}
	if oud.ID != 0 {
		r.botsing(oud)
		r.bezwaren = slices.DeleteFunc(r.bezwaren, func(z Bezwaar) bool { return beantwoord(z, oud, u.Wijzigingen) })
	}
	u.Bezwaren = r.bezwaren
	u.oordeel(oud)
	u.Wat = u.wat(r, oud)
	return u, nil
}

// dubbel refuses the second row of one person, whatever became of the first.
func (b *beoordelaar) dubbel(r *lezer) {
	p := r.v.Persoon
	switch {
	case p.BSN != "" && b.bsns[p.BSN]:
		r.weiger(VeldBSN, "BSN staat al in dit bestand")
	case p.VNummer != "" && b.vnummers[p.VNummer]:
		r.weiger(VeldVNummer, "V-nummer staat al in dit bestand")
	}
	if p.BSN != "" {
		b.bsns[p.BSN] = true
	}
	if p.VNummer != "" {
		b.vnummers[p.VNummer] = true
	}
}

// vind looks the person up by BSN and by V-nummer; two different dossiers are refused.
func (b *beoordelaar) vind(r *lezer) (dossier.Dossier, error) {
	var opBSN, opV dossier.Dossier
	var err error
	p := r.v.Persoon
	if p.BSN != "" {
		if opBSN, err = b.bekend.OpBSN(p.BSN); err != nil {
			return opBSN, err
		}
	}
	if p.VNummer != "" {
		if opV, err = b.bekend.OpVNummer(p.VNummer); err != nil {
			return opV, err
		}
	}
	switch {
	case opBSN.ID() == 0:
		return opV, nil
	case opV.ID() != 0 && opV.ID() != opBSN.ID():
		r.weiger(VeldVNummer, "BSN en V-nummer horen bij twee verschillende dossiers")
	}
	return opBSN, nil
}

// botsing asks about a row that says something else than the dossier on a point that
// a list should not settle by itself.
func (r *lezer) botsing(oud dossier.Stand) {
	was, wordt := oud.Persoon, r.v.Persoon
	if anders(was.BSN, wordt.BSN) {
		r.vraag(VeldBSN, "V-nummer hoort bij een dossier met een ander BSN")
	}
	if anders(was.VNummer, wordt.VNummer) {
		r.vraag(VeldVNummer, "BSN hoort bij een dossier met een ander V-nummer")
	}
	if anders(was.Geboortedatum, wordt.Geboortedatum) {
		r.vraag(VeldGeboortedatum, "geboortedatum verschilt van die in het dossier")
	}
	if anders(oud.Doelgroep, r.v.Doelgroep) {
		r.vraag(VeldDoelgroep, "doelgroep verschilt van die in het dossier")
	}
	if l := r.v.Lopend; !l.Dagtekening.Leeg() && len(oud.PIPs) > 0 && !zelfdePIP(oud.PIPs, l) {
		r.bezwaren = append(r.bezwaren, Bezwaar{Soort: Vraag, Veld: VeldDagtekening,
			Reden: "in het dossier staat een ander PIP; dat uit de lijst wordt niet overgenomen"})
	}
}

// anders tells whether both sides say something, and not the same.
func anders[T comparable](was, wordt T) bool {
	var leeg T
	return was != leeg && wordt != leeg && was != wordt
}

// zelfdePIP tells whether one of the versions has the day and the route of the list.
func zelfdePIP(versies []pip.Stand, l dossier.Lopend) bool {
	return slices.ContainsFunc(versies, func(v pip.Stand) bool {
		return v.Dagtekening == l.Dagtekening && v.Inhoud.Leerroute == l.Leerroute
	})
}

// beantwoord tells whether a question was answered before: the dossier holds these
// same facts already, or the same line in its remark.
func beantwoord(z Bezwaar, oud dossier.Stand, ws []Wijziging) bool {
	switch {
	case z.Soort != Vraag:
		return false
	case z.notitie != "":
		return strings.Contains(oud.Persoon.Opmerking, z.notitie)
	case len(z.feiten) == 0:
		return false
	}
	return !slices.ContainsFunc(ws, func(w Wijziging) bool { return slices.Contains(z.feiten, w.Veld) })
}

// oordeel takes the weightiest objection: refusal before question, and the first of those.
func (u *RijUitslag) oordeel(oud dossier.Stand) {
	u.Soort = Nieuw
	if oud.ID != 0 {
		u.Soort = Bestaat
	}
	for _, soort := range []Soort{Geweigerd, Vraag} {
		for _, z := range u.Bezwaren {
			if z.Soort == soort {
				u.Soort, u.Reden, u.Veld = z.Soort, z.Reden, z.Veld
				return
			}
		}
	}
}

// wat says in one line what would happen, without personal data.
func (u RijUitslag) wat(r *lezer, oud dossier.Stand) string {
	delen := []string{u.kern(oud)}
	for _, z := range u.Bezwaren {
		if z.Reden != u.Reden {
			delen = append(delen, "ook: "+z.Reden)
		}
	}
	if u.Soort == Geweigerd {
		return strings.Join(delen, "; ")
	}
	for _, veld := range r.genoteerd {
		delen = append(delen, veld.Naam()+" niet leesbaar, staat in de opmerking")
	}
	if r.kort > 0 {
		delen = append(delen, "rij is korter dan de kop")
	}
	return strings.Join(delen, "; ")
}

func (u RijUitslag) kern(oud dossier.Stand) string {
	tekst := "nieuw dossier"
	if l := u.Voorstel.Lopend; !l.Dagtekening.Leeg() {
		tekst = "nieuw dossier met lopend traject: PIP van " + l.Dagtekening.String() + ", " +
			l.Leerroute.Naam() + ", " + string(pip.BuitenSchakel)
	}
	if oud.ID != 0 {
		tekst = wijzigingTekst(u.Wijzigingen)
		if oud.Nummer != "" {
			tekst = "dossier " + oud.Nummer + ": " + tekst
		}
	}
	switch u.Soort {
	case Geweigerd:
		return "niet ingelezen; verbeter de rij en lees de lijst opnieuw in"
	case Vraag:
		return "na uw akkoord: " + tekst
	default:
		return tekst
	}
}

// wijzigingTekst names the changed facts; only what is not personal shows its values.
func wijzigingTekst(ws []Wijziging) string {
	if len(ws) == 0 {
		return "geen wijziging"
	}
	delen := make([]string, len(ws))
	for i, w := range ws {
		delen[i] = w.Veld.Naam()
		switch {
		case w.Persoonlijk:
		case w.Oud == "":
			delen[i] += " wordt " + w.Nieuw
		default:
			delen[i] += " van " + w.Oud + " naar " + w.Nieuw
		}
	}
	return "wijzigt " + strings.Join(delen, ", ")
}
