package dossiers

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	instel "schakel/domain/beheer"
	"schakel/domain/dossier"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// Maker gives who builds the screen.
func Maker(k *keten.Keten, b *beheer.Beheer) kit.Maker {
	return func(h kit.Host, r kit.Route) kit.Scherm { return newScherm(h, k, b, r.Deel) }
}

// scherm shows the model.
type scherm struct {
	h kit.Host
	k *keten.Keten
	b *beheer.Beheer
	m *model

	zoek       *kit.Zoekveld
	doelgroep  *kit.Keuzeveld[wet.Doelgroep]
	leerroute  *kit.Keuzeveld[wet.Leerroute]
	schakel    *kit.Keuzeveld[dossier.Schakel]
	medewerker *kit.Keuzeveld[string]
	gesloten   *kit.Vinkje
	tabel      *kit.Tabel[dossier.Rij]
	telling    *kit.Alinea
	weergave   *kit.Keuzeveld[string]
	bewaar     *kit.Link
	vergeet    *kit.Link
	acties     *fyne.Container
	paneel     *paneel
	leegte     *fyne.Container
	inhoud     fyne.CanvasObject
	was        dossier.Filter // of the answer that is shown
	stil       bool           // the fields are being set: they ask nothing
	uitTabel   bool           // the screen was left from the table: the keyboard goes back there
}

func newScherm(h kit.Host, k *keten.Keten, b *beheer.Beheer, zoek string) *scherm {
	s := &scherm{h: h, k: k, b: b, m: newModel(h.Klok().Vandaag(), zoek), leegte: container.NewStack()}
	s.zoek = kit.NewZoekveld("Zoek op naam, BSN, V-nummer, geboortedatum of dossiernummer", kit.Vol, s.typ)
	s.tabel = kit.NewTabel(s.m.tabel, s.leegte)
	s.telling = kit.NewRegel("").Zacht()
	s.paneel = newPaneel(h, k)
	s.m.wie = b.Wie()
	s.velden()
	s.bind()
	nieuw := kit.NewHoofdknop("Nieuw dossier", func() { h.Ga(kit.Route{Scherm: kit.SchermNieuw}) })
	kop := kit.NewKop("Dossiers", "", nieuw)
	filters := kit.Vloei(theme.Stap2, s.weergave, s.doelgroep, s.leerroute, s.schakel, s.medewerker, kit.Marge(theme.Stap1, 0, 0, theme.Stap2, kit.Vast(150, s.gesloten)))
	boven := kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, kit.Stapel(theme.Stap3, kop, s.zoek, filters, s.acties))
	midden := kit.Naast(s.tabel, s.paneel.inhoud, paneelBreed, naastVanaf)
	s.inhoud = kit.NewBlad(container.NewBorder(boven, nil, nil, nil, kit.Marge(0, theme.Stap5, theme.Stap4, theme.Stap5, midden))) // scrolls where the window is low
	if zoek != "" {
		s.zoek.Zet(zoek)
	}
	s.lees()
	s.leesInstellingen()
	return s
}

// velden makes the filters; each change asks anew.
func (s *scherm) velden() {
	s.weergave = filterveld("weergave", s.m.weergaveKeuzes(), func(string) { s.kiesWeergave() })
	s.bewaar, s.vergeet = kit.NewLink("Weergave bewaren…", s.vraagBewaar), kit.NewLink("Weergave verwijderen…", s.vergeetWeergave)
	s.bewaar.Klein, s.vergeet.Klein = true, true
	s.bewaar.Hide()
	s.vergeet.Hide()
	s.acties = kit.Rij(theme.Stap4, s.telling, s.bewaar, s.vergeet)
	s.doelgroep = filterveld("doelgroep", doelgroepen(), func(w wet.Doelgroep) { s.m.filter.Doelgroep = w; s.vraagNieuw() })
	s.leerroute = filterveld("leerroute", leerroutes(), func(w wet.Leerroute) { s.m.filter.Leerroute = w; s.vraagNieuw() })
	s.schakel = filterveld("schakel", schakels(), func(w dossier.Schakel) { s.m.filter.Schakel = w; s.vraagNieuw() })
	s.medewerker = filterveld("medewerker", medewerkers(nil), func(w string) { s.m.filter.Medewerker = w; s.vraagNieuw() })
	s.gesloten = kit.NewVinkje("Ook afgesloten", func(aan bool) { s.m.filter.Afgesloten = aan; s.vraagNieuw() })
}

