package begin

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// Opties is what the first run needs from outside. What takes time or waits for the user
// runs in the background.
type Opties struct {
	Map    string                                        // the folder that is proposed
	Laatst string                                        // the administration that was open last; "" for none
	Keur   func(ctx context.Context, pad string) Oordeel // looks at a folder and writes nothing; nil: every folder will do
	// KiesMap shows the folder chooser of the desktop; "" when the user chose none. Nil:
	// one types the path.
	KiesMap  func(ctx context.Context) (string, error)
	KiesLogo kit.LogoKiezer
	Maak     func(ctx context.Context, pad string, i beheer.Instellingen) error // makes and opens an administration
	Open     func(ctx context.Context, pad string) error
	Demo     func(ctx context.Context, v *kit.Voortgang) error // makes and opens the demo; nil: there is none
	Klaar    func()                                            // an administration is open now; on the thread of the window
}

// Maker gives who builds the screen.
func Maker(o Opties) kit.Maker {
	return func(h kit.Host, _ kit.Route) kit.Scherm { return newScherm(h, o) }
}

// bladzij is the page of one step: its fields, and the way between them and the model.
type bladzij struct {
	form   *kit.Formulier
	inhoud fyne.CanvasObject
	lees   func() // from the fields into the model
	vul    func() // from the model into the fields
	focus  func()
}

// scherm shows the model.
type scherm struct {
	h kit.Host
	o Opties
	m *model

	bladen   map[stap]*bladzij
	openen   *kit.Tekstveld
	nieuw    *kit.Knop
	logoveld *kit.Logoveld
	marge    *fyne.Container
	kop      *kit.Kop
	midden   *fyne.Container
	terug    *kit.Knop
	hoofd    *kit.Knop
	vak      *fyne.Container
}

func newScherm(h kit.Host, o Opties) *scherm {
	s := &scherm{h: h, o: o, m: newModel(o.Map, h.Klok().Vandaag())}
	s.bladen = map[stap]*bladzij{
		plek: s.plekblad(), gemeente: s.gemeenteblad(), huisstijl: s.huisstijlblad(),
		tekenaar: s.tekenaarblad(), medewerker: s.medewerkerblad(), controle: s.controleblad(),
	}
	s.kop = kit.NewKop("", "")
	s.marge, s.midden, s.vak = kit.Stapel(theme.Stap1), container.NewStack(), container.NewStack()
	s.terug = kit.NewKnop("Terug", s.stapTerug)
	s.hoofd = kit.NewHoofdknop("", s.verder)
	s.openen = kit.NewTekstveld(kit.Opzet{Naam: "openen", Label: "Map van de administratie", Plicht: true, Breedte: 560})
	s.openen.Lees = func(pad string) (string, error) { return schoonPad(pad), nil }
	s.openen.Zet(o.Laatst)
	s.toon()
	return s
}

// toon draws the page of the moment.
func (s *scherm) toon() {
	s.vak.Objects = []fyne.CanvasObject{s.bouw()}
	s.vak.Refresh()
}

func (s *scherm) bouw() fyne.CanvasObject {
	if s.m.stap == welkom {
		return s.welkom()
	}
	b := s.bladen[s.m.stap]
	b.vul()
	s.kop.Zet(s.m.stap.titel(), s.m.stap.raad())
	s.zetMarge()
	s.hoofd.Zet(s.m.knop())
	s.midden.Objects = []fyne.CanvasObject{b.inhoud}
	links := kit.OpVlak(theme.KleurRail, kit.Rondom(theme.Stap5, s.marge))
	balk := kit.OpVlak(theme.KleurVlak, kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap3, theme.Stap5, theme.Stap3, theme.Stap5,
		kit.Rij(theme.Stap3, s.terug, kit.NewRegel(s.m.teller()).Zacht(), kit.Ruimte(), s.hoofd))))
	boven := kit.OpVlak(theme.KleurVlak, kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, s.kop))
	return container.New(metMarge{}, links,
		container.NewBorder(boven, balk, nil, nil, kit.Marge(0, theme.Stap5, theme.Stap3, theme.Stap5, s.midden)))
}

// metMarge puts the steps at the left of the page, where there is room for both.
type metMarge struct{}

// Widths of the margin, and of the window from which it is there.
const (
	margeBreed float32 = 200
	margeVanaf float32 = 860
)

// Layout gives the margin its width and the page the rest.
func (metMarge) Layout(oo []fyne.CanvasObject, m fyne.Size) {
	b := margeBreed
	if m.Width < margeVanaf {
		b = 0
		oo[0].Hide()
	} else {
		oo[0].Show()
	}
	oo[0].Resize(fyne.NewSize(b, m.Height))
	oo[1].Resize(fyne.NewSize(m.Width-b, m.Height))
	oo[1].Move(fyne.NewPos(b, 0))
}

// MinSize is that of the page.
func (metMarge) MinSize(oo []fyne.CanvasObject) fyne.Size { return oo[1].MinSize() }

// zetMarge lists the steps; those that are done lead back.
func (s *scherm) zetMarge() {
	naam := kit.NewRegel("Schakel").Kop(theme.MaatTitel)
	s.marge.Objects = []fyne.CanvasObject{kit.Marge(0, 0, theme.Stap3, 0, naam)}
	for _, st := range stappen() {
		icoon, kleur := theme.Min, theme.KleurUit
		var woorden fyne.CanvasObject
		switch {
		case st < s.m.stap:
			icoon, kleur = theme.Vink, theme.KleurTekst
			woorden = kit.NewLink(st.naam(), func() { s.naar(st) })
		case st == s.m.stap:
			icoon, kleur = theme.Rechts, theme.KleurTekst
			r := kit.NewRegel(st.naam())
			r.Vet = true
			woorden = r
		default:
			r := kit.NewRegel(st.naam())
			r.Kleur = theme.KleurZacht
			woorden = r
		}
		s.marge.Add(kit.Marge(theme.Stap1, 0, theme.Stap1, 0, kit.Rij(theme.Stap2, kit.NewTekening(icoon, kleur, 16), woorden)))
	}
	s.marge.Refresh()
}

