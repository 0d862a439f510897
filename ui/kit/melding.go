package kit

import (
	"fmt"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/text"
	"schakel/ui/theme"
)

// Niveau is the weight of a notice.
type Niveau int

// Gelukt goes by itself; LetOp and Mislukt stay until they are closed or followed.
const (
	Gelukt Niveau = iota
	LetOp
	Mislukt
)

// Melding is the quiet line at the bottom. Actie is a link in it ("Ongedaan maken").
type Melding struct {
	Tekst  string
	Niveau Niveau
	Actie  string
	Doe    func()
}

// meldingtijd is how long a good notice stays.
const meldingtijd = 8 * time.Second

// Onderbalk is the line at the bottom of the window: the last notice on the left, the
// work that is going on at the right.
type Onderbalk struct {
	widget.BaseWidget
	later  func(time.Duration, func()) func()
	afbel  func()
	icoon  *prent
	tekst  *Alinea
	actie  *Link
	sluit  *Knop
	bezig  *Alinea
	balk   *voortgangsbalk
	stop   *Knop
	inhoud *fyne.Container
	stand  Bezigheid
}

// NewOnderbalk makes an empty line; a good notice goes after later has passed.
func NewOnderbalk(later func(time.Duration, func()) func()) *Onderbalk {
	b := &Onderbalk{later: later, afbel: func() {}}
	b.icoon = newPrent(theme.Vink, theme.KleurZacht, 16)
	b.tekst = NewRegel("")
	b.tekst.Krimp, b.tekst.Maat = true, theme.MaatKlein
	b.actie = NewLink("", nil)
	b.actie.Klein = true
	b.sluit = NewIcoonknop(theme.Kruis, text.Sluiten, b.wis)
	b.bezig = NewRegel("").Zacht()
	b.balk = newVoortgangsbalk()
	b.stop = NewKnop(text.Stoppen, nil)
	b.inhoud = Rij(theme.Stap2, b.icoon.Image, b.tekst, b.actie, b.sluit, Ruimte(), b.bezig, b.balk, b.stop)
	b.ExtendBaseWidget(b)
	b.wis()
	b.Toon(Bezigheid{})
	return b
}

// Meld shows a notice in the place of the last one.
func (b *Onderbalk) Meld(m Melding) {
	b.afbel()
	b.afbel = func() {}
	icoon, kleur := theme.Vink, theme.KleurZacht
	switch m.Niveau {
	case LetOp:
		icoon, kleur = theme.Informatie, theme.KleurTekst
	case Mislukt:
		icoon, kleur = theme.Waarschuwing, theme.KleurTeLaat
	case Gelukt:
		b.afbel = b.later(meldingtijd, b.wis)
	}
	b.icoon.zet(icoon, kleur)
	b.tekst.Kleur = kleur
	b.tekst.Zet(m.Tekst)
	b.actie.Zet(m.Actie)
	b.actie.Doe = func() {
		b.wis()
		if m.Doe != nil {
			m.Doe()
		}
	}
	b.zicht(true)
}

// Tekst gives the notice that stands there; "" for none.
func (b *Onderbalk) Tekst() string { return b.tekst.Tekst }

func (b *Onderbalk) wis() {
	b.afbel()
	b.afbel = func() {}
	b.tekst.Zet("")
	b.actie.Zet("")
	b.zicht(false)
}

func (b *Onderbalk) zicht(aan bool) {
	zetZicht(b.icoon.Image, aan)
	zetZicht(b.tekst, aan)
	zetZicht(b.actie, aan && b.actie.Tekst != "")
	zetZicht(b.sluit, aan)
	b.inhoud.Refresh()
	b.inhoud.Layout.Layout(b.inhoud.Objects, b.inhoud.Size())
}

// Toon shows what is going on; the zero value takes it away.
func (b *Onderbalk) Toon(s Bezigheid) {
	b.stand = s
	aan := s.Naam != ""
	zin := fmt.Sprintf(text.BezigMet, s.Naam)
	if s.Totaal > 0 {
		zin += " · " + fmt.Sprintf(text.VanTotaal, s.Gedaan, s.Totaal)
	}
	b.bezig.Zet(zin)
	b.balk.zet(s.Gedaan, s.Totaal)
	b.stop.Doe = s.Stop
	zetZicht(b.bezig, aan)
	zetZicht(b.balk, aan && s.Totaal > 0)
	zetZicht(b.stop, aan)
	b.zicht(b.tekst.Tekst != "")
}

// Bezig gives what is shown as going on.
func (b *Onderbalk) Bezig() Bezigheid { return b.stand }

// CreateRenderer draws the line.
func (b *Onderbalk) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(Marge(0, theme.Stap3, 0, theme.Stap3, b.inhoud))
}

// MinSize is as high with a notice as without, so that nothing jumps.
func (b *Onderbalk) MinSize() fyne.Size {
	return fyne.NewSize(200, theme.Maat(theme.MaatVeld)+theme.Stap1)
}

func zetZicht(o fyne.CanvasObject, aan bool) {
	if aan {
		o.Show()
	} else {
		o.Hide()
	}
}

// voortgangsbalk is a thin bar.
type voortgangsbalk struct {
	widget.BaseWidget
	deel float32
}

func newVoortgangsbalk() *voortgangsbalk {
	v := &voortgangsbalk{}
	v.ExtendBaseWidget(v)
	return v
}

func (v *voortgangsbalk) zet(gedaan, totaal int) {
	v.deel = 0
	if totaal > 0 {
		v.deel = min(max(float32(gedaan)/float32(totaal), 0), 1)
	}
	v.Refresh()
}

// CreateRenderer draws the bar.
func (v *voortgangsbalk) CreateRenderer() fyne.WidgetRenderer {
	grond, vol := canvas.NewRectangle(nil), canvas.NewRectangle(nil)
	grond.CornerRadius, vol.CornerRadius = 3, 3
	r := &tekenaar{objecten: []fyne.CanvasObject{grond, vol}}
	r.vernieuw = func() {
		grond.FillColor, vol.FillColor = theme.Kleur(theme.KleurLijn), theme.Kleur(theme.KleurHoofd)
		r.leg(v.Size())
		canvas.Refresh(v)
	}
	r.min = func() fyne.Size { return fyne.NewSize(160, 6) }
	r.leg = func(s fyne.Size) {
		grond.Resize(s)
		vol.Resize(fyne.NewSize(s.Width*v.deel, s.Height))
	}
	r.vernieuw()
	return r
}
