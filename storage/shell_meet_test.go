//go:build meet

package storage

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// rondes is how often each question is asked; of its times the median counts.
const rondes = 15

// meet reports one line of the table: what, ours, the reference, what that is, the aim.
func meet(tb testing.TB, wat string, ons, ander time.Duration, naam, doel string) {
	tb.Helper()
	tb.Attr("meting", fmt.Sprintf("%s|%.3f|%.3f|ms|%s|%s", wat, ms(ons), ms(ander), naam, doel))
}

func ms(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }

// medianen runs each of fns once per round, one round after the other, and gives the
// median of each; the first round warms up.
func medianen(tb testing.TB, fns []func() error) []time.Duration {
	tb.Helper()
	tijden := make([][]time.Duration, len(fns))
	for ronde := range rondes + 1 {
		for i, fn := range fns {
			begin := time.Now()
			if err := fn(); err != nil {
				tb.Fatal(err)
			}
			if ronde > 0 {
				tijden[i] = append(tijden[i], time.Since(begin))
			}
		}
	}
	return perVraag(tijden)
}

func perVraag(tijden [][]time.Duration) []time.Duration {
	uit := make([]time.Duration, len(tijden))
	for i, t := range tijden {
		slices.Sort(t)
		uit[i] = t[len(t)/2]
	}
	return uit
}

func p95(d []time.Duration) time.Duration {
	d = slices.Sorted(slices.Values(d))
	return d[len(d)*95/100]
}

// inShell asks the same in the shell of SQLite: one process, our settings, each question
// a list of statements. Its .timer gives wall time in whole milliseconds only, so the
// processor time counts, which for data in memory is the same or less.
func inShell(tb testing.TB, s *Store, vragen [][]string) []time.Duration {
	tb.Helper()
	pad := filepath.Join(tb.TempDir(), "kopie")
	if err := metDriver(tb.Context(), s.db, func(c driverConn) error { return kopieer(c, dsn(pad, "")) }); err != nil {
		tb.Fatal(err)
	}
	var in strings.Builder
	in.WriteString("pragma locking_mode = exclusive; pragma main.cache_size = -64000; pragma temp_store = 2;\n.timer on\n")
	for range rondes + 1 {
		for _, v := range vragen {
			in.WriteString(strings.Join(v, "\n") + "\n")
		}
	}
	cmd := exec.CommandContext(tb.Context(), "sqlite3", "-batch", "-bail", pad)
	cmd.Stdin = strings.NewReader(in.String())
	out, err := cmd.CombinedOutput()
	if err != nil {
		tb.Fatalf("sqlite3: %v\n%.500s", err, out)
	}
	return leesTimer(tb, string(out), vragen)
}

func leesTimer(tb testing.TB, uit string, vragen [][]string) []time.Duration {
	tb.Helper()
	regels := regexp.MustCompile(`(?m)^Run Time: real \S+ user (\S+) sys (\S+)$`).FindAllStringSubmatch(uit, -1)
	tijden := make([][]time.Duration, len(vragen))
	for ronde := range rondes + 1 {
		for i, v := range vragen {
			if len(regels) < len(v) {
				tb.Fatalf("the shell timed fewer statements than it was given: %.300s", uit)
			}
			var som time.Duration
			for _, r := range regels[:len(v)] {
				som += seconden(tb, r[1]) + seconden(tb, r[2])
			}
			regels = regels[len(v):]
			if ronde > 0 {
				tijden[i] = append(tijden[i], som)
			}
		}
	}
	if len(regels) > 0 {
		tb.Fatalf("the shell timed %d statements too many", len(regels))
	}
	return perVraag(tijden)
}

func seconden(tb testing.TB, s string) time.Duration {
	tb.Helper()
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		tb.Fatal(err)
	}
	return time.Duration(f * float64(time.Second))
}

// letterlijk writes the values of ? into a statement, in order.
func letterlijk(vraag string, args []any) string {
	var b strings.Builder
	for _, a := range args {
		voor, na, _ := strings.Cut(vraag, "?")
		b.WriteString(voor + waarde(a))
		vraag = na
	}
	return strings.Join(strings.Fields(b.String()+vraag), " ") + ";"
}

func waarde(a any) string {
	if s, ok := a.(string); ok {
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	}
	return fmt.Sprint(a)
}
