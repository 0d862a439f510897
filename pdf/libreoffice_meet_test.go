//go:build meet

package pdf

import (
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"schakel/domain/document"
)

// TestMeetPIPAgainstLibreOffice sets the same text with both. LibreOffice is warm: its
// first runs, which make its profile and fill the disk cache, do not count; of those
// after them the fastest does.
func TestMeetPIPAgainstLibreOffice(t *testing.T) {
	z, d := zetter(t, false), vierPaginas(t, "Selam Tesfay")
	var ons []time.Duration
	for range 200 {
		begin := time.Now()
		if _, err := z.Zet(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		ons = append(ons, time.Since(begin))
	}
	slices.Sort(ons)

	const extra = 20
	soffice(t, d, 1)
	soffice(t, d, 1)
	een := min(soffice(t, d, 1), soffice(t, d, 1), soffice(t, d, 1))
	meer := soffice(t, d, 1+extra)
	meetMS(t, "Een PIP van vier bladzijden", ons[len(ons)/2], een, "LibreOffice, warm", ">=50")
	meetMS(t, "Een PIP in een reeks, zonder het starten van LibreOffice", ons[len(ons)/2], max(0, meer-een)/extra, "LibreOffice, per volgend stuk", "-")
}

func meetMS(t *testing.T, wat string, ons, ander time.Duration, naam, doel string) {
	t.Helper()
	t.Attr("meting", fmt.Sprintf("%s|%.3f|%.3f|ms|%s|%s", wat, ons.Seconds()*1000, ander.Seconds()*1000, naam, doel))
}

// soffice converts the text n times in one run, with a profile that stays during the test.
func soffice(t *testing.T, d document.Document, n int) time.Duration {
	t.Helper()
	plek := t.TempDir()
	args := []string{
		"-env:UserInstallation=file://" + filepath.Join(filepath.Dir(plek), "profiel"),
		"--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", plek,
	}
	for i := range n {
		pad := filepath.Join(plek, fmt.Sprintf("pip%d.html", i))
		if err := os.WriteFile(pad, []byte(alsHTML(d)), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, pad)
	}
	begin := time.Now()
	out, err := exec.CommandContext(t.Context(), "soffice", args...).CombinedOutput()
	duur := time.Since(begin)
	if err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
	for i := range n {
		if info, err := os.Stat(filepath.Join(plek, fmt.Sprintf("pip%d.pdf", i))); err != nil || info.Size() < 5000 {
			t.Fatalf("LibreOffice made no PDF %d: %v\n%s", i, err, out)
		}
	}
	return duur
}

// alsHTML writes the text of d in the plainest form that LibreOffice reads.
func alsHTML(d document.Document) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>%s</title></head><body>`, html.EscapeString(d.Titel))
	alineas(&b, "p", append(append(slices.Clone(d.Afzender.Regels), d.Adres...), d.Datum, d.Onderwerp)...)
	gegevensHTML(&b, d.Gegevens)
	for _, blok := range d.Blokken {
		blokHTML(&b, blok)
	}
	b.WriteString("</body></html>")
	return b.String()
}

func alineas(b *strings.Builder, tag string, teksten ...string) {
	for _, s := range teksten {
		fmt.Fprintf(b, "<%s>%s</%s>\n", tag, strings.ReplaceAll(html.EscapeString(s), "\n", "<br>"), tag)
	}
}

func rijHTML(b *strings.Builder, tag string, cellen []string) {
	b.WriteString("<tr>")
	alineas(b, tag, cellen...)
	b.WriteString("</tr>")
}

func gegevensHTML(b *strings.Builder, rijen []document.Gegeven) {
	b.WriteString("<table>")
	for _, g := range rijen {
		rijHTML(b, "td", []string{g.Label, g.Waarde})
	}
	b.WriteString("</table>")
}

func blokHTML(b *strings.Builder, blok document.Blok) {
	switch x := blok.(type) {
	case document.Kop:
		alineas(b, fmt.Sprintf("h%d", x.Niveau), x.Tekst)
	case document.Alinea:
		alineas(b, "p", x.Tekst)
	case document.Lijst:
		b.WriteString("<ul>")
		alineas(b, "li", x.Punten...)
		b.WriteString("</ul>")
	case document.Tabel:
		fmt.Fprintf(b, `<table border="1" width="100%%"><caption>%s</caption>`, html.EscapeString(x.Bijschrift))
		rijHTML(b, "th", x.Kop)
		for _, rij := range x.Rijen {
			rijHTML(b, "td", rij)
		}
		b.WriteString("</table>")
	case document.Gegevens:
		gegevensHTML(b, x.Rijen)
	case document.Regels:
		alineas(b, "p", x.Label)
	case document.Keuzes:
		alineas(b, "p", append([]string{x.Label}, x.Opties...)...)
	case document.Ondertekening:
		alineas(b, "p", append(append([]string{x.Links.Kop}, x.Links.Regels...), append([]string{x.Rechts.Kop}, x.Rechts.Regels...)...)...)
	case document.NieuwePagina:
		b.WriteString(`<p style="page-break-before: always"></p>`)
	case document.Bijeen:
		for _, deel := range x.Blokken {
			blokHTML(b, deel)
		}
	}
}

// TestMeetMemoryOfAThousandPIPs tells what memory is held after a hundred and after a thousand.
func TestMeetMemoryOfAThousandPIPs(t *testing.T) {
	z, d := zetter(t, false), vierPaginas(t, "Selam Tesfay")
	var na100 float64
	for i := range 1000 {
		d.Adres = []string{fmt.Sprintf("Persoon%d Achternaam%d", i, i*7), "Stationsstraat 4", "6001 CK  VOORBEELD"}
		if _, err := z.Zet(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		if i == 99 {
			na100 = gehouden()
		}
	}
	na1000 := gehouden()
	runtime.KeepAlive(z) // its fonts count
	t.Attr("meting", fmt.Sprintf("Geheugen na 1.000 PIP's in een reeks|%.2f|%.2f|MB|na 100 PIP's|<=1.1", na1000, na100))
}

// gehouden is what stays: a pool lets its spare parts go at the second collection only.
func gehouden() float64 {
	runtime.GC()
	return heapMB()
}
