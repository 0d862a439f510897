package desktop

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2/driver"
	"github.com/ncruces/zenity"

	"schakel/domain/fout"
)

// kiezer is a desktop whose dialog gives what the test says.
func kiezer(pad string, err error) (*Kiezer, *[]keuze) {
	var gevraagd []keuze
	k := &Kiezer{bestaat: func() bool { return true }}
	k.dialoog = func(_ context.Context, v keuze) (string, error) {
		gevraagd = append(gevraagd, v)
		return pad, err
	}
	k.getypt = func(context.Context, keuze) (string, error) { return "/getypt", nil }
	return k, &gevraagd
}

func TestChoosingNothingIsNoError(t *testing.T) {
	k, _ := kiezer("", zenity.ErrCanceled)
	for naam, kies := range map[string]func(context.Context) (string, error){
		"list": k.Lijst, "folder": k.Map,
		"save": func(ctx context.Context) (string, error) {
			return k.Bewaar(ctx, "a.csv", func(io.Writer) error { t.Error("written without a place"); return nil })
		},
		"logo": func(ctx context.Context) (string, error) {
			b, err := k.Logo(func([]byte) error { t.Error("nothing was judged"); return nil })(ctx)
			return string(b), err
		},
	} {
		if pad, err := kies(t.Context()); pad != "" || err != nil {
			t.Errorf("%s: %q, %v", naam, pad, err)
		}
	}
}

func TestTheNextDialogBeginsWhereTheLastEnded(t *testing.T) {
	dir := t.TempDir()
	k, gevraagd := kiezer(filepath.Join(dir, "lijst.csv"), nil)
	if pad, err := k.Lijst(t.Context()); err != nil || pad != filepath.Join(dir, "lijst.csv") {
		t.Fatalf("%q, %v", pad, err)
	}
	for _, kies := range []func() error{
		func() error { _, err := k.Map(t.Context()); return err },
		func() error {
			_, err := k.Bewaar(t.Context(), "rapport.csv", func(io.Writer) error { return nil })
			return err
		},
	} {
		if err := kies(); err != nil {
			t.Fatal(err)
		}
	}
	g := *gevraagd
	if g[0].plek != "" || g[1].plek != dir+string(filepath.Separator) {
		t.Errorf("began in %q and %q", g[0].plek, g[1].plek)
	}
	if want := filepath.Join(dir, "lijst.csv", "rapport.csv"); g[2].plek != want { // the folder that was chosen
		t.Errorf("saving began in %q, want %q", g[2].plek, want)
	}
	if g[0].soort != bestand || g[1].soort != folder || g[2].soort != nieuw {
		t.Errorf("asked for %v", g)
	}
}

func TestOneDialogAtATime(t *testing.T) {
	k, _ := kiezer("", nil)
	open, verder := make(chan struct{}), make(chan struct{})
	k.dialoog = func(context.Context, keuze) (string, error) {
		close(open)
		<-verder
		return "/een", nil
	}
	eerste := make(chan string, 1)
	go func() { pad, _ := k.Lijst(context.Background()); eerste <- pad }()
	<-open
	if pad, err := k.Map(t.Context()); pad != "" || err != nil {
		t.Errorf("a second dialog gave %q, %v", pad, err)
	}
	close(verder)
	if pad := <-eerste; pad != "/een" {
		t.Errorf("the first dialog gave %q", pad)
	}
}

func TestWithoutDialogsThePathIsTyped(t *testing.T) {
	k, gevraagd := kiezer("", nil)
	k.bestaat = func() bool { return false }
	if pad, err := k.Lijst(t.Context()); pad != "/getypt" || err != nil || len(*gevraagd) != 0 {
		t.Errorf("%q, %v, dialogs %d", pad, err, len(*gevraagd))
	}
	k, gevraagd = kiezer("", errors.New("cannot open display"))
	for range 2 {
		if pad, err := k.Map(t.Context()); pad != "/getypt" || err != nil {
			t.Errorf("%q, %v", pad, err)
		}
	}
	if len(*gevraagd) != 1 {
		t.Errorf("a dialog that does not work was tried %d times", len(*gevraagd))
	}
}

func TestStoppedChoosingSaysSo(t *testing.T) {
	k, _ := kiezer("", nil)
	ctx, stop := context.WithCancel(t.Context())
	k.dialoog = func(context.Context, keuze) (string, error) { stop(); return "", errors.New("killed") }
	if _, err := k.Lijst(ctx); !errors.Is(err, context.Canceled) || k.onbekend {
		t.Errorf("%v; from now on typed: %v", err, k.onbekend)
	}
}

