package kit

import (
	"fmt"
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/fout"
	"schakel/ui/theme"
)

// kleurstalen are colours to begin with; each can be read on white.
func kleurstalen() []string {
	return []string{"#1f4e79", "#0b5cad", "#00646e", "#1e6b3c", "#7a4300", "#a3161a", "#7b1f5f", "#4b2e83"}
}

// Kleurveld takes the colour of the municipality: typed as #1f4e79 or taken from a row
// of samples. It says how well that colour can be read on paper.
type Kleurveld struct {
	getypt
	stalen *stalen
	raad   *Alinea
}

// NewKleurveld makes an empty field.
func NewKleurveld(o Opzet) *Kleurveld {
	if o.Breedte == Vol {
		o.Breedte = Smal + 16
	}
	if o.Voorbeeld == "" {
		o.Voorbeeld = kleurstalen()[0]
	}
	v := &Kleurveld{raad: NewAlinea("").Zacht()}
	v.stand = func() any { return v.Waarde() }
	v.lees = func() error {
		if _, ok := LeesKleur(v.Waarde()); !ok {
			return fout.Bij(o.Naam, fout.Ongeldig, "Schrijf de kleur als # met zes tekens, bijvoorbeeld %s.", kleurstalen()[0])
		}
		return nil
	}
	v.begin(o, 1, v)
	v.stalen = newStalen(func(k string) { v.invoer.SetText(k); v.ZetFout("") })
	v.inhoud.Objects[1] = Stapel(theme.Stap2, Vloei(theme.Stap3, Vast(o.Breedte, v.vak), v.stalen), v.raad)
	v.Bij(v.wijs)
	v.wijs()
	return v
}

// Waarde gives the colour in small letters, as typed when it is none.
func (v *Kleurveld) Waarde() string { return strings.ToLower(strings.TrimSpace(v.invoer.Text)) }

// Zet fills the field.
func (v *Kleurveld) Zet(k string) {
	v.schrijf(k)
	v.wijs()
}

// Raad gives the sentence on how well the colour can be read.
func (v *Kleurveld) Raad() string { return v.raad.Tekst }

func (v *Kleurveld) wijs() {
	v.stalen.zet(v.Waarde())
	v.raad.Zet(kleurRaad(v.Waarde()))
	v.Refresh()
}

// kleurRaad says how well a colour can be read on white paper.
func kleurRaad(k string) string {
	c, ok := LeesKleur(k)
	if !ok {
		return ""
	}
	n := Contrast(c, color.White)
	maat := strings.Replace(fmt.Sprintf("%.1f", n), ".", ",", 1)
	if n >= MinContrast {
		return fmt.Sprintf("Contrast met wit papier %s op 1: goed leesbaar.", maat)
	}
	return fmt.Sprintf("Contrast met wit papier %s op 1: te licht voor tekst. Koppen in brieven worden daarom donker gedrukt; kies een donkerdere kleur als u dat niet wilt.", maat)
}

// stalen is the row of samples: arrows move, space and Enter take.
type stalen struct {
	widget.BaseWidget
	volgfocus
	kleuren []string
	gekozen string
	op      int
	focus   bool
	kies    func(string)
}

const staalmaat float32 = 24

func newStalen(kies func(string)) *stalen {
	s := &stalen{kleuren: kleurstalen(), kies: kies}
	s.ExtendBaseWidget(s)
	return s
}

func (s *stalen) zet(k string) {
	s.gekozen = k
	for i, een := range s.kleuren {
		if een == k {
			s.op = i
		}
	}
	s.Refresh()
}

// Tapped takes the sample that is clicked.
func (s *stalen) Tapped(ev *fyne.PointEvent) {
	geefFocus(s)
	if i := int(ev.Position.X / (staalmaat + theme.Stap1)); i >= 0 && i < len(s.kleuren) {
		s.op = i
		s.kies(s.kleuren[i])
	}
}

// TypedKey moves along the samples and takes one.
func (s *stalen) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyRight:
		s.op = min(s.op+1, len(s.kleuren)-1)
		s.kies(s.kleuren[s.op])
	case fyne.KeyLeft:
		s.op = max(s.op-1, 0)
		s.kies(s.kleuren[s.op])
	case fyne.KeySpace:
		s.kies(s.kleuren[s.op])
	default:
		geefToets(s, ev)
	}
}

// TypedRune does nothing.
func (s *stalen) TypedRune(rune) {}

// FocusGained shows the ring.
func (s *stalen) FocusGained() { s.focus = true; s.Refresh(); s.meldFocus() }

// FocusLost hides the ring.
func (s *stalen) FocusLost() { s.focus = false; s.Refresh() }

// AccessibilityLabel says what the samples are.
func (s *stalen) AccessibilityLabel() string { return "Kleuren om uit te kiezen" }

// CreateRenderer draws the samples, a border around the one that is taken.
func (s *stalen) CreateRenderer() fyne.WidgetRenderer {
	ring := newRing()
	r := &tekenaar{}
	vlakken := make([]*canvas.Rectangle, len(s.kleuren))
	for i, k := range s.kleuren {
		c, _ := LeesKleur(k)
		vlakken[i] = canvas.NewRectangle(c)
		vlakken[i].CornerRadius = 4
		r.objecten = append(r.objecten, vlakken[i])
	}
	r.objecten = append(r.objecten, ring)
	r.min = func() fyne.Size {
		n := float32(len(s.kleuren))
		return fyne.NewSize(n*staalmaat+(n-1)*theme.Stap1, theme.Maat(theme.MaatVeld))
	}
	r.leg = func(m fyne.Size) {
		for i, v := range vlakken {
			v.Resize(fyne.NewSquareSize(staalmaat))
			v.Move(fyne.NewPos(float32(i)*(staalmaat+theme.Stap1), (m.Height-staalmaat)/2))
		}
		ring.Resize(fyne.NewSquareSize(staalmaat + 6))
		ring.Move(fyne.NewPos(float32(s.op)*(staalmaat+theme.Stap1)-3, (m.Height-staalmaat)/2-3))
	}
	r.vernieuw = func() {
		for i, v := range vlakken {
			v.StrokeWidth, v.StrokeColor = 0, theme.Kleur(theme.KleurTekst)
			if s.kleuren[i] == s.gekozen {
				v.StrokeWidth = 2
			}
		}
		ring.Hidden, ring.StrokeColor = !s.focus, theme.Kleur(theme.KleurFocus)
		r.leg(s.Size())
		canvas.Refresh(s)
	}
	r.vernieuw()
	return r
}
