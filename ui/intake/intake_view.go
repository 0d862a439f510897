// Package intake is the screen of the brede intake: the oproepen, the talks, the
// toets, the form, and beside it what the law asks.
package intake

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Maker gives who builds the screen.
func Maker(k *keten.Keten) kit.Maker {
	return func(h kit.Host, r kit.Route) kit.Scherm { return newScherm(h, k, r) }
}

// scherm shows the model.
type scherm struct {
	h     kit.Host
	k     *keten.Keten
	route kit.Route
	m     *model

	kop        *kit.Kop
	form       *vorm
	oproepen   *fyne.Container
	gesprekken *fyne.Container
	toets      *fyne.Container
	afronden   *fyne.Container
	lijst      *kit.Eisenlijst
	blad       *kit.Blad
	zij        *kit.Zijpaneel
	gewijzigd  *kit.Alinea
	reden      *kit.Alinea
	bewaar     *kit.Knop
	hoofd      *kit.Knop
	inhoud     *fyne.Container
	gelezen    bool
}

func newScherm(h kit.Host, k *keten.Keten, r kit.Route) *scherm {
	s := &scherm{h: h, k: k, route: r, m: newModel(h.Klok().Vandaag()), inhoud: container.NewStack()}
	s.lees(func() { s.bouw(); s.ZetDeel(r.Deel) })
	return s
}

// lees reads the dossier; klaar is called the first time.
func (s *scherm) lees(klaar func()) {
	var in keten.Inzage
	s.h.Draai(kit.Taak{
		Naam: "Intake lezen", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error {
			id, err := s.k.OpNummer(ctx, s.route.Sleutel)
			if err != nil {
				return err
			}
			in, err = s.k.Open(ctx, id)
			return err
		},
		Klaar: func(err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil && !s.gelezen:
				s.toonFout(err)
			case err != nil:
				s.h.Vraag(kit.Foutmelding(err))
			default:
				vul := s.m.neem(in, s.gelezen && s.form.Gewijzigd())
				if !s.gelezen {
					s.gelezen = true
					klaar()
				}
				if vul {
					s.form.vul(s.m.vorm)
				}
				s.toon()
			}
		},
	})
}

func (s *scherm) toonFout(err error) {
	s.inhoud.Objects = []fyne.CanvasObject{kit.Rondom(theme.Stap6, kit.LeegVlak(theme.Waarschuwing, kit.Melddoor(err),
		kit.NewKnop(text.Terug, s.h.Terug)))}
	s.inhoud.Refresh()
}

// bouw makes the screen once the dossier is known.
func (s *scherm) bouw() {
	s.kop = kit.NewKop("", "", kit.NewKnop("Naar het dossier", func() { s.h.Ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: s.route.Sleutel}) }),
		kit.NewKnop("Intakeformulier afdrukken", s.drukFormulier))
	s.form = newVorm(s.typt)
	s.oproepen, s.gesprekken, s.toets = kit.Stapel(theme.Stap3), kit.Stapel(theme.Stap2), kit.Stapel(theme.Stap2)
	s.afronden = kit.Stapel(theme.Stap3)
	vlak := kit.Stapel(theme.Stap4, s.form.Formulier,
		kit.Kaart(kit.Sectie("Oproepen", s.oproepen)),
		kit.Kaart(kit.Sectie("Gesprekken", s.gesprekken)),
		kit.Kaart(kit.Sectie("Leerbaarheidstoets", s.toets)))
	for _, o := range s.form.kaarten {
		vlak.Add(o)
	}
	vlak.Add(kit.Kaart(kit.Sectie("Afronden", s.afronden)))
	s.blad = kit.NewBlad(kit.Marge(theme.Stap1, theme.Stap4, theme.Stap4, theme.Stap1, vlak))
	s.form.klap.BijOpen = func(bool) { s.blad.Refresh() }
	s.lijst = kit.NewEisenlijst(s.spring)
	paneel := container.NewVScroll(kit.Marge(0, theme.Stap4, theme.Stap4, 0, kit.Kaart(s.lijst)))
	s.zij = kit.NewZijpaneel("Intake", s.blad, kit.Paneel{Naam: "Wat de wet vraagt", Inhoud: paneel})
	s.gewijzigd, s.reden = kit.NewRegel("").Zacht(), kit.NewAlinea("").Zacht()
	s.bewaar = kit.NewKnop(text.Bewaren, func() { s.bewaarDan(nil) })
	s.hoofd = kit.NewHoofdknop("", func() { s.doe(s.m.hoofd().stap) })
	balk := kit.Stapel(theme.Stap1, s.reden, kit.Rij(theme.Stap3, s.gewijzigd, kit.Ruimte(), s.bewaar, s.hoofd))
	onder := kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap2, theme.Stap5, theme.Stap2, theme.Stap5, balk))
	boven := kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, s.kop)
	s.inhoud.Objects = []fyne.CanvasObject{container.NewBorder(boven, onder, nil, nil, kit.Marge(0, theme.Stap5, 0, theme.Stap5, s.zij))}
	s.inhoud.Refresh()
}

