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
)

// schilder remembers what it was asked to draw, and draws one picture.
type schilder struct {
	gevraagd []cli.Schermopdracht
	bestaat  bool // the copy and the list were there
	fout     error
}

func (s *schilder) in(o *cli.Omgeving) {
	o.Schermen = func(_ context.Context, op cli.Schermopdracht) error {
		s.gevraagd = append(s.gevraagd, op)
		bestanden, _ := filepath.Glob(filepath.Join(op.Plek, "*"))
		_, err := os.Stat(op.Lijst)
		s.bestaat = len(bestanden) > 0 && err == nil
		op.Meld("01-vandaag.png")
		return s.fout
	}
}

func TestScreensAreDrawnFromACopy(t *testing.T) {
	plek, uit := nieuw(t), filepath.Join(t.TempDir(), "een", "beelden")
	var s schilder
	u := voer(t, omgeving(s.in), "schermen", uit, "--administratie", plek, "--schaal", "1.25", "--maat", "1280x720", "--op", "2026-11-23")
	if u.code != cli.Goed || u.uit != filepath.Join(uit, "01-vandaag.png")+"\n" || len(s.gevraagd) != 1 {
		t.Fatalf("ends with %d: %s%s", u.code, u.uit, u.fout)
	}
	o := s.gevraagd[0]
	if o.Map != uit || o.Schaal != 1.25 || o.Breed != 1280 || o.Hoog != 720 || o.Klok.Vandaag().ISO() != "2026-11-23" {
		t.Errorf("asked %+v", o)
	}
	if o.Plek == plek || !s.bestaat {
		t.Errorf("drawn from %q, there: %v", o.Plek, s.bestaat)
	}
	if _, err := os.Stat(o.Plek); err == nil {
		t.Error("the copy is still there")
	}
}

func TestScreensWithoutAnAdministrationAreOfAnInventedOne(t *testing.T) {
	var s schilder
	u := voer(t, omgeving(s.in), "schermen", t.TempDir(), "--op", "2026-11-23")
	if u.code != cli.Goed || !s.bestaat || strings.Contains(u.uit, "Maasbroek") {
		t.Errorf("ends with %d, there: %v: %s%s", u.code, s.bestaat, u.uit, u.fout)
	}
}

func TestWrongScreensCommandSaysWhatToDo(t *testing.T) {
	var s schilder
	for _, g := range []struct {
		code int
		zin  string
		args []string
	}{
		{cli.NietGedaan, "Kies een andere map", []string{geenMap(t)}},
		{cli.Verkeerd, "bestaat niet", []string{t.TempDir(), "--administratie", filepath.Join(t.TempDir(), "weg")}},
		{cli.Verkeerd, "kiezen uit", []string{t.TempDir(), "--schaal", "3"}},
		{cli.Verkeerd, "zoals 1366x768", []string{t.TempDir(), "--maat", "groot"}},
		{cli.Verkeerd, "zoals 1366x768", []string{t.TempDir(), "--maat", "100x100"}},
		{cli.Verkeerd, "Er ontbreekt", nil},
	} {
		weigert(t, omgeving(s.in), g.code, g.zin, append([]string{"schermen"}, g.args...)...)
	}
	if len(s.gevraagd) != 0 {
		t.Errorf("drawn all the same: %+v", s.gevraagd)
	}
	weigert(t, omgeving(), cli.Verkeerd, "make build-ci", "schermen", t.TempDir())
	kapot := schilder{fout: fout.New(fout.Technisch, "Deze beelden zijn niet gemaakt: 02-dossiers.")}
	if u := voer(t, omgeving(kapot.in), "schermen", t.TempDir(), "--administratie", nieuw(t)); u.code != cli.Technisch || !strings.Contains(u.fout, "02-dossiers") {
		t.Errorf("ends with %d: %s", u.code, u.fout)
	}
}

func TestDemoDrawsItsScreensUnlessAskedNotTo(t *testing.T) {
	maak := func(s *schilder, args ...string) (uitvoer, string) {
		plek := filepath.Join(t.TempDir(), "demo")
		return voer(t, omgeving(s.in), append([]string{"demo", "--map", plek, "--aantal", "80", "--op", "2026-11-23"}, args...)...), plek
	}
	var s schilder
	u, plek := maak(&s)
	if u.code != cli.Goed || len(s.gevraagd) != 1 || s.gevraagd[0].Map != filepath.Join(plek, "schermen") || !s.bestaat || !strings.Contains(u.uit, "schermen (1)") {
		t.Errorf("ends with %d, asked %+v: %s", u.code, s.gevraagd, u.fout)
	}
	var stil schilder
	if u, _ := maak(&stil, "--zonder-schermen"); u.code != cli.Goed || len(stil.gevraagd) != 0 {
		t.Errorf("ends with %d, drawn %d times", u.code, len(stil.gevraagd))
	}
	kapot := schilder{fout: errors.New("geen beeld")}
	u, plek = maak(&kapot)
	if _, err := os.Stat(filepath.Join(plek, "administratie")); u.code != cli.Goed || err != nil || !strings.Contains(u.fout, "geen beeld") {
		t.Errorf("a demo without pictures ends with %d: %s%v", u.code, u.fout, err)
	}
}
