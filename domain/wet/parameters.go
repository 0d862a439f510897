package wet

import (
	"slices"
	"strconv"

	"schakel/domain/fout"
	"schakel/domain/geld"
	"schakel/domain/kalender"
)

// Eenheid is the unit of a value of the law.
type Eenheid string

// The units. A value in Euro is kept in cents, a value in JaNee as 0 or 1.
const (
	Jaren    Eenheid = "jaar"
	Maanden  Eenheid = "maand"
	Weken    Eenheid = "week"
	Dagen    Eenheid = "dag"
	Urental  Eenheid = "uur"
	Euro     Eenheid = "euro"
	Procent  Eenheid = "procent"
	Keer     Eenheid = "keer"
	Aantal   Eenheid = "aantal"
	JaNeeWet Eenheid = "ja of nee"
)

// Rij is one value with the period in which it holds and where it was read.
type Rij struct {
	From          kalender.Datum // first day
	To            kalender.Datum // last day; empty: until further notice
	Waarde        int64          // in the unit of its Parameter
	Artikel       string
	Source        string         // the text that was read, with its version
	CheckedOn     kalender.Datum // the day on which Source was read
	TeControleren bool           // Source does not hold the value for this period
}

// Parameter is one number, amount or choice of the law through time. Rijen are
// sorted by From and follow each other without a gap.
type Parameter struct {
	Naam         string
	Eenheid      Eenheid
	Omschrijving string // Dutch, for the screen
	Rijen        []Rij
}

// Getal names a value that is a number (terms, hours, counts, percentages), Bedrag
// one that is money, Vlag one that is yes or no. A name of one kind cannot be asked as another.
type (
	Getal  string
	Bedrag string
	Vlag   string
)

// Parameters lists every value of the law that the program uses, in the order of the subjects.
func Parameters() []Parameter {
	lijst := slices.Concat(parametersTermijn, parametersIntake, parametersUren, parametersBoete, parametersDUO, parametersAwb, parametersBewaren)
	for i := range lijst {
		lijst[i].Rijen = slices.Clone(lijst[i].Rijen)
	}
	return lijst
}

// Getal gives the number that holds on a day, with the row it comes from. Before the
// first row, or after a row that ended, there is no answer but a fout.NietGevonden.
func (r Regels) Getal(naam Getal, op kalender.Datum) (int, Rij, error) {
	rij, err := zoekRij(string(naam), op)
	return int(rij.Waarde), rij, err
}

// Bedrag gives the amount that holds on a day; see Getal.
func (r Regels) Bedrag(naam Bedrag, op kalender.Datum) (geld.Cent, Rij, error) {
	rij, err := zoekRij(string(naam), op)
	return geld.Cent(rij.Waarde), rij, err
}

// Vlag gives the choice that holds on a day; see Getal.
func (r Regels) Vlag(naam Vlag, op kalender.Datum) (bool, Rij, error) {
	rij, err := zoekRij(string(naam), op)
	return rij.Waarde != 0, rij, err
}

func zoekRij(naam string, op kalender.Datum) (Rij, error) {
	p, ok := zoekParameter(naam)
	if !ok {
		return Rij{}, fout.New(fout.NietGevonden, "De waarde %s staat niet in de tabel van de wet.", naam)
	}
	if op.Leeg() {
		return Rij{}, fout.New(fout.Ontbreekt, "Er is geen datum om te bepalen welke %s geldt.", p.Omschrijving)
	}
	var laatste Rij
	for _, rij := range p.Rijen {
		if rij.From.Na(op) {
			break
		}
		laatste = rij
	}
	switch {
	case laatste.From.Leeg():
		return Rij{}, fout.New(fout.NietGevonden, "Op %s was er nog geen waarde bekend voor: %s.", op, p.Omschrijving)
	case !laatste.To.Leeg() && op.Na(laatste.To):
		return Rij{}, fout.New(fout.NietGevonden, "Na %s is er geen waarde meer bekend voor: %s.", laatste.To, p.Omschrijving)
	}
	return laatste, nil
}

func zoekParameter(naam string) (Parameter, bool) {
	for _, groep := range [][]Parameter{
		parametersTermijn, parametersIntake, parametersUren, parametersBoete, parametersDUO, parametersAwb, parametersBewaren,
	} {
		for _, p := range groep {
			if p.Naam == naam {
				return p, true
			}
		}
	}
	return Parameter{}, false
}

// Tekst writes a value in this unit as people do: "10 weken", "€ 250,00", "ja".
func (e Eenheid) Tekst(waarde int64) string {
	if e == Euro {
		return geld.Cent(waarde).String()
	}
	if e == JaNeeWet {
		if waarde != 0 {
			return "ja"
		}
		return "nee"
	}
	n := strconv.FormatInt(waarde, 10)
	meervoud := map[Eenheid]string{Maanden: "maanden", Weken: "weken", Dagen: "dagen"}
	switch {
	case e == Procent:
		return n + "%"
	case e == Aantal:
		return n
	case waarde != 1 && meervoud[e] != "":
		return n + " " + meervoud[e]
	}
	return n + " " + string(e)
}

func param[N ~string](naam N, e Eenheid, omschrijving string, rijen ...Rij) Parameter {
	return Parameter{Naam: string(naam), Eenheid: e, Omschrijving: omschrijving, Rijen: rijen}
}

// sinds makes a row that holds from a day (ISO) until further notice, read in source on the day of research.
func sinds(van string, waarde int64, artikel, source string) Rij {
	return Rij{From: dag(van), Waarde: waarde, Artikel: artikel, Source: source, CheckedOn: dag(gelezenOp)}
}

// ookEerder makes two rows of one value: from the start of the law, believed the same
// but to be checked, and from the day of the oldest text that was read.
func ookEerder(van string, waarde int64, artikel, source string) []Rij {
	gelezen := sinds(van, waarde, artikel, source)
	return []Rij{sinds(beginWet, waarde, artikel, nietGelezen).tot(gelezen.From.PlusDagen(-1)).teControleren(), gelezen}
}

func (rij Rij) tot(laatste kalender.Datum) Rij {
	rij.To = laatste
	return rij
}

func (rij Rij) teControleren() Rij {
	rij.TeControleren = true
	return rij
}

// dag reads an ISO date of the table; a wrong one becomes empty, which the test of the table refuses.
func dag(iso string) kalender.Datum {
	d, err := kalender.ParseISO(iso)
	if err != nil {
		return kalender.Datum{}
	}
	return d
}
