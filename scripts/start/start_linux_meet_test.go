//go:build meet

// Package start_test measures how long the window takes to stand there.
package start_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

const (
	dossiers = 20_000
	keren    = 5
)

// TestMeetStart compares the start of Schakel over a large administration with that of an
// empty window, in turns on the same screen. SCHAKEL and LEEG name the programs.
func TestMeetStart(t *testing.T) {
	schakel, leeg := os.Getenv("SCHAKEL"), os.Getenv("LEEG")
	if schakel == "" || leeg == "" {
		t.Fatal("run scripts/start-meting.sh")
	}
	plek := vol(t, schakel)
	s, thuisLeeg, thuis := nieuwScherm(t), t.TempDir(), t.TempDir()
	var onsEerste, ons, leegEerste, anders []time.Duration
	for keer := range keren + 1 {
		e, l := s.start(t, thuisLeeg, leeg)
		e2, l2 := s.start(t, thuis, schakel, "venster", "--administratie", plek)
		if keer == 0 {
			continue // warms the disk cache and what the programs keep
		}
		leegEerste, anders = append(leegEerste, e), append(anders, l)
		onsEerste, ons = append(onsEerste, e2), append(ons, l2)
	}
	meet(t, "Start tot het eerste beeld, 20.000 dossiers", midden(onsEerste), midden(leegEerste), "-")
	meet(t, "Start tot het bruikbare venster, 20.000 dossiers", midden(ons), midden(anders), "<=1.3")
}

func meet(t *testing.T, wat string, ons, ander time.Duration, doel string) {
	t.Helper()
	t.Attr("meting", fmt.Sprintf("%s|%d|%d|ms|leeg venster van Fyne|%s", wat, ons.Milliseconds(), ander.Milliseconds(), doel))
}

func midden(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

// vol makes an administration of invented people with the commands of the program itself.
func vol(t *testing.T, schakel string) string {
	t.Helper()
	plek, lijst := filepath.Join(t.TempDir(), "a"), filepath.Join(t.TempDir(), "lijst.csv")
	var b strings.Builder
	b.WriteString("BSN;Achternaam;Voornamen;Geboortedatum;Geslacht;Doelgroep;Datum kennisgeving DUO\n")
	bsn := 900_000_000
	for i := range dossiers {
		bsn = volgendeBSN(bsn)
		fmt.Fprintf(&b, "%d;Achternaam%d;Voornaam%d;%02d-%02d-%d;v;gezinsmigrant;%02d-%02d-2026\n",
			bsn, i, i%97, 1+i%28, 1+i%12, 1960+i%40, 1+i%28, 1+i%9)
	}
	if err := os.WriteFile(lijst, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"nieuw", "--administratie", plek, "--gemeente", "Voorbeeld", "--code", "9999"},
		{"importeer", lijst, "--administratie", plek, "--rapport", filepath.Join(t.TempDir(), "rapport.csv"), "--vragen", "meenemen", "--op", "2026-11-23"},
	} {
		if out, err := exec.CommandContext(t.Context(), schakel, args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%.1000s", args[0], err, out)
		}
	}
	return plek
}

// volgendeBSN gives the next number after n that passes the elfproef.
func volgendeBSN(n int) int {
	for n++; ; n++ {
		som, rest := -n%10, n/10
		for gewicht := 2; rest > 0; gewicht++ {
			som += gewicht * (rest % 10)
			rest /= 10
		}
		if som%11 == 0 {
			return n
		}
	}
}
