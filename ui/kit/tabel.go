package kit

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/kit/tabel"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Tabel shows a tabel.Model: its own heading that sorts, rows of 28 pixels, one row
// under the keyboard. Arrows, PageUp and PageDown, Home and End move; letters search;
// Enter opens; space and Ctrl+A choose; Shift with the arrows chooses a stretch;
// Ctrl with left and right picks the column, Ctrl with up and down sorts it. Only the
// rows in sight exist as objects, however many there are.
type Tabel[T any] struct {
	widget.BaseWidget
	volgfocus
	Model    *tabel.Model[T]
	BijOpen  func(T)               // Enter, double click
	BijLoop  func(T)               // the cursor came on another row
	BijKeuze func(aantal int)      // other rows were chosen
	BijOrde  func(tabel.Sortering) // another order
	BijBoven func()                // Up on the first row: back to the search field
	Toetsen  map[rune]func(T)      // letters with a meaning of their own, such as '?'
	Meerdere bool                  // more rows can be chosen
	Groep    func(T) string        // heading above the first row of each group; nil: none
	regels   []regel
	kop      *tabelkop
	lijf     *tabellijf
	scroll   *container.Scroll
	leegte   fyne.CanvasObject
	gezocht  string
	sinds    func()
	later    func(time.Duration, func()) func()
	focus    bool
	shift    bool
	onder    int // line under the mouse
}

// regel is one line of the body: row rij, or the heading of a group.
type regel struct {
	rij   int
	groep string
}

// NewTabel makes the table of a model. Leeg stands in its place while there are no
// rows; nil: a few words.
func NewTabel[T any](m *tabel.Model[T], leeg fyne.CanvasObject) *Tabel[T] {
	if leeg == nil {
		leeg = LeegVlak(theme.Dossiers, text.NietsTeZien)
	}
	t := &Tabel[T]{Model: m, leegte: leeg, onder: -1, sinds: func() {}, later: straks}
	t.kop = newTabelkop(t)
	t.lijf = newTabellijf(t)
	t.scroll = container.NewVScroll(t.lijf)
	t.scroll.OnScrolled = func(fyne.Position) { t.lijf.teken() }
	t.ExtendBaseWidget(t)
	return t
}

// Ververs shows the model as it is now.
func (t *Tabel[T]) Ververs() {
	t.maakRegels()
	t.Refresh()
}

// maakRegels lists the lines of the body: the rows, and the headings of groups.
func (t *Tabel[T]) maakRegels() {
	t.regels = t.regels[:0]
	vorige := ""
	for i := range t.Model.Len() {
		if t.Groep != nil && t.Model.Orde().Kolom == "" {
			if r, ok := t.Model.Rij(i); ok {
				if g := t.Groep(r); g != vorige {
					vorige = g
					t.regels = append(t.regels, regel{rij: -1, groep: g})
				}
			}
		}
		t.regels = append(t.regels, regel{rij: i})
	}
}

// Antwoord gives the rows that the model asked for.
func (t *Tabel[T]) Antwoord(v tabel.Vraag, rijen []T) {
	if t.Model.Antwoord(v, rijen) {
		t.lijf.teken()
	}
}

// Focus gives the table the keyboard.
func (t *Tabel[T]) Focus() { geefFocus(t) }

// regelVan gives the line of row i.
func (t *Tabel[T]) regelVan(rij int) int {
	for i := min(rij, len(t.regels)-1); i < len(t.regels) && i >= 0; i++ {
		if t.regels[i].rij == rij {
			return i
		}
	}
	return 0
}

// loop puts the cursor on row i by keyboard: with Shift down it chooses up to there.
func (t *Tabel[T]) loop(i int) {
	if t.shift && t.Meerdere {
		t.kiesTot(i)
		return
	}
	t.naar(i)
}

func (t *Tabel[T]) kiesTot(i int) {
	t.Model.KiesTot(i)
	t.meldKeuze()
	t.gelopen()
}

func (t *Tabel[T]) naar(i int) {
	t.Model.Naar(i)
	t.gelopen()
}

// gelopen brings the row of the cursor into sight and tells of it.
func (t *Tabel[T]) gelopen() {
	t.inZicht()
	t.lijf.teken()
	if r, ok := t.Model.Huidig(); ok && t.BijLoop != nil {
		t.BijLoop(r)
	}
}

func (t *Tabel[T]) inZicht() {
	h := rijhoogte()
	y, zicht := float32(t.regelVan(t.Model.Cursor()))*h, t.scroll.Size().Height
	switch o := t.scroll.Offset.Y; {
	case y < o:
		t.scroll.ScrollToOffset(fyne.NewPos(0, y))
	case y+h > o+zicht && zicht > 0:
		t.scroll.ScrollToOffset(fyne.NewPos(0, y+h-zicht))
	}
}

func (t *Tabel[T]) open() {
	if r, ok := t.Model.Huidig(); ok && t.BijOpen != nil {
		t.BijOpen(r)
	}
}

func (t *Tabel[T]) meldKeuze() {
	if t.BijKeuze != nil {
		t.BijKeuze(t.Model.AantalGekozen())
	}
}

// sorteer orders by a column, as a click on its heading does.
func (t *Tabel[T]) sorteer(kolom string) {
	if !t.Model.Kan(kolom) {
		return
	}
	t.Model.Sorteer(kolom)
	t.Ververs()
	t.inZicht()
	if t.BijOrde != nil {
		t.BijOrde(t.Model.Orde())
	}
}

