package vandaag

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// Maker gives who builds the screen.
func Maker(k *keten.Keten, b *beheer.Beheer) kit.Maker {
	return func(h kit.Host, _ kit.Route) kit.Scherm { return newScherm(h, k, b) }
}

// scherm shows the model.
type scherm struct {
	h kit.Host
	k *keten.Keten
	b *beheer.Beheer
	m *model

	medewerker *kit.Keuzeveld[string]
	periode    *kit.Keuzeveld[periode]
	kop        *kit.Kop
	telling    *fyne.Container
	lijst      *fyne.Container
	blad       *kit.Blad
	inhoud     fyne.CanvasObject
	rijen      []*rij
	meer       *kit.Knop
	op         int  // the row that has the keyboard
	wacht      bool // the keyboard goes to the first row that comes
}

func newScherm(h kit.Host, k *keten.Keten, b *beheer.Beheer) *scherm {
	s := &scherm{h: h, k: k, b: b, m: newModel(h.Klok().Vandaag())}
	s.medewerker = kit.NewKeuzeveld(kit.Opzet{Naam: "medewerker", Breedte: 190}, kit.Optie[string]{Tekst: iedereen})
	s.medewerker.Zet("")
	s.medewerker.Bij(func() { s.m.kiesMedewerker(s.medewerker.Waarde()); s.lees() })
	s.periode = kit.NewKeuzeveld(kit.Opzet{Naam: "periode", Breedte: 190}, kit.Opties(periode.naam, periodes()...)...)
	s.periode.Zet(alles)
	s.periode.Bij(func() { s.m.kiesPeriode(s.periode.Waarde()); s.lees() })
	s.kop = kit.NewKop("Vandaag", s.m.op.LangMetDag(), s.medewerker, s.periode)
	s.telling = kit.Rij(theme.Stap2)
	s.lijst = kit.Stapel(theme.Stap1)
	s.meer = kit.NewKnop("", func() { s.m.toonMeer(); s.lees() })
	s.blad = kit.NewBlad(kit.Marge(0, theme.Stap5, theme.Stap5, theme.Stap5, s.lijst))
	boven := kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, kit.Stapel(theme.Stap2, s.kop, s.telling))
	s.inhoud = container.NewBorder(boven, nil, nil, nil, s.blad)
	s.lees()
	return s
}

// iedereen is the choice for the work of all medewerkers.
const iedereen = "Alle medewerkers"

// lees asks for the work and shows it.
func (s *scherm) lees() {
	var werk keten.Werk
	var wie []string
	f := s.m.filter()
	s.h.Draai(kit.Taak{
		Naam: "Vandaag lezen", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error {
			inst, err := s.b.Instellingen(ctx)
			if err != nil {
				return err
			}
			wie = namen(inst)
			werk, err = s.k.VandaagLijst(ctx, f)
			return err
		},
		Klaar: func(err error) {
			if err != nil {
				s.toonFout(err)
				return
			}
			s.m.werk = werk
			s.zetMedewerkers(wie)
			s.toon(s.m.staat())
		},
	})
}

func (s *scherm) zetMedewerkers(wie []string) {
	oo := []kit.Optie[string]{{Tekst: iedereen}}
	for _, n := range wie {
		oo = append(oo, kit.Optie[string]{Waarde: n, Tekst: n})
	}
	s.medewerker.ZetOpties(oo...)
}

func (s *scherm) toonFout(err error) {
	if kit.Gestopt(err) {
		return
	}
	s.lijst.Objects = []fyne.CanvasObject{kit.Marge(theme.Stap6, 0, 0, 0,
		kit.LeegVlak(theme.Waarschuwing, kit.Melddoor(err), kit.NewKnop("Opnieuw proberen", s.lees)))}
	s.lijst.Refresh()
}

// toon draws the state; the keyboard stays on its row.
func (s *scherm) toon(st staat) {
	had := s.heeftFocus() || s.wacht
	s.kop.Zet("Vandaag", st.datum)
	s.telling.Objects = nil
	for _, t := range st.telling {
		s.telling.Add(kit.NewBadge(t.tekst, t.toon()))
	}
	s.lijst.Objects, s.rijen = nil, nil
	if st.leeg {
		s.lijst.Add(kit.Marge(theme.Stap6, 0, 0, 0, s.leeg(st.gekozen)))
	}
	for _, g := range st.groepen {
		kop := kit.NewRegel(g.drang.kop()).Zacht()
		kop.Vet = true
		s.lijst.Add(kit.Marge(theme.Stap4, 0, theme.Stap1, theme.Stap3, kop))
		for _, r := range g.regels {
			n := newRij(r, s.h)
			n.waarom.BijOpen = func(bool) { s.blad.Refresh() }
			s.rijen = append(s.rijen, n)
			s.lijst.Add(n.inhoud)
		}
	}
	if st.meer != "" {
		s.meer.Zet(st.meer)
		s.lijst.Add(kit.Marge(theme.Stap3, 0, 0, 0, kit.Rij(0, kit.Ruimte(), s.meer, kit.Ruimte())))
	}
	s.lijst.Refresh()
	s.blad.Refresh()
	if had {
		s.naar(s.op)
	}
}

