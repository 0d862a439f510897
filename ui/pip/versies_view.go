package pip

import (
	"context"

	"fyne.io/fyne/v2"

	"schakel/domain/kalender"
	"schakel/domain/pip"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// toonKeuze shows the versions that are there, and what new version can be made.
func (s *scherm) toonKeuze() {
	s.keuze.RemoveAll()
	s.eerste = nil
	if len(s.m.in.Dossier.Stand().PIPs) > 0 {
		lijst, besluit := s.versielijst()
		s.keuze.Add(kit.Sectie("Versies", lijst))
		s.eerste = besluit
	}
	s.keuze.Add(kit.Kaart(kit.Sectie("Nieuwe versie maken", s.keuzelijst())))
	s.keuze.Refresh()
}

// keuzelijst gives a button for each kind of version that can be made, and why the others
// cannot.
func (s *scherm) keuzelijst() *fyne.Container {
	lijst := kit.Stapel(theme.Stap3)
	if s.m.zonderIntake() {
		s.eerste = kit.NewHoofdknop("Naar de brede intake", func() { s.ga(kit.SchermIntake, "") })
		lijst.Add(kit.NewAlinea("De brede intake is nog niet afgerond. Het PIP berust daarop: u kunt een concept maken, maar nog niet vaststellen."))
		lijst.Add(kit.Rij(0, kit.Vast(knopbreedte, s.eerste)))
	}
	_, geldt := pip.Geldend(s.m.in.Dossier.Stand().PIPs)
	if geldt {
		lijst.Add(kit.NewAlinea("De inhoud van het geldende PIP komt mee in de nieuwe versie.").Zacht())
	}
	keuzes, hoofd := s.m.keuzes(), !geldt && !s.m.zonderIntake()
	for _, k := range keuzes {
		if k.reden != "" {
			continue
		}
		knop := kit.NewKnop(k.naam, func() { s.begin(k.soort) })
		if s.eerste == nil {
			s.eerste = knop
		}
		if hoofd {
			knop.Soort, hoofd = kit.Hoofd, false
		}
		lijst.Add(kit.Rij(theme.Stap3, kit.Vast(knopbreedte, knop), kit.NewAlinea(k.wanneer)))
	}
	for _, reden := range gesloten(keuzes) {
		lijst.Add(kit.NewAlinea(reden).Zacht())
	}
	return lijst
}

// knopbreedte is that of the buttons of a list: they stand in line.
const knopbreedte = 200

// focusKeuze gives the keyboard to the first thing that can be done without a concept.
func (s *scherm) focusKeuze() {
	if s.eerste != nil {
		s.h.Venster().Canvas().Focus(s.eerste)
	}
}

func (s *scherm) begin(soort pip.Soort) {
	doel, inhoud := s.m.doel(), s.m.begin(soort)
	s.schrijf("Concept maken", "Concept-PIP gemaakt.", func(ctx context.Context) (poort.Wijzigingen, error) { return s.k.BeginPIP(ctx, doel, soort, inhoud) })
}

func (s *scherm) schrijf(naam, gedaan string, werk func(context.Context) (poort.Wijzigingen, error)) {
	kit.Schrijf(s.h, naam, werk, func(err error) {
		if err != nil {
			s.h.Vraag(kit.Foutmelding(err))
			return
		}
		s.h.Meld(kit.Melding{Tekst: gedaan})
	})
}

func (s *scherm) toonVersies() {
	lijst, _ := s.versielijst()
	s.versies.Objects = []fyne.CanvasObject{lijst}
	s.versies.Refresh()
}

// versielijst gives the versions, the newest first, with what can be done with each, and
// the button that opens the newest decision; nil when there is none.
func (s *scherm) versielijst() (lijst *fyne.Container, besluit *kit.Knop) {
	lijst = kit.Stapel(theme.Stap3)
	vv := s.m.in.Dossier.Stand().PIPs
	for i := len(vv) - 1; i >= 0; i-- {
		v := vv[i]
		titel, wat := versieregel(v)
		kop := kit.NewAlinea(titel)
		kop.Vet = true
		knoppen := kit.Vloei(theme.Stap2)
		if v.DocumentID != 0 {
			open := kit.NewKnop("Besluit openen", func() { s.openDocument(v) })
			if besluit == nil {
				besluit = open
			}
			knoppen.Add(open)
		}
		if v.Status != pip.Concept {
			knoppen.Add(kit.NewKnop("Ondertekening", func() { s.vraagOndertekening(v) }))
		}
		if v.Status == pip.Vastgesteld {
			knoppen.Add(kit.NewKnop("Intrekken", func() { s.vraagIntrekken(v) }))
		}
		if v.Status == pip.Concept {
			knoppen.Add(kit.NewKnop("Concept verwijderen", s.vraagVerwijderen))
		}
		lijst.Add(kit.Kaart(kit.Stapel(theme.Stap2, kop, kit.NewAlinea(wat), knoppen)))
	}
	return lijst, besluit
}

func (s *scherm) openDocument(v pip.Stand) {
	kit.Draai(s.h, "Besluit openen", func(ctx context.Context, _ *kit.Voortgang) (poort.Document, error) {
		return s.k.Document(ctx, v.DocumentID)
	},
		func(d poort.Document, err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil:
				s.h.Vraag(kit.Foutmelding(err))
			default:
				s.h.Toon(naamVan(s.m.in.Dossier.Stand().Nummer, v.Nummer, false), d.Bytes)
			}
		})
}

