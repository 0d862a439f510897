package begin

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2/container"

	instel "schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/storage"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// proef is the first run in a window, with folders on a real disk.
type proef struct {
	*scherm
	t        *testing.T
	host     *kittest.Host
	voorstel string // the folder that is proposed
	oordeel  Oordeel
	gekozen  string // what the folder chooser gives
	logo     []byte
	store    *storage.Store // what was made or opened
	geopend  int
}

func (p *proef) neem(ctx context.Context, plek string, maak bool) error {
	s, err := storage.Open(ctx, plek, storage.Opties{Maak: maak, Programma: "proef", Nu: kittest.Klok{Dag: kittest.Vandaag()}.Nu})
	if err == nil {
		p.store = s
		p.t.Cleanup(func() { _ = s.Close() })
	}
	return err
}

func open(t *testing.T) *proef { return openIn(t, 1366, 768) }

func openIn(t *testing.T, breed, hoog float32) *proef {
	t.Helper()
	p := &proef{t: t, voorstel: filepath.Join(t.TempDir(), "Schakel", "administratie")}
	p.host = kittest.Open(t, container.NewStack(), breed, hoog)
	p.scherm = newScherm(p.host, Opties{
		Map:     p.voorstel,
		Keur:    func(context.Context, string) Oordeel { return p.oordeel },
		KiesMap: func(context.Context) (string, error) { return p.gekozen, nil },
		KiesLogo: func(context.Context) ([]byte, error) {
			if p.logo == nil {
				return nil, fout.New(fout.Ongeldig, "Het logo is niet leesbaar.")
			}
			return p.logo, nil
		},
		Maak: func(ctx context.Context, plek string, i instel.Instellingen) error {
			if err := p.neem(ctx, plek, true); err != nil {
				return err
			}
			_, err := beheer.New(p.store, kittest.Klok{Dag: kittest.Vandaag()}, i.Medewerkers[0].Naam).Begin(ctx, i)
			return err
		},
		Open:  func(ctx context.Context, plek string) error { return p.neem(ctx, plek, false) },
		Demo:  func(ctx context.Context, _ *kit.Voortgang) error { return p.neem(ctx, storage.Geheugen, false) },
		Klaar: func() { p.geopend++ },
	})
	p.host.Zet(p.Inhoud())
	p.host.ZetActies(nil, p.Acties())
	kittest.Maat(p.host.Venster(), breed, hoog)
	p.Focus()
	return p
}

// typ types in the field that has the keyboard and goes to the next one.
func (p *proef) typ(teksten ...string) {
	for _, s := range teksten {
		kittest.Typ(p.host, s)
		kittest.Toets(p.host, "Tab")
	}
}

// verderNaar presses Enter and expects that page.
func (p *proef) verderNaar(s stap) {
	p.t.Helper()
	kittest.Ctrl(p.host, "Return")
	if p.m.stap != s {
		p.t.Fatalf("on page %q, expected %q", p.m.stap.naam(), s.naam())
	}
}

// plaatje is a logo of these measures.
func plaatje(t testing.TB, breed, hoog int) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, breed, hoog))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.NRGBA{R: 0x1e, G: 0x6b, B: 0x3c, A: 0xff}), image.Point{}, draw.Src)
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// beeld draws the window where SCHAKEL_BEELDEN says, to be looked at.
func (p *proef) beeld(naam string, schaal float32) {
	p.t.Helper()
	uit := os.Getenv("SCHAKEL_BEELDEN")
	if uit == "" {
		return
	}
	w := p.host.Venster()
	m := w.Canvas().Size()
	kittest.Maat(w, m.Width, m.Height)
	kittest.Bewaar(p.t, w, schaal, filepath.Join(uit, "begin-"+naam+".png"))
}
