package theme_test

import (
	"bytes"
	"image/color"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

func looks() map[string]theme.Voorkeur {
	return map[string]theme.Voorkeur{"light": theme.Licht, "dark": theme.Donker}
}

// What is written on what.
func tekstOpVlak() map[fyne.ThemeColorName][]fyne.ThemeColorName {
	vlakken := []fyne.ThemeColorName{theme.KleurVlak, theme.KleurKaart, theme.KleurRail, theme.KleurAanwijzen, theme.KleurGekozen, theme.KleurUitlegVlak, theme.KleurNeutraalVlak}
	return map[fyne.ThemeColorName][]fyne.ThemeColorName{
		theme.KleurTekst:                       append(vlakken, theme.KleurTeLaatVlak, theme.KleurDezeWeekVlak, fynetheme.ColorNameMenuBackground, fynetheme.ColorNameOverlayBackground),
		theme.KleurZacht:                       vlakken,
		theme.KleurLink:                        append(vlakken, theme.KleurTeLaatVlak),
		theme.KleurTeLaat:                      {theme.KleurVlak, theme.KleurKaart, theme.KleurTeLaatVlak, theme.KleurAanwijzen},
		theme.KleurDezeWeek:                    {theme.KleurVlak, theme.KleurKaart, theme.KleurDezeWeekVlak},
		theme.KleurOpHoofd:                     {theme.KleurHoofd},
		theme.KleurOpGedaan:                    {theme.KleurGedaan},
		fynetheme.ColorNamePlaceHolder:         {fynetheme.ColorNameInputBackground},
		fynetheme.ColorNameForegroundOnError:   {fynetheme.ColorNameError},
		fynetheme.ColorNameForegroundOnWarning: {fynetheme.ColorNameWarning},
		fynetheme.ColorNameForegroundOnSuccess: {fynetheme.ColorNameSuccess},
	}
}

func TestEveryTextCanBeReadOnEveryGround(t *testing.T) {
	for naam, v := range looks() {
		th := theme.New(v, 1)
		for tekst, vlakken := range tekstOpVlak() {
			for _, vlak := range vlakken {
				if c := kit.Contrast(th.Color(tekst, 0), th.Color(vlak, 0)); c < kit.MinContrast {
					t.Errorf("%s: %s on %s is %.2f:1", naam, tekst, vlak, c)
				}
			}
		}
	}
}

func TestBordersAndTheRingCanBeSeen(t *testing.T) {
	for naam, v := range looks() {
		th := theme.New(v, 1)
		for _, rand := range []fyne.ThemeColorName{theme.KleurRand, theme.KleurFocus} {
			for _, vlak := range []fyne.ThemeColorName{theme.KleurVlak, theme.KleurKaart} {
				if c := kit.Contrast(th.Color(rand, 0), th.Color(vlak, 0)); c < 3 {
					t.Errorf("%s: %s on %s is %.2f:1, WCAG asks 3:1", naam, rand, vlak, c)
				}
			}
		}
	}
}

func TestLookFollowsTheSystemOnlyWhenAsked(t *testing.T) {
	licht, donker := theme.New(theme.Licht, 1), theme.New(theme.Donker, 1)
	volgt := theme.New(theme.Systeem, 1)
	vlak := func(th *theme.Thema, v fyne.ThemeVariant) color.Color { return th.Color(theme.KleurVlak, v) }
	if vlak(licht, fynetheme.VariantDark) != vlak(licht, fynetheme.VariantLight) {
		t.Error("the light look turned dark with the desktop")
	}
	if vlak(volgt, fynetheme.VariantDark) != vlak(donker, 0) || vlak(volgt, fynetheme.VariantLight) != vlak(licht, 0) {
		t.Error("the look does not follow the desktop")
	}
}

func TestUnknownColoursAndSizesComeFromFyne(t *testing.T) {
	test.NewTempApp(t)
	th := theme.New(theme.Licht, 1)
	basis := fynetheme.DefaultTheme()
	if th.Color("bestaat niet", 0) != basis.Color("bestaat niet", fynetheme.VariantLight) {
		t.Error("another colour than Fyne's")
	}
	if th.Size(fynetheme.SizeNameWindowButtonIcon) != basis.Size(fynetheme.SizeNameWindowButtonIcon) {
		t.Error("another size than Fyne's")
	}
	if th.Font(fyne.TextStyle{}).Name() != "NotoSans-Regular.ttf" || th.Icon(fynetheme.IconNameCancel) == nil {
		t.Error("no Noto Sans, or no icon for Fyne's own widgets")
	}
}

func TestTextSizeOfTheUserGrowsTextAndRowsButNotSpacing(t *testing.T) {
	gewoon, groot := theme.New(theme.Licht, 1), theme.New(theme.Licht, 1.5)
	for _, n := range []fyne.ThemeSizeName{theme.MaatTekst, theme.MaatKlein, theme.MaatTitel, theme.MaatNaam, theme.MaatTabel, theme.MaatRij, theme.MaatVeld} {
		if groot.Size(n) != 1.5*gewoon.Size(n) {
			t.Errorf("%s: %v and %v", n, gewoon.Size(n), groot.Size(n))
		}
	}
	if groot.Size(fynetheme.SizeNamePadding) != 4 {
		t.Error("the spacing grew too")
	}
	for schaal, wil := range map[float32]float32{0: 0.8, 0.1: 0.8, 9: 2} {
		if got := theme.New(theme.Licht, schaal).Size(theme.MaatNaam); got != 24*wil {
			t.Errorf("scale %v gives %v", schaal, got)
		}
	}
}

func TestSizesAreThoseOfTheDesign(t *testing.T) {
	th := theme.New(theme.Licht, 1)
	for n, wil := range map[fyne.ThemeSizeName]float32{
		theme.MaatTekst: 14, theme.MaatTabel: 12, theme.MaatTitel: 18, theme.MaatNaam: 24, theme.MaatRij: 28,
		fynetheme.SizeNameModalBlurRadius: 0,
	} {
		if got := th.Size(n); got != wil {
			t.Errorf("%s is %v, want %v", n, got, wil)
		}
	}
	for i, s := range []float32{theme.Stap1, theme.Stap2, theme.Stap3, theme.Stap4, theme.Stap5, theme.Stap6} {
		if s != float32(4*(i+1)) {
			t.Errorf("step %d is %v", i+1, s)
		}
	}
}

func TestEveryDrawingIsDrawnInTheColourOfTheTheme(t *testing.T) {
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme.New(theme.Licht, 1))
	for _, i := range theme.Iconen() {
		r := i.In(theme.KleurLink)
		if !strings.Contains(string(r.Content()), "#0b5cad") || strings.Contains(string(r.Content()), `"#000"`) {
			t.Errorf("%s is not blue: %s", i, r.Content())
		}
		img := canvas.NewImageFromResource(r)
		img.Resize(fyne.NewSquareSize(24))
		if img.Image == nil {
			t.Errorf("%s cannot be drawn", i)
		}
	}
}

