package storage

import (
	"strconv"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/poort"
)

func TestKilledInTheMiddleOfATransactionNothingIsTornOrLost(t *testing.T) {
	plek := maakProef(t, 2)
	onafgesloten := 0
	for ronde := range 8 {
		eerder := gebeurtenissen(t, plek)
		c, regels := kind(t, "schrijven", plek)
		gemeld := 0
		for gemeld < 3+7*ronde && regels.Scan() {
			n, err := strconv.Atoi(regels.Text())
			if err != nil {
				t.Fatalf("the child says %q", regels.Text())
			}
			gemeld = n
		}
		if err := c.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for regels.Scan() { // what it still said before it died
			gemeld++
		}
		if err := c.Wait(); err == nil {
			t.Fatal("the child ended by itself")
		}
		if restant(plek + "/" + Bestand) {
			onafgesloten++
		}
		if na := gebeurtenissen(t, plek); na < eerder+gemeld {
			t.Errorf("round %d: %d operations were done, %d are kept", ronde, eerder+gemeld, na)
		}
	}
	if onafgesloten == 0 {
		t.Error("no kill left a log behind: the test tests nothing")
	}
}

// gebeurtenissen opens the administration, which checks it when it was not closed well,
// and counts the operations that are kept whole.
func gebeurtenissen(t *testing.T, plek string) int {
	t.Helper()
	s, err := Open(t.Context(), plek, Opties{})
	if err != nil {
		t.Fatal(err)
	}
	defer sluit(t, s)
	if bevindingen, err := s.Controleer(t.Context()); err != nil || len(bevindingen) > 0 {
		t.Errorf("check: %v, %v", bevindingen, err)
	}
	een, twee := standVan(t, s, 1), standVan(t, s, 2)
	if len(een.Gebeurtenissen) != len(twee.Gebeurtenissen) || een.Versie != twee.Versie {
		t.Errorf("torn: %d and %d events", len(een.Gebeurtenissen), len(twee.Gebeurtenissen))
	}
	err = s.View(t.Context(), func(l poort.Lezer) error {
		for id := dossier.ID(1); id <= 2; id++ {
			rijen, err := l.Audit().Dossier(t.Context(), id, 0)
			if err != nil {
				return err
			}
			if int64(len(rijen)) != een.Versie {
				t.Errorf("dossier %d: %d audit rows at versie %d", id, len(rijen), een.Versie)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return len(een.Gebeurtenissen)
}
