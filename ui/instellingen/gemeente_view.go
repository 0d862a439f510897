package instellingen

import (
	"errors"
	"strings"

	"fyne.io/fyne/v2"

	"schakel/domain/beheer"
	"schakel/domain/fout"
	"schakel/domain/persoon"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// gemeentevlak is the form of the municipality with its huisstijl.
type gemeentevlak struct {
	s                                                    *scherm
	form                                                 *kit.Formulier
	naam, code, adres, bezwaar, telefoon, email, website *kit.Tekstveld
	kleur                                                *kit.Kleurveld
	logo                                                 *kit.Logoveld
	brief                                                *kit.Briefhoofd
	raad                                                 *kit.Aandacht
	inhoud                                               fyne.CanvasObject
	velden                                               []kit.Veld
}

func newGemeentevlak(s *scherm) *gemeentevlak {
	g := &gemeentevlak{s: s}
	g.naam = kit.NewTekstveld(kit.Opzet{Naam: "naam", Label: "Naam van de gemeente", Plicht: true, Breedte: kit.Middel, Hulp: "Zonder het woord gemeente"})
	g.code = kit.NewTekstveld(kit.Opzet{Naam: "code", Label: "Gemeentecode", Plicht: true, Breedte: kit.Smal, Hulp: "Vier cijfers, van het CBS", Voorbeeld: "0988"})
	g.adres = kit.NewMeerregelveld(kit.Opzet{Naam: "adres", Label: "Adres", Breedte: kit.Lang, Hulp: "Zoals het op de brief staat, elke regel apart"}, 3)
	g.bezwaar = kit.NewMeerregelveld(kit.Opzet{Naam: "bezwaarAdres", Label: "Adres voor bezwaar", Breedte: kit.Lang, Hulp: "Leeg: het gewone adres"}, 3)
	g.telefoon = kit.NewTekstveld(kit.Opzet{Naam: "telefoon", Label: "Telefoon", Breedte: kit.Middel})
	g.telefoon.Lees = persoon.ParseTelefoon
	g.email = kit.NewTekstveld(kit.Opzet{Naam: "email", Label: "E-mailadres", Breedte: kit.Middel})
	g.email.Lees = persoon.ParseEmail
	g.website = kit.NewTekstveld(kit.Opzet{Naam: "website", Label: "Website", Breedte: kit.Middel})
	g.logo = kit.NewLogoveld(s.h, kit.Opzet{Naam: "logo", Label: "Logo", Hulp: "PNG of JPEG"}, s.o.Logo)
	g.kleur = kit.NewKleurveld(kit.Opzet{Naam: "kleur", Label: "Kleur van koppen"})
	g.brief = kit.NewBriefhoofd()
	g.raad = kit.NewAandacht("")
	g.velden = []kit.Veld{g.naam, g.code, g.adres, g.bezwaar, g.telefoon, g.email, g.website, g.logo, g.kleur}
	g.form = kit.NewFormulier(g.velden...)
	g.form.Bij(func() { g.toonBrief(); s.werkBij() })
	gegevens := kit.Kaart(kit.NewRegel("Gemeente").Kop(theme.MaatTitel), kit.Kolommen(g.naam, g.code, g.adres, g.bezwaar, g.telefoon, g.email, g.website))
	voorbeeld := kit.Stapel(theme.Stap2, kit.NewRegel("Zo ziet de eerste bladzijde eruit").Zacht(), g.brief)
	stijl := kit.Kaart(kit.NewRegel("Huisstijl").Kop(theme.MaatTitel), kit.Kolommen(kit.Stapel(theme.Stap4, g.logo, g.kleur), voorbeeld))
	g.inhoud = kit.NewBlad(kit.Marge(0, theme.Stap3, theme.Stap4, 0, kit.Stapel(theme.Stap4, g.form, g.raad, gegevens, stijl)))
	return g
}

func (g *gemeentevlak) object() fyne.CanvasObject { return g.inhoud }
func (g *gemeentevlak) focus()                    { g.naam.Focus() }

// vul fills the fields with the model.
func (g *gemeentevlak) vul() {
	w := g.s.m.gemeente()
	g.naam.Zet(w.naam)
	g.code.Zet(w.code)
	g.adres.Zet(w.adres)
	g.bezwaar.Zet(w.bezwaar)
	g.telefoon.Zet(w.telefoon)
	g.email.Zet(w.email)
	g.website.Zet(w.website)
	g.kleur.Zet(w.kleur)
	g.logo.Zet(w.logo)
	g.form.ZetFouten(nil)
}

func (g *gemeentevlak) ververs() {
	g.toonBrief()
	g.raad.Zet(g.s.m.zonderAdres())
}

// waarde gives what stands in the fields.
func (g *gemeentevlak) waarde() gemeente {
	return gemeente{
		naam: g.naam.Waarde(), code: g.code.Waarde(), adres: g.adres.Waarde(), bezwaar: g.bezwaar.Waarde(),
		telefoon: g.telefoon.Waarde(), email: g.email.Waarde(), website: g.website.Waarde(), kleur: g.kleur.Waarde(), logo: g.logo.Waarde(),
	}
}

// kent tells whether an error is about one of the fields.
func (g *gemeentevlak) kent(err error) bool {
	var f *fout.Fout
	if !errors.As(err, &f) {
		return false
	}
	for _, v := range g.velden {
		if v.Naam() == f.Veld {
			return true
		}
	}
	return false
}

// toonBrief draws the letterhead with what stands in the fields.
func (g *gemeentevlak) toonBrief() {
	w := g.waarde()
	g.brief.Naam = "Gemeente " + w.naam
	g.brief.Regels = afzender(beheer.Gemeente{Adres: regels(w.adres), Telefoon: w.telefoon, Website: w.website})
	g.brief.Logo, g.brief.Kleur = w.logo, w.kleur
	g.brief.Refresh()
}

// afzender is what the letterhead shows under the name.
func afzender(g beheer.Gemeente) []string {
	uit := append([]string{}, g.Adres...)
	for _, s := range []string{g.Telefoon, g.Website} {
		if s = strings.TrimSpace(s); s != "" {
			uit = append(uit, s)
		}
	}
	return uit
}
