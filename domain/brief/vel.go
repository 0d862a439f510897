package brief

import (
	"strings"

	"schakel/domain/document"
	"schakel/domain/fout"
)

// vel gathers blocks; what says nothing is left out, so that no heading stands
// alone and no cell is empty.
type vel struct{ blokken []document.Blok }

func (v *vel) voeg(bb ...document.Blok) { v.blokken = append(v.blokken, bb...) }

func (v *vel) alinea(teksten ...string) {
	for _, t := range zonderLeeg(teksten...) {
		v.voeg(document.Alinea{Tekst: t})
	}
}

func (v *vel) nadruk(tekst string) {
	if tekst != "" {
		v.voeg(document.Alinea{Tekst: tekst, Nadruk: true})
	}
}

func (v *vel) lijst(genummerd bool, punten ...string) {
	if punten = zonderLeeg(punten...); len(punten) > 0 {
		v.voeg(document.Lijst{Genummerd: genummerd, Punten: punten})
	}
}

func (v *vel) gegevens(gg ...document.Gegeven) {
	if gg = zonderLegeWaarden(gg); len(gg) > 0 {
		v.voeg(document.Gegevens{Rijen: gg})
	}
}

// tabel adds the rows of which every cell says something.
func (v *vel) tabel(bijschrift string, kop []string, breedtes []float64, rijen ...[]string) {
	var vol [][]string
	for _, r := range rijen {
		if len(zonderLeeg(r...)) == len(kop) {
			vol = append(vol, zonderLeeg(r...))
		}
	}
	if len(vol) > 0 {
		v.voeg(document.Tabel{Bijschrift: bijschrift, Kop: kop, Breedtes: breedtes, Rijen: vol, RijKoppen: true})
	}
}

// noot puts a text under the table that was added last.
func (v *vel) noot(tekst string) {
	n := len(v.blokken) - 1
	if n < 0 {
		return
	}
	if t, ok := v.blokken[n].(document.Tabel); ok {
		t.Noot = tekst
		v.blokken[n] = t
	}
}

// afspraken adds the two-column table of most parts of the plan: what, and what was agreed.
// The heading above it says enough, so it has no head of its own.
func (v *vel) afspraken(rijen ...[]string) {
	var vol [][]string
	for _, r := range rijen {
		if len(zonderLeeg(r...)) == len(r) {
			vol = append(vol, zonderLeeg(r...))
		}
	}
	if len(vol) > 0 {
		v.voeg(document.Tabel{Breedtes: []float64{0.3, 0.7}, Rijen: vol, RijKoppen: true})
	}
}

// deel adds a heading with what maak writes under it, or nothing at all.
func (v *vel) deel(niveau int, kop string, maak func(*vel)) {
	var onder vel
	maak(&onder)
	if len(onder.blokken) == 0 {
		return
	}
	v.voeg(document.Kop{Niveau: niveau, Tekst: kop})
	v.voeg(onder.blokken...)
}

// bijeen adds what maak writes, kept on one page.
func (v *vel) bijeen(maak func(*vel)) {
	var samen vel
	maak(&samen)
	if len(samen.blokken) > 0 {
		v.voeg(document.Bijeen{Blokken: samen.blokken})
	}
}

// keur is the last look at a document: structure that a program got wrong, not a person.
func keur(d document.Document) error {
	if strings.TrimSpace(d.Titel) == "" || len(d.Blokken) == 0 {
		return fout.New(fout.Technisch, "Het document is leeg.")
	}
	if g := d.Controleer(); len(g) > 0 {
		return fout.Wrap(g[0], fout.Technisch, "Het document is niet goed opgebouwd. Meld dit bij de beheerder van het programma.")
	}
	for i, b := range d.Blokken {
		goed := true
		switch b := b.(type) {
		case document.Kop:
			goed = b.Tekst != "" && i+1 < len(d.Blokken) && onderKop(b, d.Blokken[i+1])
		case document.Tabel:
			for _, r := range b.Rijen {
				goed = goed && len(zonderLeeg(r...)) == len(r)
			}
		default:
		}
		if !goed {
			return fout.New(fout.Technisch, "Het document is niet goed opgebouwd. Meld dit bij de beheerder van het programma.")
		}
	}
	return nil
}

// onderKop tells whether b may follow heading k: text, or a heading below it.
func onderKop(k document.Kop, b document.Blok) bool {
	switch b := b.(type) {
	case document.Kop:
		return b.Niveau > k.Niveau
	case document.NieuwePagina:
		return false
	default:
		return true
	}
}
