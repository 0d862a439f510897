package dossier_test

import (
	"testing"

	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/wet"
)

func TestKennisgevingIsRecordedOnItsDayAndCorrected(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Gemaakt("2026-02-20"))
	op := dag(t, "2026-02-20")
	gelukt(t, d.LegKennisgevingVast(dag(t, "2026-02-16"), op))
	if !d.PlichtVast() || d.Stand().Gebeurtenissen[0].Soort != dossier.GebeurtenisKennisgeving {
		t.Errorf("the timeline is not in order of the facts: %+v", d.Stand().Gebeurtenissen)
	}
	gelukt(t, d.LegKennisgevingVast(dag(t, "2026-02-17"), op))
	if d.Stand().Kennisgeving != dag(t, "2026-02-17") || laatsteFeit(d, dossier.GebeurtenisKennisgeving).Tekst != "Datum van de kennisgeving van DUO verbeterd" {
		t.Error("the correction does not show")
	}
	for _, g := range []struct {
		iso  string
		code fout.Code
	}{{"", fout.Ontbreekt}, {"2026-02-21", fout.Ongeldig}, {"1990-01-01", fout.Ongeldig}} {
		geweigerd(t, d.LegKennisgevingVast(dag(t, g.iso), op), g.code, "kennisgeving")
	}
}

func TestKennisgevingCannotMovePastThePlanThatRestsOnIt(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Kennisgeving("2026-02-16"), domaintest.Intake("2026-03-24"), domaintest.Plan("2026-04-20", wet.RouteB1))
	geweigerd(t, d.LegKennisgevingVast(dag(t, "2026-04-21"), dag(t, "2026-05-01")), fout.NietMogelijk, "kennisgeving")
	gelukt(t, d.LegKennisgevingVast(dag(t, "2026-04-20"), dag(t, "2026-05-01")))
}

func TestRegistrationKeepsTheRouteOfAFormerMunicipality(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-06-01")
	goed := dossier.Inschrijving{Datum: dag(t, "2026-05-11"), Verhuizing: true, VorigeGemeente: " Leudal ", Leerroute: wet.RouteZ, DagtekeningEerste: dag(t, "2025-09-15")}
	gelukt(t, d.SchrijfIn(goed, op))
	if d.VerplichteLeerroute() != wet.RouteZ || d.Leerroute() != wet.RouteZ || d.EerstePIP() != goed.DagtekeningEerste || !d.PlichtVast() {
		t.Errorf("got %+v", d.Stand().Inschrijving)
	}
	for _, g := range []struct {
		naam, velden string
		maak         func(*dossier.Inschrijving)
	}{
		{"no route", "leerroute", func(i *dossier.Inschrijving) { i.Leerroute = "" }},
		{"no first PIP", "dagtekeningEerste", func(i *dossier.Inschrijving) { i.DagtekeningEerste = kalender.Datum{} }},
		{"first PIP after the move", "inschrijving", func(i *dossier.Inschrijving) { i.DagtekeningEerste = dag(t, "2026-05-12") }},
		{"tomorrow", "inschrijving", func(i *dossier.Inschrijving) { i.Datum = op.PlusDagen(1) }},
		{"before birth", "inschrijving,inschrijving", func(i *dossier.Inschrijving) { i.Datum = dag(t, "1990-01-01") }},
		{"nothing", "inschrijving,leerroute,dagtekeningEerste", func(i *dossier.Inschrijving) { *i = dossier.Inschrijving{Verhuizing: true} }},
	} {
		t.Run(g.naam, func(t *testing.T) {
			i := goed
			g.maak(&i)
			if err := d.SchrijfIn(i, op); velden(err) != g.velden {
				t.Errorf("got %s, want %s", velden(err), g.velden)
			}
		})
	}
	goed.Verhuizing = false
	gelukt(t, d.SchrijfIn(goed, op))
	if i := d.Stand().Inschrijving; i.Leerroute != "" || !i.DagtekeningEerste.Leeg() || i.VorigeGemeente != "" {
		t.Errorf("without a move something of it stayed: %+v", i)
	}
}

