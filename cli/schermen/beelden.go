package schermen

import (
	"fyne.io/fyne/v2"

	"schakel/domain/pip"
	"schakel/ui/kit"
)

// Parts of the screens that are opened by name.
const (
	deelKalender = "kalender"
	deelBeleid   = "beleid"
)

// eersteKeer draws the first run, the screens while there is nothing yet, and the reading
// of the first list.
func eersteKeer() []beeld {
	verder := func(h *hand) { h.ctrl(fyne.KeyReturn) }
	return []beeld{
		{"begin-welkom", nil},
		{"begin-map", func(h *hand) { h.klik("Nieuwe administratie") }},
		{"begin-gemeente", verder},
		{"begin-gemeente-fout", func(h *hand) { h.typ("Maasbroek", "9998"); verder(h) }},
		{"begin-gemeente-ingevuld", func(h *hand) {
			h.typ("Markt 1")
			h.toets(fyne.KeyReturn)
			h.typ("9990 AA Maasbroek", "0999-12 34 56", "inburgering@maasbroek.example", "www.maasbroek.example")
		}},
		{"begin-huisstijl", verder},
		{"begin-ondertekenaar", func(h *hand) {
			verder(h)
			h.typ("A. de Boer", "afdelingshoofd Werk en Inkomen", "Mandaatbesluit sociaal domein van 12 januari 2026")
		}},
		{"begin-medewerker", func(h *hand) { verder(h); h.typ("R. Jansen", "klantmanager inburgering") }},
		{"begin-nakijken", verder},
		{"leeg-vandaag", verder},
		{"leeg-dossiers", func(h *hand) { h.ctrl(fyne.Key2) }},
		{"importeren", func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermImporteren}) }},
		{"importeren-voorproef", func(h *hand) { h.ctrl(fyne.KeyO) }},
		{"importeren-vraag", func(h *hand) { h.klik("Vraag") }},
		{"importeren-kolommen", func(h *hand) { h.klik("Kolommen") }},
		{"importeren-uitslag", verder},
		{"importeren-terugdraaien", func(h *hand) { h.klik("Terugdraaien…") }},
	}
}

// werk draws the screens of a municipality that is at work.
func werk(m mensen) []beeld {
	uit := []beeld{
		{"vandaag", func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermVandaag}) }},
		{"vandaag-waarom", func(h *hand) { h.toets(fyne.KeyF2) }},
		{"dossiers", func(h *hand) { h.ctrl(fyne.Key2) }},
		{"dossiers-paneel", func(h *hand) { h.toets(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown) }},
		{"dossiers-zoeken", func(h *hand) {
			h.ga(kit.Route{Scherm: kit.SchermVandaag})
			h.ga(kit.Route{Scherm: kit.SchermDossiers})
			h.typ(m.zoek)
		}},
		{"dossiers-niets", func(h *hand) { h.typ("qqq") }},
	}
	uit = append(uit, dossiers(m)...)
	uit = append(uit, intake(m)...)
	uit = append(uit, plan(m)...)
	return append(uit, overig(m)...)
}

func dossiers(m mensen) []beeld {
	naar := func(nummer, deel string) func(*hand) {
		return func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: nummer, Deel: deel}) }
	}
	uit := []beeld{{"dossier-asiel", naar(m.asiel, kit.DeelOverzicht)}}
	for _, deel := range []string{kit.DeelPersoon, kit.DeelStart, kit.DeelGezin, kit.DeelTraject, kit.DeelTermijnen, kit.DeelDocumenten} {
		uit = append(uit, beeld{"dossier-asiel-" + deel, naar(m.asiel, deel)})
	}
	return append(uit,
		beeld{"dossier-waarom", func(h *hand) { naar(m.asiel, kit.DeelTermijnen)(h); h.klik("waarom?") }},
		beeld{"dossier-gezin", naar(m.gezin, kit.DeelOverzicht)},
		beeld{"dossier-gezin-" + kit.DeelTermijnen, naar(m.gezin, kit.DeelTermijnen)},
		beeld{"dossier-overig", naar(m.overig, kit.DeelOverzicht)},
		beeld{"dossier-bezig", naar(m.concept, kit.DeelOverzicht)},
		beeld{"dossier-wacht", naar(m.wacht, kit.DeelOverzicht)},
		beeld{"dossier-wacht-" + kit.DeelStart, naar(m.wacht, kit.DeelStart)},
		beeld{"dossier-dialoog", func(h *hand) { naar(m.asiel, kit.DeelGezin)(h); h.klik("Gezinslid toevoegen") }},
		beeld{"dossier-dialoog-fout", func(h *hand) { h.klik("Vastleggen") }},
		beeld{"dossier-persoon-fout", func(h *hand) {
			naar(m.asiel, kit.DeelPersoon)(h)
			for range 4 {
				h.toets(fyne.KeyTab)
			}
			h.ctrl(fyne.KeyA)
			h.typ("123456789")
			h.ctrl(fyne.KeyS)
		}},
		beeld{"nieuw-dossier", func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermNieuw}) }},
		beeld{"nieuw-dossier-keuze", func(h *hand) { h.toets(fyne.KeyDown) }},
		beeld{"nieuw-dossier-fout", func(h *hand) { h.toets(fyne.KeyEscape); h.ctrl(fyne.KeyS) }},
	)
}