// toon gives the tone of a count: none of a kind is nothing to worry about.
func (t telling) toon() tabel.Toon {
	if t.n == 0 {
		return tabel.Zacht
	}
	return toon(t.drang)
}

func toon(d drang) tabel.Toon {
	switch d {
	case teLaat:
		return tabel.TeLaat
	case dezeWeek:
		return tabel.DezeWeek
	default:
		return tabel.Gewoon
	}
}

func (s *scherm) leeg(gekozen bool) fyne.CanvasObject {
	if gekozen {
		return kit.LeegVlak(theme.Vink, "Met deze keuze is er niets te doen.", kit.NewKnop("Toon alles", func() {
			s.m.kiesMedewerker("")
			s.m.kiesPeriode(alles)
			s.medewerker.Zet("")
			s.periode.Zet(alles)
			s.lees()
		}))
	}
	return kit.LeegVlak(theme.Vink, "Er is nu niets te doen. Lees uw lijst in of voeg iemand toe.",
		kit.NewHoofdknop("Lijst inlezen", func() { s.h.Ga(kit.Route{Scherm: kit.SchermImporteren}) }),
		kit.NewKnop("Nieuw dossier", func() { s.h.Ga(kit.Route{Scherm: kit.SchermNieuw}) }))
}

// heeftFocus tells whether a row has the keyboard, and keeps which.
func (s *scherm) heeftFocus() bool {
	f := s.h.Venster().Canvas().Focused()
	for i, r := range s.rijen {
		if f == fyne.Focusable(r.knop) || f == fyne.Focusable(r.waarom.Link) || f == fyne.Focusable(r.naam) {
			s.op = i
			return true
		}
	}
	return false
}

// naar gives row i the keyboard; that brings it into sight.
func (s *scherm) naar(i int) {
	if s.wacht = len(s.rijen) == 0; s.wacht {
		return
	}
	s.op = min(max(i, 0), len(s.rijen)-1)
	s.h.Venster().Canvas().Focus(s.rijen[s.op].knop)
}

func (s *scherm) loop(n int) func() {
	return func() {
		if s.heeftFocus() {
			s.naar(s.op + n)
		} else {
			s.naar(s.op)
		}
	}
}

// Titel names the screen.
func (s *scherm) Titel() string { return "Vandaag" }

// Inhoud gives the screen.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.inhoud }

// Acties gives the keys of the list.
func (s *scherm) Acties() []kit.Actie {
	const groep, blad = "Vandaag", 10
	opRij := func() bool { return s.heeftFocus() }
	return []kit.Actie{
		{ID: "vandaag.omlaag", Naam: "Volgende regel", Groep: groep, Toets: fyne.KeyDown, Doe: s.loop(1)},
		{ID: "vandaag.omhoog", Naam: "Vorige regel", Groep: groep, Toets: fyne.KeyUp, Doe: s.loop(-1)},
		{ID: "vandaag.bladneer", Naam: "Tien regels verder", Groep: groep, Toets: fyne.KeyPageDown, Doe: s.loop(blad)},
		{ID: "vandaag.bladop", Naam: "Tien regels terug", Groep: groep, Toets: fyne.KeyPageUp, Doe: s.loop(-blad)},
		{ID: "vandaag.begin", Naam: "Eerste regel", Groep: groep, Toets: fyne.KeyHome, Doe: func() { s.naar(0) }},
		{ID: "vandaag.einde", Naam: "Laatste regel", Groep: groep, Toets: fyne.KeyEnd, Doe: func() { s.naar(len(s.rijen) - 1) }},
		{ID: "vandaag.waarom", Naam: "Uitleg openen of sluiten", Groep: groep, Toets: fyne.KeyF2, Kan: opRij, Doe: func() {
			w := s.rijen[s.op].waarom
			w.Zet(!w.Open())
		}},
		{ID: "vandaag.dossier", Naam: "Het dossier van deze regel openen", Groep: groep, Toets: fyne.KeyReturn, Mod: fyne.KeyModifierControl, Kan: opRij, Doe: func() {
			s.rijen[s.op].naam.Doe()
		}},
	}
}

// Herlaad reads the work again after any write.
func (s *scherm) Herlaad(poort.Wijzigingen) { s.lees() }

// Verlaat lets go at once: there is nothing to save.
func (s *scherm) Verlaat(ga func()) { ga() }

// Focus puts the keyboard on the row it was on, at first the most urgent.
func (s *scherm) Focus() { s.naar(s.op) }
