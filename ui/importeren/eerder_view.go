package importeren

import (
	"context"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/instroom"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// eerdervlak lists the past imports, each of which may be taken back.
type eerdervlak struct {
	s      *scherm
	m      *tabel.Model[eerdere]
	tabel  *kit.Tabel[eerdere]
	knop   *kit.Knop
	inhoud fyne.CanvasObject
}

func newEerdervlak(s *scherm) *eerdervlak {
	e := &eerdervlak{s: s, m: tabel.New(func(r eerdere) string { return strconv.FormatInt(r.id, 10) }, eerderKolommen()...)}
	e.tabel = kit.NewTabel(e.m, kit.LeegVlak(theme.Importeren, "Er is nog niets ingelezen. Kies hierboven uw lijst."))
	e.tabel.BijOpen = func(r eerdere) { s.vraagTerug(r.id) }
	e.tabel.BijLoop = func(eerdere) { e.zetKnop() }
	e.knop = kit.NewKnop("Terugdraaien…", func() {
		if r, ok := e.m.Huidig(); ok {
			s.vraagTerug(r.id)
		}
	})
	kop := kit.NewRegel("Eerder ingelezen").Kop(theme.MaatTitel)
	e.inhoud = container.NewBorder(kit.Marge(0, 0, theme.Stap2, 0, kit.Rij(theme.Stap3, kop, kit.Ruimte(), e.knop)), nil, nil, nil, e.tabel)
	return e
}

func eerderKolommen() []tabel.Kolom[eerdere] {
	kolom := func(id, kop string, breedte float32, tekst func(eerdere) string) tabel.Kolom[eerdere] {
		k := tabel.Tekstkolom(id, kop, breedte, tekst)
		k.Vergelijk = nil // they stand by date
		return k
	}
	wanneer := kolom("wanneer", "Datum", 96, func(e eerdere) string { return e.wanneer })
	wanneer.Rechts = true
	naam := kolom("naam", "Bestand", 240, func(e eerdere) string { return e.naam })
	naam.Rekt = true
	stand := kolom("stand", "Stand", 150, func(e eerdere) string { return map[bool]string{true: "teruggedraaid", false: "ingelezen"}[e.terug] })
	stand.Cel = func(e eerdere) tabel.Cel {
		if e.terug {
			return tabel.Cel{Tekst: "teruggedraaid", Toon: tabel.Zacht}
		}
		return tabel.Cel{Tekst: "ingelezen", Icoon: "vink"}
	}
	return []tabel.Kolom[eerdere]{
		wanneer, naam, kolom("wat", "Dossiers", 190, func(e eerdere) string { return e.wat }),
		kolom("wie", "Door", 150, func(e eerdere) string { return e.wie }), stand,
	}
}

func (e *eerdervlak) ververs() {
	e.m.Zet(e.s.m.eerdereImports())
	e.tabel.Ververs()
	e.zetKnop()
}

func (e *eerdervlak) zetKnop() {
	r, ok := e.m.Huidig()
	e.knop.ZetAan(ok && !r.terug)
}

// leesEerder reads the past imports.
func (s *scherm) leesEerder() {
	var lijst []poort.Import
	s.h.Draai(kit.Taak{
		Naam: "Eerdere imports lezen", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			lijst, err = s.o.Keten.Imports(ctx)
			return err
		},
		Klaar: func(err error) {
			switch {
			case kit.Gestopt(err):
			case err != nil:
				s.h.Meld(kit.Melding{Tekst: kit.Melddoor(err), Niveau: kit.Mislukt})
			default:
				s.m.eerder = lijst
				s.eerder.ververs()
			}
		},
	})
}

// vraagTerug asks whether an import is to be reversed, or says why it cannot be.
func (s *scherm) vraagTerug(id int64) {
	kit.Draai(s.h, "Import nakijken", func(ctx context.Context, _ *kit.Voortgang) (instroom.Terugoordeel, error) {
		return s.o.Keten.MagTerug(ctx, id)
	}, func(o instroom.Terugoordeel, err error) {
		imp, bekend := s.m.importMet(id)
		switch {
		case kit.Gestopt(err):
		case err != nil:
			s.h.Vraag(kit.Foutmelding(err))
		case !o.Mag:
			s.h.Vraag(kit.Informatie("Terugdraaien kan niet meer", terugNiet(o)))
		case bekend:
			v := kit.Gevaarlijk("Import terugdraaien?", terugVraag(imp), "Import terugdraaien", func() { s.draaiTerug(id) })
			s.h.Vraag(v)
		}
	})
}

func (s *scherm) draaiTerug(id int64) {
	s.schrijft = true
	kit.Schrijf(s.h, "Import terugdraaien", func(ctx context.Context) (poort.Wijzigingen, error) {
		return s.o.Keten.DraaiTerug(ctx, id)
	}, func(err error) {
		s.schrijft = false
		switch {
		case kit.Gestopt(err):
		case err != nil:
			s.h.Vraag(kit.Foutmelding(err))
		case s.m.fase == ingelezen && s.m.uitslag.ID == id:
			s.opnieuw()
		default:
			s.leesEerder()
		}
	})
}