func intake(m mensen) []beeld {
	naar := func(nummer, veld string) func(*hand) {
		return func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermIntake, Sleutel: nummer, Deel: veld}) }
	}
	return []beeld{
		{"intake", naar(m.intake, "")},
		{"intake-toets", naar(m.intake, "toetsResultaat")},
		{"intake-opleiding", naar(m.intake, "opleiding")},
		{"intake-omstandigheden", naar(m.intake, "zelfredzaamheid")},
		{"intake-afronden", naar(m.intake, "afronden")},
		{"intake-gesprek", func(h *hand) { naar(m.intake, "oproep")(h); h.klik("Gesprek vastleggen") }},
		{"intake-oproep", func(h *hand) {
			naar(m.nieuw, "oproep")(h)
			if h.heeft("Oproepen") {
				h.toets(fyne.KeyReturn)
			}
		}},
		{"intake-begin", naar(m.nieuw, "")},
	}
}

func plan(m mensen) []beeld {
	naar := func(nummer, veld string) func(*hand) {
		return func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermPIP, Sleutel: nummer, Deel: veld}) }
	}
	uit := []beeld{{"pip", naar(m.concept, "")}}
	for _, veld := range []string{pip.VeldLeerroute, "knm", pip.VeldBegeleiding, pip.VeldMotivering} {
		uit = append(uit, beeld{"pip-" + veld, naar(m.concept, veld)})
	}
	return append(uit,
		beeld{"pip-voorbeeld", func(h *hand) { h.klik("Voorbeeld") }},
		beeld{"pip-voorbeeld-verder", func(h *hand) { h.toets(fyne.KeyPageDown) }},
		beeld{"pip-versies", func(h *hand) { h.klik("Versies") }},
		beeld{"pip-begin", naar(m.zonderPlan, "")},
		beeld{"pip-vastgesteld", naar(m.asiel, "")},
	)
}

func overig(m mensen) []beeld {
	naar := func(deel string) func(*hand) {
		return func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermInstellingen, Deel: deel}) }
	}
	uit := []beeld{{"importeren-eerder", func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermImporteren}) }}}
	for _, deel := range []string{"gemeente", "ondertekenaars", "medewerkers", deelKalender, deelBeleid, "wet"} {
		uit = append(uit, beeld{"instellingen-" + deel, naar(deel)})
	}
	return append(uit,
		beeld{"instellingen-dialoog", func(h *hand) { naar(deelBeleid)(h); h.klik("Wijzigen…") }},
		beeld{"zoek", func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermVandaag}); h.ctrl(fyne.KeyK) }},
		beeld{"zoek-persoon", func(h *hand) { h.typ(m.zoek) }},
		beeld{"zoek-actie", func(h *hand) { h.leeg(); h.ctrl(fyne.KeyK); h.typ("nieuw") }},
		beeld{"toetsen", func(h *hand) { h.leeg(); h.toets(fyne.KeyF1) }},
		beeld{"wie-werkt", func(h *hand) { h.leeg(); h.host.KiesWie() }},
		beeld{"smal-vandaag", func(h *hand) { h.leeg(); h.maak(1024, 700) }},
		beeld{"smal-dossier", func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: m.asiel}) }},
		beeld{"smal-pip", func(h *hand) { h.ga(kit.Route{Scherm: kit.SchermPIP, Sleutel: m.concept}) }},
	)
}
