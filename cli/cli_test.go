package cli_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"schakel/cli"
	"schakel/domain/fout"
	"schakel/domain/kalender"
	"schakel/domain/poort"
)

func TestEveryMistakeOnTheCommandLineIsSaidInDutch(t *testing.T) {
	for _, g := range []struct{ args, zin string }{
		{"onzin", `"onzin" is geen opdracht`},
		{"importer lijst.csv", `"importer" is geen opdracht`},
		{"versie extra", `"extra" is geen opdracht, of er staat te veel.`},
		{"importeer a b --administratie c", `"b" is geen opdracht, of er staat te veel.`},
		{"nieuw", "Deze opties ontbreken: --administratie=MAP, --code=CODE, --gemeente=NAAM."},
		{"importeer lijst.csv", "Deze opties ontbreken: --administratie=MAP."},
		{"pip 2026-0001 --administratie a", "Deze opties ontbreken: --uit=MAP."},
		{"importeer --administratie a", "Er ontbreekt: <bestand>."},
		{"pip --administratie a --uit b", "Er ontbreekt: <dossier>."},
		{"casus", "Er ontbreekt: <map-of-bestand>."},
		{"--onzin", "De optie --onzin bestaat niet."},
		{"nieuw -q", "De optie -q bestaat niet."},
		{"nieuw --gement x", `De optie --gement bestaat niet. Bedoelt u "--gemeente"?`},
		{"nieuw --gemeente", "Bij --gemeente ontbreekt de waarde."},
		{"nieuw --gemeente --code 1234", "Bij --gemeente ontbreekt de waarde."},
		{"venster --administratie", "Bij --administratie ontbreekt de waarde."},
		{"importeer a --administratie b --vragen x", `Bij --vragen kunt u kiezen uit "overslaan","meenemen", niet "x".`},
		{"importeer a --administratie b --proef=ja", `De optie --proef heeft geen waarde nodig. Laat "ja" weg.`},
		{"--administratie x versie", `Zet --administratie achter de opdracht "versie"`},
		{"--op", "Bij --op ontbreekt de waarde."},
		{"--op= versie", "--op: Vul een datum in"},
		{"--op 31-02-2026 versie", "--op: "},
		{"--op gisterenavond versie", "--op: Dit is geen datum."},
		{"--op -3d versie", "schrijf dan --op=-3d."},
	} {
		weigert(t, omgeving(), cli.Verkeerd, g.zin, strings.Fields(g.args)...)
	}
	weigert(t, omgeving(), cli.Verkeerd, `"" is geen opdracht`, "")
}

func TestOpTakesADateAsTheScreensDo(t *testing.T) {
	for op, want := range map[string]string{
		"2026-04-28": "2026-04-28", "28-04-2026": "2026-04-28", "28-4-26": "2026-04-28", "3/4/26": "2026-04-03", "28042026": "2026-04-28",
		"vandaag": "2026-04-20", "gisteren": "2026-04-19", "+10w": "2026-06-29", "-3d": "2026-04-17",
	} {
		for _, args := range [][]string{{"--op=" + op, "venster"}, {"venster", "--op=" + op}} {
			var dag kalender.Datum
			o := omgeving(func(o *cli.Omgeving) {
				o.Venster = func(_ context.Context, _ string, k poort.Klok) error { dag = k.Vandaag(); return nil }
			})
			if u := voer(t, o, args...); u.code != cli.Goed || dag.ISO() != want {
				t.Errorf("%v ends with %d on %s, want %s", args, u.code, dag.ISO(), want)
			}
		}
	}
}

func TestTheClockStandsAtNoonOnAFixedDayAndRunsOtherwise(t *testing.T) {
	dag, err := kalender.Op(2026, 5, 5)
	if err != nil {
		t.Fatal(err)
	}
	vast, vrij := cli.NewKlok(nu, dag), cli.NewKlok(nu, kalender.Datum{})
	if vast.Nu().Format("2006-01-02 15:04") != "2026-05-05 12:00" || vast.Vandaag() != dag {
		t.Errorf("the fixed clock says %s, %s", vast.Nu(), vast.Vandaag())
	}
	if !vrij.Nu().Equal(nu()) || vrij.Vandaag().ISO() != "2026-04-20" {
		t.Errorf("the free clock says %s, %s", vrij.Nu(), vrij.Vandaag())
	}
}

