package storage

import (
	"context"
	"encoding/json"
	"fmt"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/storage/sqlc"
)

// dossiers reads dossiers.
type dossiers struct{ *lezer }

func (r dossiers) Haal(ctx context.Context, id dossier.ID) (dossier.Dossier, error) {
	_, s, err := haalStand(ctx, r.q, id)
	return dossier.Restore(s), err
}

func haalStand(ctx context.Context, q *sqlc.Queries, id dossier.ID) (ruw []byte, s dossier.Stand, err error) {
	tekst, err := q.StandHalen(ctx, int64(id))
	if geen(err) {
		return nil, s, fout.New(fout.NietGevonden, "Dit dossier staat niet (meer) in de administratie.")
	}
	if err != nil {
		return nil, s, vertaal(err)
	}
	if err := json.Unmarshal([]byte(tekst), &s); err != nil {
		return nil, s, fout.Wrap(err, fout.Beschadigd, "Dit dossier kan niet worden gelezen. Zet een reservekopie terug.")
	}
	return []byte(tekst), s, nil
}

func (r dossiers) OpBSN(ctx context.Context, bsn string) (dossier.ID, error) {
	return naarID(r.q.DossierOpBSN(ctx, bsn))
}

func (r dossiers) OpVNummer(ctx context.Context, v string) (dossier.ID, error) {
	return naarID(r.q.DossierOpVNummer(ctx, v))
}

func (r dossiers) OpNummer(ctx context.Context, nummer string) (dossier.ID, error) {
	id, err := naarID(r.q.DossierOpNummer(ctx, nummer))
	if err == nil && id == 0 {
		return 0, fout.Bij("nummer", fout.NietGevonden, "Er is geen dossier met dit nummer. Een dossiernummer is bijvoorbeeld 2026-0001.")
	}
	return id, err
}

func naarID(id int64, err error) (dossier.ID, error) {
	if geen(err) {
		return 0, nil
	}
	return dossier.ID(id), vertaal(err)
}

func (r dossiers) IDs(ctx context.Context) ([]dossier.ID, error) {
	ids, err := r.q.DossierIDs(ctx)
	uit := make([]dossier.ID, len(ids))
	for i, id := range ids {
		uit[i] = dossier.ID(id)
	}
	return uit, vertaal(err)
}

// dossierOpslag also writes them.
type dossierOpslag struct {
	dossiers
	t *schrijver
}

func (o dossierOpslag) Bewaar(ctx context.Context, d *dossier.Dossier) error {
	return o.t.schrijf(ctx, func() error {
		if d.ID() == 0 {
			return o.nieuw(ctx, d)
		}
		return o.anders(ctx, d)
	})
}

// nieuw gives the dossier its number of the year and keeps it.
func (o dossierOpslag) nieuw(ctx context.Context, d *dossier.Dossier) error {
	s := d.Stand()
	if s.Gemaakt.Leeg() {
		return fout.Bij("gemaakt", fout.Ontbreekt, "De datum waarop het dossier is gemaakt ontbreekt.")
	}
	volgnummer, err := o.q.VolgendNummer(ctx, int64(s.Gemaakt.Jaar()))
	if err != nil {
		return err
	}
	s.Nummer, s.Versie = fmt.Sprintf("%04d-%04d", s.Gemaakt.Jaar(), volgnummer), 1
	k := sleutelsVan(s, o.t.op.Dag)
	id, err := o.q.DossierBij(ctx, sqlc.DossierBijParams{
		Nummer: s.Nummer, Bsn: k.bsn, Vnummer: k.vnummer, Naam: k.naam, Sorteer: k.sorteer, Zoek: k.zoek, Geboren: k.geboren,
		Doelgroep: k.doelgroep, Leerroute: k.leerroute, Schakel: k.schakel, Medewerker: k.medewerker, Gesloten: k.gesloten, Keten: k.keten,
	})
	if err != nil {
		return err
	}
	s.ID = dossier.ID(id)
	na, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("stand: %w", err)
	}
	if err := o.q.StandBij(ctx, sqlc.StandBijParams{Dossier: id, Stand: string(na)}); err != nil {
		return err
	}
	if err := o.bewaarPIPs(ctx, s, 0); err != nil {
		return err
	}
	o.t.raak(s.ID, nil, na)
	d.NaBewaren(s.ID, s.Nummer, s.Versie)
	return nil
}

