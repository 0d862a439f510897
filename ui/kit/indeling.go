package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"schakel/ui/theme"
)

// Stapel puts objects under each other, full width, gap apart. Unlike Fyne's box it
// gives them their width before it asks their height, so that text wraps right at once.
func Stapel(gap float32, oo ...fyne.CanvasObject) *fyne.Container {
	return container.New(&stapel{gap: gap}, oo...)
}

type stapel struct{ gap float32 }

func (l *stapel) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	var y float32
	for _, o := range oo {
		if !telt(o) {
			if o.Visible() {
				o.Resize(fyne.NewSize(s.Width, 0)) // what comes in it later knows its width
			}
			continue
		}
		o.Resize(fyne.NewSize(s.Width, max(o.Size().Height, 1)))
		h := o.MinSize().Height
		if _, vul := o.(*ruimte); vul {
			h = max(s.Height-l.MinSize(oo).Height, 0)
		}
		o.Resize(fyne.NewSize(s.Width, h))
		o.Move(fyne.NewPos(0, y))
		y += h + l.gap
	}
}

// telt tells whether an object takes room in a Stapel.
func telt(o fyne.CanvasObject) bool {
	l, ok := o.(interface{ leegte() bool })
	return o.Visible() && (!ok || !l.leegte())
}

func (l *stapel) MinSize(oo []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	n := 0
	for _, o := range oo {
		if !telt(o) {
			continue
		}
		m := o.MinSize()
		uit.Width = max(uit.Width, m.Width)
		uit.Height += m.Height
		n++
	}
	uit.Height += l.gap * float32(max(n-1, 0))
	return uit
}

// ruimte takes what is left in a Rij or Stapel.
type ruimte struct{ canvas.Rectangle }

// Ruimte makes the space that takes what is left.
func Ruimte() fyne.CanvasObject { return &ruimte{} }

// Rij puts objects beside each other at their own width, centred on one line. What is
// left goes to each Ruimte and to text that may shrink.
func Rij(gap float32, oo ...fyne.CanvasObject) *fyne.Container {
	return container.New(&rij{gap: gap}, oo...)
}

type rij struct{ gap float32 }

// krimpt tells whether o is text on one line that may be narrower than its words, and
// how much it lacks.
func krimpt(o fyne.CanvasObject) (tekort float32, ok bool) {
	a, ok := o.(*Alinea)
	if !ok || !a.EenLijn || !a.Krimp {
		return 0, false
	}
	return a.meet(a.Tekst).Width - a.MinSize().Width, true
}

// deel shares what is left: first text gets its words, then the rest is for each
// Ruimte and wrapping text, or else for the text.
func (l *rij) deel(oo []fyne.CanvasObject, over float32) map[fyne.CanvasObject]float32 {
	uit := map[fyne.CanvasObject]float32{}
	var vullers, teksten []fyne.CanvasObject
	for _, o := range oo {
		if !o.Visible() {
			continue
		}
		a, alinea := o.(*Alinea)
		_, vul := o.(*ruimte)
		tekort, krimp := krimpt(o)
		switch {
		case krimp:
			teksten = append(teksten, o)
			uit[o] = min(tekort, over)
			over -= uit[o]
		case vul || alinea && !a.EenLijn:
			vullers = append(vullers, o)
		}
	}
	if len(vullers) == 0 {
		vullers = teksten
	}
	for _, o := range vullers {
		uit[o] += over / float32(len(vullers))
	}
	return uit
}

func (l *rij) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	extra := l.deel(oo, max(s.Width-l.MinSize(oo).Width, 0))
	var x float32
	for _, o := range oo {
		if !o.Visible() {
			continue
		}
		b := o.MinSize().Width + extra[o]
		o.Resize(fyne.NewSize(b, o.MinSize().Height))
		h := o.MinSize().Height
		o.Resize(fyne.NewSize(b, h))
		o.Move(fyne.NewPos(x, (s.Height-h)/2))
		x += b + l.gap
	}
}

func (l *rij) MinSize(oo []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	n := 0
	for _, o := range oo {
		if !o.Visible() {
			continue
		}
		m := o.MinSize()
		uit.Width += m.Width
		uit.Height = max(uit.Height, m.Height)
		n++
	}
	uit.Width += l.gap * float32(max(n-1, 0))
	return uit
}

// Vloei puts objects beside each other and goes on at the next line where they do not
// fit: for buttons and badges on a narrow screen.
func Vloei(gap float32, oo ...fyne.CanvasObject) *fyne.Container {
	return container.New(&vloei{gap: gap}, oo...)
}

type vloei struct {
	gap, breedte float32
}