func TestWithoutAWindowTheProgramTellsItsCommands(t *testing.T) {
	for _, args := range [][]string{nil, {"venster"}, {"--op", "vandaag"}, {"--administratie", "x"}} {
		u := voer(t, omgeving(), args...)
		if u.code != cli.Verkeerd || u.uit != "" || !strings.Contains(u.fout, "heeft geen venster") || !strings.Contains(u.fout, "importeer    Lees") {
			t.Errorf("schakel %v ends with %d: %s%s", args, u.code, u.uit, u.fout)
		}
		if strings.Contains(u.fout, "Open het venster") {
			t.Errorf("schakel %v offers a window that is not there", args)
		}
	}
}

func TestWithAWindowTheProgramOpensIt(t *testing.T) {
	var plek string
	o := omgeving(func(o *cli.Omgeving) {
		o.Venster = func(_ context.Context, p string, _ poort.Klok) error { plek = "geopend:" + p; return nil }
	})
	for _, g := range []struct {
		args []string
		want string
	}{{nil, "geopend:"}, {[]string{"--administratie", "a"}, "geopend:a"}, {[]string{"venster", "--administratie", "b"}, "geopend:b"}} {
		if u := voer(t, o, g.args...); u.code != cli.Goed || plek != g.want {
			t.Errorf("schakel %v ends with %d, %q", g.args, u.code, plek)
		}
	}
	if u := voer(t, o, "--help"); !strings.Contains(u.uit, "Open het venster") {
		t.Errorf("the help does not name the window:\n%s", u.uit)
	}
}

func TestHelpIsDutchAndNamesEveryCommandAndOption(t *testing.T) {
	for _, g := range []struct {
		args  string
		heeft []string
	}{
		{"--help", []string{"Opdrachten:", "nieuw ", "importeer ", "pip ", "casus ", "versie ", "--op=DATUM", "Uitgang: 0 gedaan"}},
		{"help", []string{"Opdrachten:", "Toon deze uitleg."}},
		{"-h", []string{"Opdrachten:"}},
		{"importeer --help", []string{"schakel importeer <bestand> [opties]", "<bestand> ", "--rapport=BESTAND", "--vragen=KEUZE", "--proef "}},
		{"help pip", []string{"schakel pip <dossier>", "--uit=MAP"}},
		{"nieuw --help", []string{"--gemeente=NAAM", "--code=CODE"}},
		{"casus --help", []string{"<map-of-bestand>", "--uitvoerig"}},
	} {
		uit := goed(t, strings.Fields(g.args)...)
		for _, deel := range g.heeft {
			if !strings.Contains(uit, deel) {
				t.Errorf("schakel %s does not say %q:\n%s", g.args, deel, uit)
			}
		}
		if m := engels.FindString(uit); m != "" {
			t.Errorf("schakel %s says %q", g.args, m)
		}
		if strings.Contains(uit, "Open het venster") {
			t.Errorf("schakel %s offers a window that is not there", g.args)
		}
	}
	if uit := goed(t, "versie"); uit != "Proef 1\n" {
		t.Errorf("versie says %q", uit)
	}
}

func TestAnErrorGivesTheExitCodeThatBelongsToIt(t *testing.T) {
	for _, g := range []struct {
		err  error
		code int
		zin  string
	}{
		{fout.New(fout.Bezet, "Al geopend."), cli.Technisch, "Al geopend."},
		{fout.New(fout.TeNieuw, "Werk bij."), cli.Technisch, "Werk bij."},
		{fout.New(fout.Beschadigd, "Zet terug."), cli.Technisch, "Zet terug."},
		{fout.New(fout.Technisch, "Schijf vol."), cli.Technisch, "Schijf vol."},
		{fout.New(fout.NietMogelijk, "Kan niet."), cli.NietGedaan, "Kan niet."},
		{fout.New(fout.NietGevonden, "Geen map."), cli.Verkeerd, "Geen map."},
		{fout.New(fout.Ongeldig, "Geen administratie."), cli.Verkeerd, "Geen administratie."},
		{errors.New("boem"), cli.Technisch, "Er ging technisch iets mis: boem"},
	} {
		o := omgeving(func(o *cli.Omgeving) {
			o.Open = func(context.Context, string) (cli.Administratie, error) { return cli.Administratie{}, g.err }
		})
		weigert(t, o, g.code, g.zin, "pip", "2026-0001", "--administratie", "a", "--uit", t.TempDir())
	}
}

