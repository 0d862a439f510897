package kit_test

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"schakel/domain/fout"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

func textVan(o fyne.CanvasObject) string {
	if t, ok := o.(*canvas.Text); ok {
		return t.Text
	}
	return ""
}

// drukpers is a preview that draws grey pages: as many as the PDF has bytes.
type drukpers struct {
	open, dicht int
	getekend    []string
	fout        error
}

func (d *drukpers) Open(_ context.Context, pdf []byte) (kit.Paginas, error) {
	if d.fout != nil {
		return nil, d.fout
	}
	d.open++
	return &drukwerk{d, len(pdf)}, nil
}

type drukwerk struct {
	pers *drukpers
	n    int
}

func (w *drukwerk) Aantal() int        { return w.n }
func (w *drukwerk) Maat(int) fyne.Size { return fyne.NewSize(595, 842) }
func (w *drukwerk) Sluit()             { w.pers.dicht++ }
func (w *drukwerk) Teken(_ context.Context, nr, breedte int) (image.Image, error) {
	if w.pers.fout != nil {
		return nil, w.pers.fout
	}
	w.pers.getekend = append(w.pers.getekend, fmt.Sprintf("%d:%d", nr, breedte))
	blad := image.NewRGBA(image.Rect(0, 0, breedte, breedte*842/595))
	draw.Draw(blad, blad.Bounds(), image.White, image.Point{}, draw.Src)
	for y := breedte / 8; y < breedte; y += breedte / 20 { // lines of text
		draw.Draw(blad, image.Rect(breedte/8, y, breedte*7/8, y+breedte/60), image.NewUniform(color.Gray{Y: 0x60}), image.Point{}, draw.Src)
	}
	return blad, nil
}

func voorbeeld(t *testing.T, bladen int) (*kittest.Host, *kit.Voorbeeldvak, *drukpers) {
	t.Helper()
	d := &drukpers{}
	h := kittest.Open(t, kit.NewRegel(""), 500, 600)
	v := kit.NewVoorbeeldvak(h, d)
	h.Zet(v)
	kittest.Maat(h.Venster(), 500, 600)
	v.Toon(make([]byte, bladen))
	h.Venster().Canvas().Focus(v)
	return h, v, d
}

func TestPreviewDrawsOnlyPagesInSight(t *testing.T) {
	h, v, d := voorbeeld(t, 12)
	gelijk(t, "pages", v.Aantal(), 12)
	gelijk(t, "where one is", leest(h, "Pagina 1 van 12"), true)
	if n := len(d.getekend); n < 1 || n > 2 {
		t.Errorf("drawn: %v", d.getekend)
	}
	kittest.Toets(h, fyne.KeyEnd)
	gelijk(t, "the last", leest(h, "Pagina 12 van 12"), true)
	if n := len(d.getekend); n > 5 {
		t.Errorf("drawn: %v", d.getekend)
	}
}

func TestPageKeysTurnThePage(t *testing.T) {
	h, v, _ := voorbeeld(t, 4)
	for _, g := range []struct {
		toets fyne.KeyName
		wil   int
	}{{fyne.KeyPageDown, 1}, {fyne.KeyPageDown, 2}, {fyne.KeyPageUp, 1}, {fyne.KeyEnd, 3}, {fyne.KeyPageDown, 3}, {fyne.KeyHome, 0}, {fyne.KeyPageUp, 0}, {fyne.KeyDown, 0}, {fyne.KeyUp, 0}} {
		kittest.Toets(h, g.toets)
		gelijk(t, string(g.toets), v.Pagina(), g.wil)
	}
}

func TestPreviewFitsTheWidthAndZoomsInSteps(t *testing.T) {
	h, _, d := voorbeeld(t, 2)
	procent := func() string {
		for _, a := range vind[*kit.Alinea](h) {
			if strings.HasSuffix(a.Tekst, "%") {
				return a.Tekst
			}
		}
		return ""
	}
	passend := procent()
	for _, g := range []struct{ typ, wil string }{{"+", "67%"}, {"+", "80%"}, {"-", "67%"}, {"--", "50%"}, {"-", "50%"}, {"+++++++", "200%"}, {"=", "200%"}, {"0", passend}} {
		kittest.Typ(h, g.typ)
		if g.wil == "67%" && passend > "67%" {
			continue
		}
		gelijk(t, g.typ, procent(), g.wil)
	}
	kittest.KlikOp(h, knop(t, h, "Groter (+)"))
	kittest.KlikOp(h, link(t, h, "passend"))
	gelijk(t, "fits again", procent(), passend)
	if len(d.getekend) < 4 {
		t.Errorf("not drawn anew for another size: %v", d.getekend)
	}
}

func TestPreviewKeepsItsPlaceWhenTheDocumentChanges(t *testing.T) {
	h, v, d := voorbeeld(t, 5)
	kittest.Toets(h, fyne.KeyPageDown, fyne.KeyPageDown)
	v.Toon(make([]byte, 6))
	gelijk(t, "page", v.Pagina(), 2)
	gelijk(t, "the old document is let go", d.dicht, 1)
	gelijk(t, "opened", d.open, 2)
}

func TestEmptyPreviewSaysSo(t *testing.T) {
	h, v, d := voorbeeld(t, 3)
	v.Sluit()
	gelijk(t, "words", leest(h, "Nog geen voorbeeld."), true)
	gelijk(t, "pages", v.Aantal(), 0)
	gelijk(t, "let go", d.dicht, 1)
	kittest.Toets(h, fyne.KeyPageDown, fyne.KeyEnd, fyne.KeyDown)
	kittest.Typ(h, "+-0")
	gelijk(t, "page", v.Pagina(), 0)
}

func TestPreviewThatFailsSaysWhy(t *testing.T) {
	h, v, d := voorbeeld(t, 1)
	d.fout = fout.New(fout.Beschadigd, "Dit document kan niet worden gelezen.")
	v.Toon([]byte("x"))
	gelijk(t, "words", leest(h, "Het voorbeeld kan niet worden getoond. Dit document kan niet worden gelezen."), true)
	v.ToonFout(fout.New(fout.Ongeldig, "Deze tekst is te lang."))
	gelijk(t, "words", leest(h, "Het voorbeeld kan niet worden getoond. Deze tekst is te lang."), true)
	d.fout = nil
	v.Toon([]byte("x"))
	gelijk(t, "mended", leest(h, "Pagina 1 van 1"), true)
	d.fout = errors.New("disk")
	kittest.Typ(h, "+")
	gelijk(t, "a page that cannot be drawn leaves the rest", v.Aantal(), 1)
}
