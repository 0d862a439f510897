package werkvoorraad_test

import (
	"slices"
	"strings"
	"testing"

	"schakel/domain/beheer"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/werkvoorraad"
	"schakel/domain/wet"
)

// signalen asks with the policy of the program itself.
func signalen(t *testing.T, d dossier.Dossier, op string) []werkvoorraad.Signaal {
	t.Helper()
	return werkvoorraad.Signalen(d, wet.Op(domaintest.Dag(t, op)), beheer.Instellingen{})
}

// een gives the one signal of a kind.
func een(t *testing.T, ss []werkvoorraad.Signaal, soort werkvoorraad.Soort) werkvoorraad.Signaal {
	t.Helper()
	var gevonden []werkvoorraad.Signaal
	for _, s := range ss {
		if s.Soort == soort {
			gevonden = append(gevonden, s)
		}
	}
	if len(gevonden) != 1 {
		t.Fatalf("%d signals %q in %q", len(gevonden), soort, soorten(ss))
	}
	return gevonden[0]
}

func soorten(ss []werkvoorraad.Signaal) []string {
	var uit []string
	for _, s := range ss {
		uit = append(uit, string(s.Soort))
	}
	return uit
}

// dagen fails unless the signal has these days: from, last, gone after ("" is none).
func dagen(t *testing.T, s werkvoorraad.Signaal, vanaf, uiterlijk, vervalt string) {
	t.Helper()
	kreeg := [3]string{s.Vanaf.ISO(), s.Uiterlijk.ISO(), s.Vervalt.ISO()}
	if wil := [3]string{vanaf, uiterlijk, vervalt}; kreeg != wil {
		t.Errorf("%s: got %v, want %v", s.Soort, kreeg, wil)
	}
	if s.Wat == "" || s.Reden == "" || s.Soort.Knop() == "" || s.Uitleg.Regel == "" || s.Uitleg.Artikel == "" || s.Uitleg.Uitkomst == "" {
		t.Errorf("a signal that does not say why: %+v", s)
	}
}

func oproep(iso string) domaintest.Optie {
	return domaintest.Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.RoepOp(dossier.Oproep{Datum: dag, Voor: dag.PlusWeken(2)}, dag)
	})
}

func gemist(iso string) domaintest.Optie {
	return domaintest.Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldNietVerschenen(dag, "", dag) })
}

func gewaarschuwd(iso string) domaintest.Optie {
	return domaintest.Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error { return d.Waarschuw(dag, dag) })
}

func gesprek(iso string) domaintest.Optie {
	return domaintest.Op(iso, func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.LegGesprekVast(dossier.Gesprek{Datum: dag}, dag)
	})
}

func begin(opties ...domaintest.Optie) []domaintest.Optie {
	return append([]domaintest.Optie{domaintest.Ingeschreven("2026-01-05"), domaintest.Kennisgeving("2026-02-16")}, opties...)
}

func TestNothingIsAskedBeforeTheDuty(t *testing.T) {
	if ss := signalen(t, domaintest.Dossier(t), "2026-03-01"); len(ss) != 0 {
		t.Errorf("got %q", soorten(ss))
	}
}

func TestKennisgevingWithoutOproepAsksForOne(t *testing.T) {
	ss := signalen(t, domaintest.Dossier(t, begin()...), "2026-02-16")
	dagen(t, een(t, ss, werkvoorraad.EersteOproep), "2026-02-16", "2026-03-02", "")
	dagen(t, een(t, ss, werkvoorraad.PIPVaststellen), "2026-03-31", "2026-04-28", "")
	if len(ss) != 2 {
		t.Errorf("got %q", soorten(ss))
	}
}

func TestWhoIsNotRegisteredHasNoTermYet(t *testing.T) {
	ss := signalen(t, domaintest.Dossier(t, domaintest.Kennisgeving("2026-02-16")), "2026-02-16")
	dagen(t, een(t, ss, werkvoorraad.Inschrijven), "2026-03-02", "", "")
	dagen(t, een(t, ss, werkvoorraad.EersteOproep), "2026-02-16", "", "")
	if len(ss) != 2 {
		t.Errorf("got %q", soorten(ss))
	}
}

