// Package desktop implements the ports of ui/kit for the desktops of Windows and Linux.
package desktop

import (
	"context"
	"image"
	"image/draw"
	"io"
	"sync"

	"fyne.io/fyne/v2"
	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"schakel/domain/fout"
	"schakel/ui/kit"
)

// Voorbeeld draws the pages of a PDF with PDFium, as a WebAssembly module that sees
// neither files nor network. It implements kit.Voorbeeld.
type Voorbeeld struct {
	plek   string // keeps the compiled module
	begin  sync.Once
	klaar  chan struct{}
	fout   error
	slot   sync.Mutex // PDFium does one thing at a time
	pool   pdfium.Pool
	pdfium pdfium.Pdfium
	cache  wazero.CompilationCache
}

// NewVoorbeeld makes a Voorbeeld that starts PDFium in the background when the first PDF
// is opened. The compiled module is kept in cachemap, so that only the very first start
// takes seconds; "" keeps it in memory.
func NewVoorbeeld(cachemap string) *Voorbeeld {
	return &Voorbeeld{plek: cachemap, klaar: make(chan struct{})}
}

func (v *Voorbeeld) start(cachemap string) error {
	v.cache = wazero.NewCompilationCache()
	if cachemap != "" {
		if c, err := wazero.NewCompilationCacheWithDir(cachemap); err == nil {
			v.cache = c // a folder that cannot be written only makes it slower
		}
	}
	pool, err := webassembly.Init(webassembly.Config{
		MinIdle: 1, MaxIdle: 1, MaxTotal: 1, ReuseWorkers: true,
		FSConfig: wazero.NewFSConfig(), Stdout: io.Discard, Stderr: io.Discard,
		RuntimeConfig: wazero.NewRuntimeConfig().WithCompilationCache(v.cache).
			WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling),
	})
	if err != nil {
		return fout.Wrap(err, fout.Technisch, "Het voorbeeld kan niet starten. U kunt het document wel bewaren en openen.")
	}
	v.pool = pool
	v.pdfium, err = pool.GetInstance(0)
	if err != nil {
		return fout.Wrap(err, fout.Technisch, "Het voorbeeld kan niet starten. U kunt het document wel bewaren en openen.")
	}
	return nil
}

// wacht starts PDFium, the first time, and waits until it runs.
func (v *Voorbeeld) wacht(ctx context.Context) error {
	v.begin.Do(func() {
		go func() {
			defer close(v.klaar)
			v.fout = v.start(v.plek)
		}()
	})
	select {
	case <-v.klaar:
		return v.fout
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Sluit stops PDFium. Nothing may be drawn any more.
func (v *Voorbeeld) Sluit() error {
	v.begin.Do(func() { close(v.klaar) }) // it never ran
	<-v.klaar
	v.slot.Lock()
	defer v.slot.Unlock()
	if v.pool == nil {
		return nil
	}
	if v.pdfium != nil {
		if err := v.pdfium.Close(); err != nil {
			return err
		}
	}
	if err := v.pool.Close(); err != nil {
		return err
	}
	v.pool = nil
	return v.cache.Close(context.Background())
}

// Open reads a PDF.
func (v *Voorbeeld) Open(ctx context.Context, pdf []byte) (kit.Paginas, error) {
	if err := v.wacht(ctx); err != nil {
		return nil, err
	}
	v.slot.Lock()
	defer v.slot.Unlock()
	if v.pool == nil {
		return nil, fout.New(fout.NietMogelijk, "Het voorbeeld is al afgesloten.")
	}
	doc, err := v.pdfium.OpenDocument(&requests.OpenDocument{File: &pdf})
	if err != nil {
		return nil, fout.Wrap(err, fout.Beschadigd, "Dit document kan niet worden gelezen. Maak het opnieuw.")
	}
	p := &paginas{v: v, doc: doc.Document}
	if err := p.meet(); err != nil {
		_ = p.sluit()
		return nil, fout.Wrap(err, fout.Beschadigd, "Dit document kan niet worden gelezen. Maak het opnieuw.")
	}
	return p, nil
}

// paginas are the pages of one open document.
type paginas struct {
	v     *Voorbeeld
	doc   references.FPDF_DOCUMENT
	maten []fyne.Size
	dicht bool
}

func (p *paginas) meet() error {
	n, err := p.v.pdfium.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: p.doc})
	if err != nil {
		return err
	}
	for i := range n.PageCount {
		m, err := p.v.pdfium.GetPageSize(&requests.GetPageSize{Page: p.pagina(i)})
		if err != nil {
			return err
		}
		p.maten = append(p.maten, fyne.NewSize(float32(m.Width), float32(m.Height)))
	}
	return nil
}

func (p *paginas) pagina(nr int) requests.Page {
	return requests.Page{ByIndex: &requests.PageByIndex{Document: p.doc, Index: nr}}
}

// Aantal is how many pages there are.
func (p *paginas) Aantal() int { return len(p.maten) }

// Maat is the size of a page in points.
func (p *paginas) Maat(nr int) fyne.Size {
	if nr < 0 || nr >= len(p.maten) {
		return fyne.Size{}
	}
	return p.maten[nr]
}

// grootst is the width in pixels beyond which a page is not drawn any finer.
const grootst = 4000

// Teken draws a page at a width in pixels.
func (p *paginas) Teken(ctx context.Context, nr, breedte int) (image.Image, error) {
	if nr < 0 || nr >= len(p.maten) || breedte < 1 {
		return nil, fout.New(fout.NietGevonden, "Deze pagina is er niet.")
	}
	p.v.slot.Lock()
	defer p.v.slot.Unlock()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if p.dicht || p.v.pool == nil {
		return nil, fout.New(fout.NietGevonden, "Dit document is gesloten.")
	}
	uit, err := p.v.pdfium.RenderPageInPixels(&requests.RenderPageInPixels{Page: p.pagina(nr), Width: min(breedte, grootst)})
	if err != nil {
		return nil, fout.Wrap(err, fout.Beschadigd, "Deze pagina kan niet worden getekend.")
	}
	defer uit.Cleanup()
	bron := uit.Result.RenderedImage
	kopie := image.NewRGBA(image.Rectangle{Max: bron.Bounds().Size()}) // the pixels belong to the module
	draw.Draw(kopie, kopie.Bounds(), bron, bron.Bounds().Min, draw.Src)
	return kopie, nil
}

// Sluit lets the document go; a second time does nothing.
func (p *paginas) Sluit() {
	p.v.slot.Lock()
	defer p.v.slot.Unlock()
	_ = p.sluit() // what cannot be let go ends with the module
}

func (p *paginas) sluit() error {
	if p.dicht || p.v.pool == nil {
		return nil
	}
	p.dicht = true
	_, err := p.v.pdfium.FPDF_CloseDocument(&requests.FPDF_CloseDocument{Document: p.doc})
	return err
}
