package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/kit/tabel"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// bron is what the heading and the body ask of the table they belong to.
type bron interface {
	aantalRegels() int
	lees(regel int) regelinhoud
	kolombreedten(totaal float32) []float32
	kiesRegel(regel int, m fyne.KeyModifier)
	tik(regel, kolom int)
	opent(regel int)
	wijsAan(regel int)
	nodig(van, tot int)
	geefFocusAanTabel()
}

// regelinhoud is what one line shows.
type regelinhoud struct {
	groep   string // a heading; no cells
	cellen  []tabel.Cel
	rechts  []bool
	cursor  bool // under the keyboard, and the table has it
	rust    bool // under the cursor while the keyboard is elsewhere
	gekozen bool
	onder   bool
}

// tabellijf draws the lines that are in sight, and keeps their objects for the next.
type tabellijf struct {
	widget.BaseWidget
	bron   bron
	zicht  func() (offset float32, maat fyne.Size)
	rijen  []*tabelrij
	eerste int
	neer   bool // the mouse went down here: the row is pointed at already
}

func newTabellijf[T any](t *Tabel[T]) *tabellijf {
	l := &tabellijf{bron: t}
	l.zicht = func() (float32, fyne.Size) { return t.scroll.Offset.Y, t.scroll.Size() }
	l.ExtendBaseWidget(l)
	return l
}

// teken puts the lines in sight in their place.
func (l *tabellijf) teken() {
	offset, maat := l.zicht()
	h := rijhoogte()
	if maat.Height <= 0 {
		return
	}
	l.eerste = int(offset / h)
	n := min(int(maat.Height/h)+2, l.bron.aantalRegels()-l.eerste)
	breedten := l.bron.kolombreedten(maat.Width)
	nieuw := len(l.rijen) < n
	for len(l.rijen) < n {
		l.rijen = append(l.rijen, newTabelrij(len(breedten)))
	}
	l.bron.nodig(l.eerste, l.eerste+n)
	for i, r := range l.rijen {
		zetZicht(r, i < n)
		if i < n {
			r.toon(l.bron.lees(l.eerste+i), breedten, maat.Width)
			r.Move(fyne.NewPos(0, float32(l.eerste+i)*h))
			r.Resize(fyne.NewSize(maat.Width, h))
		}
	}
	if nieuw {
		l.Refresh()
	}
	canvas.Refresh(l)
}

func (l *tabellijf) plek(p fyne.Position) (rij, kolom int) {
	x := float32(0)
	for i, b := range l.bron.kolombreedten(l.Size().Width) {
		if x += b; p.X < x {
			return int(p.Y / rijhoogte()), i
		}
	}
	return int(p.Y / rijhoogte()), -1
}

// MouseDown puts the cursor on a row at once; with Ctrl the row is chosen too, with
// Shift all rows up to it.
func (l *tabellijf) MouseDown(ev *desktop.MouseEvent) {
	l.neer = true
	l.bron.geefFocusAanTabel()
	rij, _ := l.plek(ev.Position)
	l.bron.kiesRegel(rij, ev.Modifier)
}

// MouseUp does nothing.
func (l *tabellijf) MouseUp(*desktop.MouseEvent) {}

// Tapped follows the link of a cell.
func (l *tabellijf) Tapped(ev *fyne.PointEvent) {
	rij, kolom := l.plek(ev.Position)
	if !l.neer {
		l.bron.geefFocusAanTabel()
		l.bron.kiesRegel(rij, 0)
	}
	l.neer = false
	l.bron.tik(rij, kolom)
}

// DoubleTapped opens a row.
func (l *tabellijf) DoubleTapped(ev *fyne.PointEvent) {
	l.neer = false
	rij, _ := l.plek(ev.Position)
	l.bron.opent(rij)
}

// MouseIn lights a row up.
func (l *tabellijf) MouseIn(ev *desktop.MouseEvent) { l.MouseMoved(ev) }

// MouseMoved lights a row up.
func (l *tabellijf) MouseMoved(ev *desktop.MouseEvent) {
	rij, _ := l.plek(ev.Position)
	l.bron.wijsAan(rij)
}

