package instellingen

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	instel "schakel/domain/beheer"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// Opties is what the screen needs from outside.
type Opties struct {
	Beheer *beheer.Beheer
	Logo   kit.LogoKiezer // nil: the logo cannot be changed
}

// Maker gives who builds the screen.
func Maker(o Opties) kit.Maker {
	return func(h kit.Host, r kit.Route) kit.Scherm { return newScherm(h, o, r.Deel) }
}

// vlak is one part of the screen.
type vlak interface {
	object() fyne.CanvasObject
	ververs() // shows the model as it is
	focus()
}

// scherm shows the model: a choice of parts, the part, and the bar that saves.
type scherm struct {
	h kit.Host
	o Opties
	m *model

	keuze   *kit.Segmentveld[string]
	tabs    *container.Scroll
	vlakken map[string]vlak
	gemeen  *gemeentevlak
	op      string
	midden  *fyne.Container
	stand   *kit.Alinea
	bewaren *kit.Knop
	weg     *kit.Knop
	balk    *fyne.Container
	inhoud  fyne.CanvasObject
	gelezen bool
}

func newScherm(h kit.Host, o Opties, deel string) *scherm {
	s := &scherm{h: h, o: o, m: newModel(h.Klok().Vandaag()), midden: container.NewStack()}
	opties := make([]kit.Optie[string], 0, len(delen()))
	for _, d := range delen() {
		opties = append(opties, kit.Optie[string]{Waarde: d.id, Tekst: d.naam})
	}
	s.keuze = kit.NewSegmentveld(kit.Opzet{Naam: "deel"}, opties...)
	s.keuze.Bij(func() { s.kies(s.keuze.Waarde()) })
	s.tabs = container.NewHScroll(kit.Marge(3, 3, theme.Stap2, 3, s.keuze))
	s.gemeen = newGemeentevlak(s)
	s.vlakken = map[string]vlak{
		DeelGemeente: s.gemeen, DeelOndertekenaars: newTekenaarsvlak(s), DeelMedewerkers: newWerkersvlak(s),
		DeelKalender: newKalendervlak(s), DeelBeleid: newBeleidvlak(s), DeelWet: newWetvlak(s),
	}
	s.stand = kit.NewAlinea("")
	s.stand.Kleur = theme.KleurZacht
	s.weg = kit.NewKnop("Wijzigingen weggooien", s.gooiWeg)
	s.bewaren = kit.NewHoofdknop("Instellingen bewaren", func() { s.bewaar(nil) })
	s.balk = kit.OpVlak(theme.KleurVlak, kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap3, theme.Stap5, theme.Stap3, theme.Stap5,
		kit.Rij(theme.Stap3, s.stand, s.weg, s.bewaren))))
	boven := kit.OpVlak(theme.KleurVlak, kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5,
		kit.Stapel(theme.Stap3, kit.NewKop("Instellingen", ""), s.tabs)))
	lijf := container.NewBorder(boven, nil, nil, nil, kit.Marge(0, theme.Stap5, theme.Stap3, theme.Stap5, s.midden))
	s.inhoud = container.NewBorder(nil, s.balk, nil, nil, kit.NewBlad(lijf)) // scrolls where the window is low
	s.kies(deel)
	s.lees()
	return s
}

// kies shows a part; the first one for a name that is none.
func (s *scherm) kies(deel string) {
	if s.vlakken[deel] == nil {
		deel = DeelGemeente
	}
	s.op = deel
	s.keuze.Zet(deel)
	s.midden.Objects = []fyne.CanvasObject{s.vlakken[deel].object()}
	s.midden.Refresh()
	s.toonTab()
	s.werkBij()
}

// toonTab brings the name of the part into sight where the names do not fit.
func (s *scherm) toonTab() {
	over := s.keuze.MinSize().Width - s.tabs.Size().Width
	for i, d := range delen() {
		if d.id == s.op && over > 0 {
			s.tabs.ScrollToOffset(fyne.NewPos(over*float32(i)/float32(len(delen())-1), 0))
		}
	}
}

// ZetDeel shows the part of a route.
func (s *scherm) ZetDeel(deel string) {
	if deel != "" {
		s.kies(deel)
	}
}

// lees reads what is saved.
func (s *scherm) lees() {
	kit.Draai(s.h, "Instellingen lezen", func(ctx context.Context, _ *kit.Voortgang) (instel.Instellingen, error) {
		return s.o.Beheer.Instellingen(ctx)
	}, func(i instel.Instellingen, err error) {
		switch {
		case kit.Gestopt(err):
		case err != nil:
			s.h.Vraag(kit.Foutmelding(err))
		default:
			s.gelezen = true
			s.m.zet(i)
			s.gemeen.vul()
			s.ververs()
		}
	})
}

