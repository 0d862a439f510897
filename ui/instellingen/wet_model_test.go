package instellingen

import (
	"strings"
	"testing"

	"schakel/domain/wet"
	"schakel/ui/kit/kittest"
)

func TestEveryValueOfTheLawHasOneRowInForceAtMost(t *testing.T) {
	op := kittest.Vandaag()
	geldt, rijen := map[string]int{}, 0
	sleutels := map[string]bool{}
	for _, r := range wetRijen(op) {
		rijen++
		if sleutels[r.sleutel] {
			t.Errorf("%q stands there twice", r.sleutel)
		}
		sleutels[r.sleutel] = true
		if r.geldt {
			geldt[strings.Fields(r.sleutel)[0]]++
		}
		if r.wat == "" || r.waarde == "" || r.artikel == "" || r.bron == "" {
			t.Errorf("%q is not whole: %+v", r.sleutel, r)
		}
	}
	for _, p := range wet.Parameters() {
		if geldt[p.Naam] > 1 {
			t.Errorf("%s: %d values in force", p.Naam, geldt[p.Naam])
		}
		rijen -= len(p.Rijen)
	}
	if rijen != 0 {
		t.Errorf("%d rows too many", rijen)
	}
}

func TestTheRowInForceIsTheOneTheRulesUse(t *testing.T) {
	op := kittest.Vandaag()
	n, rij, err := wet.Op(op).Getal(wet.Getal(wet.Parameters()[0].Naam), op)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range wetRijen(op) {
		if r.sleutel == wet.Parameters()[0].Naam+" "+rij.From.ISO() && (!r.geldt || !strings.HasPrefix(r.waarde, "3")) {
			t.Errorf("%d against %+v", n, r)
		}
	}
}

func TestSearchTakesEveryWordAndIgnoresAccents(t *testing.T) {
	m := newWetModel(kittest.Vandaag())
	if m.tabel.Len() == 0 || m.tabel.Len() >= m.totaal {
		t.Fatalf("%d of %d in force", m.tabel.Len(), m.totaal)
	}
	for _, g := range []struct {
		zoek string
		iets bool
	}{{"pip termijn", true}, {"PÍP", true}, {"bi 5.3", true}, {"pip xyz", false}, {"  ", true}} {
		m.zoek = g.zoek
		m.filter()
		if (m.tabel.Len() > 0) != g.iets {
			t.Errorf("%q: %d rows", g.zoek, m.tabel.Len())
		}
		if g.iets == strings.HasPrefix(m.telling(), "Niets") {
			t.Errorf("%q: says %q", g.zoek, m.telling())
		}
	}
}

func TestChoicesShowEarlierValuesOrOnlyThoseToCheck(t *testing.T) {
	m := newWetModel(kittest.Vandaag())
	m.alleenNu = false
	m.filter()
	if m.tabel.Len() != m.totaal {
		t.Errorf("%d of %d", m.tabel.Len(), m.totaal)
	}
	m.alleenTwijf = true
	m.filter()
	for i := range m.tabel.Len() {
		if r, _ := m.tabel.Rij(i); !r.controleren {
			t.Errorf("%q needs no check", r.sleutel)
		}
	}
	m.alleenTwijf = false
	m.filter()
	m.tabel.Sorteer("stand")
	if r, _ := m.tabel.Rij(0); !r.controleren {
		t.Error("those to check do not come first")
	}
	m.tabel.Sorteer("vanaf")
	a, _ := m.tabel.Rij(0)
	b, _ := m.tabel.Rij(m.tabel.Len() - 1)
	if !a.vanaf.Voor(b.vanaf) {
		t.Errorf("by day: %v first, %v last", a.vanaf, b.vanaf)
	}
}

func TestPeriodIsWrittenWithOrWithoutItsEnd(t *testing.T) {
	r := wetRij{vanaf: dag(t, "2022-01-01")}
	if got := r.periode(); got != "vanaf 1 januari 2022" {
		t.Errorf("%q", got)
	}
	r.tot = dag(t, "2022-12-31")
	if got := r.periode(); got != "van 1 januari 2022 tot en met 31 december 2022" {
		t.Errorf("%q", got)
	}
	if hoofdletter("") != "" || hoofdletter("één") != "Één" {
		t.Error("capitals")
	}
}
