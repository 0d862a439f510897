package keten

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/domain/wet"
)

// schrijver writes the rows of one import within its transaction and keeps in imp what
// is needed to reverse it.
type schrijver struct {
	ctx    context.Context
	tx     poort.Tx
	regels wet.Regels
	inst   beheer.Instellingen
	imp    poort.Import
	plaats map[dossier.ID]int // of a dossier in imp
	vanRij map[int]dossier.ID // the dossier of a row
}

func newSchrijver(ctx context.Context, tx poort.Tx, r wet.Regels, inst beheer.Instellingen, imp poort.Import) *schrijver {
	return &schrijver{ctx: ctx, tx: tx, regels: r, inst: inst, imp: imp, plaats: map[dossier.ID]int{}, vanRij: map[int]dossier.ID{}}
}

// schrijf writes the rows that are taken in, then ties partners together.
func (s *schrijver) schrijf(rijen []instroom.RijUitslag, vragen bool, meld func(gedaan, totaal int)) error {
	var mee []instroom.RijUitslag
	for _, rij := range rijen {
		if rij.Meenemen(vragen) {
			mee = append(mee, rij)
		}
	}
	for i, rij := range mee {
		if err := s.ctx.Err(); err != nil {
			return err
		}
		if err := s.rij(rij); err != nil {
			return bijRij(rij.Rij, err)
		}
		meld(i+1, len(mee))
	}
	for _, rij := range mee {
		if err := s.partner(rij); err != nil {
			return bijRij(rij.Rij, err)
		}
	}
	return nil
}

// rij writes one row and keeps what was there before.
func (s *schrijver) rij(rij instroom.RijUitslag) error {
	var d dossier.Dossier // the zero Dossier becomes a new one
	var voor []byte
	var err error
	if rij.Dossier != 0 {
		if d, voor, err = s.haal(rij.Dossier); err != nil {
			return err
		}
		s.imp.Gewijzigd++
	} else {
		s.imp.Nieuw++
	}
	if d, err = rij.Voorstel.Verwerk(d, s.regels.OpDatum()); err != nil {
		return err
	}
	if err := s.bewaar(&d, voor); err != nil {
		return err
	}
	s.vanRij[rij.Rij] = d.ID()
	return nil
}

// haal gives a dossier with its image before the import.
func (s *schrijver) haal(id dossier.ID) (dossier.Dossier, []byte, error) {
	d, err := s.tx.Dossiers().Haal(s.ctx, id)
	if err != nil {
		return d, nil, err
	}
	voor, err := json.Marshal(d.Stand())
	if err != nil {
		return d, nil, fout.Wrap(err, fout.Technisch, "Dit dossier kan niet worden bewaard.")
	}
	return d, voor, nil
}

// bewaar saves a dossier and keeps it with its version; the first image stays. voor nil:
// the dossier is new.
func (s *schrijver) bewaar(d *dossier.Dossier, voor []byte) error {
	if err := bewaarMet(s.ctx, s.tx, d, s.regels, s.inst); err != nil {
		return err
	}
	versie := d.Stand().Versie
	if i, ok := s.plaats[d.ID()]; ok {
		s.imp.Dossiers[i].Versie = versie
		return nil
	}
	s.plaats[d.ID()] = len(s.imp.Dossiers)
	s.imp.Dossiers = append(s.imp.Dossiers, poort.ImportDossier{ID: d.ID(), Nieuw: voor == nil, Versie: versie, Voor: voor})
	return nil
}

// bijRij names the row in an error of an import; the sentence for people stays whole.
func bijRij(rij int, err error) error {
	wat := "Er ging iets mis bij het bewaren."
	if f := new(fout.Fout); errors.As(err, &f) {
		wat = strings.ReplaceAll(err.Error(), "\n", " ")
	}
	return fout.Wrap(err, fout.CodeVan(err), "Rij %d kan niet worden overgenomen. %s De lijst is niet ingelezen.", rij, wat)
}

// partner ties two adults of one household together who both have a dossier now.
func (s *schrijver) partner(rij instroom.RijUitslag) error {
	if rij.Voorstel.PartnerBSN == "" {
		return nil
	}
	eigen := s.vanRij[rij.Rij]
	ander, err := s.tx.Dossiers().OpBSN(s.ctx, string(rij.Voorstel.PartnerBSN))
	if err != nil || ander == 0 || ander == eigen {
		return err
	}
	if err := s.verbind(eigen, ander); err != nil {
		return err
	}
	return s.verbind(ander, eigen)
}

// verbind puts the other into the household of the first, once. A closed dossier stays
// as it is.
func (s *schrijver) verbind(eigen, ander dossier.ID) error {
	d, voor, err := s.haal(eigen)
	if err != nil {
		return err
	}
	a, err := s.tx.Dossiers().Haal(s.ctx, ander)
	if err != nil {
		return err
	}
	if d.Afgesloten() || d.HeeftGezinslid(ander) {
		return nil
	}
	if err := d.NeemGezinslidOp(dossier.RelatiePartner, a, s.regels.OpDatum()); err != nil {
		return err
	}
	return s.bewaar(&d, voor)
}
