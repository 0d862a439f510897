package ui

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"schakel/domain/domaintest"
	"schakel/domain/persoon"
	"schakel/ui/kit"
	"schakel/ui/kit/kittest"
)

// langeMensen have names as long as they come.
func langeMensen() [][]domaintest.Optie {
	uit := metGezin(true)
	p := domaintest.Persoon(domaintest.MetNummer(9), func(p *persoon.Persoon) {
		p.Naam = persoon.Naam{Voornamen: "Maria Conceição Wilhelmina Theodora", Tussenvoegsel: "van der", Achternaam: "Meulen-Habtemariam Gebreselassie", EigenSchrift: "ገብረሥላሴ"}
		p.Adres.Straat, p.Email = "Burgemeester Jonkheer van den Bosch van Rosenthalstraat", "maria.conceicao.van.der.meulen-habtemariam@voorbeeldgemeente.nl"
	})
	return append(uit, []domaintest.Optie{domaintest.Gemaakt("2026-01-05"), domaintest.Met(p), domaintest.Medewerker("Wilhelmina van den Oudenhoven-Janssen"),
		domaintest.Kennisgeving("2026-09-01"), domaintest.Ingeschreven("2026-09-08"), domaintest.Intake("2026-10-20")})
}

// valtEraf names the buttons of which a part lies beyond the right of the window.
func (p *proef) valtEraf() []string {
	var uit []string
	breed := p.w.Canvas().Size().Width
	for _, k := range zie[*kit.Knop](p) {
		if x := fyne.CurrentApp().Driver().AbsolutePositionForObject(k).X; x < 0 || x+k.Size().Width > breed+1 {
			uit = append(uit, k.Tekst)
		}
	}
	return uit
}

func TestNothingFallsOffASmallWindow(t *testing.T) {
	for _, maat := range []fyne.Size{{Width: 1366, Height: 768}, {Width: 1093, Height: 614}, {Width: 683, Height: 384}} { // 100%, 125% and 200%
		t.Run(fmt.Sprint(maat.Width), func(t *testing.T) {
			p := open(t, langeMensen())
			for _, r := range []kit.Route{
				{Scherm: kit.SchermDossiers}, {Scherm: kit.SchermNieuw, Sleutel: "2026-0001", Deel: "0"},
				dossierRoute("2026-0004", ""), dossierRoute("2026-0004", kit.DeelPersoon), dossierRoute("2026-0001", kit.DeelGezin),
				dossierRoute("2026-0004", kit.DeelStart), dossierRoute("2026-0004", kit.DeelTraject), dossierRoute("2026-0004", kit.DeelTermijnen),
			} {
				p.ga(r)
				kittest.Maat(p.w, maat.Width, maat.Height)
				if weg := p.valtEraf(); len(weg) > 0 {
					t.Errorf("%s %s: off the window are %q", r.Scherm, r.Deel, weg)
				}
				if r.Scherm == kit.SchermDossier && r.Deel == "" {
					p.ziet("Tijdlijn") // not cut short by what stands beside it
				}
				if m := p.w.Content().MinSize(); m.Width > maat.Width {
					t.Errorf("%s %s needs %v", r.Scherm, r.Deel, m)
				}
				p.beeld(fmt.Sprintf("smal-%v-%s-%s", maat.Width, r.Scherm, r.Deel))
			}
		})
	}
}

func TestALowWindowScrollsToWhatHasTheKeyboard(t *testing.T) {
	p := open(t, langeMensen())
	p.ga(dossierRoute("2026-0001", kit.DeelGezin))
	kittest.Maat(p.w, 683, 384)
	p.klik("Verwijderen")
	p.ziet("Gezinslid verwijderen?")
	p.klik("Terug")
	p.beeld("smal-gescrold")
	p.ga(kit.Route{Scherm: kit.SchermDossiers})
	kittest.Maat(p.w, 683, 384)
	p.toets(fyne.KeyDown, fyne.KeyDown)
	p.beeld("smal-lijst-gescrold")
	p.toets(fyne.KeyReturn)
	p.is(dossierRoute("2026-0002", ""))
}
