package wet_test

import (
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/geld"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// eenBoete draws an overtreding of art. 23 with earlier fines of both articles.
func eenBoete(t *rapid.T) (wet.BoeteFeiten, wet.Regels) {
	dag := eenDag(t, "constatering").PlusJaren(1)
	f := wet.BoeteFeiten{Artikel: wet.Artikel23, Doelgroep: wet.Asielstatushouder, Constatering: dag,
		Grond:           rapid.SampledFrom([]wet.Grond{wet.GrondBegeleiding, wet.GrondPVTMAP, wet.GrondLeerroute}).Draw(t, "grond"),
		Verwijtbaarheid: rapid.SampledFrom([]wet.Verwijtbaarheid{wet.Opzet, wet.GroveSchuld, wet.Normaal, wet.Verminderd}).Draw(t, "graad")}
	for range rapid.IntRange(0, 7).Draw(t, "eerdere") {
		f.Eerdere = append(f.Eerdere, eenEerdere(t, dag))
	}
	return f, wet.Op(dag.PlusDagen(rapid.IntRange(0, 200).Draw(t, "later gevraagd")))
}

func eenEerdere(t *rapid.T, dag kalender.Datum) wet.EerdereBoete {
	c := dag.PlusDagen(-rapid.IntRange(0, 600).Draw(t, "geleden"))
	e := wet.EerdereBoete{Artikel: rapid.SampledFrom([]wet.BoeteArtikel{wet.Artikel22, wet.Artikel23}).Draw(t, "artikel"),
		Constatering: c, Bedrag: geld.Cent(rapid.IntRange(0, 50000).Draw(t, "bedrag")), Besluit: wet.Rechtsmiddelen{Bekendgemaakt: c.PlusDagen(rapid.IntRange(0, 60).Draw(t, "bekend"))}}
	if rapid.IntRange(0, 3).Draw(t, "bezwaar") == 0 {
		e.Besluit.Bezwaar = e.Besluit.Bekendgemaakt.PlusDagen(20)
		e.Besluit.Beslissing = e.Besluit.Bezwaar.PlusDagen(rapid.IntRange(1, 90).Draw(t, "beslist"))
		e.Besluit.Uitkomst = rapid.SampledFrom([]wet.UitkomstBezwaar{wet.BezwaarGegrond, wet.BezwaarOngegrond}).Draw(t, "uitkomst")
	}
	return e
}

func TestOrderOfEarlierFinesDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, r := eenBoete(t)
		eerst := r.Boete(f)
		f.Eerdere = rapid.Permutation(f.Eerdere).Draw(t, "volgorde")
		if later := r.Boete(f); later.Bedrag != eerst.Bedrag || later.Norm != eerst.Norm || later.Geblokkeerd != eerst.Geblokkeerd {
			t.Fatalf("%s (norm %s) en %s (norm %s)", eerst.Bedrag, eerst.Norm, later.Bedrag, later.Norm)
		}
	})
}

func TestOneMoreEarlierFineNeverLowersTheNormAndNeverMakesRoom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, r := eenBoete(t)
		zonder := r.Boete(f)
		f.Eerdere = append(f.Eerdere, eenEerdere(t, f.Constatering))
		met := r.Boete(f)
		if met.Norm < zonder.Norm || met.Norm > 2*zonder.Norm {
			t.Fatalf("norm %s werd %s", zonder.Norm, met.Norm)
		}
		if zonder.Geblokkeerd && !met.Geblokkeerd {
			t.Fatalf("meer boetes maakten ruimte: %s", met.Bedrag)
		}
	})
}

func TestHeavierBlameNeverCostsLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, r := eenBoete(t)
		vorige := geld.Cent(0)
		for _, v := range []wet.Verwijtbaarheid{wet.Verminderd, wet.Normaal, wet.GroveSchuld, wet.Opzet} {
			f.Verwijtbaarheid = v
			got := r.Boete(f)
			if got.Bedrag < vorige || got.Bedrag > got.Norm.Procent(got.Percentage) {
				t.Fatalf("%s: %s na %s, norm %s, %d%%", v, got.Bedrag, vorige, got.Norm, got.Percentage)
			}
			vorige = got.Bedrag
		}
	})
}