func TestALogoIsReadAndJudged(t *testing.T) {
	dir := t.TempDir()
	schrijf := func(naam string, b []byte) string {
		pad := filepath.Join(dir, naam)
		if err := os.WriteFile(pad, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return pad
	}
	maak := func(doe func(io.Writer, image.Image) error, breed int) []byte {
		var b bytes.Buffer
		if err := doe(&b, image.NewGray(image.Rect(0, 0, breed, 10))); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	keur := func(b []byte) error {
		if maat, _, err := image.DecodeConfig(bytes.NewReader(b)); err != nil || maat.Width > 500 {
			return fout.New(fout.Ongeldig, "Het logo is te breed.")
		}
		return nil
	}
	goed := maak(png.Encode, 40)
	jpg := func(w io.Writer, m image.Image) error { return jpeg.Encode(w, m, nil) }
	plat := func(w io.Writer, m image.Image) error { return gif.Encode(w, m, nil) }
	for _, g := range []struct {
		naam, pad, zin string
		code           fout.Code
	}{
		{"good", schrijf("goed.png", goed), "", ""},
		{"a photograph under another name", schrijf("foto.txt", maak(jpg, 40)), "", ""},
		{"just fits", schrijf("past.png", append(slices.Clone(goed), make([]byte, maxLogo-len(goed))...)), "", ""},
		{"refused by who prints it", schrijf("breed.png", maak(png.Encode, 501)), "te breed", fout.Ongeldig},
		{"another kind of picture", schrijf("gif.png", maak(plat, 40)), "geen PNG- of JPEG", fout.Ongeldig},
		{"too large", schrijf("groot.png", make([]byte, maxLogo+1)), "2 MB", fout.Ongeldig},
		{"empty", schrijf("leeg.png", nil), "leeg", fout.Ongeldig},
		{"no picture", schrijf("tekst.png", []byte("geen plaatje")), "geen PNG- of JPEG", fout.Ongeldig},
		{"gone", filepath.Join(dir, "weg.png"), "is er niet", fout.NietGevonden},
		{"a folder", dir, "kan niet worden gelezen", fout.Technisch},
	} {
		k, _ := kiezer(g.pad, nil)
		b, err := k.Logo(keur)(t.Context())
		switch {
		case g.code == "" && (err != nil || len(b) == 0):
			t.Errorf("%s: %d bytes, %v", g.naam, len(b), err)
		case g.code != "" && (fout.CodeVan(err) != g.code || !strings.Contains(err.Error(), g.zin)):
			t.Errorf("%s: %v", g.naam, err)
		}
	}
}

func TestAReportIsWrittenWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	pad := filepath.Join(dir, "rapport.csv")
	k, _ := kiezer(pad, nil)
	schrijf := func(tekst string, err error) func(io.Writer) error {
		return func(w io.Writer) error {
			_, fouten := io.WriteString(w, tekst)
			return errors.Join(fouten, err)
		}
	}
	is := func(want string) {
		t.Helper()
		if got, err := os.ReadFile(pad); err != nil || string(got) != want {
			t.Errorf("the file holds %q (%v), want %q", got, err, want)
		}
		if rest, _ := os.ReadDir(dir); len(rest) != 1 {
			t.Errorf("left in the folder: %v", rest)
		}
	}
	if got, err := k.Bewaar(t.Context(), "rapport.csv", schrijf("een", nil)); err != nil || got != pad {
		t.Fatalf("%q, %v", got, err)
	}
	is("een")
	if _, err := k.Bewaar(t.Context(), "rapport.csv", schrijf("half", errors.New("schijf vol"))); fout.CodeVan(err) != fout.Technisch {
		t.Errorf("half a report: %v", err)
	}
	is("een") // what was there stays
	eigen := fout.New(fout.NietMogelijk, "Eigen zin.")
	if _, err := k.Bewaar(t.Context(), "rapport.csv", schrijf("", eigen)); !errors.Is(err, eigen) {
		t.Errorf("its own sentence became %v", err)
	}
	is("een")
}

func TestAReportAlwaysEndsInCSVAndNeverOverwritesUnasked(t *testing.T) {
	dir := t.TempDir()
	k, _ := kiezer(filepath.Join(dir, "rapport"), nil)
	goed := func(w io.Writer) error { _, err := io.WriteString(w, "een"); return err }
	if pad, err := k.Bewaar(t.Context(), "x.csv", goed); err != nil || filepath.Base(pad) != "rapport.csv" {
		t.Fatalf("%q, %v", pad, err)
	}
	if _, err := k.Bewaar(t.Context(), "x.csv", goed); fout.CodeVan(err) != fout.Bestaat {
		t.Errorf("the second time: %v", err)
	}
	k, _ = kiezer(filepath.Join(dir, "weg", "rapport.csv"), nil)
	if _, err := k.Bewaar(t.Context(), "x.csv", goed); fout.CodeVan(err) != fout.Technisch || !strings.Contains(err.Error(), "andere map") {
		t.Errorf("in a folder that is not there: %v", err)
	}
}

func TestTheDialogIsTiedToTheWindowWhereThatCanBe(t *testing.T) {
	for naam, g := range map[string]struct {
		c   any
		bij bool
	}{
		"X11": {driver.X11WindowContext{WindowHandle: 7}, true}, "no handle": {driver.X11WindowContext{}, false},
		"no handle on Windows": {driver.WindowsWindowContext{}, false},
		"Wayland":              {driver.WaylandWindowContext{WaylandSurface: 7}, false}, "nothing": {nil, false},
	} {
		if got := bijVenster(g.c) != nil; got != g.bij {
			t.Errorf("%s: tied %v, want %v", naam, got, g.bij)
		}
	}
}
