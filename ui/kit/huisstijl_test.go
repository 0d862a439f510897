package kit_test

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"schakel/domain/fout"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func TestContrastIsThatOfWCAG(t *testing.T) {
	for _, g := range []struct {
		kleur string
		want  float64
	}{{"#000000", 21}, {"#ffffff", 1}, {"#777777", 4.48}, {"#1f4e79", 8.65}} {
		c, ok := kit.LeesKleur(g.kleur)
		if got := kit.Contrast(c, color.White); !ok || math.Abs(got-g.want) > 0.02 {
			t.Errorf("%s: %.2f, want %.2f", g.kleur, got, g.want)
		}
	}
	for _, s := range []string{"", "1f4e79", "#1f4e7", "#1f4e7g", "rood", "#1f4e79aa"} {
		if _, ok := kit.LeesKleur(s); ok {
			t.Errorf("%q passes for a colour", s)
		}
	}
}

func TestHeadingsTakeTheColourOnlyWhenItCanBeRead(t *testing.T) {
	donker := kit.Huiskleur("geen kleur")
	if kit.Huiskleur("#f0c000") != donker || kit.Huiskleur("#1f4e79") == donker {
		t.Error("a colour that cannot be read is used, or one that can is not")
	}
}

func TestColourIsTypedOrTakenFromTheSamples(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 600, 400)
	v := kit.NewKleurveld(kit.Opzet{Naam: "kleur", Label: "Kleur"})
	gewijzigd := 0
	v.Bij(func() { gewijzigd++ })
	h.Zet(v)
	kittest.Maat(h.Venster(), 600, 400)
	v.Focus()
	kittest.Typ(h, "#F0C000")
	if v.Waarde() != "#f0c000" || !strings.Contains(v.Raad(), "te licht") || gewijzigd == 0 {
		t.Errorf("%q: %q", v.Waarde(), v.Raad())
	}
	kittest.Toets(h, fyne.KeyTab, fyne.KeyRight)
	if v.Waarde() != "#0b5cad" || !strings.Contains(v.Raad(), "goed leesbaar") {
		t.Errorf("after →: %q: %q", v.Waarde(), v.Raad())
	}
	kittest.Toets(h, fyne.KeyLeft, fyne.KeyLeft, fyne.KeySpace)
	if v.Waarde() != "#1f4e79" {
		t.Errorf("after ←: %q", v.Waarde())
	}
	v.Zet("rood")
	if err := v.Controleer(); err == nil || v.Raad() != "" {
		t.Errorf("rood: %v, %q", err, v.Raad())
	}
}

func logo(t *testing.T, breed, hoog int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewRGBA(image.Rect(0, 0, breed, hoog))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestLogoIsTakenRefusedAndTakenOff(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 600, 400)
	var geef []byte
	var mis error
	v := kit.NewLogoveld(h, kit.Opzet{Naam: "logo", Label: "Logo"}, func(context.Context) ([]byte, error) { return geef, mis })
	h.Zet(v)
	v.Kies()
	if v.Waarde() != nil || v.Fout() != "" {
		t.Error("nothing was chosen, yet something happened")
	}
	geef = logo(t, 40, 10)
	v.Kies()
	if len(v.Waarde()) == 0 || !v.Gewijzigd() {
		t.Error("the logo was not taken")
	}
	geef = []byte("tekst")
	v.Kies()
	if !strings.Contains(v.Fout(), "PNG") || len(v.Waarde()) < 10 {
		t.Errorf("text as a logo: %q", v.Fout())
	}
	mis = fout.New(fout.Technisch, "Niet te lezen.")
	v.Kies()
	if v.Fout() != "Niet te lezen." {
		t.Errorf("says %q", v.Fout())
	}
	v.Zet(nil)
	if v.Waarde() != nil || v.Fout() != "" || v.Controleer() != nil {
		t.Error("not empty")
	}
	kit.NewLogoveld(h, kit.Opzet{}, nil).Kies() // without a chooser nothing happens
}

