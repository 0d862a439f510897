package importeren

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/gebruik/keten"
	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// Opties is what the screen needs from outside. Kies and Rapport may wait for the user:
// they run in the background.
type Opties struct {
	Keten *keten.Keten
	Lees  func(pad string) (instroom.Lijst, error)
	// Kies shows the file chooser of the desktop and gives a path; "" when the user chose
	// none. Nil: one types the path.
	Kies func(ctx context.Context) (string, error)
	// Rapport asks where the report is to be saved, writes it and gives the path; "" when
	// the user chose none. Nil: there is no report.
	Rapport func(ctx context.Context, naam string, rijen []instroom.RijUitslag) (string, error)
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

	bestand  *kit.Tekstveld
	bekijken *kit.Knop
	eerder   *eerdervlak
	proef    *proefvlak // nil before a list was looked at
	vak      *fyne.Container
	schrijft bool // the write that goes on is our own
}

func newScherm(h kit.Host, o Opties) *scherm {
	s := &scherm{h: h, o: o, m: newModel(), vak: container.NewStack()}
	s.bestand = kit.NewTekstveld(kit.Opzet{
		Naam: "bestand", Label: "Bestand met de lijst", Plicht: true, Breedte: 640,
		Hulp:      "Een CSV- of Excel-bestand (.xlsx) met de namen van de kolommen in de eerste rij.",
		Voorbeeld: "C:\\Mijn documenten\\instroom.xlsx",
	})
	s.bestand.Lees = func(pad string) (string, error) { return schoonPad(pad), nil }
	s.bekijken = kit.NewHoofdknop("Lijst bekijken", s.bekijkBestand)
	s.eerder = newEerdervlak(s)
	s.toon()
	s.leesEerder()
	return s
}

// schoonPad takes off the quotes that Windows puts around a copied path.
func schoonPad(pad string) string { return strings.Trim(strings.TrimSpace(pad), `"'`) }

// toon draws the page of the moment.
func (s *scherm) toon() {
	var o fyne.CanvasObject
	switch s.m.fase {
	case bekeken:
		o = s.proef.inhoud
	case ingelezen:
		o = s.uitslag()
	case kiezen:
		o = s.begin()
	}
	s.vak.Objects = []fyne.CanvasObject{o}
	s.vak.Refresh()
}

// bladzijde puts head, body and the bar at the bottom where every page has them.
func bladzijde(kop, midden, balk fyne.CanvasObject) fyne.CanvasObject {
	boven := kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, kop)
	var onder fyne.CanvasObject
	if balk != nil {
		onder = kit.OpVlak(theme.KleurVlak, kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap3, theme.Stap5, theme.Stap3, theme.Stap5, balk)))
	}
	lijf := container.NewBorder(boven, nil, nil, nil, kit.Marge(0, theme.Stap5, theme.Stap3, theme.Stap5, midden))
	return container.NewBorder(nil, onder, nil, nil, kit.NewBlad(lijf)) // scrolls where the window is low
}

// begin is the page on which one chooses a file.
func (s *scherm) begin() fyne.CanvasObject {
	knoppen := kit.Rij(theme.Stap2)
	if s.o.Kies != nil {
		knoppen.Add(kit.NewKnop("Bladeren…", s.blader))
	}
	knoppen.Add(s.bekijken)
	kop := kit.NewKop("Importeren", "Lees uw lijst van inburgeringsplichtigen in. U ziet eerst per rij wat er gebeurt; er wordt niets geschreven voordat u akkoord gaat.")
	kies := kit.Kaart(s.bestand, knoppen)
	return bladzijde(kit.Stapel(theme.Stap4, kop, kies), s.eerder.inhoud, nil)
}

func (s *scherm) blader() {
	kit.Draai(s.h, "Bestand kiezen", func(ctx context.Context, _ *kit.Voortgang) (string, error) { return s.o.Kies(ctx) },
		func(pad string, err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil:
				s.bestand.ZetFout(kit.Melddoor(err))
			case pad != "":
				s.bestand.Zet(pad)
				s.bekijkBestand()
			}
		})
}

