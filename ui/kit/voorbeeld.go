package kit

import (
	"context"
	"image"

	"fyne.io/fyne/v2"
)

// Voorbeeld is the port that draws the very pages of a PDF.
type Voorbeeld interface {
	// Open reads a PDF. The first time it may take seconds: call it in the background.
	Open(ctx context.Context, pdf []byte) (Paginas, error)
}

// Paginas are the pages of one opened PDF. They may be used from any goroutine, one
// at a time or not, until Sluit.
type Paginas interface {
	Aantal() int
	Maat(nr int) fyne.Size // in points (1/72 inch); nr from 0
	Teken(ctx context.Context, nr, breedte int) (image.Image, error)
	Sluit()
}

// zoomstappen are the widths of a page, as part of its true size at 96 dpi.
func zoomstappen() []float32 { return []float32{0.5, 0.67, 0.8, 1, 1.25, 1.5, 2} }

// puntenNaarBeeld turns points into pixels at 96 dpi.
const puntenNaarBeeld float32 = 96.0 / 72

// zoomNaar gives the next step from a zoom, bigger or smaller; held at the ends.
func zoomNaar(nu float32, groter bool) float32 {
	stappen := zoomstappen()
	if groter {
		for _, s := range stappen {
			if s > nu+0.01 {
				return s
			}
		}
		return stappen[len(stappen)-1]
	}
	for i := len(stappen) - 1; i >= 0; i-- {
		if stappen[i] < nu-0.01 {
			return stappen[i]
		}
	}
	return stappen[0]
}