// typt hears of each change in the form.
func (s *scherm) typt() {
	s.form.lees(&s.m.vorm)
	s.toonLijst()
}

// toon shows the model.
func (s *scherm) toon() {
	s.kop.Zet(s.m.kop())
	s.toonOproepen()
	s.toonGesprekken()
	s.toonToets()
	s.toonLijst()
	s.blad.Refresh()
}

// toonLijst shows the check list and what may be done.
func (s *scherm) toonLijst() {
	eisen := s.m.eisen()
	s.lijst.Zet(samenvatting(eisen, s.m.stand().Intake.Afgerond()), eisen)
	hoofd := s.m.hoofd()
	s.hoofd.Zet(hoofd.tekst)
	s.hoofd.ZetAan(hoofd.kan())
	s.reden.Zet(hoofd.reden)
	s.reden.Hidden = hoofd.reden == ""
	wijzig := s.form.Gewijzigd()
	s.bewaar.ZetAan(wijzig)
	s.gewijzigd.Zet(map[bool]string{true: "Nog niet bewaard", false: ""}[wijzig])
	s.toonKnoppen(s.afronden, s.m.afrondstappen())
	s.inhoud.Refresh()
}

// bewaarDan keeps the form, also unfinished, and goes on with what comes after.
func (s *scherm) bewaarDan(daarna func()) {
	if !s.form.Gewijzigd() {
		if daarna != nil {
			daarna()
		}
		return
	}
	var in keten.Inzage
	vorm, doel := s.m.vorm, s.m.doel()
	kit.Schrijf(s.h, "Intake bewaren", func(ctx context.Context) (poort.Wijzigingen, error) {
		w, err := s.k.BewaarIntake(ctx, doel, vorm)
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
		if s.m.bewaard(in, vorm) {
			s.form.Bewaard()
		}
		s.toon()
		s.h.Meld(kit.Melding{Tekst: "Intake bewaard."})
		if daarna != nil {
			daarna()
		}
	})
}

// spring goes to the field of a line of the check list.
func (s *scherm) spring(naam string) {
	s.zij.Hoofd()
	switch naam {
	case "kennisgeving":
		s.h.Ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: s.route.Sleutel, Deel: kit.DeelStart})
	case "oproep":
		s.eersteKnop(s.oproepen)
	case "toetsResultaat":
		s.eersteKnop(s.toets)
	default:
		s.form.open(naam)
		s.blad.Refresh()
		s.form.spring(naam)
	}
}

// eersteKnop gives the first button of a part that is on the keyboard.
func (s *scherm) eersteKnop(vak fyne.CanvasObject) {
	if k := zoekKnop(vak); k != nil {
		s.blad.Toon(vak)
		s.h.Venster().Canvas().Focus(k)
	}
}

func zoekKnop(o fyne.CanvasObject) *kit.Knop {
	switch w := o.(type) {
	case *kit.Knop:
		if !w.Disabled() {
			return w
		}
	case *fyne.Container:
		for _, kind := range w.Objects {
			if k := zoekKnop(kind); k != nil {
				return k
			}
		}
	}
	return nil
}

// Titel names the screen.
func (s *scherm) Titel() string { return "Brede intake" }

// Inhoud gives the screen.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.inhoud }

// Acties gives the keys of the screen.
func (s *scherm) Acties() []kit.Actie {
	const groep, ctrl = "Brede intake", fyne.KeyModifierControl
	kan := func() bool { return s.gelezen }
	return []kit.Actie{
		{ID: "intake.bewaar", Naam: "Bewaren", Groep: groep, Toets: fyne.KeyS, Mod: ctrl, Kan: kan, Doe: func() { s.bewaarDan(nil) }},
		{ID: "intake.hoofd", Naam: "De volgende stap doen", Groep: groep, Toets: fyne.KeyReturn, Mod: ctrl, Kan: kan, Doe: func() { s.hoofd.Druk() }},
		{ID: "intake.druk", Naam: "Intakeformulier afdrukken", Groep: groep, Toets: fyne.KeyP, Mod: ctrl, Kan: kan, Doe: s.drukFormulier},
		{ID: "intake.wet", Naam: "Naar het eerste punt dat nog moet", Groep: groep, Toets: fyne.KeyL, Mod: ctrl, Kan: kan, Doe: func() { s.lijst.Focus() }},
	}
}

// Herlaad reads the dossier again when it was written.
func (s *scherm) Herlaad(w poort.Wijzigingen) {
	for _, id := range w.Dossiers {
		if s.gelezen && id == s.m.in.Dossier.ID() {
			s.lees(nil)
		}
	}
}

// Verlaat guards what was not saved.
func (s *scherm) Verlaat(ga func()) {
	if !s.gelezen {
		ga()
		return
	}
	s.form.Verlaat(s.h, s.bewaarDan, ga)
}

// ZetDeel goes to a field.
func (s *scherm) ZetDeel(deel string) {
	if s.gelezen && deel != "" {
		s.spring(deel)
	}
}

// Focus gives the first button or field the keyboard.
func (s *scherm) Focus() {
	if s.gelezen && s.h.Venster().Canvas().Focused() == nil {
		s.eersteKnop(s.oproepen)
	}
}
