package storage

import (
	"context"
	"path/filepath"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/poort"
)

func TestStoreInMemoryKeepsTheContract(t *testing.T) {
	domaintest.StoreSuite(t, func(t *testing.T) poort.Store { return openProefstore(t, Geheugen, Opties{}) })
}

func TestStoreInAFileKeepsTheContract(t *testing.T) {
	domaintest.StoreSuite(t, func(t *testing.T) poort.Store {
		return openProefstore(t, filepath.Join(t.TempDir(), "map met spatie & 100% #1?"), Opties{Maak: true})
	})
}

// openProefstore opens a store that is checked and closed at the end of the test.
func openProefstore(t *testing.T, plek string, o Opties) *Store {
	t.Helper()
	s := openZelf(t, plek, o)
	t.Cleanup(func() {
		bevindingen, err := s.Controleer(context.Background()) // the context of t is over by now
		if err != nil || len(bevindingen) > 0 {
			t.Errorf("check at the end: %v, %v", bevindingen, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// openZelf opens a store that the test closes itself.
func openZelf(t *testing.T, plek string, o Opties) *Store {
	t.Helper()
	s, err := Open(t.Context(), plek, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
