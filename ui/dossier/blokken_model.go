package dossier

import (
	"fmt"
	"slices"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

// blok is a card of facts with what can be recorded about them.
type blok struct {
	titel      string
	feiten     []paar
	regels     []post // more of the same kind, each with buttons of its own
	leeg       string // what stands there when there is nothing
	opdrachten []opdracht
}

// post is one line of a list in a card.
type post struct {
	tekst, bij string
	opdrachten []opdracht
}

// blokken gives the cards of a part; a closed dossier has no buttons but one.
func (m *model) blokken(medewerkers []string) []blok {
	var uit []blok
	switch m.deel {
	case kit.DeelStart:
		uit = m.start()
	case kit.DeelGezin:
		uit = []blok{m.gezin()}
	case kit.DeelTraject:
		uit = m.traject(medewerkers)
	}
	if !m.inzage.Dossier.Afgesloten() {
		return uit
	}
	for i := range uit {
		uit[i].opdrachten = nil
		uit[i].regels = slices.Clone(uit[i].regels)
		for n, r := range uit[i].regels {
			uit[i].regels[n].opdrachten = slices.DeleteFunc(r.opdrachten, func(o opdracht) bool { return o.route.Scherm != kit.SchermDossier })
		}
	}
	if m.deel == kit.DeelTraject {
		uit[len(uit)-1].opdrachten = []opdracht{heropen()}
	}
	return uit
}

func (m *model) start() []blok {
	s := m.stand()
	return []blok{
		{titel: "Kennisgeving", feiten: gevuld([]paar{{"Kennisgeving van DUO", s.Kennisgeving.String()}}), opdrachten: []opdracht{kennisgeving(s)}},
		m.inschrijving(),
		m.verblijf(),
		m.bijstand(),
		m.informatie(),
	}
}

func (m *model) inschrijving() blok {
	s := m.stand()
	i := s.Inschrijving
	feiten := []paar{{"Ingeschreven op", i.Datum.String()}}
	if i.Verhuizing {
		feiten = append(feiten, paar{"Verhuisd uit", i.VorigeGemeente}, paar{"Leerroute daar", i.Leerroute.Naam()}, paar{"Eerste PIP", i.DagtekeningEerste.String()})
	}
	return blok{titel: "Inschrijving in de BRP", feiten: gevuld(feiten), opdrachten: []opdracht{inschrijving(s)}}
}

func (m *model) verblijf() blok {
	s := m.stand()
	b := blok{titel: "Doelgroep en verblijf", feiten: []paar{{"Doelgroep", string(s.Doelgroep)}}, opdrachten: []opdracht{verblijf(), doelgroep(s)}}
	for _, v := range slices.Backward(s.Verblijf) {
		vanaf := "sinds het begin"
		if !v.Vanaf.Leeg() {
			vanaf = "vanaf " + v.Vanaf.String()
		}
		b.regels = append(b.regels, post{tekst: string(v.Soort), bij: vanaf})
	}
	if len(s.Verblijf) == 0 {
		b.leeg = "De verblijfsvergunning is nog niet bekend."
	}
	return b
}

func (m *model) bijstand() blok {
	s := m.stand()
	b := blok{titel: "Bijstand en ontzorgen", leeg: "Geen bijstand bekend.", opdrachten: bijstand(s)}
	for _, p := range slices.Backward(s.Bijstand) {
		tot := "loopt nog"
		if !p.Tot.Leeg() {
			tot = "tot en met " + p.Tot.String()
		}
		b.regels = append(b.regels, post{tekst: fmt.Sprintf("Bijstand vanaf %s, %s", p.Vanaf, tot), bij: ontzorgd(p)})
	}
	return b
}

func ontzorgd(b dossier.Bijstand) string {
	switch {
	case b.OntzorgenGestart.Leeg():
		return "Ontzorgen is niet gestart."
	case b.OntzorgenBeeindigd.Leeg():
		return fmt.Sprintf("Ontzorgen loopt sinds %s.", b.OntzorgenGestart)
	default:
		return fmt.Sprintf("Ontzorgen liep van %s tot %s.", b.OntzorgenGestart, b.OntzorgenBeeindigd)
	}
}

func (m *model) informatie() blok {
	b := blok{titel: "Informatie van derden", leeg: "Er is geen informatie gevraagd.", opdrachten: []opdracht{vraagInformatie()}}
	for i, v := range m.stand().InformatieDerde {
		p := post{tekst: strings.Join(vol(v.Wat, v.Bij), ", bij "), bij: "gevraagd op " + v.Gevraagd.String()}
		if p.tekst == "" {
			p.tekst = "Informatie"
		}
		if v.Onmisbaar {
			p.bij += ", onmisbaar voor het PIP"
		}
		if v.Ontvangen.Leeg() {
			p.opdrachten = []opdracht{ontvangInformatie(i)}
		} else {
			p.bij += ", ontvangen op " + v.Ontvangen.String()
		}
		b.regels = append(b.regels, p)
	}
	return b
}

// vol leaves out what is empty.
func vol(ss ...string) []string {
	return slices.DeleteFunc(ss, func(s string) bool { return s == "" })
}

func (m *model) traject(medewerkers []string) []blok {
	s, d := m.stand(), m.inzage.Dossier
	t := s.Traject
	uit := []blok{
		{titel: "Aanbod", feiten: gevuld([]paar{{"Cursus of opleiding aangeboden", t.Aanbod.String()}}),
			opdrachten: []opdracht{opDag("Aanbod vastleggen", "Cursus of opleiding aangeboden", "aanbod", "Aangeboden op", t.Aanbod, (*keten.Keten).MeldAanbod)}},
		{titel: "Onderdelen", feiten: gevuld([]paar{{"Participatieverklaring getekend", t.PVTOndertekend.String()}}),
			opdrachten: []opdracht{opDag("Participatieverklaring", "Participatieverklaring getekend", "pvtOndertekend", "Getekend op", t.PVTOndertekend, (*keten.Keten).TekenPVT)}},
	}
	deel := &uit[1]
	extra := func(naam string, op kalender.Datum, o opdracht) {
		deel.feiten = append(deel.feiten, gevuld([]paar{{naam, op.String()}})...)
		deel.opdrachten = append(deel.opdrachten, o)
	}
	if d.Leerroute() != wet.RouteOnderwijs {
		extra("Eindgesprek MAP", t.MAPEindgesprek, opDag("Eindgesprek MAP", "Eindgesprek van de MAP", "mapEindgesprek", "Gehouden op", t.MAPEindgesprek, (*keten.Keten).HoudEindgesprekMAP))
	}
	if d.Leerroute() == wet.RouteZ {
		extra("Eindgesprek Z-route", t.EindgesprekZ, opDag("Eindgesprek Z-route", "Eindgesprek van de Z-route", "eindgesprekZ", "Gehouden op", t.EindgesprekZ, (*keten.Keten).HoudEindgesprekZ))
	}
	return append(uit,
		blok{titel: "Termijn", feiten: gevuld([]paar{{"Inburgeren tot en met", m.termijnDatum(wet.TermijnInburgering)}, {"Volgens DUO", d.TermijnVolgensDUO().String()}, {"Nieuwe termijn", m.nieuweTermijnTekst()}}), opdrachten: []opdracht{verlenging(), nieuweTermijn()}},
		blok{titel: "Dossier", feiten: gevuld([]paar{{"Medewerker", s.Medewerker}, {"Afgesloten", afsluiting(s.Afsluiting)}}), opdrachten: []opdracht{toewijzen(s, medewerkers), sluitAf()}},
	)
}

// nieuweTermijnTekst writes the new term that DUO gave last; "" for none.
func (m *model) nieuweTermijnTekst() string {
	nn := m.stand().NieuweTermijnen
	if len(nn) == 0 {
		return ""
	}
	n := nn[len(nn)-1]
	return fmt.Sprintf("%d maanden vanaf %s, bericht van %s", n.Maanden, n.Van, n.Bericht)
}

func afsluiting(a dossier.Afsluiting) string {
	if a.Reden == "" {
		return "nee"
	}
	return fmt.Sprintf("%s, %s", a.Datum, a.Reden)
}
