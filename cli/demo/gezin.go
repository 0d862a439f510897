package demo

import (
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

// How long before the last day of the demo the youngest plan was set, and how long
// after the beginning the first, in days.
const (
	eerstePIPNa   = 80
	laatstePIPVan = 5
)

// bevolk plans the whole population: who is at a certain point on the last day, and for
// the rest households spread over the years.
func (b *bouwer) bevolk() {
	b.wachtenden()
	b.taferelen()
	for len(b.zaken) < b.Aantal {
		b.huishouden()
	}
}

// huishouden makes one household whose adults come on the way, each with a file.
func (b *bouwer) huishouden() {
	dagen := b.begin.PlusDagen(eerstePIPNa).DagenTot(b.Op.PlusDagen(-laatstePIPVan))
	pip := b.werkdag(b.begin.PlusDagen(eerstePIPNa + b.r.IntN(dagen)))
	g := b.groep()
	h := b.mensen.herkomst(g == wet.Asielstatushouder)
	z := b.nieuw(g, h, pip)
	var tweede *zaak
	nareis := false
	switch n := b.r.IntN(100); {
	case g == wet.Gezinsmigrant:
		z.metPartner()
		b.kinderen(z, h, pip, 40)
	case g == wet.OverigeMigrant && n < 55, g == wet.Asielstatushouder && n < 48:
	case g == wet.OverigeMigrant && n < 75:
		z.metPartner()
	case n < 58:
		b.kinderen(z, h, pip, 100)
	case len(b.zaken) < b.Aantal:
		nareis = g == wet.Asielstatushouder && n >= 88
		tweede = b.tweede(z, h, pip)
		b.kinderen(z, h, pip, 70)
		tweede.kinderen = z.kinderen
	}
	b.aankomst(z, pip)
	if tweede == nil {
		return
	}
	later := pip
	if nareis {
		tweede.verblijf = wet.GezinslidAsiel
		later = b.werkdag(pip.PlusDagen(b.tussen(90, 260)))
	}
	if later.Na(b.Op.PlusDagen(-laatstePIPVan)) {
		later, tweede.verblijf = pip, z.verblijf
	}
	b.aankomst(tweede, later)
}

func (b *bouwer) groep() wet.Doelgroep {
	switch n := b.r.IntN(100); {
	case n < 58:
		return wet.Asielstatushouder
	case n < 86:
		return wet.Gezinsmigrant
	default:
		return wet.OverigeMigrant
	}
}

// aankomst draws the route, and sends somebody on the way.
func (b *bouwer) aankomst(z *zaak, pip kalender.Datum) {
	z.kiesRoute(pip)
	z.levensloop(pip)
}

// tweede makes the partner of z: of the same origin, at the same address.
func (b *bouwer) tweede(z *zaak, h herkomst, op kalender.Datum) *zaak {
	t := b.nieuw(z.doelgroep, h, op)
	t.p.Geslacht = persoon.Vrouw
	if z.p.Geslacht == persoon.Vrouw {
		t.p.Geslacht = persoon.Man
	}
	t.p.Naam = b.mensen.naam(h, t.p.Geslacht, kies(b.r, strings.Fields(h.achter)))
	t.p.Adres, t.wie, t.k = z.p.Adres, z.wie, z.k
	z.gezin, t.gezin = t, z
	return t
}

// metPartner gives a partner who need not inburgeren.
func (z *zaak) metPartner() {
	voornamen := strings.Fields("Jan Peter Bas Ruud Wim Ton Erik Sjoerd")
	if z.p.Geslacht == persoon.Man {
		voornamen = strings.Fields("Anja Els Monique Sanne Ingrid Wilma Femke Lotte")
	}
	naam := persoon.Naam{Voornamen: kies(z.b.r, voornamen), Achternaam: kies(z.b.r, strings.Fields("Bakker Janssen Peeters Smits Hendriks Kuipers Willems Cox"))}
	z.partner = &dossier.Gezinslid{Relatie: "partner", Naam: naam, Geboortedatum: z.p.Geboortedatum.PlusMaanden(z.b.tussen(-80, 40)), Plichtig: persoon.Nee}
}

// kinderen gives a household one to three children, in so many of a hundred cases.
func (b *bouwer) kinderen(z *zaak, h herkomst, op kalender.Datum, kans int) {
	if !b.kans(kans) {
		return
	}
	jong := z.p.Leeftijd(op) - 19
	if jong < 1 {
		return
	}
	maanden := 8 + b.r.IntN(min(jong, 9)*12)
	for range b.tussen(1, 3) {
		naam, geboren := b.mensen.kind(h, z.p.Naam.Achternaam, maanden, op)
		z.kinderen = append(z.kinderen, dossier.Gezinslid{Relatie: "kind", Naam: naam, Geboortedatum: geboren, Plichtig: persoon.Nee})
		if maanden += b.tussen(14, 40); maanden > min(jong*12, 180) {
			return
		}
	}
}
