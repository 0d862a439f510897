package vandaag

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// lijst shows the rows under each other. One row has the keyboard; only the rows in
// sight exist as objects, however many there are.
type lijst struct {
	widget.BaseWidget
	m      *model
	doe    func(regel)          // the button
	wie    func(regel)          // the name
	anders func(*fyne.KeyEvent) // keys that the list does not use
	klok   func() time.Time

	vel     *vel
	scroll  *container.Scroll
	plek    plaatsen
	paneel  fyne.CanvasObject // under the open row; nil: none is open
	focus   bool
	gezocht string    // letters typed in quick succession
	laatst  time.Time // when the last of them came
}

func newLijst(m *model) *lijst {
	l := &lijst{m: m, plek: plaatsen{open: -1}}
	l.vel = &vel{l: l}
	l.vel.ExtendBaseWidget(l.vel)
	l.scroll = container.NewVScroll(l.vel)
	l.scroll.OnScrolled = func(fyne.Position) { l.vel.teken() }
	l.ExtendBaseWidget(l)
	return l
}

// ververs shows the model anew, with nothing opened.
func (l *lijst) ververs() {
	l.paneel, l.plek.open = nil, -1
	l.plek.groepen = l.m.groepen()
	l.Refresh()
}

// naar puts the keyboard on row i and brings it into sight.
func (l *lijst) naar(i int) {
	l.m.rijen.Naar(i)
	l.inZicht(l.m.rijen.Cursor())
	l.vel.teken()
}

// stap goes n rows on.
func (l *lijst) stap(n int) { l.naar(l.m.rijen.Cursor() + n) }

// blad is how many rows a page is.
func (l *lijst) blad() int {
	return max(int(l.scroll.Size().Height/(l.plek.rij+l.plek.gat))-1, 1)
}

// inZicht scrolls until row i stands there whole, with its heading.
func (l *lijst) inZicht(i int) {
	boven, onder, zicht := l.plek.boven(i), l.plek.onder(i), l.scroll.Size().Height
	if i == l.plek.eerste(l.plek.groepVan(i)) {
		boven -= l.plek.kop
	}
	switch y := l.scroll.Offset.Y; {
	case boven < y || onder-boven > zicht:
		l.scroll.ScrollToOffset(fyne.NewPos(0, max(boven, 0)))
	case onder+l.plek.gat > y+zicht:
		l.scroll.ScrollToOffset(fyne.NewPos(0, onder+l.plek.gat-zicht))
	}
}

// waarom opens the explanation of row i in place, or closes it; one is open at a time.
func (l *lijst) waarom(i int) {
	r, ok := l.m.regel(i)
	if !ok {
		return
	}
	l.m.rijen.Naar(i)
	if l.plek.open == i {
		l.plek.open, l.paneel = -1, nil
	} else {
		l.plek.open, l.paneel = i, kit.Marge(0, theme.Stap3, theme.Stap3, theme.Stap3, kit.Uitlegvlak(r.uitleg))
	}
	l.Refresh()
	l.inZicht(i)
	l.vel.teken()
}

// nu gives the row under the keyboard.
func (l *lijst) nu() (regel, bool) { return l.m.regel(l.m.rijen.Cursor()) }

// TypedKey moves, does and explains.
func (l *lijst) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyDown:
		l.stap(1)
	case fyne.KeyUp:
		l.stap(-1)
	case fyne.KeyPageDown:
		l.stap(l.blad())
	case fyne.KeyPageUp:
		l.stap(-l.blad())
	case fyne.KeyHome:
		l.naar(0)
	case fyne.KeyEnd:
		l.naar(l.m.rijen.Len() - 1)
	case fyne.KeyReturn, fyne.KeyEnter:
		if r, ok := l.nu(); ok {
			l.doe(r)
		}
	case fyne.KeySpace:
		l.waarom(l.m.rijen.Cursor())
	default:
		l.anders(ev)
	}
}

// TypedRune goes to the next person whose name begins with what is typed; a question mark
// explains.
func (l *lijst) TypedRune(r rune) {
	if r == '?' {
		l.waarom(l.m.rijen.Cursor())
		return
	}
	if r == ' ' {
		return
	}
	nu := l.klok()
	if nu.Sub(l.laatst) > time.Second {
		l.gezocht = ""
	}
	l.laatst = nu
	vanaf := l.m.rijen.Cursor()
	if l.gezocht == "" || l.gezocht == string(r) {
		vanaf, l.gezocht = vanaf+1, "" // the same letter again: the next one
	}
	l.gezocht += string(r)
	if i := l.m.rijen.ZoekVooruit(l.gezocht, vanaf); i >= 0 {
		l.naar(i)
	}
}

// FocusGained shows the ring around the row.
func (l *lijst) FocusGained() { l.focus = true; l.vel.teken() }

// FocusLost hides it.
func (l *lijst) FocusLost() { l.focus, l.gezocht = false, ""; l.vel.teken() }

// CreateRenderer draws the rows in a field that scrolls.
func (l *lijst) CreateRenderer() fyne.WidgetRenderer { return &lijsttekenaar{l} }

