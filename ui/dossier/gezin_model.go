package dossier

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/persoon"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/ui/kit"
)

// gezin is the card of the household.
func (m *model) gezin() blok {
	s := m.stand()
	b := blok{titel: "Gezin", leeg: "Nog geen gezinsleden. Zet partner en kinderen hier, ook kinderen van 2 tot en met 5 jaar voor VVE.", opdrachten: []opdracht{gezinslid(len(s.Huishouden), nil)}}
	for i, g := range s.Huishouden {
		b.regels = append(b.regels, m.gezinspost(i, g))
	}
	return b
}

// gezinspost is one member, with the dossier of their own where there is one.
func (m *model) gezinspost(i int, g dossier.Gezinslid) post {
	p := post{tekst: g.Naam.Volledig()}
	feiten := vol(g.Relatie, g.Geboortedatum.String())
	v, er := m.inzage.Gezin[g.DossierID]
	switch {
	case er:
		p.tekst, feiten = v.Naam, append(feiten, verwant(v)...)
		p.opdrachten = []opdracht{openDossier(v.Nummer), zonderKoppeling(i)}
	case g.DossierID != 0:
		feiten = append(feiten, "het eigen dossier is er niet meer")
		p.opdrachten = []opdracht{zonderKoppeling(i)}
	default:
		if g.Plichtig != "" {
			feiten = append(feiten, "moet zelf inburgeren: "+string(g.Plichtig))
		}
		p.opdrachten = m.eigenDossier(i, g)
	}
	p.bij = strings.Join(feiten, " · ")
	p.opdrachten = append(p.opdrachten, gezinslid(i, &g), zonderGezinslid(i))
	return p
}

// verwant tells about the own dossier of a member.
func verwant(v keten.Verwant) []string {
	uit := []string{"dossier " + v.Nummer}
	switch {
	case v.Afgesloten:
		return append(uit, "afgesloten")
	case v.Intake.Leeg():
		uit = append(uit, "brede intake nog niet afgerond")
	default:
		uit = append(uit, "brede intake afgerond op "+v.Intake.String())
	}
	return append(uit, "schakel "+v.Schakel.Kort())
}

// eigenDossier gives what can be done for who may have the duty: a child too young and
// who is known to have none get nothing.
func (m *model) eigenDossier(i int, g dossier.Gezinslid) []opdracht {
	jong := !g.Geboortedatum.Leeg() && !wet.Op(m.op).Leeftijd(g.Geboortedatum).Ja
	switch {
	case g.Plichtig == persoon.Ja:
		return []opdracht{m.maakDossier(i), koppelDossier(i, g)}
	case g.Plichtig == persoon.Nee || jong:
		return nil
	default:
		return []opdracht{koppelDossier(i, g)}
	}
}

func openDossier(nummer string) opdracht {
	return opdracht{knop: "Dossier openen", route: kit.Route{Scherm: kit.SchermDossier, Sleutel: nummer}}
}

// maakDossier leads to the form of a new dossier for member i.
func (m *model) maakDossier(i int) opdracht {
	return opdracht{knop: "Dossier maken", route: m.route(kit.SchermNieuw, strconv.Itoa(i))}
}

// lidzoek asks which dossier belongs to member plek (from 0).
type lidzoek struct {
	plek  int
	naam  string
	begin string // what is searched for first
}

// koppelDossier searches by birth date first: names are written in more than one way.
func koppelDossier(i int, g dossier.Gezinslid) opdracht {
	z := lidzoek{plek: i, naam: g.Naam.Volledig(), begin: g.Geboortedatum.String()}
	if z.begin == "" {
		z.begin = g.Naam.Achternaam
	}
	return opdracht{knop: "Dossier koppelen", koppel: &z}
}

// kandidaten leaves out who cannot be this member: the person itself, and who is tied already.
func (m *model) kandidaten(rijen []dossier.Rij) []dossier.Rij {
	var uit []dossier.Rij
	for _, r := range rijen {
		if r.ID != m.stand().ID && !m.inzage.Dossier.HeeftGezinslid(r.ID) {
			uit = append(uit, r)
		}
	}
	return uit
}

func zonderKoppeling(n int) opdracht {
	return opdracht{
		knop: "Ontkoppelen", titel: "Koppeling verwijderen?", ja: "Ontkoppelen",
		tekst: "Beide dossiers blijven bestaan, en het gezinslid blijft hier staan. Alleen de verwijzing verdwijnt, in beide dossiers.",
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, _ invoer) (poort.Wijzigingen, error) {
			return k.Ontkoppel(ctx, d, n)
		},
	}
}

