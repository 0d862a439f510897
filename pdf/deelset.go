package pdf

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
)

// deelset is the part of a font that one document uses. Glyphs are numbered in
// the order of use, from 1. A glyph that stands for two different texts gets two
// numbers, so that every number has one meaning when text is copied or read aloud.
type deelset struct {
	letter  *letter
	nummers map[teken]uint16
	tekens  []teken // by number; the first is .notdef
}

// teken is a glyph with the text it stands for.
type teken struct {
	glief uint16
	tekst string
}

func newDeelset(l *letter) *deelset {
	return &deelset{letter: l, nummers: map[teken]uint16{}, tekens: []teken{{}}}
}

// nummer gives the number of t in the subset.
func (d *deelset) nummer(t teken) uint16 {
	n, ok := d.nummers[t]
	if !ok {
		n = uint16(len(d.tekens))
		d.nummers[t] = n
		d.tekens = append(d.tekens, t)
	}
	return n
}

// naam is the font name with the tag a subset must carry.
func (d *deelset) naam() string {
	h := sha256.New()
	for _, t := range d.tekens {
		fmt.Fprintf(h, "%d %q\n", t.glief, t.tekst)
	}
	som := h.Sum(nil)
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + som[i]%26
	}
	return string(tag) + "+" + d.letter.naam
}

// ttf writes the subset as a TrueType file without hints, and the advance widths
// of its glyphs in thousandths of the em. Parts of composite glyphs follow the
// glyphs in use.
func (d *deelset) ttf() (bestand []byte, breedtes []int) {
	gliefs := make([]uint16, 0, len(d.tekens)+16)
	for _, t := range d.tekens {
		gliefs = append(gliefs, t.glief)
	}
	delen := map[uint16]uint16{} // glyph in the font -> number as a part
	var glyf, loca, hmtx []byte
	for i := 0; i < len(gliefs); i++ { // grows while it runs
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		glyf = append(glyf, hernummer(zonderHints(d.letter.omtrek(gliefs[i])), func(g uint16) uint16 {
			n, ok := delen[g]
			if !ok {
				n = uint16(len(gliefs))
				delen[g] = n
				gliefs = append(gliefs, g)
			}
			return n
		})...)
		for len(glyf)%4 != 0 {
			glyf = append(glyf, 0)
		}
		hmtx = append(hmtx, d.letter.hmtx(gliefs[i])...)
		breedtes = append(breedtes, d.letter.breed(gliefs[i]))
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	return stelSamen(map[string][]byte{
		"glyf": glyf, "loca": loca, "hmtx": hmtx,
		"head": metWaarde(metWaarde(d.letter.tabel["head"], 8, 0, 0), 50, 1), // no sum yet; long offsets
		"hhea": metWaarde(d.letter.tabel["hhea"], 34, uint16(len(gliefs))),
		"maxp": metWaarde(d.letter.tabel["maxp"], 4, uint16(len(gliefs))),
	}), breedtes
}

// metWaarde gives a copy of b with 16-bit values set from offset i.
func metWaarde(b []byte, i int, waarden ...uint16) []byte {
	uit := slices.Clone(b)
	for _, w := range waarden {
		binary.BigEndian.PutUint16(uit[i:], w)
		i += 2
	}
	return uit
}

// The flags of a part of a composite glyph that say what follows.
const (
	deelWoorden   = 1 << 0
	deelSchaal    = 1 << 3
	deelMeer      = 1 << 5
	deelSchaalXY  = 1 << 6
	deelMatrix    = 1 << 7
	deelOpdracht  = 1 << 8
	kopVanGlief   = 10
	simpelMinimum = 12
)

func samengesteld(b []byte) bool { return len(b) > kopVanGlief && b[0]&0x80 != 0 }

// zonderHints drops the instructions of a glyph: screens and printers that show
// PDF do not run them, and they are a third of the font.
func zonderHints(b []byte) []byte {
	if len(b) < simpelMinimum || samengesteld(b) {
		return b
	}
	contouren := int(binary.BigEndian.Uint16(b))
	i := kopVanGlief + 2*contouren
	if i+2 > len(b) {
		return b
	}
	n := int(binary.BigEndian.Uint16(b[i:]))
	if i+2+n > len(b) {
		return b
	}
	uit := slices.Clone(b[:i])
	uit = append(uit, 0, 0)
	return append(uit, b[i+2+n:]...)
}

// hernummer gives the parts of a composite glyph their numbers in the subset.
func hernummer(b []byte, nummer func(uint16) uint16) []byte {
	if !samengesteld(b) {
		return b
	}
	uit := slices.Clone(b)
	for i := kopVanGlief; i+4 <= len(uit); {
		vlag := binary.BigEndian.Uint16(uit[i:])
		binary.BigEndian.PutUint16(uit[i:], vlag&^deelOpdracht)
		binary.BigEndian.PutUint16(uit[i+2:], nummer(binary.BigEndian.Uint16(uit[i+2:])))
		i += 4 + deelLengte(vlag)
		if vlag&deelMeer == 0 {
			return uit[:min(i, len(uit))]
		}
	}
	return uit
}

// deelLengte is the length of the placement after the flags and the number.
func deelLengte(vlag uint16) int {
	n := 2
	if vlag&deelWoorden != 0 {
		n = 4
	}
	switch {
	case vlag&deelSchaal != 0:
		n += 2
	case vlag&deelSchaalXY != 0:
		n += 4
	case vlag&deelMatrix != 0:
		n += 8
	}
	return n
}

// stelSamen writes tables as one file, with the sums the format asks for.
func stelSamen(tabellen map[string][]byte) []byte {
	namen := slices.Sorted(maps.Keys(tabellen))
	n := len(namen)
	macht, stap := 1, 0
	for macht*2 <= n {
		macht, stap = macht*2, stap+1
	}
	uit := binary.BigEndian.AppendUint32(nil, 0x00010000)
	for _, w := range []int{n, macht * 16, stap, (n - macht) * 16} {
		uit = binary.BigEndian.AppendUint16(uit, uint16(w))
	}
	plek, head := 12+16*n, 0
	for _, naam := range namen {
		b := tabellen[naam]
		if naam == "head" {
			head = plek
		}
		uit = append(uit, naam...)
		uit = binary.BigEndian.AppendUint32(uit, som(b))
		uit = binary.BigEndian.AppendUint32(uit, uint32(plek))
		uit = binary.BigEndian.AppendUint32(uit, uint32(len(b)))
		plek += (len(b) + 3) &^ 3
	}
	for _, naam := range namen {
		uit = append(uit, tabellen[naam]...)
		for len(uit)%4 != 0 {
			uit = append(uit, 0)
		}
	}
	binary.BigEndian.PutUint32(uit[head+8:], 0xB1B0AFBA-som(uit))
	return uit
}

// som adds b as 32-bit words.
func som(b []byte) uint32 {
	var s uint32
	for ; len(b) >= 4; b = b[4:] {
		s += binary.BigEndian.Uint32(b)
	}
	if len(b) > 0 {
		var rest [4]byte
		copy(rest[:], b)
		s += binary.BigEndian.Uint32(rest[:])
	}
	return s
}
