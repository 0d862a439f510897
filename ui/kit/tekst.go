package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"schakel/ui/theme"
)

// Alinea is text without padding, in a size and colour of the theme. It wraps at
// words, or stays one line that ends in … where it does not fit.
type Alinea struct {
	widget.BaseWidget
	Tekst   string
	Maat    fyne.ThemeSizeName  // empty: body
	Kleur   fyne.ThemeColorName // empty: text
	Vet     bool
	EenLijn bool
	Krimp   bool // one line that may become narrower than its text
	Rechts  bool
}

// NewAlinea makes text that wraps.
func NewAlinea(s string) *Alinea {
	a := &Alinea{Tekst: s}
	a.ExtendBaseWidget(a)
	return a
}

// NewRegel makes text on one line.
func NewRegel(s string) *Alinea {
	a := &Alinea{Tekst: s, EenLijn: true}
	a.ExtendBaseWidget(a)
	return a
}

// Zacht makes the text small and of second rank; it gives a itself.
func (a *Alinea) Zacht() *Alinea {
	a.Maat, a.Kleur = theme.MaatKlein, theme.KleurZacht
	return a
}

// Kop makes the text a heading of that size; it gives a itself.
func (a *Alinea) Kop(maat fyne.ThemeSizeName) *Alinea {
	a.Maat, a.Vet = maat, true
	return a
}

// Zet changes the text.
func (a *Alinea) Zet(s string) {
	if a.Tekst != s {
		a.Tekst = s
		a.Refresh()
	}
}

func (a *Alinea) maat() float32 {
	if a.Maat == "" {
		return theme.Maat(theme.MaatTekst)
	}
	return theme.Maat(a.Maat)
}

func (a *Alinea) kleur() fyne.ThemeColorName {
	if a.Kleur == "" {
		return theme.KleurTekst
	}
	return a.Kleur
}

func (a *Alinea) stijl() fyne.TextStyle { return fyne.TextStyle{Bold: a.Vet} }

// meet gives the width of a text and the height of a line.
func (a *Alinea) meet(s string) fyne.Size { return fyne.MeasureText(s, a.maat(), a.stijl()) }

// regels cuts the text to a width.
func (a *Alinea) regels(breedte float32) []string {
	if a.EenLijn {
		s := strings.ReplaceAll(a.Tekst, "\n", " ")
		if a.Krimp {
			s = kort(s, breedte, a.maat(), a.stijl())
		}
		return []string{s}
	}
	var uit []string
	for _, alinea := range strings.Split(a.Tekst, "\n") {
		uit = append(uit, a.breek(alinea, breedte)...)
	}
	return uit
}

// breek cuts one paragraph at words; a word that is too long for a line of its own is
// cut at letters.
func (a *Alinea) breek(s string, breedte float32) []string {
	var uit []string
	regel := ""
	for _, woord := range strings.Fields(s) {
		for a.meet(woord).Width > breedte && len([]rune(woord)) > 1 {
			if regel != "" {
				uit, regel = append(uit, regel), ""
			}
			n := past(woord, breedte, a.maat(), a.stijl())
			r := []rune(woord)
			uit, woord = append(uit, string(r[:n])), string(r[n:])
		}
		if met := strings.TrimPrefix(regel+" "+woord, " "); regel == "" || a.meet(met).Width <= breedte {
			regel = met
			continue
		}
		uit, regel = append(uit, regel), woord
	}
	return append(uit, regel)
}

// past is how many runes of s fit, at least one.
func past(s string, breedte, maat float32, stijl fyne.TextStyle) int {
	r := []rune(s)
	laag, hoog := 1, len(r)
	for laag < hoog {
		m := (laag + hoog + 1) / 2
		if fyne.MeasureText(string(r[:m]), maat, stijl).Width <= breedte {
			laag = m
		} else {
			hoog = m - 1
		}
	}
	return laag
}

// kort gives s, or its beginning with … where it does not fit.
func kort(s string, breedte, maat float32, stijl fyne.TextStyle) string {
	if s == "" || fyne.MeasureText(s, maat, stijl).Width <= breedte {
		return s
	}
	ruimte := breedte - fyne.MeasureText("…", maat, stijl).Width
	if ruimte <= 0 {
		return "…"
	}
	r := []rune(s)
	return strings.TrimRight(string(r[:past(s, ruimte, maat, stijl)]), " ") + "…"
}

// CreateRenderer draws the lines.
func (a *Alinea) CreateRenderer() fyne.WidgetRenderer {
	r := &alineatekenaar{a: a}
	r.Refresh()
	return r
}

type alineatekenaar struct {
	a       *Alinea
	regels  []*canvas.Text
	breedte float32
}

func (r *alineatekenaar) Destroy() {}

func (r *alineatekenaar) Objects() []fyne.CanvasObject {
	uit := make([]fyne.CanvasObject, len(r.regels))
	for i, t := range r.regels {
		uit[i] = t
	}
	return uit
}

func (r *alineatekenaar) MinSize() fyne.Size {
	hoogte := r.a.meet("Hg").Height
	switch {
	case r.a.EenLijn && r.a.Krimp:
		return fyne.NewSize(min(48, r.a.meet(r.a.Tekst).Width), hoogte)
	case r.a.EenLijn:
		return fyne.NewSize(r.a.meet(r.a.Tekst).Width, hoogte)
	default:
		return fyne.NewSize(48, hoogte*float32(max(len(r.regels), 1)))
	}
}

func (r *alineatekenaar) Layout(s fyne.Size) {
	if s.Width != r.breedte {
		r.breedte = s.Width
		r.zet()
	}
	hoogte := r.a.meet("Hg").Height
	for i, t := range r.regels {
		t.Resize(fyne.NewSize(s.Width, hoogte))
		t.Move(fyne.NewPos(0, float32(i)*hoogte))
	}
}

func (r *alineatekenaar) Refresh() {
	r.zet()
	r.Layout(r.a.Size())
	for _, t := range r.regels {
		t.Refresh()
	}
}

// zet makes the lines for the width of now.
func (r *alineatekenaar) zet() {
	breedte := r.breedte
	if breedte == 0 {
		breedte = 400
	}
	regels := r.a.regels(breedte)
	for len(r.regels) < len(regels) {
		r.regels = append(r.regels, canvas.NewText("", nil))
	}
	r.regels = r.regels[:len(regels)]
	uitlijnen := fyne.TextAlignLeading
	if r.a.Rechts {
		uitlijnen = fyne.TextAlignTrailing
	}
	for i, s := range regels {
		t := r.regels[i]
		t.Text, t.TextSize, t.TextStyle, t.Alignment = s, r.a.maat(), r.a.stijl(), uitlijnen
		t.Color = theme.Kleur(r.a.kleur())
	}
}