// bekijkBestand reads the file and judges its rows.
func (s *scherm) bekijkBestand() {
	if s.bestand.Controleer() != nil {
		s.bestand.Focus()
		return
	}
	pad := s.bestand.Waarde()
	var proef keten.Voorproef
	s.h.Draai(kit.Taak{
		Naam: "Lijst bekijken", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error {
			lijst, err := s.o.Lees(pad)
			if err != nil {
				return err
			}
			proef, err = s.o.Keten.Bekijk(ctx, lijst, nil)
			return err
		},
		Klaar: func(err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil && !alleenKolommen(proef, err):
				s.bestand.ZetFout(kit.Melddoor(err))
				s.bestand.Focus()
			default:
				s.m.pad = pad
				s.m.bekijk(proef, err)
				s.proef = newProefvlak(s)
				s.toon()
				s.Focus()
			}
		},
	})
}

// bekijkOpnieuw judges the same list again: other columns, or a changed administration.
func (s *scherm) bekijkOpnieuw() {
	lijst, keuze := s.m.proef.Lijst, s.m.keuze
	var proef keten.Voorproef
	s.h.Draai(kit.Taak{
		Naam: "Lijst bekijken", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			proef, err = s.o.Keten.Bekijk(ctx, lijst, keuze)
			return err
		},
		Klaar: func(err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil && !alleenKolommen(proef, err):
				s.h.Vraag(kit.Foutmelding(err))
			default:
				s.m.bekijk(proef, err)
				s.proef.ververs()
			}
		},
	})
}

// opnieuw goes back to choosing a file.
func (s *scherm) opnieuw() {
	s.m.opnieuw()
	s.proef = nil
	s.bestand.Zet("")
	s.toon()
	s.leesEerder()
	s.Focus()
}

// rapport saves the verdicts on all rows.
func (s *scherm) rapport() {
	rijen := s.m.proef.Rijen
	naam := rapportNaam(s.m.proef.Lijst.Naam)
	kit.Draai(s.h, "Rapport opslaan", func(ctx context.Context, _ *kit.Voortgang) (string, error) { return s.o.Rapport(ctx, naam, rijen) },
		func(pad string, err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil:
				s.h.Vraag(kit.Foutmelding(err))
			case pad != "":
				s.h.Meld(kit.Melding{Tekst: "Rapport opgeslagen: " + pad})
			}
		})
}

// Titel is the name of the screen.
func (s *scherm) Titel() string { return "Importeren" }

// Inhoud is what the shell shows.
func (s *scherm) Inhoud() fyne.CanvasObject { return s.vak }

// Acties are the keys of the screen.
func (s *scherm) Acties() []kit.Actie {
	return []kit.Actie{
		{ID: "import.doe", Naam: "Lijst bekijken of inlezen", Groep: "Importeren", Toets: fyne.KeyReturn, Mod: fyne.KeyModifierControl,
			Doe: s.hoofd},
		{ID: "import.enter", Naam: "Lijst bekijken", Groep: "Importeren", Toets: fyne.KeyReturn,
			Kan: func() bool { return s.m.fase == kiezen }, Doe: s.bekijkBestand},
		{ID: "import.bladeren", Naam: "Bestand kiezen", Groep: "Importeren", Toets: fyne.KeyO, Mod: fyne.KeyModifierControl,
			Kan: func() bool { return s.m.fase == kiezen && s.o.Kies != nil }, Doe: s.blader},
		{ID: "import.terug", Naam: "Ander bestand", Groep: "Importeren", Toets: fyne.KeyEscape,
			Kan: func() bool { return s.m.fase != kiezen }, Doe: s.opnieuw},
	}
}

// hoofd does what the main button of the page does.
func (s *scherm) hoofd() {
	switch s.m.fase {
	case kiezen:
		s.bekijken.Druk()
	case bekeken:
		s.proef.hoofd.Druk()
	case ingelezen:
		s.h.Ga(kit.Route{Scherm: kit.SchermDossiers})
	}
}

// Herlaad reads anew what stands on the screen.
func (s *scherm) Herlaad(poort.Wijzigingen) {
	s.leesEerder()
	if s.m.fase == bekeken && !s.schrijft {
		s.bekijkOpnieuw()
	}
}

// Verlaat lets go: nothing is written before the main button, and the screen is there
// again when the user comes back.
func (s *scherm) Verlaat(ga func()) { ga() }

// Focus gives the keyboard to what is first.
func (s *scherm) Focus() {
	if s.m.fase == kiezen {
		s.bestand.Focus()
		return
	}
	s.proef.Focus()
}