func TestAllFinesOfATermTogetherStayUnderTheCap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		maanden := rapid.SampledFrom([]int{0, 6, 12, 18, 24}).Draw(t, "maanden")
		hoogste := map[int]geld.Cent{0: 240000, 6: 40000, 12: 80000, 18: 120000, 24: 160000}[maanden]
		f := wet.BoeteFeiten{Artikel: wet.Artikel23, Grond: wet.GrondBegeleiding, Doelgroep: wet.Gezinsmigrant, Verwijtbaarheid: wet.Opzet}
		if maanden > 0 {
			f.NieuweTermijnVan, f.NieuweTermijnMaanden = d("2026-01-05"), maanden
		}
		var som geld.Cent
		dag := d("2026-01-05")
		for range rapid.IntRange(1, 14).Draw(t, "boetes") {
			dag = dag.PlusDagen(rapid.IntRange(1, 70).Draw(t, "wacht"))
			f.Constatering = dag
			got := wet.Op(dag).Boete(f)
			som += got.Bedrag
			if som > hoogste || got.Geblokkeerd != (som == hoogste && got.Bedrag == 0) {
				t.Fatalf("som %s bij een hoogste totaal van %s; %s", som, hoogste, got.Uitleg.Uitkomst)
			}
			if !got.Geblokkeerd {
				f.Eerdere = append(f.Eerdere, wet.EerdereBoete{Artikel: wet.Artikel23, Constatering: dag, Bedrag: got.Bedrag, Besluit: wet.Rechtsmiddelen{Bekendgemaakt: dag}})
			}
		}
	})
}

func TestLaterEventNeverGivesAnEarlierTerm(t *testing.T) {
	geen := kalender.Datum{}
	regels := map[string]func(wet.Regels, kalender.Datum) wet.Termijn{
		"betaling": func(r wet.Regels, x kalender.Datum) wet.Termijn { return r.Betaling(x, geen) },
		"beroep":   func(r wet.Regels, x kalender.Datum) wet.Termijn { return r.Beroep(x) },
		"beslistermijn": func(r wet.Regels, x kalender.Datum) wet.Termijn {
			return r.BeslistermijnBezwaar(x, true, false)
		},
		"aanmaning": func(r wet.Regels, x kalender.Datum) wet.Termijn { return r.Aanmaning(x) },
		"verjaring": func(r wet.Regels, x kalender.Datum) wet.Termijn { return r.Verjaring(x) },
		"verval":    func(r wet.Regels, x kalender.Datum) wet.Termijn { return r.VervalBevoegdheid(wet.Artikel22, x) },
		"aanbod": func(r wet.Regels, x kalender.Datum) wet.Termijn {
			return r.Aanbod(wet.Asielstatushouder, wet.RouteZ, x)
		},
		"ontzorgen": func(r wet.Regels, x kalender.Datum) wet.Termijn { return r.Ontzorgen(wet.AsielBepaald, x) },
		"DUO":       func(r wet.Regels, x kalender.Datum) wet.Termijn { return r.NieuweInburgeringstermijn(x, 18) },
		"verlenging": func(r wet.Regels, x kalender.Datum) wet.Termijn {
			return r.VerlengingBesluit(x)
		},
		"PIP": func(r wet.Regels, x kalender.Datum) wet.Termijn {
			return r.PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2023-01-02"), Inschrijving: x})
		},
		"informatie": func(r wet.Regels, x kalender.Datum) wet.Termijn {
			return r.PIPTermijn(wet.PIPFeiten{Kennisgeving: d("2023-01-02"), Inschrijving: d("2023-01-02"),
				InformatieDerde: []wet.InformatieDerde{{Gevraagd: d("2023-01-02"), Ontvangen: x, Onmisbaar: true}}})
		},
	}
	rapid.Check(t, func(t *rapid.T) {
		a := eenDag(t, "eerst")
		b := a.PlusDagen(rapid.IntRange(1, 60).Draw(t, "later"))
		r := wet.Op(b)
		for naam, f := range regels {
			eerst, later := f(r, a), f(r, b)
			if !eerst.Geldt || !later.Geldt || later.TotEnMet.Voor(eerst.TotEnMet) || later.Van.Voor(eerst.Van) {
				t.Fatalf("%s: van %s tot en met %s, daarna van %s tot en met %s", naam, a, eerst.TotEnMet, b, later.TotEnMet)
			}
		}
	})
}
