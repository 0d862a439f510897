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

// toonKeuze shows what new version can be made, and the versions that are there.
func (s *scherm) toonKeuze() {
	s.keuze.RemoveAll()
	lijst := kit.Stapel(theme.Stap3)
	hoofd := false
	for _, k := range s.m.keuzes() {
		knop := kit.NewKnop(k.naam, func() { s.begin(k.soort) })
		if k.reden == "" && !hoofd {
			knop.Soort, hoofd = kit.Hoofd, true
		}
		knop.ZetAan(k.reden == "")
		uitleg := k.wanneer
		if k.reden != "" {
			uitleg = k.reden
		}
		lijst.Add(kit.Rij(theme.Stap3, kit.Vast(180, knop), kit.NewAlinea(uitleg)))
	}
	s.keuze.Add(kit.Kaart(kit.Sectie("Nieuwe versie maken", kit.Stapel(theme.Stap3,
		kit.NewAlinea("De inhoud van het geldende PIP komt mee in de nieuwe versie.").Zacht(), lijst))))
	if len(s.m.in.Dossier.Stand().PIPs) > 0 {
		s.keuze.Add(kit.Sectie("Versies", s.versielijst()))
	}
	s.keuze.Refresh()
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
	s.versies.Objects = []fyne.CanvasObject{s.versielijst()}
	s.versies.Refresh()
}

// versielijst gives the versions, the newest first, with what can be done with each.
func (s *scherm) versielijst() *fyne.Container {
	lijst := kit.Stapel(theme.Stap3)
	vv := s.m.in.Dossier.Stand().PIPs
	for i := len(vv) - 1; i >= 0; i-- {
		v := vv[i]
		titel, wat := versieregel(v)
		kop := kit.NewAlinea(titel)
		kop.Vet = true
		knoppen := kit.Vloei(theme.Stap2)
		if v.DocumentID != 0 {
			knoppen.Add(kit.NewKnop("Besluit openen", func() { s.openDocument(v) }))
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
	return lijst
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

// vraagVast asks once more, with the date and what follows from it.
func (s *scherm) vraagVast() {
	dag := kit.NewDatumveld(kit.Opzet{Naam: pip.VeldDagtekening, Label: "Dagtekening", Plicht: true}, s.m.op)
	dag.Zet(s.m.op)
	gevolgen := kit.Stapel(theme.Stap2)
	toon := func() {
		gevolgen.RemoveAll()
		if d := dag.Waarde(); !d.Leeg() {
			for _, zin := range s.m.gevolgen(d) {
				gevolgen.Add(kit.NewAlinea(zin))
			}
		}
		gevolgen.Refresh()
	}
	dag.Bij(toon)
	toon()
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "PIP vaststellen en dagtekenen?", Tekst: "Het college neemt dit besluit op de dagtekening. Verstuur het op die dag.",
		Velden: []kit.Veld{dag}, Onder: gevolgen, Ja: "PIP vaststellen en dagtekenen", Gevaar: true,
		Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.StelPIPVast(ctx, s.m.doel(), dag.Waarde())
		},
		Klaar: func() {
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
	dag := kit.NewDatumveld(kit.Opzet{Naam: "datum", Label: "Op"}, s.m.op)
	dag.Zet(s.m.op)
	dag.TotEnMet = s.m.op
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