func (o dossierOpslag) anders(ctx context.Context, d *dossier.Dossier) error {
	s := d.Stand()
	voor, oud, err := haalStand(ctx, o.q, s.ID)
	if err != nil {
		return err
	}
	if oud.Versie != s.Versie {
		return fout.New(fout.Conflict, "Dit dossier is intussen elders gewijzigd. Open het opnieuw en pas uw wijziging nog eens toe.")
	}
	s.Nummer, s.Versie = oud.Nummer, oud.Versie+1
	k := sleutelsVan(s, o.t.op.Dag)
	n, err := o.q.DossierAnders(ctx, sqlc.DossierAndersParams{
		Bsn: k.bsn, Vnummer: k.vnummer, Naam: k.naam, Sorteer: k.sorteer, Zoek: k.zoek, Geboren: k.geboren,
		Doelgroep: k.doelgroep, Leerroute: k.leerroute, Schakel: k.schakel, Medewerker: k.medewerker, Gesloten: k.gesloten, Keten: k.keten,
		ID: int64(s.ID), Versie: oud.Versie,
	})
	if err != nil {
		return err
	}
	if n != 1 {
		return fout.Wrap(fmt.Errorf("dossier %d: versie of row and stand differ", s.ID), fout.Beschadigd, "Dit dossier klopt niet. Zet een reservekopie terug.")
	}
	na, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("stand: %w", err)
	}
	if err := o.q.StandAnders(ctx, sqlc.StandAndersParams{Stand: string(na), Dossier: int64(s.ID)}); err != nil {
		return err
	}
	if err := o.bewaarPIPs(ctx, s, len(oud.PIPs)); err != nil {
		return err
	}
	o.t.raak(s.ID, voor, na)
	d.NaBewaren(s.ID, s.Nummer, s.Versie)
	return nil
}

func (o dossierOpslag) Herleid(ctx context.Context, d dossier.Dossier) error {
	return o.t.schrijf(ctx, func() error {
		k := dossier.KetenstandOp(d, o.t.op.Dag)
		return o.q.KetenZetten(ctx, sqlc.KetenZettenParams{Schakel: int64(k.Huidige()), Keten: ketenTekst(k), ID: int64(d.ID())})
	})
}

// bewaarPIPs keeps the row of each version; eerder is how many there were before.
func (o dossierOpslag) bewaarPIPs(ctx context.Context, s dossier.Stand, eerder int) error {
	laatste := 0
	for _, p := range s.PIPs {
		rij := sqlc.PIPBijParams{
			Dossier: int64(s.ID), Nummer: int64(p.Nummer), Status: string(p.Status), Soort: string(p.Soort),
			Dagtekening: p.Dagtekening.ISO(), Leerroute: string(p.Inhoud.Leerroute), Niveau: string(p.Inhoud.Niveau),
		}
		if p.DocumentID != 0 {
			rij.Document = &p.DocumentID
		}
		if err := o.q.PIPBij(ctx, rij); err != nil {
			return err
		}
		laatste = max(laatste, p.Nummer)
	}
	if eerder <= len(s.PIPs) {
		return nil
	}
	return o.q.PIPWegVanaf(ctx, sqlc.PIPWegVanafParams{Dossier: int64(s.ID), Nummer: int64(laatste)})
}

func (o dossierOpslag) Verwijder(ctx context.Context, id dossier.ID) error {
	return o.t.schrijf(ctx, func() error {
		voor, _, err := haalStand(ctx, o.q, id)
		if err != nil {
			return err
		}
		if _, err := o.q.DossierWeg(ctx, int64(id)); err != nil {
			return err
		}
		o.t.raak(id, voor, nil)
		return nil
	})
}
