package kalender_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"schakel/domain/fout"
	"schakel/domain/kalender"
)

// dag reads an ISO date of a test table; "" is the empty date.
func dag(t testing.TB, iso string) kalender.Datum {
	t.Helper()
	if iso == "" {
		return kalender.Datum{}
	}
	d, err := kalender.ParseISO(iso)
	if err != nil {
		t.Fatalf("date %q of the table: %v", iso, err)
	}
	return d
}

// gelijk compares and shows both.
func gelijk[T comparable](t testing.TB, wat string, kreeg, wil T) {
	t.Helper()
	if kreeg != wil {
		t.Errorf("%s: got %v, want %v", wat, kreeg, wil)
	}
}

// elkeDatum draws any date in the years given.
func elkeDatum(van, tot int) *rapid.Generator[kalender.Datum] {
	return rapid.Custom(func(t *rapid.T) kalender.Datum {
		begin, err := kalender.Op(van, 1, 1)
		if err != nil {
			t.Fatal(err)
		}
		dagen := rapid.IntRange(0, (tot-van+1)*365).Draw(t, "dagen")
		return begin.PlusDagen(dagen)
	})
}

// codeVan wants an error with a Dutch sentence and gives its code.
func codeVan(t testing.TB, err error) fout.Code {
	t.Helper()
	var f *fout.Fout
	if !errors.As(err, &f) || f.Melding == "" {
		t.Fatalf("no error for people but: %v", err)
	}
	return f.Code
}