// TypedKey moves, opens and chooses.
func (t *Tabel[T]) TypedKey(ev *fyne.KeyEvent) {
	c, blad := t.Model.Cursor(), max(int(t.scroll.Size().Height/rijhoogte())-1, 1)
	switch ev.Name {
	case fyne.KeyDown:
		t.loop(c + 1)
	case fyne.KeyUp:
		if c == 0 && t.BijBoven != nil {
			t.BijBoven()
			return
		}
		t.loop(c - 1)
	case fyne.KeyPageDown:
		t.loop(c + blad)
	case fyne.KeyPageUp:
		t.loop(c - blad)
	case fyne.KeyHome:
		t.loop(0)
	case fyne.KeyEnd:
		t.loop(t.Model.Len() - 1)
	case fyne.KeyReturn, fyne.KeyEnter:
		t.open()
	case fyne.KeySpace:
		t.wissel(c)
	case fyne.KeyEscape:
		if t.Model.AantalGekozen() == 0 {
			geefToets(t, ev)
			return
		}
		t.Model.WisKeuze()
		t.meldKeuze()
		t.lijf.teken()
	default:
		geefToets(t, ev)
	}
}

func (t *Tabel[T]) wissel(i int) {
	if t.Meerdere {
		t.Model.Wissel(i)
		t.meldKeuze()
		t.lijf.teken()
	}
}

// TypedRune does what a letter of Toetsen does, or searches.
func (t *Tabel[T]) TypedRune(r rune) {
	if f := t.Toetsen[r]; f != nil {
		if rij, ok := t.Model.Huidig(); ok {
			f(rij)
		}
		return
	}
	if r == ' ' && t.gezocht == "" {
		return
	}
	vanaf := t.Model.Cursor()
	if t.gezocht == "" || t.gezocht == string(r) {
		vanaf++ // the same letter again: the next one
		t.gezocht = ""
	}
	t.gezocht += strings.ToLower(string(r))
	t.sinds()
	t.sinds = t.later(time.Second, func() { t.gezocht = "" })
	if i := t.Model.ZoekVooruit(t.gezocht, vanaf); i >= 0 {
		t.naar(i)
	}
}

// TypedShortcut chooses all and sorts by keyboard; the rest goes to the window.
func (t *Tabel[T]) TypedShortcut(s fyne.Shortcut) {
	k, m, ok := combinatie(s)
	ctrl := ok && m == fyne.KeyModifierControl
	switch {
	case ctrl && k == fyne.KeyA && t.Meerdere:
		t.Model.KiesAlles()
		t.meldKeuze()
		t.lijf.teken()
	case ctrl && k == fyne.KeyRight:
		t.kop.loop(1)
	case ctrl && k == fyne.KeyLeft:
		t.kop.loop(-1)
	case ctrl && (k == fyne.KeyUp || k == fyne.KeyDown):
		t.kop.sorteerHier(k == fyne.KeyDown)
	default:
		geefSneltoets(t, s)
	}
}

// KeyDown remembers Shift.
func (t *Tabel[T]) KeyDown(ev *fyne.KeyEvent) { t.shift = t.shift || isShift(ev.Name) }

// KeyUp forgets Shift.
func (t *Tabel[T]) KeyUp(ev *fyne.KeyEvent) { t.shift = t.shift && !isShift(ev.Name) }

func isShift(k fyne.KeyName) bool {
	return k == desktop.KeyShiftLeft || k == desktop.KeyShiftRight
}

// FocusGained shows the ring around the row of the cursor.
func (t *Tabel[T]) FocusGained() { t.focus = true; t.lijf.teken(); t.meldFocus() }

// FocusLost hides the ring.
func (t *Tabel[T]) FocusLost() {
	t.focus, t.shift, t.gezocht = false, false, ""
	t.kop.op = -1
	t.kop.Refresh()
	t.lijf.teken()
}

// CreateRenderer draws the heading above the body.
func (t *Tabel[T]) CreateRenderer() fyne.WidgetRenderer {
	vlak := newGrond(theme.KleurKaart)
	r := &tekenaar{objecten: []fyne.CanvasObject{vlak, t.kop, t.scroll, t.leegte}}
	r.min = func() fyne.Size { return fyne.NewSize(320, 6*rijhoogte()) }
	r.leg = func(s fyne.Size) {
		h := t.kop.MinSize().Height
		vlak.Resize(s)
		t.kop.Resize(fyne.NewSize(s.Width, h))
		t.scroll.Move(fyne.NewPos(0, h))
		t.scroll.Resize(fyne.NewSize(s.Width, s.Height-h))
		t.leegte.Move(fyne.NewPos(theme.Stap4, h+theme.Stap6))
		t.leegte.Resize(fyne.NewSize(s.Width-2*theme.Stap4, max(s.Height-h-theme.Stap6, 0)))
		t.lijf.teken()
	}
	r.vernieuw = func() {
		zetZicht(t.leegte, t.Model.Len() == 0)
		zetZicht(t.scroll, t.Model.Len() > 0)
		t.kop.Refresh()
		t.scroll.Refresh()
		r.leg(t.Size())
	}
	t.maakRegels()
	r.vernieuw()
	return r
}

func rijhoogte() float32 { return theme.Maat(theme.MaatRij) }
