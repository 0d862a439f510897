// Package pip is the editor of the PIP: the plan in its sections, and beside it what
// the law asks, the true pages, and the versions.
package pip

import (
	"cmp"
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	instel "schakel/domain/beheer"
	"schakel/domain/fout"
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
	lijstfout *fyne.Container
	voorbeeld *kit.Voorbeeldvak
	versies   *fyne.Container
	zij       *kit.Zijpaneel
	stand     *kit.Alinea
	bewaar    *kit.Knop
	vast      *kit.Knop
	editor    fyne.CanvasObject
	zonder    fyne.CanvasObject // without a concept
	keuze     *fyne.Container   // what can be made then
	eerste    *kit.Knop         // the first button there
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
	s.lees(func() {
		s.ZetDeel(s.route.Deel)
		s.Focus()
	})
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
				s.neem(in, inst, eerst)
			}
		},
	})
}

// neem takes the dossier as it was read and brings the form in line with it.
func (s *scherm) neem(in keten.Inzage, inst instel.Instellingen, eerst func()) {
	wat, botst := s.m.neem(in, inst, s.gelezen && s.form.Gewijzigd())
	switch wat {
	case kit.Vervuld:
		s.form.Vul(s.m.klad.Nu)
	case kit.Verenigd:
		s.form.Ververs(s.m.klad.Basis, s.m.klad.Nu)
	case kit.Botst:
		s.vraagWiens(botst)
	case kit.NietsNieuw:
	}
	had, nieuw := s.editor.Visible(), !s.gelezen
	s.gelezen = true
	s.toon()
	switch {
	case nieuw:
		eerst()
	case !had && s.editor.Visible():
		s.Focus() // a concept was begun
	case had && !s.editor.Visible():
		s.focusKeuze() // it was set, or thrown away
	}
}

// vraagWiens asks whose words stay where the dossier was changed meanwhile too.
func (s *scherm) vraagWiens(botst []string) {
	for i, naam := range botst {
		if v := s.form.Veld(naam); v != nil {
			botst[i] = v.Label()
		}
	}
	s.h.Vraag(kit.Botsvraag(botst, func(mijn bool) {
		s.m.kies(mijn)
		s.form.Ververs(s.m.klad.Basis, s.m.klad.Nu)
		s.toon()
	}))
}

// bouw makes the screen.
func (s *scherm) bouw() {
	s.kop = kit.NewKop("", "", kit.NewKnop("Naar het dossier", func() { s.ga(kit.SchermDossier, kit.DeelOverzicht) }))
	s.form = newVorm(s.m.op, s.typt)
	s.form.naarIntake = func() { s.ga(kit.SchermIntake, "") }
	s.form.bijRij = func() { s.blad.Refresh() }
	vlak := kit.Stapel(theme.Stap4, s.form.Formulier)
	for _, d := range s.form.delen {
		vlak.Add(d.kaart)
	}
	s.blad = kit.NewBlad(kit.Marge(theme.Stap1, theme.Stap4, theme.Stap4, theme.Stap1, vlak))
	s.lijst, s.lijstfout = kit.NewEisenlijst(s.spring), kit.Stapel(theme.Stap3)
	s.lijstfout.Hide()
	s.voorbeeld = kit.NewVoorbeeldvak(s.h, s.bron)
	s.versies = kit.Stapel(theme.Stap3)
	paneel := func(o fyne.CanvasObject) fyne.CanvasObject {
		return container.NewVScroll(kit.Marge(0, theme.Stap4, theme.Stap4, 0, o))
	}
	s.zij = kit.NewZijpaneel("Plan", s.blad, kit.Paneel{Naam: "Wat de wet vraagt", Inhoud: paneel(kit.Kaart(s.lijstfout, s.lijst))},
		kit.Paneel{Naam: "Voorbeeld", Inhoud: s.voorbeeld, Breed: true}, kit.Paneel{Naam: "Versies", Inhoud: paneel(s.versies)})
	s.zij.BijWissel = func(int) { s.teken() }
	s.stand = kit.NewAlinea("").Zacht()
	s.bewaar = kit.NewKnop(text.Bewaren, func() { s.bewaarDan(nil) })
	s.vast = kit.NewHoofdknop("PIP vaststellen en dagtekenen", func() { s.bewaarDan(s.vraagVast) })
	balk := kit.Voet(s.stand, s.bewaar, kit.NewKnop("Concept printen", s.druk), s.vast)
	onder := kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap2, theme.Stap5, theme.Stap2, theme.Stap5, balk))
	s.editor = container.NewBorder(nil, onder, nil, nil, kit.Marge(0, theme.Stap5, 0, theme.Stap5, s.zij))
	s.keuze = kit.Stapel(theme.Stap4)
	s.zonder = container.NewVScroll(kit.Marge(0, theme.Stap5, theme.Stap5, theme.Stap5, s.keuze))
	s.inhoud.Objects = []fyne.CanvasObject{container.NewBorder(kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, s.kop), nil, nil, nil,
		container.NewStack(s.editor, s.zonder))}
	s.editor.Hide()
}

