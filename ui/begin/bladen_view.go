package begin

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/beheer"
	"schakel/domain/persoon"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// blad makes the page of one step: the summary of errors, and under it the content.
func blad(form *kit.Formulier, oo ...fyne.CanvasObject) fyne.CanvasObject {
	return kit.NewBlad(kit.Marge(0, theme.Stap3, theme.Stap4, 0, kit.Stapel(theme.Stap4, append([]fyne.CanvasObject{form}, kit.Kaart(oo...))...)))
}

func (s *scherm) plekblad() *bladzij {
	veld := kit.NewTekstveld(kit.Opzet{Naam: "plek", Label: "Map", Plicht: true, Breedte: 560,
		Hulp: "Bestaat de map nog niet, dan maakt Schakel haar aan."})
	let := kit.NewAandacht("")
	rij := kit.Stapel(theme.Stap3, veld)
	if s.o.KiesMap != nil {
		rij.Add(kit.Rij(0, kit.NewKnop("Map kiezen…", func() { s.kiesMap(veld) })))
	}
	uitleg := kit.NewAlinea("De map bevat persoonsgegevens. Zet haar op een schijf die uw gemeente beveiligt en waarvan zij reservekopieën maakt. De administratie kan maar in één programma tegelijk open staan.")
	uitleg.Kleur = theme.KleurZacht
	b := &bladzij{form: kit.NewFormulier(veld), focus: veld.Focus}
	b.inhoud = blad(b.form, rij, let, uitleg)
	b.lees = func() { s.m.plek = schoonPad(veld.Waarde()) }
	b.vul = func() {
		veld.Zet(s.m.plek)
		let.Zet(s.m.waarschuwing)
	}
	return b
}

func (s *scherm) gemeenteblad() *bladzij {
	naam := kit.NewTekstveld(kit.Opzet{Naam: "naam", Label: "Naam van de gemeente", Plicht: true, Breedte: kit.Middel, Hulp: "Zonder het woord gemeente"})
	code := kit.NewTekstveld(kit.Opzet{Naam: "code", Label: "Gemeentecode", Plicht: true, Breedte: kit.Smal, Hulp: "Vier cijfers, van het CBS", Voorbeeld: "0988"})
	adres := kit.NewMeerregelveld(kit.Opzet{Naam: "adres", Label: "Adres", Plicht: true, Breedte: kit.Lang, Hulp: "Zoals het op de brief staat, elke regel apart"}, 3)
	telefoon := kit.NewTekstveld(kit.Opzet{Naam: "telefoon", Label: "Telefoon", Breedte: kit.Middel, Hulp: "Voor vragen over een brief"})
	telefoon.Lees = persoon.ParseTelefoon
	email := kit.NewTekstveld(kit.Opzet{Naam: "email", Label: "E-mailadres", Breedte: kit.Middel})
	email.Lees = persoon.ParseEmail
	website := kit.NewTekstveld(kit.Opzet{Naam: "website", Label: "Website", Breedte: kit.Middel, Voorbeeld: "www.gemeente.nl"})
	b := &bladzij{form: kit.NewFormulier(naam, code, adres, telefoon, email, website), focus: naam.Focus}
	b.inhoud = blad(b.form, kit.Kolommen(naam, code, adres, telefoon, email, website))
	b.lees = func() {
		g := &s.m.gemeente
		g.Naam, g.Code, g.Adres = naam.Waarde(), code.Waarde(), regels(adres.Waarde())
		g.Telefoon, g.Email, g.Website = telefoon.Waarde(), email.Waarde(), website.Waarde()
	}
	b.vul = func() {
		g := s.m.gemeente
		naam.Zet(g.Naam)
		code.Zet(g.Code)
		adres.Zet(strings.Join(g.Adres, "\n"))
		telefoon.Zet(g.Telefoon)
		email.Zet(g.Email)
		website.Zet(g.Website)
	}
	return b
}