func filterveld[T comparable](naam string, kk []keuze[T], bij func(T)) *kit.Keuzeveld[T] {
	v := kit.NewKeuzeveld(kit.Opzet{Naam: naam, Breedte: 170}, opties(kk)...)
	v.Zet(kk[0].waarde)
	v.Bij(func() { bij(v.Waarde()) })
	return v
}

func opties[T comparable](kk []keuze[T]) []kit.Optie[T] {
	uit := make([]kit.Optie[T], len(kk))
	for i, k := range kk {
		uit[i] = kit.Optie[T]{Waarde: k.waarde, Tekst: k.tekst}
	}
	return uit
}

// bind ties keyboard, search and table together.
func (s *scherm) bind() {
	s.zoek.BijOmlaag = s.tabel.Focus
	s.zoek.BijEnter = func() {
		if r, ok := s.m.tabel.Huidig(); ok {
			s.h.Ga(route(r))
		}
	}
	s.tabel.BijBoven = s.zoek.Focus
	s.tabel.BijOpen = func(r dossier.Rij) {
		s.uitTabel = true
		s.h.Ga(route(r))
	}
	s.tabel.BijLoop = s.paneel.toon
	s.tabel.BijOrde = func(tabel.Sortering) { s.toonWeergave() }
}

// typ searches as one types; a newer question takes the place of an older one.
func (s *scherm) typ(zoek string) {
	s.m.filter.Zoek = zoek
	s.vraagNieuw()
}

// vraagNieuw asks again after a field changed.
func (s *scherm) vraagNieuw() {
	if !s.stil {
		s.lees()
	}
}

// lees asks for the first page and the number of all.
func (s *scherm) lees() {
	var l keten.Lijst
	f := s.m.eerste()
	s.h.Draai(kit.Taak{
		Naam: "Dossiers zoeken", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			l, err = s.k.Zoek(ctx, f)
			return err
		},
		Klaar: func(err error) {
			if err != nil {
				s.toonFout(err)
				return
			}
			s.toon(f, l)
		},
	})
}

// toon puts an answer in the table. The same question again, after a write, leaves the
// cursor where it is.
func (s *scherm) toon(f dossier.Filter, l keten.Lijst) {
	op := 0
	if s.m.gezet && f == s.was {
		op = s.m.tabel.Cursor()
	}
	s.was, s.m.totaal, s.m.gezet = f, l.Totaal, true
	eerste := l.Rijen
	s.m.tabel.Pagineer(l.Totaal, func(v tabel.Vraag) {
		if v.Van == 0 && eerste != nil && v.Orde.Kolom == f.Sorteer && v.Orde.Aflopend == f.Aflopend {
			s.m.tabel.Antwoord(v, eerste)
			eerste = nil
			return
		}
		s.leesPagina(v)
	})
	s.m.tabel.Nodig(0, 1)
	s.m.tabel.Naar(op)
	s.telling.Zet(s.m.telling())
	s.leegte.Objects = []fyne.CanvasObject{s.leeg()}
	s.leegte.Refresh()
	s.tabel.Ververs()
	s.toonWeergave()
	if s.m.tabel.Len() == 0 {
		s.paneel.wis()
	}
	s.toonHuidig()
}

// toonHuidig shows the summary of the row under the cursor once that row is here.
func (s *scherm) toonHuidig() {
	if r, ok := s.m.tabel.Huidig(); ok {
		s.paneel.toon(r)
	}
}

