package desktop_test

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/color"
	"os"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"schakel/domain/fout"
	"schakel/ui/desktop"
	"schakel/ui/kit"
)

// kleinePDF makes two A4 pages: a black square in the top left corner of the first,
// the second empty.
func kleinePDF(t *testing.T) []byte {
	t.Helper()
	p := gofpdf.New("P", "mm", "A4", "")
	p.AddPage()
	p.SetFillColor(0, 0, 0)
	p.Rect(10, 10, 50, 50, "F")
	p.AddPage()
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// The module is compiled once for all: that is what takes the seconds.
func TestPreviewDrawsTheVeryPages(t *testing.T) {
	cache := t.TempDir()
	v := desktop.NewVoorbeeld(cache)
	var poort kit.Voorbeeld = v
	ctx := context.Background()
	p, err := poort.Open(ctx, kleinePDF(t))
	if err != nil {
		t.Fatal(err)
	}

	t.Run("knows the pages and their size", func(t *testing.T) {
		if p.Aantal() != 2 {
			t.Errorf("got %d pages", p.Aantal())
		}
		if m := p.Maat(1); m.Width < 595 || m.Width > 596 || m.Height < 841 || m.Height > 842 {
			t.Errorf("A4 measures %v points", m)
		}
		if m := p.Maat(2); !m.IsZero() {
			t.Errorf("a page that is not there measures %v", m)
		}
	})
	t.Run("draws ink where there is ink", func(t *testing.T) {
		img := teken(t, p, 0, 420)
		if b := img.Bounds(); b.Dx() != 420 || b.Dy() < 590 || b.Dy() > 600 {
			t.Fatalf("drawn as %v", b)
		}
		if !is(img, 70, 70, color.Black) || !is(img, 300, 300, color.White) {
			t.Errorf("square %v, paper %v", img.At(70, 70), img.At(300, 300))
		}
		if leeg := teken(t, p, 1, 420); !is(leeg, 70, 70, color.White) {
			t.Error("ink on the empty page")
		}
	})
	t.Run("gives pictures that stay when others are drawn", func(t *testing.T) {
		een := teken(t, p, 0, 420)
		teken(t, p, 1, 420)
		if !is(een, 70, 70, color.Black) {
			t.Error("the first picture was overwritten")
		}
	})
	t.Run("refuses pages that are not there", func(t *testing.T) {
		for _, nr := range []int{-1, 2} {
			if _, err := p.Teken(ctx, nr, 100); fout.CodeVan(err) != fout.NietGevonden {
				t.Errorf("page %d: %v", nr, err)
			}
		}
		if _, err := p.Teken(ctx, 0, 0); fout.CodeVan(err) != fout.NietGevonden {
			t.Errorf("no width: %v", err)
		}
	})
	t.Run("refuses what is no PDF in Dutch", func(t *testing.T) {
		for _, b := range [][]byte{nil, {}, []byte("geen pdf"), kleinePDF(t)[:200]} {
			if _, err := poort.Open(ctx, b); fout.CodeVan(err) != fout.Beschadigd {
				t.Errorf("%d bytes: %v", len(b), err)
			}
		}
	})
	t.Run("stops when it is told to", func(t *testing.T) {
		uit, stop := context.WithCancel(ctx)
		stop()
		if _, err := p.Teken(uit, 0, 100); !errors.Is(err, context.Canceled) {
			t.Errorf("drew on: %v", err)
		}
	})
	t.Run("keeps the compiled module", func(t *testing.T) {
		if rest, err := os.ReadDir(cache); err != nil || len(rest) == 0 {
			t.Errorf("the cache holds %v, %v", rest, err)
		}
	})
	t.Run("draws nothing after it is closed", func(t *testing.T) {
		p.Sluit()
		p.Sluit()
		if _, err := p.Teken(ctx, 0, 100); err == nil {
			t.Error("a closed document was drawn")
		}
		if err := v.Sluit(); err != nil {
			t.Error(err)
		}
		if err := v.Sluit(); err != nil {
			t.Errorf("the second time: %v", err)
		}
	})
}

func teken(t *testing.T, p kit.Paginas, nr, breedte int) image.Image {
	t.Helper()
	img, err := p.Teken(context.Background(), nr, breedte)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

func is(img image.Image, x, y int, k color.Color) bool {
	r1, g1, b1, _ := img.At(x, y).RGBA()
	r2, g2, b2, _ := k.RGBA()
	return r1 == r2 && g1 == g2 && b1 == b2
}
