package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/storage/sqlc"
)

const (
	standaardSignalen = 200
	dezeWeekDagen     = 6 // today and six days more
)

// signalen reads signals.
type signalen struct{ *lezer }

func (r signalen) Lijst(ctx context.Context, f poort.SignaalFilter) ([]poort.SignaalRij, error) {
	limiet := int64(f.Limiet)
	if limiet <= 0 {
		limiet = standaardSignalen
	}
	rijen, err := r.rijen(ctx, f, limiet)
	if err != nil {
		return nil, vertaal(err)
	}
	uit := make([]poort.SignaalRij, len(rijen))
	for i, rij := range rijen {
		if uit[i], err = naarSignaal(rij); err != nil {
			return nil, fout.Wrap(err, fout.Beschadigd, "De werkvoorraad kan niet worden gelezen. Laat de signalen vernieuwen.")
		}
	}
	return uit, nil
}

// rijen asks each way by its own index.
func (r signalen) rijen(ctx context.Context, f poort.SignaalFilter, limiet int64) ([]sqlc.SignalenOpenRow, error) {
	op, vanaf := f.Op.ISO(), int64(f.Vanaf)
	tot, grens := totEnMet(f)
	switch {
	case f.Dossier != 0:
		rijen, err := r.q.SignalenVanDossier(ctx, sqlc.SignalenVanDossierParams{
			Dossier: int64(f.Dossier), Op: op, Tot: tot, Grens: grens, Aantal: limiet, VanafRij: vanaf,
		})
		return vorm(rijen, func(x sqlc.SignalenVanDossierRow) sqlc.SignalenOpenRow { return sqlc.SignalenOpenRow(x) }), err
	case f.Medewerker != "":
		rijen, err := r.q.SignalenOpenVan(ctx, sqlc.SignalenOpenVanParams{
			Medewerker: f.Medewerker, Op: op, Tot: tot, Grens: grens, Aantal: limiet, VanafRij: vanaf,
		})
		return vorm(rijen, func(x sqlc.SignalenOpenVanRow) sqlc.SignalenOpenRow { return sqlc.SignalenOpenRow(x) }), err
	default:
		return r.q.SignalenOpen(ctx, sqlc.SignalenOpenParams{Op: op, Tot: tot, Grens: grens, Aantal: limiet, VanafRij: vanaf})
	}
}

// totEnMet gives the last day that is looked at, and the last term of all: that of what
// has none when this is asked for as well.
func totEnMet(f poort.SignaalFilter) (tot, grens string) {
	tot = termijnTekst(f.TotEnMet)
	if f.OokZonder {
		return tot, geenTermijn
	}
	return tot, tot
}

func (r signalen) Telling(ctx context.Context, f poort.SignaalFilter) (poort.SignaalTelling, error) {
	op, week := f.Op.ISO(), f.Op.PlusDagen(dezeWeekDagen).ISO()
	tot, grens := totEnMet(f)
	var t sqlc.TellingRow
	var err error
	switch {
	case f.Dossier != 0:
		var x sqlc.TellingVanDossierRow
		x, err = r.q.TellingVanDossier(ctx, sqlc.TellingVanDossierParams{Op: op, Week: week, Tot: tot, Grens: grens, Dossier: int64(f.Dossier)})
		t = sqlc.TellingRow(x)
	case f.Medewerker != "":
		var x sqlc.TellingVanRow
		x, err = r.q.TellingVan(ctx, sqlc.TellingVanParams{Op: op, Week: week, Tot: tot, Grens: grens, Medewerker: f.Medewerker})
		t = sqlc.TellingRow(x)
	default:
		t, err = r.q.Telling(ctx, sqlc.TellingParams{Op: op, Week: week, Tot: tot, Grens: grens})
	}
	return poort.SignaalTelling{
		TeLaat: int(t.TeLaat), DezeWeek: int(t.DezeWeek), Binnenkort: int(t.Alles - t.TeLaat - t.DezeWeek),
	}, vertaal(err)
}

func (r signalen) Verlopen(ctx context.Context, op kalender.Datum) ([]dossier.ID, error) {
	ids, err := r.q.SignalenVerlopen(ctx, op.ISO())
	slices.Sort(ids)
	ids = slices.Compact(ids)
	return vorm(ids, func(id int64) dossier.ID { return dossier.ID(id) }), vertaal(err)
}

