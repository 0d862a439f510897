package brief

import (
	"strings"
	"unicode"

	"schakel/domain/document"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/wet"
)

// Grond ties a part of a decision to its article.
type Grond struct{ Onderwerp, Artikel string }

// Reden is one part of the motivering under its own words.
type Reden struct{ Kop, Tekst string }

// Besluit holds what every beschikking must say (Awb 3:45, 3:46, 3:47, 10:10, 10:11).
// It becomes the part "Informatie over dit besluit".
type Besluit struct {
	Gemeente      string // "Voorbeeld"; the organ is its college
	Datum         kalender.Datum
	Beslissing    []string // what is decided, one sentence each
	Feiten        []document.Gegeven
	Gronden       []Grond
	Motivering    []Reden
	Termijnen     []wet.Termijn
	BezwaarAdres  []string
	BezwaarWeken  int
	Bezwaar       wet.Termijn // when made known on Datum; may be empty
	Ondertekenaar pip.Ondertekenaar
	NaamPersoon   string
}

// controleer refuses a beschikking that lacks what the Awb demands of it.
func (b Besluit) controleer(f *fout.Verzamelaar) {
	nodig(f, b.Gemeente, "gemeente", "Vul bij Beheer de naam van de gemeente in. Een besluit noemt wie het neemt.")
	nodig(f, b.Datum.ISO(), pip.VeldDagtekening, "De dagtekening van het besluit ontbreekt.")
	nodig(f, strings.Join(b.Beslissing, ""), "besluit", "Het besluit zegt niet wat er is besloten.")
	nodig(f, b.NaamPersoon, "naam", "De naam van de persoon ontbreekt in het besluit.")
	if len(zonderLegeWaarden(b.Feiten)) == 0 {
		f.Voeg(fout.Bij("feiten", fout.Ontbreekt, "De feiten waarop het besluit berust ontbreken."))
	}
	if len(b.Gronden) == 0 {
		f.Voeg(fout.Bij("artikelen", fout.Ontbreekt, "De wetsartikelen van het besluit ontbreken."))
	}
	if len(b.redenen()) == 0 {
		f.Voeg(fout.Bij(pip.VeldMotivering, fout.Ontbreekt, "De motivering ontbreekt. Schrijf op waarom dit het besluit is."))
	}
	if !b.Ondertekenaar.Volledig() {
		f.Voeg(fout.Bij(pip.VeldOndertekenaar, fout.Ontbreekt, "De ondertekenaar of het mandaat ontbreekt. Vul bij Beheer naam, functie en mandaat in."))
	}
	if len(zonderLeeg(b.BezwaarAdres...)) == 0 || b.BezwaarWeken <= 0 {
		f.Voeg(fout.Bij("bezwaarAdres", fout.Ontbreekt, "Het adres voor bezwaar ontbreekt. Vul bij Beheer het adres van de gemeente in."))
	}
}

func (b Besluit) redenen() []Reden {
	var uit []Reden
	for _, r := range b.Motivering {
		if strings.TrimSpace(r.Tekst) != "" {
			uit = append(uit, r)
		}
	}
	return uit
}

// orgaan names who decides.
func (b Besluit) orgaan() string { return "college van burgemeester en wethouders van " + b.Gemeente }

// blokken gives the legal part, for a decision or, without the remedies and
// signatures, for a concept of it.
func (b Besluit) blokken(concept bool) []document.Blok {
	var v vel
	v.deel(2, kopBesluit, func(v *vel) { v.alinea(tekstBesluitInleiding) })
	v.deel(3, kopBeslissing, func(v *vel) {
		v.lijst(false, b.Beslissing...)
		if !concept {
			o := b.Ondertekenaar
			v.alinea(vul(tekstMandaat, "orgaan", b.orgaan(), "naam", o.Naam, "functie", o.Functie, "mandaat", o.Mandaat))
		}
	})
	v.deel(3, kopFeiten, func(v *vel) { v.gegevens(b.Feiten...) })
	v.deel(3, kopGrondslag, b.grondslag)
	v.deel(3, kopMotivering, func(v *vel) {
		for _, r := range b.redenen() {
			v.alinea(strings.TrimSpace(r.Kop + " " + strings.TrimSpace(r.Tekst)))
		}
	})
	v.deel(3, kopTermijnen, b.termijnen)
	if concept {
		v.deel(3, kopConcept, func(v *vel) {
			v.alinea(tekstConcept)
			v.voeg(document.Regels{Label: labelConcept, Aantal: 5})
		})
		return v.blokken
	}
	v.deel(3, kopBezwaar, b.rechtsmiddel)
	v.bijeen(func(v *vel) { // the signatures never stand alone on a page
		b.bezwaarAdres(v)
		v.deel(3, kopOndertekening, b.ondertekening)
	})
	return v.blokken
}