// ververs shows the model in every part.
func (s *scherm) ververs() {
	for _, v := range s.vlakken {
		v.ververs()
	}
	s.werkBij()
}

// werkBij brings the bar at the bottom in line: it is there where something can be saved.
func (s *scherm) werkBij() {
	vuil := s.vuil()
	s.bewaren.ZetAan(vuil)
	if vuil {
		s.stand.Zet("Er zijn wijzigingen die nog niet zijn bewaard.")
		s.weg.Show()
	} else {
		s.stand.Zet("")
		s.weg.Hide()
	}
	if s.op == DeelWet && !vuil {
		s.balk.Hide()
	} else {
		s.balk.Show()
	}
	s.balk.Refresh()
	if s.inhoud != nil {
		s.inhoud.Refresh()
	}
}

func (s *scherm) vuil() bool {
	if !s.gelezen {
		return false
	}
	s.m.zetGemeente(s.gemeen.waarde())
	return s.m.vuil()
}

// bewaar writes what was changed; daarna is called when that worked.
func (s *scherm) bewaar(daarna func()) {
	s.m.zetGemeente(s.gemeen.waarde())
	i, err := s.m.klaar()
	if err != nil {
		s.toonFout(err)
		return
	}
	kit.Schrijf(s.h, "Instellingen bewaren", func(ctx context.Context) (poort.Wijzigingen, error) {
		return s.o.Beheer.Bewaar(ctx, i)
	}, func(err error) {
		switch {
		case kit.Gestopt(err):
		case err != nil:
			s.toonFout(err)
		default:
			s.m.zet(i)
			s.gemeen.vul()
			s.ververs()
			if daarna != nil {
				daarna()
			}
		}
	})
}

// toonFout shows an error at the fields of the municipality, or in a dialog when it is
// about none of them.
func (s *scherm) toonFout(err error) {
	if s.gemeen.kent(err) {
		s.kies(DeelGemeente)
		s.gemeen.form.ZetFouten(err)
		return
	}
	s.h.Vraag(kit.Foutmelding(err))
}

func (s *scherm) gooiWeg() {
	s.h.Vraag(kit.Gevaarlijk("Wijzigingen weggooien?", "De instellingen worden weer zoals ze zijn bewaard.", "Weggooien", func() {
		s.m.zet(s.m.was)
		s.gemeen.vul()
		s.ververs()
	}))
}

// Titel is the name of the screen.
func (s *scherm) Titel() string { return "Instellingen" }

// Inhoud is what the shell shows.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.inhoud }

// Acties are the keys of the screen.
func (s *scherm) Acties() []kit.Actie {
	uit := []kit.Actie{{
		ID: "instellingen.bewaar", Naam: "Instellingen bewaren", Groep: "Instellingen",
		Toets: fyne.KeyS, Mod: fyne.KeyModifierControl, Kan: s.vuil, Doe: func() { s.bewaar(nil) },
	}}
	for _, t := range []struct {
		toets fyne.KeyName
		naam  string
		stap  int
	}{{fyne.KeyPageDown, "Volgend onderdeel", 1}, {fyne.KeyPageUp, "Vorig onderdeel", -1}} {
		uit = append(uit, kit.Actie{ID: "instellingen." + t.naam, Naam: t.naam, Groep: "Instellingen",
			Toets: t.toets, Mod: fyne.KeyModifierControl, Doe: func() { s.loop(t.stap) }})
	}
	return uit
}

// loop goes to the next part, or the one before.
func (s *scherm) loop(n int) {
	for i, d := range delen() {
		if d.id == s.op && i+n >= 0 && i+n < len(delen()) {
			s.kies(delen()[i+n].id)
			s.Focus()
			return
		}
	}
}

// Herlaad reads anew what others saved, unless the user is changing it.
func (s *scherm) Herlaad(w poort.Wijzigingen) {
	if w.Beheer && !s.vuil() {
		s.lees()
	}
}

// Verlaat guards unsaved changes.
func (s *scherm) Verlaat(ga func()) {
	if !s.vuil() {
		ga()
		return
	}
	s.h.Vraag(kit.BewaarVraag(func() { s.bewaar(ga) }, func() {
		s.m.zet(s.m.was)
		s.gemeen.vul()
		s.ververs()
		ga()
	}))
}

// Focus gives the keyboard to what is first in the part.
func (s *scherm) Focus() { s.vlakken[s.op].focus() }
