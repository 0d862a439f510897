package beheer

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/poort"
)

// Bewerking is an edit of the past, by its audit row.
type Bewerking struct {
	Audit int64
	Op    poort.Op
}

const (
	naamOngedaan    = "ongedaan." // the name of an undo; the number of what it undid follows
	naamImport      = "import."
	naamVaststellen = "pip.vaststellen"
	terugkijken     = 100 // rows of the audit trail that are looked at first
)

// MaakOngedaan undoes one edit: what it changed gets the value of before, as a new
// operation with its own audit row. It refuses (fout.Conflict) when that was changed
// again since, and (fout.NietMogelijk) what is never undone: a vastgesteld PIP and what
// it rests on, an import, a new dossier, and an undo.
func (b *Beheer) MaakOngedaan(ctx context.Context, audit int64) (poort.Wijzigingen, error) {
	var label string
	err := b.store.View(ctx, func(l poort.Lezer) error {
		s, err := zoekSpoor(ctx, l.Audit(), audit)
		label = s.label()
		return err
	})
	if err != nil {
		return poort.Wijzigingen{}, err
	}
	op := b.op(naamOngedaan+strconv.FormatInt(audit, 10), "Ongedaan gemaakt: "+label)
	return b.store.Update(ctx, op, func(tx poort.Tx) error {
		h, err := bron{tx.Audit(), tx.Dossiers(), tx.Beheer()}.herstel(ctx, audit)
		if err != nil {
			return err
		}
		return h.bewaar(ctx, tx)
	})
}

// LaatsteOngedaan gives the last edit of a dossier (0: of the settings) that can be
// undone. ok is false when there is none, or when what came last cannot be undone.
func (b *Beheer) LaatsteOngedaan(ctx context.Context, id dossier.ID) (w Bewerking, ok bool, err error) {
	err = b.store.View(ctx, func(l poort.Lezer) error {
		rijen, err := l.Audit().Dossier(ctx, id, terugkijken)
		if err != nil {
			return err
		}
		r, gevonden := laatste(rijen)
		if !gevonden {
			return nil
		}
		_, err = bron{l.Audit(), l.Dossiers(), l.Beheer()}.herstel(ctx, r.ID)
		switch fout.CodeVan(err) {
		case "":
			w, ok = Bewerking{Audit: r.ID, Op: r.Op}, true
			return nil
		case fout.NietMogelijk, fout.Conflict:
			return nil
		default:
			return err
		}
	})
	return w, ok, err
}

// laatste gives the newest row that changed something and still counts.
func laatste(rijen []poort.AuditRij) (poort.AuditRij, bool) {
	terug := map[int64]bool{}
	for _, r := range rijen {
		if van, ja := ongedaanVan(r.Op); ja {
			terug[van] = true
		} else if !terug[r.ID] && veranderde(r) {
			return r, true
		}
	}
	return poort.AuditRij{}, false
}

// IsOngedaan tells whether an operation was an undo.
func IsOngedaan(op poort.Op) bool {
	_, ja := ongedaanVan(op)
	return ja
}

// ongedaanVan tells whether op is an undo, and of which audit row.
func ongedaanVan(op poort.Op) (int64, bool) {
	nummer, ja := strings.CutPrefix(op.Naam, naamOngedaan)
	id, err := strconv.ParseInt(nummer, 10, 64)
	return id, ja && err == nil
}

func veranderde(r poort.AuditRij) bool { return !leeg(r.Voor) || !leeg(r.Na) }

func leeg(beeld []byte) bool { return len(beeld) == 0 || string(beeld) == "{}" }

// spoor is the trail of one operation: its rows, and all that came after it.
type spoor struct{ rijen, later []poort.AuditRij }

// zoekSpoor reads the audit trail back to the operation.
func zoekSpoor(ctx context.Context, a poort.AuditLezer, audit int64) (spoor, error) {
	for n := terugkijken; ; n *= 10 {
		alle, err := a.Laatste(ctx, n)
		if err != nil {
			return spoor{}, err
		}
		if len(alle) == n && alle[n-1].ID >= audit {
			continue // there may be more of it
		}
		begin := slices.IndexFunc(alle, func(r poort.AuditRij) bool { return r.ID <= audit })
		if begin < 0 || alle[begin].ID != audit {
			return spoor{}, fout.New(fout.NietGevonden, "Deze bewerking staat niet in het logboek. Vernieuw het scherm.")
		}
		einde := begin
		for einde < len(alle) && alle[einde].ID == audit {
			einde++
		}
		return spoor{rijen: alle[begin:einde], later: alle[:begin]}, nil
	}
}

func (s spoor) label() string {
	if len(s.rijen) == 0 {
		return ""
	}
	return s.rijen[0].Op.Label
}

// mag refuses what is never undone.
func (s spoor) mag() error {
	op, id := s.rijen[0].Op, s.rijen[0].ID
	switch {
	case strings.HasPrefix(op.Naam, naamImport):
		return fout.New(fout.NietMogelijk, "Een ingelezen lijst draait u in zijn geheel terug, bij Importeren.")
	case IsOngedaan(op):
		return fout.New(fout.NietMogelijk, "Dit maakte zelf een bewerking ongedaan. Doe die bewerking zo nodig opnieuw.")
	case !slices.ContainsFunc(s.rijen, veranderde):
		return fout.New(fout.NietMogelijk, "Deze bewerking heeft niets veranderd. Er is niets ongedaan te maken.")
	}
	for _, r := range s.later {
		van, terug := ongedaanVan(r.Op)
		switch {
		case terug && van == id:
			return fout.New(fout.NietMogelijk, "Deze bewerking is al ongedaan gemaakt.")
		case r.Op.Naam == naamVaststellen && s.raakt(r.Dossier):
			return fout.New(fout.NietMogelijk, "Na deze bewerking is een PIP vastgesteld dat erop berust. Verbeter de gegevens zelf.")
		}
	}
	return nil
}

func (s spoor) raakt(id dossier.ID) bool {
	return slices.ContainsFunc(s.rijen, func(r poort.AuditRij) bool { return r.Dossier == id && veranderde(r) })
}

func vastgesteld() error {
	return fout.New(fout.NietMogelijk, "Een vastgesteld PIP blijft zoals het is. Maak een nieuwe versie of trek het PIP in.")
}