func (s *scherm) vraagVerwijderen() {
	doel := s.m.doel()
	s.h.Vraag(kit.Gevaarlijk("Concept verwijderen?", "Het concept gaat weg, met alles wat u erin schreef.", "Concept verwijderen", func() {
		s.form.Bewaard()
		s.schrijf("Concept verwijderen", "Concept verwijderd.", func(ctx context.Context) (poort.Wijzigingen, error) { return s.k.VerwijderConcept(ctx, doel) })
	}))
}

// gevolgen shows under a dagtekening what follows from it, and at it why it cannot be.
func (s *scherm) gevolgen(dag *kit.Datumveld, onder *fyne.Container) {
	var punten []pip.Punt
	d, plan, id := dag.Waarde(), s.m.klad.Nu, s.m.in.Dossier.ID()
	s.h.Draai(kit.Taak{Naam: "Dagtekening nagaan", Gelijk: kit.Vervang, Na: lijstNa,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			punten, err = s.k.ControleerPIP(ctx, id, plan, d)
			return err
		},
		Klaar: func(err error) {
			onder.RemoveAll()
			if err != nil || d.Leeg() {
				return
			}
			stop, letop := dagoordeel(punten)
			dag.ZetOordeel(stop)
			if stop == "" {
				letop = append(s.m.gevolgen(d), letop...)
			}
			for _, zin := range letop {
				onder.Add(kit.NewAlinea(zin))
			}
			onder.Refresh()
		}})
}

// vraagVast asks once more, with the date and what follows from it.
func (s *scherm) vraagVast() {
	dag := kit.NewDatumveld(kit.Opzet{Naam: pip.VeldDagtekening, Label: "Dagtekening", Plicht: true}, s.m.op)
	dag.Zet(s.m.op)
	gevolgen := kit.Stapel(theme.Stap2)
	for _, zin := range s.m.gevolgen(s.m.op) {
		gevolgen.Add(kit.NewAlinea(zin))
	}
	dag.Bij(func() { s.gevolgen(dag, gevolgen) })
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "PIP vaststellen en dagtekenen?", Tekst: "Het college neemt dit besluit op de dagtekening. Verstuur het op die dag.",
		Velden: []kit.Veld{dag}, Onder: gevolgen, Ja: "PIP vaststellen en dagtekenen", Gevaar: true,
		Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.StelPIPVast(ctx, s.m.doel(), dag.Waarde())
		},
		Klaar: func() {
			if !s.editor.Visible() {
				s.focusKeuze()
			}
			s.h.Meld(kit.Melding{Tekst: "PIP vastgesteld.", Actie: "Besluit openen", Doe: func() {
				if v, ok := s.m.in.Dossier.GeldendPIP(kalender.Datum{}); ok && v.DocumentID != 0 {
					s.openDocument(v)
				}
			}})
		}})
}

func (s *scherm) vraagOndertekening(v pip.Stand) {
	const gevraagd, getekend, geweigerd = 1, 2, 3
	hoe := kit.NewSegmentveld(kit.Opzet{Naam: "ondertekening", Label: "De inburgeraar heeft het plan", Plicht: true},
		kit.Optie[int]{Waarde: gevraagd, Tekst: "Nog niet ondertekend"}, kit.Optie[int]{Waarde: getekend, Tekst: "Ondertekend"}, kit.Optie[int]{Waarde: geweigerd, Tekst: "Geweigerd"})
	hoe.Zet(getekend)
	dag := kit.NewDatumveld(kit.Opzet{Naam: "ondertekeningDatum", Label: "Op", Hulp: "De dag van ondertekenen of weigeren."}, s.m.op)
	dag.Zet(s.m.op)
	if o := v.Ondertekening; !o.Datum.Leeg() {
		dag.Zet(o.Datum)
		hoe.Zet(map[bool]int{true: geweigerd, false: getekend}[o.Geweigerd])
	}
	dag.TotEnMet = s.m.op
	hoe.Bij(func() { dag.ZetAan(hoe.Waarde() != gevraagd) })
	waarom := kit.NewMeerregelveld(kit.Opzet{Naam: "toelichting", Label: "Toelichting"}, 2)
	waarom.Zet(v.Ondertekening.Toelichting)
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "Ondertekening vastleggen", Tekst: "De ondertekening is een vraag, geen plicht. Het PIP geldt ook zonder.",
		Velden: []kit.Veld{hoe, dag, waarom}, Ja: "Ondertekening vastleggen", Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			o := pip.Ondertekening{Gevraagd: true, Toelichting: waarom.Waarde(), Geweigerd: hoe.Waarde() == geweigerd}
			if hoe.Waarde() != gevraagd {
				o.Datum = dag.Waarde()
			}
			return s.k.LegOndertekeningVast(ctx, s.m.doel(), v.Nummer, o)
		}})
}

func (s *scherm) vraagIntrekken(v pip.Stand) {
	dag := kit.NewDatumveld(kit.Opzet{Naam: "intrekkingDatum", Label: "Datum van de intrekking", Plicht: true}, s.m.op)
	dag.Zet(s.m.op)
	waarom := kit.NewMeerregelveld(kit.Opzet{Naam: "intrekkingReden", Label: "Waarom wordt het PIP ingetrokken?", Plicht: true}, 3)
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "PIP intrekken", Tekst: "De inburgeringstermijn verandert hierdoor niet (Wi 11).", Velden: []kit.Veld{dag, waarom}, Ja: "PIP intrekken", Gevaar: true,
		Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.TrekPIPIn(ctx, s.m.doel(), v.Nummer, dag.Waarde(), waarom.Waarde())
		}})
}
