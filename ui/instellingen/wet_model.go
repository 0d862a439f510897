package instellingen

import (
	"cmp"
	"strings"

	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
)

// wetRij is one value of the law in one period.
type wetRij struct {
	sleutel     string
	wat         string
	waarde      string
	vanaf, tot  kalender.Datum
	artikel     string
	bron        string
	gelezen     kalender.Datum
	controleren bool
	geldt       bool // today
	gevouwen    string
}

// wetRijen gives every value, the periods of one under each other, the latest first.
func wetRijen(op kalender.Datum) []wetRij {
	var uit []wetRij
	for _, p := range wet.Parameters() {
		for i := len(p.Rijen) - 1; i >= 0; i-- {
			r := p.Rijen[i]
			rij := wetRij{
				sleutel: p.Naam + " " + r.From.ISO(), wat: hoofdletter(p.Omschrijving), waarde: p.Eenheid.Tekst(r.Waarde),
				vanaf: r.From, tot: r.To, artikel: r.Artikel, bron: r.Source, gelezen: r.CheckedOn, controleren: r.TeControleren,
			}
			laatste := i == len(p.Rijen)-1 || p.Rijen[i+1].From.Na(op)
			rij.geldt = laatste && !r.From.Na(op) && (r.To.Leeg() || !op.Na(r.To))
			rij.gevouwen = persoon.Vouw(strings.Join([]string{rij.wat, rij.waarde, rij.artikel, rij.bron}, " "))
			uit = append(uit, rij)
		}
	}
	return uit
}

func hoofdletter(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return ""
	}
	return strings.ToUpper(string(r[0])) + string(r[1:])
}

// wetModel is the table of the law with its search.
type wetModel struct {
	tabel       *tabel.Model[wetRij]
	totaal      int
	zoek        string
	alleenNu    bool
	alleenTwijf bool
}

func newWetModel(op kalender.Datum) *wetModel {
	m := &wetModel{alleenNu: true}
	m.tabel = tabel.New(func(r wetRij) string { return r.sleutel }, wetKolommen()...)
	rijen := wetRijen(op)
	m.totaal = len(rijen)
	m.tabel.Zet(rijen)
	m.filter()
	return m
}

func wetKolommen() []tabel.Kolom[wetRij] {
	wat := tabel.Tekstkolom("wat", "Onderwerp", 300, func(r wetRij) string { return r.wat })
	wat.Rekt = true
	getal := tabel.Tekstkolom("getal", "Waarde", 110, func(r wetRij) string { return r.waarde })
	getal.Rechts, getal.Vergelijk = true, nil
	getal.Cel = func(r wetRij) tabel.Cel { return tabel.Cel{Tekst: r.waarde, Vet: r.geldt} }
	vanaf := tabel.Tekstkolom("vanaf", "Vanaf", 88, func(r wetRij) string { return r.vanaf.String() })
	vanaf.Rechts = true
	vanaf.Vergelijk = func(a, b wetRij) int { return a.vanaf.Vergelijk(b.vanaf) }
	artikel := tabel.Tekstkolom("artikel", "Artikel", 190, func(r wetRij) string { return r.artikel })
	bron := tabel.Tekstkolom("bron", "Bron", 240, func(r wetRij) string { return r.bron })
	bron.Rekt = true
	stand := tabel.Tekstkolom("stand", "Nagelezen", 152, func(r wetRij) string { return r.gelezen.String() })
	stand.Cel = func(r wetRij) tabel.Cel {
		if r.controleren {
			return tabel.Cel{Tekst: text.TeControleren, Icoon: "waarschuwing", Toon: tabel.DezeWeek}
		}
		return tabel.Cel{Tekst: r.gelezen.String(), Toon: tabel.Zacht}
	}
	stand.Vergelijk = func(a, b wetRij) int {
		if a.controleren != b.controleren {
			return cmp.Compare(b2i(b.controleren), b2i(a.controleren))
		}
		return a.gelezen.Vergelijk(b.gelezen)
	}
	return []tabel.Kolom[wetRij]{wat, getal, vanaf, artikel, bron, stand}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// filter shows the rows that hold every word of the search and pass the choices.
func (m *wetModel) filter() {
	woorden := strings.Fields(persoon.Vouw(m.zoek))
	m.tabel.Filter(func(r wetRij) bool {
		if (m.alleenNu && !r.geldt) || (m.alleenTwijf && !r.controleren) {
			return false
		}
		for _, w := range woorden {
			if !strings.Contains(r.gevouwen, w) {
				return false
			}
		}
		return true
	})
}

// telling says how many rows are in sight.
func (m *wetModel) telling() string {
	if n := m.tabel.Len(); n > 0 {
		return text.Aantal(n, "waarde", "waarden")
	}
	return "Niets gevonden. Zoek op een ander woord of toon ook eerdere waarden."
}

// periode writes from when until when a value holds.
func (r wetRij) periode() string {
	if r.tot.Leeg() {
		return "vanaf " + r.vanaf.Lang()
	}
	return "van " + r.vanaf.Lang() + " tot en met " + r.tot.Lang()
}
