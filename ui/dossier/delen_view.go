package dossier

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// kopregel is the name line: who this is, and the way to intake and PIP.
type kopregel struct {
	s                *scherm
	naam, feiten     *kit.Alinea
	bsn              *kit.Alinea
	toonBSN          *kit.Link
	gesloten         *kit.Badge
	intake, pip      *kit.Knop
	inhoud           fyne.CanvasObject
	regel, bsnEnKnop *fyne.Container
}

func newKopregel(s *scherm) *kopregel {
	k := &kopregel{s: s, naam: kit.NewRegel("").Kop(theme.MaatNaam), feiten: kit.NewRegel("").Zacht(), bsn: kit.NewRegel("").Zacht()}
	k.naam.Krimp, k.feiten.Krimp = true, true
	k.gesloten = kit.NewBadge("", tabel.Zacht)
	k.toonBSN = kit.NewLink("", func() {
		s.m.bsn = !s.m.bsn
		k.toon(s.m.kop())
	})
	k.toonBSN.Klein = true
	k.intake = kit.NewKnop("Brede intake", func() { k.ga(kit.SchermIntake) })
	k.pip = kit.NewKnop("PIP", func() { k.ga(kit.SchermPIP) })
	k.bsnEnKnop = kit.Rij(theme.Stap2, k.bsn, k.toonBSN)
	k.regel = kit.Rij(theme.Stap4, k.bsnEnKnop, k.gesloten, k.feiten)
	knoppen := kit.Rij(theme.Stap2, k.intake, k.pip)
	k.inhoud = container.NewBorder(nil, nil, nil, knoppen, kit.Stapel(theme.Stap1, k.naam, k.regel))
	k.toon(kop{naam: "Dossier " + s.nummer})
	return k
}

func (k *kopregel) ga(scherm string) {
	if k.s.m.er {
		k.s.h.Ga(k.s.m.route(scherm, ""))
	}
}

func (k *kopregel) toon(d kop) {
	naam := d.naam
	if d.schrift != "" {
		naam += "  " + d.schrift
	}
	k.naam.Zet(naam)
	k.feiten.Zet(samen(d.feiten))
	k.bsn.Zet(d.bsn)
	k.toonBSN.Zet(d.bsnKnop)
	k.gesloten.Tekst = d.gesloten
	zicht(k.toonBSN, d.bsnKnop != "")
	zicht(k.gesloten, d.gesloten != "")
	if k.s.m.er {
		k.intake.Zet(k.s.m.intakeKnop())
		k.pip.Zet(k.s.m.pipKnop())
	}
	k.gesloten.Refresh()
	k.bsnEnKnop.Refresh()
	k.regel.Refresh()
	k.inhoud.Refresh()
}

func zicht(o fyne.CanvasObject, aan bool) {
	if aan {
		o.Show()
	} else {
		o.Hide()
	}
}

// persoon is the form of who somebody is, with its button below.
func (s *scherm) persoon() fyne.CanvasObject {
	if s.form == nil {
		s.form = newFormulier(persoonForm(), s.m.op)
		s.form.vul(vanPersoon(s.m.stand().Persoon))
	}
	lijst := kit.NewBlad(kit.Marge(0, theme.Stap5, theme.Stap5, theme.Stap5, s.form.blok))
	bewaar := kit.NewHoofdknop("Persoonsgegevens bewaren", func() { s.bewaarPersoon(func() {}) })
	bewaar.ZetAan(!s.m.inzage.Dossier.Afgesloten())
	onder := kit.OpVlak(theme.KleurKaart, kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap2, theme.Stap5, theme.Stap2, theme.Stap5, kit.Rij(theme.Stap2, kit.Ruimte(), bewaar))))
	return container.NewBorder(nil, onder, nil, nil, lijst)
}

// bewaarPersoon saves the form; errors stand at their fields.
func (s *scherm) bewaarPersoon(klaar func()) {
	if s.form == nil || s.form.Controleer() != nil {
		return
	}
	f, p, doel := s.form, s.form.invoer().persoon(), s.m.doel()
	kit.Schrijf(s.h, "Persoonsgegevens bewaren", func(ctx context.Context) (poort.Wijzigingen, error) {
		return s.k.WijzigPersoon(ctx, doel, p)
	}, func(err error) {
		if err != nil {
			f.ZetFouten(err)
			return
		}
		f.Bewaard()
		s.lees()
		klaar()
	})
}

// blokken shows cards of facts with their buttons.
func (s *scherm) blokken() fyne.CanvasObject {
	uit := kit.Stapel(theme.Stap4)
	for _, b := range s.m.blokken(s.wie) {
		inhoud := kit.Stapel(theme.Stap2)
		for _, p := range b.feiten {
			inhoud.Add(paarregel(p))
		}
		for i, r := range b.regels {
			if i > 0 || len(b.feiten) > 0 {
				inhoud.Add(kit.Lijn())
			}
			inhoud.Add(s.post(r))
		}
		if len(b.regels) == 0 && b.leeg != "" {
			inhoud.Add(kit.NewAlinea(b.leeg).Zacht())
		}
		uit.Add(kit.Kaart(kit.Sectie(b.titel, inhoud, s.knoppen(b.opdrachten)...)))
	}
	return uit
}

