// Package intake is the screen of the brede intake: the oproepen, the talks, the
// toets, the form, and beside it what the law asks.
package intake

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/fout"
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
	brief      *kit.Link // that prints the letter of the last oproep
	toets      *fyne.Container
	afronden   *fyne.Container
	lijst      *kit.Eisenlijst
	blad       *kit.Blad
	zij        *kit.Zijpaneel
	zin        *kit.Alinea // how things stand, beside the buttons
	bewaar     *kit.Knop
	hoofd      *kit.Knop
	inhoud     *fyne.Container
	gelezen    bool
}

func newScherm(h kit.Host, k *keten.Keten, r kit.Route) *scherm {
	s := &scherm{h: h, k: k, route: r, m: newModel(h.Klok().Vandaag()), inhoud: container.NewStack()}
	s.lees(func() {
		s.ZetDeel(s.route.Deel)
		s.Focus()
	})
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
				s.neem(in, klaar)
			}
		},
	})
}

// neem takes the dossier as it was read and brings the form in line with it.
func (s *scherm) neem(in keten.Inzage, klaar func()) {
	wat, botst := s.m.neem(in, s.gelezen && s.form.Gewijzigd())
	nieuw := !s.gelezen
	if nieuw {
		s.gelezen = true
		s.bouw()
	}
	switch wat {
	case kit.Vervuld:
		s.form.Vul(s.m.klad.Nu)
	case kit.Verenigd:
		s.form.Ververs(s.m.klad.Basis, s.m.klad.Nu)
	case kit.Botst:
		s.vraagWiens(botst)
	case kit.NietsNieuw:
	}
	s.toon()
	if nieuw {
		klaar()
	}
}

// vraagWiens asks whose words stay where the dossier was changed meanwhile too.
func (s *scherm) vraagWiens(botst []string) {
	for i, naam := range botst {
		botst[i] = s.form.label(naam)
	}
	s.h.Vraag(kit.Botsvraag(botst, func(mijn bool) {
		s.m.kies(mijn)
		s.form.Ververs(s.m.klad.Basis, s.m.klad.Nu)
		s.toon()
	}))
}

func (s *scherm) toonFout(err error) {
	s.inhoud.Objects = []fyne.CanvasObject{kit.Rondom(theme.Stap6, kit.LeegVlak(theme.Waarschuwing, kit.Melddoor(err),
		kit.NewKnop(text.Terug, s.h.Terug)))}
	s.inhoud.Refresh()
}

// bouw makes the screen once the dossier is known.
func (s *scherm) bouw() {
	s.kop = kit.NewKop("", "", kit.NewKnop("Naar het dossier", func() { s.naarDossier(kit.DeelOverzicht) }),
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
	zet := s.form.klap.BijOpen
	s.form.klap.BijOpen = func(open bool) { zet(open); s.blad.Refresh() }
	s.lijst = kit.NewEisenlijst(s.spring)
	paneel := container.NewVScroll(kit.Marge(0, theme.Stap4, theme.Stap4, 0, kit.Kaart(s.lijst)))
	s.zij = kit.NewZijpaneel("Intake", s.blad, kit.Paneel{Naam: "Wat de wet vraagt", Inhoud: paneel})
	s.zin = kit.NewAlinea("").Zacht()
	s.bewaar = kit.NewKnop(text.Bewaren, func() { s.bewaarDan(nil) })
	s.hoofd = kit.NewHoofdknop("", func() { s.doe(s.m.hoofd().stap) })
	onder := kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap2, theme.Stap5, theme.Stap2, theme.Stap5, kit.Voet(s.zin, s.bewaar, s.hoofd)))
	boven := kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, s.kop)
	s.inhoud.Objects = []fyne.CanvasObject{container.NewBorder(boven, onder, nil, nil, kit.Marge(0, theme.Stap5, 0, theme.Stap5, s.zij))}
	s.inhoud.Refresh()
}

// typt hears of each change in the form.
func (s *scherm) typt() {
	s.form.Lees(&s.m.klad.Nu)
	s.form.toon(s.m.klad.Nu)
	s.toonLijst()
}