// MouseOut puts the light out.
func (l *tabellijf) MouseOut() { l.bron.wijsAan(-1) }

// CreateRenderer draws the lines.
func (l *tabellijf) CreateRenderer() fyne.WidgetRenderer { return &lijftekenaar{l} }

type lijftekenaar struct{ l *tabellijf }

func (t *lijftekenaar) Destroy()         {}
func (t *lijftekenaar) Layout(fyne.Size) {}
func (t *lijftekenaar) Refresh()         {}
func (t *lijftekenaar) MinSize() fyne.Size {
	return fyne.NewSize(100, float32(t.l.bron.aantalRegels())*rijhoogte())
}

func (t *lijftekenaar) Objects() []fyne.CanvasObject {
	uit := make([]fyne.CanvasObject, len(t.l.rijen))
	for i, r := range t.l.rijen {
		uit[i] = r
	}
	return uit
}

func (t *Tabel[T]) aantalRegels() int { return len(t.regels) }

func (t *Tabel[T]) nodig(van, tot int) {
	if van < len(t.regels) && tot > van {
		t.Model.Nodig(max(t.regels[van].rij, 0), t.regels[min(tot, len(t.regels))-1].rij+1)
	}
}

func (t *Tabel[T]) geefFocusAanTabel() { geefFocus(t) }

func (t *Tabel[T]) wijsAan(i int) {
	if i != t.onder {
		t.onder = i
		t.lijf.teken()
	}
}

// rijVan gives the row of a line; false for the heading of a group and outside the table.
func (t *Tabel[T]) rijVan(i int) (int, bool) {
	if i < 0 || i >= len(t.regels) {
		return 0, false
	}
	return t.regels[i].rij, t.regels[i].rij >= 0
}

// kiesRegel puts the cursor on the row of a line, and chooses by the modifiers.
func (t *Tabel[T]) kiesRegel(i int, m fyne.KeyModifier) {
	rij, ok := t.rijVan(i)
	switch {
	case !ok:
	case m&fyne.KeyModifierControl != 0 && t.Meerdere:
		t.wissel(rij)
	case m&fyne.KeyModifierShift != 0 && t.Meerdere:
		t.kiesTot(rij)
	default:
		t.naar(rij)
	}
}

// tik follows the link of a cell, when its column is one.
func (t *Tabel[T]) tik(i, kolom int) {
	rij, ok := t.rijVan(i)
	if !ok || kolom < 0 || t.Model.Kolommen()[kolom].Tik == nil {
		return
	}
	if r, hier := t.Model.Rij(rij); hier {
		t.Model.Kolommen()[kolom].Tik(r)
	}
}

// opent opens the row of a line.
func (t *Tabel[T]) opent(i int) {
	if rij, ok := t.rijVan(i); ok {
		t.naar(rij)
		t.open()
	}
}

// lees gives what line i shows; a row that is not here yet shows that it comes.
func (t *Tabel[T]) lees(i int) regelinhoud {
	if t.regels[i].rij < 0 {
		return regelinhoud{groep: t.regels[i].groep}
	}
	rij := t.regels[i].rij
	kolommen := t.Model.Kolommen()
	op := rij == t.Model.Cursor()
	uit := regelinhoud{
		cellen: make([]tabel.Cel, len(kolommen)), rechts: make([]bool, len(kolommen)),
		cursor: op && t.focus, rust: op && !t.focus, gekozen: t.Model.IsGekozen(rij), onder: i == t.onder,
	}
	r, hier := t.Model.Rij(rij)
	for n, k := range kolommen {
		uit.rechts[n] = k.Rechts
		uit.cellen[n] = tabel.Cel{Tekst: text.Laden, Toon: tabel.Zacht}
		if hier {
			uit.cellen[n] = k.Cel(r)
		}
	}
	return uit
}