func TestRegistrationAfterTheKennisgevingStartsTheClock(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Kennisgeving("2026-02-16"), domaintest.Ingeschreven("2026-03-09"))
	ss := signalen(t, d, "2026-03-09")
	dagen(t, een(t, ss, werkvoorraad.EersteOproep), "2026-03-09", "2026-03-23", "")
	if s := een(t, ss, werkvoorraad.PIPVaststellen); s.Uiterlijk.ISO() != "2026-05-18" || !strings.Contains(s.Reden, "inschrijving van 09-03-2026") {
		t.Errorf("got %+v", s)
	}
}

func TestMoveAsksForAnIntakeAndAPlanOfOurOwn(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Op("2026-05-11", func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.SchrijfIn(dossier.Inschrijving{Datum: dag, Verhuizing: true, Leerroute: wet.RouteB1, DagtekeningEerste: dag.PlusMaanden(-6)}, dag)
	}), oproep("2026-05-18"), gesprek("2026-06-01"))
	ss := signalen(t, d, "2026-06-01")
	if s := een(t, ss, werkvoorraad.PIPVaststellen); s.Uiterlijk.ISO() != "2026-07-20" || s.Reden != "verhuisd, ingeschreven op 11-05-2026" {
		t.Errorf("got %+v", s)
	}
	een(t, ss, werkvoorraad.IntakeAfronden)
	if slices.Contains(soorten(ss), string(werkvoorraad.ToetsUitslag)) {
		t.Error("the toets is asked again after a move")
	}
}

func TestAppointmentIsShownAndThenAskedAfter(t *testing.T) {
	ss := signalen(t, domaintest.Dossier(t, begin(oproep("2026-03-02"))...), "2026-03-02")
	dagen(t, een(t, ss, werkvoorraad.IntakeHouden), "2026-03-09", "2026-03-16", "2026-03-16")
	dagen(t, een(t, ss, werkvoorraad.Verschenen), "2026-03-17", "2026-03-23", "")
	dagen(t, een(t, ss, werkvoorraad.ToetsUitslag), "2026-03-02", "2026-04-07", "")
}

func TestTalkIsFollowedByCompletingTheIntakeWithWhatIsMissing(t *testing.T) {
	ss := signalen(t, domaintest.Dossier(t, begin(oproep("2026-03-02"), gesprek("2026-03-16"))...), "2026-03-16")
	s := een(t, ss, werkvoorraad.IntakeAfronden)
	dagen(t, s, "2026-03-16", "2026-04-07", "")
	if !strings.HasPrefix(s.Reden, "ontbreekt nog: toets, opleiding") || len(s.Uitleg.Stappen) != 10 {
		t.Errorf("got %q with %d steps", s.Reden, len(s.Uitleg.Stappen))
	}
	if slices.Contains(soorten(ss), string(werkvoorraad.Verschenen)) {
		t.Error("asks whether somebody came who had a talk")
	}
}

func TestEachMissedOproepHasItsNextStep(t *testing.T) {
	een1 := []domaintest.Optie{oproep("2026-03-02"), gemist("2026-03-16")}
	twee := append(slices.Clone(een1), gewaarschuwd("2026-03-17"), oproep("2026-03-18"), gemist("2026-04-01"))
	drie := append(slices.Clone(twee), oproep("2026-04-02"), gemist("2026-04-16"))
	for _, g := range []struct {
		naam             string
		opties           []domaintest.Optie
		soort            werkvoorraad.Soort
		vanaf, uiterlijk string
	}{
		{"first", een1, werkvoorraad.Waarschuwen, "2026-03-16", "2026-03-23"},
		{"warned", append(slices.Clone(een1), gewaarschuwd("2026-03-17")), werkvoorraad.TweedeOproep, "2026-03-16", "2026-03-23"},
		{"second", twee, werkvoorraad.DerdeOproep, "2026-04-01", "2026-04-08"},
		{"third", drie, werkvoorraad.Afwezigheid, "2026-04-16", "2026-04-23"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			s := een(t, signalen(t, domaintest.Dossier(t, begin(g.opties...)...), "2026-04-20"), g.soort)
			dagen(t, s, g.vanaf, g.uiterlijk, "")
			if g.soort == werkvoorraad.DerdeOproep && !strings.Contains(strings.Join(s.Uitleg.LetOp, " "), "nooit zelf een boete") {
				t.Errorf("got %q", s.Uitleg.LetOp)
			}
		})
	}
}

