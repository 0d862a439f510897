// Package pip is the editor of the PIP: the plan in its sections, and beside it what
// the law asks, the true pages, and the versions.
package pip

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	instel "schakel/domain/beheer"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Maker gives who builds the screen; bron draws the pages of the preview.
func Maker(k *keten.Keten, b *beheer.Beheer, bron kit.Voorbeeld) kit.Maker {
	return func(h kit.Host, r kit.Route) kit.Scherm { return newScherm(h, k, b, bron, r) }
}

// scherm shows the model.
type scherm struct {
	h     kit.Host
	k     *keten.Keten
	b     *beheer.Beheer
	bron  kit.Voorbeeld
	route kit.Route
	m     *model

	kop       *kit.Kop
	form      *vorm
	blad      *kit.Blad
	lijst     *kit.Eisenlijst
	voorbeeld *kit.Voorbeeldvak
	versies   *fyne.Container
	zij       *kit.Zijpaneel
	stand     *kit.Alinea
	bewaar    *kit.Knop
	vast      *kit.Knop
	editor    fyne.CanvasObject
	keuze     *fyne.Container // without a concept: what can be made
	inhoud    *fyne.Container
	gelezen   bool
}

// The panels beside the plan.
const (
	paneelWet = iota
	paneelVoorbeeld
	paneelVersies
)

func newScherm(h kit.Host, k *keten.Keten, b *beheer.Beheer, bron kit.Voorbeeld, r kit.Route) *scherm {
	s := &scherm{h: h, k: k, b: b, bron: bron, route: r, m: newModel(h.Klok().Vandaag()), inhoud: container.NewStack()}
	s.bouw()
	s.lees(func() { s.ZetDeel(r.Deel) })
	return s
}

// lees reads the dossier; eerst is called the first time.
func (s *scherm) lees(eerst func()) {
	var in keten.Inzage
	var inst instel.Instellingen
	s.h.Draai(kit.Taak{
		Naam: "PIP lezen", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error {
			id, err := s.k.OpNummer(ctx, s.route.Sleutel)
			if err != nil {
				return err
			}
			if inst, err = s.b.Instellingen(ctx); err != nil {
				return err
			}
			in, err = s.k.Open(ctx, id)
			return err
		},
		Klaar: func(err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil && !s.gelezen:
				s.inhoud.Objects = []fyne.CanvasObject{kit.Rondom(theme.Stap6, kit.LeegVlak(theme.Waarschuwing, kit.Melddoor(err), kit.NewKnop(text.Terug, s.h.Terug)))}
				s.inhoud.Refresh()
			case err != nil:
				s.h.Vraag(kit.Foutmelding(err))
			default:
				if s.m.neem(in, inst, s.gelezen && s.form.Gewijzigd()) {
					s.form.vul(s.m.plan)
				}
				nieuw := !s.gelezen
				s.gelezen = true
				s.toon()
				if nieuw {
					eerst()
				}
			}
		},
	})
}

// bouw makes the screen.
func (s *scherm) bouw() {
	s.kop = kit.NewKop("", "", kit.NewKnop("Naar het dossier", func() { s.h.Ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: s.route.Sleutel}) }))
	s.form = newVorm(s.m.op, s.typt)
	vlak := kit.Stapel(theme.Stap4, s.form.Formulier)
	for _, d := range s.form.delen {
		vlak.Add(d.kaart)
	}
	s.blad = kit.NewBlad(kit.Marge(theme.Stap1, theme.Stap4, theme.Stap4, theme.Stap1, vlak))
	s.lijst = kit.NewEisenlijst(s.spring)
	s.voorbeeld = kit.NewVoorbeeldvak(s.h, s.bron)
	s.versies = kit.Stapel(theme.Stap3)
	paneel := func(o fyne.CanvasObject) fyne.CanvasObject {
		return container.NewVScroll(kit.Marge(0, theme.Stap4, theme.Stap4, 0, o))
	}
	s.zij = kit.NewZijpaneel("Plan", s.blad, kit.Paneel{Naam: "Wat de wet vraagt", Inhoud: paneel(kit.Kaart(s.lijst))},
		kit.Paneel{Naam: "Voorbeeld", Inhoud: s.voorbeeld}, kit.Paneel{Naam: "Versies", Inhoud: paneel(s.versies)})
	s.zij.BijWissel = func(int) { s.teken() }
	s.stand = kit.NewAlinea("").Zacht()
	s.bewaar = kit.NewKnop(text.Bewaren, func() { s.bewaarDan(nil) })
	s.vast = kit.NewHoofdknop("PIP vaststellen en dagtekenen", func() { s.bewaarDan(s.vraagVast) })
	balk := kit.Stapel(theme.Stap1, s.stand, kit.Rij(theme.Stap2, kit.Ruimte(), s.bewaar, kit.NewKnop("Concept printen", s.druk), s.vast))
	onder := kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap2, theme.Stap5, theme.Stap2, theme.Stap5, balk))
	s.editor = container.NewBorder(nil, onder, nil, nil, kit.Marge(0, theme.Stap5, 0, theme.Stap5, s.zij))
	s.keuze = kit.Stapel(theme.Stap4)
	zonder := container.NewVScroll(kit.Marge(0, theme.Stap5, theme.Stap5, theme.Stap5, s.keuze))
	s.inhoud.Objects = []fyne.CanvasObject{container.NewBorder(kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, s.kop), nil, nil, nil,
		container.NewStack(s.editor, zonder))}
	s.editor.Hide()
}

