package cli_test

import (
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"schakel/cli"
	"schakel/domain/instroom"
)

const (
	voorbeeld = "../exchange/testdata/instroom.csv"
	opDag     = "2026-11-23" // the day of the expected verdicts
)

// kleineLijst is a list with one row that comes in, one with a question and one refused.
const kleineLijst = "BSN;V-nummer;Achternaam;Voornamen;Geboortedatum;Doelgroep;Verblijfsvergunning;Datum kennisgeving DUO;Datum inschrijving BRP\r\n" +
	";2900000001;Haile;Amina;12-03-1994;asielstatushouder;asiel bepaalde tijd;16-02-2026;02-02-2026\r\n" +
	"999990019;2900000002;Vos;Kim;12-03-1994;asielstatushouder;asiel bepaalde tijd;16-02-2026;02-02-2026\r\n" +
	"123456789;2900000003;Boer;Sam;12-03-1994;asielstatushouder;asiel bepaalde tijd;16-02-2026;02-02-2026\r\n"

func TestTheReportOfTheSampleListIsAsExpectedRowByRow(t *testing.T) {
	plek, rapport := nieuw(t), filepath.Join(t.TempDir(), "rapport.csv")
	uit := goed(t, "importeer", voorbeeld, "--administratie", plek, "--rapport", rapport, "--op", opDag)
	regels := leesRapport(t, rapport)
	b, err := os.ReadFile("../exchange/testdata/instroom-verwacht.csv")
	if err != nil {
		t.Fatal(err)
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(b), "\ufeff")))
	r.Comma = ';'
	verwacht, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	apart := map[string]bool{}
	for _, v := range verwacht[1:] {
		apart[v[0]] = true
		if got := regels[v[0]]; got == nil || got[1] != v[1] || got[2] != v[2] {
			t.Errorf("row %s is %v, want %v", v[0], got, v)
		}
	}
	nieuwe := 0
	for rij, regel := range regels {
		switch {
		case apart[rij]:
		case regel[1] == "nieuw":
			nieuwe++
		default:
			t.Errorf("row %s does not come in: %v", rij, regel)
		}
	}
	if len(apart) != 12 || nieuwe != aantal(t, plek) || nieuwe+len(apart) != len(regels) {
		t.Errorf("%d rows apart, %d new of %d, %d dossiers", len(apart), nieuwe, len(regels), aantal(t, plek))
	}
	if !strings.Contains(uit, "Nieuw: "+strconv.Itoa(nieuwe)+".") || !strings.Contains(uit, "Ingelezen als import 1.") {
		t.Errorf("the command says %s", uit)
	}
	if uit := goed(t, "importeer", voorbeeld, "--administratie", plek, "--op", opDag); !strings.Contains(uit, "Nieuw: 0.") || !strings.Contains(uit, "Er viel niets te schrijven.") {
		t.Errorf("a second time the command says %s", uit)
	}
}

func TestATrialWritesOnlyTheReport(t *testing.T) {
	plek, rapport := nieuw(t), filepath.Join(t.TempDir(), "rapport.csv")
	uit := goed(t, "importeer", schrijf(t, "lijst.csv", kleineLijst), "--administratie", plek, "--rapport", rapport, "--proef")
	if !strings.Contains(uit, "Nieuw: 1.") || !strings.Contains(uit, "er is niets geschreven") {
		t.Errorf("the trial says %s", uit)
	}
	if n := aantal(t, plek); n != 0 {
		t.Errorf("the trial wrote %d dossiers", n)
	}
	if r := leesRapport(t, rapport); len(r) != 3 || r["1"][1] != "vraag" || r["2"][1] != "nieuw" || r["3"][1] != "geweigerd" {
		t.Errorf("the report is %v", r)
	}
}

func TestQuestionsAreSkippedUnlessTheyAreTakenAlong(t *testing.T) {
	plek, lijst := nieuw(t), schrijf(t, "lijst.csv", kleineLijst)
	goed(t, "importeer", lijst, "--administratie", plek)
	if n := aantal(t, plek); n != 1 {
		t.Errorf("%d dossiers with the questions skipped", n)
	}
	goed(t, "importeer", lijst, "--administratie", plek, "--vragen", "meenemen")
	if n := aantal(t, plek); n != 2 {
		t.Errorf("%d dossiers with the questions taken along", n)
	}
}

