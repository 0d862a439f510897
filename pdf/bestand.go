package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// bestand is a PDF as its numbered objects, each without "n 0 obj" and "endobj".
type bestand struct {
	objecten [][]byte // by number; 0 is not used
	root     int      // the catalog
	info     int
	paginas  []int
	pers     pers
}

var errBestand = errors.New("pdf: not the file that was drawn")

// leesBestand reads a file as gofpdf writes it: one plain cross-reference table.
func leesBestand(in []byte) (*bestand, error) {
	start := bytes.LastIndex(in, []byte("startxref\n"))
	if start < 0 {
		return nil, errBestand
	}
	tabel, err := strconv.Atoi(eersteWoord(in[start+len("startxref\n"):]))
	if err != nil || tabel < 0 || tabel >= start {
		return nil, errBestand
	}
	b := &bestand{}
	if err := b.leesObjecten(in, tabel, strings.Split(string(in[tabel:start]), "\n")); err != nil {
		return nil, err
	}
	staart := in[tabel:start]
	if b.root, err = verwijzing(staart, "Root"); err != nil {
		return nil, err
	}
	if b.info, err = verwijzing(staart, "Info"); err != nil {
		return nil, err
	}
	return b, b.leesPaginas()
}

func eersteWoord(b []byte) string {
	woord, _, _ := strings.Cut(strings.TrimSpace(string(b[:min(len(b), 32)])), "\n")
	return woord
}

// leesObjecten cuts the file at the offsets of the table.
func (b *bestand) leesObjecten(in []byte, tabel int, regels []string) error {
	if len(regels) < 3 || regels[0] != "xref" {
		return errBestand
	}
	n, err := strconv.Atoi(strings.TrimPrefix(regels[1], "0 "))
	if err != nil || n < 2 || len(regels) < 2+n {
		return errBestand
	}
	plek := make([]int, n)
	for i := 1; i < n; i++ {
		if plek[i], err = strconv.Atoi(strings.TrimSuffix(regels[2+i], " 00000 n ")); err != nil {
			return errBestand
		}
	}
	plek[0] = tabel
	orde := slices.Sorted(slices.Values(plek))
	b.objecten = make([][]byte, n)
	for i := 1; i < n; i++ {
		k, _ := slices.BinarySearch(orde, plek[i])
		if k+1 >= len(orde) || orde[k+1] > len(in) {
			return errBestand
		}
		inhoud, ok := bytes.CutPrefix(in[plek[i]:orde[k+1]], fmt.Appendf(nil, "%d 0 obj\n", i))
		if !ok {
			return errBestand
		}
		b.objecten[i] = bytes.TrimSpace(bytes.TrimSuffix(bytes.TrimSpace(inhoud), []byte("endobj")))
	}
	return nil
}

// verwijzing finds "/naam n 0 R" and gives n.
func verwijzing(b []byte, naam string) (int, error) {
	_, rest, ok := bytes.Cut(b, []byte("/"+naam+" "))
	if !ok {
		return 0, errBestand
	}
	getal, _, _ := bytes.Cut(rest, []byte(" "))
	n, err := strconv.Atoi(string(getal))
	if err != nil || n < 1 {
		return 0, errBestand
	}
	return n, nil
}

func (b *bestand) leesPaginas() error {
	m := regexp.MustCompile(`/Kids \[([0-9 R]*)\]`).FindSubmatch(b.objecten[1])
	if m == nil {
		return errBestand
	}
	for deel := range strings.SplitSeq(string(m[1]), " 0 R") {
		if deel = strings.TrimSpace(deel); deel == "" {
			continue
		}
		n, err := strconv.Atoi(deel)
		if err != nil || n <= 0 || n >= len(b.objecten) {
			return errBestand
		}
		b.paginas = append(b.paginas, n)
	}
	return nil
}

// voeg adds an object and gives its number.
func (b *bestand) voeg(inhoud string) int {
	b.objecten = append(b.objecten, []byte(inhoud))
	return len(b.objecten) - 1
}

// stroom adds a compressed stream; extra stands in its dictionary.
func (b *bestand) stroom(extra string, data []byte) (int, error) {
	inhoud, err := b.pers.stroom(extra, data)
	if err != nil {
		return 0, err
	}
	return b.voeg(inhoud), nil
}

// pers compresses streams. One compressor serves a whole file: it is larger than
// what it makes.
type pers struct{ w *zlib.Writer }

func (p *pers) stroom(extra string, data []byte) (string, error) {
	var uit bytes.Buffer
	if p.w == nil {
		p.w = zlib.NewWriter(&uit)
	} else {
		p.w.Reset(&uit)
	}
	if _, err := p.w.Write(data); err != nil {
		return "", err
	}
	if err := p.w.Close(); err != nil {
		return "", err
	}
	return fmt.Sprintf("<<%s /Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream", extra, uit.Len(), uit.Bytes()), nil
}

// ontrold gives the data of a stream that is not compressed.
func ontrold(object []byte) ([]byte, error) {
	_, rest, ok := bytes.Cut(object, []byte("stream\n"))
	if !ok || bytes.Contains(object[:len(object)-len(rest)], []byte("/Filter")) {
		return nil, errBestand
	}
	data, ok := bytes.CutSuffix(rest, []byte("endstream"))
	if !ok {
		return nil, errBestand
	}
	return data, nil
}

// schrijf gives the file. Its ID is the hash of what it holds.
func (b *bestand) schrijf(versie string) []byte {
	var uit bytes.Buffer
	uit.WriteString("%PDF-" + versie + "\n%\xE2\xE3\xCF\xD3\n")
	plek := make([]int, len(b.objecten))
	for i := 1; i < len(b.objecten); i++ {
		plek[i] = uit.Len()
		fmt.Fprintf(&uit, "%d 0 obj\n%s\nendobj\n", i, b.objecten[i])
	}
	id := sha256.Sum256(uit.Bytes())
	xref := uit.Len()
	fmt.Fprintf(&uit, "xref\n0 %d\n0000000000 65535 f \n", len(b.objecten))
	for _, p := range plek[1:] {
		fmt.Fprintf(&uit, "%010d 00000 n \n", p)
	}
	fmt.Fprintf(&uit, "trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /ID [<%X> <%X>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(b.objecten), b.root, b.info, id[:16], id[:16], xref)
	return uit.Bytes()
}
