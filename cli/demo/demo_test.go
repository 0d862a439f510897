package demo_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"schakel/assets"
	"schakel/cli/demo"
	"schakel/domain/domaintest"
	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/instroom"
	"schakel/domain/kalender"
	"schakel/domain/persoon"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/exchange"
	"schakel/pdf"
	"schakel/storage"
)

const programma = "Schakel proef"

// gemaakt is one demo in memory with what came of it.
type gemaakt struct {
	store *storage.Store
	docs  []demo.Document
	t     demo.Telling
	meldt []string
	err   error
}

func maakDemo(op kalender.Datum, zaad uint64, aantal int, lijst []byte) (g gemaakt) {
	ctx := context.Background()
	if g.store, g.err = storage.Open(ctx, storage.Geheugen, storage.Opties{Maak: true, Programma: programma, Nu: func() time.Time { return op.Tijd() }}); g.err != nil {
		return g
	}
	z, err := pdf.New(pdf.Lettertypen{
		Latijn:     pdf.Paar{Gewoon: assets.NotoSans(), Vet: assets.NotoSansVet()},
		Arabisch:   pdf.Paar{Gewoon: assets.NotoNaskh(), Vet: assets.NotoNaskhVet()},
		Ethiopisch: pdf.Paar{Gewoon: assets.NotoSansEthiopisch(), Vet: assets.NotoSansEthiopischVet()},
	}, pdf.Opties{Kleurprofiel: assets.SRGB(), Producent: programma})
	if err != nil {
		g.err = err
		return g
	}
	d, err := demo.Maak(ctx, demo.Opties{
		Store: g.store, Zetter: z, Programma: programma, Op: op, Zaad: zaad, Aantal: aantal, Voorbeeld: lijst,
		Lijst: func(naam string, b []byte) (instroom.Lijst, error) {
			return exchange.LeesLijst(naam, bytes.NewReader(b), exchange.Grenzen{})
		},
		Meld: func(tekst string) { g.meldt = append(g.meldt, tekst) },
	})
	if err != nil {
		g.err = err
		return g
	}
	if g.docs, g.err = d.Documenten(ctx); g.err == nil {
		g.t, g.err = d.Tel(ctx)
	}
	return g
}

// TestDemoTown makes one town and looks at it from every side.
func TestDemoTown(t *testing.T) {
	g := maakDemo(domaintest.Dag(t, "2026-11-23"), 2021, 0, assets.Voorbeeld())
	if g.err != nil {
		t.Fatal(g.err)
	}
	for _, proef := range []struct {
		naam string
		doe  func(*testing.T, gemaakt)
	}{
		{"same seed and day give the same administration and bytes", sameSeedAndDayGiveTheSameAdministrationAndBytes},
		{"another seed gives another town and another day works", anotherSeedGivesAnotherTownAndAnotherDayWorks},
		{"every invented person has a number that passes the elfproef", everyInventedPersonHasANumberThatPassesTheElfproef},
		{"five links are filled and today is to be believed", fiveLinksAreFilledAndTodayIsToBeBelieved},
		{"plans are of every kind and texts differ", plansAreOfEveryKindAndTextsDiffer},
		{"couples point at each other", couplesPointAtEachOther},
		{"nothing happens after the day or on a day off", nothingHappensAfterTheDayOrOnADayOff},
		{"documents have names without personal data", documentsHaveNamesWithoutPersonalData},
		{"administration is sound", administrationIsSound},
		{"full administration is refused", fullAdministrationIsRefused},
	} {
		t.Run(proef.naam, func(t *testing.T) { proef.doe(t, g) })
	}
}

