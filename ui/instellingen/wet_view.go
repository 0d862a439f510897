package instellingen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// wetvlak is the table of the law's values, to read and search.
type wetvlak struct {
	m       *wetModel
	zoek    *kit.Zoekveld
	nu      *kit.Vinkje
	twijfel *kit.Vinkje
	telling *kit.Alinea
	tabel   *kit.Tabel[wetRij]
	onder   *fyne.Container
	inhoud  fyne.CanvasObject
}

func newWetvlak(s *scherm) *wetvlak {
	v := &wetvlak{m: newWetModel(s.m.op), telling: kit.NewRegel("").Zacht(), onder: container.NewStack()}
	v.zoek = kit.NewZoekveld("Zoek op woord, artikel of bron", kit.Middel+40, func(z string) { v.m.zoek = z; v.filter() })
	v.zoek.BijOmlaag = func() { v.tabel.Focus() }
	v.zoek.BijEnter = v.zoek.BijOmlaag
	v.nu = kit.NewVinkje("Alleen wat nu geldt", func(aan bool) { v.m.alleenNu = aan; v.filter() })
	v.nu.Zet(true)
	v.twijfel = kit.NewVinkje("Alleen te controleren", func(aan bool) { v.m.alleenTwijf = aan; v.filter() })
	v.tabel = kit.NewTabel(v.m.tabel, kit.LeegVlak(theme.Zoek, "Niets gevonden. Zoek op een ander woord of toon ook eerdere waarden."))
	v.tabel.BijLoop = func(wetRij) { v.toonRij() }
	v.tabel.BijBoven = v.zoek.Focus
	uitleg := kit.NewAlinea("De bedragen, termijnen en keuzes uit de wet waarmee Schakel rekent, elk met het artikel en de bron. Ze horen bij het programma en zijn hier alleen te lezen.")
	uitleg.Kleur = theme.KleurZacht
	zoekrij := kit.Vloei(theme.Stap4, kit.Vast(kit.Middel+40, v.zoek), kit.Vast(180, v.nu), kit.Vast(190, v.twijfel))
	boven := kit.Marge(0, 0, theme.Stap3, 0, kit.Stapel(theme.Stap3, uitleg, zoekrij))
	v.inhoud = container.NewBorder(boven, v.onder, nil, nil, v.tabel)
	v.filter()
	return v
}

func (v *wetvlak) object() fyne.CanvasObject { return v.inhoud }
func (v *wetvlak) ververs()                  {}
func (v *wetvlak) focus()                    { v.zoek.Focus() }

func (v *wetvlak) filter() {
	v.m.filter()
	v.tabel.Ververs()
	v.telling.Zet(v.m.telling())
	v.toonRij()
}

// toonRij tells under the table about the row that the keyboard is on.
func (v *wetvlak) toonRij() {
	r, ok := v.m.tabel.Huidig()
	if !ok {
		v.onder.Objects = nil
		v.onder.Refresh()
		return
	}
	kop := kit.NewAlinea(r.wat + ": " + r.waarde)
	kop.Vet = true
	regels := kit.Stapel(theme.Stap1, kit.Rij(theme.Stap3, kop, v.telling),
		kit.NewAlinea("Geldt "+r.periode()+" · "+r.artikel), kit.NewAlinea("Bron: "+r.bron+", gelezen op "+r.gelezen.Lang()).Zacht())
	if r.controleren {
		regels.Add(kit.Rij(theme.Stap2, kit.NewBadge(text.TeControleren, tabel.DezeWeek),
			kit.NewAlinea("De gelezen tekst bevat deze waarde niet voor deze periode. Kijk haar na voordat u erop bouwt.")))
	}
	v.onder.Objects = []fyne.CanvasObject{kit.Marge(theme.Stap3, 0, 0, 0, kit.Kaart(regels))}
	v.onder.Refresh()
	v.inhoud.Refresh()
}