// loopTerug walks an edit of the form back or forth and shows where.
func (s *scherm) loopTerug(stap func() string) {
	if veld := stap(); veld != "" {
		s.spring(veld)
	}
}

// toon shows the model.
func (s *scherm) toon() {
	s.kop.Zet(s.m.kop())
	s.toonOproepen()
	s.toonGesprekken()
	s.toonToets()
	s.form.toon(s.m.klad.Nu)
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
	zin := hoofd.reden
	if s.form.Gewijzigd() {
		zin = strings.TrimSpace("Nog niet bewaard. " + zin)
	}
	s.bewaar.ZetAan(s.form.Gewijzigd())
	s.zin.Zet(zin)
	s.zin.Hidden = zin == ""
	s.toonAfronden()
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
	vorm, doel := s.m.klad.Nu, s.m.doel()
	kit.Schrijf(s.h, "Intake bewaren", func(ctx context.Context) (poort.Wijzigingen, error) {
		w, err := s.k.BewaarIntake(ctx, doel, vorm)
		if err != nil {
			return w, err
		}
		in, err = s.k.Open(ctx, doel.ID)
		return w, err
	}, func(err error) {
		if s.toonWeigering(err) {
			return
		}
		if s.m.bewaard(in, vorm) {
			s.form.Opgeslagen()
		}
		s.toon()
		s.h.Meld(kit.Melding{Tekst: "Intake bewaard."})
		if daarna != nil {
			daarna()
		}
	})
}

// toonWeigering shows why the form was not saved; it tells whether there is something.
func (s *scherm) toonWeigering(err error) bool {
	if fout.CodeVan(err) == fout.Conflict {
		s.h.Meld(kit.Melding{Tekst: "Dit dossier is intussen gewijzigd. Uw tekst staat er nog: kies nog eens Bewaren.", Niveau: kit.LetOp})
		s.lees(nil)
		return true
	}
	s.form.ZetFouten(err)
	if err != nil {
		s.blad.Toon(s.form.Formulier)
	}
	return err != nil
}

// spring goes to the field of a line of the check list.
func (s *scherm) spring(naam string) {
	s.zij.Hoofd()
	switch naam {
	case "kennisgeving":
		s.naarDossier(kit.DeelStart)
	case "oproep":
		s.eersteKnop(s.oproepen)
	case "toetsResultaat":
		s.eersteKnop(s.toets)
	case "afronden":
		s.eersteKnop(s.afronden)
	default:
		s.naarVeld(naam)
	}
}

// naarVeld gives a field of the form the keyboard; one that is hidden by an answer gives
// way to that answer.
func (s *scherm) naarVeld(naam string) {
	if naam == "vve" && !s.form.Veld(naam).Visible() {
		naam = "vveNvt"
	}
	v := s.form.Veld(naam)
	if v == nil {
		return
	}
	s.form.open(naam)
	s.blad.Refresh()
	v.Focus()
}

func (s *scherm) naarDossier(deel string) {
	s.h.Ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: s.route.Sleutel, Deel: deel})
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
		{ID: "intake.ongedaan", Naam: "Laatste wijziging in het formulier ongedaan maken", Groep: groep, Toets: fyne.KeyZ, Mod: ctrl,
			Kan: func() bool { return kan() && s.form.KanTerug() }, Doe: func() { s.loopTerug(s.form.Ongedaan) }},
		{ID: "intake.opnieuw", Naam: "Die wijziging toch weer maken", Groep: groep, Toets: fyne.KeyY, Mod: ctrl,
			Kan: func() bool { return kan() && s.form.KanOpnieuw() }, Doe: func() { s.loopTerug(s.form.Opnieuw) }},
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
	s.route.Deel = deel
	if s.gelezen && deel != "" {
		s.spring(deel)
	}
}

// Focus gives the keyboard to where the user was, or else to the first step.
func (s *scherm) Focus() {
	switch {
	case !s.gelezen:
	case s.route.Deel != "":
		s.route.Deel = "" // ZetDeel went there
	case s.form.Laatste() != "":
		s.naarVeld(s.form.Laatste())
	case s.m.stand().Intake.Afgerond().Leeg():
		s.eersteKnop(s.oproepen)
	default:
		s.h.Venster().Canvas().Focus(s.hoofd)
	}
}
