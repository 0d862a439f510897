package domaintest

import (
	"context"
	"slices"
	"strings"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
)

func suiteZoek(t *testing.T, s poort.Store) {
	zoekBestand(t, s)
	t.Run("what is typed finds the person", func(t *testing.T) { suiteZoekwoorden(t, s) })
	t.Run("what cannot be found gives nothing", func(t *testing.T) { suiteZoekNiets(t, s) })
	t.Run("a list has its order", func(t *testing.T) { suiteSorteren(t, s) })
	t.Run("a filter leaves the rest out", func(t *testing.T) { suiteFilters(t, s) })
	t.Run("pages follow each other", func(t *testing.T) { suitePaginas(t, s) })
	t.Run("a row shows its dossier", func(t *testing.T) { suiteRij(t, s) })
	t.Run("a changed name is found by the new one only", func(t *testing.T) { suiteNieuweNaam(t, s) })
}

// zoekBestand is a small town of names that are hard to type.
func zoekBestand(t *testing.T, s poort.Store) {
	t.Helper()
	standen := []dossier.Stand{
		mens(t, 1, "Đorđević", "Dragana", "1994-03-12"), mens(t, 2, "Nowak", "Łukasz", "1985-12-31"),
		mens(t, 3, "Şahin", "İbrahim", "1990-01-05"), mens(t, 4, "Nguyễn", "Thị Hoa", "1999-11-30"),
		mens(t, 5, "Yıldız", "Ayşe", "2001-02-28"), mens(t, 6, "Strauß", "Øystein", "1970-07-01"),
		mens(t, 7, "O'Neill", "Niamh", "1988-08-08"), mens(t, 8, "Al-Khatib", "Layla", "1992-04-15"),
		mens(t, 9, "Vliet", "Anna", "1960-06-06"), mens(t, 10, "Tesfay", "Selam", "1996-09-01"),
		mens(t, 11, "Gesloten", "Oud", "1950-05-05"),
	}
	standen[8].Persoon.Naam.Tussenvoegsel = "van der"
	standen[9].Persoon.Naam.EigenSchrift = "ሰላም ተስፋይ"
	standen[9].Doelgroep, standen[9].Medewerker = wet.Gezinsmigrant, "M. Bakker"
	standen[9].PIPs = []pip.Stand{{Nummer: 1, Status: pip.Concept, Inhoud: pip.Inhoud{Leerroute: wet.RouteZ}}}
	standen[10].Afsluiting = dossier.Afsluiting{Datum: suiteDag(t), Reden: "verhuisd"}
	for i, id := range leg(t, s, standen...) {
		schrijf(t, s, "signalen", func(ctx context.Context, tx poort.Tx) error {
			return tx.Signalen().Vervang(ctx, id, []werkvoorraad.Signaal{
				{Soort: "later", Vanaf: suiteDag(t), Wat: "Ooit"},
				{Soort: "pip", Vanaf: suiteDag(t), Uiterlijk: suiteDag(t).PlusDagen(20 - i), Wat: "PIP vaststellen"},
			})
		})
	}
}

// zoek gives the achternamen on the first page and the total.
func zoek(t *testing.T, s poort.Store, f dossier.Filter) (namen []string, totaal int) {
	t.Helper()
	f.Op = suiteDag(t)
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		rijen, n, err := l.Dossiers().Zoek(ctx, f)
		totaal = n
		for _, r := range rijen {
			naam, _, _ := strings.Cut(r.Naam, ",")
			namen = append(namen, naam)
		}
		return err
	})
	return namen, totaal
}

func suiteZoekwoorden(t *testing.T, s poort.Store) {
	bsn := string(elfBSN(9))
	for getypt, wil := range map[string]string{
		"dordevic": "Đorđević", "Đorđ": "Đorđević", "lukasz": "Nowak", "ŁUK": "Nowak", "sahin": "Şahin", "ibrahim": "Şahin",
		"İBRAHIM": "Şahin", "nguyen": "Nguyễn", "Nguyễn": "Nguyễn", "hoa thi": "Nguyễn", "yildiz": "Yıldız", "YILDIZ": "Yıldız",
		"oystein": "Strauß", "strauss": "Strauß", "neill": "O'Neill", "oneill": "O'Neill", "o'neill": "O'Neill", "o’nei": "O'Neill",
		"khatib": "Al-Khatib", "al-khatib": "Al-Khatib", "alkhatib": "Al-Khatib", "anna vliet": "Vliet", "van der vliet": "Vliet",
		"vliet a": "Vliet", "  Vliet,  Anna ": "Vliet", "ሰላም": "Tesfay", "tes": "Tesfay", "sel tes": "Tesfay",
		bsn: "Vliet", bsn[:7]: "Vliet", bsn[:3] + "." + bsn[3:6] + "." + bsn[6:]: "Vliet", bsn[:4] + " " + bsn[4:]: "Vliet",
		"7000000007": "O'Neill", "V7000000007": "O'Neill", "2026-0004": "Nguyễn", "vliet " + bsn[:5]: "Vliet",
		"12-03-1994": "Đorđević", "12-3-94": "Đorđević", "12031994": "Đorđević", "120394": "Đorđević", "12 maart 1994": "Đorđević",
		"1994-03-12": "Đorđević", "1994-03": "Đorđević", "dragana 12/3/94": "Đorđević",
	} {
		if namen, totaal := zoek(t, s, dossier.Filter{Zoek: getypt}); totaal != 1 || len(namen) != 1 || namen[0] != wil {
			t.Errorf("%q finds %d: %v; want %s", getypt, totaal, namen, wil)
		}
	}
}