type lijsttekenaar struct{ l *lijst }

func (t *lijsttekenaar) Destroy()                     {}
func (t *lijsttekenaar) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{t.l.scroll} }
func (t *lijsttekenaar) MinSize() fyne.Size           { return fyne.NewSize(320, 120) }

func (t *lijsttekenaar) Layout(s fyne.Size) {
	t.l.meet(s.Width)
	t.l.scroll.Resize(s)
	t.l.vel.teken()
}

func (t *lijsttekenaar) Refresh() {
	t.l.meet(t.l.Size().Width)
	t.l.scroll.Refresh()
	t.l.vel.teken()
	canvas.Refresh(t.l)
}

// meet computes the heights at a width.
func (l *lijst) meet(breedte float32) {
	l.plek.groepen = l.m.groepen()
	l.plek.kop, l.plek.rij, l.plek.gat, l.plek.extra = 2*theme.Maat(theme.MaatTabel)+theme.Stap4, rijhoogte(breedte), theme.Stap1, 0
	if l.paneel != nil {
		l.paneel.Resize(fyne.NewSize(breedte, 1))
		l.paneel.Resize(fyne.NewSize(breedte, l.paneel.MinSize().Height))
		l.plek.extra = l.paneel.MinSize().Height
	}
}

// vel is the long sheet on which the rows stand.
type vel struct {
	widget.BaseWidget
	l      *lijst
	rijen  []*rij
	koppen [aantalDrang]*canvas.Text
	grond  *canvas.Rectangle // under the explanation
	gelegd bool
}

// teken puts the rows in sight in their place. A row keeps its object while it is in sight.
func (v *vel) teken() {
	l := v.l
	maat, y := l.scroll.Size(), l.scroll.Offset.Y
	if maat.Height <= 0 {
		return
	}
	van, tot := l.plek.zicht(y, y+maat.Height)
	l.m.rijen.Nodig(van, tot)
	nieuw := !v.gelegd
	for len(v.rijen) < tot-van {
		v.rijen = append(v.rijen, newRij(l))
		nieuw = true
	}
	v.maakKoppen()
	for i := range v.rijen {
		v.rijen[i].nr = -1
	}
	for i := van; i < tot; i++ {
		r := v.rijen[i%len(v.rijen)]
		r.nr = i
		r.Move(fyne.NewPos(0, l.plek.boven(i)))
		r.Resize(fyne.NewSize(maat.Width, l.plek.rij))
		r.toon()
	}
	for _, r := range v.rijen {
		zicht(r, r.nr >= 0)
	}
	v.tekenRest(maat.Width)
	if nieuw {
		v.gelegd = true
		v.Refresh()
	}
	canvas.Refresh(v)
}

func (v *vel) maakKoppen() {
	for g := range v.koppen {
		if v.koppen[g] == nil {
			v.koppen[g] = canvas.NewText(drang(g).kop(), nil)
			v.koppen[g].TextStyle.Bold = true
		}
	}
	if v.grond == nil {
		v.grond = canvas.NewRectangle(nil)
	}
}

// tekenRest puts the headings and the explanation in place.
func (v *vel) tekenRest(breedte float32) {
	p := v.l.plek
	for g, t := range v.koppen {
		t.Hidden = p.groepen[g] == 0
		t.TextSize, t.Color = theme.Maat(theme.MaatKlein), theme.Kleur(theme.KleurZacht)
		t.Move(fyne.NewPos(theme.Stap3, p.boven(p.eerste(g))-t.MinSize().Height-theme.Stap1))
	}
	v.grond.Hidden = v.l.paneel == nil
	if v.l.paneel != nil {
		y := p.boven(p.open) + p.rij
		v.grond.FillColor = theme.Kleur(theme.KleurKaart)
		v.grond.Move(fyne.NewPos(0, y))
		v.grond.Resize(fyne.NewSize(breedte, p.extra))
		v.l.paneel.Move(fyne.NewPos(0, y))
	}
}

func zicht(o fyne.CanvasObject, aan bool) {
	if aan {
		o.Show()
	} else {
		o.Hide()
	}
}

// CreateRenderer draws what teken has put in place.
func (v *vel) CreateRenderer() fyne.WidgetRenderer {
	v.maakKoppen()
	return &veltekenaar{v}
}

type veltekenaar struct{ v *vel }

func (t *veltekenaar) Destroy()           {}
func (t *veltekenaar) Layout(fyne.Size)   {}
func (t *veltekenaar) Refresh()           {}
func (t *veltekenaar) MinSize() fyne.Size { return fyne.NewSize(100, t.v.l.plek.hoogte()) }

func (t *veltekenaar) Objects() []fyne.CanvasObject {
	uit := []fyne.CanvasObject{t.v.grond}
	for _, k := range t.v.koppen {
		uit = append(uit, k)
	}
	for _, r := range t.v.rijen {
		uit = append(uit, r)
	}
	if t.v.l.paneel != nil {
		uit = append(uit, t.v.l.paneel)
	}
	return uit
}
