package wet_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// eenDag draws a day of the years that this law has known or will see soon.
func eenDag(t *rapid.T, naam string) kalender.Datum {
	return d("2023-01-02").PlusDagen(rapid.IntRange(0, 3000).Draw(t, naam))
}

func TestShortTermsNeverEndOnADayWithoutWork(t *testing.T) {
	k := kalender.Standaard()
	rapid.Check(t, func(t *rapid.T) {
		begin := eenDag(t, "begin")
		r := wet.Op(begin)
		for _, got := range []wet.Termijn{
			r.Bezwaar(begin), r.Betaling(begin, kalender.Datum{}), r.Aanmaning(begin), r.NieuweIntaketermijn(begin),
			r.PIPTermijn(wet.PIPFeiten{Kennisgeving: begin, Inschrijving: begin}), r.Aanbod(wet.Asielstatushouder, wet.RouteB1, begin),
		} {
			if w := got.TotEnMet.Weekdag(); w == time.Saturday || w == time.Sunday || !k.Werkdag(got.TotEnMet) || !got.TotEnMet.Na(begin) {
				t.Fatalf("%s vanaf %s eindigt op %s", got.Naam, begin, got.TotEnMet.LangMetDag())
			}
		}
	})
}

func TestLaterStartNeverEndsEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := eenDag(t, "begin")
		b := a.PlusDagen(rapid.IntRange(1, 40).Draw(t, "later"))
		r := wet.Op(b)
		for naam, f := range map[string]func(kalender.Datum) wet.Termijn{
			"bezwaar": r.Bezwaar, "besluit": r.Boetebesluit, "nieuwe intake": r.NieuweIntaketermijn, "wijzigen": r.LeerrouteWijzigen,
			"inburgering": func(x kalender.Datum) wet.Termijn { return r.Inburgeringstermijn(x, kalender.Datum{}) },
		} {
			if f(b).TotEnMet.Voor(f(a).TotEnMet) {
				t.Fatalf("%s: begin %s eindigt %s, begin %s eindigt %s", naam, a, f(a).TotEnMet, b, f(b).TotEnMet)
			}
		}
	})
}

func TestNoFineIsEverAboveNormOrCap(t *testing.T) {
	graden := []wet.Verwijtbaarheid{wet.Opzet, wet.GroveSchuld, wet.Normaal, wet.Verminderd, wet.GeenVerwijt, ""}
	rapid.Check(t, func(t *rapid.T) {
		dag := eenDag(t, "constatering").PlusJaren(1)
		var eerdere []wet.EerdereBoete
		var som geld.Cent
		for range rapid.IntRange(0, 8).Draw(t, "eerdere") {
			e := wet.EerdereBoete{Artikel: wet.Artikel23, Constatering: dag.PlusDagen(-rapid.IntRange(0, 500).Draw(t, "geleden")),
				Bedrag: geld.Euro(int64(rapid.IntRange(0, 400).Draw(t, "bedrag")))}
			e.Besluit.Bekendgemaakt = e.Constatering.PlusDagen(rapid.IntRange(0, 90).Draw(t, "bekend"))
			som += e.Bedrag
			eerdere = append(eerdere, e)
		}
		got := wet.Op(dag).Boete(wet.BoeteFeiten{Artikel: wet.Artikel23, Grond: wet.GrondBegeleiding, Doelgroep: wet.Asielstatushouder,
			Constatering: dag, Verwijtbaarheid: rapid.SampledFrom(graden).Draw(t, "graad"), Eerdere: eerdere})
		switch {
		case got.Bedrag < 0 || got.Norm > geld.Euro(800) || got.Bedrag > got.Norm:
			t.Fatalf("boete %s bij norm %s", got.Bedrag, got.Norm)
		case got.Bedrag > 0 && som+got.Bedrag > geld.Euro(2400):
			t.Fatalf("totaal %s", som+got.Bedrag)
		case got.Geblokkeerd != (got.Bedrag == 0) || got.Geblokkeerd != (got.Artikel != ""):
			t.Fatalf("geblokkeerd %v, %s, artikel %q", got.Geblokkeerd, got.Bedrag, got.Artikel)
		}
	})
}

func TestMoreHoursNeverMakeMoreShortage(t *testing.T) {
	soorten := []wet.Onderdeel{wet.UrenNT2, wet.UrenKNM, wet.UrenParticipatie, wet.UrenMAP, wet.UrenMAPPraktijk, wet.UrenPVT}
	rapid.Check(t, func(t *rapid.T) {
		v := wet.Voortgang{Doelgroep: wet.Asielstatushouder, Leerroute: wet.RouteZ, EerstePIP: d("2024-01-08")}
		r := op("2026-11-23")
		for range rapid.IntRange(1, 10).Draw(t, "opgaven") {
			voor := r.Urenstanden(v)
			v.Uren = append(v.Uren, wet.UrenFeit{Datum: eenDag(t, "datum"), Onderdeel: rapid.SampledFrom(soorten).Draw(t, "soort"),
				Minuten: wet.Minuten(rapid.IntRange(-60, 30000).Draw(t, "minuten")), Keurmerk: rapid.Bool().Draw(t, "keurmerk")})
			for i, na := range r.Urenstanden(v) {
				if na.Tekort > voor[i].Tekort || na.Telt < voor[i].Telt || na.Tekort < 0 {
					t.Fatalf("%s: tekort van %s naar %s", na.Norm, voor[i].Tekort, na.Tekort)
				}
			}
		}
	})
}
