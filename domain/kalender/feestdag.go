package kalender

// Feestdag is a day on which no term of the law ends, other than a Saturday or Sunday.
type Feestdag struct {
	Datum         Datum
	Naam          string // "Koningsdag"
	Artikel       string // "Atw 3 lid 1"
	TeControleren bool   // the source of the day was not read
}

// The members of Atw 3 by which a day is a feestdag.
const (
	artikelErkend        = "Atw 3 lid 1"
	artikelGoedeVrijdag  = "Atw 3 lid 2"
	artikelGelijkgesteld = "Atw 3 lid 3"
)

// wettelijkeFeestdagen gives the days that Atw 3 lid 1 and 2 name, in the order of
// the law. First Easter day and Whit Sunday are not among them: they are Sundays.
// Good for the years since 1990.
func wettelijkeFeestdagen(jaar int) [9]Feestdag {
	vast := func(maand, dag int, naam string) Feestdag {
		return Feestdag{Datum: binnenBereik(jaar, maand, dag), Naam: naam, Artikel: artikelErkend}
	}
	pasen := Paaszondag(jaar)
	naPasen := func(dagen int, naam, artikel string) Feestdag {
		return Feestdag{Datum: pasen.PlusDagen(dagen), Naam: naam, Artikel: artikel}
	}
	return [...]Feestdag{
		vast(1, 1, "Nieuwjaarsdag"),
		naPasen(1, "Tweede Paasdag", artikelErkend),
		naPasen(50, "Tweede Pinksterdag", artikelErkend),
		vast(12, 25, "Eerste Kerstdag"),
		vast(12, 26, "Tweede Kerstdag"),
		naPasen(39, "Hemelvaartsdag", artikelErkend),
		koningsdag(jaar),
		vast(5, 5, "Bevrijdingsdag"),
		naPasen(-2, "Goede Vrijdag", artikelGoedeVrijdag),
	}
}

// koningsdag is the day on which the birthday of the King is celebrated: 27 April
// since 2014, before that 30 April; when that is a Sunday, the day before.
func koningsdag(jaar int) Feestdag {
	naam, dag := "Koningsdag", 27
	if jaar < 2014 {
		naam, dag = "Koninginnedag", 30
	}
	d := binnenBereik(jaar, 4, dag)
	if d.Weekdag() == 0 {
		d = d.PlusDagen(-1)
	}
	return Feestdag{Datum: d, Naam: naam, Artikel: artikelErkend}
}

// Paaszondag gives Easter Sunday of a year of the Gregorian calendar (Butcher's
// rule); the empty date for a year outside 1583 to 9999.
func Paaszondag(jaar int) Datum {
	if jaar < 1583 || jaar > laatsteJaar {
		return Datum{}
	}
	gulden := jaar % 19
	eeuw, rest := jaar/100, jaar%100
	maan := (19*gulden + eeuw - eeuw/4 - (eeuw-(eeuw+8)/25+1)/3 + 15) % 30
	zondag := (32 + 2*(eeuw%4) + 2*(rest/4) - maan - rest%4) % 7
	schuif := (gulden + 11*maan + 22*zondag) / 451
	n := maan + zondag - 7*schuif + 114
	return binnenBereik(jaar, n/31, n%31+1)
}