func (s *scherm) huisstijlblad() *bladzij {
	logo := kit.NewLogoveld(s.h, kit.Opzet{Naam: "logo", Label: "Logo", Hulp: "PNG of JPEG"}, s.o.KiesLogo)
	s.logoveld = logo
	kleur := kit.NewKleurveld(kit.Opzet{Naam: "kleur", Label: "Kleur van koppen", Plicht: true})
	brief := kit.NewBriefhoofd()
	b := &bladzij{form: kit.NewFormulier(logo, kleur), focus: kleur.Focus}
	toon := func() {
		g := s.m.gemeente
		brief.Naam, brief.Regels = metGemeente(g.Naam), afzender(g)
		brief.Logo, brief.Kleur = logo.Waarde(), kleur.Waarde()
		if b.inhoud != nil {
			b.inhoud.Refresh() // the logo takes another height
		}
	}
	b.form.Bij(toon)
	voorbeeld := kit.Stapel(theme.Stap2, kit.NewRegel("Zo ziet de eerste bladzijde eruit").Zacht(), brief)
	b.inhoud = blad(b.form, kit.Kolommen(kit.Stapel(theme.Stap4, logo, kleur), voorbeeld))
	b.lees = func() { s.m.gemeente.Logo, s.m.gemeente.Kleur = logo.Waarde(), kleur.Waarde() }
	b.vul = func() {
		logo.Zet(s.m.gemeente.Logo)
		kleur.Zet(s.m.gemeente.Kleur)
		toon()
	}
	return b
}

func (s *scherm) tekenaarblad() *bladzij {
	naam := kit.NewTekstveld(kit.Opzet{Naam: "naam", Label: "Naam", Plicht: true, Breedte: kit.Middel, Hulp: "Zoals onder de brief: voorletters en achternaam"})
	functie := kit.NewTekstveld(kit.Opzet{Naam: "functie", Label: "Functie", Plicht: true, Breedte: kit.Middel, Hulp: "Bijvoorbeeld: afdelingshoofd"})
	mandaat := kit.NewTekstveld(kit.Opzet{Naam: "mandaat", Label: "Mandaatbesluit", Plicht: true, Breedte: kit.Lang,
		Hulp: "Naam en datum van het besluit, bijvoorbeeld: Mandaatbesluit sociaal domein van 12 januari 2026"})
	vanaf := kit.NewDatumveld(kit.Opzet{Naam: "vanaf", Label: "Tekent vanaf", Plicht: true, Hulp: "Een PIP met een eerdere dagtekening kan deze persoon niet tekenen"}, s.m.op)
	later := kit.NewVinkveld(kit.Opzet{Naam: "later", Label: "Dit vul ik later in bij Instellingen. Tot dan kan er geen PIP worden vastgesteld."})
	velden := []kit.Veld{naam, functie, mandaat, vanaf}
	b := &bladzij{form: kit.NewFormulier(naam, functie, mandaat, vanaf, later)}
	vak := kit.Stapel(theme.Stap4, kit.Kolommen(naam, functie), mandaat, vanaf)
	zicht := func() {
		for _, v := range velden {
			if later.Waarde() {
				v.Hide()
			} else {
				v.Show()
			}
		}
		if later.Waarde() {
			vak.Hide()
		} else {
			vak.Show()
		}
		if b.inhoud != nil {
			b.inhoud.Refresh()
		}
	}
	b.form.Bij(zicht)
	b.inhoud = blad(b.form, vak, later)
	b.focus = func() {
		if later.Waarde() {
			later.Focus()
			return
		}
		naam.Focus()
	}
	b.lees = func() {
		s.m.tekenaar = beheer.Ondertekenaar{Naam: naam.Waarde(), Functie: functie.Waarde(), Mandaat: mandaat.Waarde(), Vanaf: vanaf.Waarde()}
		s.m.later = later.Waarde()
	}
	b.vul = func() {
		t := s.m.tekenaar
		naam.Zet(t.Naam)
		functie.Zet(t.Functie)
		mandaat.Zet(t.Mandaat)
		vanaf.Zet(t.Vanaf)
		later.Zet(s.m.later)
		zicht()
	}
	return b
}

