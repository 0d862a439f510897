package intake

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/persoon"
	"schakel/domain/poort"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// toonOproepen shows what was sent, what comes next, and what can be done now.
func (s *scherm) toonOproepen() {
	s.oproepen.RemoveAll()
	s.brief = nil
	for _, o := range s.m.stand().Intake.Oproepen {
		regel, afloop := oproepregel(o)
		titel := kit.NewAlinea(regel)
		titel.Vet = true
		s.brief = kit.NewLink("Brief afdrukken", func() { s.drukOproep(o.Nummer) })
		s.brief.Klein = true
		s.oproepen.Add(kit.Stapel(2, titel, kit.NewAlinea(afloop), kit.Rij(0, s.brief)))
	}
	if zin := s.m.oproepzin(); zin != "" {
		s.oproepen.Add(kit.NewAlinea(zin))
	}
	if s.m.stand().Intake.Afgerond().Leeg() && !s.m.afrondstappen()[1].kan() {
		s.oproepen.Add(s.knoppen(s.m.oproepstappen()))
	}
	s.oproepen.Refresh()
}

// knoppen gives the steps that can be done now as buttons.
func (s *scherm) knoppen(stappen []knop) *fyne.Container {
	rij := kit.Vloei(theme.Stap2)
	for _, k := range stappen {
		if k.kan() {
			rij.Add(kit.NewKnop(k.tekst, func() { s.doe(k.stap) }))
		}
	}
	return rij
}

// toonAfronden shows the two ways to complete the intake, and what stops them.
func (s *scherm) toonAfronden() {
	i := s.m.stand().Intake
	s.afronden.RemoveAll()
	switch {
	case !i.Gehouden.Leeg():
		s.afronden.Add(kit.NewAlinea("De brede intake is gehouden op " + i.Gehouden.Lang() + "."))
	case !i.BijAfwezigheid.Leeg():
		s.afronden.Add(kit.NewAlinea("De brede intake is op " + i.BijAfwezigheid.Lang() + " bij afwezigheid afgerond: " + i.BijAfwezigheidReden))
	default:
		stappen := s.m.afrondstappen()
		s.afronden.Add(s.knoppen(stappen))
		for _, k := range stappen {
			if !k.kan() {
				s.afronden.Add(kit.NewAlinea(k.tekst + ": " + k.reden).Zacht())
			}
		}
	}
	s.afronden.Refresh()
}

func (s *scherm) toonGesprekken() {
	s.gesprekken.RemoveAll()
	s.gesprekken.Add(kit.NewAlinea(tolkregel(s.m.stand().Persoon)).Zacht())
	gg := s.m.stand().Intake.Gesprekken
	if len(gg) == 0 {
		s.gesprekken.Add(kit.NewAlinea("Er is nog geen gesprek vastgelegd."))
	}
	for _, g := range gg {
		regel := kit.NewAlinea(gesprekregel(g))
		if g.Verslag == "" {
			s.gesprekken.Add(regel)
			continue
		}
		s.gesprekken.Add(kit.Stapel(2, regel, kit.NewUitklap("Verslag van dit gesprek", kit.NewAlinea(g.Verslag))))
	}
	s.gesprekken.Add(kit.Rij(0, kit.NewKnop("Gesprek vastleggen", s.vraagGesprek)))
	s.gesprekken.Refresh()
}

func (s *scherm) toonToets() {
	s.toets.RemoveAll()
	s.toets.Add(kit.NewAlinea(s.m.toetsregel()))
	i := s.m.stand().Intake
	toets, ontheffing := kit.NewKnop("Resultaat vastleggen", s.vraagToets), kit.NewKnop("Ontheffing geven", s.vraagOntheffing)
	if i.Toets.Resultaat != "" {
		toets.Zet("Resultaat verbeteren")
	}
	rij := kit.Vloei(theme.Stap2, toets)
	if i.Toets.Resultaat == "" && i.Ontheffing.Datum.Leeg() {
		rij.Add(ontheffing)
	}
	s.toets.Add(rij)
	s.toets.Refresh()
}

// doe does a step.
func (s *scherm) doe(st stap) {
	switch st {
	case stapOproep:
		s.vraagOproep(s.m.oproepnaam(), dossier.Oproep{}, s.k.RoepOp)
	case stapVerzetten:
		o, _ := s.m.open()
		s.vraagOproep("Afspraak verzetten", o, s.k.VerzetOproep)
	case stapNietVerschenen:
		s.vraagNietVerschenen()
	case stapWaarschuwing:
		s.vraagWaarschuwing()
	case stapHouden:
		s.bewaarDan(s.vraagHouden)
	case stapAfwezig:
		s.bewaarDan(s.vraagAfwezig)
	case stapPIP:
		s.h.Ga(kit.Route{Scherm: kit.SchermPIP, Sleutel: s.route.Sleutel})
	}
}

