package wet_test

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

var (
	eenArtikel = regexp.MustCompile(`^(Wi|Bi|Ri|Awb|Atw|Pw|AOW|Selectielijst)\b.*\d`)
	isoDatum   = regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)
	zin        = regexp.MustCompile(`^[\p{Lu}€\d].*[.:?)]$`)
)

// eenDatum draws a day around the life of this law, or none.
func eenDatum(t *rapid.T, naam string) kalender.Datum {
	if rapid.IntRange(0, 6).Draw(t, naam+" leeg") == 0 {
		return kalender.Datum{}
	}
	return d("2021-11-01").PlusDagen(rapid.IntRange(0, 3500).Draw(t, naam))
}

// gevraagd is an explanation with the facts that must be readable in it.
type gevraagd struct {
	naam   string
	u      uitleg.Uitleg
	feiten []kalender.Datum
}

func termijnvragen(t *rapid.T, r wet.Regels) []gevraagd {
	a, b := eenDatum(t, "a"), eenDatum(t, "b")
	groep := rapid.SampledFrom(append(wet.Doelgroepen(), "")).Draw(t, "groep")
	route := rapid.SampledFrom(append(wet.Leerroutes(), "")).Draw(t, "route")
	v := rapid.SampledFrom(append(wet.Verblijfsvergunningen(), "")).Draw(t, "vergunning")
	een := []kalender.Datum{a}
	return []gevraagd{
		{"PIP", r.PIPTermijn(wet.PIPFeiten{Doelgroep: groep, Kennisgeving: a, Inschrijving: b}).Uitleg, []kalender.Datum{a, b}},
		{"verhuizing", r.PIPTermijn(wet.PIPFeiten{Inschrijving: a, Verhuizing: true}).Uitleg, een},
		{"inburgering", r.Inburgeringstermijn(a, kalender.Datum{}).Uitleg, een},
		{"nieuwe termijn", r.NieuweInburgeringstermijn(a, 6).Uitleg, een},
		{"wijzigen", r.LeerrouteWijzigen(a).Uitleg, een},
		{"aanbod", r.Aanbod(groep, route, a).Uitleg, een},
		{"verlenging vragen", r.VerlengingVragen(a).Uitleg, een},
		{"verlenging", r.VerlengingBesluit(a).Uitleg, een},
		{"ontzorgen", r.Ontzorgen(v, a).Uitleg, een},
		{"bezwaar", r.Bezwaar(a).Uitleg, een},
		{"beroep", r.Beroep(a).Uitleg, een},
		{"beslistermijn", r.BeslistermijnBezwaar(a, rapid.Bool().Draw(t, "commissie"), rapid.Bool().Draw(t, "verdaagd")).Uitleg, een},
		{"betaling", r.Betaling(a, kalender.Datum{}).Uitleg, een},
		{"boetebesluit", r.Boetebesluit(a).Uitleg, een},
		{"nieuwe intake", r.NieuweIntaketermijn(a).Uitleg, een},
		{"aanmaning", r.Aanmaning(a).Uitleg, een},
		{"verjaring", r.Verjaring(a).Uitleg, een},
		{"verval", r.VervalBevoegdheid(wet.Artikel23, a).Uitleg, een},
		{"bewaren", r.Bewaren(wet.BewaarPersoonsgegevens, a, b).Uitleg, een},
		{"vaststaan", r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: a}).Uitleg, nil},
	}
}

func oordeelvragen(t *rapid.T, r wet.Regels) []gevraagd {
	a, b := eenDatum(t, "c"), eenDatum(t, "e")
	groep := rapid.SampledFrom(append(wet.Doelgroepen(), "")).Draw(t, "andere groep")
	van := rapid.SampledFrom(append(wet.Leerroutes(), "")).Draw(t, "van")
	naar := rapid.SampledFrom(append(wet.Leerroutes(), "")).Draw(t, "naar")
	v := rapid.SampledFrom(append(wet.Verblijfsvergunningen(), "")).Draw(t, "andere vergunning")
	een := []kalender.Datum{a}
	u := wet.Voortgang{Doelgroep: groep, Leerroute: van, EerstePIP: a, Uren: []wet.UrenFeit{
		{Datum: b, Onderdeel: wet.UrenNT2, Minuten: wet.Minuten(rapid.IntRange(-5, 60000).Draw(t, "minuten")), Keurmerk: true}}}
	f := wet.BoeteFeiten{Artikel: rapid.SampledFrom([]wet.BoeteArtikel{0, 22, 23}).Draw(t, "artikel"), Grond: wet.GrondBegeleiding, Doelgroep: groep, Constatering: a,
		Verwijtbaarheid: rapid.SampledFrom([]wet.Verwijtbaarheid{wet.Opzet, wet.Normaal, wet.GeenVerwijt, ""}).Draw(t, "graad"), Oproepen: drieGemist()}
	return []gevraagd{
		{"leeftijd", r.Leeftijd(a).Uitleg, een},
		{"nationaliteit", r.Nationaliteit(rapid.SampledFrom([]string{"", "Poolse", "Syrische", "NL"}).Draw(t, "land")).Uitleg, nil},
		{"statushouder", r.IsAsielstatushouder(v).Uitleg, nil},
		{"doelgroep", r.DoelgroepPast(groep, v, rapid.Bool().Draw(t, "later")).Uitleg, nil},
		{"oproep", r.NieuweOproep(nil, a, b).Uitleg, []kalender.Datum{a, b}},
		{"MAP", r.MAPNodig(van).Uitleg, nil},
		{"niveau", r.NiveauPast(van, wet.NiveauA2, rapid.Bool().Draw(t, "eerste")).Uitleg, nil},
		{"schakelen", r.MagLeerrouteWijzigen(wet.SchakelFeiten{Van: van, Naar: naar, EerstePIP: a, Grond: wet.NaOpleiding, OpleidingGeeind: b}).Uitleg, []kalender.Datum{a, b}},
		{"meenemen", r.Meenemen(van, naar).Uitleg, nil},
		{"verhuisd", r.LeerrouteVerplicht(true, van).Uitleg, nil},
		{"cursusuren", r.Cursusuren(u).Uitleg, een}, {"participatie", r.Participatieuren(u).Uitleg, een},
		{"pvt", r.PVTUren(u).Uitleg, een}, {"map", r.MAPPraktijkuren(u).Uitleg, een}, {"afschalen", r.UrenVoorAfschalen(u).Uitleg, een},
		{"bijna klaar", r.BijnaKlaar(u, true).Uitleg, een},
		{"boete", r.Boete(f).Uitleg, een}, {"evenredig", r.Evenredigheid(groep).Uitleg, nil},
		{"kosten", r.Aanmaningskosten(geld.Cent(rapid.IntRange(-10, 90000).Draw(t, "schuld")), a).Uitleg, een},
		{"dwangbevel", r.Dwangbevel(a).Uitleg, een}, {"rapport", r.Rapport(wet.Artikel22, a).Uitleg, een},
		{"recht", r.Recht(rapid.SampledFrom(wet.Voorzieningen()).Draw(t, "voorziening"), groep).Uitleg, nil},
	}
}

