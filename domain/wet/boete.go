package wet

import (
	"strings"

	"schakel/domain/geld"
	"schakel/domain/kalender"
)

// Boete gives the amount that the law allows for an overtreding, by the law of the
// day of constatering (Wi 22, 23, 26, 27; Bi 7.1). Whether to fine, and whether that
// is proportionate, a person decides.
func (r Regels) Boete(f BoeteFeiten) Boete {
	s := r.schrijf("De hoogte van de boete", f.Artikel.Tekst())
	if !f.Gepleegd.Leeg() {
		s.datum("overtreding", f.Gepleegd)
	}
	s.datum("constatering", f.Constatering)
	s.invoer("doelgroep", string(f.Doelgroep))
	s.invoer("verwijtbaarheid", string(f.Verwijtbaarheid))
	evenredig := r.Evenredigheid(f.Doelgroep)
	b := boeteRekening{s: s, f: f}
	switch {
	case !f.Artikel.Bekend() || f.Constatering.Leeg():
		b.blok("Wi 22; Wi 23", "Het artikel of de dag van de constatering ontbreekt.")
	case b.verboden():
	case f.Artikel == Artikel22:
		b.intake()
	default:
		b.traject()
	}
	b.matig()
	b.plafond()
	if s.err != nil {
		b.blok(f.Artikel.Tekst(), "De boete is niet te berekenen. "+s.err.Error())
	}
	if evenredig.Ja {
		s.u.LetOp = append(s.u.LetOp, evenredig.Uitleg.LetOp...)
	}
	if b.uit.Geblokkeerd && !strings.Contains(s.u.Artikel, b.uit.Artikel) {
		s.u.Artikel = strings.TrimPrefix(s.u.Artikel+"; "+b.uit.Artikel, "; ")
	}
	b.uit.Evenredigheid = evenredig.Ja
	b.uit.Uitleg = s.uit("%s", b.uitkomst())
	return b.uit
}

// Evenredigheid tells whether a written assessment of proportionality must come
// before any fine: always for an asielstatushouder, and while the doelgroep is not known.
func (r Regels) Evenredigheid(d Doelgroep) Oordeel {
	s := r.schrijf("Een boete moet evenredig zijn", "Awb 5:46")
	s.invoer("doelgroep", string(d))
	if d == Gezinsmigrant || d == OverigeMigrant {
		s.letOp("Bekende bijzondere omstandigheden moeten ook hier worden meegewogen.")
		return s.nee("Een aparte schriftelijke toets is niet verplicht.")
	}
	if d != Asielstatushouder {
		s.letOp("De doelgroep is niet bekend. Zolang geldt wat voor een asielstatushouder geldt.")
	}
	s.letOp("Het Hof van Justitie EU (4 februari 2025, C-158/23, Keren) en de Raad van State (9 juli 2025, ECLI:NL:RVS:2025:3087) laten een boete aan een asielstatushouder alleen toe in uitzonderlijke gevallen, bij bewezen en aanhoudende onwil. De uitspraken gaan over de wet van 2013; het effect op deze boete is te controleren.")
	return s.ja("Voor de boete is een schriftelijke toets van de evenredigheid verplicht.")
}

// boeteRekening works out one fine.
type boeteRekening struct {
	s      *schrijver
	f      BoeteFeiten
	uit    Boete
	waarom string
}

func (b *boeteRekening) blok(artikel, waarom string) {
	b.uit.Geblokkeerd, b.uit.Artikel, b.uit.Bedrag = true, artikel, 0
	b.waarom = waarom
}

func (b *boeteRekening) uitkomst() string {
	if b.uit.Geblokkeerd {
		return "Er mag geen boete worden voorgesteld (" + b.uit.Artikel + "). " + b.waarom
	}
	return "De wet staat een boete toe van " + b.uit.Bedrag.String() + "."
}

// verboden finds what forbids every fine, whatever its article.
func (b *boeteRekening) verboden() bool {
	for _, h := range b.f.Beletsels {
		if artikel, waarom := h.grondslag(); artikel != "" {
			b.blok(artikel, waarom)
			return true
		}
	}
	gepleegd := b.f.Gepleegd
	if gepleegd.Leeg() || gepleegd.Na(b.f.Constatering) {
		gepleegd = b.f.Constatering
	}
	verval := b.s.r.VervalBevoegdheid(b.f.Artikel, gepleegd)
	switch {
	case !verval.Geldt && gepleegd.Voor(b.f.Constatering):
		b.blok("Awb 5:45", verval.Uitleg.Uitkomst)
	case verval.Geldt && b.s.r.op.Na(verval.TotEnMet):
		b.blok("Awb 5:45", "De bevoegdheid is vervallen: een boete kon worden opgelegd tot en met "+verval.TotEnMet.Lang()+".")
	case b.f.Verwijtbaarheid == GeenVerwijt:
		b.blok("Awb 5:41", "Zonder verwijt is er geen boete.")
	}
	return b.uit.Geblokkeerd
}

