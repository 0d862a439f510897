package kit

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// Eis is one line of a check list: what is asked, by which article, and what to do.
type Eis struct {
	Tekst     string
	Artikel   string
	Melding   string // what to do; empty when fulfilled
	Veld      string // where to do it
	Voldaan   bool
	Blokkeert bool // not fulfilled: it stops the step
}

// Eisenlijst is the list "Wat de wet vraagt": what is still to be done first, then what
// a person must judge, then what is in order. A line that is open jumps to its field.
type Eisenlijst struct {
	widget.BaseWidget
	Spring func(veld string)
	eisen  []Eis
	kop    string
	lijst  *fyne.Container
	links  []*Link
}

// NewEisenlijst makes an empty list; spring goes to a field.
func NewEisenlijst(spring func(veld string)) *Eisenlijst {
	e := &Eisenlijst{Spring: spring, lijst: Stapel(theme.Stap3)}
	e.ExtendBaseWidget(e)
	return e
}

// Zet shows the list; kop is one sentence above it.
func (e *Eisenlijst) Zet(kop string, eisen []Eis) {
	if kop == e.kop && slices.Equal(eisen, e.eisen) {
		return
	}
	e.kop, e.eisen, e.links = kop, eisen, nil
	e.lijst.RemoveAll()
	zin := NewAlinea(kop)
	zin.Vet = true
	e.lijst.Add(zin)
	e.groep("Nog te doen", func(x Eis) bool { return !x.Voldaan && x.Blokkeert })
	e.groep("Let op", func(x Eis) bool { return !x.Voldaan && !x.Blokkeert })
	e.groep("In orde", func(x Eis) bool { return x.Voldaan })
	e.Refresh()
}

// Open gives the lines that are not fulfilled, in the order of the list.
func (e *Eisenlijst) Open() []Eis {
	return slices.DeleteFunc(slices.Clone(e.eisen), func(x Eis) bool { return x.Voldaan })
}

// Focus gives the first open line the keyboard.
func (e *Eisenlijst) Focus() {
	if len(e.links) > 0 {
		geefFocus(e.links[0])
	}
}

func (e *Eisenlijst) groep(kop string, hoort func(Eis) bool) {
	vak := Stapel(theme.Stap2)
	n := 0
	for _, x := range e.eisen {
		if hoort(x) {
			vak.Add(e.regel(x))
			n++
		}
	}
	if n == 0 {
		return
	}
	k := NewRegel(fmt.Sprintf("%s (%d)", kop, n)).Zacht()
	k.Vet = true
	e.lijst.Add(Marge(theme.Stap1, 0, 0, 0, k))
	e.lijst.Add(vak)
}

// regel is a drawing and, beside it, what is asked with its article and what to do.
func (e *Eisenlijst) regel(x Eis) fyne.CanvasObject {
	icoon, kleur := theme.Vink, theme.KleurGedaan
	switch {
	case x.Voldaan:
	case x.Blokkeert:
		icoon, kleur = theme.Waarschuwing, theme.KleurTeLaat
	default:
		icoon, kleur = theme.Informatie, theme.KleurDezeWeek
	}
	tekst := Stapel(2)
	if x.Voldaan {
		tekst.Add(klein(x.Tekst))
	} else {
		melding := klein(x.Melding)
		titel := klein(x.Tekst)
		titel.Vet = true
		tekst.Add(titel)
		tekst.Add(melding)
	}
	artikel := klein(x.Artikel).Zacht()
	if x.Voldaan || e.Spring == nil {
		tekst.Add(artikel)
	} else {
		link := NewLink("Naar dit veld", func() { e.Spring(x.Veld) })
		link.Klein = true
		e.links = append(e.links, link)
		tekst.Add(Rij(theme.Stap3, link, artikel))
	}
	return container.New(&eisregel{}, NewTekening(icoon, kleur, 16), tekst)
}

// eisregel puts a drawing at the left of lines of text.
type eisregel struct{}

func (eisregel) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	const b = 16 + theme.Stap2
	oo[0].Resize(fyne.NewSquareSize(16))
	oo[0].Move(fyne.NewPos(0, 1))
	oo[1].Resize(fyne.NewSize(s.Width-b, s.Height))
	oo[1].Move(fyne.NewPos(b, 0))
}

func (eisregel) MinSize(oo []fyne.CanvasObject) fyne.Size {
	return oo[1].MinSize().AddWidthHeight(16+theme.Stap2, 0)
}

// CreateRenderer draws the list.
func (e *Eisenlijst) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(e.lijst) }