// typt hears of each change in the form.
func (s *scherm) typt() {
	s.form.lees(&s.m.plan)
	s.form.toon(s.m.plan, s.m.context())
	s.toonStand()
	s.controleer()
	s.teken()
}

// toon shows the model.
func (s *scherm) toon() {
	s.kop.Zet(s.m.kop())
	_, heeft := s.m.concept()
	s.toonVersies()
	if !heeft {
		s.editor.Hide()
		s.toonKeuze()
		s.inhoud.Refresh()
		return
	}
	s.keuze.RemoveAll()
	s.editor.Show()
	s.form.toon(s.m.plan, s.m.context())
	s.toonStand()
	s.blad.Refresh()
	s.inhoud.Refresh()
	s.controleer()
	s.teken()
}

// toonStand shows whether the plan was saved and may be set.
func (s *scherm) toonStand() {
	zin := s.m.reden()
	wijzig := s.form.Gewijzigd()
	if wijzig {
		zin = "Er zijn wijzigingen die nog niet zijn bewaard. " + zin
	}
	s.stand.Zet(zin)
	s.stand.Hidden = zin == ""
	s.bewaar.ZetAan(wijzig)
	s.vast.ZetAan(s.m.reden() == "")
	s.editor.Refresh()
}

// controleer runs the check list over the plan as it stands; an older run is dropped.
func (s *scherm) controleer() {
	var punten []pip.Punt
	plan, id := s.m.plan, s.m.in.Dossier.ID()
	s.h.Draai(kit.Taak{Naam: "Wat de wet vraagt", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			punten, err = s.k.ControleerPIP(ctx, id, plan, s.m.op)
			return err
		},
		Klaar: func(err error) {
			if err != nil {
				return // a newer run follows, or saving tells what is wrong
			}
			s.m.zetPunten(punten)
			s.lijst.Zet(s.m.samenvatting(), s.m.eisen)
			s.toonStand()
		}})
}

// teken makes the preview anew while it is in sight.
func (s *scherm) teken() {
	if _, heeft := s.m.concept(); !heeft || s.zij.Open() != paneelVoorbeeld || s.bron == nil {
		return
	}
	s.zet("Voorbeeld maken", func(pdf []byte, err error) {
		if err == nil {
			s.voorbeeld.Toon(pdf)
		}
	})
}

// zet sets the plan as it stands on the form as a document.
func (s *scherm) zet(naam string, klaar func([]byte, error)) {
	var pdf []byte
	plan, id := s.m.plan, s.m.in.Dossier.ID()
	s.h.Draai(kit.Taak{Naam: naam, Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			pdf, err = s.k.VoorbeeldPIP(ctx, id, plan)
			return err
		},
		Klaar: func(err error) { klaar(pdf, err) }})
}

// druk opens the concept in the reader of the desktop.
func (s *scherm) druk() {
	s.zet("Concept printen", func(pdf []byte, err error) {
		switch {
		case kit.Gestopt(err):
		case err != nil:
			s.h.Vraag(kit.Foutmelding(err))
		default:
			s.h.Toon(naamVan(s.m.in.Dossier.Stand().Nummer, 0, true), pdf)
		}
	})
}