func TestInformationOfAThirdPartyIsAskedAndReceived(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-04-20")
	gelukt(t, d.VraagInformatie(wet.InformatieDerde{Gevraagd: dag(t, "2026-04-01"), Onmisbaar: true, Bij: "huisarts "}, op))
	eerder := d.Stand()
	geweigerd(t, d.OntvangInformatie(0, dag(t, "2026-03-31"), op), fout.Ongeldig, "ontvangen")
	geweigerd(t, d.OntvangInformatie(0, op.PlusDagen(1), op), fout.Ongeldig, "ontvangen")
	geweigerd(t, d.OntvangInformatie(1, op, op), fout.NietGevonden, "")
	gelukt(t, d.OntvangInformatie(0, op, op))
	if d.Stand().InformatieDerde[0].Ontvangen != op || !eerder.InformatieDerde[0].Ontvangen.Leeg() {
		t.Error("not received, or the earlier reading changed")
	}
	if tekst := laatsteFeit(d, dossier.GebeurtenisInformatie).Tekst; tekst != "Informatie ontvangen van huisarts" {
		t.Errorf("got %q", tekst)
	}
	geweigerd(t, d.VraagInformatie(wet.InformatieDerde{}, op), fout.Ontbreekt, "gevraagd")
	geweigerd(t, d.VraagInformatie(wet.InformatieDerde{Gevraagd: op, Ontvangen: op.PlusDagen(-1)}, op), fout.Ongeldig, "ontvangen")
	gelukt(t, d.VraagInformatie(wet.InformatieDerde{Gevraagd: op, Ontvangen: op}, op))
}

func TestPeriodsOfBijstandDoNotOverlap(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-11-23")
	geweigerd(t, d.BeeindigBijstand(op, op), fout.NietMogelijk, "")
	gelukt(t, d.MeldBijstand(dag(t, "2026-02-01"), op))
	geweigerd(t, d.MeldBijstand(dag(t, "2026-03-01"), op), fout.Bestaat, "bijstandVanaf")
	geweigerd(t, d.BeeindigBijstand(dag(t, "2026-01-31"), op), fout.Ongeldig, "bijstandTot")
	gelukt(t, d.BeeindigBijstand(dag(t, "2026-06-30"), op))
	geweigerd(t, d.BeeindigBijstand(op, op), fout.NietMogelijk, "bijstandTot")
	geweigerd(t, d.MeldBijstand(dag(t, "2026-06-30"), op), fout.Ongeldig, "bijstandVanaf")
	gelukt(t, d.MeldBijstand(dag(t, "2026-09-01"), op))
	geweigerd(t, d.VerbeterBijstand(dag(t, "2026-06-30"), op), fout.Ongeldig, "bijstandVanaf")
	gelukt(t, d.VerbeterBijstand(dag(t, "2026-08-15"), op))
	for iso, wil := range map[string]bool{"2026-01-31": false, "2026-02-01": true, "2026-06-30": true, "2026-07-01": false, "2026-08-15": true, "2027-01-01": true} {
		if d.BijstandOp(dag(t, iso)) != wil {
			t.Errorf("bijstand on %s: %v", iso, !wil)
		}
	}
}

func TestOntzorgenStartsWithBijstandAndEndsAfterItBegan(t *testing.T) {
	d := domaintest.Dossier(t)
	op := dag(t, "2026-11-23")
	geweigerd(t, d.StartOntzorgen(op, op), fout.NietMogelijk, "")
	gelukt(t, d.MeldBijstand(dag(t, "2026-02-01"), op))
	geweigerd(t, d.BeeindigOntzorgen(op, op), fout.NietMogelijk, "ontzorgenBeeindigd")
	geweigerd(t, d.StartOntzorgen(dag(t, "2026-01-31"), op), fout.Ongeldig, "ontzorgenGestart")
	gelukt(t, d.StartOntzorgen(dag(t, "2026-02-10"), op))
	geweigerd(t, d.BeeindigOntzorgen(dag(t, "2026-02-09"), op), fout.Ongeldig, "ontzorgenBeeindigd")
	gelukt(t, d.BeeindigOntzorgen(dag(t, "2026-07-31"), op))
	if b := d.Stand().Bijstand[0]; b.OntzorgenGestart.ISO() != "2026-02-10" || b.OntzorgenBeeindigd.ISO() != "2026-07-31" {
		t.Errorf("got %+v", b)
	}
}
