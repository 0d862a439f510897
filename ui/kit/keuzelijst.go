package kit

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/text"
	"schakel/ui/theme"
)

// buitenBeeld is farther up than any window is high.
const buitenBeeld = 10000

// zoekVanaf is the length from which an open list has a line to search in.
const zoekVanaf = 8

// keuzelijst is the open list: what one types searches, arrows move, Enter takes.
type keuzelijst struct {
	widget.BaseWidget
	teksten []string
	zicht   []int // places in teksten
	op      int   // place in zicht
	zoek    *invoer
	rijen   *fyne.Container
	scroll  *container.Scroll
	kies    func(int)
}

func newKeuzelijst(teksten []string, nu string) *keuzelijst {
	k := &keuzelijst{teksten: teksten, zoek: newInvoer(1), rijen: Stapel(0)}
	k.scroll = container.NewVScroll(k.rijen)
	k.zoek.OnChanged = func(s string) { k.filter(s) }
	k.zoek.toets = k.toets
	k.filter("")
	k.op = max(slices.Index(teksten, nu), 0)
	k.ExtendBaseWidget(k)
	return k
}

func (k *keuzelijst) filter(s string) {
	k.zicht, k.op = zoekIn(k.teksten, s), 0
	k.rijen.RemoveAll()
	for n, i := range k.zicht {
		k.rijen.Add(newKeuzerij(k.teksten[i], func() { k.kies(i) }, func() { k.naar(n) }))
	}
	if len(k.zicht) == 0 {
		k.rijen.Add(Rondom(theme.Stap2, NewRegel(text.NietsGevonden).Zacht()))
	}
	k.toonKeuze()
}

func (k *keuzelijst) naar(i int) {
	k.op = max(min(i, len(k.zicht)-1), 0)
	k.toonKeuze()
}

// toonKeuze lights up the row of the cursor and brings it into sight.
func (k *keuzelijst) toonKeuze() {
	for i, o := range k.rijen.Objects {
		if r, ok := o.(*keuzerij); ok && r.op != (i == k.op) {
			r.op = i == k.op
			r.Refresh()
		}
	}
	h := theme.Maat(theme.MaatRij)
	y := float32(k.op) * h
	switch o := k.scroll.Offset.Y; {
	case y < o:
		k.scroll.ScrollToOffset(fyne.NewPos(0, y))
	case y+h > o+k.scroll.Size().Height && k.scroll.Size().Height > 0:
		k.scroll.ScrollToOffset(fyne.NewPos(0, y+h-k.scroll.Size().Height))
	}
}

func (k *keuzelijst) toets(ev *fyne.KeyEvent) bool {
	switch ev.Name {
	case fyne.KeyDown:
		k.naar(k.op + 1)
	case fyne.KeyUp:
		k.naar(k.op - 1)
	case fyne.KeyPageDown:
		k.naar(k.op + 8)
	case fyne.KeyPageUp:
		k.naar(k.op - 8)
	case fyne.KeyReturn, fyne.KeyEnter:
		if k.op < len(k.zicht) {
			k.kies(k.zicht[k.op])
		}
	default:
		return false
	}
	return true
}

// CreateRenderer draws the line to search in and the list under it.
func (k *keuzelijst) CreateRenderer() fyne.WidgetRenderer {
	zoekhoogte := func() float32 {
		if len(k.teksten) < zoekVanaf && k.zoek.Text == "" {
			return 0
		}
		return theme.Maat(theme.MaatVeld)
	}
	r := &tekenaar{objecten: []fyne.CanvasObject{k.zoek, k.scroll}}
	r.min = func() fyne.Size {
		rijen := float32(min(max(len(k.teksten), 1), 9))
		return fyne.NewSize(160, zoekhoogte()+rijen*theme.Maat(theme.MaatRij))
	}
	r.leg = func(s fyne.Size) {
		h := zoekhoogte()
		k.zoek.Resize(fyne.NewSize(s.Width, theme.Maat(theme.MaatVeld)))
		k.zoek.Move(fyne.Position{})
		if h == 0 {
			k.zoek.Move(fyne.NewPos(0, -buitenBeeld)) // it has the keyboard, so it cannot be hidden
		}
		k.scroll.Move(fyne.NewPos(0, h))
		k.scroll.Resize(fyne.NewSize(s.Width, s.Height-h))
	}
	r.vernieuw = func() { r.leg(k.Size()); canvas.Refresh(k) }
	return r
}

// keuzerij is one row of an open list.
type keuzerij struct {
	widget.BaseWidget
	tekst    string
	op       bool
	kies, in func()
}

func newKeuzerij(tekst string, kies, in func()) *keuzerij {
	r := &keuzerij{tekst: tekst, kies: kies, in: in}
	r.ExtendBaseWidget(r)
	return r
}

// Tapped takes the row.
func (r *keuzerij) Tapped(*fyne.PointEvent) { r.kies() }

// MouseIn puts the cursor on the row.
func (r *keuzerij) MouseIn(*desktop.MouseEvent) { r.in() }

// MouseMoved does nothing.
func (r *keuzerij) MouseMoved(*desktop.MouseEvent) {}

// MouseOut does nothing.
func (r *keuzerij) MouseOut() {}

// CreateRenderer draws the row.
func (r *keuzerij) CreateRenderer() fyne.WidgetRenderer {
	vlak, tekst := canvas.NewRectangle(color.Transparent), canvas.NewText("", nil)
	vlak.CornerRadius = 3
	t := &tekenaar{objecten: []fyne.CanvasObject{vlak, tekst}}
	t.vernieuw = func() {
		vlak.FillColor = color.Transparent
		if r.op {
			vlak.FillColor = theme.Kleur(theme.KleurGekozen)
		}
		tekst.TextSize, tekst.Color = theme.Maat(theme.MaatTekst), theme.Kleur(theme.KleurTekst)
		tekst.Text = kort(r.tekst, max(r.Size().Width-2*theme.Stap2, 1), tekst.TextSize, tekst.TextStyle)
		canvas.Refresh(r)
	}
	t.min = func() fyne.Size { return fyne.NewSize(60, theme.Maat(theme.MaatRij)) }
	t.leg = func(s fyne.Size) {
		vlak.Resize(s)
		t.vernieuw()
		tekst.Move(fyne.NewPos(theme.Stap2, (s.Height-tekst.MinSize().Height)/2))
	}
	t.vernieuw()
	return t
}