func (s *scherm) post(r post) fyne.CanvasObject {
	tekst := kit.Stapel(2, kit.NewAlinea(r.tekst), kit.NewAlinea(r.bij).Zacht())
	return container.NewBorder(nil, nil, nil, kit.Rij(theme.Stap2, s.knoppen(r.opdrachten)...), tekst)
}

func (s *scherm) knoppen(oo []opdracht) []fyne.CanvasObject {
	uit := make([]fyne.CanvasObject, len(oo))
	for i, o := range oo {
		uit[i] = kit.NewKnop(o.knop, func() { s.doe(o) })
	}
	return uit
}

// doe goes where an opdracht leads, or asks what it needs to know.
func (s *scherm) doe(o opdracht) {
	switch {
	case o.route.Scherm != "":
		s.h.Ga(o.route)
	case o.koppel != nil:
		s.vraagKoppel(*o.koppel)
	default:
		s.vraag(o)
	}
}

// termijnen shows every term with its explanation in place.
func (s *scherm) termijnen() fyne.CanvasObject {
	lijst := kit.Stapel(theme.Stap3)
	for i, t := range s.m.termijnen() {
		if i > 0 {
			lijst.Add(kit.Lijn())
		}
		lijst.Add(s.termijn(t))
	}
	return kit.Kaart(kit.Sectie("Termijnen", lijst))
}

func (s *scherm) termijn(t termijn) fyne.CanvasObject {
	waarom := kit.NewWaarom(t.uitleg)
	naam := kit.NewRegel(t.naam)
	naam.Vet, naam.Krimp = true, true
	regel := kit.Rij(theme.Stap3, naam)
	if rest, toon := kit.Urgentie(t.uiterlijk, s.m.op); rest != "" {
		regel.Add(kit.NewBadge(rest, toon))
	}
	if t.gedaan != "" {
		regel.Add(kit.NewBadge(t.gedaan, tabel.Gewoon))
	}
	regel.Add(kit.NewRegel(t.datum))
	regel.Add(waarom.Link)
	blok := kit.Stapel(theme.Stap1, regel, kit.NewAlinea(t.uitkomst).Zacht(), waarom.Paneel)
	waarom.BijOpen = s.vouw
	return blok
}

// documenten shows what is stored; a click opens the very bytes.
func (s *scherm) documenten() fyne.CanvasObject {
	lijst := kit.Stapel(theme.Stap2)
	for i, st := range s.m.stukken() {
		if i > 0 {
			lijst.Add(kit.Lijn())
		}
		titel := kit.Stapel(2, kit.NewAlinea(st.titel), kit.NewAlinea(st.datum).Zacht())
		lijst.Add(container.NewBorder(nil, nil, nil, kit.NewKnop("Openen", func() { s.openStuk(st) }), titel))
	}
	if len(lijst.Objects) == 0 {
		lijst.Add(kit.LeegVlak(theme.Document, "Nog geen documenten. Een vastgesteld PIP komt hier te staan, precies zoals het is verstuurd."))
	}
	formulier := kit.NewKnop("Intakeformulier afdrukken", s.intakeformulier)
	return kit.Kaart(kit.Sectie("Documenten", lijst, formulier))
}

// paarregel is a fact with its name.
func paarregel(p paar) fyne.CanvasObject {
	return container.New(&naamEnWaarde{}, kit.NewAlinea(p.naam).Zacht(), kit.NewAlinea(p.waarde))
}

// naamEnWaarde gives the name a fixed width and the value the rest.
type naamEnWaarde struct{ breedte float32 }

const naamBreed float32 = 210

// kleinerY puts small text on the line of the text beside it.
const kleinerY float32 = 2

func (l *naamEnWaarde) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	l.breedte = s.Width
	b := min(naamBreed, s.Width*2/5)
	legHoog(oo[0], 0, b)
	oo[0].Move(fyne.NewPos(0, kleinerY))
	legHoog(oo[1], b+theme.Stap2, s.Width-b-theme.Stap2)
}

// legHoog gives text its width first, because its height follows from it.
func legHoog(o fyne.CanvasObject, x, breedte float32) {
	o.Resize(fyne.NewSize(breedte, max(o.Size().Height, 1)))
	o.Resize(fyne.NewSize(breedte, o.MinSize().Height))
	o.Move(fyne.NewPos(x, 0))
}

func (l *naamEnWaarde) MinSize(oo []fyne.CanvasObject) fyne.Size {
	if l.breedte > 0 {
		l.Layout(oo, fyne.NewSize(l.breedte, 0))
	}
	return fyne.NewSize(200, max(oo[0].MinSize().Height, oo[1].MinSize().Height))
}
