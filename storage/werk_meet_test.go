//go:build meet

package storage

import (
	"fmt"
	"os"
	"regexp"
	"testing"
	"time"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

// stilstaand is a clock that does not run.
type stilstaand struct{}

func (stilstaand) Nu() time.Time           { return proefOp().Moment }
func (stilstaand) Vandaag() kalender.Datum { return proefDag() }

func ketenOver(s *Store) *keten.Keten {
	return keten.New(keten.Opties{Store: s, Klok: stilstaand{}, Wie: "R. Jansen", Programma: "proef"})
}

// TestMeetSearchAsTyped measures what people wait for at each letter: the whole use case.
func TestMeetSearchAsTyped(t *testing.T) {
	p := map[int]time.Duration{}
	for _, n := range aantallen() {
		s := openProef(t, n)
		k := ketenOver(s)
		var ons []func() error
		var sql [][]string
		for _, letters := range getypt() {
			f := dossier.Filter{Zoek: letters, Op: proefDag()}
			ons = append(ons, func() error { _, err := k.Zoek(t.Context(), f); return err })
			sql = append(sql, zoekSQL(t, s, f))
		}
		p[n] = p95(medianen(t, ons))
		if n == 20_000 {
			meet(t, "Zoeken terwijl men typt, 20.000 dossiers (p95)", p[n], p95(inShell(t, s, sql)), "zelfde SQL in sqlite3", "<=3")
			meet(t, "Zoeken: binnen één beeld (p95)", p[n], 16*time.Millisecond, "één beeld van 16 ms", "<=1")
		}
	}
	meet(t, "Zoeken: 20.000 tegen 1.000 dossiers (p95)", p[20_000], p[1000], "bij 1.000 dossiers", "<=2")
}

// zoekSQL gives the statements of one search as text.
func zoekSQL(t *testing.T, s *Store, f dossier.Filter) []string {
	t.Helper()
	term := leesZoekterm(f.Zoek, f.Op)
	tel := letterlijk("select count(*) from dossier_woord where dossier_woord match ?", []any{term.match(false)})
	var totaal int
	if err := s.db.QueryRowContext(t.Context(), tel).Scan(&totaal); err != nil {
		t.Fatal(err)
	}
	if totaal == 0 {
		return []string{tel}
	}
	order, err := volgorde(f)
	if err != nil {
		t.Fatal(err)
	}
	vraag, args := keuze(f, term, totaal)
	return []string{tel, letterlijk(paginaVraag(vraag, order), args)}
}

// TestMeetVandaag measures the list of four weeks with its counts.
func TestMeetVandaag(t *testing.T) {
	f := poort.SignaalFilter{Op: proefDag(), TotEnMet: proefDag().PlusWeken(4), OokZonder: true}
	lijst, alles := map[int]time.Duration{}, map[int]time.Duration{}
	for _, n := range aantallen() {
		s := openProef(t, n)
		k := ketenOver(s)
		d := medianen(t, []func() error{
			func() error { _, err := k.VandaagLijst(t.Context(), f); return err },
			func() error {
				return s.View(t.Context(), func(l poort.Lezer) error { _, err := l.Signalen().Lijst(t.Context(), f); return err })
			},
		})
		alles[n], lijst[n] = d[0], d[1]
		if n == 20_000 {
			sql := inShell(t, s, [][]string{{uitBestand(t, "SignalenOpen", f), uitBestand(t, "Telling", f)}})
			meet(t, "Vandaag met tellingen, 20.000 dossiers", alles[n], sql[0], "zelfde SQL in sqlite3", "<=3")
		}
	}
	meet(t, "Vandaag: een bladzijde, 20.000 tegen 1.000 dossiers", lijst[20_000], lijst[1000], "bij 1.000 dossiers", "<=2")
	meet(t, "Vandaag met tellingen, 20.000 tegen 1.000 dossiers", alles[20_000], alles[1000], "bij 1.000 dossiers", "<=2")
}

// uitBestand reads a statement from query/signaal.sql and fills in its values.
func uitBestand(t *testing.T, naam string, f poort.SignaalFilter) string {
	t.Helper()
	bestand, err := os.ReadFile("query/signaal.sql")
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?s)-- name: ` + naam + ` :\w+\n(.*?);`).FindSubmatch(bestand)
	if m == nil {
		t.Fatalf("query/signaal.sql has no %s", naam)
	}
	waarden := map[string]any{
		"op": f.Op.ISO(), "tot": f.TotEnMet.ISO(), "grens": "9999-12-31", "week": f.Op.PlusDagen(dezeWeekDagen).ISO(),
		"aantal": standaardSignalen, "vanaf_rij": 0,
	}
	arg := regexp.MustCompile(`sqlc\.arg\((\w+)\)`)
	vraag := arg.ReplaceAllStringFunc(string(m[1]), func(s string) string { return waarde(waarden[arg.FindStringSubmatch(s)[1]]) })
	return letterlijk(vraag, nil)
}

// TestMeetRenewingAllSignals measures the cost of one dossier in a small and in a large administration.
func TestMeetRenewingAllSignals(t *testing.T) {
	per := map[int]time.Duration{}
	for _, n := range aantallen() {
		b := beheer.New(openProef(t, n), stilstaand{}, "R. Jansen")
		for range 2 { // the first makes the real signals, the second renews them
			begin := time.Now()
			if _, err := b.VernieuwSignalen(t.Context()); err != nil {
				t.Fatal(err)
			}
			per[n] = time.Since(begin) / time.Duration(n)
		}
	}
	meet(t, fmt.Sprintf("Alle signalen vernieuwen, per dossier (20.000 in %.1f s)", per[20_000].Seconds()*20_000),
		per[20_000], per[1000], "bij 1.000 dossiers", "<=1.5")
}
