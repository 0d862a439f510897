package dossier_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/traject"
	"schakel/domain/uitleg"
	"schakel/domain/wet"
)

// vol gives a dossier in which something of everything happened.
func vol(t *testing.T) dossier.Dossier {
	t.Helper()
	d := domaintest.Dossier(t, domaintest.Ingeschreven("2026-01-05"), domaintest.Kennisgeving("2026-02-16"))
	op := dag(t, "2026-04-20")
	for _, fn := range []func() error{
		func() error { return d.MeldBijstand(dag(t, "2026-02-01"), op) },
		func() error {
			return d.VraagInformatie(wet.InformatieDerde{Gevraagd: dag(t, "2026-03-01"), Bij: "huisarts"}, op)
		},
		func() error {
			return d.ZetGezinslid(0, dossier.Gezinslid{Relatie: "kind", Naam: persoon.Naam{Achternaam: "Tesfay"}, Geboortedatum: dag(t, "2022-01-01")}, op)
		},
		func() error { return speel(t, &d, driekeer()[:3]) },
		func() error { return d.LegGesprekVast(dossier.Gesprek{Datum: dag(t, "2026-03-10"), Verslag: "x"}, op) },
		func() error {
			return d.LegToetsVast(dossier.Toets{Datum: dag(t, "2026-03-10"), Resultaat: wet.B1Haalbaar}, op)
		},
		func() error { return d.BewaarIntake(domaintest.VolledigeIntake(), op) },
		func() error { return d.HoudIntake(dag(t, "2026-03-24"), op) },
		func() error {
			p := vastgesteld(1, op)
			p.Inhoud.Ontwikkelwensen = []pip.Doel{{Soort: "werk", Subdoelen: []string{"Ik zoek een stage"}}}
			p.Inhoud.NiveauPerOnderdeel = map[string]wet.Niveau{"lezen": wet.NiveauA2}
			p.Termijnen = []uitleg.Uitleg{{Regel: "r", Artikel: "a", Uitkomst: "u"}}
			return d.ZetPIP(p, op)
		},
		func() error { return d.MeldUren(traject.Uren{Datum: op, Onderdeel: wet.UrenPVT, Minuten: 90}, op) },
		func() error { return d.VerlengTermijn(dossier.Verlenging{TotEnMet: op.PlusJaren(4), Bericht: op}, op) },
	} {
		gelukt(t, fn())
	}
	return d
}

func TestDossierComesBackFromStorageAsItWas(t *testing.T) {
	d := vol(t)
	d.NaBewaren(42, "2026-0042", 7)
	b, err := json.Marshal(d.Stand())
	gelukt(t, err)
	var s dossier.Stand
	gelukt(t, json.Unmarshal(b, &s))
	terug := dossier.Restore(s)
	if !reflect.DeepEqual(terug.Stand(), d.Stand()) {
		t.Errorf("got  %+v\nwant %+v", terug.Stand(), d.Stand())
	}
	if terug.ID() != 42 || terug.Stand().Nummer != "2026-0042" || terug.Stand().Versie != 7 {
		t.Error("number or version lost")
	}
}

func TestDossierFromStorageGoesOnWhereItWas(t *testing.T) {
	b, err := json.Marshal(vol(t).Stand())
	gelukt(t, err)
	var s dossier.Stand
	gelukt(t, json.Unmarshal(b, &s))
	d := dossier.Restore(s)
	op := dag(t, "2026-05-01")
	p, ok := d.PIP(1)
	if !ok {
		t.Fatal("the plan is gone")
	}
	p.Ondertekening = pip.Ondertekening{Gevraagd: true, Datum: op}
	gelukt(t, d.WerkPIPBij(p, op))
	gelukt(t, d.OntvangInformatie(0, op, op))
	gelukt(t, d.BeeindigBijstand(op, op))
	if !d.KindVVE(op) || !d.BijstandOp(op) {
		t.Error("household or bijstand lost")
	}
}

func TestEmptyDatesAndTextsTakeNoRoomButStayReadable(t *testing.T) {
	b, err := json.Marshal(domaintest.Dossier(t).Stand())
	gelukt(t, err)
	var s dossier.Stand
	gelukt(t, json.Unmarshal(b, &s))
	if !s.Kennisgeving.Leeg() || s.Intake.Afgerond() != (kalender.Datum{}) {
		t.Errorf("an empty date became %s", s.Kennisgeving)
	}
	if strings.Contains(string(b), `"pips"`) || strings.Contains(string(b), `"huishouden"`) {
		t.Error("empty lists are written")
	}
}

func TestOldStandWithoutNewerFieldsIsRead(t *testing.T) {
	var s dossier.Stand
	gelukt(t, json.Unmarshal([]byte(`{"id":1,"nummer":"2026-0001","persoon":{"naam":{"achternaam":"Tesfay"}},"doelgroep":"asielstatushouder","bijstand":[{"vanaf":"2026-02-01"}]}`), &s))
	d := dossier.Restore(s)
	op := dag(t, "2026-03-01")
	gelukt(t, d.StartOntzorgen(op, op))
	if dossier.Huidige(d, op) != dossier.SchakelVoorbereiden || len(dossier.Termijnen(d, wet.Op(op))) != 6 {
		t.Error("a sparse stand is not reported on")
	}
}
