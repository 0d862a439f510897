package storage

import (
	"os"
	"testing"

	"schakel/domain/fout"
)

// /sys refuses new files to everybody, so this holds for root as well.
func TestAReadOnlyFolderIsRefused(t *testing.T) {
	for _, maak := range []bool{true, false} {
		_, err := Open(t.Context(), "/sys", Opties{Maak: maak})
		if fout.CodeVan(err) != fout.Technisch || err.Error() != alleenLezen(nil).Error() {
			t.Errorf("make %t: %v", maak, err)
		}
	}
	if _, err := Open(t.Context(), "/sys/nieuwe-map", Opties{Maak: true}); fout.CodeVan(err) != fout.Technisch {
		t.Errorf("a new folder inside: %v", err)
	}
	if _, err := os.Stat("/sys/" + Bestand); err == nil {
		t.Error("a file was made after all")
	}
}
