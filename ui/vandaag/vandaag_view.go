package vandaag

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// Opties is what the screen works with. Onthoud and Gelezen may be nil.
type Opties struct {
	Keten   *keten.Keten
	Beheer  *beheer.Beheer
	Onthoud fyne.Preferences // keeps what was chosen
	Gelezen *Gelezen         // what was read before the screen was there
}

// Maker gives who builds the screen.
func Maker(o Opties) kit.Maker {
	return func(h kit.Host, _ kit.Route) kit.Scherm { return newScherm(h, o) }
}

// scherm shows the model.
type scherm struct {
	h kit.Host
	o Opties
	m *model

	medewerker *kit.Keuzeveld[string]
	periode    *kit.Keuzeveld[periode]
	kop        *kit.Kop
	telling    *fyne.Container
	lijst      *lijst
	midden     *fyne.Container
	inhoud     fyne.CanvasObject
	wacht      bool // the keyboard goes to the list as soon as there is one
}

// iedereen is the choice for the work of all medewerkers.
const iedereen = "Alle medewerkers"

func newScherm(h kit.Host, o Opties) *scherm {
	s := &scherm{h: h, o: o}
	s.m = newModel(Onthouden(o.Onthoud), s.leesMeer)
	s.medewerker = kit.NewKeuzeveld(kit.Opzet{Naam: "medewerker", Breedte: 190}, kit.Optie[string]{Tekst: iedereen})
	s.periode = kit.NewKeuzeveld(kit.Opzet{Naam: "periode", Breedte: 190}, kit.Opties(periode.naam, periodes()...)...)
	s.zetMedewerkers(nil)
	s.periode.Zet(s.m.keuze.periode)
	s.medewerker.Bij(func() { s.kies(Keuze{s.medewerker.Waarde(), s.m.keuze.periode}) })
	s.periode.Bij(func() { s.kies(Keuze{s.m.keuze.medewerker, s.periode.Waarde()}) })
	s.kop = kit.NewKop("Vandaag", h.Klok().Vandaag().LangMetDag(), s.medewerker, s.periode)
	s.telling = kit.Rij(theme.Stap2)
	s.lijst = newLijst(s.m)
	s.lijst.doe = func(r regel) { h.Ga(r.werk) }
	s.lijst.wie = s.naarDossier
	s.lijst.anders = func(ev *fyne.KeyEvent) {
		if f := h.Venster().Canvas().OnTypedKey(); f != nil {
			f(ev)
		}
	}
	s.lijst.klok = h.Klok().Nu
	s.midden = container.NewStack()
	boven := kit.Marge(theme.Stap4, theme.Stap5, 0, theme.Stap5, kit.Stapel(theme.Stap2, s.kop, s.telling))
	s.inhoud = container.NewBorder(boven, nil, nil, nil, kit.Marge(0, theme.Stap5, 0, theme.Stap5, s.midden))
	if g := o.Gelezen; g != nil && g.keuze == s.m.keuze && g.op == h.Klok().Vandaag() {
		s.toon(*g)
	} else {
		s.lees()
	}
	return s
}

// kies shows other work, and keeps the choice.
func (s *scherm) kies(k Keuze) {
	s.m.keuze = k
	k.onthoud(s.o.Onthoud)
	s.m.rijen.Naar(0)
	s.lijst.scroll.ScrollToTop()
	s.lees()
}

// lees asks for the work and shows it.
func (s *scherm) lees() {
	var uit Gelezen
	keuze := s.m.keuze
	s.h.Draai(kit.Taak{
		Naam: "Vandaag lezen", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			uit, err = Lees(ctx, s.o.Keten, s.o.Beheer, keuze)
			return err
		},
		Klaar: func(err error) {
			if err != nil {
				s.toonFout(err)
				return
			}
			s.toon(uit)
		},
	})
}

// leesMeer asks for the rows that came into sight.
func (s *scherm) leesMeer(v tabel.Vraag) {
	f := s.m.keuze.filter(s.m.gelezen.op)
	f.Vanaf, f.Limiet = v.Van, v.Aantal
	kit.Draai(s.h, "Meer van vandaag lezen", func(ctx context.Context, _ *kit.Voortgang) (keten.Werk, error) {
		return s.o.Keten.VandaagLijst(ctx, f)
	}, func(w keten.Werk, err error) {
		switch {
		case err != nil:
			s.toonFout(err)
		case s.m.rijen.Antwoord(v, w.Rijen):
			s.lijst.vel.teken()
		}
	})
}

// zetMedewerkers offers who works here, and whoever is chosen now.
func (s *scherm) zetMedewerkers(wie []string) {
	oo, er := []kit.Optie[string]{{Tekst: iedereen}}, s.m.keuze.medewerker == ""
	for _, n := range wie {
		oo = append(oo, kit.Optie[string]{Waarde: n, Tekst: n})
		er = er || n == s.m.keuze.medewerker
	}
	if !er {
		oo = append(oo, kit.Optie[string]{Waarde: s.m.keuze.medewerker, Tekst: s.m.keuze.medewerker})
	}
	s.medewerker.ZetOpties(oo...)
	s.medewerker.Zet(s.m.keuze.medewerker)
}

func (s *scherm) toonFout(err error) {
	if !kit.Gestopt(err) {
		s.zetMidden(kit.Marge(theme.Stap6, 0, 0, 0, kit.LeegVlak(theme.Waarschuwing, kit.Melddoor(err), kit.NewKnop("Opnieuw proberen", s.lees))))
	}
}

