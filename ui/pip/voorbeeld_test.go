package pip

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/draw"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"schakel/domain/fout"
	"schakel/domain/pip"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// drukpers draws three grey pages of whatever it gets, and remembers it.
type drukpers struct {
	kreeg [][]byte
	dicht int
}

func (d *drukpers) Open(_ context.Context, pdf []byte) (kit.Paginas, error) {
	d.kreeg = append(d.kreeg, pdf)
	return &drukwerk{d}, nil
}

type drukwerk struct{ pers *drukpers }

func (w *drukwerk) Aantal() int        { return 3 }
func (w *drukwerk) Maat(int) fyne.Size { return fyne.NewSize(595, 842) }
func (w *drukwerk) Sluit()             { w.pers.dicht++ }
func (w *drukwerk) Teken(_ context.Context, _, breedte int) (image.Image, error) {
	blad := image.NewRGBA(image.Rect(0, 0, breedte, breedte*842/595))
	draw.Draw(blad, blad.Bounds(), image.NewUniform(color.Gray{Y: 0xee}), image.Point{}, draw.Src)
	return blad, nil
}

// metVoorbeeld is an editor with a plan and a printing press.
func metVoorbeeld(t *testing.T) (*proef, *drukpers) {
	t.Helper()
	d := &drukpers{}
	return open(t, metConcept(plan()), func(p *proef) { p.bron = d }), d
}

func TestPreviewShowsThePagesAndFollowsTheTyping(t *testing.T) {
	p, d := metVoorbeeld(t)
	if len(d.kreeg) != 0 {
		t.Error("pages are made while nobody looks")
	}
	kittest.Ctrl(p, fyne.KeyE)
	p.Leest("Pagina 1 van 3")
	kittest.Toets(p, fyne.KeyPageDown)
	p.Leest("Pagina 2 van 3")
	p.Beeld("pip-voorbeeld")
	p.typ("knm", "Elke vrijdag in De Brug")
	if last := d.kreeg[len(d.kreeg)-1]; !bytes.Contains(last, []byte("Elke vrijdag in De Brug")) {
		t.Error("the pages do not follow the typing")
	}
	p.Leest("Pagina 2 van 3")
	n := len(d.kreeg)
	p.s.zij.Kies(paneelWet)
	p.typ("knm", " x")
	if len(d.kreeg) != n {
		t.Error("pages are made while nobody looks")
	}
	p.s.zij.Kies(paneelVoorbeeld)
	if len(d.kreeg) != n+1 {
		t.Error("the pages are not those of now")
	}
}

func TestPreviewThatFailsSaysWhyAndComesBack(t *testing.T) {
	p, _ := metVoorbeeld(t)
	kittest.Ctrl(p, fyne.KeyE)
	p.Papier.Fout = fout.New(fout.Ongeldig, "Het lettertype kent dit teken niet. Schrijf het anders.")
	p.typ("knm", "x")
	p.Leest("Het voorbeeld kan niet worden getoond. Het lettertype kent dit teken niet. Schrijf het anders.")
	p.LeestNiet("Pagina 1 van 3")
	p.Beeld("pip-voorbeeld-mis")
	p.Papier.Fout = nil
	p.typ("knm", "y")
	p.Leest("Pagina 1 van 3")
}

func TestPagesAreLetGoWhenTheScreenIsLeft(t *testing.T) {
	p, d := metVoorbeeld(t)
	kittest.Ctrl(p, fyne.KeyE)
	weg := 0
	p.s.Verlaat(func() { weg++ })
	if d.dicht != len(d.kreeg) || weg != 1 {
		t.Errorf("%d of %d documents let go, left %d times", d.dicht, len(d.kreeg), weg)
	}
	p.s.Focus() // back again
	p.Leest("Pagina 1 van 3")
}

func TestPreviewOfAPlanWithWrongValuesSaysWhichField(t *testing.T) {
	p, _ := metVoorbeeld(t)
	kittest.Ctrl(p, fyne.KeyE)
	p.Vul(pip.VeldUrenPerWeek, "99")
	p.Leest("Het voorbeeld kan niet worden getoond. Vul 0 tot en met 60 uur per week in.")
}

func TestWheelScrollsThePlan(t *testing.T) {
	p := open(t, metConcept(plan()))
	test.Scroll(p.Venster().Canvas(), fyne.NewPos(300, 400), 0, -200)
	if p.s.blad.Boven() < 100 {
		t.Errorf("scrolled %v", p.s.blad.Boven())
	}
}

func TestEditorFitsOnATwiceAsLargeScale(t *testing.T) {
	p := open(t, metConcept(pip.Inhoud{}))
	p.Maat(599, 360)
	if p.s.zij.Open() != -1 {
		t.Errorf("panel %d is open where there is room for one thing", p.s.zij.Open())
	}
	p.s.zij.Kies(paneelWet)
	p.s.spring(pip.VeldMotivering)
	if p.s.zij.Open() != -1 || !p.InBeeld() {
		t.Error("a jump does not bring the form back")
	}
	if p.s.blad.Size().Height < 100 {
		t.Errorf("%v is left for the form", p.s.blad.Size().Height)
	}
}