func TestPlanIsAskedFromTheDayTheIntakeWasDone(t *testing.T) {
	ss := signalen(t, domaintest.Dossier(t, begin(domaintest.Intake("2026-03-10"))...), "2026-03-10")
	s := een(t, ss, werkvoorraad.PIPVaststellen)
	dagen(t, s, "2026-03-10", "2026-04-28", "")
	if s.Reden != "termijn na de kennisgeving van 16-02-2026" || len(ss) != 1 {
		t.Errorf("got %q, %q", s.Reden, soorten(ss))
	}
}

func TestInformationThatIsAwaitedIsAskedAfterAndMovesTheTerm(t *testing.T) {
	vraag := domaintest.Op("2026-04-01", func(d *dossier.Dossier, dag kalender.Datum) error {
		return d.VraagInformatie(wet.InformatieDerde{Gevraagd: dag, Onmisbaar: true}, dag)
	})
	ss := signalen(t, domaintest.Dossier(t, begin(domaintest.Intake("2026-03-10"), vraag)...), "2026-04-01")
	dagen(t, een(t, ss, werkvoorraad.InformatieDerde), "2026-04-15", "", "")
	s := een(t, ss, werkvoorraad.PIPVaststellen)
	dagen(t, s, "2026-03-10", "", "")
	if s.Reden != "wacht op onmisbare informatie" {
		t.Errorf("got %q", s.Reden)
	}
}

func TestPlanThatIsSetBringsOfferRouteAndEndOfTerm(t *testing.T) {
	d := domaintest.Dossier(t, begin(domaintest.Intake("2026-03-10"), domaintest.Plan("2026-04-20", wet.RouteB1))...)
	ss := signalen(t, d, "2026-04-20")
	dagen(t, een(t, ss, werkvoorraad.Aanbod), "2026-04-20", "2026-07-20", "")
	dagen(t, een(t, ss, werkvoorraad.RouteBeoordelen), "2027-07-21", "2027-10-20", "2027-10-20")
	dagen(t, een(t, ss, werkvoorraad.TermijnVoorbij), "2029-04-21", "", "")
	if slices.Contains(soorten(ss), string(werkvoorraad.PIPVaststellen)) {
		t.Error("the plan is asked again")
	}
	gelukt(t, d.MeldAanbod(domaintest.Dag(t, "2026-05-01"), domaintest.Dag(t, "2026-05-01")))
	if slices.Contains(soorten(signalen(t, d, "2026-05-01")), string(werkvoorraad.Aanbod)) {
		t.Error("the offer is asked again")
	}
}

func TestEndOfTheTermIsBroughtUpAtItsOwnMoments(t *testing.T) {
	d := domaintest.Dossier(t, begin(domaintest.Intake("2026-03-10"), domaintest.Plan("2026-04-20", wet.RouteZ))...)
	var reeks []werkvoorraad.Signaal
	for _, s := range signalen(t, d, "2026-04-20") {
		if s.Soort == werkvoorraad.EindeTermijn {
			reeks = append(reeks, s)
		}
	}
	if len(reeks) != 4 {
		t.Fatalf("%d signals", len(reeks))
	}
	for i, w := range [][3]string{
		{"2028-04-20", "2028-05-18", "Voortgang bespreken, nog 12 maanden"},
		{"2028-10-20", "2028-11-17", "Is verlenging nodig? Nog 6 maanden"},
		{"2029-01-20", "2029-02-17", "Laatste onderdelen plannen, nog 3 maanden"},
		{"2029-03-23", "2029-04-20", "De termijn eindigt"},
	} {
		dagen(t, reeks[i], w[0], w[1], w[1])
		if reeks[i].Wat != w[2] {
			t.Errorf("moment %d says %q, want %q", i, reeks[i].Wat, w[2])
		}
	}
	if wil := "termijn tot en met 20-04-2029; nog niet vastgelegd: cursusuren, participatie-uren, eindgesprek Z-route, uren PVT, ondertekening PVT, praktijkuren MAP, eindgesprek MAP"; reeks[0].Reden != wil {
		t.Errorf("got %q", reeks[0].Reden)
	}
	for dag := domaintest.Dag(t, "2028-04-01"); !dag.Na(domaintest.Dag(t, "2029-05-01")); dag = dag.PlusDagen(1) {
		n := 0
		for _, s := range reeks {
			if s.Getoond(dag) {
				n++
				if s.Uiterlijk.Voor(dag) || s.Uiterlijk.Na(dag.PlusWeken(4)) {
					t.Fatalf("on %s a moment of %s is shown", dag, s.Uiterlijk)
				}
			}
		}
		if n > 1 {
			t.Fatalf("on %s %d of them are shown", dag, n)
		}
	}
}