// bewaarDan saves the plan, also unfinished, and goes on with what comes after.
func (s *scherm) bewaarDan(daarna func()) {
	if daarna == nil {
		daarna = func() {}
	}
	if !s.form.Gewijzigd() {
		daarna()
		return
	}
	if s.form.Controleer() != nil {
		return
	}
	var in keten.Inzage
	plan, doel := s.m.plan, s.m.doel()
	kit.Schrijf(s.h, "PIP bewaren", func(ctx context.Context) (poort.Wijzigingen, error) {
		w, err := s.k.WijzigPIP(ctx, doel, plan)
		if err != nil {
			return w, err
		}
		in, err = s.k.Open(ctx, doel.ID)
		return w, err
	}, func(err error) {
		s.form.ZetFouten(err)
		if err != nil {
			return
		}
		if s.m.bewaard(in, plan) {
			s.form.Bewaard()
		}
		s.toon()
		s.h.Meld(kit.Melding{Tekst: "PIP bewaard als concept."})
		daarna()
	})
}

// spring goes to the field of a line of the check list, on this screen or another.
func (s *scherm) spring(naam string) {
	s.zij.Hoofd()
	if s.form.spring(naam) {
		return
	}
	nr := s.route.Sleutel
	switch naam {
	case pip.VeldIntake, pip.VeldToets:
		s.h.Ga(kit.Route{Scherm: kit.SchermIntake, Sleutel: nr})
	case pip.VeldOndertekenaar:
		s.h.Ga(kit.Route{Scherm: kit.SchermInstellingen})
	case pip.VeldDoelgroep:
		s.h.Ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: nr, Deel: kit.DeelPersoon})
	case pip.VeldKennisgeving, pip.VeldInschrijving:
		s.h.Ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: nr, Deel: kit.DeelStart})
	case pip.VeldDagtekening:
		s.vast.Druk()
	}
}

// Titel names the screen.
func (s *scherm) Titel() string { return "PIP" }

// Inhoud gives the screen.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.inhoud }

// Acties gives the keys of the screen.
func (s *scherm) Acties() []kit.Actie {
	const groep, ctrl = "PIP", fyne.KeyModifierControl
	kan := func() bool { return s.gelezen && s.editor.Visible() }
	return []kit.Actie{
		{ID: "pip.bewaar", Naam: "Bewaren", Groep: groep, Toets: fyne.KeyS, Mod: ctrl, Kan: kan, Doe: func() { s.bewaarDan(nil) }},
		{ID: "pip.druk", Naam: "Concept printen", Groep: groep, Toets: fyne.KeyP, Mod: ctrl, Kan: kan, Doe: s.druk},
		{ID: "pip.vast", Naam: "Vaststellen en dagtekenen", Groep: groep, Toets: fyne.KeyReturn, Mod: ctrl, Kan: kan, Doe: func() { s.vast.Druk() }},
		{ID: "pip.wet", Naam: "Naar het eerste punt dat nog moet", Groep: groep, Toets: fyne.KeyL, Mod: ctrl, Kan: kan, Doe: func() { s.zij.Kies(paneelWet); s.lijst.Focus() }},
		{ID: "pip.voorbeeld", Naam: "Voorbeeld tonen", Groep: groep, Toets: fyne.KeyE, Mod: ctrl, Kan: kan, Doe: func() { s.zij.Kies(paneelVoorbeeld) }},
	}
}

// Herlaad reads the dossier again when it or the settings were written.
func (s *scherm) Herlaad(w poort.Wijzigingen) {
	for _, id := range w.Dossiers {
		if s.gelezen && id == s.m.in.Dossier.ID() {
			s.lees(nil)
			return
		}
	}
	if w.Beheer && s.gelezen {
		s.lees(nil)
	}
}

// Verlaat guards what was not saved.
func (s *scherm) Verlaat(ga func()) {
	if !s.gelezen || !s.editor.Visible() {
		ga()
		return
	}
	s.form.Verlaat(s.h, s.bewaarDan, ga)
}

// ZetDeel goes to a field.
func (s *scherm) ZetDeel(deel string) {
	if s.gelezen && deel != "" && s.editor.Visible() {
		s.form.spring(deel)
	}
}

// Focus gives the first field the keyboard.
func (s *scherm) Focus() {
	if s.gelezen && s.editor.Visible() && s.h.Venster().Canvas().Focused() == nil {
		s.form.spring(pip.VeldUitkomstIntake)
	}
}
