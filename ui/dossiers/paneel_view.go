package dossiers

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// paneel is the summary of the row under the cursor.
type paneel struct {
	h      kit.Host
	k      *keten.Keten
	nu     dossier.ID
	lijst  *fyne.Container
	open   *kit.Knop
	route  kit.Route // of the dossier that is shown
	inhoud *fyne.Container
}

func newPaneel(h kit.Host, k *keten.Keten) *paneel {
	p := &paneel{h: h, k: k, lijst: kit.Stapel(theme.Stap3)}
	p.open = kit.NewKnop("Dossier openen", func() { p.h.Ga(p.route) })
	onder := kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap3, theme.Stap4, theme.Stap3, theme.Stap4, kit.Rij(0, p.open)))
	p.inhoud = kit.OpVlak(theme.KleurKaart, container.NewBorder(nil, onder, nil, nil, container.NewVScroll(kit.Rondom(theme.Stap4, p.lijst))))
	p.wis()
	return p
}

func (p *paneel) wis() {
	p.nu = 0
	p.lijst.RemoveAll()
	p.lijst.Add(kit.NewAlinea("Hier staat de samenvatting van het dossier dat u aanwijst.").Zacht())
	p.open.ZetAan(false)
}

// toon reads one dossier and shows it; a newer row takes the place of an older one.
func (p *paneel) toon(r dossier.Rij) {
	var i keten.Inzage
	p.nu = r.ID
	p.h.Draai(kit.Taak{
		Naam: "Samenvatting lezen", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			i, err = p.k.Open(ctx, r.ID)
			return err
		},
		Klaar: func(err error) {
			if err == nil && p.nu == r.ID {
				p.teken(vatSamen(i, p.h.Klok().Vandaag()))
			}
		},
	})
}

func (p *paneel) teken(s samenvatting) {
	p.lijst.RemoveAll()
	naam := kit.NewAlinea(s.naam)
	naam.Vet = true
	feiten := kit.Stapel(theme.Stap1)
	for _, f := range s.feiten {
		feiten.Add(kit.NewAlinea(f).Zacht())
	}
	p.lijst.Add(kit.Stapel(theme.Stap1, naam, feiten))
	if len(s.stappen) > 0 {
		p.lijst.Add(kopje("NU TE DOEN", p.stappen(s)))
	}
	schakels := kit.Stapel(theme.Stap1)
	for _, k := range s.keten {
		stand := kit.NewRegel(k.stand).Zacht()
		stand.Krimp = true
		naam := kit.NewRegel(k.naam)
		naam.Vet = k.stip == tabel.StipBezig
		schakels.Add(kit.Rij(theme.Stap2, teken(k.stip), naam, stand))
	}
	p.lijst.Add(kopje("KETEN", schakels))
	p.route = s.route
	p.open.ZetAan(true)
	p.inhoud.Refresh()
}

func (p *paneel) stappen(s samenvatting) fyne.CanvasObject {
	uit := kit.Stapel(theme.Stap2)
	for _, st := range s.stappen {
		blok := kit.Stapel(2, kit.NewAlinea(st.wat))
		if st.reden != "" {
			blok.Add(kit.NewAlinea(st.reden).Zacht())
		}
		if st.rest != "" {
			blok.Add(kit.Rij(0, kit.NewBadge(st.rest, st.toon)))
		}
		uit.Add(blok)
	}
	if s.meer > 0 {
		uit.Add(kit.NewRegel("en nog " + aantal(s.meer)).Zacht())
	}
	return uit
}

func kopje(tekst string, inhoud fyne.CanvasObject) fyne.CanvasObject {
	k := kit.NewRegel(tekst).Zacht()
	k.Vet = true
	return kit.Stapel(theme.Stap2, kit.Lijn(), k, inhoud)
}

// teken gives the drawing of the state of a link.
func teken(s tabel.Stip) fyne.CanvasObject {
	const zijde = 14
	switch s {
	case tabel.StipGedaan:
		return kit.NewTekening(theme.Vink, theme.KleurGedaan, zijde)
	case tabel.StipBezig:
		return kit.NewTekening(theme.Rechts, theme.KleurLink, zijde)
	default:
		return kit.NewTekening(theme.Min, theme.KleurUit, zijde)
	}
}
