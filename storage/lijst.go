package storage

import (
	"context"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// This is the one file with SQL that is put together while the program runs. Only the
// texts below are put together; every value is an argument.

const (
	standaardLimiet = 100
	// veelTreffers is where walking the sorted list and testing each row becomes
	// cheaper than sorting what the index of words found.
	veelTreffers = 2500
)

// sorteerkolommen are the orders that a list can have.
func sorteerkolommen(naam string) ([]string, error) {
	switch naam {
	case "", "naam":
		return []string{"d.sorteer", "d.gesloten", "d.zoek"}, nil // zoek holds the nummer, so this is an order of all
	case "nummer":
		return []string{"d.nummer"}, nil
	case "geboren":
		return []string{"d.geboren", "d.gesloten", "d.id"}, nil
	case "doelgroep", "leerroute", "schakel", "medewerker", "wat", "volgende":
		return []string{"d." + naam, "d.sorteer", "d.gesloten", "d.id"}, nil
	default:
		return nil, fout.Bij("sorteer", fout.Ongeldig, "Op deze kolom kan niet worden gesorteerd.")
	}
}

func volgorde(f dossier.Filter) (string, error) {
	kolommen, err := sorteerkolommen(f.Sorteer)
	if err != nil {
		return "", err
	}
	if f.Aflopend {
		return " order by " + strings.Join(kolommen, " desc, ") + " desc", nil
	}
	return " order by " + strings.Join(kolommen, ", "), nil
}

// eis is a condition with its arguments.
type eis struct {
	delen []string
	args  []any
}

func (e *eis) en(deel string, args ...any) {
	e.delen = append(e.delen, deel)
	e.args = append(e.args, args...)
}

func (e *eis) where() string {
	if len(e.delen) == 0 {
		return ""
	}
	return " where " + strings.Join(e.delen, " and ")
}

func filterEis(f dossier.Filter) *eis {
	e := &eis{}
	if !f.Afgesloten {
		e.en("+d.gesloten = 0") // the plus keeps SQLite from dropping it out of the order, and with it the index
	}
	if f.Doelgroep != "" {
		e.en("d.doelgroep = ?", string(f.Doelgroep))
	}
	if f.Leerroute != "" {
		e.en("d.leerroute = ?", string(f.Leerroute))
	}
	if f.Schakel != 0 {
		e.en("d.schakel = ?", int64(f.Schakel))
	}
	if f.Medewerker != "" {
		e.en("d.medewerker = ?", f.Medewerker)
	}
	return e
}

// Zoek gives one page of the dossiers that f selects and how many there are in all.
func (r dossiers) Zoek(ctx context.Context, f dossier.Filter) ([]dossier.Rij, int, error) {
	order, err := volgorde(f)
	if err != nil {
		return nil, 0, err
	}
	term := leesZoekterm(f.Zoek, f.Op)
	if len(term) == 0 && strings.TrimSpace(f.Zoek) != "" {
		return nil, 0, nil // nothing in it that can be found
	}
	totaal, err := r.tel(ctx, f, term)
	if err != nil || totaal == 0 {
		return nil, 0, vertaal(err)
	}
	vraag, args := keuze(f, term, totaal)
	rijen, err := r.pagina(ctx, vraag, order, args)
	return rijen, totaal, vertaal(err)
}

// keuze selects the ids of the page, without their order.
func keuze(f dossier.Filter, term zoekterm, totaal int) (vraag string, args []any) {
	van, e := "dossier d", filterEis(f)
	switch {
	case len(term) == 0:
	case totaal <= veelTreffers:
		van = woordenMetDossier
		e.en("dossier_woord match ?", term.match(f.Afgesloten))
	default:
		deel, args := term.voorwaarde(f.Afgesloten)
		e.en(deel, args...)
	}
	limiet := f.Limiet
	if limiet <= 0 {
		limiet = standaardLimiet
	}
	return "select d.id from " + van + e.where(), append(e.args, limiet, max(f.Vanaf, 0))
}

const woordenMetDossier = "dossier_woord cross join dossier d on d.id = dossier_woord.rowid"

// tel counts; without a search or without other filters it looks at no dossier.
func (r dossiers) tel(ctx context.Context, f dossier.Filter, term zoekterm) (totaal int, err error) {
	e := filterEis(f)
	vraag := "select coalesce(sum(d.aantal), 0) from dossier_telling d"
	switch {
	case len(term) == 0:
	case f.Doelgroep == "" && f.Leerroute == "" && f.Schakel == 0 && f.Medewerker == "":
		e = &eis{}
		e.en("dossier_woord match ?", term.match(f.Afgesloten))
		vraag = "select count(*) from dossier_woord"
	default:
		e.en("dossier_woord match ?", term.match(f.Afgesloten))
		vraag = "select count(*) from " + woordenMetDossier
	}
	err = r.tx.QueryRowContext(ctx, vraag+e.where(), e.args...).Scan(&totaal)
	return totaal, err
}

// pagina reads the rows of the ids that keuze gives; the ids come first so that a far
// page passes over index entries only.
func (r dossiers) pagina(ctx context.Context, keuze, order string, args []any) ([]dossier.Rij, error) {
	rows, err := r.tx.QueryContext(ctx, paginaVraag(keuze, order), args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var uit []dossier.Rij
	for rows.Next() {
		var rij dossier.Rij
		var bsn, geboren, doelgroep, leerroute, volgende, keten string
		if err := rows.Scan(&rij.ID, &rij.Nummer, &rij.Naam, &bsn, &geboren, &doelgroep, &leerroute, &rij.Schakel,
			&rij.Medewerker, &volgende, &rij.VolgendeWat, &rij.Afgesloten, &keten); err != nil {
			return nil, err
		}
		rij.Doelgroep, rij.Leerroute = wet.Doelgroep(doelgroep), wet.Leerroute(leerroute)
		rij.Keten = naarKeten(keten)
		rij.BSNGemaskerd = persoon.BSN(bsn).Gemaskerd()
		if rij.Geboortedatum, err = naarDatum(geboren); err != nil {
			return nil, err
		}
		if rij.VolgendeOp, err = naarTermijn(volgende); err != nil {
			return nil, err
		}
		uit = append(uit, rij)
	}
	return uit, rows.Err()
}

func paginaVraag(keuze, order string) string {
	return `select d.id, d.nummer, d.naam, d.bsn, d.geboren, d.doelgroep, d.leerroute, d.schakel, d.medewerker, d.volgende, d.wat, d.gesloten, d.keten
		from (` + keuze + order + ` limit ? offset ?) p cross join dossier d on d.id = p.id` + order
}

// geenTermijn stands for no last day, so that it sorts after every other.
const geenTermijn = "9999-12-31"

func termijnTekst(d kalender.Datum) string {
	if d.Leeg() {
		return geenTermijn
	}
	return d.ISO()
}

func naarTermijn(s string) (kalender.Datum, error) {
	if s == geenTermijn {
		return kalender.Datum{}, nil
	}
	return naarDatum(s)
}

func naarDatum(s string) (d kalender.Datum, err error) {
	err = d.UnmarshalText([]byte(s))
	return d, err
}