// gezinslid adds a member at place n, or changes the one that stands there.
func gezinslid(n int, g *dossier.Gezinslid) opdracht {
	o := opdracht{
		knop: "Gezinslid toevoegen", titel: "Gezinslid",
		tekst: "Een volwassene die zelf moet inburgeren krijgt een eigen dossier en een eigen brede intake.",
		velden: []veld{
			{naam: "relatie", label: "Relatie", soort: kies, keuzes: dossier.Relaties(), moet: true},
			{naam: "voornamen", label: "Voornamen"},
			{naam: "tussenvoegsel", label: "Tussenvoegsel", breedte: 120},
			{naam: "achternaam", label: "Achternaam", moet: true},
			{naam: "geboortedatum", label: "Geboortedatum", soort: datum},
			{naam: "plichtig", label: "Moet zelf inburgeren", soort: kies, keuzes: jaNee()},
		},
		begin: invoer{"plichtig": "onbekend"},
	}
	lid := dossier.Gezinslid{}
	if g != nil {
		lid = *g
		o.knop, o.titel = "Wijzigen", "Gezinslid wijzigen"
		o.begin = invoer{
			"relatie": g.Relatie, "voornamen": g.Naam.Voornamen, "tussenvoegsel": g.Naam.Tussenvoegsel, "achternaam": g.Naam.Achternaam,
			"geboortedatum": g.Geboortedatum.ISO(), "plichtig": naarJaNee(g.Plichtig),
		}
	}
	o.doe = func(ctx context.Context, k *keten.Keten, d keten.Doel, i invoer) (poort.Wijzigingen, error) {
		lid.Relatie, lid.Geboortedatum, lid.Plichtig = i["relatie"], i.datum("geboortedatum"), uitJaNee(i["plichtig"])
		lid.Naam = persoon.Naam{Voornamen: i["voornamen"], Tussenvoegsel: i["tussenvoegsel"], Achternaam: i["achternaam"], EigenSchrift: lid.Naam.EigenSchrift}
		return k.ZetGezinslid(ctx, d, n, lid)
	}
	return o
}

func zonderGezinslid(n int) opdracht {
	return opdracht{
		knop: "Verwijderen", titel: "Gezinslid verwijderen?", tekst: "Het gezinslid verdwijnt uit dit dossier. Een eigen dossier blijft bestaan, zonder koppeling.", ja: "Verwijderen", gevaar: true,
		doe: func(ctx context.Context, k *keten.Keten, d keten.Doel, _ invoer) (poort.Wijzigingen, error) {
			return k.VerwijderGezinslid(ctx, d, n)
		},
	}
}

// lidVoorDossier is for whom a new dossier is made: a member of another one's household.
type lidVoorDossier struct {
	doel   keten.Doel
	plek   int
	nummer string // of the dossier of the household
	naam   string
}

// lidUit finds the member that a route names (see maakDossier); false when it is not there
// or has a dossier already.
func lidUit(i keten.Inzage, deel string) (lidVoorDossier, invoer, bool) {
	s := i.Dossier.Stand()
	plek, err := strconv.Atoi(deel)
	if err != nil || plek < 0 || plek >= len(s.Huishouden) || s.Huishouden[plek].DossierID != 0 {
		return lidVoorDossier{}, nil, false
	}
	g := s.Huishouden[plek]
	in := nieuwInvoer(s.Medewerker)
	for naam, waarde := range vanPersoon(persoon.Persoon{Naam: g.Naam, Geboortedatum: g.Geboortedatum, Adres: s.Persoon.Adres, Voertaal: s.Persoon.Voertaal, Tolk: s.Persoon.Tolk}) {
		in[naam] = waarde
	}
	return lidVoorDossier{doel: keten.Doel{ID: s.ID, Versie: s.Versie}, plek: plek, nummer: s.Nummer, naam: g.Naam.Volledig()}, in, true
}

// uitleg says to whom the new dossier is tied.
func (l lidVoorDossier) uitleg() string {
	return fmt.Sprintf("Voor %s uit het gezin van dossier %s. Beide dossiers verwijzen daarna naar elkaar. Adres en taal zijn overgenomen; controleer ze.", l.naam, l.nummer)
}
