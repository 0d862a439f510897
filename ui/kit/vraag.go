package kit

import (
	"errors"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/fout"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Vraagknop is one button of a dialog. Veilig: Enter anywhere in the dialog presses
// it. Terug: Escape presses it. Blijft: the dialog stays; the button closes it itself.
type Vraagknop struct {
	Tekst  string
	Soort  Soort
	Veilig bool
	Terug  bool
	Blijft bool
	Doe    func()
}

// Vraag is a dialog: words, and buttons that say what will happen, the main one last.
// Inhoud stands under the words: fields, a list.
type Vraag struct {
	Titel   string
	Tekst   string
	Inhoud  fyne.CanvasObject
	Icoon   theme.Icoon
	Urgent  bool // the drawing in dark red
	Breedte float32
	Knoppen []Vraagknop
	Focus   fyne.Focusable // what gets the keyboard first; nil: the safest button
}

// Informatie tells something.
func Informatie(titel, tekst string) Vraag {
	return Vraag{Titel: titel, Tekst: tekst, Icoon: theme.Informatie,
		Knoppen: []Vraagknop{{Tekst: text.Begrepen, Soort: Hoofd, Veilig: true, Terug: true}}}
}

// Bevestig asks for something that can be undone: Enter says yes.
func Bevestig(titel, tekst, ja string, doe func()) Vraag {
	return Vraag{Titel: titel, Tekst: tekst, Knoppen: []Vraagknop{
		{Tekst: text.Terug, Terug: true},
		{Tekst: ja, Soort: Hoofd, Veilig: true, Doe: doe},
	}}
}

// Gevaarlijk asks for something that cannot be undone: Enter does nothing by itself,
// and the keyboard stands on the way back.
func Gevaarlijk(titel, tekst, ja string, doe func()) Vraag {
	return Vraag{Titel: titel, Tekst: tekst, Icoon: theme.Waarschuwing, Urgent: true, Knoppen: []Vraagknop{
		{Tekst: ja, Soort: Gevaar, Doe: doe},
		{Tekst: text.Terug, Terug: true},
	}}
}

// Foutmelding shows an error: its Dutch sentence, the technical cause behind a click.
func Foutmelding(err error) Vraag {
	v := Vraag{Titel: text.ErGingMis, Tekst: Melddoor(err), Icoon: theme.Waarschuwing, Urgent: true,
		Knoppen: []Vraagknop{{Tekst: text.Sluiten, Soort: Hoofd, Veilig: true, Terug: true}}}
	if oorzaak := oorzaakVan(err); oorzaak != "" {
		v.Inhoud = NewUitklap(text.MeerTonen, NewAlinea(oorzaak).Zacht())
	}
	return v
}

// BewaarVraag is the guard of unsaved changes.
func BewaarVraag(bewaar, weg func()) Vraag {
	return Vraag{Titel: text.WijzigingenTitel, Tekst: text.WijzigingenTekst, Knoppen: []Vraagknop{
		{Tekst: text.Terug, Terug: true},
		{Tekst: text.NietBewaren, Soort: Gevaar, Doe: weg},
		{Tekst: text.Bewaren, Soort: Hoofd, Veilig: true, Doe: bewaar},
	}}
}

// Melddoor gives the sentence of an error for people; that of an error without one
// is general.
func Melddoor(err error) string {
	var lijst fout.Lijst
	if errors.As(err, &lijst) {
		return lijst.Error()
	}
	var f *fout.Fout
	if errors.As(err, &f) {
		return f.Melding
	}
	return text.MisTekst
}

// oorzaakVan gives what went wrong technically; "" when there is nothing to add.
func oorzaakVan(err error) string {
	var f *fout.Fout
	switch {
	case errors.As(err, &f) && f.Oorzaak != nil:
		return f.Oorzaak.Error()
	case !errors.As(err, &f):
		return err.Error()
	}
	return ""
}

// Dialoog is a question that stands on the window.
type Dialoog struct {
	vraag   Vraag
	laag    *laag
	blad    *Blad // scrolls where the window is too low for all of it
	knoppen []*Knop
}

// Toon puts a question on a canvas.
func Toon(c fyne.Canvas, v Vraag) *Dialoog {
	d := &Dialoog{vraag: v}
	d.laag = newLaag(c, nil)
	d.laag.modaal = true
	d.laag.inhoud = d.bouw()
	d.laag.toets = d.toets
	d.laag.snel = d.snel
	d.laag.toon()
	d.focus(c)
	return d
}

func (d *Dialoog) bouw() fyne.CanvasObject {
	breedte := d.vraag.Breedte
	if breedte == 0 {
		breedte = 440
	}
	kop := Rij(theme.Stap2)
	if d.vraag.Icoon != "" {
		kleur := theme.KleurZacht
		if d.vraag.Urgent {
			kleur = theme.KleurTeLaat
		}
		kop.Add(NewTekening(d.vraag.Icoon, kleur, 20))
	}
	titel := NewAlinea(d.vraag.Titel).Kop(theme.MaatTitel)
	kop.Add(titel)
	midden := Stapel(theme.Stap3)
	if d.vraag.Tekst != "" {
		midden.Add(NewAlinea(d.vraag.Tekst))
	}
	if d.vraag.Inhoud != nil {
		midden.Add(d.vraag.Inhoud)
	}
	balk := Rij(theme.Stap3, Ruimte())
	for _, k := range d.vraag.Knoppen {
		knop := newKnop(k.Tekst, "", k.Soort, func() { d.druk(k) })
		d.knoppen = append(d.knoppen, knop)
		balk.Add(knop)
	}
	d.blad = NewBlad(Rondom(theme.Stap1, midden)) // with room for the ring around what has the keyboard
	return container.New(&vasteBreedte{breedte}, Rondom(theme.Stap5, container.New(&dialoogvlak{midden}, kop, d.blad, balk)))
}

func (d *Dialoog) druk(k Vraagknop) {
	if !k.Blijft {
		d.Sluit()
	}
	if k.Doe != nil {
		k.Doe()
	}
}

// Sluit takes the question off the window.
func (d *Dialoog) Sluit() { d.laag.dicht() }

// Open tells whether the question stands on the window.
func (d *Dialoog) Open() bool { return d.laag.open }

func (d *Dialoog) toets(ev *fyne.KeyEvent) bool {
	for i, k := range d.vraag.Knoppen {
		if (ev.Name == fyne.KeyEscape && k.Terug) || (isEnter(ev.Name) && k.Veilig) {
			d.knoppen[i].Druk()
			return true
		}
	}
	return true
}

// snel lets Ctrl+Enter and Ctrl+S press the main button.
func (d *Dialoog) snel(s fyne.Shortcut) bool {
	k, m, ok := combinatie(s)
	if !ok || m != fyne.KeyModifierControl || (k != fyne.KeyReturn && k != fyne.KeyS) {
		return false
	}
	for i, knop := range d.vraag.Knoppen {
		if knop.Soort == Hoofd {
			d.knoppen[i].Druk()
		}
	}
	return true
}

func (d *Dialoog) focus(c fyne.Canvas) {
	if d.vraag.Focus != nil {
		c.Focus(d.vraag.Focus)
		return
	}
	for _, veilig := range []func(Vraagknop) bool{
		func(k Vraagknop) bool { return k.Veilig },
		func(k Vraagknop) bool { return k.Terug },
	} {
		for i, k := range d.vraag.Knoppen {
			if veilig(k) {
				c.Focus(d.knoppen[i])
				return
			}
		}
	}
}

// dialoogvlak puts the words of a dialog above its content and the buttons under it. In a
// low window the content gets less than it asks.
type dialoogvlak struct{ midden fyne.CanvasObject }

func (l *dialoogvlak) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	kop, blad, balk := oo[0], oo[1], oo[2]
	boven, onder := l.hoogte(kop, s.Width), balk.MinSize().Height
	kop.Resize(fyne.NewSize(s.Width, boven))
	rest := s.Height - boven - onder - 2*theme.Stap4
	blad.Resize(fyne.NewSize(s.Width+2*theme.Stap1, max(rest, theme.Stap6)+2*theme.Stap1))
	blad.Move(fyne.NewPos(-theme.Stap1, boven+theme.Stap4-theme.Stap1))
	balk.Resize(fyne.NewSize(s.Width, onder))
	balk.Move(fyne.NewPos(0, s.Height-onder))
}

func (l *dialoogvlak) MinSize(oo []fyne.CanvasObject) fyne.Size {
	kop, balk := oo[0].MinSize(), oo[2].MinSize()
	m := l.midden.MinSize()
	return fyne.NewSize(max(kop.Width, m.Width, balk.Width), kop.Height+m.Height+balk.Height+2*theme.Stap4)
}

// hoogte is that of wrapping text once it has its width.
func (l *dialoogvlak) hoogte(o fyne.CanvasObject, breedte float32) float32 {
	o.Resize(fyne.NewSize(breedte, max(o.Size().Height, 1)))
	return o.MinSize().Height
}

// vasteBreedte gives a dialog its width before its height is asked.
type vasteBreedte struct{ breedte float32 }

func (l *vasteBreedte) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	for _, o := range oo {
		o.Resize(s)
	}
}

func (l *vasteBreedte) MinSize(oo []fyne.CanvasObject) fyne.Size {
	uit := fyne.NewSize(l.breedte, 0)
	for _, o := range oo {
		uit.Width = max(uit.Width, o.MinSize().Width)
		o.Resize(fyne.NewSize(uit.Width, max(o.Size().Height, 1)))
		uit.Height = max(uit.Height, o.MinSize().Height)
	}
	return uit
}