// kolombreedten shares the width among the columns: those that stretch take what is left.
func (t *Tabel[T]) kolombreedten(totaal float32) []float32 {
	kolommen := t.Model.Kolommen()
	uit := make([]float32, len(kolommen))
	som, rek := float32(0), 0
	schaal := theme.Maat(theme.MaatTabel) / 12
	for i, k := range kolommen {
		uit[i] = k.Breedte * schaal
		som += uit[i]
		if k.Rekt {
			rek++
		}
	}
	som -= wijk(kolommen, uit, som-totaal)
	for i, k := range kolommen {
		switch {
		case som < totaal && k.Rekt:
			uit[i] += (totaal - som) / float32(rek)
		case som > totaal:
			uit[i] *= totaal / som // what is left stays in sight
		}
	}
	return uit
}

// wijk takes columns away, the least needed first, until they fit; it gives how much
// room that made.
func wijk[T any](kolommen []tabel.Kolom[T], breedten []float32, teveel float32) float32 {
	var weg float32
	for weg < teveel {
		minst := -1
		for i, k := range kolommen {
			if k.Wijkt > 0 && breedten[i] > 0 && (minst < 0 || k.Wijkt >= kolommen[minst].Wijkt) {
				minst = i
			}
		}
		if minst < 0 {
			break
		}
		weg += breedten[minst]
		breedten[minst] = 0
	}
	return weg
}

// tabelrij draws one line.
type tabelrij struct {
	widget.BaseWidget
	vlak, ring, lijn *canvas.Rectangle
	cellen           []*celtekening
	groep            *canvas.Text
	objecten         []fyne.CanvasObject
}

func newTabelrij(kolommen int) *tabelrij {
	r := &tabelrij{vlak: canvas.NewRectangle(color.Transparent), ring: newRing(), lijn: canvas.NewRectangle(nil), groep: canvas.NewText("", nil)}
	r.ring.CornerRadius = 3
	r.groep.TextStyle.Bold = true
	r.objecten = []fyne.CanvasObject{r.vlak}
	for range kolommen {
		c := newCeltekening()
		r.cellen = append(r.cellen, c)
		r.objecten = append(r.objecten, c.objecten()...)
	}
	r.objecten = append(r.objecten, r.groep, r.lijn, r.ring)
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer draws the line; teken puts its parts in place.
func (r *tabelrij) CreateRenderer() fyne.WidgetRenderer {
	return &tekenaar{leg: func(fyne.Size) {}, vernieuw: func() {}, min: func() fyne.Size { return fyne.Size{} }, objecten: r.objecten}
}

// toon draws what a line shows, in columns of those widths.
func (r *tabelrij) toon(in regelinhoud, breedten []float32, breedte float32) {
	h := rijhoogte()
	r.vlak.FillColor = color.Transparent
	switch {
	case in.gekozen:
		r.vlak.FillColor = theme.Kleur(theme.KleurGekozen)
	case in.onder, in.rust, in.cursor:
		r.vlak.FillColor = theme.Kleur(theme.KleurAanwijzen)
	}
	r.vlak.Resize(fyne.NewSize(breedte, h))
	r.ring.Hidden, r.ring.StrokeColor = !in.cursor, theme.Kleur(theme.KleurFocus)
	r.ring.Move(fyne.NewPos(theme.Stap1, 2))
	r.ring.Resize(fyne.NewSize(breedte-2*theme.Stap1-2, h-4))
	r.groep.Text, r.groep.TextSize, r.groep.Color = in.groep, theme.Maat(theme.MaatKlein), theme.Kleur(theme.KleurZacht)
	r.groep.Hidden, r.lijn.Hidden = in.groep == "", in.groep == ""
	r.groep.Move(fyne.NewPos(theme.Stap3, h-r.groep.MinSize().Height-theme.Stap1))
	r.lijn.FillColor = theme.Kleur(theme.KleurLijn)
	r.lijn.Move(fyne.NewPos(0, h-1))
	r.lijn.Resize(fyne.NewSize(breedte, 1))
	x := float32(0)
	for i, c := range r.cellen {
		if in.groep != "" || breedten[i] == 0 {
			c.verberg()
			continue
		}
		c.toon(in.cellen[i], in.rechts[i], x, breedten[i], h)
		x += breedten[i]
	}
}
