package dossier

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// NieuwMaker gives who builds the form of a new dossier; wie is offered as its medewerker.
func NieuwMaker(k *keten.Keten, b *beheer.Beheer, wie string) kit.Maker {
	return func(h kit.Host, _ kit.Route) kit.Scherm { return newNieuw(h, k, b, wie) }
}

// nieuw is the form of a new dossier.
type nieuw struct {
	h      kit.Host
	k      *keten.Keten
	f      *formulier
	inhoud fyne.CanvasObject
	focus  bool // the form has, or will have, the keyboard
}

func newNieuw(h kit.Host, k *keten.Keten, b *beheer.Beheer, wie string) *nieuw {
	n := &nieuw{h: h, k: k}
	midden := container.NewStack()
	bewaar := kit.NewHoofdknop("Dossier maken", func() { n.bewaar(n.naarDossier) })
	knoppen := kit.Rij(theme.Stap2, kit.Ruimte(), kit.NewKnop("Terug", h.Terug), bewaar)
	boven := kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, kit.NewKop("Nieuw dossier", "Wat u nog niet weet, vult u later aan. De achternaam, de geboortedatum en een BSN of V-nummer zijn nodig."))
	onder := kit.OpVlak(theme.KleurKaart, kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap2, theme.Stap5, theme.Stap2, theme.Stap5, knoppen)))
	n.inhoud = container.NewBorder(boven, onder, nil, nil, midden)
	n.bouw(midden, nil, wie)
	kit.Draai(h, "Medewerkers lezen", func(ctx context.Context, _ *kit.Voortgang) ([]string, error) { return medewerkers(ctx, b) },
		func(namen []string, err error) {
			if err == nil && !n.f.Gewijzigd() {
				n.bouw(midden, namen, wie)
				if n.focus {
					n.f.focus()
				}
			}
		})
	return n
}

// medewerkers gives who can be given a dossier.
func medewerkers(ctx context.Context, b *beheer.Beheer) ([]string, error) {
	i, err := b.Instellingen(ctx)
	var namen []string
	for _, m := range i.Medewerkers {
		if m.Actief {
			namen = append(namen, m.Naam)
		}
	}
	return namen, err
}

func (n *nieuw) bouw(midden *fyne.Container, namen []string, wie string) {
	n.f = newFormulier(nieuwForm(namen), n.h.Klok().Vandaag())
	n.f.vul(nieuwInvoer(wie))
	midden.Objects = []fyne.CanvasObject{kit.NewBlad(kit.Marge(0, theme.Stap5, theme.Stap5, theme.Stap5, n.f.blok))}
	midden.Refresh()
}

// bewaar makes the dossier; errors stand at their fields.
func (n *nieuw) bewaar(klaar func(nummer string)) {
	if n.f.Controleer() != nil {
		return
	}
	g, nummer := n.f.invoer().gegevens(), ""
	kit.Schrijf(n.h, "Dossier maken", func(ctx context.Context) (poort.Wijzigingen, error) {
		id, w, err := n.k.VoegToe(ctx, g)
		if err == nil {
			nummer, err = n.nummer(ctx, id)
		}
		return w, err
	}, func(err error) {
		if err != nil {
			n.f.ZetFouten(err)
			return
		}
		n.f.Bewaard()
		klaar(nummer)
	})
}

func (n *nieuw) nummer(ctx context.Context, id dossier.ID) (string, error) {
	i, err := n.k.Open(ctx, id)
	return i.Dossier.Stand().Nummer, err
}

func (n *nieuw) naarDossier(nummer string) {
	n.h.Ga(kit.Route{Scherm: kit.SchermDossier, Sleutel: nummer})
}

// Titel names the screen.
func (n *nieuw) Titel() string { return "Nieuw dossier" }

// Inhoud gives the screen.
func (n *nieuw) Inhoud() fyne.CanvasObject { return n.inhoud }

// Acties gives the keys of the form.
func (n *nieuw) Acties() []kit.Actie {
	return []kit.Actie{
		{ID: "nieuw.bewaar", Naam: "Dossier maken", Groep: "Nieuw dossier", Toets: fyne.KeyS, Mod: fyne.KeyModifierControl, Doe: func() { n.bewaar(n.naarDossier) }},
		{ID: "nieuw.terug", Naam: "Terug", Groep: "Nieuw dossier", Toets: fyne.KeyEscape, Doe: n.h.Terug},
	}
}

// Herlaad has nothing to read.
func (n *nieuw) Herlaad(poort.Wijzigingen) {}

// Verlaat guards what was typed.
func (n *nieuw) Verlaat(ga func()) {
	n.f.Verlaat(n.h, func(klaar func()) { n.bewaar(func(string) { klaar() }) }, ga)
}

// Focus puts the keyboard in the first field.
func (n *nieuw) Focus() {
	n.focus = true
	n.f.focus()
}
