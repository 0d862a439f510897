package wet

import (
	"fmt"

	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// Regels are the rules of the law as asked on one day. Each rule reads its values on
// the date to which its article attaches, and writes that date in its Uitleg.
type Regels struct {
	op  kalender.Datum
	kal kalender.Kalender
}

// Op gives the rules as asked on day d, with the standard calendar.
func Op(d kalender.Datum) Regels { return Regels{op: d, kal: kalender.Standaard()} }

// MetKalender gives the same rules with another calendar (an edited list of gelijkgestelde dagen).
func (r Regels) MetKalender(k kalender.Kalender) Regels {
	r.kal = k
	return r
}

// OpDatum is the day on which is asked.
func (r Regels) OpDatum() kalender.Datum { return r.op }

// Oordeel is a yes or no with its explanation.
type Oordeel struct {
	Ja     bool
	Uitleg uitleg.Uitleg
}

// schrijver writes one explanation while a rule is worked out. The first value that
// is not in the table stays in err; what follows it is then without meaning and the
// rule ends in onbekend.
type schrijver struct {
	r   Regels
	u   uitleg.Uitleg
	err error
}

func (r Regels) schrijf(regel, artikel string) *schrijver {
	return &schrijver{r: r, u: uitleg.Uitleg{Regel: regel, Artikel: artikel}}
}

func (s *schrijver) invoer(naam, waarde string) {
	if waarde == "" {
		waarde = "niet bekend"
	}
	s.u.Invoer = append(s.u.Invoer, uitleg.Gegeven{Naam: naam, Waarde: waarde})
}

func (s *schrijver) datum(naam string, d kalender.Datum) { s.invoer(naam, d.String()) }

// stap writes one step of the sum; after a missing value there is no sum any more.
func (s *schrijver) stap(tekst string, args ...any) {
	if s.err != nil {
		return
	}
	s.u.Stappen = append(s.u.Stappen, tekstVan(tekst, args))
}

func (s *schrijver) letOp(tekst string, args ...any) {
	s.u.LetOp = append(s.u.LetOp, tekstVan(tekst, args))
}

// neem takes over how another rule came to its result: its values, its sum and its warnings.
func (s *schrijver) neem(u uitleg.Uitleg) {
	s.u.Waarden = append(s.u.Waarden, u.Waarden...)
	s.u.Stappen = append(s.u.Stappen, u.Stappen...)
	s.u.LetOp = append(s.u.LetOp, u.LetOp...)
}

func (s *schrijver) getal(naam Getal, op kalender.Datum) int {
	return int(s.waarde(string(naam), op))
}

func (s *schrijver) bedrag(naam Bedrag, op kalender.Datum) geld.Cent {
	return geld.Cent(s.waarde(string(naam), op))
}

func (s *schrijver) vlag(naam Vlag, op kalender.Datum) bool {
	return s.waarde(string(naam), op) != 0
}

// waarde looks a value up and keeps in the explanation which one it was.
func (s *schrijver) waarde(naam string, op kalender.Datum) int64 {
	rij, err := zoekRij(naam, op)
	if err != nil {
		if s.err == nil {
			s.err = err
		}
		return 0
	}
	p, _ := zoekParameter(naam)
	s.u.Waarden = append(s.u.Waarden, uitleg.Waarde{
		Naam: p.Omschrijving, Waarde: p.Eenheid.Tekst(rij.Waarde), Artikel: rij.Artikel,
		Vanaf: rij.From.ISO(), TeControleren: rij.TeControleren,
	})
	return rij.Waarde
}

// uit ends the explanation with its result.
func (s *schrijver) uit(tekst string, args ...any) uitleg.Uitleg {
	s.u.Uitkomst = tekstVan(tekst, args)
	return s.u
}

func (s *schrijver) ja(tekst string, args ...any) Oordeel {
	return Oordeel{Ja: true, Uitleg: s.uit(tekst, args...)}
}

func (s *schrijver) nee(tekst string, args ...any) Oordeel {
	return Oordeel{Uitleg: s.uit(tekst, args...)}
}

// onbekend ends a judgement for which a value of the law is missing: never a yes.
func (s *schrijver) onbekend() Oordeel {
	return s.nee("Dit is niet te beoordelen. %s", s.err.Error())
}

func tekstVan(tekst string, args []any) string {
	if len(args) == 0 {
		return tekst
	}
	return fmt.Sprintf(tekst, args...)
}
