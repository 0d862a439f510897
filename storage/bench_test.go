package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/uitleg"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
)

// vul fills s with n invented dossiers and their signals in one operation.
func vul(tb testing.TB, s *Store, n int) {
	tb.Helper()
	_, err := s.Update(tb.Context(), proefOp(), func(tx poort.Tx) error {
		for i := range n {
			d := dossier.Restore(verzonnen(i))
			if err := tx.Dossiers().Bewaar(tb.Context(), &d); err != nil {
				return err
			}
			if err := tx.Signalen().Vervang(tb.Context(), d.ID(), verzonnenSignalen(i)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
}

func proefOp() poort.Op {
	return poort.Op{Naam: "proef", Label: "Proef", Wie: "R. Jansen", Moment: time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC), Dag: proefDag()}
}

func proefDag() kalender.Datum {
	return kalender.VanTijd(time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC))
}

// verzonnen makes the i-th invented person; about 1 in 16 dossiers is closed.
func verzonnen(i int) dossier.Stand {
	achternamen := strings.Fields("Haddad Tesfay Öztürk Nguyễn Yıldız Łukasz Đorđević Şahin Al-Khatib Okonkwo Mohammadi Kaya Popescu Silva Hussein Ibrahim Abdi Bakker Jansen Kowalska Novák Ferreira Habtemariam Petrosyan Zerai Sultani Rahimi Vásquez Chukwu Shevchenko")
	voornamen := strings.Fields("Amina Selam Çağla Khaled João Maryam Yusuf İbrahim Anna Bogdan Layla Nasser Rosa Hiwet Olena Farid Zahra Omar Conceição Mehmet Linh Tigist Samir Fatima Øystein Ewa Daniel Noor")
	routes := []wet.Leerroute{wet.RouteB1, wet.RouteOnderwijs, wet.RouteZ}
	s := dossier.Stand{
		Gemaakt: proefDag().PlusDagen(-i % 1500),
		Persoon: persoon.Persoon{
			BSN: persoon.BSN(fmt.Sprintf("%09d", 900_000_000+(i*48_271)%99_999_989)), VNummer: persoon.VNummer(fmt.Sprintf("%010d", 1_000_000_000+(i*69_621)%8_999_999_993)),
			Naam:          persoon.Naam{Achternaam: achternamen[i%len(achternamen)] + achternaamStaart(i), Voornamen: voornamen[(i/7)%len(voornamen)] + " " + voornamen[(i/11)%len(voornamen)]},
			Geboortedatum: proefDag().PlusDagen(-7000 - (i*37)%15000), Nationaliteit: "Syrische", Voertaal: "Arabisch",
		},
		Doelgroep: wet.Doelgroepen()[i%3], Medewerker: fmt.Sprintf("Medewerker %d", i%12), Kennisgeving: proefDag().PlusDagen(-i % 1500),
		Intake: dossier.Intake{Opleiding: strings.Repeat("Middelbare school in het land van herkomst. ", 4), Werkervaring: strings.Repeat("Drie jaar in een winkel. ", 6)},
	}
	if i%2 == 0 {
		s.PIPs = []pip.Stand{{Nummer: 1, Status: pip.Vastgesteld, Dagtekening: proefDag().PlusDagen(-i % 900), Inhoud: pip.Inhoud{Leerroute: routes[i/2%3], Motivering: strings.Repeat("Deze route past. ", 30)}}}
	}
	if i%16 == 15 {
		s.Afsluiting = dossier.Afsluiting{Datum: proefDag(), Reden: "verhuisd"}
	}
	return s
}

func achternaamStaart(i int) string {
	if i%5 == 0 {
		return ""
	}
	return []string{"", "i", "a", "ov", "son"}[i/30%5]
}

func verzonnenSignalen(i int) []werkvoorraad.Signaal {
	u := uitleg.Uitleg{Regel: "PIP binnen 10 weken na de kennisgeving", Artikel: "Bi 5.3 lid 1; Atw 1 lid 1", Stappen: []string{"16-02-2026 + 10 weken = 27-04-2026", "Koningsdag telt niet"}, Uitkomst: "28-04-2026"}
	eerste := proefDag().PlusDagen(i%400 - 40)
	return []werkvoorraad.Signaal{
		{Soort: "pip", Vanaf: eerste.PlusDagen(-60), Uiterlijk: eerste, Wat: "PIP vaststellen", Reden: "10 weken na de kennisgeving", Uitleg: u},
		{Soort: "gesprek", Vanaf: eerste.PlusDagen(30), Uiterlijk: eerste.PlusDagen(90), Wat: "Voortgangsgesprek", Reden: "eens per half jaar", Uitleg: u},
	}
}

func openProef(tb testing.TB, n int) *Store {
	tb.Helper()
	s, err := Open(tb.Context(), filepath.Join(tb.TempDir(), "a"), Opties{Maak: true, Programma: "proef"})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Error(err)
		}
	})
	vul(tb, s, n)
	return s
}

// getypt is what people type, letter by letter.
func getypt() []string {
	var uit []string
	for _, w := range []string{"tesfay selam", "nguyen", "jansen", "yildiz", "al-khatib", "abdi om", "900482710", "12-03-1994", "2026-0001"} {
		r := []rune(w)
		for i := range r {
			uit = append(uit, string(r[:i+1]))
		}
	}
	return uit
}