func suiteZoekNiets(t *testing.T, s poort.Store) {
	for _, getypt := range []string{
		"zzz", "anna tesfay", "12-03-1995", "31-02-1994", "-", "%", "*", `"`, `" OR "a`, "a AND", "NEAR(a b)", "' or 1=1 --", "gesloten", "-gesloten",
		"\x00", "\xff\xfe", "🙂", "liet", "000000000",
	} {
		if namen, totaal := zoek(t, s, dossier.Filter{Zoek: getypt}); totaal != 0 || len(namen) != 0 {
			t.Errorf("%q finds %d: %v", getypt, totaal, namen)
		}
	}
	lang := make([]byte, 100_000)
	for i := range lang {
		lang[i] = "a "[i%2]
	}
	if _, totaal := zoek(t, s, dossier.Filter{Zoek: string(lang)}); totaal > 10 {
		t.Errorf("a very long text finds %d", totaal)
	}
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		_, _, err := l.Dossiers().Zoek(ctx, dossier.Filter{Sorteer: "naam; drop table dossier"})
		if fout.CodeVan(err) != fout.Ongeldig {
			t.Errorf("unknown order: %v", err)
		}
		return nil
	})
}

func suiteSorteren(t *testing.T, s poort.Store) {
	opNaam := []string{"Al-Khatib", "Đorđević", "Nguyễn", "Nowak", "O'Neill", "Şahin", "Strauß", "Tesfay", "Vliet", "Yıldız"}
	opNummer := []string{"Đorđević", "Nowak", "Şahin", "Nguyễn", "Yıldız", "Strauß", "O'Neill", "Al-Khatib", "Vliet", "Tesfay"}
	opGeboorte := []string{"Vliet", "Strauß", "Nowak", "O'Neill", "Şahin", "Al-Khatib", "Đorđević", "Tesfay", "Nguyễn", "Yıldız"}
	for _, g := range []struct {
		sorteer string
		wil     []string
	}{{"", opNaam}, {"naam", opNaam}, {"nummer", opNummer}, {"geboren", opGeboorte}, {"volgende", omgekeerd(opNummer)}} {
		for _, aflopend := range []bool{false, true} {
			wil := g.wil
			if aflopend {
				wil = omgekeerd(wil)
			}
			if namen, totaal := zoek(t, s, dossier.Filter{Sorteer: g.sorteer, Aflopend: aflopend}); !slices.Equal(namen, wil) || totaal != len(wil) {
				t.Errorf("order %q (descending %t): %d %v, want %v", g.sorteer, aflopend, totaal, namen, wil)
			}
		}
	}
	for sorteer, laatste := range map[string]string{"doelgroep": "Tesfay", "medewerker": "Yıldız", "leerroute": "Tesfay", "schakel": ""} {
		namen, totaal := zoek(t, s, dossier.Filter{Sorteer: sorteer})
		if totaal != len(opNaam) || (laatste != "" && namen[len(namen)-1] != laatste) {
			t.Errorf("order %q: %v", sorteer, namen)
		}
	}
}

func omgekeerd(xs []string) []string {
	uit := slices.Clone(xs)
	slices.Reverse(uit)
	return uit
}

