package dossier

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"schakel/domain/dossier"
	"schakel/domain/fout"
	"schakel/domain/gebruik/beheer"
	"schakel/domain/gebruik/keten"
	"schakel/domain/poort"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// NieuwMaker gives who builds the form of a new dossier; wie is offered as its medewerker.
// With a Sleutel it is for a member of that dossier's household, at the place Deel (from 0).
func NieuwMaker(k *keten.Keten, b *beheer.Beheer, wie string) kit.Maker {
	return func(h kit.Host, r kit.Route) kit.Scherm { return newNieuw(h, k, b, wie, r) }
}

// nieuw is the form of a new dossier.
type nieuw struct {
	h      kit.Host
	k      *keten.Keten
	f      *formulier
	kop    *kit.Kop
	lid    *lidVoorDossier // nil: for nobody's household
	midden *fyne.Container
	inhoud fyne.CanvasObject
	vraag  func(context.Context) (begin, error)
	begon  invoer // what the form begins with while nothing was read
	focus  bool   // the form has, or will have, the keyboard
	op     bool   // a dossier was made with this form: it begins anew when one comes back
}

// begin is what the form begins with.
type begin struct {
	namen  []string // who can be given the dossier
	lid    *lidVoorDossier
	invoer invoer
}

func newNieuw(h kit.Host, k *keten.Keten, b *beheer.Beheer, wie string, r kit.Route) *nieuw {
	n := &nieuw{h: h, k: k, kop: kit.NewKop("Nieuw dossier", "Wat u nog niet weet, vult u later aan. De achternaam, de geboortedatum en een BSN of V-nummer zijn nodig.")}
	n.midden, n.begon = container.NewStack(), nieuwInvoer(wie)
	n.vraag = func(ctx context.Context) (begin, error) { return n.lees(ctx, b, wie, r) }
	bewaar := kit.NewHoofdknop("Dossier maken", func() { n.bewaar(n.naarDossier) })
	knoppen := kit.Rij(theme.Stap2, kit.Ruimte(), kit.NewKnop("Terug", h.Terug), bewaar)
	boven := kit.Marge(theme.Stap4, theme.Stap5, theme.Stap3, theme.Stap5, n.kop)
	onder := kit.OpVlak(theme.KleurKaart, kit.Stapel(0, kit.Lijn(), kit.Marge(theme.Stap2, theme.Stap5, theme.Stap2, theme.Stap5, knoppen)))
	n.inhoud = container.NewBorder(boven, onder, nil, nil, n.midden)
	n.start()
	return n
}

// start shows the form as it begins, and what is known once that was read.
func (n *nieuw) start() {
	n.op = false
	n.bouw(begin{invoer: n.begon})
	kit.Draai(n.h, "Nieuw dossier voorbereiden", func(ctx context.Context, _ *kit.Voortgang) (begin, error) { return n.vraag(ctx) },
		func(bg begin, err error) {
			if err != nil {
				n.h.Vraag(kit.Foutmelding(err))
				return
			}
			if !n.f.Gewijzigd() {
				n.bouw(bg)
				if n.focus {
					n.f.focus()
				}
			}
		})
}

// lees reads who can be given a dossier, and for whose household it is.
func (n *nieuw) lees(ctx context.Context, b *beheer.Beheer, wie string, r kit.Route) (begin, error) {
	namen, err := medewerkers(ctx, b)
	uit := begin{namen: namen, invoer: nieuwInvoer(wie)}
	if err != nil || r.Sleutel == "" {
		return uit, err
	}
	id, err := n.k.OpNummer(ctx, r.Sleutel)
	if err != nil {
		return uit, err
	}
	in, err := n.k.Open(ctx, id)
	if err != nil {
		return uit, err
	}
	lid, invoer, ok := lidUit(in, r.Deel)
	if !ok {
		return uit, fout.New(fout.NietGevonden, "Dit gezinslid is er niet meer, of heeft al een dossier. Open het dossier opnieuw.")
	}
	uit.lid, uit.invoer = &lid, invoer
	return uit, nil
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

func (n *nieuw) bouw(bg begin) {
	n.f = newFormulier(nieuwForm(bg.namen), n.h.Klok().Vandaag())
	n.f.vul(bg.invoer)
	if n.lid = bg.lid; n.lid != nil {
		n.kop.Zet("Nieuw dossier voor een gezinslid", n.lid.uitleg())
	}
	n.midden.Objects = []fyne.CanvasObject{kit.NewBlad(kit.Marge(0, theme.Stap5, theme.Stap5, theme.Stap5, n.f.blok))}
	n.midden.Refresh()
}

// bewaar makes the dossier; errors stand at their fields.
func (n *nieuw) bewaar(klaar func(nummer string)) {
	if n.f.Controleer() != nil {
		return
	}
	g, nummer := n.f.invoer().gegevens(), ""
	kit.Schrijf(n.h, "Dossier maken", func(ctx context.Context) (poort.Wijzigingen, error) {
		id, w, err := n.maak(ctx, g)
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
		n.op = true
		klaar(nummer)
	})
}

func (n *nieuw) maak(ctx context.Context, g dossier.Gegevens) (dossier.ID, poort.Wijzigingen, error) {
	if n.lid != nil {
		return n.k.MaakGezinsdossier(ctx, n.lid.doel, n.lid.plek, g)
	}
	return n.k.VoegToe(ctx, g)
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

// Focus puts the keyboard in the first field. Who comes back after making a dossier finds
// a form without that person.
func (n *nieuw) Focus() {
	n.focus = true
	if n.op {
		n.start()
	}
	n.f.focus()
}