// typt hears of each change in the form.
func (s *scherm) typt() {
	s.form.Lees(&s.m.klad.Nu)
	s.form.toon(s.m.klad.Nu, s.m.context())
	s.toonStand()
	s.controleer()
	s.teken()
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
	_, heeft := s.m.concept()
	s.toonVersies()
	if !heeft {
		s.editor.Hide()
		s.zonder.Show()
		s.toonKeuze()
		s.inhoud.Refresh()
		return
	}
	s.keuze.RemoveAll()
	s.zonder.Hide() // else it takes the wheel of the mouse
	s.editor.Show()
	s.form.toon(s.m.klad.Nu, s.m.context())
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
		zin = strings.TrimSpace("Er zijn wijzigingen die nog niet zijn bewaard. " + zin)
	}
	s.bewaar.ZetAan(wijzig)
	s.vast.ZetAan(s.m.reden() == "")
	if zin != s.stand.Tekst {
		s.stand.Hidden = zin == ""
		s.stand.Zet(zin)
		s.editor.Refresh()
	}
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
	plan, doel := s.m.klad.Nu, s.m.doel()
	kit.Schrijf(s.h, "PIP bewaren", func(ctx context.Context) (poort.Wijzigingen, error) {
		w, err := s.k.WijzigPIP(ctx, doel, plan)
		if err != nil {
			return w, err
		}
		in, err = s.k.Open(ctx, doel.ID)
		return w, err
	}, func(err error) {
		if s.toonWeigering(err) {
			return
		}
		if s.m.bewaard(in, plan) {
			s.form.Opgeslagen()
		}
		s.toon()
		s.h.Meld(kit.Melding{Tekst: "PIP bewaard als concept."})
		daarna()
	})
}

// toonWeigering shows why the plan was not saved; it tells whether there is something.
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

// spring goes to the field of a line of the check list, on this screen or another.
func (s *scherm) spring(naam string) {
	s.zij.Hoofd()
	if s.naarVeld(naam) {
		return
	}
	switch naam {
	case pip.VeldIntake:
		s.ga(kit.SchermIntake, "")
	case pip.VeldToets:
		s.ga(kit.SchermIntake, "toetsResultaat")
	case pip.VeldOndertekenaar:
		s.h.Ga(kit.Route{Scherm: kit.SchermInstellingen})
	case pip.VeldDoelgroep:
		s.ga(kit.SchermDossier, kit.DeelPersoon)
	case pip.VeldKennisgeving, pip.VeldInschrijving:
		s.ga(kit.SchermDossier, kit.DeelStart)
	case pip.VeldDagtekening:
		s.vast.Druk()
	}
}

// ga opens another screen of this dossier.
func (s *scherm) ga(scherm, deel string) {
	s.h.Ga(kit.Route{Scherm: scherm, Sleutel: s.route.Sleutel, Deel: deel})
}

// naarVeld gives a field of the form the keyboard; false when it is not on it.
func (s *scherm) naarVeld(naam string) bool {
	v := s.form.zoek(naam)
	if v == nil {
		return false
	}
	v.Show()
	s.blad.Refresh()
	v.Focus()
	return true
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
		{ID: "pip.ongedaan", Naam: "Laatste wijziging in het formulier ongedaan maken", Groep: groep, Toets: fyne.KeyZ, Mod: ctrl,
			Kan: func() bool { return kan() && s.form.KanTerug() }, Doe: func() { s.loopTerug(s.form.Ongedaan) }},
		{ID: "pip.opnieuw", Naam: "Die wijziging toch weer maken", Groep: groep, Toets: fyne.KeyY, Mod: ctrl,
			Kan: func() bool { return kan() && s.form.KanOpnieuw() }, Doe: func() { s.loopTerug(s.form.Opnieuw) }},
		{ID: "pip.wet", Naam: "Naar het eerste punt dat nog moet", Groep: groep, Toets: fyne.KeyL, Mod: ctrl, Kan: kan, Doe: func() { s.zij.Kies(paneelWet); s.lijst.Focus() }},
		{ID: "pip.voorbeeld", Naam: "Voorbeeld tonen", Groep: groep, Toets: fyne.KeyE, Mod: ctrl, Kan: kan, Doe: s.toonVoorbeeld},
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

// Verlaat guards what was not saved, and lets the pages of the preview go.
func (s *scherm) Verlaat(ga func()) {
	weg := func() {
		s.voorbeeld.Sluit()
		ga()
	}
	if !s.gelezen || !s.editor.Visible() {
		weg()
		return
	}
	s.form.Verlaat(s.h, s.bewaarDan, weg)
}

// ZetDeel goes to a field.
func (s *scherm) ZetDeel(deel string) {
	s.route.Deel = deel
	if s.gelezen && deel != "" && s.editor.Visible() {
		s.naarVeld(deel)
	}
}

// Focus gives the keyboard to where the user was, or else to the first field or choice.
func (s *scherm) Focus() {
	switch {
	case !s.gelezen:
	case !s.editor.Visible():
		s.focusKeuze()
	case s.route.Deel != "":
		s.route.Deel = "" // ZetDeel went there
		s.teken()
	default:
		s.naarVeld(cmp.Or(s.form.Laatste(), pip.VeldUitkomstIntake))
		s.teken()
	}
}