// leesPagina asks for one more page of the table.
func (s *scherm) leesPagina(v tabel.Vraag) {
	f := s.m.vraag(v)
	kit.Draai(s.h, "Dossiers bladeren", func(ctx context.Context, _ *kit.Voortgang) (keten.Lijst, error) { return s.k.Zoek(ctx, f) },
		func(l keten.Lijst, err error) {
			if err != nil {
				s.toonFout(err)
				return
			}
			s.tabel.Antwoord(v, l.Rijen)
			if c := s.m.tabel.Cursor(); c >= v.Van && c < v.Van+v.Aantal {
				s.toonHuidig()
			}
		})
}

func (s *scherm) toonFout(err error) {
	if !kit.Gestopt(err) {
		s.h.Vraag(kit.Foutmelding(err))
	}
}

// leesInstellingen reads who there are and which views were kept.
func (s *scherm) leesInstellingen() {
	kit.Draai(s.h, "Instellingen lezen", func(ctx context.Context, _ *kit.Voortgang) (instel.Instellingen, error) { return s.b.Instellingen(ctx) },
		func(i instel.Instellingen, err error) {
			if err != nil {
				return
			}
			var namen []string
			for _, m := range i.Medewerkers {
				namen = append(namen, m.Naam)
			}
			s.medewerker.ZetOpties(opties(medewerkers(namen))...)
			s.m.bewaard = i.WeergavenVan(s.m.wie)
			s.toonWeergave()
		})
}

func (s *scherm) leeg() fyne.CanvasObject {
	if s.m.gefilterd() {
		return kit.LeegVlak(theme.Zoek, "Niets gevonden. Zoek op een deel van de naam, op BSN, V-nummer, geboortedatum of dossiernummer.",
			kit.NewKnop("Toon alle dossiers", s.allesWeer))
	}
	return kit.LeegVlak(theme.Dossiers, "Nog geen dossiers. Lees uw lijst in of voeg iemand toe.",
		kit.NewHoofdknop("Lijst inlezen", func() { s.h.Ga(kit.Route{Scherm: kit.SchermImporteren}) }),
		kit.NewKnop("Nieuw dossier", func() { s.h.Ga(kit.Route{Scherm: kit.SchermNieuw}) }))
}

// allesWeer takes every filter off.
func (s *scherm) allesWeer() {
	s.m.wis()
	s.zetVelden()
	s.lees()
	s.zoek.Focus()
}

// Titel names the screen.
func (s *scherm) Titel() string { return "Dossiers" }

// Inhoud gives the screen.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.inhoud }

// Acties gives the keys of the screen.
func (s *scherm) Acties() []kit.Actie {
	const groep = "Dossiers"
	return []kit.Actie{
		{ID: "dossiers.zoek", Naam: "Naar het zoekveld", Groep: groep, Toets: fyne.KeyF, Mod: fyne.KeyModifierControl, Doe: s.zoek.Focus},
		{ID: "dossiers.alles", Naam: "Alle filters uit", Groep: groep, Toets: fyne.KeyEscape, Kan: s.m.gefilterd, Doe: s.allesWeer},
	}
}

// Herlaad asks again after a write.
func (s *scherm) Herlaad(w poort.Wijzigingen) {
	if len(w.Dossiers) > 0 {
		s.lees()
	}
	if w.Beheer {
		s.leesInstellingen()
	}
}

// Verlaat lets go at once: there is nothing to save.
func (s *scherm) Verlaat(ga func()) { ga() }

// Focus puts the keyboard in the search field; who comes back from a dossier that was
// opened from the table is on its row again.
func (s *scherm) Focus() {
	if s.uitTabel {
		s.uitTabel = false
		s.tabel.Focus()
		return
	}
	s.zoek.Focus()
}

func zicht(o fyne.CanvasObject, aan bool) {
	if aan {
		o.Show()
	} else {
		o.Hide()
	}
}

// The width of the summary, and the width from which it stands beside the table.
const (
	paneelBreed float32 = 256
	naastVanaf  float32 = 900
)
