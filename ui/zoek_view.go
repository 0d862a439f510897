package ui

import (
	"context"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/dossier"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// zoeker is the search from anywhere: type a name, a number or an action.
type zoeker struct {
	s     *Schil
	veld  *zoekveld
	lijst lijst
	regel *fyne.Container
	acts  []kit.Actie // of the moment it was opened
	sluit func()
}

// Zoek opens the search for a person or an action.
func (s *Schil) Zoek() {
	if s.d.Keten == nil {
		return
	}
	z := &zoeker{s: s, acts: s.Sneltoetsen.Alle(), regel: kit.Stapel(0)}
	z.veld = newZoekveld(z.toets)
	z.veld.OnChanged = z.zoek
	vak := container.NewGridWrap(fyne.NewSize(528, (maxPersonen+maxActies)*zoekRegel))
	vak.Add(z.regel)
	d := kit.Toon(s.Venster().Canvas(), kit.Vraag{
		Titel: "Zoek een persoon of een actie", Inhoud: kit.Stapel(theme.Stap2, z.veld, vak), Breedte: 560, Focus: z.veld,
		Knoppen: []kit.Vraagknop{{Tekst: "Sluiten", Terug: true}},
	})
	z.sluit = d.Sluit
	z.zoek("")
}

// zoek looks in the actions at once and in the dossiers in the background; a newer
// question takes the place of an older one.
func (z *zoeker) zoek(getypt string) {
	if getypt == "" {
		z.toon(zoekActies(z.acts, ""), false)
		return
	}
	var rijen []dossier.Rij
	z.s.Draai(kit.Taak{
		Naam: "Zoeken", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) error {
			l, err := z.s.d.Keten.Zoek(ctx, dossier.Filter{Zoek: getypt, Limiet: maxPersonen})
			rijen = l.Rijen
			return err
		},
		Klaar: func(err error) {
			if err != nil {
				rijen = nil
			}
			z.toon(append(personen(rijen, z.s.Ga), zoekActies(z.acts, getypt)...), true)
		},
	})
}

func (z *zoeker) toon(vv []vondst, gevraagd bool) {
	z.lijst.zet(vv, gevraagd)
	z.teken()
}

func (z *zoeker) teken() {
	z.regel.RemoveAll()
	if len(z.lijst.vondsten) == 0 {
		z.regel.Add(kit.Marge(theme.Stap2, 0, 0, theme.Stap2, kit.NewAlinea("Niets gevonden. Zoek op naam, BSN, V-nummer, geboortedatum of dossiernummer.").Zacht()))
	}
	for i, v := range z.lijst.vondsten {
		z.regel.Add(newZoekregel(v, i == z.lijst.op, func() { z.kies(v) }))
	}
	z.regel.Refresh()
}

func (z *zoeker) kies(v vondst) {
	z.sluit()
	v.doe()
}

// toets moves the choice, follows it or closes the search.
func (z *zoeker) toets(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyUp:
		z.lijst.loop(-1)
	case fyne.KeyDown:
		z.lijst.loop(1)
	case fyne.KeyEscape:
		z.sluit()
		return true
	case fyne.KeyReturn, fyne.KeyEnter:
		if v, ok := z.lijst.gekozen(); ok {
			z.kies(v)
		}
		return true
	default:
		return false
	}
	z.teken()
	return true
}

// zoekveld is an entry that gives arrows, Enter and Escape to its list first.
type zoekveld struct {
	widget.Entry
	toets func(fyne.KeyName) bool
}

func newZoekveld(toets func(fyne.KeyName) bool) *zoekveld {
	v := &zoekveld{toets: toets}
	v.PlaceHolder = "Naam, BSN, V-nummer, geboortedatum of wat u wilt doen"
	v.ExtendBaseWidget(v)
	return v
}

// TypedKey asks the list before the entry.
func (v *zoekveld) TypedKey(ev *fyne.KeyEvent) {
	if !v.toets(ev.Name) {
		v.Entry.TypedKey(ev)
	}
}

// zoekRegel is the height of a line of the list.
const zoekRegel float32 = 30

// zoekregel is one line of the list.
type zoekregel struct {
	widget.BaseWidget
	v   vondst
	aan bool
	doe func()
}

func newZoekregel(v vondst, aan bool, doe func()) *zoekregel {
	r := &zoekregel{v: v, aan: aan, doe: doe}
	r.ExtendBaseWidget(r)
	return r
}

// Tapped chooses the line.
func (r *zoekregel) Tapped(*fyne.PointEvent) { r.doe() }

// MinSize keeps all lines equally high.
func (r *zoekregel) MinSize() fyne.Size { return fyne.NewSize(200, zoekRegel) }

// CreateRenderer draws the line, on a plane when Enter would choose it.
func (r *zoekregel) CreateRenderer() fyne.WidgetRenderer {
	vlak := canvas.NewRectangle(color.Transparent)
	vlak.CornerRadius = 4
	if r.aan {
		vlak.FillColor = theme.Kleur(theme.KleurGekozen)
	}
	naam, bij := kit.NewRegel(r.v.tekst), kit.NewRegel(r.v.bij).Zacht()
	naam.Krimp, naam.Vet = true, r.aan
	return widget.NewSimpleRenderer(container.NewStack(vlak, kit.Marge(0, theme.Stap3, 0, theme.Stap3, kit.Rij(theme.Stap4, naam, bij))))
}
