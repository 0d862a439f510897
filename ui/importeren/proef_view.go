package importeren

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/instroom"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// What the middle of the page shows.
const (
	toonRijen    = "rijen"
	toonKolommen = "kolommen"
)

// Widths of the panel about one row, and of the page from which it is shown.
const (
	paneelBreed float32 = 320
	paneelVanaf float32 = 900
)

// proefvlak is the page on which one sees what reading in would do.
type proefvlak struct {
	s       *scherm
	wissel  *fyne.Container // rows or columns
	filters *fyne.Container
	vragen  *kit.Vinkje
	eerder  *kit.Aandacht
	tabel   *kit.Tabel[instroom.RijUitslag]
	paneel  fyne.CanvasObject
	over    *container.Scroll // what the panel tells
	kol     *kolommenvlak
	midden  *fyne.Container
	zin     *kit.Alinea
	hoofd   *kit.Knop
	rapport *kit.Knop
	inhoud  fyne.CanvasObject
	toont   string
}

func newProefvlak(s *scherm) *proefvlak {
	p := &proefvlak{s: s, toont: toonRijen, wissel: kit.Rij(0), filters: kit.Rij(0), midden: container.NewStack()}
	p.vragen = kit.NewVinkje("", func(aan bool) { s.m.vragen = aan; p.balk() })
	p.eerder = kit.NewAandacht("")
	p.over = container.NewVScroll(container.NewStack())
	p.paneel = kit.OpVlak(theme.KleurKaart, p.over)
	p.tabel = kit.NewTabel(s.m.tabel, kit.LeegVlak(theme.Vink, "Er zijn geen rijen met dit oordeel."))
	p.tabel.BijLoop = func(instroom.RijUitslag) { p.toonRij() }
	p.tabel.BijOpen = p.openRij
	p.kol = newKolommenvlak(s)
	p.zin = kit.NewAlinea("")
	p.hoofd = kit.NewHoofdknop("", s.leesIn)
	balk := kit.Rij(theme.Stap3, p.zin)
	p.rapport = kit.NewKnop("Rapport opslaan…", s.rapport)
	if s.o.Rapport != nil {
		balk.Add(p.rapport)
	}
	balk.Add(p.hoofd)
	kop := kit.NewKop("Importeren", s.m.herkomst(), p.wissel, kit.NewKnop("Ander bestand", s.opnieuw))
	p.inhoud = bladzijde(kit.Stapel(theme.Stap3, kop, p.eerder), p.midden, balk)
	p.ververs()
	return p
}

// ververs shows the model after another look at the list.
func (p *proefvlak) ververs() {
	m := p.s.m
	if m.kolFout != nil {
		p.toont = toonKolommen
	}
	p.eerder.Zet(m.waarschuwing())
	keuze := kit.NewSegmentveld(kit.Opzet{Naam: "toon"},
		kit.Optie[string]{Waarde: toonRijen, Tekst: "Rijen"}, kit.Optie[string]{Waarde: toonKolommen, Tekst: m.kolommenRegel()})
	keuze.Zet(p.toont)
	keuze.Bij(func() { p.toont = keuze.Waarde(); p.zetMidden() })
	p.wissel.Objects = []fyne.CanvasObject{keuze}
	p.wissel.Refresh()
	soorten := kit.NewSegmentveld(kit.Opzet{Naam: "soort"}, kit.Opties(m.filterNaam, soorten()...)...)
	soorten.Zet(m.soort)
	soorten.Bij(func() { m.filter(soorten.Waarde()); p.tabel.Ververs(); p.toonRij() })
	p.filters.Objects = []fyne.CanvasObject{soorten}
	p.filters.Refresh()
	p.kol.ververs()
	p.tabel.Ververs()
	p.toonRij()
	p.zetMidden()
	p.balk()
}

// zetMidden puts the rows or the columns in the middle.
func (p *proefvlak) zetMidden() {
	o := p.kol.inhoud
	if p.toont == toonRijen {
		boven := kit.Stapel(theme.Stap2, p.filters)
		if p.s.m.fase == bekeken && p.s.m.metVraag() > 0 {
			boven.Add(p.vragen)
		}
		o = container.NewBorder(kit.Marge(0, 0, theme.Stap3, 0, boven), nil, nil, nil,
			kit.Naast(p.tabel, p.paneel, paneelBreed, paneelVanaf))
	}
	p.midden.Objects = []fyne.CanvasObject{o}
	p.midden.Refresh()
	if p.inhoud != nil {
		p.inhoud.Refresh()
	}
}

// balk sets the words at the bottom.
func (p *proefvlak) balk() {
	m := p.s.m
	p.vragen.Tekst = vragenTekst(m.metVraag())
	p.vragen.Zet(m.vragen)
	tekst, waarom := m.knop()
	p.hoofd.Zet(tekst)
	p.hoofd.ZetAan(waarom == "")
	p.rapport.ZetAan(len(m.proef.Rijen) > 0)
	p.zin.Zet(m.samenvatting())
	if waarom != "" {
		p.zin.Zet(waarom)
	}
}

// toonRij tells about the row under the cursor, in the panel.
func (p *proefvlak) toonRij() {
	var o fyne.CanvasObject = container.NewStack()
	if u, ok := p.s.m.tabel.Huidig(); ok {
		uitleg := p.s.m.uitlegVan(u)
		kop := kit.NewAlinea(uitleg.kop)
		kop.Vet = true
		o = kit.Rondom(theme.Stap4, kit.Stapel(theme.Stap3, kop, rijvlak(uitleg)))
	}
	p.over.Content = o
	p.over.Refresh()
}

// openRij tells about a row in a dialog, where there is no room for the panel.
func (p *proefvlak) openRij(u instroom.RijUitslag) {
	if p.paneel.Visible() {
		return
	}
	uitleg := p.s.m.uitlegVan(u)
	scroll := container.NewVScroll(rijvlak(uitleg))
	scroll.SetMinSize(fyne.NewSize(380, 180))
	p.s.h.Vraag(kit.Vraag{Titel: uitleg.kop, Inhoud: scroll,
		Knoppen: []kit.Vraagknop{{Tekst: "Sluiten", Soort: kit.Hoofd, Veilig: true, Terug: true}}})
}

// rijvlak shows the verdict on one row: why, what happens, and what changes.
func rijvlak(u rijUitleg) fyne.CanvasObject {
	c := soortCel(u.soort)
	v := kit.Stapel(theme.Stap3, kit.Rij(0, kit.NewBadge(c.Tekst, c.Toon)))
	for _, zin := range u.zinnen {
		v.Add(kit.NewAlinea(zin))
	}
	if u.wat != "" {
		v.Add(kit.Stapel(2, kit.NewRegel("Wat er gebeurt").Zacht(), kit.NewAlinea(u.wat)))
	}
	for _, w := range u.wijzigingen {
		v.Add(kit.Stapel(2, kit.NewRegel(w.veld).Zacht(), kit.NewAlinea(w.oud+"  →  "+w.nieuw)))
	}
	return v
}

// Focus gives the keyboard to the rows, or to the first column that can be put right.
func (p *proefvlak) Focus() {
	if p.toont == toonKolommen {
		p.kol.Focus()
		return
	}
	p.tabel.Focus()
}
