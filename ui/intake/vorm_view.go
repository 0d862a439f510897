package intake

import (
	"fyne.io/fyne/v2"

	"schakel/domain/dossier"
	"schakel/domain/persoon"
	"schakel/domain/wet"
	"schakel/ui/kit"
	"schakel/ui/theme"
)

// vorm is the form of the content parts.
type vorm struct {
	*kit.Vorm[dossier.Intake]
	kaarten  []fyne.CanvasObject
	velden   []veld
	gevoelig map[string]bool
	klap     *kit.Uitklap
}

// newVorm makes the form; bij is called after each change by the user.
func newVorm(bij func()) *vorm {
	f := &vorm{Vorm: kit.NewVorm[dossier.Intake](), gevoelig: map[string]bool{}}
	f.Bij(bij)
	for _, s := range secties() {
		stapel := kit.Stapel(theme.Stap4)
		for _, v := range s.velden {
			f.velden, f.gevoelig[v.naam] = append(f.velden, v), s.gevoelig
			stapel.Add(f.maak(v))
		}
		var inhoud fyne.CanvasObject = stapel
		if s.gevoelig {
			inhoud = f.maakKlap(s.titel, stapel)
		}
		if s.hulp != "" {
			inhoud = kit.Stapel(theme.Stap2, kit.NewAlinea(s.hulp).Zacht(), inhoud)
		}
		f.kaarten = append(f.kaarten, kit.Kaart(kit.Sectie(s.titel, inhoud)))
	}
	return f
}

// maakKlap puts a section behind one more click.
func (f *vorm) maakKlap(titel string, inhoud fyne.CanvasObject) *kit.Uitklap {
	f.klap = kit.NewUitklap(titel+" tonen", kit.Marge(theme.Stap2, 0, 0, 0, inhoud))
	f.klap.Link.Klein = false
	f.klap.BijOpen = func(open bool) { f.klap.Link.Zet(titel + map[bool]string{true: " verbergen", false: " tonen"}[open]) }
	return f.klap
}

func (f *vorm) maak(v veld) kit.Veld {
	o := kit.Opzet{Naam: v.naam, Label: v.label, Hulp: v.hulp}
	switch v.soort {
	case vink:
		w := kit.NewVinkveld(o)
		f.Bind(w, func(i dossier.Intake) { w.Zet(*v.vink(&i)) }, func(i *dossier.Intake) { *v.vink(i) = w.Waarde() })
		return w
	case janee:
		w := kit.NewSegmentveld(o, kit.Optie[persoon.JaNee]{Waarde: persoon.Ja, Tekst: "Ja"},
			kit.Optie[persoon.JaNee]{Waarde: persoon.Nee, Tekst: "Nee"}, kit.Optie[persoon.JaNee]{Waarde: persoon.Onbekend, Tekst: "Nog niet gevraagd"})
		f.Bind(w, func(i dossier.Intake) { w.Zet(*v.janee(&i)) }, func(i *dossier.Intake) { *v.janee(i) = w.Waarde() })
		return w
	case niveau:
		w := kit.NewKeuzeveld(o, kit.Opties(niveaunaam, dossier.Taalniveaus()...)...)
		f.Bind(w, func(i dossier.Intake) { w.Zet(i.Taalniveau) }, func(i *dossier.Intake) { i.Taalniveau = w.Waarde() })
		return w
	default:
		w := kit.NewMeerregelveld(o, v.regels)
		f.Bind(w, func(i dossier.Intake) { w.Zet(*v.tekst(&i)) }, func(i *dossier.Intake) { *v.tekst(i) = w.Waarde() })
		return w
	}
}

func niveaunaam(n wet.Niveau) string {
	if n == wet.NiveauAlfa {
		return "Alfabetisering"
	}
	return string(n)
}

// toon hides what does not matter with these answers.
func (f *vorm) toon(i dossier.Intake) {
	for _, v := range f.velden {
		if w := f.Veld(v.naam); v.toont(i) {
			w.Show()
		} else {
			w.Hide()
		}
	}
	for _, k := range f.kaarten {
		k.Refresh()
	}
}

// open shows what a field stands behind.
func (f *vorm) open(naam string) {
	if f.gevoelig[naam] && !f.klap.Open() {
		f.klap.Zet(true)
	}
}

// label gives the words of a field as the data calls it.
func (f *vorm) label(naam string) string {
	if v := f.Veld(naam); v != nil {
		return v.Label()
	}
	return "Gezondheid" // the one part that holds two fields
}