func (s *scherm) medewerkerblad() *bladzij {
	naam := kit.NewTekstveld(kit.Opzet{Naam: "naam", Label: "Naam", Plicht: true, Breedte: kit.Middel})
	functie := kit.NewTekstveld(kit.Opzet{Naam: "functie", Label: "Functie", Breedte: kit.Middel, Voorbeeld: "klantmanager inburgering"})
	telefoon := kit.NewTekstveld(kit.Opzet{Naam: "telefoon", Label: "Telefoon", Breedte: kit.Middel, Hulp: "Leeg: het nummer van de gemeente"})
	telefoon.Lees = persoon.ParseTelefoon
	email := kit.NewTekstveld(kit.Opzet{Naam: "email", Label: "E-mailadres", Breedte: kit.Middel, Hulp: "Leeg: het adres van de gemeente"})
	email.Lees = persoon.ParseEmail
	b := &bladzij{form: kit.NewFormulier(naam, functie, telefoon, email), focus: naam.Focus}
	b.inhoud = blad(b.form, kit.Kolommen(naam, functie, telefoon, email))
	b.lees = func() {
		s.m.medewerker = beheer.Medewerker{Naam: naam.Waarde(), Functie: functie.Waarde(), Telefoon: telefoon.Waarde(), Email: email.Waarde(), Actief: true}
	}
	b.vul = func() {
		w := s.m.medewerker
		naam.Zet(w.Naam)
		functie.Zet(w.Functie)
		telefoon.Zet(w.Telefoon)
		email.Zet(w.Email)
	}
	return b
}

// controleblad lists everything that will be written, with the way back to each page.
func (s *scherm) controleblad() *bladzij {
	lijst := kit.Stapel(theme.Stap2)
	b := &bladzij{form: kit.NewFormulier(), lees: func() {}}
	b.inhoud = blad(b.form, lijst)
	b.vul = func() {
		lijst.Objects = nil
		vorige := welkom
		for _, r := range s.m.overzicht() {
			var link fyne.CanvasObject = kit.NewRegel("")
			if r.stap != vorige {
				link = kit.NewLink("Wijzigen", func() { s.naar(r.stap) })
				if vorige != welkom {
					lijst.Add(kit.Lijn())
				}
			}
			vorige = r.stap
			lijst.Add(overzichtrij(r, link))
		}
		b.form.ZetFouten(nil)
		b.inhoud.Refresh()
	}
	b.focus = func() { s.h.Venster().Canvas().Focus(s.hoofd) }
	return b
}

// overzichtrij is one line of the overview: a label, what was filled in, the way back.
func overzichtrij(r regel, link fyne.CanvasObject) fyne.CanvasObject {
	label := kit.NewRegel(r.label)
	label.Kleur = theme.KleurZacht
	return container.New(overzicht{}, label, kit.NewAlinea(r.waarde), link)
}

type overzicht struct{}

// Widths within a line of the overview.
const (
	labelBreed float32 = 130
	linkBreed  float32 = 70
)

// Layout gives label and link their width and the value the rest.
func (overzicht) Layout(oo []fyne.CanvasObject, m fyne.Size) {
	x := float32(0)
	for i, b := range []float32{labelBreed, max(m.Width-labelBreed-linkBreed, 1), linkBreed} {
		oo[i].Resize(fyne.NewSize(b, max(oo[i].Size().Height, 1)))
		oo[i].Resize(fyne.NewSize(b, oo[i].MinSize().Height))
		oo[i].Move(fyne.NewPos(x, 0))
		x += b
	}
}

// MinSize is as high as the value, once that has its width.
func (overzicht) MinSize(oo []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(2*labelBreed+linkBreed, oo[1].MinSize().Height)
}
