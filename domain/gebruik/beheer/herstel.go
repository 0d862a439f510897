package beheer

import (
	"context"
	"encoding/json"
	"reflect"

	instel "schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/verschil"
)

// bron is what undo reads.
type bron struct {
	audit    poort.AuditLezer
	dossiers dossier.Lezer
	beheer   instel.Lezer
}

// hersteld holds the records as they were before an edit, and as they will be again.
type hersteld struct {
	dossiers     []dossier.Dossier
	instellingen *instel.Instellingen
}

// herstel decides what undoing an operation gives; it writes nothing.
func (b bron) herstel(ctx context.Context, audit int64) (hersteld, error) {
	s, err := zoekSpoor(ctx, b.audit, audit)
	if err != nil {
		return hersteld{}, err
	}
	if err := s.mag(); err != nil {
		return hersteld{}, err
	}
	var h hersteld
	for _, r := range s.rijen {
		switch {
		case !veranderde(r):
		case r.Dossier == 0:
			i, err := b.instellingen(ctx, r)
			if err != nil {
				return h, err
			}
			h.instellingen = &i
		default:
			d, err := b.dossier(ctx, r)
			if err != nil {
				return h, err
			}
			h.dossiers = append(h.dossiers, d)
		}
	}
	return h, nil
}

func (b bron) dossier(ctx context.Context, r poort.AuditRij) (dossier.Dossier, error) {
	d, err := b.dossiers.Haal(ctx, r.Dossier)
	if err != nil {
		return d, err
	}
	var s dossier.Stand
	bestond, err := terug(d.Stand(), r, &s)
	switch {
	case err != nil:
		return d, err
	case !bestond:
		return d, fout.New(fout.NietMogelijk, "Een nieuw dossier verdwijnt niet meer. Sluit het af als het ten onrechte is gemaakt.")
	case !reflect.DeepEqual(besluiten(d.Stand().PIPs), besluiten(s.PIPs)):
		return d, vastgesteld()
	}
	if t := dossier.Restore(s); !d.Afgesloten() || !t.Afgesloten() {
		return t, nil
	}
	return d, fout.New(fout.NietMogelijk, "Dit dossier is afgesloten. Heropen het eerst.")
}

// besluiten gives the versions that were set, without the signing by the person: the
// part of the plans that undo leaves alone.
func besluiten(versies []pip.Stand) []pip.Stand {
	var uit []pip.Stand
	for _, v := range versies {
		if v.Status != pip.Concept {
			v.Ondertekening = pip.Ondertekening{}
			uit = append(uit, v)
		}
	}
	return uit
}

func (b bron) instellingen(ctx context.Context, r poort.AuditRij) (instel.Instellingen, error) {
	nu, err := b.beheer.Instellingen(ctx)
	if err != nil {
		return nu, err
	}
	var was instel.Instellingen
	bestond, err := terug(nu, r, &was)
	if err == nil && !bestond {
		err = fout.New(fout.NietMogelijk, "De eerste instellingen kunnen niet weg. Wijzig ze bij Instellingen.")
	}
	return was, err
}

// terug reads into doel what nu was before the change of r; false when it did not exist.
func terug(nu any, r poort.AuditRij, doel any) (bestond bool, err error) {
	b, err := json.Marshal(nu)
	if err != nil {
		return false, onleesbaar(err)
	}
	was, err := verschil.Terug(b, r.Voor, r.Na)
	switch {
	case fout.CodeVan(err) == fout.Technisch:
		return false, onleesbaar(err)
	case err != nil || len(was) == 0:
		return false, err
	}
	if err := json.Unmarshal(was, doel); err != nil {
		return false, onleesbaar(err)
	}
	return true, nil
}

func onleesbaar(err error) error {
	return fout.Wrap(err, fout.Beschadigd, "Het logboek kan niet worden gelezen. Ongedaan maken gaat niet; er is niets veranderd.")
}

func (h hersteld) bewaar(ctx context.Context, tx poort.Tx) error {
	if h.instellingen != nil {
		if err := bewaar(ctx, tx, *h.instellingen); err != nil {
			return err
		}
	}
	i, err := tx.Beheer().Instellingen(ctx)
	if err != nil {
		return err
	}
	for _, d := range h.dossiers {
		if err := tx.Dossiers().Bewaar(ctx, &d); err != nil {
			return err
		}
		if err := signaleer(ctx, tx, d, regels(tx, i), i); err != nil {
			return err
		}
	}
	return nil
}
