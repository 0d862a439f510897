package dossier

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// Maker gives who builds the screen of one dossier.
func Maker(k *keten.Keten, b *beheer.Beheer) kit.Maker {
	return func(h kit.Host, r kit.Route) kit.Scherm { return newScherm(h, k, b, r) }
}

// scherm shows the model: the name line and the chain above, one part below.
type scherm struct {
	h      kit.Host
	k      *keten.Keten
	b      *beheer.Beheer
	m      *model
	nummer string
	wie    []string // who can be given the dossier

	kop     *kopregel
	keten   *kit.Keten
	redenen *fyne.Container // of the five links
	waarom  *kit.Uitklap
	delen   *kit.Segmentveld[string]
	smal    *kit.Keuzeveld[string] // the same parts, where the window is narrow
	midden  *fyne.Container
	inhoud  fyne.CanvasObject
	form    *formulier // of the part Persoon
	zoek    *kit.Zoekveld
	lijnen  *fyne.Container // of the timeline
	blad    *kit.Blad       // of the part in view
	wacht   bool            // the keyboard goes to the form of the person when it comes
}

func newScherm(h kit.Host, k *keten.Keten, b *beheer.Beheer, r kit.Route) *scherm {
	s := &scherm{h: h, k: k, b: b, nummer: r.Sleutel, m: newModel(h.Klok().Vandaag(), r.Deel), midden: container.NewStack()}
	s.kop = newKopregel(s)
	keten := s.newKetenvlak()
	delen := s.newDelen(r.Deel)
	boven := kit.Marge(theme.Stap3, theme.Stap5, theme.Stap3, theme.Stap5, kit.Stapel(theme.Stap3, s.kop.inhoud, keten, delen))
	s.inhoud = container.New(&laag{wijkt: keten}, container.NewBorder(boven, nil, nil, nil, s.midden))
	s.lees()
	return s
}

// gelezen is what the screen asks for.
type gelezen struct {
	inzage keten.Inzage
	wie    []string
}

// lees asks for the dossier and shows it.
func (s *scherm) lees() {
	var g gelezen
	s.h.Draai(kit.Taak{
		Naam: "Dossier lezen", Gelijk: kit.Samen,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error {
			id, err := s.k.OpNummer(ctx, s.nummer)
			if err != nil {
				return err
			}
			if g.wie, err = medewerkers(ctx, s.b); err != nil {
				return err
			}
			g.inzage, err = s.k.Open(ctx, id)
			return err
		},
		Klaar: func(err error) {
			if err != nil {
				s.toonFout(err)
				return
			}
			s.wie = g.wie
			s.m.zet(g.inzage)
			s.toon()
		},
	})
}

func (s *scherm) toonFout(err error) {
	if kit.Gestopt(err) {
		return
	}
	knop := kit.NewKnop("Opnieuw proberen", s.lees)
	if fout.CodeVan(err) == fout.NietGevonden {
		knop = kit.NewKnop("Naar de lijst", func() { s.h.Ga(kit.Route{Scherm: kit.SchermDossiers}) })
	}
	s.zet(kit.Marge(theme.Stap6, 0, 0, 0, kit.LeegVlak(theme.Waarschuwing, kit.Melddoor(err), knop)))
}

func (s *scherm) zet(o fyne.CanvasObject) {
	s.midden.Objects = []fyne.CanvasObject{o}
	s.midden.Refresh()
}

// toon draws the dossier. What the user typed in the form of the person stays.
func (s *scherm) toon() {
	s.kop.toon(s.m.kop())
	s.toonKeten()
	s.zetDelen()
	switch {
	case s.form == nil:
		s.toonDeel()
	case !s.form.Gewijzigd():
		s.form.vul(vanPersoon(s.m.stand().Persoon)) // the same fields, so the keyboard stays
	}
}

func (s *scherm) toonDeel() {
	var o fyne.CanvasObject
	switch s.m.deel {
	case kit.DeelPersoon:
		s.zet(s.persoon())
		if s.wacht {
			s.wacht = false
			s.form.focus()
		}
		return
	case kit.DeelTermijnen:
		o = s.termijnen()
	case kit.DeelDocumenten:
		o = s.documenten()
	case kit.DeelStart, kit.DeelGezin, kit.DeelTraject:
		o = s.blokken()
	default:
		o = s.overzicht()
	}
	s.blad = kit.NewBlad(kit.Marge(0, theme.Stap5, theme.Stap5, theme.Stap5, o))
	s.zet(s.blad)
}

