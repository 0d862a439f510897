package pdf

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

// gelezen is a PDF read back, to check what was written without outside programs.
type gelezen struct {
	t testing.TB
	*bestand
	ruw []byte
}

func lees(t testing.TB, pdf []byte) gelezen {
	t.Helper()
	b, err := leesBestand(pdf)
	if err != nil {
		t.Fatalf("the file cannot be read back: %v", err)
	}
	return gelezen{t: t, bestand: b, ruw: pdf}
}

// object gives an object as text.
func (g gelezen) object(n int) string { return string(g.objecten[n]) }

// veld gives the object a key refers to.
func (g gelezen) veld(object int, naam string) int {
	g.t.Helper()
	n, err := verwijzing(g.objecten[object], naam)
	if err != nil || n >= len(g.objecten) {
		g.t.Fatalf("object %d has no /%s: %s", object, naam, g.object(object))
	}
	return n
}

// data gives the data of a stream, decompressed where needed.
func (g gelezen) data(n int) []byte {
	g.t.Helper()
	kop, rest, ok := bytes.Cut(g.objecten[n], []byte("\nstream\n"))
	if !ok {
		g.t.Fatalf("object %d is no stream", n)
	}
	rest = bytes.TrimSuffix(rest, []byte("\nendstream"))
	lengte := regexp.MustCompile(`/Length (\d+)`).FindSubmatch(kop)
	if want, _ := strconv.Atoi(string(lengte[1])); want != len(rest) {
		g.t.Fatalf("object %d: /Length %d, but %d bytes", n, want, len(rest))
	}
	if !bytes.Contains(kop, []byte("/FlateDecode")) {
		return rest
	}
	r, err := zlib.NewReader(bytes.NewReader(rest))
	if err != nil {
		g.t.Fatal(err)
	}
	uit, err := io.ReadAll(r)
	if err != nil {
		g.t.Fatal(err)
	}
	return uit
}

// pagina gives the operators of page i.
func (g gelezen) pagina(i int) string {
	g.t.Helper()
	return string(g.data(g.veld(g.paginas[i], "Contents")))
}

// hex reads "<FEFF0041>" or "<0041>".
func hex(s string) string {
	s = strings.TrimPrefix(strings.Trim(s, "<>"), "FEFF")
	var uit []uint16
	for ; len(s) >= 4; s = s[4:] {
		n, _ := strconv.ParseUint(s[:4], 16, 16)
		uit = append(uit, uint16(n))
	}
	return string(utf16.Decode(uit))
}

// unicodes gives for each font resource what its glyph numbers mean.
func (g gelezen) unicodes() map[string]map[uint64]string {
	g.t.Helper()
	uit := map[string]map[uint64]string{}
	fonts := regexp.MustCompile(`/(F\d+) (\d+) 0 R`)
	for _, m := range fonts.FindAllStringSubmatch(g.object(2), -1) {
		n, _ := strconv.Atoi(m[2])
		uit[m[1]] = map[uint64]string{}
		regels := regexp.MustCompile(`<([0-9A-F]{4})> <([0-9A-F]+)>\n`)
		cmap := string(g.data(g.veld(n, "ToUnicode")))
		for _, r := range regels.FindAllStringSubmatch(cmap[strings.Index(cmap, "beginbfchar"):], -1) {
			cid, _ := strconv.ParseUint(r[1], 16, 16)
			uit[m[1]][cid] = hex(r[2])
		}
	}
	return uit
}

// tekst gives what page i shows, in the order of drawing, a line for each text object.
// Without artefacts when inhoud is set.
func (g gelezen) tekst(i int, inhoud bool) string {
	g.t.Helper()
	uni := g.unicodes()
	var uit strings.Builder
	bt := regexp.MustCompile(`^BT /(F\d+) .* Tm (.*)ET$`)
	reeks := regexp.MustCompile(`<([0-9A-F]+)>`)
	artefact := false
	for regel := range strings.SplitSeq(g.pagina(i), "\n") {
		switch {
		case strings.HasPrefix(regel, "/Artifact"):
			artefact = true
		case regel == "EMC":
			artefact = false
		}
		m := bt.FindStringSubmatch(regel)
		if m == nil || (inhoud && artefact) {
			continue
		}
		for _, s := range reeks.FindAllStringSubmatch(m[2], -1) {
			for k := 0; k+4 <= len(s[1]); k += 4 {
				cid, _ := strconv.ParseUint(s[1][k:k+4], 16, 16)
				tekst, ok := uni[m[1]][cid]
				if !ok {
					g.t.Fatalf("glyph %d of %s has no meaning", cid, m[1])
				}
				uit.WriteString(tekst)
			}
		}
		uit.WriteString("\n")
	}
	return uit.String()
}

// knoop is an element of the structure tree, read back.
type knoop struct {
	soort, attr, alt, vervang string
	object                    int
	kinderen                  []*knoop
	mcids                     []plek // own content
}

type plek struct{ pagina, mcid int }

var (
	reSoort   = regexp.MustCompile(`/S /(\w+) /P (\d+) 0 R`)
	reKind    = regexp.MustCompile(`<</Type /MCR /Pg (\d+) 0 R /MCID (\d+)>>|(\d+) 0 R`)
	reAlt     = regexp.MustCompile(`/Alt (<[0-9A-F]*>)`)
	reVervang = regexp.MustCompile(`/ActualText (<[0-9A-F]*>)`)
	reAttr    = regexp.MustCompile(`/A (<<.*?>>)`)
)

// boom reads the structure tree and checks that each child names its parent.
func (g gelezen) boom() *knoop {
	g.t.Helper()
	wortel := g.veld(g.root, "StructTreeRoot")
	return g.knoop(g.veld(wortel, "K"), wortel)
}

func (g gelezen) knoop(n, ouder int) *knoop {
	g.t.Helper()
	o := g.object(n)
	m := reSoort.FindStringSubmatch(o)
	if m == nil || m[2] != strconv.Itoa(ouder) {
		g.t.Fatalf("element %d does not name %d as its parent: %s", n, ouder, o)
	}
	k := &knoop{soort: m[1], object: n}
	if a := reAlt.FindStringSubmatch(o); a != nil {
		k.alt = hex(a[1])
	}
	if a := reVervang.FindStringSubmatch(o); a != nil {
		k.vervang = hex(a[1])
	}
	if a := reAttr.FindStringSubmatch(o); a != nil {
		k.attr = a[1]
	}
	for _, kind := range reKind.FindAllStringSubmatch(o[strings.Index(o, "/K ["):], -1) {
		if kind[3] != "" {
			nr, _ := strconv.Atoi(kind[3])
			k.kinderen = append(k.kinderen, g.knoop(nr, n))
			continue
		}
		pg, _ := strconv.Atoi(kind[1])
		mcid, _ := strconv.Atoi(kind[2])
		for i, p := range g.paginas {
			if p == pg {
				k.mcids = append(k.mcids, plek{i, mcid})
			}
		}
	}
	return k
}

// alle gives the element and all below it, in reading order.
func (k *knoop) alle() []*knoop {
	uit := []*knoop{k}
	for _, kind := range k.kinderen {
		uit = append(uit, kind.alle()...)
	}
	return uit
}

// soorten gives the elements of one kind.
func (k *knoop) soorten(soort string) []*knoop {
	var uit []*knoop
	for _, x := range k.alle() {
		if x.soort == soort {
			uit = append(uit, x)
		}
	}
	return uit
}
