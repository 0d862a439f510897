package dossier_test

import (
	"errors"
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
)

// dag reads an ISO date; "" is no date.
func dag(t *testing.T, iso string) kalender.Datum {
	t.Helper()
	if iso == "" {
		return kalender.Datum{}
	}
	return domaintest.Dag(t, iso)
}

// velden gives the fields of all errors in err, in order.
func velden(err error) string {
	var l fout.Lijst
	var f *fout.Fout
	switch {
	case errors.As(err, &l):
	case errors.As(err, &f):
		l = fout.Lijst{f}
	}
	var uit []string
	for _, f := range l {
		uit = append(uit, f.Veld)
	}
	return strings.Join(uit, ",")
}

// geweigerd fails unless err is for people, with this code and this field.
func geweigerd(t *testing.T, err error, code fout.Code, veld string) {
	t.Helper()
	if fout.CodeVan(err) != code || velden(err) != veld {
		t.Errorf("got %v (%s at %q), want %s at %q", err, fout.CodeVan(err), velden(err), code, veld)
	}
}

func gelukt(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// laatsteFeit gives the newest line of one kind.
func laatsteFeit(d dossier.Dossier, soort string) dossier.Gebeurtenis {
	var g dossier.Gebeurtenis
	for _, e := range d.Stand().Gebeurtenissen {
		if e.Soort == soort {
			g = e
		}
	}
	return g
}
