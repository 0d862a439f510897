package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// aantalStippen is how many links a drawn chain has at most.
const aantalStippen = 5

// celtekening draws one cell: a drawing, words, or the small dots of a chain.
type celtekening struct {
	icoon   *prent
	tekst   *canvas.Text
	vlak    *canvas.Rectangle // behind what is urgent
	stippen [aantalStippen]*canvas.Circle
}

func newCeltekening() *celtekening {
	c := &celtekening{icoon: newPrent(theme.Klok, theme.KleurTekst, 14), tekst: canvas.NewText("", nil), vlak: canvas.NewRectangle(color.Transparent)}
	for i := range c.stippen {
		c.stippen[i] = canvas.NewCircle(color.Transparent)
		c.stippen[i].Hide()
	}
	return c
}

func (c *celtekening) objecten() []fyne.CanvasObject {
	uit := []fyne.CanvasObject{c.vlak, c.icoon.Image, c.tekst}
	for _, s := range c.stippen {
		uit = append(uit, s)
	}
	return uit
}

func (c *celtekening) verberg() {
	c.vlak.Hide()
	c.icoon.Hide()
	c.tekst.Hide()
	for _, s := range c.stippen {
		s.Hide()
	}
}

// toon draws a cell in the column that begins at x.
func (c *celtekening) toon(cel tabel.Cel, rechts bool, x, breedte, hoogte float32) {
	links, ruimte := x+theme.Stap3, breedte-2*theme.Stap3+theme.Stap1
	grond, kleur, icoon := toonKleuren(cel.Toon)
	if cel.Icoon != "" {
		icoon = theme.Icoon(cel.Icoon)
	}
	urgent := cel.Toon == tabel.TeLaat || cel.Toon == tabel.DezeWeek
	c.icoon.Hidden = icoon == "" || cel.Tekst == ""
	if !c.icoon.Hidden {
		c.icoon.zet(icoon, kleur)
		c.icoon.Resize(fyne.NewSquareSize(14))
		ruimte -= 14 + theme.Stap1
	}
	if urgent {
		ruimte -= theme.Stap2
	}
	c.tekst.TextSize, c.tekst.Color = theme.Maat(theme.MaatTabel), theme.Kleur(kleur)
	c.tekst.TextStyle.Bold = cel.Vet || urgent
	c.tekst.Text = kort(cel.Tekst, max(ruimte, 1), c.tekst.TextSize, c.tekst.TextStyle)
	c.tekst.Hidden = cel.Tekst == ""
	m := c.tekst.MinSize()
	if rechts {
		links = x + breedte - theme.Stap3 - m.Width
		if !c.icoon.Hidden {
			links -= 14 + theme.Stap1
		}
	}
	begin := links
	if urgent {
		links += theme.Stap1
	}
	if !c.icoon.Hidden {
		c.icoon.Move(fyne.NewPos(links, (hoogte-14)/2))
		links += 14 + theme.Stap1
	}
	c.tekst.Resize(m)
	c.tekst.Move(fyne.NewPos(links, (hoogte-m.Height)/2))
	c.vlak.Hidden = !urgent || cel.Tekst == ""
	c.vlak.FillColor, c.vlak.CornerRadius = theme.Kleur(grond), 4
	c.vlak.Move(fyne.NewPos(begin-theme.Stap1, 4))
	c.vlak.Resize(fyne.NewSize(links+m.Width-begin+2*theme.Stap1+2, hoogte-8))
	c.toonStippen(cel.Stippen, x+theme.Stap3, hoogte)
}

func (c *celtekening) toonStippen(stippen []tabel.Stip, x, hoogte float32) {
	const zijde float32 = 9
	for i, s := range c.stippen {
		s.Hidden = i >= len(stippen)
		if s.Hidden {
			continue
		}
		vul, rand, dik := theme.Kleur(theme.KleurKaart), theme.KleurRand, float32(1)
		switch stippen[i] {
		case tabel.StipGedaan:
			vul, rand = theme.Kleur(theme.KleurGedaan), theme.KleurGedaan
		case tabel.StipBezig:
			rand, dik = theme.KleurHoofd, 2.5
		case tabel.StipNiet:
			vul, rand = theme.Kleur(theme.KleurRand), theme.KleurRand
		case tabel.StipWacht:
		}
		s.FillColor, s.StrokeColor, s.StrokeWidth = vul, theme.Kleur(rand), dik
		maat := fyne.NewSquareSize(zijde)
		switch stippen[i] {
		case tabel.StipNiet:
			maat = fyne.NewSquareSize(3)
		case tabel.StipBezig:
			maat = fyne.NewSquareSize(zijde - 2) // its edge is drawn half outside
		case tabel.StipWacht, tabel.StipGedaan:
		}
		s.Resize(maat)
		s.Move(fyne.NewPos(x+float32(i)*(zijde+4)+(zijde-maat.Width)/2, (hoogte-maat.Height)/2))
	}
}