func (s *scherm) zetMidden(o fyne.CanvasObject) {
	if len(s.midden.Objects) != 1 || s.midden.Objects[0] != o {
		s.midden.Objects = []fyne.CanvasObject{o}
		s.midden.Refresh()
	}
}

// toon shows what was read; the keyboard stays where it was.
func (s *scherm) toon(g Gelezen) {
	s.m.neem(g)
	s.zetMedewerkers(g.wie)
	s.kop.Zet("Vandaag", s.m.datum())
	s.telling.Objects = nil
	for _, t := range s.m.tellingen() {
		s.telling.Add(kit.NewBadge(t.tekst, t.toon()))
	}
	if l := s.m.leegte(); l != vol {
		s.zetMidden(kit.Marge(theme.Stap6, 0, 0, 0, s.leeg(l)))
		return
	}
	s.zetMidden(s.lijst)
	s.lijst.ververs()
	if s.wacht {
		s.Focus()
	}
}

// toon gives the tone of a count: none of a kind is nothing to worry about.
func (t telling) toon() tabel.Toon {
	if t.n == 0 {
		return tabel.Zacht
	}
	return toon(t.drang)
}

func (s *scherm) leeg(l leegte) fyne.CanvasObject {
	if l == nietsHier {
		wat := strings.ToLower(s.m.keuze.periode.naam())
		if s.m.keuze.medewerker != "" {
			wat += ", voor " + s.m.keuze.medewerker
		}
		zin := fmt.Sprintf("Met deze keuze (%s) is er niets te doen. Daarbuiten: %d.", wat, s.m.gelezen.elders)
		return kit.LeegVlak(theme.Vink, zin, kit.NewKnop("Toon alles", func() {
			s.periode.Zet(alles)
			s.kies(Keuze{periode: alles})
		}))
	}
	return kit.LeegVlak(theme.Vink, "Er is nu niets te doen. Lees uw lijst in of voeg iemand toe.",
		kit.NewHoofdknop("Lijst inlezen", func() { s.h.Ga(kit.Route{Scherm: kit.SchermImporteren}) }),
		kit.NewKnop("Nieuw dossier", func() { s.h.Ga(kit.Route{Scherm: kit.SchermNieuw}) }))
}

func (s *scherm) naarDossier(r regel) {
	if r.wie.Scherm != "" {
		s.h.Ga(r.wie)
	}
}

// Titel names the screen.
func (s *scherm) Titel() string { return "Vandaag" }

// Inhoud gives the screen.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.inhoud }

// Acties gives the keys of the list.
func (s *scherm) Acties() []kit.Actie {
	const groep = "Vandaag"
	loop := func(n func() int) func() { return func() { s.Focus(); s.lijst.stap(n()) } }
	vast := func(n int) func() { return loop(func() int { return n }) }
	return []kit.Actie{
		{ID: "vandaag.omlaag", Naam: "Volgende regel", Groep: groep, Toets: fyne.KeyDown, Doe: vast(1)},
		{ID: "vandaag.omhoog", Naam: "Vorige regel", Groep: groep, Toets: fyne.KeyUp, Doe: vast(-1)},
		{ID: "vandaag.bladneer", Naam: "Een bladzijde verder", Groep: groep, Toets: fyne.KeyPageDown, Doe: loop(func() int { return s.lijst.blad() })},
		{ID: "vandaag.bladop", Naam: "Een bladzijde terug", Groep: groep, Toets: fyne.KeyPageUp, Doe: loop(func() int { return -s.lijst.blad() })},
		{ID: "vandaag.begin", Naam: "Eerste regel", Groep: groep, Toets: fyne.KeyHome, Doe: func() { s.Focus(); s.lijst.naar(0) }},
		{ID: "vandaag.einde", Naam: "Laatste regel", Groep: groep, Toets: fyne.KeyEnd, Doe: func() { s.Focus(); s.lijst.naar(s.m.rijen.Len() - 1) }},
		{ID: "vandaag.doen", Naam: "Doen wat op de knop van deze regel staat", Groep: groep, Toets: fyne.KeyReturn, Kan: s.opRij, Doe: func() { s.metRij(s.lijst.doe) }},
		{ID: "vandaag.waarom", Naam: "Uitleg openen of sluiten (ook: spatie, ?)", Groep: groep, Toets: fyne.KeyF2, Kan: s.opRij, Doe: func() { s.lijst.waarom(s.m.rijen.Cursor()) }},
		{ID: "vandaag.dossier", Naam: "Het dossier van deze regel openen", Groep: groep, Toets: fyne.KeyReturn, Mod: fyne.KeyModifierControl, Kan: s.opRij,
			Doe: func() { s.metRij(s.naarDossier) }},
	}
}

// opRij tells whether the keyboard is on a row.
func (s *scherm) opRij() bool { return s.lijst.focus && s.m.rijen.Len() > 0 }

func (s *scherm) metRij(f func(regel)) {
	if r, ok := s.lijst.nu(); ok {
		f(r)
	}
}

// Herlaad reads the work again after any write.
func (s *scherm) Herlaad(poort.Wijzigingen) { s.lees() }

// Verlaat lets go at once: there is nothing to save.
func (s *scherm) Verlaat(ga func()) { ga() }

// Focus puts the keyboard on the row it was on, at first the most urgent. On another day
// the work is read again.
func (s *scherm) Focus() {
	if op := s.m.gelezen.op; !op.Leeg() && op != s.h.Klok().Vandaag() {
		s.lees()
	}
	if s.wacht = s.m.rijen.Len() == 0; !s.wacht {
		s.h.Venster().Canvas().Focus(s.lijst)
	}
}