// oproepschrijver is a use case that takes an oproep.
type oproepschrijver = func(context.Context, keten.Doel, dossier.Oproep) (poort.Wijzigingen, error)

func (s *scherm) datum(naam, label string) *kit.Datumveld {
	v := kit.NewDatumveld(kit.Opzet{Naam: naam, Label: label, Plicht: true}, s.m.op)
	v.Zet(s.m.op)
	return v
}

func (s *scherm) gedaan(zin string) func() {
	return func() { s.h.Meld(kit.Melding{Tekst: zin}) }
}

func (s *scherm) vraagOproep(titel string, was dossier.Oproep, doe oproepschrijver) {
	van := s.datum("oproep", "Datum van de oproep")
	voor := kit.NewDatumveld(kit.Opzet{Naam: "voor", Label: "Verwacht op", Hulp: "Bijvoorbeeld +2w voor over twee weken.", Plicht: true}, s.m.op)
	tijd := kit.NewTekstveld(kit.Opzet{Naam: "tijd", Label: "Tijd", Voorbeeld: "10:00", Breedte: kit.Smal})
	tijd.Lees = leesTijd
	plaats := kit.NewTekstveld(kit.Opzet{Naam: "plaats", Label: "Plaats", Plicht: true, Breedte: kit.Lang})
	velden := []kit.Veld{van, voor, tijd, plaats}
	if !was.Voor.Leeg() {
		voor.Zet(was.Voor)
		tijd.Zet(was.Tijd)
		plaats.Zet(was.Plaats)
		velden = velden[1:]
	}
	kit.VraagIn(s.h, kit.Invulvraag{Titel: titel, Velden: velden, Ja: titel, Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
		return doe(ctx, s.m.doel(), dossier.Oproep{Datum: van.Waarde(), Voor: voor.Waarde(), Tijd: tijd.Waarde(), Plaats: plaats.Waarde()})
	}, Klaar: func() {
		s.gedaan("Oproep vastgelegd. U kunt de brief nu afdrukken.")()
		if s.brief != nil {
			s.h.Venster().Canvas().Focus(s.brief)
		}
	}})
}

func (s *scherm) vraagNietVerschenen() {
	o, _ := s.m.open()
	dag := s.datum("nietVerschenen", "Vastgelegd op")
	reden := kit.NewTekstveld(kit.Opzet{Naam: "reden", Label: "Wat is ervan bekend?", Hulp: "Afgemeld of niet, en waarom."})
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "Niet verschenen", Tekst: fmt.Sprintf("De persoon werd verwacht op %s.", o.Voor.Lang()),
		Velden: []kit.Veld{dag, reden}, Ja: "Niet verschenen vastleggen", Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.MeldNietVerschenen(ctx, s.m.doel(), dag.Waarde(), reden.Waarde())
		}, Klaar: s.gedaan("Niet verschenen vastgelegd.")})
}

func (s *scherm) vraagWaarschuwing() {
	dag := s.datum("waarschuwing", "Datum van de waarschuwing")
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "Waarschuwing vastleggen", Tekst: "De schriftelijke waarschuwing gaat mee met de volgende oproep (Wi 14 lid 1).",
		Velden: []kit.Veld{dag}, Ja: "Waarschuwing vastleggen", Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.Waarschuw(ctx, s.m.doel(), dag.Waarde())
		}, Klaar: s.gedaan("Waarschuwing vastgelegd. Maak nu de volgende oproep.")})
}

func (s *scherm) vraagHouden() {
	dag := s.datum("gehouden", "Gehouden op")
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "Intake gehouden", Tekst: "De brede intake is met de persoon gehouden en alles wat de wet vraagt is vastgelegd. Daarna maakt u het PIP.",
		Velden: []kit.Veld{dag}, Ja: "Intake gehouden", Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.HoudIntake(ctx, s.m.doel(), dag.Waarde())
		}, Klaar: s.gedaan("Brede intake gehouden.")})
}

func (s *scherm) vraagAfwezig() {
	dag := s.datum("bijAfwezigheid", "Afgerond op")
	reden := kit.NewMeerregelveld(kit.Opzet{Naam: "bijAfwezigheidReden", Label: "Waarom, en op welke gegevens?", Plicht: true}, 4)
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "Bij afwezigheid afronden", Tekst: "Na drie oproepen zonder resultaat rondt het college de intake af zonder de persoon (Wi 14 lid 2).",
		Velden: []kit.Veld{dag, reden}, Ja: "Bij afwezigheid afronden", Gevaar: true, Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.RondIntakeAfBijAfwezigheid(ctx, s.m.doel(), dag.Waarde(), reden.Waarde())
		}, Klaar: s.gedaan("Brede intake bij afwezigheid afgerond.")})
}