func (r signalen) Regels(ctx context.Context) (int, error) {
	versie, err := r.q.Signaalregels(ctx)
	return int(versie), vertaal(err)
}

func naarSignaal(r sqlc.SignalenOpenRow) (poort.SignaalRij, error) {
	rij := poort.SignaalRij{
		Signaal: werkvoorraad.Signaal{Dossier: dossier.ID(r.Dossier), Soort: werkvoorraad.Soort(r.Soort), Wat: r.Wat, Reden: r.Reden},
		Nummer:  r.Nummer, Naam: r.Naam, Doelgroep: r.Doelgroep, Medewerker: r.Medewerker,
	}
	var err error
	if rij.Vanaf, err = naarDatum(r.Vanaf); err != nil {
		return rij, err
	}
	if rij.Uiterlijk, err = naarTermijn(r.Uiterlijk); err != nil {
		return rij, err
	}
	if rij.Vervalt, err = naarTermijn(r.Vervalt); err != nil {
		return rij, err
	}
	return rij, json.Unmarshal([]byte(r.Uitleg), &rij.Uitleg)
}

// signaalOpslag also writes them.
type signaalOpslag struct {
	signalen
	t *schrijver
}

func (o signaalOpslag) Vervang(ctx context.Context, id dossier.ID, alle []werkvoorraad.Signaal) error {
	ss := nietVervallen(alle, o.t.op.Dag)
	return o.t.schrijf(ctx, func() error {
		if err := o.q.SignalenWeg(ctx, int64(id)); err != nil {
			return err
		}
		for i, s := range ss {
			if err := o.leg(ctx, id, i, s); err != nil {
				return err
			}
		}
		o.t.geraakt[id] = true
		volgende, wat := eerste(ss)
		return o.q.VolgendeZetten(ctx, sqlc.VolgendeZettenParams{Volgende: volgende, Wat: wat, ID: int64(id)})
	})
}

func (o signaalOpslag) leg(ctx context.Context, id dossier.ID, i int, s werkvoorraad.Signaal) error {
	uitleg, err := json.Marshal(s.Uitleg)
	if err != nil {
		return fmt.Errorf("uitleg: %w", err)
	}
	n, err := o.q.SignaalBij(ctx, sqlc.SignaalBijParams{
		Dossier: int64(id), Volgnummer: int64(i), Soort: string(s.Soort), Vanaf: s.Vanaf.ISO(), Uiterlijk: termijnTekst(s.Uiterlijk),
		Vervalt: termijnTekst(s.Vervalt), Wat: s.Wat, Reden: s.Reden, Uitleg: string(uitleg),
	})
	if err == nil && n == 0 {
		return fout.New(fout.NietGevonden, "Dit dossier staat niet (meer) in de administratie.")
	}
	return err
}

// nietVervallen leaves out what has gone by the day of the operation.
func nietVervallen(alle []werkvoorraad.Signaal, dag kalender.Datum) []werkvoorraad.Signaal {
	return slices.DeleteFunc(slices.Clone(alle), func(s werkvoorraad.Signaal) bool {
		return !s.Vervalt.Leeg() && s.Vervalt.Voor(dag)
	})
}

func (o signaalOpslag) ZetRegels(ctx context.Context, versie int) error {
	return o.t.schrijf(ctx, func() error { return o.q.SignaalregelsZetten(ctx, int64(versie)) })
}

// eerste is the signal that a list shows with its dossier: the one with the nearest last
// day, whether or not it may be shown on Vandaag already.
func eerste(ss []werkvoorraad.Signaal) (termijn, wat string) {
	termijn = geenTermijn
	var vanaf kalender.Datum
	for i, s := range ss {
		t := termijnTekst(s.Uiterlijk)
		if i == 0 || t < termijn || (t == termijn && s.Vanaf.Voor(vanaf)) {
			termijn, wat, vanaf = t, s.Wat, s.Vanaf
		}
	}
	return termijn, wat
}

// vorm gives each of xs another shape.
func vorm[A, B any](xs []A, f func(A) B) []B {
	uit := make([]B, len(xs))
	for i, x := range xs {
		uit[i] = f(x)
	}
	return uit
}