func (h Beletsel) grondslag() (artikel, waarom string) {
	switch h {
	case MaatregelParticipatiewet:
		return "Wi 27", "De bijstand is voor hetzelfde gedrag al verlaagd (Pw 18 of 18b)."
	case AlBestraft:
		return "Awb 5:43", "Voor dezelfde overtreding is al een boete opgelegd."
	case Overleden:
		return "Awb 5:42", "De inburgeraar is overleden."
	case Rechtvaardiging:
		return "Awb 5:5", "Er was een rechtvaardiging voor het gedrag."
	default:
		return "", ""
	}
}

// matig takes the lower amount that a person gave with a reason.
func (b *boeteRekening) matig() {
	m := b.f.Matiging
	if b.uit.Geblokkeerd || m == (Matiging{}) {
		return
	}
	if b.f.Artikel == Artikel22 {
		b.s.u.Artikel += "; Bi 7.1 lid 6; Awb 5:46 lid 3"
	} else {
		b.s.u.Artikel += "; Awb 5:46"
	}
	switch {
	case m.Reden == "":
		b.s.letOp("Er is een lager bedrag ingevuld zonder reden. Geef de bijzondere omstandigheden; zonder reden telt het niet.")
	case m.Bedrag < 0 || m.Bedrag >= b.uit.Bedrag:
		b.s.letOp("Het ingevulde bedrag %s is niet lager dan %s en telt niet.", m.Bedrag, b.uit.Bedrag)
	default:
		b.s.stap("Wegens bijzondere omstandigheden verlaagd van %s naar %s.", b.uit.Bedrag, m.Bedrag)
		b.uit.Bedrag = m.Bedrag
	}
}

// plafond keeps all fines of the term together under the cap (Bi 7.1 lid 5). Fines
// of Wi 22 from before the term count too, which favours the person.
func (b *boeteRekening) plafond() {
	if b.uit.Geblokkeerd || b.s.err != nil {
		return
	}
	b.s.u.Artikel += "; Bi 7.1 lid 5"
	if !b.f.NieuweTermijnVan.Leeg() {
		b.s.invoer("nieuwe termijn van DUO", kalender.Maand.Telling(b.f.NieuweTermijnMaanden)+" vanaf "+b.f.NieuweTermijnVan.String())
	}
	naam, ok := b.plafondNaam()
	if !ok {
		b.blok("Bi 7.1 lid 5", "Van een nieuwe termijn van "+kalender.Maand.Telling(b.f.NieuweTermijnMaanden)+" is het hoogste totaal niet bekend.")
		return
	}
	hoogste := b.s.bedrag(naam, b.f.Constatering)
	al := b.alOpgelegd()
	rest := max(hoogste-al, 0)
	b.s.stap("In deze termijn is al %s opgelegd; het hoogste totaal is %s.", al, hoogste)
	switch {
	case b.s.err != nil:
	case rest == 0:
		b.blok("Bi 7.1 lid 5", "Het hoogste totaal aan boetes in deze termijn is bereikt.")
	case b.uit.Bedrag > rest:
		b.s.stap("Er blijft %s over: de boete wordt verlaagd van %s naar %s.", rest, b.uit.Bedrag, rest)
		b.uit.Bedrag = rest
	}
}

func (b *boeteRekening) plafondNaam() (Bedrag, bool) {
	if b.f.NieuweTermijnVan.Leeg() || b.f.Constatering.Voor(b.f.NieuweTermijnVan) {
		return BoeteTotaalMaxTermijn, true
	}
	switch b.f.NieuweTermijnMaanden {
	case 6:
		return BoeteTotaalMaxNieuweTermijn6, true
	case 12:
		return BoeteTotaalMaxNieuweTermijn12, true
	case 18:
		return BoeteTotaalMaxNieuweTermijn18, true
	case 24:
		return BoeteTotaalMaxNieuweTermijn24, true
	default:
		return "", false
	}
}

// alOpgelegd adds up the fines of the same term by their constatering; one that fell in bezwaar does not count.
func (b *boeteRekening) alOpgelegd() geld.Cent {
	van := b.f.NieuweTermijnVan
	inNieuwe := !van.Leeg() && !b.f.Constatering.Voor(van)
	var som geld.Cent
	for _, e := range b.f.Eerdere {
		eNieuw := !van.Leeg() && !e.Constatering.Voor(van)
		if !e.vervallen(b.s.r.op) && eNieuw == inNieuwe {
			som += e.Bedrag
		}
	}
	return som
}
