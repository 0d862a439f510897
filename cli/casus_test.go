package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"schakel/cli"
)

const casusKop = `casus: proef
omschrijving: een verzonnen persoon
doelgroep: asielstatushouder
verblijfsvergunning: asiel bepaalde tijd
gebeurtenissen:
  - {soort: inschrijving, datum: 2026-02-02}
  - {soort: kennisgeving, datum: 2026-02-16}
  - {soort: pip, dagtekening: 2026-04-20, leerroute: B1, niveau: B1}
verwacht:
`

const (
	goedeRegel  = "  - {termijn: inburgeringstermijn, van: 2026-04-21, tot-en-met: 2029-04-20}\n"
	fouteRegel  = "  - {termijn: inburgeringstermijn, van: 2026-04-21, tot-en-met: 2029-04-21}\n"
	foutPIPVoor = "  - {soort: pip, dagtekening: 2026-04-20, leerroute: onderwijs, niveau: A2}\n"
)

// laatsteRegel is the last line of an output.
func laatsteRegel(s string) string {
	regels := strings.Split(strings.TrimSuffix(s, "\n"), "\n")
	return regels[len(regels)-1]
}

func TestAGoodCaseEndsWithNoFault(t *testing.T) {
	uit := goed(t, "casus", schrijf(t, "goed.yaml", casusKop+goedeRegel))
	if laatsteRegel(uit) != "1 goed, 0 fout" || !strings.Contains(uit, "Casus proef: een verzonnen persoon") || strings.Contains(uit, "zelf") || strings.Contains(uit, "|") {
		t.Errorf("the case says\n%s", uit)
	}
}

func TestAWrongExpectationIsShownWithTheExplanationOfTheProgram(t *testing.T) {
	u := voer(t, omgeving(), "casus", schrijf(t, "fout.yaml", casusKop+goedeRegel+fouteRegel))
	if u.code != cli.NietGedaan || laatsteRegel(u.uit) != "1 goed, 1 fout" || u.fout != "" {
		t.Errorf("ends with %d: %s%s", u.code, u.uit, u.fout)
	}
	for _, deel := range []string{"FOUT   verwacht", "2029-04-21", "kreeg van 2026-04-21 tot en met 2029-04-20", "| ", "Wi 11"} {
		if !strings.Contains(u.uit, deel) {
			t.Errorf("the fault does not say %q:\n%s", deel, u.uit)
		}
	}
}

func TestDetailNamesTheStepsDoneWithoutBeingAsked(t *testing.T) {
	uit := goed(t, "casus", "--uitvoerig", schrijf(t, "goed.yaml", casusKop+goedeRegel))
	for _, deel := range []string{"  zelf   brede intake gehouden op 20-04-2026", "  zelf   leerbaarheidstoets op 20-04-2026", "         | "} {
		if !strings.Contains(uit, deel) {
			t.Errorf("the detail does not say %q:\n%s", deel, uit)
		}
	}
	for _, regel := range strings.Split(uit, "\n") {
		if strings.TrimSpace(regel) == "|" {
			t.Error("an empty line of explanation")
		}
	}
}

func TestAFileThatCannotBePlayedIsNamedWithItsLineAndTheRestIsPlayed(t *testing.T) {
	map1 := t.TempDir()
	for naam, tekst := range map[string]string{
		"a.yaml": "casus: [", "b.yml": casusKop + goedeRegel, "c.yaml": strings.Replace(casusKop, "verwacht:\n", foutPIPVoor+"verwacht:\n", 1) + goedeRegel,
		"d.yaml":   casusKop + "  - {termijn: onzin, uiterlijk: 2026-01-01}\n",
		"e.yaml":   casusKop + "  - {tekort: veel, onderdeel: pvt}\n",
		"f.yaml":   strings.Replace(casusKop, "{soort: k", "{soort: x, soort: k", 1) + goedeRegel,
		"g.yaml":   strings.SplitN(casusKop, "gebeurtenissen", 2)[0] + "verwacht:\n" + goedeRegel,
		"lees.txt": "geen casus",
	} {
		if err := os.WriteFile(filepath.Join(map1, naam), []byte(tekst), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	u := voer(t, omgeving(), "casus", filepath.Join(map1, "weg.yaml"), map1, t.TempDir())
	if u.code != cli.Verkeerd || laatsteRegel(u.uit) != "1 goed, 0 fout" {
		t.Errorf("ends with %d: %s", u.code, u.uit)
	}
	for _, deel := range []string{"a.yaml:1: ", "c.yaml:9: pip: ", "d.yaml:10: onbekende termijn", "e.yaml:10: ", "f.yaml:7: ", "g.yaml:1: de casus heeft geen gebeurtenissen",
		"weg.yaml: dit bestand of deze map bestaat niet", "geen casussen (*.yaml)"} {
		if !strings.Contains(u.fout, deel) {
			t.Errorf("the faults do not say %q:\n%s", deel, u.fout)
		}
	}
	if m := engels.FindString(u.fout); m != "" {
		t.Errorf("the faults say %q:\n%s", m, u.fout)
	}
	if strings.Contains(u.fout, "lees.txt") {
		t.Error("a file of another kind was read")
	}
}

func TestAFaultBesideAnUnreadableFileEndsAsUnreadable(t *testing.T) {
	u := voer(t, omgeving(), "casus", schrijf(t, "fout.yaml", casusKop+fouteRegel), schrijf(t, "leeg.yaml", ""))
	if u.code != cli.Verkeerd || laatsteRegel(u.uit) != "0 goed, 1 fout" || !strings.Contains(u.fout, "leeg.yaml:1: het bestand is leeg") {
		t.Errorf("ends with %d: %s%s", u.code, u.uit, u.fout)
	}
}

func TestAllCasesOfTheHousePass(t *testing.T) {
	uit := goed(t, "casus", "casus/testdata")
	if slot := laatsteRegel(uit); !strings.HasSuffix(slot, " goed, 0 fout") || strings.Contains(uit, "FOUT") {
		t.Errorf("the cases end with %q", slot)
	}
	if n := strings.Count(uit, "Casus "); n < 24 {
		t.Errorf("%d cases were played", n)
	}
}
