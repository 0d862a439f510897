package wet_test

import (
	"testing"

	"schakel/domain/kalender"
	"schakel/domain/wet"
)

// Six weeks after a bekendmaking that end on a feestdag, with what hangs on the same
// day: the first day on which the decision stands, a reminder of two weeks, and the
// thirteen weeks of a rapport that are never extended. Computed apart from this program.
func TestTermsOfADecisionAroundFeestdagen(t *testing.T) {
	for _, c := range []struct{ naam, begin, zesWeken, vast, tweeWeken, dertienWeken string }{
		{"Nieuwjaarsdag 2026", "2025-11-20", "2026-01-05", "2026-01-06", "2025-12-04", "2026-02-19"},
		{"Goede Vrijdag 2026", "2026-02-20", "2026-04-07", "2026-04-08", "2026-03-06", "2026-05-22"},
		{"Eerste Paasdag 2026", "2026-02-22", "2026-04-07", "2026-04-08", "2026-03-09", "2026-05-24"},
		{"Tweede Paasdag 2026", "2026-02-23", "2026-04-07", "2026-04-08", "2026-03-09", "2026-05-25"},
		{"Koningsdag 2026", "2026-03-16", "2026-04-28", "2026-04-29", "2026-03-30", "2026-06-15"},
		{"Bevrijdingsdag 2026", "2026-03-24", "2026-05-06", "2026-05-07", "2026-04-07", "2026-06-23"},
		{"Hemelvaartsdag 2026", "2026-04-02", "2026-05-18", "2026-05-19", "2026-04-16", "2026-07-02"},
		{"Tweede Pinksterdag 2026", "2026-04-13", "2026-05-26", "2026-05-27", "2026-04-28", "2026-07-13"},
		{"Eerste Kerstdag 2026", "2026-11-13", "2026-12-28", "2026-12-29", "2026-11-27", "2027-02-12"},
		{"Tweede Kerstdag 2026", "2026-11-14", "2026-12-28", "2026-12-29", "2026-11-30", "2027-02-13"},
		{"Oudjaarsdag 2026", "2026-11-19", "2026-12-31", "2027-01-01", "2026-12-03", "2027-02-18"},
		{"Nieuwjaarsdag 2027", "2026-11-20", "2027-01-04", "2027-01-05", "2026-12-04", "2027-02-19"},
		{"Goede Vrijdag 2027", "2027-02-12", "2027-03-30", "2027-03-31", "2027-02-26", "2027-05-14"},
		{"Eerste Paasdag 2027", "2027-02-14", "2027-03-30", "2027-03-31", "2027-03-01", "2027-05-16"},
		{"Tweede Paasdag 2027", "2027-02-15", "2027-03-30", "2027-03-31", "2027-03-01", "2027-05-17"},
		{"Koningsdag 2027", "2027-03-16", "2027-04-28", "2027-04-29", "2027-03-30", "2027-06-15"},
		{"Bevrijdingsdag 2027", "2027-03-24", "2027-05-10", "2027-05-11", "2027-04-07", "2027-06-23"},
		{"Hemelvaartsdag 2027", "2027-03-25", "2027-05-10", "2027-05-11", "2027-04-08", "2027-06-24"},
		{"Tweede Pinksterdag 2027", "2027-04-05", "2027-05-18", "2027-05-19", "2027-04-19", "2027-07-05"},
		{"Eerste Kerstdag 2027", "2027-11-13", "2027-12-27", "2027-12-28", "2027-11-29", "2028-02-12"},
		{"Tweede Kerstdag 2027", "2027-11-14", "2027-12-27", "2027-12-28", "2027-11-29", "2028-02-13"},
		{"Oudjaarsdag 2027", "2027-11-19", "2027-12-31", "2028-01-01", "2027-12-03", "2028-02-18"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			r := op("2028-06-01")
			tot(t, r.Bezwaar(d(c.begin)), c.zesWeken)
			tot(t, r.Betaling(d(c.begin), kalender.Datum{}), c.zesWeken)
			tot(t, r.Beroep(d(c.begin)), c.zesWeken)
			tot(t, r.Aanmaning(d(c.begin)), c.tweeWeken)
			tot(t, r.Boetebesluit(d(c.begin)), c.dertienWeken)
			if got := r.Onherroepelijk(wet.Rechtsmiddelen{Bekendgemaakt: d(c.begin)}); !got.Geldt || got.Van != d(c.vast) {
				t.Errorf("staat vast vanaf %s, wil %s", got.Van.ISO(), c.vast)
			}
		})
	}
}
