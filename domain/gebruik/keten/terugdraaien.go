package keten

import (
	"context"
	"encoding/json"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/instroom"
	"schakel/domain/poort"
)

// DraaiTerug reverses an import as a whole, while none of its dossiers was touched since.
func (k *Keten) DraaiTerug(ctx context.Context, id int64) (poort.Wijzigingen, error) {
	return k.store.Update(ctx, k.op("import.terug", "Import teruggedraaid", ""), func(tx poort.Tx) error {
		imp, err := tx.Imports().Haal(ctx, id)
		if err != nil {
			return err
		}
		standen, err := ingelezen(ctx, tx.Dossiers(), imp)
		if err != nil {
			return err
		}
		if o := instroom.MagTerug(imp.Teruggedraaid, standen); !o.Mag {
			return fout.New(fout.NietMogelijk, "Deze import kan niet meer in zijn geheel worden teruggedraaid. %s", eerste(o.Redenen))
		}
		for _, d := range imp.Dossiers {
			if err := herstel(ctx, tx, d); err != nil {
				return err
			}
		}
		return tx.Imports().Terug(ctx, id)
	})
}

func eerste(redenen []string) string {
	switch len(redenen) {
	case 0:
		return ""
	case 1:
		return redenen[0]
	default:
		return redenen[0] + " Dat geldt voor meer dossiers."
	}
}

func ingelezen(ctx context.Context, l dossier.Lezer, imp poort.Import) ([]instroom.Ingelezen, error) {
	var uit []instroom.Ingelezen
	for _, d := range imp.Dossiers {
		i := instroom.Ingelezen{ID: d.ID, Nieuw: d.Nieuw, Versie: d.Versie}
		nu, err := l.Haal(ctx, d.ID)
		switch {
		case fout.CodeVan(err) == fout.NietGevonden:
			i.Weg = true
		case err != nil:
			return nil, err
		default:
			i.Nummer, i.Nu = nu.Stand().Nummer, nu.Stand().Versie
		}
		uit = append(uit, i)
	}
	return uit, nil
}

func herstel(ctx context.Context, tx poort.Tx, d poort.ImportDossier) error {
	if d.Nieuw {
		return tx.Dossiers().Verwijder(ctx, d.ID)
	}
	var s dossier.Stand
	if err := json.Unmarshal(d.Voor, &s); err != nil {
		return fout.Wrap(err, fout.Beschadigd, "Het beeld van voor de import is niet leesbaar. De import blijft staan.")
	}
	s.Versie = d.Versie
	terug := dossier.Restore(s)
	return bewaar(ctx, tx, &terug)
}
