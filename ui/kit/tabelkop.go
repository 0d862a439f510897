package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// kopbron is what the heading asks of its table.
type kopbron interface {
	koppen() []kopinhoud
	orde() tabel.Sortering
	kolombreedten(totaal float32) []float32
	sorteer(kolom string)
}

type kopinhoud struct {
	id, tekst string
	rechts    bool
	kan       bool // can be sorted
}

// tabelkop draws the headings; a click sorts, an arrow shows the order.
type tabelkop struct {
	widget.BaseWidget
	bron  kopbron
	op    int // under the keyboard (Ctrl with left and right); -1: none
	onder int
}

func newTabelkop(b kopbron) *tabelkop {
	k := &tabelkop{bron: b, op: -1, onder: -1}
	k.ExtendBaseWidget(k)
	return k
}

func (t *Tabel[T]) koppen() []kopinhoud {
	var uit []kopinhoud
	for _, k := range t.Model.Kolommen() {
		uit = append(uit, kopinhoud{k.ID, k.Kop, k.Rechts, k.Vergelijk != nil})
	}
	return uit
}

func (t *Tabel[T]) orde() tabel.Sortering { return t.Model.Orde() }

// loop moves the keyboard over the headings that sort.
func (k *tabelkop) loop(stap int) {
	koppen := k.bron.koppen()
	for i := k.op + stap; i >= -1 && i < len(koppen); i += stap {
		if i == -1 || koppen[i].kan {
			k.op = i
			k.Refresh()
			return
		}
	}
}

// sorteerHier orders by the heading under the keyboard, or by the column of now.
func (k *tabelkop) sorteerHier(aflopend bool) {
	id := k.bron.orde().Kolom
	if koppen := k.bron.koppen(); k.op >= 0 && k.op < len(koppen) {
		id = koppen[k.op].id
	}
	if o := k.bron.orde(); o.Kolom != id || o.Aflopend != aflopend {
		k.bron.sorteer(id)
		if aflopend && !k.bron.orde().Aflopend {
			k.bron.sorteer(id)
		}
	}
}

func (k *tabelkop) plek(x float32) int {
	som := float32(0)
	for i, b := range k.bron.kolombreedten(k.Size().Width) {
		if som += b; x < som {
			return i
		}
	}
	return -1
}

// Tapped sorts.
func (k *tabelkop) Tapped(ev *fyne.PointEvent) {
	if i := k.plek(ev.Position.X); i >= 0 {
		k.bron.sorteer(k.bron.koppen()[i].id)
	}
}

// MouseIn lights a heading up.
func (k *tabelkop) MouseIn(ev *desktop.MouseEvent) { k.MouseMoved(ev) }

// MouseMoved lights a heading up.
func (k *tabelkop) MouseMoved(ev *desktop.MouseEvent) {
	if i := k.plek(ev.Position.X); i != k.onder {
		k.onder = i
		k.Refresh()
	}
}

// MouseOut puts the light out.
func (k *tabelkop) MouseOut() { k.onder = -1; k.Refresh() }

// CreateRenderer draws the headings over a hairline.
func (k *tabelkop) CreateRenderer() fyne.WidgetRenderer {
	t := &koptekenaar{
		k: k, lijn: canvas.NewRectangle(nil), vlak: canvas.NewRectangle(color.Transparent), ring: newRing(),
		pijl: newPrent(theme.Omhoog, theme.KleurTekst, pijlmaat),
	}
	t.ring.CornerRadius = 3
	t.objecten = []fyne.CanvasObject{t.vlak, t.lijn, t.pijl.Image, t.ring}
	for range k.bron.koppen() {
		w := canvas.NewText("", nil)
		w.TextStyle.Bold = true
		t.woorden = append(t.woorden, w)
		t.objecten = append(t.objecten, w)
	}
	return t
}

// pijlmaat is the side of the arrow that shows the order.
const pijlmaat float32 = 12

type koptekenaar struct {
	k                *tabelkop
	lijn, vlak, ring *canvas.Rectangle
	pijl             *prent
	woorden          []*canvas.Text
	objecten         []fyne.CanvasObject
}

func (t *koptekenaar) Destroy()                     {}
func (t *koptekenaar) Objects() []fyne.CanvasObject { return t.objecten }
func (t *koptekenaar) MinSize() fyne.Size           { return fyne.NewSize(100, theme.Maat(theme.MaatVeld)) }

// Refresh draws the headings and the arrow as they are now.
func (t *koptekenaar) Refresh() {
	t.Layout(t.k.Size())
	canvas.Refresh(t.k)
}

// Layout puts each heading in its column.
func (t *koptekenaar) Layout(s fyne.Size) {
	t.lijn.FillColor = theme.Kleur(theme.KleurRand)
	t.lijn.Move(fyne.NewPos(0, s.Height-1))
	t.lijn.Resize(fyne.NewSize(s.Width, 1))
	t.pijl.Hide()
	t.ring.Hide()
	t.vlak.Hide()
	x, koppen := float32(0), t.k.bron.koppen()
	for i, b := range t.k.bron.kolombreedten(s.Width) {
		zetZicht(t.woorden[i], b > 0)
		if b == 0 {
			continue
		}
		t.kop(i, koppen[i], x, b, s.Height)
		if i == t.k.op {
			t.ring.StrokeColor = theme.Kleur(theme.KleurFocus)
			t.ring.Move(fyne.NewPos(x+1, 2))
			t.ring.Resize(fyne.NewSize(b-2, s.Height-4))
			t.ring.Show()
		}
		if i == t.k.onder && koppen[i].kan {
			t.vlak.FillColor = theme.Kleur(theme.KleurAanwijzen)
			t.vlak.Move(fyne.NewPos(x, 0))
			t.vlak.Resize(fyne.NewSize(b, s.Height-1))
			t.vlak.Show()
		}
		x += b
	}
}

// kop writes one heading in the column that begins at x, with the arrow beside it when
// the rows are in its order.
func (t *koptekenaar) kop(i int, kop kopinhoud, x, b, hoogte float32) {
	w, orde := t.woorden[i], t.k.bron.orde()
	w.TextSize, w.Color = theme.Maat(theme.MaatTabel), theme.Kleur(theme.KleurZacht)
	ruimte := b - 2*theme.Stap3 + theme.Stap1
	if orde.Kolom == kop.id {
		w.Color = theme.Kleur(theme.KleurTekst)
		ruimte -= pijlmaat + 2
	}
	w.Text = kort(kop.tekst, max(ruimte, 1), w.TextSize, w.TextStyle)
	m := w.MinSize()
	begin := x + theme.Stap3
	if kop.rechts {
		begin = x + b - theme.Stap3 - m.Width
	}
	w.Move(fyne.NewPos(begin, (hoogte-m.Height)/2))
	if orde.Kolom != kop.id {
		return
	}
	richting := theme.Omhoog
	if orde.Aflopend {
		richting = theme.Omlaag
	}
	t.pijl.zet(richting, theme.KleurTekst)
	t.pijl.Resize(fyne.NewSquareSize(pijlmaat))
	px := begin + m.Width + 2
	if kop.rechts {
		px = begin - pijlmaat - 2
	}
	t.pijl.Move(fyne.NewPos(px, (hoogte-pijlmaat)/2))
	t.pijl.Show()
}