// standen reads every dossier of the administration.
func (g gemaakt) standen(t *testing.T) []dossier.Stand {
	t.Helper()
	var uit []dossier.Stand
	err := g.store.View(context.Background(), func(l poort.Lezer) error {
		ids, err := l.Dossiers().IDs(context.Background())
		for _, id := range ids {
			d, err := l.Dossiers().Haal(context.Background(), id)
			if err != nil {
				return err
			}
			uit = append(uit, d.Stand())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return uit
}

func sameSeedAndDayGiveTheSameAdministrationAndBytes(t *testing.T, g gemaakt) {
	een := g
	twee := maakDemo(domaintest.Dag(t, "2026-11-23"), 2021, 0, assets.Voorbeeld())
	if twee.err != nil {
		t.Fatal(twee.err)
	}
	if len(een.docs) != len(twee.docs) {
		t.Fatalf("%d documents, then %d", len(een.docs), len(twee.docs))
	}
	for i, d := range een.docs {
		if e := twee.docs[i]; d.Naam != e.Naam || sha256.Sum256(d.Bytes) != sha256.Sum256(e.Bytes) {
			t.Errorf("%s differs from %s", d.Naam, e.Naam)
		}
	}
	if een.t.Vandaag != twee.t.Vandaag || !maps.Equal(een.t.PerSchakel, twee.t.PerSchakel) || een.t.Documenten != twee.t.Documenten {
		t.Errorf("%+v, then %+v", een.t, twee.t)
	}
	a, b := een.standen(t), twee.standen(t)
	for i := range a {
		if a[i].Nummer != b[i].Nummer || a[i].Persoon != b[i].Persoon || len(a[i].Gebeurtenissen) != len(b[i].Gebeurtenissen) || hash(a[i]) != hash(b[i]) {
			t.Fatalf("dossier %s differs", a[i].Nummer)
		}
	}
}

// hash gives the hashes of the set plans of a dossier.
func hash(s dossier.Stand) string {
	var b strings.Builder
	for _, p := range s.PIPs {
		b.WriteString(p.SHA256 + " ")
	}
	return b.String()
}

func anotherSeedGivesAnotherTownAndAnotherDayWorks(t *testing.T, g gemaakt) {
	for _, w := range []struct {
		op   string
		zaad uint64
	}{{"2026-11-23", 7}, {"2025-04-20", 2021}} {
		d := maakDemo(domaintest.Dag(t, w.op), w.zaad, 150, nil)
		if d.err != nil {
			t.Fatalf("%s, seed %d: %v", w.op, w.zaad, d.err)
		}
		geloofwaardig(t, d.t)
		if d.t.Lijst || d.t.Dossiers != 150 {
			t.Errorf("without a list: %+v", d.t)
		}
		if a, b := d.standen(t), g.standen(t); a[50].Persoon == b[50].Persoon {
			t.Error("the same people")
		}
	}
}

func everyInventedPersonHasANumberThatPassesTheElfproef(t *testing.T, g gemaakt) {
	gezien := map[persoon.BSN]bool{}
	zonder := 0
	for _, s := range g.standen(t) {
		bsn := s.Persoon.BSN
		if bsn == "" {
			zonder++
			if s.Persoon.VNummer == "" || s.Doelgroep != wet.Asielstatushouder {
				t.Errorf("%s has no number, or no reason to lack a BSN", s.Nummer)
			}
			continue
		}
		if _, err := persoon.ParseBSN(string(bsn)); err != nil || bsn[0] != '9' || gezien[bsn] {
			t.Errorf("%s: BSN is wrong, real or given twice: %v", s.Nummer, err)
		}
		gezien[bsn] = true
	}
	if zonder == 0 || zonder > 30 {
		t.Errorf("%d people without a BSN", zonder)
	}
}

// geloofwaardig holds the counts against what a small municipality sees.
func geloofwaardig(t *testing.T, tel demo.Telling) {
	t.Helper()
	for _, s := range dossier.AlleSchakels() {
		if tel.PerSchakel[s] < 4 {
			t.Errorf("link %d (%s) has %d dossiers", s, s.Naam(), tel.PerSchakel[s])
		}
	}
	if v := tel.Vandaag; v.TeLaat < 3 || v.TeLaat > 12 || v.DezeWeek < 4 || v.DezeWeek > 25 || v.Binnenkort < 20 || v.Binnenkort > tel.Dossiers/2 {
		t.Errorf("Vandaag is not to be believed: %+v of %d dossiers", v, tel.Dossiers)
	}
	if tel.Afgesloten < 10 || tel.Afgesloten > tel.Dossiers/2 {
		t.Errorf("%d of %d are closed", tel.Afgesloten, tel.Dossiers)
	}
}

func fiveLinksAreFilledAndTodayIsToBeBelieved(t *testing.T, g gemaakt) {
	geloofwaardig(t, g.t)
	if g.t.Dossiers != 300+g.t.Nieuw || g.t.Nieuw < 140 || g.t.Overslagen != 12 || g.t.Overgenomen < 120 || g.t.Overgenomen > g.t.Nieuw {
		t.Errorf("the lists: %+v", g.t)
	}
	if g.t.Documenten < 220 {
		t.Errorf("only %d plans were set", g.t.Documenten)
	}
	if len(g.meldt) < 5 || g.meldt[0] != "2022 ..." {
		t.Errorf("progress: %v", g.meldt)
	}
}

func plansAreOfEveryKindAndTextsDiffer(t *testing.T, g gemaakt) {
	soorten, routes := map[pip.Soort]int{}, map[wet.Leerroute]int{}
	uitkomst, zinnen := map[string]int{}, map[string]bool{}
	afwezig, kort := 0, 0
	for _, s := range g.standen(t) {
		if !s.Intake.BijAfwezigheid.Leeg() {
			afwezig++
		}
		for _, p := range s.PIPs {
			if p.Status == pip.Concept || p.Herkomst != pip.InSchakel {
				continue
			}
			soorten[p.Soort]++
			routes[p.Inhoud.Leerroute]++
			uitkomst[p.Inhoud.UitkomstIntake]++
			for _, tekst := range []string{p.Inhoud.Motivering, p.Inhoud.Begeleiding, p.Inhoud.PVTIntensiteit, p.Inhoud.MAPIntensiteit, p.Inhoud.Intensiteit} {
				zinnen[tekst] = true
			}
			if len(p.Inhoud.Afspraken) < 2 || len(p.Inhoud.Motivering) < 80 || p.Inhoud.UitkomstIntake == "" {
				kort++
			}
		}
	}
	for _, s := range pip.Soorten() {
		if soorten[s] < 3 {
			t.Errorf("%d plans of the kind %q", soorten[s], s)
		}
	}
	for _, r := range wet.Leerroutes() {
		if routes[r] < 10 {
			t.Errorf("%d plans of the %s", routes[r], r.Naam())
		}
	}
	if len(uitkomst) < 25 || len(zinnen) < 60 || kort > 0 || afwezig < 2 {
		t.Errorf("%d outcomes, %d sentences, %d thin plans, %d in absence", len(uitkomst), len(zinnen), kort, afwezig)
	}
}

func couplesPointAtEachOther(t *testing.T, g gemaakt) {
	standen := g.standen(t)
	perID := map[dossier.ID]dossier.Stand{}
	for _, s := range standen {
		perID[s.ID] = s
	}
	paren, kinderen, later := 0, 0, 0
	for _, s := range standen {
		for _, g := range s.Huishouden {
			if g.Relatie == "kind" {
				kinderen++
			}
			if g.DossierID == 0 {
				continue
			}
			paren++
			ander := perID[g.DossierID]
			if ander.Persoon.Naam != g.Naam || ander.Persoon.Adres.Woonplaats != s.Persoon.Adres.Woonplaats {
				t.Errorf("%s points at a stranger", s.Nummer)
			}
			if len(s.Verblijf) > 0 && s.Verblijf[0].Soort == wet.GezinslidAsiel {
				later++
			}
		}
	}
	if paren < 30 || kinderen < 60 || later < 2 {
		t.Errorf("%d partners with a file, %d children, %d who came after", paren, kinderen, later)
	}
}

func nothingHappensAfterTheDayOrOnADayOff(t *testing.T, g gemaakt) {
	op, kal := domaintest.Dag(t, "2026-11-23"), kalender.Standaard()
	for _, s := range g.standen(t) {
		for _, g := range s.Gebeurtenissen {
			if g.Datum.Na(op) {
				t.Errorf("%s: %s on %s", s.Nummer, g.Soort, g.Datum)
			}
		}
		for _, p := range s.PIPs {
			if p.Herkomst == pip.InSchakel && p.Status != pip.Concept && (p.Dagtekening.Na(op) || !kal.Werkdag(p.Dagtekening)) {
				t.Errorf("%s: plan of %s", s.Nummer, p.Dagtekening)
			}
		}
	}
}

func documentsHaveNamesWithoutPersonalData(t *testing.T, g gemaakt) {
	goed := regexp.MustCompile(`^(PIP-\d{4}-\d{4}-versie-\d|intakeformulier-\d{4}-\d{4}|oproep-[12]-\d{4}-\d{4})\.pdf$`)
	namen := map[string]bool{}
	for _, d := range g.docs {
		if !goed.MatchString(d.Naam) || namen[d.Naam] || d.Wat == "" || !bytes.HasPrefix(d.Bytes, []byte("%PDF-")) {
			t.Errorf("%q (%s), %d bytes", d.Naam, d.Wat, len(d.Bytes))
		}
		namen[d.Naam] = true
	}
	plannen := slices.DeleteFunc(slices.Collect(maps.Keys(namen)), func(n string) bool { return !strings.HasPrefix(n, "PIP-") })
	if len(plannen) != 10 || len(g.docs) != 13 {
		t.Errorf("%d plans, %d documents", len(plannen), len(g.docs))
	}
}

func administrationIsSound(t *testing.T, g gemaakt) {
	fouten, err := g.store.Controleer(context.Background())
	if err != nil || len(fouten) > 0 {
		t.Errorf("%v %v", fouten, err)
	}
}

func TestDayBeforeTheStoryCanBeToldIsRefused(t *testing.T) {
	g := maakDemo(domaintest.Dag(t, "2023-06-01"), 1, 0, nil)
	if fout.CodeVan(g.err) != fout.Ongeldig || !strings.Contains(g.err.Error(), "03-01-2024") {
		t.Errorf("got %v", g.err)
	}
}

func TestNumberOfDossiersOutOfBoundsIsRefused(t *testing.T) {
	for _, n := range []int{-1, 1, 79, 5001} {
		if g := maakDemo(domaintest.Dag(t, "2026-11-23"), 1, n, nil); fout.CodeVan(g.err) != fout.Ongeldig {
			t.Errorf("%d dossiers: %v", n, g.err)
		}
	}
}

func fullAdministrationIsRefused(t *testing.T, g gemaakt) {
	ctx := context.Background()
	_, err := demo.Maak(ctx, demo.Opties{Store: g.store, Op: domaintest.Dag(t, "2026-11-23"), Zaad: 2021})
	if fout.CodeVan(err) != fout.Bestaat {
		t.Errorf("got %v", err)
	}
}