func TestDrawingChangesWithTheTheme(t *testing.T) {
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme.New(theme.Licht, 1))
	r := theme.Klok.In(theme.KleurTekst)
	naam, inhoud := r.Name(), r.Content()
	a.Settings().SetTheme(theme.New(theme.Donker, 1))
	if r.Name() == naam || bytes.Equal(r.Content(), inhoud) {
		t.Error("the drawing stayed in the colour of the light look")
	}
	if tr, ok := r.(fyne.ThemedResource); !ok || tr.ThemeColorName() != theme.KleurTekst {
		t.Error("Fyne does not know that the drawing follows the theme")
	}
}

func TestDrawingThatDoesNotExistIsEmpty(t *testing.T) {
	test.NewTempApp(t)
	if c := string(theme.Icoon("bestaat-niet").In(theme.KleurTekst).Content()); !strings.HasPrefix(c, "<svg") || strings.Contains(c, "path") {
		t.Errorf("got %s", c)
	}
}

func TestFyneSpeaksDutchOnAnEnglishSystemToo(t *testing.T) {
	if err := theme.LaadTaal(); err != nil {
		t.Fatal(err)
	}
	for en, nl := range map[string]string{"Cancel": "Annuleren", "Paste": "Plakken", "Select all": "Alles selecteren"} {
		if kreeg := lang.L(en); kreeg != nl {
			t.Errorf("%q is %q, want %q", en, kreeg, nl)
		}
	}
	if kreeg := lang.X("monday.short", "Mon"); kreeg != "ma" {
		t.Errorf("Monday is %q", kreeg)
	}
}
