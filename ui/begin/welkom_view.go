package begin

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/ui/kit"
	"schakel/ui/theme"
)

// welkom is the first page: make, open, or look at the demo.
func (s *scherm) welkom() fyne.CanvasObject {
	s.nieuw = kit.NewHoofdknop("Nieuwe administratie", func() { s.m.stap = plek; s.toon(); s.Focus() })
	kaarten := kit.Stapel(theme.Stap4,
		kaart(theme.Plus, "Een nieuwe administratie maken", "In zes korte stappen: de map, uw gemeente, de huisstijl, wie tekent en wie ermee werkt. Er wordt niets geschreven vóór de laatste knop.", s.nieuw),
		s.openkaart(),
	)
	if s.o.Demo != nil {
		kaarten.Add(kaart(theme.Oog, "Eerst rondkijken met voorbeeldgegevens", "Een verzonnen gemeente met ruim 300 verzonnen dossiers, om te oefenen. Uw eigen administratie blijft zoals ze is.", kit.NewKnop("Oefenadministratie openen", s.demo)))
	}
	kop := kit.NewKop(welkom.titel(), welkom.raad())
	return container.NewVScroll(container.New(smal{720}, kit.Marge(theme.Stap6, theme.Stap5, theme.Stap6, theme.Stap5, kit.Stapel(theme.Stap5, kop, kaarten))))
}

func kaart(icoon theme.Icoon, titel, tekst string, knop ...fyne.CanvasObject) fyne.CanvasObject {
	kop := kit.NewAlinea(titel).Kop(theme.MaatTitel)
	uitleg := kit.NewAlinea(tekst)
	uitleg.Kleur = theme.KleurZacht
	return kit.Kaart(kit.Rij(theme.Stap3, kit.NewTekening(icoon, theme.KleurZacht, 24), kop), uitleg, kit.Rij(theme.Stap2, knop...))
}

func (s *scherm) openkaart() fyne.CanvasObject {
	kop := kit.NewAlinea("Een bestaande administratie openen").Kop(theme.MaatTitel)
	knoppen := kit.Rij(theme.Stap2, kit.NewKnop("Openen", s.open))
	if s.o.KiesMap != nil {
		knoppen.Objects = append([]fyne.CanvasObject{kit.NewKnop("Map kiezen…", s.kiesOpen)}, knoppen.Objects...)
	}
	return kit.Kaart(kit.Rij(theme.Stap3, kit.NewTekening(theme.Dossiers, theme.KleurZacht, 24), kop), s.openen, knoppen)
}

// open opens the administration in a folder.
func (s *scherm) open() {
	if s.openen.Controleer() != nil {
		s.openen.Focus()
		return
	}
	pad := s.openen.Waarde()
	s.h.Draai(kit.Taak{
		Naam: "Administratie openen", Gelijk: kit.Weiger,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error { return s.o.Open(ctx, pad) },
		Klaar: func(err error) {
			if err != nil && !kit.Gestopt(err) {
				s.openen.ZetFout(kit.Melddoor(err))
				s.openen.Focus()
				return
			}
			s.klaar(err)
		},
	})
}

func (s *scherm) kiesOpen() { s.kiesMap(s.openen) }

// kiesMap lets the user choose a folder and puts it in a field.
func (s *scherm) kiesMap(veld *kit.Tekstveld) {
	kit.Draai(s.h, "Map kiezen", func(ctx context.Context, _ *kit.Voortgang) (string, error) { return s.o.KiesMap(ctx) },
		func(pad string, err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil:
				veld.ZetFout(kit.Melddoor(err))
			case pad != "":
				veld.Zet(pad)
			}
		})
}

func (s *scherm) demo() {
	s.h.Draai(kit.Taak{Naam: "Oefenadministratie maken", Gelijk: kit.Weiger, Werk: s.o.Demo, Klaar: s.klaar})
}

// smal puts one object in the middle, not wider than a width.
type smal struct{ breedte float32 }

// Layout centres the object.
func (l smal) Layout(oo []fyne.CanvasObject, m fyne.Size) {
	b := min(l.breedte, m.Width)
	for _, o := range oo {
		o.Resize(fyne.NewSize(b, max(m.Height, 1)))
		o.Move(fyne.NewPos((m.Width-b)/2, 0))
	}
}

// MinSize is that of the object.
func (l smal) MinSize(oo []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(min(l.breedte, 400), oo[0].MinSize().Height)
}