func TestAFileThatIsNoListIsRefused(t *testing.T) {
	plek := nieuw(t)
	groot := filepath.Join(t.TempDir(), "groot.csv")
	f, err := os.Create(groot)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.Truncate(300<<20), f.Close()); err != nil {
		t.Fatal(err)
	}
	for naam, g := range map[string]struct{ pad, zin string }{
		"300 MB":      {groot, "Dit bestand is 300 MB groot"},
		"a picture":   {schrijf(t, "foto.csv", "\x89PNG\r\n\x1a\n\x00\x00\x00"), "geen lijst"},
		"a PDF":       {schrijf(t, "brief.csv", "%PDF-1.7\n"), "Dit is een PDF."},
		"nothing":     {schrijf(t, "leeg.csv", ""), "leeg"},
		"not there":   {filepath.Join(t.TempDir(), "weg.csv"), "is er niet"},
		"a folder":    {t.TempDir(), "map"},
		"no rows":     {schrijf(t, "kop.csv", "BSN;Achternaam;Geboortedatum;Doelgroep\n"), "geen rijen"},
		"plain words": {schrijf(t, "brief.txt", "Geachte heer,\n\nHierbij de lijst.\n"), "geen lijst"},
	} {
		t.Log(naam)
		weigert(t, omgeving(), cli.Verkeerd, g.zin, "importeer", g.pad, "--administratie", plek)
	}
	if n := aantal(t, plek); n != 0 {
		t.Errorf("%d dossiers", n)
	}
}

func TestAListWithoutTheNeededColumnsSaysWhich(t *testing.T) {
	plek := nieuw(t)
	lijst := schrijf(t, "lijst.csv", "Nummer;Kleur;Achternaam\n1;rood;Vos\n")
	weigert(t, omgeving(), cli.NietGedaan, "geen kolom herkend voor BSN", "importeer", lijst, "--administratie", plek)
}

func TestAReportThatCannotBeWrittenStopsTheImport(t *testing.T) {
	plek, lijst := nieuw(t), schrijf(t, "lijst.csv", kleineLijst)
	voer := func(rapport string) []string {
		return []string{"importeer", lijst, "--administratie", plek, "--rapport", rapport}
	}
	weigert(t, omgeving(), cli.Technisch, "kan niet worden geschreven", voer(geenMap(t))...)
	weigert(t, omgeving(), cli.Technisch, "kan niet worden geschreven", voer(filepath.Join(t.TempDir(), "weg", "rapport.csv"))...)
	weigert(t, omgeving(), cli.Verkeerd, "staat een map", voer(t.TempDir())...)
	weigert(t, omgeving(), cli.Verkeerd, "lijst overschrijven", voer(lijst)...)
	if b, err := os.ReadFile(lijst); err != nil || string(b) != kleineLijst {
		t.Error("the list was written over")
	}
	if n := aantal(t, plek); n != 0 {
		t.Errorf("%d dossiers were written without their report", n)
	}
}

func TestAFailureAfterTheImportSaysWhatWasDone(t *testing.T) {
	plek, lijst, map1 := nieuw(t), schrijf(t, "lijst.csv", kleineLijst), t.TempDir()
	o := omgeving(func(o *cli.Omgeving) {
		o.Rapport = func(io.Writer, []instroom.RijUitslag) error { return errors.New("vol") }
	})
	u := voer(t, o, "importeer", lijst, "--administratie", plek, "--rapport", filepath.Join(map1, "rapport.csv"))
	if u.code != cli.Technisch || !strings.Contains(u.fout, "Ingelezen als import 1.") || !strings.Contains(u.fout, "Alleen het rapport is niet geschreven") {
		t.Errorf("ends with %d: %s", u.code, u.fout)
	}
	if n := aantal(t, plek); n != 1 {
		t.Errorf("%d dossiers", n)
	}
	if rest, err := os.ReadDir(map1); err != nil || len(rest) != 0 {
		t.Errorf("left behind: %v, %v", rest, err)
	}
}

func TestARefusedImportKeepsTheOldReport(t *testing.T) {
	plek := nieuw(t)
	map1 := t.TempDir()
	rapport := filepath.Join(map1, "rapport.csv")
	if err := os.WriteFile(rapport, []byte("oud"), 0o600); err != nil {
		t.Fatal(err)
	}
	weigert(t, omgeving(), cli.NietGedaan, "geen kolom herkend", "importeer", schrijf(t, "lijst.csv", "A;B;Achternaam\n1;2;Vos\n"), "--administratie", plek, "--rapport", rapport)
	rest, err := os.ReadDir(map1)
	if b, fout := os.ReadFile(rapport); err != nil || fout != nil || string(b) != "oud" || len(rest) != 1 {
		t.Errorf("the report is %q beside %v", b, rest)
	}
	goed(t, "importeer", schrijf(t, "lijst.csv", kleineLijst), "--administratie", plek, "--rapport", rapport)
	if r := leesRapport(t, rapport); !slices.Equal(r["2"], []string{"2", "nieuw", "", "nieuw dossier"}) {
		t.Errorf("the new report is %v", r)
	}
}
