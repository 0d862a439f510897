package instellingen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// lijstvlak is a part that is a list: rows that are added, changed and taken off.
type lijstvlak[T any] struct {
	m      *tabel.Model[T]
	tabel  *kit.Tabel[T]
	raad   *kit.Aandacht
	wijzig *kit.Knop
	weg    *kit.Knop
	rijen  func() []T
	zin    func() string // the warning above the list
	kanWeg func(T) bool
	inhoud fyne.CanvasObject
}

// lijstopzet is what makes a list: its words, its rows and what can be done.
type lijstopzet[T any] struct {
	uitleg   string
	leeg     string
	sleutel  func(T) string
	kolommen []tabel.Kolom[T]
	rijen    func() []T
	zin      func() string
	nieuw    string // on the button that adds; "" when rows cannot be added
	voeg     func()
	wijzig   func(T)
	weg      func(T) // nil: rows cannot be taken off
	kanWeg   func(T) bool
	meer     []fyne.CanvasObject // more buttons
}

func newLijstvlak[T any](o lijstopzet[T]) *lijstvlak[T] {
	l := &lijstvlak[T]{m: tabel.New(o.sleutel, o.kolommen...), raad: kit.NewAandacht(""), rijen: o.rijen, zin: o.zin, kanWeg: o.kanWeg}
	l.tabel = kit.NewTabel(l.m, kit.LeegVlak(theme.Informatie, o.leeg))
	l.tabel.BijOpen = o.wijzig
	l.tabel.BijLoop = func(T) { l.zetKnoppen() }
	huidig := func(doe func(T)) func() {
		return func() {
			if r, ok := l.m.Huidig(); ok {
				doe(r)
			}
		}
	}
	knoppen := kit.Vloei(theme.Stap2)
	if o.nieuw != "" {
		knoppen.Add(kit.NewKnop(o.nieuw, o.voeg))
	}
	l.wijzig = kit.NewKnop("Wijzigen…", huidig(o.wijzig))
	knoppen.Add(l.wijzig)
	if o.weg != nil {
		l.weg = kit.NewKnop("Verwijderen…", huidig(o.weg))
		knoppen.Add(l.weg)
	}
	for _, k := range o.meer {
		knoppen.Add(k)
	}
	uitleg := kit.NewAlinea(o.uitleg)
	uitleg.Kleur = theme.KleurZacht
	boven := kit.Marge(0, 0, theme.Stap3, 0, kit.Stapel(theme.Stap3, uitleg, knoppen, l.raad))
	l.inhoud = container.NewBorder(boven, nil, nil, nil, l.tabel)
	return l
}

func (l *lijstvlak[T]) object() fyne.CanvasObject { return l.inhoud }
func (l *lijstvlak[T]) focus()                    { l.tabel.Focus() }

func (l *lijstvlak[T]) ververs() {
	l.m.Zet(l.rijen())
	l.tabel.Ververs()
	if l.zin != nil {
		l.raad.Zet(l.zin())
	}
	l.zetKnoppen()
	l.inhoud.Refresh()
}

func (l *lijstvlak[T]) zetKnoppen() {
	r, ok := l.m.Huidig()
	l.wijzig.ZetAan(ok)
	if l.weg != nil {
		l.weg.ZetAan(ok && (l.kanWeg == nil || l.kanWeg(r)))
	}
}

// vast makes a column of text in the order of the list.
func vast[T any](id, kop string, breedte float32, tekst func(T) string) tabel.Kolom[T] {
	k := tabel.Tekstkolom(id, kop, breedte, tekst)
	k.Vergelijk = nil
	return k
}

// rekt lets a column take what is left.
func rekt[T any](k tabel.Kolom[T]) tabel.Kolom[T] {
	k.Rekt = true
	return k
}

// rechts sets a column of numbers or dates at the right.
func rechts[T any](k tabel.Kolom[T]) tabel.Kolom[T] {
	k.Rechts = true
	return k
}
