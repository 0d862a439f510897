package instroom

import (
	"fmt"
	"strings"

	"schakel/domain/dossier"
	"schakel/domain/traject"
	"schakel/domain/wet"
)

// feit is one fact of a dossier as text, for comparing and showing.
type feit struct {
	veld        Veld
	waarde      string
	persoonlijk bool
}

// verschil gives the facts that differ between two states of one dossier.
func verschil(oud, nieuw dossier.Stand) []Wijziging {
	var ws []Wijziging
	na := feiten(nieuw)
	for i, f := range feiten(oud) {
		if f.waarde != na[i].waarde {
			ws = append(ws, Wijziging{Veld: f.veld, Oud: f.waarde, Nieuw: na[i].waarde, Persoonlijk: f.persoonlijk})
		}
	}
	return ws
}

// feiten gives every fact that a list can set, always in the same order.
func feiten(s dossier.Stand) []feit {
	p := s.Persoon
	fs := []feit{
		{VeldBSN, string(p.BSN), true},
		{VeldVNummer, string(p.VNummer), true},
		{VeldAchternaam, p.Naam.Achternaam, true},
		{VeldTussenvoegsel, p.Naam.Tussenvoegsel, true},
		{VeldVoornamen, p.Naam.Voornamen, true},
		{VeldGeboortedatum, p.Geboortedatum.String(), true},
		{VeldGeslacht, string(p.Geslacht), true},
		{VeldNationaliteit, p.Nationaliteit, true},
		{VeldStraat, p.Adres.Straat, true},
		{VeldHuisnummer, p.Adres.Huisnummer, true},
		{VeldPostcode, p.Adres.Postcode, true},
		{VeldWoonplaats, p.Adres.Woonplaats, true},
		{VeldTelefoon, p.Telefoon, true},
		{VeldEmail, p.Email, true},
		{VeldVoertaal, p.Voertaal, true},
		{VeldTolk, string(p.Tolk), true},
		{VeldOpmerking, p.Opmerking, true},
		{VeldDoelgroep, string(s.Doelgroep), false},
		{VeldKennisgeving, s.Kennisgeving.String(), false},
		{VeldInschrijving, s.Inschrijving.Datum.String(), false},
		{VeldVerblijf, string(laatsteVerblijf(s.Verblijf)), false},
		{VeldBijstand, bijstandTekst(s.Bijstand), true},
		{VeldMedewerker, s.Medewerker, true},
	}
	return append(fs, feitenLopend(s)...)
}

func feitenLopend(s dossier.Stand) []feit {
	dagtekening, leerroute, niveau := "", "", ""
	if len(s.PIPs) > 0 {
		eerste := s.PIPs[0]
		dagtekening = eerste.Dagtekening.String()
		leerroute, niveau = string(eerste.Inhoud.Leerroute), string(eerste.Inhoud.Niveau)
	}
	fs := []feit{
		{VeldDagtekening, dagtekening, false},
		{VeldLeerroute, leerroute, false},
		{VeldNiveau, niveau, false},
		{VeldEindeTermijn, dossier.Restore(s).TermijnVolgensDUO().String(), false},
		{VeldAanbod, s.Traject.Aanbod.String(), false},
		{VeldPVT, s.Traject.PVTOndertekend.String(), false},
		{VeldMAP, s.Traject.MAPEindgesprek.String(), false},
		{VeldEindgesprekZ, s.Traject.EindgesprekZ.String(), false},
	}
	for _, k := range urenkolommen() {
		fs = append(fs, feit{k.veld, overgenomen(s.Traject.Uren, k.onderdeel), false})
	}
	return fs
}

// overgenomen writes the hours that were taken over for one kind; "" for none.
func overgenomen(uren []traject.Uren, o wet.Onderdeel) string {
	for _, u := range uren {
		if u.BuitenSchakel && u.Onderdeel == o {
			tekst := fmt.Sprintf("%d:%02d uur", u.Minuten/60, u.Minuten%60)
			if u.Keurmerk {
				tekst += " met keurmerk"
			}
			return tekst
		}
	}
	return ""
}

func laatsteVerblijf(vs []dossier.Verblijfsrecht) wet.Verblijfsvergunning {
	if len(vs) == 0 {
		return ""
	}
	return vs[len(vs)-1].Soort
}

func bijstandTekst(bs []dossier.Bijstand) string {
	delen := make([]string, len(bs))
	for i, b := range bs {
		delen[i] = b.Vanaf.String()
	}
	return strings.Join(delen, ", ")
}