func suiteFilters(t *testing.T, s poort.Store) {
	alle := 10
	for _, g := range []struct {
		naam string
		f    dossier.Filter
		wil  int
	}{
		{"no filter", dossier.Filter{}, alle},
		{"closed too", dossier.Filter{Afgesloten: true}, alle + 1},
		{"doelgroep", dossier.Filter{Doelgroep: wet.Gezinsmigrant}, 1},
		{"leerroute", dossier.Filter{Leerroute: wet.RouteZ}, 1},
		{"medewerker", dossier.Filter{Medewerker: "R. Jansen"}, alle - 1},
		{"two that exclude each other", dossier.Filter{Doelgroep: wet.Gezinsmigrant, Medewerker: "R. Jansen"}, 0},
		{"filter and search", dossier.Filter{Doelgroep: wet.Gezinsmigrant, Zoek: "sel"}, 1},
		{"filter against search", dossier.Filter{Doelgroep: wet.OverigeMigrant, Zoek: "sel"}, 0},
		{"search among closed", dossier.Filter{Afgesloten: true, Zoek: "gesl"}, 1},
		{"search of open among closed", dossier.Filter{Afgesloten: true, Zoek: "tesfay"}, 1},
		{"birth date of a closed one", dossier.Filter{Afgesloten: true, Zoek: "5-5-1950"}, 1},
	} {
		if namen, totaal := zoek(t, s, g.f); totaal != g.wil || len(namen) != g.wil {
			t.Errorf("%s: %d rows of %d, want %d", g.naam, len(namen), totaal, g.wil)
		}
	}
	som := 0
	for schakel := dossier.SchakelPlicht; schakel <= dossier.SchakelAfronden; schakel++ {
		_, n := zoek(t, s, dossier.Filter{Schakel: schakel, Afgesloten: true})
		som += n
	}
	if som != alle+1 {
		t.Errorf("the links hold %d dossiers, want %d", som, alle+1)
	}
}

func suitePaginas(t *testing.T, s poort.Store) {
	alles, _ := zoek(t, s, dossier.Filter{})
	var samen []string
	for vanaf := 0; vanaf < 12; vanaf += 3 {
		deel, totaal := zoek(t, s, dossier.Filter{Limiet: 3, Vanaf: vanaf})
		if totaal != len(alles) {
			t.Errorf("total on page from %d is %d", vanaf, totaal)
		}
		samen = append(samen, deel...)
	}
	if !slices.Equal(samen, alles) {
		t.Errorf("pages give %v, want %v", samen, alles)
	}
	if leeg, totaal := zoek(t, s, dossier.Filter{Vanaf: 1000}); len(leeg) != 0 || totaal != len(alles) {
		t.Errorf("past the end: %v of %d", leeg, totaal)
	}
}

func suiteRij(t *testing.T, s poort.Store) {
	lees(t, s, func(ctx context.Context, l poort.Lezer) error {
		rijen, _, err := l.Dossiers().Zoek(ctx, dossier.Filter{Zoek: "tesfay", Op: suiteDag(t)})
		if err != nil || len(rijen) != 1 {
			t.Fatalf("%d rows, %v", len(rijen), err)
		}
		r := rijen[0]
		st := haalLezer(ctx, t, l, r.ID)
		wil := dossier.Rij{
			ID: st.ID, Nummer: st.Nummer, Naam: st.Persoon.Naam.Lijst(), BSNGemaskerd: st.Persoon.BSN.Gemaskerd(), Geboortedatum: st.Persoon.Geboortedatum,
			Doelgroep: st.Doelgroep, Leerroute: wet.RouteZ, Schakel: dossier.Huidige(dossier.Restore(st), suiteDag(t)), Medewerker: "M. Bakker",
			Keten:       dossier.KetenstandOp(dossier.Restore(st), suiteDag(t)),
			VolgendeWat: "PIP vaststellen", VolgendeOp: suiteDag(t).PlusDagen(11),
		}
		if r != wil {
			t.Errorf("row\n%+v\nwant\n%+v", r, wil)
		}
		return nil
	})
}

func suiteNieuweNaam(t *testing.T, s poort.Store) {
	id := leg(t, s, mens(t, 12, "Meisjesnaam", "Olena", "1993-03-03"))[0]
	wijzig(t, s, id, func(st *dossier.Stand) { st.Persoon.Naam = persoon.Naam{Achternaam: "Shevchenko", Voornamen: "Olena"} })
	if _, n := zoek(t, s, dossier.Filter{Zoek: "meisjes"}); n != 0 {
		t.Errorf("the old name finds %d", n)
	}
	if _, n := zoek(t, s, dossier.Filter{Zoek: "shev"}); n != 1 {
		t.Errorf("the new name finds %d", n)
	}
	wijzig(t, s, id, func(st *dossier.Stand) { st.Afsluiting = dossier.Afsluiting{Datum: suiteDag(t), Reden: "ontheven"} })
	if _, n := zoek(t, s, dossier.Filter{Zoek: "shev"}); n != 0 {
		t.Errorf("closed, but still found %d", n)
	}
	if _, n := zoek(t, s, dossier.Filter{Zoek: "olena shev", Afgesloten: true}); n != 1 {
		t.Errorf("closed and asked for: found %d", n)
	}
}