func TestEveryExplanationCitesAnArticleAndShowsItsFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := wet.Op(eenDatum(t, "op"))
		for _, v := range append(termijnvragen(t, r), oordeelvragen(t, r)...) {
			if v.u.Regel == "" || len(v.u.Invoer) == 0 {
				t.Fatalf("%s: geen regel of geen invoer: %+v", v.naam, v.u)
			}
			if !eenArtikel.MatchString(v.u.Artikel) && v.u.Artikel != "" || v.u.Artikel == "" && v.naam != "boete" {
				t.Fatalf("%s: artikel %q", v.naam, v.u.Artikel)
			}
			gegevens := ""
			for _, g := range v.u.Invoer {
				if g.Naam == "" || g.Waarde == "" {
					t.Fatalf("%s: leeg gegeven in %+v", v.naam, v.u.Invoer)
				}
				gegevens += g.Waarde + "\n"
			}
			for _, feit := range v.feiten {
				if !feit.Leeg() && !strings.Contains(gegevens, feit.String()) {
					t.Fatalf("%s: %s staat niet bij de gegevens\n%s", v.naam, feit, v.u.Tekst())
				}
			}
			leesbaar(t, v)
		}
	})
}

// leesbaar demands whole Dutch sentences without signs of a program.
func leesbaar(t *rapid.T, v gevraagd) {
	for _, s := range append(append([]string{v.u.Uitkomst}, v.u.Stappen...), v.u.LetOp...) {
		if !zin.MatchString(s) || strings.Contains(s, "%!") || strings.Contains(s, "  ") || isoDatum.MatchString(s) {
			t.Fatalf("%s: geen nette zin: %q", v.naam, s)
		}
	}
	for _, w := range v.u.Waarden {
		if !eenArtikel.MatchString(w.Artikel) || w.Naam == "" || w.Waarde == "" || w.Vanaf == "" {
			t.Fatalf("%s: waarde zonder bron: %+v", v.naam, w)
		}
	}
}

func TestNothingIsSaidTwiceInAnExplanation(t *testing.T) {
	for _, b := range alleUitleg() {
		gezien := map[string]bool{}
		for regel := range strings.SplitSeq(b.u.Tekst(), "\n") {
			if gezien[regel] && !strings.HasPrefix(regel, "- Dat is geen zaterdag") {
				t.Errorf("%s: twee keer %q", b.naam, regel)
			}
			gezien[regel] = true
		}
	}
}

func TestMissingValueIsNeverAYes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		oud := d("2021-12-31").PlusDagen(-rapid.IntRange(0, 3000).Draw(t, "terug"))
		r := wet.Op(oud)
		v := wet.Voortgang{Doelgroep: wet.Asielstatushouder, Leerroute: wet.RouteZ, EerstePIP: oud}
		for naam, ja := range map[string]bool{
			"leeftijd": r.Leeftijd(d("1980-01-01")).Ja, "oproep": r.NieuweOproep(nil, oud, oud.PlusDagen(14)).Ja,
			"afwezig": r.IntakeBijAfwezigheid([]wet.OproepFeit{{Datum: oud, Voor: oud, NietVerschenen: oud}}).Ja,
			"rente":   r.RenteVerschuldigd(geld.Euro(1000)).Ja, "dwangbevel": r.Dwangbevel(oud.PlusDagen(-60)).Ja,
			"lening": r.Recht(wet.LeningDUO, wet.Gezinsmigrant).Ja, "rapport": r.Rapport(wet.Artikel23, oud).Ja,
			"bijna klaar": r.BijnaKlaar(v, true).Ja, "cursusuren": r.Cursusuren(v).Geldt, "PVT": r.PVTUren(v).Geldt, "MAP": r.MAPPraktijkuren(v).Geldt,
			"DUO": r.DUOExamens(0, oud).Geldt, "boete": !r.Boete(traject(oud.ISO(), wet.Opzet)).Geblokkeerd,
		} {
			if ja {
				t.Fatalf("%s op %s: de wet gold nog niet", naam, oud)
			}
		}
	})
}