func TestEndOfTheTermMovesWithDUO(t *testing.T) {
	d := domaintest.Dossier(t, begin(domaintest.Intake("2026-03-10"), domaintest.Plan("2026-04-20", wet.RouteB1))...)
	op := domaintest.Dag(t, "2029-03-01")
	gelukt(t, d.VerlengTermijn(dossier.Verlenging{TotEnMet: domaintest.Dag(t, "2029-10-20"), Bericht: op}, op))
	dagen(t, een(t, signalen(t, d, "2029-03-01"), werkvoorraad.TermijnVoorbij), "2029-10-21", "", "")
}

func TestFinalTalkOfTheZRouteAsksForTheCertificateInstead(t *testing.T) {
	d := domaintest.Dossier(t, begin(domaintest.Intake("2026-03-10"), domaintest.Plan("2026-04-20", wet.RouteZ))...)
	op := domaintest.Dag(t, "2028-05-01")
	gelukt(t, d.HoudEindgesprekZ(op, op))
	ss := signalen(t, d, "2028-05-01")
	dagen(t, een(t, ss, werkvoorraad.Uitreiken), "2028-05-01", "", "")
	if slices.Contains(soorten(ss), string(werkvoorraad.EindeTermijn)) {
		t.Error("the end of the term is still brought up")
	}
}

func TestOntzorgenIsArrangedAtTheStartAndEnded(t *testing.T) {
	bijstand := domaintest.Op("2026-02-20", func(d *dossier.Dossier, dag kalender.Datum) error { return d.MeldBijstand(dag, dag) })
	start := domaintest.Op("2026-03-01", func(d *dossier.Dossier, dag kalender.Datum) error { return d.StartOntzorgen(dag, dag) })
	einde := domaintest.Op("2026-06-30", func(d *dossier.Dossier, dag kalender.Datum) error { return d.BeeindigBijstand(dag, dag) })

	dagen(t, een(t, signalen(t, domaintest.Dossier(t, begin(bijstand)...), "2026-02-20"), werkvoorraad.OntzorgenStart), "2026-02-20", "2026-03-20", "2026-08-19")
	dagen(t, een(t, signalen(t, domaintest.Dossier(t, begin(bijstand, start)...), "2026-03-01"), werkvoorraad.OntzorgenEinde), "2026-07-22", "2026-08-19", "")
	dagen(t, een(t, signalen(t, domaintest.Dossier(t, begin(bijstand, start, einde)...), "2026-06-30"), werkvoorraad.OntzorgenEinde), "2026-06-02", "2026-06-30", "")

	gezinslid := domaintest.Dossier(t, begin(domaintest.Verblijf(wet.GezinslidAsiel), bijstand)...)
	if ss := signalen(t, gezinslid, "2026-03-01"); slices.Contains(soorten(ss), string(werkvoorraad.OntzorgenStart)) {
		t.Error("a family member with a regular permit is asked for")
	}
}

func TestRunningFileIsNotAskedForWhatHappenedElsewhere(t *testing.T) {
	d := domaintest.Dossier(t, domaintest.Gemaakt("2023-05-08"), domaintest.Kennisgeving("2023-05-08"))
	gelukt(t, d.NeemLopendOver(dossier.Lopend{Dagtekening: domaintest.Dag(t, "2023-07-03"), Leerroute: wet.RouteB1, Niveau: wet.NiveauB1,
		PVTOndertekend: domaintest.Dag(t, "2024-01-01"), MAPEindgesprek: domaintest.Dag(t, "2024-02-01")}, domaintest.Dag(t, "2026-01-05")))
	for _, s := range signalen(t, d, "2026-01-05") {
		switch s.Soort {
		case werkvoorraad.RouteBeoordelen, werkvoorraad.TermijnVoorbij:
		case werkvoorraad.EindeTermijn:
			if s.Reden != "termijn tot en met 03-07-2026; nog niet vastgelegd: uren PVT, praktijkuren MAP" || !strings.Contains(strings.Join(s.Uitleg.LetOp, " "), "Vraag daar welke zijn behaald") {
				t.Errorf("got %q", s.Reden)
			}
		default:
			t.Errorf("asked for %s: %s", s.Soort, s.Reden)
		}
	}
}

