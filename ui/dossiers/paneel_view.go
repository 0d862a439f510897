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
	inhoud *fyne.Container
}

func newPaneel(h kit.Host, k *keten.Keten) *paneel {
	p := &paneel{h: h, k: k, lijst: kit.Stapel(theme.Stap3)}
	p.inhoud = kit.OpVlak(theme.KleurKaart, container.NewVScroll(kit.Rondom(theme.Stap4, p.lijst)))
	return p
}

func (p *paneel) wis() {
	p.nu = 0
	p.lijst.RemoveAll()
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
	feiten := kit.Stapel(theme.Stap1)
	for _, f := range s.feiten {
		feiten.Add(kit.NewAlinea(f).Zacht())
	}
	p.lijst.Add(kit.Stapel(theme.Stap1, kit.NewAlinea(s.naam).Kop(theme.MaatTitel), feiten))
	schakels := kit.Stapel(theme.Stap1)
	for _, k := range s.keten {
		stand := kit.NewRegel(k.stand).Zacht()
		stand.Krimp = true
		naam := kit.NewRegel(k.naam)
		naam.Vet = k.stip == tabel.StipBezig
		schakels.Add(kit.Rij(theme.Stap2, teken(k.stip), naam, stand))
	}
	p.lijst.Add(kopje("KETEN", schakels))
	if len(s.stappen) > 0 {
		p.lijst.Add(kopje("NU TE DOEN", p.stappen(s)))
	}
	p.lijst.Add(kit.Rij(0, kit.NewKnop("Dossier openen", func() { p.h.Ga(s.route) })))
	p.inhoud.Refresh()
}

func (p *paneel) stappen(s samenvatting) fyne.CanvasObject {
	uit := kit.Stapel(theme.Stap2)
	for _, st := range s.stappen {
		blok := kit.Stapel(2, kit.NewAlinea(st.wat))
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
