package kit

import (
	"errors"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"schakel/domain/fout"
	"schakel/ui/text"
	"schakel/ui/theme"
)

// Formulier gathers fields: it checks them together, puts errors at their field and
// in a summary that jumps there, and knows whether something was changed. It is the
// summary as an object: put it above the fields.
type Formulier struct {
	widget.BaseWidget
	velden    []Veld
	vak       *fyne.Container
	wijziging func()
}

// NewFormulier gathers fields in reading order.
func NewFormulier(velden ...Veld) *Formulier {
	f := &Formulier{vak: container.NewStack()}
	f.vak.Hide()
	f.ExtendBaseWidget(f)
	f.Voeg(velden...)
	return f
}

// Voeg adds fields.
func (f *Formulier) Voeg(velden ...Veld) {
	for _, v := range velden {
		v.Bij(func() {
			if f.wijziging != nil {
				f.wijziging()
			}
		})
	}
	f.velden = append(f.velden, velden...)
}

// leegte tells whether there is no summary: then it takes no room, and no gap either.
func (f *Formulier) leegte() bool { return !f.vak.Visible() }

// Bij sets what is called after each change by the user.
func (f *Formulier) Bij(wijziging func()) { f.wijziging = wijziging }

// Velden gives the fields in two columns where there is room, with the summary above.
func (f *Formulier) Velden() fyne.CanvasObject {
	oo := make([]fyne.CanvasObject, len(f.velden))
	for i, v := range f.velden {
		oo[i] = v
	}
	return Stapel(theme.Stap4, f, Kolommen(oo...))
}

// Gewijzigd tells whether a field differs from what was last saved.
func (f *Formulier) Gewijzigd() bool {
	for _, v := range f.velden {
		if v.Gewijzigd() {
			return true
		}
	}
	return false
}

// Bewaard says that all that stands there is saved.
func (f *Formulier) Bewaard() {
	for _, v := range f.velden {
		v.Bewaard()
	}
}

// Controleer reads all visible fields, shows what is wrong and jumps to the first.
func (f *Formulier) Controleer() error {
	var alle fout.Verzamelaar
	for _, v := range f.velden {
		if v.Visible() {
			alle.VoegBij(v.Naam(), v.Controleer())
		}
	}
	err := alle.Err()
	f.ZetFouten(err)
	return err
}

// ZetFouten shows errors at their fields and in the summary; nil takes all away. An
// error of a field that is not here stands in the summary only.
func (f *Formulier) ZetFouten(err error) {
	for _, v := range f.velden {
		v.ZetFout("")
	}
	f.vak.RemoveAll()
	zetZicht(f.vak, err != nil)
	if err == nil {
		f.Refresh()
		return
	}
	var eerste Veld
	lijst := Stapel(theme.Stap1)
	fouten := opVeld(err)
	for _, e := range fouten {
		v := f.veld(e.Veld)
		if v == nil {
			lijst.Add(NewAlinea(e.Melding))
			continue
		}
		if eerste == nil {
			eerste = v
		}
		if v.Fout() == "" {
			v.ZetFout(e.Melding)
		}
		lijst.Add(NewLink(foutregel(v.Label(), e.Melding), v.Focus))
	}
	kop := NewRegel(map[bool]string{true: text.KijkVeldNa, false: text.KijkVeldenNa}[len(fouten) == 1])
	kop.Vet, kop.Kleur = true, theme.KleurTeLaat
	g := newGrond(theme.KleurTeLaatVlak)
	g.rond = 4
	f.vak.Add(container.NewStack(g, Rondom(theme.Stap3, Stapel(theme.Stap2,
		Rij(theme.Stap2, NewTekening(theme.Waarschuwing, theme.KleurTeLaat, 18), kop), lijst))))
	f.Refresh()
	if eerste != nil {
		eerste.Focus()
	}
}

// foutregel joins the words of a field, which may be a question, and what is wrong with it.
func foutregel(label, melding string) string {
	if strings.HasSuffix(label, "?") {
		return label + " " + melding
	}
	return label + ": " + melding
}

func (f *Formulier) veld(naam string) Veld {
	for _, v := range f.velden {
		if naam != "" && v.Naam() == naam {
			return v
		}
	}
	return nil
}

// opVeld takes an error apart in those of the fields.
func opVeld(err error) fout.Lijst {
	var v fout.Verzamelaar
	v.Voeg(err)
	var lijst fout.Lijst
	if uit := v.Err(); !errors.As(uit, &lijst) {
		var een *fout.Fout
		if errors.As(uit, &een) {
			lijst = fout.Lijst{een}
		}
	}
	return lijst
}

// Verlaat guards unsaved changes: without any it goes at once, else it asks. Bewaar
// saves, and calls its argument when that worked.
func (f *Formulier) Verlaat(h Host, bewaar func(klaar func()), ga func()) {
	if !f.Gewijzigd() {
		ga()
		return
	}
	h.Vraag(BewaarVraag(func() { bewaar(ga) }, ga))
}

// CreateRenderer draws the summary.
func (f *Formulier) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(f.vak) }
