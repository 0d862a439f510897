package dossier

import (
	"context"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/dossier"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/kit/tabel"
	"schakel/ui/theme"
)

// koppelvraag is the dialog that finds the dossier of a member of the household.
type koppelvraag struct {
	s     *scherm
	lid   lidzoek
	doel  keten.Doel
	m     *tabel.Model[dossier.Rij]
	tabel *kit.Tabel[dossier.Rij]
	zoek  *kit.Zoekveld
	fout  *kit.Aandacht
	vlak  *fyne.Container
	d     *kit.Dialoog
}

// The size of the dialog, and how many dossiers it shows: who needs more types more.
const (
	koppelBreed  float32 = 640
	koppelHoog   float32 = 240
	koppelAantal         = 25
)

func (s *scherm) vraagKoppel(lid lidzoek) {
	k := &koppelvraag{s: s, lid: lid, doel: s.m.doel(), fout: kit.NewAandacht("")}
	k.m = tabel.New(func(r dossier.Rij) string { return strconv.FormatInt(int64(r.ID), 10) }, koppelKolommen()...)
	k.tabel = kit.NewTabel(k.m, kit.LeegVlak(theme.Zoek, "Geen dossier gevonden. Zoek op een deel van de naam, op BSN, V-nummer of geboortedatum."))
	k.zoek = kit.NewZoekveld("Zoek het dossier van dit gezinslid", kit.Vol, k.typ)
	k.zoek.BijOmlaag, k.zoek.BijEnter = k.tabel.Focus, k.koppel
	k.tabel.BijBoven = k.zoek.Focus
	k.tabel.BijOpen = func(dossier.Rij) { k.koppel() }
	lijst := container.New(&hoogte{koppelHoog}, k.tabel)
	k.vlak = kit.Stapel(theme.Stap3, k.fout, k.zoek, lijst)
	k.d = kit.Toon(s.h.Venster().Canvas(), kit.Vraag{
		Titel: "Dossier van " + lid.naam, Breedte: koppelBreed, Inhoud: k.vlak,
		Tekst:   "Kies het dossier dat bij dit gezinslid hoort. Beide dossiers verwijzen daarna naar elkaar.",
		Knoppen: []kit.Vraagknop{{Tekst: "Terug", Terug: true}, {Tekst: "Koppelen", Soort: kit.Hoofd, Blijft: true, Doe: k.koppel}},
	})
	k.zoek.Zet(lid.begin)
	k.zoek.Focus()
}

func koppelKolommen() []tabel.Kolom[dossier.Rij] {
	naam := tabel.Tekstkolom("naam", "Naam", 180, func(r dossier.Rij) string { return r.Naam })
	naam.Rekt = true
	geboren := tabel.Tekstkolom("geboren", "Geboren", 100, func(r dossier.Rij) string { return r.Geboortedatum.String() })
	geboren.Rechts = true
	kolommen := []tabel.Kolom[dossier.Rij]{
		naam, geboren,
		tabel.Tekstkolom("nummer", "Dossier", 100, func(r dossier.Rij) string { return r.Nummer }),
	}
	for i := range kolommen {
		kolommen[i].Vergelijk = nil // the store gives them in their order
	}
	return kolommen
}

// typ searches as one types.
func (k *koppelvraag) typ(zoek string) {
	var l keten.Lijst
	k.s.h.Draai(kit.Taak{
		Naam: "Dossier van gezinslid zoeken", Gelijk: kit.Vervang,
		Werk: func(ctx context.Context, _ *kit.Voortgang) (err error) {
			l, err = k.s.k.Zoek(ctx, dossier.Filter{Zoek: zoek, Limiet: koppelAantal})
			return err
		},
		Klaar: func(err error) {
			if err == nil {
				k.m.Zet(k.s.m.kandidaten(l.Rijen))
				k.m.Naar(0)
				k.tabel.Ververs()
				k.meld("")
			}
		},
	})
}

// koppel ties the dossier under the cursor; what is wrong with that stands in the dialog.
func (k *koppelvraag) koppel() {
	r, ok := k.m.Huidig()
	if !ok {
		k.meld("Zoek eerst het dossier en kies het in de lijst.")
		return
	}
	kit.Schrijf(k.s.h, "Gezinslid koppelen", func(ctx context.Context) (poort.Wijzigingen, error) {
		return k.s.k.KoppelGezinslid(ctx, k.doel, k.lid.plek, r.ID)
	}, func(err error) {
		if err != nil {
			k.meld(kit.Melddoor(err))
			return
		}
		k.d.Sluit()
	})
}

// meld says what is wrong, above the search field.
func (k *koppelvraag) meld(zin string) {
	k.fout.Zet(zin)
	k.vlak.Refresh()
}

// hoogte gives what it holds a height of its own.
type hoogte struct{ hoog float32 }

func (l *hoogte) Layout(oo []fyne.CanvasObject, s fyne.Size) {
	for _, o := range oo {
		o.Resize(s)
	}
}

func (l *hoogte) MinSize(oo []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(oo[0].MinSize().Width, l.hoog)
}