// woorden gives every text of a widget.
func woorden(w fyne.Widget) string {
	var uit []string
	for _, o := range test.WidgetRenderer(w).Objects() {
		if t, ok := o.(*canvas.Text); ok {
			uit = append(uit, t.Text)
		}
	}
	return strings.Join(uit, "|")
}

func TestLetterheadShowsNameLinesAndLogoAndShrinks(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 600, 400)
	b := kit.NewBriefhoofd()
	b.Naam, b.Regels = "Gemeente Voorbeeld", []string{"Marktplein 1", "14 0495"}
	h.Zet(container.NewWithoutLayout(b))
	b.Resize(fyne.NewSize(440, 270))
	b.Refresh()
	if s := woorden(b); strings.Count(s, "Gemeente Voorbeeld") != 2 || !strings.Contains(s, "14 0495") {
		t.Errorf("%s", s)
	}
	b.Logo = logo(t, 40, 10)
	b.Refresh()
	if s := woorden(b); strings.Count(s, "Gemeente Voorbeeld") != 1 {
		t.Errorf("with a logo: %s", s)
	}
	b.Resize(fyne.NewSize(300, 200))
	if m := b.MinSize(); m.Height >= 270 || m.Width > 300 {
		t.Errorf("on a narrow screen: %v", m)
	}
}

func TestWarningTakesNoRoomWithoutWords(t *testing.T) {
	kittest.Open(t, container.NewStack(), 600, 400)
	a := kit.NewAandacht("")
	if a.Visible() {
		t.Error("an empty warning is in sight")
	}
	a.Zet("Let op.")
	if !a.Visible() || a.Tekst() != "Let op." {
		t.Error("the warning is not in sight")
	}
}

func TestPanelGoesWhereThereIsNoRoom(t *testing.T) {
	kittest.Open(t, container.NewStack(), 600, 400)
	hoofd, paneel := canvas.NewRectangle(color.White), canvas.NewRectangle(color.Black)
	n := kit.Naast(hoofd, paneel, 200, 500)
	n.Resize(fyne.NewSize(800, 100))
	if !paneel.Visible() || paneel.Size().Width != 200 || hoofd.Size().Width >= 600 {
		t.Errorf("wide: panel %v, main %v", paneel.Size(), hoofd.Size())
	}
	n.Resize(fyne.NewSize(499, 100))
	if paneel.Visible() || hoofd.Size().Width != 499 {
		t.Errorf("narrow: panel %v, main %v", paneel.Visible(), hoofd.Size())
	}
}

func TestDialogWithFieldsStaysUntilTheyAreRight(t *testing.T) {
	h := kittest.Open(t, container.NewStack(), 600, 500)
	naam := kit.NewTekstveld(kit.Opzet{Naam: "naam", Label: "Naam", Plicht: true})
	gedaan := 0
	var mis error = fout.Bij("naam", fout.Bestaat, "Die is er al.")
	d := kit.VraagVelden(h, kit.Veldenvraag{Titel: "Toevoegen", Ja: "Toevoegen", Velden: []kit.Veld{naam}, Doe: func() error { gedaan++; return mis }})
	kittest.Toets(h, fyne.KeyReturn)
	if !d.Open() || gedaan != 0 || naam.Fout() == "" {
		t.Errorf("empty: open %v, done %d, says %q", d.Open(), gedaan, naam.Fout())
	}
	kittest.Typ(h, "Selam")
	kittest.Toets(h, fyne.KeyReturn)
	if !d.Open() || gedaan != 1 || naam.Fout() != "Die is er al." {
		t.Errorf("refused: open %v, done %d, says %q", d.Open(), gedaan, naam.Fout())
	}
	mis = nil
	kittest.Toets(h, fyne.KeyReturn)
	if d.Open() || gedaan != 2 {
		t.Errorf("right: open %v, done %d", d.Open(), gedaan)
	}
}
