package pdf

import (
	"slices"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/bidi"
)

// regel is one line of text, its pieces in visual order.
type regel struct {
	stukken []stuk
	breed   float64 // thousandths of the em, without the space at the end
}

// woord is what may not be broken, with the spaces after it.
type woord struct {
	stukken, spatie []stuk
	breed, wit      float64
}

// letterzet is how text is set: weight, size and leading in points.
type letterzet struct {
	vet           bool
	grootte, hoog float64
}

// punten is the width of the line in points.
func (r regel) punten(z letterzet) float64 { return r.breed * z.grootte / 1000 }

// regels breaks text into lines of at most breed points. A word that is wider
// than a line is broken between characters; no other word is. There is always at
// least one line.
func (v *vormer) regels(tekst string, z letterzet, breed float64) []regel {
	ruimte := breed * 1000 / z.grootte
	tekst = schoon(tekst)
	if kaal := strings.TrimRight(tekst, " \n"); kaal != "" {
		tekst = kaal // only breaks are room to write in
	}
	var uit []regel
	for i, alinea := range strings.Split(tekst, "\n") {
		if i > 0 {
			uit[len(uit)-1].sluitMetSpatie(v, z)
		}
		uit = append(uit, vul(v.woorden(alinea, z.vet, ruimte), ruimte)...)
	}
	return uit
}

// sluitMetSpatie keeps the last word of a line apart from what follows it in the
// same element, for whoever reads or copies the text.
func (r *regel) sluitMetSpatie(v *vormer, z letterzet) {
	spatie := v.vorm([]rune{' '}, nil, z.vet)
	spatie[0].orde = len(r.stukken)
	r.stukken = append(r.stukken, spatie...)
}

// breedte is the width of text on one line, in points.
func (v *vormer) breedte(tekst string, z letterzet) float64 {
	var som float64
	for _, r := range v.regels(tekst, z, 1e7) {
		som = max(som, r.punten(z))
	}
	return som
}

// langsteWoord is the width of the widest unbreakable stretch, in points.
func (v *vormer) langsteWoord(tekst string, z letterzet) float64 {
	var som float64
	for _, w := range v.woorden(strings.ReplaceAll(schoon(tekst), "\n", " "), z.vet, 1e9) {
		som = max(som, w.breed)
	}
	return som * z.grootte / 1000
}

// woorden divides a paragraph where Unicode allows a line break (UAX 14).
func (v *vormer) woorden(alinea string, vet bool, ruimte float64) []woord {
	rs := v.dekkend([]rune(alinea), vet)
	niveaus := v.niveaus(rs)
	deel := func(a, b int) []bidi.Level {
		if niveaus == nil {
			return nil
		}
		return niveaus[a:b]
	}
	var uit []woord
	v.seg.Init(rs)
	vast := bindt(rs)
	for it := v.seg.LineIterator(); it.Next(); {
		l := it.Line()
		begin, eind := l.Offset, l.Offset+len(l.Text)
		wit := eind
		for wit > begin && rs[wit-1] == ' ' {
			wit--
		}
		var w woord
		w.stukken = v.vorm(rs[begin:wit], deel(begin, wit), vet)
		w.spatie = v.vorm(rs[wit:eind], deel(wit, eind), vet)
		w.breed, w.wit = lengte(w.stukken), lengte(w.spatie)
		if n := len(uit) - 1; n >= 0 && vast[begin] && uit[n].breed+uit[n].wit+w.breed <= ruimte {
			uit[n] = uit[n].met(w)
			continue
		}
		if w.breed <= ruimte {
			uit = append(uit, w)
			continue
		}
		uit = append(uit, v.knip(rs[begin:wit], deel(begin, wit), vet, ruimte)...)
		laatste := &uit[len(uit)-1]
		laatste.spatie, laatste.wit = w.spatie, w.wit
	}
	return uit
}

// met joins b to a, with the space between them.
func (a woord) met(b woord) woord {
	stukken := slices.Concat(a.stukken, a.spatie, b.stukken)
	return woord{stukken: stukken, spatie: b.spatie, breed: a.breed + a.wit + b.breed, wit: b.wit}
}

func lengte(ss []stuk) float64 {
	var som float64
	for _, s := range ss {
		som += s.breed
	}
	return som
}

// knip breaks an over-long word into parts that fit, each with at least one character.
// A mark stays with its letter.
func (v *vormer) knip(rs []rune, niveaus []bidi.Level, vet bool, ruimte float64) []woord {
	var uit []woord
	deel := func(a, b int) []stuk {
		if niveaus == nil {
			return v.vorm(rs[a:b], nil, vet)
		}
		return v.vorm(rs[a:b], niveaus[a:b], vet)
	}
	begin, breed := 0, 0.0
	for i := 0; i < len(rs); {
		eind := i + 1
		for eind < len(rs) && (unicode.Is(unicode.M, rs[eind]) || unicode.Is(unicode.Cf, rs[eind])) {
			eind++
		}
		b := lengte(deel(i, eind))
		if i > begin && breed+b > ruimte {
			s := deel(begin, i)
			uit = append(uit, woord{stukken: s, breed: lengte(s)})
			begin, breed = i, 0
		}
		breed, i = breed+b, eind
	}
	s := deel(begin, len(rs))
	return append(uit, woord{stukken: s, breed: lengte(s)})
}

// vul fills lines greedily. The space at a break stays at the end of its line,
// drawn but not counted: it keeps the words apart for whoever reads the text.
func vul(ws []woord, ruimte float64) []regel {
	var uit []regel
	var r []stuk
	breed, wit := 0.0, 0.0
	for i, w := range ws {
		if i > 0 && breed+wit+w.breed > ruimte {
			uit = append(uit, regel{visueel(r), breed})
			r, breed, wit = nil, 0, 0
		}
		r = append(append(r, w.stukken...), w.spatie...)
		breed, wit = breed+wit+w.breed, w.wit
	}
	return append(uit, regel{visueel(r), breed})
}

// visueel puts the pieces of a line in the order of the eye (rule L2 of the
// bidirectional algorithm). The space at the end belongs to the line, not to a run.
func visueel(ss []stuk) []stuk {
	for i := range ss {
		ss[i].orde = i
	}
	hoogste := bidi.Level(0)
	eind := len(ss)
	for eind > 0 && strings.TrimLeft(ss[eind-1].tekst, " ") == "" {
		eind--
	}
	for _, s := range ss[:eind] {
		hoogste = max(hoogste, s.niveau)
	}
	for n := hoogste; n > 0; n-- {
		for a := 0; a < eind; a++ {
			b := a
			for b < eind && ss[b].niveau >= n {
				b++
			}
			slices.Reverse(ss[a:b])
			a = max(a, b)
		}
	}
	return ss
}

// logisch gives what pieces of a line say, in the order in which they are read.
func logisch(ss []stuk) string {
	orde := slices.Clone(ss)
	slices.SortFunc(orde, func(a, b stuk) int { return a.orde - b.orde })
	var b strings.Builder
	for _, s := range orde {
		b.WriteString(s.tekst)
	}
	return b.String()
}

// tekst is what the line says.
func (r regel) tekst() string { return logisch(r.stukken) }
