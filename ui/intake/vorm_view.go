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
	*kit.Formulier
	kaarten  []fyne.CanvasObject
	velden   map[string]kit.Veld
	gevoelig map[string]bool
	klap     *kit.Uitklap
	vullers  []func(*dossier.Intake)
	lezers   []func(*dossier.Intake)
}

// newVorm makes the form; bij is called after each change by the user.
func newVorm(bij func()) *vorm {
	f := &vorm{Formulier: kit.NewFormulier(), velden: map[string]kit.Veld{}, gevoelig: map[string]bool{}}
	f.Bij(bij)
	for _, s := range secties() {
		stapel := kit.Stapel(theme.Stap4)
		for _, v := range s.velden {
			w := f.maak(v)
			f.velden[v.naam], f.gevoelig[v.naam] = w, s.gevoelig
			f.Voeg(w)
			stapel.Add(w)
		}
		var inhoud fyne.CanvasObject = stapel
		if s.gevoelig {
			f.klap = kit.NewUitklap("Gezondheid tonen of verbergen", stapel)
			f.klap.Link.Klein = false
			inhoud = f.klap
		}
		if s.hulp != "" {
			inhoud = kit.Stapel(theme.Stap2, kit.NewAlinea(s.hulp).Zacht(), inhoud)
		}
		f.kaarten = append(f.kaarten, kit.Kaart(kit.Sectie(s.titel, inhoud)))
	}
	return f
}

func (f *vorm) maak(v veld) kit.Veld {
	o := kit.Opzet{Naam: v.naam, Label: v.label, Hulp: v.hulp}
	bind := func(vul, lees func(*dossier.Intake)) {
		f.vullers, f.lezers = append(f.vullers, vul), append(f.lezers, lees)
	}
	switch v.soort {
	case vink:
		w := kit.NewVinkveld(o)
		bind(func(i *dossier.Intake) { w.Zet(*v.vink(i)) }, func(i *dossier.Intake) { *v.vink(i) = w.Waarde() })
		return w
	case janee:
		w := kit.NewSegmentveld(o, kit.Optie[persoon.JaNee]{Waarde: persoon.Ja, Tekst: "Ja"},
			kit.Optie[persoon.JaNee]{Waarde: persoon.Nee, Tekst: "Nee"}, kit.Optie[persoon.JaNee]{Waarde: persoon.Onbekend, Tekst: "Nog niet gevraagd"})
		bind(func(i *dossier.Intake) { w.Zet(*v.janee(i)) }, func(i *dossier.Intake) { *v.janee(i) = w.Waarde() })
		return w
	case niveau:
		w := kit.NewKeuzeveld(o, kit.Opties(niveaunaam, dossier.Taalniveaus()...)...)
		bind(func(i *dossier.Intake) { w.Zet(i.Taalniveau) }, func(i *dossier.Intake) { i.Taalniveau = w.Waarde() })
		return w
	default:
		w := kit.NewMeerregelveld(o, v.regels)
		bind(func(i *dossier.Intake) { w.Zet(*v.tekst(i)) }, func(i *dossier.Intake) { *v.tekst(i) = w.Waarde() })
		return w
	}
}

func niveaunaam(n wet.Niveau) string {
	if n == wet.NiveauAlfa {
		return "Alfabetisering"
	}
	return string(n)
}

// vul fills the fields.
func (f *vorm) vul(i dossier.Intake) {
	for _, fn := range f.vullers {
		fn(&i)
	}
	f.Bewaard()
}

// lees reads the fields into i.
func (f *vorm) lees(i *dossier.Intake) {
	for _, fn := range f.lezers {
		fn(i)
	}
}

// open shows what a field stands behind.
func (f *vorm) open(naam string) {
	if f.gevoelig[naam] && !f.klap.Open() {
		f.klap.Zet(true)
	}
}

// spring gives a field the keyboard.
func (f *vorm) spring(naam string) {
	if v := f.velden[naam]; v != nil {
		f.open(naam)
		v.Focus()
	}
}