func TestClosedDossierAsksNothing(t *testing.T) {
	d := domaintest.Dossier(t, begin()...)
	op := domaintest.Dag(t, "2026-03-01")
	gelukt(t, d.SluitAf(dossier.Afsluiting{Datum: op, Reden: dossier.RedenVerhuisd}, op))
	if ss := signalen(t, d, "2026-03-01"); ss != nil {
		t.Errorf("got %q", soorten(ss))
	}
}

func TestPolicyOfTheMunicipalityMovesItsOwnDaysOnly(t *testing.T) {
	inst := beheer.Instellingen{Beleid: []beheer.Beleid{
		{Naam: beheer.BeleidOproepDagen, Waarde: "5", Vanaf: domaintest.Dag(t, "2026-01-01")},
		{Naam: beheer.BeleidPIPDagen, Waarde: "7", Vanaf: domaintest.Dag(t, "2026-01-01")},
	}}
	ss := werkvoorraad.Signalen(domaintest.Dossier(t, begin()...), wet.Op(domaintest.Dag(t, "2026-02-16")), inst)
	s := een(t, ss, werkvoorraad.EersteOproep)
	dagen(t, s, "2026-02-16", "2026-02-21", "")
	dagen(t, een(t, ss, werkvoorraad.PIPVaststellen), "2026-04-21", "2026-04-28", "")
	if w := s.Uitleg.Waarden; len(w) != 1 || w[0].Waarde != "5 dagen" || w[0].Vanaf != "2026-01-01" || len(s.Uitleg.LetOp) == 0 {
		t.Errorf("the policy is not explained: %+v", s.Uitleg)
	}
}

func TestSignalsDoNotDependOnTheDayTheyAreAsked(t *testing.T) {
	d := domaintest.Dossier(t, begin(oproep("2026-03-02"), gesprek("2026-03-16"))...)
	een, twee := signalen(t, d, "2026-03-16"), signalen(t, d, "2028-01-01")
	if !slices.EqualFunc(een, twee, func(a, b werkvoorraad.Signaal) bool {
		return a.Soort == b.Soort && a.Vanaf == b.Vanaf && a.Uiterlijk == b.Uiterlijk && a.Vervalt == b.Vervalt && a.Reden == b.Reden
	}) {
		t.Errorf("got %q and %q", soorten(een), soorten(twee))
	}
}

func TestSignalNamesNobody(t *testing.T) {
	p := domaintest.Persoon(func(p *persoon.Persoon) { p.Naam.Achternaam = "Xanthippe" })
	d := domaintest.Dossier(t, begin(domaintest.Met(p), oproep("2026-03-02"), gesprek("2026-03-16"))...)
	d.NaBewaren(42, "2026-0042", 1)
	for _, s := range signalen(t, d, "2026-03-16") {
		if s.Dossier != 42 || strings.Contains(s.Reden+s.Wat+s.Uitleg.Tekst(), "Xanthippe") {
			t.Errorf("got %+v", s)
		}
	}
}

func TestYearWithoutGelijkgesteldeDagenIsAskedForInTime(t *testing.T) {
	k := kalender.New([]kalender.Gelijkgesteld{{Datum: domaintest.Dag(t, "2026-05-15"), Bron: "besluit"}})
	for _, g := range []struct {
		vandaag string
		wil     string
	}{
		{"2026-09-30", ""}, {"2026-10-01", "Gelijkgestelde dagen 2027 invullen"}, {"2027-03-01", "Gelijkgestelde dagen 2027 invullen"},
	} {
		ss := werkvoorraad.Algemeen(k, domaintest.Dag(t, g.vandaag))
		if g.wil == "" {
			if len(ss) != 0 {
				t.Errorf("on %s: %q", g.vandaag, soorten(ss))
			}
			continue
		}
		if len(ss) != 1 || ss[0].Wat != g.wil {
			t.Fatalf("on %s: %+v", g.vandaag, ss)
		}
		dagen(t, ss[0], "2026-10-01", "2026-12-31", "")
	}
}

func TestEveryKindHasItsButton(t *testing.T) {
	gezien := map[werkvoorraad.Soort]bool{}
	for _, s := range werkvoorraad.Soorten() {
		if s.Knop() == "" || gezien[s] {
			t.Errorf("%q: %q", s, s.Knop())
		}
		gezien[s] = true
	}
	if werkvoorraad.Soort("x").Knop() != "" {
		t.Error("an unknown kind has a button")
	}
}

func gelukt(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
