package pdf

import (
	"context"
	"fmt"
	"runtime"
	"testing"

	"schakel/domain/document"
)

// vierPaginas is a PIP of four pages: the letter, the plan with its tables, the legal part.
func vierPaginas(t testing.TB, naam string) document.Document {
	d := voorbeeldPIP(t, naam)
	for i, b := range d.Blokken {
		if tabel, ok := b.(document.Tabel); ok && len(tabel.Rijen) > 10 {
			tabel.Rijen = tabel.Rijen[:8]
			d.Blokken[i] = tabel
		}
	}
	return d
}

func BenchmarkPIP(b *testing.B) {
	z, d := zetter(b, false), vierPaginas(b, "Selam Tesfay")
	uit, err := z.Zet(context.Background(), d)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := z.Zet(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(uit))/1000, "KB/PIP")
}

// BenchmarkReeks makes a thousand PIPs of different people and tells what memory
// is held after the first hundred and after the last.
func BenchmarkReeks(b *testing.B) {
	z, d := zetter(b, false), vierPaginas(b, "Selam Tesfay")
	for b.Loop() {
		var na100, na1000 float64
		for i := range 1000 {
			d.Adres = []string{fmt.Sprintf("Persoon%d Achternaam%d", i, i*7), "Stationsstraat 4", "6001 CK  VOORBEELD"}
			if _, err := z.Zet(context.Background(), d); err != nil {
				b.Fatal(err)
			}
			if i == 99 {
				na100 = heapMB()
			}
		}
		na1000 = heapMB()
		b.ReportMetric(na100, "MB/na100")
		b.ReportMetric(na1000, "MB/na1000")
	}
}

func heapMB() float64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc) / 1e6
}