func (l *vloei) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	l.breedte = s.Width
	l.loop(oo, func(o fyne.CanvasObject, p fyne.Position, m fyne.Size) {
		o.Resize(m)
		o.Move(p)
	})
}

func (l *vloei) MinSize(oo []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	l.loop(oo, func(_ fyne.CanvasObject, p fyne.Position, m fyne.Size) {
		uit.Width = max(uit.Width, m.Width)
		uit.Height = max(uit.Height, p.Y+m.Height)
	})
	return uit
}

func (l *vloei) loop(oo []fyne.CanvasObject, zet func(fyne.CanvasObject, fyne.Position, fyne.Size)) {
	var x, y, hoogte float32
	for _, o := range oo {
		if !o.Visible() {
			continue
		}
		m := o.MinSize()
		if x > 0 && l.breedte > 0 && x+m.Width > l.breedte {
			x, y, hoogte = 0, y+hoogte+l.gap, 0
		}
		zet(o, fyne.NewPos(x, y), m)
		x += m.Width + l.gap
		hoogte = max(hoogte, m.Height)
	}
}

// tweeVanaf is the width from which fields stand in two columns.
const tweeVanaf = 640

// Kolommen puts fields in two columns where there is room, in reading order, and in
// one where there is not.
func Kolommen(oo ...fyne.CanvasObject) *fyne.Container {
	return container.New(&kolommen{}, oo...)
}

type kolommen struct{ breedte float32 }

func (l *kolommen) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	l.breedte = s.Width
	l.loop(oo, func(o fyne.CanvasObject, p fyne.Position, m fyne.Size) {
		o.Resize(m)
		o.Move(p)
	})
}

func (l *kolommen) MinSize(oo []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	for _, o := range oo {
		if o.Visible() {
			uit.Width = max(uit.Width, o.MinSize().Width)
		}
	}
	l.loop(oo, func(_ fyne.CanvasObject, p fyne.Position, m fyne.Size) {
		uit.Height = max(uit.Height, p.Y+m.Height)
	})
	return uit
}

func (l *kolommen) loop(oo []fyne.CanvasObject, zet func(fyne.CanvasObject, fyne.Position, fyne.Size)) {
	n := 1
	if l.breedte >= tweeVanaf {
		n = 2
	}
	gap := theme.Stap6
	b := (l.breedte - gap*float32(n-1)) / float32(n)
	var y, hoogte float32
	k := 0
	for _, o := range oo {
		if !o.Visible() {
			continue
		}
		if k == n {
			k, y, hoogte = 0, y+hoogte+theme.Stap4, 0
		}
		if l.breedte > 0 {
			o.Resize(fyne.NewSize(b, max(o.Size().Height, 1)))
		}
		h := o.MinSize().Height
		zet(o, fyne.NewPos(float32(k)*(b+gap), y), fyne.NewSize(b, h))
		hoogte = max(hoogte, h)
		k++
	}
}

// Rol lets tall content scroll, with room at its edges for the ring around what has the
// keyboard.
func Rol(o fyne.CanvasObject) *container.Scroll {
	return container.NewVScroll(Marge(theme.Stap1, theme.Stap4, theme.Stap4, theme.Stap1, o))
}

// Marge puts space around an object.
func Marge(boven, rechts, onder, links float32, o fyne.CanvasObject) *fyne.Container {
	return container.New(&marge{boven, rechts, onder, links}, o)
}

// Rondom puts the same space on all sides.
func Rondom(m float32, o fyne.CanvasObject) *fyne.Container { return Marge(m, m, m, m, o) }

type marge struct{ boven, rechts, onder, links float32 }

func (l *marge) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	for _, o := range oo {
		o.Resize(fyne.NewSize(s.Width-l.links-l.rechts, s.Height-l.boven-l.onder))
		o.Move(fyne.NewPos(l.links, l.boven))
	}
}

func (l *marge) MinSize(oo []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	for _, o := range oo {
		if o.Visible() {
			uit = uit.Max(o.MinSize())
		}
	}
	return uit.AddWidthHeight(l.links+l.rechts, l.boven+l.onder)
}

// Vast gives an object a width of its own, never more than there is.
func Vast(breedte float32, o fyne.CanvasObject) *fyne.Container {
	return container.New(&vast{breedte}, o)
}

type vast struct{ breedte float32 }

func (l *vast) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	for _, o := range oo {
		o.Resize(fyne.NewSize(min(l.breedte, s.Width), s.Height))
		o.Move(fyne.Position{})
	}
}

func (l *vast) MinSize(oo []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	for _, o := range oo {
		uit = uit.Max(o.MinSize())
	}
	return fyne.NewSize(max(uit.Width, min(l.breedte, 240)), uit.Height)
}