func (s *scherm) vraagGesprek() {
	st := s.m.stand()
	dag := s.datum("gesprek", "Datum van het gesprek")
	met := kit.NewTekstveld(kit.Opzet{Naam: "met", Label: "Met wie van de gemeente?", Breedte: kit.Middel})
	met.Zet(st.Medewerker)
	taal := kit.NewTekstveld(kit.Opzet{Naam: "taal", Label: "Taal van het gesprek", Breedte: kit.Middel})
	taal.Zet(st.Persoon.Voertaal)
	tolk := kit.NewVinkveld(kit.Opzet{Naam: "tolk", Label: "Met een tolk"})
	tolk.Zet(st.Persoon.Tolk == persoon.Ja)
	alleen := kit.NewVinkveld(kit.Opzet{Naam: "alleen", Label: "Alleen gevoerd, zonder partner of familie"})
	verslag := kit.NewMeerregelveld(kit.Opzet{Naam: "verslag", Label: "Kort verslag"}, 4)
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "Gesprek vastleggen", Velden: []kit.Veld{dag, met, taal, tolk, alleen, verslag}, Ja: "Gesprek vastleggen",
		Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.LegGesprekVast(ctx, s.m.doel(), dossier.Gesprek{Datum: dag.Waarde(), Met: met.Waarde(), Taal: taal.Waarde(),
				Tolk: tolk.Waarde(), Alleen: alleen.Waarde(), Verslag: verslag.Waarde()})
		}, Klaar: s.gedaan("Gesprek vastgelegd.")})
}

func (s *scherm) vraagToets() {
	t := s.m.stand().Intake.Toets
	dag := s.datum("toetsDatum", "Datum van de toets")
	uitslag := kit.NewKeuzeveld(kit.Opzet{Naam: "toetsResultaat", Label: "Resultaat, zoals DUO het meldt", Plicht: true},
		kit.Opties(func(l wet.Leerbaarheid) string { return string(l) }, dossier.Toetsresultaten()...)...)
	if !t.Datum.Leeg() {
		dag.Zet(t.Datum)
		uitslag.Zet(t.Resultaat)
	}
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "Leerbaarheidstoets", Velden: []kit.Veld{dag, uitslag}, Ja: "Resultaat vastleggen",
		Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.LegToetsVast(ctx, s.m.doel(), dossier.Toets{Datum: dag.Waarde(), Resultaat: uitslag.Waarde()})
		}, Klaar: s.gedaan("Resultaat vastgelegd.")})
}

func (s *scherm) vraagOntheffing() {
	dag := s.datum("ontheffing", "Ontheffing gegeven op")
	opGrond := kit.NewSegmentveld(kit.Opzet{Naam: "ontheffingGrond", Label: "Grond", Plicht: true},
		kit.Optie[string]{Waarde: dossier.OntheffingVisueel, Tekst: "Visuele beperking"}, kit.Optie[string]{Waarde: dossier.OntheffingAuditief, Tekst: "Auditieve beperking"})
	reden := kit.NewMeerregelveld(kit.Opzet{Naam: "ontheffingReden", Label: "Waarom kan de persoon de toets niet maken?", Hulp: "Nodig bij een auditieve beperking. Schrijf gevolgen op, geen diagnose."}, 3)
	kit.VraagIn(s.h, kit.Invulvraag{Titel: "Ontheffing van de leerbaarheidstoets", Tekst: "De wet noemt twee gronden (Wi 14 lid 6).", Velden: []kit.Veld{dag, opGrond, reden}, Ja: "Ontheffing geven",
		Werk: func(ctx context.Context) (poort.Wijzigingen, error) {
			return s.k.GeefOntheffing(ctx, s.m.doel(), dossier.Ontheffing{Datum: dag.Waarde(), Grond: opGrond.Waarde(), Reden: reden.Waarde()})
		}, Klaar: s.gedaan("Ontheffing vastgelegd.")})
}

// drukOproep opens the letter of an oproep.
func (s *scherm) drukOproep(nummer int) {
	s.druk(fmt.Sprintf("Oproep-%s-%d.pdf", s.m.stand().Nummer, nummer), func(ctx context.Context) ([]byte, error) {
		return s.k.OproepBrief(ctx, s.m.in.Dossier.ID(), nummer)
	})
}

// drukFormulier opens the form of the intake with what is known.
func (s *scherm) drukFormulier() {
	s.druk(fmt.Sprintf("Intakeformulier-%s.pdf", s.m.stand().Nummer), func(ctx context.Context) ([]byte, error) {
		return s.k.Intakeformulier(ctx, s.m.in.Dossier.ID())
	})
}

func (s *scherm) druk(naam string, maak func(context.Context) ([]byte, error)) {
	kit.Draai(s.h, "Document maken", func(ctx context.Context, _ *kit.Voortgang) ([]byte, error) { return maak(ctx) }, func(pdf []byte, err error) {
		switch {
		case kit.Gestopt(err):
		case err != nil:
			s.h.Vraag(kit.Foutmelding(err))
		default:
			s.h.Toon(naam, pdf)
		}
	})
}
