package wet

import (
	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
)

// BoeteArtikel is the article under which the college may fine.
type BoeteArtikel int

// The articles: the brede intake, and the traject after it.
const (
	Artikel22 BoeteArtikel = 22
	Artikel23 BoeteArtikel = 23
)

// Bekend tells whether this is one of the articles.
func (a BoeteArtikel) Bekend() bool { return a == Artikel22 || a == Artikel23 }

// Tekst writes "Wi 22"; "" for another number.
func (a BoeteArtikel) Tekst() string {
	switch a {
	case Artikel22:
		return "Wi 22"
	case Artikel23:
		return "Wi 23"
	default:
		return ""
	}
}

// Grond is the ground of an overtreding of Wi 23 lid 1.
type Grond string

// The grounds: no cooperation with the support, the PVT or MAP not followed as
// agreed, the leerroute not followed as agreed.
const (
	GrondBegeleiding Grond = "a"
	GrondPVTMAP      Grond = "b"
	GrondLeerroute   Grond = "c"
)

// Naam says the ground in words; "" for an unknown one. The letters are of this
// program: Wi 23 lid 1 names the three grounds in one sentence.
func (g Grond) Naam() string {
	switch g {
	case GrondBegeleiding:
		return "werkt niet genoeg mee aan de begeleiding (Wi 15 lid 1 onder b)"
	case GrondPVTMAP:
		return "volgt PVT of MAP niet zoals vastgelegd (Wi 15 lid 1 onder c)"
	case GrondLeerroute:
		return "volgt de leerroute niet zoals vastgelegd (Wi 15 lid 2)"
	default:
		return ""
	}
}

// Beletsel is a fact that forbids a fine, established by a person.
type Beletsel string

// The facts.
const (
	MaatregelParticipatiewet Beletsel = "maatregel Participatiewet"
	AlBestraft               Beletsel = "al bestraft"
	Overleden                Beletsel = "overleden"
	Rechtvaardiging          Beletsel = "rechtvaardiging"
)

// EerdereBoete is a fine that was imposed before, as far as a next one depends on it.
// For the second fine of Wi 22, NieuweTermijn is the last day that the first one set.
type EerdereBoete struct {
	Artikel       BoeteArtikel
	Constatering  kalender.Datum
	Bedrag        geld.Cent
	Besluit       Rechtsmiddelen
	NieuweTermijn kalender.Datum
}

// vervallen tells whether the fine fell in bezwaar, as known on a day; an empty day takes all.
func (e EerdereBoete) vervallen(op kalender.Datum) bool {
	b := e.Besluit.bekendOp(op)
	return !b.Beslissing.Leeg() && b.Uitkomst == BezwaarGegrond
}

// Matiging is a lower amount for special circumstances, with the reason that a person gave (Awb 5:46; for Wi 22 also Bi 7.1 lid 6).
type Matiging struct {
	Bedrag geld.Cent
	Reden  string
}

// BoeteFeiten are the facts of one overtreding.
type BoeteFeiten struct {
	Artikel         BoeteArtikel
	Grond           Grond // Wi 23 only
	Doelgroep       Doelgroep
	Gepleegd        kalender.Datum // the day of the overtreding itself; empty: that of the constatering
	Constatering    kalender.Datum
	Verwijtbaarheid Verwijtbaarheid
	Oproepen        []OproepFeit   // Wi 22 only
	Eerdere         []EerdereBoete // every earlier fine, in any order
	Beletsels       []Beletsel
	Matiging        Matiging // empty: none

	// In a new term that DUO gave: its first day and its months; otherwise empty.
	NieuweTermijnVan     kalender.Datum
	NieuweTermijnMaanden int
}

// Boete is what the law allows for one overtreding: never a decision. Geblokkeerd
// means that no fine may be proposed; Artikel says by which article, and Bedrag is 0.
type Boete struct {
	Bedrag        geld.Cent
	Norm          geld.Cent
	Percentage    int
	Geblokkeerd   bool
	Artikel       string // of the block
	Evenredigheid bool   // a written assessment of proportionality must come first
	Uitleg        uitleg.Uitleg
}
