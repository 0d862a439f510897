package instroom

import (
	"strconv"
	"strings"
	"testing"

	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/wet"
)

const (
	bsn1, bsn2, bsn3 = "900001604", "903505708", "900526750"
	vnr1, vnr2       = "6976314029", "7391267642"
)

// administratie is what a list is judged against.
type administratie map[dossier.ID]dossier.Dossier

func (a administratie) OpBSN(bsn persoon.BSN) (dossier.Dossier, error) {
	for _, d := range a {
		if d.Stand().Persoon.BSN == bsn {
			return d, nil
		}
	}
	return dossier.Dossier{}, nil
}

func (a administratie) OpVNummer(v persoon.VNummer) (dossier.Dossier, error) {
	for _, d := range a {
		if d.Stand().Persoon.VNummer == v {
			return d, nil
		}
	}
	return dossier.Dossier{}, nil
}

// neem writes the verdicts as an import does.
func (a administratie) neem(t testing.TB, us []RijUitslag, vragen bool) {
	t.Helper()
	for _, u := range us {
		if !u.Meenemen(vragen) {
			continue
		}
		d, err := u.Voorstel.Verwerk(a[u.Dossier], op())
		if err != nil {
			t.Fatalf("rij %d: %v", u.Rij, err)
		}
		id := d.ID()
		if id == 0 {
			id = dossier.ID(len(a) + 1)
		}
		d.NaBewaren(id, "2026-"+strconv.Itoa(int(id)), d.Stand().Versie+1)
		a[id] = d
	}
}

func op() kalender.Datum { return dag("2026-11-23") }

// dag is the date of an ISO text; the empty date shows a slip in the test at once.
func dag(iso string) kalender.Datum {
	d, err := kalender.ParseISO(iso)
	if err != nil {
		return kalender.Datum{}
	}
	return d
}

// rij is one row by field; what is not named is filled in so that the row can come in.
type rij map[Veld]string

// basis is a row without a fault.
func basis() rij {
	return rij{VeldBSN: bsn1, VeldVNummer: vnr1, VeldAchternaam: "Yılmaz", VeldVoornamen: "Ngozi",
		VeldGeboortedatum: "27-07-1984", VeldNationaliteit: "Nigeria", VeldDoelgroep: "asielstatushouder",
		VeldVerblijf: "asiel bepaalde tijd", VeldKennisgeving: "30-06-2026", VeldInschrijving: "12-8-2026",
		VeldPostcode: "6001aa", VeldStraat: "Kerkstraat", VeldHuisnummer: "226"}
}

func (r rij) met(anders rij) rij {
	uit := make(rij)
	for _, bron := range []rij{r, anders} {
		for veld, waarde := range bron {
			uit[veld] = waarde
		}
	}
	return uit
}

// lijst makes a list with a column for every field.
func lijst(rijen ...rij) (Lijst, Kolommen) {
	var l Lijst
	k := make(Kolommen)
	for i, veld := range Velden() {
		l.Kop = append(l.Kop, string(veld))
		k[veld] = i
	}
	for _, r := range rijen {
		cellen := make([]string, len(l.Kop))
		for veld, waarde := range r {
			cellen[k[veld]] = waarde
		}
		l.Rijen = append(l.Rijen, cellen)
	}
	return l, k
}

func beoordeel(t testing.TB, a administratie, rijen ...rij) []RijUitslag {
	t.Helper()
	l, k := lijst(rijen...)
	us, err := Beoordeel(l, k, a, wet.Op(op()))
	if err != nil {
		t.Fatal(err)
	}
	return us
}

func een(t testing.TB, a administratie, r rij) RijUitslag {
	t.Helper()
	us := beoordeel(t, a, r)
	if len(us) != 1 {
		t.Fatalf("%d verdicts for one row", len(us))
	}
	return us[0]
}

// met is an administration in which these rows were taken.
func met(t testing.TB, rijen ...rij) administratie {
	t.Helper()
	a := administratie{}
	a.neem(t, beoordeel(t, a, rijen...), true)
	if len(a) != len(rijen) {
		t.Fatalf("%d dossiers of %d rows", len(a), len(rijen))
	}
	return a
}

func bevat(s string, delen ...string) bool {
	for _, d := range delen {
		if !strings.Contains(s, d) {
			return false
		}
	}
	return true
}