func (s *scherm) naar(st stap) {
	s.bladen[s.m.stap].lees()
	if s.m.naar(st) {
		s.toon()
		s.Focus()
	}
}

func (s *scherm) stapTerug() {
	if s.m.stap == welkom {
		return
	}
	s.bladen[s.m.stap].lees()
	s.m.terug()
	s.toon()
	s.Focus()
}

// verder checks the page and goes on; on the last page it makes the administration.
func (s *scherm) verder() {
	if s.m.stap == welkom {
		return
	}
	b := s.bladen[s.m.stap]
	b.lees()
	switch s.m.stap {
	case plek:
		s.keurPlek()
	case controle:
		s.maak()
	default:
		s.volgende(b.form)
	}
}

// volgende goes on when the page is right.
func (s *scherm) volgende(form *kit.Formulier) {
	if form.Controleer() != nil {
		return
	}
	if err := s.m.verder(); err != nil {
		form.ZetFouten(err)
		return
	}
	s.toon()
	s.Focus()
}

// keurPlek looks at the folder; that may take long on a network.
func (s *scherm) keurPlek() {
	b := s.bladen[plek]
	if b.form.Controleer() != nil {
		return
	}
	pad := s.m.plek
	var o Oordeel
	s.h.Draai(kit.Taak{
		Naam: "Map bekijken", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error {
			if s.o.Keur != nil {
				o = s.o.Keur(ctx, pad)
			}
			return nil
		},
		Klaar: func(err error) {
			if err != nil || s.m.stap != plek {
				return
			}
			err = s.m.keurPlek(pad, o)
			s.toon()
			b.form.ZetFouten(err)
			if err == nil && s.m.stap != plek {
				s.Focus()
			}
		},
	})
}

// maak writes: the folder, the administration and its settings.
func (s *scherm) maak() {
	i, err := s.m.instellingen()
	if err != nil {
		s.bladen[controle].form.ZetFouten(err)
		return
	}
	pad := s.m.plek
	s.h.Draai(kit.Taak{
		Naam: "Administratie maken", Gelijk: kit.Weiger,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error { return s.o.Maak(ctx, pad, i) },
		Klaar: func(err error) {
			if err != nil && !kit.Gestopt(err) {
				s.andereMap(err)
				return
			}
			s.klaar(err)
		},
	})
}

// andereMap goes back to the folder, which would not take the administration: the
// reason stands at its field, and everything else stays as it was filled in.
func (s *scherm) andereMap(err error) {
	s.naar(plek)
	var v fout.Verzamelaar
	v.VoegBij("plek", err)
	s.bladen[plek].form.ZetFouten(v.Err())
	s.Focus()
}

func (s *scherm) klaar(err error) {
	switch {
	case kit.Gestopt(err):
		s.h.Meld(kit.Melding{Tekst: "Gestopt.", Niveau: kit.LetOp})
	case err != nil:
		s.h.Vraag(kit.Foutmelding(err))
	default:
		s.m = newModel(s.o.Map, s.m.op) // nothing to guard any more
		s.o.Klaar()
	}
}

// Titel is the name of the screen.
func (s *scherm) Titel() string { return s.m.stap.titel() }

// Inhoud is what the shell shows.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.vak }

// Acties are the keys of the screen.
func (s *scherm) Acties() []kit.Actie {
	bezig := func() bool { return s.m.stap != welkom }
	return []kit.Actie{
		{ID: "begin.verder", Naam: "Verder", Groep: "Eerste keer", Toets: fyne.KeyReturn,
			Kan: func() bool { return bezig() && s.m.stap != controle }, Doe: s.verder},
		{ID: "begin.verder2", Naam: "Verder, en aan het eind maken", Groep: "Eerste keer", Toets: fyne.KeyReturn, Mod: fyne.KeyModifierControl,
			Kan: bezig, Doe: s.verder},
		{ID: "begin.open", Naam: "Administratie openen", Groep: "Eerste keer", Toets: fyne.KeyReturn,
			Kan: func() bool { return !bezig() && s.openen.Waarde() != "" }, Doe: s.open},
		{ID: "begin.terug", Naam: "Terug", Groep: "Eerste keer", Toets: fyne.KeyEscape, Kan: bezig, Doe: s.stapTerug},
	}
}

// Herlaad does nothing: there is no administration yet.
func (s *scherm) Herlaad(poort.Wijzigingen) {}

// Verlaat guards what was typed.
func (s *scherm) Verlaat(ga func()) {
	if b := s.bladen[s.m.stap]; b != nil {
		b.lees()
	}
	if !s.m.begonnen() {
		ga()
		return
	}
	s.h.Vraag(kit.Gevaarlijk("Stoppen?", "De administratie is nog niet gemaakt. Wat u hebt ingevuld, gaat verloren.", "Stoppen", ga))
}

// Focus gives the keyboard to the first field of the page.
func (s *scherm) Focus() {
	if b := s.bladen[s.m.stap]; b != nil {
		b.focus()
		return
	}
	if s.openen.Waarde() != "" { // the administration of last time
		s.openen.Focus()
		return
	}
	s.h.Venster().Canvas().Focus(s.nieuw)
}