// grondslag lists the articles, with what the short names of laws in this part mean.
func (b Besluit) grondslag(v *vel) {
	var rijen [][]string
	for _, g := range b.Gronden {
		rijen = append(rijen, []string{g.Onderwerp, g.Artikel})
	}
	var rest vel
	b.termijnen(&rest)
	for _, r := range b.redenen() {
		rest.alinea(r.Tekst)
	}
	v.tabel("", []string{"Onderwerp", "Artikel"}, []float64{0.55, 0.45}, rijen...)
	v.noot(afkortingenIn(document.Document{Blokken: append(rest.blokken, v.blokken...)}.Tekst()))
}

// afkortingenIn explains the short names of laws that stand in a text, and no others.
func afkortingenIn(tekst string) string {
	staat := map[string]bool{}
	for w := range strings.FieldsFuncSeq(tekst, func(r rune) bool { return !unicode.IsLetter(r) }) {
		staat[w] = true
	}
	var zinnen []string
	for _, a := range afkortingen() {
		if staat[a.kort] {
			zinnen = append(zinnen, a.kort+" is "+a.lang+".")
		}
	}
	return strings.Join(zinnen, " ")
}

// termijnen tells each term that holds, and how it was counted.
func (b Besluit) termijnen(v *vel) {
	var rijen [][]string
	for _, t := range b.Termijnen {
		if !t.Geldt || t.TotEnMet.Leeg() {
			continue
		}
		hoe := strings.Join(zonderLeeg(append([]string{zin(t.Uitleg.Regel)}, zinnen(t.Uitleg.Stappen)...)...), " ")
		if t.Uitleg.Artikel != "" {
			hoe = strings.TrimSpace(hoe + " (" + t.Uitleg.Artikel + ")")
		}
		rijen = append(rijen, []string{strings.TrimSuffix(termijnNaam(t.Naam), ".") + ":\n" + periode(t), eerste(hoe, "Volgens de wet")})
	}
	v.tabel("", []string{"Termijn", "Hoe berekend"}, []float64{0.28, 0.72}, rijen...)
}

// periode writes a term in words.
func periode(t wet.Termijn) string {
	if t.Van.Leeg() {
		return "uiterlijk " + t.TotEnMet.Lang()
	}
	return t.Van.Lang() + " tot en met " + t.TotEnMet.Lang()
}

func zinnen(ss []string) []string {
	var uit []string
	for _, s := range ss {
		uit = append(uit, zin(s))
	}
	return uit
}

// zin makes a step into a sentence: a capital and a full stop.
func zin(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	letters := []rune(s)
	s = strings.ToUpper(string(letters[:1])) + string(letters[1:])
	if !strings.ContainsAny(s[len(s)-1:], ".!?:;") {
		s += "."
	}
	return s
}

func (b Besluit) rechtsmiddel(v *vel) {
	laatste := ""
	if b.Bezwaar.Geldt && !b.Bezwaar.TotEnMet.Leeg() {
		laatste = vul(tekstBezwaarDatum, "datum", b.Datum.Lang(), "laatste", b.Bezwaar.TotEnMet.Lang())
	}
	v.alinea(strings.TrimSpace(vul(tekstBezwaar, "weken", getal(b.BezwaarWeken), "orgaan", b.orgaan()) + " " + laatste))
	v.alinea(tekstBezwaarInhoud)
	v.lijst(false, bezwaarInhoud(b.Datum.Lang())...)
}

// bezwaarAdres says where an objection goes, and that the decision holds meanwhile (Awb 6:16).
func (b Besluit) bezwaarAdres(v *vel) {
	post, web := b.bezwaarWegen()
	if post != "" {
		v.alinea(vul(tekstBezwaarAdres, "adres", post))
	}
	if web != "" {
		v.alinea(vul(tekstBezwaarWeb, "adres", web))
	}
	v.alinea(tekstBezwaarGeldt)
}

// bezwaarWegen divides the address for objections into the post and the page on the
// internet, where the municipality has one: a line with www or https.
func (b Besluit) bezwaarWegen() (post, web string) {
	var brief, pagina []string
	for _, r := range zonderLeeg(b.BezwaarAdres...) {
		r = strings.Join(strings.Fields(r), " ")
		if strings.Contains(r, "www.") || strings.Contains(r, "https://") {
			pagina = append(pagina, r)
		} else {
			brief = append(brief, r)
		}
	}
	return strings.Join(brief, ", "), strings.Join(pagina, ", ")
}

func (b Besluit) ondertekening(v *vel) {
	o := b.Ondertekenaar
	v.alinea(tekstHandtekening)
	v.voeg(document.Ondertekening{
		Links:  document.Vak{Kop: "Namens het college", Regels: zonderLeeg(o.Naam, o.Functie)},
		Rechts: document.Vak{Kop: "Uw handtekening", Regels: zonderLeeg(b.NaamPersoon)},
	})
}
