package kalender

import (
	"unicode"
	"unicode/utf8"
)

// AtwGeldt tells whether the Algemene termijnenwet extends a term of n units: not
// one of more than 90 days, more than twelve weeks, more than three months, or of
// one or more years (Atw 4 onder a), and not one that is counted back (n < 0; Atw 1
// lid 2). It speaks of terms in a law or an algemene maatregel van bestuur (Atw 5);
// for terms that stand elsewhere use Plus.
func AtwGeldt(n int, e Eenheid) bool {
	switch e {
	case Dag:
		return n > 0 && n <= 90
	case Week:
		return n > 0 && n <= 12
	case Maand:
		return n > 0 && n <= 3
	default:
		return false
	}
}

// Verleng gives the last day of a term that would end on laatste: that day, or when
// it is a Saturday, Sunday or feestdag, the next day that is none (Atw 1 lid 1). The
// steps say why; there are none when nothing changes.
func (k Kalender) Verleng(laatste Datum) (Datum, []string) {
	d := laatste
	var stappen []string
	for ; !d.Leeg() && !k.Werkdag(d); d = d.PlusDagen(1) {
		stappen = append(stappen, k.reden(d))
	}
	if d == laatste {
		return laatste, nil
	}
	return d, append(stappen, "De termijn loopt door tot en met "+d.LangMetDag()+" (Atw 1 lid 1).")
}

// Termijn computes a whole term: begin is the day of the event (a notification, an
// announcement), the term runs from the day after it. The last day is begin plus n
// units, extended where the Algemene termijnenwet applies (Atw 1, 2 and 4). With
// n < 0 it counts back from begin. The steps explain the sum, one sentence each.
func (k Kalender) Termijn(begin Datum, n int, e Eenheid) (laatste Datum, stappen []string) {
	laatste = begin.Plus(n, e)
	if laatste.Leeg() {
		return Datum{}, nil
	}
	stappen = []string{optelling(begin, laatste, n, e)}
	if (e == Maand || e == Jaar) && laatste.Dag() != begin.Dag() {
		stappen = append(stappen, hoofdletter(Maandnaam(laatste.Maand()))+" "+getal(laatste.Jaar())+" heeft geen dag "+
			getal(begin.Dag())+"; dan telt de laatste dag van de maand.")
	}
	if !AtwGeldt(n, e) {
		return laatste, append(stappen, nietVerlengd(n, e))
	}
	verlengd, waarom := k.Verleng(laatste)
	if len(waarom) == 0 {
		waarom = []string{"Dat is geen zaterdag, zondag of feestdag: de termijn wordt niet verlengd (Atw 1 lid 1)."}
	}
	stappen = append(stappen, waarom...)
	if e == Dag && n < 3 {
		return verlengd, stappen
	}
	return k.tweeWerkdagen(begin, verlengd, stappen)
}

// tweeWerkdagen extends a term until it holds two days that are no Saturday, Sunday
// or feestdag (Atw 2).
func (k Kalender) tweeWerkdagen(begin, laatste Datum, stappen []string) (Datum, []string) {
	werkdagen := 0
	d := begin
	for werkdagen < 2 {
		if d = d.PlusDagen(1); d.Leeg() {
			return laatste, stappen
		}
		if k.Werkdag(d) {
			werkdagen++
		}
	}
	if !d.Na(laatste) {
		return laatste, stappen
	}
	return d, append(stappen, "In de termijn moeten twee dagen vallen die geen zaterdag, zondag of feestdag zijn: hij loopt tot en met "+
		d.LangMetDag()+" (Atw 2).")
}

func (k Kalender) reden(d Datum) string {
	f, feest := k.zoek(d)
	switch {
	case !feest:
		return hoofdletter(d.LangMetDag()) + " valt in het weekend."
	case f.TeControleren:
		return hoofdletter(d.LangMetDag()) + " is " + f.Naam + " (" + f.Artikel + ", te controleren)."
	default:
		return hoofdletter(d.LangMetDag()) + " is " + f.Naam + " (" + f.Artikel + ")."
	}
}

func optelling(begin, laatste Datum, n int, e Eenheid) string {
	telling, richting := e.Telling(n), " na "
	if n < 0 {
		telling, richting = e.Telling(-n), " voor "
	}
	return telling + richting + begin.LangMetDag() + " is " + laatste.LangMetDag() + "."
}

func nietVerlengd(n int, e Eenheid) string {
	const niet = "De termijn wordt niet verlengd als hij in het weekend of op een feestdag eindigt: "
	if n < 1 {
		return niet + "er wordt teruggerekend (Atw 1 lid 2)."
	}
	grens := map[Eenheid]string{
		Dag: "hij is langer dan 90 dagen", Week: "hij is langer dan 12 weken",
		Maand: "hij is langer dan 3 maanden", Jaar: "hij telt in jaren",
	}
	return niet + grens[e] + " (Atw 4 onder a)."
}

func hoofdletter(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