func TestAnAdministrationIsMadeOnce(t *testing.T) {
	plek := filepath.Join(t.TempDir(), "een", "twee")
	uit := goed(t, "nieuw", "--administratie", plek, "--gemeente", "gemeente Voorbeeld", "--code", "9999", "--op", "2026-01-05")
	if !strings.Contains(uit, "De administratie van gemeente Voorbeeld is gemaakt.") {
		t.Errorf("nieuw says %q", uit)
	}
	in(t, plek, func(s poort.Store) {
		err := s.View(t.Context(), func(l poort.Lezer) error {
			i, err := l.Beheer().Instellingen(t.Context())
			if err != nil || i.Gemeente.Naam != "Voorbeeld" || i.Gemeente.Code != "9999" {
				t.Errorf("the settings are of %q, %v", i.Gemeente.Naam, err)
			}
			audit, err := l.Audit().Laatste(t.Context(), 0)
			if len(audit) != 1 || audit[0].Op.Wie != "opdrachtregel" || audit[0].Op.Dag.ISO() != "2026-01-05" {
				t.Errorf("the audit trail is %+v", audit)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
	weigert(t, omgeving(), cli.NietGedaan, "staat al een administratie", "nieuw", "--administratie", plek, "--gemeente", "Ander", "--code", "9998")
}

func TestAWrongMunicipalityMakesNothing(t *testing.T) {
	plek := filepath.Join(t.TempDir(), "nieuw")
	weigert(t, omgeving(), cli.Verkeerd, "vier cijfers", "nieuw", "--administratie", plek, "--gemeente", "Voorbeeld", "--code", "12")
	weigert(t, omgeving(), cli.Verkeerd, "naam van de gemeente", "nieuw", "--administratie", plek, "--gemeente", " ", "--code", "9999")
	if _, err := os.Stat(plek); err == nil {
		t.Error("a folder was made after all")
	}
	weigert(t, omgeving(), cli.Technisch, "schrijf", "nieuw", "--administratie", geenMap(t), "--gemeente", "Voorbeeld", "--code", "9999")
}

func TestAnAdministrationThatCannotBeOpenedIsSaid(t *testing.T) {
	pip := func(plek string) []string {
		return []string{"pip", "2026-0001", "--administratie", plek, "--uit", t.TempDir()}
	}
	t.Run("no folder", func(t *testing.T) {
		weigert(t, omgeving(), cli.Verkeerd, "bestaat niet", pip(filepath.Join(t.TempDir(), "weg"))...)
	})
	t.Run("an empty folder", func(t *testing.T) {
		weigert(t, omgeving(), cli.Verkeerd, "staat geen administratie", pip(t.TempDir())...)
	})
	t.Run("another program has it", func(t *testing.T) {
		plek := nieuw(t)
		in(t, plek, func(poort.Store) { weigert(t, omgeving(), cli.Technisch, "al geopend", pip(plek)...) })
	})
	t.Run("a newer program made it", func(t *testing.T) {
		plek := nieuw(t)
		const userVersion = 60 // place in the header of an SQLite file
		poets(t, plek, userVersion, []byte{0, 0, 0x7f, 0xff})
		weigert(t, omgeving(), cli.Technisch, "nieuwere versie van Schakel", pip(plek)...)
	})
	t.Run("another kind of file", func(t *testing.T) {
		plek := nieuw(t)
		const applicationID = 68
		poets(t, plek, applicationID, []byte("else"))
		weigert(t, omgeving(), cli.Verkeerd, "geen administratie van Schakel", pip(plek)...)
	})
}

// poets writes over a few bytes of the only file in a folder.
func poets(t *testing.T, plek string, bij int64, b []byte) {
	t.Helper()
	bestanden, err := filepath.Glob(filepath.Join(plek, "*"))
	if err != nil || len(bestanden) != 1 {
		t.Fatalf("%v, %v", bestanden, err)
	}
	f, err := os.OpenFile(bestanden[0], os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt(b, bij); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestNoCommandAsksAnything: with nobody at the keyboard each command comes to its end.
func TestNoCommandAsksAnything(t *testing.T) {
	lees, schrijf, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	echt := os.Stdin
	os.Stdin = lees
	defer func() {
		os.Stdin = echt
		if err := errors.Join(lees.Close(), schrijf.Close()); err != nil {
			t.Error(err)
		}
	}()
	plek := nieuw(t)
	goed(t, "importeer", "../exchange/testdata/instroom.csv", "--administratie", plek)
	for _, args := range []string{"", "nieuw --gemeente x", "nieuw --administratie " + plek + " --gemeente x --code 1234", "pip 1 --administratie " + plek + " --uit x", "casus x"} {
		if u := voer(t, omgeving(), strings.Fields(args)...); u.code == cli.Goed || u.fout == "" {
			t.Errorf("schakel %s ends with %d and says %q", args, u.code, u.fout)
		}
	}
}