// ZetDeel shows another part.
func (s *scherm) ZetDeel(deel string) {
	if s.m.deel == deel && (deel != kit.DeelPersoon || s.form != nil) {
		return
	}
	s.m.deel = deel
	s.zetDelen()
	if s.m.er {
		s.form = nil
		s.toonDeel()
	}
}

// openSchakel opens the place where a link of the chain is worked on.
func (s *scherm) openSchakel(i int) {
	if s.m.er {
		s.h.Ga(s.m.schakelRoute(i))
	}
}

// openStuk opens a stored document: the very bytes.
func (s *scherm) openStuk(st stuk) {
	kit.Draai(s.h, "Document openen", func(ctx context.Context, _ *kit.Voortgang) (poort.Document, error) { return s.k.Document(ctx, st.id) },
		func(d poort.Document, err error) {
			if err != nil {
				s.foutBij(err)
				return
			}
			s.h.Toon(st.bestand, d.Bytes)
		})
}

// druk opens the last document, to print it; without one the form of the intake.
func (s *scherm) druk() {
	if !s.m.er {
		return
	}
	if stukken := s.m.stukken(); len(stukken) > 0 {
		s.openStuk(stukken[0])
		return
	}
	s.intakeformulier()
}

func (s *scherm) intakeformulier() {
	id, naam := s.m.stand().ID, "intakeformulier-"+s.m.stand().Nummer+".pdf"
	kit.Draai(s.h, "Intakeformulier maken", func(ctx context.Context, _ *kit.Voortgang) ([]byte, error) { return s.k.Intakeformulier(ctx, id) },
		func(pdf []byte, err error) {
			if err != nil {
				s.foutBij(err)
				return
			}
			s.h.Toon(naam, pdf)
		})
}

func (s *scherm) foutBij(err error) {
	if err != nil && !kit.Gestopt(err) {
		s.h.Vraag(kit.Foutmelding(err))
	}
}

// Titel names the screen without a name of a person, also before the dossier was read.
func (s *scherm) Titel() string { return "Dossier " + s.nummer }

// Inhoud gives the screen.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.inhoud }

// Acties gives the keys of the screen.
func (s *scherm) Acties() []kit.Actie {
	const groep = "Dossier"
	ctrl := fyne.KeyModifierControl
	er := func() bool { return s.m.er }
	aa := []kit.Actie{
		{ID: "dossier.druk", Naam: "Laatste document openen en afdrukken", Groep: groep, Toets: fyne.KeyP, Mod: ctrl, Kan: er, Doe: s.druk},
		{ID: "dossier.intake", Naam: "Brede intake openen", Groep: groep, Toets: fyne.KeyI, Mod: ctrl, Kan: er, Doe: func() { s.h.Ga(s.m.route(kit.SchermIntake, "")) }},
		{ID: "dossier.pip", Naam: "PIP openen", Groep: groep, Toets: fyne.KeyJ, Mod: ctrl, Kan: er, Doe: func() { s.h.Ga(s.m.route(kit.SchermPIP, "")) }},
		{ID: "dossier.bewaar", Naam: "Persoonsgegevens bewaren", Groep: groep, Toets: fyne.KeyS, Mod: ctrl, Kan: func() bool { return s.form != nil }, Doe: func() { s.bewaarPersoon(func() {}) }},
		{ID: "dossier.volgend", Naam: "Volgend onderdeel", Groep: groep, Toets: fyne.KeyPageDown, Mod: ctrl, Kan: er, Doe: func() { s.h.Ga(s.m.buur(1)) }},
		{ID: "dossier.vorig", Naam: "Vorig onderdeel", Groep: groep, Toets: fyne.KeyPageUp, Mod: ctrl, Kan: er, Doe: func() { s.h.Ga(s.m.buur(-1)) }},
		{ID: "dossier.terug", Naam: "Terug", Groep: groep, Toets: fyne.KeyEscape, Doe: s.h.Terug},
	}
	return aa
}

// Herlaad reads again when this dossier or the settings were touched.
func (s *scherm) Herlaad(w poort.Wijzigingen) {
	if w.Beheer || s.m.raakt(w.Dossiers) {
		s.lees()
	}
}

// Verlaat guards the form of the person.
func (s *scherm) Verlaat(ga func()) {
	if s.form == nil {
		ga()
		return
	}
	s.form.Verlaat(s.h, s.bewaarPersoon, func() {
		s.form = nil // what was not saved is gone
		ga()
	})
}

// Focus puts the keyboard on the first thing to do, or on the parts.
func (s *scherm) Focus() {
	if s.m.deel == kit.DeelPersoon && s.form != nil {
		s.form.focus()
		return
	}
	s.focusDelen()
	s.wacht = s.m.deel == kit.DeelPersoon
}