// aantallen are the sizes between which the cost of a page must stay flat.
func aantallen() []int { return []int{1000, 20_000} }

// percentielen runs each of fns in every round and reports p50 and p95 over all runs.
func percentielen(b *testing.B, fns []func() error) {
	b.Helper()
	var duur []time.Duration
	for b.Loop() {
		for _, fn := range fns {
			begin := time.Now()
			if err := fn(); err != nil {
				b.Fatal(err)
			}
			duur = append(duur, time.Since(begin))
		}
	}
	slices.Sort(duur)
	b.ReportMetric(float64(duur[len(duur)/2].Microseconds()), "p50-µs")
	b.ReportMetric(float64(duur[len(duur)*95/100].Microseconds()), "p95-µs")
}

func BenchmarkSearchAsTyped(b *testing.B) {
	for _, n := range aantallen() {
		s := openProef(b, n)
		var via, recht []func() error
		for _, getypt := range getypt() {
			f := dossier.Filter{Zoek: getypt, Op: proefDag()}
			via = append(via, func() error {
				return s.View(b.Context(), func(l poort.Lezer) error {
					_, _, err := l.Dossiers().Zoek(b.Context(), f)
					return err
				})
			})
			recht = append(recht, rechtstreeks(b, s, f))
		}
		b.Run(fmt.Sprintf("%d/store", n), func(b *testing.B) { percentielen(b, via) })
		b.Run(fmt.Sprintf("%d/sql", n), func(b *testing.B) { percentielen(b, recht) })
	}
}

// rechtstreeks prepares the SQL of a search and runs it without making anything of the rows.
func rechtstreeks(b *testing.B, s *Store, f dossier.Filter) func() error {
	b.Helper()
	term := leesZoekterm(f.Zoek, f.Op)
	order, err := volgorde(f)
	if err != nil {
		b.Fatal(err)
	}
	tel := bereid(b, s, "select count(*) from dossier_woord where dossier_woord match ?")
	var totaal int
	if err := tel.QueryRowContext(b.Context(), term.match(false)).Scan(&totaal); err != nil {
		b.Fatal(err)
	}
	vraag, args := keuze(f, term, totaal)
	pagina := bereid(b, s, paginaVraag(vraag, order))
	return func() error {
		if err := tel.QueryRowContext(b.Context(), term.match(false)).Scan(&totaal); err != nil || totaal == 0 {
			return err
		}
		return doorloop(pagina.QueryContext(b.Context(), args...))
	}
}

func bereid(b *testing.B, s *Store, vraag string) *sql.Stmt {
	b.Helper()
	st, err := s.db.PrepareContext(b.Context(), vraag)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := st.Close(); err != nil {
			b.Error(err)
		}
	})
	return st
}

func doorloop(rows *sql.Rows, err error) error {
	if err != nil {
		return err
	}
	for rows.Next() {
	}
	return errors.Join(rows.Err(), rows.Close())
}

func BenchmarkVandaag(b *testing.B) {
	vier := poort.SignaalFilter{Op: proefDag(), TotEnMet: proefDag().PlusWeken(4)}
	for _, n := range aantallen() {
		s := openProef(b, n)
		b.Run(fmt.Sprintf("%d/page", n), func(b *testing.B) {
			percentielen(b, []func() error{func() error {
				return s.View(b.Context(), func(l poort.Lezer) error { _, err := l.Signalen().Lijst(b.Context(), vier); return err })
			}})
		})
		b.Run(fmt.Sprintf("%d/count", n), func(b *testing.B) {
			percentielen(b, []func() error{func() error {
				return s.View(b.Context(), func(l poort.Lezer) error { _, err := l.Signalen().Telling(b.Context(), vier); return err })
			}})
		})
		pagina := bereid(b, s, `select s.dossier, s.soort, s.vanaf, s.uiterlijk, s.wat, s.reden, s.uitleg, d.nummer, d.naam, d.doelgroep, d.medewerker
			from signaal s join dossier d on d.id = s.dossier where s.vanaf <= ? and s.uiterlijk <= ?
			order by s.uiterlijk, s.vanaf, s.dossier, s.volgnummer limit 200`)
		b.Run(fmt.Sprintf("%d/sql", n), func(b *testing.B) {
			percentielen(b, []func() error{func() error {
				return doorloop(pagina.QueryContext(b.Context(), vier.Op.ISO(), vier.TotEnMet.ISO()))
			}})
		})
	}
}

func BenchmarkListFarPage(b *testing.B) {
	for _, n := range aantallen() {
		s := openProef(b, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			percentielen(b, []func() error{func() error {
				return s.View(b.Context(), func(l poort.Lezer) error {
					_, _, err := l.Dossiers().Zoek(b.Context(), dossier.Filter{Vanaf: n * 9 / 10})
					return err
				})
			}})
		})
	}
}

// BenchmarkFill is the cost of an import: n dossiers with their signals in one operation.
func BenchmarkFill(b *testing.B) {
	for _, n := range aantallen() {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				openProef(b, n)
			}
		})
	}
}
